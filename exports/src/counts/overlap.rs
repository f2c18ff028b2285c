//! Counts of machines that stand already for the same channel and day: another file of the same calls, or of others.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schema::codes::Channel;
use schema::municipality::{MachineCount, Municipality};
use schema::round::RoundCode;
use schema::store::machine_counts;
use serde::Serialize;

use super::Reading;
use crate::ExportError;

/// A channel and day that a standing file has counts of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Overlap {
    /// Channel code.
    pub channel: String,
    /// `2026-10-20`
    pub day: String,
    /// What the standing file has.
    pub before: u32,
    /// Name of the standing file.
    pub name: String,
}

/// Where a machine's file, as read, covers what a standing one does.
pub fn overlaps(
    municipality: &Municipality,
    round: &RoundCode,
    reading: &Reading,
) -> Result<Vec<Overlap>, ExportError> {
    let own: Vec<MachineCount> = reading
        .accepted
        .iter()
        .map(|row| MachineCount { day: row.day, channel: row.channel, unit: row.unit.clone(), n: row.n })
        .collect();
    let mut found = Vec::new();
    for file in municipality.machine_files(round)? {
        let rows = municipality.store().read(|c| machine_counts::of_file(c, file.number))?;
        let mut sums: BTreeMap<(NaiveDate, Channel), u32> = BTreeMap::new();
        for row in rows.iter().filter(|row| own.iter().any(|own| own.overlaps(row))) {
            let sum = sums.entry((row.day, row.channel)).or_insert(0);
            *sum = sum.saturating_add(row.n);
        }
        found.extend(sums.into_iter().map(|((day, channel), before)| Overlap {
            channel: channel.code().to_owned(),
            day: day.to_string(),
            before,
            name: file.name.clone(),
        }));
    }
    Ok(found)
}
