//! Which format a file is, by its first bytes.

use std::path::Path;

use serde::Serialize;

use super::{desk_file, raw2013, template2013, upload};
use crate::{ExportError, safe_file};

/// A format that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// `komhen-desk/1`
    DeskFile,
    /// `komhen-upload/1`
    Upload,
    /// The raw export of 2013.
    Raw2013,
    /// The 8-column template of 2013.
    Template2013,
    /// `komhen-round/1`
    RoundFile,
}

/// The format of these bytes.
pub fn format_of(path: &Path, bytes: &[u8]) -> Result<Format, ExportError> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first_line = text.split(|b| *b == b'\n').next().unwrap_or_default();
    if first_line.starts_with(upload::HEADER.as_bytes()) {
        Ok(Format::Upload)
    } else if raw2013::is_header(first_line) {
        Ok(Format::Raw2013)
    } else if template2013::is_header(first_line) {
        Ok(Format::Template2013)
    } else if first_line.starts_with(format!("{{\"format\":\"{}", desk_file::FAMILY).as_bytes()) {
        Ok(Format::DeskFile)
    } else if text.trim_ascii_start().starts_with(b"{") && contains(text, b"komhen-round/") {
        Ok(Format::RoundFile)
    } else {
        Err(ExportError::UnknownFormat { path: path.to_owned(), found: what_it_is(bytes) })
    }
}

/// The format of a file.
pub fn read_any(path: &Path) -> Result<(Format, Vec<u8>), ExportError> {
    let bytes = safe_file::read(path, safe_file::MOST_UPLOAD)?;
    Ok((format_of(path, &bytes)?, bytes))
}

fn contains(text: &[u8], word: &[u8]) -> bool {
    text[..text.len().min(2_000)].windows(word.len()).any(|w| w == word)
}

/// A name for what people send by mistake, so that the message can say it.
fn what_it_is(bytes: &[u8]) -> String {
    let known: [(&[u8], &str); 6] = [
        (b"PK", "zip, XLSX, ODS"),
        (b"SQLite format 3", "SQLite"),
        (b"%PDF", "PDF"),
        (b"\xff\xfe", "UTF-16"),
        (b"\xfe\xff", "UTF-16"),
        (b"\xd0\xcf\x11\xe0", "XLS"),
    ];
    if bytes.is_empty() {
        return "0 bytes".into();
    }
    let by_magic =
        known.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, name)| (*name).to_owned());
    by_magic.unwrap_or_else(|| {
        let line = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
        String::from_utf8_lossy(&line[..line.len().min(80)]).chars().filter(|c| !c.is_control()).collect()
    })
}
