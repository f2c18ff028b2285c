use std::path::Path;

use schema::round::Round;
use schema::round_file::{RoundFile, Unit};
use schema::texts::{Language, Texts};

use super::*;
use crate::formats::counts_file;

const MASS: &str =
    "dato;kanal;type;opgave;antal\r\n2026-10-19;WEB;VEJL;23.05.10;120\r\n2026-10-20;WEB;VEJL;;9\r\n";
const MACHINE: &str = "dato;kanal;enhed;antal\n2026-10-19;TLFIND;borger;41\n2026-10-20;TLFIND;;0\n";

fn round() -> Round {
    Round::of_week_text(&"E2026".parse().unwrap(), "43").unwrap()
}

fn file() -> RoundFile {
    let unit = Unit {
        code: "borger".into(),
        name: "Borgerservice".into(),
        desks: vec!["1".into()],
        first_day: None,
        last_day: schema::clock::parse_day("2026-10-30").ok(),
        favourites: vec![],
        opening_hours: vec![],
        opens: vec![],
    };
    RoundFile::built_in(&round(), "0259", vec![unit])
}

fn table(text: &str) -> Table {
    Table::of(Path::new("a.csv"), decode(Path::new("a.csv"), text.as_bytes(), None).unwrap()).unwrap()
}

fn read_as(text: &str, mapping: &Mapping) -> Reading {
    let (round, file) = (round(), file());
    read(&table(text), mapping, &Period { round: &round, file: Some(&file) }).unwrap()
}

/// By the contract's columns.
fn exact(text: &str, kind: CountsKind) -> Reading {
    let mapping = counts_file::mapping(Path::new("a.csv"), &table(text), kind, "phone", None).unwrap();
    read_as(text, &mapping)
}

fn told(reading: &Reading) -> Vec<(u64, &str, &str, &str)> {
    let all = reading.findings.iter();
    all.map(|f| (f.line, f.column.as_str(), f.value.as_str(), f.rule)).collect()
}

#[test]
fn the_two_small_inputs_are_read_whole() {
    let mass = exact(MASS, CountsKind::Mass);
    assert_eq!((mass.rows_read, mass.total, mass.is_clean()), (2, 129, true), "{:?}", mass.findings);
    assert_eq!(mass.accepted[1].task, None, "a task is not needed");
    let machine = exact(MACHINE, CountsKind::Machine);
    assert_eq!(
        (machine.rows_read, machine.total, machine.is_clean()),
        (2, 41, true),
        "{:?}",
        machine.findings
    );
    assert_eq!(machine.accepted[0].unit.as_deref(), Some("borger"));
    assert_eq!(machine.accepted[1].n, 0, "a machine that counted nothing counted nothing");
}

#[test]
fn line_ends_marks_quotes_and_separators_change_nothing() {
    let wanted = exact(MACHINE, CountsKind::Machine).accepted;
    let quoted =
        MACHINE.lines().map(|line| line.split(';').map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(";"));
    for text in [
        MACHINE.replace('\n', "\r\n"),
        MACHINE.replace('\n', "\r"),
        format!("\u{feff}{MACHINE}"),
        MACHINE.trim_end().to_owned(),
        format!("{MACHINE}\n\n;;;\n"),
        MACHINE.replace(';', ","),
        MACHINE.replace(';', "\t"),
        MACHINE.replace(';', " ; "),
        quoted.collect::<Vec<_>>().join("\n"),
    ] {
        assert_eq!(exact(&text, CountsKind::Machine).accepted, wanted, "{text:?}");
    }
    let said = format!("sep=;\r\n{MACHINE}");
    let lines: Vec<u32> = exact(&said, CountsKind::Machine).accepted.iter().map(|row| row.line).collect();
    assert_eq!(lines, [3, 4], "a line that names the separator is a line");
}

#[test]
fn a_number_is_digits_and_everything_else_a_fault_with_its_place() {
    for value in
        ["1.234", "1 234", "12,0", "1e3", "١٢", "-5", "+5", "", "1234567", "0x1", "12 stk", "1\u{a0}234"]
    {
        let reading = exact(&MASS.replace("120", value), CountsKind::Mass);
        assert_eq!(told(&reading), [(2, "antal", value, "bad_count")], "{value:?}");
        assert!(!reading.is_clean(), "{value:?}: nothing of the file may be taken in");
    }
    assert_eq!(
        exact(&MASS.replace("120", "999999"), CountsKind::Mass).total,
        1_000_008,
        "six digits are a number"
    );
}

