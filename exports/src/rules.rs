//! The rules every file is held against: the same code at the desk, in the municipality and at KL.
//!
//! A rule speaks; it never repairs. What it weighs is data ([`catalogue`]), its logic one small function, its words
//! the texts `rule-<id>`.

use std::collections::BTreeMap;

use schema::store::imported::RuleCount;
use serde::{Deserialize, Serialize};

pub mod catalogue;
mod codes_of_rows;
pub mod gathering;
mod habits;
pub mod of_2013;
pub mod of_desk_file;
pub mod of_upload;
pub mod row;
pub mod week;
mod when;
mod who;

pub use codes_of_rows::meant;

/// Version of the rules, printed on every file for people: a later one may find more.
pub const VERSION: &str = "2026.1";

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// The row is accepted; someone should look.
    Warning,
    /// The row is not accepted.
    Error,
    /// Nothing of the file is accepted.
    Fatal,
}

impl Severity {
    /// The word for machines.
    pub fn code(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
            Severity::Fatal => "fatal",
        }
    }
}

/// What a rule found, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Id of the rule.
    pub rule: &'static str,
    /// Its weight.
    pub severity: Severity,
    /// Line, the header being line 1; 0 for the file as a whole.
    pub line: u64,
    /// Name of the column; empty for the row as a whole.
    pub column: String,
    /// What stands there.
    pub value: String,
}

impl Finding {
    /// A row that cannot be accepted.
    pub fn error(rule: &'static str, line: u64, column: &str, value: &str) -> Finding {
        Finding::new(rule, Severity::Error, line, column, value)
    }

    /// A row that is accepted and should be looked at.
    pub fn warning(rule: &'static str, line: u64, column: &str, value: &str) -> Finding {
        Finding::new(rule, Severity::Warning, line, column, value)
    }

    /// A file of which nothing is accepted.
    pub fn fatal(rule: &'static str, line: u64, value: &str) -> Finding {
        Finding::new(rule, Severity::Fatal, line, "", value)
    }

    pub(crate) fn new(
        rule: &'static str,
        severity: Severity,
        line: u64,
        column: &str,
        value: &str,
    ) -> Finding {
        // A CPR number that strayed into a file is not carried on into messages and logs.
        let value = match schema::names::looks_like_cpr(value) {
            true => "••••••••••".to_owned(),
            false => value.chars().take(60).collect(),
        };
        Finding { rule, severity, line, column: column.to_owned(), value }
    }
}

/// How often each rule spoke, in the order of first line.
pub fn count(findings: &[Finding]) -> Vec<RuleCount> {
    let mut counts: BTreeMap<(&str, &str), (u32, u64)> = BTreeMap::new();
    for finding in findings {
        let count = counts.entry((finding.rule, finding.severity.code())).or_insert((0, finding.line));
        count.0 += 1;
        count.1 = count.1.min(finding.line);
    }
    let mut rules: Vec<RuleCount> = counts
        .into_iter()
        .map(|((rule, severity), (count, first_line))| RuleCount {
            rule: rule.to_owned(),
            severity: severity.to_owned(),
            count,
            first_line: first_line as u32,
        })
        .collect();
    rules.sort_by(|a, b| (a.first_line, &a.rule).cmp(&(b.first_line, &b.rule)));
    rules
}

#[cfg(test)]
mod tests;
