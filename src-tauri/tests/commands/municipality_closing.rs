//! Kontrol and Luk uge as the coordinator's pages have them.

use komhen_desktop::error::ErrorCode;
use serde_json::{Value, json};

use crate::municipality_setup::{office, publish};
use crate::support::{Pc, Running, id};

const HEADER: &str =
    "Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde;";

fn row(unit: &str, task: &str, channel: &str, second: u32) -> String {
    let at = format!("22-10-2013 10:00:{second:02}");
    format!("Køge;259;{unit};{task};{channel};INFO;STRAKS;NEJ;{at};{at};{at};Tracetool;")
}

/// An office that imported a week of 2013: five contacts, three with a number of two groups, one letter at once.
fn with_week(pc: &Pc) -> Running {
    let running = office(pc);
    let rows = [
        row("259skranke", "15.20", "TLFIND", 1),
        row("259skranke", "15.20", "TLFIND", 2),
        row("259job", "15.20", "PRSNLG", 3),
        row("259job", "15.20.00", "PRSNLG", 4),
        row("259job", "23.05.10", "PPRIND", 5),
    ];
    let text: String =
        std::iter::once(HEADER).chain(rows.iter().map(String::as_str)).flat_map(|l| [l, "\r\n"]).collect();
    // The letters of the format of 2013.
    let bytes: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    std::fs::write(pc.path("week.csv"), bytes).unwrap();
    running.person.will_choose(&pc.path("week.csv"));
    running.call("choose_import", of_round()).unwrap();
    running.call("import_chosen", json!({"round": "E2013", "replace": false, "encoding": null})).unwrap();
    running
}

fn of_round() -> Value {
    json!({"round": "E2013"})
}

fn group(control: &Value, rule: &str) -> Option<Value> {
    control["findings"].as_array().unwrap().iter().find(|group| group["rule"] == rule).cloned()
}

fn sign(running: &Running, unit: &str, state: &str, reason: Option<&str>) -> Value {
    running
        .call("sign_off", json!({"round": "E2013", "unit": unit, "state": state, "reason": reason}))
        .unwrap()
}

#[test]
fn a_finding_is_seen_mended_once_and_taken_back() {
    let pc = Pc::new();
    let running = with_week(&pc);
    let control = running.call("control", of_round()).unwrap();
    assert_eq!(
        (&control["contacts"], &control["errors"], &control["can_close"]),
        (&json!(5), &json!(0), &json!(true))
    );
    let found = group(&control, "kle_two_groups").unwrap();
    assert_eq!(
        (&found["severity"], &found["count"], &found["repair"]),
        (&json!("warning"), &json!(3), &json!("task"))
    );
    assert_eq!(found["units"], json!(["259job", "259skranke"]));
    let place = &found["places"][0];
    assert_eq!(
        (&place["line"], &place["wall"], &place["type"]),
        (&json!(2), &json!("2013-10-22T10:00"), &json!("INFO"))
    );

    let preview =
        running.call("repair_preview", json!({"round": "E2013", "rule": "kle_two_groups"})).unwrap();
    let wanted = json!([{
        "from": "15.20", "proposed": "15.20.00", "n": 3, "units": ["259job", "259skranke"], "known_task": false,
    }]);
    assert_eq!((&preview["groups"], &preview["total"]), (&wanted, &json!(3)));
    let repair = |to: Value| json!({"round": "E2013", "id": id(1), "rule": "kle_two_groups", "choices": [{"from": "15.20", "to": to}]});
    assert_eq!(running.refusal("repair", repair(json!("15.20"))), ErrorCode::BadChoice, "that mends nothing");
    for _ in 0..2 {
        let mended = running.call("repair", repair(Value::Null)).unwrap();
        assert_eq!(group(&mended, "kle_two_groups"), None, "a second press changes nothing");
    }
    let book = running.call("logbook", of_round()).unwrap();
    let repairs: Vec<&Value> =
        book["entries"].as_array().unwrap().iter().filter(|e| e["can_take_back"] == true).collect();
    let [entry] = repairs.as_slice() else { panic!("one repair, one entry: {book}") };
    assert_eq!(
        (&entry["action"], &entry["reason"], &entry["count"]),
        (&json!("corrected"), &json!("kle_two_groups"), &json!(3))
    );
    let back = running.call("take_back_repair", json!({"round": "E2013", "log": entry["number"]})).unwrap();
    assert_eq!(group(&back, "kle_two_groups").unwrap()["count"], 3, "as it was");
    assert_eq!(
        running.refusal("take_back_repair", json!({"round": "E2013", "log": 999})),
        ErrorCode::NoSuchLogEntry
    );
}

