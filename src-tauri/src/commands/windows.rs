//! The two windows.

use super::{Done, Nothing};
use crate::error::CommandError;
use crate::program::{Program, aside};

/// Shows the mini window in place of the counting window.
pub async fn show_mini(program: &Program, _: Nothing) -> Result<Done, CommandError> {
    let surroundings = program.surroundings.clone();
    aside(move || surroundings.show_mini()).await??;
    Ok(Done {})
}

/// Shows the counting window in place of the mini window.
pub async fn show_main(program: &Program, _: Nothing) -> Result<Done, CommandError> {
    let surroundings = program.surroundings.clone();
    aside(move || surroundings.show_main()).await??;
    Ok(Done {})
}
