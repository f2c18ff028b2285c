//! Looks at the folder of desk files on a thread of its own: a share that answers slowly keeps neither the store nor
//! the window waiting. Files are read here; each is taken in on the store's thread, as one question among others.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use exports::{ExportError, gather};
use schema::clock;
use tokio::sync::oneshot;

use crate::error::{CommandError, ErrorCode};
use crate::municipality_thread::MunicipalityLine;

/// Between two looks at the folder.
const BETWEEN: Duration = Duration::from_secs(20);

/// What the thread is handed.
pub struct Watched {
    /// The municipality's store.
    pub store: MunicipalityLine,
    /// The folder, if there is one.
    pub folder: Box<dyn Fn() -> Option<PathBuf> + Send>,
    /// What is done before each look: the demonstration's own desk sends there.
    pub before: Box<dyn FnMut(&Path) + Send>,
}

/// How gathering goes.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    /// Is the folder being looked at?
    pub busy: bool,
    /// Files taken in or refused in this look.
    pub done: u32,
    /// Files this look reads.
    pub of: u32,
    /// When the folder was last looked at from beginning to end.
    pub looked: Option<DateTime<Utc>>,
    /// Why the last look failed.
    pub problem: Option<ErrorCode>,
}

enum Word {
    Watch,
    Now(oneshot::Sender<()>),
    From(PathBuf, oneshot::Sender<Option<ErrorCode>>),
}

/// The way to the gathering thread.
pub struct Gathering {
    inbox: Sender<Word>,
    progress: Arc<Mutex<Progress>>,
    cancelled: Arc<AtomicBool>,
}

impl Gathering {
    /// Starts the thread. It looks at nothing before somebody watches.
    pub fn start(watched: Watched) -> std::io::Result<Gathering> {
        let (inbox, words) = channel();
        let (progress, cancelled) = (Arc::<Mutex<Progress>>::default(), Arc::<AtomicBool>::default());
        let work = Work { watched, progress: progress.clone(), cancelled: cancelled.clone() };
        std::thread::Builder::new().name("gathering".into()).spawn(move || work.run(&words))?;
        Ok(Gathering { inbox, progress, cancelled })
    }

    /// How it goes.
    pub fn progress(&self) -> Progress {
        lock(&self.progress).clone()
    }

    /// Somebody looks at the municipality's week: from now on the folder is looked at every 20 seconds.
    pub fn watch(&self) {
        let _ = self.inbox.send(Word::Watch);
    }

    /// Looks now and waits for the end of it, `most` at the most; a longer look goes on.
    pub async fn now(&self, most: Duration) {
        let (done, end) = oneshot::channel();
        let _ = self.inbox.send(Word::Now(done));
        let _ = tokio::time::timeout(most, end).await;
    }

    /// Looks once at another folder: a stick. Waits for the end of it.
    pub async fn from(&self, folder: PathBuf) -> Result<(), CommandError> {
        let (done, end) = oneshot::channel();
        let _ = self.inbox.send(Word::From(folder, done));
        match end.await.map_err(|_| CommandError::stopped())? {
            Some(problem) => Err(CommandError::new(problem, [])),
            None => Ok(()),
        }
    }

    /// Ends a look after the file it is at; what was taken in stays, and the next look goes on.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }
}

fn lock(progress: &Mutex<Progress>) -> MutexGuard<'_, Progress> {
    progress.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Work {
    watched: Watched,
    progress: Arc<Mutex<Progress>>,
    cancelled: Arc<AtomicBool>,
}

impl Work {
    fn run(mut self, words: &Receiver<Word>) {
        let mut watches = false;
        loop {
            let heard = match watches {
                true => words.recv_timeout(BETWEEN),
                false => words.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match heard {
                Ok(Word::Watch) if watches => {}
                Ok(Word::Watch) => {
                    watches = true;
                    self.look_at_watched(false);
                }
                Ok(Word::Now(done)) => {
                    self.look_at_watched(true);
                    let _ = done.send(());
                }
                Ok(Word::From(folder, done)) => {
                    let _ = done.send(self.look(&folder).err());
                }
                Err(RecvTimeoutError::Timeout) => self.look_at_watched(false),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn look_at_watched(&mut self, asked: bool) {
        let Some(folder) = (self.watched.folder)() else {
            // A coordinator without a folder fetches sticks: a problem only to whoever asked.
            lock(&self.progress).problem = asked.then_some(ErrorCode::NoGatherFolder);
            return;
        };
        (self.watched.before)(&folder);
        let outcome = self.look(&folder);
        let mut progress = lock(&self.progress);
        progress.problem = outcome.err();
        if outcome.is_ok() {
            progress.looked = Some(clock::now());
        }
    }

    fn look(&mut self, folder: &Path) -> Result<(), ErrorCode> {
        self.cancelled.store(false, Ordering::Relaxed);
        let mut progress = lock(&self.progress);
        (progress.busy, progress.done, progress.of) = (true, 0, 0);
        drop(progress);
        let outcome = self.take_in(folder);
        lock(&self.progress).busy = false;
        outcome
    }

    fn take_in(&self, folder: &Path) -> Result<(), ErrorCode> {
        let code = |error: CommandError| error.code;
        let found = gather::list(folder).map_err(|error| match error {
            ExportError::TooManyFiles { .. } => ErrorCode::TooManyFiles,
            _ => ErrorCode::GatherFolderAway,
        })?;
        let (store, there) = (&self.watched.store, folder.to_owned());
        let plan = store.ask_if_any(move |m, _| gather::plan_of(m, &there, found)).map_err(code)?;
        let mut plan = plan.ok_or(ErrorCode::NoMunicipality)?;
        lock(&self.progress).of = plan.read.len().try_into().unwrap_or(u32::MAX);
        while let Some(found) = plan.read.pop_front() {
            if self.cancelled.load(Ordering::Relaxed) {
                return Ok(());
            }
            let reading = gather::read(found);
            store.ask_if_any(move |m, now| gather::take(m, reading, now).map(drop)).map_err(code)?;
            lock(&self.progress).done += 1;
        }
        if !plan.gone.is_empty() {
            let gone = plan.gone;
            store.ask_if_any(move |m, _| Ok(m.forget_looked(&gone)?)).map_err(code)?;
        }
        Ok(())
    }
}
