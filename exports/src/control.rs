//! Kontrol: everything the rules say about a stored round, and what of it keeps the week from being closed.
//!
//! A finding is told, accepted with a reason (»Det er rigtigt«) or mended by events; nothing is repaired silently.

use chrono::{DateTime, Utc};
use schema::municipality::{DeskDay, Municipality, StoredContact};
use schema::round::RoundCode;
use schema::store::counted::{self, Dimension};
use schema::store::rounds::KeptRound;
use serde::Serialize;

use crate::rules::catalogue::{self, Repair, Rule};
use crate::rules::week::PlaceFinding;
use crate::rules::{Severity, catalogue::Blocks};
use crate::week_now::wall;
use crate::{ExportError, safe_file};

mod evidence;
pub mod repair;
mod twice;

pub(crate) use evidence::was_counted_at_a_place;

/// How many places of a finding are shown; its count is complete.
const MOST_PLACES: usize = 100;
/// Rules that tell a share or a pace: it moves with every contact, and is still the same finding. Whatever else stands
/// in a finding is a number or a range, and another one is another finding.
const SHARES: [&str; 5] = ["heaping", "fatigue", "type_never_used", "other_share", "repeat_share"];

/// What the control says about a round.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Control {
    /// The round.
    pub round: String,
    /// Is it closed?
    pub closed: bool,
    /// Are its single contacts deleted? Then there is nothing left to hold against the rules.
    pub purged: bool,
    /// How often it was closed.
    pub version: u32,
    /// When this was found out, Copenhagen.
    pub checked_wall: String,
    /// Contacts that count.
    pub contacts: u32,
    /// One group a rule, those that hold the week up first.
    pub findings: Vec<FindingGroup>,
    /// Rules that found an error.
    pub errors: u32,
    /// Rules that found something to look at and were not accepted.
    pub warnings: u32,
    /// Rules that found something worth knowing.
    pub infos: u32,
    /// Rules whose findings were said to be right.
    pub accepted: u32,
    /// Does nothing that was found keep the week from being closed?
    pub can_close: bool,
}

/// Everything one rule found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindingGroup {
    /// The rule; its words are `rule-<id>-title` and `rule-<id>-next`.
    pub rule: String,
    /// Its weight.
    pub severity: Severity,
    /// How often it spoke.
    pub count: u32,
    /// What was found, in one word: it changes when more is found, and an acceptance lapses.
    pub fingerprint: String,
    /// Where, the first hundred.
    pub places: Vec<FindingPlace>,
    /// The units concerned.
    pub units: Vec<String>,
    /// How all of it may be mended at once.
    pub repair: Option<Repair>,
    /// Was it said to be right?
    pub accepted: Option<Accepted>,
    /// Does it keep the week from being closed?
    pub blocks: bool,
}

/// One place of a finding; empty where it does not apply.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindingPlace {
    /// Unit.
    pub unit: String,
    /// Desk.
    pub desk: String,
    /// Day.
    pub day: String,
    /// When, Copenhagen.
    pub wall: Option<String>,
    /// Channel code.
    pub channel: String,
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
    /// What stands there.
    pub value: String,
    /// Kind and number of the imported file, or the name of a file of the folder.
    pub file: Option<String>,
    /// Its line.
    pub line: Option<u32>,
}

/// A finding that was said to be right.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Accepted {
    /// Why, as a code.
    pub reason: String,
    /// When, Copenhagen.
    pub at_wall: String,
}

/// Everything found in a round, with what is needed to mend it.
pub struct Findings {
    /// The round.
    pub kept: KeptRound,
    /// The contacts it was found in.
    pub contacts: Vec<StoredContact>,
    /// What each desk did on each day.
    pub desk_days: Vec<DeskDay>,
    /// What is left of a round whose events are gone: the total of each unit.
    pub kept_totals: Vec<(String, i64)>,
    groups: Vec<Found>,
}

/// Everything one rule found.
struct Found {
    rule: &'static Rule,
    at: Vec<FoundAt>,
}

