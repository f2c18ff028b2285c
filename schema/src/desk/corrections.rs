//! What is said about a contact later (ret, annullér, gendan): events of their own, and the count follows.

use chrono::{DateTime, Utc};
use rusqlite::Transaction;
use serde::{Deserialize, Serialize};

use super::contact_codes::ContactCodes;
use super::counter::{Counter, REPEATED_WITHIN, Writer};
use super::figures::DeskChange;
use super::new_contact::empty_draft;
use super::undo::contact_of;
use crate::event::{Codes, Event, EventRef, GestureId, Kind};
use crate::store::rounds::KeptRound;
use crate::store::streams::Kept;
use crate::store::{contacts, events, tally};
use crate::{SchemaError, clock};

/// Why a contact is cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    /// Talt to gange.
    CountedTwice,
    /// Ikke en henvendelse.
    NotAContact,
    /// Talt et andet sted.
    CountedElsewhere,
    /// En prøve.
    Trial,
}

impl CancelReason {
    fn code(self) -> &'static str {
        match self {
            CancelReason::CountedTwice => "counted_twice",
            CancelReason::NotAContact => "not_a_contact",
            CancelReason::CountedElsewhere => "counted_elsewhere",
            CancelReason::Trial => "trial",
        }
    }
}

impl Counter {
    /// Gives a contact other codes (ret), all of them as they shall be. The count never moves, only its cell.
    ///
    /// A contact that was taken back takes them too: they hold once it is put back.
    pub fn amend(
        &mut self,
        id: GestureId,
        target: GestureId,
        codes: &ContactCodes,
        now: DateTime<Utc>,
    ) -> Result<DeskChange, SchemaError> {
        let writer = self.writer();
        self.act(id, |tx| {
            let Some(contact) = writer.contact(tx, id, target, now)? else { return Ok(()) };
            let (before, _) = contacts::codes_now(tx, &contact.kept, &contact.event)?;
            let after = codes.of_round(contact.round.as_ref())?;
            if before == after {
                return Ok(());
            }
            if !contact.is_void(tx)? {
                contact.count(tx, &before, -1)?;
                contact.count(tx, &after, 1)?;
            }
            let mut draft = contact.draft(Kind::Amend, id, now)?;
            draft.codes = after;
            events::append(tx, contact.kept.id, draft).map(drop)
        })?;
        self.change(target, now)
    }

    /// Takes a contact out with a reason (annullér).
    pub fn cancel(
        &mut self,
        id: GestureId,
        target: GestureId,
        reason: CancelReason,
        now: DateTime<Utc>,
    ) -> Result<DeskChange, SchemaError> {
        self.take_out(id, target, Some(reason), now)
    }

    /// Puts a contact back that was taken back or cancelled (gendan).
    pub fn restore(
        &mut self,
        id: GestureId,
        target: GestureId,
        now: DateTime<Utc>,
    ) -> Result<DeskChange, SchemaError> {
        let writer = self.writer();
        self.act(id, |tx| {
            let Some(contact) = writer.contact(tx, id, target, now)? else { return Ok(()) };
            let void = contacts::void_of(tx, &contact.kept, contact.event.seq)?;
            let (void, _) = void.ok_or(SchemaError::NothingToRedo)?;
            let mut draft = contact.draft(Kind::Void, id, now)?;
            draft.target = Some(EventRef { seq: void, ..contact.place() });
            events::append(tx, contact.kept.id, draft)?;
            let (codes, _) = contacts::codes_now(tx, &contact.kept, &contact.event)?;
            contact.count(tx, &codes, 1)
        })?;
        self.change(target, now)
    }

    pub(super) fn take_out(
        &mut self,
        id: GestureId,
        target: GestureId,
        reason: Option<CancelReason>,
        now: DateTime<Utc>,
    ) -> Result<DeskChange, SchemaError> {
        let writer = self.writer();
        self.act(id, |tx| {
            let Some(contact) = writer.contact(tx, id, target, now)? else { return Ok(()) };
            if contact.is_void(tx)? {
                return Err(SchemaError::NothingToUndo);
            }
            let mut draft = contact.draft(Kind::Void, id, now)?;
            draft.reason = reason.map(|reason| reason.code().into());
            events::append(tx, contact.kept.id, draft)?;
            let (codes, _) = contacts::codes_now(tx, &contact.kept, &contact.event)?;
            contact.count(tx, &codes, -1)
        })?;
        self.change(target, now)
    }
}

/// A contact something is said about, in the stream it stands in: a desk file speaks of itself only.
struct Spoken {
    kept: Kept,
    event: Event,
    round: Option<KeptRound>,
}

impl Writer {
    /// The contact of `target`; `None` where the gesture `id` spoke of it already.
    ///
    /// A stream that began on another machine is that machine's to write.
    fn contact(
        &self,
        tx: &Transaction<'_>,
        id: GestureId,
        target: GestureId,
        now: DateTime<Utc>,
    ) -> Result<Option<Spoken>, SchemaError> {
        let (kept, event) = contact_of(tx, target)?;
        if contacts::of_gesture(tx, kept.id, id, REPEATED_WITHIN)?.is_some() {
            return Ok(None);
        }
        if kept.stream.machine != self.machine {
            return Err(SchemaError::NothingToUndo);
        }
        let round = self.open_round(tx, &kept, now)?;
        Ok(Some(Spoken { kept, event, round }))
    }
}

impl Spoken {
    fn place(&self) -> EventRef {
        EventRef { stream: self.kept.stream.stream, seq: self.event.seq }
    }

    fn is_void(&self, tx: &Transaction<'_>) -> Result<bool, SchemaError> {
        events::is_void(tx, self.kept.stream.stream, self.event.seq)
    }

    fn draft(
        &self,
        kind: Kind,
        id: GestureId,
        now: DateTime<Utc>,
    ) -> Result<crate::event::Draft, SchemaError> {
        let mut draft = empty_draft(kind, &self.kept, clock::Moment::of(now))?;
        (draft.id, draft.target) = (id, Some(self.place()));
        Ok(draft)
    }

    /// Moves the contact's weight in the tally: its own day, whenever something is said about it.
    fn count(&self, tx: &Transaction<'_>, codes: &Codes, sign: i64) -> Result<(), SchemaError> {
        let weightless =
            || SchemaError::BadEvent { reason: format!("number {} has no count", self.event.seq) };
        let n = i64::from(self.event.draft.n.ok_or_else(weightless)?);
        tally::add(tx, self.kept.id, self.event.draft.moment.day, tally::cell_of(codes)?, sign * n, 0)
    }
}
