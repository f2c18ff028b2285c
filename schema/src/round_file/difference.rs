//! What a newer round file changes, and what it may not: a round never loses a code while it is counted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Profile, RoundFile, Unit};
use crate::SchemaError;

/// What a newer version of a round file changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundDifference {
    /// The version counted by.
    pub from_version: u32,
    /// The version offered.
    pub to_version: u32,
    /// The changes, in the order of the file.
    pub items: Vec<DifferenceItem>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DifferenceItem {
    /// What kind of change.
    pub kind: DifferenceKind,
    /// The code or the name of what changed.
    pub what: String,
    /// As it was, for what was there.
    pub before: Option<String>,
    /// As it becomes, for what stays.
    pub after: Option<String>,
}

/// What kind of change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the words of each are in the texts
pub enum DifferenceKind {
    ChannelAdded,
    TaskAdded,
    TaskText,
    UnitAdded,
    DeskAdded,
    UnitName,
    Period,
    Profile,
    Preset,
    Favourites,
    Question,
    ClosedDays,
    Opening,
    Order,
    Contact,
    ChannelGone,
    TaskGone,
    UnitGone,
    DeskGone,
    QuestionGone,
    MinCell,
}

use DifferenceKind as Change;

impl RoundFile {
    /// What a newer version of the same round changes; or what a round that was copied from this one does otherwise,
    /// what it no longer has included.
    pub fn difference(&self, newer: &RoundFile) -> RoundDifference {
        let mut found = Found::default();
        found.changed(Change::Period, &self.round, self.days_as_text(), newer.days_as_text());
        found.changed(Change::Profile, &self.round, profile_code(self.profile), profile_code(newer.profile));
        found.changed(Change::Contact, &self.round, self.contact.clone(), newer.contact.clone());
        self.different_channels(newer, &mut found);
        self.different_tasks(newer, &mut found);
        self.different_units(newer, &mut found);
        self.different_questions(newer, &mut found);
        let closed = |file: &RoundFile| list(file.closed_days.iter().map(ToString::to_string));
        found.changed(Change::ClosedDays, &self.round, closed(self), closed(newer));
        let cell = |file: &RoundFile| file.min_cell.map_or_else(String::new, |least| least.to_string());
        found.changed(Change::MinCell, &self.round, cell(self), cell(newer));
        RoundDifference {
            from_version: self.file_version,
            to_version: newer.file_version,
            items: found.items,
        }
    }

    /// Refuses a file that may not take this one's place: an older one, another of the same version, or one that
    /// lacks a channel, task, unit, desk or answer somebody may already have counted by.
    pub fn check_successor(&self, newer: &RoundFile) -> Result<(), SchemaError> {
        if self == newer {
            return Ok(());
        }
        if newer.file_version <= self.file_version {
            let (found, kept) = (newer.file_version, self.file_version);
            return Err(SchemaError::RoundOlder { round: self.round.clone(), found, kept });
        }
        let missing = self.missing_in(newer);
        if missing.is_empty() {
            Ok(())
        } else {
            Err(SchemaError::RoundFewerCodes { round: self.round.clone(), missing })
        }
    }

    /// Codes and names of this file that the newer one has not.
    fn missing_in(&self, newer: &RoundFile) -> Vec<String> {
        let channels = self.channels.iter().map(|channel| channel.code.clone());
        let mut missing: Vec<String> =
            channels.filter(|code| !newer.channels.iter().any(|c| c.code == *code)).collect();
        let tasks = self.tasks.iter().map(|task| task.kle.clone());
        missing.extend(tasks.filter(|kle| !newer.tasks.iter().any(|task| task.kle == *kle)));
        for unit in &self.units {
            match newer.units.iter().find(|other| other.code == unit.code) {
                None => missing.push(unit.code.clone()),
                Some(other) => {
                    let desks = unit.desks.iter().filter(|desk| !other.desks.contains(desk));
                    missing.extend(desks.map(|desk| format!("{} {desk}", unit.code)));
                }
            }
        }
        for question in &self.questions {
            match newer.questions.iter().find(|other| other.text == question.text) {
                None => missing.push(question.text.clone()),
                Some(other) => {
                    let answers = question.answers.iter().filter(|answer| !other.answers.contains(answer));
                    missing.extend(answers.map(|answer| format!("{} {answer}", question.text)));
                }
            }
        }
        missing
    }

    fn days_as_text(&self) -> String {
        format!("{} – {}", self.first_day, self.last_day)
    }