#[test]
fn a_finding_that_is_right_is_accepted_as_it_was_seen() {
    let pc = Pc::new();
    let running = with_week(&pc);
    let control = running.call("control", of_round()).unwrap();
    let found = group(&control, "straks_slow_channel").unwrap();
    let accept = |print: &Value| json!({"round": "E2013", "rule": "straks_slow_channel", "fingerprint": print, "reason": "is_right"});
    assert_eq!(running.refusal("accept_finding", accept(&json!("0"))), ErrorCode::FindingChanged);
    let accepted = running.call("accept_finding", accept(&found["fingerprint"])).unwrap();
    assert_eq!(accepted["accepted"], 1);
    assert_eq!(group(&accepted, "straks_slow_channel").unwrap()["accepted"]["reason"], "is_right");
    assert_eq!(
        running.refusal("repair_preview", json!({"round": "E2013", "rule": "weekend"})),
        ErrorCode::NothingFound
    );
}

#[test]
fn a_week_is_signed_off_closed_opened_again_and_its_receipt_kept() {
    let pc = Pc::new();
    let running = with_week(&pc);
    let open = running.call("closing", of_round()).unwrap();
    assert_eq!((&open["can_close"], &open["why_not"]), (&json!(false), &json!(["unsigned_units"])));
    assert_eq!(running.refusal("close_round", of_round()), ErrorCode::CannotClose);
    sign(&running, "259skranke", "counted", None);
    let signed = sign(&running, "259job", "missing", Some("technical"));
    let job =
        signed["units"].as_array().unwrap().iter().find(|unit| unit["unit"] == "259job").unwrap().clone();
    assert_eq!((&job["total"], &job["signed"]["by"]), (&json!(3), &json!("coordinator")));
    assert_eq!(signed["can_close"], true);
    let closed = running.call("close_round", of_round()).unwrap();
    assert_eq!((&closed["closed"], &closed["version"]), (&json!(true), &json!(1)));
    assert_eq!(running.refusal("close_round", of_round()), ErrorCode::RoundClosed);
    let repair = json!({"round": "E2013", "id": id(1), "rule": "kle_two_groups", "choices": []});
    assert_eq!(running.refusal("repair", repair), ErrorCode::RoundClosed, "locked");

    let receipt = |code: &str| json!({"round": "E2013", "control_code": code});
    assert_eq!(running.refusal("confirm_receipt", receipt("ABCD-EFGH")), ErrorCode::WrongReceipt);
    running.person.will_choose(&pc.folder("out"));
    let export = json!({"round": "E2013", "formats": ["upload"], "choose_folder": true});
    let written = running.call("export_round", export).unwrap();
    let code = written["files"][0]["control_code"].as_str().unwrap().to_owned();
    let confirmed = running.call("confirm_receipt", receipt(&code)).unwrap();
    assert_eq!(
        (&confirmed["receipt"]["control_code"], &confirmed["receipt"]["version"]),
        (&json!(code), &json!(1))
    );
    assert_eq!(confirmed["exports"][0]["format"], "upload");

    let opened = running.call("reopen_round", json!({"round": "E2013", "reason": "late_desk"})).unwrap();
    assert_eq!(opened["closed"], false);
    assert_eq!(opened["why_not"], json!(["unsigned_units"]), "what was said before is said anew");
    sign(&running, "259skranke", "counted", None);
    sign(&running, "259job", "missing", Some("technical"));
    let again = running.call("close_round", of_round()).unwrap();
    assert_eq!(
        (&again["version"], &again["receipt"]),
        (&json!(2), &Value::Null),
        "a new version has no receipt yet"
    );
}

#[test]
fn old_rounds_are_kept_until_their_receipt_is_old_enough() {
    let pc = Pc::new();
    let running = with_week(&pc);
    publish(&pc, &running, "E2026");
    let of_new = json!({"round": "E2026"});
    let closing = running.call("closing", of_new.clone()).unwrap();
    let row = &closing["retention"][0];
    assert_eq!(
        (&row["round"], &row["can"], &row["why_not"]),
        (&json!("E2013"), &json!(false), &json!("open"))
    );
    assert_eq!(closing["months"], 24);
    let purged = running.call("purge_rounds", json!({"before": "E2026"})).unwrap();
    assert_eq!(purged["retention"][0]["why_not"], "open", "nothing went");
    assert_eq!(running.call("control", of_round()).unwrap()["contacts"], 5);
}
