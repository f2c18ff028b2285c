//! What the shipped configuration allows: nothing that counting does not need (reliability.md 5).

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "hardening/municipality.rs"]
mod municipality;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use komhen_desktop::configuration::{CommandLine, Configuration};
use komhen_desktop::desk_thread::Folders;
use komhen_desktop::error::CommandError;
use komhen_desktop::ipc;
use komhen_desktop::policy::Policy;
use komhen_desktop::program::Program;
use komhen_desktop::settings::SettingsFile;
use komhen_desktop::surroundings::{Dialog, Session, Surroundings};
use schema::texts::Texts;
use serde_json::{Value, json};
use tauri::Manager;
use tauri::test::{INVOKE_KEY, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;

fn read(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_configuration_closes_every_door_that_is_not_needed() {
    let config = read("tauri.conf.json");
    let security = &config["app"]["security"];
    for (pointer, wanted) in [
        ("/app/withGlobalTauri", json!(false)),
        ("/app/security/dangerousDisableAssetCspModification", json!(false)),
        ("/app/security/freezePrototype", json!(true)),
        ("/app/security/assetProtocol", json!({"enable": false, "scope": []})),
        ("/app/security/capabilities", json!(["main", "mini"])),
        ("/app/security/pattern/use", json!("brownfield")),
        ("/build/removeUnusedCommands", json!(true)),
        // A round file dropped on the counting window is taken by Rust; the page handles no drop itself.
        ("/app/windows/0/dragDropEnabled", json!(true)),
        ("/app/windows/1/dragDropEnabled", json!(false)),
        ("/app/windows/1/alwaysOnTop", json!(true)),
    ] {
        assert_eq!(config.pointer(pointer), Some(&wanted), "{pointer}");
    }
    let windows = config["app"]["windows"].as_array().unwrap();
    let labels: Vec<&Value> = windows.iter().map(|window| &window["label"]).collect();
    assert_eq!(labels, ["main", "mini"], "no window that is not checked here");
    for (key, wanted) in [
        ("create", false),
        ("devtools", false),
        ("incognito", true),
        ("generalAutofillEnabled", false),
        ("browserExtensionsEnabled", false),
        ("allowLinkPreview", false),
        ("zoomHotkeysEnabled", true),
    ] {
        for window in windows {
            assert_eq!(window[key], json!(wanted), "{key} of {}", window["label"]);
        }
    }
    for window in windows {
        // Without a frame a screen reader loses the place of the mouse, and a person the way to close it.
        assert!(window.get("decorations").is_none(), "{} has its frame", window["label"]);
    }
    assert!(security.get("devCsp").is_none(), "the same policy holds in development");
    assert!(config["build"].get("devUrl").is_none(), "the window never asks a server for its pages");
    let policy = security["csp"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'none';"), "nothing unless named");
    for forbidden in ["unsafe-inline", "unsafe-eval", "https:", "*"] {
        assert!(!policy.contains(forbidden), "{forbidden} in {policy}");
    }
}

fn permission(command: &str) -> String {
    format!("allow-{}", command.replace('_', "-"))
}

#[test]
fn the_capability_allows_the_commands_of_the_table_and_nothing_else() {
    let capability = read("capabilities/main.json");
    let mut expected: Vec<String> = ipc::NAMES.iter().map(|name| permission(name)).collect();
    // The page hears that a round file came, and can say nothing on the same way.
    expected.extend(["core:event:allow-listen".into(), "core:event:allow-unlisten".into()]);
    // Ctrl and plus: on Linux the keys that enlarge the text are a script of the window that asks for this.
    expected.push("core:webview:allow-set-webview-zoom".into());
    assert_eq!(
        capability["permissions"],
        json!(expected),
        "one permission a command, in the order of the table, the event and the zoom"
    );
    assert_eq!(capability["windows"], json!(["main"]), "the counting window only");
    let files = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities")).unwrap();
    assert_eq!(files.count(), 2, "no capability that is not checked here");
}

/// All that counting above another program needs.
const OF_MINI: [&str; 9] = [
    "desk_state",
    "log_contact",
    "amend_contact",
    "undo",
    "redo",
    "set_counting_state",
    "settings",
    "show_main",
    "unsaved_contacts",
];

#[test]
fn the_mini_window_may_count_and_nothing_else() {
    let capability = read("capabilities/mini.json");
    let mut expected: Vec<String> = OF_MINI.iter().map(|name| permission(name)).collect();
    expected.push("core:webview:allow-set-webview-zoom".into());
    assert_eq!(capability["permissions"], json!(expected));
    assert_eq!(capability["windows"], json!(["mini"]), "the mini window only");
}

#[test]
fn no_page_reaches_a_plugin_or_comes_from_elsewhere() {
    for file in ["capabilities/main.json", "capabilities/mini.json"] {
        let capability = read(file);
        assert!(capability.get("remote").is_none(), "no page from elsewhere may call: {file}");
        assert_eq!(capability["local"], json!(true), "{file}");
        for permission in capability["permissions"].as_array().unwrap() {
            let permission = permission.as_str().unwrap();
            let plugin = permission.split_once(':').map(|(plugin, _)| plugin);
            assert!(matches!(plugin, None | Some("core")), "{permission} in {file}");
        }
    }
    let manifest = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let plugins: Vec<&str> = manifest.lines().filter_map(|line| line.strip_prefix("tauri-plugin-")).collect();
    let wanted = ["dialog", "global-shortcut", "single-instance", "window-state"];
    assert_eq!(plugins.len(), wanted.len(), "no plugin that is not named here: {plugins:?}");
    for (plugin, wanted) in plugins.iter().zip(wanted) {
        assert!(plugin.starts_with(&format!("{wanted}.")), "{plugin}");
    }
}

/// A system in which every dialog is closed without a choice.
struct Nobody;

impl Surroundings for Nobody {
    fn choose(&self, _: Dialog, _: &Texts) -> Option<PathBuf> {
        None
    }
    fn show_mini(&self) -> Result<(), CommandError> {
        Ok(())
    }
    fn show_main(&self) -> Result<(), CommandError> {
        Ok(())
    }
    fn set_title(&self, _: &str) {}
    fn session(&self) -> Session {
        Session { can_stay_on_top: true, can_have_shortcut: true }
    }
    fn set_shortcut(&self, _: Option<&str>) -> Result<(), CommandError> {
        Ok(())
    }
    fn round_file_offered(&self) {}
}

fn call(command: &str, label: &str, url: &str, body: Value) -> Result<Value, Value> {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_owned();
    let settings = SettingsFile::at(data.join("settings.json"));
    // The demonstration's municipality takes a moment to make, and no refusal needs it.
    let demonstration = municipality::input_of(command).is_none();
    let configuration =
        Configuration::read(Policy::default(), CommandLine::default(), settings, demonstration);
    let folders = Folders { exports: data.join("eksport"), data, demonstration };
    // The plugins are there as in the product, so that it is the permission that refuses the page and nothing else.
    let app = mock_builder()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::new().build())
        .invoke_handler(ipc::handler())
        .build(tauri::generate_context!())
        .unwrap();
    app.manage(Program::start(folders, configuration, Arc::new(Nobody)).unwrap());
    let window = tauri::WebviewWindowBuilder::new(&app, label, tauri::WebviewUrl::default()).build().unwrap();
    let request = InvokeRequest {
        cmd: command.into(),
        callback: tauri::ipc::CallbackFn(0),
        error: tauri::ipc::CallbackFn(1),
        url: url.parse().unwrap(),
        body: tauri::ipc::InvokeBody::Json(body),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_string(),
    };
    get_ipc_response(&window, request).map(|body| body.deserialize().unwrap())
}

const HERE: &str = "tauri://localhost";
const ID: &str = "00112233445566778899aabbccddeeff";

fn codes(channel: &str) -> Value {
    json!({"channel": channel, "type": "INFO", "task": null, "closing": null, "form": null, "answer": null})
}

fn contact(channel: &str, id: &str) -> Value {
    json!({"practice": false, "id": id, "codes": codes(channel), "n": 1, "late": null})
}

/// An input of the right shape; what the commands do with it is tested elsewhere.
fn input_of(command: &str) -> Value {
    if let Some(input) = municipality::input_of(command) {
        return input;
    }
    let of_contact = |mut more: Value| {
        let base = json!({"practice": false, "id": ID, "target": ID});
        more.as_object_mut().unwrap().extend(base.as_object().unwrap().clone());
        more
    };
    match command {
        "desk_state" => json!({"practice": false}),
        "undo" | "redo" => json!({"practice": false, "id": ID}),
        "log_contact" => contact("TLFIND", ID),
        "amend_contact" => of_contact(json!({"codes": codes("TLFIND")})),
        "cancel_contact" => of_contact(json!({"reason": "trial"})),
        "restore_contact" => of_contact(json!({})),
        "contacts_of_day" => json!({"practice": false, "day": null}),
        "log_paper" => json!({"practice": false, "day": "2026-10-20", "hour": null, "cells": []}),
        "estimate_forgotten" => json!({"practice": false, "id": ID, "day": "2026-10-20", "n": 1}),
        "set_counting_state" => json!({"practice": false, "state": "paused"}),
        "take_round" => json!({"unit": "borgerservice", "desk": "1"}),
        "answer_vignette" => json!({"id": ID, "vignette": 1, "codes": codes("TLFIND")}),
        "unsaved_contacts" => json!({"mini": true, "count": 0}),
        "keep_settings" => serde_json::to_value(komhen_desktop::settings::Settings::default()).unwrap(),
        _ => json!({}),
    }
}

/// Did the command itself answer? A refusal with a code is an answer too; one of Tauri's has none.
fn is_answered(answer: &Result<Value, Value>) -> bool {
    match answer {
        Ok(_) => true,
        Err(refusal) => refusal["code"].is_string(),
    }
}

#[test]
fn every_command_of_the_table_answers_the_counting_window() {
    for name in ipc::NAMES {
        let answer = call(name, "main", HERE, json!({"input": input_of(name)}));
        assert!(is_answered(&answer), "{name}: {answer:?}");
    }
}

#[test]
fn the_mini_window_is_answered_what_it_may_ask_and_nothing_else() {
    for name in ipc::NAMES {
        let answer = call(name, "mini", HERE, json!({"input": input_of(name)}));
        assert_eq!(is_answered(&answer), OF_MINI.contains(name), "{name}: {answer:?}");
    }
}

#[test]
fn strangers_and_unlisted_commands_are_refused() {
    let input = json!({"input": {"practice": false}});
    for (command, label, url, why) in [
        ("desk_state", "other", HERE, "a window without the capability"),
        ("desk_state", "main", "https://evil.example", "a page from elsewhere"),
        ("plugin:fs|read_file", "main", HERE, "a plugin that is not there"),
        ("plugin:event|emit", "main", HERE, "a core command that is not listed"),
        ("delete_everything", "main", HERE, "a command that is not in the table"),
    ] {
        let answer = call(command, label, url, input.clone());
        assert!(!is_answered(&answer), "{why}: {answer:?}");
    }
}

#[test]
fn no_page_opens_a_dialog_or_moves_a_window_itself() {
    for (command, body) in [
        ("plugin:dialog|open", json!({"options": {"directory": true}})),
        ("plugin:dialog|save", json!({"options": {}})),
        ("plugin:dialog|message", json!({"message": "Anna"})),
        ("plugin:window-state|save_window_state", json!({"flags": 3})),
        ("plugin:window|set_title", json!({"label": "main", "value": "Anna"})),
        ("plugin:webview|create_webview_window", json!({"options": {"label": "other"}})),
    ] {
        for label in ["main", "mini"] {
            let refusal = call(command, label, HERE, body.clone()).unwrap_err();
            let words = refusal.as_str().unwrap_or_default();
            assert!(
                words.contains("not allowed"),
                "{command} of {label} is refused by permission: {refusal}"
            );
        }
    }
}

#[test]
fn input_that_does_not_fit_is_refused_with_a_code() {
    for (body, why) in
        [(contact("TELEFON", ID), "unknown channel"), (contact("TLFIND", "1"), "no gesture id")]
    {
        let refusal = call("log_contact", "main", HERE, json!({"input": body})).unwrap_err();
        assert_eq!(refusal["code"], "invalid_code", "{why}");
    }
    let mut more = contact("TLFIND", ID);
    more["note"] = "Anna".into();
    let answer = call("log_contact", "main", HERE, json!({"input": more}));
    assert!(answer.is_err(), "a field that does not exist is not taken silently");
}
