//! A day at two desks until the figures stand in KL's sum: the same totals at every stop.

use std::path::Path;

use exports::safe_file;
use serde_json::Value;
use support::project::root;
use support::stores::{Cells, cells, desk, log, send, totals};
use support::{Folder, komhen};

/// What the two desks count; the last two are taken back or changed nothing.
fn expected() -> Cells {
    [
        (("TLFIND", "INFO"), 2),
        (("TLFIND", "STATUS"), 3),
        (("PRSNLG", "VEJL"), 1),
        (("EMLIND", "OPRET"), 99),
        (("DOKUD", "FEJL"), 1),
        (("WEB", "VEJL"), 7),
    ]
    .into_iter()
    .map(|((channel, kind), n)| ((channel.to_owned(), kind.to_owned()), n))
    .collect()
}

/// Two desks with a day behind them. All times lie in 2013, so that nothing depends on the day of the test.
fn a_day(folder: &Folder) -> [String; 2] {
    let first = desk(folder, "E2013", "borgerservice", "1");
    let full = ["--task", "23.05.10", "--closing", "STRAKS", "--form", "NEJ", "--at", "2013-10-21T10:00:00"];
    log(&first, "TLFIND", "INFO", &full);
    log(&first, "TLFIND", "STATUS", &["--count", "3", "--at", "2013-10-21T10:05"]);
    log(&first, "PRSNLG", "VEJL", &["--at", "2013-10-22T12:59:59.999Z"]);
    let slip = log(&first, "PRSNLG", "FEJL", &["--count", "5", "--at", "2013-10-22T15:00"]);
    let id = slip["id"].as_str().unwrap();
    let undone = komhen(&["undo", "--store", &first, "--id", id]).done();
    assert_eq!(undone["voided"], id, "the contact that was named is taken back");

    let second = desk(folder, "E2013", "ydelser", "1");
    log(&second, "EMLIND", "OPRET", &["--count", "99", "--closing", "HOLD", "--at", "2013-10-24T09:00"]);
    log(&second, "DOKUD", "FEJL", &["--form", "JA", "--at", "2013-10-24T23:59:59"]);
    log(&second, "WEB", "VEJL", &["--count", "7", "--at", "2013-10-25T00:00"]);
    log(&second, "TLFIND", "INFO", &["--at", "2013-10-25T00:00:00+02:00"]);
    [first, second]
}

fn assert_written_as_said(file: &Value) {
    let path = file["path"].as_str().unwrap();
    let bytes = std::fs::read(path).unwrap();
    assert_eq!(
        file["sha256"],
        safe_file::sha256_hex(&bytes),
        "the bytes on disk are those it speaks of: {path}"
    );
    assert_eq!(
        file["control_code"],
        safe_file::control_code(&bytes),
        "read aloud over the telephone: {path}"
    );
}

