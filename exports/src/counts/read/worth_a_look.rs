//! What is accepted and worth a look: a day outside the period, a task of no list, a number with a digit too many.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use schema::codes::{Channel, is_built_in_task};
use schema::round_file::RoundFile;

use super::{CountRow, CountsKind, Reader};
use crate::rules::{Finding, Severity};

/// A count this many times the usual one of its channel is worth a look.
const UNUSUAL_TIMES: u32 = 10;
/// Below this a count is never unusual.
const UNUSUAL_FROM: u32 = 100;

impl Reader<'_> {
    /// What is accepted and worth a look.
    pub(super) fn look_at(&mut self, read: &CountRow) {
        let line = u64::from(read.line);
        let mut warnings = Vec::new();
        if read.is_outside {
            let column = self.table.column_name(self.mapping.day);
            warnings.push(Finding::warning("date_outside_period", line, &column, &read.day.to_string()));
        }
        if let Some(task) = read.task {
            let text = task.to_string();
            let column = self.mapping.task.column.map(|at| self.table.column_name(at)).unwrap_or_default();
            let of_round = |file: &RoundFile| file.tasks.iter().any(|tile| tile.kle == text);
            if task.has_two_groups() {
                warnings.push(Finding::warning("kle_two_groups", line, &column, &text));
            } else if !is_built_in_task(task) && !self.period.file.is_some_and(of_round) {
                warnings.push(Finding::warning("kle_not_in_list", line, &column, &text));
            }
        }
        self.reading.flagged += u32::from(!warnings.is_empty());
        warnings.into_iter().for_each(|warning| self.found(warning));
    }

    /// Ten times what the channel usually has on a day of this file: a number with a digit too many, or a hard day.
    pub(super) fn unusual(&mut self) {
        // Lines of one day are one count: an hour of a switch is no day of it.
        let mut days: BTreeMap<(Channel, NaiveDate, Option<&str>), (u32, u32)> = BTreeMap::new();
        for row in &self.reading.accepted {
            let sum = days.entry((row.channel, row.day, row.unit.as_deref())).or_insert((0, row.line));
            sum.0 = sum.0.saturating_add(row.n);
        }
        let counts: Vec<(Channel, u32, u32)> = match self.mapping.kind {
            CountsKind::Machine => {
                days.iter().map(|((channel, ..), (n, line))| (*channel, *n, *line)).collect()
            }
            CountsKind::Mass => {
                self.reading.accepted.iter().map(|row| (row.channel, row.n, row.line)).collect()
            }
        };
        let mut by_channel: BTreeMap<Channel, Vec<u32>> = BTreeMap::new();
        for (channel, n, _) in &counts {
            by_channel.entry(*channel).or_default().push(*n);
        }
        by_channel.values_mut().for_each(|counts| counts.sort_unstable());
        let column = self.table.column_name(self.mapping.n);
        let is_unusual = |(channel, n, _): &&(Channel, u32, u32)| {
            *n >= UNUSUAL_FROM
                && by_channel.get(channel).is_some_and(|counts| {
                    let median = counts[(counts.len() - 1) / 2];
                    counts.len() >= 3 && n / UNUSUAL_TIMES > median
                })
        };
        let mut unusual: Vec<(u32, u32)> =
            counts.iter().filter(is_unusual).map(|(_, n, line)| (*line, *n)).collect();
        unusual.sort_unstable();
        self.reading.flagged += unusual.len() as u32;
        for (line, n) in unusual {
            self.found(Finding::warning("unusual_count", u64::from(line), &column, &n.to_string()));
        }
    }

    /// How many days the rows are of, and that those of one day were added up.
    pub(super) fn told_days(&mut self) {
        let days: BTreeSet<NaiveDate> = self.reading.accepted.iter().map(|row| row.day).collect();
        self.reading.days = days.len() as u32;
        if self.reading.added_up > 0 {
            let value = format!("{} / {}", self.reading.accepted.len(), days.len());
            self.found(Finding::new("lines_added_up", Severity::Info, 0, "", &value));
        }
    }
}
