//! Gathering the desks (saml skrankerne): set union by stream and number.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::{Municipality, belongs};
use crate::SchemaError;
use crate::event::Event;
use crate::round::{Round, RoundCode};
use crate::store::streams::{self, Kept, Stream};
use crate::store::{events, rounds};

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

impl Municipality {
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
            let here = hashes_within(tx, &kept, gathered)?;
            for event in &gathered.events {
                merge_event(tx, &kept, event, here.get(&event.seq), &mut merged)?;
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

/// What stands here under the numbers of a file, read in one go: a file that comes again is mostly known.
fn hashes_within(
    c: &Connection,
    kept: &Kept,
    gathered: &GatheredStream,
) -> Result<HashMap<u32, [u8; 32]>, SchemaError> {
    let (Some(first), Some(last)) = (gathered.events.first(), gathered.events.last()) else {
        return Ok(HashMap::new());
    };
    let mut query =
        c.prepare_cached("SELECT seq, hash FROM event WHERE stream = ?1 AND seq BETWEEN ?2 AND ?3")?;
    let rows =
        query.query_map((kept.id, first.seq, last.seq), |row| Ok((row.get("seq")?, row.get("hash")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn merge_event(
    tx: &Connection,
    kept: &Kept,
    event: &Event,
    known: Option<&[u8; 32]>,
    merged: &mut Merged,
) -> Result<(), SchemaError> {
    match known {
        None => {
            events::insert(tx, kept.id, event)?;
            merged.new += 1;
        }
        Some(hash) if *hash == event.hash.0 => merged.known += 1,
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

pub(super) fn gap_ranges(c: &Connection, stream: i64) -> Result<Vec<(u32, u32)>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT before + 1 AS first, seq - 1 AS last FROM
           (SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS before FROM event WHERE stream = ?1)
         WHERE seq > before + 1 ORDER BY first",
    )?;
    let rows = query.query_map([stream], |row| Ok((row.get("first")?, row.get("last")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