#[test]
fn codes_are_refused_with_the_nearest_known_one_and_dates_of_a_spreadsheet_by_name() {
    for (from, to, column, value, rule) in [
        ("WEB;VEJL;23", "WEV;VEJL;23", "kanal", "WEV → WEB", "unknown_code_near"),
        ("WEB;VEJL;23", "web;VEJL;23", "kanal", "web → WEB", "unknown_code_near"),
        ("WEB;VEJL;23", "Hovednummer;VEJL;23", "kanal", "Hovednummer", "unknown_code"),
        ("WEB;VEJL;23", ";VEJL;23", "kanal", "", "unknown_code"),
        ("VEJL;23", "VEJLE;23", "type", "VEJLE → VEJL", "unknown_code_near"),
        ("VEJL;23", "TLFIND;23", "type", "TLFIND", "unknown_code"),
        ("23.05.10", "23-05-2010", "opgave", "23-05-2010", "mangled_code"),
        ("23.05.10", "10. dec", "opgave", "10. dec", "mangled_code"),
        ("23.05.10", "okt-12", "opgave", "okt-12", "mangled_code"),
        ("23.05.10", "10-12", "opgave", "10-12", "mangled_code"),
        ("23.05.10", "23.5.10", "opgave", "23.5.10", "bad_kle"),
        ("2026-10-19", "19-10-2026", "dato", "19-10-2026", "bad_date"),
        ("2026-10-19", "2026-10-32", "dato", "2026-10-32", "bad_date"),
        ("2026-10-19", "0026-10-19", "dato", "0026-10-19", "bad_date"),
        ("23.05.10;120", "23.05.10;120;", "", "6", "column_count"),
        ("WEB;VEJL;23", "\"WEB;VEJL;23", "", "WEB;VEJL;23.05.10;120", "open_quote"),
    ] {
        let reading = exact(&MASS.replacen(from, to, 1), CountsKind::Mass);
        assert_eq!(told(&reading), [(2, column, value, rule)], "{from} → {to}");
        assert_eq!(
            (reading.rows_read, reading.wrong, reading.accepted.len()),
            (2, 1, 1),
            "{to}: all rows are told"
        );
    }
    let unit = exact(&MACHINE.replace("borger", "borgre"), CountsKind::Machine);
    assert_eq!(told(&unit), [(2, "enhed", "borgre → borger", "unknown_code_near")]);
}

#[test]
fn the_same_cell_twice_is_refused_with_both_lines() {
    let text = format!("{MASS}2026-10-20;WEB;VEJL;;9\r\n");
    assert_eq!(told(&exact(&text, CountsKind::Mass)), [(4, "", "3", "same_cell_twice")]);
}

/// A log by the hour: three lines, two days.
const LOG: &str = "Dato;Klokkeslæt;Kø;Indgående kald;Ubesvarede kald\n19-10-2026;08-09;Omstilling;10;2\n\
                   19-10-2026;09-10;Omstilling;10;2\n20-10-2026;08-09;Omstilling;5;1\n";

#[test]
fn lines_of_a_machines_day_are_added_up_and_told_and_the_same_line_twice_is_not() {
    let mapping = guess(&table(LOG), CountsKind::Machine, Some(&file()), &Texts::of(Language::Danish));
    let reading = read_as(LOG, &mapping);
    assert!(reading.is_clean(), "{:?}", reading.findings);
    assert_eq!((reading.accepted.len(), reading.total, reading.days, reading.added_up), (3, 25, 2, 1));
    assert_eq!(told(&reading), [(0, "", "3 / 2", "lines_added_up")]);
    let again = format!("{LOG}19-10-2026;08-09;Omstilling;10;2\n");
    let refused = read_as(&again, &mapping);
    assert_eq!(told(&refused)[0], (5, "", "2", "same_cell_twice"), "with both lines");
    let bare = format!("{MACHINE}2026-10-19;TLFIND;borger;40\n");
    let refused = exact(&bare, CountsKind::Machine);
    assert_eq!(told(&refused)[0], (4, "", "2", "same_cell_twice"), "nothing says which number holds");
}

