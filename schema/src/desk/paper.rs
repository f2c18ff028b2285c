//! Contacts keyed in from paper (papirtælling): a sheet is one action, all of it or nothing.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Transaction;
use serde::{Deserialize, Serialize};

use super::contact_codes::ContactCodes;
use super::counter::{Counter, REPEATED_WITHIN, Writer};
use super::figures::DeskFigures;
use super::new_contact::{Setting, counted_draft};
use super::slots;
use super::undo::begin_day;
use crate::event::{GestureId, MOST_COUNTED};
use crate::store::{contacts, events, tally};
use crate::{SchemaError, clock};

/// Most cells of a sheet: every channel with every type, several times over.
const MOST_CELLS: usize = 1_000;

/// A sheet of paper: one day, or one hour of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperSheet {
    /// The day it counts.
    pub day: NaiveDate,
    /// The hour it counts, if it is of one hour.
    pub hour: Option<u8>,
    /// Its cells, those with nothing in them left out.
    pub cells: Vec<PaperCell>,
}

/// A cell of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PaperCell {
    /// The gesture, 32 hex digits, chosen before the first attempt.
    pub id: String,
    /// Channel code.
    pub channel: String,
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
    /// Contacts, 1 to 999,999.
    pub n: u32,
}

/// A sheet on disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PaperLogged {
    /// Contacts of the sheet.
    pub logged: u32,
    /// Today's figures, read after the commit.
    pub figures: DeskFigures,
}

impl Counter {
    /// Puts a sheet into the count. The same ids again are the same sheet.
    pub fn log_paper(&mut self, sheet: &PaperSheet, now: DateTime<Utc>) -> Result<PaperLogged, SchemaError> {
        let ids = ids_of(sheet)?;
        let (Some(first), writer) = (ids.first(), self.writer()) else {
            return Err(SchemaError::BadCount { value: "0".into(), most: MOST_COUNTED });
        };
        self.act(*first, |tx| writer.log_paper(tx, sheet, &ids, now))?;
        let logged = sheet.cells.iter().map(|cell| u64::from(cell.n)).sum::<u64>();
        let most = || SchemaError::BadCount { value: logged.to_string(), most: u32::MAX };
        Ok(PaperLogged { logged: u32::try_from(logged).map_err(|_| most())?, figures: self.figures(now)? })
    }
}

/// The gestures of the cells, each its own.
fn ids_of(sheet: &PaperSheet) -> Result<Vec<GestureId>, SchemaError> {
    let ids = sheet.cells.iter().map(|cell| cell.id.parse()).collect::<Result<Vec<GestureId>, _>>()?;
    let different: BTreeSet<&GestureId> = ids.iter().collect();
    if different.len() < ids.len() || ids.len() > MOST_CELLS {
        return Err(SchemaError::BadEvent { reason: format!("{} cells of a sheet", ids.len()) });
    }
    Ok(ids)
}

impl Writer {
    fn log_paper(
        &self,
        tx: &Transaction<'_>,
        sheet: &PaperSheet,
        ids: &[GestureId],
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        let (kept, round) = self.place(tx, now)?;
        // All of a sheet is there or nothing of it: one cell speaks for the rest.
        let among = REPEATED_WITHIN + ids.len() as u32;
        if contacts::of_gesture(tx, kept.id, ids[0], among)?.is_some() {
            return Ok(());
        }
        let moment = slots::of_day(sheet.day, sheet.hour, now)?;
        let before = events::head(tx, kept.id)?;
        begin_day(tx, kept.id, before.seq, clock::Moment::of(now).day)?;
        let setting = Setting { kept: &kept, round: round.as_ref(), last_at: before.at };
        for (cell, id) in sheet.cells.iter().zip(ids) {
            if !(1..=MOST_COUNTED).contains(&cell.n) {
                return Err(SchemaError::BadCount { value: cell.n.to_string(), most: MOST_COUNTED });
            }
            let codes = ContactCodes {
                channel: cell.channel.clone(),
                kind: cell.kind.clone(),
                task: None,
                closing: None,
                form: None,
                answer: None,
            };
            let mut draft = counted_draft(*id, moment, ("PAPIR", cell.n), &setting)?;
            draft.codes = codes.of_round(round.as_ref())?;
            let event = events::append(tx, kept.id, draft)?;
            let tally_cell = tally::cell_of(&event.draft.codes)?;
            tally::add(tx, kept.id, moment.day, tally_cell, i64::from(cell.n), 1)?;
        }
        Ok(())
    }
}
