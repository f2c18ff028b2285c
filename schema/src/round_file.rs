//! The round file (rundefil, `komhen-round/1`): what the coordinator publishes and every desk reads.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::codes::{self, Channel, Closing, Form};
use crate::kle::Kle;
use crate::round::{Round, RoundCode};
use crate::{SchemaError, clock, names};

/// The format's name and number.
pub const FORMAT: &str = "komhen-round/1";

/// A round as published: who counts, when, and with which codes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RoundFile {
    /// `komhen-round/1`.
    pub format: String,
    /// Rises by one each time the coordinator publishes.
    pub file_version: u32,
    /// The round's code.
    pub round: String,
    /// ISO weeks, for people.
    pub weeks: Vec<u32>,
    /// First counting day.
    pub first_day: NaiveDate,
    /// Last counting day.
    pub last_day: NaiveDate,
    /// Four digits.
    pub municipality: String,
    /// Version of the definitions behind the codes.
    pub definition_version: String,
    /// A practice round (prøvetælling); true exactly when the code begins with `P`.
    #[serde(default)]
    pub practice: bool,
    /// Where to ask, without a person's name; shown in every blocking error.
    #[serde(default)]
    pub contact: String,
    /// What a desk records of each contact.
    pub profile: Profile,
    /// Channels in the order of the screen, with their presets.
    pub channels: Vec<ChannelPreset>,
    /// Tasks by KLE number, with the words on the tile.
    #[serde(default)]
    pub tasks: Vec<TaskTile>,
    /// Units and their desks.
    pub units: Vec<Unit>,
    /// Local questions with closed answers.
    #[serde(default)]
    pub questions: Vec<LocalQuestion>,
    /// Days on which the municipality is closed.
    #[serde(default)]
    pub closed_days: Vec<NaiveDate>,
}

/// Enkel or Fuld KOMHEN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Channel and type.
    Simple,
    /// Also task, closing and form.
    Full,
}

/// A channel and what is proposed with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelPreset {
    /// Channel code.
    pub code: String,
    /// Closing proposed.
    pub closing: Option<String>,
    /// Form proposed.
    pub form: Option<String>,
}

/// A task and the words on its tile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskTile {
    /// KLE number.
    pub kle: String,
    /// Daily words.
    pub text: String,
}

/// A unit (enhed) and its desks (skranker).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// Code, as it stands in events.
    pub code: String,
    /// Name for people.
    pub name: String,
    /// Desk codes.
    pub desks: Vec<String>,
    /// A late unit's own first day.
    #[serde(default)]
    pub first_day: Option<NaiveDate>,
    /// A late unit's own last day.
    #[serde(default)]
    pub last_day: Option<NaiveDate>,
    /// KLE numbers on the keys 1 to 9.
    #[serde(default)]
    pub favourites: Vec<String>,
    /// Opening hours, Monday first, seven numbers in hours; empty where unknown.
    #[serde(default)]
    pub opening_hours: Vec<f64>,
}

/// A question of the municipality's own, with closed answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalQuestion {
    /// The question.
    pub text: String,
    /// The answers to choose from.
    pub answers: Vec<String>,
}

