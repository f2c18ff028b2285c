//! What must hold of a round file before a desk may count by it: every fault at once, each with its place.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::{FORMAT, RoundFile, Unit};
use crate::codes::{self, Channel, Closing, ContactType, Form};
use crate::kle::Kle;
use crate::{SchemaError, names};

/// Largest number below which the cells of a municipality's own tables may be hidden.
const MOST_MIN_CELL: u32 = 100;

/// A fault of a round file that is being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftProblem {
    /// The field, keys and positions joined by dots: `units.2.desks.0`.
    pub path: String,
    /// Which rule: its text is `draft-<code>`.
    pub code: String,
    /// What goes into the placeholders of the text.
    pub detail: BTreeMap<String, String>,
}

/// A clock time as a round file writes it, `10:00`; `None` for the empty text of a closed day.
pub(super) fn clock_time(text: &str) -> Option<NaiveTime> {
    let well_formed = text.len() == 5 && text.is_char_boundary(2);
    well_formed.then(|| NaiveTime::parse_from_str(text, "%H:%M").ok()).flatten()
}

fn bad(reason: String) -> SchemaError {
    SchemaError::BadRoundFile { reason, line: 0, column: 0 }
}

impl RoundFile {
    /// Everything that must hold before a desk may count by it: the first fault refuses the file.
    pub fn check(&self) -> Result<(), SchemaError> {
        self.faults().found.into_iter().next().map_or(Ok(()), |(_, error)| Err(error))
    }

    /// Every fault at once, for whoever is still writing the file.
    pub fn problems(&self) -> Vec<DraftProblem> {
        self.faults().found.into_iter().map(|(problem, _)| problem).collect()
    }

    /// Refuses a file in which any text looks like a CPR number, whatever else is wrong with it.
    pub(crate) fn check_no_cpr(&self) -> Result<(), SchemaError> {
        let mut faults = Faults::default();
        self.no_cpr(&mut faults);
        faults.found.into_iter().next().map_or(Ok(()), |(_, error)| Err(error))
    }

    fn faults(&self) -> Faults {
        let mut faults = Faults::default();
        // First of all: what is refused below is refused by repeating it.
        self.no_cpr(&mut faults);
        if !faults.found.is_empty() {
            return faults;
        }
        self.check_head(&mut faults);
        self.check_questions(&mut faults);
        self.check_channels(&mut faults);
        self.check_types(&mut faults);
        self.check_tasks(&mut faults);
        self.check_units(&mut faults);
        faults
    }

    /// No text of a round file may look like a CPR number: they are shown at every desk and stand in every event.
    fn no_cpr(&self, faults: &mut Faults) {
        let mut texts: Vec<(String, &str)> = vec![
            ("format".into(), &self.format),
            ("round".into(), &self.round),
            ("municipality".into(), &self.municipality),
            ("definition_version".into(), &self.definition_version),
            ("contact".into(), &self.contact),
        ];
        for (at, question) in self.questions.iter().enumerate() {
            texts.push((format!("questions.{at}.text"), &question.text));
            texts.extend(numbered(&format!("questions.{at}.answers"), &question.answers));
        }
        for (at, unit) in self.units.iter().enumerate() {
            texts.push((format!("units.{at}.code"), &unit.code));
            texts.push((format!("units.{at}.name"), &unit.name));
            texts.extend(numbered(&format!("units.{at}.desks"), &unit.desks));
            texts.extend(numbered(&format!("units.{at}.favourites"), &unit.favourites));
            texts.extend(numbered(&format!("units.{at}.opens"), &unit.opens));
        }
        for (at, task) in self.tasks.iter().enumerate() {
            texts.push((format!("tasks.{at}.kle"), &task.kle));
            texts.push((format!("tasks.{at}.text"), &task.text));
        }
        for (at, channel) in self.channels.iter().enumerate() {
            texts.push((format!("channels.{at}.code"), &channel.code));
            let presets = [("closing", &channel.closing), ("form", &channel.form)];
            texts.extend(presets.into_iter().filter_map(|(key, preset)| {
                preset.as_deref().map(|preset| (format!("channels.{at}.{key}"), preset))
            }));
        }
        texts.extend(numbered("types", &self.types));
        for (path, text) in texts {
            if names::looks_like_cpr(text) {
                faults.add(path, "looks_like_cpr", "", SchemaError::LooksLikeCpr);
            }
        }
    }

