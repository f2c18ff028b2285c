//! An event as a line: what a desk file holds and what the chain of hashes is made of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Codes, Draft, Event, Flags, GestureId, Hash, Kind};
use crate::codes::{Channel, Closing, ContactType, Form, Source};
use crate::{SchemaError, clock};

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
            // The braces of the object, one at each end.
            text.push_str(extra.get(1..extra.len() - 1).unwrap_or(""));
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

pub(super) fn hash_of(prev: Hash, unhashed_line: &str) -> Hash {
    let mut sha = Sha256::new();
    sha.update(prev.0);
    sha.update(unhashed_line.as_bytes());
    Hash(sha.finalize().into())
}
