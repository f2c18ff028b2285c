//! What the program is told when it is started. Words it does not know are no reason not to count.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::settings::Language;

/// The words after the program's name.
#[derive(Debug, Default, PartialEq)]
pub struct Arguments {
    /// `--demonstration`: the demonstration round.
    pub demonstration: bool,
    /// `--language en`.
    pub language: Option<Language>,
    /// The round file that was double-clicked.
    pub round_file: Option<PathBuf>,
}

impl Arguments {
    /// Reads the words.
    pub fn read(words: impl Iterator<Item = OsString>) -> Arguments {
        let mut arguments = Arguments::default();
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--demonstration") => arguments.demonstration = true,
                Some("--language") => {
                    arguments.language = words.next().and_then(|word| language(word.to_str()?));
                }
                Some(flag) if flag.starts_with('-') => {
                    if let Some(code) = flag.strip_prefix("--language=") {
                        arguments.language = language(code);
                    }
                }
                _ => {
                    arguments.round_file.get_or_insert(PathBuf::from(word));
                }
            }
        }
        arguments
    }
}

fn language(code: &str) -> Option<Language> {
    match code {
        "da" => Some(Language::Da),
        "en" => Some(Language::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_and_unknown_ones_left() {
        let read = |words: &[&str]| Arguments::read(words.iter().map(OsString::from));
        assert_eq!(read(&[]), Arguments::default());
        assert!(read(&["--demonstration"]).demonstration);
        for words in [&["--language", "en"][..], &["--language=en"], &["--future", "--language", "en"]] {
            assert_eq!(read(words).language, Some(Language::En), "{words:?}");
        }
        assert_eq!(read(&["--language", "de"]).language, None);
        let opened = read(&["--language", "da", "/fs/Børn & Unge/E2026.komhenrunde", "second"]);
        assert_eq!(opened.round_file, Some("/fs/Børn & Unge/E2026.komhenrunde".into()), "the first path");
    }
}
