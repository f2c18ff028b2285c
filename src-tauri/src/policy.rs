//! What the IT department rules: one JSON file no clerk may write, read once at the start (desk-and-screens.md 7.3).
//!
//! Linux `/etc/komhen/policy.json`, Windows `%ProgramData%\KOMHEN\policy.json`. A file that is not there rules nothing.
//! Unknown keys are left to later versions; a key of the wrong type rules nothing and is named.

use std::path::{Path, PathBuf};

use exports::{ExportError, safe_file};
use schema::codes;
use serde_json::{Map, Value};

use crate::settings::Language;

/// Largest policy; none is anywhere near it.
const MOST: u64 = 1 << 20;

/// What is ruled. `None` leaves it to the clerk, the round file or the program.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Policy {
    /// `Municipality`: four digits; a round file of another is refused.
    pub municipality: Option<String>,
    /// `Unit`: code of the unit this PC counts for.
    pub unit: Option<String>,
    /// `Desk`: code of the desk.
    pub desk: Option<String>,
    /// `RoundFilePath`: where the coordinator publishes the round file.
    pub round_file: Option<PathBuf>,
    /// `SharePath`: the folder desk files are sent to.
    pub share: Option<PathBuf>,
    /// `DataPath`: the folder of the store.
    pub data: Option<PathBuf>,
    /// `Language`: `da` or `en`.
    pub language: Option<Language>,
    /// `GlobalShortcut`: the keys that show and hide the mini window; an empty text forbids them.
    pub global_shortcut: Option<String>,
    /// `AutoStart`: start with the session while a round counts.
    pub auto_start: Option<bool>,
    /// `Notifications`: may the system's notifications be used?
    pub notifications: Option<bool>,
    /// `MinCellSize`: smallest number of contacts a cell may show in an export for people.
    pub min_cell_size: Option<u32>,
    /// `SuppressBelow`: cells below it are hidden in publication.
    pub suppress_below: Option<u32>,
    /// `LogLevel`: `error`, `warn`, `info` or `debug`.
    pub log_level: Option<String>,
    /// `AllowRawExport`: may single contacts be exported from this PC?
    pub allow_raw_export: Option<bool>,
    /// What could not be followed: the key, or the whole file.
    pub problems: Vec<Problem>,
}

/// A part of the policy that could not be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The key; `-` for the whole file.
    pub key: String,
    /// What was looked for.
    pub wanted: &'static str,
}

impl Policy {
    /// The policy of this machine.
    pub fn of_machine() -> Policy {
        place().map(|path| Policy::read(&path)).unwrap_or_default()
    }

    /// Reads a policy file.
    pub fn read(path: &Path) -> Policy {
        match safe_file::read(path, MOST) {
            Ok(bytes) => Policy::parse(&bytes),
            Err(ExportError::FileMissing { .. }) => Policy::default(),
            // A rule that cannot be read is not the same as no rule.
            Err(_) => Policy::unreadable("a readable file"),
        }
    }

    fn unreadable(wanted: &'static str) -> Policy {
        Policy { problems: vec![Problem { key: "-".into(), wanted }], ..Policy::default() }
    }

    fn parse(bytes: &[u8]) -> Policy {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let Ok(Value::Object(keys)) = serde_json::from_slice(bytes) else {
            return Policy::unreadable("a JSON object");
        };
        let mut keys = Keys { keys, problems: Vec::new() };
        Policy {
            municipality: keys.one("Municipality", "a municipality code", |value| {
                codes::municipality(value.as_str()?).ok().map(str::to_owned)
            }),
            unit: keys.text("Unit"),
            desk: keys.text("Desk"),
            round_file: keys.path("RoundFilePath"),
            share: keys.path("SharePath"),
            data: keys.path("DataPath"),
            language: keys.one("Language", "da or en", |value| serde_json::from_value(value.clone()).ok()),
            global_shortcut: keys.one("GlobalShortcut", "a text", |value| value.as_str().map(str::to_owned)),
            auto_start: keys.truth("AutoStart"),
            notifications: keys.truth("Notifications"),
            min_cell_size: keys.number("MinCellSize"),
            suppress_below: keys.number("SuppressBelow"),
            log_level: keys.one("LogLevel", "error, warn, info or debug", |value| {
                let level = value.as_str()?;
                ["error", "warn", "info", "debug"].contains(&level).then(|| level.to_owned())
            }),
            allow_raw_export: keys.truth("AllowRawExport"),
            problems: keys.problems,
        }
    }
}

/// The keys as they stand in the file, and those of the wrong type.
struct Keys {
    keys: Map<String, Value>,
    problems: Vec<Problem>,
}

