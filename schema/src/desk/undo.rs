//! Which contact one key takes back, and which it puts back.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;

use super::counter::Counter;
use super::figures::DeskChange;
use crate::event::{Event, GestureId, Kind};
use crate::store::streams::{self, Kept};
use crate::store::{contacts, events, meta};
use crate::{SchemaError, clock};

/// How many of the last contacts can be taken back with one key.
const UNDO_DEPTH: u32 = 20;

/// How far back a gesture of one key is looked for: a desk's busiest day. The page offers to try again for as long as
/// the clerk lets its message stand, and meanwhile others are counted.
const TRIED_AGAIN_WITHIN: u32 = 2_000;

/// Under this key: the day something was last entered on, and the stream and number it began after.
const DAY_BEGUN: &str = "day_begun";

impl Counter {
    /// Takes a contact back (fortryd): the one that `target` made, or the last counted today.
    ///
    /// The same `id` again takes nothing more back, whatever was logged meanwhile.
    pub fn undo(
        &mut self,
        id: GestureId,
        target: Option<GestureId>,
        now: DateTime<Utc>,
    ) -> Result<DeskChange, SchemaError> {
        if let Some(taken_back) = self.read(|c| moved_by(c, id))? {
            return self.change(taken_back, now);
        }
        let today = clock::Moment::of(now).day;
        let target = match target {
            Some(target) => target,
            None => self.read(|c| last_standing(c, today)?.ok_or(SchemaError::NothingToUndo))?,
        };
        self.take_out(id, target, None, now)
    }

    /// Puts back what was taken back last (gendan), as long as nothing was logged since. The same `id` again puts
    /// nothing more back.
    pub fn redo(&mut self, id: GestureId, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        if let Some(put_back) = self.read(|c| moved_by(c, id))? {
            return self.change(put_back, now);
        }
        let target = self.read(|c| last_void(c)?.ok_or(SchemaError::NothingToRedo))?;
        self.restore(id, target, now)
    }
}

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

/// The last contact that was counted here today and stands, among the last twenty. A sheet of paper is taken back in
/// the list of the day: one key would take a cell of it, a whole number of contacts that nobody sees go.
pub(super) fn last_standing(c: &Connection, today: NaiveDate) -> Result<Option<GestureId>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(None) };
    let begun = day_begun(c, today)?;
    for event in contacts::newest_counted(c, kept.id, UNDO_DEPTH)? {
        let entered_today = begun.is_some_and(|begun| (kept.id, event.seq) > begun);
        if (entered_today || event.draft.moment.day == today)
            && !events::is_void(c, kept.stream.stream, event.seq)?
        {
            return Ok(Some(event.draft.id));
        }
    }
    Ok(None)
}

/// The contact that a gesture of one key has taken back or put back already.
pub(super) fn moved_by(c: &Connection, id: GestureId) -> Result<Option<GestureId>, SchemaError> {
    for kept in streams::all(c)?.iter().rev().filter(|kept| kept.stream.own) {
        let Some(void) = contacts::of_gesture(c, kept.id, id, TRIED_AGAIN_WITHIN)? else { continue };
        let mut event = void;
        // A contact is put back by the void of its void.
        while let (Kind::Void, Some(target)) = (event.draft.kind, event.draft.target) {
            match events::find(c, kept.id, target.seq)? {
                Some(spoken_of) if target.stream == kept.stream.stream => event = spoken_of,
                _ => return Ok(None),
            }
            if event.draft.kind == Kind::Contact {
                return Ok(Some(event.draft.id));
            }
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
