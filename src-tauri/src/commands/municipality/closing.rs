//! Luk uge: sign-off, closing, reopening, receipt and retention.

use chrono::{DateTime, Utc};
use exports::ExportError;
use exports::closing::{self, Closing, RETENTION_MONTHS};
use schema::municipality::{Municipality, SignOff};
use schema::round::RoundCode;
use serde::Deserialize;

use super::OfRound;
use crate::error::CommandError;
use crate::program::Program;

/// What the coordinator says about a unit.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SignOffAs {
    /// The round.
    pub round: String,
    /// The unit.
    pub unit: String,
    /// Counted, closed or missing.
    pub state: SignOff,
    /// Why, as a code, where it did not count.
    pub reason: Option<String>,
}

/// A closed round that is opened again.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReopenRound {
    /// The round.
    pub round: String,
    /// Why, as a code.
    pub reason: String,
}

/// KL's receipt.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ConfirmReceipt {
    /// The round.
    pub round: String,
    /// `ABCD-EFGH`.
    pub control_code: String,
}

/// Old rounds whose single contacts may go.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PurgeRounds {
    /// Those before this round.
    pub before: String,
}

/// How far the closing of a round is.
pub async fn closing(program: &Program, input: OfRound) -> Result<Closing, CommandError> {
    after(program, input.round, |_, _, _| Ok(())).await
}

/// Signs a unit off.
pub async fn sign_off(program: &Program, input: SignOffAs) -> Result<Closing, CommandError> {
    let SignOffAs { round, unit, state, reason } = input;
    after(program, round, move |m, round, now| Ok(m.sign_off(round, &unit, state, reason.as_deref(), now)?))
        .await
}

/// Closes the round if nothing stands against it.
pub async fn close_round(program: &Program, input: OfRound) -> Result<Closing, CommandError> {
    after(program, input.round, |m, round, now| closing::close(m, round, now).map(drop)).await
}

/// Opens a closed round again.
pub async fn reopen_round(program: &Program, input: ReopenRound) -> Result<Closing, CommandError> {
    let ReopenRound { round, reason } = input;
    after(program, round, move |m, round, now| Ok(m.reopen(round, &reason, now).map(drop)?)).await
}

/// Keeps KL's receipt.
pub async fn confirm_receipt(program: &Program, input: ConfirmReceipt) -> Result<Closing, CommandError> {
    let ConfirmReceipt { round, control_code } = input;
    after(program, round, move |m, round, now| Ok(m.confirm_receipt(round, &control_code, now)?)).await
}

/// Lets the single contacts of old rounds go; the figures stay.
pub async fn purge_rounds(program: &Program, input: PurgeRounds) -> Result<Closing, CommandError> {
    let purge =
        |m: &mut Municipality, round: &RoundCode, now| Ok(m.purge(round, RETENTION_MONTHS, now).map(drop)?);
    after(program, input.before, purge).await
}

/// Does something to a round and says how far its closing is then.
async fn after(
    program: &Program,
    round: String,
    act: impl FnOnce(&mut Municipality, &RoundCode, DateTime<Utc>) -> Result<(), ExportError> + Send + 'static,
) -> Result<Closing, CommandError> {
    program
        .municipality
        .ask(move |m, now| {
            let round: RoundCode = round.parse()?;
            act(m, &round, now)?;
            closing::of(m, &round, RETENTION_MONTHS, now)
        })
        .await
}
