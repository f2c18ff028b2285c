//! Which contact one key takes back, and which it puts back.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::SchemaError;
use crate::event::{Event, EventRef, GestureId, Kind};
use crate::store::streams::{self, Kept};
use crate::store::{events, tally};

/// How many of the last contacts can be taken back with one key.
const UNDO_DEPTH: usize = 20;

/// Moves a contact's weight in the tally: its own day, whenever it is taken back.
pub(super) fn count(tx: &Connection, stream: i64, contact: &Event, sign: i64) -> Result<(), SchemaError> {
    let codes = &contact.draft.codes;
    let (Some(channel), Some(kind), Some(n)) = (codes.channel, codes.kind, contact.draft.n) else {
        return Err(SchemaError::BadEvent { reason: format!("number {} is no contact", contact.seq) });
    };
    tally::add(tx, stream, contact.draft.moment.day, (channel, kind), sign * i64::from(n), 0)
}

pub(super) fn contact_of(c: &Connection, id: GestureId) -> Result<(Kept, Event), SchemaError> {
    let missing = || SchemaError::NoSuchContact { id: id.to_string() };
    let (stream, seq) = events::by_gesture(c, id)?.ok_or_else(missing)?;
    let kept = streams::all(c)?.into_iter().find(|kept| kept.id == stream).ok_or_else(missing)?;
    Ok((kept, events::find(c, stream, seq)?.ok_or_else(missing)?))
}

/// Today's last contact that stands, among the last twenty.
pub(super) fn last_standing(c: &Connection, today: NaiveDate) -> Result<Option<(Kept, Event)>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(None) };
    // Every contact can have been taken back and put back; the walk is long enough for that.
    let contacts = events::newest(c, kept.id, 200)?.into_iter().filter(|e| e.draft.kind == Kind::Contact);
    for event in contacts.take(UNDO_DEPTH) {
        if event.draft.moment.day == today && !events::is_void(c, kept.stream.stream, event.seq)? {
            return Ok(Some((kept, event)));
        }
    }
    Ok(None)
}

/// The last void that stands, with the contact it took out, unless something was logged after it.
pub(super) fn last_void(c: &Connection) -> Result<Option<(Kept, u32, Event)>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(None) };
    for event in events::newest(c, kept.id, 200)? {
        let here = |target: &EventRef| target.stream == kept.stream.stream;
        match (event.draft.kind, event.draft.target) {
            (Kind::Contact, _) => return Ok(None),
            (Kind::Void, Some(target))
                if here(&target) && !events::is_void(c, kept.stream.stream, event.seq)? =>
            {
                let Some(contact) = events::find(c, kept.id, target.seq)? else { continue };
                if contact.draft.kind == Kind::Contact {
                    return Ok(Some((kept, event.seq, contact)));
                }
            }
            _ => {}
        }
    }
    Ok(None)
}
