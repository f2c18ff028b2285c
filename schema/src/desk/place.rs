//! Where a desk counts, and where its files lie.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::event::StreamId;
use crate::round::{Round, RoundCode};
use crate::round_file::RoundFile;
use crate::store::rounds::KeptRound;
use crate::store::streams::{self, Kept, Stream};
use crate::{SchemaError, codes};

/// Where a desk counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Four digits.
    pub municipality: String,
    /// The round.
    pub round: Round,
    /// Unit.
    pub unit: String,
    /// Desk.
    pub desk: String,
    /// The round file it was set up from.
    pub file: Option<RoundFile>,
}

/// A round is counted for one municipality, and by a round file that never loses a code.
pub(super) fn check_same_round(
    known: &KeptRound,
    place: &Place,
    municipality: &str,
) -> Result<(), SchemaError> {
    if known.municipality != municipality {
        // What was counted for one municipality is never handed to another under its name.
        let expected = known.municipality.clone();
        return Err(SchemaError::WrongMunicipality { expected, found: municipality.into() });
    }
    match (&known.file, &place.file) {
        (Some(in_use), Some(offered)) => in_use.check_successor(offered),
        _ => Ok(()),
    }
}

/// A stream that counts at a place.
pub(super) fn stream_of(
    place: &Place,
    municipality: &str,
    machine: String,
    now: DateTime<Utc>,
) -> Result<Stream, SchemaError> {
    let definition = place.file.as_ref().map(|file| file.definition_version.clone());
    Ok(Stream {
        stream: StreamId::random()?,
        municipality: Some(municipality.into()),
        round: place.round.code.to_string(),
        unit: place.unit.clone(),
        desk: place.desk.clone(),
        practice: place.round.code.is_practice(),
        own: true,
        definition: definition.unwrap_or_else(|| codes::DEFINITION_VERSION.into()),
        machine,
        created: now,
    })
}

pub(super) fn same_place(a: &Stream, b: &Stream) -> bool {
    let place = |s: &Stream| {
        (
            s.municipality.clone(),
            s.round.clone(),
            s.unit.clone(),
            s.desk.clone(),
            s.definition.clone(),
            s.machine.clone(),
        )
    };
    place(a) == place(b)
}

/// The stream to write in: the current one, or a new one where the store was never set up or its disk was copied.
pub(super) fn writing_stream(
    tx: &Connection,
    machine: &str,
    now: DateTime<Utc>,
) -> Result<Kept, SchemaError> {
    let fresh = |like: Option<Stream>| -> Result<Stream, SchemaError> {
        let base = like.unwrap_or(Stream {
            stream: StreamId([0; 8]),
            municipality: None,
            round: RoundCode::none().to_string(),
            unit: "-".into(),
            desk: "-".into(),
            practice: false,
            own: true,
            definition: codes::DEFINITION_VERSION.into(),
            machine: String::new(),
            created: now,
        });
        Ok(Stream { stream: StreamId::random()?, machine: machine.into(), created: now, ..base })
    };
    match streams::current(tx)? {
        Some(kept) if kept.stream.machine == machine => Ok(kept),
        Some(kept) => streams::add(tx, fresh(Some(kept.stream))?),
        None => streams::add(tx, fresh(None)?),
    }
}

/// Where the app keeps the desk's store when nobody says otherwise: the data folder of the login, never a roaming one.
///
/// `KOMHEN_DATA` moves the folder.
pub fn default_store() -> Option<PathBuf> {
    data_folder().map(|folder| folder.join("desk.db"))
}

/// The folder of the app's data (contract.md 3).
pub fn data_folder() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = named("KOMHEN_DATA") {
        return Some(folder);
    }
    let base = if cfg!(windows) {
        named("LOCALAPPDATA")
    } else {
        named("XDG_DATA_HOME").or_else(|| named("HOME").map(|home| home.join(".local/share")))
    };
    base.map(|base| base.join("dk.komhen.desk"))
}
