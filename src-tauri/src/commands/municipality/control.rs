//! Kontrol: what the rules say, and repairs.

use exports::control::repair::{self, RepairChoice, RepairPreview};
use exports::control::{self, Control};
use schema::municipality::{LogAction, LogEntry};
use serde::{Deserialize, Serialize};

use super::OfRound;
use crate::error::CommandError;
use crate::program::Program;

/// What a rule found in a round.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RepairPreviewOf {
    /// The round.
    pub round: String,
    /// The rule.
    pub rule: String,
}

/// A repair of what a rule found.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DoRepair {
    /// The round.
    pub round: String,
    /// The gesture, so that a second press changes nothing.
    pub id: String,
    /// The rule.
    pub rule: String,
    /// The groups to mend; one that is left out stays.
    pub choices: Vec<RepairChoice>,
}

/// A finding that is right as it is.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AcceptFinding {
    /// The round.
    pub round: String,
    /// The rule.
    pub rule: String,
    /// The finding as it was seen.
    pub fingerprint: String,
    /// Why, as a code.
    pub reason: String,
}

/// A repair that is taken back.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeBackRepair {
    /// The round.
    pub round: String,
    /// Its number in the logbook.
    pub log: u32,
}

/// Every act of the coordinator in a round.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Logbook {
    /// Oldest first.
    pub entries: Vec<LogEntryShown>,
}

/// An act of the coordinator.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogEntryShown {
    /// Its number.
    pub number: u32,
    /// When, Copenhagen.
    pub at_wall: String,
    /// What, text `log-<code>`.
    pub action: String,
    /// The unit concerned.
    pub unit: Option<String>,
    /// A code: a rule, a format, a state.
    pub code: Option<String>,
    /// Why, as a code.
    pub reason: Option<String>,
    /// The version of the round.
    pub version: Option<u32>,
    /// How many.
    pub count: Option<u32>,
    /// Was it taken back?
    pub taken_back: bool,
    /// May it be taken back?
    pub can_take_back: bool,
}

/// Holds the round against every rule.
pub async fn control(program: &Program, input: OfRound) -> Result<Control, CommandError> {
    program.municipality.ask(move |m, now| control::of(m, &input.round.parse()?, now)).await
}

/// What a repair would do; nothing is changed.
pub async fn repair_preview(
    program: &Program,
    input: RepairPreviewOf,
) -> Result<RepairPreview, CommandError> {
    let question = move |m: &mut _, now| repair::preview(m, &input.round.parse()?, &input.rule, now);
    program.municipality.ask(question).await
}

/// Mends the chosen groups by events.
pub async fn repair(program: &Program, input: DoRepair) -> Result<Control, CommandError> {
    program
        .municipality
        .ask(move |m, now| {
            let round = input.round.parse()?;
            repair::repair(m, &round, input.id.parse()?, &input.rule, &input.choices, now)?;
            control::of(m, &round, now)
        })
        .await
}

/// Says that a finding is right as it is.
pub async fn accept_finding(program: &Program, input: AcceptFinding) -> Result<Control, CommandError> {
    program
        .municipality
        .ask(move |m, now| {
            let round = input.round.parse()?;
            control::accept(m, &round, &input.rule, &input.fingerprint, &input.reason, now)?;
            control::of(m, &round, now)
        })
        .await
}

/// Takes a repair back.
pub async fn take_back_repair(program: &Program, input: TakeBackRepair) -> Result<Control, CommandError> {
    program
        .municipality
        .ask(move |m, now| {
            let round = input.round.parse()?;
            m.undo_repair(&round, input.log, now)?;
            control::of(m, &round, now)
        })
        .await
}

/// The logbook of a round.
pub async fn logbook(program: &Program, input: OfRound) -> Result<Logbook, CommandError> {
    program
        .municipality
        .ask(move |m, _| {
            let round = input.round.parse()?;
            let kept = m.round(&round)?;
            let shown = |entry| shown(entry, kept.closed);
            Ok(Logbook { entries: m.logbook(&round)?.into_iter().map(shown).collect() })
        })
        .await
}

fn shown(entry: LogEntry, closed: bool) -> LogEntryShown {
    let is_repair = matches!(entry.action, LogAction::Corrected | LogAction::Voided);
    LogEntryShown {
        number: entry.number,
        at_wall: exports::week_now::wall(entry.at),
        action: entry.action.code().to_owned(),
        can_take_back: is_repair && !entry.taken_back && !closed,
        unit: entry.unit,
        code: entry.code,
        reason: entry.reason,
        version: entry.version,
        count: entry.count,
        taken_back: entry.taken_back,
    }
}
