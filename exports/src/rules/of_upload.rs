//! The rules at KL: an upload is a week with one place, the municipality.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use schema::clock;
use schema::round::{Round, RoundCode};

use super::Finding;
use super::week::{self, Cells, Place, PlaceFinding, Week};
use crate::ExportError;
use crate::week::WeekTotals;

/// Everything the rules have to say about an upload whose rows were accepted.
pub fn check(totals: &WeekTotals) -> Result<Vec<Finding>, ExportError> {
    let code: RoundCode = totals.round.parse()?;
    let round = Round::built_in(&code)?;
    let mut findings: Vec<Finding> =
        week::check(&week_of(totals, &round), None).iter().map(finding).collect();
    // A round lies within half a year; a day of another year was mistyped.
    let stray = totals.days.keys().filter(|day| day.year() != round.first.year());
    findings.extend(stray.map(|day| about(*day, "date_outside_period")));
    findings.extend(more_desks_than_expected(totals));
    Ok(findings)
}

/// An upload as the rules about weeks see it.
pub fn week_of(totals: &WeekTotals, round: &Round) -> Week {
    let mut place = Place { expected: Some(expected_days(totals, round)), ..Place::default() };
    for (day, coverage) in &totals.days {
        place.days.insert(*day, Cells::new());
        if let Some(hours) = coverage.opening_hours {
            place.hours.insert(*day, hours);
        }
    }
    for cell in &totals.cells {
        let n = u32::try_from(cell.n).unwrap_or(u32::MAX);
        *place.days.entry(cell.day).or_default().entry((cell.channel, cell.kind)).or_insert(0) += n;
    }
    let definitions = [totals.definition.clone()].into();
    Week { round: round.clone(), definitions, places: vec![place] }
}

/// Desks that counted, where fewer were expected.
fn more_desks_than_expected(totals: &WeekTotals) -> Vec<Finding> {
    let too_many = totals.days.iter().filter(|(_, day)| day.desks_counted > day.desks_expected);
    too_many.map(|(day, _)| about(*day, "more_desks_than_expected")).collect()
}

/// Working days that should have been counted: those of the built-in week, and those between the first and the last
/// day counted.
fn expected_days(totals: &WeekTotals, round: &Round) -> BTreeSet<NaiveDate> {
    let mut expected: BTreeSet<NaiveDate> = BTreeSet::new();
    if totals.days.keys().any(|day| round.covers(*day)) {
        expected.extend(round.working_days());
    }
    let of_year = || totals.days.keys().filter(|day| day.year() == round.first.year());
    if let (Some(first), Some(last)) = (of_year().next(), of_year().next_back()) {
        expected
            .extend(first.iter_days().take_while(|day| day <= last).filter(|day| !clock::is_weekend(*day)));
    }
    expected
}

/// What a rule about weeks found, told of the file as a whole.
pub(super) fn finding(found: &PlaceFinding) -> Finding {
    let column = if found.day.is_some() { "dato" } else { "" };
    // The day is what one looks up in the file; the figures follow it.
    let value = match found.day {
        Some(day) if found.value != day.to_string() => format!("{day}: {}", found.value),
        _ => found.value.clone(),
    };
    Finding::new(found.rule, found.severity(), 0, column, &value)
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
        assert!(found.contains(&("missing_day", "2026-10-22".into())), "Thursday: {found:?}");
        assert!(
            found.contains(&("more_desks_than_expected", "2026-10-20".into())),
            "three of two: {found:?}"
        );
        assert!(found.contains(&("date_outside_period", "2099-01-01".into())), "another year: {found:?}");
        assert_eq!(found.len(), 3, "and nothing else: {found:?}");
    }
}
