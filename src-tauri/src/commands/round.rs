//! Round files: chosen, offered, taken up.

use serde::Deserialize;

use super::{Done, Nothing};
use crate::desk_state::DeskState;
use crate::error::{CommandError, ErrorCode};
use crate::program::Program;
use crate::round_offer::{Origin, RoundOffer};
use crate::surroundings::Dialog;

/// Where the desk is to count, by the round file that is offered.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeRound {
    /// Code of the unit.
    pub unit: String,
    /// Code of the desk.
    pub desk: String,
}

/// Lets a person choose a round file; nothing is taken up yet.
pub async fn choose_round_file(program: &Program, _: Nothing) -> Result<Option<RoundOffer>, CommandError> {
    let Some(path) = program.choose(Dialog::RoundFile).await? else { return Ok(None) };
    program.read_offer(path, Origin::Person).await?;
    program.offer().await
}

/// The round file that was double-clicked, dropped or published, if there is one.
pub async fn offered_round_file(program: &Program, _: Nothing) -> Result<Option<RoundOffer>, CommandError> {
    program.look_for_published().await;
    program.offer().await
}

/// Takes the offered round file up for a desk. A practice file leads to practice and nowhere else. It is offered no more,
/// but kept until it is put away: a clerk who chose the wrong desk goes back and chooses again.
pub async fn take_round(program: &Program, input: TakeRound) -> Result<DeskState, CommandError> {
    let offered = program.offers.file().ok_or_else(|| CommandError::new(ErrorCode::BadRoundFile, []))?;
    let state = program.take_up(offered.file.clone(), input.unit, input.desk).await?;
    program.offers.taken(&offered.file);
    Ok(program.show(state))
}

/// Puts the offered round file away.
pub async fn forget_offer(program: &Program, _: Nothing) -> Result<Done, CommandError> {
    program.offers.forget();
    Ok(Done {})
}
