//! Files a person chose for the municipality, kept from the preview to the import: the page never names a path, and what
//! is taken in are the bytes that were shown.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use exports::counts::{self, CountsKind, Table};
use exports::{ExportError, safe_file};

use crate::error::{CommandError, ErrorCode};

/// Longest name of a file that is shown.
const LONGEST_NAME: usize = 120;

/// A file of 2013 that was chosen.
#[derive(Debug)]
pub struct ChosenImport {
    /// Its name, without the folder.
    pub name: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A file of counts that was chosen.
#[derive(Debug)]
pub struct ChosenCounts {
    /// Its name, without the folder.
    pub name: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The bytes as rows.
    pub table: Table,
    /// What it counts.
    pub kind: CountsKind,
}

/// The files chosen now; a newer one takes the place of an older one.
#[derive(Default)]
pub struct ChosenFiles {
    import: Mutex<Option<Arc<ChosenImport>>>,
    counts: Mutex<Option<Arc<ChosenCounts>>>,
}

impl ChosenFiles {
    /// Reads a file of 2013 and keeps it. One that cannot be read leaves none chosen.
    pub fn read_import(&self, path: &Path) -> Result<Arc<ChosenImport>, ExportError> {
        self.forget_import();
        let bytes = named(path, |path| safe_file::read(path, safe_file::MOST_UPLOAD))?;
        let chosen = Arc::new(ChosenImport { name: name_of(path), bytes });
        *self.import.lock().unwrap_or_else(PoisonError::into_inner) = Some(chosen.clone());
        Ok(chosen)
    }

    /// Reads a file of counts as rows and keeps it. One that cannot be read leaves none chosen.
    pub fn read_counts(&self, path: &Path, kind: CountsKind) -> Result<Arc<ChosenCounts>, ExportError> {
        self.forget_counts();
        let (bytes, name) = (named(path, counts::read_file)?, name_of(path));
        let table = Table::of(&name, counts::decode(&name, &bytes, None)?)?;
        let chosen = Arc::new(ChosenCounts { name, bytes, table, kind });
        *self.counts.lock().unwrap_or_else(PoisonError::into_inner) = Some(chosen.clone());
        Ok(chosen)
    }

    /// The file of 2013, if one is chosen.
    pub fn import(&self) -> Result<Arc<ChosenImport>, CommandError> {
        self.import.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(none)
    }

    /// The file of counts, if one is chosen.
    pub fn counts(&self) -> Result<Arc<ChosenCounts>, CommandError> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(none)
    }

    /// Puts the file of 2013 away.
    pub fn forget_import(&self) {
        *self.import.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Puts the file of counts away.
    pub fn forget_counts(&self) {
        *self.counts.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn none() -> CommandError {
    CommandError::new(ErrorCode::NoFileChosen, [])
}

fn name_of(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.chars().take(LONGEST_NAME).collect::<String>().into()
}

/// A fault of reading names the file, not the folder it was chosen from.
pub fn named<T>(path: &Path, read: impl FnOnce(&Path) -> Result<T, ExportError>) -> Result<T, ExportError> {
    read(path).map_err(|error| {
        let path = name_of(path);
        match error {
            ExportError::FileMissing { .. } => ExportError::FileMissing { path },
            ExportError::NotAFile { .. } => ExportError::NotAFile { path },
            ExportError::FileTooLarge { bytes, most, .. } => ExportError::FileTooLarge { path, bytes, most },
            ExportError::NotRead { source, .. } => ExportError::NotRead { path, source },
            other => other,
        }
    })
}
