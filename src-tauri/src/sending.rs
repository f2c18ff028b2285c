//! Sends the desk files by itself, on a thread of its own: counting never waits for a share.
//!
//! The bytes are taken on the store's thread in one read; writing, syncing and reading back happen here. Practice is
//! never sent: it has no desk file.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::{Duration, Instant};

use exports::desk_files::DeskFile;
use schema::clock::{self, Moment};
use schema::store::streams::Stream;
use tokio::sync::oneshot;

use crate::commands::whole;
use crate::error::{CommandError, ErrorCode};

mod record;
mod schedule;

pub use record::{Sent, SentFile};
use schedule::Schedule;

/// What the thread is handed.
pub struct Post {
    /// Takes the desk files that are wanted.
    pub take: Box<dyn Fn(Wanted) -> Result<Vec<DeskFile>, CommandError> + Send>,
    /// The folder, if there is one.
    pub folder: Box<dyn Fn() -> Option<PathBuf> + Send>,
    /// Contacts between two sendings.
    pub every: Box<dyn Fn() -> u32 + Send>,
    /// Where what was sent is noted.
    pub record: PathBuf,
}

/// Is a stream with this last event wanted?
pub type Wanted = Box<dyn FnMut(&Stream, u32) -> bool + Send>;

/// How sending goes.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    /// Is a file being written?
    pub busy: bool,
    /// What was sent.
    pub sent: Sent,
    /// Why the last try failed.
    pub problem: Option<ErrorCode>,
}

enum Word {
    Changed,
    AtOnce,
    Now(oneshot::Sender<()>),
    Last { taken: SyncSender<()>, written: SyncSender<()> },
}

/// Who wanted the try.
#[derive(Clone, Copy, PartialEq)]
enum Wish {
    OfItself,
    OfAPerson,
}

/// The way to the sending thread.
pub struct Sending {
    inbox: mpsc::Sender<Word>,
    progress: Arc<Mutex<Progress>>,
}

/// The last try of a program that ends.
pub struct LastTry {
    taken: Receiver<()>,
    written: Receiver<()>,
}

impl Sending {
    /// Starts the thread; what could not be sent last time is sent first.
    pub fn start(post: Post) -> std::io::Result<Sending> {
        let progress =
            Arc::new(Mutex::new(Progress { sent: Sent::read(&post.record), ..Progress::default() }));
        let (inbox, words) = channel();
        let mut schedule = Schedule::default();
        schedule.at_once(Instant::now());
        let work = Work { post, schedule, progress: progress.clone() };
        std::thread::Builder::new().name("sending".into()).spawn(move || work.run(&words))?;
        Ok(Sending { inbox, progress })
    }

    /// How it goes.
    pub fn progress(&self) -> Progress {
        lock(&self.progress).clone()
    }

    /// Something was written to the store.
    pub fn changed(&self) {
        self.say(Word::Changed);
    }

    /// A sending is due: the desk closes, or another folder was chosen.
    pub fn at_once(&self) {
        self.say(Word::AtOnce);
    }

    /// Sends now and waits for the end of it, `most` at the most.
    pub async fn now(&self, most: Duration) {
        let (done, end) = oneshot::channel();
        self.say(Word::Now(done));
        // A share that answers slowly is told as "busy"; the file is written all the same.
        let _ = tokio::time::timeout(most, end).await;
    }

    /// Begins the last try of a program that ends.
    pub fn last_try(&self) -> LastTry {
        let ((take, taken), (write, written)) = (sync_channel(1), sync_channel(1));
        self.say(Word::Last { taken: take, written: write });
        LastTry { taken, written }
    }

    fn say(&self, word: Word) {
        // The thread ends before its `Sending` only after the last try; nothing is lost then.
        let _ = self.inbox.send(word);
    }
}

impl LastTry {
    /// Waits until the store is not needed any more.
    pub fn wait_for_store(&self, most: Duration) {
        let _ = self.taken.recv_timeout(most);
    }

