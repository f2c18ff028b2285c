//! What lies in a folder: names, sizes and times; nothing is opened.

use std::fs::{FileType, Metadata};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::ExportError;

/// More entries than this are no folder of desk files: the country's largest municipality has some hundred desks.
const MOST_ENTRIES: usize = 10_000;

/// What a name promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An ordinary file ending in `.komhendesk`.
    DeskFile,
    /// A file ending in `.komhenproeve`: practice never counts.
    Practice,
    /// The name of a desk file on something that is none: a link, a folder, a pipe.
    Other,
}

/// A file of a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Where it lies.
    pub path: PathBuf,
    /// Its bytes.
    pub size: u64,
    /// When it was written, milliseconds since 1970 by the clock of its disk.
    pub modified: i64,
    /// What its name promises.
    pub kind: Kind,
}

/// The desk files and practice files of a folder and of the folders in it, in the order of their names. Links are
/// shown and never followed; deeper folders are somebody else's.
pub fn list(folder: &Path) -> Result<Vec<Found>, ExportError> {
    let (mut found, mut inner, mut entries) = (Vec::new(), Vec::new(), 0);
    look_into(folder, &mut entries, &mut found, Some(&mut inner))?;
    for folder in inner {
        match look_into(&folder, &mut entries, &mut found, None) {
            // A folder that went away or may not be opened keeps nobody else's file out.
            Err(ExportError::FileMissing { .. } | ExportError::NotRead { .. }) => {}
            other => other?,
        }
    }
    found.sort();
    Ok(found)
}

fn look_into(
    folder: &Path,
    entries: &mut usize,
    found: &mut Vec<Found>,
    mut inner: Option<&mut Vec<PathBuf>>,
) -> Result<(), ExportError> {
    let fault = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => ExportError::FileMissing { path: folder.to_owned() },
        _ => ExportError::NotRead { path: folder.to_owned(), source },
    };
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        *entries += 1;
        if *entries > MOST_ENTRIES {
            return Err(ExportError::TooManyFiles { path: folder.to_owned(), most: MOST_ENTRIES as u64 });
        }
        let path = entry.path();
        // Of the entry itself, not of what a link points to. A file may be gone between its name and its facts.
        let Ok(facts) = entry.metadata() else { continue };
        match kind_of(&path, facts.file_type()) {
            Some(kind) => found.push(of(path, &facts, kind)),
            None if facts.is_dir() => inner.iter_mut().for_each(|inner| inner.push(path.clone())),
            None => {}
        }
    }
    Ok(())
}

fn kind_of(path: &Path, file_type: FileType) -> Option<Kind> {
    // Sticks and shares change the case of names.
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "komhendesk" if file_type.is_file() => Some(Kind::DeskFile),
        "komhenproeve" if file_type.is_file() => Some(Kind::Practice),
        "komhendesk" => Some(Kind::Other),
        _ => None,
    }
}

fn of(path: PathBuf, facts: &Metadata, kind: Kind) -> Found {
    let modified = facts.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    let modified = modified.and_then(|since| i64::try_from(since.as_millis()).ok()).unwrap_or(0);
    Found { path, size: facts.len(), modified, kind }
}