    fn check_head(&self, faults: &mut Faults) {
        if self.format != FORMAT {
            faults.add("format", "format", &self.format, bad(format!("format {}", self.format)));
        }
        match self.round() {
            Err(error) => faults.add("round", "round", &self.round, error),
            Ok(round) if round.code.is_none() || round.code.is_practice() != self.practice => {
                let reason = format!("round {} practice {}", self.round, self.practice);
                faults.add("round", "practice", &self.round, bad(reason));
            }
            Ok(_) => {}
        }
        if self.first_day > self.last_day {
            let reason = format!("first_day {} last_day {}", self.first_day, self.last_day);
            faults.add("last_day", "days", &self.last_day.to_string(), bad(reason));
        }
        if let Some(until) = self.valid_until.filter(|until| *until < self.first_day) {
            faults.add("valid_until", "valid_until", &until.to_string(), bad(format!("valid_until {until}")));
        }
        if let Err(error) = codes::municipality(&self.municipality) {
            faults.add("municipality", "municipality", &self.municipality, error);
        }
        if !names::is_version(&self.definition_version) {
            let reason = format!("definition_version {}", self.definition_version);
            faults.add("definition_version", "definition_version", &self.definition_version, bad(reason));
        }
        if let Err(error) = names::check_line(&self.contact) {
            faults.add("contact", "line", &self.contact, error);
        }
        if let Some(cell) = self.min_cell.filter(|cell| !(1..=MOST_MIN_CELL).contains(cell)) {
            faults.add("min_cell", "min_cell", &cell.to_string(), bad(format!("min_cell {cell}")));
        }
    }

    fn check_questions(&self, faults: &mut Faults) {
        let mut asked = BTreeSet::new();
        for (at, question) in self.questions.iter().enumerate() {
            let path = format!("questions.{at}.text");
            if let Err(error) = names::check_question(&question.text) {
                faults.add(&path, "question", &question.text, error);
            }
            if !asked.insert(&question.text) {
                let reason = format!("question {}", question.text);
                faults.add(&path, "question_twice", &question.text, bad(reason));
            }
            let answers = format!("questions.{at}.answers");
            if question.answers.is_empty() {
                faults.add(
                    &answers,
                    "no_answers",
                    &question.text,
                    bad(format!("question {}", question.text)),
                );
            }
            each_name(&question.answers, &answers, ("answer", "answer_twice"), faults);
        }
    }

    fn check_channels(&self, faults: &mut Faults) {
        let mut seen = BTreeSet::new();
        for (at, channel) in self.channels.iter().enumerate() {
            let path = |key: &str| format!("channels.{at}.{key}");
            if let Err(error) = Channel::from_code(&channel.code) {
                faults.add(path("code"), "channel", &channel.code, error);
            }
            if let Some(Err(error)) = channel.closing.as_deref().map(Closing::from_code) {
                faults.add(path("closing"), "closing", channel.closing.as_deref().unwrap_or(""), error);
            }
            if let Some(Err(error)) = channel.form.as_deref().map(Form::from_code) {
                faults.add(path("form"), "form", channel.form.as_deref().unwrap_or(""), error);
            }
            if !seen.insert(&channel.code) {
                let reason = format!("channel {} twice", channel.code);
                faults.add(path("code"), "channel_twice", &channel.code, bad(reason));
            }
        }
        if seen.is_empty() {
            faults.add("channels", "no_channels", "", bad("no channels".into()));
        }
    }

    /// All six or none, each once, and those that need a reference number above the divider of the screen.
    fn check_types(&self, faults: &mut Faults) {
        if self.types.is_empty() {
            return;
        }
        let mut kinds = Vec::new();
        for (at, code) in self.types.iter().enumerate() {
            match ContactType::from_code(code) {
                Ok(kind) => kinds.push(kind),
                Err(error) => return faults.add(format!("types.{at}"), "type", code, error),
            }
        }
        let different: BTreeSet<ContactType> = kinds.iter().copied().collect();
        let built_in = ContactType::in_desk_order();
        let groups = |order: &[ContactType]| -> Vec<bool> {
            order.iter().map(|kind| kind.facts().needs_reference.is_yes()).collect()
        };
        if different.len() != built_in.len() || groups(&kinds) != groups(&built_in) {
            let reason = self.types.join(", ");
            faults.add("types", "types", &reason, bad(format!("types {reason}")));
        }
    }

