//! Counting less and less through the week: what falls is not the contacts but the counting.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use schema::clock;

use super::{Look, Place, PlaceFinding, Week};

/// A fall of more than ten per cent a day, and a slope of more than three standard errors.
const FALL_PER_DAY: f64 = -0.10;
const STEEPEST_T: f64 = 3.0;
/// The slope is found in a handful of steps; a week in which it is not says nothing.
const MOST_STEPS: usize = 50;

/// The year and number of an ISO week.
type IsoWeek = (i32, u32);

/// A Poisson slope over the days of a week, the usual weekday pattern taken out.
pub fn fatigue(look: Look<'_>) -> Vec<PlaceFinding> {
    let Some(weights) = weekday_weights(look.week) else { return Vec::new() };
    let mut findings = Vec::new();
    for place in &look.week.places {
        for week in weeks(place).values().filter(|week| week.len() >= 3) {
            let points: Vec<(f64, f64, f64)> =
                week.iter().map(|(day, n)| (*day as f64, weights[*day], f64::from(*n))).collect();
            let Some((slope, error)) = poisson_slope(&points) else { continue };
            if slope.exp() - 1.0 < FALL_PER_DAY && (slope / error).abs() > STEEPEST_T {
                let percent = ((slope.exp() - 1.0) * 100.0).round();
                findings.push(PlaceFinding::at("fatigue", place, format!("{percent} %").replace('-', "−")));
            }
        }
    }
    findings.dedup_by(|b, a| (&a.unit, &a.desk) == (&b.unit, &b.desk));
    findings
}

/// Contacts of a place week by week: weekday (Monday is 0) and total.
fn weeks(place: &Place) -> BTreeMap<IsoWeek, Vec<(usize, u32)>> {
    let mut weeks: BTreeMap<IsoWeek, Vec<(usize, u32)>> = BTreeMap::new();
    for day in place.days.keys().filter(|day| !clock::is_weekend(**day)) {
        weeks.entry(clock::iso_week(*day)).or_default().push((weekday(*day), place.of_day(*day)));
    }
    weeks
}

fn weekday(day: NaiveDate) -> usize {
    day.weekday().num_days_from_monday() as usize
}

/// Five times each weekday's share of all complete weeks (effect.md 3.3); `None` where no week is complete.
fn weekday_weights(week: &Week) -> Option<[f64; 5]> {
    let mut sums = [0.0; 5];
    for complete in week.places.iter().flat_map(|place| weeks(place).into_values()).filter(|w| w.len() == 5) {
        complete.iter().for_each(|(day, n)| sums[*day] += f64::from(*n));
    }
    let all: f64 = sums.iter().sum();
    sums.iter().all(|sum| *sum > 0.0).then(|| sums.map(|sum| 5.0 * sum / all))
}

/// Slope and standard error of log E(n) = a + b day + log(weight), by Newton's steps.
fn poisson_slope(points: &[(f64, f64, f64)]) -> Option<(f64, f64)> {
    let total: f64 = points.iter().map(|(_, _, n)| n).sum();
    let weight: f64 = points.iter().map(|(_, w, _)| w).sum();
    if total <= 0.0 || weight <= 0.0 {
        return None;
    }
    let (mut a, mut b) = ((total / weight).ln(), 0.0_f64);
    for _ in 0..MOST_STEPS {
        let mut score = [0.0; 2];
        let mut information = [0.0; 3];
        for (day, weight, n) in points {
            let mean = weight * (a + b * day).exp();
            score[0] += n - mean;
            score[1] += (n - mean) * day;
            information[0] += mean;
            information[1] += mean * day;
            information[2] += mean * day * day;
        }
        let determinant = information[0] * information[2] - information[1] * information[1];
        if !determinant.is_finite() || determinant <= 0.0 {
            return None;
        }
        let step = [
            (information[2] * score[0] - information[1] * score[1]) / determinant,
            (information[0] * score[1] - information[1] * score[0]) / determinant,
        ];
        (a, b) = (a + step[0], b + step[1]);
        if step[0].abs() + step[1].abs() < 1e-10 {
            return Some((b, (information[0] / determinant).sqrt()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slope_and_its_error_are_those_of_another_tool() {
        // glm(n ~ day, poisson, offset = log(weight)): a straight fall of exactly 20 % a day fits without remainder.
        let points: Vec<(f64, f64, f64)> =
            (0..5).map(|day| (f64::from(day), 1.0, 1000.0 * 0.8_f64.powi(day))).collect();
        let (slope, error) = poisson_slope(&points).unwrap();
        assert!((slope - 0.8_f64.ln()).abs() < 1e-9, "{slope}");
        // The information by hand: S m (d - mean d)^2 with m the means themselves.
        let sum: f64 = points.iter().map(|p| p.2).sum();
        let mean: f64 = points.iter().map(|p| p.0 * p.2).sum::<f64>() / sum;
        let spread: f64 = points.iter().map(|p| p.2 * (p.0 - mean).powi(2)).sum();
        assert!((error - 1.0 / spread.sqrt()).abs() < 1e-9, "{error}");
        assert_eq!(poisson_slope(&[(0.0, 1.0, 0.0), (1.0, 1.0, 0.0)]), None, "nothing counted says nothing");
    }
}
