//! One row, wherever it comes from, and what it is held against.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use schema::codes::{self, Channel, Closing, ContactType, Form};
use schema::kle::Kle;
use schema::round::Round;
use schema::round_file::{Profile, RoundFile, Unit};

use super::{Finding, catalogue, codes_of_rows, habits, when, who};

/// A row as the rules see it: a line of an import, a contact of a store or an event of a desk file.
#[derive(Debug, Clone)]
pub struct Row<'r> {
    /// Line in its file; where there is no file, whatever the caller finds it again by.
    pub line: u32,
    /// Unit; empty where none is given, `-` for the municipality as a whole.
    pub unit: &'r str,
    /// Channel.
    pub channel: Channel,
    /// Type.
    pub kind: ContactType,
    /// Task.
    pub task: Option<Kle>,
    /// Closing.
    pub closing: Option<Closing>,
    /// Form.
    pub form: Option<Form>,
    /// Local day.
    pub day: NaiveDate,
    /// Begun and saved, wall clock, where the file tells.
    pub open: Option<(NaiveDateTime, NaiveDateTime)>,
    /// Was it logged by a person who could have chosen a task?
    pub asked_for_task: bool,
    /// What tells a registration from another one, where rows were registered one by one and may stand twice.
    pub once: Option<String>,
    /// How the columns are called where it stands.
    pub columns: &'static Columns,
}

/// Names of columns, for messages.
#[derive(Debug)]
pub struct Columns {
    /// Unit.
    pub unit: &'static str,
    /// Task.
    pub task: &'static str,
    /// Day.
    pub day: &'static str,
    /// Closing.
    pub closing: &'static str,
    /// Begun.
    pub started: &'static str,
}

/// Those of the formats of 2013, and of what the coordinator is shown.
pub static OF_2013: Columns =
    Columns { unit: "Enhed", task: "Opgave", day: "Dato", closing: "Afslutning", started: "StartTidspunkt" };

/// Those of a desk file.
pub static OF_DESK_FILE: Columns =
    Columns { unit: "unit", task: "task", day: "day", closing: "closing", started: "at" };

/// What rows are held against: the round, and its file where it was published.
pub struct Frame<'f> {
    round: &'f Round,
    file: Option<&'f RoundFile>,
    units: HashMap<&'f str, &'f Unit>,
    of_round: HashSet<Kle>,
}

/// The obligatory tasks; a frame is made for every row of a file, so they are not put together each time.
fn obligatory() -> &'static HashSet<Kle> {
    static TASKS: LazyLock<HashSet<Kle>> =
        LazyLock::new(|| codes::tasks().iter().filter_map(|task| task.kle.parse().ok()).collect());
    &TASKS
}

impl<'f> Frame<'f> {
    /// The frame of a round.
    pub fn of(round: &'f Round, file: Option<&'f RoundFile>) -> Frame<'f> {
        let units = file.map_or(&[][..], |file| &file.units);
        let of_round = file.map_or(&[][..], |file| &file.tasks);
        Frame {
            round,
            file,
            units: units.iter().map(|unit| (unit.code.as_str(), unit)).collect(),
            of_round: of_round.iter().filter_map(|task| task.kle.parse().ok()).collect(),
        }
    }

    /// Is the task one of the round, or of the obligatory ones?
    pub fn knows(&self, task: Kle) -> bool {
        obligatory().contains(&task) || self.of_round.contains(&task)
    }

    /// Every task of the round and the obligatory ones.
    pub fn tasks(&self) -> BTreeSet<Kle> {
        obligatory().union(&self.of_round).copied().collect()
    }

    /// The round's own period.
    pub fn round(&self) -> &Round {
        self.round
    }

    /// The unit of the round file.
    pub fn unit(&self, code: &str) -> Option<&'f Unit> {
        self.units.get(code).copied()
    }

    /// Was a round file published, so that its units are all there are?
    pub fn has_units(&self) -> bool {
        self.file.is_some()
    }

    /// Does the desk record task, closing and form?
    pub fn is_full(&self) -> bool {
        self.file.is_some_and(|file| file.profile == Profile::Full)
    }

    /// First and last day a unit counts: its own period where it has one.
    pub fn period(&self, unit: &str) -> (NaiveDate, NaiveDate) {
        let own = self.unit(unit);
        (
            own.and_then(|unit| unit.first_day).unwrap_or(self.round.first),
            own.and_then(|unit| unit.last_day).unwrap_or(self.round.last),
        )
    }

    /// Does the unit count on this day?
    pub fn covers(&self, unit: &str, day: NaiveDate) -> bool {
        let (first, last) = self.period(unit);
        first <= day && day <= last
    }

    /// Opening hours of a unit on a day; `None` where nobody told.
    pub fn hours(&self, unit: &str, day: NaiveDate) -> Option<f64> {
        if self.file?.closed_days.contains(&day) {
            return Some(0.0);
        }
        self.unit(unit)?.opening_hours.get(day.weekday().num_days_from_monday() as usize).copied()
    }
}

/// What a rule says about a row: the column and what stands there.
pub type Said = Option<(&'static str, String)>;

/// The logic of one rule about rows.
pub type RowRule = fn(&Row<'_>, &Frame<'_>) -> Said;

/// Every rule that needs no more than the row and its frame.
pub const ROW_RULES: [(&str, RowRule); 11] = [
    ("kle_two_groups", codes_of_rows::kle_two_groups),
    ("kle_probable_typo", codes_of_rows::kle_probable_typo),
    ("kle_not_in_list", codes_of_rows::kle_not_in_list),
    ("task_missing", codes_of_rows::task_missing),
    ("unit_missing", who::unit_missing),
    ("unit_not_in_round", who::unit_not_in_round),
    ("date_outside_period", when::date_outside_period),
    ("weekend", when::weekend),
    ("count_on_closed_day", when::count_on_closed_day),
    ("straks_slow_channel", habits::straks_slow_channel),
    ("long_duration", when::long_duration),
];

/// What the rules remember from row to row.
#[derive(Default)]
pub struct Seen {
    registrations: HashSet<String>,
}

/// The id of the one rule that remembers.
pub const DUPLICATE_ROW: &str = "duplicate_row";

/// Everything the rules have to say about a row.
pub fn check(row: &Row<'_>, frame: &Frame<'_>, seen: &mut Seen) -> Vec<Finding> {
    let mut findings: Vec<Finding> = ROW_RULES
        .iter()
        .filter_map(|(id, rule)| rule(row, frame).map(|(column, value)| finding(id, row, column, &value)))
        .collect();
    if let Some((column, value)) = habits::duplicate_row(row, &mut seen.registrations) {
        findings.push(finding(DUPLICATE_ROW, row, column, &value));
    }
    findings
}

fn finding(id: &'static str, row: &Row<'_>, column: &str, value: &str) -> Finding {
    let severity = catalogue::find(id).map_or(super::Severity::Warning, |rule| rule.severity);
    Finding::new(id, severity, u64::from(row.line), column, value)
}

#[cfg(test)]
mod tests;
