//! Counts of other programs (maskintal og massetal): the telephone switch, the queue, the mail server, KL's own deliveries.
//!
//! Any CSV is read through a [`Mapping`]: which column is the day, the channel, the number. Nothing is guessed at while
//! a file is read: what a mapping proposes is shown before it is used, a number is `[0-9]{1,6}` or a fault, and a file
//! with one bad row is not taken in at all. Two formats need no mapping: those of contract.md 2,
//! [`crate::formats::counts_file`].

use serde::Serialize;

use crate::rules::Finding;
use crate::{ExportError, safe_file};

mod cells;
mod guess;
mod keep;
mod letters;
mod mapping;
mod overlap;
mod read;
mod table;

pub use cells::{looks_like_day, task};
pub use guess::guess;
pub use keep::{Kept, Standing, keep, standing};
pub use letters::{Decoded, Letters, decode};
pub use mapping::{CountsKind, DayFormat, LEFT_OUT, Mapping, Place, WordMeaning};
pub use overlap::{Overlap, overlaps};
pub use read::{CountRow, Period, Reading, read};
pub use table::{Line, Table};

/// Largest file of counts: a thousand times what a municipality's week needs.
pub const MOST_BYTES: u64 = 5 << 20;
/// Most lines of it.
pub const MOST_LINES: u32 = 100_000;
/// How many faults of a file are kept with their place; all are counted.
pub const MOST_PROBLEMS: usize = 1_000;

/// What is wrong with a row, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CountsProblem {
    /// Line in the file, from 1.
    pub line: u32,
    /// The column's name, or its number where the file has no header; empty for the row as a whole.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// The rule it broke: text `rule-<id>`.
    pub rule: String,
}

impl From<&Finding> for CountsProblem {
    fn from(finding: &Finding) -> CountsProblem {
        CountsProblem {
            line: u32::try_from(finding.line).unwrap_or(u32::MAX),
            column: finding.column.clone(),
            value: finding.value.clone(),
            rule: finding.rule.to_owned(),
        }
    }
}

/// Reads the bytes of a file of counts: an ordinary file within the bounds.
pub fn read_file(path: &std::path::Path) -> Result<Vec<u8>, ExportError> {
    safe_file::read(path, MOST_BYTES)
}

#[cfg(test)]
mod tests;
