//! A row for each desk: those of the round file whether or not they ever appeared, and those that appeared besides.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use schema::clock::Moment;
use schema::municipality::{DeskDay, StreamState};

use super::expected::Expectation;
use super::needs::Facts;
use crate::gather::still_refused;

use super::{Calendar, DayCell, DayState, DeskRow, Rows, repeat_share, wall};

/// What a row of another program has instead of a desk.
const NO_DESK: &str = "-";

/// Every desk that should count or did, `(unit, desk)`: the round file's in its order, then the others.
pub(super) fn all(rows: &Rows, calendar: &Calendar<'_>) -> Vec<(String, String)> {
    let mut desks = calendar.desks();
    let known: BTreeSet<(String, String)> = desks.iter().cloned().collect();
    let seen = appeared(rows);
    let imported = rows.days.iter().filter(|day| day.desk == NO_DESK && day.contacts > 0);
    let others: BTreeSet<(String, String)> =
        seen.into_iter().chain(imported.map(|day| (day.unit.clone(), day.desk.clone()))).collect();
    desks.extend(others.into_iter().filter(|desk| !known.contains(desk)));
    desks
}

/// The desks something arrived from, an empty file included.
fn appeared(rows: &Rows) -> BTreeSet<(String, String)> {
    let streams = rows.streams.iter().filter(|stream| !stream.own);
    streams.map(|stream| (stream.unit.clone(), stream.desk.clone())).collect()
}

/// How many desks have counted: a contact of theirs counts, or they said how it was with counting.
pub(super) fn counted(rows: &Rows) -> u32 {
    let days = rows.days.iter().filter(|day| day.desk != NO_DESK && day.has_counted());
    days.map(|day| (&day.unit, &day.desk)).collect::<BTreeSet<_>>().len() as u32
}

/// How many desks should count.
pub(super) fn expected(rows: &Rows, calendar: &Calendar<'_>) -> u32 {
    if calendar.names_desks() { calendar.desks().len() as u32 } else { counted(rows) }
}

/// Desks that sent and are in no round file.
pub(super) fn unknown(rows: &Rows, calendar: &Calendar<'_>) -> Vec<String> {
    let known: BTreeSet<(String, String)> = calendar.desks().into_iter().collect();
    let unknown = appeared(rows).into_iter().filter(|desk| calendar.names_desks() && !known.contains(desk));
    unknown.map(|(unit, desk)| format!("{unit} · {desk}")).collect()
}

/// The rows, those that need something first.
pub(super) fn rows(
    rows: &Rows,
    calendar: &Calendar<'_>,
    expectation: &Expectation<'_>,
    days: &[NaiveDate],
    now: Moment,
) -> Vec<DeskRow> {
    let known: BTreeSet<(String, String)> = calendar.desks().into_iter().collect();
    let mut desks: Vec<DeskRow> = all(rows, calendar)
        .into_iter()
        .map(|desk| {
            let is_known = !calendar.names_desks() || known.contains(&desk) || desk.1 == NO_DESK;
            row(rows, calendar, expectation, days, now, desk, is_known)
        })
        .collect();
    // A stable sort: desks that need the same stay in the order of the round file.
    desks.sort_by_key(|desk| desk.needs.first().map_or((1, None), |need| (0, Some(*need))));
    desks
}

fn row(
    rows: &Rows,
    calendar: &Calendar<'_>,
    expectation: &Expectation<'_>,
    days: &[NaiveDate],
    now: Moment,
    (unit, desk): (String, String),
    is_known: bool,
) -> DeskRow {
    let own: Vec<&DeskDay> = rows.days.iter().filter(|day| day.unit == unit && day.desk == desk).collect();
    let streams: Vec<&StreamState> = rows
        .streams
        .iter()
        .filter(|stream| !stream.own && stream.unit == unit && stream.desk == desk)
        .collect();
    let cells: Vec<DayCell> = days.iter().map(|day| cell(&own, calendar, &unit, &desk, *day, now)).collect();
    let key = (unit.as_str(), desk.as_str());
    let usual_per_hour = expectation.per_hour(key);
    let signed = rows.sign_offs.iter().find(|signed| signed.unit == unit).map(|signed| signed.state);
    let facts = Facts {
        unit: &unit,
        desk: &desk,
        is_known,
        cells: &cells,
        streams: &streams,
        has_counted: own.iter().any(|day| day.has_counted()),
        today: own.iter().find(|day| day.day == now.day).copied(),
        usual_per_hour,
        signed,
        is_closed: rows.kept.closed,
    };
    let of_round = rows.looked.iter();
    let of_round: Vec<_> =
        of_round.filter(|file| file.round.as_deref() == Some(rows.kept.round.code.as_str())).collect();
    let (needs, quiet_since) = facts.needs(calendar, &still_refused(&of_round), now);
    DeskRow {
        unit_name: calendar.unit_name(&unit),
        total: own.iter().map(|day| day.contacts).sum(),
        expected: expectation.by_now(key, days),
        last_wall: streams.iter().filter_map(|stream| stream.last_contact_at).max().map(wall),
        file_wall: streams.iter().filter_map(|stream| stream.merged_at).max().map(wall),
        needs,
        quiet_since_wall: quiet_since.map(wall),
        usual_per_hour,
        repeat_share: repeat_share(own.iter().copied()),
        mass: own.iter().map(|day| day.mass).sum(),
        forgotten: own.iter().filter_map(|day| day.forgotten).sum(),
        signed,
        days: cells,
        unit,
        desk,
    }
}

fn cell(
    own: &[&DeskDay],
    calendar: &Calendar<'_>,
    unit: &str,
    desk: &str,
    day: NaiveDate,
    now: Moment,
) -> DayCell {
    let counted = own.iter().find(|counted| counted.day == day);
    let n = counted.map_or(0, |counted| counted.contacts);
    let said = |word: &str| counted.is_some_and(|day| day.states.iter().any(|(_, said)| said == word));
    let state = if !calendar.covers(unit, day) || (desk == NO_DESK && n == 0) {
        DayState::Outside
    } else if n > 0 {
        DayState::Counted
    } else if said("closed") || !calendar.is_open(unit, day) {
        DayState::Closed
    } else if said("counting") || said("paused") {
        DayState::Counted
    } else if calendar.is_due(unit, day, now.wall()) {
        DayState::Missing
    } else {
        DayState::Ahead
    };
    DayCell { day: day.to_string(), n, state }
}
