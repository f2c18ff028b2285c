//! Luk uge: who has signed off, what is missing, and why the week cannot be closed yet; the receipt, and how long the
//! events are kept.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use schema::SchemaError;
use schema::clock::Moment;
use schema::municipality::{DeskDay, GivenSignOff, Municipality, Purged, Seen, SignOff, StoredContact};
use schema::round::RoundCode;
use schema::store::counted;
use schema::store::rounds::KeptRound;
use serde::Serialize;

use crate::ExportError;
use crate::control::{self, Control, Findings};
use crate::unit_week::UnitSignOffShown;
use crate::week_now::{Calendar, wall};

/// How long single contacts are kept after the receipt, in months, where nobody rules otherwise: the next round of the
/// same season can still be held against them, desk by desk, and so can the one after it.
pub const RETENTION_MONTHS: u32 = 24;

/// How far the closing of a round is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Closing {
    /// The round.
    pub round: String,
    /// First counting day.
    pub first_day: String,
    /// Last counting day.
    pub last_day: String,
    /// Is it closed?
    pub closed: bool,
    /// How often it was closed: the version of its upload.
    pub version: u32,
    /// Its units.
    pub units: Vec<ClosingUnit>,
    /// Rules that found an error.
    pub errors: u32,
    /// Rules that found something to look at.
    pub warnings: u32,
    /// Rules whose findings were said to be right.
    pub accepted: u32,
    /// May it be closed now?
    pub can_close: bool,
    /// Why not: `errors`, `unsigned_units`, `no_contacts`.
    pub why_not: Vec<&'static str>,
    /// KL's receipt for the last closed version.
    pub receipt: Option<Receipt>,
    /// The files that were written, oldest first.
    pub exports: Vec<ExportedShown>,
    /// Earlier rounds, and whether their single contacts may go.
    pub retention: Vec<RetentionRow>,
    /// How long they are kept, in months.
    pub months: u32,
}

/// A unit on its way to being signed off.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClosingUnit {
    /// Its code; empty for figures without a unit.
    pub unit: String,
    /// Its name.
    pub name: String,
    /// Contacts.
    pub total: u32,
    /// Days on which it should have counted, and did.
    pub days_counted: u32,
    /// Days on which it should have.
    pub days_expected: u32,
    /// Days besides, on which it was not expected: outside its period, or closed.
    pub days_besides: u32,
    /// Desks that counted.
    pub desks_counted: u32,
    /// Desks it has.
    pub desks_expected: u32,
    /// What was said about it last, by the coordinator or by the unit itself.
    pub signed: Option<UnitSignOffShown>,
    /// What its figures say.
    pub proposed: SignOff,
}

/// KL's receipt.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Receipt {
    /// `ABCD-EFGH`.
    pub control_code: String,
    /// When it was entered, Copenhagen.
    pub at_wall: String,
    /// The version it is for.
    pub version: u32,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExportedShown {
    /// Its format.
    pub format: String,
    /// The version it was written as.
    pub version: u32,
    /// `ABCD-EFGH`.
    pub control_code: String,
    /// Contacts.
    pub total: u32,
    /// When, Copenhagen.
    pub at_wall: String,
}

/// An earlier round whose single contacts may go, or not yet.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RetentionRow {
    /// The round.
    pub round: String,
    /// Events it holds.
    pub events: u32,
    /// May they go?
    pub can: bool,
    /// Why not, as a code: `open`, `no_receipt`, `too_young`.
    pub why_not: Option<String>,
}

impl From<Purged> for RetentionRow {
    fn from(purged: Purged) -> RetentionRow {
        RetentionRow {
            round: purged.round,
            events: purged.events,
            can: purged.why_not.is_none(),
            why_not: purged.why_not,
        }
    }
}

/// How far the closing of a round is.
pub fn of(
    store: &Municipality,
    round: &RoundCode,
    months: u32,
    now: DateTime<Utc>,
) -> Result<Closing, ExportError> {
    let WeekToClose { kept, control, units, .. } = WeekToClose::read(store, round, now)?;
    let why_not = why_not(&control, &units);
    let exports = store.exports(round)?.into_iter().map(|noted| ExportedShown {
        format: noted.format,
        version: noted.version,
        control_code: noted.control_code,
        total: noted.total,
        at_wall: wall(noted.at),
    });
    let receipt = store.receipt(round)?.map(|receipt| Receipt {
        control_code: receipt.control_code,
        at_wall: wall(receipt.at),
        version: receipt.version,
    });
    Ok(Closing {
        round: round.to_string(),
        first_day: kept.round.first.to_string(),
        last_day: kept.round.last.to_string(),
        closed: kept.closed,
        version: kept.closings,
        units,
        errors: control.errors,
        warnings: control.warnings,
        accepted: control.accepted,
        can_close: !kept.closed && why_not.is_empty(),
        why_not: if kept.closed { Vec::new() } else { why_not },
        receipt,
        exports: exports.collect(),
        retention: store.purgeable(round, months, now)?.into_iter().map(RetentionRow::from).collect(),
        months,
    })
}

