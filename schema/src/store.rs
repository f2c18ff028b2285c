//! Stores: one SQLite file, opened with care, written in whole transactions.
//!
//! A desk's store, the practice one too, is locked for one program and journalled so that a plain copy of the file, made at any moment,
//! holds every confirmed contact (reliability.md 3.1). A municipality's store is shared with a busy timeout.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

use crate::SchemaError;

pub mod contacts;
pub(crate) mod copying;
pub mod counted;
pub(crate) mod drafts;
pub mod events;
pub mod header;
pub mod imported;
pub(crate) mod kept_totals;
mod kind;
pub mod logbook;
pub mod looked_files;
pub mod machine_counts;
pub(crate) mod meta;
pub(crate) mod practice_answers;
pub mod rounds;
pub mod streams;
pub mod tally;
pub mod units;

pub use kind::{StoreKind, WithinCrate};

/// Oldest SQLite that may write a count: 3.51.3 mended a fault that had lived for 16 years.
const OLDEST_SQLITE: i32 = 3_051_003;

/// An open store.
pub struct Store {
    connection: Connection,
    path: PathBuf,
    kind: StoreKind,
}

impl Store {
    /// Opens a store that exists.
    pub fn open(path: &Path, kind: StoreKind) -> Result<Store, SchemaError> {
        if header::holds_nothing(path) {
            let path = path.to_owned();
            return Err(match marker(&path).exists() {
                true => SchemaError::StoreVanished { path },
                false => SchemaError::StoreMissing { path },
            });
        }
        header::check(path, kind)?;
        let mut store = Store::connect(path, kind)?;
        store.migrate()?;
        Ok(store)
    }

    /// Makes a new store in a folder that exists. A store that was here before and is gone is not replaced.
    ///
    /// The tables, the kind and the version are SQLite's own transaction: a cut in the middle leaves an empty file,
    /// which counts as none, and of two programs that begin at once the second finds the first one's tables.
    pub fn create(path: &Path, kind: StoreKind) -> Result<Store, SchemaError> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        if !folder.is_dir() {
            return Err(SchemaError::FolderMissing { path: path.to_owned() });
        }
        if marker(path).exists() {
            // Either it was made this very moment by another program, or it was here and is gone.
            return Store::open(path, kind);
        }
        let io = |e: std::io::Error| io_error(path, e);
        private_file(path).map_err(io)?;
        let mut store = Store::connect(path, kind)?;
        store.migrate()?;
        private_file(&marker(path)).map_err(io)?;
        sync_folder(folder).map_err(io)?;
        Ok(store)
    }

    /// Opens a store, or makes it where there is none; true if it was made.
    pub fn open_or_create(path: &Path, kind: StoreKind) -> Result<(Store, bool), SchemaError> {
        match Store::open(path, kind) {
            Err(SchemaError::StoreMissing { .. }) => Ok((Store::create(path, kind)?, true)),
            other => other.map(|store| (store, false)),
        }
    }

    fn connect(path: &Path, kind: StoreKind) -> Result<Store, SchemaError> {
        let found = rusqlite::version_number();
        if found < OLDEST_SQLITE {
            return Err(SchemaError::OldSqlite { found, wanted: OLDEST_SQLITE });
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|e| fault(path, e))?;
        let mut store = Store { connection, path: path.to_owned(), kind };
        store.configure().map_err(|e| fault(path, e))?;
        store.read_back_settings()?;
        store.quick_check()?;
        Ok(store)
    }

    /// The settings of reliability.md 3.1. TRUNCATE and EXTRA lose nothing in a power cut and nothing in a plain copy.
    fn configure(&mut self) -> Result<(), rusqlite::Error> {
        let c = &self.connection;
        // Ten tries of 50 ms: what a virus scanner or a backup needs. Another program counting here holds it for good.
        c.busy_timeout(Duration::from_millis(500))?;
        let locking = if self.kind.is_held() { "EXCLUSIVE" } else { "NORMAL" };
        c.pragma_update_and_check(None, "locking_mode", locking, |_| Ok(()))?;
        c.pragma_update_and_check(None, "journal_mode", "TRUNCATE", |_| Ok(()))?;
        for (pragma, value) in [
            ("synchronous", "EXTRA"),
            ("foreign_keys", "ON"),
            ("trusted_schema", "OFF"),
            ("cell_size_check", "ON"),
            ("temp_store", "MEMORY"),
        ] {
            c.pragma_update(None, pragma, value)?;
        }
        c.pragma_update_and_check(None, "mmap_size", 0, |_| Ok(()))?;
        c.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        c.set_limit(Limit::SQLITE_LIMIT_LENGTH, 1_000_000)?;
        c.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000)?;
        c.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
        if self.kind.is_held() {
            // The lock is taken at the first write; take it now, so that a second program is told at once.
            c.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
        }
        c.busy_timeout(Duration::from_millis(2_000))
    }

    fn read_back_settings(&self) -> Result<(), SchemaError> {
        let locking = if self.kind.is_held() { "exclusive" } else { "normal" };
        for (pragma, wanted) in [
            ("locking_mode", locking),
            ("journal_mode", "truncate"),
            ("synchronous", "3"),
            ("foreign_keys", "1"),
            ("trusted_schema", "0"),
        ] {
            let found: String = self
                .connection
                .pragma_query_value(None, pragma, |row| {
                    let value: rusqlite::types::Value = row.get(0)?;
                    Ok(match value {
                        rusqlite::types::Value::Integer(number) => number.to_string(),
                        rusqlite::types::Value::Text(text) => text,
                        other => format!("{other:?}"),
                    })
                })
                .map_err(|e| self.fault(e))?;
            if found != wanted {
                return Err(self.damaged(format!("{pragma} is {found}, must be {wanted}")));
            }
        }
        Ok(())
    }

    fn quick_check(&self) -> Result<(), SchemaError> {
        let answer: String = self
            .connection
            .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
            .map_err(|e| self.fault(e))?;
        if answer == "ok" { Ok(()) } else { Err(self.damaged(answer)) }
    }

    /// Brings the tables up to this version, one step and its number in one transaction.
    fn migrate(&mut self) -> Result<(), SchemaError> {
        let path = self.path.clone();
        let steps = self.kind.migrations();
        let done: i64 = self
            .connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .map_err(|e| self.fault(e))?;
        if done > steps.len() as i64 {
            return Err(SchemaError::StoreTooNew { path, found: done, known: steps.len() as i64 });
        }
        for (number, step) in steps.iter().enumerate().skip(done.max(0) as usize) {
            let run = |connection: &mut Connection| {
                let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
                let done: i64 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
                // Another program may have taken the step while this one waited for the lock.
                if done == number as i64 {
                    tx.execute_batch(step)?;
                    tx.pragma_update(None, "application_id", self.kind.application_id())?;
                    tx.pragma_update(None, "user_version", number as i64 + 1)?;
                }
                tx.commit()
            };
            run(&mut self.connection).map_err(|e| fault(&path, e))?;
        }
        Ok(())
    }

    /// One user action: all of it on disk when this returns `Ok`, none of it otherwise.
    pub fn write<T>(
        &mut self,
        action: impl FnOnce(&Transaction<'_>) -> Result<T, SchemaError>,
    ) -> Result<T, SchemaError> {
        let path = self.path.clone();
        let place = |e: SchemaError| match e {
            SchemaError::Sqlite(e) => fault(&path, e),
            other => other,
        };
        let tx = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|e| fault(&path, e))?;
        let answer = action(&tx).map_err(place)?;
        tx.commit().map_err(|e| fault(&path, e))?;
        Ok(answer)
    }

    /// Reads one consistent state.
    pub fn read<T>(
        &self,
        question: impl FnOnce(&Connection) -> Result<T, SchemaError>,
    ) -> Result<T, SchemaError> {
        question(&self.connection).map_err(|e| match e {
            SchemaError::Sqlite(e) => self.fault(e),
            other => other,
        })
    }

    /// Several questions of one and the same state: what another program writes meanwhile is seen by none of them.
    /// Asked within another one it is part of that. Writers wait meanwhile, so nothing but reading belongs in it.
    pub fn snapshot<T, E: From<SchemaError>>(
        &self,
        questions: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        if !self.connection.is_autocommit() {
            return questions();
        }
        // It begins with the first question and ends when it is dropped; there is nothing to keep.
        let _held = self.connection.unchecked_transaction().map_err(|e| self.fault(e))?;
        questions()
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its kind.
    pub fn kind(&self) -> StoreKind {
        self.kind
    }

    fn fault(&self, error: rusqlite::Error) -> SchemaError {
        fault(&self.path, error)
    }

    fn damaged(&self, reason: String) -> SchemaError {
        SchemaError::StoreDamaged { path: self.path.clone(), reason }
    }
}

