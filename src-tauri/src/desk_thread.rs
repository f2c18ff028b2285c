//! The store has a thread of its own: one connection, one question at a time, and the window never waits on a disk.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::sync::{Arc, Weak};
use std::time::Duration;

use chrono::{DateTime, Utc};
use exports::ExportError;
use schema::desk::{Counter, Desk, Place, Practice};
use schema::{SchemaError, clock};
use tokio::sync::oneshot;

use crate::error::CommandError;
#[cfg(unix)]
use crate::outside;

pub use crate::demonstration::{folder as demonstration_folder, place as demonstration};

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

    /// The practice store, a file of another kind in a folder of its own.
    pub fn practice_store(&self) -> PathBuf {
        self.data.join("practice").join("practice.db")
    }

    /// The municipality's store, where this PC is the coordinator's.
    pub fn municipality_store(&self) -> PathBuf {
        self.data.join("municipality").join("municipality.db")
    }

    /// The folder the demonstration's desk files are gathered from.
    pub fn demonstration_desk_files(&self) -> PathBuf {
        self.data.join("municipality").join("skranker")
    }
}

type Question = Box<dyn FnOnce(&mut OpenDesk) + Send>;

/// The way to the store's thread.
pub struct DeskThread {
    questions: Arc<Sender<Question>>,
    folders: Folders,
}

/// A way to the store's thread that keeps nothing alive: the thread ends, and lets go of the store, with its
/// `DeskThread`.
#[derive(Clone)]
pub struct DeskLine(Weak<Sender<Question>>);

/// The desk of the thread, opened at the first question and again after a fault; and the practice store, once begun.
struct OpenDesk {
    folders: Folders,
    desk: Option<Desk>,
    practice: Option<Practice>,
    line: DeskLine,
    written: Written,
    listens: bool,
}

/// Told after a write to the real store that somebody outside the window asked for.
pub type Written = Arc<dyn Fn() + Send + Sync>;

impl DeskThread {
    /// Starts the thread. Whether the store can be opened, the first question tells.
    pub fn start(
        folders: Folders,
        written: impl Fn() + Send + Sync + 'static,
    ) -> std::io::Result<DeskThread> {
        let (questions, inbox) = channel();
        let questions = Arc::new(questions);
        let open = OpenDesk {
            folders: folders.clone(),
            desk: None,
            practice: None,
            line: DeskLine(Arc::downgrade(&questions)),
            written: Arc::new(written),
            listens: false,
        };
        std::thread::Builder::new().name("store".into()).spawn(move || answer(open, inbox))?;
        Ok(DeskThread { questions, folders })
    }

    /// Where files lie.
    pub fn folders(&self) -> &Folders {
        &self.folders
    }

    /// A way to the thread for those who may outlive it.
    pub fn line(&self) -> DeskLine {
        DeskLine(Arc::downgrade(&self.questions))
    }

    /// Asks the real store. A panic is caught, the stores opened anew at the next question, and the program goes on.
    pub async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Desk, DateTime<Utc>) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.put(move |open| question(open.desk()?, clock::now())).await
    }

    /// Asks the practice store; it is there once practice was begun.
    pub async fn ask_practice<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Practice, DateTime<Utc>) -> Result<T, SchemaError> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.put(move |open| {
            let now = clock::now();
            Ok(question(open.practice(now)?, now)?)
        })
        .await
    }

    /// Begins practice at a place, or goes on with the one that was begun.
    pub async fn begin_practice<T: Send + 'static>(
        &self,
        place: impl FnOnce(&mut Desk, DateTime<Utc>) -> Result<Place, SchemaError> + Send + 'static,
        then: impl FnOnce(&mut Counter, DateTime<Utc>) -> Result<T, SchemaError> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.put(move |open| {
            let now = clock::now();
            let place = place(open.desk()?, now)?;
            let practice = open.make_practice(now)?;
            practice.begin(&place, now)?;
            Ok(then(practice.counter(), now)?)
        })
        .await
    }

    /// Asks whichever store is meant.
    pub async fn count<T: Send + 'static>(
        &self,
        practice: bool,
        question: impl FnOnce(&mut Counter, DateTime<Utc>) -> Result<T, SchemaError> + Send + 'static,
    ) -> Result<T, CommandError> {
        match practice {
            true => self.ask_practice(move |practice, now| question(practice.counter(), now)).await,
            false => self.ask(move |desk, now| Ok(question(desk.counter(), now)?)).await,
        }
    }

    /// Removes the practice store; the real one is not touched.
    pub async fn wipe_practice(&self) -> Result<(), CommandError> {
        self.put(|open| {
            open.practice = None;
            Ok(Practice::wipe(&open.folders.practice_store())?)
        })
        .await
    }

    /// Lets go of the stores, so that another program may open them; waits `most` for that. The next question opens
    /// them again.
    pub fn let_go(&self, most: Duration) {
        let (done, end) = sync_channel(1);
        let asked: Question = Box::new(move |open: &mut OpenDesk| {
            (open.desk, open.practice) = (None, None);
            let _ = done.send(());
        });
        if self.questions.send(asked).is_ok() {
            let _ = end.recv_timeout(most);
        }
    }

    async fn put<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut OpenDesk) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<T, CommandError> {
        let (asked, answer) = wrap(question);
        self.questions.send(asked).map_err(|_| CommandError::stopped())?;
        answer.await.map_err(|_| CommandError::stopped())?
    }
}