/// A week that is about to be closed, read once.
#[derive(Debug)]
pub struct WeekToClose {
    /// The round.
    pub kept: KeptRound,
    /// Its units, and who signed for them.
    pub units: Vec<ClosingUnit>,
    control: Control,
    seen: Seen,
}

impl WeekToClose {
    /// Holds the round against the rules and its units against what they have said.
    pub fn read(
        store: &Municipality,
        round: &RoundCode,
        now: DateTime<Utc>,
    ) -> Result<WeekToClose, ExportError> {
        let seen = store.seen()?;
        let findings = control::find(store, round, now)?;
        let control = control::told(store, &findings, now)?;
        let units = units(store, &findings, Moment::of(now).day)?;
        Ok(WeekToClose { kept: findings.kept, units, control, seen })
    }

    /// Contacts that count.
    pub fn total(&self) -> u32 {
        self.control.contacts
    }

    /// Signs units off, and closes the round if nothing stands against it then, in one transaction. Where the store was
    /// written to since the week was read, it is read again: what is closed is what was judged.
    ///
    /// Where something does, the units are signed off all the same: what was said of them stays said.
    pub fn close(
        &mut self,
        store: &mut Municipality,
        signed: &[GivenSignOff],
        now: DateTime<Utc>,
    ) -> Result<(), ExportError> {
        let round = self.kept.round.code.clone();
        while !self.close_as_read(store, signed, now)? {
            *self = WeekToClose::read(store, &round, now)?;
        }
        Ok(())
    }

    /// False where the store holds something else by now.
    fn close_as_read(
        &mut self,
        store: &mut Municipality,
        signed: &[GivenSignOff],
        now: DateTime<Utc>,
    ) -> Result<bool, ExportError> {
        let round = self.kept.round.code.clone();
        if self.kept.closed {
            return Err(SchemaError::RoundClosed { round: round.to_string() }.into());
        }
        let is_signed =
            |unit: &ClosingUnit| unit.signed.is_some() || signed.iter().any(|said| said.unit == unit.unit);
        let reasons = reasons(&self.control, self.units.iter().all(is_signed));
        if !reasons.is_empty() {
            store.sign_off_all(&round, signed, now)?;
            return Err(ExportError::CannotClose { round: round.to_string(), reasons });
        }
        match store.close_as_seen(&round, signed, self.seen, now)? {
            Some(kept) => self.kept = kept,
            None => return Ok(false),
        }
        let said = shown_sign_offs(store, &round)?;
        for unit in &mut self.units {
            unit.signed = said.get(&unit.unit).cloned();
        }
        Ok(true)
    }
}

fn why_not(control: &Control, units: &[ClosingUnit]) -> Vec<&'static str> {
    reasons(control, units.iter().all(|unit| unit.signed.is_some()))
}

fn reasons(control: &Control, all_signed: bool) -> Vec<&'static str> {
    [(!control.can_close, "errors"), (!all_signed, "unsigned_units"), (control.contacts == 0, "no_contacts")]
        .into_iter()
        .filter_map(|(holds, why)| holds.then_some(why))
        .collect()
}

/// Closes the round if nothing stands against it: the rules are run, every unit is signed off, and it is locked.
pub fn close(
    store: &mut Municipality,
    round: &RoundCode,
    now: DateTime<Utc>,
) -> Result<KeptRound, ExportError> {
    let kept = store.round(round)?;
    if kept.closed {
        return Err(SchemaError::RoundClosed { round: round.to_string() }.into());
    }
    let mut week = WeekToClose::read(store, round, now)?;
    week.close(store, &[], now)?;
    Ok(week.kept)
}

fn shown_sign_offs(
    store: &Municipality,
    round: &RoundCode,
) -> Result<BTreeMap<String, UnitSignOffShown>, SchemaError> {
    Ok(store.sign_offs(round)?.iter().map(|said| (said.unit.clone(), said.into())).collect())
}

