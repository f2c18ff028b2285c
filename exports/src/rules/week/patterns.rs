//! Figures that were probably not counted: copied, rounded, or far from the days beside them.

use std::collections::BTreeMap;

use schema::codes::{Channel, ContactType};

use super::{Cells, Look, Place, PlaceFinding};
use crate::statistics::distributions::binomial_at_least;

/// Smallest total, and fewest non-zero cells, of two equal days that are no coincidence.
const DUPLICATE_TOTAL: u32 = 20;
const DUPLICATE_CELLS: usize = 5;

/// Two days of a place with the same figure in every cell.
pub fn duplicate_day(look: Look<'_>) -> Vec<PlaceFinding> {
    let mut findings = Vec::new();
    for place in &look.week.places {
        let mut seen: BTreeMap<Vec<((Channel, ContactType), u32)>, String> = BTreeMap::new();
        for (day, cells) in &place.days {
            let vector: Vec<_> = cells.iter().filter(|(_, n)| **n > 0).map(|(cell, n)| (*cell, *n)).collect();
            let total: u32 = vector.iter().map(|(_, n)| n).sum();
            if total < DUPLICATE_TOTAL || vector.len() < DUPLICATE_CELLS {
                continue;
            }
            match seen.get(&vector) {
                Some(first) => {
                    findings
                        .push(PlaceFinding::at("duplicate_day", place, format!("{first} = {day}")).on(*day));
                }
                None => {
                    seen.insert(vector, day.to_string());
                }
            }
        }
    }
    findings
}

/// A smaller count is not asked about.
const OUTLIER_COUNT: u32 = 20;
/// Distance on the scale on which a Poisson count has variance one.
const OUTLIER_DISTANCE: f64 = 6.0;

/// A count far from the median of the other days, same place, channel and type.
pub fn outlier(look: Look<'_>) -> Vec<PlaceFinding> {
    let root = |n: f64| (n + 0.375).sqrt();
    let mut findings = Vec::new();
    for place in look.week.places.iter().filter(|place| place.days.len() > 1) {
        for (cell, days) in series(place) {
            for (at, (day, n)) in days.iter().enumerate().filter(|(_, (_, n))| *n >= OUTLIER_COUNT) {
                let others: Vec<u32> =
                    days.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, (_, n))| *n).collect();
                let usual = median(others);
                if (2.0 * (root(f64::from(*n)) - root(usual))).abs() > OUTLIER_DISTANCE {
                    let found = PlaceFinding::at("outlier", place, format!("{n} / {usual}")).on(*day);
                    findings.push(PlaceFinding { channel: Some(cell.0), kind: Some(cell.1), ..found });
                }
            }
        }
    }
    findings
}

type Series = BTreeMap<(Channel, ContactType), Vec<(chrono::NaiveDate, u32)>>;

/// Every cell of a place day by day, zeros included.
fn series(place: &Place) -> Series {
    let cells: Vec<(Channel, ContactType)> = place.days.values().flat_map(Cells::keys).copied().collect();
    let mut series = Series::new();
    for cell in cells {
        series.entry(cell).or_insert_with(|| {
            place.days.iter().map(|(day, cells)| (*day, cells.get(&cell).copied().unwrap_or(0))).collect()
        });
    }
    series
}

fn median(mut counts: Vec<u32>) -> f64 {
    counts.sort_unstable();
    let middle = counts.len() / 2;
    match counts.len() {
        0 => 0.0,
        length if length % 2 == 1 => f64::from(counts[middle]),
        _ => (f64::from(counts[middle - 1]) + f64::from(counts[middle])) / 2.0,
    }
}

/// Counts from six on: the windows must be full cycles of five, or a falling distribution looks heaped.
const HEAP_FROM: u32 = 6;
const HEAP_COUNTS: usize = 15;
const HEAP_CHANCE: f64 = 0.25;
const HEAP_P: f64 = 0.0005;

/// More multiples of five than chance gives: an estimate rather than a count.
pub fn heaping(look: Look<'_>) -> Vec<PlaceFinding> {
    let mut findings = Vec::new();
    for place in &look.week.places {
        let counts: Vec<u32> =
            place.days.values().flat_map(Cells::values).copied().filter(|n| *n >= HEAP_FROM).collect();
        let heaped = counts.iter().filter(|n| n.is_multiple_of(5)).count();
        if counts.len() < HEAP_COUNTS || heaped * 2 <= counts.len() {
            continue;
        }
        let p = binomial_at_least(heaped as f64, counts.len() as f64, HEAP_CHANCE);
        if p.is_some_and(|p| p < HEAP_P) {
            findings.push(PlaceFinding::at("heaping", place, format!("{heaped} / {}", counts.len())));
        }
    }
    findings
}
