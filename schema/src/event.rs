//! Events (hændelser): what happened at a desk, one line each, chained by hashes and never changed.
//!
//! A contact, and every later word about it (fortryd, rettelse), is an event of its own. The identity of an event is
//! `(stream, seq)`; the line below is both what a desk file holds and what the chain is made of.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::codes::{Channel, Closing, ContactType, Form, Source};
use crate::kle::Kle;
use crate::{SchemaError, clock};

/// Most contacts one logged event may stand for (×n).
pub const MOST_LOGGED: u32 = 99;
/// Most contacts one event of any other origin may stand for.
pub const MOST_COUNTED: u32 = 999_999;

macro_rules! fixed_bytes {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub [u8; $length]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&HEXLOWER.encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }

        impl FromStr for $name {
            type Err = SchemaError;

            fn from_str(text: &str) -> Result<$name, SchemaError> {
                let bytes = HEXLOWER.decode(text.as_bytes()).ok();
                bytes.and_then(|b| b.try_into().ok()).map($name).ok_or_else(|| SchemaError::BadEvent {
                    reason: format!("{:?} is not {} bytes in lower case hex", text.chars().take(70).collect::<String>(), $length),
                })
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

fixed_bytes!(
    /// One installation's store counting for one desk and round: a random number that no clock or name goes into.
    StreamId, 8);
fixed_bytes!(
    /// The gesture that made the event: chosen before the first attempt to write, so that no retry counts twice.
    GestureId, 16);
fixed_bytes!(
    /// SHA-256 of the event before it and of its own line.
    Hash, 32);

impl Hash {
    /// What stands before the first event of a stream.
    pub const START: Hash = Hash([0; 32]);
}

/// Fresh random bytes from the operating system.
fn random<const N: usize>() -> Result<[u8; N], SchemaError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|e| SchemaError::BadEvent { reason: format!("no random numbers: {e}") })?;
    Ok(bytes)
}

impl StreamId {
    /// A new stream.
    pub fn random() -> Result<StreamId, SchemaError> {
        random().map(StreamId)
    }

    /// The first eight hex digits, as used in file names.
    pub fn short(self) -> String {
        self.to_string()[..8].to_owned()
    }
}

impl GestureId {
    /// A new gesture.
    pub fn random() -> Result<GestureId, SchemaError> {
        random().map(GestureId)
    }
}

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

/// The line of a desk file, keys in the order of the contract.
#[derive(Serialize)]
struct Line<'a> {
    seq: u32,
    id: GestureId,
    kind: Kind,
    target: Option<String>,
    at: String,
    off: i16,
    day: NaiveDate,
    unit: &'a str,
    channel: Option<&'static str>,
    #[serde(rename = "type")]
    kind_of_contact: Option<&'static str>,
    task: Option<String>,
    closing: Option<&'static str>,
    form: Option<&'static str>,
    local: Option<serde_json::Value>,
    source: Option<&'static str>,
    n: Option<u32>,
    flags: u32,
    reason: Option<&'a str>,
}

/// The same line as read.
#[derive(Deserialize)]
struct ReadLine {
    seq: u32,
    id: GestureId,
    kind: Kind,
    target: Option<String>,
    at: String,
    off: i16,
    day: String,
    unit: String,
    channel: Option<String>,
    #[serde(rename = "type")]
    kind_of_contact: Option<String>,
    task: Option<String>,
    closing: Option<String>,
    form: Option<String>,
    local: Option<std::collections::BTreeMap<String, String>>,
    source: Option<String>,
    n: Option<u32>,
    flags: u32,
    reason: Option<String>,
    prev: Hash,
    hash: Hash,
    #[serde(flatten)]
    extra: serde_json::Map<String, serde_json::Value>,
}

impl Event {
    /// Places a draft after the event with hash `prev`.
    pub fn chain(seq: u32, prev: Hash, draft: Draft) -> Result<Event, SchemaError> {
        draft.check(seq)?;
        let mut event = Event { seq, draft, extra: None, prev, hash: Hash::START };
        event.hash = event.computed_hash()?;
        Ok(event)
    }

