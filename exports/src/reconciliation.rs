//! Reconciliation (afstemning): what people counted beside what machines counted, and what may be counted twice.
//!
//! A ratio says how much of what a machine saw was registered. It is shown, never used to change a figure.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use schema::SchemaError;
use schema::codes::{Channel, Source};
use schema::municipality::{MachineCount, Municipality};
use schema::round::RoundCode;
use schema::store::counted::{self, Dimension};
use serde::Serialize;

use crate::ExportError;
use crate::counts::CountRow;

mod twice;

pub use twice::{DoubleCount, double_counts};

/// Below this share of what the machine saw, contacts were probably forgotten.
const LOW: f64 = 0.8;
/// Above this share, contacts were probably counted twice, or the machine does not see all.
const ABOVE: f64 = 1.1;
/// Below this a ratio says nothing.
const FEWEST: u32 = 10;

/// Contacts alike in all that reconciliation looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedAt {
    /// Local day.
    pub day: NaiveDate,
    /// Unit; `-` for the municipality as a whole.
    pub unit: String,
    /// Channel.
    pub channel: Channel,
    /// Where they came from.
    pub source: Source,
    /// How many.
    pub n: u32,
}

/// Why a ratio is worth a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ReconciliationMark"))]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Much less was registered than the machine saw.
    Low,
    /// More was registered than the machine saw.
    Above,
    /// The machine saw contacts and nobody registered one.
    NoManual,
}

/// A channel on a day, by hand and by machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReconciledRow {
    /// `2026-10-20`; absent for the whole round.
    pub day: Option<String>,
    /// Channel code.
    pub channel: String,
    /// Registered by people.
    pub manual: u32,
    /// Seen by machines.
    pub machine: u32,
    /// Manual ÷ machine; absent where the machine saw none.
    pub ratio: Option<f64>,
    /// Why it is worth a look.
    pub mark: Option<Mark>,
}

/// What counts in a round, as reconciliation looks at it.
pub fn counted(municipality: &Municipality, round: &RoundCode) -> Result<Vec<CountedAt>, ExportError> {
    let by = [Dimension::Day, Dimension::Unit, Dimension::Channel, Dimension::Source];
    let rows = municipality.store().read(|c| counted::totals(c, round.as_str(), &by))?;
    rows.into_iter()
        .map(|(codes, n)| {
            let code = |at: usize| codes.get(at).cloned().flatten().unwrap_or_default();
            let too_many = || SchemaError::BadCount { value: n.to_string(), most: u32::MAX };
            Ok(CountedAt {
                day: schema::clock::parse_day(&code(0))?,
                unit: code(1),
                channel: Channel::from_code(&code(2))?,
                source: Source::from_code(&code(3))?,
                n: u32::try_from(n).map_err(|_| too_many())?,
            })
        })
        .collect()
}

/// The rows of a mass file as they would count.
pub fn as_counted(rows: &[CountRow]) -> Result<Vec<CountedAt>, ExportError> {
    let (mass, central) = (Source::from_code("MASSE")?, Source::from_code("CENTRAL")?);
    Ok(rows
        .iter()
        .map(|row| CountedAt {
            day: row.day,
            unit: row.unit.clone().unwrap_or_else(|| "-".into()),
            channel: row.channel,
            source: if row.channel.facts().staffed.is_yes() { mass } else { central },
            n: row.n,
        })
        .collect())
}

/// Manual ÷ machine for every channel a machine counts: the whole round, then day by day.
///
/// Where every count of a channel names its unit, the contacts of those units are held against it and no others: a
/// switch that serves one house says nothing about the next.
pub fn rows(counted: &[CountedAt], machine: &[MachineCount]) -> Result<Vec<ReconciledRow>, ExportError> {
    let channels: BTreeSet<Channel> = machine.iter().map(|count| count.channel).collect();
    let mut rows = Vec::new();
    for channel in channels {
        let seen: Vec<&MachineCount> = machine.iter().filter(|count| count.channel == channel).collect();
        let units: Option<BTreeSet<&str>> = seen.iter().map(|count| count.unit.as_deref()).collect();
        let is_held = |at: &&CountedAt| {
            let by_people = at.source.code() != "CENTRAL";
            at.channel == channel
                && by_people
                && units.as_ref().is_none_or(|units| units.contains(at.unit.as_str()))
        };
        let mut days: BTreeMap<NaiveDate, (u64, u64)> = BTreeMap::new();
        for count in &seen {
            days.entry(count.day).or_default().1 += u64::from(count.n);
        }
        for at in counted.iter().filter(is_held) {
            // A day the machine has no figure for cannot be reconciled.
            if let Some(day) = days.get_mut(&at.day) {
                day.0 += u64::from(at.n);
            }
        }
        let whole = days.values().fold((0, 0), |sum, day| (sum.0 + day.0, sum.1 + day.1));
        rows.push(row(None, channel, whole)?);
        for (day, both) in days {
            rows.push(row(Some(day), channel, both)?);
        }
    }
    Ok(rows)
}

fn row(
    day: Option<NaiveDate>,
    channel: Channel,
    (manual, machine): (u64, u64),
) -> Result<ReconciledRow, ExportError> {
    let whole =
        |n: u64| u32::try_from(n).map_err(|_| SchemaError::BadCount { value: n.to_string(), most: u32::MAX });
    let (manual, machine) = (whole(manual)?, whole(machine)?);
    let ratio = (machine > 0).then(|| f64::from(manual) / f64::from(machine));
    let says_something = manual.max(machine) >= FEWEST;
    let mark = match ratio {
        Some(_) if manual == 0 => Some(Mark::NoManual),
        Some(ratio) if ratio < LOW && says_something => Some(Mark::Low),
        Some(ratio) if ratio > ABOVE && says_something => Some(Mark::Above),
        None if says_something => Some(Mark::Above),
        _ => None,
    };
    Ok(ReconciledRow {
        day: day.map(|day| day.to_string()),
        channel: channel.code().to_owned(),
        manual,
        machine,
        ratio,
        mark,
    })
}

#[cfg(test)]
mod tests;
