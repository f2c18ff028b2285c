//! The files a municipality makes of its own round: every byte of the text formats, the same contacts in each, small
//! cells hidden, and what happens where a file cannot be made or written.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use exports::report::{Known, UnitState};
use schema::clock;
use schema::municipality::{Municipality, SignOff};
use serde_json::{Value, json};
use support::project::root;
use support::round_of_two_units::{TOTAL, municipality};
use support::stores::{Cells, desk, log, send, totals};
use support::{Folder, komhen, skipped};

const ROUND: &str = "E2013";
const TEXT_FORMATS: &str = "upload,excel-da,iso,komhen-2013-raw,komhen-2013,panel";

pub fn export(store: &str, formats: &str, out: &str, more: &[&str]) -> Value {
    let mut call = vec!["export", "--store", store, "--round", ROUND, "--format", formats, "--out", out];
    call.extend(more);
    komhen(&call).done()
}

/// Every file of a folder by name.
pub fn files(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|e| (e.file_name().into_string().unwrap(), std::fs::read(e.path()).unwrap())).collect()
}

fn is_golden(out: &str, golden: &str, which: impl Fn(&str) -> bool) {
    let golden = root().join("tests/golden").join(golden);
    let found: BTreeMap<_, _> = files(out).into_iter().filter(|(name, _)| which(name)).collect();
    if std::env::var_os("KOMHEN_WRITE_GOLDEN").is_some() {
        std::fs::create_dir_all(&golden).unwrap();
        for (name, bytes) in &found {
            std::fs::write(golden.join(name), bytes).unwrap();
        }
    }
    let wanted = files(golden.to_str().unwrap());
    assert_eq!(found.keys().collect::<Vec<_>>(), wanted.keys().collect::<Vec<_>>(), "the same files");
    for (name, bytes) in found {
        let (is, should) = (String::from_utf8_lossy(&bytes), String::from_utf8_lossy(&wanted[&name]));
        assert_eq!(is, should, "{name}");
        assert!(bytes == wanted[&name], "others rely on every byte of {name}");
    }
}

#[test]
fn every_text_format_of_a_small_round_is_the_golden_one() {
    let folder = Folder::new();
    let store = municipality(&folder);
    let (out, hidden) = (folder.path("out"), folder.path("hidden"));
    let told = export(&store, TEXT_FORMATS, &out, &[]);
    is_golden(&out, "for_people", |_| true);
    let stays: Vec<_> = told["files"].as_array().unwrap().iter().map(|file| &file["stays"]).collect();
    assert_eq!(stays, [false, false, false, true, true, false], "single contacts stay in the municipality");
    export(&store, "excel-da,iso", &hidden, &["--min-cell", "5"]);
    is_golden(&hidden, "for_people_hidden", |_| true);
}

/// Rows of a text file as its reader sees them: cells by heading.
fn rows(path: &Path, delimiter: char) -> Vec<BTreeMap<String, String>> {
    let bytes = std::fs::read(path).unwrap();
    let text: String = match std::str::from_utf8(&bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    };
    let split = |line: &str| -> Vec<String> {
        let (mut cells, mut quoted) = (vec![String::new()], false);
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                c if c == delimiter && !quoted => cells.push(String::new()),
                c => cells.last_mut().unwrap().push(c),
            }
        }
        cells
    };
    let mut lines = text.lines();
    let headings = split(lines.next().unwrap());
    lines.map(|line| headings.iter().cloned().zip(split(line)).collect()).collect()
}

/// What a file says of contacts by channel and type, added up without the program.
fn told(rows: &[BTreeMap<String, String>], channel: &str, kind: &str, n: Option<&str>) -> Cells {
    let mut cells = Cells::new();
    for row in rows.iter().filter(|row| row.get("post").is_none_or(|post| post == "TAL")) {
        let more: i64 = n.map_or(1, |n| row[n].parse().unwrap());
        *cells.entry((row[channel].clone(), row[kind].clone())).or_insert(0) += more;
    }
    cells
}