    /// SHA-256 of `prev` followed by the line without its `hash`.
    pub fn computed_hash(&self) -> Result<Hash, SchemaError> {
        Ok(hash_of(self.prev, &self.unhashed_line()?))
    }

    /// The whole line, without line end.
    pub fn line(&self) -> Result<String, SchemaError> {
        let mut line = self.unhashed_line()?;
        line.pop();
        line.push_str(&format!(",\"hash\":\"{}\"}}", self.hash));
        Ok(line)
    }

    fn unhashed_line(&self) -> Result<String, SchemaError> {
        let draft = &self.draft;
        let broken = |e: serde_json::Error| SchemaError::BadEvent { reason: e.to_string() };
        let line = Line {
            seq: self.seq,
            id: draft.id,
            kind: draft.kind,
            target: draft.target.map(|t| t.to_string()),
            at: clock::stamp(draft.moment.at),
            off: draft.moment.offset,
            day: draft.moment.day,
            unit: &draft.unit,
            channel: draft.codes.channel.map(Channel::code),
            kind_of_contact: draft.codes.kind.map(ContactType::code),
            task: draft.codes.task.map(|task| task.to_string()),
            closing: draft.codes.closing.map(Closing::code),
            form: draft.codes.form.map(Form::code),
            local: draft.codes.local.as_deref().map(serde_json::from_str).transpose().map_err(broken)?,
            source: draft.source.map(Source::code),
            n: draft.n,
            flags: draft.flags.0,
            reason: draft.reason.as_deref(),
        };
        let mut text = serde_json::to_string(&line).map_err(broken)?;
        text.pop();
        if let Some(extra) = &self.extra {
            text.push(',');
            text.push_str(extra.trim_start_matches('{').trim_end_matches('}'));
        }
        text.push_str(&format!(",\"prev\":\"{}\"}}", self.prev));
        Ok(text)
    }

