//! Each desk day by day: what was counted, when, and what the desk said about itself.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Timelike, Utc};

use super::Municipality;
use super::contacts::StoredContact;
use super::sign_offs::SignOff;
use crate::codes::Source;
use crate::event::{Codes, StreamId};
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
        let one_by_one = Source::from_code("SKRANKE")?;
        let mut days: BTreeMap<Key, DeskDay> = BTreeMap::new();
        // Contacts come stream by stream in their order: the one before is the last single one of the same day.
        let mut before: Option<(StreamId, NaiveDate, Codes)> = None;
        self.each_contact(round, |contact| {
            let day = day_of(&mut days, &contact.unit, &contact.desk, contact.moment.day);
            let single = contact.source == one_by_one && contact.n == 1;
            day.count(&contact, single);
            if single {
                let this = (contact.reference.stream, contact.moment.day, contact.codes);
                day.repeats += u32::from(before.as_ref() == Some(&this));
                before = Some(this);
            }
            Ok::<(), SchemaError>(())
        })?;
        self.store.read(|c| {
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
            Ok(())
        })?;
        Ok(days.into_values().collect())
    }
}

fn day_of<'a>(
    days: &'a mut BTreeMap<Key, DeskDay>,
    unit: &str,
    desk: &str,
    day: NaiveDate,
) -> &'a mut DeskDay {
    days.entry((unit.into(), desk.into(), day)).or_insert_with(|| DeskDay {
        unit: unit.into(),
        desk: desk.into(),
        day,
        contacts: 0,
        mass: 0,
        repeats: 0,
        states: Vec::new(),
        forgotten: None,
        first_at: None,
        last_at: None,
        by_hour: [0; 24],
    })
}

impl DeskDay {
    fn count(&mut self, contact: &StoredContact, single: bool) {
        self.contacts += contact.n;
        if contact.n > 1 || contact.source.code() == "MASSE" {
            self.mass += contact.n;
        }
        if single {
            self.by_hour[contact.moment.wall().hour() as usize] += 1;
        }
        let at = contact.moment.at;
        self.first_at = Some(self.first_at.map_or(at, |first| first.min(at)));
        self.last_at = Some(self.last_at.map_or(at, |last| last.max(at)));
    }
}
