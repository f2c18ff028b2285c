//! Sending: by itself, when asked, at the end; and never in the way of counting.

use std::time::Duration;

use exports::formats::desk_file;
use komhen_desktop::error::ErrorCode;
use komhen_desktop::policy::Policy;
use serde_json::{Value, json};

use crate::support::{Pc, Running, contact, id};

/// Contacts in the one desk file of a folder, read as the coordinator's program reads it.
fn contacts_in(folder: &std::path::Path) -> usize {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "komhendesk"));
    assert_eq!(files.len(), 1, "one desk, one file: {files:?}");
    let gathered = desk_file::parse(&files[0], &std::fs::read(&files[0]).unwrap()).unwrap();
    desk_file::standing(&gathered.events) as usize
}

fn choose(running: &Running, folder: &std::path::Path) -> Value {
    running.person.will_choose(folder);
    running.call("choose_send_folder", json!({})).unwrap()
}

fn every(running: &Running, contacts: u32) {
    let mut settings = running.call("settings", json!({})).unwrap()["settings"].take();
    settings["send_every"] = contacts.into();
    running.call("keep_settings", settings).unwrap();
}

#[test]
fn a_chosen_folder_has_the_desk_file_at_once_and_after_so_many_contacts() {
    let pc = Pc::new();
    let running = pc.start_counting();
    running.log(1, "TLFIND", "INFO");
    let state = running.sending();
    assert_eq!(
        (&state["folder"], &state["waiting"], &state["problem"]),
        (&Value::Null, &json!(1), &Value::Null)
    );

    let folder = pc.folder("share");
    let state = choose(&running, &folder);
    assert_eq!(
        (&state["waiting"], &state["problem"], &state["last"]["total"]),
        (&json!(0), &Value::Null, &json!(1))
    );
    assert_eq!(contacts_in(&folder), 1, "read back");

    every(&running, 3);
    for gesture in 2..=3 {
        running.log(gesture, "TLFIND", "INFO");
    }
    assert_eq!(running.sending()["waiting"], 2, "two wait for the third");
    running.log(4, "TLFIND", "INFO");
    running.until("the third sends all", |state| state["waiting"] == 0 && state["busy"] == false);
    assert_eq!(contacts_in(&folder), 4);
    running.call("undo", json!({"practice": false, "id": id(90)})).unwrap();
    running.call("send_now", json!({})).unwrap();
    assert_eq!(contacts_in(&folder), 3, "what was taken back is taken back there too");
}

#[test]
fn a_desk_that_closes_sends() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let folder = pc.folder("share");
    choose(&running, &folder);
    running.log(1, "TLFIND", "INFO");
    running.call("set_counting_state", json!({"practice": false, "state": "closed"})).unwrap();
    running.until("the closed desk sends", |state| state["waiting"] == 0);
    assert_eq!(contacts_in(&folder), 1);
}

#[test]
fn a_folder_that_is_away_is_a_problem_and_is_never_made_anew() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let folder = pc.folder("share");
    choose(&running, &folder);
    std::fs::rename(&folder, pc.path("away")).unwrap();
    running.log(1, "TLFIND", "INFO");
    let state = running.call("send_now", json!({})).unwrap();
    assert_eq!((&state["problem"], &state["waiting"]), (&json!("send_failed"), &json!(1)));
    assert!(!folder.exists(), "on the empty mount of a share nobody would look");
    assert_eq!(running.log(2, "TLFIND", "INFO")["figures"]["total"], 2, "counting goes on");

    std::fs::rename(pc.path("away"), &folder).unwrap();
    let state = running.call("send_now", json!({})).unwrap();
    assert_eq!((&state["problem"], &state["waiting"]), (&Value::Null, &json!(0)));
    assert_eq!(contacts_in(&folder), 2);
}

