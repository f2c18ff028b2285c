//! The two windows.

use serde::Deserialize;

use super::{Done, Nothing};
use crate::error::CommandError;
use crate::program::{Program, aside};

/// What a window holds that is not on disk.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct UnsavedContacts {
    /// The mini window, not the counting window.
    pub mini: bool,
    /// Contacts that failed or are on their way.
    pub count: u32,
}

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

/// Keeps how many contacts a window holds that are not on disk: closing then asks first.
pub async fn unsaved_contacts(program: &Program, input: UnsavedContacts) -> Result<Done, CommandError> {
    program.unsaved.tell(input.mini, input.count);
    Ok(Done {})
}
