//! Events (hændelser): what happened at a desk, one line each, chained by hashes and never changed.
//!
//! A contact, and every later word about it (fortryd, rettelse), is an event of its own. The identity of an event is
//! `(stream, seq)`; [`Event::line`] is both what a desk file holds and what the chain is made of.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::codes::{Channel, Closing, ContactType, Form, Source};
use crate::kle::Kle;
use crate::{SchemaError, clock};

mod ids;
mod line;

pub use ids::{GestureId, Hash, StreamId};

/// Most contacts one logged event may stand for (×n).
pub const MOST_LOGGED: u32 = 99;
/// Most contacts one event of any other origin may stand for.
pub const MOST_COUNTED: u32 = 999_999;

/// What kind of event it is. The numbers are those of the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A contact, or n alike.
    Contact = 1,
    /// Takes its target out of the count (fortryd); a void of a void puts it back (gendan).
    Void = 2,
    /// The desk gives its own contact other codes (ret).
    Amend = 3,
    /// Tæller, pause or lukket: `reason` says which. So that silence is not read as zero.
    State = 4,
    /// "Formentlig glemt ca. n": an estimate, shown apart and never in a total.
    Backlog = 5,
    /// The coordinator gives a desk's contact other codes, with a reason code.
    Correction = 6,
}

impl Kind {
    /// The kind kept under this number.
    pub fn from_id(id: u8) -> Result<Kind, SchemaError> {
        [Kind::Contact, Kind::Void, Kind::Amend, Kind::State, Kind::Backlog, Kind::Correction]
            .into_iter()
            .find(|kind| *kind as u8 == id)
            .ok_or_else(|| SchemaError::BadEvent { reason: format!("kind {id}") })
    }
}

/// Another event: its stream and number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventRef {
    /// The stream it stands in.
    pub stream: StreamId,
    /// Its number there.
    pub seq: u32,
}

impl fmt::Display for EventRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.stream, self.seq)
    }
}

impl FromStr for EventRef {
    type Err = SchemaError;

    fn from_str(text: &str) -> Result<EventRef, SchemaError> {
        let wrong = || SchemaError::BadEvent { reason: "target is not stream:seq".into() };
        let (stream, seq) = text.split_once(':').ok_or_else(wrong)?;
        Ok(EventRef { stream: stream.parse()?, seq: seq.parse().map_err(|_| wrong())? })
    }
}

/// Something worth knowing about an event, never a reason to drop it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Flag {
    /// Outside the counting period of the round.
    OutsidePeriod = 1,
    /// The clock went backwards against the event before.
    ClockSuspect = 2,
}

impl Flag {
    const ALL: [(Flag, &'static str); 2] =
        [(Flag::OutsidePeriod, "outside_period"), (Flag::ClockSuspect, "clock_suspect")];
}

/// A set of flags; bits this version does not know are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags(pub u32);

impl Flags {
    /// With this flag as well.
    pub fn with(self, flag: Flag) -> Flags {
        Flags(self.0 | flag as u32)
    }

    /// Is it there?
    pub fn has(self, flag: Flag) -> bool {
        self.0 & flag as u32 != 0
    }

    /// The flags by name, for people.
    pub fn names(self) -> Vec<&'static str> {
        Flag::ALL.iter().filter(|(flag, _)| self.has(*flag)).map(|(_, name)| *name).collect()
    }
}

/// The five things a clerk may choose, and the local question.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct Codes {
    /// Channel (kanal).
    pub channel: Option<Channel>,
    /// Type (henvendelsestype).
    pub kind: Option<ContactType>,
    /// Task (opgave).
    pub task: Option<Kle>,
    /// Closing (afslutning).
    pub closing: Option<Closing>,
    /// Form (blanket).
    pub form: Option<Form>,
    /// Answers to local questions, `{"question":"answer"}` as JSON text.
    pub local: Option<String>,
}

