//! Ugen nu: who counts, who is silent, and how far the week is. Read once, then arithmetic; the time is an argument.

use chrono::{DateTime, NaiveDate, Utc};
use schema::SchemaError;
use schema::clock::{self, Moment};
use schema::codes::{Channel, ContactType};
use schema::municipality::{DeskDay, LookedFile, Municipality, StreamState, UnitSignOff};
use schema::round::RoundCode;
use schema::store::counted::{self, CountedCell};
use schema::store::rounds::KeptRound;
use schema::texts::Texts;

use crate::charts::{Scene, bars, hours};
use crate::tally::Tally;

mod calendar;
mod desks;
mod expected;
mod needs;
mod shown;

pub use calendar::Calendar;
pub use needs::DeskNeed;
pub use shown::{ChannelShare, DayCell, DayState, DeskRow, HourRow, WeekNow};

use expected::Expectation;

/// The website's own channel: visits are told apart from contacts with a person.
const WEBSITE: &str = "WEB";

/// What the week is worked out from.
#[derive(Debug, Clone)]
pub struct Rows {
    /// The round.
    pub kept: KeptRound,
    /// What each desk did on each day.
    pub days: Vec<DeskDay>,
    /// The streams of the round.
    pub streams: Vec<StreamState>,
    /// The files that were looked at.
    pub looked: Vec<LookedFile>,
    /// Who signed off.
    pub sign_offs: Vec<UnitSignOff>,
    /// What counts.
    pub cells: Vec<CountedCell>,
    /// The round it is compared with.
    pub before: Option<Before>,
}

/// A closed round to expect by.
#[derive(Debug, Clone)]
pub struct Before {
    /// The round.
    pub kept: KeptRound,
    /// What each desk did on each day.
    pub days: Vec<DeskDay>,
}

/// Reads what the week is worked out from.
pub fn read(municipality: &Municipality, round: &RoundCode) -> Result<Rows, SchemaError> {
    let kept = municipality.round(round)?;
    let before = match before(&kept, municipality.rounds()?) {
        Some(before) => Some(Before { days: municipality.desk_days(&before.round.code)?, kept: before }),
        None => None,
    };
    Ok(Rows {
        days: municipality.desk_days(round)?,
        streams: municipality.streams(round)?,
        looked: municipality.looked()?,
        sign_offs: municipality.sign_offs(round)?,
        cells: municipality.store().read(|c| counted::of_round(c, round.as_str()))?,
        before,
        kept,
    })
}

/// The round to expect by: the newest closed one of the same season before this, else the newest closed one before
/// it. One whose events are gone tells no desk apart.
fn before(kept: &KeptRound, rounds: Vec<KeptRound>) -> Option<KeptRound> {
    let season = |kept: &KeptRound| kept.round.code.as_str().chars().next();
    let mut earlier: Vec<KeptRound> = rounds
        .into_iter()
        .filter(|other| other.closed && !other.purged && other.round.last < kept.round.first)
        .collect();
    earlier.sort_by_key(|other| (season(other) == season(kept), other.round.last));
    earlier.pop()
}

