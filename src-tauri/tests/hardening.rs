//! What the shipped configuration allows: nothing that counting does not need (reliability.md 5).

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::Path;

use komhen_desktop::desk_thread::{DeskThread, Folders};
use komhen_desktop::ipc;
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
        ("/app/security/capabilities", json!(["main"])),
        ("/app/security/pattern/use", json!("brownfield")),
        ("/build/removeUnusedCommands", json!(true)),
        ("/app/windows/0/devtools", json!(false)),
        ("/app/windows/0/incognito", json!(true)),
        ("/app/windows/0/generalAutofillEnabled", json!(false)),
        ("/app/windows/0/browserExtensionsEnabled", json!(false)),
        ("/app/windows/0/dragDropEnabled", json!(false)),
        ("/app/windows/0/allowLinkPreview", json!(false)),
        ("/app/windows/0/zoomHotkeysEnabled", json!(true)),
    ] {
        assert_eq!(config.pointer(pointer), Some(&wanted), "{pointer}");
    }
    assert!(security.get("devCsp").is_none(), "the same policy holds in development");
    assert!(config["build"].get("devUrl").is_none(), "the window never asks a server for its pages");
    let policy = security["csp"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'none';"), "nothing unless named");
    for forbidden in ["unsafe-inline", "unsafe-eval", "https:", "*"] {
        assert!(!policy.contains(forbidden), "{forbidden} in {policy}");
    }
}

#[test]
fn the_capability_allows_the_commands_of_the_table_and_nothing_else() {
    let capability = read("capabilities/main.json");
    let mut expected: Vec<String> =
        ipc::NAMES.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    // Ctrl and plus: on Linux the keys that enlarge the text are a script of the window that asks for this.
    expected.push("core:webview:allow-set-webview-zoom".into());
    assert_eq!(
        capability["permissions"],
        json!(expected),
        "one permission a command, in the order of the table, and the zoom"
    );
    assert_eq!(capability["windows"], json!(["main"]), "the counting window only");
    assert!(capability.get("remote").is_none(), "no page from elsewhere may call");
    let files = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities")).unwrap();
    assert_eq!(files.count(), 1, "no capability that is not checked here");
}

fn call(command: &str, label: &str, url: &str, body: Value) -> Result<Value, Value> {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_owned();
    let app = mock_builder().invoke_handler(ipc::handler()).build(tauri::generate_context!()).unwrap();
    app.manage(
        DeskThread::start(Folders { exports: data.join("eksport"), data, demonstration: true }).unwrap(),
    );
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

#[test]
fn every_command_of_the_table_answers_the_counting_window() {
    for name in ipc::NAMES {
        let input = match *name {
            "log_contact" => {
                json!({"id": "00112233445566778899aabbccddeeff", "channel": "TLFIND", "type": "INFO"})
            }
            _ => json!({}),
        };
        // Undo and redo have nothing to do in a new store: a refusal with a code is an answer too.
        match call(name, "main", HERE, json!({"input": input})) {
            Ok(answer) => assert!(answer.is_object(), "{name}: {answer}"),
            Err(refusal) => assert!(refusal["code"].is_string(), "{name}: {refusal}"),
        }
    }
}

#[test]
fn strangers_and_unlisted_commands_are_refused() {
    let input = json!({"input": {}});
    for (command, label, url, why) in [
        ("desk_state", "other", HERE, "a window without the capability"),
        ("desk_state", "main", "https://evil.example", "a page from elsewhere"),
        ("plugin:fs|read_file", "main", HERE, "a plugin that is not there"),
        ("plugin:event|emit", "main", HERE, "a core command that is not listed"),
        ("delete_everything", "main", HERE, "a command that is not in the table"),
    ] {
        assert!(call(command, label, url, input.clone()).is_err(), "{why}");
    }
}

#[test]
fn input_that_does_not_fit_is_refused_with_a_code() {
    let contact = |channel: &str, id: &str| json!({"input": {"id": id, "channel": channel, "type": "INFO"}});
    let id = "00112233445566778899aabbccddeeff";
    for (body, why) in
        [(contact("TELEFON", id), "unknown channel"), (contact("TLFIND", "1"), "no gesture id")]
    {
        let refusal = call("log_contact", "main", HERE, body).unwrap_err();
        assert_eq!(refusal["code"], "invalid_code", "{why}");
    }
    let more = json!({"input": {"id": id, "channel": "TLFIND", "type": "INFO", "note": "Anna"}});
    assert!(
        call("log_contact", "main", HERE, more).is_err(),
        "a field that does not exist is not taken silently"
    );
}
