//! When a unit is expected to count: its period, the closed days and the opening hours of the round file.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use schema::clock;
use schema::municipality::DeskDay;
use schema::round::Round;
use schema::round_file::Unit;
use schema::store::rounds::KeptRound;

/// When a unit opens whose round file does not tell, hours after midnight.
const OPENS: Duration = Duration::hours(9);
/// How long it is open then, in hours.
const OPEN_HOURS: f64 = 7.0;
/// A day is not missed in its first hour: a desk sends after some contacts, not after each.
const GRACE: Duration = Duration::minutes(60);

/// The calendar of a round.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    kept: &'a KeptRound,
}

impl<'a> Calendar<'a> {
    /// The calendar of a round: its file's, or working days where there is none.
    pub fn of(kept: &'a KeptRound) -> Calendar<'a> {
        Calendar { kept }
    }

    /// Is there a round file, that is: is it known which desks should count?
    pub fn names_desks(&self) -> bool {
        self.kept.file.is_some()
    }

    /// The units of the round file.
    pub fn units(&self) -> &'a [Unit] {
        self.kept.file.as_ref().map_or(&[], |file| &file.units)
    }

    /// The desks of the round file, `(unit, desk)`, in its order.
    pub fn desks(&self) -> Vec<(String, String)> {
        let of =
            |unit: &Unit| unit.desks.iter().map(|desk| (unit.code.clone(), desk.clone())).collect::<Vec<_>>();
        self.units().iter().flat_map(of).collect()
    }

    /// The name of a unit; its code where nobody names it.
    pub fn unit_name(&self, unit: &str) -> String {
        let named = self.units().iter().find(|known| known.code == unit);
        named.map_or(unit, |known| &known.name).to_owned()
    }

    /// The ISO weeks of the round.
    pub fn weeks(&self) -> Vec<u32> {
        match &self.kept.file {
            Some(file) if !file.weeks.is_empty() => file.weeks.clone(),
            _ => super::weeks_of(self.kept.round.first, self.kept.round.last),
        }
    }

    /// The days a unit counts: its own period where it has one.
    fn period(&self, unit: &str) -> Round {
        let round = &self.kept.round;
        let own = self.units().iter().find(|known| known.code == unit);
        Round {
            first: own.and_then(|unit| unit.first_day).unwrap_or(round.first),
            last: own.and_then(|unit| unit.last_day).unwrap_or(round.last),
            ..round.clone()
        }
    }

    /// Is the day one of the unit's counting days, open or not?
    pub fn covers(&self, unit: &str, day: NaiveDate) -> bool {
        self.period(unit).covers(day)
    }

    /// Opening hours of a unit on a day, 0 where it is closed; `None` where nobody tells. Nobody is expected on a
    /// weekend without opening hours.
    pub fn hours(&self, unit: &str, day: NaiveDate) -> Option<f64> {
        let told = self.kept.file.as_ref().and_then(|file| file.opening_hours(unit, day));
        told.or(clock::is_weekend(day).then_some(0.0))
    }

    /// Is the unit expected to count that day?
    pub fn is_open(&self, unit: &str, day: NaiveDate) -> bool {
        self.covers(unit, day) && self.hours(unit, day) != Some(0.0)
    }

    /// From when to when a unit is open on a day on which it is.
    fn open_between(&self, unit: &str, day: NaiveDate) -> (NaiveDateTime, NaiveDateTime) {
        let told = self.kept.file.as_ref().and_then(|file| file.opens(unit, day)).flatten();
        let hours = self.hours(unit, day).filter(|hours| *hours > 0.0).unwrap_or(OPEN_HOURS);
        let midnight = day.and_time(NaiveTime::MIN);
        let opens = told.map_or(midnight + OPENS, |time| day.and_time(time));
        (opens, opens + Duration::minutes((hours * 60.0) as i64))
    }

    /// Is the unit open at this time of the wall clock?
    pub fn is_open_at(&self, unit: &str, wall: NaiveDateTime) -> bool {
        let (opens, closes) = self.open_between(unit, wall.date());
        self.is_open(unit, wall.date()) && (opens..closes).contains(&wall)
    }

    /// Should something have arrived by now of a day on which the unit is open?
    pub fn is_due(&self, unit: &str, day: NaiveDate, wall: NaiveDateTime) -> bool {
        day < wall.date() || (day == wall.date() && wall >= self.open_between(unit, day).0 + GRACE)
    }

    /// How much of a unit's open day has passed, 0 to 1.
    pub fn passed(&self, unit: &str, wall: NaiveDateTime) -> f64 {
        let (opens, closes) = self.open_between(unit, wall.date());
        let minutes = (closes - opens).num_minutes().max(1) as f64;
        ((wall - opens).num_minutes() as f64 / minutes).clamp(0.0, 1.0)
    }

    /// The days of the table: those on which somebody is expected, and those on which somebody counted all the same.
    pub fn days(&self, counted: &[DeskDay]) -> Vec<NaiveDate> {
        let mut units: Vec<&str> = self.units().iter().map(|unit| unit.code.as_str()).collect();
        if units.is_empty() {
            units.push("-");
        }
        let mut days: BTreeSet<NaiveDate> =
            counted.iter().filter(|day| day.contacts > 0).map(|day| day.day).collect();
        for unit in units {
            let period = self.period(unit);
            let all = period.first.iter_days().take_while(|day| *day <= period.last);
            // A closed day of the week stays in the table, where it says so; a weekend nobody works does not.
            days.extend(all.filter(|day| self.is_open(unit, *day) || !clock::is_weekend(*day)));
        }
        days.into_iter().collect()
    }
}
