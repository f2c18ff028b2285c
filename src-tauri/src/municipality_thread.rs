//! The municipality's store on a thread of its own, beside the desk's: a coordinator's long look at a folder never
//! keeps a clerk waiting.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::sync::{Arc, Weak};
use std::time::Duration;

use chrono::{DateTime, Utc};
use exports::ExportError;
use schema::clock;
use schema::municipality::Municipality;
use tokio::sync::oneshot;

use crate::desk_thread::make_private_folder;
use crate::error::{CommandError, ErrorCode};

/// Makes the store of a demonstration where there is none.
pub type Beginning = Box<dyn Fn(&Path, DateTime<Utc>) -> Result<(), ExportError> + Send>;

type Question = Box<dyn FnOnce(&mut OpenMunicipality) + Send>;

/// The way to the store's thread.
pub struct MunicipalityThread {
    questions: Arc<Sender<Question>>,
    store: PathBuf,
}

/// A way to the store's thread that keeps nothing alive.
#[derive(Clone)]
pub struct MunicipalityLine(Weak<Sender<Question>>);

/// The store of the thread, opened at the first question and again after a fault.
struct OpenMunicipality {
    store: PathBuf,
    municipality: Option<Municipality>,
    beginning: Option<Beginning>,
    remembered: BTreeMap<String, (Mark, Box<dyn Any + Send>)>,
}

/// What the store was when an answer was worked out: changes of this program and of others.
type Mark = (u64, i64);

impl MunicipalityThread {
    /// Starts the thread. The store is not touched before the first question; where there is none and `beginning`
    /// is given, that question makes it.
    pub fn start(store: PathBuf, beginning: Option<Beginning>) -> std::io::Result<MunicipalityThread> {
        let (questions, inbox) = channel();
        let open = OpenMunicipality {
            store: store.clone(),
            municipality: None,
            beginning,
            remembered: BTreeMap::new(),
        };
        std::thread::Builder::new().name("municipality".into()).spawn(move || answer(open, inbox))?;
        Ok(MunicipalityThread { questions: Arc::new(questions), store })
    }

    /// Where the store lies, or would lie.
    pub fn store(&self) -> &Path {
        &self.store
    }

    /// A way to the thread for those who may outlive it.
    pub fn line(&self) -> MunicipalityLine {
        MunicipalityLine(Arc::downgrade(&self.questions))
    }

    /// Asks the municipality's store. `NoMunicipality` where none was begun.
    pub async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Municipality, DateTime<Utc>) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.ask_if_any(question).await?.ok_or_else(none)
    }

    /// Asks the municipality's store if there is one: `None` is no fault on a PC where only a desk counts.
    pub async fn ask_if_any<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Municipality, DateTime<Utc>) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<Option<T>, CommandError> {
        self.put(move |open| {
            let now = clock::now();
            open.municipality(now)?.map(|municipality| question(municipality, now)).transpose()
        })
        .await
    }

    /// Asks what takes long and is asked often: as long as nothing was written, the answer is the one of last time.
    /// `about` names the question; it must name everything the answer depends on besides the store.
    pub async fn remember<T: Clone + Send + 'static>(
        &self,
        about: String,
        question: impl FnOnce(&mut Municipality) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<Option<T>, CommandError> {
        self.put(move |open| {
            let Some(municipality) = open.municipality(clock::now())? else { return Ok(None) };
            let mark = mark(municipality)?;
            if let Some((_, known)) = open.remembered.get(&about).filter(|(then, _)| *then == mark)
                && let Some(known) = known.downcast_ref::<T>()
            {
                return Ok(Some(known.clone()));
            }
            let Some(municipality) = open.municipality.as_mut() else { return Ok(None) };
            let answer = question(municipality)?;
            open.remembered.insert(about, (mark, Box::new(answer.clone())));
            Ok(Some(answer))
        })
        .await
    }

    /// Opens the store, making it where there is none, and asks it.
    pub async fn begin<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Municipality, DateTime<Utc>) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.put(move |open| {
            let now = clock::now();
            if open.municipality(now)?.is_none() {
                make_private_folder(&open.store)?;
                open.municipality = Some(Municipality::open_or_create(&open.store)?.0);
            }
            let municipality = open.municipality(now)?.ok_or(schema::SchemaError::NotSetUp)?;
            question(municipality, now)
        })
        .await
    }

    /// Does something about the store while it is not open: the next question opens it again.
    pub async fn while_closed<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Path, DateTime<Utc>) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.put(move |open| {
            open.close();
            work(&open.store, clock::now())
        })
        .await
    }

    /// Lets go of the store, so that another program may open it; waits `most` for that.
    pub fn let_go(&self, most: Duration) {
        let (done, end) = sync_channel(1);
        let asked: Question = Box::new(move |open: &mut OpenMunicipality| {
            open.close();
            let _ = done.send(());
        });
        if self.questions.send(asked).is_ok() {
            let _ = end.recv_timeout(most);
        }
    }

    async fn put<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut OpenMunicipality) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<T, CommandError> {
        let (asked, answer) = wrap(question);
        self.questions.send(asked).map_err(|_| CommandError::stopped())?;
        answer.await.map_err(|_| CommandError::stopped())?
    }
}

