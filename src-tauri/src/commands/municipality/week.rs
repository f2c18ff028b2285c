//! Ugen nu.

use exports::week_now::{self, WeekNow};

use super::OfRound;
use crate::error::CommandError;
use crate::program::Program;

/// The week as it stands.
pub async fn week_now(program: &Program, input: OfRound) -> Result<WeekNow, CommandError> {
    let texts = program.configuration.settings().language.texts();
    program
        .municipality
        .ask(move |m, now| {
            let rows = week_now::read(m, &input.round.parse()?)?;
            Ok(week_now::of(&rows, &texts, now)?)
        })
        .await
}
