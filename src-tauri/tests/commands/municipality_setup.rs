//! Opsætning as the coordinator's page has it: from the first draft to the file the desks read.

use komhen_desktop::error::ErrorCode;
use schema::round_file::RoundFile;
use serde_json::{Value, json};

use crate::support::{Pc, Running};

/// A PC where the municipality's week is run.
pub fn office(pc: &Pc) -> Running {
    let running = pc.start();
    running.call("begin_municipality", json!({"municipality": "0259"})).unwrap();
    running
}

/// A round with one unit, published; the answer of the publication.
pub fn publish(pc: &Pc, running: &Running, round: &str) -> Value {
    let new = json!({"round": round, "weeks": null, "copy": null, "practice": false});
    let mut file = running.call("new_round", new).unwrap()["file"].clone();
    file["units"] = json!([{
        "code": "borger", "name": "Borgerservice", "desks": ["1", "2"], "first_day": null, "last_day": null,
        "favourites": [], "opening_hours": [],
    }]);
    running.call("keep_draft", json!({"file": file})).unwrap();
    running.person.will_choose(&pc.folder("share"));
    running.call("publish_round", json!({"round": round})).unwrap()
}

#[test]
fn a_round_is_set_up_checked_while_typing_and_published_as_a_desk_reads_it() {
    let pc = Pc::new();
    let running = office(&pc);
    let lists = running.call("built_in_lists", json!({})).unwrap();
    assert_eq!(lists["tasks"].as_array().unwrap().len(), 45, "the built-in tasks");
    assert_eq!(lists["municipalities"].as_array().unwrap().len(), 98);
    assert_eq!(lists["channels"][0]["code"], "TLFIND", "those counted by hand first");

    let new = json!({"round": "E2026", "weeks": "43-44", "copy": null, "practice": false});
    let draft = running.call("new_round", new.clone()).unwrap();
    assert_eq!((&draft["file"]["weeks"], &draft["published"]), (&json!([43, 44]), &Value::Null));
    assert!(!draft["problems"].as_array().unwrap().is_empty(), "without units it cannot be published");
    assert_eq!(running.refusal("new_round", new), ErrorCode::RoundStands, "it is there already");
    assert_eq!(
        running.refusal("publish_round", json!({"round": "E2026"})),
        ErrorCode::BadRoundFile,
        "told before a folder is asked for"
    );
    assert!(running.person.saw().iter().all(|seen| !seen.contains("rundefil")), "no dialog was opened");

    let mut file = draft["file"].clone();
    file["units"] = json!([{
        "code": "=borger", "name": "Borgerservice", "desks": ["1"], "first_day": null, "last_day": null,
        "favourites": [], "opening_hours": [],
    }]);
    let typed = running.call("keep_draft", json!({"file": file})).unwrap();
    let paths: Vec<&str> =
        typed["problems"].as_array().unwrap().iter().map(|p| p["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["units.0.code"], "the fault has its field");
    file["units"][0]["code"] = json!("borger");
    assert_eq!(running.call("keep_draft", json!({"file": file})).unwrap()["problems"], json!([]));

    let share = pc.folder("share");
    running.person.will_choose(&share);
    let published = running.call("publish_round", json!({"round": "E2026"})).unwrap();
    assert_eq!(
        (&published["version"], &published["units"], &published["desks"]),
        (&json!(1), &json!(1), &json!(1))
    );
    let path = share.join("E2026.komhenrunde");
    let desk = RoundFile::parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!((desk.file_version, desk.units[0].code.as_str()), (1, "borger"), "what a desk reads");
    running.person.saw();
    running.take(&path, "borger", "1");
}

#[test]
fn a_round_that_is_out_is_changed_with_the_difference_shown_and_loses_no_code() {
    let pc = Pc::new();
    let running = office(&pc);
    publish(&pc, &running, "E2026");
    let mut file = running.call("round_draft", json!({"round": "E2026"})).unwrap()["file"].clone();
    file["contact"] = json!("Tovholderen, lokal 4242");
    let draft = running.call("keep_draft", json!({"file": file})).unwrap();
    assert_eq!((&draft["published"], &draft["changed"]), (&json!(1), &json!(true)));
    assert_eq!(draft["difference"]["items"].as_array().unwrap().len(), 1);
    assert_eq!(draft["difference"]["items"][0]["after"], "Tovholderen, lokal 4242");

    let dropped = running.call("drop_draft", json!({"round": "E2026"})).unwrap();
    assert_eq!(dropped["rounds"][0]["draft"], false, "what was published stays");
    file["units"][0]["desks"] = json!(["1"]);
    running.call("keep_draft", json!({"file": file})).unwrap();
    running.person.will_choose(&pc.folder("share"));
    assert_eq!(running.refusal("publish_round", json!({"round": "E2026"})), ErrorCode::RoundFewerCodes);

    let copy = json!({"round": "F2027", "weeks": null, "copy": "E2026", "practice": false});
    let copied = running.call("new_round", copy).unwrap();
    assert_eq!(copied["against"], "E2026");
    assert_eq!(copied["file"]["units"][0]["desks"], json!(["1", "2"]), "of what is published");
}

#[test]
fn what_a_round_may_not_hold_is_refused_and_nothing_is_kept() {
    let pc = Pc::new();
    let running = office(&pc);
    let new = |round: &str, practice: bool| json!({"round": round, "weeks": null, "copy": null, "practice": practice});
    assert_eq!(running.refusal("new_round", new("E2026", true)), ErrorCode::BadRoundFile);
    assert_eq!(running.refusal("new_round", new("E26", false)), ErrorCode::BadRoundFile);
    let mut file = running.call("new_round", new("E2026", false)).unwrap()["file"].clone();
    file["contact"] = json!("Ring til 010190-1234");
    assert_eq!(running.refusal("keep_draft", json!({"file": file})), ErrorCode::LooksLikeCpr);
    file["municipality"] = json!("0751");
    file["contact"] = json!("");
    assert_eq!(running.refusal("keep_draft", json!({"file": file})), ErrorCode::WrongMunicipality);
    let draft = running.call("round_draft", json!({"round": "E2026"})).unwrap();
    assert_eq!(draft["file"]["contact"], "", "the draft is as it was");
}

#[test]
fn the_municipalitys_own_tasks_come_from_a_list() {
    let pc = Pc::new();
    let running = office(&pc);
    let list = pc.path("kle.csv");
    std::fs::write(&list, "kle;tekst\n04.00.00;Parker\n15.20;To grupper\n").unwrap();
    running.person.will_choose(&list);
    let read = running.call("choose_task_list", json!({"round": "E2026"})).unwrap();
    assert_eq!(read["tasks"], json!([{"kle": "04.00.00", "text": "Parker"}]));
    assert_eq!((&read["rows_read"], &read["rows_rejected"]), (&json!(2), &json!(1)));
    assert_eq!(read["problems"][0]["rule"], "kle_two_groups");
    assert_eq!(
        running.call("choose_task_list", json!({"round": "E2026"})).unwrap(),
        Value::Null,
        "no choice, no list"
    );
    std::fs::write(&list, b"PK\x03\x04").unwrap();
    running.person.will_choose(&list);
    assert_eq!(running.refusal("choose_task_list", json!({"round": "E2026"})), ErrorCode::UnknownFormat);
}

#[test]
fn a_pc_without_a_municipality_sets_no_round_up() {
    let running = Pc::new().start();
    let new = json!({"round": "E2026", "weeks": null, "copy": null, "practice": false});
    assert_eq!(running.refusal("new_round", new), ErrorCode::NoMunicipality);
}
