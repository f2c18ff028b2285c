//! The files of the watched folder, so that one which has not changed is not read again.

use super::Municipality;
use crate::SchemaError;
use crate::store::looked_files::{self, LookedFile};

impl Municipality {
    /// What came of the files that were looked at, by name.
    pub fn looked(&self) -> Result<Vec<LookedFile>, SchemaError> {
        self.store.read(looked_files::all)
    }

    /// Keeps what came of some files.
    pub fn note_looked(&mut self, files: &[LookedFile]) -> Result<(), SchemaError> {
        self.store.write(|tx| files.iter().try_for_each(|file| looked_files::keep(tx, file)))
    }

    /// Forgets files that are no longer in the folder. What they brought stays counted.
    pub fn forget_looked(&mut self, names: &[String]) -> Result<(), SchemaError> {
        self.store.write(|tx| names.iter().try_for_each(|name| looked_files::forget(tx, name)))
    }
}
