//! The municipality's store: desks gathered, files of other programs imported.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::Serialize;

use crate::codes;
use crate::event::{Codes, Draft, Event, EventRef, Flags, GestureId, Kind, StreamId};
use crate::round::{Round, RoundCode};
use crate::store::imported::{self, ImportFile, ImportedFile};
use crate::store::rounds::{self, KeptRound};
use crate::store::streams::{self, Kept, Stream};
use crate::store::{Store, StoreKind, events};
use crate::{SchemaError, clock};

/// A desk file, read and checked whole.
#[derive(Debug, Clone, PartialEq)]
pub struct GatheredStream {
    /// The stream and its desk.
    pub stream: Stream,
    /// Its events in order, without gaps.
    pub events: Vec<Event>,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
}

/// What a merge did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct Merged {
    /// Events that were not here before.
    pub new: u32,
    /// Events that were.
    pub known: u32,
    /// Events that dispute one that is here: neither is counted.
    pub quarantined: u32,
    /// Numbers missing in the stream.
    pub gaps: u32,
    /// Numbers under which two different events stand.
    pub forks: u32,
    /// The missing numbers, first and last of each run.
    pub gap_ranges: Vec<(u32, u32)>,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// It is in.
    New,
    /// The same bytes were imported before; nothing changed.
    Known(ImportedFile),
    /// Another file of this kind stands for the round, or these bytes stand for another round; nothing changed.
    Refused(ImportedFile),
}

/// A municipality's store with its rules.
pub struct Municipality {
    store: Store,
}

impl Municipality {
    /// Opens a municipality's store.
    pub fn open(path: &Path) -> Result<Municipality, SchemaError> {
        Store::open(path, StoreKind::Municipality).map(|store| Municipality { store })
    }

    /// Opens it or makes it; true if it was made.
    pub fn open_or_create(path: &Path) -> Result<(Municipality, bool), SchemaError> {
        let (store, made) = Store::open_or_create(path, StoreKind::Municipality)?;
        Ok((Municipality { store }, made))
    }

    /// The store, for reading.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// A round of this store.
    pub fn round(&self, code: &RoundCode) -> Result<KeptRound, SchemaError> {
        let missing = || SchemaError::NoSuchRound { round: code.to_string() };
        self.store.read(|c| rounds::find(c, code.as_str())?.ok_or_else(missing))
    }

    /// Takes in a desk's file: set union by stream and number, in any order, any number of times.
    pub fn merge(&mut self, gathered: &GatheredStream, now: DateTime<Utc>) -> Result<Merged, SchemaError> {
        self.store.write(|tx| {
            let municipality = gathered.stream.municipality.as_deref().ok_or(SchemaError::NotSetUp)?;
            let code: RoundCode = gathered.stream.round.parse()?;
            belongs(tx, municipality, &code)?;
            match rounds::find(tx, code.as_str())? {
                Some(round) if round.closed => return Err(SchemaError::RoundClosed { round: code.to_string() }),
                Some(_) => {}
                None => rounds::keep(tx, &Round::built_in(&code)?, municipality, None)?,
            }
            let kept = stream_of(tx, &gathered.stream)?;
            let mut merged = Merged::default();
            for event in &gathered.events {
                merge_event(tx, &kept, event, &mut merged)?;
            }
            check_whole(tx, &kept, gathered)?;
            merged.gap_ranges = gap_ranges(tx, kept.id)?;
            merged.gaps = merged.gap_ranges.iter().map(|(first, last)| last - first + 1).sum();
            merged.forks =
                tx.query_row("SELECT count(DISTINCT seq) FROM fork WHERE stream = ?1", [kept.id], |row| row.get(0))?;
            tx.prepare_cached("INSERT INTO desk_file (sha256, stream, events, merged) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")?
                .execute((gathered.sha256, kept.id, gathered.events.len() as i64, now.timestamp_millis()))?;
            Ok(merged)
        })
    }

    /// Takes in a file of another program, all of it or nothing; the round is made if it is not there yet.
    pub fn import(
        &mut self,
        file: &ImportFile,
        asked: &Round,
        municipality: &str,
        replace: bool,
        now: DateTime<Utc>,
    ) -> Result<Imported, SchemaError> {
        let round = &asked.code;
        self.store.write(|tx| {
            belongs(tx, municipality, round)?;
            if let Some(known) = imported::find(tx, &file.sha256)?
                && !known.replaced
            {
                let same_round = known.round == round.as_str();
                return Ok(if same_round { Imported::Known(known) } else { Imported::Refused(known) });
            }
            if rounds::find(tx, round.as_str())?.is_none() {
                rounds::keep(tx, asked, municipality, None)?;
            }
            let missing = || SchemaError::NoSuchRound { round: round.to_string() };
            let kept_round = rounds::find(tx, round.as_str())?.ok_or_else(missing)?;
            if kept_round.closed {
                return Err(SchemaError::RoundClosed { round: round.to_string() });
            }
            let kept = own_stream(tx, &kept_round, now)?;
            if let Some(former) = imported::standing(tx, file.kind, round.as_str())? {
                if !replace {
                    return Ok(Imported::Refused(former));
                }
                for (stream, seq) in imported::standing_events(tx, former.id)? {
                    events::append(tx, kept.id, replaced_draft(EventRef { stream, seq }, now)?)?;
                }
                imported::mark_replaced(tx, former.id)?;
            }
            let id = imported::add(tx, file, round.as_str(), now)?;
            for row in &file.accepted {
                let event = events::append(tx, kept.id, row.draft.clone())?;
                imported::add_row(tx, id, row, kept.id, event.seq)?;
            }
            Ok(Imported::New)
        })
    }

