//! Practice (prøvetælling): a store of its own that no export can reach.

use schema::desk::{ContactCodes, PracticeResult, VignetteAnswer};
use schema::event::GestureId;
use serde::Deserialize;

use super::{Done, Nothing};
use crate::desk_state::DeskState;
use crate::error::CommandError;
use crate::program::Program;

/// An answer to one of the examples.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AnswerVignette {
    /// The gesture, 32 hex digits.
    pub id: String,
    /// Number of the example.
    pub vignette: u32,
    /// What the clerk says it was.
    pub codes: ContactCodes,
}

/// Begins practice by the round in use, or by the built-in lists.
pub async fn begin_practice(program: &Program, _: Nothing) -> Result<DeskState, CommandError> {
    let state = program.desk.begin_practice(|desk, now| desk.practice_place(now), DeskState::of).await?;
    Ok(program.show(state))
}

/// Logs a practice contact and keeps whether it agreed with the known answer.
pub async fn answer_vignette(
    program: &Program,
    input: AnswerVignette,
) -> Result<VignetteAnswer, CommandError> {
    let id: GestureId = input.id.parse()?;
    program
        .desk
        .ask_practice(move |practice, now| practice.answer(id, input.vignette, &input.codes, now))
        .await
}

/// How well the answers agree, all of them together, and the examples of the next run.
pub async fn practice_result(program: &Program, _: Nothing) -> Result<PracticeResult, CommandError> {
    program.desk.ask_practice(|practice, now| practice.result(now)).await
}

/// Removes everything that was practised.
pub async fn wipe_practice(program: &Program, _: Nothing) -> Result<Done, CommandError> {
    program.desk.wipe_practice().await?;
    Ok(Done {})
}
