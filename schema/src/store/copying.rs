//! Whole copies of a store: made beside their place, and given their name only when they are whole.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::limits::Limit;

use super::{Store, header, io_error, marker, private_file, sync_folder};
use crate::SchemaError;

impl Store {
    /// Writes everything of this store into a new file, as one consistent state.
    pub(crate) fn copy_into(&self, new: &Path) -> Result<(), SchemaError> {
        let io = |e: std::io::Error| io_error(new, e);
        let Some(name) = new.to_str() else {
            return Err(io(std::io::Error::other("the name of the folder cannot be written")));
        };
        if new.exists() {
            std::fs::remove_file(new).map_err(io)?;
        }
        // An empty private file: SQLite fills it, and nobody else ever reads it half made.
        private_file(new).map_err(io)?;
        self.with_one_attached(|c| c.execute("VACUUM INTO ?1", [name]).map(drop))
            .map_err(|e| super::fault(new, e))?;
        File::open(new).and_then(|file| file.sync_all()).map_err(io)
    }

    /// SQLite writes a copy through an attached file; apart from that nothing is ever attached.
    fn with_one_attached<T>(
        &self,
        action: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T> {
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
        let answer = action(&self.connection);
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
        answer
    }

    /// Reads every page and every index.
    pub(crate) fn integrity_check(&self) -> Result<(), SchemaError> {
        let answer: String = self
            .connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
            .map_err(|e| self.fault(e))?;
        if answer == "ok" { Ok(()) } else { Err(self.damaged(answer)) }
    }

    /// Overwrites what is deleted meanwhile: bytes that were let go are in no copy of the file either.
    pub(crate) fn overwriting<T>(
        &mut self,
        action: impl FnOnce(&mut Store) -> Result<T, SchemaError>,
    ) -> Result<T, SchemaError> {
        let set = |store: &Store, value: &str| {
            let asked =
                store.connection.pragma_update_and_check(None, "secure_delete", value, |row| row.get(0));
            asked.map_err(|e| store.fault(e))
        };
        let on: i64 = set(self, "ON")?;
        if on != 1 {
            return Err(self.damaged(format!("secure_delete is {on}, must be 1")));
        }
        let answer = action(self);
        set(self, "OFF")?;
        answer
    }

    /// Refuses a place where a store stands or stood.
    pub(crate) fn check_free(path: &Path) -> Result<(), SchemaError> {
        if !header::holds_nothing(path) || marker(path).exists() {
            return Err(SchemaError::StoreStands { path: path.to_owned() });
        }
        match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => {
                Err(SchemaError::FolderMissing { path: path.to_owned() })
            }
            _ => Ok(()),
        }
    }

    /// Copies the bytes of a store that nobody writes.
    pub(crate) fn copy_bytes(from: &Path, new: &Path) -> Result<(), SchemaError> {
        if header::holds_nothing(from) {
            return Err(SchemaError::StoreMissing { path: from.to_owned() });
        }
        header::check(from, super::StoreKind::Municipality)?;
        let io = |e: std::io::Error| io_error(new, e);
        if new.exists() {
            std::fs::remove_file(new).map_err(io)?;
        }
        private_file(new).map_err(io)?;
        let mut source = File::open(from).map_err(|e| io_error(from, e))?;
        let mut target = File::options().write(true).open(new).map_err(io)?;
        std::io::copy(&mut source, &mut target).and_then(|_| target.sync_all()).map_err(io)
    }

    /// Gives a whole file its name. The empty journal that SQLite left beside it belonged to looking at it.
    pub(crate) fn put_in_place(new: &Path, place: &Path) -> Result<(), SchemaError> {
        let io = |e: std::io::Error| io_error(place, e);
        let journal = beside(new, "-journal");
        match std::fs::metadata(&journal) {
            Ok(facts) if facts.len() == 0 => std::fs::remove_file(&journal).map_err(io)?,
            Ok(_) => {
                let reason = "its journal is not empty".into();
                return Err(SchemaError::StoreDamaged { path: place.to_owned(), reason });
            }
            Err(_) => {}
        }
        std::fs::rename(new, place).map_err(io)?;
        sync_folder(folder_of(place)).map_err(io)
    }

    /// Removes a copy that came to nothing; that it stays behind would change nothing.
    pub(crate) fn discard(new: &Path) {
        for path in [new.to_owned(), beside(new, "-journal")] {
            let _ = std::fs::remove_file(path);
        }
    }

    /// Leaves the sign beside a store that it stands here.
    pub(crate) fn mark_created(path: &Path) -> Result<(), SchemaError> {
        let io = |e: std::io::Error| io_error(path, e);
        private_file(&marker(path)).map_err(io)?;
        sync_folder(folder_of(path)).map_err(io)
    }
}

/// The path with more at its end.
pub(crate) fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(more);
    PathBuf::from(name)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