#[test]
fn every_format_tells_the_same_contacts_as_the_store() {
    let folder = Folder::new();
    let store = municipality(&folder);
    let wanted = totals(&store, ROUND);
    assert_eq!(wanted.0, TOTAL, "as the desks counted, what was taken back left out");
    let out = folder.path("out");
    let said = export(&store, TEXT_FORMATS, &out, &[]);
    let path = |ending: &str| Path::new(&out).join(format!("0259_E2013_v1.{ending}"));
    let in_file = [
        ("upload", told(&rows(&path("ugetal.csv"), ';'), "kanal", "type", Some("antal"))),
        ("excel-da", told(&rows(&path("excel.csv"), ';'), "Kanalkode", "Typekode", Some("Antal"))),
        ("iso", told(&rows(&path("iso.csv"), ','), "channel", "type", Some("count"))),
        ("komhen-2013-raw", told(&rows(&path("raa2013.csv"), ';'), "Kanal", "Type", None)),
        (
            "komhen-2013",
            told(&rows(&path("skabelon2013.csv"), ';'), "Henvendelses Kanal", "Henvendelses type", None),
        ),
    ];
    for (format, cells) in in_file {
        assert_eq!(cells, wanted.1, "{format}");
        let file = said["files"].as_array().unwrap().iter().find(|file| file["format"] == format).unwrap();
        assert_eq!(file["total"], TOTAL, "{format} says how many it holds");
    }
    for (kind, ending) in [("template2013", "skabelon2013.csv"), ("raw2013", "raa2013.csv")] {
        let (again, file) = (folder.path(&format!("{kind}.db")), path(ending));
        let call = ["import", "--store", &again, "--round", ROUND, "--kind", kind, file.to_str().unwrap()];
        let imported = komhen(&call).done();
        assert_eq!(
            (&imported["rows_read"], &imported["rows_rejected"]),
            (&json!(TOTAL), &json!(0)),
            "{kind}"
        );
        assert_eq!(totals(&again, ROUND), wanted, "read back as {kind} it is the same round");
    }
}

#[test]
fn an_open_round_says_so_and_every_closing_makes_a_new_version() {
    let folder = Folder::new();
    let store = municipality(&folder);
    let out = folder.path("out");
    let draft = export(&store, "upload,xlsx", &out, &[]);
    assert_eq!((&draft["version"], &draft["warnings"]), (&json!(1), &json!(["not_closed"])), "open");
    let code = ROUND.parse().unwrap();
    let mut kept = Municipality::open(Path::new(&store)).unwrap();
    let now = clock::now();
    kept.close(&code, now).unwrap();
    kept.reopen(&code, "late_desk", now).unwrap();
    kept.close(&code, now).unwrap();
    drop(kept);
    let closed = export(&store, "upload,xlsx", &out, &[]);
    assert_eq!(
        (&closed["version"], &closed["warnings"]),
        (&json!(2), &json!([])),
        "closed for the second time"
    );
    let again = export(&store, "upload,xlsx", &out, &[]);
    assert_eq!(closed["files"], again["files"], "the same data give the same bytes, the workbook too");
    let names: Vec<String> = files(&out).into_keys().collect();
    for name in
        ["0259_E2013_v1.ugetal.csv", "0259_E2013_v1.xlsx", "0259_E2013_v2.ugetal.csv", "0259_E2013_v2.xlsx"]
    {
        assert!(names.iter().any(|found| found == name), "{name} in {names:?}");
    }
    let kept = Municipality::open(Path::new(&store)).unwrap();
    let noted: Vec<_> =
        kept.exports(&code).unwrap().into_iter().map(|e| (e.format, e.version, e.control_code)).collect();
    assert_eq!(noted.len(), 6, "every file is in the logbook: {noted:?}");
    let receipt = closed["files"][0]["control_code"].as_str().unwrap();
    assert!(noted.contains(&("upload".into(), 2, receipt.to_owned())), "{receipt} in {noted:?}");
}

