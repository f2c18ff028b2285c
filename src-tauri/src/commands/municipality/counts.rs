//! Afstemning and Masseregistrering: what machines and others counted.

use exports::counts::{self, CountsKind, CountsProblem, Kept, Mapping, Overlap, Period, Reading};
use exports::reconciliation::{self, DoubleCount, ReconciledRow};
use exports::rules::Severity;
use exports::{ExportError, week_now};
use schema::SchemaError;
use schema::municipality::Municipality;
use schema::names;
use schema::round::{Round, RoundCode};
use schema::round_file::RoundFile;
use serde::{Deserialize, Serialize};

use super::OfRound;
use super::import::period;
use crate::chosen_file::ChosenCounts;
use crate::commands::whole;
use crate::error::CommandError;
use crate::program::{Program, aside};
use crate::surroundings::Dialog;

/// How many faults are shown.
const SHOWN_PROBLEMS: usize = 50;

mod shown;

pub use shown::CountsTable;
use shown::{proposed, shown, templates};

/// A file of counts is to be chosen.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChooseCounts {
    /// The round it is for.
    pub round: String,
    /// Machine or mass.
    pub kind: CountsKind,
}

/// The chosen file is to be read by a mapping.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReadCounts {
    /// The round it is for.
    pub round: String,
    /// What each column is.
    pub mapping: Mapping,
}

/// What a file gives by a mapping. Accepted and rejected are all rows; nothing is taken in while one is rejected.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CountsReading {
    /// Rows of the file.
    pub rows_read: u32,
    /// Rows read as they are meant, those left out by choice among them.
    pub rows_accepted: u32,
    /// Rows that are wrong.
    pub rows_rejected: u32,
    /// Rows left out by choice, or because they count nothing.
    pub left_out: u32,
    /// Sum of what counts.
    pub total: u32,
    /// What is wrong, then what is worth a look; the first of them.
    pub problems: Vec<CountsProblem>,
    /// Words that stand for nothing yet.
    pub unknown_words: Vec<String>,
    /// Another file stands in its place, and would be replaced.
    pub stands: bool,
    /// The same bytes stand already.
    pub known: bool,
    /// What would be counted twice.
    pub double_count: Vec<DoubleCount>,
    /// Days of the rows.
    pub days: u32,
    /// Lines of a machine added to an earlier one of their day, channel and unit.
    pub added_up: u32,
    /// Channels and days a standing file of a machine has counts of.
    pub overlaps: Vec<Overlap>,
}

/// A template is to be used on the chosen file.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct UseTemplate {
    /// Its name.
    pub name: String,
}

/// The chosen file is to be taken in.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KeepCounts {
    /// The round it is for.
    pub round: String,
    /// What each column is.
    pub mapping: Mapping,
    /// Name to keep the mapping under.
    pub template: Option<String>,
    /// May it take the place of another file?
    pub replace: bool,
    /// May it stand beside a file that has counts of the same channels and days? Machines only.
    #[serde(default)]
    pub add: bool,
}

/// What people counted beside what machines counted.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Reconciliation {
    /// Days a machine counted.
    pub days: Vec<String>,
    /// Every channel: the whole round, then day by day.
    pub rows: Vec<ReconciledRow>,
    /// The machines' files.
    pub files: Vec<MachineShown>,
    /// What may be counted twice.
    pub double_counts: Vec<DoubleCount>,
    /// Names of the templates.
    pub templates: Vec<String>,
}

/// A machine's file that stands.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MachineShown {
    /// Number in the store.
    pub number: u32,
    /// Its name.
    pub name: String,
    /// Which machine.
    pub system: String,
    /// Rows in it.
    pub rows: u32,
    /// Sum of its counts.
    pub total: u32,
    /// When it was taken in, Copenhagen.
    pub at_wall: String,
}

/// A machine's file is to be taken out.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DropCounts {
    /// The round.
    pub round: String,
    /// Number of the file.
    pub number: u32,
}

/// Lets a person choose a file of counts; nothing is taken in yet.
pub async fn choose_counts(
    program: &Program,
    input: ChooseCounts,
) -> Result<Option<CountsTable>, CommandError> {
    let code: RoundCode = input.round.parse()?;
    program.municipality.ask(|_, _| Ok(())).await?;
    let Some(path) = program.choose(Dialog::CountsFile).await? else { return Ok(None) };
    let files = program.chosen.clone();
    let chosen = aside(move || files.read_counts(&path, input.kind)).await??;
    let texts = program.configuration.settings().language.texts();
    let table = program.municipality.ask(move |m, _| {
        let (mapping, template) = proposed(m, &chosen, &code, &texts)?;
        shown(m, &chosen, mapping, template)
    });
    table.await.map(Some)
}

/// Shows the chosen file by a template.
pub async fn use_template(program: &Program, input: UseTemplate) -> Result<CountsTable, CommandError> {
    let chosen = program.chosen.counts()?;
    program
        .municipality
        .ask(move |m, _| {
            let templates = templates(m, chosen.kind)?;
            let found = templates.iter().find(|(name, _)| *name == input.name).cloned();
            let known = || templates.iter().map(|(name, _)| name.clone()).collect();
            let missing = || ExportError::NoTemplate { name: input.name.clone(), known: known() };
            let (name, mapping) = found.ok_or_else(missing)?;
            mapping.check(&chosen.table)?;
            shown(m, &chosen, mapping, Some(name))
        })
        .await
}

