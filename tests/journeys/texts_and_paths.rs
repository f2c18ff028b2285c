//! Every code that can reach a person has words in both languages, and no file knows the machine it was written on.

use std::collections::BTreeSet;

use schema::texts::{Language, Texts};
use support::project::{files, root};

fn source(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// The string literals that stand right after a piece of code, if they are codes.
fn codes_after(source: &str, before: &str) -> BTreeSet<String> {
    let pieces = source.split(before).skip(1);
    pieces.filter_map(|rest| rest.split('"').next()).filter(|code| is_code(code)).map(str::to_owned).collect()
}

fn assert_said(ids: impl Iterator<Item = String>) {
    let texts = [Language::Danish, Language::English].map(|language| (language, Texts::of(language)));
    let ids: Vec<String> = ids.collect();
    let missing: Vec<String> = texts
        .iter()
        .flat_map(|(language, texts)| {
            let silent = ids.iter().filter(|id| texts.say(id, &[]).starts_with('['));
            silent.map(move |id| format!("{id} in {language:?}"))
        })
        .collect();
    assert!(missing.is_empty(), "no words for {missing:#?}");
}

#[test]
fn every_fault_has_a_sentence_and_a_next_step_in_both_languages() {
    let mut codes = codes_after(&source("exports/src/cli/answer.rs"), "short(texts, \"");
    assert!(
        codes.contains("invalid_argument"),
        "the faults of a call are found where they are told: {codes:?}"
    );
    for (file, fewest) in [("schema/src/error.rs", 25), ("exports/src/error.rs", 15)] {
        let found = codes_after(&source(file), "=> \"");
        assert!(found.len() >= fewest, "{file} names {} codes; was it rewritten?", found.len());
        codes.extend(found);
    }
    assert_said(codes.iter().flat_map(|code| [format!("error-{code}"), format!("error-{code}-next")]));
}

#[test]
fn every_rule_has_a_sentence_a_title_and_a_next_step_in_both_languages() {
    // That the data hold every rule of the program is held beside the rules.
    let rules = exports::rules::catalogue::all();
    assert!(rules.len() >= 50, "{} rules; was the list cut?", rules.len());
    let ends = ["", "-title", "-next"];
    assert_said(rules.iter().flat_map(|rule| ends.map(|end| format!("rule-{}{end}", rule.id))));
}

#[test]
fn no_file_speaks_of_the_machine_it_was_written_on() {
    // Put together here, or this file would speak of them.
    let machines = ["work", "farm"].map(|folder| format!("/{folder}/"));
    let mut found = Vec::new();
    for path in files(&[]) {
        // A picture or a font holds no paths.
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for (at, line) in
            text.lines().enumerate().filter(|(_, line)| machines.iter().any(|m| line.contains(m)))
        {
            let place = path.strip_prefix(root()).unwrap().display();
            found.push(format!("{place}:{}: {}", at + 1, line.chars().take(120).collect::<String>()));
        }
    }
    assert!(found.is_empty(), "a clone lies elsewhere: {found:#?}");
}