#[test]
fn where_cells_are_hidden_none_can_be_worked_out_from_the_rows_and_the_totals() {
    let folder = Folder::new();
    let store = municipality(&folder);
    let out = folder.path("out");
    export(&store, "excel-da,iso,xlsx", &out, &["--min-cell", "5"]);
    let rows = rows(&Path::new(&out).join("0259_E2013_v1.iso.csv"), ',');
    assert!(rows.iter().all(|row| row["date"].is_empty() && row["task"].is_empty()), "weeks only");
    let shown: Vec<i64> = rows.iter().filter_map(|row| row["count"].parse().ok()).collect();
    assert!(shown.iter().all(|n| *n >= 5), "no small number is shown: {shown:?}");
    let hidden = rows.iter().filter(|row| row["count"] == "hidden").count();
    assert_eq!(hidden + shown.len(), rows.len(), "a number or hidden");
    assert!(hidden >= 2, "the two contacts in person are not alone, or the total gives them away");
    let raw = export(&store, "komhen-2013,upload", &folder.path("raw"), &["--min-cell", "5"]);
    assert!(
        raw["files"].as_array().unwrap().iter().all(|file| file["total"] == TOTAL),
        "KL gets every contact"
    );
}

#[test]
fn what_cannot_be_made_is_refused_by_name_and_nothing_is_written() {
    let folder = Folder::new();
    let out = folder.path("out");
    let single = desk(&folder, "E2013", "borgerservice", "1");
    log(&single, "TLFIND", "INFO", &["--at", "2013-10-21T10:00"]);
    let greek = desk(&folder, "E2013", "Ωμέγα", "1");
    log(&greek, "TLFIND", "INFO", &["--at", "2013-10-21T10:00"]);
    let foreign = folder.path("foreign.db");
    komhen(&["merge", "--store", &foreign, &send(&greek, &folder.path("sent"))[0]]).done();
    let call = |store: &str, round: &str, formats: &str| {
        komhen(&["export", "--store", store, "--round", round, "--format", formats, "--out", &out])
    };
    for (what, answer, exit, code) in [
        ("single contacts from a desk", call(&single, ROUND, "upload,komhen-2013"), 2, "nothing_to_export"),
        ("the report from a desk", call(&single, ROUND, "upload,pdf"), 2, "nothing_to_export"),
        ("a practice round", call(&foreign, "PROEVE", "excel-da"), 2, "nothing_to_export"),
        ("letters outside ISO-8859-1", call(&foreign, ROUND, "upload,komhen-2013"), 2, "nothing_to_export"),
        (
            "tasks that were not asked for",
            call(&foreign, ROUND, "upload,komhen-2013-raw"),
            2,
            "nothing_to_export",
        ),
        ("another round", call(&foreign, "F2014", "excel-da"), 6, "no_such_round"),
        ("no format of ours", call(&foreign, ROUND, "xls"), 2, "invalid_argument"),
        ("no store", call(&folder.path("none.db"), ROUND, "upload"), 6, "store_missing"),
    ] {
        assert_eq!((answer.exit, answer.error_code().as_str()), (exit, code), "{what}: {answer}");
        assert!(!Path::new(&out).exists(), "{what}: all is made before the first file is written");
    }
    let answer = call(&foreign, ROUND, "komhen-2013").json();
    assert!(answer["error"]["message"].as_str().unwrap().contains('Ω'), "the letter is named: {answer}");
    export(&single, "upload,excel-da,iso,xlsx,panel", &out, &[]);
    let read_me = String::from_utf8(files(&out)["0259_E2013_v1.excel.laesmig.txt"].clone()).unwrap();
    assert!(read_me.contains("kun én skrankes egne tal"), "a desk says that it is only a desk: {read_me}");
}

#[test]
fn the_draft_of_a_reopened_round_does_not_take_the_place_of_the_confirmed_file() {
    let folder = Folder::new();
    let store = municipality(&folder);
    let (out, elsewhere) = (folder.path("out"), folder.path("elsewhere"));
    let code = ROUND.parse().unwrap();
    let mut kept = Municipality::open(Path::new(&store)).unwrap();
    kept.close(&code, clock::now()).unwrap();
    export(&store, "upload,iso", &out, &[]);
    let confirmed = files(&out);
    export(&store, "upload", &out, &[]);
    assert_eq!(files(&out), confirmed, "the same figures are written again");
    kept.reopen(&code, "late_desk", clock::now()).unwrap();
    drop(kept);
    let late = desk(&folder, ROUND, "borgerservice", "9");
    log(&late, "TLFIND", "INFO", &["--at", "2013-10-21T10:00"]);
    komhen(&["merge", "--store", &store, &send(&late, &folder.path("late"))[0]]).done();
    for formats in ["upload", "xlsx,iso"] {
        let answer =
            komhen(&["export", "--store", &store, "--round", ROUND, "--format", formats, "--out", &out]);
        assert_eq!(
            (answer.exit, answer.error_code().as_str()),
            (2, "confirmed_file_stands"),
            "{formats}: {answer}"
        );
    }
    assert_eq!(files(&out), confirmed, "nothing was written, not even what was not in the way");
    export(&store, "upload,iso", &elsewhere, &[]);
}

