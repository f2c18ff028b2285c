//! Setting a round up (opsætning): a new draft, its order by what was counted last, what it changes, and publication.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use schema::clock::{self, Moment};
use schema::municipality::Municipality;
use schema::round::{Round, RoundCode};
use schema::round_file::{self, DraftProblem, RoundDifference, RoundFile};
use schema::store::rounds::KeptRound;
use schema::{SchemaError, codes};
use serde::Serialize;

use crate::{ExportError, safe_file};

mod order;
mod task_list;

pub use order::{order_by_last, usual_favourites};
pub use task_list::{TaskListRead, read_task_list};

/// A round file while it is written.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundDraft {
    /// The file as it stands.
    pub file: RoundFile,
    /// Version that is published, if any.
    pub published: Option<u32>,
    /// Every fault, with its field.
    pub problems: Vec<DraftProblem>,
    /// What it changes against what is published, else against the round it resembles most.
    pub difference: Option<RoundDifference>,
    /// Code of that round.
    pub against: Option<String>,
    /// Is there anything that is not published?
    pub changed: bool,
}

/// A round file that was published.
#[derive(Debug, Clone)]
pub struct PublishedRound {
    /// Where it lies.
    pub path: PathBuf,
    /// The file.
    pub file: RoundFile,
    /// `ABCD-EFGH`.
    pub control_code: String,
}

/// Where a new round's set-up comes from.
#[derive(Debug, Clone)]
pub enum Origin {
    /// The built-in lists, no units yet.
    BuiltIn,
    /// Another round of this store.
    Round(RoundCode),
    /// A round file of another store.
    File(Box<RoundFile>),
}

/// The days of a new round: the weeks as given, else the built-in ones, else (practice) the week of `today`.
pub fn period(code: &RoundCode, weeks: Option<&str>, today: NaiveDate) -> Result<Round, SchemaError> {
    if code.is_none() {
        return Err(SchemaError::BadRound { value: code.to_string() });
    }
    if !code.is_practice() {
        return match weeks {
            Some(weeks) => Round::of_week_text(code, weeks),
            None => Round::built_in(code),
        };
    }
    // The code of a practice names no year.
    let (year, this_week) = clock::iso_week(today);
    let wrong = |text: &str| SchemaError::BadTime { value: text.chars().take(40).collect() };
    let weeks = weeks.map_or_else(|| this_week.to_string(), str::to_owned);
    let (first, last) = weeks.split_once('-').unwrap_or((&weeks, &weeks));
    let week = |text: &str| clock::monday(year, text.parse().map_err(|_| wrong(&weeks))?);
    let (first, last) = (week(first)?, week(last)? + Duration::days(4));
    if first > last {
        return Err(wrong(&weeks));
    }
    Ok(Round { code: code.clone(), first, last })
}

/// Makes a draft and keeps it. A draft of that round, and one that is published, are never written over.
pub fn begin(
    municipality: &mut Municipality,
    round: &Round,
    origin: &Origin,
) -> Result<RoundDraft, ExportError> {
    let code = municipality.code()?.ok_or(SchemaError::NotSetUp)?;
    let stands =
        municipality.draft(&round.code)?.is_some() || published(municipality, &round.code)?.is_some();
    if stands {
        return Err(ExportError::RoundStands { round: round.code.to_string() });
    }
    let mut draft = match origin {
        Origin::BuiltIn => RoundFile { file_version: 0, ..RoundFile::built_in(round, &code, Vec::new()) },
        Origin::Round(former) => {
            let file = published(municipality, former)?.or(municipality.draft(former)?);
            let missing = || SchemaError::NoSuchRound { round: former.to_string() };
            file.ok_or_else(missing)?.copied_to(round)
        }
        Origin::File(file) => {
            let found = codes::municipality(&file.municipality)?;
            if found != code {
                return Err(SchemaError::WrongMunicipality { expected: code, found: found.to_owned() }.into());
            }
            file.copied_to(round)
        }
    };
    if let Some(last) = last_counted(municipality, origin)? {
        order_by_last(&mut draft, municipality, &last)?;
    }
    municipality.keep_draft(&draft)?;
    view(municipality, &round.code)
}

/// The round whose figures say what is common: the copied one where it was counted, else the newest that was.
fn last_counted(municipality: &Municipality, origin: &Origin) -> Result<Option<RoundCode>, ExportError> {
    let mut rounds: Vec<RoundCode> = municipality.rounds()?.into_iter().map(|kept| kept.round.code).collect();
    if let Origin::Round(copied) = origin {
        rounds.sort_by_key(|code| code != copied);
    }
    for code in rounds {
        if !order::channels(municipality, &code)?.is_empty() {
            return Ok(Some(code));
        }
    }
    Ok(None)
}

