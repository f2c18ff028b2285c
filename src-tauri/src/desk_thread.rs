//! The store has a thread of its own: one connection, one question at a time, and the window never waits on a disk.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Weak};

use chrono::{DateTime, Utc};
use exports::ExportError;
#[cfg(unix)]
use exports::desk_call::DeskCall;
#[cfg(unix)]
use exports::running_app::Reply;
use schema::codes::DEMONSTRATION_MUNICIPALITY;
use schema::desk::{Desk, Place};
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};
use schema::{SchemaError, clock};
use tokio::sync::oneshot;

use crate::error::CommandError;

/// Where the desk's files lie.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Folder of the store.
    pub data: PathBuf,
    /// Folder uploads are written to.
    pub exports: PathBuf,
    /// The demonstration round: an ordinary round of an invented municipality in a folder of its own.
    pub demonstration: bool,
}

impl Folders {
    /// The desk's store.
    pub fn store(&self) -> PathBuf {
        self.data.join("desk.db")
    }
}

type Question = Box<dyn FnOnce(&mut OpenDesk) + Send>;

/// The way to the store's thread.
pub struct DeskThread {
    questions: Arc<Sender<Question>>,
    folders: Folders,
}

/// The desk of the thread, opened at the first question and again after a fault.
struct OpenDesk {
    folders: Folders,
    desk: Option<Desk>,
    /// The way back to this thread, for those who call from outside the window. It keeps nothing alive: the thread
    /// ends, and lets go of the store, with its `DeskThread`.
    questions: Weak<Sender<Question>>,
    listens: bool,
}

impl DeskThread {
    /// Starts the thread. Whether the store can be opened, the first question tells.
    pub fn start(folders: Folders) -> std::io::Result<DeskThread> {
        let (questions, inbox) = channel();
        let questions = Arc::new(questions);
        let open = OpenDesk {
            folders: folders.clone(),
            desk: None,
            questions: Arc::downgrade(&questions),
            listens: false,
        };
        std::thread::Builder::new().name("store".into()).spawn(move || answer(open, inbox))?;
        Ok(DeskThread { questions, folders })
    }

    /// Where files lie.
    pub fn folders(&self) -> &Folders {
        &self.folders
    }

    /// Asks the store. A panic is caught, the store opened anew at the next question, and the program goes on.
    pub async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Desk, DateTime<Utc>) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<T, CommandError> {
        let (reply, answer) = oneshot::channel();
        let asked: Question = Box::new(move |open: &mut OpenDesk| {
            let answered = catch_unwind(AssertUnwindSafe(|| question(open.desk()?, clock::now())));
            let answered = answered.map_err(|_| CommandError::stopped());
            if answered.is_err() {
                open.desk = None;
            }
            // A window that is gone does not wait for its answer; the contact is on disk all the same.
            let _ = reply.send(answered.and_then(|answer| answer.map_err(CommandError::from)));
        });
        self.questions.send(asked).map_err(|_| CommandError::stopped())?;
        answer.await.map_err(|_| CommandError::stopped())?
    }
}

fn answer(mut open: OpenDesk, inbox: Receiver<Question>) {
    while let Ok(question) = inbox.recv() {
        question(&mut open);
    }
}

impl OpenDesk {
    fn desk(&mut self) -> Result<&mut Desk, ExportError> {
        if self.desk.is_none() {
            self.desk = Some(self.open()?);
            self.listen();
        }
        self.desk.as_mut().ok_or_else(|| SchemaError::NotSetUp.into())
    }

    /// The command line may ask too. Without a socket it is told that the store is in use; counting goes on.
    #[cfg(unix)]
    fn listen(&mut self) {
        if self.listens {
            return;
        }
        let questions = self.questions.clone();
        let answer = move |call: DeskCall| {
            let (reply, answered) = oneshot::channel();
            let asked: Question = Box::new(move |open: &mut OpenDesk| {
                let answer = open.desk().and_then(|desk| Ok(call.answer(desk, clock::now())?));
                let _ = reply.send(answer.map_or_else(refusal, Reply::Answer));
            });
            let stopped = || Reply::Refusal { code: "stopped".into(), details: Vec::new() };
            match questions.upgrade().map(|questions| questions.send(asked)) {
                Some(Ok(())) => answered.blocking_recv().unwrap_or_else(|_| stopped()),
                _ => stopped(),
            }
        };
        self.listens = crate::outside::listen(&self.folders.store(), Arc::new(answer)).is_ok();
    }

    #[cfg(not(unix))]
    fn listen(&mut self) {}

    fn open(&self) -> Result<Desk, ExportError> {
        let path = self.folders.store();
        private_folder(&self.folders.data).map_err(|_| SchemaError::StoreReadOnly { path: path.clone() })?;
        let (mut desk, _) = Desk::open_or_create(&path)?;
        if self.folders.demonstration {
            let now = clock::now();
            desk.set_up(&demonstration(now)?, now)?;
        }
        Ok(desk)
    }
}

#[cfg(unix)]
fn refusal(error: ExportError) -> Reply {
    let details = match &error {
        ExportError::Schema(error) => error.details(),
        _ => Vec::new(),
    };
    let details = details.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Reply::Refusal { code: error.code().to_owned(), details }
}

/// A folder for the demonstration of each week: what was tried last week is not part of this week's count.
pub fn demonstration_folder(data: &Path, now: DateTime<Utc>) -> PathBuf {
    let (year, week) = clock::iso_week(clock::Moment::of(now).day);
    data.join("demonstration").join(format!("{year}-W{week:02}"))
}

/// The demonstration round covers the whole of this week, so that every hour of it can be counted and exported.
pub fn demonstration(now: DateTime<Utc>) -> Result<Place, SchemaError> {
    let round = Round::of_current_week(clock::Moment::of(now).day)?;
    let unit = Unit {
        code: "borgerservice".into(),
        name: "Borgerservice".into(),
        desks: vec!["1".into()],
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![7.0, 7.0, 7.0, 9.0, 5.0, 0.0, 0.0],
    };
    let file = RoundFile::built_in(&round, DEMONSTRATION_MUNICIPALITY, vec![unit]);
    Ok(Place {
        municipality: DEMONSTRATION_MUNICIPALITY.into(),
        round,
        unit: "borgerservice".into(),
        desk: "1".into(),
        file: Some(file),
    })
}

fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests;
