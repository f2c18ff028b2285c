//! Each desk day by day: what was counted, when, and what the desk said about itself.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Row};

use super::Municipality;
use super::contacts::{DaysRead, STREAMS_OF};
use super::sign_offs::SignOff;
use crate::codes::Source;
use crate::round::RoundCode;
use crate::{SchemaError, clock};

/// A desk's day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskDay {
    /// Unit.
    pub unit: String,
    /// Desk; `-` for what was imported or entered by the coordinator.
    pub desk: String,
    /// Local day.
    pub day: NaiveDate,
    /// Contacts that count.
    pub contacts: u32,
    /// Of these, contacts that were not counted one by one: from a pile (×n) or a mass entry.
    pub mass: u32,
    /// Single contacts that equal the one before in every code, in the same stream and day.
    pub repeats: u32,
    /// Tæller, pause, lukket: what the desk said and when, oldest first.
    pub states: Vec<(DateTime<Utc>, String)>,
    /// How many it thinks were forgotten; in no total.
    pub forgotten: Option<u32>,
    /// When its first contact of the day happened.
    pub first_at: Option<DateTime<Utc>>,
    /// When its last contact of the day happened.
    pub last_at: Option<DateTime<Utc>>,
    /// Contacts counted one by one as they happened, by hour of the wall clock.
    pub by_hour: [u32; 24],
}

type Key = (String, String, NaiveDate);

/// The contacts of a stream in their order, with no more than is summed up here; read by place, as they are many.
const CONTACTS: &str = "SELECT k.unit, k.day, k.at, k.off, k.source, k.n,
    k.channel, k.type, k.task, k.closing, k.form, k.local
  FROM counted k WHERE k.stream = ?1 ORDER BY k.seq";

/// Where in [`CONTACTS`] the codes begin.
const CODES: usize = 6;

/// The codes of a contact as they are kept: held against each other only.
type KeptCodes = ([Option<u32>; 5], Option<String>);

const MINUTE: i64 = 60_000;
const MINUTES_OF_DAY: i64 = 24 * 60;

/// What was said about a day, taken back or disputed words left out. A sign-off says nothing about counting.
const SAID: &str = "SELECT u.code AS unit, s.desk, e.day, e.kind, e.at, e.reason, e.n
  FROM event e JOIN stream s ON s.id = e.stream JOIN unit u ON u.id = e.unit
  WHERE s.round = ?1 AND e.kind IN (4, 5)
    AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = s.stream AND v.target_seq = e.seq)
    AND NOT EXISTS (SELECT 1 FROM fork f WHERE f.stream = e.stream AND f.seq = e.seq)
  ORDER BY e.at, e.stream, e.seq";

/// The kind of an estimate of what was forgotten.
const BACKLOG: u8 = 5;

impl Municipality {
    /// Every desk and day of a round on which anything was counted or said, by unit, desk and day.
    pub fn desk_days(&self, round: &RoundCode) -> Result<Vec<DeskDay>, SchemaError> {
        self.store.read(|c| {
            let mut days = counted_days(c, round)?;
            let mut query = c.prepare_cached(SAID)?;
            let mut rows = query.query([round.as_str()])?;
            while let Some(row) = rows.next()? {
                let (unit, desk, day): (String, String, String) =
                    (row.get("unit")?, row.get("desk")?, row.get("day")?);
                let (kind, word): (u8, Option<String>) = (row.get("kind")?, row.get("reason")?);
                let word = word.unwrap_or_default();
                if kind != BACKLOG && SignOff::is_said_in(&word) {
                    continue;
                }
                let said = day_of(&mut days, &unit, &desk, clock::parse_day(&day)?);
                if kind == BACKLOG {
                    said.forgotten = Some(said.forgotten.unwrap_or(0) + row.get::<_, u32>("n")?);
                } else {
                    said.states.push((clock::from_millis(row.get("at")?)?, word));
                }
            }
            Ok(days.into_values().collect())
        })
    }
}