    fn check_tasks(&self, faults: &mut Faults) {
        let mut seen = BTreeSet::new();
        for (at, task) in self.tasks.iter().enumerate() {
            let path = |key: &str| format!("tasks.{at}.{key}");
            match task.kle.parse::<Kle>() {
                Err(error) => faults.add(path("kle"), "task", &task.kle, error),
                Ok(kle) if !seen.insert(kle) => {
                    faults.add(path("kle"), "task_twice", &task.kle, bad(format!("task {} twice", task.kle)));
                }
                Ok(_) => {}
            }
            if let Err(error) = names::check_line(&task.text) {
                faults.add(path("text"), "line", &task.text, error);
            }
        }
    }

    fn check_units(&self, faults: &mut Faults) {
        let mut seen = BTreeSet::new();
        for (at, unit) in self.units.iter().enumerate() {
            let path = |key: &str| format!("units.{at}.{key}");
            if let Err(error) = names::check(&unit.code) {
                faults.add(path("code"), "unit", &unit.code, error);
            }
            if !seen.insert(&unit.code) {
                faults.add(path("code"), "unit_twice", &unit.code, bad(format!("unit {}", unit.code)));
            }
            if let Err(error) = names::check_line(&unit.name) {
                faults.add(path("name"), "line", &unit.name, error);
            }
            if unit.desks.is_empty() {
                faults.add(path("desks"), "no_desks", &unit.code, bad(format!("unit {}", unit.code)));
            }
            each_name(&unit.desks, &path("desks"), ("desk", "desk_twice"), faults);
            for (favourite, kle) in unit.favourites.iter().enumerate() {
                if let Err(error) = kle.parse::<Kle>() {
                    faults.add(path(&format!("favourites.{favourite}")), "task", kle, error);
                }
            }
            let whole = || bad(format!("unit {}", unit.code));
            if !hours_hold(unit) {
                faults.add(path("opening_hours"), "opening_hours", &unit.code, whole());
            }
            if !clocks_hold(unit) {
                faults.add(path("opens"), "opens", &unit.code, whole());
            }
            let last = unit.last_day.unwrap_or(self.last_day);
            if unit.first_day.unwrap_or(self.first_day) > last && self.first_day <= self.last_day {
                faults.add(path("last_day"), "days", &last.to_string(), whole());
            }
        }
        if seen.is_empty() {
            faults.add("units", "no_units", "", bad("no units".into()));
        }
    }
}

/// The faults found so far: what whoever writes the file is told, and what whoever reads it is refused with.
#[derive(Default)]
struct Faults {
    found: Vec<(DraftProblem, SchemaError)>,
}

impl Faults {
    fn add(&mut self, path: impl Into<String>, code: &str, value: &str, error: SchemaError) {
        let value: String = value.chars().take(names::LONGEST).collect();
        let detail = BTreeMap::from([("value".to_owned(), value)]);
        self.found.push((DraftProblem { path: path.into(), code: code.into(), detail }, error));
    }
}

fn numbered<'a>(path: &str, texts: &'a [String]) -> Vec<(String, &'a str)> {
    texts.iter().enumerate().map(|(at, text)| (format!("{path}.{at}"), text.as_str())).collect()
}

/// Names that stand in events, each once.
fn each_name(list: &[String], path: &str, (wrong, twice): (&str, &str), faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for (at, name) in list.iter().enumerate() {
        if let Err(error) = names::check(name) {
            faults.add(format!("{path}.{at}"), wrong, name, error);
        }
        if !seen.insert(name) {
            faults.add(format!("{path}.{at}"), twice, name, bad(format!("{name} twice")));
        }
    }
}

/// Seven days or none.
fn is_week(days: usize) -> bool {
    matches!(days, 0 | 7)
}

fn hours_hold(unit: &Unit) -> bool {
    is_week(unit.opening_hours.len()) && unit.opening_hours.iter().all(|hours| (0.0..=24.0).contains(hours))
}

fn clocks_hold(unit: &Unit) -> bool {
    is_week(unit.opens.len()) && unit.opens.iter().all(|text| text.is_empty() || clock_time(text).is_some())
}
