//! The PDF: two pages, tagged, the same bytes, and nothing but text of what came from outside.

use schema::municipality::Municipality;
use schema::round::RoundCode;
use schema::texts::Language;

use super::*;
use crate::report::{self, Known, UnitState, UnitTold, written};

fn known() -> Known {
    crate::report::tests::known()
}

/// Where to put what was written, to be looked at.
fn kept_for_a_look(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("KOMHEN_LOOK") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}

#[test]
fn an_ordinary_week_has_two_pages_closed_or_not_with_and_without_a_comparison() {
    let all = known();
    let bare = Known {
        before: None,
        closings: None,
        machines: vec![],
        units: vec![],
        corrections: vec![],
        ..known()
    };
    let draft = Known { closed: false, ..known() };
    for (name, known) in [("all", all), ("bare", bare), ("draft", draft)] {
        for (language, code) in [(Language::Danish, "da"), (Language::English, "en")] {
            let printed = printed(&written(&known, language)).unwrap();
            kept_for_a_look(&format!("{name}-{code}.pdf"), &printed.bytes);
            assert_eq!(printed.pages, 2, "{name} in {code}");
        }
    }
}

#[test]
fn it_is_tagged_and_says_its_language_and_standard() {
    let bytes = write(&written(&known(), Language::Danish)).unwrap();
    let has = |what: &str| bytes.windows(what.len()).any(|window| window == what.as_bytes());
    assert!(bytes.starts_with(b"%PDF-1.7"), "PDF 1.7");
    assert!(has("/Marked true") && has("/StructTreeRoot"), "tagged");
    assert!(has("da-DK"), "Danish of Denmark");
    assert!(has("<pdfuaid:part>1</pdfuaid:part>"), "PDF/UA-1");
    assert!(has("/DisplayDocTitle true"), "the title stands in the window");
}

#[test]
fn the_same_report_gives_the_same_bytes_and_another_other_ones() {
    let report = written(&known(), Language::Danish);
    assert_eq!(write(&report).unwrap(), write(&report).unwrap(), "twice the same");
    let other = written(&Known { version: 3, ..known() }, Language::Danish);
    assert_ne!(write(&report).unwrap(), write(&other).unwrap(), "another version");
}

#[test]
fn hostile_names_are_only_text() {
    let names = [
        "#panic(\"x\")",
        "= Overskrift *fed* _kursiv_ $ x $ `kode` <mærke> @henvisning",
        "#read(\"/etc/passwd\")",
        "]#let x = 1; \\u{41}",
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "名前 🎉 \u{202e}gnirts\u{0}\u{7}",
        "Børne- og ungdomsforvaltningens center for særligt tilrettelagte indsatser og meget mere endnu",
    ];
    let units =
        names.iter().map(|name| UnitTold { name: (*name).into(), state: UnitState::Missing, reason: None });
    let printed = printed(&written(&Known { units: units.collect(), ..known() }, Language::Danish)).unwrap();
    kept_for_a_look("hostile.pdf", &printed.bytes);
    assert_eq!(printed.pages, 2, "however long a name is");
}

#[test]
fn a_week_with_nothing_in_it_can_be_printed() {
    let nothing =
        Known { now: crate::report::tests::period("E2026", 0), hours: vec![], one_by_one: 0, ..known() };
    assert_eq!(
        printed(&written(&nothing, Language::Danish)).unwrap().pages,
        2,
        "nothing is said on two pages too"
    );
}

#[test]
fn signs_the_letters_do_not_have_become_question_marks() {
    assert_eq!(letters::fonts().len(), 2, "both weights are there");
    assert_eq!(letters::known("Æøå é ß – · ÷ × − … “” »«"), "Æøå é ß – · ÷ × − … “” »«", "ours");
    assert_eq!(letters::known("a名b🎉\u{7}"), "a?b??", "others");
}

#[test]
#[allow(clippy::print_stderr)]
fn the_real_week_of_2013_has_two_pages_and_its_published_figures() {
    let path =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/komhen-2013-koege-raw.csv");
    let Ok(bytes) = std::fs::read(&path) else {
        return eprintln!("SKIPPED the_real_week_of_2013_has_two_pages: no shared data beside the project");
    };
    let folder = tempfile::tempdir().unwrap();
    let code: RoundCode = "E2013".parse().unwrap();
    let round = schema::round::Round::built_in(&code).unwrap();
    let ready = crate::import::raw2013(&path, &bytes, &round).unwrap();
    let now = schema::clock::parse("2013-11-05T12:00:00").unwrap();
    let (mut store, _) = Municipality::open_or_create(&folder.path().join("municipality.db")).unwrap();
    store.import(&ready.file, &round, ready.municipality, false, now).unwrap();
    let report = report::of(&store, &code, Language::Danish, 0, now).unwrap();
    assert_eq!(
        (report.with_website, report.without_website),
        (Some(9_573), Some(9_573 - 1_479)),
        "domain.md 12.1"
    );
    let table = &report.sections[0].scene.as_ref().unwrap().table;
    assert_eq!(table.rows.len(), 20, "nineteen channels and the sum");
    assert_eq!(table.rows[0][1..8], ["1.300", "279", "246", "597", "37", "17", "2.476"], "TLFIND");
    assert_eq!(table.rows[19][1..8], ["4.149", "1.748", "1.056", "2.533", "53", "34", "9.573"], "the sums");
    assert_eq!(printed(&report).unwrap().pages, 2, "nineteen channels on two pages");
    let hidden = report::of(&store, &code, Language::Danish, 5, now).unwrap();
    assert!(format!("{hidden:?}").contains("skjult"), "small cells are hidden");
    assert_eq!(printed(&hidden).unwrap().pages, 2, "hidden cells take no more room");
}
