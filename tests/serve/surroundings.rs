//! The system around the program, played: dialogs answer what the test put in their way, windows are only noted.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use komhen_desktop::error::CommandError;
use komhen_desktop::shortcut;
use komhen_desktop::surroundings::{Dialog, Session, Surroundings};
use schema::texts::Texts;

/// A system without windows.
pub struct Played {
    session: Session,
    choices: Mutex<VecDeque<PathBuf>>,
}

impl Played {
    pub fn new(session: Session) -> Played {
        Played { session, choices: Mutex::default() }
    }

    /// What the next dialog answers; a dialog for which nothing was put here is closed without a choice.
    pub fn choose_next(&self, path: PathBuf) {
        self.choices.lock().unwrap_or_else(PoisonError::into_inner).push_back(path);
    }
}

impl Surroundings for Played {
    fn choose(&self, _: Dialog, _: &Texts) -> Option<PathBuf> {
        self.choices.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    fn show_mini(&self) -> Result<(), CommandError> {
        Ok(())
    }

    fn show_main(&self) -> Result<(), CommandError> {
        Ok(())
    }

    fn set_title(&self, _: &str) {}

    fn session(&self) -> Session {
        self.session
    }

    /// Every shortcut that may be chosen is free here.
    fn set_shortcut(&self, keys: Option<&str>) -> Result<(), CommandError> {
        keys.map(shortcut::parse).transpose().map(drop)
    }

    fn round_file_offered(&self) {}
}
