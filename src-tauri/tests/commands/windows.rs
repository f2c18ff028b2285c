//! The commands of the two windows.

use serde_json::json;

use crate::support::Pc;

#[test]
fn one_window_gives_way_to_the_other() {
    let pc = Pc::new();
    let running = pc.start();
    running.call("show_mini", json!({})).unwrap();
    running.call("show_main", json!({})).unwrap();
    assert_eq!(running.person.saw(), ["mini", "main"]);
}

#[test]
fn the_upload_lies_where_the_answer_says() {
    let pc = Pc::new();
    let running = pc.start_counting();
    running.log(1, "TLFIND", "INFO");
    let written = running.call("write_upload", json!({})).unwrap();
    let text = std::fs::read_to_string(written["path"].as_str().unwrap()).unwrap();
    assert!(text.contains("TLFIND;INFO"), "{text}");
    assert_eq!((&written["total"], &written["warnings"]), (&json!(1), &json!(["not_closed"])));
}
