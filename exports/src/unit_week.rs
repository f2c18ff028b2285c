//! Enhedens uge: what a unit may see of itself at a desk, without the municipality's store.
//!
//! The desk files of the folder the unit sends to, and this desk's own, are merged in a store that lasts as long as
//! the question. Other units' files are not read.

use std::path::Path;

use chrono::{DateTime, Utc};
use schema::SchemaError;
use schema::municipality::{Municipality, SignOff, Signer, UnitSignOff};
use schema::store::rounds::KeptRound;
use schema::texts::Texts;
use serde::Serialize;

use crate::ExportError;
use crate::desk_files::DeskFile;
use crate::formats::desk_file;
use crate::gather;
use crate::week_now::{self, Rows, WeekNow, wall};

/// A unit's sign-off as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct UnitSignOffShown {
    /// Counted, closed or missing.
    pub state: SignOff,
    /// Why, as a code.
    pub reason: Option<String>,
    /// Who said so.
    pub by: Signer,
    /// When, Copenhagen.
    pub at_wall: String,
}

impl From<&UnitSignOff> for UnitSignOffShown {
    fn from(signed: &UnitSignOff) -> UnitSignOffShown {
        UnitSignOffShown {
            state: signed.state,
            reason: signed.reason.clone(),
            by: signed.by,
            at_wall: wall(signed.at),
        }
    }
}

/// A unit's week.
#[derive(Debug)]
pub struct UnitView {
    /// Code of the unit.
    pub unit: String,
    /// Its name.
    pub unit_name: String,
    /// Its week; nothing of other units is in it.
    pub week: WeekNow,
    /// Its sign-off.
    pub signed: Option<UnitSignOffShown>,
    /// Why the folder could not be read: then it is this desk alone.
    pub folder_problem: Option<ExportError>,
}

/// A unit's week, from the folder it sends to and this desk's own files; `kept` is the round as this desk has it.
pub fn of(
    mut kept: KeptRound,
    unit: &str,
    folder: Option<&Path>,
    own: &[DeskFile],
    texts: &Texts,
    now: DateTime<Utc>,
) -> Result<UnitView, ExportError> {
    if let Some(file) = &mut kept.file {
        file.units.retain(|known| known.code == unit);
    }
    let place = tempfile::tempdir()
        .map_err(|source| ExportError::NotWritten { path: std::env::temp_dir(), source })?;
    let (mut merged, _) = Municipality::open_or_create(&place.path().join("unit.db"))?;
    let folder_problem = match folder {
        Some(folder) => take_folder(&mut merged, folder, &kept, unit, now).err(),
        None => None,
    };
    for file in own.iter().filter(|file| file.stream.unit == unit) {
        let gathered = desk_file::parse(Path::new(&file.name), &file.bytes)?;
        merged.merge(&gathered, now)?;
    }
    let rows = rows(&merged, kept, unit)?;
    let week = week_now::of(&rows, texts, now)?;
    Ok(UnitView {
        unit: unit.to_owned(),
        unit_name: week_now::Calendar::of(&rows.kept).unit_name(unit),
        signed: rows.sign_offs.iter().find(|signed| signed.unit == unit).map(UnitSignOffShown::from),
        week,
        folder_problem,
    })
}

/// Takes in the files of the folder that say they are this unit's. One that is refused is noted, as the coordinator
/// would see it.
fn take_folder(
    merged: &mut Municipality,
    folder: &Path,
    kept: &KeptRound,
    unit: &str,
    now: DateTime<Utc>,
) -> Result<(), ExportError> {
    for found in gather::list(folder)? {
        if gather::is_of(&found, kept.round.code.as_str(), unit) {
            gather::take(merged, gather::read(found), now)?;
        }
    }
    Ok(())
}

fn rows(merged: &Municipality, kept: KeptRound, unit: &str) -> Result<Rows, SchemaError> {
    let code = kept.round.code.clone();
    // Of a unit nobody has counted for, there is no round in the store, and nothing to read.
    let mut rows = match merged.round(&code) {
        Ok(_) => week_now::read(merged, &code)?,
        Err(SchemaError::NoSuchRound { .. }) => Rows {
            kept: kept.clone(),
            days: Vec::new(),
            streams: Vec::new(),
            looked: merged.looked()?,
            sign_offs: Vec::new(),
            cells: Vec::new(),
            before: None,
        },
        Err(error) => return Err(error),
    };
    rows.kept = kept;
    rows.sign_offs.retain(|signed| signed.unit == unit);
    Ok(rows)
}

#[cfg(test)]
mod tests;
