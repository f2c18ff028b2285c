//! Figures that would give hidden ones away are left out, and the report says so.

use std::collections::BTreeMap;

use schema::texts::Language;

use super::hours::hidden;
use super::tests::known;
use super::*;

/// The made-up week with the totals of two channels hidden.
fn hiding() -> Known {
    let mut known = Known { min_cell: 5, before: None, ..known() };
    for row in 0..2 {
        known.now.table.rows[row].1[5] = None;
        known.now.table.rows[row].2 = None;
    }
    known
}

fn section<'r>(report: &'r Report, key: &str) -> &'r Section {
    report.sections.iter().find(|section| section.key == key).unwrap()
}

#[test]
fn beside_a_hidden_channel_nothing_tells_the_rest_of_a_total() {
    let report = written(&hiding(), Language::Danish);
    for key in ["closing", "heat", "machine"] {
        let section = section(&report, key);
        assert!(section.table.is_none() && section.scene.is_none(), "{key} is left out");
        assert!(section.sentences.iter().any(|said| said.contains("røbe")), "{key}: {:?}", section.sentences);
    }
    let said = serde_json::to_string(&report).unwrap();
    assert!(!said.contains("2.710") && !said.contains("3.200") && !said.contains("911"), "no number of them");
    let open = written(&Known { min_cell: 5, ..known() }, Language::Danish);
    for key in ["closing", "heat", "machine"] {
        let section = section(&open, key);
        assert!(section.table.is_some() || section.scene.is_some(), "{key} is shown where nothing is hidden");
    }
}

#[test]
fn day_figures_are_hidden_where_they_tell_what_lies_outside_the_period() {
    let mut known = hiding();
    let friday = *known.now.days.keys().last().unwrap();
    known.now.days.remove(&friday);
    let report = written(&known, Language::Danish);
    assert_eq!(report.key_figures[2].value, "skjult", "a day");
    assert_eq!(
        report.finding,
        "5.589 henvendelser uden hjemmesidebesøg, på 4 talte dage og uden for tælleperioden"
    );
    assert!(
        report.notes.iter().any(|note| note.starts_with("Nogle henvendelser ligger")),
        "{:?}",
        report.notes
    );
    let compared = written(&Known { before: Some(tests::period("E2025", 112)), ..known }, Language::Danish);
    assert!(section(&compared, "change").scene.is_none(), "the change is of daily rates too");
}

#[test]
fn a_machine_that_saw_almost_all_of_a_channel_does_not_tell_the_few_others() {
    let mut known = Known { min_cell: 5, ..known() };
    known.machines[0].manual = 2474;
    assert!(section(&written(&known, Language::Danish), "machine").table.is_none(), "two are missing");
    known.machines[0].manual = 2400;
    assert!(section(&written(&known, Language::Danish), "machine").table.is_some(), "many are missing");
}

#[test]
fn the_finding_tells_what_came_in_the_period_and_what_outside_it() {
    let mut known = known();
    let friday = *known.now.days.keys().last().unwrap();
    known.now.days.remove(&friday);
    let report = written(&known, Language::Danish);
    let within: u32 = known.now.within(|channel, _| channel.code() != "WEB");
    let (within, outside) = (within.to_string(), (5589 - within).to_string());
    let plain = report.finding.replace('.', "");
    assert!(
        plain.starts_with(&format!(
            "5589 henvendelser uden hjemmesidebesøg: {within} på 4 talte dage og {outside} uden for"
        )),
        "{plain}"
    );
    assert_eq!(report.key_figures[2].note, "i perioden, uden hjemmeside", "the rate says what it is of");
    let note = report.notes.iter().find(|note| note.starts_with("Uden for tælleperioden ligger")).unwrap();
    assert!(note.replace('.', "").contains(&format!("{outside} uden")), "the same number: {note}");
}

#[test]
fn a_hidden_hour_cannot_be_worked_out_from_the_total() {
    let mut hours = [0_u32; 24];
    (hours[9], hours[10], hours[11]) = (40, 3, 12);
    let day = "2026-10-19".parse().unwrap();
    let shown = hidden(BTreeMap::from([(day, hours)]), 5);
    let row = shown[0].hours;
    assert_eq!(
        (row[9], row[10], row[11], row[8]),
        (Some(40), None, None, Some(0)),
        "another one is hidden too"
    );
    (hours[9], hours[11]) = (0, 0);
    assert!(hidden(BTreeMap::from([(day, hours)]), 5).is_empty(), "one alone cannot be hidden");
    assert_eq!(hidden(BTreeMap::from([(day, hours)]), 0)[0].hours[10], Some(3), "nothing to hide");
    let report = written(&Known { hours: vec![], ..known() }, Language::Danish);
    assert!(section(&report, "heat").sentences[0].starts_with("Timerne vises ikke"), "and it is said");
}