impl MunicipalityLine {
    /// Asks the store, if there is one, and waits for the answer, on a thread that may wait.
    pub fn ask_if_any<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Municipality, DateTime<Utc>) -> Result<T, ExportError> + Send + 'static,
    ) -> Result<Option<T>, CommandError> {
        let (asked, answer) = wrap(move |open| {
            let now = clock::now();
            open.municipality(now)?.map(|municipality| question(municipality, now)).transpose()
        });
        let questions = self.0.upgrade().ok_or_else(CommandError::stopped)?;
        questions.send(asked).map_err(|_| CommandError::stopped())?;
        // While the answer is waited for, nothing here may keep the thread alive.
        drop(questions);
        answer.blocking_recv().map_err(|_| CommandError::stopped())?
    }
}

fn none() -> CommandError {
    CommandError::new(ErrorCode::NoMunicipality, [])
}

type Answer<T> = oneshot::Receiver<Result<T, CommandError>>;

/// A question whose panic is an answer too: the store is let go of and opened anew at the next question.
fn wrap<T: Send + 'static>(
    question: impl FnOnce(&mut OpenMunicipality) -> Result<T, ExportError> + Send + 'static,
) -> (Question, Answer<T>) {
    let (reply, answer) = oneshot::channel();
    let asked: Question = Box::new(move |open: &mut OpenMunicipality| {
        let answered = catch_unwind(AssertUnwindSafe(|| question(open))).map_err(|_| CommandError::stopped());
        if answered.is_err() {
            open.close();
        }
        // A window that is gone does not wait for its answer; what was written is written all the same.
        let _ = reply.send(answered.and_then(|answer| answer.map_err(CommandError::from)));
    });
    (asked, answer)
}

fn mark(municipality: &Municipality) -> Result<Mark, ExportError> {
    Ok(municipality.store().read(|c| {
        let by_others = c.pragma_query_value(None, "data_version", |row| row.get(0))?;
        Ok((c.total_changes(), by_others))
    })?)
}

fn answer(mut open: OpenMunicipality, inbox: Receiver<Question>) {
    while let Ok(question) = inbox.recv() {
        question(&mut open);
    }
}

impl OpenMunicipality {
    fn close(&mut self) {
        self.municipality = None;
        // Another store may stand here when it is opened again.
        self.remembered.clear();
    }