/// The week as it stands now.
pub fn of(rows: &Rows, texts: &Texts, now: DateTime<Utc>) -> Result<WeekNow, SchemaError> {
    let (kept, moment) = (&rows.kept, Moment::of(now));
    let calendar = Calendar::of(kept);
    let expectation = Expectation::of(rows, &calendar, moment);
    let days = calendar.days(&rows.days);
    let desks = desks::rows(rows, &calendar, &expectation, &days, moment);
    let today_counts = days.contains(&moment.day);
    let hours = if today_counts { expectation.hours(rows, &calendar, moment.day) } else { Vec::new() };
    let total = contacts(rows.cells.iter())?;
    let without_website = rows.cells.iter().filter(|cell| cell.channel.code() != WEBSITE);
    Ok(WeekNow {
        round: kept.round.code.to_string(),
        first_day: kept.round.first.to_string(),
        last_day: kept.round.last.to_string(),
        weeks: calendar.weeks(),
        today: moment.day.to_string(),
        now_wall: wall(now),
        closed: kept.closed,
        version: kept.closings,
        total,
        today_total: contacts(rows.cells.iter().filter(|cell| cell.day == moment.day))?,
        website: contacts(rows.cells.iter().filter(|cell| cell.channel.code() == WEBSITE))?,
        desks_counted: desks::counted(rows),
        desks_expected: desks::expected(rows, &calendar),
        channels: channels(&rows.cells, total)?,
        repeat_share: repeat_share(rows.days.iter()),
        mass: rows.days.iter().map(|day| day.mass).sum(),
        forgotten: rows.days.iter().filter_map(|day| day.forgotten).sum(),
        compared_with: rows.before.as_ref().map(|before| before.kept.round.code.to_string()),
        bars: bars::channels_by_type(&by_type(without_website)?, texts),
        hour_chart: (!hours.is_empty()).then(|| hour_chart(&hours, texts)),
        unknown_desks: desks::unknown(rows, &calendar),
        days: days.iter().map(NaiveDate::to_string).collect(),
        desks,
        hours,
    })
}

fn hour_chart(rows: &[HourRow], texts: &Texts) -> Scene {
    let drawn: Vec<hours::Hour> =
        rows.iter().map(|row| hours::Hour { hour: row.hour, n: row.n, expected: row.expected }).collect();
    hours::of_today(&drawn, texts)
}

/// Copenhagen's wall clock as it crosses to the window.
pub fn wall(at: DateTime<Utc>) -> String {
    Moment::of(at).wall().format("%Y-%m-%dT%H:%M").to_string()
}

fn whole(n: i64) -> Result<u32, SchemaError> {
    u32::try_from(n).map_err(|_| SchemaError::BadCount { value: n.to_string(), most: u32::MAX })
}

fn contacts<'a>(cells: impl Iterator<Item = &'a CountedCell>) -> Result<u32, SchemaError> {
    whole(cells.map(|cell| cell.n).sum())
}

/// Channels by their size. The share of a channel is of the contacts without website visits, which have none.
pub fn channels(cells: &[CountedCell], total: u32) -> Result<Vec<ChannelShare>, SchemaError> {
    let website = contacts(cells.iter().filter(|cell| cell.channel.code() == WEBSITE))?;
    let total = total.saturating_sub(website);
    let by_channel: Tally<Channel> = cells.iter().map(|cell| (cell.channel, cell.n)).collect();
    let mut channels = Vec::new();
    for (channel, n) in by_channel.iter() {
        let n = whole(n)?;
        let share =
            if total == 0 || channel.code() == WEBSITE { 0.0 } else { f64::from(n) / f64::from(total) };
        channels.push(ChannelShare { channel: channel.code().into(), n, share });
    }
    channels.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.channel.cmp(&b.channel)));
    Ok(channels)
}

/// What the bars are drawn from.
pub fn by_type<'a>(
    cells: impl Iterator<Item = &'a CountedCell>,
) -> Result<Vec<(Channel, ContactType, u32)>, SchemaError> {
    let by_type: Tally<(Channel, ContactType)> =
        cells.map(|cell| ((cell.channel, cell.kind), cell.n)).collect();
    by_type.iter().map(|((channel, kind), n)| Ok((*channel, *kind, whole(n)?))).collect()
}

/// Single contacts that are like the one before, of all single contacts.
fn repeat_share<'a>(days: impl Iterator<Item = &'a DeskDay>) -> Option<f64> {
    let (mut repeats, mut singles) = (0, 0);
    for day in days {
        repeats += day.repeats;
        singles += day.contacts.saturating_sub(day.mass);
    }
    (singles > 0).then(|| f64::from(repeats) / f64::from(singles))
}

/// The ISO weeks of a period.
fn weeks_of(first: NaiveDate, last: NaiveDate) -> Vec<u32> {
    let mut weeks: Vec<u32> =
        first.iter_days().take_while(|day| *day <= last).map(|day| clock::iso_week(day).1).collect();
    weeks.dedup();
    weeks
}

#[cfg(test)]
mod tests;
