//! Which contact one key takes back, and which it puts back.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::SchemaError;
use crate::event::{Event, GestureId, Kind};
use crate::store::streams::{self, Kept};
use crate::store::{contacts, events, meta};

/// How many of the last contacts can be taken back with one key.
const UNDO_DEPTH: u32 = 20;

/// Under this key: the day something was last entered on, and the stream and number it began after.
const DAY_BEGUN: &str = "day_begun";

/// Remembers where a day's entries begin. A contact entered later is kept under the day it happened on; only so is it
/// known that it was entered today, and one key may take it back.
pub(super) fn begin_day(
    tx: &Connection,
    stream: i64,
    head: u32,
    today: NaiveDate,
) -> Result<(), SchemaError> {
    match day_begun(tx, today)? {
        Some(_) => Ok(()),
        None => meta::set(tx, DAY_BEGUN, &format!("{today} {stream} {head}")),
    }
}

/// Stream and number after which everything was entered today.
fn day_begun(c: &Connection, today: NaiveDate) -> Result<Option<(i64, u32)>, SchemaError> {
    let Some(kept) = meta::get(c, DAY_BEGUN)? else { return Ok(None) };
    let mut words = kept.split(' ');
    if words.next() != Some(today.to_string().as_str()) {
        return Ok(None);
    }
    let place = (words.next().and_then(|w| w.parse().ok()), words.next().and_then(|w| w.parse().ok()));
    Ok(place.0.zip(place.1))
}

pub(super) fn contact_of(c: &Connection, id: GestureId) -> Result<(Kept, Event), SchemaError> {
    let missing = || SchemaError::NoSuchContact { id: id.to_string() };
    let (stream, seq) = events::by_gesture(c, id)?.ok_or_else(missing)?;
    let kept = streams::all(c)?.into_iter().find(|kept| kept.id == stream).ok_or_else(missing)?;
    Ok((kept, events::find(c, stream, seq)?.ok_or_else(missing)?))
}

/// The last contact entered today that stands, among the last twenty.
pub(super) fn last_standing(c: &Connection, today: NaiveDate) -> Result<Option<GestureId>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(None) };
    let begun = day_begun(c, today)?;
    for event in contacts::newest(c, kept.id, UNDO_DEPTH)? {
        let entered_today = begun.is_some_and(|begun| (kept.id, event.seq) > begun);
        if (entered_today || event.draft.moment.day == today)
            && !events::is_void(c, kept.stream.stream, event.seq)?
        {
            return Ok(Some(event.draft.id));
        }
    }
    Ok(None)
}

/// The contact taken out last, unless something was logged after it.
pub(super) fn last_void(c: &Connection) -> Result<Option<GestureId>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(None) };
    for (seq, target) in contacts::voids_after_last_contact(c, kept.id)? {
        if target.stream != kept.stream.stream || events::is_void(c, kept.stream.stream, seq)? {
            continue;
        }
        match events::find(c, kept.id, target.seq)? {
            Some(contact) if contact.draft.kind == Kind::Contact => return Ok(Some(contact.draft.id)),
            _ => {}
        }
    }
    Ok(None)
}
