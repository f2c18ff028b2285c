//! A share of the contacts of one municipality with its Wilson interval (effect.md 2.1).

use super::Interval;
use super::distributions::Z;

/// A proportion between 0 and 1 and how well these contacts determine it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// Contacts of the kind asked for, divided by all contacts.
    pub value: f64,
    /// Wilson limits. Contacts cluster by day and desk, so the true uncertainty is at least this large.
    pub interval: Interval,
}

/// The share `part / whole`; `None` without contacts.
///
/// Not for pooled municipalities: there the municipality is the unit, and this interval is far too narrow.
pub fn share(part: f64, whole: f64) -> Option<Share> {
    let (lo, hi) = wilson(part, whole)?;
    Some(Share { value: part / whole, interval: Interval { lo: Some(lo), hi: Some(hi) } })
}

/// Wilson limits of `part` out of `whole` without continuity correction (effect.md 2.1).
pub fn wilson(part: f64, whole: f64) -> Option<(f64, f64)> {
    if whole <= 0.0 {
        return None;
    }
    let p = part / whole;
    let z2 = Z * Z;
    let middle = p + z2 / (2.0 * whole);
    let half = Z * (p * (1.0 - p) / whole + z2 / (4.0 * whole * whole)).sqrt();
    let scale = 1.0 + z2 / whole;
    // At the ends rounding leaves 1e-17 instead of the exact limit, which would read as "not zero".
    let lo = if part <= 0.0 { 0.0 } else { (middle - half) / scale };
    let hi = if part >= whole { 1.0 } else { (middle + half) / scale };
    Some((lo, hi))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_contacts_give_no_share() {
        assert_eq!(share(0.0, 0.0), None, "0 of 0 is not a share");
    }

    #[test]
    fn ten_of_ten_reaches_exactly_one() {
        let all = share(10.0, 10.0).unwrap();
        assert_eq!(all.interval.hi, Some(1.0), "everything is exactly 1");
        assert!((all.interval.lo.unwrap() - 0.722_467_200_137_11).abs() < 1e-12, "n/(n+z2) by hand");
    }

    #[test]
    fn none_of_ten_reaches_exactly_zero() {
        assert_eq!(share(0.0, 10.0).unwrap().interval.lo, Some(0.0), "nothing is exactly 0");
    }

    proptest! {
        #[test]
        fn the_complement_has_the_mirrored_interval(whole in 1u32..100_000, fraction in 0.0f64..=1.0) {
            let part = (f64::from(whole) * fraction).round();
            let (lo, hi) = wilson(part, f64::from(whole)).unwrap();
            let (other_lo, other_hi) = wilson(f64::from(whole) - part, f64::from(whole)).unwrap();
            prop_assert!((lo - (1.0 - other_hi)).abs() < 1e-12, "lower mirrors upper");
            prop_assert!((hi - (1.0 - other_lo)).abs() < 1e-12, "upper mirrors lower");
            prop_assert!(lo <= part / f64::from(whole) && part / f64::from(whole) <= hi, "the share lies inside");
        }
    }
}
