//! The municipality's store (kommunens samlede lager): a counting week from its set-up to what is kept of it.
//!
//! | File | What the coordinator (tovholder) does |
//! |---|---|
//! | `drafts` | sets a round up and publishes it |
//! | `merging`, `importing`, `looked` | gathers the desks, takes in files of other programs |
//! | `contacts`, `streams`, `desk_days` | reads the week |
//! | `machine`, `mass` | sets machine counts beside it, enters mass counts |
//! | `repair` | mends what is wrong, by events with a reason |
//! | `sign_offs`, `closing`, `receipts` | closes the week, exports, keeps the receipt |
//! | `purge`, `moving` | lets the events go, moves the store to a new machine |

use std::path::Path;

use rusqlite::Connection;

use crate::round::RoundCode;
use crate::store::rounds::{self, KeptRound};
use crate::store::{Store, StoreKind, meta, streams};
use crate::{SchemaError, codes};

mod amended_later;
mod closing;
mod contacts;
mod desk_days;
mod drafts;
mod importing;
mod logbook;
mod looked;
mod machine;
mod mass;
mod merging;
mod moving;
mod own_stream;
mod purge;
mod receipts;
mod repair;
mod sign_offs;
mod streams_of_round;

pub use crate::store::imported::ImportedFile;
pub use crate::store::logbook::{LogAction, LogEntry};
pub use crate::store::looked_files::{Looked, LookedFile};
pub use crate::store::machine_counts::{KeptMachineFile, MachineCount, MachineFile, MachineSystem};
pub use amended_later::AmendedLater;
pub use closing::{ACCEPT_REASONS, AcceptedFinding, REOPEN_REASONS, Seen};
pub use contacts::{ImportedPlace, StoredContact};
pub use desk_days::DeskDay;
pub use importing::Imported;
pub use machine::MachineKept;
pub use mass::{MassContact, StoredMass};
pub use merging::{GatheredStream, Merged};
pub use moving::COPY_ENDING;
pub use purge::Purged;
pub use receipts::{ConfirmedReceipt, NotedExport};
pub use repair::{RepairReason, Repaired};
pub use sign_offs::{GivenSignOff, SIGN_OFF_REASONS, SignOff, Signer, UnitSignOff};
pub use streams_of_round::StreamState;

/// Under this key: the municipality a store belongs to.
const MUNICIPALITY: &str = "municipality";

/// A municipality's store with its rules.
pub struct Municipality {
    store: Store,
    /// Tells this machine from the one a moved store was written on.
    machine: String,
}

impl Municipality {
    /// Opens a municipality's store.
    pub fn open(path: &Path) -> Result<Municipality, SchemaError> {
        Store::open(path, StoreKind::Municipality).map(Municipality::of)
    }

    /// Opens it or makes it; true if it was made.
    pub fn open_or_create(path: &Path) -> Result<(Municipality, bool), SchemaError> {
        let (store, made) = Store::open_or_create(path, StoreKind::Municipality)?;
        Ok((Municipality::of(store), made))
    }

    fn of(store: Store) -> Municipality {
        Municipality { store, machine: streams::machine_tag() }
    }

    /// The store, for reading.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Whose store it is, four digits; `None` until anything says so.
    pub fn code(&self) -> Result<Option<String>, SchemaError> {
        self.store.read(municipality)
    }

    /// Says whose store it is, once and for all.
    pub fn begin(&mut self, municipality: &str) -> Result<(), SchemaError> {
        let code = codes::municipality(municipality)?;
        self.store.write(|tx| {
            is_of(tx, code)?;
            meta::set(tx, MUNICIPALITY, code)
        })
    }

    /// Every round, the newest first by its last day.
    pub fn rounds(&self) -> Result<Vec<KeptRound>, SchemaError> {
        self.store.read(rounds::all)
    }

    /// A round of this store.
    pub fn round(&self, code: &RoundCode) -> Result<KeptRound, SchemaError> {
        self.store.read(|c| round_of(c, code))
    }
}

/// A round of this store.
fn round_of(c: &Connection, code: &RoundCode) -> Result<KeptRound, SchemaError> {
    rounds::find(c, code.as_str())?.ok_or_else(|| SchemaError::NoSuchRound { round: code.to_string() })
}

/// A round that may still be changed.
fn open_round(c: &Connection, code: &RoundCode) -> Result<KeptRound, SchemaError> {
    let round = round_of(c, code)?;
    if round.closed { Err(SchemaError::RoundClosed { round: code.to_string() }) } else { Ok(round) }
}

fn municipality(c: &Connection) -> Result<Option<String>, SchemaError> {
    if let Some(code) = meta::get(c, MUNICIPALITY)? {
        return Ok(Some(code));
    }
    match streams::municipality(c)? {
        Some(code) => Ok(Some(code)),
        None => Ok(c.query_row("SELECT max(municipality) FROM round", [], |row| row.get(0))?),
    }
}

/// A store belongs to one municipality.
fn is_of(c: &Connection, found: &str) -> Result<(), SchemaError> {
    match municipality(c)? {
        Some(expected) if expected != found => {
            Err(SchemaError::WrongMunicipality { expected, found: found.into() })
        }
        _ => Ok(()),
    }
}

/// A store holds the real rounds of one municipality: a file of another one, or of a practice, stops here.
fn belongs(tx: &Connection, municipality: &str, round: &RoundCode) -> Result<(), SchemaError> {
    if round.is_practice() {
        return Err(SchemaError::PracticeOnly { round: round.to_string() });
    }
    is_of(tx, municipality)
}

/// A reason is one of a list, never words.
fn check_reason(reason: &str, known: &[&'static str]) -> Result<(), SchemaError> {
    if known.contains(&reason) {
        return Ok(());
    }
    Err(codes::unknown("begrundelse", reason, known.iter().copied()))
}

#[cfg(test)]
mod tests;
