//! Tæller, pause, lukket: what a desk says about itself, so that silence is not zero.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Transaction};
use serde::{Deserialize, Serialize};

use super::counter::Counter;
use super::new_contact::empty_draft;
use crate::event::{Event, GestureId, Kind};
use crate::municipality::SignOff;
use crate::store::streams::Kept;
use crate::store::{contacts, events};
use crate::{SchemaError, clock};

/// Tæller, pause or lukket, so that silence is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum CountingState {
    /// The desk counts.
    Counting,
    /// A pause.
    Paused,
    /// Closed for the day.
    Closed,
}

impl CountingState {
    const ALL: [CountingState; 3] = [CountingState::Counting, CountingState::Paused, CountingState::Closed];

    fn code(self) -> &'static str {
        match self {
            CountingState::Counting => "counting",
            CountingState::Paused => "paused",
            CountingState::Closed => "closed",
        }
    }

    /// A word this version does not know must not keep a clerk from counting.
    fn of(said: Option<&Event>) -> CountingState {
        let code = said.and_then(|event| event.draft.reason.as_deref());
        CountingState::ALL
            .into_iter()
            .find(|state| code == Some(state.code()))
            .unwrap_or(CountingState::Counting)
    }
}

impl Counter {
    /// Says whether the desk counts, pauses or is closed.
    pub fn set_state(&mut self, state: CountingState, now: DateTime<Utc>) -> Result<(), SchemaError> {
        let (writer, id) = (self.writer(), GestureId::random()?);
        self.act(id, |tx| {
            let (kept, _) = writer.place(tx, now)?;
            say(tx, &kept, state, id, now)
        })
    }

    /// Today's state: the last one said today, counting if none was.
    pub fn state(&mut self, now: DateTime<Utc>) -> Result<CountingState, SchemaError> {
        let today = clock::Moment::of(now).day;
        self.read(|c| Ok(CountingState::of(last_said(c, today)?.as_ref())))
    }
}

/// The last word of a day about the state. That the unit signed its week off is no word about counting.
pub(super) fn last_said(c: &Connection, day: NaiveDate) -> Result<Option<Event>, SchemaError> {
    let said = contacts::said_of_day(c, Kind::State, &day.to_string())?;
    let about_counting = |event: &Event| !event.draft.reason.as_deref().is_some_and(SignOff::is_said_in);
    Ok(said.into_iter().map(|(_, event)| event).find(about_counting))
}

/// The state of a day.
pub(super) fn state_of(c: &Connection, day: NaiveDate) -> Result<CountingState, SchemaError> {
    Ok(CountingState::of(last_said(c, day)?.as_ref()))
}

/// Whoever counts a contact now counts again, whatever was said before.
pub(super) fn resume(tx: &Transaction<'_>, kept: &Kept, now: DateTime<Utc>) -> Result<(), SchemaError> {
    match state_of(tx, clock::Moment::of(now).day)? {
        CountingState::Counting => Ok(()),
        _ => say(tx, kept, CountingState::Counting, GestureId::random()?, now),
    }
}

fn say(
    tx: &Transaction<'_>,
    kept: &Kept,
    state: CountingState,
    id: GestureId,
    now: DateTime<Utc>,
) -> Result<(), SchemaError> {
    let mut draft = empty_draft(Kind::State, kept, clock::Moment::of(now))?;
    draft.id = id;
    draft.reason = Some(state.code().into());
    events::append(tx, kept.id, draft).map(drop)
}
