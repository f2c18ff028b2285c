//! One municipality before and after: the ratio of two rates from totals (effect.md 5.1, 5.4).
//!
//! All intervals condition on n = before + after: the after-count is then Bin(n, pi), and a limit for pi is
//! a limit for the ratio f pi/(1 - pi), f = exposure before / exposure after. Nothing is ever added to a zero.

use super::distributions::{TAIL, Z, beta_quantile, binomial_at_least, binomial_at_most, binomial_exactly};
use super::shares::wilson;
use super::{Interval, Pair};

/// Enough halvings to exhaust the 52 bits of a double from (0, 1) down to pi near 1e-12.
const HALVINGS: u32 = 100;

/// Rate after divided by rate before, with the four customary intervals and central p-values.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct RateRatio {
    /// The ratio; `None` if nothing was counted before (infinite).
    pub value: Option<f64>,
    /// Clopper-Pearson limits, transformed.
    pub exact: Interval,
    /// Mid-P limits: the default for totals.
    pub mid_p: Interval,
    /// Wilson limits, transformed.
    pub score: Interval,
    /// Log-Wald limits; only if both counts are positive.
    pub wald: Interval,
    /// Central two-sided p, twice the smaller tail. It always agrees with `exact`.
    pub p_exact: Option<f64>,
    /// The same with half the point probability taken from each tail. It always agrees with `mid_p`.
    pub p_mid: Option<f64>,
}

/// The ratio of the two rates; all `None` without contacts or without exposure on both sides.
pub fn rate_ratio(pair: Pair) -> RateRatio {
    if !pair.is_informative() {
        return RateRatio::default();
    }
    let p = central_p(pair);
    RateRatio {
        value: transformed(pair, pair.after / pair.total()),
        exact: exact(pair),
        mid_p: mid_p(pair),
        score: score(pair),
        wald: wald(pair),
        p_exact: p.map(|(exact, _)| exact),
        p_mid: p.map(|(_, mid)| mid),
    }
}

fn exact(pair: Pair) -> Interval {
    let Pair { before, after, .. } = pair;
    let lo = if after == 0.0 { Some(0.0) } else { beta_quantile(TAIL, after, before + 1.0) };
    let hi = if before == 0.0 { None } else { beta_quantile(1.0 - TAIL, after + 1.0, before) };
    limits(pair, lo, hi)
}

fn score(pair: Pair) -> Interval {
    let wilson = wilson(pair.after, pair.total());
    limits(pair, wilson.map(|(lo, _)| lo), wilson.map(|(_, hi)| hi))
}

fn mid_p(pair: Pair) -> Interval {
    let (k, n) = (pair.after, pair.total());
    let above = |pi: f64| Some(binomial_at_least(k + 1.0, n, pi)? + 0.5 * binomial_exactly(k, n, pi));
    let below = |pi: f64| Some(binomial_at_most(k - 1.0, n, pi)? + 0.5 * binomial_exactly(k, n, pi));
    let lo = if k == 0.0 { Some(0.0) } else { halving(|pi| above(pi).map(|tail| tail < TAIL)) };
    let hi = if k == n { None } else { halving(|pi| below(pi).map(|tail| tail > TAIL)) };
    limits(pair, lo, hi)
}

fn wald(pair: Pair) -> Interval {
    if pair.before == 0.0 || pair.after == 0.0 {
        return Interval::default();
    }
    let half = Z * (1.0 / pair.before + 1.0 / pair.after).sqrt();
    let value = transformed(pair, pair.after / pair.total());
    Interval { lo: value.map(|v| v * (-half).exp()), hi: value.map(|v| v * half.exp()) }
}

/// Both central p-values (exact, mid) under equal rates.
fn central_p(pair: Pair) -> Option<(f64, f64)> {
    let (k, n) = (pair.after, pair.total());
    let pi0 = pair.exposure_after / (pair.exposure_before + pair.exposure_after);
    let smaller = binomial_at_most(k, n, pi0)?.min(binomial_at_least(k, n, pi0)?);
    let point = binomial_exactly(k, n, pi0);
    Some(((2.0 * smaller).min(1.0), (2.0 * (smaller - 0.5 * point)).clamp(0.0, 1.0)))
}

/// The point of (0, 1) at which `is_left_of_root` turns false.
fn halving(is_left_of_root: impl Fn(f64) -> Option<bool>) -> Option<f64> {
    let (mut lo, mut hi) = (0.0, 1.0);
    for _ in 0..HALVINGS {
        let middle = 0.5 * (lo + hi);
        if middle == lo || middle == hi {
            break;
        }
        if is_left_of_root(middle)? { lo = middle } else { hi = middle }
    }
    Some(0.5 * (lo + hi))
}

fn limits(pair: Pair, lo: Option<f64>, hi: Option<f64>) -> Interval {
    let to_ratio = |pi: Option<f64>| pi.and_then(|pi| transformed(pair, pi));
    Interval { lo: to_ratio(lo), hi: to_ratio(hi) }
}