/// A file beside the store that says: here was a store. An empty count is never begun in its place unasked.
pub fn marker(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".created");
    PathBuf::from(name)
}

/// SQLite's fault in words a person can act on.
fn fault(path: &Path, error: rusqlite::Error) -> SchemaError {
    let path = path.to_owned();
    let Some(code) = error.sqlite_error_code() else {
        return SchemaError::NotSaved { path, source: Box::new(error) };
    };
    match code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => SchemaError::StoreLocked { path },
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
            SchemaError::StoreReadOnly { path }
        }
        ErrorCode::DiskFull => SchemaError::DiskFull { path },
        ErrorCode::NotADatabase => SchemaError::NotAStore { path },
        ErrorCode::DatabaseCorrupt => SchemaError::StoreDamaged { path, reason: error.to_string() },
        _ => SchemaError::NotSaved { path, source: Box::new(error) },
    }
}

fn io_error(path: &Path, error: std::io::Error) -> SchemaError {
    use std::io::ErrorKind::*;
    let path = path.to_owned();
    match error.kind() {
        StorageFull | QuotaExceeded => SchemaError::DiskFull { path },
        PermissionDenied | ReadOnlyFilesystem => SchemaError::StoreReadOnly { path },
        NotFound => SchemaError::FolderMissing { path },
        _ => SchemaError::NotSaved { path, source: Box::new(error) },
    }
}

/// A file that other logins on a shared PC cannot read. One that is there already is left as it is.
fn private_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(file) => file.sync_all(),
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(e) => Err(e),
    }
}

fn sync_folder(folder: &Path) -> std::io::Result<()> {
    // Windows has no handle on a folder to sync; its rename is durable by itself.
    if cfg!(unix) { std::fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests;