    fn municipality(&mut self, now: DateTime<Utc>) -> Result<Option<&mut Municipality>, ExportError> {
        if self.municipality.is_none() {
            if let Some(beginning) = self.beginning.as_ref().filter(|_| !self.store.exists()) {
                make_private_folder(&self.store)?;
                beginning(&self.store, now)?;
            }
            self.municipality = match Municipality::open(&self.store) {
                Err(schema::SchemaError::StoreMissing { .. }) => None,
                opened => Some(opened?),
            };
        }
        Ok(self.municipality.as_mut())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use schema::SchemaError;

    fn run<T>(question: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(question)
    }

    #[test]
    fn a_pc_where_only_a_desk_counts_has_no_municipality_until_it_is_begun() {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("municipality/municipality.db");
        let thread = MunicipalityThread::start(store.clone(), None).unwrap();
        let asked = run(thread.ask(|_, _| Ok(())));
        assert_eq!(asked.unwrap_err().code, ErrorCode::NoMunicipality);
        assert_eq!(run(thread.ask_if_any(|_, _| Ok(()))).unwrap(), None, "and that is no fault");
        assert!(!store.exists(), "asking makes nothing");

        run(thread.begin(|_, _| Ok(()))).unwrap();
        run(thread.ask(|_, _| Ok(()))).expect("it is there now");
        thread.let_go(Duration::from_secs(5));
        Municipality::open(&store).expect("and can be opened by another program");
    }

    #[test]
    fn a_panic_is_an_answer_and_the_next_question_is_answered() {
        let folder = tempfile::tempdir().unwrap();
        let thread = MunicipalityThread::start(folder.path().join("m/municipality.db"), None).unwrap();
        let stopped = run(thread.begin::<()>(|_, _| panic!("planted")));
        assert_eq!(stopped.unwrap_err().code, ErrorCode::Stopped);
        run(thread.ask(|_, _| Ok(()))).expect("opened anew");
    }

    #[test]
    fn an_answer_is_remembered_until_something_is_written_here_or_by_another_program() {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("m/municipality.db");
        let thread = MunicipalityThread::start(store.clone(), None).unwrap();
        let asked = Arc::new(std::sync::atomic::AtomicU32::new(0));
        let ask = || {
            let asked = asked.clone();
            let question = move |m: &mut Municipality| {
                asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                Ok(m.code()?)
            };
            run(thread.remember("code".into(), question)).unwrap()
        };
        let times = || asked.load(std::sync::atomic::Ordering::Relaxed);
        assert_eq!((ask(), times()), (None, 0), "no store, no answer");
        run(thread.begin(|_, _| Ok(()))).unwrap();
        assert_eq!((ask(), ask(), times()), (Some(None), Some(None), 1), "once");
        run(thread.ask(|m, _| Ok(m.begin("0259")?))).unwrap();
        assert_eq!((ask(), times()), (Some(Some("0259".into())), 2), "written here");
        let round = || "E2026".parse().unwrap();
        let mut other = Municipality::open(&store).unwrap();
        let file = schema::round_file::RoundFile::built_in(
            &schema::round::Round::built_in(&round()).unwrap(),
            "0259",
            vec![],
        );
        other.keep_draft(&file).unwrap();
        ask();
        assert_eq!(times(), 3, "written by another program");
        thread.let_go(Duration::from_secs(5));
        ask();
        assert_eq!(times(), 4, "opened anew");
    }

    #[test]
    fn a_store_that_was_here_and_is_gone_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("m/municipality.db");
        let thread = MunicipalityThread::start(store.clone(), None).unwrap();
        run(thread.begin(|_, _| Ok(()))).unwrap();
        run(thread.while_closed(|store, _| {
            std::fs::remove_file(store).unwrap();
            Ok(())
        }))
        .unwrap();
        let refused = run(thread.begin(|_, _| Ok(())));
        assert_eq!(refused.unwrap_err().code, ErrorCode::StoreDamaged, "it is missed");
        let error = CommandError::from(SchemaError::StoreVanished { path: store });
        assert_eq!(error.code, ErrorCode::StoreDamaged);
    }
}
