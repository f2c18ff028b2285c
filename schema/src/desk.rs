//! The desk (skranke): logs a contact, takes it back, tells today's figures.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::Serialize;

use crate::event::{Event, GestureId, Kind, MOST_LOGGED, StreamId};
use crate::store::rounds::{self, KeptRound};
use crate::store::streams::{self, Stream};
use crate::store::{Store, StoreKind, events, tally};
use crate::{SchemaError, clock, codes, names};

mod figures;
mod new_contact;
mod place;
mod undo;

pub use figures::{CellCount, DeskChange, DeskFigures, LoggedContact};
pub use new_contact::NewContact;
pub use place::{Place, data_folder, default_store};

use figures::{figures, last_contacts, logged_contact};
use new_contact::{append_void, draft_of, empty_draft};
use place::{same_place, writing_stream};
use undo::{contact_of, count, last_standing, last_void};

/// Tæller, pause or lukket, so that silence is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CountingState {
    /// The desk counts.
    Counting,
    /// A pause.
    Paused,
    /// Closed for the day.
    Closed,
}

impl CountingState {
    fn code(self) -> &'static str {
        match self {
            CountingState::Counting => "counting",
            CountingState::Paused => "paused",
            CountingState::Closed => "closed",
        }
    }
}

/// One desk's store with its rules.
pub struct Desk {
    store: Option<Store>,
    path: PathBuf,
    machine: String,
}

impl Desk {
    /// Opens the store of a desk.
    pub fn open(path: &Path) -> Result<Desk, SchemaError> {
        let store = Store::open(path, StoreKind::Desk)?;
        Ok(Desk { store: Some(store), path: path.to_owned(), machine: streams::machine_tag() })
    }

    /// Opens the store of a desk or makes it; true if it was made.
    pub fn open_or_create(path: &Path) -> Result<(Desk, bool), SchemaError> {
        let (store, made) = Store::open_or_create(path, StoreKind::Desk)?;
        Ok((Desk { store: Some(store), path: path.to_owned(), machine: streams::machine_tag() }, made))
    }

    /// The store, for reading; opened anew if a fault closed it.
    pub fn store(&mut self) -> Result<&mut Store, SchemaError> {
        if self.store.is_none() {
            self.store = Some(Store::open(&self.path, StoreKind::Desk)?);
        }
        self.store.as_mut().ok_or(SchemaError::NotSetUp)
    }

    /// Sets up where this store counts. Counting elsewhere than before begins a new stream.
    pub fn set_up(&mut self, place: &Place, now: DateTime<Utc>) -> Result<StreamId, SchemaError> {
        names::check(&place.unit)?;
        names::check(&place.desk)?;
        let municipality = codes::municipality(&place.municipality)?;
        if let Some(file) = &place.file {
            file.desk(&place.unit, &place.desk)?;
        }
        let definition =
            place.file.as_ref().map_or(codes::DEFINITION_VERSION, |f| f.definition_version.as_str());
        let machine = self.machine.clone();
        self.write(|tx| {
            if let Some(known) = rounds::find(tx, place.round.code.as_str())?
                && known.municipality != municipality
            {
                // What was counted for one municipality is never handed to another under its name.
                let expected = known.municipality;
                return Err(SchemaError::WrongMunicipality { expected, found: municipality.into() });
            }
            rounds::keep(tx, &place.round, municipality, place.file.as_ref())?;
            let stream = Stream {
                stream: StreamId::random()?,
                municipality: Some(municipality.into()),
                round: place.round.code.to_string(),
                unit: place.unit.clone(),
                desk: place.desk.clone(),
                practice: place.round.code.is_practice(),
                own: true,
                definition: definition.into(),
                machine,
                created: now,
            };
            match streams::current(tx)? {
                Some(kept) if same_place(&kept.stream, &stream) => Ok(kept.stream.stream),
                _ => Ok(streams::add(tx, stream)?.stream.stream),
            }
        })
    }

    /// Where this store counts, if it was set up.
    pub fn place(&mut self) -> Result<Option<(Stream, KeptRound)>, SchemaError> {
        self.store()?.read(|c| {
            let Some(current) = streams::current(c)? else { return Ok(None) };
            let round = rounds::find(c, &current.stream.round)?;
            Ok(round.map(|round| (current.stream, round)))
        })
    }

    /// Logs a contact. When this returns `Ok` it is on disk; the same gesture again is the same contact.
    pub fn log(&mut self, new: &NewContact, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        if !(1..=MOST_LOGGED).contains(&new.n) {
            return Err(SchemaError::BadCount { value: new.n.to_string(), most: MOST_LOGGED });
        }
        let machine = self.machine.clone();
        let written = self.write(|tx| {
            let kept = writing_stream(tx, &machine, now)?;
            let head = events::head(tx, kept.id)?;
            if head.id == Some(new.id) {
                return events::find(tx, kept.id, head.seq)?.ok_or(SchemaError::NotSetUp);
            }
            let draft = draft_of(new, now, &kept, head.at, rounds::find(tx, &kept.stream.round)?)?;
            let (day, n) = (draft.moment.day, i64::from(new.n));
            let event = events::append(tx, kept.id, draft)?;
            tally::add(tx, kept.id, day, (new.channel, new.kind), n, 1)?;
            Ok(event)
        });
        let event = match written {
            Ok(event) => event,
            // A write that failed may still have reached the disk: open again and look, before anyone tries twice.
            Err(fault) => match self.is_head(new.id) {
                Some(event) => event,
                None => return Err(fault),
            },
        };
        self.change(event.seq, now)
    }

