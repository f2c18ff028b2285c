//! Repairs (rettelser) of everything a rule found, as events with a reason code and after a preview.
//!
//! Nothing is edited: what was logged stays, a correction or a void says what holds instead, and taking the repair
//! back makes hold again what held before.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use schema::codes::Closing;
use schema::event::{Codes, EventRef, GestureId};
use schema::kle::Kle;
use schema::municipality::{Municipality, RepairReason, Repaired};
use schema::round::RoundCode;
use serde::{Deserialize, Serialize};

use super::{Findings, FoundAt, find};
use crate::ExportError;
use crate::rules::catalogue::{Repair, Rule};
use crate::rules::meant;
use crate::rules::row::Frame;

/// What stands for "taken out of the count" in a choice.
pub const VOID: &str = "void";
/// The closing of a contact that is answered later.
const LATER: &str = "HOLD";

/// What a repair would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RepairPreview {
    /// The rule.
    pub rule: String,
    /// How it is mended.
    pub repair: Repair,
    /// What is alike is mended alike.
    pub groups: Vec<RepairGroup>,
    /// Contacts of all groups.
    pub total: u32,
}

/// Contacts that are mended alike.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RepairGroup {
    /// What stands there: a task, a channel, or a unit where nothing does.
    pub from: String,
    /// What is proposed instead; `void` takes out. `None` where it could be several things.
    pub proposed: Option<String>,
    /// Contacts, as they were logged.
    pub n: u32,
    /// The units concerned.
    pub units: Vec<String>,
    /// Is the proposed task one of the round's list?
    pub known_task: bool,
}

/// What a person chose for a group. A group that is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RepairChoice {
    /// The group.
    pub from: String,
    /// What shall hold; `None` takes the proposal.
    pub to: Option<String>,
}

/// What a repair of everything a rule found would do.
pub fn preview(
    store: &Municipality,
    round: &RoundCode,
    rule: &str,
    now: DateTime<Utc>,
) -> Result<RepairPreview, ExportError> {
    preview_of(&find(store, round, now)?, rule)
}

fn preview_of(findings: &Findings, rule: &str) -> Result<RepairPreview, ExportError> {
    let repair = repair_of(findings.of_rule(rule)?.rule)?;
    let groups = groups(findings, rule)?;
    let frame = Frame::of(&findings.kept.round, findings.kept.file.as_ref());
    let in_use: BTreeSet<Kle> = findings.contacts.iter().filter_map(|contact| contact.codes.task).collect();
    let groups: Vec<RepairGroup> = groups
        .into_iter()
        .map(|(from, members)| {
            let proposed = proposal(rule, repair, &from, &frame, &in_use);
            let mut units: Vec<String> = members
                .iter()
                .map(|at| findings.contacts[*at].unit.clone())
                .filter(|u| !u.is_empty())
                .collect();
            units.sort();
            units.dedup();
            let known = proposed.as_deref().and_then(|task| task.parse().ok());
            RepairGroup {
                known_task: known.is_some_and(|task| frame.knows(task)),
                n: members.len() as u32,
                from,
                proposed,
                units,
            }
        })
        .collect();
    let total = groups.iter().map(|group| group.n).sum();
    Ok(RepairPreview { rule: rule.to_owned(), repair, groups, total })
}

/// Mends the chosen groups in one act, once for a gesture.
pub fn repair(
    store: &mut Municipality,
    round: &RoundCode,
    id: GestureId,
    rule: &str,
    choices: &[RepairChoice],
    now: DateTime<Utc>,
) -> Result<Repaired, ExportError> {
    let findings = find(store, round, now)?;
    let seen = match preview_of(&findings, rule) {
        Ok(seen) => seen,
        // The same gesture again, when all of it is mended: it is known, and nothing more is to be done.
        Err(ExportError::NothingFound { .. }) => {
            return Ok(store.void(round, id, &[], RepairReason::WrongCode, now)?);
        }
        Err(error) => return Err(error),
    };
    let groups = groups(&findings, rule)?;
    let mut changes: Vec<(EventRef, Codes)> = Vec::new();
    let mut voids: Vec<EventRef> = Vec::new();
    for choice in choices {
        let Some(group) = seen.groups.iter().find(|group| group.from == choice.from) else { continue };
        let to = choice.to.as_ref().or(group.proposed.as_ref());
        let change = read_choice(seen.repair, rule, to.map_or("", String::as_str))?;
        for at in groups.get(&choice.from).into_iter().flatten() {
            let contact = &findings.contacts[*at];
            match &change {
                Change::Task(task) => {
                    changes.push((contact.reference, Codes { task: Some(*task), ..contact.codes.clone() }));
                }
                Change::Closing(closing) => {
                    let closing = Some(*closing);
                    changes.push((contact.reference, Codes { closing, ..contact.codes.clone() }));
                }
                Change::Void => voids.push(contact.reference),
            }
        }
    }
    let reason = reason_of(rule);
    Ok(match seen.repair {
        Repair::Void => store.void(round, id, &voids, reason, now)?,
        Repair::Task | Repair::Closing => store.correct(round, id, &changes, reason, now)?,
    })
}