    /// Waits until everything is written; false if it takes longer. The next start sends it then.
    pub fn wait(&self, most: Duration) -> bool {
        self.written.recv_timeout(most) != Err(RecvTimeoutError::Timeout)
    }
}

fn lock(progress: &Mutex<Progress>) -> MutexGuard<'_, Progress> {
    progress.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Work {
    post: Post,
    schedule: Schedule,
    progress: Arc<Mutex<Progress>>,
}

impl Work {
    fn run(mut self, words: &Receiver<Word>) {
        loop {
            let heard = match self.schedule.wait(Instant::now()) {
                Some(wait) => words.recv_timeout(wait),
                None => words.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match heard {
                Ok(Word::Changed) => self.schedule.changed((self.post.every)(), Instant::now()),
                Ok(Word::AtOnce) => self.schedule.at_once(Instant::now()),
                Ok(Word::Now(done)) => {
                    self.attempt(Wish::OfAPerson, || {});
                    let _ = done.send(());
                }
                Ok(Word::Last { taken, written }) => {
                    self.attempt(Wish::OfItself, || {
                        let _ = taken.send(());
                    });
                    let _ = written.send(());
                    return;
                }
                Err(RecvTimeoutError::Timeout) => self.attempt(Wish::OfItself, || {}),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn attempt(&mut self, wish: Wish, taken: impl FnOnce()) {
        let Some(folder) = (self.post.folder)() else {
            self.schedule.nowhere();
            // No folder is how a desk with a USB stick is set up: a problem only to whoever asked.
            lock(&self.progress).problem = (wish == Wish::OfAPerson).then_some(ErrorCode::NoSendFolder);
            return;
        };
        lock(&self.progress).busy = true;
        let outcome = self.send(&folder, wish, taken);
        let mut progress = lock(&self.progress);
        progress.busy = false;
        progress.problem = outcome.as_ref().err().copied();
        drop(progress);
        match outcome {
            Ok(()) => self.schedule.sent(),
            // A desk that was not set up has nothing to send, and will say so when it has.
            Err(ErrorCode::NotSetUp) => {
                self.schedule.nowhere();
                lock(&self.progress).problem = (wish == Wish::OfAPerson).then_some(ErrorCode::NotSetUp);
            }
            Err(_) => self.schedule.failed(Instant::now()),
        }
    }

    fn send(&mut self, folder: &Path, wish: Wish, taken: impl FnOnce()) -> Result<(), ErrorCode> {
        let (sent, there) = (lock(&self.progress).sent.clone(), folder.to_owned());
        // Whoever asks has a reason: a file may have been lost on the other side, and sending again is harmless.
        let news = move |stream: &Stream, last_seq: u32| {
            wish == Wish::OfAPerson || !sent.has(&there, stream.stream, last_seq)
        };
        let files = (self.post.take)(Box::new(news)).map_err(|error| error.code);
        taken();
        for file in files? {
            self.write(folder, &file)?;
        }
        Ok(())
    }

    fn write(&self, folder: &Path, file: &DeskFile) -> Result<(), ErrorCode> {
        // A folder that is away must not be made anew: on the empty mount of a share, the file would lie where
        // nobody looks.
        if !folder.is_dir() {
            return Err(ErrorCode::SendFailed);
        }
        let written = file.write(folder).map_err(|_| ErrorCode::SendFailed)?;
        let now = Moment::of(clock::now());
        let sent_file = SentFile {
            day: now.day.to_string(),
            clock: now.wall().format("%H.%M").to_string(),
            total: whole(file.total).map_err(|_| ErrorCode::SendFailed)?,
            path: written.path.display().to_string(),
        };
        let mut progress = lock(&self.progress);
        progress.sent.note(folder, file.stream.stream, file.last_seq, sent_file);
        let sent = progress.sent.clone();
        drop(progress);
        sent.keep(&self.post.record);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
