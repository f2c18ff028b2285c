//! What may be asked of a desk from outside its window, and the answer: the same whether the command line holds the
//! store itself or the running app does.

use chrono::{DateTime, Utc};
use schema::SchemaError;
use schema::clock;
use schema::desk::{ContactCodes, Desk, LoggedContact, NewContact, When};
use schema::event::{Event, GestureId, MOST_LOGGED};
use schema::store::{events, streams, tally};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// How many of the last contacts `status` lists.
const LISTED: u32 = 10;

/// A call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "lowercase", deny_unknown_fields)]
pub enum DeskCall {
    /// Log a contact.
    Log {
        /// The gesture, chosen by the caller: asking twice counts once.
        id: String,
        /// Channel code.
        channel: String,
        /// Type code.
        #[serde(rename = "type")]
        kind: String,
        /// KLE number.
        task: Option<String>,
        /// Closing code.
        closing: Option<String>,
        /// Form code.
        form: Option<String>,
        /// How many alike, 1 to 99.
        count: u32,
        /// RFC 3339, if not now; without offset Copenhagen's.
        at: Option<String>,
    },
    /// Take a contact back: the one with this id, or today's last.
    Undo {
        /// The gesture.
        id: Option<String>,
    },
    /// Today's and the round's figures.
    Status {},
}

impl DeskCall {
    /// The contact of a `log` call, its codes checked; `None` for other calls.
    pub fn new_contact(&self) -> Result<Option<NewContact>, SchemaError> {
        let DeskCall::Log { id, channel, kind, task, closing, form, count, at } = self else {
            return Ok(None);
        };
        if !(1..=MOST_LOGGED).contains(count) {
            return Err(SchemaError::BadCount { value: count.to_string(), most: MOST_LOGGED });
        }
        let codes = ContactCodes {
            channel: channel.clone(),
            kind: kind.clone(),
            task: task.clone(),
            closing: closing.clone(),
            form: form.clone(),
            answer: None,
        };
        codes.check()?;
        let at = at.as_deref().map(clock::parse).transpose()?;
        let when = at.map_or(When::Now, When::At);
        Ok(Some(NewContact { id: id.parse()?, codes, n: *count, when }))
    }

    /// Answers the call (contract.md 3).
    pub fn answer(&self, desk: &mut Desk, now: DateTime<Utc>) -> Result<Value, SchemaError> {
        match self {
            DeskCall::Undo { id } => undo(desk, id.as_deref(), now),
            DeskCall::Status {} => status(desk, now),
            DeskCall::Log { .. } => match self.new_contact()? {
                Some(new) => log(desk, &new, now),
                None => Err(SchemaError::NothingToUndo),
            },
        }
    }
}

fn log(desk: &mut Desk, new: &NewContact, now: DateTime<Utc>) -> Result<Value, SchemaError> {
    let change = desk.counter().log(new, now)?;
    let contact = change.contact;
    let draft = event_of(desk, &contact)?.draft;
    Ok(json!({
        "id": contact.id, "number": contact.number, "today": change.figures.total, "stream": contact.stream,
        "seq": contact.seq, "stored": true, "flags": draft.flags.names(), "day": draft.moment.day.to_string(),
        "clock": contact.clock, "channel": contact.channel, "type": contact.kind, "n": contact.n,
    }))
}

fn event_of(desk: &mut Desk, contact: &LoggedContact) -> Result<Event, SchemaError> {
    let (stream, seq) = (contact.stream.parse()?, contact.seq);
    desk.store()?.read(|c| {
        let missing = || SchemaError::NoSuchContact { id: contact.id.clone() };
        let kept = streams::find(c, stream)?.ok_or_else(missing)?;
        events::find(c, kept.id, seq)?.ok_or_else(missing)
    })
}

fn undo(desk: &mut Desk, id: Option<&str>, now: DateTime<Utc>) -> Result<Value, SchemaError> {
    let gesture = |text: &str| text.parse().map_err(|_| SchemaError::NoSuchContact { id: text.to_owned() });
    let id: Option<GestureId> = id.map(gesture).transpose()?;
    let change = desk.counter().undo(GestureId::random()?, id, now)?;
    let contact = change.contact;
    Ok(json!({
        "voided": contact.id, "today": change.figures.total, "number": contact.number, "clock": contact.clock,
        "channel": contact.channel, "type": contact.kind,
    }))
}

fn status(desk: &mut Desk, now: DateTime<Utc>) -> Result<Value, SchemaError> {
    let round = desk.place()?.map_or("-".to_owned(), |(stream, _)| stream.round);
    let figures = desk.counter().figures(now)?;
    let all = desk.store()?.read(|c| tally::of_round(c, &round))?;
    let total: u64 = all.iter().map(|cell| u64::from(cell.n)).sum();
    let row =
        |channel: &str, kind: &str, count: u32| json!({"channel": channel, "type": kind, "count": count});
    let today: Vec<Value> =
        figures.cells.iter().map(|cell| row(&cell.channel, &cell.kind, cell.count)).collect();
    let ever: Vec<Value> =
        all.iter().map(|cell| row(cell.channel.code(), cell.kind.code(), cell.n)).collect();
    let last: Vec<Value> = desk
        .counter()
        .last(LISTED)?
        .iter()
        .map(|c| {
            json!({
                "id": c.id, "number": c.number, "at": c.at, "channel": c.channel, "type": c.kind, "n": c.n,
                "voided": c.voided,
            })
        })
        .collect();
    Ok(json!({
        "round": round, "day": figures.day, "state": desk.counter().state(now)?,
        "today": {"total": figures.total, "rows": today},
        "total": {"total": total, "rows": ever},
        "last": last,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_read_as_it_was_written_and_nothing_else_is_taken() {
        let call = DeskCall::Log {
            id: "00".repeat(16),
            channel: "TLFIND".into(),
            kind: "INFO".into(),
            task: None,
            closing: None,
            form: None,
            count: 1,
            at: None,
        };
        let text = serde_json::to_string(&call).unwrap();
        assert_eq!(serde_json::from_str::<DeskCall>(&text).unwrap(), call, "{text}");
        let more = text.replacen('{', "{\"name\":\"Anna\",", 1);
        assert!(serde_json::from_str::<DeskCall>(&more).is_err(), "a field that does not exist");
    }
}