#[test]
fn the_count_is_never_those_nobody_answered_and_never_one_of_several_unknown() {
    let texts = Texts::of(Language::Danish);
    let n = |header: &str| {
        let text = format!("{header}\n19-10-2026;Omstilling;3;41;7\n20-10-2026;Omstilling;2;38;9\n");
        let mapping = guess(&table(&text), CountsKind::Machine, None, &texts);
        (mapping.n, mapping.day, mapping.system)
    };
    for (header, wanted) in [
        ("Dato;Kø;Ubesvarede opkald;Besvarede opkald;Mistede", 3),
        ("Dato;Kø;Opgivne kald;Indgående;Besvarede", 3),
        ("Dato;Kø;Lost calls;Kald;Unanswered", 3),
        ("Dato;Kø;Mistede;Antal;Ventetid", 3),
        ("Dato;Kø;Mistede;A;Ubesvarede", 0),
        ("Dato;Kø;A;B;C", 0),
    ] {
        let (n, day, _) = n(header);
        assert_eq!((n, day), (wanted, 0), "{header}: the day's own column stands for no guess");
    }
    for (header, system) in [
        ("Dato;Linje;A;Kald;C", "phone"),
        ("Dato;Kø;A;Antal;C", "queue"),
        ("Dato;Kanal;A;Antal;C", "phone"),
        ("Dato;Mail;A;Antal;C", "mail"),
    ] {
        assert_eq!(n(header).2, system, "{header}");
    }
}

#[test]
fn days_may_be_danish_where_the_mapping_says_so_and_hours_are_refused() {
    let mapping = |day_format| {
        let base = counts_file::mapping(Path::new("a"), &table(MACHINE), CountsKind::Machine, "phone", None)
            .unwrap();
        Mapping { day_format, ..base }
    };
    for day in ["19-10-2026", "19.10.2026", "19/10/2026", "19-10-2026 00:00", "19-10-2026 00:00:00"] {
        let text = MACHINE.replace("2026-10-19", day).replace("2026-10-20", "20-10-2026");
        let reading = read_as(&text, &mapping(DayFormat::Danish));
        assert!(reading.is_clean() && reading.accepted[0].day.to_string() == "2026-10-19", "{day}");
    }
    for (day, rule) in [
        ("19-10-26", "bad_date"),
        ("10-19-2026", "bad_date"),
        ("19-10.2026", "bad_date"),
        ("19-10-2026 08:00", "hour_of_day"),
        ("19. oktober 2026", "bad_date"),
    ] {
        let text = MACHINE.replace("2026-10-19", day).replace("2026-10-20", "20-10-2026");
        let reading = read_as(&text, &mapping(DayFormat::Danish));
        assert_eq!(reading.findings[0].rule, rule, "{day}");
    }
    let iso = MACHINE.replace("2026-10-19", "2026-10-19T00:00:00");
    assert!(read_as(&iso, &mapping(DayFormat::Iso)).is_clean(), "midnight is the day");
}

#[test]
fn a_file_of_another_week_stops_and_a_day_outside_is_flagged() {
    let other = MASS.replace("2026-10", "2025-10");
    let reading = exact(&other, CountsKind::Mass);
    let last = reading.findings.last().unwrap();
    assert_eq!((last.rule, reading.is_clean()), ("wrong_period", false), "{reading:?}");
    assert_eq!(last.value, "2025-10-19 – 2025-10-20 ≠ 2026-10-19 – 2026-10-23", "both are named");
    let one = exact(&MASS.replace("2026-10-20", "2026-10-31"), CountsKind::Mass);
    assert_eq!(told(&one), [(3, "dato", "2026-10-31", "date_outside_period")]);
    assert!(one.is_clean() && one.accepted[1].is_outside, "accepted and flagged");
    let late = exact(&MASS.replace("2026-10-20", "2026-10-29"), CountsKind::Mass);
    assert!(late.findings.is_empty(), "a late unit counts until the 30th");
}

#[test]
fn a_mass_count_of_nothing_is_left_out_and_told() {
    let reading = exact(&MASS.replace(";9\r", ";0\r"), CountsKind::Mass);
    assert_eq!(told(&reading), [(3, "antal", "", "zero_count")]);
    assert!(reading.is_clean(), "it is no fault");
    assert_eq!(
        reading.rows_read as usize,
        reading.accepted.len() + reading.aside.len(),
        "every row is somewhere"
    );
}

#[test]
fn a_number_with_a_digit_too_many_is_worth_a_look() {
    let rows: String = (19..=23)
        .map(|day| format!("2026-10-{day};TLFIND;;{}\n", if day == 21 { 4_100 } else { 41 }))
        .collect();
    let reading = exact(&format!("dato;kanal;enhed;antal\n{rows}"), CountsKind::Machine);
    assert_eq!(told(&reading), [(4, "antal", "4100", "unusual_count")]);
    assert!(reading.is_clean() && reading.flagged == 1, "a warning, no fault");
}

const SWITCH: &str = "Dato;Nummer;Afdeling;Besvarede opkald\r\n19-10-2026;Hovednummer;Borgerservice;41\r\n\
                      19-10-2026;Intern kø;Borgerservice;7\r\n20-10-2026;Hovednummer;Borgerservice;38\r\n";

