//! From panel rows to municipalities with counted days.
//!
//! A counted day is a (municipality, period, date) with at least one row that is not closed. On it an absent
//! channel and type is a true zero; a date without rows is not a day at all, and lowers the exposure.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::question::{Exposure, Outcome};
use crate::panel::{ContactType, Group, Panel, PanelRow};
use crate::statistics::Pair;
use crate::statistics::quasi_poisson::{Day, Weeks};
use crate::statistics::weekday_adjusted::DatedDay;

/// Why a panel cannot answer a question.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EffectError {
    /// The exposure needs a figure that the panel leaves open.
    #[error("municipality {municipality}, {date}: {column} is empty, so the exposure {exposure} is unknown")]
    UnknownExposure {
        /// Code of the municipality.
        municipality: String,
        /// The counted day.
        date: NaiveDate,
        /// The empty column.
        column: &'static str,
        /// The exposure asked for.
        exposure: &'static str,
    },
    /// A municipality is an adopter in some rows and a control in others.
    #[error("municipality {0} has both treated = 0 and treated = 1")]
    BothGroups(String),
}

/// One municipality with its two periods.
#[derive(Debug, Clone, PartialEq)]
pub struct Municipality {
    /// The code as it stands in the panel.
    pub code: String,
    /// Adopter or control.
    pub group: Group,
    /// The period `before`.
    pub before: Period,
    /// The period `after`.
    pub after: Period,
    /// Status contacts on all channels and in all periods.
    pub status: f64,
    /// All contacts, likewise.
    pub contacts: f64,
}

/// The counted days of one municipality in one period, in date order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Period {
    /// The days with contacts of the outcome and exposure.
    pub days: Vec<DatedDay>,
    /// Mean open hours per counted day; `None` if any day's hours are unknown.
    pub mean_hours: Option<f64>,
    definition_versions: BTreeSet<String>,
}

impl Period {
    /// The days without their dates.
    pub fn undated(&self) -> Vec<Day> {
        self.days.iter().map(|dated| dated.day).collect()
    }
}

impl Municipality {
    /// Contacts and exposure of both periods.
    pub fn pair(&self) -> Pair {
        let sum = |period: &Period, of: fn(&Day) -> f64| period.days.iter().map(|dated| of(&dated.day)).sum();
        Pair {
            before: sum(&self.before, |day| day.contacts),
            after: sum(&self.after, |day| day.contacts),
            exposure_before: sum(&self.before, |day| day.exposure),
            exposure_after: sum(&self.after, |day| day.exposure),
        }
    }

    /// Counting weeks of both periods.
    pub fn weeks(&self) -> Weeks {
        let number = |period: &Period| {
            let weeks: BTreeSet<_> = period.days.iter().map(|dated| dated.date.iso_week()).collect();
            weeks.len()
        };
        Weeks { before: number(&self.before), after: number(&self.after) }
    }

    /// Whether the contacts were defined differently in the two periods. Unknown versions are not a difference.
    pub fn has_new_definitions(&self) -> bool {
        let (before, after) = (&self.before.definition_versions, &self.after.definition_versions);
        !before.is_empty() && !after.is_empty() && before != after
    }
}

/// The municipalities of the panel in the order they first appear, with the outcome counted by day.
///
/// Rows of a closed day (open hours 0) are left out, whatever they count: see `contacts_on_closed_days`.
pub fn municipalities(
    panel: &Panel,
    outcome: &Outcome,
    exposure: Exposure,
) -> Result<Vec<Municipality>, EffectError> {
    let mut order: Vec<&str> = Vec::new();
    let mut rows_of: BTreeMap<&str, Vec<&PanelRow>> = BTreeMap::new();
    for row in &panel.rows {
        let rows = rows_of.entry(&row.municipality_code).or_default();
        if rows.is_empty() {
            order.push(&row.municipality_code);
        }
        rows.push(row);
    }
    order.into_iter().map(|code| municipality(code, &rows_of[code], outcome, exposure)).collect()
}