/// The units of a round: those of its file, and those that counted without standing in it.
fn units(
    store: &Municipality,
    findings: &Findings,
    today: NaiveDate,
) -> Result<Vec<ClosingUnit>, ExportError> {
    let kept = &findings.kept;
    let calendar = Calendar::of(kept);
    let mut counts: BTreeMap<&str, Counted<'_>> = BTreeMap::new();
    for contact in &findings.contacts {
        counts.entry(&contact.unit).or_default().add(contact);
    }
    for (unit, n) in &findings.kept_totals {
        counts.entry(unit).or_default().total += n.unsigned_abs();
    }
    // Of a round whose single contacts are deleted it is still known which desks counted on which days.
    let kept_days = if kept.purged {
        store.store().read(|c| counted::desks_by_day(c, kept.round.code.as_str()))?
    } else {
        Default::default()
    };
    for (day, desks) in &kept_days {
        for (unit, desk) in desks {
            let counted = counts.entry(unit).or_default();
            counted.days.insert(*day);
            counted.desks.insert(desk);
        }
    }
    // A desk that only said it was closed has counted too: it said so.
    let said_something = |day: &&DeskDay| day.states.iter().any(|(_, s)| !SignOff::is_said_in(s));
    for day in findings.desk_days.iter().filter(said_something) {
        let counted = counts.entry(&day.unit).or_default();
        counted.days.insert(day.day);
        counted.desks.insert(&day.desk);
    }
    let signed = shown_sign_offs(store, &kept.round.code)?;
    let of_file: Vec<&str> = calendar.units().iter().map(|unit| unit.code.as_str()).collect();
    // Totals of the municipality as a whole belong to no unit that could sign for them.
    let others = counts.keys().copied().filter(|unit| !of_file.contains(unit) && *unit != "-");
    // A unit the file does not name cannot be signed for: the control names it instead.
    let others: Vec<&str> = if calendar.names_desks() { Vec::new() } else { others.collect() };
    let none = Counted::default();
    of_file
        .iter()
        .chain(&others)
        .map(|unit| {
            let counted = counts.get(unit).unwrap_or(&none);
            let total = u32::try_from(counted.total)
                .map_err(|_| SchemaError::BadCount { value: counted.total.to_string(), most: u32::MAX })?;
            Ok(closing_unit(unit, total, counted, &calendar, kept, signed.get(*unit).cloned(), today))
        })
        .collect()
}

#[derive(Default)]
struct Counted<'c> {
    total: u64,
    days: BTreeSet<NaiveDate>,
    desks: BTreeSet<&'c str>,
}

impl<'c> Counted<'c> {
    fn add(&mut self, contact: &'c StoredContact) {
        self.total += u64::from(contact.n);
        if control::was_counted_at_a_place(contact) {
            self.days.insert(contact.moment.day);
            self.desks.insert(&contact.desk);
        }
    }
}

fn closing_unit(
    unit: &str,
    total: u32,
    counted: &Counted<'_>,
    calendar: &Calendar<'_>,
    kept: &KeptRound,
    signed: Option<UnitSignOffShown>,
    today: NaiveDate,
) -> ClosingUnit {
    let named = calendar.units().iter().find(|known| known.code == unit);
    let first = named.and_then(|unit| unit.first_day).unwrap_or(kept.round.first);
    let last = named.and_then(|unit| unit.last_day).unwrap_or(kept.round.last);
    let open = |day: &NaiveDate| calendar.is_open(unit, *day);
    let expected: BTreeSet<NaiveDate> =
        first.iter_days().take_while(|day| *day <= last).filter(open).collect();
    let days_expected = expected.len() as u32;
    let days_counted = counted.days.intersection(&expected).count() as u32;
    let began = today >= first;
    ClosingUnit {
        unit: unit.to_owned(),
        name: calendar.unit_name(unit),
        total,
        days_counted,
        days_expected,
        days_besides: counted.days.len() as u32 - days_counted,
        desks_counted: counted.desks.len() as u32,
        desks_expected: named.map_or(counted.desks.len(), |unit| unit.desks.len()) as u32,
        signed,
        proposed: match () {
            () if total > 0 => SignOff::Counted,
            () if days_expected == 0 && began => SignOff::Closed,
            () => SignOff::Missing,
        },
    }
}

#[cfg(test)]
mod tests;