    fn different_channels(&self, newer: &RoundFile, found: &mut Found) {
        let preset = |channel: &super::RoundChannel| {
            list([&channel.closing, &channel.form].into_iter().flatten().cloned())
        };
        let before: BTreeMap<&str, String> =
            self.channels.iter().map(|channel| (channel.code.as_str(), preset(channel))).collect();
        for channel in &newer.channels {
            match before.get(channel.code.as_str()) {
                None => found.added(Change::ChannelAdded, &channel.code, channel.code.clone()),
                Some(former) => {
                    found.changed(Change::Preset, &channel.code, former.clone(), preset(channel));
                }
            }
        }
        for gone in
            self.channels.iter().filter(|former| !newer.channels.iter().any(|c| c.code == former.code))
        {
            found.gone(Change::ChannelGone, &gone.code, gone.code.clone());
        }
        let kept = |file: &RoundFile, other: &RoundFile| {
            let codes = file.channels.iter().map(|channel| channel.code.clone());
            list(codes.filter(|code| other.channels.iter().any(|channel| channel.code == *code)))
        };
        found.changed(Change::Order, "channels", kept(self, newer), kept(newer, self));
        found.changed(Change::Order, "types", self.type_order(), newer.type_order());
    }

    fn type_order(&self) -> String {
        list(self.types_in_order().iter().map(|kind| kind.code().to_owned()))
    }

    fn different_tasks(&self, newer: &RoundFile, found: &mut Found) {
        for task in &newer.tasks {
            match self.tasks.iter().find(|former| former.kle == task.kle) {
                None => found.added(Change::TaskAdded, &task.kle, task.text.clone()),
                Some(former) => {
                    found.changed(Change::TaskText, &task.kle, former.text.clone(), task.text.clone());
                }
            }
        }
        for gone in self.tasks.iter().filter(|former| !newer.tasks.iter().any(|task| task.kle == former.kle))
        {
            found.gone(Change::TaskGone, &gone.kle, gone.text.clone());
        }
    }

    fn different_units(&self, newer: &RoundFile, found: &mut Found) {
        for unit in &newer.units {
            match self.units.iter().find(|former| former.code == unit.code) {
                None => found.added(Change::UnitAdded, &unit.code, unit.name.clone()),
                Some(former) => different_unit(former, unit, found),
            }
        }
        for gone in
            self.units.iter().filter(|former| !newer.units.iter().any(|unit| unit.code == former.code))
        {
            found.gone(Change::UnitGone, &gone.code, gone.name.clone());
        }
    }

    fn different_questions(&self, newer: &RoundFile, found: &mut Found) {
        let answers = |file: &RoundFile, text: &str| {
            let question = file.questions.iter().find(|question| question.text == text);
            question.map(|question| list(question.answers.iter().cloned()))
        };
        for question in &newer.questions {
            let after = answers(newer, &question.text);
            let before = answers(self, &question.text);
            if before != after {
                found.item(Change::Question, &question.text, before, after);
            }
        }
        for gone in self.questions.iter().filter(|former| answers(newer, &former.text).is_none()) {
            found.gone(Change::QuestionGone, &gone.text, list(gone.answers.iter().cloned()));
        }
    }
}

fn different_unit(former: &Unit, unit: &Unit, found: &mut Found) {
    found.changed(Change::UnitName, &unit.code, former.name.clone(), unit.name.clone());
    for desk in unit.desks.iter().filter(|desk| !former.desks.contains(desk)) {
        found.added(Change::DeskAdded, &unit.code, desk.clone());
    }
    for desk in former.desks.iter().filter(|desk| !unit.desks.contains(desk)) {
        found.gone(Change::DeskGone, &unit.code, desk.clone());
    }
    let days = |unit: &Unit| {
        let day = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
        match (unit.first_day, unit.last_day) {
            (None, None) => String::new(),
            (first, last) => format!("{} – {}", day(first), day(last)),
        }
    };
    found.changed(Change::Period, &unit.code, days(former), days(unit));
    let favourites = |unit: &Unit| list(unit.favourites.iter().cloned());
    found.changed(Change::Favourites, &unit.code, favourites(former), favourites(unit));
    let opening = |unit: &Unit| {
        let hours = list(unit.opening_hours.iter().map(ToString::to_string));
        [list(unit.opens.iter().cloned()), hours]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
    };
    found.changed(Change::Opening, &unit.code, opening(former).join(" / "), opening(unit).join(" / "));
}

fn profile_code(profile: Profile) -> String {
    match profile {
        Profile::Simple => "simple".into(),
        Profile::Full => "full".into(),
    }
}

fn list(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

#[derive(Default)]
struct Found {
    items: Vec<DifferenceItem>,
}

impl Found {
    fn item(&mut self, kind: Change, what: &str, before: Option<String>, after: Option<String>) {
        self.items.push(DifferenceItem { kind, what: what.into(), before, after });
    }

    fn added(&mut self, kind: Change, what: &str, after: String) {
        self.item(kind, what, None, Some(after));
    }

    fn gone(&mut self, kind: Change, what: &str, before: String) {
        self.item(kind, what, Some(before), None);
    }

    /// A change from one text to another; an empty text is nothing.
    fn changed(&mut self, kind: Change, what: &str, before: String, after: String) {
        if before != after {
            let text = |text: String| (!text.is_empty()).then_some(text);
            self.item(kind, what, text(before), text(after));
        }
    }
}
