//! Letters of files from other programs: named by whoever hands the file over, never guessed.

use std::borrow::Cow;
use std::path::Path;

use crate::ExportError;

/// An encoding a file may be said to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// What KOMHEN wrote in 2013.
    Iso88591,
    /// What a spreadsheet makes of it on Windows.
    Windows1252,
    /// What most programs write today, with or without byte-order mark.
    Utf8,
}

/// The bytes in ISO-8859-1, as the formats of 2013 are read. A letter that has no place there is named.
pub fn to_iso_8859_1<'b>(path: &Path, bytes: &'b [u8], from: Encoding) -> Result<Cow<'b, [u8]>, ExportError> {
    let text = match from {
        Encoding::Iso88591 => return Ok(Cow::Borrowed(bytes)),
        Encoding::Windows1252 => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
        Encoding::Utf8 => {
            let text = std::str::from_utf8(bytes)
                .map_err(|e| ExportError::NotUtf8 { path: path.to_owned(), byte: e.valid_up_to() })?;
            Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text))
        }
    };
    for (at, line) in text.lines().enumerate() {
        if let Some(outside) = line.chars().find(|c| u32::from(*c) > 0xff) {
            return Err(ExportError::BadLine {
                path: path.to_owned(),
                line: at as u64 + 1,
                column: String::new(),
                value: outside.to_string(),
                reason: "a letter that ISO-8859-1 does not have".into(),
            });
        }
    }
    Ok(Cow::Owned(encoding_rs::mem::encode_latin1_lossy(&text).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_in_each_encoding_gives_the_same_bytes() {
        let wanted = b"K\xf8ge;\xc6r\xf8\r\n";
        let utf8 = "\u{feff}Køge;Ærø\r\n".as_bytes();
        for (bytes, from) in
            [(&wanted[..], Encoding::Iso88591), (wanted, Encoding::Windows1252), (utf8, Encoding::Utf8)]
        {
            assert_eq!(to_iso_8859_1(Path::new("a"), bytes, from).unwrap().as_ref(), wanted, "{from:?}");
        }
    }

    #[test]
    fn what_does_not_fit_is_named_never_replaced() {
        assert!(to_iso_8859_1(Path::new("a"), b"\xf8", Encoding::Utf8).is_err(), "not UTF-8");
        let euro = to_iso_8859_1(Path::new("a"), b"a\n\x80", Encoding::Windows1252);
        assert!(matches!(euro, Err(ExportError::BadLine { line: 2, .. })), "{euro:?}");
    }
}
