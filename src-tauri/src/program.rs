//! The program behind its windows: stores, settings, sending, offered round files, and the system around them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use exports::desk_files;
use schema::SchemaError;
use schema::desk::Counter;
use schema::event::StreamId;
use schema::store::streams::Stream;

use crate::chosen_file::ChosenFiles;
use crate::configuration::Configuration;
use crate::demonstration;
use crate::desk_state::DeskState;
use crate::desk_thread::{DeskLine, DeskThread, Folders};
use crate::error::{CommandError, ErrorCode};
use crate::gathering::{Gathering, Watched};
use crate::municipality_thread::{Beginning, MunicipalityThread};
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
    /// The municipality's store, on a thread of its own.
    pub municipality: MunicipalityThread,
    /// The look at the folder of desk files, on its thread.
    pub gathering: Gathering,
    /// Policy, command line and settings.
    pub configuration: Arc<Configuration>,
    /// The desk files, on their thread.
    pub sending: Arc<Sending>,
    /// The round file that is offered.
    pub offers: Arc<Offers>,
    /// Files chosen for the municipality, from preview to import.
    pub chosen: Arc<ChosenFiles>,
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
        let beginning = folders.demonstration.then(|| beginning(&folders));
        let municipality = MunicipalityThread::start(folders.municipality_store(), beginning)?;
        let (places, of_gathering) = (folders.clone(), configuration.clone());
        let demonstration = folders.demonstration;
        let record = folders.data.join("sent.json");
        // Each of the two threads knows the other: whoever counts from outside makes a sending due as well.
        let sending: Arc<OnceLock<Arc<Sending>>> = Arc::default();
        let told = sending.clone();
        let desk = DeskThread::start(folders, move || {
            if let Some(sending) = told.get() {
                sending.changed();
            }
        })?;
        let own_desk = desk.line();
        let mut sent = BTreeMap::new();
        let gathering = Gathering::start(Watched {
            store: municipality.line(),
            folder: Box::new(move || gather_folder(&of_gathering, &places).0),
            before: match demonstration {
                true => Box::new(move |folder| send_own(&own_desk, folder, &mut sent)),
                false => Box::new(|_| {}),
            },
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
            municipality,
            gathering,
            configuration,
            sending,
            offers: Arc::default(),
            chosen: Arc::default(),
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

    /// Where desk files are gathered, and whether that is ruled. The demonstration has a folder of its own.
    pub fn gather_folder(&self) -> (Option<PathBuf>, bool) {
        gather_folder(&self.configuration, self.desk.folders())
    }

    /// Why the shortcut is not heard.
    pub fn shortcut_problem(&self) -> Option<ErrorCode> {
        *self.shortcut_problem.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends: sends what is not sent, lets go of the stores, and takes no longer than `most`. What could not be sent by
    /// then is sent at the next start.
    pub fn end(&self, most: Duration) {
        let last_try = self.sending.last_try();
        self.gathering.cancel();
        last_try.wait_for_store(most / 4);
        // The next start may open the stores while a slow share is still being written to.
        self.desk.let_go(most / 4);
        self.municipality.let_go(most / 8);
        last_try.wait(most / 2);
    }
}

fn gather_folder(configuration: &Configuration, folders: &Folders) -> (Option<PathBuf>, bool) {
    match configuration.gather_folder() {
        (None, ruled) if folders.demonstration => (Some(folders.demonstration_desk_files()), ruled),
        other => other,
    }
}

/// Makes the demonstration's municipality when it is looked at first.
fn beginning(folders: &Folders) -> Beginning {
    let desk_files = folders.demonstration_desk_files();
    Box::new(move |store, now| demonstration::make_municipality(store, &desk_files, now))
}

/// In the demonstration the window's own desk sends where the coordinator looks, so that what is counted in the one
/// place is seen in the other. A real desk sends by itself.
fn send_own(desk: &DeskLine, folder: &Path, sent: &mut BTreeMap<StreamId, u32>) {
    let known = sent.clone();
    let news = move |stream: &Stream, last: u32| known.get(&stream.stream) != Some(&last);
    let Ok(files) = desk.ask(move |desk, _| desk_files::take(desk, news)) else { return };
    for file in files {
        // What cannot be written now is written before the next look.
        if file.write(folder).is_ok() {
            sent.insert(file.stream.stream, file.last_seq);
        }
    }
}

/// Does on a thread of its own what may wait: a dialog, a disk, a share.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, CommandError> {
    tokio::task::spawn_blocking(work).await.map_err(|_| CommandError::stopped())
}
