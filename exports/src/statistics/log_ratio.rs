//! One common ratio over many strata, each with its own level: the closed form of a Poisson regression with
//! stratum dummies (effect.md 7.2).
//!
//! Given n = before + after of a stratum, its after-count is Bin(n, pi) with logit pi = log(e1/e0) + theta, so
//! theta solves one equation in one unknown. Strata are municipalities in the difference-in-differences and
//! weekdays in the weekday-adjusted model; no matrix is needed for either.

use super::Pair;

/// The equation is monotone and safely bracketed, so this many steps are never reached in practice.
const MOST_STEPS: u32 = 200;

/// Steps below this size (relative to theta) end the iteration.
const TOLERANCE: f64 = 1e-14;

/// The common log ratio of rates, after against before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogRatio {
    /// Natural logarithm of the ratio; infinite if one of the periods has no contacts at all.
    pub theta: f64,
    /// Sum of n pi (1 - pi): the inverse of the Poisson variance of theta.
    pub information: f64,
}

/// Solves for the common log ratio; `None` if no stratum holds a contact and exposure in both periods.
pub fn log_ratio(strata: &[Pair]) -> Option<LogRatio> {
    let informative = || strata.iter().filter(|pair| pair.is_informative());
    let before: f64 = informative().map(|pair| pair.before).sum();
    let after: f64 = informative().map(|pair| pair.after).sum();
    if before == 0.0 && after == 0.0 {
        return None;
    }
    if before == 0.0 || after == 0.0 {
        let theta = if after == 0.0 { f64::NEG_INFINITY } else { f64::INFINITY };
        return Some(LogRatio { theta, information: 0.0 });
    }
    let pooled = (after / before).ln();
    // At pooled - (largest offset) no pi exceeds the pooled share, so the root cannot lie below it; the
    // smallest offset bounds it from above in the same way.
    let mut lo = pooled - informative().map(offset).fold(f64::NEG_INFINITY, f64::max);
    let mut hi = pooled - informative().map(offset).fold(f64::INFINITY, f64::min);
    let weighted: f64 = informative().map(|pair| pair.total() * offset(pair)).sum();
    let mut theta = (pooled - weighted / (before + after)).clamp(lo, hi);
    for _ in 0..MOST_STEPS {
        let excess: f64 =
            informative().map(|pair| pair.after - pair.total() * after_share(pair, theta)).sum();
        if excess > 0.0 {
            lo = theta
        } else {
            hi = theta
        }
        let newton = theta + excess / information(strata, theta);
        let next = if newton >= lo && newton <= hi { newton } else { 0.5 * (lo + hi) };
        let step = (next - theta).abs();
        theta = next;
        if step <= TOLERANCE * theta.abs().max(1.0) {
            break;
        }
    }
    Some(LogRatio { theta, information: information(strata, theta) })
}

/// The expected share of a stratum's contacts that falls after, given the common log ratio.
pub fn after_share(pair: &Pair, theta: f64) -> f64 {
    1.0 / (1.0 + (-(offset(pair) + theta)).exp())
}

fn information(strata: &[Pair], theta: f64) -> f64 {
    let of = |pair: &Pair| {
        let pi = after_share(pair, theta);
        pair.total() * pi * (1.0 - pi)
    };
    strata.iter().filter(|pair| pair.is_informative()).map(of).sum()
}

fn offset(pair: &Pair) -> f64 {
    (pair.exposure_after / pair.exposure_before).ln()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pair(before: f64, after: f64, exposure_before: f64, exposure_after: f64) -> Pair {
        Pair { before, after, exposure_before, exposure_after }
    }

    #[test]
    fn equal_offsets_give_the_ratio_of_the_sums() {
        let strata = [pair(30.0, 20.0, 5.0, 4.0), pair(70.0, 44.0, 10.0, 8.0)];
        let theta = log_ratio(&strata).unwrap().theta;
        assert!(
            (theta - (64.0f64 / 100.0 / 0.8).ln()).abs() < 1e-14,
            "64 on 4/5 of the days of 100: {theta}"
        );
    }

    #[test]
    fn strata_without_information_change_nothing() {
        let alone = log_ratio(&[pair(30.0, 20.0, 5.0, 4.0)]);
        let crowd = [pair(0.0, 0.0, 5.0, 5.0), pair(30.0, 20.0, 5.0, 4.0), pair(9.0, 0.0, 5.0, 0.0)];
        assert_eq!(
            log_ratio(&crowd),
            alone,
            "no contacts, or no exposure after, says nothing about a change"
        );
    }

    #[test]
    fn a_period_without_contacts_is_infinitely_far_away() {
        assert_eq!(log_ratio(&[pair(9.0, 0.0, 5.0, 5.0)]).unwrap().theta, f64::NEG_INFINITY, "all gone");
        assert_eq!(log_ratio(&[pair(0.0, 9.0, 5.0, 5.0)]).unwrap().theta, f64::INFINITY, "all new");
        assert_eq!(log_ratio(&[]), None, "no strata, no ratio");
    }

    #[test]
    fn wildly_different_exposures_still_converge() {
        let strata = [pair(1.0, 9e5, 1.0, 1e6), pair(8e5, 2.0, 1e6, 1.0), pair(3.0, 4.0, 1.0, 1.0)];
        let theta = log_ratio(&strata).unwrap().theta;
        let excess: f64 = strata.iter().map(|p| p.after - p.total() * after_share(p, theta)).sum();
        assert!(excess.abs() < 1e-6, "the score equation is solved, excess {excess}");
    }

    proptest! {
        #[test]
        fn reversing_time_reverses_the_sign(
            raw in prop::collection::vec((0u32..500, 0u32..500, 1u32..30, 1u32..30), 1..20)
        ) {
            let strata: Vec<Pair> = raw.iter()
                .map(|&(a, b, c, d)| pair(a.into(), b.into(), c.into(), d.into())).collect();
            let back: Vec<Pair> = strata.iter()
                .map(|p| pair(p.after, p.before, p.exposure_after, p.exposure_before)).collect();
            match (log_ratio(&strata), log_ratio(&back)) {
                (Some(one), Some(other)) if one.theta.is_finite() => {
                    prop_assert!((one.theta + other.theta).abs() < 1e-10, "{} and {}", one.theta, other.theta);
                }
                (one, other) => {
                    prop_assert_eq!(one.map(|r| r.theta), other.map(|r| -r.theta), "both infinite or both none");
                }
            }
        }
    }
}
