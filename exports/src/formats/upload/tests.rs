use super::*;
use crate::week::Coverage;
use proptest::prelude::*;
use schema::codes::{Channel, ContactType, Source};
use std::path::Path;

fn path() -> &'static Path {
    Path::new("a.ugetal.csv")
}

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 18 + number).unwrap()
}

fn cell(on: u32, channel: &str, task: Option<&str>, n: i64) -> CountedCell {
    CountedCell {
        day: day(on),
        channel: Channel::from_code(channel).unwrap(),
        kind: ContactType::from_code("INFO").unwrap(),
        task: task.map(|kle| kle.parse().unwrap()),
        closing: task.map(|_| Closing::from_code("STRAKS").unwrap()),
        form: None,
        source: Source::from_code("SKRANKE").unwrap(),
        n,
    }
}

fn totals(cells: Vec<CountedCell>) -> WeekTotals {
    let coverage = Coverage { opening_hours: Some(7.5), desks_counted: 2, desks_expected: 3 };
    let mut cells = cells;
    cells.sort();
    WeekTotals {
        municipality: "0259".into(),
        round: "E2026".into(),
        version: 1,
        definition: "2013.1".into(),
        cells,
        days: (1..=5).map(|on| (day(on), coverage)).collect(),
    }
}

fn example() -> WeekTotals {
    totals(vec![
        cell(1, "TLFIND", Some("23.05.10"), 14),
        cell(1, "PRSNLG", None, 6),
        cell(3, "TLFIND", None, 2),
    ])
}

fn edited(from: &str, to: &str) -> Result<ReadUpload, ExportError> {
    let text = String::from_utf8(write(&example()).unwrap()).unwrap();
    assert!(text.contains(from), "{from:?} is in {text}");
    parse(path(), text.replacen(from, to, 1).as_bytes(), Check::Totals)
}

#[test]
fn the_file_is_as_the_contract_says() {
    let bytes = write(&example()).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.starts_with("\u{feff}post;format;kommunekode;"), "BOM and header");
    let lines: Vec<&str> = text.trim_end().split("\r\n").collect();
    assert_eq!(
        lines[1], "DAG;komhen-upload/1;0259;E2026;1;2026-10-20;;;;;;;0;7,5;2;3;2013.1;",
        "a day without contacts"
    );
    assert_eq!(
        lines[5],
        "TAL;komhen-upload/1;0259;E2026;1;2026-10-19;TLFIND;INFO;23.05.10;STRAKS;;SKRANKE;14;7,5;2;3;2013.1;",
        "a count"
    );
    let before = bytes.len() - lines[7].len() - 2;
    let control = format!("6:{}", safe_file::sha256_hex(&bytes[..before]));
    assert_eq!(
        lines[7],
        format!("IALT;komhen-upload/1;0259;E2026;1;;;;;;;;22;;;;;{control}"),
        "the last line"
    );
    assert_eq!(write(&example()).unwrap(), bytes, "the same data, the same bytes");
    assert_eq!(file_name(&example()), "0259_E2026_v1.ugetal.csv", "named from codes");
}

#[test]
fn an_upload_is_read_as_it_was_written_whatever_the_line_ends() {
    let text = String::from_utf8(write(&example()).unwrap()).unwrap();
    let without_bom = text.trim_start_matches('\u{feff}').to_owned();
    for variant in [text.clone(), text.replace("\r\n", "\n"), without_bom, text.trim_end().to_owned()] {
        let read = parse(path(), variant.as_bytes(), Check::Bytes).unwrap();
        assert_eq!((read.totals, read.rows_read, read.findings.len()), (example(), 6, 0), "the same figures");
    }
}

#[test]
fn a_file_cut_at_any_byte_is_refused() {
    let bytes = write(&example()).unwrap();
    for length in 0..bytes.len() - 2 {
        assert!(parse(path(), &bytes[..length], Check::Bytes).is_err(), "cut at byte {length}");
    }
}