enum Change {
    Task(Kle),
    Closing(Closing),
    Void,
}

fn read_choice(repair: Repair, rule: &str, to: &str) -> Result<Change, ExportError> {
    let wrong = || ExportError::BadChoice { rule: rule.to_owned(), value: to.chars().take(40).collect() };
    match repair {
        Repair::Task => {
            let task: Kle = to.parse().map_err(|_| wrong())?;
            // Two groups are what is to be mended, not what it is mended with.
            if task.has_two_groups() { Err(wrong()) } else { Ok(Change::Task(task)) }
        }
        Repair::Closing => Closing::from_code(to).map(Change::Closing).map_err(|_| wrong()),
        Repair::Void if to == VOID => Ok(Change::Void),
        Repair::Void => Err(wrong()),
    }
}

fn repair_of(rule: &Rule) -> Result<Repair, ExportError> {
    rule.repair.ok_or_else(|| ExportError::NotRepairable { rule: rule.id.clone() })
}

/// The contacts a rule found, by what makes them alike.
fn groups(findings: &Findings, rule: &str) -> Result<BTreeMap<String, Vec<usize>>, ExportError> {
    let found = findings.of_rule(rule)?;
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in &found.at {
        let FoundAt::Contact(at, _) = at else { continue };
        let contact = &findings.contacts[*at];
        let unit = if contact.unit.is_empty() { "-" } else { &contact.unit };
        let from = match repair_of(found.rule)? {
            Repair::Task => contact.codes.task.map_or(unit.to_owned(), |task| task.to_string()),
            Repair::Closing => contact.codes.channel.map_or("", |channel| channel.code()).to_owned(),
            Repair::Void => unit.to_owned(),
        };
        groups.entry(from).or_default().push(*at);
    }
    Ok(groups)
}

fn proposal(
    rule: &str,
    repair: Repair,
    from: &str,
    frame: &Frame<'_>,
    in_use: &BTreeSet<Kle>,
) -> Option<String> {
    match repair {
        Repair::Void => Some(VOID.to_owned()),
        Repair::Closing => Some(LATER.to_owned()),
        Repair::Task if rule == "kle_two_groups" => three_groups(from, frame, in_use),
        Repair::Task if rule == "kle_probable_typo" => Some(meant(from.parse().ok()?, frame)?.to_string()),
        Repair::Task => None,
    }
}

/// The number of three groups that two groups stand for, if there is only one it can be: of the tasks in the list,
/// else of those counted in the round, else the general number of the group.
fn three_groups(two: &str, frame: &Frame<'_>, in_use: &BTreeSet<Kle>) -> Option<String> {
    let start = format!("{two}.");
    let within = |tasks: &BTreeSet<Kle>| -> Vec<String> {
        let numbers = tasks.iter().filter(|task| !task.has_two_groups()).map(Kle::to_string);
        numbers.filter(|number| number.starts_with(&start)).collect()
    };
    let mut candidates = within(&frame.tasks());
    if candidates.is_empty() {
        candidates = within(in_use);
    }
    match candidates.as_slice() {
        [] => Some(format!("{start}00")),
        [only] => Some(only.clone()),
        _ => None,
    }
}

fn reason_of(rule: &str) -> RepairReason {
    RepairReason::ALL.into_iter().find(|reason| reason.code() == rule).unwrap_or(RepairReason::WrongCode)
}