/// Contacts in rows that say the municipality was closed. They are not used, so the report must show them.
pub fn contacts_on_closed_days(panel: &Panel) -> f64 {
    panel.rows.iter().filter(|row| !is_open(row)).map(|row| row.count as f64).sum()
}

/// All contacts by period label and type, in the order the periods first appear.
pub fn contacts_by_period(panel: &Panel) -> Vec<(&str, [(ContactType, f64); 4])> {
    let mut periods: Vec<(&str, [(ContactType, f64); 4])> = Vec::new();
    for row in panel.rows.iter().filter(|row| is_open(row)) {
        let index = periods.iter().position(|(label, _)| *label == row.period).unwrap_or_else(|| {
            periods.push((&row.period, ContactType::ALL.map(|kind| (kind, 0.0))));
            periods.len() - 1
        });
        for (kind, contacts) in &mut periods[index].1 {
            if *kind == row.contact_type {
                *contacts += row.count as f64;
            }
        }
    }
    periods
}

fn is_open(row: &PanelRow) -> bool {
    row.open_hours.is_none_or(|hours| hours > 0.0)
}

fn municipality(
    code: &str,
    rows: &[&PanelRow],
    outcome: &Outcome,
    exposure: Exposure,
) -> Result<Municipality, EffectError> {
    let group = rows[0].group;
    if rows.iter().any(|row| row.group != group) {
        return Err(EffectError::BothGroups(code.to_owned()));
    }
    let open: Vec<&PanelRow> = rows.iter().filter(|row| is_open(row)).copied().collect();
    let sum = |rows: &mut dyn Iterator<Item = &&PanelRow>| rows.map(|row| row.count as f64).sum();
    Ok(Municipality {
        code: code.to_owned(),
        group,
        before: period(code, &open, "before", outcome, exposure)?,
        after: period(code, &open, "after", outcome, exposure)?,
        status: sum(&mut open.iter().filter(|row| row.contact_type == ContactType::Status)),
        contacts: sum(&mut open.iter()),
    })
}

#[derive(Default)]
struct DayRows<'a> {
    contacts: f64,
    population: Option<f64>,
    hours_by_desk: BTreeMap<Option<&'a str>, Option<f64>>,
}

impl DayRows<'_> {
    /// Open hours of the day: of all desks together; unknown if one desk's are.
    fn hours(&self) -> Option<f64> {
        self.hours_by_desk.values().copied().sum()
    }
}

fn period(
    code: &str,
    rows: &[&PanelRow],
    label: &str,
    outcome: &Outcome,
    exposure: Exposure,
) -> Result<Period, EffectError> {
    let mut by_date: BTreeMap<NaiveDate, DayRows> = BTreeMap::new();
    let mut definition_versions = BTreeSet::new();
    for row in rows.iter().filter(|row| row.period == label) {
        let day = by_date.entry(row.date).or_default();
        if outcome.includes(row) {
            day.contacts += row.count as f64;
        }
        day.population = larger(day.population, row.population);
        let hours = day.hours_by_desk.entry(row.desk.as_deref()).or_default();
        *hours = larger(*hours, row.open_hours);
        definition_versions.extend(row.definition_version.clone());
    }
    let mut days = Vec::with_capacity(by_date.len());
    for (&date, day) in &by_date {
        let (known, column) = match exposure {
            Exposure::Days => (Some(1.0), "date"),
            Exposure::OpenHours => (day.hours(), "open_hours"),
            Exposure::PopulationDays => (day.population, "population"),
        };
        let unknown = || EffectError::UnknownExposure {
            municipality: code.to_owned(),
            date,
            column,
            exposure: exposure.name(),
        };
        let day = Day { contacts: day.contacts, exposure: known.ok_or_else(unknown)? };
        days.push(DatedDay { date, day });
    }
    let hours: Option<f64> = by_date.values().map(DayRows::hours).sum();
    let mean_hours = hours.filter(|_| !by_date.is_empty()).map(|hours| hours / by_date.len() as f64);
    Ok(Period { days, mean_hours, definition_versions })
}

