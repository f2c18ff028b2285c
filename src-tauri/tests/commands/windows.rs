//! The commands of the two windows.

use komhen_desktop::unsaved::Closing;
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
fn the_counting_window_asks_before_it_closes_over_what_a_page_has_not_saved() {
    let pc = Pc::new();
    let running = pc.start();
    let tell = |mini: bool, count: u32| {
        running.call("unsaved_contacts", json!({"mini": mini, "count": count})).unwrap();
        running.program.unsaved.closing()
    };
    assert_eq!(tell(false, 0), Closing::Goes);
    assert_eq!(tell(true, 2), Closing::Asks(2));
    running.program.unsaved.answered();
    assert_eq!(tell(false, 1), Closing::Asks(3), "of both windows");
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
