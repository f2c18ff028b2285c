//! Rules about how people register: a closing out of habit, a double click.

use std::collections::HashSet;

use super::row::{Frame, Row, Said};

/// Closed at once on a channel that is answered later: mail, letter, Digital Post.
pub fn straks_slow_channel(row: &Row<'_>, _: &Frame<'_>) -> Said {
    let at_once = row.closing.is_some_and(|closing| closing.code() == "STRAKS");
    let doubtful = row.channel.facts().slow.is_yes() && at_once;
    doubtful.then(|| (row.columns.closing, row.channel.code().to_owned()))
}

/// A registration equal to an earlier one in everything but the time it was begun: a double click.
///
/// Mass rows repeat by nature, they are counts; they have nothing to be told apart by.
pub fn duplicate_row(row: &Row<'_>, registrations: &mut HashSet<String>) -> Said {
    let once = row.once.clone()?;
    (!registrations.insert(once)).then(|| ("", row.day.to_string()))
}