/// One finding.
enum FoundAt {
    /// About a contact, by its place in the list, and what stands there.
    Contact(usize, String),
    /// About a place, a day, a file or the week.
    Place(PlaceFinding),
}

/// Holds a stored round against every rule.
pub fn find(store: &Municipality, round: &RoundCode, now: DateTime<Utc>) -> Result<Findings, ExportError> {
    let kept = store.round(round)?;
    // Of a round whose events are gone there is nothing left to look at, and nothing to mend.
    if kept.purged {
        let by_unit = store.store().read(|c| counted::totals(c, round.as_str(), &[Dimension::Unit]))?;
        let unit = |codes: Vec<Option<String>>| codes.into_iter().flatten().next().unwrap_or_default();
        let kept_totals = by_unit.into_iter().map(|(codes, n)| (unit(codes), n)).collect();
        let (contacts, desk_days, groups) = Default::default();
        return Ok(Findings { kept, contacts, desk_days, kept_totals, groups });
    }
    let evidence = evidence::Evidence::of(store, kept, now)?;
    let mut groups: Vec<Found> = catalogue::all().iter().map(|rule| Found { rule, at: Vec::new() }).collect();
    for (rule, at) in evidence.findings() {
        if let Some(group) = groups.iter_mut().find(|group| group.rule.id == rule) {
            group.at.push(at);
        }
    }
    groups.retain(|group| !group.at.is_empty());
    groups.sort_by_key(|group| (!blocks_close(group.rule), std::cmp::Reverse(group.rule.severity)));
    let (kept, contacts, desk_days) = evidence.into_parts();
    Ok(Findings { kept, contacts, desk_days, kept_totals: Vec::new(), groups })
}

fn blocks_close(rule: &Rule) -> bool {
    rule.blocks == Some(Blocks::Close)
}

/// What the control says about a stored round.
pub fn of(store: &Municipality, round: &RoundCode, now: DateTime<Utc>) -> Result<Control, ExportError> {
    told(store, &find(store, round, now)?, now)
}

/// What was found in a round, as it is shown.
pub fn told(store: &Municipality, findings: &Findings, now: DateTime<Utc>) -> Result<Control, ExportError> {
    let accepted = store.accepted_findings(&findings.kept.round.code)?;
    let groups: Vec<FindingGroup> = findings
        .groups
        .iter()
        .map(|found| {
            let fingerprint = findings.fingerprint(found);
            let mut said = accepted.iter().rev();
            let said = said.find(|said| said.rule == found.rule.id && said.fingerprint == fingerprint);
            let accepted = said
                .filter(|_| may_be_accepted(found.rule))
                .map(|said| Accepted { reason: said.reason.clone(), at_wall: wall(said.at) });
            findings.group(found, fingerprint, accepted)
        })
        .collect();
    let is = |severity: Severity| {
        move |group: &&FindingGroup| group.severity == severity && group.accepted.is_none()
    };
    let many = |count: usize| count as u32;
    Ok(Control {
        round: findings.kept.round.code.to_string(),
        closed: findings.kept.closed,
        purged: findings.kept.purged,
        version: findings.kept.closings,
        checked_wall: wall(now),
        contacts: findings.total()?,
        errors: many(groups.iter().filter(|group| group.severity >= Severity::Error).count()),
        warnings: many(groups.iter().filter(is(Severity::Warning)).count()),
        infos: many(groups.iter().filter(is(Severity::Info)).count()),
        accepted: many(groups.iter().filter(|group| group.accepted.is_some()).count()),
        can_close: !groups.iter().any(|group| group.blocks),
        findings: groups,
    })
}

/// An error is mended; only what is a question can be answered with "it is right".
fn may_be_accepted(rule: &Rule) -> bool {
    rule.severity < Severity::Error
}

