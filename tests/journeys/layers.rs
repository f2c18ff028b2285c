//! What may know of what, held by cargo and by reading the project's own files.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use support::project::{files, root};

/// Names of the crates a package is built from.
fn tree(package: &str) -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["tree", "--offline", "-p", package, "-e", "normal", "--prefix", "none"])
        .current_dir(root())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "cargo tree: {}", String::from_utf8_lossy(&output.stderr));
    let names: BTreeSet<String> =
        text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
    assert!(names.len() > 10, "{package} is built from something: {names:?}");
    names
}

fn windowed(name: &str) -> bool {
    ["tauri", "wry", "tao"].iter().any(|word| name == *word || name.starts_with(&format!("{word}-")))
}

#[test]
fn exports_knows_of_no_window() {
    let found: Vec<String> = tree("exports").into_iter().filter(|name| windowed(name)).collect();
    assert!(found.is_empty(), "the numbers must be had without a window: {found:?}");
}

#[test]
fn schema_knows_of_no_window_and_no_command_line() {
    let found: Vec<String> = tree("schema")
        .into_iter()
        .filter(|name| windowed(name) || name.starts_with("clap") || name == "exports")
        .collect();
    assert!(found.is_empty(), "what a contact is depends on nobody who shows it: {found:?}");
}

/// The packages of the lock file: name and source.
fn locked() -> Vec<(String, Option<String>)> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let value = |package: &str, key: &str| {
        let line = package.lines().find_map(|line| line.strip_prefix(&format!("{key} = \"")));
        line.map(|value| value.trim_end_matches('"').to_owned())
    };
    let packages = lock.split("[[package]]").skip(1);
    packages.map(|package| (value(package, "name").unwrap(), value(package, "source"))).collect()
}

#[test]
fn sqlite_is_linked_once() {
    let found = locked().iter().filter(|(name, _)| name == "libsqlite3-sys").count();
    assert_eq!(found, 1, "two SQLites in one program break each other's locks");
}

#[test]
fn every_crate_is_ours_or_from_the_default_registry() {
    let default = "registry+https://github.com/rust-lang/crates.io-index";
    let ours = ["schema", "exports", "komhen-desktop", "tests"];
    for (name, source) in locked() {
        match source {
            Some(source) => assert_eq!(source, default, "{name} comes from elsewhere"),
            None => assert!(ours.contains(&name.as_str()), "{name} is no member of this workspace"),
        }
    }
}

fn line_count(path: &Path) -> usize {
    std::fs::read_to_string(path).unwrap().lines().count()
}

#[test]
fn no_file_of_code_is_longer_than_400_lines() {
    let long: Vec<String> = files(&[".rs", ".ts", ".svelte"])
        .iter()
        .map(|path| (line_count(path), path))
        .filter(|(lines, _)| *lines > 400)
        .map(|(lines, path)| format!("{} has {lines}", path.strip_prefix(root()).unwrap().display()))
        .collect();
    assert!(long.is_empty(), "a file that long has no table of contents: {long:#?}");
}

/// Functions others can call, each as one line up to its body.
fn public_functions(source: &str) -> Vec<String> {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let is_command = |at: usize| at > 0 && lines[at - 1].starts_with("#[tauri::command");
    let starts = (0..lines.len()).filter(|at| {
        lines[*at].contains("fn ")
            && (lines[*at].starts_with("pub ") || lines[*at].starts_with("pub(") || is_command(*at))
    });
    starts
        .map(|at| {
            let text = lines[at..].join(" ");
            let end = text.find(['{', ';']).unwrap_or(text.len());
            text[..end].to_owned()
        })
        .collect()
}

#[test]
fn no_function_that_others_call_fails_with_a_bare_text() {
    let mut found = Vec::new();
    for path in files(&[".rs"]) {
        let place = path.strip_prefix(root()).unwrap();
        if !["schema/src", "exports/src", "src-tauri/src"].iter().any(|folder| place.starts_with(folder)) {
            continue;
        }
        let functions = public_functions(&std::fs::read_to_string(&path).unwrap());
        let stringly =
            functions.into_iter().filter(|f| f.contains("-> Result<") && f.trim_end().ends_with(", String>"));
        found.extend(stringly.map(|function| format!("{}: {function}", place.display())));
    }
    assert!(found.is_empty(), "a fault needs a code, or nobody can act on it: {found:#?}");
}
