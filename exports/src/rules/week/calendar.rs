//! Days that are missing, and days that should not be there.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Look, Place, PlaceFinding};
use crate::rules::when::on_closed_day;

/// A day that should have been counted and was not: by the calendar where there is one, else a day that at least
/// half of the places counted.
pub fn missing_day(look: Look<'_>) -> Vec<PlaceFinding> {
    let usual = usual_days(&look.week.places);
    let mut findings = Vec::new();
    // A place that never counted is named once, by another rule, and not day by day.
    for place in look.week.places.iter().filter(|place| !place.days.is_empty()) {
        let expected = place.expected.as_ref().unwrap_or(&usual);
        let missing = expected.iter().filter(|day| !place.days.contains_key(day));
        findings.extend(missing.map(|day| PlaceFinding::at("missing_day", place, day.to_string()).on(*day)));
    }
    findings
}

fn usual_days(places: &[Place]) -> BTreeSet<NaiveDate> {
    let counting = places.iter().filter(|place| !place.days.is_empty()).count();
    let mut used: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    places.iter().flat_map(|place| place.days.keys()).for_each(|day| *used.entry(*day).or_default() += 1);
    used.into_iter().filter(|(_, places)| places * 2 >= counting).map(|(day, _)| day).collect()
}

/// Contacts on a day without opening hours.
pub fn count_on_closed_day(look: Look<'_>) -> Vec<PlaceFinding> {
    let mut findings = Vec::new();
    for place in &look.week.places {
        for (day, cells) in &place.days {
            let hours = place.hours.get(day).copied();
            let counted = cells.iter().filter(|((channel, _), n)| **n > 0 && on_closed_day(hours, *channel));
            let n: u32 = counted.map(|(_, n)| n).sum();
            if n > 0 {
                findings.push(PlaceFinding::at("count_on_closed_day", place, n.to_string()).on(*day));
            }
        }
    }
    findings
}