#[test]
fn what_was_said_of_a_unit_before_its_figures_came_is_not_told() {
    let folder = Folder::new();
    let store = municipality(&folder);
    let mut kept = Municipality::open(Path::new(&store)).unwrap();
    let code = ROUND.parse().unwrap();
    kept.sign_off(&code, "12", SignOff::Missing, Some("ill"), clock::now()).unwrap();
    kept.sign_off(&code, "arkiv", SignOff::Missing, Some("ill"), clock::now()).unwrap();
    let known = Known::of(&kept, &code, 0, clock::now()).unwrap();
    let told: Vec<_> = known.units.iter().map(|unit| (unit.state, unit.reason.as_deref())).collect();
    let wanted = [(UnitState::Counted, None), (UnitState::Counted, None), (UnitState::Missing, Some("ill"))];
    assert_eq!(told, wanted, "{:?}", known.units);
    drop(kept);
    let out = folder.path("out");
    export(&store, "excel-da", &out, &[]);
    let read_me = String::from_utf8(files(&out)["0259_E2013_v1.excel.laesmig.txt"].clone()).unwrap();
    assert!(!read_me.contains("Ærø: Mangler") && read_me.contains("Arkiv: Mangler"), "{read_me}");
}

#[test]
fn a_file_that_cannot_be_written_leaves_the_old_one_and_says_what_to_do() {
    let folder = Folder::new();
    let store = municipality(&folder);
    let out = folder.path("out");
    export(&store, "upload,excel-da", &out, &[]);
    let before = files(&out);
    let name = format!("{out}/0259_E2013_v1.iso.csv");
    std::fs::create_dir(&name).unwrap();
    let call = ["export", "--store", &store, "--round", ROUND, "--format", "iso", "--out", &out];
    let answer = komhen(&call);
    assert_eq!(
        (answer.exit, answer.error_code().as_str()),
        (1, "not_written"),
        "a folder is in the way: {answer}"
    );
    assert!(answer.json()["error"]["file"].as_str().unwrap().ends_with("iso.csv"), "it is named: {answer}");
    std::fs::remove_dir(&name).unwrap();
    assert_eq!(files(&out), before, "nothing else changed, nothing half-written is left");
    let file = folder.file("a-file", b"x");
    let answer = komhen(&["export", "--store", &store, "--round", ROUND, "--format", "iso", "--out", &file]);
    assert_eq!(
        (answer.exit, answer.error_code().as_str()),
        (1, "not_written"),
        "the folder is a file: {answer}"
    );
}

#[test]
fn a_full_drive_leaves_the_old_file_and_is_told_as_one() {
    const TEST: &str = "a_full_drive_leaves_the_old_file_and_is_told_as_one";
    let folder = Folder::new();
    let store = municipality(&folder);
    let drive = folder.path("drive");
    std::fs::create_dir(&drive).unwrap();
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=64k", "tmpfs", &drive]).output();
    if !mounted.is_ok_and(|output| output.status.success()) {
        return skipped(TEST, "a small drive cannot be mounted without the right to do so");
    }
    let name = format!("{drive}/0259_E2013_v1.excel.csv");
    std::fs::write(&name, "the old one").unwrap();
    std::fs::write(format!("{drive}/fill"), vec![0; 56 << 10]).unwrap();
    let answer = komhen(&[
        "export",
        "--store",
        &store,
        "--round",
        ROUND,
        "--format",
        "xlsx,excel-da",
        "--out",
        &drive,
    ]);
    let (old, left) = (std::fs::read(&name).unwrap(), files(&drive));
    let unmounted = Command::new("umount").arg(&drive).status();
    assert_eq!((answer.exit, answer.error_code().as_str()), (1, "no_space"), "{answer}");
    assert_eq!(old, b"the old one", "the old file stands");
    assert_eq!(left.len(), 2, "no half file: {:?}", left.keys());
    assert!(unmounted.is_ok_and(|status| status.success()), "the drive is given back");
}
