//! The streams of a round: what each desk has sent, and what is missing or disputed in it.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row};

use super::Municipality;
use super::merging::gap_ranges;
use crate::event::{Flag, StreamId};
use crate::round::RoundCode;
use crate::{SchemaError, clock};

/// A stream and how far it goes.
#[derive(Debug, Clone, PartialEq)]
pub struct StreamState {
    /// Its random name.
    pub stream: StreamId,
    /// Unit; `-` for the store's own.
    pub unit: String,
    /// Desk; `-` for the store's own.
    pub desk: String,
    /// The machine that writes it, where it is known.
    pub machine: String,
    /// Written in this store?
    pub own: bool,
    /// Version of the definitions it counts by.
    pub definition: String,
    /// Events here.
    pub events: u32,
    /// Number of the last of them.
    pub last_seq: u32,
    /// Contacts of it that count.
    pub contacts: u32,
    /// When its last event was written down.
    pub last_at: Option<DateTime<Utc>>,
    /// When its last contact happened.
    pub last_contact_at: Option<DateTime<Utc>>,
    /// Numbers that are missing, first and last of each run.
    pub gaps: Vec<(u32, u32)>,
    /// Numbers under which two different events stand.
    pub forks: u32,
    /// When a file of it was last taken in.
    pub merged_at: Option<DateTime<Utc>>,
    /// Contacts that say the clock went backwards.
    pub clock_suspect: u32,
}

const STREAMS: &str = "SELECT s.id, s.stream, s.unit, s.desk, s.machine, s.own, s.definition,
    count(e.seq) AS events, coalesce(max(e.seq), 0) AS last_seq, max(e.at) AS last_at,
    max(CASE WHEN e.kind = 1 THEN e.at END) AS last_contact_at,
    coalesce(sum(e.kind = 1 AND e.flags & ?2 <> 0), 0) AS clock_suspect,
    (SELECT coalesce(sum(k.n), 0) FROM counted k WHERE k.stream = s.id) AS contacts,
    (SELECT count(DISTINCT f.seq) FROM fork f WHERE f.stream = s.id) AS forks,
    (SELECT max(d.merged) FROM desk_file d WHERE d.stream = s.id) AS merged_at
  FROM stream s LEFT JOIN event e ON e.stream = s.id
  WHERE s.round = ?1 GROUP BY s.id ORDER BY s.unit, s.desk, s.id";

impl Municipality {
    /// The streams of a round, by unit and desk.
    pub fn streams(&self, round: &RoundCode) -> Result<Vec<StreamState>, SchemaError> {
        self.store.read(|c| {
            let mut query = c.prepare_cached(STREAMS)?;
            query
                .query_and_then((round.as_str(), Flag::ClockSuspect as u32), |row| row_to_state(c, row))?
                .collect()
        })
    }
}

fn row_to_state(c: &Connection, row: &Row<'_>) -> Result<StreamState, SchemaError> {
    let instant = |name: &str| row.get::<_, Option<i64>>(name)?.map(clock::from_millis).transpose();
    Ok(StreamState {
        stream: StreamId(row.get("stream")?),
        unit: row.get("unit")?,
        desk: row.get("desk")?,
        machine: row.get("machine")?,
        own: row.get("own")?,
        definition: row.get("definition")?,
        events: row.get("events")?,
        last_seq: row.get("last_seq")?,
        contacts: row.get("contacts")?,
        last_at: instant("last_at")?,
        last_contact_at: instant("last_contact_at")?,
        gaps: gap_ranges(c, row.get("id")?)?,
        forks: row.get("forks")?,
        merged_at: instant("merged_at")?,
        clock_suspect: row.get("clock_suspect")?,
    })
}
