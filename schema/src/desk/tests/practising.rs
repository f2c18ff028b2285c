use std::path::PathBuf;

use super::*;
use crate::municipality::{GatheredStream, Municipality};
use crate::store::{Store, StoreKind};
use crate::texts::{Language, Texts};

struct Practising {
    practice: Practice,
    path: PathBuf,
    desk: Fixture,
}

/// A practice made from the round of a desk.
fn practising(mut desk: Fixture) -> Practising {
    let path = desk.folder.path().join("practice.db");
    let (mut practice, made) = Practice::open_or_create(&path, tuesday()).unwrap();
    assert!(made, "there was none");
    let place = desk.desk.practice_place(tuesday()).unwrap();
    place.file.as_ref().unwrap().check().unwrap();
    practice.begin(&place, tuesday()).unwrap();
    Practising { practice, path, desk }
}

fn answer(p: &mut Practising, vignette: u32, channel: &str, kind: &str) -> VignetteAnswer {
    p.practice.answer(gesture(), vignette, &codes(channel, kind), tuesday()).unwrap()
}

#[test]
fn a_practice_counts_like_the_desk_and_the_desk_knows_nothing_of_it() {
    let mut p = practising(desk_with_file());
    assert_eq!(
        p.practice.counter().layout().unwrap(),
        p.desk.desk.counter().layout().unwrap(),
        "the same screen"
    );
    let (stream, round) = p.practice.counter().place().unwrap().unwrap();
    assert_eq!(
        (stream.round.as_str(), stream.practice, stream.unit.as_str(), stream.desk.as_str()),
        ("PE2026", true, "borgerservice", "2"),
        "the same place in a round of its own"
    );
    assert_eq!(
        (round.round.first, round.round.last),
        (day("2026-10-20"), day("2026-11-18")),
        "for thirty days"
    );
    let change = p.practice.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    let target = id_of(&change.contact);
    p.practice.counter().amend(gesture(), target, &codes("PRSNLG", "VEJL"), tuesday()).unwrap();
    assert_eq!(
        p.practice.counter().undo(gesture(), None, tuesday()).unwrap().figures.total,
        0,
        "undone as at the desk"
    );
    assert_eq!((p.desk.total(tuesday()), p.desk.events()), (0, 0), "nothing of it at the desk");
}

