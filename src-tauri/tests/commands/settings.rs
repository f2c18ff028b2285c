//! What a person chooses, and what is not theirs to choose.

use komhen_desktop::error::ErrorCode;
use komhen_desktop::policy::Policy;
use komhen_desktop::settings::Language;
use serde_json::{Value, json};

use crate::support::{Pc, Running};

fn kept(running: &Running, edit: impl FnOnce(&mut Value)) -> Value {
    running.call("keep_settings", edited(running, edit)).unwrap()
}

fn edited(running: &Running, edit: impl FnOnce(&mut Value)) -> Value {
    let mut settings = running.call("settings", json!({})).unwrap()["settings"].take();
    edit(&mut settings);
    settings
}

#[test]
fn settings_are_kept_over_a_restart() {
    let pc = Pc::new();
    let state = kept(&pc.start(), |settings| {
        settings["letters"] = "left".into();
        settings["keys"] = json!({"KeyP": "undo"});
        settings["text_size"] = 150.into();
    });
    assert_eq!(state["settings"]["text_size"], 150);
    let again = pc.start().call("settings", json!({})).unwrap();
    assert_eq!(again["settings"], state["settings"]);
    assert_eq!(again.get("notices"), None, "nothing to tell");
}

#[test]
fn wrong_settings_are_refused_and_nothing_changes() {
    let pc = Pc::new();
    let running = pc.start();
    for (field, wrong) in [("text_size", json!(130)), ("armed_seconds", json!(1)), ("language", json!("de"))]
    {
        let refused = running.refusal("keep_settings", edited(&running, |s| s[field] = wrong));
        assert_eq!(refused, ErrorCode::InvalidCode, "{field}");
    }
    let more = edited(&running, |settings| settings["name"] = "Anna".into());
    assert_eq!(running.refusal("keep_settings", more), ErrorCode::InvalidCode, "nobody has a name here");
    assert!(!pc.path("config/settings.json").exists(), "nothing was kept");
}

#[test]
fn what_the_it_department_rules_is_shown_and_locked() {
    let mut pc = Pc::new();
    pc.policy = Policy { language: Some(Language::En), ..Policy::default() };
    let running = pc.start();
    let state = running.call("settings", json!({})).unwrap();
    assert_eq!((&state["settings"]["language"], &state["locked"]), (&json!("en"), &json!(["language"])));
    let danish = edited(&running, |settings| settings["language"] = "da".into());
    assert_eq!(running.refusal("keep_settings", danish), ErrorCode::LockedByPolicy);
}

#[test]
fn a_shortcut_is_listened_for_until_another_is_chosen() {
    let pc = Pc::new();
    let running = pc.start();
    assert_eq!(running.person.saw(), [""; 0], "nothing listens where none is chosen");
    let with = |keys: Value| move |settings: &mut Value| settings["global_shortcut"] = keys;
    kept(&running, with("Ctrl+Shift+F9".into()));
    kept(&running, with("Ctrl+Shift+F9".into()));
    assert_eq!(running.person.saw(), ["shortcut Ctrl+Shift+F9"], "once");
    running.person.taken.lock().unwrap().push("Ctrl+Shift+F8".into());
    let state = kept(&running, with("Ctrl+Shift+F8".into()));
    assert_eq!(state["shortcut_problem"], "shortcut_taken", "and the program goes on");
    let refused = running.refusal("keep_settings", edited(&running, with("Ctrl+Alt+K".into())));
    assert_eq!(refused, ErrorCode::ShortcutNotAllowed);
    assert_eq!(kept(&running, with(Value::Null))["shortcut_problem"], Value::Null);
    kept(&running, with("Ctrl+Shift+F9".into()));
    assert_eq!(pc.start().person.saw(), ["shortcut Ctrl+Shift+F9"], "and at the next start");
}

#[test]
fn under_wayland_there_is_no_shortcut_and_the_others_can_be_kept() {
    let mut pc = Pc::new();
    kept(&pc.start(), |settings| settings["global_shortcut"] = "Ctrl+Shift+F9".into());
    pc.wayland = true;
    let running = pc.start();
    let state = kept(&running, |settings| settings["touch"] = true.into());
    for field in ["can_stay_on_top", "can_have_shortcut"] {
        assert_eq!(state[field], false, "{field}");
    }
    assert_eq!(state["settings"]["global_shortcut"], "Ctrl+Shift+F9", "for the day the session is another");
    let other = edited(&running, |settings| settings["global_shortcut"] = "Ctrl+Shift+F8".into());
    assert_eq!(running.refusal("keep_settings", other), ErrorCode::NotPossibleHere);
}

#[test]
fn settings_that_could_not_be_read_are_told_once() {
    let pc = Pc::new();
    pc.folder("config");
    std::fs::write(pc.path("config/settings.json"), "{").unwrap();
    let running = pc.start();
    let first = running.call("settings", json!({})).unwrap();
    assert_eq!(first["notices"][0]["code"], "settings_broken");
    assert_eq!(running.call("settings", json!({})).unwrap().get("notices"), None, "once");
}
