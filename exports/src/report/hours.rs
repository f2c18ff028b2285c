//! Contacts by the hour, of what has an hour of its own.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Timelike};
use schema::clock;
use schema::municipality::Municipality;
use schema::round::RoundCode;

use super::known::Period;
use crate::ExportError;
use crate::charts::heat::DayHours;
use crate::small_cells::TwoWay;

/// The days by the hour, and how many contacts are in them.
///
/// Contacts logged one by one at a desk, or one by one in the files of 2013. No days where small figures could not be
/// hidden among the others.
pub fn one_by_one(
    municipality: &Municipality,
    code: &RoundCode,
    period: &Period,
    min_cell: u32,
) -> Result<(Vec<DayHours>, u32), ExportError> {
    let mut days: BTreeMap<NaiveDate, [u32; 24]> = period.days.keys().map(|day| (*day, [0; 24])).collect();
    let mut total = 0_u32;
    municipality.each_contact(code, |contact| {
        let at_desk = contact.source.code() == "SKRANKE" && contact.n == 1;
        // Only rows of the counting tool have a moment each; what was keyed in together stands at midnight.
        let of_tool = contact.imported.as_ref().filter(|_| contact.n == 1).and_then(|place| {
            let is_tool =
                place.datasource.as_deref().is_some_and(|name| name.eq_ignore_ascii_case("Tracetool"));
            place.started.filter(|_| is_tool)
        });
        let hour = match of_tool {
            Some(started) => Some(started.hour()),
            None => at_desk.then(|| contact.moment.wall().hour()),
        };
        if let (Some(hour), Some(hours)) = (hour, days.get_mut(&contact.moment.day)) {
            hours[hour as usize % 24] += 1;
            total += 1;
        }
        Ok::<(), ExportError>(())
    })?;
    Ok((hidden(days, min_cell), total))
}

/// The days with small figures hidden, and as few others as keep them from being worked out by whoever knows how many
/// contacts a week has; no days where that cannot be.
pub(super) fn hidden(days: BTreeMap<NaiveDate, [u32; 24]>, min_cell: u32) -> Vec<DayHours> {
    let mut weeks: BTreeMap<(i32, u32), Vec<(NaiveDate, [u32; 24])>> = BTreeMap::new();
    for (day, hours) in days {
        weeks.entry(clock::iso_week(day)).or_default().push((day, hours));
    }
    let mut shown = Vec::new();
    for week in weeks.into_values() {
        let parts: Vec<u32> = week.iter().flat_map(|(_, hours)| *hours).collect();
        let whole = TwoWay::new(vec![vec![parts.iter().sum()]]).with_parts(0, 0, parts).hide(min_cell);
        if whole.cell(0, 0) {
            return Vec::new();
        }
        for ((day, hours), flags) in week.into_iter().zip(whole.parts(0, 0).chunks(24)) {
            let mut row = hours.map(Some);
            row.iter_mut().zip(flags).filter(|(_, is_hidden)| **is_hidden).for_each(|(n, _)| *n = None);
            shown.push(DayHours { day, hours: row });
        }
    }
    shown
}
