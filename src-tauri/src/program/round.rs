//! Round files: read, offered, taken up by a clerk, or by the policy where it names unit and desk.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use schema::SchemaError;
use schema::codes;
use schema::desk::Place;
use schema::round_file::RoundFile;

use super::{Program, aside};
use crate::desk_state::DeskState;
use crate::error::{CommandError, ErrorCode};
use crate::round_offer::{Offers, Origin, RoundOffer, is_news};

/// How long the page waits for a share before it goes on without the published file.
const PATIENCE: Duration = Duration::from_secs(3);

/// The file where the policy says, as it was when it was read last: size and time.
#[derive(Default)]
pub struct Published(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    facts: Option<(u64, Option<SystemTime>)>,
    is_reading: bool,
}

impl Published {
    /// Takes the right to read; one reader at a time, or a share that is away would gather them.
    fn begin(&self) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        !std::mem::replace(&mut seen.is_reading, true)
    }

    /// Reads and offers the file if it changed; true if it did. What a person offers is not pushed aside.
    fn read(&self, path: &Path, offers: &Offers) -> bool {
        let facts = std::fs::metadata(path).ok().map(|facts| (facts.len(), facts.modified().ok()));
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = facts.is_some() && facts != seen.facts && offers.is_empty();
        if is_new {
            seen.facts = facts;
            offers.read(path, Origin::Published);
        }
        seen.is_reading = false;
        is_new
    }
}

impl Program {
    /// Reads a file and offers it.
    pub async fn read_offer(&self, path: PathBuf, origin: Origin) -> Result<(), CommandError> {
        let offers = self.offers.clone();
        aside(move || offers.read(&path, origin)).await
    }

    /// Reads and offers a file that came from outside the page, and tells the page.
    pub fn bring_offer(&self, path: PathBuf) {
        let (offers, surroundings) = (self.offers.clone(), self.surroundings.clone());
        // A file on a slow share is read beside everything else; a thread that does not start is a file not opened.
        let _ = std::thread::Builder::new().name("round file".into()).spawn(move || {
            offers.read(&path, Origin::Person);
            surroundings.round_file_offered();
        });
    }

    /// Looks where the policy says whether there is a new file.
    pub async fn look_for_published(&self) {
        let Some(path) = self.configuration.policy().round_file.clone() else { return };
        if self.desk.folders().demonstration || !self.published.begin() {
            return;
        }
        let (published, offers) = (self.published.clone(), self.offers.clone());
        let surroundings = self.surroundings.clone();
        let read = aside(move || {
            let begun = Instant::now();
            if published.read(&path, &offers) && begun.elapsed() >= PATIENCE {
                // Nobody waits any more: the page is told instead.
                surroundings.round_file_offered();
            }
        });
        let _ = tokio::time::timeout(PATIENCE, read).await;
    }

    /// The offer as this desk sees it.
    pub async fn offer(&self) -> Result<Option<RoundOffer>, CommandError> {
        let Some(offered) = self.offers.look() else { return Ok(None) };
        let offered = offered?;
        let configuration = self.configuration.clone();
        let asked = async {
            self.check_municipality(&offered.file)?;
            let seen = move |desk: &mut schema::desk::Desk, now| {
                if offered.origin == Origin::Published && !is_news(&offered.file, desk, now)? {
                    return Ok(None);
                }
                RoundOffer::of(&offered, desk, configuration.policy(), now).map(Some)
            };
            self.desk.ask(seen).await
        };
        let answer = asked.await;
        // A file that may never be taken up is told of once; a store that is busy says nothing about the file.
        let is_over = match &answer {
            Ok(offer) => offer.is_none(),
            Err(error) => error.code.is_about_round_file(),
        };
        if is_over {
            self.offers.forget();
        }
        answer
    }

    fn check_municipality(&self, file: &RoundFile) -> Result<(), CommandError> {
        match &self.configuration.policy().municipality {
            Some(ruled) if *ruled != codes::municipality(&file.municipality)? => {
                let (expected, found) = (ruled.clone(), file.municipality.clone());
                Err(SchemaError::WrongMunicipality { expected, found }.into())
            }
            _ => Ok(()),
        }
    }

    /// Takes a round file up for a desk; the state after it.
    pub async fn take_up(
        &self,
        file: RoundFile,
        unit: String,
        desk: String,
    ) -> Result<DeskState, CommandError> {
        if self.desk.folders().demonstration {
            // What is counted for a municipality must not lie in a folder that is another one next week.
            return Err(CommandError::new(ErrorCode::NotPossibleHere, []));
        }
        self.check_municipality(&file)?;
        let policy = self.configuration.policy();
        for (ruled, wanted) in [(&policy.unit, &unit), (&policy.desk, &desk)] {
            if ruled.as_ref().is_some_and(|ruled| ruled != wanted) {
                return Err(CommandError::new(ErrorCode::LockedByPolicy, [("value", wanted.clone())]));
            }
        }
        if file.practice {
            return self
                .desk
                .begin_practice(move |_, _| practice_place(file, unit, desk), DeskState::of)
                .await;
        }
        let taken = self.desk.ask(move |store, now| {
            store.take_up(&file, &unit, &desk, now)?;
            Ok(DeskState::of(store.counter(), now)?)
        });
        let state = taken.await?;
        self.sending.at_once();
        Ok(state)
    }

    /// The state of the real desk; one that was never set up is set up by the policy where it says all that is needed.
    pub async fn state_of_desk(&self) -> Result<DeskState, CommandError> {
        let state = self.desk.ask(|desk, now| Ok(DeskState::of(desk.counter(), now)?)).await?;
        let policy = self.configuration.policy();
        let (Some(unit), Some(desk), false) = (&policy.unit, &policy.desk, state.set_up) else {
            return Ok(state);
        };
        self.look_for_published().await;
        let published =
            self.offers.file().filter(|file| file.origin == Origin::Published && !file.file.practice);
        let Some(published) = published else { return Ok(state) };
        match self.take_up(published.file, unit.clone(), desk.clone()).await {
            Ok(state) => {
                self.offers.forget();
                Ok(state)
            }
            // The file stays offered: the page shows it, and why it cannot be taken up.
            Err(_) => Ok(state),
        }
    }
}

/// A place by a practice file.
fn practice_place(file: RoundFile, unit: String, desk: String) -> Result<Place, SchemaError> {
    let round = file.round_of(file.desk(&unit, &desk)?)?;
    Ok(Place { municipality: file.municipality.clone(), round, unit, desk, file: Some(file) })
}
