//! The figures of one municipality before and after, and what its verdict must know.

use super::count::{Municipality, Period};
use super::question::Question;
use super::report::Report;
use crate::statistics::Interval;
use crate::statistics::quasi_poisson::{DailyRatio, WEEK_VARIATION, quasi_poisson, widened};
use crate::statistics::rate_ratio::rate_ratio;
use crate::statistics::weekday_adjusted::{have_same_weekdays, weekday_adjusted};
use crate::verdict::Verdict;
use crate::verdict::alone::{self, Adjusted, BeforeAfter, Daily, Periods};

/// Prints `rr`, `qp` and `qpw`; nothing if the two periods cannot be compared.
pub(super) fn figures(report: &mut Report, municipality: &Municipality) {
    if periods(municipality) != Periods::Comparable {
        return;
    }
    let code = &municipality.code;
    let pair = municipality.pair();
    let ratio = rate_ratio(pair);
    report.number(format_args!("rr.{code}.y0"), pair.before);
    report.number(format_args!("rr.{code}.y1"), pair.after);
    report.number(format_args!("rr.{code}.e0"), pair.exposure_before);
    report.number(format_args!("rr.{code}.e1"), pair.exposure_after);
    report.number(format_args!("rr.{code}.value"), ratio.value);
    for (name, interval) in
        [("exact", ratio.exact), ("midp", ratio.mid_p), ("score", ratio.score), ("wald", ratio.wald)]
    {
        limits(report, &format!("rr.{code}.{name}_"), interval);
    }
    report.number(format_args!("rr.{code}.p_exact"), ratio.p_exact);
    report.number(format_args!("rr.{code}.p_midp"), ratio.p_mid);
    if let Some((daily, wide)) = daily(municipality) {
        daily_figures(report, &format!("qp.{code}"), &daily);
        limits(report, &format!("qp.{code}.wide_"), wide);
    }
    if let Some(adjusted) = weekday_adjusted(&municipality.before.days, &municipality.after.days) {
        daily_figures(report, &format!("qpw.{code}"), &adjusted);
    }
}

/// The verdict of the municipality alone.
pub(super) fn verdict(municipality: &Municipality, question: &Question) -> Verdict {
    let pair = municipality.pair();
    let ratio = rate_ratio(pair);
    let (before, after) = (&municipality.before, &municipality.after);
    let adjusted = weekday_adjusted(&before.days, &after.days).and_then(|adjusted| {
        let wide = widened(&adjusted, municipality.weeks(), WEEK_VARIATION);
        let daily = Daily { interval: adjusted.interval, wide };
        adjusted.rr.map(|ratio| Adjusted { ratio, daily })
    });
    alone::verdict(&BeforeAfter {
        subject: question.primary().subject(),
        exposure: question.exposure,
        periods: periods(municipality),
        contacts: (pair.before, pair.after),
        ratio: ratio.value,
        mid_p: ratio.mid_p,
        daily: daily(municipality).map(|(daily, wide)| Daily { interval: daily.interval, wide }),
        weekday_adjusted: adjusted.filter(|_| !have_same_weekdays(&before.days, &after.days)),
        open_hours_change_pct: hours_change_pct(before.mean_hours, after.mean_hours),
    })
}

/// Change of the mean open hours per day in %; `None` if they are not known on every day.
pub(super) fn hours_change_pct(before: Option<f64>, after: Option<f64>) -> Option<f64> {
    let (before, after) = (before.filter(|hours| *hours > 0.0)?, after?);
    Some(100.0 * (after / before - 1.0))
}

fn periods(municipality: &Municipality) -> Periods {
    if municipality.has_new_definitions() {
        Periods::DefinedDifferently
    } else if municipality.pair().is_exposed() {
        Periods::Comparable
    } else {
        Periods::OneMissing
    }
}

fn daily(municipality: &Municipality) -> Option<(DailyRatio, Interval)> {
    let Municipality { before, after, .. } = municipality;
    let daily = quasi_poisson(&Period::undated(before), &Period::undated(after))?;
    Some((daily, widened(&daily, municipality.weeks(), WEEK_VARIATION)))
}

fn daily_figures(report: &mut Report, prefix: &str, ratio: &DailyRatio) {
    for (name, value) in [
        ("rr", ratio.rr),
        ("se", ratio.se),
        ("df", Some(ratio.df)),
        ("phi", Some(ratio.phi)),
        ("phi_used", Some(ratio.phi_used)),
        ("p", ratio.p),
    ] {
        report.number(format_args!("{prefix}.{name}"), value);
    }
    limits(report, &format!("{prefix}."), ratio.interval);
}

fn limits(report: &mut Report, prefix: &str, interval: Interval) {
    report.number(format_args!("{prefix}lo"), interval.lo);
    report.number(format_args!("{prefix}hi"), interval.hi);
}