impl RoundFile {
    /// Reads and checks a round file.
    pub fn parse(text: &str) -> Result<RoundFile, SchemaError> {
        let bad =
            |reason: String, line: usize, column: usize| SchemaError::BadRoundFile { reason, line, column };
        let file: RoundFile = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|e| bad(e.to_string(), e.line(), e.column()))?;
        file.check()?;
        Ok(file)
    }

    /// Everything that must hold before a desk may count by it.
    pub fn check(&self) -> Result<(), SchemaError> {
        let bad = |reason: String| SchemaError::BadRoundFile { reason, line: 0, column: 0 };
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
        codes::municipality(&self.municipality)?;
        if !names::is_version(&self.definition_version) {
            return Err(bad(format!("definition_version {}", self.definition_version)));
        }
        for question in &self.questions {
            names::check_question(&question.text)?;
            question.answers.iter().try_for_each(|answer| names::check(answer))?;
        }
        let mut seen = BTreeSet::new();
        for channel in &self.channels {
            Channel::from_code(&channel.code)?;
            channel.closing.as_deref().map(Closing::from_code).transpose()?;
            channel.form.as_deref().map(Form::from_code).transpose()?;
            if !seen.insert(&channel.code) {
                return Err(bad(format!("channel {} twice", channel.code)));
            }
        }
        for task in &self.tasks {
            task.kle.parse::<Kle>()?;
        }
        let mut units = BTreeSet::new();
        for unit in &self.units {
            names::check(&unit.code)?;
            unit.desks.iter().try_for_each(|desk| names::check(desk))?;
            unit.favourites.iter().try_for_each(|kle| kle.parse::<Kle>().map(drop))?;
            let hours_ok = matches!(unit.opening_hours.len(), 0 | 7)
                && unit.opening_hours.iter().all(|hours| (0.0..=24.0).contains(hours));
            if !units.insert(&unit.code) || unit.desks.is_empty() || !hours_ok {
                return Err(bad(format!("unit {}", unit.code)));
            }
        }
        if self.channels.is_empty() || self.units.is_empty() {
            return Err(bad("no channels or no units".into()));
        }
        Ok(())
    }

    /// The round it publishes.
    pub fn round(&self) -> Result<Round, SchemaError> {
        let code: RoundCode = self.round.parse()?;
        Ok(Round { code, first: self.first_day, last: self.last_day })
    }

    /// The days a unit counts: its own period where it has one.
    pub fn round_of(&self, unit: &Unit) -> Result<Round, SchemaError> {
        let round = self.round()?;
        Ok(Round {
            first: unit.first_day.unwrap_or(round.first),
            last: unit.last_day.unwrap_or(round.last),
            ..round
        })
    }

    /// The unit with this code and this desk.
    pub fn desk(&self, unit: &str, desk: &str) -> Result<&Unit, SchemaError> {
        self.units.iter().find(|u| u.code == unit && u.desks.iter().any(|d| d == desk)).ok_or_else(|| {
            SchemaError::NoSuchDesk {
                unit: unit.chars().take(names::LONGEST).collect(),
                desk: desk.chars().take(names::LONGEST).collect(),
                known: self.units.iter().map(|u| format!("{} ({})", u.code, u.desks.join(", "))).collect(),
            }
        })
    }

    /// A unit's opening hours on a day; `None` where the file does not tell.
    pub fn opening_hours(&self, unit: &str, day: NaiveDate) -> Option<f64> {
        use chrono::Datelike;
        if self.closed_days.contains(&day) {
            return Some(0.0);
        }
        let unit = self.units.iter().find(|u| u.code == unit)?;
        unit.opening_hours.get(day.weekday().num_days_from_monday() as usize).copied()
    }

    /// A round file by the built-in lists, for one unit with its desks.
    pub fn built_in(round: &Round, municipality: &str, units: Vec<Unit>) -> RoundFile {
        RoundFile {
            format: FORMAT.into(),
            file_version: 1,
            round: round.code.to_string(),
            weeks: {
                let mut weeks: Vec<u32> = round
                    .first
                    .iter_days()
                    .take_while(|d| *d <= round.last)
                    .map(|d| clock::iso_week(d).1)
                    .collect();
                weeks.dedup();
                weeks
            },
            first_day: round.first,
            last_day: round.last,
            municipality: municipality.into(),
            definition_version: codes::DEFINITION_VERSION.into(),
            practice: round.code.is_practice(),
            contact: String::new(),
            profile: Profile::Simple,
            channels: Channel::in_desk_order()
                .into_iter()
                .map(|channel| ChannelPreset {
                    code: channel.code().into(),
                    closing: Some(channel.facts().preset_closing.clone()),
                    form: Some(channel.facts().preset_form.clone()),
                })
                .collect(),
            tasks: codes::tasks()
                .iter()
                .filter(|task| task.valid_on(round.first))
                .map(|task| TaskTile { kle: task.kle.clone(), text: task.name.clone() })
                .collect(),
            units,
            questions: Vec::new(),
            closed_days: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> RoundFile {
        let round = Round::built_in(&"E2026".parse().unwrap()).unwrap();
        let unit = Unit {
            code: "borgerservice".into(),
            name: "Borgerservice".into(),
            desks: vec!["1".into(), "2".into()],
            first_day: None,
            last_day: None,
            favourites: vec!["23.09.02".into()],
            opening_hours: vec![7.0, 7.0, 7.0, 9.0, 5.0, 0.0, 0.0],
        };
        RoundFile::built_in(&round, "0259", vec![unit])
    }

    #[test]
    fn a_round_file_is_read_as_it_was_written() {
        let text = serde_json::to_string_pretty(&example()).unwrap();
        assert_eq!(RoundFile::parse(&text).unwrap(), example(), "same file");
        let with_more = text.replacen('{', "{\n\"from_a_later_version\": 1,", 1);
        assert!(RoundFile::parse(&with_more).is_ok(), "unknown minor fields do no harm");
    }

    #[test]
    fn a_wrong_round_file_is_refused_with_what_is_wrong() {
        let edits: [(&str, fn(&mut RoundFile)); 7] = [
            ("format", |f| f.format = "komhen-round/2".into()),
            ("practice", |f| f.practice = true),
            ("municipality", |f| f.municipality = "0411".into()),
            ("channel", |f| f.channels[0].code = "TELEFON".into()),
            ("channel twice", |f| f.channels[1] = f.channels[0].clone()),
            ("unit", |f| f.units[0].code = "=1+1".into()),
            ("hours", |f| f.units[0].opening_hours = vec![7.0]),
        ];
        for (what, edit) in edits {
            let mut file = example();
            edit(&mut file);
            assert!(file.check().is_err(), "{what}");
        }
        assert!(
            matches!(RoundFile::parse("{"), Err(SchemaError::BadRoundFile { line: 1, .. })),
            "line is named"
        );
    }

    #[test]
    fn a_closed_day_has_no_opening_hours() {
        let mut file = example();
        let tuesday = clock::parse_day("2026-10-20").unwrap();
        assert_eq!(file.opening_hours("borgerservice", tuesday), Some(7.0), "open");
        file.closed_days.push(tuesday);
        assert_eq!(file.opening_hours("borgerservice", tuesday), Some(0.0), "closed");
        assert!(file.desk("borgerservice", "3").is_err(), "there is no third desk");
    }
}