#[test]
fn the_same_contacts_are_the_same_number_in_every_command_and_file() {
    let folder = Folder::new();
    let stores = a_day(&folder);
    let wanted: i64 = expected().values().sum();

    let mut at_the_desks = Cells::new();
    for store in &stores {
        let status = komhen(&["status", "--store", store]).done();
        assert_eq!(status["round"], "E2013", "it counts for the round it was set up for");
        let rows = cells(&status["total"]["rows"]);
        assert_eq!(
            status["total"]["total"],
            rows.values().sum::<i64>(),
            "the desk's total is the sum of its cells"
        );
        rows.into_iter().for_each(|(cell, n)| *at_the_desks.entry(cell).or_insert(0) += n);
    }
    assert_eq!(at_the_desks, expected(), "what the desks show, the contact taken back left out");

    let sent: Vec<String> = stores.iter().flat_map(|store| send(store, &folder.path("sent"))).collect();
    assert_eq!(sent.len(), 2, "one file for each stream");
    let municipality = folder.path("municipality.db");
    for files in [[&sent[1], &sent[0]], [&sent[0], &sent[1]]] {
        let merged = komhen(&["merge", "--store", &municipality, files[0], files[1]]).done();
        assert_eq!(merged["total"], wanted, "the total after a merge in any order");
    }
    let again = komhen(&["merge", "--store", &municipality, &sent[0], &sent[1]]).done();
    for file in again["files"].as_array().unwrap() {
        assert_eq!(file["new"], 0, "a file merged again brings nothing new: {file}");
        assert!(file["known"].as_u64().unwrap() >= 4, "all of its events are known: {file}");
        for count in ["quarantined", "gaps", "forks"] {
            assert_eq!(file[count], 0, "nothing is in dispute: {file}");
        }
    }
    assert_eq!(totals(&municipality, "E2013"), (wanted, expected()), "the municipality's table");

    let out = folder.path("out");
    let call = ["export", "--store", &municipality, "--round", "E2013", "--format", "upload", "--out", &out];
    let exported = komhen(&call).done();
    let file = &exported["files"][0];
    assert_eq!(file["total"], wanted, "the upload says how many it holds");
    assert_eq!(exported["warnings"], serde_json::json!(["not_closed"]), "the round is still open");
    assert_written_as_said(file);
    let upload = file["path"].as_str().unwrap();

    let valid = komhen(&["validate", upload]).done();
    assert_eq!(valid["files"][0]["rows_read"], file["rows"], "every row above the last line is read");
    assert_eq!(valid["files"][0]["rows_accepted"], file["rows"], "and accepted");
    let sum = komhen(&["aggregate", &out, "--verify", "--by", "channel,type"]).done();
    assert_eq!((&sum["total"], cells(&sum["rows"])), (&Value::from(wanted), expected()), "KL's sum");
}

#[test]
fn the_upload_of_a_known_day_is_the_golden_one_and_its_package_describes_it() {
    let folder = Folder::new();
    let [first, second] = a_day(&folder);
    let sent: Vec<String> =
        [first, second].iter().flat_map(|store| send(store, &folder.path("sent"))).collect();
    let (store, out) = (folder.path("municipality.db"), folder.path("out"));
    komhen(&["merge", "--store", &store, &sent[0], &sent[1]]).done();
    komhen(&["export", "--store", &store, "--round", "E2013", "--format", "upload", "--out", &out]).done();
    for name in ["0259_E2013_v1.ugetal.csv", "0259_E2013_v1.datapackage.json"] {
        let found = std::fs::read(Path::new(&out).join(name)).unwrap();
        let golden = root().join("tests/golden").join(name);
        if std::env::var_os("KOMHEN_WRITE_GOLDEN").is_some() {
            std::fs::write(&golden, &found).unwrap();
        }
        let wanted = std::fs::read(&golden).unwrap();
        assert_eq!(
            String::from_utf8(found),
            String::from_utf8(wanted),
            "others rely on every byte of {name}"
        );
    }
    let bytes = std::fs::read(Path::new(&out).join("0259_E2013_v1.ugetal.csv")).unwrap();
    let package = std::fs::read(Path::new(&out).join("0259_E2013_v1.datapackage.json")).unwrap();
    let package: Value = serde_json::from_slice(&package).unwrap();
    let resource = &package["resources"][0];
    let hash = format!("sha256:{}", safe_file::sha256_hex(&bytes));
    assert_eq!(resource["hash"], hash, "the package is of these bytes");
    assert_eq!(resource["bytes"], bytes.len(), "and of this length");
}

#[test]
fn what_a_desk_sends_agrees_with_what_it_said_and_sending_later_brings_only_the_rest() {
    let folder = Folder::new();
    let store = desk(&folder, "E2013", "borgerservice", "1");
    let (out, municipality) = (folder.path("sent"), folder.path("municipality.db"));
    log(&store, "TLFIND", "INFO", &["--at", "2013-10-21T10:00"]);
    let sent = komhen(&["send", "--store", &store, "--out", &out]).done();
    assert_written_as_said(&sent["files"][0]);
    let path = sent["files"][0]["path"].as_str().unwrap();
    let name = Path::new(path).file_name().unwrap().to_str().unwrap();
    let stream = &sent["files"][0]["stream"].as_str().unwrap()[..8];
    assert_eq!(name, format!("0259_borgerservice_1_E2013_{stream}.komhendesk"), "named from codes only");
    komhen(&["merge", "--store", &municipality, path]).done();

    log(&store, "TLFIND", "INFO", &["--at", "2013-10-21T10:01"]);
    assert_eq!(send(&store, &out), [path], "one file for a stream, however often it is sent");
    let merged = komhen(&["merge", "--store", &municipality, path]).done();
    assert_eq!(
        (&merged["files"][0]["new"], &merged["files"][0]["known"]),
        (&1.into(), &1.into()),
        "only the rest"
    );
    assert_eq!(merged["total"], 2, "each contact once");
}

