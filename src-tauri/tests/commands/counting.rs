//! Counting in the window.

use komhen_desktop::error::ErrorCode;
use serde_json::json;

use crate::support::{Pc, codes, contact, id};

#[test]
fn a_contact_is_logged_amended_cancelled_and_restored() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let logged = running.log(1, "TLFIND", "INFO");
    assert_eq!((&logged["figures"]["total"], &logged["contact"]["number"]), (&json!(1), &json!(1)));

    let target = json!({"practice": false, "id": id(2), "target": id(1)});
    let mut amend = target.clone();
    amend["codes"] = codes("EMLIND", "OPRET");
    let amended = running.call("amend_contact", amend).unwrap();
    assert_eq!(amended["contact"]["channel"], "EMLIND", "the codes that hold now");
    assert_eq!(amended["figures"]["total"], 1, "an amendment counts nothing");

    let mut cancel = target.clone();
    (cancel["id"], cancel["reason"]) = (id(3).into(), "counted_twice".into());
    let cancelled = running.call("cancel_contact", cancel).unwrap();
    assert_eq!((&cancelled["figures"]["total"], &cancelled["contact"]["voided"]), (&json!(0), &json!(true)));

    let mut restore = target;
    restore["id"] = id(4).into();
    let restored = running.call("restore_contact", restore).unwrap();
    assert_eq!(
        (&restored["figures"]["total"], &restored["contact"]["channel"]),
        (&json!(1), &json!("EMLIND"))
    );
}

#[test]
fn undo_and_redo_go_one_contact_at_a_time() {
    let pc = Pc::new();
    let running = pc.start_counting();
    running.log(1, "TLFIND", "INFO");
    running.log(2, "PRSNLG", "OPRET");
    let one_key = |gesture: u32| json!({"practice": false, "id": id(gesture)});
    for again in 0..2 {
        let undone = running.call("undo", one_key(3)).unwrap();
        assert_eq!(
            (&undone["contact"]["id"], &undone["figures"]["total"]),
            (&json!(id(2)), &json!(1)),
            "an answer that was lost takes nothing more back, time {again}"
        );
    }
    for again in 0..2 {
        let redone = running.call("redo", one_key(4)).unwrap();
        assert_eq!(redone["figures"]["total"], 2, "time {again}");
    }
    assert_eq!(running.refusal("redo", one_key(5)), ErrorCode::NothingToRedo);
    assert_eq!(running.refusal("undo", json!({"practice": false, "id": "5"})), ErrorCode::InvalidCode);
}

#[test]
fn a_pile_and_a_late_contact_say_what_they_are() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let mut pile = contact(1, "PPRIND", "STATUS");
    pile["n"] = 12.into();
    let logged = running.call("log_contact", pile).unwrap();
    assert_eq!((&logged["contact"]["source"], &logged["figures"]["total"]), (&json!("MASSE"), &json!(12)));

    let monday = running.state()["first_day"].clone();
    let mut late = contact(2, "TLFIND", "INFO");
    late["late"] = json!({"day": monday, "hour": 0});
    let logged = running.call("log_contact", late).unwrap();
    assert_eq!((&logged["contact"]["source"], &logged["contact"]["day"]), (&json!("EFTER"), &monday));

    let mut future = contact(3, "TLFIND", "INFO");
    future["late"] = json!({"day": "2099-01-01", "hour": 10});
    assert_eq!(running.refusal("log_contact", future), ErrorCode::BadTime);
    let mut many = contact(4, "TLFIND", "INFO");
    many["n"] = 100.into();
    assert_eq!(running.refusal("log_contact", many), ErrorCode::BadCount);
}

#[test]
fn a_desk_that_pauses_counts_again_with_the_next_contact() {
    let pc = Pc::new();
    let running = pc.start_counting();
    for state in ["paused", "closed"] {
        let said = running.call("set_counting_state", json!({"practice": false, "state": state})).unwrap();
        assert_eq!(said["state"], state);
        assert_eq!(running.state()["state"], state, "and stays so");
    }
    running.log(1, "TLFIND", "INFO");
    assert_eq!(running.state()["state"], "counting", "never blocked");
}

#[test]
fn a_desk_nobody_has_set_up_counts_by_the_built_in_lists() {
    let pc = Pc::new();
    let running = pc.start();
    let state = running.state();
    assert_eq!(
        (&state["set_up"], &state["round"], &state["unit"]),
        (&json!(false), &json!("-"), &json!("-"))
    );
    assert_eq!((&state["first_day"], &state["in_period"]), (&json!(null), &json!(false)));
    assert_eq!(running.log(1, "TLFIND", "INFO")["figures"]["total"], 1, "what is counted is kept");
    assert_eq!(running.refusal("write_upload", json!({})), ErrorCode::NotSetUp);
}

#[test]
fn the_state_is_the_round_files_and_the_title_says_where() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let state = running.state();
    for (field, wanted) in [
        ("municipality_code", json!("0259")),
        ("municipality_name", json!("Køge")),
        ("unit", json!("Borgerservice")),
        ("desk", json!("2")),
        ("practice", json!(false)),
        ("demonstration", json!(false)),
        ("set_up", json!(true)),
        ("profile", json!("simple")),
        ("favourites", json!(["23.05.10"])),
        ("state", json!("counting")),
        ("in_period", json!(true)),
        ("contact_line", json!("Tovholderen, lokal 4242")),
        ("round_file_version", json!(1)),
    ] {
        assert_eq!(state[field], wanted, "{field}");
    }
    assert_eq!(state["types"].as_array().unwrap().len(), 6);
    assert_eq!(running.person.saw(), ["KOMHEN – Køge"]);
}