/// Says that a finding is right as it is, as long as no more is found.
pub fn accept(
    store: &mut Municipality,
    round: &RoundCode,
    rule: &str,
    fingerprint: &str,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<(), ExportError> {
    let findings = find(store, round, now)?;
    let found = findings.of_rule(rule)?;
    if !may_be_accepted(found.rule) {
        return Err(ExportError::NotAcceptable { rule: rule.to_owned() });
    }
    if findings.fingerprint(found) != fingerprint {
        return Err(ExportError::FindingChanged { rule: rule.to_owned() });
    }
    Ok(store.accept_finding(round, rule, fingerprint, reason, now)?)
}

impl Findings {
    /// Everything a rule found.
    fn of_rule(&self, rule: &str) -> Result<&Found, ExportError> {
        let none = || ExportError::NothingFound { rule: rule.chars().take(40).collect() };
        self.groups.iter().find(|found| found.rule.id == rule).ok_or_else(none)
    }

    /// Contacts that count.
    fn total(&self) -> Result<u32, ExportError> {
        let counted: i64 = self.contacts.iter().map(|contact| i64::from(contact.n)).sum();
        let total = counted + self.kept_totals.iter().map(|(_, n)| n).sum::<i64>();
        let most = u32::MAX;
        u32::try_from(total)
            .map_err(|_| schema::SchemaError::BadCount { value: total.to_string(), most }.into())
    }

    /// What was found, whatever order it was found in.
    fn fingerprint(&self, found: &Found) -> String {
        let mut marks: Vec<String> = found
            .at
            .iter()
            .map(|at| match at {
                FoundAt::Contact(at, value) => format!("{}\t{value}", self.contacts[*at].reference),
                FoundAt::Place(place) => format!(
                    "{}\t{}\t{:?}\t{:?}\t{:?}\t{:?}\t{}",
                    place.unit,
                    place.desk,
                    place.day,
                    place.channel,
                    place.kind,
                    place.file,
                    if SHARES.contains(&place.rule) { "" } else { &place.value }
                ),
            })
            .collect();
        marks.sort_unstable();
        safe_file::sha256_hex(marks.join("\n").as_bytes())[..16].to_owned()
    }

    fn group(&self, found: &Found, fingerprint: String, accepted: Option<Accepted>) -> FindingGroup {
        let unit = |at: &FoundAt| match at {
            FoundAt::Contact(at, _) => self.contacts[*at].unit.clone(),
            FoundAt::Place(place) => place.unit.clone(),
        };
        let mut units: Vec<String> = found.at.iter().map(unit).filter(|unit| !unit.is_empty()).collect();
        units.sort();
        units.dedup();
        FindingGroup {
            rule: found.rule.id.clone(),
            severity: found.rule.severity,
            count: found.at.len() as u32,
            fingerprint,
            places: found.at.iter().take(MOST_PLACES).map(|at| self.place(at)).collect(),
            units,
            // A closed round is opened again before anything in it is mended.
            repair: found.rule.repair.filter(|_| !self.kept.closed),
            accepted,
            blocks: blocks_close(found.rule),
        }
    }

    fn place(&self, at: &FoundAt) -> FindingPlace {
        match at {
            FoundAt::Contact(at, value) => {
                let contact = &self.contacts[*at];
                FindingPlace {
                    unit: contact.unit.clone(),
                    desk: contact.desk.clone(),
                    day: contact.moment.day.to_string(),
                    wall: Some(wall(contact.moment.at)),
                    channel: contact.codes.channel.map_or("", |channel| channel.code()).to_owned(),
                    kind: contact.codes.kind.map_or("", |kind| kind.code()).to_owned(),
                    value: value.clone(),
                    file: contact.imported.as_ref().map(|place| format!("{} {}", place.kind, place.file)),
                    line: contact.imported.as_ref().map(|place| place.line),
                }
            }
            FoundAt::Place(place) => FindingPlace {
                unit: place.unit.clone(),
                desk: place.desk.clone(),
                day: place.day.map_or_else(String::new, |day| day.to_string()),
                wall: None,
                channel: place.channel.map_or("", |channel| channel.code()).to_owned(),
                kind: place.kind.map_or("", |kind| kind.code()).to_owned(),
                value: place.value.clone(),
                file: place.file.clone(),
                line: None,
            },
        }
    }
}

#[cfg(test)]
mod tests;
