//! What a person chooses about the window.

use serde::Serialize;

use super::Nothing;
use crate::error::{CommandError, ErrorCode};
use crate::program::Program;
use crate::settings::Settings;

/// The settings and what is possible at all.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingsState {
    /// The settings that hold.
    pub settings: Settings,
    /// Names of those the IT department rules.
    pub locked: Vec<String>,
    /// Can a window stay above the others? Not under Wayland.
    pub can_stay_on_top: bool,
    /// Can keys be heard while another program has the focus? Not under Wayland.
    pub can_have_shortcut: bool,
    /// Why the shortcut is not heard.
    pub shortcut_problem: Option<ErrorCode>,
    /// What went wrong with settings or policy at the start: told once, then absent.
    #[cfg_attr(test, ts(as = "Option<Vec<CommandError>>", optional))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<CommandError>,
}

/// The settings that hold.
pub async fn settings(program: &Program, _: Nothing) -> Result<SettingsState, CommandError> {
    let session = program.surroundings.session();
    Ok(SettingsState {
        settings: program.configuration.settings(),
        locked: program.configuration.locked(),
        can_stay_on_top: session.can_stay_on_top,
        can_have_shortcut: session.can_have_shortcut,
        shortcut_problem: program.shortcut_problem(),
        notices: program.configuration.notices(),
    })
}

/// Keeps the settings.
pub async fn keep_settings(program: &Program, input: Settings) -> Result<SettingsState, CommandError> {
    program.keep_settings(input).await?;
    settings(program, Nothing {}).await
}