    /// Reads a line and checks its hash, its codes and the rules of its kind.
    ///
    /// The hash is taken over the bytes as they stand, so a line of a later version holds too.
    pub fn parse(line: &str) -> Result<Event, SchemaError> {
        let bad = |reason: String| SchemaError::BadEvent { reason };
        let read: ReadLine = serde_json::from_str(line).map_err(|e| bad(e.to_string()))?;
        let tail = format!(",\"hash\":\"{}\"}}", read.hash);
        let body = line.strip_suffix(&tail).ok_or_else(|| bad("hash is not the last key".into()))?;
        if hash_of(read.prev, &format!("{body}}}")) != read.hash {
            return Err(bad("the hash does not fit the line: a character was changed".into()));
        }
        let at = clock::parse(&read.at)?;
        let day = clock::parse_day(&read.day)?;
        let wall = (at + chrono::Duration::minutes(i64::from(read.off))).date_naive();
        if wall != day || clock::stamp(at) != read.at {
            return Err(bad(format!("day {day} does not fit {} with offset {}", read.at, read.off)));
        }
        let local =
            read.local.map(|l| serde_json::to_string(&l)).transpose().map_err(|e| bad(e.to_string()))?;
        let draft = Draft {
            id: read.id,
            kind: read.kind,
            target: read.target.map(|t| t.parse()).transpose()?,
            moment: clock::Moment { at, offset: read.off, day },
            unit: read.unit,
            codes: Codes {
                channel: read.channel.as_deref().map(Channel::from_code).transpose()?,
                kind: read.kind_of_contact.as_deref().map(ContactType::from_code).transpose()?,
                task: read.task.map(|t| t.parse()).transpose()?,
                closing: read.closing.as_deref().map(Closing::from_code).transpose()?,
                form: read.form.as_deref().map(Form::from_code).transpose()?,
                local,
            },
            source: read.source.as_deref().map(Source::from_code).transpose()?,
            n: read.n,
            flags: Flags(read.flags),
            reason: read.reason,
        };
        draft.check(read.seq)?;
        let extra = match read.extra.is_empty() {
            true => None,
            false => Some(serde_json::to_string(&read.extra).map_err(|e| bad(e.to_string()))?),
        };
        let event = Event { seq: read.seq, draft, extra, prev: read.prev, hash: read.hash };
        if event.line()? != line {
            // It could not be passed on as it came, and its hash would not hold in the next store.
            return Err(bad("the keys do not stand in the order of the format".into()));
        }
        Ok(event)
    }
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
        if self.kind == Kind::Contact && !(coded && self.source.is_some()) {
            return bad("a contact needs a channel, a type and a source");
        }
        if targeted != self.target.is_some() {
            return bad("a void, amend or correction names its target, and nothing else does");
        }
        let reason_ok = |reason: &str| {
            (1..=40).contains(&reason.len()) && reason.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
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

fn hash_of(prev: Hash, unhashed_line: &str) -> Hash {
    let mut sha = Sha256::new();
    sha.update(prev.0);
    sha.update(unhashed_line.as_bytes());
    Hash(sha.finalize().into())
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
mod tests {
    use super::*;

    fn example() -> Event {
        let at = clock::parse("2026-10-20T08:42:07.123Z").unwrap();
        let mut draft = contact(
            at,
            Channel::from_code("TLFIND").unwrap(),
            ContactType::from_code("INFO").unwrap(),
            Source::from_code("SKRANKE").unwrap(),
        )
        .unwrap();
        draft.id = GestureId([7; 16]);
        draft.unit = "borgerservice".into();
        draft.codes.task = Some("23.05.10".parse().unwrap());
        draft.codes.local = Some(r#"{"Over 65?":"Nej"}"#.into());
        Event::chain(1, Hash::START, draft).unwrap()
    }

    #[test]
    fn the_line_has_the_keys_of_the_contract_in_order_and_no_spaces() {
        let line = example().line().unwrap();
        let keys = "seq,id,kind,target,at,off,day,unit,channel,type,task,closing,form,local,source,n,flags,reason,prev,hash";
        let mut from = 0;
        for key in keys.split(',') {
            let at = line[from..].find(&format!("\"{key}\":")).unwrap_or_else(|| panic!("{key} in {line}"));
            from += at;
        }
        assert!(line.starts_with(r#"{"seq":1,"id":"07070707"#), "{line}");
        assert!(!line.contains(", ") && !line.contains(": "), "no spaces: {line}");
    }

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let event = example();
        assert_eq!(Event::parse(&event.line().unwrap()).unwrap(), event, "the same event");
    }

    #[test]
    fn every_changed_character_is_found() {
        let line = example().line().unwrap();
        for at in 0..line.len() {
            let mut bytes = line.clone().into_bytes();
            bytes[at] = if bytes[at] == b'1' { b'2' } else { b'1' };
            if let Ok(changed) = String::from_utf8(bytes)
                && changed != line
            {
                assert!(Event::parse(&changed).is_err(), "character {at} of {line}");
            }
        }
    }

    #[test]
    fn keys_of_a_later_version_are_kept_and_passed_on() {
        let old = example().line().unwrap();
        let (head, _) = old.split_once(",\"prev\"").unwrap();
        let body = format!("{head},\"mood\":\"new\",\"prev\":\"{}\"}}", Hash::START);
        let line = format!("{},\"hash\":\"{}\"}}", &body[..body.len() - 1], hash_of(Hash::START, &body));
        let event = Event::parse(&line).unwrap();
        assert_eq!(event.line().unwrap(), line, "passed on to the letter");
    }

    #[test]
    fn broken_rules_are_refused() {
        let edits: [(&str, fn(&mut Draft)); 7] = [
            ("no channel", |d| d.codes.channel = None),
            ("no source", |d| d.source = None),
            ("n 0", |d| d.n = Some(0)),
            ("n 100 at the desk", |d| d.n = Some(100)),
            ("void without target", |d| (d.kind, d.n) = (Kind::Void, None)),
            ("reason in words", |d| d.reason = Some("fordi hun spurgte".into())),
            ("formula as unit", |d| d.unit = "=1+1".into()),
        ];
        for (what, edit) in edits {
            let mut draft = example().draft;
            edit(&mut draft);
            assert!(Event::chain(1, Hash::START, draft).is_err(), "{what}");
        }
    }
}
