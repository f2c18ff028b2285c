//! Difference-in-differences of adopters and controls with municipality effects (effect.md 7.2-7.3).

use super::jackknife::{Spread, Variance, variance, welch, within};
use super::log_ratio::{after_share, log_ratio};
use super::{Pair, percent_change};

/// The common change of a group of municipalities and what each of them contributes to it.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupChange {
    /// Log ratio after/before; minus infinity if nothing was counted after.
    pub theta: f64,
    /// The same without each municipality in turn; NaN where nothing is left.
    pub leave_one_out: Vec<f64>,
    /// Influence of each municipality on theta (psi of effect.md 7.3).
    influence: Vec<f64>,
}

/// Adopters' change minus controls' change, on the log scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The difference; a fall among the adopters beyond that of the controls is negative.
    pub delta: f64,
    /// Standard error without small-sample correction, for comparison with other programs only.
    pub cr0_se: Option<f64>,
    /// Cluster-robust with G/(G-1), secondary: too narrow with few or very unequal adopters.
    pub cr1: Option<Spread>,
    /// Leave-one-municipality-out: the interval of the report.
    pub jackknife: Option<Spread>,
    /// Smallest and largest delta when any one municipality is left out.
    pub leave_one_out: Option<(f64, f64)>,
}

/// The change of one group; `None` if no municipality has contacts and both periods.
///
/// Municipalities without contacts, or counted in one period only, drop out here and do not count as evidence.
pub fn group_change(municipalities: &[Pair]) -> Option<GroupChange> {
    let group: Vec<Pair> = municipalities.iter().filter(|pair| pair.is_informative()).copied().collect();
    let full = log_ratio(&group)?;
    let influence = |pair: &Pair| {
        let excess = pair.after - pair.total() * after_share(pair, full.theta);
        excess / full.information
    };
    Some(GroupChange {
        theta: full.theta,
        leave_one_out: (0..group.len()).map(|left_out| theta_without(&group, left_out)).collect(),
        influence: group.iter().map(influence).collect(),
    })
}

/// The difference of two groups; `None` unless both changes are finite.
pub fn difference(adopters: &GroupChange, controls: &GroupChange) -> Option<Difference> {
    let delta = adopters.theta - controls.theta;
    if !delta.is_finite() {
        return None;
    }
    let cr0 = |group: &GroupChange| sandwich(group, 1.0);
    let cr1 = |group: &GroupChange| {
        let g = group.influence.len() as f64;
        sandwich(group, g / (g - 1.0))
    };
    let jackknife = |group: &GroupChange| variance(group.theta, &group.leave_one_out);
    let left_out: Vec<f64> = (adopters.leave_one_out.iter().map(|theta| theta - controls.theta))
        .chain(controls.leave_one_out.iter().map(|theta| adopters.theta - theta))
        .filter(|delta| !delta.is_nan())
        .collect();
    Some(Difference {
        delta,
        cr0_se: cr0(adopters).zip(cr0(controls)).map(|(t, c)| (t.value + c.value).sqrt()),
        cr1: cr1(adopters).zip(cr1(controls)).and_then(|(t, c)| welch(delta, t, c)),
        jackknife: jackknife(adopters).zip(jackknife(controls)).and_then(|(t, c)| welch(delta, t, c)),
        leave_one_out: range(&left_out),
    })
}

/// The group's own change with its jackknife interval in %, without any comparison (effect.md 5.5).
///
/// Shown beside the difference, never as the headline: a common trend looks exactly like an effect here.
pub fn own_change_pct(group: &GroupChange) -> Option<(f64, f64)> {
    let spread = within(group.theta, variance(group.theta, &group.leave_one_out)?)?;
    Some((percent_change(spread.lo), percent_change(spread.hi)))
}

/// The group's log ratio without the municipality at `left_out`; NaN if nothing is left.
pub fn theta_without(group: &[Pair], left_out: usize) -> f64 {
    let others: Vec<Pair> =
        group.iter().enumerate().filter(|(index, _)| *index != left_out).map(|(_, pair)| *pair).collect();
    log_ratio(&others).map_or(f64::NAN, |ratio| ratio.theta)
}