/// The rows of a day repeat its hours and inhabitants; the largest known figure stands for the day.
fn larger(one: Option<f64>, other: Option<f64>) -> Option<f64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.max(other)),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panel(rows: &str) -> Panel {
        let header = "municipality_code,period,date,channel,type,count,open_hours,population,treated,desk,definition_version";
        Panel::read(format!("{header}\n{rows}").as_bytes()).unwrap()
    }

    fn only(rows: &str) -> Municipality {
        municipalities(&panel(rows), &Outcome::default(), Exposure::Days).unwrap().remove(0)
    }

    #[test]
    fn an_absent_status_row_on_a_counted_day_is_a_zero_and_an_absent_date_is_no_day() {
        let found = only(
            "101,before,2011-11-07,phone,status,9,6,40,1,,\n101,before,2011-11-08,phone,other,3,6,40,1,,\n",
        );
        let contacts: Vec<f64> = found.before.days.iter().map(|dated| dated.day.contacts).collect();
        assert_eq!(contacts, [9.0, 0.0], "two counted days, one without status contacts");
        assert_eq!((found.status, found.contacts), (9.0, 12.0), "shares use all contacts");
    }

    #[test]
    fn self_service_is_outside_the_default_outcome() {
        let found = only("101,before,2011-11-07,self_service,status,9,6,40,1,,\n");
        assert_eq!(found.pair().before, 0.0, "nobody at a desk was needed");
    }

    #[test]
    fn a_closed_day_is_no_day_and_its_contacts_are_told_apart() {
        let closed =
            "101,before,2011-11-07,phone,status,9,0,40,1,,\n101,before,2011-11-08,phone,status,5,6,40,1,,\n";
        assert_eq!(only(closed).pair().before, 5.0, "closed contacts are left out");
        assert_eq!(only(closed).pair().exposure_before, 1.0, "and so is the day");
        assert_eq!(contacts_on_closed_days(&panel(closed)), 9.0, "but they are not forgotten");
    }

    #[test]
    fn unknown_hours_count_as_open_by_the_day_and_are_refused_by_the_hour() {
        let rows = "0101,before,2011-11-07,phone,status,9,,40,1,,\n";
        assert_eq!(only(rows).pair().exposure_before, 1.0, "a day is a day");
        let refused = municipalities(&panel(rows), &Outcome::default(), Exposure::OpenHours).unwrap_err();
        let expected =
            "municipality 0101, 2011-11-07: open_hours is empty, so the exposure open_hours is unknown";
        assert_eq!(refused.to_string(), expected, "names municipality, day and column");
    }

    #[test]
    fn hours_add_up_over_desks_and_inhabitants_do_not() {
        let rows = "101,before,2011-11-07,phone,status,9,6,40,1,a,\n101,before,2011-11-07,phone,other,9,6,40,1,a,\n\
                    101,before,2011-11-07,phone,status,9,4,40,1,b,\n";
        assert_eq!(only(rows).before.mean_hours, Some(10.0), "6 at desk a and 4 at desk b");
        let people = municipalities(&panel(rows), &Outcome::default(), Exposure::PopulationDays).unwrap();
        assert_eq!(people[0].pair().exposure_before, 40.0, "the same forty people");
    }

    #[test]
    fn a_new_definition_is_seen_and_an_unknown_one_is_not() {
        let rows = |before: &str, after: &str| {
            format!(
                "101,before,2011-11-07,phone,status,9,6,40,1,,{before}\n101,after,2012-11-07,phone,status,9,6,40,1,,{after}\n"
            )
        };
        assert!(only(&rows("1", "2")).has_new_definitions(), "1 then 2");
        assert!(!only(&rows("1", "1")).has_new_definitions(), "the same");
        assert!(!only(&rows("", "2")).has_new_definitions(), "unknown before");
    }

    #[test]
    fn an_adopter_cannot_also_be_a_control() {
        let rows =
            "101,before,2011-11-07,phone,status,9,6,40,1,,\n101,after,2012-11-07,phone,status,9,6,40,0,,\n";
        let refused = municipalities(&panel(rows), &Outcome::default(), Exposure::Days).unwrap_err();
        assert_eq!(refused, EffectError::BothGroups("101".to_owned()), "which group would it be in?");
    }
}
