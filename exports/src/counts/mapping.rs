//! Which column of a file means what. A mapping is shown, corrected and kept by name (skabelon).

use schema::codes::{Channel, ContactType};
use schema::kle::Kle;
use schema::municipality::MachineSystem;
use serde::{Deserialize, Serialize};

use super::Table;
use crate::ExportError;

/// The code of words whose rows are left out on purpose: an internal queue, a test number.
pub const LEFT_OUT: &str = "-";
/// More words than any switch has queues.
const MOST_WORDS: usize = 500;
/// Longest word kept in a mapping, in characters.
const LONGEST_WORD: usize = 60;

/// What a file counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum CountsKind {
    /// What a machine saw: never contacts, only beside them (maskintal).
    Machine,
    /// Contacts, n alike (massetal).
    Mass,
}

/// How days are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum DayFormat {
    /// `2026-10-19`
    Iso,
    /// `19-10-2026`, also with `.` or `/`.
    Danish,
}

/// Where a code is found: in a column, or the same for every row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The column, from 0.
    pub column: Option<u32>,
    /// The code of every row.
    pub fixed: Option<String>,
}

/// A word of the file and the code it stands for here; [`LEFT_OUT`] for rows that do not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WordMeaning {
    /// As it stands in the file.
    pub word: String,
    /// Channel, type or unit code.
    pub code: String,
}

/// Which column of a file means what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Machine or mass.
    pub kind: CountsKind,
    /// The machine: `phone`, `queue`, `mail`, `self_service`, `digital_post`, `other`.
    pub system: String,
    /// Is the first line names of columns?
    pub has_header: bool,
    /// Column of the day, from 0.
    pub day: u32,
    /// How days are written.
    pub day_format: DayFormat,
    /// The channel.
    pub channel: Place,
    /// The unit; neither column nor code where the file does not tell.
    pub unit: Place,
    /// The type; mass counts only.
    #[serde(rename = "type")]
    pub type_: Place,
    /// The task; mass counts only, and not needed.
    pub task: Place,
    /// Column of the number, from 0.
    pub n: u32,
    /// What words of the file stand for.
    #[serde(default)]
    pub words: Vec<WordMeaning>,
}

impl Place {
    /// In this column.
    pub fn column(at: u32) -> Place {
        Place { column: Some(at), fixed: None }
    }

    /// The same for every row.
    pub fn fixed(code: &str) -> Place {
        Place { column: None, fixed: Some(code.to_owned()) }
    }

    /// Is it told nowhere?
    pub fn is_nowhere(&self) -> bool {
        self.column.is_none() && self.fixed.is_none()
    }
}

impl Mapping {
    /// The machine.
    pub fn system(&self) -> Result<MachineSystem, ExportError> {
        Ok(MachineSystem::from_code(&self.system)?)
    }

    /// Refuses a mapping that cannot be used on this file: a column it has not, two meanings of one column, a code
    /// that is none.
    pub fn check(&self, table: &Table) -> Result<(), ExportError> {
        let width = table.columns.len() as u32;
        let mut columns = vec![self.day, self.n];
        columns.extend([&self.channel, &self.unit, &self.type_, &self.task].iter().filter_map(|p| p.column));
        if let Some(outside) = columns.iter().find(|column| **column >= width) {
            return Err(bad("column", &(outside + 1).to_string()));
        }
        let used = columns.len();
        columns.sort_unstable();
        columns.dedup();
        if columns.len() < used {
            return Err(bad("column_twice", ""));
        }
        if self.channel.is_nowhere() {
            return Err(bad("channel", ""));
        }
        if self.kind == CountsKind::Mass && self.type_.is_nowhere() {
            return Err(bad("type", ""));
        }
        let fixed = |place: &Place| place.fixed.clone().filter(|_| place.column.is_none());
        if let Some(code) = fixed(&self.channel) {
            Channel::from_code(&code)?;
        }
        if let Some(code) = fixed(&self.type_) {
            ContactType::from_code(&code)?;
        }
        if let Some(code) = fixed(&self.task) {
            code.parse::<Kle>()?;
        }
        if let Some(code) = fixed(&self.unit) {
            schema::names::check(&code)?;
        }
        if self.kind == CountsKind::Machine {
            self.system()?;
        }
        self.check_words()
    }

    fn check_words(&self) -> Result<(), ExportError> {
        if self.words.len() > MOST_WORDS {
            return Err(bad("words", &self.words.len().to_string()));
        }
        for meaning in &self.words {
            let too_long = meaning.word.chars().count() > LONGEST_WORD;
            if too_long || meaning.code.chars().count() > LONGEST_WORD {
                return Err(bad("words", &meaning.word.chars().take(LONGEST_WORD).collect::<String>()));
            }
            // A template is kept and shown: what looks like a citizen's number is not.
            if schema::names::looks_like_cpr(&meaning.word) || schema::names::looks_like_cpr(&meaning.code) {
                return Err(schema::SchemaError::LooksLikeCpr.into());
            }
        }
        Ok(())
    }

    /// As it is kept in a store.
    pub fn to_json(&self) -> Result<String, ExportError> {
        serde_json::to_string(self).map_err(|e| bad("template", &e.to_string()))
    }

    /// As it was kept.
    pub fn from_json(text: &str) -> Result<Mapping, ExportError> {
        serde_json::from_str(text).map_err(|e| bad("template", &e.to_string()))
    }
}

fn bad(what: &'static str, value: &str) -> ExportError {
    ExportError::BadMapping { what, value: value.to_owned() }
}
