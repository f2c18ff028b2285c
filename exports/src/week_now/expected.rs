//! What a desk is expected to count: by the round before, else by its other days of this week.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Timelike};
use schema::clock::Moment;
use schema::municipality::DeskDay;

use super::{Calendar, HourRow, Rows};

/// Fewer contacts than this tell nothing of a desk's own hours; then those of all desks hold.
const OWN_HOURS_FROM: u32 = 50;
/// The hours that are shown whether or not anybody counted in them.
const SHOWN: std::ops::RangeInclusive<u32> = 8..=15;
/// A day that does not tell its hours is taken as this long.
const USUAL_HOURS: f64 = 7.0;

type Desk<'a> = (&'a str, &'a str);
type Days<'a> = BTreeMap<Desk<'a>, Vec<&'a DeskDay>>;

/// What is known of other days.
pub(super) struct Expectation<'a> {
    before: Option<(Calendar<'a>, Days<'a>)>,
    this_week: Days<'a>,
    calendar: Calendar<'a>,
    all_hours: Option<[f64; 24]>,
    now: Moment,
}

/// What is expected: all contacts, or only those logged one by one.
#[derive(Clone, Copy)]
enum Of {
    All,
    OneByOne,
}

impl Of {
    fn count(self, day: &DeskDay) -> f64 {
        match self {
            Of::All => f64::from(day.contacts),
            Of::OneByOne => day.by_hour.iter().map(|n| f64::from(*n)).sum(),
        }
    }
}

