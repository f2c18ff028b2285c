//! From a panel and a question to the report. Only glue: rows are counted in `count`, figures come from
//! `statistics`, words from `verdict`.

pub mod count;
pub mod question;
pub mod report;

mod groups;
mod one_municipality;

pub use count::EffectError;
pub use question::Question;
pub use report::Report;

use crate::panel::Panel;
use crate::statistics::quasi_poisson::WEEK_VARIATION;
use crate::statistics::shares::share;
use crate::statistics::source_document;
use crate::verdict::OPEN_HOURS_CHANGE_PCT;
use crate::verdict::against_controls::{DOMINANT_SHARE_PCT, FEWEST_EFFECTIVE};
use count::Municipality;
use groups::Groups;

/// Everything the panel allows to be said in answer to the question.
pub fn report(panel: &Panel, question: &Question) -> Result<Report, EffectError> {
    let mut report = Report::default();
    let municipalities = count::municipalities(panel, &question.primary(), question.exposure)?;
    assumptions(&mut report, question);
    source_document_figures(&mut report, question);
    counts(&mut report, panel);
    for municipality in &municipalities {
        shares(&mut report, municipality);
    }
    for municipality in &municipalities {
        one_municipality::figures(&mut report, municipality);
    }
    let groups = Groups::of(&municipalities);
    groups.own_change(&mut report);
    if groups.is_compared() {
        if !groups.have_new_definitions() {
            for (name, outcome) in question.compared() {
                let counted = count::municipalities(panel, &outcome, question.exposure)?;
                Groups::of(&counted).differences(&mut report, name);
            }
        }
        report.verdict = Some(groups.verdict(&mut report, question));
        return Ok(report);
    }
    for municipality in &municipalities {
        let verdict = one_municipality::verdict(municipality, question);
        report.verdict.get_or_insert_with(|| verdict.clone());
        report.verdicts.push((municipality.code.clone(), verdict));
    }
    Ok(report)
}

/// The choices a reader may disagree with, printed so that they can.
fn assumptions(report: &mut Report, question: &Question) {
    report.number("assumption.target_pct", question.target());
    report.number("assumption.week_variation_pct", 100.0 * WEEK_VARIATION);
    report.number("assumption.open_hours_change_pct", OPEN_HOURS_CHANGE_PCT);
    report.number("assumption.dominant_share_pct", DOMINANT_SHARE_PCT);
    report.number("assumption.fewest_effective_adopters", FEWEST_EFFECTIVE);
}

fn source_document_figures(report: &mut Report, question: &Question) {
    let Some(share) = question.share_doc else {
        return;
    };
    if let Some(effect) = question.effect_doc {
        report.number("doc.reduction_of_all_pct", source_document::reduction_of_all_pct(share, effect));
    }
    if let Some(target) = question.target_doc {
        report.number("doc.effect_needed_for_target_pct", source_document::effect_needed_pct(share, target));
    }
    if let (Some(effect), Some(target)) = (question.effect_doc, question.target_doc) {
        report.number("doc.share_needed_for_target_pct", source_document::share_needed_pct(effect, target));
    }
}

fn counts(report: &mut Report, panel: &Panel) {
    for (period, by_type) in count::contacts_by_period(panel) {
        for (kind, contacts) in by_type {
            report.number(format_args!("count.{period}.{}", kind.name()), contacts);
        }
        report.number(
            format_args!("total.{period}"),
            by_type.iter().map(|(_, contacts)| contacts).sum::<f64>(),
        );
    }
    report.number("excluded.closed_day_contacts", count::contacts_on_closed_days(panel));
}

/// The share of status contacts, unless two definitions of status would be added up.
fn shares(report: &mut Report, municipality: &Municipality) {
    let share =
        share(municipality.status, municipality.contacts).filter(|_| !municipality.has_new_definitions());
    let code = &municipality.code;
    report.number(format_args!("share.{code}.value"), share.map(|share| share.value));
    report.number(format_args!("share.{code}.lo"), share.and_then(|share| share.interval.lo));
    report.number(format_args!("share.{code}.hi"), share.and_then(|share| share.interval.hi));
}