impl Keys {
    fn one<T>(
        &mut self,
        key: &str,
        wanted: &'static str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.keys.get(key).filter(|value| !value.is_null())?;
        let read = read(value);
        if read.is_none() {
            self.problems.push(Problem { key: key.to_owned(), wanted });
        }
        read
    }

    fn text(&mut self, key: &str) -> Option<String> {
        self.one(key, "a text", |value| value.as_str().filter(|text| !text.is_empty()).map(str::to_owned))
    }

    /// A path from the root: one from wherever the program was started would be another every day.
    fn path(&mut self, key: &str) -> Option<PathBuf> {
        self.one(key, "a full path", |value| {
            value.as_str().map(PathBuf::from).filter(|path| path.is_absolute())
        })
    }

    fn truth(&mut self, key: &str) -> Option<bool> {
        self.one(key, "true or false", Value::as_bool)
    }

    fn number(&mut self, key: &str) -> Option<u32> {
        self.one(key, "a whole number", |value| u32::try_from(value.as_u64()?).ok())
    }
}

/// Where the file lies. A program under test is pointed elsewhere; one that was released never is.
fn place() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(path) = named("KOMHEN_POLICY").filter(|_| cfg!(debug_assertions)) {
        return Some(path);
    }
    if cfg!(windows) {
        return named("ProgramData").map(|folder| folder.join("KOMHEN").join("policy.json"));
    }
    Some(PathBuf::from("/etc/komhen/policy.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_read() {
        let policy = Policy::parse(
            br#"{"Municipality": "259", "Unit": "borgerservice", "Desk": "2", "RoundFilePath": "/fs/E2026.komhenrunde",
                 "SharePath": "/fs/komhen", "DataPath": "/data/komhen", "Language": "en", "GlobalShortcut": "Ctrl+Shift+F9",
                 "AutoStart": true, "Notifications": false, "MinCellSize": 5, "SuppressBelow": 3, "LogLevel": "warn",
                 "AllowRawExport": false, "ofALaterVersion": {"a": 1}}"#,
        );
        assert_eq!(policy.problems, [], "an unknown key is a later version's");
        assert_eq!(policy.municipality.as_deref(), Some("0259"), "three digits are four");
        assert_eq!((policy.unit.as_deref(), policy.desk.as_deref()), (Some("borgerservice"), Some("2")));
        assert_eq!(policy.round_file, Some("/fs/E2026.komhenrunde".into()));
        assert_eq!(
            (policy.share, policy.data),
            (Some("/fs/komhen".into()), Some("/data/komhen".into())),
            "both folders"
        );
        assert_eq!(policy.language, Some(Language::En));
        assert_eq!(policy.global_shortcut.as_deref(), Some("Ctrl+Shift+F9"));
        assert_eq!((policy.auto_start, policy.notifications), (Some(true), Some(false)));
        assert_eq!((policy.min_cell_size, policy.suppress_below), (Some(5), Some(3)));
        assert_eq!((policy.log_level.as_deref(), policy.allow_raw_export), (Some("warn"), Some(false)));
    }

    #[test]
    fn a_key_of_the_wrong_type_is_named_and_the_others_rule() {
        for (text, key) in [
            (r#"{"Municipality": 259, "Unit": "u"}"#, "Municipality"),
            (r#"{"Municipality": "0411", "Unit": "u"}"#, "Municipality"),
            (r#"{"SharePath": "komhen", "Unit": "u"}"#, "SharePath"),
            (r#"{"Language": "de", "Unit": "u"}"#, "Language"),
            (r#"{"AutoStart": "yes", "Unit": "u"}"#, "AutoStart"),
            (r#"{"MinCellSize": -1, "Unit": "u"}"#, "MinCellSize"),
            (r#"{"LogLevel": "everything", "Unit": "u"}"#, "LogLevel"),
        ] {
            let policy = Policy::parse(text.as_bytes());
            let named: Vec<&str> = policy.problems.iter().map(|problem| problem.key.as_str()).collect();
            assert_eq!(named, [key], "{text}");
            assert_eq!(policy.unit.as_deref(), Some("u"), "the rest still rules: {text}");
        }
        assert_eq!(Policy::parse(br#"{"Unit": null}"#), Policy::default(), "null rules nothing");
    }

    #[test]
    fn a_file_that_is_not_there_rules_nothing_and_one_that_cannot_be_read_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Policy::read(&folder.path().join("policy.json")), Policy::default(), "no file");
        for unreadable in ["{\"Unit\": ", "[]", ""] {
            let path = folder.path().join("policy.json");
            std::fs::write(&path, unreadable).unwrap();
            assert_eq!(Policy::read(&path).problems.len(), 1, "{unreadable:?} is no policy");
        }
        assert_eq!(Policy::read(folder.path()).problems.len(), 1, "a folder is no policy");
    }
}