    /// Takes a contact back (fortryd): the one of this gesture, or today's last.
    pub fn undo(&mut self, id: Option<GestureId>, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        let machine = self.machine.clone();
        let seq = self.write(|tx| {
            let (stream, contact) = match id {
                Some(id) => contact_of(tx, id)?,
                None => last_standing(tx, clock::Moment::of(now).day)?.ok_or(SchemaError::NothingToUndo)?,
            };
            if events::is_void(tx, stream.stream.stream, contact.seq)? {
                return Err(SchemaError::NothingToUndo);
            }
            append_void(tx, &machine, &stream, contact.seq, now)?;
            count(tx, stream.id, &contact, -1)?;
            Ok((stream.id, contact.seq))
        })?;
        self.change_of(seq, now)
    }

    /// Puts back what was taken back last (gendan), as long as nothing was logged since.
    pub fn redo(&mut self, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        let machine = self.machine.clone();
        let seq = self.write(|tx| {
            let (stream, void, contact) = last_void(tx)?.ok_or(SchemaError::NothingToRedo)?;
            append_void(tx, &machine, &stream, void, now)?;
            count(tx, stream.id, &contact, 1)?;
            Ok((stream.id, contact.seq))
        })?;
        self.change_of(seq, now)
    }

    /// Says whether the desk counts, pauses or is closed.
    pub fn set_state(&mut self, state: CountingState, now: DateTime<Utc>) -> Result<(), SchemaError> {
        let machine = self.machine.clone();
        self.write(|tx| {
            let kept = writing_stream(tx, &machine, now)?;
            let mut draft = empty_draft(Kind::State, &kept, now)?;
            draft.reason = Some(state.code().into());
            events::append(tx, kept.id, draft).map(drop)
        })
    }

    /// Today's state: the last one said today, counting if none was.
    pub fn state(&mut self, now: DateTime<Utc>) -> Result<CountingState, SchemaError> {
        let today = clock::Moment::of(now).day.to_string();
        let said: Option<String> = self.store()?.read(|c| {
            let mut query = c.prepare_cached(
                "SELECT e.reason FROM event e JOIN stream s ON s.id = e.stream
                 WHERE s.own = 1 AND e.kind = 4 AND e.day = ?1 ORDER BY e.stream DESC, e.seq DESC LIMIT 1",
            )?;
            let mut rows = query.query([today])?;
            rows.next()?.map(|row| row.get("reason").map_err(SchemaError::from)).transpose()
        })?;
        let states = [CountingState::Counting, CountingState::Paused, CountingState::Closed];
        Ok(states.into_iter().find(|s| said.as_deref() == Some(s.code())).unwrap_or(CountingState::Counting))
    }

    /// Today's figures.
    pub fn figures(&mut self, now: DateTime<Utc>) -> Result<DeskFigures, SchemaError> {
        self.store()?.read(|c| figures(c, clock::Moment::of(now).day))
    }

    /// The last contacts, newest first.
    pub fn last(&mut self, most: usize) -> Result<Vec<LoggedContact>, SchemaError> {
        self.store()?.read(|c| last_contacts(c, most))
    }

    fn change(&mut self, seq: u32, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        let stream =
            self.store()?.read(|c| streams::current(c)?.map(|s| s.id).ok_or(SchemaError::NotSetUp))?;
        self.change_of((stream, seq), now)
    }

    fn change_of(
        &mut self,
        (stream, seq): (i64, u32),
        now: DateTime<Utc>,
    ) -> Result<DeskChange, SchemaError> {
        self.store()?.read(|c| {
            let kept = streams::all(c)?.into_iter().find(|s| s.id == stream).ok_or(SchemaError::NotSetUp)?;
            let event = events::find(c, stream, seq)?.ok_or(SchemaError::NotSetUp)?;
            Ok(DeskChange {
                contact: logged_contact(c, &kept, &event)?,
                figures: figures(c, clock::Moment::of(now).day)?,
            })
        })
    }

    /// Writes, and after a fault lets go of the connection: a failed sync cannot be tried again on the same handle.
    fn write<T>(
        &mut self,
        action: impl FnOnce(&rusqlite::Transaction<'_>) -> Result<T, SchemaError>,
    ) -> Result<T, SchemaError> {
        let answer = self.store()?.write(action);
        if matches!(
            &answer,
            Err(SchemaError::NotSaved { .. }
                | SchemaError::DiskFull { .. }
                | SchemaError::StoreReadOnly { .. }
                | SchemaError::StoreDamaged { .. })
        ) {
            self.store = None;
        }
        answer
    }

    fn is_head(&mut self, id: GestureId) -> Option<Event> {
        let look = |c: &Connection| {
            let Some(kept) = streams::current(c)? else { return Ok(None) };
            let head = events::head(c, kept.id)?;
            if head.id == Some(id) { events::find(c, kept.id, head.seq) } else { Ok(None) }
        };
        self.store().and_then(|store| store.read(look)).ok().flatten()
    }
}

#[cfg(test)]
mod tests;