    /// What the rules said about an imported file.
    pub fn rules_of(&self, file: &ImportedFile) -> Result<Vec<imported::RuleCount>, SchemaError> {
        self.store.read(|c| imported::rules(c, file.id))
    }
}

/// A store holds the real rounds of one municipality: a file of another one, or of a practice, stops here.
fn belongs(tx: &Connection, municipality: &str, round: &RoundCode) -> Result<(), SchemaError> {
    if round.is_practice() {
        return Err(SchemaError::PracticeOnly { round: round.to_string() });
    }
    let in_streams = streams::municipality(tx)?;
    let in_rounds =
        tx.query_row("SELECT max(municipality) FROM round", [], |row| row.get::<_, Option<String>>(0))?;
    match in_streams.or(in_rounds) {
        Some(expected) if expected != municipality => {
            Err(SchemaError::WrongMunicipality { expected, found: municipality.into() })
        }
        _ => Ok(()),
    }
}

fn stream_of(tx: &Connection, stream: &Stream) -> Result<Kept, SchemaError> {
    let Some(kept) = streams::find(tx, stream.stream)? else {
        return streams::add(tx, Stream { own: false, ..stream.clone() });
    };
    let name = |s: &Stream| (s.municipality.clone(), s.round.clone(), s.unit.clone(), s.desk.clone());
    if name(&kept.stream) == name(stream) {
        Ok(kept)
    } else {
        let reason = format!("stream {} was gathered as {:?} before", stream.stream, name(&kept.stream));
        Err(SchemaError::BadEvent { reason })
    }
}

fn merge_event(tx: &Connection, kept: &Kept, event: &Event, merged: &mut Merged) -> Result<(), SchemaError> {
    let mut here = tx.prepare_cached("SELECT hash FROM event WHERE stream = ?1 AND seq = ?2")?;
    let mut rows = here.query((kept.id, event.seq))?;
    let known: Option<[u8; 32]> = rows.next()?.map(|row| row.get("hash")).transpose()?;
    match known {
        None => {
            events::insert(tx, kept.id, event)?;
            merged.new += 1;
        }
        Some(hash) if hash == event.hash.0 => merged.known += 1,
        Some(_) => {
            tx.prepare_cached(
                "INSERT INTO fork (stream, seq, hash, line) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            )?
            .execute((kept.id, event.seq, event.hash.0, event.line()?))?;
            merged.quarantined += 1;
        }
    }
    Ok(())
}

/// Before the commit: every line of the file is here, in its place or in dispute. Otherwise nothing of it is kept.
fn check_whole(tx: &Connection, kept: &Kept, gathered: &GatheredStream) -> Result<(), SchemaError> {
    let (Some(first), Some(last)) = (gathered.events.first(), gathered.events.last()) else { return Ok(()) };
    let held: i64 = tx.query_row(
        "SELECT count(*) FROM event WHERE stream = ?1 AND seq BETWEEN ?2 AND ?3",
        (kept.id, first.seq, last.seq),
        |row| row.get(0),
    )?;
    if held == gathered.events.len() as i64 {
        Ok(())
    } else {
        let reason =
            format!("{held} of {} events arrived in stream {}", gathered.events.len(), kept.stream.stream);
        Err(SchemaError::BadEvent { reason })
    }
}

fn gap_ranges(c: &Connection, stream: i64) -> Result<Vec<(u32, u32)>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT before + 1 AS first, seq - 1 AS last FROM
           (SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS before FROM event WHERE stream = ?1)
         WHERE seq > before + 1 ORDER BY first",
    )?;
    let rows = query.query_map([stream], |row| Ok((row.get("first")?, row.get("last")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The stream this store writes for a round: imports and corrections.
fn own_stream(tx: &Connection, round: &KeptRound, now: DateTime<Utc>) -> Result<Kept, SchemaError> {
    if let Some(kept) = streams::own_of_round(tx, round.round.code.as_str())? {
        return Ok(kept);
    }
    let stream = Stream {
        stream: StreamId::random()?,
        municipality: Some(round.municipality.clone()),
        round: round.round.code.to_string(),
        unit: "-".into(),
        desk: "-".into(),
        practice: false,
        own: true,
        definition: codes::DEFINITION_VERSION.into(),
        machine: streams::machine_tag(),
        created: now,
    };
    streams::add(tx, stream)
}

fn replaced_draft(target: EventRef, now: DateTime<Utc>) -> Result<Draft, SchemaError> {
    Ok(Draft {
        id: GestureId::random()?,
        kind: Kind::Void,
        target: Some(target),
        moment: clock::Moment::of(now),
        unit: "-".into(),
        codes: Codes::default(),
        source: None,
        n: None,
        flags: Flags::default(),
        reason: Some("replaced".into()),
    })
}

#[cfg(test)]
mod tests;
