//! The one way a round becomes files (eksport): the command line and the window write every format through it.
//!
//! Everything asked for is made before the first file is written: what a format cannot hold stops the whole export.
//! A file is written whole or not at all, read back, and noted in the municipality's logbook.

use std::path::Path;

use chrono::{DateTime, Utc};
use schema::SchemaError;
use schema::clock::Moment;
use schema::municipality::{Municipality, NotedExport};
use schema::round::RoundCode;
use schema::store::rounds::{self, KeptRound};
use schema::store::{Store, StoreKind};
use schema::texts::Language;

use crate::ExportError;
use crate::safe_file::{self, Written};

pub mod danish;
pub mod facts;
pub mod figures;
mod format;
mod made;
mod preview;
pub mod table;

pub use format::Format;
pub use made::Made;
pub use preview::{PREVIEW_ROWS, Preview, preview};

/// Where the contacts are counted.
pub enum Counted<'c> {
    /// A municipality's store: every format.
    Municipality(&'c mut Municipality),
    /// A desk's: what a single desk can tell.
    Desk(&'c Store),
}

impl Counted<'_> {
    /// The store, for reading.
    pub fn store(&self) -> &Store {
        match self {
            Counted::Municipality(municipality) => municipality.store(),
            Counted::Desk(store) => store,
        }
    }
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The round.
    pub round: &'a RoundCode,
    /// Smallest number a cell may show in files for people; `None` takes what the round file says.
    pub min_cell: Option<u32>,
    /// Language of the report; the other files have the language of their format.
    pub language: Language,
    /// Now.
    pub now: DateTime<Utc>,
}

/// A file on disk, with its receipt.
#[derive(Debug, Clone)]
pub struct Exported {
    /// Its format.
    pub format: Format,
    /// The municipality, four digits.
    pub municipality: String,
    /// The file, read back; its control code is the receipt.
    pub file: Written,
    /// What lies beside it: its data package, its *Læs mig*.
    pub beside: Vec<Written>,
    /// Rows of figures.
    pub rows: usize,
    /// All contacts in it.
    pub total: u32,
    /// Number of closings, at least 1.
    pub version: u32,
    /// Is the round closed? An open round gives a preliminary file.
    pub closed: bool,
    /// Days that are no counting days and not in the panel.
    pub days_left_out: usize,
    /// What whoever exports should know, as codes: texts `export-warning-<code>`.
    pub warnings: Vec<&'static str>,
}

/// Writes a round in these formats into a folder, which is made if it is not there.
pub fn write(
    counted: &mut Counted<'_>,
    formats: &[Format],
    folder: &Path,
    asked: &Asked<'_>,
) -> Result<Vec<Exported>, ExportError> {
    let made = made::make_all(counted, formats, asked)?;
    if let Counted::Municipality(municipality) = counted {
        leave_confirmed(&municipality.exports(asked.round)?, &made, folder, asked.round)?;
    }
    safe_file::sweep(folder, asked.now);
    let mut exported = Vec::with_capacity(made.len());
    for made in made {
        let file = safe_file::write(&folder.join(&made.name), &made.bytes)?;
        let beside = made
            .beside
            .iter()
            .map(|(name, bytes)| safe_file::write(&folder.join(name), bytes))
            .collect::<Result<_, _>>()?;
        if let Counted::Municipality(municipality) = counted {
            let name = made.format.name();
            municipality.note_export(asked.round, name, made.version, &file.sha256, made.total, asked.now)?;
        }
        exported.push(Exported {
            format: made.format,
            municipality: made.municipality,
            file,
            beside,
            rows: made.rows,
            total: made.total,
            version: made.version,
            closed: made.closed,
            days_left_out: made.days_left_out,
            warnings: made.warnings,
        });
    }
    Ok(exported)
}

/// Refuses to put other figures in the place of a file that was exported while the round was closed: somebody has its
/// control code. After a reopening the draft has the closed version's name.
fn leave_confirmed(
    noted: &[NotedExport],
    made: &[Made],
    folder: &Path,
    round: &RoundCode,
) -> Result<(), ExportError> {
    for made in made {
        // In another language, or with other cells hidden, a closed round's file for people is the same version.
        if made.closed && made.format.hides_small_cells() {
            continue;
        }
        let path = folder.join(&made.name);
        let Some(standing) = safe_file::sha256_of(&path)? else { continue };
        let is_confirmed = noted.iter().any(|export| export.closed && export.sha256 == standing);
        if is_confirmed && standing != safe_file::sha256_hex(&made.bytes) {
            return Err(ExportError::ConfirmedFileStands { path, round: round.to_string() });
        }
    }
    Ok(())
}

/// The round as it is kept. A practice round is nobody's figures.
fn round(store: &Store, code: &RoundCode, format: Format) -> Result<KeptRound, ExportError> {
    if code.is_practice() {
        return Err(ExportError::NothingToExport { format: format.name(), missing: "P…".into() });
    }
    if format.holds_single_contacts() && store.kind() != StoreKind::Municipality {
        let missing = "a municipality's store".into();
        return Err(ExportError::NothingToExport { format: format.name(), missing });
    }
    let missing = || SchemaError::NoSuchRound { round: code.to_string() };
    let kept = store.read(|c| rounds::find(c, code.as_str())?.ok_or_else(missing))?;
    match kept.purged && format.holds_single_contacts() {
        true => Err(SchemaError::RoundPurged { round: code.to_string() }.into()),
        false => Ok(kept),
    }
}

/// Smallest number a cell may show: what is asked for, else what the round file says; 0 where all are shown.
fn min_cell(kept: &KeptRound, asked: &Asked<'_>) -> u32 {
    asked.min_cell.or_else(|| kept.file.as_ref()?.min_cell).filter(|min| *min > 1).unwrap_or(0)
}

/// The day it is in Copenhagen.
fn today(asked: &Asked<'_>) -> chrono::NaiveDate {
    Moment::of(asked.now).day
}