fn sandwich(group: &GroupChange, correction: f64) -> Option<Variance> {
    let municipalities = group.influence.len();
    let squares: f64 = group.influence.iter().map(|psi| psi * psi).sum();
    // One municipality fits its own change exactly, so its squares are zero and would pass for certainty.
    (municipalities >= 2).then_some(Variance { value: correction * squares, municipalities })
}

fn range(values: &[f64]) -> Option<(f64, f64)> {
    let lo = values.iter().copied().fold(f64::INFINITY, f64::min);
    let hi = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    (lo.is_finite() && hi.is_finite()).then_some((lo, hi))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pair(before: f64, after: f64, exposure_before: f64, exposure_after: f64) -> Pair {
        Pair { before, after, exposure_before, exposure_after }
    }

    fn compare(adopters: &[Pair], controls: &[Pair]) -> Option<Difference> {
        difference(&group_change(adopters)?, &group_change(controls)?)
    }

    #[test]
    fn equal_days_give_the_ratio_of_the_two_ratios_of_sums() {
        let adopters = [pair(100.0, 70.0, 5.0, 5.0), pair(50.0, 50.0, 5.0, 5.0)];
        let controls = [pair(80.0, 80.0, 5.0, 5.0), pair(120.0, 100.0, 5.0, 5.0)];
        let found = compare(&adopters, &controls).unwrap();
        assert!((found.delta.exp() - (120.0 / 150.0) / (180.0 / 200.0)).abs() < 1e-13, "0.8 / 0.9");
    }

    #[test]
    fn a_group_without_contacts_after_has_no_difference() {
        let gone = group_change(&[pair(10.0, 0.0, 5.0, 5.0), pair(20.0, 0.0, 5.0, 5.0)]).unwrap();
        let steady = group_change(&[pair(10.0, 10.0, 5.0, 5.0), pair(9.0, 9.0, 5.0, 5.0)]).unwrap();
        assert_eq!(gone.theta, f64::NEG_INFINITY, "nothing after");
        assert_eq!(difference(&gone, &steady), None, "minus infinity is not a difference");
    }

    #[test]
    fn one_adopter_has_a_difference_without_interval() {
        let controls = [pair(80.0, 80.0, 5.0, 5.0), pair(120.0, 100.0, 5.0, 5.0)];
        let found = compare(&[pair(100.0, 70.0, 5.0, 5.0)], &controls).unwrap();
        assert_eq!(
            (found.cr0_se, found.cr1, found.jackknife),
            (None, None, None),
            "one adopter shows no spread"
        );
        assert!(found.leave_one_out.is_some(), "controls can still be left out one at a time");
    }

    fn group() -> impl Strategy<Value = Vec<Pair>> {
        let one = (1u32..400, 1u32..400, 1u32..11, 1u32..11);
        prop::collection::vec(
            one.prop_map(|(a, b, c, d)| pair(a.into(), b.into(), c.into(), d.into())),
            2..12,
        )
    }

    proptest! {
        #[test]
        fn exchanging_the_groups_changes_only_the_sign(adopters in group(), controls in group()) {
            let (one, other) = (compare(&adopters, &controls).unwrap(), compare(&controls, &adopters).unwrap());
            prop_assert_eq!(one.delta, -other.delta, "delta turns");
            if let (Some(a), Some(b)) = (one.jackknife, other.jackknife) {
                prop_assert!((a.se - b.se).abs() < 1e-12, "the standard error stays");
                prop_assert!((a.lo + b.hi).abs() < 1e-9, "the interval turns");
            }
        }

        #[test]
        fn the_order_of_municipalities_changes_nothing(adopters in group(), controls in group(), turn in 0usize..12) {
            let mut turned = adopters.clone();
            turned.rotate_left(turn % adopters.len());
            let (one, other) = (compare(&adopters, &controls).unwrap(), compare(&turned, &controls).unwrap());
            prop_assert!((one.delta - other.delta).abs() < 1e-10, "delta");
            let (a, b) = (one.leave_one_out.unwrap(), other.leave_one_out.unwrap());
            prop_assert!((a.0 - b.0).abs() < 1e-10 && (a.1 - b.1).abs() < 1e-10, "range");
            if let (Some(a), Some(b)) = (one.jackknife, other.jackknife) {
                prop_assert!((a.se - b.se).abs() < 1e-10 && (a.p - b.p).abs() < 1e-8, "spread");
            }
        }
    }
}