#[test]
fn both_half_past_two_of_the_sunday_in_week_43_are_logged_on_that_sunday_and_flagged() {
    let folder = Folder::new();
    let store = desk(&folder, "E2026", "borgerservice", "1");
    let mut logged = Vec::new();
    for (at, flagged) in [
        ("2026-10-19T00:00:00+02:00", false),
        ("2026-10-23T23:59:59+02:00", false),
        ("2026-10-25T02:30:00+02:00", true),
        ("2026-10-25T02:30:00+01:00", true),
        ("2026-10-25T23:59:59+01:00", true),
    ] {
        let answer = log(&store, "TLFIND", "INFO", &["--at", at]);
        let flags: Vec<&str> = answer["flags"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(flags.contains(&"outside_period"), flagged, "{at} against Monday to Friday: {flags:?}");
        logged.push(answer["id"].as_str().unwrap().to_owned());
    }
    let sent = std::fs::read_to_string(&send(&store, &folder.path("sent"))[0]).unwrap();
    let lines: Vec<Value> = sent.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let moment = |line: &Value| {
        let text = |key: &str| line[key].as_str().unwrap().to_owned();
        (text("day"), line["off"].as_i64().unwrap(), text("at"))
    };
    let of = |id: &String| moment(lines.iter().find(|line| line["id"] == id.as_str()).unwrap());
    let sunday = |off: i64, at: &str| ("2026-10-25".to_owned(), off, at.to_owned());
    assert_eq!(of(&logged[2]), sunday(120, "2026-10-25T00:30:00.000Z"), "half past two in summer time");
    assert_eq!(
        of(&logged[3]),
        sunday(60, "2026-10-25T01:30:00.000Z"),
        "half past two in winter time, an hour later"
    );
    let municipality = folder.path("municipality.db");
    let file = send(&store, &folder.path("sent")).remove(0);
    komhen(&["merge", "--store", &municipality, &file]).done();
    let days = komhen(&["totals", "--store", &municipality, "--round", "E2026", "--by", "day"]).done();
    let sunday = days["rows"].as_array().unwrap().iter().find(|row| row["day"] == "2026-10-25").unwrap();
    assert_eq!(
        (&sunday["count"], &days["total"]),
        (&3.into(), &5.into()),
        "flagged contacts count on their own day"
    );
}

#[test]
fn undo_without_an_id_takes_todays_last_and_redo_is_not_a_command() {
    let folder = Folder::new();
    let store = desk(&folder, "E2026", "borgerservice", "1");
    let today =
        |store: &str| komhen(&["status", "--store", store]).done()["day"].as_str().unwrap().to_owned();
    // At midnight today's last is no longer today's; then once more.
    let (voided, last) = loop {
        let day = today(&store);
        log(&store, "PRSNLG", "INFO", &[]);
        let last = log(&store, "TLFIND", "INFO", &[])["id"].clone();
        let answer = komhen(&["undo", "--store", &store]);
        if today(&store) == day {
            break (answer.done()["voided"].clone(), last);
        }
    };
    assert_eq!(voided, last, "the last one is taken back");
    let id = last.as_str().unwrap();
    let twice = komhen(&["undo", "--store", &store, "--id", id]);
    assert_eq!(
        (twice.exit, twice.error_code().as_str()),
        (1, "nothing_to_undo"),
        "a contact is taken back once"
    );
    let status = komhen(&["status", "--store", &store]).done();
    assert_eq!(status["last"][0]["voided"], true, "it stays in sight, marked");
    assert_eq!(komhen(&["redo", "--store", &store]).exit, 2, "gendan belongs to the window");
}
