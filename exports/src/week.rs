//! Week totals (ugetal): what a municipality sends on. No unit, no desk, no time of day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use schema::SchemaError;
use schema::round::RoundCode;
use schema::store::Store;
use schema::store::counted::{self, CountedCell};
use schema::store::rounds::{self, KeptRound};

use crate::ExportError;

/// How far a day was covered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coverage {
    /// Mean opening hours over the units that counted; `None` where no round file tells.
    pub opening_hours: Option<f64>,
    /// Desks that counted.
    pub desks_counted: u32,
    /// Desks that should have counted.
    pub desks_expected: u32,
}

/// A municipality's round in figures.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekTotals {
    /// Four digits.
    pub municipality: String,
    /// The round.
    pub round: String,
    /// Number of closings, at least 1.
    pub version: u32,
    /// Version of the definitions counted by.
    pub definition: String,
    /// What was counted, sorted.
    pub cells: Vec<CountedCell>,
    /// The days that were counted, those with nothing to count included.
    pub days: BTreeMap<NaiveDate, Coverage>,
}

impl WeekTotals {
    /// All contacts.
    pub fn total(&self) -> i64 {
        self.cells.iter().map(|cell| cell.n).sum()
    }

    /// The figures of a round in a desk's or a municipality's store.
    pub fn of(store: &Store, code: &RoundCode) -> Result<(WeekTotals, KeptRound), ExportError> {
        store
            .read(|c| {
                let missing = || SchemaError::NoSuchRound { round: code.to_string() };
                let round = rounds::find(c, code.as_str())?.ok_or_else(missing)?;
                let mut cells = counted::of_round(c, code.as_str())?;
                cells.sort();
                let desks = counted::desks_by_day(c, code.as_str())?;
                let definition = counted::definition(c, code.as_str())?;
                let days = coverage(&round, &desks, &cells);
                let totals = WeekTotals {
                    municipality: round.municipality.clone(),
                    round: code.to_string(),
                    version: round.closings.max(1),
                    definition,
                    cells,
                    days,
                };
                Ok((totals, round))
            })
            .map_err(ExportError::from)
    }
}

type DesksByDay = BTreeMap<NaiveDate, Vec<(String, String)>>;

fn coverage(round: &KeptRound, desks: &DesksByDay, cells: &[CountedCell]) -> BTreeMap<NaiveDate, Coverage> {
    let mut ever: Vec<&(String, String)> = desks.values().flatten().collect();
    ever.sort();
    ever.dedup();
    let by_file =
        round.file.as_ref().map(|file| file.units.iter().map(|unit| unit.desks.len() as u32).sum::<u32>());
    // A day that only mass counts stand for was counted by no desk.
    let nobody: Vec<(String, String)> = Vec::new();
    let days: BTreeSet<NaiveDate> = desks.keys().copied().chain(cells.iter().map(|cell| cell.day)).collect();
    days.iter()
        .map(|day| {
            let counting = desks.get(day).unwrap_or(&nobody);
            let desks_counted = counting.len() as u32;
            // Where no round file says how many desks there are, those seen in the round are all that is known.
            let desks_expected = by_file.unwrap_or(ever.len() as u32).max(desks_counted);
            let coverage =
                Coverage { opening_hours: mean_hours(round, *day, counting), desks_counted, desks_expected };
            (*day, coverage)
        })
        .collect()
}

fn mean_hours(round: &KeptRound, day: NaiveDate, counting: &[(String, String)]) -> Option<f64> {
    let file = round.file.as_ref()?;
    let mut units: Vec<&str> = counting.iter().map(|(unit, _)| unit.as_str()).collect();
    units.sort_unstable();
    units.dedup();
    let hours: Vec<f64> = units.iter().filter_map(|unit| file.opening_hours(unit, day)).collect();
    let mean = hours.iter().sum::<f64>() / hours.len() as f64;
    // Hundredths: what the file holds is what a reader gets back.
    (!hours.is_empty()).then(|| (mean * 100.0).round() / 100.0)
}