#[cfg(test)]
mod tests {
    use super::report::Figure;
    use super::*;
    use crate::verdict::{Attribution, Direction, Evidence, Flag};

    /// A panel of status contacts by phone: (code, treated, counts before, counts after), one day each.
    fn panel(municipalities: &[(&str, u8, &[u32], &[u32])]) -> Panel {
        let mut text =
            "municipality_code,period,date,channel,type,count,open_hours,population,treated\n".to_owned();
        for (code, treated, before, after) in municipalities {
            for (period, month, counts) in [("before", "2011-11", before), ("after", "2012-11", after)] {
                for (day, count) in counts.iter().enumerate() {
                    let date = format!("{month}-{:02}", day + 5);
                    text += &format!("{code},{period},{date},phone,status,{count},6,40000,{treated}\n");
                }
            }
        }
        Panel::read(text.as_bytes()).unwrap()
    }

    fn ask(panel: &Panel) -> Report {
        report(panel, &Question::default()).unwrap()
    }

    fn number(report: &Report, id: &str) -> Option<f64> {
        match report.figure(id) {
            Some(Figure::Number(number)) => *number,
            other => panic!("{id} is {other:?}"),
        }
    }

    #[test]
    fn without_controls_every_municipality_has_a_verdict_and_the_first_in_the_file_leads() {
        let found =
            ask(&panel(&[("0751", 1, &[9, 9, 9], &[1, 1, 1]), ("101", 1, &[90, 90, 90], &[50, 50, 50])]));
        let codes: Vec<&str> = found.verdicts.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(codes, ["0751", "101"], "file order, codes as printed");
        assert_eq!(found.verdict.as_ref(), Some(&found.verdicts[0].1), "the first leads");
        assert_eq!(number(&found, "rr.0751.y0"), Some(27.0), "ids carry the code as printed");
        assert_eq!(found.verdicts[1].1.direction, Direction::Fall, "the second fell");
        assert_eq!(found.verdicts[1].1.attribution, Attribution::NotAllowed, "but nobody knows why");
    }

    #[test]
    fn a_common_fall_is_not_the_adopters_own() {
        let falling: Vec<(String, u8)> =
            (0..24).map(|k| (format!("{}", 101 + k), u8::from(k < 14))).collect();
        let before = [[100; 5]; 24];
        let after: Vec<[u32; 5]> = (0..24).map(|k| [70 + (k * 7) % 11; 5]).collect();
        let rows: Vec<(&str, u8, &[u32], &[u32])> = (0..24)
            .map(|k| (falling[k].0.as_str(), falling[k].1, before[k].as_slice(), after[k].as_slice()))
            .collect();
        let found = ask(&panel(&rows));
        assert!(number(&found, "naive_T.hi_pct").unwrap() < -20.0, "adopters alone seem to have fallen");
        let verdict = found.verdict.unwrap();
        assert_eq!(verdict.direction, Direction::Inconclusive, "the controls fell as much");
        assert_eq!(
            (verdict.evidence, verdict.flags),
            (Evidence::Controls, vec![]),
            "nothing else in the way"
        );
        assert!(found.verdicts.is_empty(), "one verdict for the comparison");
    }

