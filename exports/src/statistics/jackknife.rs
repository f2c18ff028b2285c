//! Leave-one-municipality-out variance and Welch's degrees of freedom for two groups (effect.md 7.3).

use super::distributions::{t_975, t_two_sided_p};

/// Standard errors below this are rounding noise of identical changes, not knowledge.
const SMALLEST_SE: f64 = 1e-9;

/// Uncertainty of a difference on the log scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Standard error.
    pub se: f64,
    /// Welch's degrees of freedom.
    pub df: f64,
    /// Lower limit of the 95 % interval.
    pub lo: f64,
    /// Upper limit of the 95 % interval.
    pub hi: f64,
    /// Two-sided p of no difference.
    pub p: f64,
}

/// A group's variance and its number of municipalities.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Variance {
    /// Variance of the group's estimate.
    pub value: f64,
    /// Municipalities behind it.
    pub municipalities: usize,
}

/// (G-1)/G times the sum of squared deviations of the leave-one-out estimates from the full one.
///
/// `None` with fewer than two municipalities, or if leaving one out makes the estimate infinite.
pub fn variance(full: f64, leave_one_out: &[f64]) -> Option<Variance> {
    let municipalities = leave_one_out.len();
    if municipalities < 2 || leave_one_out.iter().any(|theta| !theta.is_finite()) {
        return None;
    }
    let g = municipalities as f64;
    let squares: f64 = leave_one_out.iter().map(|theta| (theta - full).powi(2)).sum();
    Some(Variance { value: (g - 1.0) / g * squares, municipalities })
}

/// The 95 % interval of the difference of two independent groups.
pub fn welch(difference: f64, one: Variance, other: Variance) -> Option<Spread> {
    let sum = one.value + other.value;
    let part = |group: Variance| group.value.powi(2) / (group.municipalities as f64 - 1.0);
    spread(difference, sum.sqrt(), sum.powi(2) / (part(one) + part(other)))
}

/// The 95 % interval of one group's own change.
pub fn within(change: f64, group: Variance) -> Option<Spread> {
    spread(change, group.value.sqrt(), group.municipalities as f64 - 1.0)
}

fn spread(estimate: f64, se: f64, df: f64) -> Option<Spread> {
    if se.is_nan() || se < SMALLEST_SE {
        return None;
    }
    let half = t_975(df)? * se;
    let p = t_two_sided_p(estimate / se, df)?;
    Some(Spread { se, df, lo: estimate - half, hi: estimate + half, p })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_jackknife_of_a_mean_is_its_ordinary_variance() {
        let values = [1.0, 2.0, 6.0];
        let left_out: Vec<f64> = values.iter().map(|v| (9.0 - v) / 2.0).collect();
        let variance = variance(3.0, &left_out).unwrap();
        assert!((variance.value - 7.0 / 3.0).abs() < 1e-12, "s2/n = 7/3, not {}", variance.value);
    }

    #[test]
    fn equal_groups_add_their_degrees_of_freedom() {
        let group = Variance { value: 0.01, municipalities: 6 };
        let spread = welch(0.0, group, group).unwrap();
        assert!((spread.df - 10.0).abs() < 1e-12, "5 + 5");
        assert!((spread.p - 1.0).abs() < 1e-12, "no difference at all");
    }

    #[test]
    fn one_municipality_or_identical_changes_have_no_interval() {
        assert_eq!(variance(0.1, &[0.1]), None, "one municipality shows no spread");
        assert_eq!(variance(0.1, &[0.1, f64::NEG_INFINITY]), None, "everything hangs on one municipality");
        let none = Variance { value: 0.0, municipalities: 6 };
        assert_eq!(welch(0.1, none, none), None, "identical changes would claim perfect knowledge");
    }
}
