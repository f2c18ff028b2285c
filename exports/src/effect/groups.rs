//! The figures of adopters against controls, and what their verdict must know.

use super::count::{Municipality, Period};
use super::one_municipality::hours_change_pct;
use super::question::Question;
use super::report::Report;
use crate::panel::Group;
use crate::statistics::difference::{GroupChange, difference, group_change, own_change_pct, theta_without};
use crate::statistics::dominance::concentration;
use crate::statistics::jackknife::Spread;
use crate::statistics::permutation::{DRAWS, Method, SEED, permutation};
use crate::statistics::{Pair, percent_change};
use crate::verdict::Verdict;
use crate::verdict::against_controls::{self, Comparison, Definitions, FEWEST_MUNICIPALITIES, Largest};

/// The municipalities of the panel by group, in file order.
pub(super) struct Groups<'a> {
    adopters: Vec<&'a Municipality>,
    controls: Vec<&'a Municipality>,
}

impl<'a> Groups<'a> {
    pub(super) fn of(municipalities: &'a [Municipality]) -> Groups<'a> {
        let (adopters, controls) = municipalities.iter().partition(|known| known.group == Group::Adopter);
        Groups { adopters, controls }
    }

    /// Whether there is anybody to compare with.
    pub(super) fn is_compared(&self) -> bool {
        !self.adopters.is_empty() && !self.controls.is_empty()
    }

    /// One municipality with new definitions is enough: its change would be part of the group's.
    pub(super) fn have_new_definitions(&self) -> bool {
        self.adopters.iter().chain(&self.controls).any(|known| known.has_new_definitions())
    }

    /// Prints `naive_T`: the adopters' own change, shown beside the difference and never instead of it.
    pub(super) fn own_change(&self, report: &mut Report) {
        if self.adopters.iter().any(|known| known.has_new_definitions()) {
            return;
        }
        if let Some(change) = group_change(&pairs(&self.adopters)) {
            let limits = own_change_pct(&change);
            report.number("naive_T.pct", percent_change(change.theta));
            report.number("naive_T.lo_pct", limits.map(|(lo, _)| lo));
            report.number("naive_T.hi_pct", limits.map(|(_, hi)| hi));
        }
    }

    /// Prints the difference-in-differences of one outcome under its name.
    pub(super) fn differences(&self, report: &mut Report, name: &str) {
        for (group, municipalities) in [("T", &self.adopters), ("C", &self.controls)] {
            let used = informative(municipalities).count();
            let change = group_change(&pairs(municipalities)).map(|change| change.theta);
            report.number(format_args!("{name}.n_{group}"), used as f64);
            report.number(format_args!("{name}.dropped_{group}"), (municipalities.len() - used) as f64);
            report.number(format_args!("{name}.theta_{group}"), change);
            report.number(format_args!("{name}.change_{group}_pct"), change.map(percent_change));
        }
        let Some((adopters, controls)) = self.changes() else {
            return;
        };
        let found = difference(&adopters, &controls);
        let delta = found.map(|found| found.delta);
        report.number(format_args!("{name}.delta"), delta);
        report.number(format_args!("{name}.rr"), delta.map(f64::exp));
        report.number(format_args!("{name}.effect_pct"), delta.map(percent_change));
        report.number(format_args!("{name}.cr0.se"), found.and_then(|found| found.cr0_se));
        spread(report, &format!("{name}.cr1"), found.and_then(|found| found.cr1));
        spread(report, &format!("{name}.jk"), found.and_then(|found| found.jackknife));
        let range = found.and_then(|found| found.leave_one_out);
        report.number(format_args!("{name}.loo_min_pct"), range.map(|(lo, _)| percent_change(lo)));
        report.number(format_args!("{name}.loo_max_pct"), range.map(|(_, hi)| percent_change(hi)));
    }

    /// The verdict on the primary outcome, with the figures that stand beside it.
    pub(super) fn verdict(&self, report: &mut Report, question: &Question) -> Verdict {
        let sum = |group: &[&Municipality]| informative(group).map(|known| known.pair().total()).sum();
        let mut known = Comparison {
            subject: question.primary().subject(),
            definitions: Definitions::Changed,
            municipalities: (informative(&self.adopters).count(), informative(&self.controls).count()),
            contacts: (sum(&self.adopters), sum(&self.controls)),
            effect_pct: None,
            interval_pct: None,
            permutation_p: None,
            largest: None,
            open_hours_change_pct: None,
            target_pct: question.target(),
        };
        if self.have_new_definitions() {
            return against_controls::verdict(&known);
        }
        known.definitions = Definitions::Same;
        let found = self.changes().and_then(|(adopters, controls)| difference(&adopters, &controls));
        let limits = |spread: Spread| (percent_change(spread.lo), percent_change(spread.hi));
        known.effect_pct = found.map(|found| percent_change(found.delta));
        known.interval_pct = found.and_then(|found| found.jackknife).map(limits);
        known.open_hours_change_pct = self.open_hours(report);
        known.largest = self.largest(report);
        if known.municipalities.0.min(known.municipalities.1) < FEWEST_MUNICIPALITIES {
            report.number("delta", found.map(|found| found.delta));
            report.number("effect_pct", known.effect_pct);
            known.permutation_p = self.permutation(report);
        }
        against_controls::verdict(&known)
    }

    fn changes(&self) -> Option<(GroupChange, GroupChange)> {
        group_change(&pairs(&self.adopters)).zip(group_change(&pairs(&self.controls)))
    }

    /// Prints the permutation test and every municipality's own change.
    fn permutation(&self, report: &mut Report) -> Option<f64> {
        let found = permutation(&pairs(&self.adopters), &pairs(&self.controls));
        report.number("n_choices", found.map(|found| found.choices));
        report.number("p_exact", found.map(|found| found.p));
        if found.is_some_and(|found| found.method == Method::Drawn) {
            report.number("n_draws", f64::from(DRAWS));
            report.number("seed", SEED as f64);
        }
        for municipality in self.adopters.iter().chain(&self.controls) {
            let change = group_change(&[municipality.pair()]).map(|change| percent_change(change.theta));
            report.number(format_args!("own_change.{}_pct", municipality.code), change);
        }
        found.map(|found| found.p)
    }

    /// Prints how the adopters' contacts are spread and what remains without the largest adopter.
    fn largest(&self, report: &mut Report) -> Option<Largest> {
        let adopters: Vec<&Municipality> = informative(&self.adopters).collect();
        let pairs_of_adopters = pairs(&adopters);
        let before: Vec<f64> = pairs_of_adopters.iter().map(|pair| pair.before).collect();
        let found = concentration(&before)?;
        let controls = group_change(&pairs(&self.controls));
        let delta =
            controls.map(|controls| theta_without(&pairs_of_adopters, found.largest) - controls.theta);
        let largest = Largest {
            code: adopters[found.largest].code.clone(),
            share_pct: found.max_share_pct,
            effective_number: found.effective_number,
            effect_without_pct: delta.filter(|delta| delta.is_finite()).map(percent_change),
        };
        report.code("conc.largest", &largest.code);
        report.number("conc.max_share_pct", largest.share_pct);
        report.number("conc.G_eff", largest.effective_number);
        report.number("without_largest.effect_pct", largest.effect_without_pct);
        Some(largest)
    }

    /// Prints the change of the mean open hours per day of both groups.
    fn open_hours(&self, report: &mut Report) -> Option<(f64, f64)> {
        let adopters = group_hours_change_pct(&self.adopters);
        let controls = group_hours_change_pct(&self.controls);
        report.number("hours.T.change_pct", adopters);
        report.number("hours.C.change_pct", controls);
        adopters.zip(controls)
    }
}

fn pairs(municipalities: &[&Municipality]) -> Vec<Pair> {
    municipalities.iter().map(|known| known.pair()).collect()
}

fn informative<'a>(municipalities: &[&'a Municipality]) -> impl Iterator<Item = &'a Municipality> {
    municipalities.iter().copied().filter(|known| known.pair().is_informative())
}

fn group_hours_change_pct(municipalities: &[&Municipality]) -> Option<f64> {
    let mean = |period: fn(&Municipality) -> &Period| {
        let days: usize = informative(municipalities).map(|known| period(known).days.len()).sum();
        let hours = |known| {
            let period = period(known);
            period.mean_hours.map(|mean| mean * period.days.len() as f64)
        };
        let hours: Option<f64> = informative(municipalities).map(hours).sum();
        hours.filter(|_| days > 0).map(|hours| hours / days as f64)
    };
    hours_change_pct(mean(|known| &known.before), mean(|known| &known.after))
}

fn spread(report: &mut Report, prefix: &str, spread: Option<Spread>) {
    report.number(format_args!("{prefix}.se"), spread.map(|spread| spread.se));
    report.number(format_args!("{prefix}.df"), spread.map(|spread| spread.df));
    report.number(format_args!("{prefix}.lo_pct"), spread.map(|spread| percent_change(spread.lo)));
    report.number(format_args!("{prefix}.hi_pct"), spread.map(|spread| percent_change(spread.hi)));
    report.number(format_args!("{prefix}.p"), spread.map(|spread| spread.p));
}
