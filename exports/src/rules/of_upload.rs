//! What an upload as a whole makes one ask: days that are missing, days that should not be there, desks too many.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use schema::clock;
use schema::round::{Round, RoundCode};

use super::Finding;
use crate::ExportError;
use crate::week::WeekTotals;

/// Everything the rules have to say about an upload whose rows were accepted.
pub fn check(totals: &WeekTotals) -> Result<Vec<Finding>, ExportError> {
    let code: RoundCode = totals.round.parse()?;
    let round = Round::built_in(&code)?;
    let mut findings: Vec<Finding> =
        missing_days(totals, &round).into_iter().map(|day| about(day, "day_missing")).collect();
    // A round lies within half a year; a day of another year was mistyped.
    let stray = totals.days.keys().filter(|day| day.year() != round.first.year());
    findings.extend(stray.map(|day| about(*day, "date_outside_period")));
    let too_many = totals.days.iter().filter(|(_, day)| day.desks_counted > day.desks_expected);
    findings.extend(too_many.map(|(day, _)| about(*day, "more_desks_than_expected")));
    Ok(findings)
}

/// Working days that should have been counted and are not there: those of the built-in week, and those between the
/// first and the last day counted.
fn missing_days(totals: &WeekTotals, round: &Round) -> BTreeSet<NaiveDate> {
    let mut expected: BTreeSet<NaiveDate> = BTreeSet::new();
    if totals.days.keys().any(|day| round.covers(*day)) {
        expected.extend(round.working_days());
    }
    let of_year = || totals.days.keys().filter(|day| day.year() == round.first.year());
    if let (Some(first), Some(last)) = (of_year().next(), of_year().next_back()) {
        expected
            .extend(first.iter_days().take_while(|day| day <= last).filter(|day| !clock::is_weekend(*day)));
    }
    expected.into_iter().filter(|day| !totals.days.contains_key(day)).collect()
}

fn about(day: NaiveDate, rule: &'static str) -> Finding {
    Finding::warning(rule, 0, "dato", &day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::week::Coverage;

    fn upload(days: &[(&str, u32)]) -> WeekTotals {
        let coverage = |counted| Coverage { opening_hours: None, desks_counted: counted, desks_expected: 2 };
        WeekTotals {
            municipality: "0259".into(),
            round: "E2026".into(),
            version: 1,
            definition: "2013.1".into(),
            cells: Vec::new(),
            days: days
                .iter()
                .map(|(day, counted)| (clock::parse_day(day).unwrap(), coverage(*counted)))
                .collect(),
        }
    }

    fn found(days: &[(&str, u32)]) -> Vec<(&'static str, String)> {
        check(&upload(days)).unwrap().into_iter().map(|f| (f.rule, f.value)).collect()
    }

    #[test]
    fn a_whole_week_gives_no_remark() {
        let week = ["19", "20", "21", "22", "23"].map(|day| format!("2026-10-{day}"));
        let days: Vec<(&str, u32)> = week.iter().map(|day| (day.as_str(), 2)).collect();
        assert_eq!(found(&days), vec![], "nothing to ask");
    }

    #[test]
    fn missing_days_stray_days_and_desks_too_many_are_named() {
        let found = found(&[
            ("2026-10-19", 2),
            ("2026-10-20", 3),
            ("2026-10-21", 2),
            ("2026-10-23", 2),
            ("2099-01-01", 1),
        ]);
        assert!(found.contains(&("day_missing", "2026-10-22".into())), "Thursday: {found:?}");
        assert!(
            found.contains(&("more_desks_than_expected", "2026-10-20".into())),
            "three of two: {found:?}"
        );
        assert!(found.contains(&("date_outside_period", "2099-01-01".into())), "another year: {found:?}");
        assert_eq!(found.len(), 3, "and nothing else: {found:?}");
    }
}
