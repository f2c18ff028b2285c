//! The store has a thread of its own: one connection, one question at a time, and the window never waits on a disk.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use chrono::{DateTime, Utc};
use exports::ExportError;
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

type Question = Box<dyn FnOnce(&mut OpenDesk) + Send>;

/// The way to the store's thread.
pub struct DeskThread {
    questions: Sender<Question>,
    folders: Folders,
}

/// The desk of the thread, opened at the first question and again after a fault.
struct OpenDesk {
    folders: Folders,
    desk: Option<Desk>,
}

impl DeskThread {
    /// Starts the thread. Whether the store can be opened, the first question tells.
    pub fn start(folders: Folders) -> std::io::Result<DeskThread> {
        let (questions, inbox) = channel();
        let open = OpenDesk { folders: folders.clone(), desk: None };
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
        }
        self.desk.as_mut().ok_or_else(|| SchemaError::NotSetUp.into())
    }

    fn open(&self) -> Result<Desk, ExportError> {
        let path = self.folders.data.join("desk.db");
        private_folder(&self.folders.data).map_err(|_| SchemaError::StoreReadOnly { path: path.clone() })?;
        let (mut desk, _) = Desk::open_or_create(&path)?;
        if self.folders.demonstration {
            let now = clock::now();
            desk.set_up(&demonstration(now)?, now)?;
        }
        Ok(desk)
    }
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

fn private_folder(folder: &std::path::Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests;
