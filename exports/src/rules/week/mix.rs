//! Types that a place never uses or uses too much: a category that was misunderstood.

use std::collections::BTreeMap;

use schema::codes::ContactType;

use super::{Look, Place, PlaceFinding};

/// Each type's share of all contacts. 38 % asked about their case and 34 % applied or changed something nationally in
/// autumn 2011; within each of the groups the shares are those of a real export of 2013 (domain.md 3.2).
const NATIONAL_MIX: [(&str, f64); 6] = [
    ("INFO", 0.38),
    ("OPRET", 0.212),
    ("STATUS", 0.128),
    ("VEJL", 0.2698),
    ("SLVBTJN", 0.0061),
    ("FEJL", 0.0041),
];
/// So many would be expected of a type before its absence says anything.
const EXPECTED: f64 = 10.0;

/// A place without one contact of a type of which ten or more would be expected from its other types.
pub fn type_never_used(look: Look<'_>) -> Vec<PlaceFinding> {
    let mut findings = Vec::new();
    for place in &look.week.places {
        let types = place.staffed_by_type();
        let all: f64 = types.values().map(|n| f64::from(*n)).sum();
        for (code, share) in NATIONAL_MIX {
            let Ok(kind) = ContactType::from_code(code) else { continue };
            let used = types.get(&kind).is_some_and(|n| *n > 0);
            // All that was counted is of the other types: the missing one would come on top.
            let expected = all * share / (1.0 - share);
            if !used && expected >= EXPECTED {
                let found = PlaceFinding::at("type_never_used", place, format!("0 / {expected:.0}"));
                findings.push(PlaceFinding { kind: Some(kind), ..found });
            }
        }
    }
    findings
}

/// The analysis type of everything that is neither about a case nor begins or changes one.
const OTHER: &str = "other";
const MOST_OTHER: f64 = 0.40;
const MOST_CHANGE: f64 = 0.10;

/// More than 40 % "other", or more than ten points from the round before.
pub fn other_share(look: Look<'_>) -> Vec<PlaceFinding> {
    let earlier: BTreeMap<(&str, &str), f64> = look
        .before
        .iter()
        .flat_map(|week| &week.places)
        .filter_map(|place| Some(((place.unit.as_str(), place.desk.as_str()), share_of_other(place)?)))
        .collect();
    let mut findings = Vec::new();
    for place in &look.week.places {
        let Some(share) = share_of_other(place) else { continue };
        let before = earlier.get(&(place.unit.as_str(), place.desk.as_str()));
        let changed = before.is_some_and(|before| (share - before).abs() > MOST_CHANGE);
        if share > MOST_OTHER || changed {
            let percent = |share: f64| format!("{:.0} %", share * 100.0);
            let value =
                before.map_or(percent(share), |before| format!("{} → {}", percent(*before), percent(share)));
            findings.push(PlaceFinding::at("other_share", place, value));
        }
    }
    findings
}

/// Of contacts that took an employee: visits to a website are all of one type.
fn share_of_other(place: &Place) -> Option<f64> {
    let types = place.staffed_by_type();
    let all: u32 = types.values().sum();
    let other: u32 =
        types.iter().filter(|(kind, _)| kind.facts().analysis_type == OTHER).map(|(_, n)| n).sum();
    (all > 0).then(|| f64::from(other) / f64::from(all))
}
