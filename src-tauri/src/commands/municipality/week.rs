//! Ugen nu.

use std::sync::Arc;

use exports::week_now::{self, WeekNow};
use schema::clock;
use schema::round::RoundCode;

use super::OfRound;
use crate::error::{CommandError, ErrorCode};
use crate::program::{Program, aside};

/// The week as it stands.
pub async fn week_now(program: &Program, input: OfRound) -> Result<WeekNow, CommandError> {
    let texts = program.configuration.settings().language.texts();
    let round: RoundCode = input.round.parse()?;
    let about = format!("week_now {round}");
    let read = move |m: &mut _| Ok(Arc::new(week_now::read(m, &round)?));
    let none = || CommandError::new(ErrorCode::NoMunicipality, []);
    let rows = program.municipality.remember(about, read).await?.ok_or_else(none)?;
    // The rows are as they were; the time goes on.
    Ok(aside(move || week_now::of(&rows, &texts, clock::now())).await??)
}
