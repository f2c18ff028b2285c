//! Counting rounds (tællerunder): their codes, weeks and days.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Duration, NaiveDate};

use crate::{SchemaError, clock};

/// The code of a round: `E2013` (efterår), `F2014` (forår), `P…` (prøvetælling), or `-` where no round was set up.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoundCode(String);

impl RoundCode {
    /// What a desk writes that was never set up.
    pub fn none() -> RoundCode {
        RoundCode("-".into())
    }

    /// True for `-`.
    pub fn is_none(&self) -> bool {
        self.0 == "-"
    }

    /// A practice round; no importer takes it.
    pub fn is_practice(&self) -> bool {
        self.0.starts_with('P')
    }

    /// The code as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The year of a real round.
    fn year(&self) -> Option<i32> {
        self.0.get(1..)?.parse().ok()
    }
}

impl FromStr for RoundCode {
    type Err = SchemaError;

    fn from_str(text: &str) -> Result<RoundCode, SchemaError> {
        let (season, rest) = text.split_at_checked(1).unwrap_or(("", ""));
        let year =
            rest.len() == 4 && rest.bytes().all(|b| b.is_ascii_digit()) && ("2009".."2100").contains(&rest);
        let practice = (1..=12).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_alphanumeric());
        match season {
            "E" | "F" if year => Ok(RoundCode(text.into())),
            "P" if practice => Ok(RoundCode(text.into())),
            "-" if rest.is_empty() => Ok(RoundCode::none()),
            _ => Err(SchemaError::BadRound { value: text.chars().take(40).collect() }),
        }
    }
}

impl fmt::Display for RoundCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A round and the days it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its code.
    pub code: RoundCode,
    /// First counting day.
    pub first: NaiveDate,
    /// Last counting day.
    pub last: NaiveDate,
}

impl Round {
    /// Monday to Friday of ISO week 43 (autumn) or 18 (spring) of the code's year; practice has no such period.
    pub fn built_in(code: &RoundCode) -> Result<Round, SchemaError> {
        let week = match code.as_str().chars().next() {
            Some('E') => 43,
            Some('F') => 18,
            _ => return Err(SchemaError::BadRound { value: code.to_string() }),
        };
        Round::of_weeks(code, week, week)
    }

    /// Monday of the first to Friday of the last of these ISO weeks.
    pub fn of_weeks(code: &RoundCode, first: u32, last: u32) -> Result<Round, SchemaError> {
        let year = code.year().ok_or_else(|| SchemaError::BadRound { value: code.to_string() })?;
        let (first, last) = (clock::monday(year, first)?, clock::monday(year, last)? + Duration::days(4));
        if first > last {
            return Err(SchemaError::BadTime { value: format!("{first} – {last}") });
        }
        Ok(Round { code: code.clone(), first, last })
    }

    /// The weeks `43` or `43-45` of the code's year.
    pub fn of_week_text(code: &RoundCode, weeks: &str) -> Result<Round, SchemaError> {
        let wrong = || SchemaError::BadTime { value: weeks.chars().take(40).collect() };
        let (first, last) = weeks.split_once('-').unwrap_or((weeks, weeks));
        Round::of_weeks(code, first.parse().map_err(|_| wrong())?, last.parse().map_err(|_| wrong())?)
    }

    /// The round that covers the whole ISO week of a day, weekend included: the demonstration's.
    pub fn of_current_week(day: NaiveDate) -> Result<Round, SchemaError> {
        let (year, week) = clock::iso_week(day);
        let season = if week > 26 { 'E' } else { 'F' };
        let first = clock::monday(year, week)?;
        Ok(Round { code: RoundCode(format!("{season}{year}")), first, last: first + Duration::days(6) })
    }

    /// Does the day belong to the counting period?
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }

    /// The working days of the period: those on which a desk is expected to count.
    pub fn working_days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let last = self.last;
        self.first
            .iter_days()
            .take_while(move |day| *day <= last)
            .filter(|day| day.weekday().num_days_from_monday() < 5)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(code: &str) -> Round {
        Round::built_in(&code.parse().unwrap()).unwrap()
    }

    #[test]
    fn the_built_in_periods_are_week_43_and_week_18() {
        let autumn = round("E2013");
        assert_eq!(
            (autumn.first.to_string(), autumn.last.to_string()),
            ("2013-10-21".into(), "2013-10-25".into())
        );
        let spring = round("F2014");
        assert_eq!(
            (spring.first.to_string(), spring.last.to_string()),
            ("2014-04-28".into(), "2014-05-02".into())
        );
        assert_eq!(autumn.working_days().count(), 5, "Monday to Friday");
    }

    #[test]
    fn weeks_may_be_given() {
        let code = "E2015".parse().unwrap();
        let three = Round::of_week_text(&code, "43-45").unwrap();
        assert_eq!(three.working_days().count(), 15, "three weeks of five days");
        assert!(Round::of_week_text(&code, "54").is_err(), "2015 has no week 54");
        assert!(Round::of_week_text(&code, "45-43").is_err(), "backwards");
    }

    #[test]
    fn codes_that_other_programs_could_take_for_numbers_are_refused() {
        for wrong in ["2011E", "e2013", "E13", "E 2013", "", "E2013x", "P", "--", "E201٣", "P/../x"] {
            assert!(wrong.parse::<RoundCode>().is_err(), "{wrong:?}");
        }
        assert!("P1".parse::<RoundCode>().unwrap().is_practice(), "practice");
    }

    #[test]
    fn the_demonstration_covers_its_week_from_monday_to_sunday() {
        let sunday = clock::parse_day("2026-10-25").unwrap();
        let round = Round::of_current_week(sunday).unwrap();
        assert!(round.covers(sunday), "Sunday too");
        assert_eq!(round.code.as_str(), "E2026", "autumn");
    }
}
