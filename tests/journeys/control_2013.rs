//! The real export of 2013 through the whole week of a coordinator: import, control, repair, close, export.
//!
//! The figures are those published in the domain report (12.1 and 12.2), counted by others from the same file.

use serde_json::Value;
use support::komhen::komhen;
use support::project::{shared, skipped};
use support::stores::Folder;

const ROUND: &str = "E2013";

/// What is wrong with the file, and how often (domain.md 6.3).
const DEFECTS: [(&str, u64); 8] = [
    ("kle_two_groups", 2_910),
    ("kle_probable_typo", 44),
    ("unit_missing", 350),
    ("date_outside_period", 602),
    ("weekend", 5),
    ("straks_slow_channel", 1_060),
    ("duplicate_row", 1),
    ("long_duration", 376),
];

/// All contacts by channel (domain.md 12.1).
const CHANNELS: [(&str, u64); 19] = [
    ("TLFIND", 2_476),
    ("WEB", 1_479),
    ("PPRUD", 1_161),
    ("PRSNLG", 1_156),
    ("EMLIND", 945),
    ("PPRIND", 836),
    ("TLFUD", 533),
    ("EMLUD", 522),
    ("DOCIND", 176),
    ("SYSECOIND", 88),
    ("MGRUD", 54),
    ("SLVBTJN", 50),
    ("DOKUD", 29),
    ("SYSMEDIND", 20),
    ("SYSIND", 20),
    ("FPRNT", 14),
    ("SMSUD", 8),
    ("SYSECOUD", 4),
    ("SMSIND", 2),
];

/// All contacts by type (domain.md 12.1).
const TYPES: [(&str, u64); 6] =
    [("FEJL", 34), ("INFO", 4_149), ("OPRET", 1_748), ("SLVBTJN", 53), ("STATUS", 1_056), ("VEJL", 2_533)];

/// Tasks once the numbers of two groups are mended (domain.md 12.2).
const TASKS: [(&str, u64); 18] = [
    ("15.20.00", 3_077),
    ("32.30.04", 431),
    ("32.24.04", 296),
    ("00.14.00", 276),
    ("28.09.40", 255),
    ("23.05.10", 224),
    ("28.09.44", 213),
    ("07.18.00", 186),
    ("23.09.04", 184),
    ("17.20.01", 183),
    ("32.03.12", 147),
    ("23.09.02", 101),
    ("02.34.02", 100),
    ("32.03.04", 80),
    ("29.03.04", 74),
    ("23.07.00", 73),
    ("29.03.99", 53),
    ("25.10.00", 42),
];

/// A municipality's store on the command line.
struct Week<'f> {
    folder: &'f Folder,
    store: String,
}

impl Week<'_> {
    fn call(&self, command: &str, more: &[&str]) -> support::komhen::Answer {
        let mut call = vec![command, "--store", &self.store, "--round", ROUND];
        call.extend(more);
        komhen(&call)
    }

    fn control(&self) -> Value {
        self.call("control", &[]).done()
    }

    fn found(&self, rule: &str) -> Option<u64> {
        let control = self.control();
        let group =
            control["findings"].as_array().unwrap().iter().find(|group| group["rule"] == rule)?.clone();
        group["count"].as_u64()
    }

    fn totals(&self, by: &str) -> Vec<(String, u64)> {
        let answer = self.call("totals", &["--by", by]).done();
        let rows = answer["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| (row[by].as_str().unwrap_or("").to_owned(), row["count"].as_u64().unwrap()))
            .collect()
    }

    fn export(&self, formats: &str, to: &str) -> Value {
        let out = self.folder.path(to);
        self.call("export", &["--format", formats, "--out", &out]).done()
    }
}

fn sorted(rows: &[(&str, u64)]) -> Vec<(String, u64)> {
    let mut rows: Vec<(String, u64)> = rows.iter().map(|(code, n)| ((*code).to_owned(), *n)).collect();
    rows.sort();
    rows
}

