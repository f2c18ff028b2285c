//! What makes a round hard to compare with the one before.

use std::collections::{BTreeMap, BTreeSet};

use super::{Look, Place, PlaceFinding, Week};

/// The definitions differ: within the week, or from the round before.
pub fn definition_change(look: Look<'_>) -> Vec<PlaceFinding> {
    let named = |week: &Week| week.definitions.iter().cloned().collect::<Vec<_>>().join("+");
    let mixed = look.week.definitions.len() > 1;
    let before = look.before.filter(|before| before.definitions != look.week.definitions);
    match before {
        Some(before) if !before.definitions.is_empty() => {
            let value = format!("{} → {}", named(before), named(look.week));
            vec![PlaceFinding::of_week("definition_change", value)]
        }
        _ if mixed => vec![PlaceFinding::of_week("definition_change", named(look.week))],
        _ => Vec::new(),
    }
}

/// A place that counted in one of the two rounds only.
pub fn desk_lost(look: Look<'_>) -> Vec<PlaceFinding> {
    let Some(before) = look.before else { return Vec::new() };
    let names = |week: &Week| -> BTreeSet<(String, String)> {
        let counting = week.places.iter().filter(|place| !place.days.is_empty());
        counting.map(|place| (place.unit.clone(), place.desk.clone())).collect()
    };
    let (then, now) = (names(before), names(look.week));
    let finding = |(unit, desk): &(String, String), week: &Week| PlaceFinding {
        unit: unit.clone(),
        desk: desk.clone(),
        ..PlaceFinding::of_week("desk_lost", week.round.code.to_string())
    };
    let lost = then.difference(&now).map(|place| finding(place, before));
    lost.chain(now.difference(&then).map(|place| finding(place, look.week))).collect()
}

const HOURS_CHANGE: f64 = 0.10;

/// Mean hours of an open day changed by more than ten per cent.
pub fn open_hours_change(look: Look<'_>) -> Vec<PlaceFinding> {
    let Some(before) = look.before else { return Vec::new() };
    let name = |place: &Place| (place.unit.clone(), place.desk.clone());
    let earlier: BTreeMap<(String, String), f64> =
        before.places.iter().filter_map(|place| Some((name(place), mean_hours(place)?))).collect();
    let mut findings = Vec::new();
    for place in &look.week.places {
        if let (Some(then), Some(now)) = (earlier.get(&name(place)), mean_hours(place))
            && (now / then - 1.0).abs() > HOURS_CHANGE
        {
            let value = format!("{then:.1} → {now:.1}").replace('.', ",");
            findings.push(PlaceFinding::at("open_hours_change", place, value));
        }
    }
    findings
}

fn mean_hours(place: &Place) -> Option<f64> {
    let open: Vec<f64> = place.hours.values().copied().filter(|hours| *hours > 0.0).collect();
    (!open.is_empty()).then(|| open.iter().sum::<f64>() / open.len() as f64)
}

const LEVEL_FACTOR: f64 = 3.0;

/// All contacts a day are more than three times, or less than a third, of the round before.
pub fn level_shift(look: Look<'_>) -> Vec<PlaceFinding> {
    let Some(then) = look.before.and_then(per_day) else { return Vec::new() };
    let Some(now) = per_day(look.week) else { return Vec::new() };
    let factor = now / then;
    if (1.0 / LEVEL_FACTOR..=LEVEL_FACTOR).contains(&factor) {
        return Vec::new();
    }
    vec![PlaceFinding::of_week("level_shift", format!("{then:.0} → {now:.0}"))]
}

/// Contacts a day on the days anybody counted; `None` where nothing was.
fn per_day(week: &Week) -> Option<f64> {
    let days: BTreeSet<_> = week.places.iter().flat_map(|place| place.days.keys()).collect();
    let total: u64 = week.places.iter().map(Place::total).sum();
    (total > 0).then(|| total as f64 / days.len() as f64)
}
