//! Rapport til ledelsen: the same on the page as in the PDF.

use exports::report::Report;

use super::OfRound;
use crate::error::CommandError;
use crate::program::Program;
use crate::settings::Language;

/// The report of a round, a draft while the round is open.
pub async fn report(program: &Program, input: OfRound) -> Result<Report, CommandError> {
    let ruled = program.configuration.policy().min_cell_size;
    let language = match program.configuration.settings().language {
        Language::Da => schema::texts::Language::Danish,
        Language::En => schema::texts::Language::English,
    };
    program
        .municipality
        .ask(move |m, now| {
            let code = input.round.parse()?;
            let published = || m.round(&code).map(|kept| kept.file.and_then(|file| file.min_cell));
            let min_cell = match ruled {
                Some(min) => min,
                None => published()?.unwrap_or(0),
            };
            exports::report::of(m, &code, language, min_cell, now)
        })
        .await
}
