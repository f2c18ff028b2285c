//! The week as it is shown: days as `2026-10-20`, instants as Copenhagen's wall clock.

use schema::municipality::SignOff;
use serde::Serialize;

use super::DeskNeed;
use crate::charts::Scene;

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