#[test]
fn every_other_opener_refuses_a_practice_store_and_a_practice_refuses_theirs() {
    let p = practising(desk());
    let path = p.path.clone();
    drop(p.practice);
    let before = std::fs::read(&path).unwrap();
    let refusals = [
        Desk::open(&path).err(),
        Desk::open_or_create(&path).err(),
        Municipality::open(&path).err(),
        Municipality::open_or_create(&path).err(),
        Store::open(&path, StoreKind::Desk).err(),
        Store::open(&path, StoreKind::Municipality).err(),
        Store::create(&path, StoreKind::Desk).err(),
        Store::create(&path, StoreKind::Municipality).err(),
    ];
    for refused in refusals {
        assert!(matches!(refused, Some(SchemaError::WrongKind { found: "practice", .. })), "{refused:?}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), before, "untouched");
    drop(p.desk.desk);
    let real = p.desk.folder.path().join("desk.db");
    let refusals = [Practice::open(&real, tuesday()).err(), Practice::wipe(&real).err()];
    for refused in refusals {
        assert!(matches!(refused, Some(SchemaError::WrongKind { wanted: "practice", .. })), "{refused:?}");
    }
    Desk::open(&real).unwrap();
}

#[test]
fn a_practice_takes_practice_rounds_only_and_no_municipality_takes_them() {
    let mut p = practising(desk());
    let refused = p.practice.begin(&place("borgerservice"), tuesday());
    assert!(matches!(refused, Err(SchemaError::PracticeOnly { .. })), "{refused:?}");
    p.practice.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    let (stream, _) = p.practice.counter().place().unwrap().unwrap();
    let (mut municipality, _) = Municipality::open_or_create(&p.path.with_file_name("m.db")).unwrap();
    let gathered = GatheredStream { stream, events: Vec::new(), sha256: [1; 32] };
    let refused = municipality.merge(&gathered, tuesday());
    assert!(matches!(refused, Err(SchemaError::PracticeOnly { .. })), "{refused:?}");
    let added = p.practice.counter().write(|tx| {
        Ok(tx.execute(
            "INSERT INTO round (code, municipality, first_day, last_day) VALUES ('E2026', '0259', '2026-10-19', '2026-10-23')",
            [],
        )?)
    });
    assert!(added.is_err(), "no real round, not even by hand");
}

#[test]
fn nothing_is_counted_before_it_begins_or_after_it_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let (mut practice, _) = Practice::open_or_create(&folder.path().join("practice.db"), tuesday()).unwrap();
    let early = practice.counter().log(&new("TLFIND", "INFO"), tuesday());
    assert!(matches!(early, Err(SchemaError::NotSetUp)), "{early:?}");
    let mut p = practising(desk());
    let (last, after) = (at("2026-11-18T22:59:59Z"), at("2026-11-18T23:00:00Z"));
    let counter = p.practice.counter();
    let target = id_of(&counter.log(&new("TLFIND", "INFO"), last).unwrap().contact);
    for refused in [
        counter.log(&new("TLFIND", "INFO"), after).err(),
        counter.amend(gesture(), target, &codes("PRSNLG", "VEJL"), after).err(),
        counter.set_state(CountingState::Paused, after).err(),
    ] {
        assert!(matches!(refused, Some(SchemaError::PracticeOver)), "{refused:?}");
    }
    assert_eq!(p.practice.result(last).unwrap().days_left, 1, "the last day");
}

#[test]
fn a_practice_that_is_over_is_emptied_when_it_is_opened() {
    let mut p = practising(desk());
    answer(&mut p, 1, "TLFIND", "INFO");
    let path = p.path.clone();
    drop(p.practice);
    let mut practice = Practice::open(&path, at("2026-11-18T12:00:00Z")).unwrap();
    assert_eq!(practice.result(at("2026-11-18T12:00:00Z")).unwrap().answers, 1, "kept to its last day");
    drop(practice);
    let mut practice = Practice::open(&path, at("2026-11-19T12:00:00Z")).unwrap();
    let result = practice.result(at("2026-11-19T12:00:00Z")).unwrap();
    assert_eq!((result.answers, result.days_left), (0, 0), "nothing is left");
    assert!(practice.counter().place().unwrap().is_none(), "and it has to begin again");
}

#[test]
fn beginning_again_counts_from_nothing_and_keeps_the_pooled_answers() {
    let mut p = practising(desk());
    answer(&mut p, 1, "TLFIND", "INFO");
    let later = at("2026-10-28T08:00:00Z");
    let place = p.desk.desk.practice_place(later).unwrap();
    p.practice.begin(&place, later).unwrap();
    let figures = p.practice.counter().figures(tuesday()).unwrap();
    assert_eq!((figures.total, figures.last.len()), (0, 0), "afresh");
    let result = p.practice.result(later).unwrap();
    assert_eq!((result.answers, result.days_left), (1, 30), "pooled answers stay");
    let change = p.practice.counter().log(&new("TLFIND", "INFO"), later).unwrap();
    assert_eq!((change.contact.seq, change.contact.number), (1, 1), "numbers begin again");
}

#[test]
fn a_wiped_practice_leaves_nothing_on_the_disk() {
    let p = practising(desk());
    let (path, folder) = (p.path.clone(), p.desk.folder.path().to_owned());
    let held = Practice::wipe(&path);
    assert!(matches!(held, Err(SchemaError::StoreLocked { .. })), "not while it is open: {held:?}");
    drop(p.practice);
    Practice::wipe(&path).unwrap();
    let names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("practice"))
        .collect();
    assert!(names.is_empty(), "{names:?}");
    Practice::wipe(&path).unwrap();
    std::fs::write(&path, b"damaged").unwrap();
    Practice::wipe(&path).unwrap();
    let (_, made) = Practice::open_or_create(&path, tuesday()).unwrap();
    assert!(made, "and a new one may be begun");
}

#[test]
fn answers_are_pooled_once_and_told_right_or_wrong() {
    let mut p = practising(desk());
    let right = answer(&mut p, 1, "TLFIND", "INFO");
    assert!(
        right.agrees && right.change.contact.channel == "TLFIND",
        "the known answer, logged for practice"
    );
    let wrong = answer(&mut p, 1, "PRSNLG", "INFO");
    assert_eq!(
        (wrong.agrees, wrong.channel.as_str(), wrong.kind.as_str()),
        (false, "TLFIND", "INFO"),
        "and told"
    );
    let id = gesture();
    for _ in 0..2 {
        p.practice.answer(id, 2, &codes("PRSNLG", "STATUS"), tuesday()).unwrap();
    }
    let unknown = p.practice.answer(gesture(), 99, &codes("PRSNLG", "STATUS"), tuesday());
    assert!(matches!(unknown, Err(SchemaError::UnknownCode { .. })), "{unknown:?}");
    let result = p.practice.result(tuesday()).unwrap();
    assert_eq!((result.answers, result.agreed), (3, 1), "one of three, the repeated one once");
    let by_type: Vec<(&str, u32, u32)> =
        result.types.iter().map(|t| (t.kind.as_str(), t.asked, t.agreed)).collect();
    assert_eq!(
        by_type[..3],
        [("INFO", 2, 2), ("OPRET", 1, 0), ("STATUS", 0, 0)],
        "by type, in the screen's order"
    );
    // Known INFO 2 and OPRET 1, answered INFO 2 and STATUS 1: observed 2/3, by chance 4/9.
    assert!((result.kappa.unwrap() - 0.4).abs() < 1e-12, "{:?}", result.kappa);
    assert_eq!(p.practice.counter().figures(tuesday()).unwrap().total, 3, "three practice contacts");
}

