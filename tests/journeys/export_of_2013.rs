//! A raw export of 2013 from the file to the totals and back to the same bytes: an invented one with planted defects,
//! and the real one where it is at hand.

use serde_json::Value;
use support::stores::{Cells, cells, total, totals};
use support::{Folder, komhen, planted, shared, skipped};

const ROUND: &str = "E2013";

fn export(store: &str, out: &str) -> Vec<u8> {
    let format = "komhen-2013-raw";
    let answer =
        komhen(&["export", "--store", store, "--round", ROUND, "--format", format, "--out", out]).done();
    std::fs::read(answer["files"][0]["path"].as_str().unwrap()).unwrap()
}

fn rules(answer: &Value) -> Vec<(&str, u64, u64)> {
    let rules = answer["rules"].as_array().unwrap().iter();
    let number = |rule: &Value, key: &str| rule[key].as_u64().unwrap();
    let mut rules: Vec<_> = rules
        .map(|rule| (rule["rule"].as_str().unwrap(), number(rule, "count"), number(rule, "first_line")))
        .collect();
    rules.sort_unstable();
    rules
}

#[test]
fn every_planted_defect_is_counted_and_the_file_comes_back_byte_for_byte() {
    for seed in 1..=5 {
        let (folder, file) = (Folder::new(), planted::file(seed, 400, false));
        let (path, store) = (folder.file("raw.csv", &file.bytes), folder.path("municipality.db"));
        let call = ["import", "--store", &store, "--round", ROUND, &path];
        let answer = komhen(&call).done();
        let wanted: Vec<_> =
            file.rules.iter().map(|(rule, (count, first))| (*rule, *count, *first)).collect();
        assert_eq!(rules(&answer), wanted, "rule, count and first line as planted with seed {seed}");
        for (key, wanted) in
            [("rows_read", file.accepted), ("rows_accepted", file.accepted), ("rows_rejected", 0)]
        {
            assert_eq!(answer[key], wanted, "{key} with seed {seed}");
        }
        assert_eq!(answer["rows_flagged"], file.flagged, "a row with four remarks is one row, seed {seed}");
        assert_eq!(totals(&store, ROUND), (file.accepted as i64, file.totals), "the table with seed {seed}");

        let again = komhen(&call).done();
        assert_eq!(
            (&again["known"], rules(&again)),
            (&true.into(), wanted),
            "the same bytes are known, seed {seed}"
        );
        assert_eq!(total(&store, ROUND), file.accepted as i64, "and counted once, seed {seed}");
        assert!(export(&store, &folder.path("out")) == file.bytes, "the export is the file, seed {seed}");
    }
}

#[test]
fn rows_that_are_no_contacts_are_kept_aside_with_line_and_column_and_nothing_else_is_lost() {
    for seed in 11..=13 {
        let (folder, file) = (Folder::new(), planted::file(seed, 200, true));
        let (path, store) = (folder.file("raw.csv", &file.bytes), folder.path("municipality.db"));
        let imported = komhen(&["import", "--store", &store, "--round", ROUND, &path]);
        assert_eq!(imported.exit, 3, "there are rows to mend: {imported}");
        let answer = imported.json();
        let rejected = file.rejected.len();
        assert_eq!(
            answer["rows_read"],
            file.accepted + rejected,
            "accepted and rejected are all, seed {seed}"
        );
        assert_eq!(
            (&answer["rows_accepted"], &answer["rows_rejected"]),
            (&file.accepted.into(), &rejected.into()),
            "each row is one of the two, seed {seed}"
        );
        let wanted: Vec<_> =
            file.rules.iter().map(|(rule, (count, first))| (*rule, *count, *first)).collect();
        assert_eq!(rules(&answer), wanted, "errors are counted like warnings, seed {seed}");

        let checked = komhen(&["validate", "--round", ROUND, &path]);
        assert_eq!(checked.exit, 3, "the same file against the same rules: {checked}");
        let document = checked.json();
        let issues = document["files"][0]["issues"].as_array().unwrap().iter();
        let named: Vec<_> = issues
            .filter(|issue| issue["severity"] == "error")
            .map(|i| {
                (i["line"].as_u64().unwrap(), i["rule"].as_str().unwrap(), i["column"].as_str().unwrap())
            })
            .collect();
        assert_eq!(named, file.rejected, "each rejected row by line, rule and column, seed {seed}");
        assert_eq!(
            totals(&store, ROUND),
            (file.accepted as i64, file.totals),
            "the good rows count, seed {seed}"
        );
        assert!(
            export(&store, &folder.path("out")) == file.accepted_bytes,
            "the good rows come back, seed {seed}"
        );

        let told = support::komhen::komhen_for_people(&["validate", "--round", ROUND, &path]);
        let (line, _, column) = file.rejected[0];
        let place = format!("line {line}, {}:", if column.is_empty() { "-" } else { column });
        assert!(told.stdout.contains(&place), "a person is told where ({place}): {told}");
    }
}

