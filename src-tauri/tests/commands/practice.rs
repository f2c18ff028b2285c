//! Practice leaves the count alone, whatever is done in it.

use komhen_desktop::error::ErrorCode;
use serde_json::json;

use crate::support::{Pc, codes, contact, id};

#[test]
fn practice_counts_in_a_store_of_its_own() {
    let pc = Pc::new();
    let running = pc.start_counting();
    assert_eq!(running.refusal("desk_state", json!({"practice": true})), ErrorCode::NotSetUp, "not begun");
    running.log(1, "TLFIND", "INFO");
    let begun = running.call("begin_practice", json!({})).unwrap();
    assert_eq!((&begun["practice"], &begun["figures"]["total"]), (&json!(true), &json!(0)));
    assert_eq!(begun["channels"], running.state()["channels"], "the same screen");
    let titles = running.person.saw();
    assert_eq!(titles[0], "PRØVETÆLLING – KOMHEN – Køge", "said on the frame: {titles:?}");

    let mut practised = contact(2, "PRSNLG", "VEJL");
    practised["practice"] = true.into();
    let change = running.call("log_contact", practised).unwrap();
    assert_eq!(change["figures"]["total"], 1, "the practised one only");
    assert_eq!(running.state()["figures"]["total"], 1, "the real one only");
    running.call("undo", json!({"practice": true, "id": id(90)})).unwrap();
    assert_eq!(running.state()["figures"]["total"], 1, "undo in practice is practice");
    assert!(pc.path("data/practice/practice.db").is_file(), "a file of its own");
}

#[test]
fn answers_are_compared_pooled_and_wiped() {
    let pc = Pc::new();
    let running = pc.start();
    let begun = running.call("begin_practice", json!({})).unwrap();
    assert_eq!(begun["practice"], true, "a desk nobody has set up can practise");
    let result = running.call("practice_result", json!({})).unwrap();
    assert_eq!(result["answers"], 0);
    let vignettes = result["vignettes"].as_array().unwrap();
    assert!(!vignettes.is_empty(), "there is something to answer");
    for (at, vignette) in vignettes.iter().take(2).enumerate() {
        let right = vignette["type"].as_str().unwrap();
        let kind = if at == 0 {
            right
        } else if right == "INFO" {
            "FEJL"
        } else {
            "INFO"
        };
        let codes = codes(vignette["channel"].as_str().unwrap(), kind);
        let input = json!({"id": id(at as u32 + 1), "vignette": vignette["number"], "codes": codes});
        let answer = running.call("answer_vignette", input).unwrap();
        assert_eq!((&answer["agrees"], &answer["type"]), (&json!(at == 0), &json!(right)));
    }
    let result = running.call("practice_result", json!({})).unwrap();
    assert_eq!((&result["answers"], &result["agreed"]), (&json!(2), &json!(1)));

    running.call("wipe_practice", json!({})).unwrap();
    assert!(!pc.path("data/practice/practice.db").exists(), "gone");
    assert_eq!(running.refusal("practice_result", json!({})), ErrorCode::NotSetUp);
    assert_eq!(running.call("begin_practice", json!({})).unwrap()["figures"]["total"], 0, "begun anew");
}
