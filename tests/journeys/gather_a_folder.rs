//! A coordinator without a window: the folder is looked at, the week is told, and the store moves to a new machine.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use serde_json::{Value, json};
use support::stores::{desk, log, send};
use support::{Folder, komhen};

/// Two desks that have sent, and a copy of the first one's file that was cut short.
fn share(folder: &Folder) -> String {
    let share = folder.path("share");
    for number in ["1", "2"] {
        let desk = desk(folder, "E2026", "borgerservice", number);
        log(&desk, "TLFIND", "INFO", &["--at", "2026-10-20T10:00"]);
        log(&desk, "PRSNLG", "VEJL", &["--count", "2", "--at", "2026-10-20T11:00"]);
        let path = send(&desk, &share).remove(0);
        if number == "1" {
            let bytes = std::fs::read(path).unwrap();
            std::fs::write(format!("{share}/kopi.komhendesk"), &bytes[..bytes.len() / 2]).unwrap();
        }
    }
    share
}

/// The document of a call that ends with this exit code.
fn exits(exit: i32, call: &[&str]) -> Value {
    let answer = komhen(call);
    assert_eq!(answer.exit, exit, "{answer}");
    answer.json()
}

#[test]
fn a_folder_is_gathered_a_week_told_and_a_store_moved() {
    let folder = Folder::new();
    let (share, store) = (share(&folder), folder.path("m.db"));
    let call = ["gather", "--store", &store, "--folder", &share];
    let looked = exits(3, &call);
    assert_eq!((&looked["read"], &looked["new"]), (&json!(3), &json!(4)));
    assert_eq!(
        (&looked["files"][0]["code"], &looked["files"][0]["unit"]),
        (&json!("cut_off"), &json!("borgerservice"))
    );
    assert_eq!(exits(3, &call)["new"], 0, "however often");

    let week = |store: &str| {
        komhen(&["uge", "--store", store, "--round", "E2026", "--at", "2026-10-20T15:00"]).done()
    };
    let now = week(&store);
    assert_eq!(
        (&now["total"], &now["today_total"], &now["desks_counted"]),
        (&json!(6), &json!(6), &json!(2))
    );
    assert_eq!(now["desks"][0]["needs"], json!([]), "a cut copy of a file that is here whole needs nothing");
    exits(6, &["week", "--store", &store, "--round", "E2020"]);

    let (usb, next) = (folder.path("usb"), folder.path("next.db"));
    std::fs::create_dir(&usb).unwrap();
    let copy = komhen(&["move", "--store", &store, "--to", &usb]).done();
    let path = copy["path"].as_str().unwrap();
    let fetched = komhen(&["flyt", "--store", &next, "--from", path]).done();
    assert_eq!(fetched["control_code"], copy["control_code"], "the same letters at both ends");
    assert_eq!(week(&next), now, "the whole of it");
    exits(1, &["move", "--store", &next, "--from", path]);
    assert_eq!(week(&next), now, "a store that stands is never replaced");
}

#[test]
fn a_folder_is_watched_until_the_program_is_ended() {
    let folder = Folder::new();
    let (share, store) = (share(&folder), folder.path("m.db"));
    let mut watching = support::komhen::command()
        .args(["gather", "--store", &store, "--folder", &share, "--watch"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(watching.stdout.take().unwrap()).read_line(&mut line).unwrap();
    watching.kill().unwrap();
    watching.wait().unwrap();
    assert!(line.contains("4 nye"), "it tells what it found: {line}");
    let totals = komhen(&["totals", "--store", &store, "--round", "E2026"]).done();
    assert_eq!(totals["total"], 6, "and has kept it");
}
