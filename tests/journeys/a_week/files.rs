//! What stands in the files a municipality makes, read as text by their columns and added up.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use support::komhen;
use support::project::root;

use super::recount::{Count, by, total};

type Sums = BTreeMap<Vec<String>, i64>;

/// Every text format.
pub const TEXT_FORMATS: &str = "upload,excel-da,iso,komhen-2013-raw,komhen-2013,panel";

/// Exports a round in every format; the answer.
pub fn export(store: &str, out: &str) -> Value {
    let formats = format!("{TEXT_FORMATS},xlsx,pdf");
    komhen(&["export", "--store", store, "--round", "E2024", "--format", &formats, "--out", out]).done()
}

/// Rows of a file by the names of its columns. None of ours holds a quoted separator.
fn rows(path: &str, separator: char, text: &str) -> Vec<BTreeMap<String, String>> {
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let header: Vec<&str> = lines.next().unwrap().split(separator).collect();
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split(separator).map(|cell| cell.trim_matches('"')).collect();
            assert_eq!(cells.len(), header.len(), "{path}: {line}");
            header
                .iter()
                .map(|name| name.trim().to_owned())
                .zip(cells.iter().map(|c| (*c).to_owned()))
                .collect()
        })
        .collect()
}

fn sums(rows: &[BTreeMap<String, String>], columns: &[&str], count: Option<&str>) -> Sums {
    let mut sums = Sums::new();
    for row in rows {
        let key = columns.iter().map(|column| row[*column].clone()).collect();
        let n = count.map_or(1, |column| row[column].parse().unwrap());
        *sums.entry(key).or_insert(0) += n;
    }
    sums
}

/// ISO-8859-1, as the formats of 2013 are written.
fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// Holds every format of an export against the count of another method.
pub fn assert_all_say(told: &Value, out: &str, version: u32, expected: &Count) {
    let wanted = total(expected);
    // The panel is about what citizens ask of people: neither calls out nor visits to the website.
    let asked: Count = expected
        .iter()
        .filter(|(contact, _)| !["TLFUD", "WEB"].contains(&contact.channel.as_str()))
        .map(|(contact, n)| (contact.clone(), *n))
        .collect();
    for file in told["files"].as_array().unwrap() {
        let of_panel = file["format"] == "panel";
        assert_eq!(file["total"], if of_panel { total(&asked) } else { wanted }, "{}", file["format"]);
    }
    assert_eq!(told["version"], version, "the version that was closed");
    assert_eq!(told["warnings"], serde_json::json!([]), "nothing to warn of");
    let path = |ending: &str| format!("{out}/0259_E2024_v{version}.{ending}");
    let bytes = |ending: &str| std::fs::read(path(ending)).unwrap();
    let text = |ending: &str| String::from_utf8(bytes(ending)).unwrap();
    let codes = |c: &super::recount::Counted| -> Vec<String> {
        [&c.day, &c.channel, &c.kind, &c.task, &c.closing, &c.form, &c.source].map(Clone::clone).to_vec()
    };
    let of_codes = |with_unit: bool| {
        let mut sums = Sums::new();
        for (contact, n) in expected {
            let unit = with_unit.then(|| contact.unit.replace('-', ""));
            let key = unit.into_iter().chain(codes(contact)).collect();
            *sums.entry(key).or_insert(0) += n;
        }
        sums
    };

    let upload = rows("upload", ';', &text("ugetal.csv"));
    let counts: Vec<_> = upload.iter().filter(|row| row["post"] == "TAL").cloned().collect();
    let columns = ["dato", "kanal", "type", "opgave", "afslutning", "blanket", "kilde"];
    assert_eq!(sums(&counts, &columns, Some("antal")), of_codes(false), "the upload");
    let last = upload.last().unwrap();
    assert_eq!((last["post"].as_str(), last["antal"].parse()), ("IALT", Ok(wanted)), "its last row");

    let iso = rows("iso", ',', &text("iso.csv"));
    let columns = ["unit", "date", "channel", "type", "task", "closing", "form", "source"];
    assert_eq!(sums(&iso, &columns, Some("count")), of_codes(true), "iso");

    let excel = rows("excel-da", ';', &text("excel.csv"));
    let columns = ["Enhed", "Kanalkode", "Typekode"];
    let by_unit = by(expected, |c| vec![if c.unit == "-" { "" } else { &c.unit }, &c.channel, &c.kind]);
    assert_eq!(sums(&excel, &columns, Some("Antal")), by_unit, "excel-da");

    let raw = rows("komhen-2013-raw", ';', &latin1(&bytes("raa2013.csv")));
    let columns = ["Enhed", "Opgave", "Kanal", "Type", "Afslutning", "Blanket"];
    let single = by(expected, |c| {
        let unit = if c.unit == "-" { "" } else { &c.unit };
        vec![unit, &c.task, &c.channel, &c.kind, &c.closing, &c.form]
    });
    assert_eq!(sums(&raw, &columns, None), single, "one row a contact in the raw export");

    let template = latin1(&bytes("skabelon2013.csv"));
    assert_eq!(template.lines().count() as i64 - 1, wanted, "one row a contact in the template");

    let panel = rows("panel", ',', &text("panel.csv"));
    let of_days = sums(&panel, &["date"], Some("count"));
    assert_eq!(of_days, by(&asked, |c| vec![&c.day]), "the panel");
}

/// Text formats are read by other programs: every byte is settled.
pub fn assert_golden(out: &str) {
    let golden = root().join("tests/golden/a_week");
    let writes = std::env::var_os("KOMHEN_WRITE_GOLDEN").is_some();
    for ending in ["ugetal.csv", "excel.csv", "iso.csv", "raa2013.csv", "skabelon2013.csv", "panel.csv"] {
        let name = format!("0259_E2024_v2.{ending}");
        let found = std::fs::read(Path::new(out).join(&name)).unwrap();
        if writes {
            std::fs::create_dir_all(&golden).unwrap();
            std::fs::write(golden.join(&name), &found).unwrap();
        }
        let wanted = std::fs::read(golden.join(&name)).unwrap();
        let first =
            found.split(|b| *b == b'\n').zip(wanted.split(|b| *b == b'\n')).find(|(is, was)| is != was);
        let first = first.map(|(is, was)| (String::from_utf8_lossy(is), String::from_utf8_lossy(was)));
        assert!(found == wanted, "others rely on every byte of {name}: {first:?}");
    }
}