#[test]
fn the_columns_of_a_switch_are_proposed_and_its_words_asked_for() {
    let texts = Texts::of(Language::Danish);
    let (table, file) = (table(SWITCH), file());
    let mut mapping = guess(&table, CountsKind::Machine, Some(&file), &texts);
    assert_eq!((mapping.day, mapping.n, mapping.day_format), (0, 3, DayFormat::Danish));
    assert_eq!((mapping.channel.column, mapping.unit.column), (Some(1), Some(2)));
    assert_eq!(mapping.system, "phone");
    let meaning = |word: &str, code: &str| WordMeaning { word: word.into(), code: code.into() };
    assert_eq!(mapping.words, [meaning("Hovednummer", "TLFIND"), meaning("Borgerservice", "borger")]);

    let asked = read_as(SWITCH, &mapping);
    assert_eq!(asked.unknown_words, ["Intern kø"]);
    assert!(!asked.is_clean(), "a word without a meaning is a fault");
    mapping.words.push(meaning("Intern kø", LEFT_OUT));
    let read = read_as(SWITCH, &mapping);
    assert_eq!((read.is_clean(), read.total, read.aside.len()), (true, 79, 1), "{:?}", read.findings);
    let again = Mapping::from_json(&mapping.to_json().unwrap()).unwrap();
    assert_eq!(again, mapping, "a template is what it was kept from");
}

#[test]
fn a_mass_file_of_another_program_is_proposed_too() {
    let text = "2026-10-19,Hjemmeside,Råd og vejledning,120\n2026-10-20,Hjemmeside,Råd og vejledning,9\n";
    let mapping = guess(&table(text), CountsKind::Mass, None, &Texts::of(Language::Danish));
    assert!(!mapping.has_header, "the first line has a day in it");
    let reading = read_as(text, &mapping);
    assert_eq!((reading.is_clean(), reading.total), (true, 129), "{mapping:?} {:?}", reading.findings);
}

#[test]
fn a_mapping_that_does_not_fit_the_file_is_refused() {
    let good = counts_file::mapping(Path::new("a"), &table(MASS), CountsKind::Mass, "", None).unwrap();
    for (what, bad) in [
        ("a column there is not", Mapping { n: 5, ..good.clone() }),
        ("one column twice", Mapping { n: 0, ..good.clone() }),
        ("no channel", Mapping { channel: Place::default(), ..good.clone() }),
        ("no type", Mapping { type_: Place::default(), ..good.clone() }),
        ("a channel that is none", Mapping { channel: Place::fixed("TLF"), ..good.clone() }),
        (
            "a machine that is none",
            Mapping { kind: CountsKind::Machine, system: "fax".into(), ..good.clone() },
        ),
    ] {
        assert!(bad.check(&table(MASS)).is_err(), "{what}");
    }
    for header in
        ["dato;kanal;type;antal;opgave", "dato;kanal;type;opgave;antal;mere", "Dato;kanal;type;opgave;antal"]
    {
        let moved = table(&MASS.replacen("dato;kanal;type;opgave;antal", header, 1));
        let error = counts_file::mapping(Path::new("a"), &moved, CountsKind::Mass, "", None).unwrap_err();
        assert!(matches!(error, ExportError::BadHeader { .. }), "{header}: {error:?}");
    }
}

#[test]
fn the_bounds_are_kept() {
    let long = MASS.replace("WEB;VEJL;23", &format!("{};VEJL;23", "x".repeat(5_000)));
    assert_eq!(exact(&long, CountsKind::Mass).findings[0].rule, "line_too_long");
    let many = format!("dato;kanal;enhed;antal\n{}", "x\n".repeat(MOST_LINES as usize));
    let decoded = decode(Path::new("a"), many.as_bytes(), None).unwrap();
    assert!(matches!(Table::of(Path::new("a"), decoded), Err(ExportError::TooManyLines { .. })));
}

#[test]
fn a_cpr_number_in_a_file_is_not_carried_on() {
    let reading = exact(&MASS.replace("WEB;VEJL;23", "010190-1234;VEJL;23"), CountsKind::Mass);
    assert!(!format!("{reading:?}").contains("1234"), "{reading:?}");
}

#[test]
fn every_rule_about_counts_has_its_words() {
    for language in [Language::Danish, Language::English] {
        let texts = Texts::of(language);
        for rule in [
            "unknown_code_near",
            "mangled_code",
            "hour_of_day",
            "same_cell_twice",
            "lines_added_up",
            "open_quote",
            "left_out",
            "zero_count",
            "wrong_period",
            "total_too_large",
            "no_rows",
            "unusual_count",
            "type_missing",
        ] {
            assert!(texts.has(&format!("rule-{rule}")), "rule-{rule} in {language:?}");
        }
    }
}
