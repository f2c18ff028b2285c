//! The contacts of a day, paper, and what was forgotten.

use komhen_desktop::error::ErrorCode;
use serde_json::json;

use crate::support::{Pc, id, today};

#[test]
fn the_day_lists_what_was_logged_newest_first_with_what_was_taken_back() {
    let pc = Pc::new();
    let running = pc.start_counting();
    running.log(1, "TLFIND", "INFO");
    running.log(2, "PRSNLG", "OPRET");
    running.call("undo", json!({"practice": false, "id": id(90)})).unwrap();
    let list = running.call("contacts_of_day", json!({"practice": false, "day": null})).unwrap();
    assert_eq!((&list["day"], &list["total"]), (&json!(today().to_string()), &json!(1)));
    let contacts = list["contacts"].as_array().unwrap();
    let told: Vec<_> = contacts.iter().map(|contact| (&contact["id"], &contact["voided"])).collect();
    assert_eq!(told, [(&json!(id(2)), &json!(true)), (&json!(id(1)), &json!(false))]);
    let wrong = running.refusal("contacts_of_day", json!({"practice": false, "day": "i går"}));
    assert_eq!(wrong, ErrorCode::BadTime);
}

#[test]
fn a_sheet_of_paper_is_keyed_in_whole_or_not_at_all() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let monday = running.state()["first_day"].clone();
    let cell = |gesture: u32, channel: &str, n: u32| json!({"id": id(gesture), "channel": channel, "type": "INFO", "n": n});
    let sheet = |cells| json!({"practice": false, "day": monday, "hour": 0, "cells": cells});
    let wrong = sheet(json!([cell(1, "TLFIND", 7), cell(2, "TELEFON", 5)]));
    assert_eq!(running.refusal("log_paper", wrong), ErrorCode::InvalidCode);
    let day = || running.call("contacts_of_day", json!({"practice": false, "day": monday})).unwrap();
    assert_eq!(day()["total"], 0, "nothing of it");

    let right = sheet(json!([cell(1, "TLFIND", 7), cell(2, "PRSNLG", 1200)]));
    assert_eq!(running.call("log_paper", right.clone()).unwrap()["logged"], 1207);
    running.call("log_paper", right).unwrap();
    assert_eq!(day()["total"], 1207, "the same sheet again is the same sheet");
    assert_eq!(day()["contacts"][0]["source"], "PAPIR");
}

#[test]
fn an_estimate_of_what_was_forgotten_stands_alone_and_in_no_total() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let day = today().to_string();
    for (gesture, n) in [(1, 10), (2, 4), (3, 0)] {
        let input = json!({"practice": false, "id": id(gesture), "day": day, "n": n});
        let list = running.call("estimate_forgotten", input).unwrap();
        assert_eq!((&list["forgotten"], &list["total"]), (&json!(n), &json!(0)), "the last one stands");
    }
}
