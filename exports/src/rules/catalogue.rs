//! The rules as data: what each weighs, what it is about, how it may be mended and what it holds up.
//!
//! `rules.csv` holds one line a rule. Its words are the texts `rule-<id>`, `rule-<id>-title` and `rule-<id>-next`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::Severity;

/// What a finding of a rule points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum About {
    /// One row or contact.
    Row,
    /// A day of a place.
    Day,
    /// A desk (skranke), or the municipality where KL looks.
    Desk,
    /// A unit (enhed).
    Unit,
    /// The week as a whole.
    Week,
    /// Two rounds beside each other.
    Rounds,
    /// A file.
    File,
}

/// How the rows of a finding may be mended all at once. Always by new events, never by editing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Repair {
    /// Another task (opgave).
    Task,
    /// Another closing (afslutning).
    Closing,
    /// Taken out of the count.
    Void,
}

/// What a finding of a rule holds up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Blocks {
    /// The row is not accepted.
    Row,
    /// Nothing of the file is accepted.
    File,
    /// The week cannot be closed.
    Close,
    /// The rounds cannot be compared by type.
    Effect,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Rule {
    /// Its id, in files, answers and texts.
    pub id: String,
    /// Its weight.
    pub severity: Severity,
    /// What its findings point at.
    pub about: About,
    /// How its rows may be mended, where they may.
    pub repair: Option<Repair>,
    /// Where the rule was decided.
    pub source: String,
    /// What it holds up, if anything.
    pub blocks: Option<Blocks>,
}

/// Every rule, in the order of the file: rows first, then places, then the gathering, then reading.
pub fn all() -> &'static [Rule] {
    static ALL: LazyLock<Vec<Rule>> = LazyLock::new(|| built_in(include_str!("../../rules.csv")));
    &ALL
}

/// The rule with this id.
pub fn find(id: &str) -> Option<&'static Rule> {
    static BY_ID: LazyLock<HashMap<&'static str, &'static Rule>> =
        LazyLock::new(|| all().iter().map(|rule| (rule.id.as_str(), rule)).collect());
    BY_ID.get(id).copied()
}

/// The list is part of the program: a fault in it is a fault of the build, caught by every test here.
#[allow(clippy::expect_used)]
fn built_in(text: &str) -> Vec<Rule> {
    csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("the built-in rules are well formed")
}
