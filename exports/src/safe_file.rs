//! Files written whole or not at all, and read within bounds.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use data_encoding::{BASE32, HEXLOWER};
use sha2::{Digest, Sha256};

use crate::ExportError;

/// Largest desk file.
pub const MOST_DESK_FILE: u64 = 50 << 20;
/// Largest upload or export of 2013.
pub const MOST_UPLOAD: u64 = 64 << 20;
/// Largest round file.
pub const MOST_ROUND_FILE: u64 = 5 << 20;

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

/// Writes a file: temporary file in the same folder, synced, renamed, folder synced, read back.
///
/// Whatever stood under the name before stays whole until the new file is whole.
pub fn write(path: &Path, bytes: &[u8]) -> Result<Written, ExportError> {
    let fault = |source| ExportError::NotWritten { path: path.to_owned(), source };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(folder).map_err(fault)?;
    let mut new =
        tempfile::Builder::new().prefix(".komhen-").suffix(".new").tempfile_in(folder).map_err(fault)?;
    new.write_all(bytes).and_then(|()| new.as_file().sync_all()).map_err(fault)?;
    #[cfg(unix)]
    {
        // A temporary file is private; what is handed on may be read by whoever may read the folder.
        use std::os::unix::fs::PermissionsExt;
        new.as_file().set_permissions(std::fs::Permissions::from_mode(0o644)).map_err(fault)?;
    }
    new.persist(path).map_err(|e| fault(e.error))?;
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(fault)?;
    }
    let back = std::fs::read(path).map_err(fault)?;
    if back != bytes {
        return Err(ExportError::NotReadBack { path: path.to_owned() });
    }
    Ok(Written { path: path.to_owned(), sha256: sha256_hex(bytes), control_code: control_code(bytes) })
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
    fn names_become_harmless_parts_of_file_names() {
        assert_eq!(name_part("../Børn & Unge\\CON:"), "---boern---unge-con-", "nothing a path could use");
    }
}