impl DeskLine {
    /// Asks the real store and waits for the answer, on a thread that may wait.
    pub fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Desk, DateTime<Utc>) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<T, CommandError> {
        let (asked, answer) = wrap(move |open| question(open.desk()?, clock::now()));
        let questions = self.0.upgrade().ok_or_else(CommandError::stopped)?;
        questions.send(asked).map_err(|_| CommandError::stopped())?;
        // While the answer is waited for, nothing here may keep the thread alive.
        drop(questions);
        answer.blocking_recv().map_err(|_| CommandError::stopped())?
    }
}

type Answer<T> = oneshot::Receiver<Result<T, CommandError>>;

/// A question whose panic is an answer too: the stores are let go of and opened anew at the next question.
fn wrap<T: Send + 'static>(
    question: impl FnOnce(&mut OpenDesk) -> Result<T, ExportError> + Send + 'static,
) -> (Question, Answer<T>) {
    let (reply, answer) = oneshot::channel();
    let asked: Question = Box::new(move |open: &mut OpenDesk| {
        let answered = catch_unwind(AssertUnwindSafe(|| question(open))).map_err(|_| CommandError::stopped());
        if answered.is_err() {
            (open.desk, open.practice) = (None, None);
        }
        // A window that is gone does not wait for its answer; the contact is on disk all the same.
        let _ = reply.send(answered.and_then(|answer| answer.map_err(CommandError::from)));
    });
    (asked, answer)
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

    /// The practice store, if practice was begun.
    fn practice(&mut self, now: DateTime<Utc>) -> Result<&mut Practice, SchemaError> {
        let path = self.folders.practice_store();
        if self.practice.is_none() && path.exists() {
            self.practice = Some(Practice::open(&path, now)?);
        }
        self.practice.as_mut().ok_or(SchemaError::NotSetUp)
    }

    fn make_practice(&mut self, now: DateTime<Utc>) -> Result<&mut Practice, SchemaError> {
        let path = self.folders.practice_store();
        if self.practice.is_none() {
            make_private_folder(&path)?;
            self.practice = Some(Practice::open_or_create(&path, now)?.0);
        }
        self.practice.as_mut().ok_or(SchemaError::NotSetUp)
    }

    /// The command line may ask too, always the real store. Without a socket it is told that the store is in use;
    /// counting goes on.
    #[cfg(unix)]
    fn listen(&mut self) {
        if !self.listens {
            let answer = outside::answer(self.line.clone(), self.written.clone());
            self.listens = outside::listen(&self.folders.store(), answer).is_ok();
        }
    }

    #[cfg(not(unix))]
    fn listen(&mut self) {}

    fn open(&self) -> Result<Desk, ExportError> {
        let path = self.folders.store();
        make_private_folder(&path)?;
        let (mut desk, _) = Desk::open_or_create(&path)?;
        if self.folders.demonstration && desk.place()?.is_none() {
            let now = clock::now();
            desk.set_up(&demonstration(now)?, now)?;
        }
        Ok(desk)
    }
}

/// Makes the folder of a store, for this login's eyes only.
pub(crate) fn make_private_folder(store: &Path) -> Result<(), SchemaError> {
    let folder = store.parent().unwrap_or(store);
    private_folder(folder).map_err(|_| SchemaError::StoreReadOnly { path: store.to_owned() })
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
