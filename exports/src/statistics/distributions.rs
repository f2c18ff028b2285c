//! Quantiles and tails of the few distributions the report uses (effect.md 15).
//!
//! Thin wrappers over `statrs` that return `None` outside the domain, where `statrs` would panic.

use statrs::distribution::{ContinuousCDF, StudentsT};
use statrs::function::beta::{checked_beta_reg, inv_beta_reg};
use statrs::function::gamma::ln_gamma;

/// The 97.5 % quantile of the standard normal distribution.
pub const Z: f64 = 1.959_963_984_540_054;

/// Probability in each tail outside a 95 % interval.
pub const TAIL: f64 = 0.025;

/// The 97.5 % quantile of Student's t with real degrees of freedom.
pub fn t_975(df: f64) -> Option<f64> {
    let t = students_t(df)?.inverse_cdf(1.0 - TAIL);
    t.is_finite().then_some(t)
}

/// Two-sided p of a t statistic.
pub fn t_two_sided_p(t: f64, df: f64) -> Option<f64> {
    if !t.is_finite() {
        return None;
    }
    Some(2.0 * students_t(df)?.sf(t.abs()))
}

/// Quantile of the Beta distribution; both shapes must be positive.
pub fn beta_quantile(probability: f64, a: f64, b: f64) -> Option<f64> {
    let usable = a > 0.0 && b > 0.0 && a.is_finite() && b.is_finite() && (0.0..=1.0).contains(&probability);
    usable.then(|| inv_beta_reg(a, b, probability))
}

/// P(Y <= k) for Y ~ Bin(n, p).
pub fn binomial_at_most(k: f64, n: f64, p: f64) -> Option<f64> {
    match k {
        k if k < 0.0 => Some(0.0),
        k if k >= n => Some(1.0),
        k => checked_beta_reg(n - k, k + 1.0, 1.0 - p).ok(),
    }
}

/// P(Y >= k) for Y ~ Bin(n, p).
pub fn binomial_at_least(k: f64, n: f64, p: f64) -> Option<f64> {
    match k {
        k if k <= 0.0 => Some(1.0),
        k if k > n => Some(0.0),
        k => checked_beta_reg(k, n - k + 1.0, p).ok(),
    }
}

/// P(Y = k) for Y ~ Bin(n, p), through logarithms so that large n neither over- nor underflow.
pub fn binomial_exactly(k: f64, n: f64, p: f64) -> f64 {
    let ways = ln_gamma(n + 1.0) - ln_gamma(k + 1.0) - ln_gamma(n - k + 1.0);
    (ways + times_log(k, p) + times_log(n - k, 1.0 - p)).exp()
}

/// k log p with 0 log 0 = 0, its limit.
fn times_log(k: f64, p: f64) -> f64 {
    if k == 0.0 { 0.0 } else { k * p.ln() }
}

fn students_t(df: f64) -> Option<StudentsT> {
    if df.is_finite() { StudentsT::new(0.0, 1.0, df).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_close(actual: Option<f64>, expected: f64, why: &str) {
        let actual = actual.expect(why);
        assert!(
            (actual - expected).abs() <= 1e-9 * expected.abs().max(1.0),
            "{why}: {actual} is not {expected}"
        );
    }

    #[test]
    fn quantiles_agree_with_printed_tables() {
        check_close(t_975(4.0), 2.776_445_105_197_793_5, "t with 4 degrees of freedom");
        check_close(t_975(8.0), 2.306_004_135_204_166_4, "t with 8 degrees of freedom");
        check_close(beta_quantile(0.5, 1.0, 1.0), 0.5, "the median of a uniform distribution");
        check_close(beta_quantile(0.025, 1.0, 2.0), 1.0 - 0.975f64.sqrt(), "Beta(1, 2) has a closed form");
    }

    #[test]
    fn tails_of_a_fair_coin_are_counted_by_hand() {
        check_close(binomial_at_most(1.0, 4.0, 0.5), 5.0 / 16.0, "0 or 1 of 4");
        check_close(binomial_at_least(3.0, 4.0, 0.5), 5.0 / 16.0, "3 or 4 of 4");
        check_close(Some(binomial_exactly(2.0, 4.0, 0.5)), 6.0 / 16.0, "2 of 4");
        check_close(binomial_at_most(4.0, 4.0, 0.5), 1.0, "everything");
        check_close(binomial_at_least(0.0, 4.0, 0.5), 1.0, "everything");
        check_close(binomial_at_least(5.0, 4.0, 0.5), 0.0, "5 of 4 cannot be");
        check_close(binomial_at_most(-1.0, 4.0, 0.5), 0.0, "nor can -1");
    }

    #[test]
    fn tails_and_point_add_up_to_one_for_large_counts() {
        for (k, n, p) in [(40_100.0, 79_000.0, 0.5), (3.0, 500_000.0, 1e-5), (99_990.0, 100_000.0, 0.9999)] {
            let sum = binomial_at_most(k - 1.0, n, p).unwrap()
                + binomial_exactly(k, n, p)
                + binomial_at_least(k + 1.0, n, p).unwrap();
            assert!((sum - 1.0).abs() < 1e-8, "Bin({n}, {p}) at {k} sums to {sum}");
        }
    }

    #[test]
    fn nothing_panics_outside_the_domain() {
        assert_eq!(t_975(0.0), None, "no degrees of freedom");
        assert_eq!(t_975(f64::NAN), None, "no number");
        assert_eq!(t_two_sided_p(f64::INFINITY, 4.0), None, "an infinite statistic");
        assert_eq!(beta_quantile(0.025, 0.0, 1.0), None, "a shape of zero");
    }
}