#[test]
fn the_sum_over_files_counts_a_raw_export_as_the_store_does() {
    let (folder, file) = (Folder::new(), planted::file(21, 200, false));
    let path = folder.file("raw.csv", &file.bytes);
    let sum = komhen(&["aggregate", &path, "--by", "channel,type"]).done();
    assert_eq!(sum["total"], file.accepted, "without a store");
    assert_eq!(cells(&sum["rows"]), file.totals, "cell by cell");
}

/// The rules of contract.md 2 and their extent in the real file.
const REAL_RULES: [(&str, u64); 8] = [
    ("date_outside_period", 602),
    ("duplicate_row", 1),
    ("kle_probable_typo", 44),
    ("kle_two_groups", 2_910),
    ("long_duration", 376),
    ("straks_slow_channel", 1_060),
    ("unit_missing", 350),
    ("weekend", 5),
];

/// Contacts of the real file by channel: FEJL, INFO, OPRET, SLVBTJN, STATUS, VEJL, and all (domain.md 12.1).
const REAL_TABLE: [(&str, [i64; 7]); 19] = [
    ("TLFIND", [17, 1_300, 279, 37, 246, 597, 2_476]),
    ("WEB", [0, 0, 0, 0, 0, 1_479, 1_479]),
    ("PPRUD", [0, 763, 184, 0, 179, 35, 1_161]),
    ("PRSNLG", [10, 438, 406, 9, 76, 217, 1_156]),
    ("EMLIND", [3, 555, 230, 2, 97, 58, 945]),
    ("PPRIND", [3, 337, 218, 1, 236, 41, 836]),
    ("TLFUD", [0, 328, 76, 4, 66, 59, 533]),
    ("EMLUD", [1, 309, 106, 0, 64, 42, 522]),
    ("DOCIND", [0, 55, 95, 0, 25, 1, 176]),
    ("SYSECOIND", [0, 1, 77, 0, 10, 0, 88]),
    ("MGRUD", [0, 10, 9, 0, 33, 2, 54]),
    ("SLVBTJN", [0, 1, 47, 0, 2, 0, 50]),
    ("DOKUD", [0, 10, 4, 0, 14, 1, 29]),
    ("SYSMEDIND", [0, 12, 4, 0, 3, 1, 20]),
    ("SYSIND", [0, 20, 0, 0, 0, 0, 20]),
    ("FPRNT", [0, 1, 11, 0, 2, 0, 14]),
    ("SMSUD", [0, 7, 1, 0, 0, 0, 8]),
    ("SYSECOUD", [0, 0, 1, 0, 3, 0, 4]),
    ("SMSIND", [0, 2, 0, 0, 0, 0, 2]),
];
const TYPES: [&str; 6] = ["FEJL", "INFO", "OPRET", "SLVBTJN", "STATUS", "VEJL"];

fn real_cells() -> Cells {
    let mut cells = Cells::new();
    for (channel, row) in REAL_TABLE {
        assert_eq!(row[..6].iter().sum::<i64>(), row[6], "the table itself adds up in {channel}");
        for (kind, n) in TYPES.iter().zip(row) {
            cells.insert((channel.to_owned(), (*kind).to_owned()), n);
        }
    }
    cells.retain(|_, n| *n != 0);
    cells
}

#[test]
fn the_real_export_of_2013_gives_its_known_rules_its_known_table_and_its_own_bytes() {
    let Some(path) = shared("data/komhen-2013-koege-raw.csv") else {
        let test = "the_real_export_of_2013_gives_its_known_rules_its_known_table_and_its_own_bytes";
        return skipped(test, "no shared data beside the project");
    };
    let (folder, path) = (Folder::new(), path.to_str().unwrap());
    let store = folder.path("municipality.db");
    let call = ["import", "--store", &store, "--round", ROUND, path];
    let answer = komhen(&call).done();
    for (key, wanted) in [("rows_read", 9_573), ("rows_accepted", 9_573), ("rows_rejected", 0)] {
        assert_eq!(answer[key], wanted, "{key}");
    }
    let counts = |answer: &Value| -> Vec<(String, u64)> {
        let rules = rules(answer).into_iter().filter(|(rule, ..)| *rule != "kle_not_in_list");
        rules.map(|(rule, count, _)| (rule.to_owned(), count)).collect()
    };
    let wanted = REAL_RULES.map(|(rule, count)| (rule.to_owned(), count)).to_vec();
    assert_eq!(counts(&answer), wanted, "the eight rules, and besides them only tasks outside the list");
    assert!(
        answer["rules"].as_array().unwrap().iter().all(|rule| rule["severity"] == "warning"),
        "none is an error"
    );
    assert_eq!(totals(&store, ROUND), (9_573, real_cells()), "the published table, every cell");

    let again = komhen(&call).done();
    assert_eq!(
        (&again["known"], counts(&again)),
        (&true.into(), wanted),
        "the same file again changes nothing"
    );
    assert_eq!(totals(&store, ROUND), (9_573, real_cells()), "the table as before");
    assert!(export(&store, &folder.path("out")) == std::fs::read(path).unwrap(), "the same bytes come out");
}