#[test]
fn what_could_not_be_sent_is_sent_at_the_next_start() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let folder = pc.folder("share");
    choose(&running, &folder);
    std::fs::rename(&folder, pc.path("away")).unwrap();
    running.log(1, "TLFIND", "INFO");
    running.program.end(Duration::from_secs(5));
    drop(running);

    std::fs::rename(pc.path("away"), &folder).unwrap();
    let running = pc.start();
    running.until("the next start sends", |state| state["waiting"] == 0);
    assert_eq!(contacts_in(&folder), 1);
}

#[test]
fn the_end_sends_the_rest_and_lets_go_of_the_store() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let folder = pc.folder("share");
    choose(&running, &folder);
    running.log(1, "TLFIND", "INFO");
    running.program.end(Duration::from_secs(20));
    assert_eq!(contacts_in(&folder), 1, "sent while it ended");
    schema::desk::Desk::open(&pc.path("data/desk.db")).expect("another program may open the store");
}

#[test]
fn practice_is_never_sent() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let folder = pc.folder("share");
    choose(&running, &folder);
    every(&running, 1);
    running.call("begin_practice", json!({})).unwrap();
    let mut practised = contact(1, "TLFIND", "INFO");
    practised["practice"] = true.into();
    running.call("log_contact", practised).unwrap();
    running.call("set_counting_state", json!({"practice": true, "state": "closed"})).unwrap();
    let state = running.call("send_now", json!({})).unwrap();
    assert_eq!(state["waiting"], 0, "it waits for nothing");
    assert_eq!(contacts_in(&folder), 0, "the one file is the real desk's, and empty");
}

#[test]
fn without_a_folder_asking_says_so_and_the_policys_cannot_be_chosen_anew() {
    let mut pc = Pc::new();
    let running = pc.start_counting();
    assert_eq!(running.call("send_now", json!({})).unwrap()["problem"], "no_send_folder");
    let running = {
        pc.policy = Policy { share: Some(pc.folder("ruled")), ..Policy::default() };
        pc.start_after(running)
    };
    let state = running.sending();
    assert_eq!((&state["folder_locked"], &state["folder"]), (&json!(true), &json!(pc.path("ruled"))));
    running.person.will_choose(&pc.folder("mine"));
    assert_eq!(running.refusal("choose_send_folder", json!({})), ErrorCode::LockedByPolicy);
    running.until("the policy's folder has the file", |state| state["last"] != Value::Null);
    assert_eq!(contacts_in(&pc.path("ruled")), 0, "an explicit nothing");
}

#[test]
fn a_copy_is_saved_where_a_person_says() {
    let pc = Pc::new();
    let running = pc.start_counting();
    running.log(1, "TLFIND", "INFO");
    assert_eq!(running.call("save_desk_file", json!({})).unwrap(), Value::Null, "closed without a choice");
    let stick = pc.folder("usb");
    running.person.will_choose(&stick);
    let written = running.call("save_desk_file", json!({})).unwrap();
    assert_eq!((&written["total"], written["paths"].as_array().unwrap().len()), (&json!(1), 1));
    let bytes = std::fs::read(written["paths"][0].as_str().unwrap()).unwrap();
    assert_eq!(written["control_code"], exports::safe_file::control_code(&bytes), "the same at both ends");
    assert_eq!(contacts_in(&stick), 1);
    assert_eq!(running.sending()["waiting"], 1, "a copy by hand is not the coordinator's folder");
}

#[test]
fn a_contact_from_the_command_line_is_sent_too() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let folder = pc.folder("share");
    choose(&running, &folder);
    every(&running, 1);
    #[cfg(unix)]
    {
        use exports::desk_call::DeskCall;
        use exports::running_app::{Reply, ask};
        let call = DeskCall::Log {
            id: "0f".repeat(16),
            channel: "TLFIND".into(),
            kind: "INFO".into(),
            task: None,
            closing: None,
            form: None,
            count: 1,
            at: None,
        };
        let reply = ask(&pc.path("data/desk.db"), &call);
        assert!(matches!(reply, Some(Reply::Answer(_))), "{reply:?}");
        running.until("the contact is sent", |state| state["last"]["total"] == 1);
        assert_eq!(contacts_in(&folder), 1);
    }
}
