//! A day's contacts as a list (mine henvendelser i dag), and the desk's own estimate of what it forgot.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Transaction};
use serde::Serialize;

use super::counter::{Counter, REPEATED_WITHIN, Writer};
use super::logged::{LoggedContact, logged_contact};
use super::new_contact::{empty_draft, period_of};
use super::slots;
use crate::event::{EventRef, GestureId, Kind};
use crate::store::{contacts, events, rounds, streams, tally};
use crate::{SchemaError, clock};

/// Most contacts anybody may think were forgotten on one day.
const MOST_FORGOTTEN: u32 = 999;

/// A day of a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DayList {
    /// The day, `2026-10-20`.
    pub day: String,
    /// The round's days up to today and any other with contacts, newest first; today always.
    pub days: Vec<String>,
    /// The day's contacts as they were entered, newest first, those taken back included.
    pub contacts: Vec<LoggedContact>,
    /// Contacts, those taken back left out.
    pub total: u32,
    /// How many were probably forgotten (formentlig glemt); in no total.
    pub forgotten: u32,
    /// Is the round closed, so that nothing can be changed here?
    pub locked: bool,
}

impl Counter {
    /// A day's contacts, today's if no day is named.
    pub fn contacts_of_day(
        &mut self,
        day: Option<NaiveDate>,
        now: DateTime<Utc>,
    ) -> Result<DayList, SchemaError> {
        let today = clock::Moment::of(now).day;
        self.read(|c| day_list(c, day.unwrap_or(today), today))
    }

    /// Keeps an estimate of the contacts nobody counted on a day; it takes the place of the day's former one, and 0
    /// takes that away.
    pub fn estimate_forgotten(
        &mut self,
        id: GestureId,
        day: NaiveDate,
        n: u32,
        now: DateTime<Utc>,
    ) -> Result<DayList, SchemaError> {
        if n > MOST_FORGOTTEN {
            return Err(SchemaError::BadCount { value: n.to_string(), most: MOST_FORGOTTEN });
        }
        let writer = self.writer();
        self.act(id, |tx| writer.estimate_forgotten(tx, id, (day, n), now))?;
        self.contacts_of_day(Some(day), now)
    }
}

impl Writer {
    fn estimate_forgotten(
        &self,
        tx: &Transaction<'_>,
        id: GestureId,
        (day, n): (NaiveDate, u32),
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        let (kept, _) = self.place(tx, now)?;
        let moment = slots::of_day(day, None, now)?;
        if contacts::of_gesture(tx, kept.id, id, REPEATED_WITHIN)?.is_some() {
            return Ok(());
        }
        let all = streams::all(tx)?;
        for (stream, former) in contacts::said_of_day(tx, Kind::Backlog, &day.to_string())? {
            // One that another machine wrote is that machine's to take away.
            let own = all.iter().find(|kept| kept.id == stream && kept.stream.machine == self.machine);
            let Some(own) = own else { continue };
            let mut void = empty_draft(Kind::Void, own, clock::Moment::of(now))?;
            let target = EventRef { stream: own.stream.stream, seq: former.seq };
            (void.id, void.target) = (id, Some(target));
            events::append(tx, own.id, void)?;
        }
        if n == 0 {
            return Ok(());
        }
        let mut estimate = empty_draft(Kind::Backlog, &kept, moment)?;
        (estimate.id, estimate.n) = (id, Some(n));
        events::append(tx, kept.id, estimate).map(drop)
    }
}

fn day_list(c: &Connection, day: NaiveDate, today: NaiveDate) -> Result<DayList, SchemaError> {
    let all = streams::all(c)?;
    let mut number = tally::logged_on(c, day)?;
    let mut listed = Vec::with_capacity(number as usize);
    for (stream, logged) in tally::streams_of_day(c, day)? {
        let Some(kept) = all.iter().find(|kept| kept.id == stream) else { continue };
        for event in contacts::of_day(c, stream, &day.to_string(), logged)? {
            listed.push(logged_contact(c, kept, &event, number)?);
            number -= 1;
        }
    }
    let forgotten = contacts::said_of_day(c, Kind::Backlog, &day.to_string())?;
    let current = streams::current(c)?;
    let round = match &current {
        Some(kept) => rounds::find(c, &kept.stream.round)?,
        None => None,
    };
    let mut days = tally::days_of_round(c, current.as_ref().map_or("-", |kept| &kept.stream.round))?;
    if let (Some(kept), Some(round)) = (&current, &round) {
        let period = period_of(&kept.stream, round)?;
        days.extend(period.first.iter_days().take_while(|day| *day <= period.last.min(today)));
    }
    days.push(today);
    days.retain(|day| *day <= today);
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    Ok(DayList {
        day: day.to_string(),
        days: days.iter().map(ToString::to_string).collect(),
        total: tally::of_day(c, day)?.iter().map(|cell| cell.n).sum(),
        contacts: listed,
        forgotten: forgotten.iter().filter_map(|(_, event)| event.draft.n).sum(),
        locked: round.is_some_and(|round| round.closed),
    })
}
