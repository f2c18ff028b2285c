//! The report for the management (rapport til ledelsen) as data: the same on screen, in the PDF and in its tests.
//!
//! It says what came, when, and how that compares with the last round of the same season; never why.

use chrono::{DateTime, Utc};
use schema::municipality::Municipality;
use schema::round::RoundCode;
use schema::texts::{Language, Texts};
use serde::Serialize;

use crate::ExportError;
use crate::charts::{Scene, Table};

mod beside;
#[cfg(test)]
mod beside_tests;
mod change;
mod hours;
mod key_figures;
mod known;
mod quality;
mod sections;
#[cfg(test)]
pub(crate) mod tests;
mod words;

pub use change::{Compared, Comparison};
pub use known::{Closings, Correction, Known, Machine, Period, UnitState, UnitTold};

/// The report of a round.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Report {
    /// Language of the sentences: `da` or `en`.
    pub language: String,
    /// What the report is called.
    pub title: String,
    /// The round's code.
    pub round: String,
    /// The round in words.
    pub round_name: String,
    /// Four digits.
    pub municipality: String,
    /// The municipality in words.
    pub name: String,
    /// Weeks and days in words.
    pub period: String,
    /// The last counting day, `2026-10-23`: the report's own date.
    pub dated: String,
    /// Number of closings; 0 while the round was never closed.
    pub version: u32,
    /// The version in words, the word for a draft while the round is open.
    pub version_name: String,
    /// Is the round closed? While it is open the report is a draft (KLADDE).
    pub closed: bool,
    /// What the whole report found, in one sentence.
    pub finding: String,
    /// Contacts with website visits; absent where the figure is hidden.
    pub with_website: Option<u32>,
    /// Contacts without website visits; absent where the figure is hidden.
    pub without_website: Option<u32>,
    /// The figures at the top.
    pub key_figures: Vec<KeyFigure>,
    /// What is missing, in sentences, and that it is a draft.
    pub missing: Vec<String>,
    /// The parts, in the order of reading.
    pub sections: Vec<Section>,
    /// What a reader must know of all of it.
    pub notes: Vec<String>,
}

/// A figure at the top.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeyFigure {
    /// What it is.
    pub label: String,
    /// The figure, formatted.
    pub value: String,
    /// What it is out of.
    pub note: String,
}

/// A part of the report.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Section {
    /// Which part: `bars`, `closing`, `machine`, `units`, `corrections`, `heat`, `change`.
    pub key: String,
    /// Its heading.
    pub heading: String,
    /// What it says, in sentences.
    pub sentences: Vec<String>,
    /// The chart; its table is the part's.
    pub scene: Option<Scene>,
    /// A table of its own.
    pub table: Option<Table>,
}

/// The report of a round in a municipality's store; figures below `min_cell` are hidden where it is above 1.
pub fn of(
    municipality: &Municipality,
    round: &RoundCode,
    language: Language,
    min_cell: u32,
    now: DateTime<Utc>,
) -> Result<Report, ExportError> {
    let known = Known::of(municipality, round, min_cell, now)?;
    Ok(written(&known, language))
}

/// The report of what is known.
pub fn written(known: &Known, language: Language) -> Report {
    let texts = Texts::of(language);
    let words = words::Words::of(&texts);
    let now = &known.now;
    let (with_website, without_website) = (now.table.with_website.1, now.table.without_website.1);
    Report {
        language: match language {
            Language::Danish => "da".into(),
            Language::English => "en".into(),
        },
        title: words.say("report-title", &[]),
        round: now.round.code.to_string(),
        round_name: words.round(&now.round.code),
        municipality: known.municipality.clone(),
        name: words.municipality(&known.municipality),
        period: words.period(&now.round),
        dated: now.round.last.to_string(),
        version: known.version,
        version_name: match known.closed {
            true => words.say("report-version", &[("version", known.version.to_string())]),
            false => words.say("report-version-draft", &[]),
        },
        closed: known.closed,
        finding: key_figures::finding(known, &words),
        with_website,
        without_website,
        key_figures: key_figures::of(known, &words),
        missing: quality::missing(known, &words),
        sections: [
            Some(sections::bars(known, &words)),
            sections::closing(known, &words),
            sections::machine(known, &words),
            Some(quality::units(known, &words)),
            Some(quality::corrections(known, &words)),
            Some(sections::heat(known, &words)),
            Some(change::section(known, &words)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        notes: quality::notes(known, &words),
    }
}
