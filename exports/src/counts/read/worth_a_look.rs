//! What is accepted and worth a look: a day outside the period, a task of no list, a number with a digit too many.

use std::collections::BTreeMap;

use schema::codes::{Channel, is_built_in_task};
use schema::round_file::RoundFile;

use super::{CountRow, Reader};
use crate::rules::Finding;

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
        let mut by_channel: BTreeMap<Channel, Vec<u32>> = BTreeMap::new();
        for row in &self.reading.accepted {
            by_channel.entry(row.channel).or_default().push(row.n);
        }
        by_channel.values_mut().for_each(|counts| counts.sort_unstable());
        let column = self.table.column_name(self.mapping.n);
        let unusual: Vec<Finding> = self
            .reading
            .accepted
            .iter()
            .filter(|row| row.n >= UNUSUAL_FROM)
            .filter(|row| {
                by_channel.get(&row.channel).is_some_and(|counts| {
                    let median = counts[(counts.len() - 1) / 2];
                    counts.len() >= 3 && row.n / UNUSUAL_TIMES > median
                })
            })
            .map(|row| Finding::warning("unusual_count", u64::from(row.line), &column, &row.n.to_string()))
            .collect();
        self.reading.flagged += unusual.len() as u32;
        unusual.into_iter().for_each(|finding| self.found(finding));
    }
}
