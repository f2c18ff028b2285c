//! What must hold of a round file before a desk may count by it.

use std::collections::BTreeSet;

use chrono::NaiveTime;

use super::{FORMAT, RoundFile, Unit};
use crate::codes::{self, Channel, Closing, ContactType, Form};
use crate::kle::Kle;
use crate::{SchemaError, names};

/// A clock time as a round file writes it, `10:00`; `None` for the empty text of a closed day.
pub(super) fn clock_time(text: &str) -> Option<NaiveTime> {
    let well_formed = text.len() == 5 && text.is_char_boundary(2);
    well_formed.then(|| NaiveTime::parse_from_str(text, "%H:%M").ok()).flatten()
}

fn bad(reason: String) -> SchemaError {
    SchemaError::BadRoundFile { reason, line: 0, column: 0 }
}

impl RoundFile {
    /// Everything that must hold before a desk may count by it.
    pub fn check(&self) -> Result<(), SchemaError> {
        // First of all: what is refused below is refused by repeating it.
        self.check_no_cpr()?;
        if self.format != FORMAT {
            return Err(bad(format!("format {}", self.format)));
        }
        let round = self.round()?;
        if round.code.is_none() || round.code.is_practice() != self.practice {
            return Err(bad(format!("round {} practice {}", self.round, self.practice)));
        }
        if round.first > round.last {
            return Err(bad(format!("first_day {} last_day {}", round.first, round.last)));
        }
        if self.valid_until.is_some_and(|last| last < round.first) {
            return Err(bad(format!("valid_until {}", self.last_valid_day())));
        }
        codes::municipality(&self.municipality)?;
        if !names::is_version(&self.definition_version) {
            return Err(bad(format!("definition_version {}", self.definition_version)));
        }
        names::check_line(&self.contact)?;
        self.check_questions()?;
        self.check_channels()?;
        self.check_types()?;
        self.check_tasks()?;
        self.check_units()
    }

    /// No text of a round file may look like a CPR number: they are shown at every desk and stand in every event.
    fn check_no_cpr(&self) -> Result<(), SchemaError> {
        let questions = self.questions.iter().flat_map(|q| std::iter::once(&q.text).chain(&q.answers));
        let units = self.units.iter().flat_map(|u| [&u.code, &u.name].into_iter().chain(&u.desks));
        let tiles = self.tasks.iter().flat_map(|task| [&task.kle, &task.text]);
        let codes = self.channels.iter().map(|channel| &channel.code).chain(&self.types);
        let head = [&self.format, &self.round, &self.municipality, &self.definition_version, &self.contact];
        let mut texts = head.into_iter().chain(questions).chain(units).chain(tiles).chain(codes);
        match texts.any(|text| names::looks_like_cpr(text)) {
            true => Err(SchemaError::LooksLikeCpr),
            false => Ok(()),
        }
    }

    fn check_questions(&self) -> Result<(), SchemaError> {
        let mut asked = BTreeSet::new();
        for question in &self.questions {
            names::check_question(&question.text)?;
            question.answers.iter().try_for_each(|answer| names::check(answer))?;
            let answers: BTreeSet<&String> = question.answers.iter().collect();
            if !asked.insert(&question.text) || answers.is_empty() || answers.len() < question.answers.len() {
                return Err(bad(format!("question {}", question.text)));
            }
        }
        Ok(())
    }

    fn check_channels(&self) -> Result<(), SchemaError> {
        let mut seen = BTreeSet::new();
        for channel in &self.channels {
            Channel::from_code(&channel.code)?;
            channel.closing.as_deref().map(Closing::from_code).transpose()?;
            channel.form.as_deref().map(Form::from_code).transpose()?;
            if !seen.insert(&channel.code) {
                return Err(bad(format!("channel {} twice", channel.code)));
            }
        }
        if seen.is_empty() { Err(bad("no channels".into())) } else { Ok(()) }
    }

    /// All six or none, each once, and those that need a reference number above the divider of the screen.
    fn check_types(&self) -> Result<(), SchemaError> {
        if self.types.is_empty() {
            return Ok(());
        }
        let kinds: Vec<ContactType> =
            self.types.iter().map(|code| ContactType::from_code(code)).collect::<Result<_, _>>()?;
        let different: BTreeSet<ContactType> = kinds.iter().copied().collect();
        let built_in = ContactType::in_desk_order();
        let groups = |order: &[ContactType]| -> Vec<bool> {
            order.iter().map(|kind| kind.facts().needs_reference.is_yes()).collect()
        };
        if different.len() == built_in.len() && groups(&kinds) == groups(&built_in) {
            Ok(())
        } else {
            Err(bad(format!("types {}", self.types.join(", "))))
        }
    }

    fn check_tasks(&self) -> Result<(), SchemaError> {
        let mut seen = BTreeSet::new();
        for task in &self.tasks {
            let kle: Kle = task.kle.parse()?;
            names::check_line(&task.text)?;
            if !seen.insert(kle) {
                return Err(bad(format!("task {} twice", task.kle)));
            }
        }
        Ok(())
    }

    fn check_units(&self) -> Result<(), SchemaError> {
        let mut seen = BTreeSet::new();
        for unit in &self.units {
            names::check(&unit.code)?;
            names::check_line(&unit.name)?;
            unit.desks.iter().try_for_each(|desk| names::check(desk))?;
            unit.favourites.iter().try_for_each(|kle| kle.parse::<Kle>().map(drop))?;
            let period = self.round_of(unit)?;
            let whole = !unit.desks.is_empty() && hours_hold(unit) && period.first <= period.last;
            if !seen.insert(&unit.code) || !whole {
                return Err(bad(format!("unit {}", unit.code)));
            }
        }
        if seen.is_empty() { Err(bad("no units".into())) } else { Ok(()) }
    }
}

fn hours_hold(unit: &Unit) -> bool {
    let seven = |days: usize| matches!(days, 0 | 7);
    seven(unit.opening_hours.len())
        && seven(unit.opens.len())
        && unit.opening_hours.iter().all(|hours| (0.0..=24.0).contains(hours))
        && unit.opens.iter().all(|text| text.is_empty() || clock_time(text).is_some())
}
