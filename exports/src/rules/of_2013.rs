//! The eight rules of the export of 2013, one function each, and the ninth for tasks outside the built-in list.
//!
//! Source: the defects of a real export (domain.md 6.3); ids and extents in contract.md 2. All are warnings.

use std::collections::HashSet;

use schema::clock;
use schema::codes;
use schema::kle::Kle;
use schema::round::Round;

use super::Finding;
use crate::formats::raw2013::RawRow;

/// A registration open for longer than this was probably forgotten.
const LONGEST_SECONDS: i64 = 300;

/// What the rules remember from row to row.
#[derive(Default)]
pub struct Seen {
    rows: HashSet<RowButStart>,
}

/// Every column of a row but the time it was begun.
type RowButStart =
    (String, Kle, [&'static str; 4], chrono::NaiveDateTime, chrono::NaiveDateTime, Vec<String>);

/// Everything the rules have to say about a row.
pub fn check(row: &RawRow, round: &Round, seen: &mut Seen) -> Vec<Finding> {
    [
        kle_two_groups(row),
        kle_probable_typo(row),
        kle_not_in_list(row),
        unit_missing(row),
        date_outside_period(row, round),
        weekend(row),
        straks_slow_channel(row),
        duplicate_row(row, seen),
        long_duration(row),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn warn(row: &RawRow, rule: &'static str, column: &str, value: String) -> Option<Finding> {
    Some(Finding::warning(rule, u64::from(row.line), column, &value))
}

/// A KLE number of two groups, `15.20`, where the format has three.
fn kle_two_groups(row: &RawRow) -> Option<Finding> {
    row.task.has_two_groups().then(|| warn(row, "kle_two_groups", "Opgave", row.task.to_string()))?
}

fn meant(kle: Kle) -> Option<Kle> {
    let unknown = !kle.has_two_groups() && !codes::is_built_in_task(kle);
    unknown.then(|| kle.swapped_digits().find(|other| codes::is_built_in_task(*other)))?
}

/// Two digits swapped: the number itself is no obligatory task, the swapped one is.
fn kle_probable_typo(row: &RawRow) -> Option<Finding> {
    meant(row.task)
        .and_then(|other| warn(row, "kle_probable_typo", "Opgave", format!("{} → {other}", row.task)))
}

/// A well-formed number outside the built-in list: a task of the municipality's own.
fn kle_not_in_list(row: &RawRow) -> Option<Finding> {
    let outside =
        !row.task.has_two_groups() && !codes::is_built_in_task(row.task) && meant(row.task).is_none();
    outside.then(|| warn(row, "kle_not_in_list", "Opgave", row.task.to_string()))?
}

/// No unit, as on website figures.
fn unit_missing(row: &RawRow) -> Option<Finding> {
    row.unit.is_empty().then(|| warn(row, "unit_missing", "Enhed", String::new()))?
}

/// A date outside the counting period of the round.
fn date_outside_period(row: &RawRow, round: &Round) -> Option<Finding> {
    let day = row.registered.date();
    (!round.covers(day)).then(|| warn(row, "date_outside_period", "Dato", day.to_string()))?
}

/// A Saturday or Sunday.
fn weekend(row: &RawRow) -> Option<Finding> {
    let day = row.registered.date();
    clock::is_weekend(day).then(|| warn(row, "weekend", "Dato", day.to_string()))?
}

/// Closed at once on a channel that is answered later: mail, letter, Digital Post.
fn straks_slow_channel(row: &RawRow) -> Option<Finding> {
    let doubtful = row.channel.facts().slow.is_yes() && row.closing.code() == "STRAKS";
    doubtful.then(|| warn(row, "straks_slow_channel", "Afslutning", row.channel.code().to_owned()))?
}

/// A registration equal to an earlier one in everything but the time it was begun: a double click.
///
/// Mass rows repeat by nature, they are counts.
fn duplicate_row(row: &RawRow, seen: &mut Seen) -> Option<Finding> {
    if row.datasource != "Tracetool" {
        return None;
    }
    let codes = [row.channel.code(), row.kind.code(), row.closing.code(), row.form.code()];
    let key = (row.unit.clone(), row.task, codes, row.registered, row.ended, row.answers.clone());
    (!seen.rows.insert(key)).then(|| warn(row, "duplicate_row", "", row.registered.to_string()))?
}

/// Begun more than five minutes before it was saved.
fn long_duration(row: &RawRow) -> Option<Finding> {
    let seconds = (row.ended - row.started).num_seconds();
    (seconds > LONGEST_SECONDS)
        .then(|| warn(row, "long_duration", "StartTidspunkt", format!("{seconds} s")))?
}
