//! The program behind its windows: stores, settings, sending, offered round files, and the system around them.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use exports::desk_files;
use schema::SchemaError;
use schema::desk::Counter;

use crate::configuration::Configuration;
use crate::desk_state::DeskState;
use crate::desk_thread::{DeskThread, Folders};
use crate::error::{CommandError, ErrorCode};
use crate::round_offer::Offers;
use crate::sending::{Post, Sending};
use crate::settings::Settings;
use crate::surroundings::{Dialog, Surroundings};
use crate::unsaved::Unsaved;

mod round;

use round::Published;

/// Everything a command may need.
pub struct Program {
    /// The stores, on their thread.
    pub desk: DeskThread,
    /// Policy, command line and settings.
    pub configuration: Arc<Configuration>,
    /// The desk files, on their thread.
    pub sending: Arc<Sending>,
    /// The round file that is offered.
    pub offers: Arc<Offers>,
    /// The system around the program.
    pub surroundings: Arc<dyn Surroundings>,
    /// What the pages hold that is not on disk.
    pub unsaved: Arc<Unsaved>,
    published: Arc<Published>,
    shortcut_problem: Mutex<Option<ErrorCode>>,
}

impl Program {
    /// Starts the threads of the program.
    pub fn start(
        folders: Folders,
        configuration: Configuration,
        surroundings: Arc<dyn Surroundings>,
    ) -> std::io::Result<Program> {
        let configuration = Arc::new(configuration);
        let record = folders.data.join("sent.json");
        // Each of the two threads knows the other: whoever counts from outside makes a sending due as well.
        let sending: Arc<OnceLock<Arc<Sending>>> = Arc::default();
        let told = sending.clone();
        let desk = DeskThread::start(folders, move || {
            if let Some(sending) = told.get() {
                sending.changed();
            }
        })?;
        let line = desk.line();
        let (of_folder, of_every) = (configuration.clone(), configuration.clone());
        let post = Post {
            take: Box::new(move |wanted| line.ask(move |desk, _| desk_files::take(desk, wanted))),
            folder: Box::new(move || of_folder.send_folder().0),
            every: Box::new(move || of_every.settings().send_every),
            record,
        };
        let started = Arc::new(Sending::start(post)?);
        let sending = sending.get_or_init(|| started).clone();
        Ok(Program {
            desk,
            configuration,
            sending,
            offers: Arc::default(),
            surroundings,
            unsaved: Arc::default(),
            published: Arc::default(),
            shortcut_problem: Mutex::default(),
        })
    }

    /// Writes to whichever store is meant. What was written to the real one is sent in its time.
    pub async fn write<T: Send + 'static>(
        &self,
        practice: bool,
        question: impl FnOnce(&mut Counter, DateTime<Utc>) -> Result<T, SchemaError> + Send + 'static,
    ) -> Result<T, CommandError> {
        let answer = self.desk.count(practice, question).await?;
        if !practice {
            self.sending.changed();
        }
        Ok(answer)
    }

    /// The state as it is shown, with the title that goes with it.
    pub fn show(&self, mut state: DeskState) -> DeskState {
        state.demonstration = self.desk.folders().demonstration;
        self.surroundings.set_title(&state.title(&self.configuration.settings().language.texts()));
        state
    }

    /// Lets a person choose in a dialog of the system.
    pub async fn choose(&self, dialog: Dialog) -> Result<Option<PathBuf>, CommandError> {
        let texts = self.configuration.settings().language.texts();
        let surroundings = self.surroundings.clone();
        aside(move || surroundings.choose(dialog, &texts)).await
    }

    /// Keeps what a person chose about the window.
    pub async fn keep_settings(&self, wanted: Settings) -> Result<(), CommandError> {
        wanted.check()?;
        let other_keys = wanted.global_shortcut != self.configuration.settings().global_shortcut;
        if other_keys && wanted.global_shortcut.is_some() && !self.surroundings.session().can_have_shortcut {
            return Err(CommandError::new(ErrorCode::NotPossibleHere, []));
        }
        let configuration = self.configuration.clone();
        let kept = aside(move || configuration.keep(wanted)).await??;
        if other_keys {
            let surroundings = self.surroundings.clone();
            let heard = aside(move || surroundings.set_shortcut(kept.global_shortcut.as_deref())).await?;
            self.note_shortcut(heard);
        }
        Ok(())
    }

    /// Listens for the shortcut that is set, at the start. Nothing listens where none is.
    pub fn listen_for_shortcut(&self) {
        if let Some(keys) = self.configuration.settings().global_shortcut {
            self.note_shortcut(self.surroundings.set_shortcut(Some(&keys)));
        }
    }

    fn note_shortcut(&self, heard: Result<(), CommandError>) {
        let problem = heard.err().map(|error| error.code);
        *self.shortcut_problem.lock().unwrap_or_else(PoisonError::into_inner) = problem;
    }

    /// Why the shortcut is not heard.
    pub fn shortcut_problem(&self) -> Option<ErrorCode> {
        *self.shortcut_problem.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends: sends what is not sent, lets go of the stores, and takes no longer than `most`. What could not be sent by
    /// then is sent at the next start.
    pub fn end(&self, most: Duration) {
        let last_try = self.sending.last_try();
        last_try.wait_for_store(most / 4);
        // The next start may open the stores while a slow share is still being written to.
        self.desk.let_go(most / 4);
        last_try.wait(most / 2);
    }
}

/// Does on a thread of its own what may wait: a dialog, a disk, a share.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, CommandError> {
    tokio::task::spawn_blocking(work).await.map_err(|_| CommandError::stopped())
}
