//! The rules as data and the rules as code say the same, in both languages, and each has its test.

use std::collections::{BTreeMap, BTreeSet};

use schema::texts::{Language, Texts};

use super::catalogue::{self, About, Blocks};
use super::gathering::GATHERING_RULES;
use super::row::{DUPLICATE_ROW, ROW_RULES};
use super::week::WEEK_RULES;

mod reading;

/// The logic of rules that is a function of its own.
fn logic() -> BTreeSet<&'static str> {
    let rows = ROW_RULES.iter().map(|(id, _)| *id).chain([DUPLICATE_ROW]);
    let weeks = WEEK_RULES.iter().map(|(id, _)| *id);
    rows.chain(weeks).chain(GATHERING_RULES.iter().map(|(id, _)| *id)).collect()
}

/// The sources of this crate, each as what it does and how it is tested.
fn sources() -> Vec<(String, String, String)> {
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let name = path.display().to_string();
                let of_tests = name.ends_with("tests.rs") || name.contains("/tests/");
                let (program, test) = match text.split_once("#[cfg(test)]") {
                    _ if of_tests => ("", text.as_str()),
                    Some((program, test)) => (program, test),
                    None => (text.as_str(), ""),
                };
                found.push((name, program.to_owned(), test.to_owned()));
            }
        }
    }
    found
}

/// The ids that reading a file finds fault with, wherever they are told.
fn told_when_reading() -> BTreeMap<String, String> {
    let mut told = BTreeMap::new();
    for (name, program, _) in sources() {
        for before in
            ["Finding::error(\"", "Finding::warning(\"", "Finding::fatal(\"", "finding(\"", "error(\""]
        {
            for rest in program.split(before).skip(1) {
                let id = rest.split('"').next().unwrap_or_default();
                if !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') {
                    told.insert(id.to_owned(), name.clone());
                }
            }
        }
        for rest in program.split("(Fate::").skip(1) {
            let id = rest.split('"').nth(1).unwrap_or_default();
            told.insert(id.to_owned(), name.clone());
        }
    }
    told
}

#[test]
fn every_rule_of_the_data_has_its_logic_and_every_logic_is_in_the_data() {
    let data: BTreeSet<&str> = catalogue::all().iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(data.len(), catalogue::all().len(), "no rule stands twice");
    let (functions, told) = (logic(), told_when_reading());
    assert!(told.len() > 15, "the faults of reading are found where they are told: {told:?}");
    let programs: String = sources().into_iter().map(|(_, program, _)| program).collect();
    let without: Vec<&&str> = data
        .iter()
        .filter(|id| !functions.contains(*id) && !programs.contains(&format!("\"{id}\"")))
        .collect();
    assert_eq!(without, Vec::<&&str>::new(), "rules without logic");
    let unknown: Vec<&&str> = functions.iter().filter(|id| !data.contains(*id)).collect();
    assert_eq!(unknown, Vec::<&&str>::new(), "logic without data");
    let unknown: Vec<_> = told.iter().filter(|(id, _)| !data.contains(id.as_str())).collect();
    assert_eq!(unknown, Vec::new(), "told when reading, and not in the data");
}

#[test]
fn every_rule_has_a_test() {
    let tests: String = sources().into_iter().map(|(_, _, test)| test).collect();
    let journeys = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/journeys");
    let journeys: String = std::fs::read_dir(journeys)
        .unwrap()
        .filter_map(|entry| std::fs::read_to_string(entry.unwrap().path()).ok())
        .collect();
    let untested: Vec<&str> = catalogue::all()
        .iter()
        .map(|rule| rule.id.as_str())
        .filter(|id| !tests.contains(&format!("\"{id}\"")) && !journeys.contains(&format!("\"{id}\"")))
        .collect();
    assert_eq!(untested, Vec::<&str>::new(), "no test speaks of them");
}

#[test]
fn every_rule_has_its_words_in_both_languages() {
    for language in [Language::Danish, Language::English] {
        let texts = Texts::of(language);
        for rule in catalogue::all() {
            for end in ["", "-title", "-next"] {
                let id = format!("rule-{}{end}", rule.id);
                assert!(texts.has(&id), "{id} in {language:?}");
            }
        }
    }
}

#[test]
fn what_holds_the_week_up_can_be_mended() {
    for rule in catalogue::all().iter().filter(|rule| rule.blocks == Some(Blocks::Close)) {
        assert!(rule.repair.is_some() && rule.about == About::Row, "{} leaves a way out", rule.id);
        assert!(rule.severity >= super::Severity::Error, "{} weighs what it does", rule.id);
    }
}