/// The days on which something was counted.
fn counted_days(c: &Connection, round: &RoundCode) -> Result<BTreeMap<Key, DeskDay>, SchemaError> {
    let units: BTreeMap<i64, String> = c
        .prepare_cached("SELECT id, code FROM unit")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let (one_by_one, total) = (Source::from_code("SKRANKE")?.id(), Source::from_code("MASSE")?.id());
    let (mut streams, mut query) = (c.prepare_cached(STREAMS_OF)?, c.prepare_cached(CONTACTS)?);
    let (mut read, mut days) = (DaysRead::default(), BTreeMap::new());
    // As long as the list of streams is not at its end, what another program writes is not seen.
    let mut streams = streams.query([round.as_str()])?;
    while let Some(stream) = streams.next()? {
        let desk: String = stream.get("desk")?;
        let mut rows = query.query([stream.get::<_, i64>("id")?])?;
        // Contacts of a day come one after the other, so its place is looked for once a run, not once a contact.
        let mut run: Option<(i64, DeskDay)> = None;
        // The last single contact, whatever stood between.
        let mut before: Option<(NaiveDate, KeptCodes)> = None;
        while let Some(row) = rows.next()? {
            let (unit, day) = (row.get(0)?, read.read(row, 1)?);
            let counted = match &mut run {
                Some((of, counted)) if *of == unit && counted.day == day => counted,
                _ => {
                    if let Some((_, counted)) = run.take() {
                        days.insert(key_of(&counted), counted);
                    }
                    let unknown =
                        || SchemaError::BadEvent { reason: format!("unit {unit} is not in the list") };
                    let key = (units.get(&unit).ok_or_else(unknown)?.clone(), desk.clone(), day);
                    let counted = days.remove(&key).unwrap_or_else(|| DeskDay::empty(key));
                    &mut run.insert((unit, counted)).1
                }
            };
            let (source, n): (u8, u32) = (row.get(4)?, row.get(5)?);
            let at = row.get(2)?;
            counted.count(n, source == total, clock::from_millis(at)?);
            if source == one_by_one && n == 1 {
                counted.by_hour[hour_of(at, row.get(3)?)] += 1;
                let this = (day, codes_of(row)?);
                counted.repeats += u32::from(before.as_ref() == Some(&this));
                before = Some(this);
            }
        }
        if let Some((_, counted)) = run {
            days.insert(key_of(&counted), counted);
        }
    }
    Ok(days)
}

fn codes_of(row: &Row<'_>) -> Result<KeptCodes, SchemaError> {
    let mut codes = [None; 5];
    for (at, code) in codes.iter_mut().enumerate() {
        *code = row.get(CODES + at)?;
    }
    Ok((codes, row.get(CODES + codes.len())?))
}

/// The hour of the wall clock, of an instant in milliseconds and the minutes the clock is ahead of UTC.
fn hour_of(at: i64, offset: i64) -> usize {
    ((at.div_euclid(MINUTE) + offset).rem_euclid(MINUTES_OF_DAY) / 60) as usize
}

fn key_of(day: &DeskDay) -> Key {
    (day.unit.clone(), day.desk.clone(), day.day)
}

fn day_of<'a>(
    days: &'a mut BTreeMap<Key, DeskDay>,
    unit: &str,
    desk: &str,
    day: NaiveDate,
) -> &'a mut DeskDay {
    let key: Key = (unit.into(), desk.into(), day);
    days.entry(key.clone()).or_insert_with(|| DeskDay::empty(key))
}

impl DeskDay {
    /// Did the desk count, or say how it was with counting? A day it only logged and took back is neither.
    pub fn has_counted(&self) -> bool {
        self.contacts > 0 || !self.states.is_empty()
    }

    fn empty((unit, desk, day): Key) -> DeskDay {
        DeskDay {
            unit,
            desk,
            day,
            contacts: 0,
            mass: 0,
            repeats: 0,
            states: Vec::new(),
            forgotten: None,
            first_at: None,
            last_at: None,
            by_hour: [0; 24],
        }
    }

    fn count(&mut self, n: u32, is_total: bool, at: DateTime<Utc>) {
        self.contacts += n;
        if n > 1 || is_total {
            self.mass += n;
        }
        self.first_at = Some(self.first_at.map_or(at, |first| first.min(at)));
        self.last_at = Some(self.last_at.map_or(at, |last| last.max(at)));
    }
}
