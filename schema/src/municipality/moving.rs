//! Moving the coordinator's store to a new machine (flyt til ny pc): a whole copy, checked before it is trusted.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{Municipality, own_stream};
use crate::store::copying::beside;
use crate::store::logbook::{self, LogAction, NewEntry};
use crate::store::{Store, events, rounds, streams};
use crate::{SchemaError, clock};

/// Ending of a copy that is taken to another machine.
pub const COPY_ENDING: &str = "komhenkommune";
/// Ending of a copy until it is whole.
const NEW: &str = ".new";

impl Municipality {
    /// Writes a whole copy into a folder: made beside its place, opened and checked, and only then given its name,
    /// which is made of codes and the minute.
    pub fn copy_to(&self, folder: &Path, now: DateTime<Utc>) -> Result<PathBuf, SchemaError> {
        if !folder.is_dir() {
            return Err(SchemaError::FolderMissing { path: folder.to_owned() });
        }
        let municipality = self.code()?.unwrap_or_else(|| "0000".into());
        let minute = clock::Moment::of(now).wall().format("%Y%m%dT%H%M");
        let copy = folder.join(format!("{municipality}_{minute}.{COPY_ENDING}"));
        if copy.exists() {
            return Err(SchemaError::StoreStands { path: copy });
        }
        let new = beside(&copy, NEW);
        let made = self.store.copy_into(&new).and_then(|()| checked(&new, None)).and_then(|copied| {
            if copied == self.events()? { Store::put_in_place(&new, &copy) } else { Err(differs(&new)) }
        });
        if made.is_err() {
            Store::discard(&new);
        }
        made.map(|()| copy)
    }

    /// Takes a copy over as the store of this machine. A store that stands is never replaced, and the copy itself is
    /// not touched: it may lie on a stick that can only be read.
    pub fn take_over(copy: &Path, store: &Path, now: DateTime<Utc>) -> Result<Municipality, SchemaError> {
        Store::check_free(store)?;
        let new = beside(store, NEW);
        let taken = Store::copy_bytes(copy, &new)
            .and_then(|()| checked(&new, Some(now)))
            .and_then(|_| Store::put_in_place(&new, store))
            .and_then(|()| Store::mark_created(store));
        if let Err(fault) = taken {
            Store::discard(&new);
            return Err(in_words_of(fault, &new, copy));
        }
        Municipality::open(store)
    }

    fn events(&self) -> Result<i64, SchemaError> {
        self.store.read(|c| Ok(c.query_row("SELECT count(*) FROM event", [], |row| row.get(0))?))
    }
}

/// Opens a copy and checks all of it, every chain included; how many events it has. Where it is to become the store of
/// this machine, it is written down that it moved, and no stream of the other machine is continued.
fn checked(copy: &Path, moved: Option<DateTime<Utc>>) -> Result<i64, SchemaError> {
    let mut municipality = Municipality::open(copy)?;
    municipality.store.integrity_check()?;
    municipality.store.read(|c| {
        for kept in streams::all(c)? {
            events::check_chain(c, &kept)?;
        }
        Ok(())
    })?;
    if let Some(now) = moved {
        municipality.store.write(|tx| {
            own_stream::end_streams(tx)?;
            for round in rounds::all(tx)? {
                let entry = NewEntry { version: Some(round.closings), ..NewEntry::default() };
                logbook::add(tx, round.round.code.as_str(), LogAction::Moved, &entry, now)?;
            }
            Ok(())
        })?;
    }
    municipality.events()
}

fn differs(copy: &Path) -> SchemaError {
    let reason = "the copy does not hold what the store holds".into();
    SchemaError::StoreDamaged { path: copy.to_owned(), reason }
}

/// A fault of the copy is told of the copy, not of where it was looked at.
fn in_words_of(fault: SchemaError, looked_at: &Path, copy: &Path) -> SchemaError {
    let named = |path: PathBuf| if path == looked_at { copy.to_owned() } else { path };
    match fault {
        SchemaError::NotAStore { path } => SchemaError::NotAStore { path: named(path) },
        SchemaError::StoreTooNew { path, found, known } => {
            SchemaError::StoreTooNew { path: named(path), found, known }
        }
        SchemaError::WrongKind { path, wanted, found } => {
            SchemaError::WrongKind { path: named(path), wanted, found }
        }
        SchemaError::StoreDamaged { path, reason } => SchemaError::StoreDamaged { path: named(path), reason },
        // A link of a chain that does not hold is damage too: nothing that was counted may be lost unseen.
        SchemaError::BadEvent { reason } => SchemaError::StoreDamaged { path: copy.to_owned(), reason },
        SchemaError::StoreMissing { path } => SchemaError::StoreMissing { path: named(path) },
        other => other,
    }
}
