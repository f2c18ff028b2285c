//! One municipality with daily counts: the rate ratio with day-to-day variation (effect.md 5.2).

use super::Interval;
use super::distributions::{t_975, t_two_sided_p};

/// Fewer days than this in a period cannot show how much days vary.
pub const FEWEST_DAYS: usize = 3;

/// How much ordinary weeks are assumed to swing, as a fraction (*assumption*, effect.md 5.2).
pub const WEEK_VARIATION: f64 = 0.08;

/// One counted day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Day {
    /// Contacts of the outcome on the day.
    pub contacts: f64,
    /// Exposure of the day: 1, its open hours, or the number of inhabitants.
    pub exposure: f64,
}

/// A rate ratio whose standard error is scaled by the dispersion of the days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DailyRatio {
    /// Rate after divided by rate before; `None` if nothing was counted before.
    pub rr: Option<f64>,
    /// Degrees of freedom.
    pub df: f64,
    /// Pearson dispersion: 1 if days vary like chance, more if they vary more.
    pub phi: f64,
    /// The dispersion used: never below 1, because calmer days than chance are luck.
    pub phi_used: f64,
    /// Standard error of log rr; `None` unless both periods have contacts.
    pub se: Option<f64>,
    /// 95 % limits of rr.
    pub interval: Interval,
    /// Two-sided p of rr = 1.
    pub p: Option<f64>,
}

/// Number of counting weeks in each period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weeks {
    /// Weeks before.
    pub before: usize,
    /// Weeks after.
    pub after: usize,
}

/// The default analysis of one municipality; `None` with fewer than three days in a period or no contacts.
pub fn quasi_poisson(before: &[Day], after: &[Day]) -> Option<DailyRatio> {
    let (y0, y1) = (contacts(before), contacts(after));
    let (e0, e1) = (exposure(before), exposure(after));
    let has_days = before.len() >= FEWEST_DAYS && after.len() >= FEWEST_DAYS;
    if !has_days || e0 <= 0.0 || e1 <= 0.0 || y0 + y1 <= 0.0 {
        return None;
    }
    let df = (before.len() + after.len()) as f64 - 2.0;
    let phi = (pearson(before, y0 / e0) + pearson(after, y1 / e1)) / df;
    let rr = (y0 > 0.0).then(|| (y1 / e1) / (y0 / e0));
    let unscaled = (y0 > 0.0 && y1 > 0.0).then(|| (1.0 / y0 + 1.0 / y1).sqrt());
    Some(daily_ratio(rr, df, phi, unscaled))
}

/// Puts ratio, dispersion and the Poisson standard error of log rr together: floor, interval and p.
pub fn daily_ratio(rr: Option<f64>, df: f64, phi: f64, unscaled_se: Option<f64>) -> DailyRatio {
    let phi_used = phi.max(1.0);
    let se = unscaled_se.map(|se| phi_used.sqrt() * se);
    let interval = rr.zip(se).map_or_else(Interval::default, |(rr, se)| around(rr, se, df));
    let p = rr.zip(se).and_then(|(rr, se)| t_two_sided_p(rr.ln() / se, df));
    DailyRatio { rr, df, phi, phi_used, se, interval, p }
}

/// The interval if ordinary weeks also swing by the fraction `variation`: one week shows nothing of that.
pub fn widened(ratio: &DailyRatio, weeks: Weeks, variation: f64) -> Interval {
    let (Some(rr), Some(se)) = (ratio.rr, ratio.se) else {
        return Interval::default();
    };
    let swing = variation.powi(2) * (1.0 / weeks.before as f64 + 1.0 / weeks.after as f64);
    around(rr, (se * se + swing).sqrt(), ratio.df)
}

/// Sum of squared deviations from the rate over the expected count. A rate of zero fits its days exactly.
pub fn pearson(days: &[Day], rate: f64) -> f64 {
    let of = |day: &Day| {
        let expected = day.exposure * rate;
        if expected > 0.0 { (day.contacts - expected).powi(2) / expected } else { 0.0 }
    };
    days.iter().map(of).sum()
}

fn around(rr: f64, se: f64, df: f64) -> Interval {
    let half = t_975(df).map(|t| t * se);
    let limit = |half: f64| Some(rr * half.exp()).filter(|limit| limit.is_finite());
    Interval { lo: half.and_then(|half| limit(-half)), hi: half.and_then(limit) }
}

