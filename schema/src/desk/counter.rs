//! The counter (tæller): everything one may do with a counting store, and no way to the store itself.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction};

use super::figures::{self, DeskChange, DeskFigures};
use super::layout::Layout;
use super::logged::{self, LoggedContact};
use super::new_contact::{NewContact, Setting, When, draft_of, period_of};
use super::place::{self, Place, same_place};
use super::state;
use super::undo::{begin_day, contact_of};
use crate::event::{GestureId, MOST_LOGGED, StreamId};
use crate::round::Round;
use crate::store::rounds::{self, KeptRound};
use crate::store::streams::{self, Kept, Stream};
use crate::store::{Store, StoreKind, contacts, events, tally};
use crate::{SchemaError, clock, codes, names};

/// How far back a gesture is looked for before it is done: a call is repeated within moments, if at all.
pub(super) const REPEATED_WITHIN: u32 = 200;

/// A counting store with its rules. A desk's and a practice's are the same to whoever counts.
pub struct Counter {
    store: Option<Store>,
    path: PathBuf,
    kind: StoreKind,
    pub(super) machine: String,
    /// Read once for a place: nothing moves on the screen within a round.
    pub(super) layout: Option<Layout>,
}

impl Counter {
    pub(super) fn open(path: &Path, kind: StoreKind) -> Result<Counter, SchemaError> {
        Store::open(path, kind).map(|store| Counter::of(store, path, kind))
    }

    pub(super) fn open_or_create(path: &Path, kind: StoreKind) -> Result<(Counter, bool), SchemaError> {
        let (store, made) = Store::open_or_create(path, kind)?;
        Ok((Counter::of(store, path, kind), made))
    }

    fn of(store: Store, path: &Path, kind: StoreKind) -> Counter {
        let machine = streams::machine_tag();
        Counter { store: Some(store), path: path.to_owned(), kind, machine, layout: None }
    }

    /// Where the store lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The store; opened anew if a fault closed it.
    pub(super) fn store(&mut self) -> Result<&mut Store, SchemaError> {
        if self.store.is_none() {
            self.store = Some(Store::open(&self.path, self.kind)?);
        }
        self.store.as_mut().ok_or(SchemaError::NotSetUp)
    }

    /// Where this store counts, if it was set up.
    pub fn place(&mut self) -> Result<Option<(Stream, KeptRound)>, SchemaError> {
        self.store()?.read(|c| {
            let Some(current) = streams::current(c)? else { return Ok(None) };
            let round = rounds::find(c, &current.stream.round)?;
            Ok(round.map(|round| (current.stream, round)))
        })
    }

    /// The days this desk counts: its unit's own where the round file names them. `None` until it was set up.
    pub fn period(&mut self) -> Result<Option<Round>, SchemaError> {
        let place = self.place()?;
        place.map(|(stream, round)| period_of(&stream, &round)).transpose()
    }

    /// Says where this store counts. Counting elsewhere than before begins a new stream.
    pub(super) fn settle(&mut self, place: &Place, now: DateTime<Utc>) -> Result<StreamId, SchemaError> {
        self.forget_layout();
        let writer = self.writer();
        self.write(|tx| writer.settle(tx, place, now))
    }

    /// Logs a contact. When this returns `Ok` it is on disk; the same gesture again is the same contact.
    ///
    /// One that happens in a pause or while the desk is closed counts, and the desk counts again from then on.
    pub fn log(&mut self, new: &NewContact, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        let writer = self.writer();
        self.act(new.id, |tx| writer.log(tx, new, now).map(drop))?;
        self.change(new.id, now)
    }

    /// Today's figures.
    pub fn figures(&mut self, now: DateTime<Utc>) -> Result<DeskFigures, SchemaError> {
        self.read(|c| figures::figures(c, clock::Moment::of(now).day))
    }

    /// The last contacts, newest first.
    pub fn last(&mut self, most: u32) -> Result<Vec<LoggedContact>, SchemaError> {
        self.read(|c| figures::last_contacts(c, most))
    }

    /// The contact of a gesture and the figures after it.
    pub(super) fn change(&mut self, id: GestureId, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        self.read(|c| {
            let (kept, event) = contact_of(c, id)?;
            let number = logged::number_of(c, &kept, &event)?;
            Ok(DeskChange {
                contact: logged::logged_contact(c, &kept, &event, number)?,
                figures: figures::figures(c, clock::Moment::of(now).day)?,
            })
        })
    }

    /// Reads one consistent state.
    pub(super) fn read<T>(
        &mut self,
        question: impl FnOnce(&Connection) -> Result<T, SchemaError>,
    ) -> Result<T, SchemaError> {
        self.store()?.read(question)
    }

    /// Another place has another screen.
    pub(super) fn forget_layout(&mut self) {
        self.layout = None;
    }

    /// What writing needs to know of this counter.
    pub(super) fn writer(&self) -> Writer {
        Writer { machine: self.machine.clone(), kind: self.kind }
    }