#[test]
fn a_bad_row_is_named_and_left_out_and_the_rest_stands() {
    for (from, to, rule, column) in [
        ("PRSNLG", "PERSON", "unknown_code", "kanal"),
        ("23.05.10", "23.5.10", "bad_kle", "opgave"),
        ("2026-10-21", "21-10-2026", "bad_date", "dato"),
        ("2026-10-21", "2026-02-30", "bad_date", "dato"),
        (";14;7,5", ";14;7.5", "bad_number", "aabningstimer"),
        ("STRAKS", "straks", "unknown_code", "afslutning"),
        ("TAL;komhen-upload/1;0259;E2026", "TAL;komhen-upload/1;0751;E2026", "mixed_file", "kommunekode"),
    ] {
        let read = edited(from, to).unwrap_or_else(|e| panic!("{to}: {e}"));
        assert_eq!(read.rows_rejected(), 1, "{to}");
        let text = String::from_utf8(write(&example()).unwrap()).unwrap();
        let line = text.replacen(from, to, 1).lines().position(|l| l.contains(to)).unwrap() as u64 + 1;
        let found = &read.findings[0];
        assert_eq!((found.rule, found.line, found.column.as_str()), (rule, line, column), "{to}");
    }
}

#[test]
fn a_count_that_is_no_plain_number_is_named_with_its_line() {
    for wrong in [";1.4;7,5", ";-14;7,5", ";1e1;7,5", ";14,0;7,5", ";١٤;7,5"] {
        let read = edited(";14;7,5", wrong).unwrap_or_else(|e| panic!("{wrong}: {e}"));
        let found = &read.findings[0];
        assert_eq!((found.rule, found.line, found.column.as_str()), ("bad_count", 6, "antal"), "{wrong}");
        assert_eq!(read.totals.total(), 8, "{wrong}: the rest stands");
    }
}

#[test]
fn a_file_that_does_not_add_up_is_refused_whole() {
    assert!(
        matches!(edited(";14;7,5", ";15;7,5"), Err(ExportError::Changed { what: "total", .. })),
        "one more"
    );
    assert!(matches!(edited("DAG;", "IALT;"), Err(ExportError::BadLine { .. })), "lines after the last");
    assert!(
        matches!(edited(";;;;;;;;22", ";;;;;0;;;22"), Err(ExportError::BadLine { .. })),
        "a value in the last line"
    );
    let practice = edited(";E2026;1;2026-10-20", ";P1;1;2026-10-20");
    assert!(matches!(practice, Err(ExportError::PracticeFile { .. })), "practice");
}

#[test]
fn the_same_cell_twice_is_refused_never_added() {
    let text = String::from_utf8(write(&example()).unwrap()).unwrap();
    let row = text.lines().find(|l| l.contains("PRSNLG")).unwrap().to_owned();
    let doubled = text.replacen(&row, &format!("{row}\n{row}"), 1).replace(";22;;;;;6:", ";28;;;;;7:");
    let read = parse(path(), doubled.as_bytes(), Check::Totals).unwrap();
    assert_eq!(read.findings[0].rule, "duplicate_cell", "named");
    assert_eq!(read.totals.total(), 22, "counted once");
}

#[test]
fn a_changed_byte_that_keeps_the_sums_is_found_by_the_checksum() {
    let text = String::from_utf8(write(&example()).unwrap()).unwrap().replacen("PRSNLG", "TLFUD", 1);
    assert!(parse(path(), text.as_bytes(), Check::Totals).is_ok(), "sums alone cannot see it");
    let found = parse(path(), text.as_bytes(), Check::Bytes);
    assert!(matches!(found, Err(ExportError::Changed { what: "SHA-256", .. })), "{found:?}");
}

proptest! {
    #[test]
    fn write_read_write_gives_the_same_bytes(counts in proptest::collection::btree_map((1u32..6, 0usize..24, 0usize..4), 1i64..99_999, 0..40)) {
        let channels: Vec<&str> = Channel::all().map(Channel::code).collect();
        let tasks = [None, Some("23.05.10"), Some("15.20"), Some("82.16.00")];
        let cells = counts.iter().map(|((on, channel, task), n)| cell(*on, channels[*channel], tasks[*task], *n)).collect();
        let bytes = write(&totals(cells)).unwrap();
        let read = parse(path(), &bytes, Check::Bytes).unwrap();
        prop_assert!(read.findings.is_empty());
        prop_assert_eq!(write(&read.totals).unwrap(), bytes);
    }

    #[test]
    fn no_bytes_make_it_panic(noise in proptest::collection::vec(any::<u8>(), 0..300), at in 0usize..400) {
        let mut bytes = write(&example()).unwrap();
        let at = at.min(bytes.len());
        bytes.splice(at..at, noise);
        let _ = parse(path(), &bytes, Check::Bytes);
    }
}
