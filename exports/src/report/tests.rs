//! The report of a made-up week, held against sums done another way.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schema::codes::{Channel, ContactType};
use schema::round::Round;
use schema::store::logbook::LogAction;
use schema::texts::Language;

use super::known::{Closings, Correction, Known, Machine, Period, UnitState, UnitTold};
use super::*;
use crate::charts::heat::DayHours;
use crate::export::figures::ChannelTable;

pub(crate) const CHANNELS: [(&str, [u32; 6]); 6] = [
    ("TLFIND", [1300, 279, 246, 597, 37, 17]),
    ("PRSNLG", [438, 406, 76, 217, 9, 10]),
    ("EMLIND", [555, 230, 97, 58, 2, 3]),
    ("PPRIND", [337, 218, 236, 41, 1, 3]),
    ("DOCIND", [55, 95, 25, 1, 0, 0]),
    ("WEB", [0, 0, 0, 1479, 0, 0]),
];

/// A week of these figures, spread evenly over its days.
pub(crate) fn period(code: &str, percent: u32) -> Period {
    let round = Round::built_in(&code.parse().unwrap()).unwrap();
    let types = ContactType::in_desk_order();
    let scaled = |n: u32| n * percent / 100;
    let dates: Vec<NaiveDate> = round.first.iter_days().take(5).collect();
    let mut days: BTreeMap<NaiveDate, BTreeMap<(Channel, ContactType), u32>> =
        dates.iter().map(|day| (*day, BTreeMap::new())).collect();
    let mut rows = vec![];
    for (code, cells) in CHANNELS {
        let channel = Channel::from_code(code).unwrap();
        let cells = cells.map(scaled);
        for (kind, n) in types.iter().zip(cells) {
            for (at, day) in dates.iter().enumerate() {
                let share = n / 5 + u32::from((at as u32) < n % 5);
                days.get_mut(day).unwrap().insert((channel, *kind), share);
            }
        }
        rows.push((channel, cells.map(Some).to_vec(), Some(cells.iter().sum())));
    }
    let sums = |with: bool| {
        let taken = || rows.iter().filter(|(channel, ..)| with || channel.code() != "WEB");
        let of_type = |at: usize| Some(taken().map(|(_, cells, _)| cells[at].unwrap()).sum());
        ((0..6).map(of_type).collect(), Some(taken().map(|(_, _, total)| total.unwrap()).sum::<u32>()))
    };
    let (with_website, without_website): ((Vec<Option<u32>>, _), (Vec<Option<u32>>, _)) =
        (sums(true), sums(false));
    let total = with_website.1.unwrap();
    let table = ChannelTable { types, rows, without_website, with_website, total };
    Period { round, definition: "2013.1".into(), table, days }
}

pub(crate) fn known() -> Known {
    let now = period("E2026", 100);
    let hours = now.days.keys().map(|day| {
        DayHours::open(
            *day,
            std::array::from_fn(
                |hour| if (8..16).contains(&hour) { 90 - 7 * hour.abs_diff(10) as u32 } else { 0 },
            ),
        )
    });
    let unit = |name: &str, state, reason: Option<&str>| UnitTold {
        name: name.into(),
        state,
        reason: reason.map(str::to_owned),
    };
    Known {
        municipality: "0259".into(),
        version: 2,
        closed: true,
        purged: false,
        min_cell: 0,
        hours: hours.collect(),
        one_by_one: 2755,
        closings: Some(Closings { at_once: Some(3200), held: Some(1789), with_form: Some(911) }),
        machines: vec![Machine {
            channel: Channel::from_code("TLFIND").unwrap(),
            manual: 2476,
            machine: 2710,
            ratio: Some(2476.0 / 2710.0),
        }],
        units: vec![
            unit("Borgerservice", UnitState::Counted, None),
            unit("Jobcenter", UnitState::Counted, None),
            unit("Ungdomsskolen", UnitState::Missing, Some("not_asked")),
            unit("Biblioteket", UnitState::Closed, Some("holiday")),
        ],
        units_counted: 2,
        silent_days: vec![],
        corrections: vec![
            Correction {
                action: LogAction::Corrected,
                reason: Some("kle_two_groups".into()),
                times: 1,
                contacts: 2910,
            },
            Correction {
                action: LogAction::Reopened,
                reason: Some("late_desk".into()),
                times: 1,
                contacts: 0,
            },
        ],
        before: Some(period("E2025", 112)),
        now,
    }
}

