//! The coordinator's store: begun, gathered into, looked at, moved; and a unit's own view at a desk.

use std::path::Path;
use std::time::{Duration, Instant};

use komhen_desktop::error::ErrorCode;
use komhen_desktop::policy::Policy;
use serde_json::{Value, json};

use super::support::{Pc, Running, id, today};

impl Running {
    fn ask(&self, name: &str) -> Value {
        self.call(name, json!({})).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    fn begin(&self) -> Value {
        self.call("begin_municipality", json!({"municipality": "0259"})).unwrap()
    }

    fn watch(&self, folder: &Path) -> Value {
        self.person.will_choose(folder);
        self.ask("choose_gather_folder")
    }

    fn week(&self) -> Value {
        let round = self.ask("municipality_state")["rounds"][0]["round"].clone();
        self.call("week_now", json!({ "round": round })).unwrap()
    }
}

/// A desk's PC that has counted so often and sent to the folder.
fn desk_sends(pc: &Pc, folder: &Path, contacts: u32) {
    let desk = pc.start_counting();
    for gesture in 0..contacts {
        desk.log(gesture + 1, "TLFIND", "INFO");
    }
    desk.person.will_choose(folder);
    desk.call("choose_send_folder", json!({})).unwrap();
    desk.until("the file", |state| state["waiting"] == 0 && state["busy"] == false);
    desk.program.end(Duration::from_secs(5));
}

#[test]
fn a_municipality_is_begun_and_its_desks_are_gathered() {
    let (pc, desk_pc) = (Pc::new(), Pc::new());
    let coordinator = pc.start();
    let state = coordinator.ask("municipality_state");
    assert_eq!((&state["exists"], &state["rounds"]), (&json!(false), &json!([])));
    for (name, input) in [
        ("gathering", json!({})),
        ("gather_now", json!({})),
        ("choose_gather_folder", json!({})),
        ("gather_from", json!({})),
        ("week_now", json!({"round": "E2026"})),
        ("save_municipality", json!({})),
    ] {
        assert_eq!(coordinator.refusal(name, input), ErrorCode::NoMunicipality, "{name}");
    }
    assert!(!pc.path("data/municipality/municipality.db").exists(), "asking makes no store");
    assert_eq!(
        coordinator.refusal("begin_municipality", json!({"municipality": "9999"})),
        ErrorCode::InvalidCode
    );

    let state = coordinator.begin();
    assert_eq!((&state["municipality"], &state["name"]), (&json!("0259"), &json!("Køge")));
    let share = pc.folder("share");
    desk_sends(&desk_pc, &share, 3);
    std::fs::write(share.join("halv.komhendesk"), "{").unwrap();
    let gathering = coordinator.watch(&share);
    assert_eq!(gathering["folder"], json!(share.display().to_string()));
    assert_eq!((&gathering["problem"], &gathering["busy"]), (&Value::Null, &json!(false)));
    let files = gathering["files"].as_array().unwrap();
    assert_eq!(
        (files.len(), &files[0]["outcome"], &files[0]["code"]),
        (2, &json!("refused"), &json!("cut_off"))
    );
    assert_eq!((&files[1]["outcome"], &files[1]["new"]), (&json!("taken"), &json!(3)));

    let state = coordinator.ask("municipality_state");
    assert_eq!((&state["rounds"][0]["total"], &state["rounds"][0]["closed"]), (&json!(3), &json!(false)));
    assert_eq!(state["looked_wall"].as_str().map(|wall| &wall[..10]), Some(today().to_string().as_str()));
    let week = coordinator.week();
    assert_eq!((&week["total"], &week["today"]), (&json!(3), &json!(today().to_string())));
    assert_eq!(
        (&week["desks"][0]["unit"], &week["desks"][0]["desk"]),
        (&json!("borgerservice"), &json!("2"))
    );
    assert_eq!(week["channels"][0], json!({"channel": "TLFIND", "n": 3, "share": 1.0}));
    assert_eq!(coordinator.refusal("week_now", json!({"round": "F2020"})), ErrorCode::NoSuchRound);

    desk_sends(&desk_pc, &share, 2);
    let again = pc.start_after(coordinator);
    assert_eq!(again.ask("gathering")["folder"], json!(share.display().to_string()), "the folder is kept");
    again.ask("gather_now");
    assert_eq!(again.week()["total"], 3, "the same gestures again are the same contacts");
}

#[test]
fn a_folder_that_is_away_is_told_and_what_was_gathered_stays() {
    let (pc, desk_pc) = (Pc::new(), Pc::new());
    let coordinator = pc.start();
    coordinator.begin();
    assert_eq!(coordinator.ask("gather_now")["problem"], "no_gather_folder");
    let share = pc.folder("share");
    desk_sends(&desk_pc, &share, 2);
    coordinator.watch(&share);
    std::fs::rename(&share, pc.path("elsewhere")).unwrap();
    let away = coordinator.ask("gather_now");
    assert_eq!(away["problem"], "gather_folder_away");
    assert!(away["looked_wall"].is_string(), "the last good look");
    assert_eq!(away["files"].as_array().unwrap().len(), 1, "what was seen is still known");
    assert_eq!(coordinator.ask("municipality_state")["folder_problem"], "gather_folder_away");
    std::fs::rename(pc.path("elsewhere"), &share).unwrap();
    assert_eq!(coordinator.ask("gather_now")["problem"], Value::Null, "and it is back");
}

#[test]
fn a_stick_is_gathered_from_once() {
    let (pc, desk_pc) = (Pc::new(), Pc::new());
    let coordinator = pc.start();
    coordinator.begin();
    coordinator.watch(&pc.folder("share"));
    let stick = pc.folder("stick");
    desk_sends(&desk_pc, &stick, 4);
    coordinator.person.will_choose(&stick);
    let gathering = coordinator.ask("gather_from");
    let name = gathering["files"][0]["name"].as_str().unwrap();
    assert!(name.starts_with(&stick.display().to_string()), "told in full: {name}");
    assert_eq!(
        gathering["folder"],
        json!(pc.path("share").display().to_string()),
        "the watched one is the same"
    );
    coordinator.ask("gather_now");
    assert_eq!(
        coordinator.ask("gathering")["files"].as_array().unwrap().len(),
        1,
        "the stick's file stays listed"
    );
    assert_eq!(coordinator.week()["total"], 4);
    coordinator.person.will_choose(&pc.path("no such folder"));
    assert_eq!(coordinator.refusal("gather_from", json!({})), ErrorCode::GatherFolderAway);
}

#[test]
fn the_it_department_rules_the_folder_and_the_municipality() {
    let mut pc = Pc::new();
    let share = pc.folder("ruled");
    pc.policy = Policy { share: Some(share.clone()), municipality: Some("0259".into()), ..Policy::default() };
    let coordinator = pc.start();
    assert_eq!(
        coordinator.refusal("begin_municipality", json!({"municipality": "0751"})),
        ErrorCode::LockedByPolicy
    );
    let state = coordinator.begin();
    assert_eq!(
        (&state["folder"], &state["folder_locked"]),
        (&json!(share.display().to_string()), &json!(true))
    );
    assert_eq!(coordinator.refusal("choose_gather_folder", json!({})), ErrorCode::LockedByPolicy);
}

#[test]
fn the_store_moves_to_a_new_machine_whole() {
    let (old, new, desk_pc) = (Pc::new(), Pc::new(), Pc::new());
    let coordinator = old.start();
    coordinator.begin();
    let share = old.folder("share");
    desk_sends(&desk_pc, &share, 5);
    coordinator.watch(&share);
    assert_eq!(coordinator.ask("save_municipality"), Value::Null, "closed without a choice");
    let stick = old.folder("stick");
    coordinator.person.will_choose(&stick);
    let copy = coordinator.ask("save_municipality");
    let path = copy["path"].as_str().unwrap().to_owned();
    assert!(Path::new(&path).starts_with(&stick) && path.ends_with(".komhenkommune"), "{path}");
    assert_eq!(copy["control_code"].as_str().map(str::len), Some(9));

    coordinator.person.will_choose(Path::new(&path));
    assert_eq!(
        coordinator.refusal("fetch_municipality", json!({})),
        ErrorCode::StoreStands,
        "never over another"
    );
    assert_eq!(coordinator.week()["total"], 5, "and the one that stands is as it was");

    let next = new.start();
    assert_eq!(next.ask("fetch_municipality"), Value::Null, "closed without a choice");
    next.person.will_choose(Path::new(&path));
    assert_eq!(next.ask("fetch_municipality")["exists"], true);
    assert_eq!(next.week()["total"], 5, "all of it");
}

#[test]
fn a_unit_sees_its_own_week_at_the_desk_and_signs_it_off() {
    let pc = Pc::new();
    let fresh = pc.start();
    let whose = || json!({"round": null, "unit": null});
    assert_eq!(fresh.refusal("unit_week", whose()), ErrorCode::NotSetUp);
    drop(fresh);
    let desk = pc.start_counting();
    desk.log(1, "TLFIND", "INFO");
    let week = desk.call("unit_week", whose()).unwrap();
    assert_eq!(
        (&week["unit"], &week["total"], &week["from_folder"]),
        (&json!("borgerservice"), &json!(1), &json!(false))
    );
    assert_eq!(week["desks"].as_array().unwrap().len(), 2, "both desks of the unit");
    assert_eq!(week["signed"], Value::Null);
    assert_eq!(
        desk.refusal("unit_week", json!({"round": "F2014", "unit": null})),
        ErrorCode::NoSuchRound,
        "a desk knows its own round"
    );

    let share = pc.folder("share");
    desk.person.will_choose(&share);
    desk.call("choose_send_folder", json!({})).unwrap();
    let signed =
        desk.call("sign_off_unit", json!({"id": id(77), "state": "counted", "reason": null})).unwrap();
    assert_eq!((&signed["signed"]["state"], &signed["signed"]["by"]), (&json!("counted"), &json!("unit")));
    assert_eq!((&signed["from_folder"], &signed["total"]), (&json!(true), &json!(1)), "nothing twice");
    assert_eq!(desk.state()["state"], "counting", "a sign-off is no pause");

    desk.until("the word to be sent", |state| state["busy"] == false);
    let coordinator_pc = Pc::new();
    let coordinator = coordinator_pc.start();
    coordinator.begin();
    let begun = Instant::now();
    loop {
        coordinator.watch(&share);
        if coordinator.week()["desks"][0]["signed"] == "counted" {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "the coordinator never saw the sign-off");
        std::thread::sleep(Duration::from_millis(10));
    }
    std::fs::remove_dir_all(&share).unwrap();
    let away = desk.call("unit_week", whose()).unwrap();
    assert_eq!((&away["problem"], &away["total"]), (&json!("gather_folder_away"), &json!(1)));
}

#[test]
fn the_demonstration_has_a_municipality_that_can_be_explored_at_once() {
    let mut pc = Pc::new();
    pc.demonstration = true;
    let running = pc.start();
    let state = running.ask("municipality_state");
    assert_eq!((&state["exists"], &state["municipality"]), (&json!(true), &json!("0999")));
    assert_eq!(state["demonstration"], true);
    let rounds = state["rounds"].as_array().unwrap();
    assert_eq!((rounds.len(), &rounds[0]["closed"], &rounds[1]["closed"]), (2, &json!(false), &json!(true)));
    assert!(rounds[1]["total"].as_u64() > Some(500), "{rounds:?}");
    let week = running.week();
    assert_eq!(week["compared_with"], rounds[1]["round"]);
    assert_eq!(week["desks"].as_array().unwrap().len(), 6);

    // What is counted in the window is seen by the coordinator at the next look.
    let before = week["total"].as_u64().unwrap();
    running.log(1, "TLFIND", "INFO");
    running.ask("gather_now");
    assert_eq!(running.week()["total"].as_u64(), Some(before + 1));
    let files = running.ask("gathering");
    let refused =
        files["files"].as_array().unwrap().iter().filter(|file| file["outcome"] == "refused").count();
    assert_eq!(refused, 1, "the file that was cut short");
}