    /// Does what a gesture asks for, in one transaction. A write that failed may still have reached the disk: the
    /// store is opened again and looked into, before anyone tries twice.
    pub(super) fn act(
        &mut self,
        id: GestureId,
        action: impl FnOnce(&Transaction<'_>) -> Result<(), SchemaError>,
    ) -> Result<(), SchemaError> {
        match self.write(action) {
            Err(fault) if lets_go(&fault) => {
                if self.is_on_disk(id) {
                    Ok(())
                } else {
                    Err(fault)
                }
            }
            answer => answer,
        }
    }

    /// Writes, and after a fault lets go of the connection: a failed sync cannot be tried again on the same handle.
    pub(super) fn write<T>(
        &mut self,
        action: impl FnOnce(&Transaction<'_>) -> Result<T, SchemaError>,
    ) -> Result<T, SchemaError> {
        let answer = self.store()?.write(action);
        if answer.as_ref().is_err_and(lets_go) {
            self.store = None;
        }
        answer
    }

    fn is_on_disk(&mut self, id: GestureId) -> bool {
        let look = |c: &Connection| {
            for kept in streams::all(c)?.iter().filter(|kept| kept.stream.own) {
                if contacts::of_gesture(c, kept.id, id, REPEATED_WITHIN)?.is_some() {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        // Where it cannot be seen, the first fault is told and the same gesture tried again: it is counted once.
        self.read(look).unwrap_or(false)
    }
}

/// Faults after which nobody knows what the disk holds.
fn lets_go(fault: &SchemaError) -> bool {
    matches!(
        fault,
        SchemaError::NotSaved { .. }
            | SchemaError::DiskFull { .. }
            | SchemaError::StoreReadOnly { .. }
            | SchemaError::StoreDamaged { .. }
    )
}

/// Writes events under the rules of its store.
#[derive(Clone)]
pub(crate) struct Writer {
    pub(super) machine: String,
    kind: StoreKind,
}

impl Writer {
    /// Begins to count at a place, or goes on there.
    pub(super) fn settle(
        &self,
        tx: &Transaction<'_>,
        place: &Place,
        now: DateTime<Utc>,
    ) -> Result<StreamId, SchemaError> {
        if place.round.code.is_practice() != (self.kind == StoreKind::PRACTICE) {
            return Err(SchemaError::PracticeOnly { round: place.round.code.to_string() });
        }
        names::check(&place.unit)?;
        names::check(&place.desk)?;
        let municipality = codes::municipality(&place.municipality)?;
        if let Some(file) = &place.file {
            file.desk(&place.unit, &place.desk)?;
        }
        if let Some(known) = rounds::find(tx, place.round.code.as_str())? {
            place::check_same_round(&known, place, municipality)?;
        }
        rounds::keep(tx, &place.round, municipality, place.file.as_ref())?;
        let stream = place::stream_of(place, municipality, self.machine.clone(), now)?;
        match streams::current(tx)? {
            Some(kept) if same_place(&kept.stream, &stream) => Ok(kept.stream.stream),
            _ => Ok(streams::add(tx, stream)?.stream.stream),
        }
    }

    /// The stream to write in, and its round; refused once the round is closed or the practice over.
    pub(super) fn place(
        &self,
        tx: &Transaction<'_>,
        now: DateTime<Utc>,
    ) -> Result<(Kept, Option<KeptRound>), SchemaError> {
        if self.kind == StoreKind::PRACTICE && streams::current(tx)?.is_none() {
            return Err(SchemaError::NotSetUp);
        }
        let kept = place::writing_stream(tx, &self.machine, now)?;
        let round = self.open_round(tx, &kept, now)?;
        Ok((kept, round))
    }

    /// The round of a stream, refused once it is closed or the practice over.
    pub(super) fn open_round(
        &self,
        tx: &Transaction<'_>,
        kept: &Kept,
        now: DateTime<Utc>,
    ) -> Result<Option<KeptRound>, SchemaError> {
        let round = rounds::find(tx, &kept.stream.round)?;
        let Some(round) = round else { return Ok(None) };
        if round.closed {
            return Err(SchemaError::RoundClosed { round: round.round.code.to_string() });
        }
        if self.kind == StoreKind::PRACTICE && clock::Moment::of(now).day > round.round.last {
            return Err(SchemaError::PracticeOver);
        }
        Ok(Some(round))
    }

    /// Puts a contact into the count, once; true if it was not there already.
    pub(super) fn log(
        &self,
        tx: &Transaction<'_>,
        new: &NewContact,
        now: DateTime<Utc>,
    ) -> Result<bool, SchemaError> {
        if !(1..=MOST_LOGGED).contains(&new.n) {
            return Err(SchemaError::BadCount { value: new.n.to_string(), most: MOST_LOGGED });
        }
        let (kept, round) = self.place(tx, now)?;
        if contacts::of_gesture(tx, kept.id, new.id, REPEATED_WITHIN)?.is_some() {
            return Ok(false);
        }
        let before = events::head(tx, kept.id)?;
        let setting = Setting { kept: &kept, round: round.as_ref(), last_at: before.at };
        let draft = draft_of(new, &setting, now)?;
        let today = clock::Moment::of(now).day;
        begin_day(tx, kept.id, before.seq, today)?;
        if new.when == When::Now {
            state::resume(tx, &kept, now)?;
        }
        let event = events::append(tx, kept.id, draft)?;
        let cell = tally::cell_of(&event.draft.codes)?;
        tally::add(tx, kept.id, event.draft.moment.day, cell, i64::from(new.n), 1)?;
        Ok(true)
    }
}
