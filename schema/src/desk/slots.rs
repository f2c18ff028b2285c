//! When a contact happened that is entered later: an hour of a day, never to come.

use chrono::{DateTime, NaiveDate, NaiveTime, Timelike, Utc};
use serde::{Deserialize, Serialize};

use crate::SchemaError;
use crate::clock::{self, Moment};

/// The hour a contact happened in that was entered later (efterregistrering).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LateSlot {
    /// Copenhagen's day, `2026-10-20`.
    pub day: String,
    /// The hour on Copenhagen's clock, 0 to 23. The hour that comes twice is taken for its first pass.
    pub hour: u8,
}

impl LateSlot {
    /// The start of the hour.
    pub(super) fn moment(&self, now: DateTime<Utc>) -> Result<Moment, SchemaError> {
        hour_of(clock::parse_day(&self.day)?, self.hour, now)
    }
}

fn hour_of(day: NaiveDate, hour: u8, now: DateTime<Utc>) -> Result<Moment, SchemaError> {
    let wrong = || SchemaError::BadTime { value: format!("{day} kl. {hour}") };
    let start = NaiveTime::from_hms_opt(u32::from(hour), 0, 0).ok_or_else(wrong)?;
    let moment = clock::at_wall(day.and_time(start));
    if moment.at <= now && clock::is_countable(moment.at) { Ok(moment) } else { Err(wrong()) }
}

/// When something of a day happened of which no more is known: in the hour named, else at noon, or now on a day
/// whose noon is still to come. What is kept must not lie ahead of the clock.
pub(super) fn of_day(day: NaiveDate, hour: Option<u8>, now: DateTime<Utc>) -> Result<Moment, SchemaError> {
    let this = Moment::of(now);
    match hour {
        Some(hour) => hour_of(day, hour, now),
        None if day == this.day && this.wall().hour() < 12 => Ok(this),
        None => hour_of(day, 12, now),
    }
}
