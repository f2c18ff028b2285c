//! Import of the files of 2013.

use std::path::Path;

use exports::counts::CountsProblem;
use exports::encoding::{self, Encoding};
use exports::formats::detect::{self, Format};
use exports::import::{self, ReadyImport};
use exports::rules::Severity;
use exports::{ExportError, week_now};
use schema::SchemaError;
use schema::municipality::{Imported, Municipality};
use schema::round::{Round, RoundCode};
use schema::store::imported::{self, RuleCount};
use serde::{Deserialize, Serialize};

use super::OfRound;
use crate::chosen_file::ChosenImport;
use crate::commands::{Done, Nothing, whole};
use crate::error::{CommandError, ErrorCode};
use crate::program::{Program, aside};
use crate::surroundings::Dialog;

/// How many rows with faults are shown.
const SHOWN: usize = 50;

/// What an import would do.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportPreview {
    /// Name of the file.
    pub name: String,
    /// `raw2013` or `template2013`.
    pub format: String,
    /// Rows of the file.
    pub rows_read: u32,
    /// Rows that become contacts.
    pub rows_accepted: u32,
    /// Rows kept aside.
    pub rows_rejected: u32,
    /// Accepted rows a rule spoke about.
    pub rows_flagged: u32,
    /// Contacts.
    pub total: u32,
    /// What the rules said.
    pub rules: Vec<RuleTold>,
    /// The first rows kept aside.
    pub rejected: Vec<CountsProblem>,
    /// The same bytes stand already.
    pub known: bool,
    /// Another file of the kind stands, and would be replaced.
    pub stands: bool,
    /// How the letters were read: `iso-8859-1`, `utf-8`, `windows-1252`.
    pub encoding: String,
}

/// How often a rule spoke.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleTold {
    /// Its id: text `rule-<id>`.
    pub rule: String,
    /// Its weight.
    pub severity: Severity,
    /// Rows.
    pub count: u32,
    /// The first of them.
    pub first_line: u32,
}

impl RuleTold {
    fn of(told: &RuleCount) -> RuleTold {
        let all = [Severity::Info, Severity::Warning, Severity::Error];
        let severity = all.into_iter().find(|severity| severity.code() == told.severity);
        RuleTold {
            rule: told.rule.clone(),
            severity: severity.unwrap_or(Severity::Fatal),
            count: told.count,
            first_line: told.first_line,
        }
    }
}

/// The chosen file is to be taken in.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ImportChosen {
    /// The round it is for.
    pub round: String,
    /// May it take the place of another file of its kind?
    pub replace: bool,
    /// How its letters are to be read, where a person says so.
    pub encoding: Option<String>,
}

/// An imported file is to be taken out again.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeOutImport {
    /// The round it stands for.
    pub round: String,
    /// Its number in the store.
    pub number: u32,
}

/// What an import did.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportDone {
    /// The same bytes stood already; nothing changed.
    pub known: bool,
    /// Rows that became contacts.
    pub rows_accepted: u32,
    /// Rows kept aside.
    pub rows_rejected: u32,
    /// Contacts.
    pub total: u32,
}

/// The files that stand for a round.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportList {
    /// Oldest first.
    pub files: Vec<ImportedShown>,
}

/// A file that stands.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportedShown {
    /// Number in the store.
    pub number: u32,
    /// `raw2013`, `template2013`, `mass`.
    pub kind: String,
    /// Rows read.
    pub rows: u32,
    /// Rows that became contacts.
    pub accepted: u32,
    /// Rows kept aside.
    pub rejected: u32,
    /// Rows a rule spoke about.
    pub flagged: u32,
    /// When, Copenhagen.
    pub imported_wall: String,
}

/// Lets a person choose a file of 2013; nothing is taken in yet.
pub async fn choose_import(program: &Program, input: OfRound) -> Result<Option<ImportPreview>, CommandError> {
    let code = real(&input.round)?;
    let Some(path) = program.choose(Dialog::ImportFile).await? else { return Ok(None) };
    let files = program.chosen.clone();
    let chosen = aside(move || files.read_import(&path)).await??;
    program.municipality.ask(move |m, _| preview(m, &chosen, &code)).await.map(Some)
}

/// Takes the chosen file in.
pub async fn import_chosen(program: &Program, input: ImportChosen) -> Result<ImportDone, CommandError> {
    let code = real(&input.round)?;
    let chosen = program.chosen.import()?;
    let said = input.encoding.as_deref().map(encoding_named).transpose()?;
    let done = program.municipality.ask(move |m, now| {
        let period = period(m, &code)?;
        let (_, ready) = ready(&chosen, &period, said)?;
        match m.import(&ready.file, &period, ready.municipality, input.replace, now)? {
            Imported::New => Ok(ImportDone {
                known: false,
                rows_accepted: whole(ready.file.accepted.len())?,
                rows_rejected: whole(ready.file.rejected.len())?,
                total: total(&ready)?,
            }),
            Imported::Known(known) => Ok(ImportDone {
                known: true,
                rows_accepted: known.accepted,
                rows_rejected: known.rejected,
                total: total(&ready)?,
            }),
            Imported::Refused(standing) => {
                Err(ExportError::AlreadyImported { path: chosen.name.clone(), round: standing.round })
            }
        }
    });
    let done = done.await?;
    program.chosen.forget_import();
    Ok(done)
}

