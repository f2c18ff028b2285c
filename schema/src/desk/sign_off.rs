//! The unit's own word that its week is as it shall be (enhedens godkendelse), said at one of its desks.

use chrono::{DateTime, Utc};

use super::counter::{Counter, REPEATED_WITHIN};
use super::new_contact::empty_draft;
use crate::event::{GestureId, Kind};
use crate::municipality::SignOff;
use crate::store::{contacts, events};
use crate::{SchemaError, clock};

impl Counter {
    /// Signs the unit of this desk off. It travels in the desk file; whether the desk counts, pauses or is closed is
    /// another word and stays as it was. The same gesture again says nothing more.
    pub fn sign_off(
        &mut self,
        id: GestureId,
        state: SignOff,
        reason: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        state.check(reason)?;
        let writer = self.writer();
        self.act(id, |tx| {
            let (kept, round) = writer.place(tx, now)?;
            if round.is_none() {
                return Err(SchemaError::NotSetUp);
            }
            if contacts::of_gesture(tx, kept.id, id, REPEATED_WITHIN)?.is_some() {
                return Ok(());
            }
            let mut draft = empty_draft(Kind::State, &kept, clock::Moment::of(now))?;
            draft.id = id;
            draft.reason = Some(state.said(reason));
            events::append(tx, kept.id, draft).map(drop)
        })
    }
}
