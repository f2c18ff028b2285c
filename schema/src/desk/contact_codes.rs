//! The codes of a contact as the window and the command line write them, and what they must be in a round.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::codes::{Channel, Closing, ContactType, Form};
use crate::event::Codes;
use crate::round_file::{LocalQuestion, RoundFile};
use crate::store::rounds::KeptRound;
use crate::{SchemaError, names};

/// The six things a clerk may say about a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ContactCodes {
    /// Channel code.
    pub channel: String,
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
    /// KLE number, in the full profile.
    pub task: Option<String>,
    /// Closing code, in the full profile.
    pub closing: Option<String>,
    /// Form code, in the full profile.
    pub form: Option<String>,
    /// Answer to the round's local question.
    pub answer: Option<String>,
}

impl ContactCodes {
    /// Those of the simple profile.
    pub fn simple(channel: Channel, kind: ContactType) -> ContactCodes {
        ContactCodes {
            channel: channel.code().into(),
            kind: kind.code().into(),
            task: None,
            closing: None,
            form: None,
            answer: None,
        }
    }

    /// Are they codes at all? Whether the round has them only its desk can tell.
    pub fn check(&self) -> Result<(), SchemaError> {
        self.read().map(drop)
    }

    /// The codes, the answer left out: without its question it says nothing.
    fn read(&self) -> Result<Codes, SchemaError> {
        Ok(Codes {
            channel: Some(Channel::from_code(&self.channel)?),
            kind: Some(ContactType::from_code(&self.kind)?),
            task: self.task.as_deref().map(str::parse).transpose()?,
            closing: self.closing.as_deref().map(Closing::from_code).transpose()?,
            form: self.form.as_deref().map(Form::from_code).transpose()?,
            local: None,
        })
    }

    /// The codes for an event of this round; what the round file has no place for is refused.
    pub(super) fn of_round(&self, round: Option<&KeptRound>) -> Result<Codes, SchemaError> {
        let codes = self.read()?;
        let file = round.and_then(|round| round.file.as_ref());
        if let Some(file) = file {
            self.check_listed(file)?;
        }
        let local = match &self.answer {
            Some(answer) => Some(local_answer(answer, file)?),
            None => None,
        };
        Ok(Codes { local, ..codes })
    }

    fn check_listed(&self, file: &RoundFile) -> Result<(), SchemaError> {
        if !file.channels.iter().any(|channel| channel.code == self.channel) {
            return Err(not_in("kanal", &self.channel, &file.round));
        }
        match &self.task {
            // A round file without tasks gives no list to hold a task against.
            Some(task) if !file.tasks.is_empty() && !file.tasks.iter().any(|tile| tile.kle == *task) => {
                Err(not_in("opgave", task, &file.round))
            }
            _ => Ok(()),
        }
    }
}

/// The question a desk asks: the first of the round file.
pub(super) fn question(file: Option<&RoundFile>) -> Option<&LocalQuestion> {
    file.and_then(|file| file.questions.first())
}

fn not_in(list: &'static str, value: &str, round: &str) -> SchemaError {
    if names::looks_like_cpr(value) {
        return SchemaError::LooksLikeCpr;
    }
    SchemaError::NotInRound { list, value: value.chars().take(names::LONGEST).collect(), round: round.into() }
}

/// An answer as an event keeps it, `{"question":"answer"}`.
fn local_answer(answer: &str, file: Option<&RoundFile>) -> Result<String, SchemaError> {
    let asked = question(file).filter(|question| question.answers.iter().any(|known| known == answer));
    let round = file.map_or("-", |file| &file.round);
    let question = asked.ok_or_else(|| not_in("svar", answer, round))?;
    let given = BTreeMap::from([(question.text.as_str(), answer)]);
    serde_json::to_string(&given).map_err(|e| SchemaError::BadEvent { reason: e.to_string() })
}

/// The answer an event keeps.
pub(super) fn answer_of(local: Option<&str>) -> Result<Option<String>, SchemaError> {
    let Some(local) = local else { return Ok(None) };
    let given: BTreeMap<String, String> =
        serde_json::from_str(local).map_err(|e| SchemaError::BadEvent { reason: e.to_string() })?;
    Ok(given.into_values().next())
}
