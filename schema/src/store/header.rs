//! A look at a store's first hundred bytes before SQLite touches the file.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::{StoreKind, io_error};
use crate::SchemaError;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// No file, one of no bytes, or SQLite's first page with nothing made in it: a beginning that was cut short.
pub(super) fn holds_nothing(path: &Path) -> bool {
    let facts = match std::fs::metadata(path) {
        Ok(facts) => facts,
        Err(error) => return error.kind() == std::io::ErrorKind::NotFound,
    };
    if !facts.is_file() || facts.len() > 65_536 {
        return false;
    }
    let Ok(bytes) = std::fs::read(path) else { return false };
    let Some(head) = bytes.get(..100) else { return bytes.is_empty() };
    // Schema cookie, user version and application id are still zero, and there is one page.
    let nothing_made = [40, 60, 68].iter().all(|at| head[*at..*at + 4] == [0; 4]);
    &head[..16] == MAGIC && nothing_made && head[28..32] == [0, 0, 0, 1]
}

/// Refuses what is not a store of this kind and version: a 0-byte file opens as a valid empty database otherwise.
pub(super) fn check(path: &Path, kind: StoreKind) -> Result<(), SchemaError> {
    let not_ours = || SchemaError::NotAStore { path: path.to_owned() };
    let facts = std::fs::metadata(path).map_err(|e| io_error(path, e))?;
    let mut head = [0; 100];
    if !facts.is_file() || facts.len() < 512 {
        return Err(not_ours());
    }
    File::open(path).and_then(|mut file| file.read_exact(&mut head)).map_err(|e| match e.kind() {
        std::io::ErrorKind::UnexpectedEof => not_ours(),
        _ => io_error(path, e),
    })?;
    let number = |at: usize| i32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if &head[..16] != MAGIC {
        return Err(not_ours());
    }
    let found =
        StoreKind::ALL.into_iter().find(|kind| kind.application_id() == number(68)).ok_or_else(not_ours)?;
    if found != kind {
        return Err(SchemaError::WrongKind {
            path: path.to_owned(),
            wanted: kind.name(),
            found: found.name(),
        });
    }
    let (version, known) = (i64::from(number(60)), kind.migrations().len() as i64);
    if version > known {
        return Err(SchemaError::StoreTooNew { path: path.to_owned(), found: version, known });
    }
    let page = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    if page < 512 || !facts.len().is_multiple_of(page) {
        let reason = format!("{} bytes are not whole pages of {page}", facts.len());
        return Err(SchemaError::StoreDamaged { path: path.to_owned(), reason });
    }
    Ok(())
}