fn section<'r>(report: &'r Report, key: &str) -> &'r Section {
    report.sections.iter().find(|section| section.key == key).unwrap()
}

#[test]
fn with_and_without_website_visits_are_both_told() {
    let report = written(&known(), Language::Danish);
    let staffed: u32 = CHANNELS.iter().filter(|(code, _)| *code != "WEB").flat_map(|(_, cells)| cells).sum();
    assert_eq!((report.without_website, report.with_website), (Some(staffed), Some(staffed + 1479)), "both");
    let told: Vec<&str> = report.key_figures.iter().map(|figure| figure.value.as_str()).collect();
    assert_eq!(told, ["5.589", "7.068", "1.117,8", "48,0\u{a0}%", "2"], "formatted");
    assert_eq!(report.key_figures[4].note, "af 4 i runden", "units");
}

#[test]
fn a_fall_that_can_be_told_is_told_with_its_limits_and_no_cause() {
    let report = written(&known(), Language::Danish);
    let change = section(&report, "change");
    let title = &change.scene.as_ref().unwrap().title;
    assert!(
        title.starts_with(
            "Uden hjemmesidebesøg kom der 10,6\u{a0}% færre henvendelser pr. talt dag end i Efterår 2025 ("
        ),
        "{title}"
    );
    assert!(
        change.sentences.iter().any(|said| said.starts_with("Forskellen kan være almindelig uge-til-uge")),
        "8 % weeks"
    );
    let said = format!("{report:?}").to_lowercase();
    for cause in ["skyldes", "fordi min side", "på grund af", "effekt", "årsag til"] {
        assert!(!said.contains(cause), "no cause: {cause}");
    }
}

#[test]
fn what_cannot_be_told_apart_is_said_so() {
    let report = written(&Known { before: Some(period("E2025", 101)), ..known() }, Language::Danish);
    let change = section(&report, "change").scene.clone().unwrap();
    assert!(
        change.title.starts_with("Antallet uden hjemmesidebesøg kan ikke skelnes fra Efterår 2025"),
        "{}",
        change.title
    );
    assert_eq!(change.table.rows[0][4], "kan ikke skelnes", "in the table too");
}

#[test]
fn unequal_days_are_compared_by_the_day() {
    let mut before = period("E2025", 100);
    let friday = *before.days.keys().last().unwrap();
    before.days.remove(&friday);
    let Comparison::Made(found) =
        change::compare(&before, &period("E2026", 100), |channel, _| channel.code() != "WEB")
    else {
        panic!("comparable");
    };
    assert_eq!(found.days, (4, 5), "days");
    assert!((found.ratio.unwrap() - 1.0).abs() < 0.01, "the same a day: {:?}", found.ratio);
}

#[test]
fn only_weekdays_counted_in_both_rounds_are_compared_and_none_before_half_of_them_are_counted() {
    let counted = |n: usize| {
        let mut now = period("E2026", 100);
        let days: Vec<NaiveDate> = now.days.keys().copied().skip(n).collect();
        days.iter().for_each(|day| drop(now.days.remove(day)));
        section(&written(&Known { now, ..known() }, Language::Danish), "change").clone()
    };
    let early = counted(1);
    assert_eq!((early.scene.is_none(), early.sentences.len()), (true, 1));
    assert!(early.sentences[0].starts_with("Kan ikke sammenlignes endnu: 1 talt dag mod 5"), "{early:?}");
    let told = |part: &Section| part.sentences.iter().any(|said| said.starts_with("Kun de ugedage"));
    let three = counted(3);
    assert!(three.scene.is_some() && told(&three), "{:?}", three.sentences);
    assert!(!told(&counted(5)), "all of them");
}