/// Reads the chosen file by a mapping; nothing is taken in.
pub async fn read_counts(program: &Program, input: ReadCounts) -> Result<CountsReading, CommandError> {
    let (chosen, code) = (program.chosen.counts()?, input.round.parse()?);
    let asked = program.municipality.ask(move |m, _| {
        let (round, file) = round_of(m, &code)?;
        let reading = read(&chosen, &input.mapping, &round, file.as_ref())?;
        let standing = counts::standing(m, &round, &chosen.bytes, &input.mapping, &reading)?;
        let double_count = match chosen.kind {
            CountsKind::Mass => doubles_with(m, &code, &reading)?,
            CountsKind::Machine => Vec::new(),
        };
        let overlaps = match chosen.kind {
            CountsKind::Machine if !standing.known => counts::overlaps(m, &code, &reading)?,
            _ => Vec::new(),
        };
        let taken = if reading.is_clean() {
            reading.rows_read
        } else {
            reading.rows_read.saturating_sub(reading.wrong)
        };
        // A fault of the file as a whole leaves no row that could be taken in.
        let is_fatal = reading.errors().any(|finding| finding.severity == Severity::Fatal);
        let accepted = if is_fatal { 0 } else { taken };
        let (errors, others): (Vec<_>, Vec<_>) =
            reading.findings.iter().partition(|finding| finding.severity >= Severity::Error);
        let problems =
            errors.into_iter().chain(others).take(SHOWN_PROBLEMS).map(CountsProblem::from).collect();
        Ok(CountsReading {
            rows_read: reading.rows_read,
            rows_accepted: accepted,
            rows_rejected: reading.rows_read - accepted,
            left_out: whole(reading.aside.len())?,
            total: whole(reading.total)?,
            problems,
            unknown_words: reading.unknown_words,
            stands: standing.other,
            known: standing.known,
            double_count,
            days: reading.days,
            added_up: reading.added_up,
            overlaps,
        })
    });
    asked.await
}

/// Takes the chosen file in, all of it or nothing, and keeps its mapping under a name where one is given.
pub async fn keep_counts(program: &Program, input: KeepCounts) -> Result<Reconciliation, CommandError> {
    let (chosen, code) = (program.chosen.counts()?, input.round.parse::<RoundCode>()?);
    let kept = program.municipality.ask(move |m, now| {
        let (round, file) = round_of(m, &code)?;
        let mapping = &input.mapping;
        if mapping.kind != chosen.kind {
            return Err(ExportError::BadMapping { what: "template", value: String::new() });
        }
        // A name that cannot be kept is told before anything is.
        if let Some(name) = &input.template {
            names::check(name)?;
        }
        let reading = read(&chosen, mapping, &round, file.as_ref())?;
        let name = chosen.name.display().to_string();
        let first_line = chosen.table.first_line.as_str();
        let kept = counts::keep(
            m,
            &round,
            &name,
            &chosen.bytes,
            first_line,
            mapping,
            &reading,
            input.replace,
            input.add,
            now,
        )?;
        if kept == Kept::Refused {
            return Err(ExportError::AlreadyImported { path: chosen.name.clone(), round: code.to_string() });
        }
        if let Some(name) = &input.template {
            m.keep_template(name, &mapping.to_json()?)?;
        }
        reconciled(m, &code)
    });
    let kept = kept.await?;
    program.chosen.forget_counts();
    Ok(kept)
}

/// What people counted beside what machines counted.
pub async fn reconciliation(program: &Program, input: OfRound) -> Result<Reconciliation, CommandError> {
    program.municipality.ask(move |m, _| reconciled(m, &input.round.parse()?)).await
}

/// Takes a machine's file out again.
pub async fn drop_machine_counts(
    program: &Program,
    input: DropCounts,
) -> Result<Reconciliation, CommandError> {
    program
        .municipality
        .ask(move |m, now| {
            let code = input.round.parse()?;
            m.drop_machine_file(&code, input.number, now)?;
            reconciled(m, &code)
        })
        .await
}

fn round_of(m: &Municipality, code: &RoundCode) -> Result<(Round, Option<RoundFile>), ExportError> {
    let file = match m.round(code) {
        Ok(kept) => kept.file,
        Err(SchemaError::NoSuchRound { .. }) => None,
        Err(error) => return Err(error.into()),
    };
    Ok((period(m, code)?, file))
}

fn read(
    chosen: &ChosenCounts,
    mapping: &Mapping,
    round: &Round,
    file: Option<&RoundFile>,
) -> Result<Reading, ExportError> {
    counts::read(&chosen.table, mapping, &Period { round, file })
}

/// What would be counted twice on the channels of a file.
fn doubles_with(
    m: &Municipality,
    code: &RoundCode,
    reading: &Reading,
) -> Result<Vec<DoubleCount>, ExportError> {
    let mut counted = reconciliation::counted(m, code)?;
    counted.extend(reconciliation::as_counted(&reading.accepted)?);
    let of_file =
        |double: &DoubleCount| reading.accepted.iter().any(|row| row.channel.code() == double.channel);
    Ok(reconciliation::double_counts(&counted).into_iter().filter(of_file).collect())
}

fn reconciled(m: &Municipality, code: &RoundCode) -> Result<Reconciliation, ExportError> {
    let counted = reconciliation::counted(m, code)?;
    let rows = reconciliation::rows(&counted, &m.machine_counts(code)?)?;
    let mut days: Vec<String> = rows.iter().filter_map(|row| row.day.clone()).collect();
    days.sort();
    days.dedup();
    let files = m.machine_files(code)?.into_iter().map(|file| MachineShown {
        number: file.number,
        name: file.name,
        system: file.system.code().to_owned(),
        rows: file.rows,
        total: file.total,
        at_wall: week_now::wall(file.at),
    });
    Ok(Reconciliation {
        days,
        rows,
        files: files.collect(),
        double_counts: reconciliation::double_counts(&counted),
        templates: m.templates()?.into_iter().map(|(name, _)| name).collect(),
    })
}