#[test]
fn the_store_keeps_of_an_answer_neither_when_nor_who() {
    let mut p = practising(desk());
    answer(&mut p, 1, "TLFIND", "INFO");
    let columns: Vec<String> = p
        .practice
        .counter()
        .read(|c| {
            let mut query =
                c.prepare("SELECT name FROM pragma_table_info('practice_answer') ORDER BY cid")?;
            let names = query.query_map([], |row| row.get(0))?;
            Ok(names.collect::<Result<_, _>>()?)
        })
        .unwrap();
    assert_eq!(columns, ["vignette", "channel", "type", "n"], "pooled answers only");
}

#[test]
fn a_run_has_twelve_examples_and_the_next_one_those_answered_least() {
    let mut p = practising(desk());
    let run = |p: &mut Practising| {
        let vignettes = p.practice.result(tuesday()).unwrap().vignettes;
        for vignette in &vignettes {
            answer(p, vignette.number, &vignette.channel, &vignette.kind);
        }
        vignettes.iter().map(|vignette| vignette.number).collect::<Vec<u32>>()
    };
    let (first, second) = (run(&mut p), run(&mut p));
    assert_eq!((first, second), ((1..=12).collect(), (13..=24).collect()), "two sets of twelve");
    let result = p.practice.result(tuesday()).unwrap();
    assert_eq!((result.answers, result.agreed, result.kappa), (24, 24, Some(1.0)), "all as known");
    answer(&mut p, 1, "TLFIND", "INFO");
    let third = p.practice.result(tuesday()).unwrap().vignettes;
    assert!(third.iter().all(|vignette| vignette.number != 1), "1 was answered most");
}

#[test]
fn only_examples_that_the_screen_can_answer_are_given() {
    let mut p = practising(desk_with_file());
    let vignettes = p.practice.result(tuesday()).unwrap().vignettes;
    assert_eq!(vignettes.len(), 12, "enough of them");
    assert!(vignettes.iter().all(|v| ["PRSNLG", "TLFIND"].contains(&v.channel.as_str())), "{vignettes:?}");
}

#[test]
fn each_set_of_examples_has_every_type_and_six_channels_and_words_in_both_languages() {
    let mut p = practising(desk());
    let mut seen = 0;
    for _ in 0..2 {
        let set = p.practice.result(tuesday()).unwrap().vignettes;
        let kinds: std::collections::BTreeSet<&str> = set.iter().map(|v| v.kind.as_str()).collect();
        let channels: std::collections::BTreeSet<&str> = set.iter().map(|v| v.channel.as_str()).collect();
        assert!(kinds.len() == 6 && channels.len() >= 6, "{kinds:?} {channels:?}");
        for vignette in &set {
            for texts in [Language::Danish, Language::English].map(Texts::of) {
                for id in
                    [format!("vignette-{}", vignette.number), format!("vignette-{}-why", vignette.number)]
                {
                    let words = texts.say(&id, &[]);
                    assert!(
                        !words.starts_with('[') && !words.chars().any(|c| c.is_ascii_digit()),
                        "{id}: {words}"
                    );
                    assert!((10..=200).contains(&words.chars().count()), "{id} is short: {words}");
                }
            }
            answer(&mut p, vignette.number, &vignette.channel, &vignette.kind);
            seen += 1;
        }
    }
    assert_eq!(seen, 24, "two sets");
}

#[test]
fn a_desk_that_was_never_set_up_can_practise_by_the_built_in_lists() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, _) = Desk::open_or_create(&folder.path().join("desk.db")).unwrap();
    let mut p = practising(Fixture { desk, folder });
    let (stream, _) = p.practice.counter().place().unwrap().unwrap();
    assert_eq!((stream.round.as_str(), stream.municipality.as_deref()), ("P1", Some("0999")), "of nobody");
    assert_eq!(p.practice.counter().layout().unwrap().channels[0], "TLFIND", "the built-in columns");
    assert!(p.desk.desk.place().unwrap().is_none(), "the desk is still set up for nothing");
}