/// Puts the chosen file away.
pub async fn forget_import(program: &Program, _: Nothing) -> Result<Done, CommandError> {
    program.chosen.forget_import();
    Ok(Done {})
}

/// The files that stand for a round.
pub async fn imports(program: &Program, input: OfRound) -> Result<ImportList, CommandError> {
    program.municipality.ask(move |m, _| list(m, &input.round.parse()?)).await
}

/// Takes an imported file out again; its contacts count no more.
pub async fn take_out_import(program: &Program, input: TakeOutImport) -> Result<ImportList, CommandError> {
    program
        .municipality
        .ask(move |m, now| {
            let round: RoundCode = input.round.parse()?;
            m.take_out_import(&round, input.number, now)?;
            list(m, &round)
        })
        .await
}

fn list(m: &Municipality, round: &RoundCode) -> Result<ImportList, ExportError> {
    let files = m.imported_files(round)?.into_iter();
    let files = files.map(|file| {
        Ok(ImportedShown {
            number: whole(file.id)?,
            kind: file.kind,
            rows: file.rows,
            accepted: file.accepted,
            rejected: file.rejected,
            flagged: file.flagged,
            imported_wall: week_now::wall(file.imported),
        })
    });
    Ok(ImportList { files: files.collect::<Result<_, SchemaError>>()? })
}

fn preview(m: &Municipality, chosen: &ChosenImport, code: &RoundCode) -> Result<ImportPreview, ExportError> {
    let period = period(m, code)?;
    let (letters, ready) = ready(chosen, &period, None)?;
    let file = &ready.file;
    let (same, standing) = m
        .store()
        .read(|c| Ok((imported::find(c, &file.sha256)?, imported::standing(c, file.kind, code.as_str())?)))?;
    let same = same.filter(|same| !same.replaced && same.round == code.as_str());
    let known = match &same {
        Some(same) => m.store().read(|c| imported::reads_alike(c, same, file))?,
        None => false,
    };
    let errors = ready.findings.iter().filter(|finding| finding.severity >= Severity::Error);
    Ok(ImportPreview {
        name: chosen.name.display().to_string(),
        format: file.kind.to_owned(),
        rows_read: whole(file.accepted.len() + file.rejected.len())?,
        rows_accepted: whole(file.accepted.len())?,
        rows_rejected: whole(file.rejected.len())?,
        rows_flagged: file.flagged,
        total: total(&ready)?,
        rules: file.rules.iter().map(RuleTold::of).collect(),
        rejected: errors.take(SHOWN).map(CountsProblem::from).collect(),
        known,
        stands: !known && (same.is_some() || standing.is_some()),
        encoding: letters.to_owned(),
    })
}

/// The file against the rules. Files of 2013 are ISO-8859-1; one that a newer program saved is read as it was saved,
/// and the page says so.
fn ready(
    chosen: &ChosenImport,
    period: &Round,
    said: Option<Encoding>,
) -> Result<(&'static str, ReadyImport), ExportError> {
    let looks_newer = import::looks_like_utf8(&chosen.bytes) || chosen.bytes.starts_with(b"\xef\xbb\xbf");
    let letters = said.unwrap_or(if looks_newer { Encoding::Utf8 } else { Encoding::Iso88591 });
    let format: Format = detect::format_of(&chosen.name, &chosen.bytes)?;
    let bytes = encoding::to_iso_8859_1(&chosen.name, &chosen.bytes, letters)?;
    let name = match letters {
        Encoding::Iso88591 => "iso-8859-1",
        Encoding::Windows1252 => "windows-1252",
        Encoding::Utf8 => "utf-8",
    };
    Ok((name, import::of_2013(Path::new(&chosen.name), format, &bytes, period)?))
}

fn total(ready: &ReadyImport) -> Result<u32, ExportError> {
    let sum: u64 = ready.file.accepted.iter().filter_map(|row| row.draft.n).map(u64::from).sum();
    Ok(whole(sum)?)
}

/// A practice counts nothing, and nothing is imported into one.
fn real(round: &str) -> Result<RoundCode, CommandError> {
    let code: RoundCode = round.parse()?;
    match code.is_practice() || code.is_none() {
        true => Err(SchemaError::PracticeOnly { round: code.to_string() }.into()),
        false => Ok(code),
    }
}

/// The days of the round: as kept, else the built-in ones.
pub(super) fn period(m: &Municipality, code: &RoundCode) -> Result<Round, ExportError> {
    match m.round(code) {
        Ok(kept) => Ok(kept.round),
        Err(SchemaError::NoSuchRound { .. }) => Ok(Round::built_in(code)?),
        Err(error) => Err(error.into()),
    }
}

fn encoding_named(name: &str) -> Result<Encoding, CommandError> {
    match name {
        "iso-8859-1" => Ok(Encoding::Iso88591),
        "windows-1252" => Ok(Encoding::Windows1252),
        "utf-8" => Ok(Encoding::Utf8),
        other => {
            let value = other.chars().take(40).collect();
            Err(CommandError::new(ErrorCode::InvalidCode, [("value", value)]))
        }
    }
}