/// f pi/(1 - pi); `None` where it is infinite.
fn transformed(pair: Pair, pi: f64) -> Option<f64> {
    let ratio = pair.exposure_before / pair.exposure_after * pi / (1.0 - pi);
    ratio.is_finite().then_some(ratio)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pair(before: f64, after: f64, exposure_before: f64, exposure_after: f64) -> Pair {
        Pair { before, after, exposure_before, exposure_after }
    }

    fn check(actual: Option<f64>, expected: f64, why: &str) {
        let actual = actual.unwrap_or(f64::NAN);
        assert!((actual - expected).abs() <= 1e-9 * expected.abs(), "{why}: {actual} is not {expected}");
    }

    #[test]
    fn unequal_days_are_compared_by_the_day() {
        check(rate_ratio(pair(100.0, 64.0, 5.0, 4.0)).value, 0.8, "20 a day against 16 a day");
    }

    #[test]
    fn a_published_example_has_a_p_that_agrees_with_its_interval() {
        let fay = rate_ratio(pair(10.0, 2.0, 20_000.0, 17_877.0));
        assert!((fay.exact.hi.unwrap() - 1.049_954_68).abs() < 1e-7, "published upper limit");
        assert!(fay.p_exact.unwrap() > 0.05, "the interval holds 1, so p must exceed 0.05");
    }

    #[test]
    fn nothing_before_leaves_only_a_lower_limit() {
        let ratio = rate_ratio(pair(0.0, 7.0, 5.0, 5.0));
        assert_eq!(ratio.value, None, "the ratio is infinite");
        check(ratio.exact.lo, 1.441_308_518_835_24, "the lower limit exists");
        check(ratio.mid_p.lo, 1.872_212_493_355_400_3, "for mid-P too");
        assert_eq!((ratio.exact.hi, ratio.mid_p.hi, ratio.score.hi), (None, None, None), "no upper limit");
        assert_eq!(ratio.wald, Interval::default(), "log-Wald needs two positive counts");
        check(ratio.p_exact, 0.015_625, "2 x 0.5^7");
    }

    #[test]
    fn nothing_after_is_a_ratio_of_zero_with_a_finite_upper_limit() {
        let ratio = rate_ratio(pair(7.0, 0.0, 5.0, 5.0));
        assert_eq!((ratio.value, ratio.mid_p.lo), (Some(0.0), Some(0.0)), "exactly zero");
        check(ratio.mid_p.hi, 0.534_127_404_634_391, "finite");
    }

    #[test]
    fn no_contacts_and_no_exposure_give_nothing() {
        assert_eq!(rate_ratio(pair(0.0, 0.0, 5.0, 5.0)), RateRatio::default(), "no contacts");
        assert_eq!(rate_ratio(pair(9.0, 9.0, 5.0, 0.0)), RateRatio::default(), "an uncounted period");
    }

    #[test]
    fn a_national_total_is_still_computed() {
        let ratio = rate_ratio(pair(700_000.0, 560_000.0, 500.0, 500.0));
        for (limits, name) in [(ratio.exact, "exact"), (ratio.mid_p, "mid-P"), (ratio.score, "score")] {
            let wald = ratio.wald;
            assert!(
                (limits.lo.unwrap() / wald.lo.unwrap() - 1.0).abs() < 1e-5,
                "{name} lower meets log-Wald"
            );
            assert!(
                (limits.hi.unwrap() / wald.hi.unwrap() - 1.0).abs() < 1e-5,
                "{name} upper meets log-Wald"
            );
        }
    }

    /// Counts with zero and the small ones as likely as the large ones.
    fn contacts() -> impl Strategy<Value = u32> {
        prop_oneof![0u32..5, 0u32..3000]
    }

    proptest! {
        #[test]
        fn swapping_before_and_after_inverts_the_ratio_and_its_intervals(
            before in contacts(), after in contacts(), days_before in 1u32..20, days_after in 1u32..20,
        ) {
            let (y0, y1, e0, e1) = (before.into(), after.into(), days_before.into(), days_after.into());
            let one = rate_ratio(pair(y0, y1, e0, e1));
            let other = rate_ratio(pair(y1, y0, e1, e0));
            for (a, b) in [(one.exact, other.exact), (one.mid_p, other.mid_p), (one.score, other.score)] {
                for (limit, mirror) in [(a.lo, b.hi), (a.hi, b.lo)] {
                    let inverse = mirror.filter(|m| *m > 0.0).map(|m| 1.0 / m);
                    match (limit.filter(|l| *l > 0.0), inverse) {
                        (Some(l), Some(i)) => prop_assert!((l / i - 1.0).abs() < 1e-6, "{l} mirrors {i}"),
                        (l, i) => prop_assert_eq!(l, i, "a missing limit mirrors zero"),
                    }
                }
            }
            if let (Some(p), Some(q)) = (one.p_mid, other.p_mid) {
                prop_assert!((p - q).abs() < 1e-9, "p does not depend on the direction");
            }
        }

        #[test]
        fn mid_p_lies_inside_exact(before in 1u32..500, after in 1u32..500) {
            let ratio = rate_ratio(pair(before.into(), after.into(), 5.0, 5.0));
            prop_assert!(ratio.exact.lo < ratio.mid_p.lo, "lower");
            prop_assert!(ratio.mid_p.hi < ratio.exact.hi, "upper");
        }
    }
}
