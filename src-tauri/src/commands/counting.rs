//! Counting: log, amend, take back, put back, and say whether the desk counts at all.

use schema::desk::{CancelReason, ContactCodes, CountingState, DeskChange, LateSlot, NewContact, When};
use schema::event::GestureId;
use serde::Deserialize;

use super::OnDesk;
use crate::desk_state::DeskState;
use crate::error::CommandError;
use crate::program::Program;

/// A contact to log.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LogContact {
    /// The practice store, not the real one.
    pub practice: bool,
    /// The gesture, 32 hex digits, chosen before the first attempt.
    pub id: String,
    /// What it was.
    pub codes: ContactCodes,
    /// How many alike, 1 to 99.
    pub n: u32,
    /// The hour it happened in, where it is counted later.
    pub late: Option<LateSlot>,
}

/// A contact whose codes change.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AmendContact {
    /// The practice store, not the real one.
    pub practice: bool,
    /// The gesture of the amendment.
    pub id: String,
    /// The contact, by the gesture that made it.
    pub target: String,
    /// All of its codes, as they shall be.
    pub codes: ContactCodes,
}

/// A contact that is cancelled.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CancelContact {
    /// The practice store, not the real one.
    pub practice: bool,
    /// The gesture of the cancellation.
    pub id: String,
    /// The contact, by the gesture that made it.
    pub target: String,
    /// Why.
    pub reason: CancelReason,
}

/// A contact taken back or put back by one key, which names none.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OneKey {
    /// The practice store, not the real one.
    pub practice: bool,
    /// The gesture, 32 hex digits, chosen before the first attempt.
    pub id: String,
}

/// A contact that counts again.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RestoreContact {
    /// The practice store, not the real one.
    pub practice: bool,
    /// The gesture of the restoration.
    pub id: String,
    /// The contact, by the gesture that made it.
    pub target: String,
}

/// What the desk does from now on.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetCountingState {
    /// The practice store, not the real one.
    pub practice: bool,
    /// Tæller, pause or lukket.
    pub state: CountingState,
}

/// Where this desk counts, its keys, and today's figures.
pub async fn desk_state(program: &Program, input: OnDesk) -> Result<DeskState, CommandError> {
    let state = match input.practice {
        true => program.desk.ask_practice(|practice, now| DeskState::of(practice.counter(), now)).await?,
        false => program.state_of_desk().await?,
    };
    Ok(program.show(state))
}

/// Logs a contact; the answer comes after the commit.
pub async fn log_contact(program: &Program, input: LogContact) -> Result<DeskChange, CommandError> {
    let id: GestureId = input.id.parse()?;
    let when = input.late.map_or(When::Now, When::Late);
    let new = NewContact { id, codes: input.codes, n: input.n, when };
    program.write(input.practice, move |counter, now| counter.log(&new, now)).await
}

/// Changes the codes of a contact.
pub async fn amend_contact(program: &Program, input: AmendContact) -> Result<DeskChange, CommandError> {
    let (id, target): (GestureId, GestureId) = (input.id.parse()?, input.target.parse()?);
    program.write(input.practice, move |counter, now| counter.amend(id, target, &input.codes, now)).await
}

/// Cancels a contact, with the reason.
pub async fn cancel_contact(program: &Program, input: CancelContact) -> Result<DeskChange, CommandError> {
    let (id, target): (GestureId, GestureId) = (input.id.parse()?, input.target.parse()?);
    program.write(input.practice, move |counter, now| counter.cancel(id, target, input.reason, now)).await
}

/// Takes a cancellation or an undo of a contact back.
pub async fn restore_contact(program: &Program, input: RestoreContact) -> Result<DeskChange, CommandError> {
    let (id, target): (GestureId, GestureId) = (input.id.parse()?, input.target.parse()?);
    program.write(input.practice, move |counter, now| counter.restore(id, target, now)).await
}

/// Takes today's last contact back.
pub async fn undo(program: &Program, input: OneKey) -> Result<DeskChange, CommandError> {
    let id: GestureId = input.id.parse()?;
    program.write(input.practice, move |counter, now| counter.undo(id, None, now)).await
}

/// Puts back what was taken back last.
pub async fn redo(program: &Program, input: OneKey) -> Result<DeskChange, CommandError> {
    let id: GestureId = input.id.parse()?;
    program.write(input.practice, move |counter, now| counter.redo(id, now)).await
}

/// Says whether the desk counts, pauses or is closed. A desk that closes sends what it has.
pub async fn set_counting_state(
    program: &Program,
    input: SetCountingState,
) -> Result<DeskState, CommandError> {
    let said = move |counter: &mut schema::desk::Counter, now| {
        counter.set_state(input.state, now)?;
        DeskState::of(counter, now)
    };
    let state = program.write(input.practice, said).await?;
    if !input.practice && input.state == CountingState::Closed {
        program.sending.at_once();
    }
    Ok(program.show(state))
}
