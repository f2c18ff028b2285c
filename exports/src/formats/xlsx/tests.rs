use std::collections::BTreeMap;
use std::io::Read;

use schema::round::Round;
use schema::round_file::{RoundFile, TaskTile, Unit};
use schema::store::rounds::KeptRound;
use schema::texts::Language;

use super::*;
use crate::export::figures::{ChannelTable, Detail, FigureRow};

fn unit(code: &str, name: &str) -> Unit {
    Unit {
        code: code.into(),
        name: name.into(),
        desks: vec!["1".into()],
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![7.5; 7],
        opens: Vec::new(),
    }
}

/// Three rows: a contact with all its codes, website visits, and a hidden number.
fn figures(name: &str, task_text: &str) -> Figures {
    let code = "E2026".parse().unwrap();
    let round = Round::built_in(&code).unwrap();
    let mut file = RoundFile::built_in(&round, "0259", vec![unit("0012", name)]);
    file.tasks = vec![TaskTile { kle: "23.05.10".into(), text: task_text.into() }];
    let day = round.first;
    let channel = |code: &str| Channel::from_code(code).unwrap();
    let kind = |code: &str| ContactType::from_code(code).unwrap();
    let row = |code: &str, n| FigureRow {
        unit: "0012".into(),
        week: schema::clock::iso_week(day),
        detail: Some(Detail {
            day,
            task: Some("23.05.10".parse().unwrap()),
            closing: "STRAKS".into(),
            form: "NEJ".into(),
            source: "SKRANKE".into(),
            hours: Some(7.5),
        }),
        channel: channel(code),
        kind: kind("INFO"),
        n,
    };
    let table = ChannelTable {
        types: vec![kind("INFO"), kind("OPRET")],
        rows: vec![
            (channel("TLFIND"), vec![Some(1_234), None], None),
            (channel("WEB"), vec![Some(50), Some(0)], Some(50)),
        ],
        without_website: (vec![Some(1_234), None], None),
        with_website: (vec![Some(1_284), None], None),
        total: 1_287,
    };
    let kept = KeptRound {
        municipality: "0259".into(),
        file: Some(file),
        closings: 1,
        closed: true,
        purged: false,
        round,
    };
    let rows = vec![row("TLFIND", Some(1_234)), row("WEB", Some(50)), row("TLFIND", None)];
    Figures { version: 1, min_cell: 0, rows, table, kept }
}

fn facts(figures: &Figures, unit: &str) -> Facts {
    Facts {
        municipality: "0259".into(),
        municipality_name: "Køge".into(),
        round: "E2026".into(),
        first_day: figures.kept.round.first,
        last_day: figures.kept.round.last,
        version: 1,
        closed: true,
        definition: "2013.1".into(),
        min_cell: 0,
        hidden: 0,
        with_website: Some(1_284),
        without_website: None,
        units: vec![unit.to_owned()],
        own_periods: Vec::new(),
        missing: Some(Vec::new()),
        signed: Vec::new(),
        one_desk: false,
    }
}

/// The XML files of a workbook, by name.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.insert(part.name().unwrap().into_owned(), text);
    }
    parts
}

fn made(name: &str) -> Vec<u8> {
    let figures = figures(name, name);
    write(&figures, &facts(&figures, name), &Texts::of(Language::Danish)).unwrap()
}

#[test]
fn no_name_becomes_a_formula_a_link_or_a_macro() {
    let hostile = [
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(1;1)",
        "\t=1+1",
        "\r=1+1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://example.dk\",\"klik\")",
        "{=1+1}",
        "http://example.dk/a",
        "mailto:a@example.dk",
    ];
    for name in hostile {
        let parts = parts(&made(name));
        let sheets: Vec<_> =
            parts.iter().filter(|(part, _)| part.starts_with("xl/worksheets/sheet")).collect();
        assert_eq!(sheets.len(), 4, "four sheets");
        for (part, xml) in &parts {
            assert!(!xml.contains("<f>") && !xml.contains("<f "), "{name:?}: a formula in {part}");
            assert!(!xml.contains("<hyperlink"), "{name:?}: a link in {part}");
            assert!(!xml.contains("mergeCell"), "{name:?}: a merged cell in {part}");
            assert!(!part.contains("vba") && !xml.contains("macroEnabled"), "{name:?}: a macro in {part}");
        }
        let kept = parts["xl/sharedStrings.xml"].replace("&quot;", "\"").replace("&amp;", "&");
        let shown = name.replace('\r', "_x000D_");
        assert!(kept.contains(&shown) || kept.contains(name), "{name:?} is there as a text: {kept}");
    }
}

#[test]
fn codes_are_text_numbers_are_numbers_and_days_are_days() {
    let parts = parts(&made("Borgerservice"));
    let sheet = &parts["xl/worksheets/sheet2.xml"];
    let strings = &parts["xl/sharedStrings.xml"];
    let texts: Vec<String> = strings
        .split("<si>")
        .skip(1)
        .map(|item| item.split("</t>").next().unwrap().rsplit('>').next().unwrap().to_owned())
        .collect();
    let cell = |place: &str| -> (String, String) {
        let start =
            sheet.split(&format!("<c r=\"{place}\"")).nth(1).unwrap_or_else(|| panic!("{place} in {sheet}"));
        let kind = start.split('>').next().unwrap().to_owned();
        let value = start.split("<v>").nth(1).unwrap().split("</v>").next().unwrap().to_owned();
        (kind, value)
    };
    let text = |place: &str| {
        let (kind, value) = cell(place);
        assert!(kind.contains("t=\"s\""), "{place} is a text: {kind}");
        texts[value.parse::<usize>().unwrap()].clone()
    };
    assert_eq!(text("A2"), "0259", "with its zero");
    assert_eq!(text("E2"), "0012", "a unit's code that looks like a number");
    assert_eq!(text("M2"), "23.05.10", "a task that looks like a day");
    let (kind, value) = cell("H2");
    assert!(!kind.contains("t=\"s\"") && value == "46314", "19-10-2026 is the 46,314th day: {kind} {value}");
    let (kind, value) = cell("S2");
    assert!(!kind.contains("t=\"s\"") && value == "1234", "the count: {kind} {value}");
    assert_eq!(cell("T2").1, "7.5", "hours with their decimal");
    assert_eq!(text("S4"), "skjult", "a hidden number is a word, not a zero");
    assert!(sheet.contains("state=\"frozen\""), "the heading stays in sight");
    let table = &parts["xl/tables/table1.xml"];
    assert!(table.contains("<autoFilter ref=\"A1:T4\""), "with a filter on every column: {table}");
    let names: Vec<&str> = parts["xl/workbook.xml"]
        .split("<sheet name=\"")
        .skip(1)
        .filter_map(|s| s.split('"').next())
        .collect();
    assert_eq!(names, ["Læs mig", "Ugetal", "Kanal x type", "Kodeliste"]);
}

#[test]
fn the_same_figures_give_the_same_bytes_whenever_they_are_written() {
    let first = made("Børn & Unge");
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    assert!(first == made("Børn & Unge"), "no time of day is in the file");
    let core = &parts(&first)["docProps/core.xml"];
    assert!(core.contains("2026-10-23T00:00:00Z"), "it is dated by the round: {core}");
}

#[test]
fn a_round_without_contacts_is_a_workbook_too() {
    let mut figures = figures("Borgerservice", "Sygedagpenge");
    figures.rows.clear();
    figures.table.rows.clear();
    assert!(
        write(&figures, &facts(&figures, "-"), &Texts::of(Language::Danish)).is_ok(),
        "headings and sums"
    );
}
