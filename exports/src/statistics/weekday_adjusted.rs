//! The daily rate ratio with each weekday at its own level (effect.md 5.3).
//!
//! The model log mu = weekday + b x after + log exposure is the one of `log_ratio` with weekdays as strata, so
//! the ratio, its information and the expected days come from the same equation; no matrix is fitted.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Pair;
use super::log_ratio::log_ratio;
use super::quasi_poisson::{DailyRatio, Day, FEWEST_DAYS, daily_ratio, pearson};

/// A counted day that knows its date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DatedDay {
    /// The date, for its weekday.
    pub date: NaiveDate,
    /// Contacts and exposure.
    pub day: Day,
}

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The weekday-adjusted ratio: a sensitivity figure, and the better estimate if the weekdays differ.
///
/// `None` with fewer than three days in a period, no contacts, or no day left to measure the variation by.
pub fn weekday_adjusted(before: &[DatedDay], after: &[DatedDay]) -> Option<DailyRatio> {
    if before.len() < FEWEST_DAYS || after.len() < FEWEST_DAYS {
        return None;
    }
    let weekdays: Vec<Stratum> = WEEK.iter().filter_map(|weekday| stratum(before, after, *weekday)).collect();
    let days = before.len() + after.len();
    let df = days.checked_sub(weekdays.len() + 1).filter(|df| *df > 0)? as f64;
    let pairs: Vec<Pair> = weekdays.iter().map(Stratum::pair).collect();
    let common = log_ratio(&pairs)?;
    let chi_square: f64 = weekdays.iter().map(|weekday| weekday.pearson(common.theta)).sum();
    let rr = Some(common.theta.exp()).filter(|rr| rr.is_finite());
    let unscaled = common.theta.is_finite().then(|| (1.0 / common.information).sqrt());
    Some(daily_ratio(rr, df, chi_square / df, unscaled))
}

/// Whether the two periods hold the weekdays in the same proportions.
pub fn have_same_weekdays(before: &[DatedDay], after: &[DatedDay]) -> bool {
    let number = |days: &[DatedDay], weekday| days.iter().filter(|d| d.date.weekday() == weekday).count();
    WEEK.iter().all(|&w| number(before, w) * after.len() == number(after, w) * before.len())
}

struct Stratum {
    before: Vec<Day>,
    after: Vec<Day>,
}

impl Stratum {
    fn pair(&self) -> Pair {
        let sum = |days: &[Day], of: fn(&Day) -> f64| days.iter().map(of).sum();
        Pair {
            before: sum(&self.before, |day| day.contacts),
            after: sum(&self.after, |day| day.contacts),
            exposure_before: sum(&self.before, |day| day.exposure),
            exposure_after: sum(&self.after, |day| day.exposure),
        }
    }

    /// The weekday's rate is its contacts over its exposure, where the exposure after weighs exp(theta).
    fn pearson(&self, theta: f64) -> f64 {
        let pair = self.pair();
        if theta == f64::INFINITY {
            return pearson(&self.after, pair.after / pair.exposure_after);
        }
        let level = pair.total() / (pair.exposure_before + pair.exposure_after * theta.exp());
        pearson(&self.before, level) + pearson(&self.after, level * theta.exp())
    }
}

fn stratum(before: &[DatedDay], after: &[DatedDay], weekday: Weekday) -> Option<Stratum> {
    let on = |days: &[DatedDay]| -> Vec<Day> {
        days.iter().filter(|dated| dated.date.weekday() == weekday).map(|dated| dated.day).collect()
    };
    let (before, after) = (on(before), on(after));
    (!before.is_empty() || !after.is_empty()).then_some(Stratum { before, after })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(monday: &str, contacts: &[u32]) -> Vec<DatedDay> {
        let monday: NaiveDate = monday.parse().unwrap();
        let dates = monday.iter_days().filter(|date| date.weekday().num_days_from_monday() < 5);
        let day = |y: u32| Day { contacts: y.into(), exposure: 1.0 };
        dates.zip(contacts).map(|(date, &y)| DatedDay { date, day: day(y) }).collect()
    }

    #[test]
    fn one_complete_week_on_each_side_is_the_two_by_five_table() {
        let before = week("2011-11-07", &[118, 97, 88, 94, 71]);
        let after = week("2012-11-05", &[92, 83, 66, 79, 54]);
        let ratio = weekday_adjusted(&before, &after).unwrap();
        let rows = [[118.0, 97.0, 88.0, 94.0, 71.0], [92.0, 83.0, 66.0, 79.0, 54.0]];
        let total: f64 = rows.iter().flatten().sum();
        let mut chi_square = 0.0;
        for row in rows {
            for (column, y) in row.iter().enumerate() {
                let expected = row.iter().sum::<f64>() * (rows[0][column] + rows[1][column]) / total;
                chi_square += (y - expected).powi(2) / expected;
            }
        }
        assert!((ratio.phi - chi_square / 4.0).abs() < 1e-12, "phi is chi-square/4, not {}", ratio.phi);
        assert_eq!(ratio.df, 4.0, "10 - 5 - 1");
        assert!((ratio.rr.unwrap() - 374.0 / 468.0).abs() < 1e-12, "the ratio is that of the totals");
    }

    #[test]
    fn a_missing_friday_is_not_a_fall() {
        let before = week("2011-11-07", &[50, 50, 50, 50, 10]);
        let after = week("2012-11-05", &[50, 50, 50, 50]);
        let ratio = weekday_adjusted(&before, &after).unwrap();
        assert!((ratio.rr.unwrap() - 1.0).abs() < 1e-12, "the same weekdays are unchanged");
        assert!(!have_same_weekdays(&before, &after), "and the difference in weekdays is seen");
    }

    #[test]
    fn two_weeks_against_one_have_the_same_weekdays() {
        let before = week("2011-11-07", &[5; 10]);
        assert!(have_same_weekdays(&before, &week("2012-11-05", &[5; 5])), "the mix is equal");
    }

    #[test]
    fn zero_periods_and_zero_weekdays_do_not_break_the_model() {
        let some = week("2011-11-07", &[5, 6, 7, 8, 0]);
        let none = week("2012-11-05", &[0; 5]);
        let gone = weekday_adjusted(&some, &none).unwrap();
        assert_eq!((gone.rr, gone.se), (Some(0.0), None), "all gone");
        let new = weekday_adjusted(&none, &some).unwrap();
        assert_eq!((new.rr, new.se), (None, None), "all new");
        assert!(new.phi.is_finite() && gone.phi.is_finite(), "the dispersion is still a number");
        assert_eq!(weekday_adjusted(&none, &none), None, "nothing at all");
        let steady = weekday_adjusted(&some, &week("2012-11-05", &[5, 6, 7, 8, 0])).unwrap();
        assert!((steady.rr.unwrap() - 1.0).abs() < 1e-12, "a weekday without contacts is harmless");
    }

    #[test]
    fn no_weekday_in_common_says_nothing() {
        let before = week("2011-11-07", &[5, 6, 7]);
        let after = week("2012-11-05", &[5, 6, 7, 8, 9])[3..].to_vec();
        assert_eq!(
            weekday_adjusted(&before, &after),
            None,
            "Monday to Wednesday against Thursday and Friday"
        );
    }
}
