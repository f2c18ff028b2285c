//! Luk uge: who has signed off, what is missing, and why the week cannot be closed yet; the receipt, and how long the
//! events are kept.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use schema::SchemaError;
use schema::clock::Moment;
use schema::municipality::{Municipality, Purged, SignOff, StoredContact};
use schema::round::RoundCode;
use schema::store::rounds::KeptRound;
use serde::Serialize;

use crate::ExportError;
use crate::control::{self, Control};
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
    /// Days on which it counted.
    pub days_counted: u32,
    /// Days on which it should have.
    pub days_expected: u32,
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
    let kept = store.round(round)?;
    let control = control::of(store, round, now)?;
    let units = units(store, &kept, Moment::of(now).day)?;
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

fn why_not(control: &Control, units: &[ClosingUnit]) -> Vec<&'static str> {
    let unsigned = units.iter().any(|unit| unit.signed.is_none());
    [(!control.can_close, "errors"), (unsigned, "unsigned_units"), (control.contacts == 0, "no_contacts")]
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
    let reasons = why_not(&control::of(store, round, now)?, &units(store, &kept, Moment::of(now).day)?);
    if !reasons.is_empty() {
        return Err(ExportError::CannotClose { round: round.to_string(), reasons });
    }
    Ok(store.close(round, now)?)
}

/// The units of a round: those of its file, and those that counted without standing in it.
pub fn units(
    store: &Municipality,
    kept: &KeptRound,
    today: NaiveDate,
) -> Result<Vec<ClosingUnit>, ExportError> {
    let code = &kept.round.code;
    let calendar = Calendar::of(kept);
    let contacts = if kept.purged { Vec::new() } else { store.contacts(code)? };
    let mut counts: BTreeMap<&str, Counted<'_>> = BTreeMap::new();
    for contact in &contacts {
        counts.entry(&contact.unit).or_default().add(contact);
    }
    let desk_days = if kept.purged { Vec::new() } else { store.desk_days(code)? };
    // A desk that only said it was closed has counted too: it said so.
    for day in desk_days.iter().filter(|day| day.states.iter().any(|(_, s)| !SignOff::is_said_in(s))) {
        let counted = counts.entry(&day.unit).or_default();
        counted.days.insert(day.day);
        counted.desks.insert(&day.desk);
    }
    let signed: BTreeMap<String, UnitSignOffShown> =
        store.sign_offs(code)?.iter().map(|said| (said.unit.clone(), said.into())).collect();
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
        // What the coordinator entered is the unit's, but no desk counted it.
        if !contact.own || contact.imported.is_some() {
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
    let days_expected = first.iter_days().take_while(|day| *day <= last).filter(open).count() as u32;
    let began = today >= first;
    ClosingUnit {
        unit: unit.to_owned(),
        name: calendar.unit_name(unit),
        total,
        days_counted: counted.days.len() as u32,
        days_expected,
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
