//! Today's figures, as the screen shows them and as the store has them.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::undo::{last_standing, last_void};
use crate::event::{Event, Kind};
use crate::store::streams::{self, Kept};
use crate::store::{events, tally};
use crate::{SchemaError, clock};

/// How many of the last contacts the screen shows.
const SHOWN: usize = 3;

/// A contact on disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LoggedContact {
    /// The gesture that made it, 32 hex digits.
    pub id: String,
    /// The stream it stands in, 16 hex digits.
    pub stream: String,
    /// Its number in the stream.
    pub seq: u32,
    /// Its number of the day; a contact that was taken back keeps its number.
    pub number: u32,
    /// RFC 3339, UTC.
    pub at: String,
    /// Copenhagen's clock, `10.42`.
    pub clock: String,
    /// Channel code.
    pub channel: String,
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
    /// How many alike.
    pub n: u32,
    /// Was it taken back?
    pub voided: bool,
}

/// A cell of the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CellCount {
    /// Channel code.
    pub channel: String,
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
    /// Contacts, those taken back left out.
    pub count: u32,
}

/// Today's figures, as the store has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeskFigures {
    /// Today, `2026-10-20`.
    pub day: String,
    /// Year of the ISO week.
    pub iso_year: i32,
    /// ISO week.
    pub iso_week: u32,
    /// Contacts today, those taken back left out.
    pub total: u32,
    /// The cells that are not zero.
    pub cells: Vec<CellCount>,
    /// The last contacts, newest first, those taken back included.
    pub last: Vec<LoggedContact>,
    /// Is there anything to take back?
    pub can_undo: bool,
    /// Is there anything to put back?
    pub can_redo: bool,
}

/// A change and the figures after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeskChange {
    /// The contact it is about.
    pub contact: LoggedContact,
    /// Today's figures, read after the commit.
    pub figures: DeskFigures,
}

pub(super) fn figures(c: &Connection, today: NaiveDate) -> Result<DeskFigures, SchemaError> {
    let cells = tally::of_day(c, today)?;
    let (iso_year, iso_week) = clock::iso_week(today);
    Ok(DeskFigures {
        day: today.to_string(),
        iso_year,
        iso_week,
        total: cells.iter().map(|cell| cell.n).sum(),
        cells: cells
            .iter()
            .map(|cell| CellCount {
                channel: cell.channel.code().into(),
                kind: cell.kind.code().into(),
                count: cell.n,
            })
            .collect(),
        last: last_contacts(c, SHOWN)?,
        can_undo: last_standing(c, today)?.is_some(),
        can_redo: last_void(c)?.is_some(),
    })
}

pub(super) fn last_contacts(c: &Connection, most: usize) -> Result<Vec<LoggedContact>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(Vec::new()) };
    let newest = events::newest(c, kept.id, 200)?;
    let contacts = newest.iter().filter(|e| e.draft.kind == Kind::Contact).take(most);
    contacts.map(|event| logged_contact(c, &kept, event)).collect()
}

pub(super) fn logged_contact(
    c: &Connection,
    kept: &Kept,
    event: &Event,
) -> Result<LoggedContact, SchemaError> {
    let draft = &event.draft;
    let (Some(channel), Some(kind), Some(n)) = (draft.codes.channel, draft.codes.kind, draft.n) else {
        return Err(SchemaError::BadEvent { reason: format!("number {} is no contact", event.seq) });
    };
    let mut later = c.prepare_cached(
        "SELECT count(*) FROM event WHERE (stream, seq) > (?1, ?2) AND kind = 1 AND day = ?3
           AND stream IN (SELECT id FROM stream WHERE own = 1)",
    )?;
    let later: u32 = later.query_row((kept.id, event.seq, draft.moment.day.to_string()), |row| row.get(0))?;
    Ok(LoggedContact {
        id: draft.id.to_string(),
        stream: kept.stream.stream.to_string(),
        seq: event.seq,
        number: tally::logged_on(c, draft.moment.day)? - later,
        at: clock::stamp(draft.moment.at),
        clock: draft.moment.wall().format("%H.%M").to_string(),
        channel: channel.code().into(),
        kind: kind.code().into(),
        n,
        voided: events::is_void(c, kept.stream.stream, event.seq)?,
    })
}