    #[test]
    fn few_adopters_print_the_permutation_and_each_ones_own_change() {
        let controls = ["301", "302", "303", "304", "305", "306"];
        let mut rows: Vec<(&str, u8, &[u32], &[u32])> = vec![("101", 1, &[50, 50, 50], &[20, 20, 20])];
        let after = [[50, 49, 50], [51, 50, 50], [52, 50, 50], [53, 50, 50], [49, 49, 50], [48, 49, 49]];
        rows.extend(
            controls
                .iter()
                .zip(&after)
                .map(|(code, after)| (*code, 0, [50u32; 3].as_slice(), after.as_slice())),
        );
        let found = ask(&panel(&rows));
        assert_eq!(number(&found, "n_choices"), Some(7.0), "7 over 1");
        assert!((number(&found, "p_exact").unwrap() - 1.0 / 7.0).abs() < 1e-12, "the most extreme of seven");
        assert!((number(&found, "own_change.101_pct").unwrap() + 60.0).abs() < 1e-9, "60 against 150");
        assert_eq!(number(&found, "delta"), number(&found, "did.delta"), "the same difference");
        assert_eq!(
            found.figure("conc.largest"),
            Some(&Figure::Code("101".to_owned())),
            "a code, not a number"
        );
        let verdict = found.verdict.unwrap();
        assert_eq!(verdict.direction, Direction::Inconclusive, "one seventh is not rare");
        assert_eq!((verdict.flags, verdict.target), (vec![Flag::FewAdopters, Flag::Dominance], None), "few");
    }

    #[test]
    fn municipalities_with_one_period_are_left_out_and_told() {
        let mut rows: Vec<(&str, u8, &[u32], &[u32])> =
            vec![("101", 1, &[50; 3], &[]), ("102", 0, &[50; 3], &[])];
        rows.extend([("103", 1, [60; 3].as_slice(), [30; 3].as_slice()), ("104", 0, &[60; 3], &[60; 3])]);
        let found = ask(&panel(&rows));
        let left = ["did.n_T", "did.dropped_T", "did.n_C", "did.dropped_C"].map(|id| number(&found, id));
        assert_eq!(left, [Some(1.0); 4], "one used and one dropped on each side");
        assert!((number(&found, "did.effect_pct").unwrap() + 50.0).abs() < 1e-9, "only those counted twice");
        assert!(found.figure("rr.101.value").is_none(), "an uncounted period is not a zero");
    }

    #[test]
    fn the_order_of_rows_changes_no_figure() {
        let rows: Vec<(&str, u8, &[u32], &[u32])> = vec![
            ("101", 1, &[50, 60, 70], &[40, 41, 42]),
            ("102", 1, &[20, 30, 25], &[24, 21, 22]),
            ("103", 0, &[90, 80, 85], &[84, 81, 92]),
            ("104", 0, &[9, 8, 5], &[8, 1, 9]),
        ];
        let one = ask(&panel(&rows));
        let mut turned = panel(&rows);
        turned.rows.reverse();
        let other = ask(&turned);
        assert_eq!(one.figures().len(), other.figures().len(), "the same ids");
        for (id, figure) in one.figures() {
            match (figure, other.figure(id).unwrap()) {
                (Figure::Number(Some(a)), Figure::Number(Some(b))) => {
                    assert!((a - b).abs() <= 1e-9 * a.abs().max(1.0), "{id}: {a} and {b}");
                }
                (a, b) => assert_eq!(a, b, "{id}"),
            }
        }
    }

    #[test]
    fn an_empty_panel_says_nothing() {
        let found = ask(&Panel::default());
        assert_eq!((found.verdict, found.verdicts.len()), (None, 0), "no municipality, no verdict");
    }

    #[test]
    fn new_definitions_stop_every_effect_and_leave_the_counts() {
        let mut changed = panel(&[("101", 1, &[90; 3], &[50; 3]), ("102", 0, &[90; 3], &[90; 3])]);
        for row in &mut changed.rows {
            row.definition_version = Some(if row.period == "before" { "1" } else { "2" }.to_owned());
        }
        let found = ask(&changed);
        assert_eq!(number(&found, "count.after.status"), Some(420.0), "150 and 270 are still told");
        for id in ["did.delta", "rr.101.value", "naive_T.pct", "conc.largest"] {
            assert!(found.figure(id).is_none(), "{id} would compare two definitions");
        }
        let verdict = found.verdict.unwrap();
        assert_eq!(
            (verdict.direction, verdict.evidence),
            (Direction::NotComputable, Evidence::None),
            "refused"
        );
        assert_eq!(verdict.flags.first(), Some(&Flag::DefinitionChange), "for this reason");
    }
}
