//! Files written whole or not at all, and read within bounds.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};
use data_encoding::{BASE32, HEXLOWER};
use sha2::{Digest, Sha256};

use crate::ExportError;

/// Largest desk file.
pub const MOST_DESK_FILE: u64 = 50 << 20;
/// Largest upload or export of 2013.
pub const MOST_UPLOAD: u64 = 64 << 20;
/// Largest round file.
pub const MOST_ROUND_FILE: u64 = 5 << 20;

/// How the name of a temporary file begins and ends.
const PREFIX: &str = ".komhen-";
const SUFFIX: &str = ".new";
/// A temporary file this old belongs to no export that is still running.
const OLD: Duration = Duration::days(1);

/// A file that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it lies.
    pub path: PathBuf,
    /// SHA-256 of all its bytes, hex.
    pub sha256: String,
    /// First eight letters of the base32 of the SHA-256, `ABCD-EFGH`: read aloud over the telephone.
    pub control_code: String,
}

/// SHA-256 of bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// SHA-256 in hex.
pub fn sha256_hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(&sha256(bytes))
}

/// The control code of bytes.
pub fn control_code(bytes: &[u8]) -> String {
    let letters = BASE32.encode(&sha256(bytes));
    format!("{}-{}", &letters[..4], &letters[4..8])
}

/// The control code of a file of any size.
pub fn control_code_of(path: &Path) -> Result<String, ExportError> {
    let letters = BASE32.encode(&digest_of(path)?);
    Ok(format!("{}-{}", &letters[..4], &letters[4..8]))
}

/// SHA-256 in hex of a file of any size; `None` where no ordinary file stands under the name.
pub fn sha256_of(path: &Path) -> Result<Option<String>, ExportError> {
    match std::fs::metadata(path).is_ok_and(|facts| facts.is_file()) {
        true => Ok(Some(HEXLOWER.encode(&digest_of(path)?))),
        false => Ok(None),
    }
}

fn digest_of(path: &Path) -> Result<[u8; 32], ExportError> {
    let fault = |source| ExportError::NotRead { path: path.to_owned(), source };
    let mut sum = Sha256::new();
    std::io::copy(&mut File::open(path).map_err(fault)?, &mut sum).map_err(fault)?;
    Ok(sum.finalize().into())
}

/// Writes a file: temporary file in the same folder, synced, renamed, folder synced, read back.
///
/// Whatever stood under the name before stays whole until the new file is whole.
pub fn write(path: &Path, bytes: &[u8]) -> Result<Written, ExportError> {
    let fault = |source| not_written(path, source);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(folder).map_err(fault)?;
    let mut new =
        tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder).map_err(fault)?;
    new.write_all(bytes).and_then(|()| new.as_file().sync_all()).map_err(fault)?;
    #[cfg(unix)]
    {
        // A temporary file is private; what is handed on may be read by whoever may read the folder.
        use std::os::unix::fs::PermissionsExt;
        new.as_file().set_permissions(std::fs::Permissions::from_mode(0o644)).map_err(fault)?;
    }
    new.persist(path).map_err(|e| not_replaced(path, e.error))?;
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(fault)?;
    }
    let back = std::fs::read(path).map_err(fault)?;
    if back != bytes {
        return Err(ExportError::NotReadBack { path: path.to_owned() });
    }
    Ok(Written { path: path.to_owned(), sha256: sha256_hex(bytes), control_code: control_code(bytes) })
}

/// Why nothing was written, as far as a person can do something about it.
fn not_written(path: &Path, source: std::io::Error) -> ExportError {
    use std::io::ErrorKind;
    match source.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ExportError::NoSpace { path: path.to_owned() },
        ErrorKind::ResourceBusy => ExportError::FileInUse { path: path.to_owned() },
        _ => ExportError::NotWritten { path: path.to_owned(), source },
    }
}

/// The new file is whole and the folder takes files: what is refused is to take the place of the old one. Windows
/// refuses it while another program has the old file open.
fn not_replaced(path: &Path, source: std::io::Error) -> ExportError {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    let held = cfg!(windows) && matches!(source.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION));
    match source.kind() {
        std::io::ErrorKind::PermissionDenied => ExportError::FileInUse { path: path.to_owned() },
        _ if held => ExportError::FileInUse { path: path.to_owned() },
        _ => not_written(path, source),
    }
}

/// Removes what earlier exports left half-written in a folder when they were ended by force: temporary files of ours,
/// older than a day. What cannot be removed stays; it is in nobody's way.
pub fn sweep(folder: &Path, now: DateTime<Utc>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        let is_old = |facts: std::fs::Metadata| {
            let modified = facts.modified().ok().map(DateTime::<Utc>::from);
            facts.is_file() && modified.is_some_and(|modified| now - modified > OLD)
        };
        // The facts of the entry itself: a link is not followed.
        if ours && entry.metadata().is_ok_and(is_old) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Reads an ordinary file of `most` bytes at most; `-` is the standard input. A pipe, a device or a folder named as
/// a file is refused before it is read.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, ExportError> {
    if path == Path::new("-") {
        return read_within(path, std::io::stdin().lock(), most);
    }
    let fault = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => ExportError::FileMissing { path: path.to_owned() },
        _ => ExportError::NotRead { path: path.to_owned(), source },
    };
    let facts = std::fs::metadata(path).map_err(fault)?;
    if !facts.is_file() {
        return Err(ExportError::NotAFile { path: path.to_owned() });
    }
    if facts.len() > most {
        return Err(ExportError::FileTooLarge { path: path.to_owned(), bytes: facts.len(), most });
    }
    read_within(path, File::open(path).map_err(fault)?, most)
}

