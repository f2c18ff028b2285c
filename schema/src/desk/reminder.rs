//! Time in which nothing was counted: paused, closed, or forgotten? The desk asks; it never answers for the clerk.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::counter::Counter;
use super::logged::clock_of;
use super::new_contact::period_of;
use super::state::{CountingState, last_said, state_of};
use crate::store::rounds::KeptRound;
use crate::store::streams::{self, Stream};
use crate::store::{contacts, rounds, tally};
use crate::{SchemaError, clock};

/// So long without a contact is worth a question.
const SILENT_AFTER: Duration = Duration::minutes(90);
/// So long after opening a desk that counted nothing is asked.
const OPENING_AFTER: Duration = Duration::minutes(30);
/// So long before closing time it is asked whether all was counted, if nothing was in as long a time.
const CLOSING_BEFORE: Duration = Duration::minutes(30);

/// A question about time in which nothing was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reminder {
    /// Why it is asked.
    pub kind: ReminderKind,
    /// The day's last contact by Copenhagen's clock, `10.15`.
    pub clock: Option<String>,
}

/// Why it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum ReminderKind {
    /// Nothing was counted for an hour and a half.
    Silent,
    /// Open for half an hour, and nothing was counted yet.
    Opening,
    /// Closing time is near.
    Closing,
}

/// What is known of a desk's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayFacts {
    /// What the desk said of itself.
    pub state: CountingState,
    /// When it said so, if it did today.
    pub said: Option<DateTime<Utc>>,
    /// Is the day one of the round's?
    pub in_period: bool,
    /// Its opening hours.
    pub opening: Opening,
    /// The day's last contact.
    pub last: Option<DateTime<Utc>>,
}

/// A day's opening hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// The municipality or the unit is closed that day.
    Closed,
    /// Nobody said.
    Unknown,
    /// From this instant.
    From {
        /// When it opens.
        opens: DateTime<Utc>,
        /// When it closes, if that is known.
        closes: Option<DateTime<Utc>>,
    },
}

/// The question to ask now, if any.
pub fn reminder(day: &DayFacts, now: DateTime<Utc>) -> Option<Reminder> {
    if day.state != CountingState::Counting || !day.in_period {
        return None;
    }
    let kind = match day.opening {
        Opening::Closed => None,
        // Without opening hours the day begins with its first contact.
        Opening::Unknown => day.last.and(silent_since(day, None, now)),
        Opening::From { opens, .. } if now < opens => None,
        Opening::From { opens, closes } => {
            let near_closing = closes.is_some_and(|closes| now >= closes - CLOSING_BEFORE);
            match (near_closing, day.last) {
                (true, _) => quiet_for(day, Some(opens), now)
                    .is_none_or(|quiet| quiet >= CLOSING_BEFORE)
                    .then_some(ReminderKind::Closing),
                (false, None) => quiet_for(day, Some(opens), now)
                    .is_some_and(|quiet| quiet >= OPENING_AFTER)
                    .then_some(ReminderKind::Opening),
                (false, Some(_)) => silent_since(day, Some(opens), now),
            }
        }
    };
    kind.map(|kind| Reminder { kind, clock: day.last.map(|last| clock_of(&clock::Moment::of(last))) })
}

fn silent_since(day: &DayFacts, opens: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<ReminderKind> {
    let quiet = quiet_for(day, opens, now)?;
    (quiet >= SILENT_AFTER).then_some(ReminderKind::Silent)
}

/// How long nothing was heard of the desk: no contact, no word about its state, since it opened.
fn quiet_for(day: &DayFacts, opens: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<Duration> {
    [opens, day.last, day.said].into_iter().flatten().max().map(|heard| now - heard)
}

impl Counter {
    /// The question to ask the clerk now, if any.
    pub fn reminder(&mut self, now: DateTime<Utc>) -> Result<Option<Reminder>, SchemaError> {
        let facts = self.read(|c| day_facts(c, clock::Moment::of(now).day))?;
        Ok(facts.and_then(|facts| reminder(&facts, now)))
    }
}

/// What the store knows of a day; `None` where the desk was never set up.
fn day_facts(c: &Connection, today: NaiveDate) -> Result<Option<DayFacts>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(None) };
    let Some(round) = rounds::find(c, &kept.stream.round)? else { return Ok(None) };
    Ok(Some(DayFacts {
        state: state_of(c, today)?,
        said: last_said(c, today)?.map(|event| event.draft.moment.at),
        in_period: period_of(&kept.stream, &round)?.covers(today),
        opening: opening_of(&kept.stream, &round, today),
        last: last_contact(c, today)?,
    }))
}

fn opening_of(stream: &Stream, round: &KeptRound, day: NaiveDate) -> Opening {
    let Some(file) = &round.file else { return Opening::Unknown };
    let hours = file.opening_hours(&stream.unit, day);
    match (file.opens(&stream.unit, day), hours) {
        (Some(None), _) | (_, Some(0.0)) => Opening::Closed,
        (None, _) => Opening::Unknown,
        (Some(Some(time)), hours) => {
            let opens = clock::at_wall(day.and_time(time)).at;
            let closes = hours.map(|hours| opens + Duration::minutes((hours * 60.0).round() as i64));
            Opening::From { opens, closes }
        }
    }
}

/// The newest contact of a day, taken back or not: somebody counted then.
fn last_contact(c: &Connection, day: NaiveDate) -> Result<Option<DateTime<Utc>>, SchemaError> {
    for (stream, logged) in tally::streams_of_day(c, day)? {
        if logged > 0 {
            let newest = contacts::of_day(c, stream, &day.to_string(), 1)?;
            return Ok(newest.first().map(|event| event.draft.moment.at));
        }
    }
    Ok(None)
}
