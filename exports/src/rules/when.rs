//! Rules about the day and the time of a row.

use schema::clock;
use schema::codes::Channel;

use super::row::{Frame, Row, Said};

/// A registration open for longer than this was probably forgotten.
const LONGEST_SECONDS: i64 = 300;

/// A date outside the days the unit counts.
pub fn date_outside_period(row: &Row<'_>, frame: &Frame<'_>) -> Said {
    (!frame.covers(row.unit, row.day)).then(|| (row.columns.day, row.day.to_string()))
}

/// A Saturday or Sunday, unless the round file says that the unit is open.
pub fn weekend(row: &Row<'_>, frame: &Frame<'_>) -> Said {
    let open = frame.hours(row.unit, row.day).is_some_and(|hours| hours > 0.0);
    (clock::is_weekend(row.day) && !open).then(|| (row.columns.day, row.day.to_string()))
}

/// Contacts on a day on which the place is closed. Only where it takes an employee: a website has no closing time.
pub fn count_on_closed_day(row: &Row<'_>, frame: &Frame<'_>) -> Said {
    on_closed_day(frame.hours(row.unit, row.day), row.channel).then(|| (row.columns.day, row.day.to_string()))
}

/// The same for a count of any size.
pub fn on_closed_day(hours: Option<f64>, channel: Channel) -> bool {
    hours == Some(0.0) && channel.facts().staffed.is_yes()
}

/// Begun more than five minutes before it was saved.
pub fn long_duration(row: &Row<'_>, _: &Frame<'_>) -> Said {
    let (begun, saved) = row.open?;
    let seconds = (saved - begun).num_seconds();
    (seconds > LONGEST_SECONDS).then(|| (row.columns.started, format!("{seconds} s")))
}