/// An event before it has a place in a stream.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The gesture that made it.
    pub id: GestureId,
    /// What kind.
    pub kind: Kind,
    /// What it is about, for a void, amend or correction.
    pub target: Option<EventRef>,
    /// When.
    pub moment: clock::Moment,
    /// The unit (enhed) that counts it.
    pub unit: String,
    /// Its codes.
    pub codes: Codes,
    /// Where it came from.
    pub source: Option<Source>,
    /// How many contacts it stands for.
    pub n: Option<u32>,
    /// What is worth knowing.
    pub flags: Flags,
    /// A reason code, or the state of a state event.
    pub reason: Option<String>,
}

/// An event in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its number in the stream, from 1.
    pub seq: u32,
    /// What it says.
    pub draft: Draft,
    /// Keys of a later version, as JSON text; kept and passed on.
    pub extra: Option<String>,
    /// Hash of the event before.
    pub prev: Hash,
    /// Its own hash.
    pub hash: Hash,
}

impl Draft {
    /// The rules of each kind.
    fn check(&self, seq: u32) -> Result<(), SchemaError> {
        let bad = |reason: &str| Err(SchemaError::BadEvent { reason: format!("number {seq}: {reason}") });
        let logged = self.source.map(Source::code).is_some_and(|code| matches!(code, "SKRANKE"));
        let most = if logged { MOST_LOGGED } else { MOST_COUNTED };
        let counts = matches!(self.kind, Kind::Contact | Kind::Backlog);
        let targeted = matches!(self.kind, Kind::Void | Kind::Amend | Kind::Correction);
        match self.n {
            Some(n) if counts && (1..=most).contains(&n) => {}
            None if !counts => {}
            _ => return Err(SchemaError::BadCount { value: format!("{:?}", self.n), most }),
        }
        let coded = self.codes.channel.is_some() && self.codes.kind.is_some();
        if matches!(self.kind, Kind::Contact | Kind::Amend | Kind::Correction) && !coded {
            return bad("a contact, amend or correction needs a channel and a type");
        }
        if self.kind == Kind::Contact && self.source.is_none() {
            return bad("a contact needs a source");
        }
        if !clock::is_countable(self.moment.at) || !(-1440..=1440).contains(&self.moment.offset) {
            return bad("the time is not one of a count");
        }
        check_local(self.codes.local.as_deref(), seq)?;
        if targeted != self.target.is_some() {
            return bad("a void, amend or correction names its target, and nothing else does");
        }
        // A state may carry why: `signed_closed:holiday`.
        let parts = self.kind == Kind::State;
        let reason_ok = |reason: &str| {
            let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || parts && b == b':';
            (1..=40).contains(&reason.len()) && reason.bytes().all(allowed)
        };
        if !self.reason.as_deref().is_none_or(reason_ok) {
            return bad("a reason is a code, not words");
        }
        if seq == 0 {
            return bad("numbers begin at 1");
        }
        // A unit may be unknown: the export of 2013 leaves it empty on website rows.
        if self.unit.is_empty() || self.unit == "-" { Ok(()) } else { crate::names::check(&self.unit) }
    }
}

/// Local questions have closed answers: no room for a name, a number or a line end.
fn check_local(local: Option<&str>, seq: u32) -> Result<(), SchemaError> {
    let Some(text) = local else { return Ok(()) };
    let broken = |e: serde_json::Error| SchemaError::BadEvent { reason: format!("number {seq}: {e}") };
    let answers: std::collections::BTreeMap<String, String> = serde_json::from_str(text).map_err(broken)?;
    answers.iter().try_for_each(|(question, answer)| {
        crate::names::check_question(question)?;
        crate::names::check(answer)
    })
}

/// An instant with the codes of one contact, for tests and generators.
pub fn contact(
    at: DateTime<Utc>,
    channel: Channel,
    kind: ContactType,
    source: Source,
) -> Result<Draft, SchemaError> {
    Ok(Draft {
        id: GestureId::random()?,
        kind: Kind::Contact,
        target: None,
        moment: clock::Moment::of(at),
        unit: "-".into(),
        codes: Codes { channel: Some(channel), kind: Some(kind), ..Codes::default() },
        source: Some(source),
        n: Some(1),
        flags: Flags::default(),
        reason: None,
    })
}

#[cfg(test)]
mod tests;
