//! The round file (rundefil, `komhen-round/1`): what the coordinator publishes and every desk reads.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::codes::{self, Channel, ContactType};
use crate::round::{Round, RoundCode};
use crate::{SchemaError, clock, names};

mod check;
mod copy;
mod difference;

pub use check::DraftProblem;
pub use difference::{DifferenceItem, DifferenceKind, RoundDifference};

/// The format's name and number.
pub const FORMAT: &str = "komhen-round/1";
/// Its name without the number.
const FAMILY: &str = "komhen-round/";
/// A round file that does not say how long it is good for may be taken up this long after its last day.
const VALID_AFTER_LAST_DAY: Days = Days::new(60);

/// A round as published: who counts, when, and with which codes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
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
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub first_day: NaiveDate,
    /// Last counting day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
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
    pub channels: Vec<RoundChannel>,
    /// The six types in the order of the screen, those with a reference number first; built-in order where empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub types: Vec<String>,
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
    #[cfg_attr(feature = "ts", ts(type = "Array<string>"))]
    pub closed_days: Vec<NaiveDate>,
    /// Last day on which a desk may take the file up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub valid_until: Option<NaiveDate>,
    /// Smallest number a cell may show in what is made for people (mindste celle); smaller ones are hidden there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub min_cell: Option<u32>,
}

/// Enkel or Fuld KOMHEN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Channel and type.
    Simple,
    /// Also task, closing and form.
    Full,
}

/// A channel and what is proposed with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundChannel {
    /// Channel code.
    pub code: String,
    /// Closing proposed.
    pub closing: Option<String>,
    /// Form proposed.
    pub form: Option<String>,
}

/// A task and the words on its tile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TaskTile {
    /// KLE number.
    pub kle: String,
    /// Daily words.
    pub text: String,
}

/// A unit (enhed) and its desks (skranker).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Unit {
    /// Code, as it stands in events.
    pub code: String,
    /// Name for people.
    pub name: String,
    /// Desk codes.
    pub desks: Vec<String>,
    /// A late unit's own first day.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub first_day: Option<NaiveDate>,
    /// A late unit's own last day.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub last_day: Option<NaiveDate>,
    /// KLE numbers on the keys 1 to 9.
    #[serde(default)]
    pub favourites: Vec<String>,
    /// Opening hours, Monday first, seven numbers in hours; empty where unknown.
    #[serde(default)]
    pub opening_hours: Vec<f64>,
    /// When it opens, `10:00`, Monday first, seven clock times, `""` on a closed day; empty where unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub opens: Vec<String>,
}

/// A question of the municipality's own, with closed answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LocalQuestion {
    /// The question.
    pub text: String,
    /// The answers to choose from.
    pub answers: Vec<String>,
}

impl RoundChannel {
    /// A channel with its built-in presets.
    pub(crate) fn built_in(channel: Channel) -> RoundChannel {
        RoundChannel {
            code: channel.code().into(),
            closing: Some(channel.facts().preset_closing.clone()),
            form: Some(channel.facts().preset_form.clone()),
        }
    }
}

impl RoundFile {
    /// Reads and checks a round file.
    pub fn parse(text: &str) -> Result<RoundFile, SchemaError> {
        let text = text.trim_start_matches('\u{feff}');
        let bad = |e: serde_json::Error| {
            let (reason, line, column) = (e.to_string(), e.line(), e.column());
            // What is wrong with a value is told by repeating it; a CPR number is never repeated.
            match names::looks_like_cpr(&reason) {
                true => SchemaError::LooksLikeCpr,
                false => SchemaError::BadRoundFile { reason, line, column },
            }
        };
        #[derive(Deserialize)]
        struct Named {
            format: String,
        }
        // A later format may have other fields: it is told by its name before anything else is looked at.
        let Named { format } = serde_json::from_str(text).map_err(bad)?;
        if format != FORMAT
            && let Some(number) = format.strip_prefix(FAMILY)
            && number.len() < 10
            && number.parse::<u32>().is_ok_and(|number| number > 1)
        {
            return Err(SchemaError::RoundFileTooNew { found: format });
        }
        let file: RoundFile = serde_json::from_str(text).map_err(bad)?;
        file.check()?;
        Ok(file)
    }

    /// Reads a file that was checked when it was taken into the store: a rule of a later program stops no count.
    pub(crate) fn kept(text: &str) -> Result<RoundFile, SchemaError> {
        serde_json::from_str(text).map_err(|e| SchemaError::BadRoundFile {
            reason: e.to_string(),
            line: e.line(),
            column: e.column(),
        })
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
        if self.closed_days.contains(&day) {
            return Some(0.0);
        }
        let unit = self.units.iter().find(|u| u.code == unit)?;
        unit.opening_hours.get(day.weekday().num_days_from_monday() as usize).copied()
    }

    /// When a unit opens on a day; `Some(None)` on a closed day, `None` where the file does not tell.
    pub fn opens(&self, unit: &str, day: NaiveDate) -> Option<Option<NaiveTime>> {
        if self.closed_days.contains(&day) {
            return Some(None);
        }
        let unit = self.units.iter().find(|u| u.code == unit)?;
        let text = unit.opens.get(day.weekday().num_days_from_monday() as usize)?;
        Some(check::clock_time(text))
    }

    /// The six types in the order of the screen.
    pub fn types_in_order(&self) -> Vec<ContactType> {
        let named: Vec<ContactType> =
            self.types.iter().filter_map(|code| ContactType::from_code(code).ok()).collect();
        if named.is_empty() { ContactType::in_desk_order() } else { named }
    }

    /// The last day on which a desk may take the file up.
    pub fn last_valid_day(&self) -> NaiveDate {
        let after = || self.last_day.checked_add_days(VALID_AFTER_LAST_DAY);
        self.valid_until.or_else(after).unwrap_or(self.last_day)
    }

    /// Refuses a file that is no longer good.
    pub fn check_valid_on(&self, today: NaiveDate) -> Result<(), SchemaError> {
        let last = self.last_valid_day();
        if today <= last {
            return Ok(());
        }
        Err(SchemaError::RoundExpired { round: self.round.clone(), last: last.to_string() })
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
            channels: Channel::in_desk_order().into_iter().map(RoundChannel::built_in).collect(),
            tasks: codes::tasks()
                .iter()
                .filter(|task| task.valid_on(round.first))
                .map(|task| TaskTile { kle: task.kle.clone(), text: task.name.clone() })
                .collect(),
            units,
            types: Vec::new(),
            questions: Vec::new(),
            closed_days: Vec::new(),
            valid_until: None,
            min_cell: None,
        }
    }
}

#[cfg(test)]
mod tests;