impl<'a> Expectation<'a> {
    pub fn of(rows: &'a Rows, calendar: &Calendar<'a>, now: Moment) -> Expectation<'a> {
        let before = rows.before.as_ref().map(|before| (Calendar::of(&before.kept), by_desk(&before.days)));
        // Today is not over, and says nothing yet of how a day goes.
        let past: Vec<&DeskDay> = rows.days.iter().filter(|day| day.day < now.day).collect();
        let known: Vec<&DeskDay> = match &rows.before {
            Some(before) => before.days.iter().collect(),
            None => past.clone(),
        };
        Expectation {
            all_hours: shares(&known, 1),
            this_week: by_desk(past),
            calendar: *calendar,
            before,
            now,
        }
    }

    /// Contacts expected of a desk on a whole day on which it is open.
    fn on(&self, desk: Desk<'_>, day: NaiveDate, of: Of) -> Option<f64> {
        if let Some((calendar, days)) = &self.before
            && let Some(known) = days.get(&desk)
        {
            let same = |d: &&&DeskDay| d.day.weekday() == day.weekday();
            let alike: Vec<&DeskDay> = known.iter().filter(same).copied().collect();
            return self.scaled(desk.0, day, calendar, if alike.is_empty() { known } else { &alike }, of);
        }
        let others: Vec<&DeskDay> =
            self.this_week.get(&desk)?.iter().filter(|known| known.day != day).copied().collect();
        self.scaled(desk.0, day, &self.calendar, &others, of)
    }

    /// The mean of known days, by the hours the unit was open then and is open now.
    fn scaled(
        &self,
        unit: &str,
        day: NaiveDate,
        calendar: &Calendar<'_>,
        known: &[&DeskDay],
        of: Of,
    ) -> Option<f64> {
        let mean = |sum: f64| (!known.is_empty()).then(|| sum / known.len() as f64);
        let contacts = mean(known.iter().map(|d| of.count(d)).sum())?;
        let open: Option<f64> = known.iter().map(|d| calendar.hours(unit, d.day)).sum();
        let then = open.and_then(mean).filter(|hours| *hours > 0.0);
        Some(match (then, self.calendar.hours(unit, day)) {
            (Some(then), Some(now)) => contacts * now / then,
            _ => contacts,
        })
    }

    /// Contacts expected of a desk by now.
    pub fn by_now(&self, desk: Desk<'_>, days: &[NaiveDate]) -> Option<f64> {
        let open = days.iter().filter(|day| **day <= self.now.day && self.calendar.is_open(desk.0, **day));
        open.filter_map(|day| {
            let whole = self.on(desk, *day, Of::All)?;
            Some(if *day < self.now.day { whole } else { whole * self.passed(desk) })
        })
        .reduce(|a, b| a + b)
    }

    /// How much of today's contacts a desk has usually had by now.
    fn passed(&self, desk: Desk<'_>) -> f64 {
        let wall = self.now.wall();
        let Some(hours) = self.hours_of(desk) else { return self.calendar.passed(desk.0, wall) };
        let hour = wall.hour() as usize;
        let whole: f64 = hours[..hour].iter().sum();
        whole + hours[hour] * f64::from(wall.minute()) / 60.0
    }

    /// Which part of a day falls in each hour, for this desk.
    fn hours_of(&self, desk: Desk<'_>) -> Option<[f64; 24]> {
        let days = match &self.before {
            Some((_, days)) => days.get(&desk),
            None => self.this_week.get(&desk),
        };
        days.and_then(|days| shares(days, OWN_HOURS_FROM)).or(self.all_hours)
    }

    /// Contacts of a desk in an open hour of today, usually.
    pub fn per_hour(&self, desk: Desk<'_>) -> Option<f64> {
        let hours = self.calendar.hours(desk.0, self.now.day).unwrap_or(USUAL_HOURS);
        if hours <= 0.0 {
            return None;
        }
        self.on(desk, self.now.day, Of::OneByOne).map(|contacts| contacts / hours)
    }

    /// A day by the hour: what was logged one by one, and what was expected to be.
    pub fn hours(&self, rows: &Rows, calendar: &Calendar<'_>, day: NaiveDate) -> Vec<HourRow> {
        let mut n = [0u32; 24];
        for counted in rows.days.iter().filter(|counted| counted.day == day) {
            n.iter_mut().zip(counted.by_hour).for_each(|(sum, hour)| *sum += hour);
        }
        let mut expected: Option<[f64; 24]> = None;
        for (unit, desk) in super::desks::all(rows, calendar) {
            let desk = (unit.as_str(), desk.as_str());
            if let (true, Some(whole), Some(hours)) =
                (calendar.is_open(desk.0, day), self.on(desk, day, Of::OneByOne), self.hours_of(desk))
            {
                let sums = expected.get_or_insert([0.0; 24]);
                sums.iter_mut().zip(hours).for_each(|(sum, share)| *sum += whole * share);
            }
        }
        let is_shown = |hour: &u32| {
            let at = *hour as usize;
            SHOWN.contains(hour) || n[at] > 0 || expected.is_some_and(|expected| expected[at] >= 0.5)
        };
        let first = (0..24).find(is_shown).unwrap_or(*SHOWN.start());
        let last = (0..24).rev().find(is_shown).unwrap_or(*SHOWN.end());
        (first..=last)
            .map(|hour| HourRow {
                hour,
                n: n[hour as usize],
                expected: expected.map(|expected| expected[hour as usize]),
            })
            .collect()
    }
}

fn by_desk<'a>(days: impl IntoIterator<Item = &'a DeskDay>) -> Days<'a> {
    let mut desks = Days::new();
    for day in days.into_iter().filter(|day| day.contacts > 0) {
        desks.entry((&day.unit, &day.desk)).or_default().push(day);
    }
    desks
}

/// Which part of the contacts falls in each hour; `None` of fewer than `least`.
fn shares(days: &[&DeskDay], least: u32) -> Option<[f64; 24]> {
    let mut sums = [0.0; 24];
    for day in days {
        sums.iter_mut().zip(day.by_hour).for_each(|(sum, n)| *sum += f64::from(n));
    }
    let all: f64 = sums.iter().sum();
    (all >= f64::from(least)).then(|| sums.map(|sum| sum / all))
}
