//! Ugen nu: who counts, who is silent, and how far the week is. Read once, then arithmetic; the time is an argument.

use chrono::{DateTime, NaiveDate, Utc};
use schema::SchemaError;
use schema::clock::{self, Moment};
use schema::codes::{Channel, ContactType};
use schema::municipality::{DeskDay, LookedFile, Municipality, SignOff, StreamState, UnitSignOff};
use schema::round::RoundCode;
use schema::store::counted::{self, CountedCell};
use schema::store::rounds::KeptRound;
use schema::texts::Texts;
use serde::Serialize;

use crate::charts::{Scene, bars, hours};
use crate::tally::Tally;

mod calendar;
mod desks;
mod expected;
mod needs;

pub use calendar::Calendar;
pub use needs::DeskNeed;

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

/// The week as it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WeekNow {
    /// The round's code.
    pub round: String,
    /// First counting day.
    pub first_day: String,
    /// Last counting day.
    pub last_day: String,
    /// ISO weeks.
    pub weeks: Vec<u32>,
    /// Today in Copenhagen.
    pub today: String,
    /// Now in Copenhagen.
    pub now_wall: String,
    /// Is the round closed?
    pub closed: bool,
    /// How often it was closed.
    pub version: u32,
    /// Contacts that count, website visits and imports included.
    pub total: u32,
    /// Those of today.
    pub today_total: u32,
    /// Website visits in the total.
    pub website: u32,
    /// Desks of which something arrived.
    pub desks_counted: u32,
    /// Desks of the round file; those seen, where there is none.
    pub desks_expected: u32,
    /// The days of the table.
    pub days: Vec<String>,
    /// The desks, those that need something first.
    pub desks: Vec<DeskRow>,
    /// Today by the hour; empty on a day the round does not count.
    pub hours: Vec<HourRow>,
    /// The channels by size.
    pub channels: Vec<ChannelShare>,
    /// Share of single contacts that are like the one before in everything.
    pub repeat_share: Option<f64>,
    /// Contacts entered several at a time.
    pub mass: u32,
    /// What the desks think was forgotten; in no total.
    pub forgotten: u32,
    /// The round the expectation is from.
    pub compared_with: Option<String>,
    /// Channels by type.
    pub bars: Scene,
    /// Today by the hour against what was expected.
    pub hour_chart: Option<Scene>,
    /// Desks that sent and are not in the round file, `unit · desk`.
    pub unknown_desks: Vec<String>,
}

/// A desk in its week.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeskRow {
    /// Code of the unit.
    pub unit: String,
    /// Its name; the code, where no round file names it.
    pub unit_name: String,
    /// The desk.
    pub desk: String,
    /// A cell for each day of the table.
    pub days: Vec<DayCell>,
    /// Contacts that count.
    pub total: u32,
    /// Contacts expected by now.
    pub expected: Option<f64>,
    /// When it counted last.
    pub last_wall: Option<String>,
    /// When something of it was taken in last.
    pub file_wall: Option<String>,
    /// What it needs, the most urgent first.
    pub needs: Vec<DeskNeed>,
    /// Since when it is quiet, if it is.
    pub quiet_since_wall: Option<String>,
    /// Contacts in an open hour, usually.
    pub usual_per_hour: Option<f64>,
    /// Share of single contacts that are like the one before in everything.
    pub repeat_share: Option<f64>,
    /// Contacts entered several at a time.
    pub mass: u32,
    /// What the desk thinks was forgotten.
    pub forgotten: u32,
    /// Its unit's sign-off.
    pub signed: Option<SignOff>,
}

/// A desk's day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DayCell {
    /// The day.
    pub day: String,
    /// Contacts that count.
    pub n: u32,
    /// How the day stands.
    pub state: DayState,
}

/// How a desk's day stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DayState {
    /// Something arrived, a word that nobody came included.
    Counted,
    /// Closed, by the round file or by the desk's own word.
    Closed,
    /// Nothing arrived of a day that has begun.
    Missing,
    /// Still to come.
    Ahead,
    /// Not a counting day of this unit.
    Outside,
}

/// An hour of today.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HourRow {
    /// 0 to 23, Copenhagen.
    pub hour: u32,
    /// Contacts counted one by one in it.
    pub n: u32,
    /// How many were expected.
    pub expected: Option<f64>,
}

/// A channel's part of the week.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChannelShare {
    /// The channel's code.
    pub channel: String,
    /// Contacts.
    pub n: u32,
    /// Part of the total, 0 to 1.
    pub share: f64,
}

/// Reads what the week is worked out from.
pub fn read(municipality: &Municipality, round: &RoundCode) -> Result<Rows, SchemaError> {
    let kept = municipality.round(round)?;
    let before = match before(&kept, municipality.rounds()?) {
        Some(before) => {
            Some(Before { days: municipality.desk_days(&before.round.code)?, kept: before })
        }
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
        bars: bars::channels_by_type(&by_type(rows.cells.iter())?, texts),
        hour_chart: (!hours.is_empty()).then(|| hour_chart(&hours, texts)),
        unknown_desks: desks::unknown(rows, &calendar),
        days: days.iter().map(NaiveDate::to_string).collect(),
        desks,
        hours,
    })
}

fn hour_chart(rows: &[HourRow], texts: &Texts) -> Scene {
    let drawn: Vec<hours::Hour> = rows
        .iter()
        .map(|row| hours::Hour { hour: row.hour, n: row.n, expected: row.expected })
        .collect();
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

/// Channels by their size.
pub fn channels(cells: &[CountedCell], total: u32) -> Result<Vec<ChannelShare>, SchemaError> {
    let by_channel: Tally<Channel> = cells.iter().map(|cell| (cell.channel, cell.n)).collect();
    let mut channels = Vec::new();
    for (channel, n) in by_channel.iter() {
        let n = whole(n)?;
        let share = if total == 0 { 0.0 } else { f64::from(n) / f64::from(total) };
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
