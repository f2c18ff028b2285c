//! Masseregistrering: many contacts alike, entered at once.

use exports::ExportError;
use exports::reconciliation::{self, DoubleCount};
use exports::week_now;
use schema::codes::{Channel, Closing, ContactType, Form};
use schema::event::Codes;
use schema::municipality::{MassContact, Municipality, StoredMass};
use schema::round::RoundCode;
use schema::{SchemaError, clock};
use serde::{Deserialize, Serialize};

use super::OfRound;
use crate::commands::whole;
use crate::error::CommandError;
use crate::program::Program;

/// Many contacts alike.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LogMass {
    /// The round.
    pub round: String,
    /// The gesture's id.
    pub id: String,
    /// Unit; `-` for the municipality as a whole.
    pub unit: String,
    /// The day.
    pub day: String,
    /// Channel.
    pub channel: String,
    /// Type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Task.
    pub task: Option<String>,
    /// Closing.
    pub closing: Option<String>,
    /// Form.
    pub form: Option<String>,
    /// How many.
    pub n: u32,
}

/// A mass entry is to be taken out.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct VoidMass {
    /// The round.
    pub round: String,
    /// The gesture's id.
    pub id: String,
    /// The entry, `stream:seq`.
    pub mass: String,
}

/// The mass entries of a round.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MassList {
    /// As they were entered, those taken out among them.
    pub entries: Vec<MassEntry>,
    /// Contacts of those that count.
    pub total: u32,
    /// What may be counted twice on their channels.
    pub double_counts: Vec<DoubleCount>,
}

/// A mass entry.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MassEntry {
    /// `stream:seq`.
    pub id: String,
    /// Unit.
    pub unit: String,
    /// The day.
    pub day: String,
    /// Channel.
    pub channel: String,
    /// Type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Task.
    pub task: Option<String>,
    /// Closing.
    pub closing: Option<String>,
    /// Form.
    pub form: Option<String>,
    /// How many.
    pub n: u32,
    /// When it was entered, Copenhagen.
    pub at_wall: String,
    /// Was it taken out?
    pub voided: bool,
}

/// Enters a mass count. The same gesture again is the same entry.
pub async fn log_mass(program: &Program, input: LogMass) -> Result<MassList, CommandError> {
    program
        .municipality
        .ask(move |m, now| {
            let code = input.round.parse()?;
            m.log_mass(&code, input.id.parse()?, &mass_of(&input)?, now)?;
            listed(m, &code)
        })
        .await
}

/// The mass entries of a round.
pub async fn masses(program: &Program, input: OfRound) -> Result<MassList, CommandError> {
    program.municipality.ask(move |m, _| listed(m, &input.round.parse()?)).await
}

/// Takes a mass entry out.
pub async fn void_mass(program: &Program, input: VoidMass) -> Result<MassList, CommandError> {
    program
        .municipality
        .ask(move |m, now| {
            let code = input.round.parse()?;
            m.void_mass(&code, input.id.parse()?, &input.mass.parse()?, now)?;
            listed(m, &code)
        })
        .await
}

fn mass_of(input: &LogMass) -> Result<MassContact, SchemaError> {
    Ok(MassContact {
        unit: input.unit.clone(),
        day: clock::parse_day(&input.day)?,
        codes: Codes {
            channel: Some(Channel::from_code(&input.channel)?),
            kind: Some(ContactType::from_code(&input.kind)?),
            task: input.task.as_deref().map(str::parse).transpose()?,
            closing: input.closing.as_deref().map(Closing::from_code).transpose()?,
            form: input.form.as_deref().map(Form::from_code).transpose()?,
            local: None,
        },
        n: input.n,
    })
}

fn listed(m: &Municipality, code: &RoundCode) -> Result<MassList, ExportError> {
    let masses = m.masses(code)?;
    let standing = || masses.iter().filter(|mass| !mass.voided);
    let total: u64 = standing().map(|stored| u64::from(stored.mass.n)).sum();
    let is_entered = |double: &DoubleCount| {
        standing().any(|s| s.mass.codes.channel.is_some_and(|channel| channel.code() == double.channel))
    };
    let doubles = reconciliation::double_counts(&reconciliation::counted(m, code)?);
    Ok(MassList {
        total: whole(total)?,
        double_counts: doubles.into_iter().filter(is_entered).collect(),
        entries: masses.iter().map(entry).collect(),
    })
}

fn entry(stored: &StoredMass) -> MassEntry {
    let codes = &stored.mass.codes;
    MassEntry {
        id: stored.reference.to_string(),
        unit: stored.mass.unit.clone(),
        day: stored.mass.day.to_string(),
        channel: codes.channel.map_or_else(String::new, |channel| channel.code().to_owned()),
        kind: codes.kind.map_or_else(String::new, |kind| kind.code().to_owned()),
        task: codes.task.map(|task| task.to_string()),
        closing: codes.closing.map(|closing| closing.code().to_owned()),
        form: codes.form.map(|form| form.code().to_owned()),
        n: stored.mass.n,
        at_wall: week_now::wall(stored.at),
        voided: stored.voided,
    }
}
