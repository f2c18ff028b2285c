//! Today's figures, as the screen shows them and as the store has them.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::logged::{LoggedContact, logged_contact, number_of};
use super::undo::{last_standing, last_void};
use crate::store::{contacts, streams, tally};
use crate::{SchemaError, clock};

/// How many of the last contacts the screen shows.
const SHOWN: u32 = 3;

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

pub(super) fn last_contacts(c: &Connection, most: u32) -> Result<Vec<LoggedContact>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(Vec::new()) };
    let newest = contacts::newest(c, kept.id, most)?;
    newest.iter().map(|event| logged_contact(c, &kept, event, number_of(c, &kept, event)?)).collect()
}