/// Reads to the end, or to one byte more than the most.
fn read_within(path: &Path, input: impl Read, most: u64) -> Result<Vec<u8>, ExportError> {
    let mut bytes = Vec::new();
    let read = input.take(most + 1).read_to_end(&mut bytes);
    read.map_err(|source| ExportError::NotRead { path: path.to_owned(), source })?;
    if bytes.len() as u64 > most {
        return Err(ExportError::FileTooLarge { path: path.to_owned(), bytes: bytes.len() as u64, most });
    }
    Ok(bytes)
}

/// A part of a file name made from a code or name: small letters, digits and hyphens only.
pub fn name_part(text: &str) -> String {
    let mut part = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'æ' => part.push_str("ae"),
            'ø' => part.push_str("oe"),
            'å' => part.push_str("aa"),
            c if c.is_ascii_alphanumeric() => part.push(c),
            _ => part.push('-'),
        }
    }
    part.truncate(40);
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        write(&path, b"old").unwrap();
        let written = write(&path, b"new").unwrap();
        assert_eq!(read(&path, 10).unwrap(), b"new", "replaced");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no scaffolding");
        assert_eq!(written.control_code, control_code(b"new"), "the same code at both ends");
        assert_eq!(control_code_of(&path).unwrap(), written.control_code, "however it is read");
        assert_eq!(control_code(b""), "4OYM-IQUY", "first letters of RFC 4648 base32 of SHA-256");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_way_is_replaced_and_never_written_through() {
        let folder = tempfile::tempdir().unwrap();
        let (canary, path) = (folder.path().join("canary"), folder.path().join("a.csv"));
        std::fs::write(&canary, "untouched").unwrap();
        std::os::unix::fs::symlink(&canary, &path).unwrap();
        write(&path, b"new").unwrap();
        assert_eq!(std::fs::read(&canary).unwrap(), b"untouched", "the target of the link");
    }

    #[test]
    fn what_is_no_ordinary_file_or_too_large_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(read(folder.path(), 10), Err(ExportError::NotAFile { .. })), "a folder");
        let path = folder.path().join("large");
        std::fs::write(&path, b"12345678901").unwrap();
        assert!(matches!(read(&path, 10), Err(ExportError::FileTooLarge { .. })), "eleven bytes");
        assert!(
            matches!(read(&folder.path().join("none"), 10), Err(ExportError::FileMissing { .. })),
            "none"
        );
        #[cfg(target_os = "linux")]
        assert!(matches!(read(Path::new("/dev/zero"), 10), Err(ExportError::NotAFile { .. })), "a device");
    }

    #[test]
    fn a_name_that_cannot_be_taken_leaves_what_stands_there_and_no_half_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        std::fs::create_dir(&path).unwrap();
        std::fs::write(path.join("old"), "old").unwrap();
        assert!(write(&path, b"new").is_err(), "a folder stands under the name");
        assert_eq!(std::fs::read(path.join("old")).unwrap(), b"old", "it is untouched");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "and nothing lies beside it");
    }

    #[test]
    fn what_a_person_can_do_something_about_is_told_apart() {
        use std::io::{Error, ErrorKind};
        let path = Path::new("a.csv");
        let code = |error: ExportError| error.code();
        assert_eq!(code(not_written(path, Error::from(ErrorKind::StorageFull))), "no_space");
        assert_eq!(code(not_written(path, Error::from(ErrorKind::QuotaExceeded))), "no_space");
        assert_eq!(code(not_written(path, Error::from(ErrorKind::PermissionDenied))), "not_written");
        assert_eq!(code(not_replaced(path, Error::from(ErrorKind::PermissionDenied))), "file_in_use");
        assert_eq!(code(not_replaced(path, Error::from(ErrorKind::StorageFull))), "no_space");
        assert_eq!(code(not_replaced(path, Error::from(ErrorKind::IsADirectory))), "not_written");
    }

    #[test]
    fn half_written_files_of_ours_go_after_a_day_and_nothing_else_does() {
        let folder = tempfile::tempdir().unwrap();
        let names = [".komhen-abc.new", ".komhen-abc.db", "komhen-abc.new", "a.csv"];
        for name in names {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        let left = || {
            let mut left: Vec<_> = std::fs::read_dir(folder.path())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            left.sort();
            left
        };
        let now = schema::clock::now();
        sweep(folder.path(), now + Duration::hours(23));
        assert_eq!(left().len(), 4, "an export may still be running");
        sweep(folder.path(), now + Duration::hours(25));
        assert_eq!(left(), [".komhen-abc.db", "a.csv", "komhen-abc.new"], "only ours");
        sweep(&folder.path().join("none"), now);
    }

    #[test]
    fn names_become_harmless_parts_of_file_names() {
        assert_eq!(name_part("../Børn & Unge\\CON:"), "---boern---unge-con-", "nothing a path could use");
    }
}
