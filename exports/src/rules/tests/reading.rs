//! Rules told while a file is read, and those about files beside each other.

use std::collections::BTreeMap;
use std::path::Path;

use schema::clock;
use schema::codes::{Channel, ContactType, Source};
use schema::store::counted::CountedCell;

use crate::aggregate::{self, Aggregate};
use crate::formats::{raw2013, upload};
use crate::week::{Coverage, WeekTotals};

fn totals(municipality: &str, version: u32, n: i64) -> WeekTotals {
    let day = |text: &str| clock::parse_day(text).unwrap();
    let cell = |kind: &str, n: i64| CountedCell {
        day: day("2026-10-19"),
        channel: Channel::from_code("TLFIND").unwrap(),
        kind: ContactType::from_code(kind).unwrap(),
        task: None,
        closing: None,
        form: None,
        source: Source::from_code("SKRANKE").unwrap(),
        n,
    };
    let coverage = Coverage { opening_hours: Some(6.0), desks_counted: 1, desks_expected: 2 };
    let days: BTreeMap<_, _> =
        ["2026-10-19", "2026-10-20"].into_iter().map(|text| (day(text), coverage)).collect();
    WeekTotals {
        municipality: municipality.into(),
        round: "E2026".into(),
        version,
        definition: "2013.1".into(),
        cells: vec![cell("INFO", n), cell("OPRET", 4)],
        days,
    }
}

/// The rules told about an upload in which a text was replaced; its sum of bytes is not looked at.
fn told(edits: &[(&str, &str)]) -> Vec<&'static str> {
    let mut text = String::from_utf8(upload::write(&totals("0259", 1, 7)).unwrap()).unwrap();
    for (from, to) in edits {
        assert!(text.contains(from), "{from} stands in {text}");
        text = text.replacen(from, to, 1);
    }
    let read = upload::parse(Path::new("a.ugetal.csv"), text.as_bytes(), upload::Check::Totals).unwrap();
    read.findings.into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_negative_a_fractional_and_an_inconsistent_row_are_refused_by_name() {
    assert_eq!(told(&[]), Vec::<&str>::new());
    assert_eq!(told(&[(";SKRANKE;7;", ";SKRANKE;-7;")]), ["bad_count"], "negative");
    assert_eq!(told(&[(";SKRANKE;7;", ";SKRANKE;7,5;")]), ["bad_count"], "not a whole number");
    assert_eq!(told(&[(";SKRANKE;7;6;1;2;", ";SKRANKE;7;6;2;2;")]), ["mixed_coverage"]);
    assert_eq!(
        told(&[("2026-10-20;;;;;;;0;", "2026-10-20;;;;;;;3;"), (";11;;;;;", ";14;;;;;")]),
        ["day_with_contacts"]
    );
}

#[test]
fn a_data_source_that_is_a_formula_is_refused() {
    let header =
        "Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde;";
    let at = "22-10-2013 10:00:00";
    let row =
        |source: &str| format!("K\u{f8}ge;259;a;23.05.10;TLFIND;INFO;STRAKS;NEJ;{at};{at};{at};{source};");
    let text = format!("{header}\r\n{}\r\n{}\r\n", row("Tracetool"), row("=1+1"));
    let bytes = encoding_rs::mem::encode_latin1_lossy(&text).into_owned();
    let read = raw2013::parse(Path::new("raw.csv"), &bytes).unwrap();
    assert_eq!((read.rows.len(), read.rejected[0].0.rule), (1, "bad_datasource"));
}

#[test]
fn files_beside_each_other_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    let file = |municipality: &str, version, n| upload::write(&totals(municipality, version, n)).unwrap();
    write("a1.csv", &file("0259", 1, 7));
    write("a2.csv", &file("0259", 2, 8));
    write("a2-again.csv", &file("0259", 2, 8));
    write("b1.csv", &file("0751", 1, 7));
    write("b1-other.csv", &file("0751", 1, 9));
    write("demo.csv", &file("0999", 1, 7));
    write("notes.csv", b"ikke en indberetning;\r\n");
    let cut = file("0461", 1, 7);
    write("cut.csv", &cut[..cut.len() - 120]);
    let sum: Aggregate =
        aggregate::aggregate(&[folder.path().to_owned()], &[], upload::Check::Totals).unwrap();
    let mut told: Vec<(String, &str)> = sum
        .findings
        .iter()
        .map(|(file, finding)| {
            (Path::new(file).file_stem().unwrap().to_string_lossy().into_owned(), finding.rule)
        })
        .collect();
    told.sort();
    let wanted = [
        ("a1", "superseded"),
        ("a2-again", "same_file"),
        ("b1", "version_conflict"),
        ("b1-other", "version_conflict"),
        ("cut", "not_readable"),
        ("demo", "invented_municipality"),
        ("notes", "not_counted"),
    ];
    let told: Vec<(&str, &str)> = told.iter().map(|(file, rule)| (file.as_str(), *rule)).collect();
    // Which of two equal files is the one that counts depends on their names alone.
    let told: Vec<(&str, &str)> = told
        .into_iter()
        .map(|(file, rule)| if rule == "same_file" { ("a2-again", rule) } else { (file, rule) })
        .collect();
    assert_eq!(told, wanted);
}