/// The draft of a round as it is shown; a published round without a draft is its own.
pub fn view(municipality: &Municipality, code: &RoundCode) -> Result<RoundDraft, ExportError> {
    let draft = municipality.draft(code)?;
    let standing = published(municipality, code)?;
    let missing = || SchemaError::NoSuchDraft { round: code.to_string() };
    let file = draft.clone().or_else(|| standing.clone()).ok_or_else(missing)?;
    let (difference, against) = match (&standing, &draft) {
        (Some(standing), _) => (Some(standing.difference(&file)), Some(standing.round.clone())),
        (None, _) => match resembled(municipality, &file)? {
            Some(former) => (Some(former.difference(&file)), Some(former.round)),
            None => (None, None),
        },
    };
    let was_practised = file.practice && file.file_version > 0;
    let version = standing.as_ref().map(|standing| standing.file_version);
    Ok(RoundDraft {
        changed: standing.as_ref().is_none_or(|standing| !is_same(standing, &file)) && draft.is_some(),
        published: version.or(was_practised.then_some(file.file_version)),
        problems: file.problems(),
        difference,
        against,
        file,
    })
}

/// The published file this one is most like: the one it was copied from, or might as well have been.
fn resembled(municipality: &Municipality, file: &RoundFile) -> Result<Option<RoundFile>, ExportError> {
    let rounds = municipality.rounds()?;
    let others = rounds.into_iter().filter_map(|kept| kept.file).filter(|other| other.round != file.round);
    // The first of equals is the newest.
    let mut best: Option<(usize, RoundFile)> = None;
    for other in others {
        let changes = other.difference(file).items.len();
        if best.as_ref().is_none_or(|(fewest, _)| changes < *fewest) {
            best = Some((changes, other));
        }
    }
    Ok(best.map(|(_, file)| file))
}

fn published(municipality: &Municipality, code: &RoundCode) -> Result<Option<RoundFile>, ExportError> {
    match municipality.round(code) {
        Ok(KeptRound { file, .. }) => Ok(file),
        Err(SchemaError::NoSuchRound { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The same in everything but its version.
fn is_same(one: &RoundFile, other: &RoundFile) -> bool {
    *one == RoundFile { file_version: one.file_version, ..other.clone() }
}

/// Publishes a round's draft and writes the file into a folder. A draft without a change, and a published round
/// without a draft, give the same file once more: the version rises only with the content.
pub fn publish(
    municipality: &mut Municipality,
    code: &RoundCode,
    folder: &Path,
    now: DateTime<Utc>,
) -> Result<PublishedRound, ExportError> {
    let draft = municipality.draft(code)?;
    let file = match (draft, published(municipality, code)?) {
        (None, Some(standing)) => standing,
        (Some(draft), Some(standing)) if is_same(&standing, &draft) => {
            municipality.drop_draft(code)?;
            standing
        }
        _ => municipality.publish(code, now)?,
    };
    write(&file, folder)
}

/// Reads a round file that may still break the rules: [`RoundFile::problems`] tells which. A file that is none, or of
/// a later format, is refused.
pub fn read(path: &Path) -> Result<RoundFile, ExportError> {
    let bytes = safe_file::read(path, safe_file::MOST_ROUND_FILE)?;
    let text = String::from_utf8(bytes)
        .map_err(|e| ExportError::NotUtf8 { path: path.to_owned(), byte: e.utf8_error().valid_up_to() })?;
    RoundFile::parse(&text).or_else(|refused| {
        let text = text.trim_start_matches('\u{feff}');
        let is_draft = |file: &RoundFile| file.format == round_file::FORMAT;
        serde_json::from_str(text).ok().filter(is_draft).ok_or_else(|| refused.into())
    })
}

/// Writes a round file into a folder and reads it back as a desk would.
pub fn write(file: &RoundFile, folder: &Path) -> Result<PublishedRound, ExportError> {
    let path = folder.join(file_name(file));
    let bytes = bytes(file)?;
    let text = String::from_utf8_lossy(&bytes);
    if RoundFile::parse(&text)? != *file {
        return Err(ExportError::NotReadBack { path });
    }
    let written = safe_file::write(&path, &bytes)?;
    Ok(PublishedRound { path: written.path, file: file.clone(), control_code: written.control_code })
}

/// `E2026.komhenrunde`
pub fn file_name(file: &RoundFile) -> String {
    format!("{}.komhenrunde", safe_file::name_part(&file.round).to_uppercase())
}

/// The file's bytes.
pub fn bytes(file: &RoundFile) -> Result<Vec<u8>, SchemaError> {
    let broken =
        |e: serde_json::Error| SchemaError::BadRoundFile { reason: e.to_string(), line: 0, column: 0 };
    let mut text = serde_json::to_string_pretty(file).map_err(broken)?;
    text.push('\n');
    Ok(text.into_bytes())
}

/// Today in Copenhagen.
pub fn today(now: DateTime<Utc>) -> NaiveDate {
    Moment::of(now).day
}

#[cfg(test)]
mod tests;
