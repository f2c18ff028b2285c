//! What a person chooses about the window: language, keys, size. Never who the person is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::{CommandError, ErrorCode};
use crate::shortcut;

mod file;

pub use file::{Kept, SettingsFile};

/// Most keys that can be given another meaning: more than a keyboard has.
const MOST_KEYS: usize = 150;
/// Longest name of a key (`event.code`) or of what it does.
const LONGEST_KEY: usize = 32;
/// Contacts between two sendings that go by themselves.
const SEND_EVERY: std::ops::RangeInclusive<u32> = 1..=200;

/// Language of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dansk.
    Da,
    /// English.
    En,
}

impl Language {
    /// The texts of the language.
    pub fn texts(self) -> schema::texts::Texts {
        use schema::texts::{Language as Of, Texts};
        Texts::of(match self {
            Language::Da => Of::Danish,
            Language::En => Of::English,
        })
    }
}

/// Which block of letters counts as well, where there is no numeric keypad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Letters {
    /// None.
    None,
    /// Under the left hand, with the telephone in the right.
    Left,
    /// Under the right hand.
    Right,
}

/// When a single key counts (WCAG 2.1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum SingleKeys {
    /// While the counting field has the focus.
    Focus,
    /// Together with Alt.
    Alt,
    /// Never.
    Off,
}

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Language.
    pub language: Language,
    /// Block of letters.
    pub letters: Letters,
    /// What keys do, by `event.code`; only what differs from the built-in keys.
    #[cfg_attr(test, ts(type = "Record<string, string>"))]
    pub keys: BTreeMap<String, String>,
    /// When a single key counts.
    pub single_keys: SingleKeys,
    /// How long a chosen channel waits for its type, in seconds: 2, 5, 8 or 15; 0 waits for ever.
    pub armed_seconds: u32,
    /// Larger fields for fingers.
    pub touch: bool,
    /// Mirrored for the left hand.
    pub mirrored: bool,
    /// A soft sound for each contact.
    pub sound: bool,
    /// Size of the text in per cent: 100, 125, 150, 175 or 200.
    pub text_size: u32,
    /// Keys that show and hide the mini window from any program, `Ctrl+Shift+F9`.
    pub global_shortcut: Option<String>,
    /// Contacts between two sendings that go by themselves, 1 to 200.
    pub send_every: u32,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: Language::Da,
            letters: Letters::None,
            keys: BTreeMap::new(),
            single_keys: SingleKeys::Focus,
            armed_seconds: 8,
            touch: false,
            mirrored: false,
            sound: false,
            text_size: 100,
            global_shortcut: None,
            send_every: 20,
        }
    }
}

impl Settings {
    /// Refuses what no screen offers. Shortcuts have a reason of their own, for the clerk to act on.
    pub fn check(&self) -> Result<(), CommandError> {
        if let Some((name, value)) = self.first_wrong() {
            return Err(CommandError::new(ErrorCode::InvalidCode, [("list", name.into()), ("value", value)]));
        }
        match &self.global_shortcut {
            Some(keys) => shortcut::parse(keys).map(drop),
            None => Ok(()),
        }
    }

    fn first_wrong(&self) -> Option<(&'static str, String)> {
        let is_word = |text: &str| {
            (1..=LONGEST_KEY).contains(&text.len())
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        };
        let wrong_key = self.keys.iter().find(|(key, meaning)| !is_word(key) || !is_word(meaning));
        if let Some((key, meaning)) = wrong_key {
            return Some(("keys", format!("{key}: {meaning}").chars().take(40).collect()));
        }
        [
            ("keys", self.keys.len() as u32, self.keys.len() <= MOST_KEYS),
            ("armed_seconds", self.armed_seconds, matches!(self.armed_seconds, 0 | 2 | 5 | 8 | 15)),
            ("text_size", self.text_size, matches!(self.text_size, 100 | 125 | 150 | 175 | 200)),
            ("send_every", self.send_every, SEND_EVERY.contains(&self.send_every)),
        ]
        .into_iter()
        .find(|(_, _, right)| !right)
        .map(|(name, value, _)| (name, value.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_screen_offers_is_refused_and_named() {
        let edits: [(&str, fn(&mut Settings)); 6] = [
            ("armed_seconds", |s| s.armed_seconds = 3),
            ("text_size", |s| s.text_size = 0),
            ("send_every", |s| s.send_every = 0),
            ("send_every", |s| s.send_every = 201),
            ("keys", |s| drop(s.keys.insert("KeyQ".into(), "Anna Hansen, 5".into()))),
            ("keys", |s| s.keys.extend((0..200).map(|n| (format!("Key{n}"), "1".into())))),
        ];
        Settings::default().check().expect("what is built in can be kept");
        for (name, edit) in edits {
            let mut settings = Settings::default();
            edit(&mut settings);
            let refused = settings.check().unwrap_err();
            assert_eq!((refused.code, refused.detail["list"].as_str()), (ErrorCode::InvalidCode, name));
        }
    }

    #[test]
    fn a_shortcut_is_checked_with_the_rest() {
        let with =
            |keys: &str| Settings { global_shortcut: Some(keys.into()), ..Settings::default() }.check();
        with("Ctrl+Shift+F9").unwrap();
        assert_eq!(with("Ctrl+Alt+K").unwrap_err().code, ErrorCode::ShortcutNotAllowed, "AltGr");
    }
}