#[test]
fn the_real_week_of_2013_is_checked_mended_closed_and_exported() {
    let Some(path) = shared("data/komhen-2013-koege-raw.csv") else {
        let test = "the_real_week_of_2013_is_checked_mended_closed_and_exported";
        return skipped(test, "no shared data beside the project");
    };
    let folder = Folder::new();
    let week = Week { folder: &folder, store: folder.path("municipality.db") };
    let path = path.to_str().unwrap();
    week.call("import", &[path]).done();

    // Every defect at its exact extent, and the 428 rows that were once lost are here.
    for (rule, count) in DEFECTS {
        assert_eq!(week.found(rule), Some(count), "{rule}");
    }
    let control = week.control();
    assert_eq!(
        (&control["contacts"], &control["errors"]),
        (&9_573.into(), &0.into()),
        "no row is lost: {control}"
    );
    let lost = ["00.14.00", "02.00.02", "04.00.00", "04.01.11"];
    let kept: u64 =
        week.totals("task").iter().filter(|(task, _)| lost.contains(&task.as_str())).map(|(_, n)| n).sum();
    assert_eq!(kept, 428, "the rows whose task has no name are counted all the same");

    let raw_before = std::fs::read(path).unwrap();
    let mut channels = week.totals("channel");
    channels.sort();
    assert_eq!(channels, sorted(&CHANNELS), "the published table");

    // The repair of the KLE numbers: seen first, then made, then taken back, then made again.
    let preview = week.call("control", &["--repair", "kle_two_groups", "--preview"]).done();
    let groups: Vec<(&str, &str, u64)> = preview["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|g| {
            (g["from"].as_str().unwrap(), g["proposed"].as_str().unwrap_or("-"), g["n"].as_u64().unwrap())
        })
        .collect();
    let wanted = [
        ("15.17", "15.17.00", 431),
        ("15.20", "15.20.00", 2_087),
        ("15.21", "15.21.00", 46),
        ("15.23", "15.23.00", 346),
    ];
    assert_eq!(groups, wanted, "each becomes the number that was counted beside it");
    assert_eq!(week.found("kle_two_groups"), Some(2_910), "a preview changes nothing");
    let made = week.call("control", &["--repair", "kle_two_groups"]).done();
    assert_eq!(made["changed"], 2_910);
    assert_eq!(week.found("kle_two_groups"), None, "all of it is mended");
    let log = made["log"].to_string();
    week.call("control", &["--take-back", &log]).done();
    assert_eq!(week.found("kle_two_groups"), Some(2_910), "taken back, it is as before");
    let raw = week.export("komhen-2013-raw", "before");
    let raw_path = raw["files"][0]["path"].as_str().unwrap();
    assert!(std::fs::read(raw_path).unwrap() == raw_before, "to the byte");
    assert_eq!(week.call("control", &["--repair", "kle_two_groups"]).done()["changed"], 2_910);
    assert_eq!(week.call("control", &["--repair", "kle_probable_typo"]).done()["changed"], 44);

    let tasks = week.totals("task");
    for (task, count) in TASKS {
        let found = tasks.iter().find(|(code, _)| code == task).map(|(_, n)| *n);
        assert_eq!(found, Some(count), "{task} of the published table");
    }
    assert_eq!(tasks.iter().map(|(_, n)| n).sum::<u64>(), 9_573);
    assert_eq!(tasks.len(), 64, "65 numbers, of which 02.00.02 was a slip for one of the others");

    // Closed, with every unit signed off because it counted; then locked.
    let closed = week.call("close", &[]).done();
    assert_eq!((&closed["version"], &closed["total"]), (&1.into(), &9_573.into()));
    assert_eq!(week.call("close", &[]).exit, 5, "closed already");
    assert_eq!(
        week.call("control", &["--repair", "straks_slow_channel"]).exit,
        5,
        "nothing in it is mended now"
    );
    let upload = week.export("upload", "out");
    assert_eq!(upload["files"][0]["total"], 9_573);
    let file = upload["files"][0]["path"].as_str().unwrap();
    let sum = |by: &str| -> Vec<(String, u64)> {
        let answer = komhen(&["aggregate", file, "--by", by, "--verify"]).done();
        let rows = answer["rows"].as_array().unwrap();
        let mut rows: Vec<(String, u64)> =
            rows.iter().map(|r| (r[by].as_str().unwrap().to_owned(), r["count"].as_u64().unwrap())).collect();
        rows.sort();
        rows
    };
    assert_eq!(sum("channel"), sorted(&CHANNELS), "the upload says the same");
    assert_eq!(sum("type"), sorted(&TYPES), "and by type");
    let raw = week.export("komhen-2013-raw", "out");
    assert_eq!(raw["files"][0]["rows"], 9_573, "row by row");

    // Opened again with a reason: the next closing is another version.
    assert_eq!(week.call("close", &["--reopen", "--reason", "wrong"]).exit, 2, "a reason is a code");
    week.call("close", &["--reopen", "--reason", "wrong_codes"]).done();
    assert_eq!(
        week.call("control", &["--repair", "duplicate_row"]).done()["changed"],
        1,
        "a double click is taken out"
    );
    let again = week.call("close", &[]).done();
    assert_eq!(
        (&again["version"], &again["total"]),
        (&2.into(), &9_572.into()),
        "one less, and a new version"
    );
    let actions: Vec<String> = week.call("logbook", &[]).done()["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["action"].as_str().unwrap().to_owned())
        .collect();
    for action in ["imported", "corrected", "repair_taken_back", "closed", "reopened", "voided"] {
        assert!(actions.iter().any(|known| known == action), "{action} is in the logbook: {actions:?}");
    }
}