#[test]
fn too_few_other_definitions_and_no_earlier_round_are_not_compared() {
    let other = Period { definition: "2014.1".into(), ..period("E2025", 100) };
    for (before, beginning) in [
        (None, "Der er ingen lukket runde"),
        (Some(other), "Henvendelsestyperne er defineret anderledes"),
        (Some(period("E2025", 0)), ""),
    ] {
        let has_scene = before.as_ref().is_some_and(|before| before.definition == "2013.1");
        let report = written(&Known { before, ..known() }, Language::Danish);
        let change = section(&report, "change");
        assert_eq!(change.scene.is_some(), has_scene, "{beginning}");
        assert!(has_scene || change.sentences[0].starts_with(beginning), "{:?}", change.sentences);
    }
    let few = Known { now: period("E2026", 0), before: Some(period("E2025", 0)), ..known() };
    assert!(
        section(&written(&few, Language::Danish), "change").sentences[0].starts_with("Der er for få"),
        "20 at least"
    );
}

#[test]
fn an_open_round_is_a_draft_and_what_is_missing_is_told_with_its_reason() {
    let report = written(&Known { closed: false, ..known() }, Language::Danish);
    assert_eq!((report.version_name.as_str(), report.closed), ("Kladde", false), "draft");
    assert_eq!(report.missing.len(), 2, "the draft and the units: {:?}", report.missing);
    let units = section(&report, "units").table.clone().unwrap();
    assert_eq!(units.rows.len(), 2, "the two that did not count: {units:?}");
    assert!(units.rows.iter().flatten().all(|cell| !cell.starts_with('[')), "in words: {units:?}");
}

#[test]
fn a_long_list_of_units_is_summed_up() {
    let unit = |at: u32| UnitTold { name: format!("Enhed {at}"), state: UnitState::Silent, reason: None };
    let report = written(&Known { units: (0..40).map(unit).collect(), ..known() }, Language::Danish);
    let rows = &section(&report, "units").table.as_ref().unwrap().rows;
    assert_eq!((rows.len(), rows[6][0].as_str()), (7, "34 andre enheder"), "six and the rest");
}

#[test]
fn opening_a_week_again_is_listed_and_is_no_correction_of_figures() {
    let corrections = section(&written(&known(), Language::Danish), "corrections").clone();
    assert_eq!(corrections.table.map(|table| table.rows.len()), Some(2), "both are listed");
    assert!(corrections.sentences[0].starts_with("Der er rettet én gang"), "{:?}", corrections.sentences);
}

#[test]
fn one_day_is_one_day() {
    let mut known = known();
    known.now.days.retain(|day, _| day.to_string() == "2026-10-19");
    let finding = written(&known, Language::Danish).finding;
    assert!(finding.contains(" på én talt dag og "), "in the singular: {finding}");
}

#[test]
fn hidden_figures_are_told_nowhere() {
    let mut known = Known { min_cell: 5, closed: false, ..known() };
    known.now.table.rows[0].1[5] = None;
    known.now.table.rows[1].1[5] = None;
    known.now.table.rows[0].2 = None;
    known.now.table.rows[1].2 = None;
    let report = written(&known, Language::Danish);
    let said = serde_json::to_string(&report).unwrap();
    assert!(!said.contains("2.476") && !said.contains("1.156"), "the hidden sums");
    assert!(said.contains("skjult"), "and it is said");
    let change = section(&report, "change").scene.clone().unwrap();
    assert!(change.marks.iter().all(|mark| mark.key != "staffed"), "a sum that would tell them is left out");
    assert!(report.notes.iter().any(|note| note.starts_with("Tal under 5")), "{:?}", report.notes);
}

#[test]
fn both_languages_say_everything() {
    for language in [Language::Danish, Language::English] {
        for known in [
            known(),
            Known { closed: false, before: None, units: vec![], closings: None, machines: vec![], ..known() },
        ] {
            let said = serde_json::to_string(&written(&known, language)).unwrap();
            for missing in
                ["[report-", "[chart-", "[log-", "[number-", "[repair-", "[reopen-", "[signoff-", "{$"]
            {
                assert!(!said.contains(missing), "{language:?}: {missing} in {said}");
            }
        }
    }
}
