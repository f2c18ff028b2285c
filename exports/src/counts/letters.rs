//! The letters of a file of counts. UTF-8 and UTF-16 with a byte order mark say what they are; Windows-1252 is proposed
//! and shown, and what is no text at all is named.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::ExportError;

/// How the letters of a file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CountsLetters"))]
pub enum Letters {
    /// With or without byte order mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// What a spreadsheet on Windows writes unless told otherwise.
    #[serde(rename = "windows-1252")]
    Windows1252,
    /// With byte order mark.
    #[serde(rename = "utf-16")]
    Utf16,
}

/// A file as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark.
    pub text: String,
    /// How it was read.
    pub letters: Letters,
    /// The bytes do not say how they are meant: a person must look at the text and agree.
    pub is_proposed: bool,
}

/// What people send by mistake, by its first bytes.
const NO_TEXT: [(&[u8], &str); 6] = [
    (b"PK\x03\x04", "XLSX, ODS, zip"),
    (b"PK\x05\x06", "zip"),
    (b"SQLite format 3", "SQLite"),
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0", "XLS"),
    (b"\x1f\x8b", "gzip"),
];

/// The text of these bytes, as its letters are said to be, or as the bytes say.
pub fn decode(path: &Path, bytes: &[u8], said: Option<Letters>) -> Result<Decoded, ExportError> {
    let refused = |found: &str| ExportError::UnknownFormat { path: path.to_owned(), found: found.into() };
    if let Some((_, name)) = NO_TEXT.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(refused(name));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ExportError::CutOff { path: path.to_owned() });
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        let encoding = if bytes[0] == 0xff { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[2..]);
        let text = text.ok_or_else(|| refused("UTF-16"))?;
        return whole(path, text.into_owned(), Letters::Utf16, false);
    }
    if bytes.contains(&0) {
        return Err(refused("UTF-16"));
    }
    match (std::str::from_utf8(bytes), said) {
        (Ok(text), None | Some(Letters::Utf8)) => {
            whole(path, text.trim_start_matches('\u{feff}').to_owned(), Letters::Utf8, false)
        }
        (Err(error), Some(Letters::Utf8)) => {
            Err(ExportError::NotUtf8 { path: path.to_owned(), byte: error.valid_up_to() })
        }
        (_, Some(Letters::Utf16)) => Err(refused("UTF-16")),
        (_, said) => {
            let text = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned();
            whole(path, text, Letters::Windows1252, said.is_none())
        }
    }
}

fn whole(path: &Path, text: String, letters: Letters, is_proposed: bool) -> Result<Decoded, ExportError> {
    if text.trim().is_empty() {
        return Err(ExportError::CutOff { path: path.to_owned() });
    }
    if text.contains('\0') {
        return Err(ExportError::UnknownFormat { path: path.to_owned(), found: "UTF-16".into() });
    }
    Ok(Decoded { text, letters, is_proposed })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "dato;kanal;enhed;antal\r\n2026-10-19;TLFIND;Køge Nord;12\r\n";

    fn decoded(bytes: &[u8], said: Option<Letters>) -> Result<Decoded, ExportError> {
        decode(Path::new("a.csv"), bytes, said)
    }

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        let bytes = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
    }

    #[test]
    fn what_says_how_it_is_written_is_read_so() {
        let with_mark = format!("\u{feff}{TEXT}");
        for (bytes, letters) in [
            (TEXT.as_bytes().to_vec(), Letters::Utf8),
            (with_mark.into_bytes(), Letters::Utf8),
            (utf16(TEXT, true), Letters::Utf16),
            (utf16(TEXT, false), Letters::Utf16),
        ] {
            let wanted = Decoded { text: TEXT.into(), letters, is_proposed: false };
            assert_eq!(decoded(&bytes, None).unwrap(), wanted, "{letters:?}");
        }
    }

    #[test]
    fn windows_1252_is_proposed_and_only_taken_when_it_is_said() {
        let bytes = encoding_rs::WINDOWS_1252.encode(TEXT).0.into_owned();
        let proposed = decoded(&bytes, None).unwrap();
        assert_eq!((proposed.text.as_str(), proposed.is_proposed), (TEXT, true), "shown first");
        assert!(!decoded(&bytes, Some(Letters::Windows1252)).unwrap().is_proposed, "said");
        assert!(matches!(decoded(&bytes, Some(Letters::Utf8)), Err(ExportError::NotUtf8 { byte: 43, .. })));
    }

    #[test]
    fn what_is_no_text_is_named_so_that_it_can_be_saved_as_csv() {
        let without_mark: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, wanted) in [
            (&b"PK\x03\x04rest"[..], "XLSX, ODS, zip"),
            (b"SQLite format 3\0", "SQLite"),
            (b"%PDF-1.7", "PDF"),
            (b"\xd0\xcf\x11\xe0\xa1", "XLS"),
            (b"\xff\xfe\x00\xd8", "UTF-16"),
            (&without_mark, "UTF-16"),
        ] {
            let error = decoded(bytes, None).unwrap_err();
            assert!(
                matches!(&error, ExportError::UnknownFormat { found, .. } if found == wanted),
                "{error:?}"
            );
        }
        for empty in [&b""[..], b" \r\n", b"\xef\xbb\xbf", b"\xff\xfe"] {
            assert!(matches!(decoded(empty, None), Err(ExportError::CutOff { .. })), "{empty:?} is empty");
        }
    }
}