fn contacts(days: &[Day]) -> f64 {
    days.iter().map(|day| day.contacts).sum()
}

fn exposure(days: &[Day]) -> f64 {
    days.iter().map(|day| day.exposure).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn days(contacts: &[u32]) -> Vec<Day> {
        contacts.iter().map(|&y| Day { contacts: y.into(), exposure: 1.0 }).collect()
    }

    #[test]
    fn days_that_vary_more_than_chance_widen_the_interval() {
        let ratio = quasi_poisson(&days(&[10, 20, 30]), &days(&[5, 10, 15])).unwrap();
        // Before: 100/20 + 0 + 100/20 = 10; after: 25/10 + 0 + 25/10 = 5; 15 over 6 - 2 degrees of freedom.
        assert!((ratio.phi - 3.75).abs() < 1e-12, "phi by hand, not {}", ratio.phi);
        assert!(
            (ratio.se.unwrap() - (3.75f64 * (1.0 / 60.0 + 1.0 / 30.0)).sqrt()).abs() < 1e-12,
            "scaled by phi"
        );
    }

    #[test]
    fn days_calmer_than_chance_do_not_narrow_the_interval() {
        let ratio = quasi_poisson(&days(&[20, 20, 20]), &days(&[16, 16, 16])).unwrap();
        assert_eq!((ratio.phi, ratio.phi_used), (0.0, 1.0), "the floor holds");
    }

    #[test]
    fn zero_periods_have_no_interval() {
        let gone = quasi_poisson(&days(&[9, 9, 9]), &days(&[0, 0, 0])).unwrap();
        assert_eq!((gone.rr, gone.se, gone.p), (Some(0.0), None, None), "all gone");
        let new = quasi_poisson(&days(&[0, 0, 0]), &days(&[9, 9, 9])).unwrap();
        assert_eq!((new.rr, new.interval), (None, Interval::default()), "all new");
        assert_eq!(quasi_poisson(&days(&[0, 0, 0]), &days(&[0, 0, 0])), None, "nothing at all");
    }

    #[test]
    fn two_days_are_too_few() {
        assert_eq!(quasi_poisson(&days(&[9, 8]), &days(&[7, 6, 5])), None, "two days before");
    }

    #[test]
    fn more_weeks_swing_less() {
        let ratio = quasi_poisson(&days(&[90, 100, 110]), &days(&[70, 80, 90])).unwrap();
        let one = widened(&ratio, Weeks { before: 1, after: 1 }, WEEK_VARIATION);
        let many = widened(&ratio, Weeks { before: 9, after: 9 }, WEEK_VARIATION);
        assert!(one.lo < many.lo && many.lo < ratio.interval.lo, "wider with fewer weeks");
        assert!(one.hi > many.hi && many.hi > ratio.interval.hi, "on both sides");
    }

    proptest! {
        #[test]
        fn swapping_before_and_after_inverts_the_ratio_and_its_interval(
            before in prop::collection::vec(1u32..300, 3..11), after in prop::collection::vec(1u32..300, 3..11),
        ) {
            let one = quasi_poisson(&days(&before), &days(&after)).unwrap();
            let other = quasi_poisson(&days(&after), &days(&before)).unwrap();
            prop_assert!((one.rr.unwrap() * other.rr.unwrap() - 1.0).abs() < 1e-12, "ratio");
            prop_assert!((one.interval.lo.unwrap() * other.interval.hi.unwrap() - 1.0).abs() < 1e-9, "interval");
            prop_assert!((one.p.unwrap() - other.p.unwrap()).abs() < 1e-9, "p");
        }

        #[test]
        fn the_wider_interval_holds_the_default_one(
            before in prop::collection::vec(1u32..300, 3..11), after in prop::collection::vec(1u32..300, 3..11),
        ) {
            let ratio = quasi_poisson(&days(&before), &days(&after)).unwrap();
            let wide = widened(&ratio, Weeks { before: 1, after: 2 }, WEEK_VARIATION);
            prop_assert!(wide.lo <= ratio.interval.lo && ratio.interval.hi <= wide.hi, "wider");
        }
    }
}
