//! The one file about time: Copenhagen's clock, local days, ISO weeks.
//!
//! An instant is kept in UTC together with Copenhagen's offset; the local day is worked out here from the zone
//! rules compiled into the program, never from the PC's own zone. Week 43 holds the end of summer time in most
//! years: its Sunday has 25 hours, and both of the hours from two to three belong to that Sunday.

use chrono::{
    DateTime, Datelike, Duration, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike, Utc,
    Weekday,
};
use chrono_tz::Europe::Copenhagen;

use crate::SchemaError;

/// What the machine's clock says. Everything below `main` is handed the time instead of asking for it.
#[allow(clippy::disallowed_methods)]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// An instant as Copenhagen sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant, to the millisecond.
    pub at: DateTime<Utc>,
    /// Minutes that Copenhagen was ahead of UTC: 60 or 120.
    pub offset: i16,
    /// The local day.
    pub day: NaiveDate,
}

impl Moment {
    /// Copenhagen's view of an instant.
    pub fn of(at: DateTime<Utc>) -> Moment {
        // By milliseconds, as it is kept: a second numbered 60 becomes the next one.
        let at = DateTime::from_timestamp_millis(at.timestamp_millis()).unwrap_or(at);
        let local = at.with_timezone(&Copenhagen);
        let offset = (local.offset().fix().local_minus_utc() / 60) as i16;
        Moment { at, offset, day: local.date_naive() }
    }

    /// Copenhagen's wall clock.
    pub fn wall(&self) -> NaiveDateTime {
        (self.at + Duration::minutes(i64::from(self.offset))).naive_utc()
    }
}

/// The instant a wall clock in Copenhagen showed this.
///
/// In the hour that comes twice the first is taken; in the hour that never was, the same span after the jump.
/// Both choices keep the local day.
pub fn at_wall(wall: NaiveDateTime) -> Moment {
    let at = match Copenhagen.from_local_datetime(&wall) {
        LocalResult::Single(local) | LocalResult::Ambiguous(local, _) => local.with_timezone(&Utc),
        LocalResult::None => (wall - Duration::minutes(60)).and_utc(),
    };
    Moment::of(at)
}

/// Years in which anything was or will be counted; a time outside them is a fault of a clock or a finger.
const YEARS: std::ops::RangeInclusive<i32> = 2009..=2100;

/// Is the time one that can be kept: within the years of the count, and no second numbered 60?
pub fn is_countable(at: DateTime<Utc>) -> bool {
    YEARS.contains(&at.year()) && at.timestamp_subsec_nanos() < 1_000_000_000
}

/// Reads RFC 3339; without an offset the time is Copenhagen's.
pub fn parse(text: &str) -> Result<DateTime<Utc>, SchemaError> {
    let at = parse_any(text)?;
    if is_countable(at) {
        Ok(at)
    } else {
        Err(SchemaError::BadTime { value: text.chars().take(40).collect() })
    }
}

fn parse_any(text: &str) -> Result<DateTime<Utc>, SchemaError> {
    if let Ok(with_offset) = DateTime::parse_from_rfc3339(text) {
        return Ok(with_offset.with_timezone(&Utc));
    }
    ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        // `:60` is told apart here: on the wall it would quietly become the next minute.
        .filter(|wall| wall.nanosecond() < 1_000_000_000)
        .map(|wall| at_wall(wall).at)
        .ok_or_else(|| SchemaError::BadTime { value: text.chars().take(40).collect() })
}

/// The instant as written in files: RFC 3339, UTC, milliseconds.
pub fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// Reads a day, `2026-10-20`.
pub fn parse_day(text: &str) -> Result<NaiveDate, SchemaError> {
    let wrong = || SchemaError::BadTime { value: text.chars().take(40).collect() };
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| wrong())?;
    if day.to_string() == text { Ok(day) } else { Err(wrong()) }
}

/// Milliseconds since 1970, as kept in a store.
pub fn from_millis(millis: i64) -> Result<DateTime<Utc>, SchemaError> {
    DateTime::from_timestamp_millis(millis).ok_or_else(|| SchemaError::BadTime { value: millis.to_string() })
}

/// Year and number of a day's ISO week.
pub fn iso_week(day: NaiveDate) -> (i32, u32) {
    let week = day.iso_week();
    (week.year(), week.week())
}

/// Monday of an ISO week.
pub fn monday(year: i32, week: u32) -> Result<NaiveDate, SchemaError> {
    NaiveDate::from_isoywd_opt(year, week, Weekday::Mon)
        .ok_or_else(|| SchemaError::BadTime { value: format!("{year}-W{week:02}") })
}

/// Saturday or Sunday?
pub fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        parse_day(text).unwrap()
    }

    #[test]
    fn both_of_the_hours_from_two_to_three_belong_to_the_sunday_of_week_43() {
        for at in ["2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z", "2026-10-25T22:59:59Z"] {
            let moment = Moment::of(parse(at).unwrap());
            assert_eq!(moment.day, day("2026-10-25"), "{at}");
            assert_eq!(iso_week(moment.day), (2026, 43), "{at}");
        }
        assert_eq!(
            Moment::of(parse("2026-10-25T23:00:00Z").unwrap()).day,
            day("2026-10-26"),
            "a day of 25 hours"
        );
    }

    #[test]
    fn the_hour_that_never_was_keeps_its_day() {
        let moment = at_wall(day("2026-03-29").and_hms_opt(2, 30, 0).unwrap());
        assert_eq!(moment.day, day("2026-03-29"), "no event is refused for a missing hour");
    }

    #[test]
    fn a_time_without_offset_is_copenhagens() {
        assert_eq!(stamp(parse("2013-10-21T10:00:00").unwrap()), "2013-10-21T08:00:00.000Z", "summer time");
        assert_eq!(stamp(parse("2026-11-23T10:00").unwrap()), "2026-11-23T09:00:00.000Z", "winter time");
        for wrong in [
            "i går",
            "2026-10-20T10:42:60",
            "2026-10-20T10:42:60Z",
            "0000-01-01T00:00",
            "+10000-01-01T00:00Z",
        ] {
            assert!(parse(wrong).is_err(), "{wrong} is no time of a count");
        }
    }

    #[test]
    fn long_years_have_a_week_53() {
        assert_eq!(iso_week(day("2027-01-03")), (2026, 53), "the ISO year, not the year of the date");
        assert!(monday(2026, 53).is_ok() && monday(2025, 53).is_err(), "2026 has 53 weeks, 2025 has 52");
    }

    /// The European rule written out: last Sunday of March and October at 01:00 UTC.
    fn offset_by_rule(at: DateTime<Utc>) -> i16 {
        let change = |month: u32| {
            let last = NaiveDate::from_ymd_opt(at.year(), month, 31).unwrap();
            let back = i64::from(last.weekday().num_days_from_sunday());
            (last - Duration::days(back)).and_hms_opt(1, 0, 0).unwrap().and_utc()
        };
        if at >= change(3) && at < change(10) { 120 } else { 60 }
    }

    proptest! {
        #[test]
        fn every_instant_falls_in_one_local_day_by_an_independent_rule(minute in 0i64..6_311_520) {
            // 2024-01-01 to 2036-01-01, any minute.
            let at = parse("2024-01-01T00:00:00Z").unwrap() + Duration::minutes(minute);
            let moment = Moment::of(at);
            prop_assert_eq!(moment.offset, offset_by_rule(at));
            prop_assert_eq!(moment.day, moment.wall().date());
            prop_assert_eq!(at_wall(moment.wall()).day, moment.day);
        }
    }
}
