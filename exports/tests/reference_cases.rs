//! The reference cases: figures within tolerance, verdict codes and what the text must and must not say.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use regex::RegexBuilder;
use serde_json::Value;

/// The cases whose methods exist so far.
const CASES: [&str; 6] = ["O01", "O02", "O03", "O04", "O05", "O07"];

/// Ids of methods that are not part of the program: the negative binomial is information only.
const LEFT_OUT: &str = "nb.";

#[test]
fn every_reference_case_is_met_by_the_binary() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/effect");
    for case in CASES {
        let folder = folder(&root, case);
        let failures = grade(&json(&folder.join("expected.json")), &run(&folder));
        assert!(failures.is_empty(), "{case}:\n{}", failures.join("\n"));
    }
}

fn folder(root: &Path, case: &str) -> PathBuf {
    let entries = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    entries.into_iter().find(|path| path.file_name().unwrap().to_string_lossy().starts_with(case)).unwrap()
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn run(folder: &Path) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_komhen"))
        .args(["effect", "--json", "--panel"])
        .arg(folder.join("input.csv"))
        .arg("--params")
        .arg(folder.join("params.json"))
        .output()
        .unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {complaint}", folder.display());
    serde_json::from_slice(&output.stdout).unwrap()
}

fn grade(expected: &Value, actual: &Value) -> Vec<String> {
    let mut failures: Vec<String> = expected["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|check| grade_check(check, actual))
        .collect();
    let Some(verdict) = expected["verdict"].as_object() else {
        return failures;
    };
    let found = &actual["verdict"];
    for key in ["direction", "evidence", "attribution", "target"] {
        if let Some(value) = verdict.get(key).filter(|value| **value != found[key]) {
            failures.push(format!("verdict.{key}: {} instead of {value}", found[key]));
        }
    }
    let text = found["text"].as_str().unwrap();
    for (key, is_wanted) in [("must_match", true), ("must_not_match", false)] {
        for pattern in verdict.get(key).and_then(Value::as_array).into_iter().flatten() {
            let pattern = pattern.as_str().unwrap();
            let regex = RegexBuilder::new(pattern).case_insensitive(true).build().unwrap();
            if regex.is_match(text) != is_wanted {
                failures.push(format!("verdict.text {key} {pattern}: {text}"));
            }
        }
    }
    let flags = verdict.get("flags").and_then(Value::as_array).into_iter().flatten();
    let raised = found["flags"].as_array().unwrap();
    failures.extend(flags.filter(|flag| !raised.contains(flag)).map(|flag| format!("no flag {flag}")));
    failures
}

fn grade_check(check: &Value, actual: &Value) -> Option<String> {
    let id = check["id"].as_str().unwrap();
    let found = &actual[id];
    let is_met = match &check["value"] {
        Value::Null => found.is_null(),
        Value::Number(wanted) => found
            .as_f64()
            .is_some_and(|found| (found - wanted.as_f64().unwrap()).abs() <= check["tol"].as_f64().unwrap()),
        other => found == other,
    };
    (!is_met && !id.starts_with(LEFT_OUT)).then(|| format!("{id}: {found} instead of {}", check["value"]))
}
