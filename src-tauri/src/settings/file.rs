//! The settings on disk: one JSON file in the login's own folder for settings, written whole or not at all.

use std::path::PathBuf;

use exports::{ExportError, safe_file};
use serde_json::{Map, Value};

use super::Settings;
use crate::error::{CommandError, ErrorCode};

/// Largest file of settings; none is anywhere near it.
const MOST: u64 = 1 << 20;
const SEND_FOLDER: &str = "send_folder";
const DEMONSTRATION_SEND_FOLDER: &str = "demonstration_send_folder";
const GATHER_FOLDER: &str = "gather_folder";
const DEMONSTRATION_GATHER_FOLDER: &str = "demonstration_gather_folder";

/// What is kept: the choices of the screen, the folders chosen in dialogs, and what a later version wrote beside them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// The choices of the screen.
    pub settings: Settings,
    /// The folder desk files are sent to.
    pub send_folder: Option<PathBuf>,
    /// The same for the demonstration round, whose files never lie among the real ones.
    pub demonstration_send_folder: Option<PathBuf>,
    /// The folder the coordinator gathers desk files from.
    pub gather_folder: Option<PathBuf>,
    /// The same for the demonstration round, where it is not the demonstration's own.
    pub demonstration_gather_folder: Option<PathBuf>,
    /// Keys this version does not know.
    rest: Map<String, Value>,
}

/// The file.
#[derive(Debug)]
pub struct SettingsFile {
    path: PathBuf,
}

impl SettingsFile {
    /// The settings kept at a path.
    pub fn at(path: PathBuf) -> SettingsFile {
        SettingsFile { path }
    }

    /// Reads the settings. What cannot be read is as it is built in, the file is set aside, and the error tells so.
    pub fn read(&self) -> (Kept, Option<CommandError>) {
        let bytes = match safe_file::read(&self.path, MOST) {
            Ok(bytes) => bytes,
            Err(ExportError::FileMissing { .. }) => return (Kept::default(), None),
            Err(_) => return (Kept::default(), Some(self.set_aside(&Kept::default()))),
        };
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(keys)) => {
                let (kept, all_read) = kept_from(keys);
                let told = (!all_read).then(|| self.set_aside(&kept));
                (kept, told)
            }
            _ => (Kept::default(), Some(self.set_aside(&Kept::default()))),
        }
    }

    /// Writes the settings whole or not at all.
    pub fn keep(&self, kept: &Kept) -> Result<(), CommandError> {
        let fault =
            || CommandError::new(ErrorCode::SettingsNotKept, [("path", self.path.display().to_string())]);
        let Ok(Value::Object(mut keys)) = serde_json::to_value(&kept.settings) else { return Err(fault()) };
        for (name, folder) in [
            (SEND_FOLDER, &kept.send_folder),
            (DEMONSTRATION_SEND_FOLDER, &kept.demonstration_send_folder),
            (GATHER_FOLDER, &kept.gather_folder),
            (DEMONSTRATION_GATHER_FOLDER, &kept.demonstration_gather_folder),
        ] {
            if let Some(folder) = folder {
                keys.insert(name.into(), serde_json::to_value(folder).map_err(|_| fault())?);
            }
        }
        keys.extend(kept.rest.clone());
        let mut text = serde_json::to_vec_pretty(&keys).map_err(|_| fault())?;
        text.push(b'\n');
        safe_file::write(&self.path, &text).map(drop).map_err(|_| fault())
    }

    /// Puts the file out of the way, so that a person can look into it, and what could be read in its place: it is
    /// told once and not at every start.
    fn set_aside(&self, read: &Kept) -> CommandError {
        let aside = self.path.with_extension("broken.json");
        // A file that cannot be moved stays, and is told of again; counting goes on by what is built in.
        if std::fs::rename(&self.path, &aside).is_ok() {
            let _ = self.keep(read);
        }
        CommandError::new(ErrorCode::SettingsBroken, [("path", aside.display().to_string())])
    }
}

/// The settings key by key, so that one bad value does not cost a clerk the size of the text; were all of them read?
fn kept_from(mut keys: Map<String, Value>) -> (Kept, bool) {
    let mut all_read = true;
    let mut folder = |keys: &mut Map<String, Value>, name: &str| match keys.remove(name)? {
        Value::String(path) => Some(PathBuf::from(path)),
        _ => {
            all_read = false;
            None
        }
    };
    let send_folder = folder(&mut keys, SEND_FOLDER);
    let demonstration_send_folder = folder(&mut keys, DEMONSTRATION_SEND_FOLDER);
    let gather_folder = folder(&mut keys, GATHER_FOLDER);
    let demonstration_gather_folder = folder(&mut keys, DEMONSTRATION_GATHER_FOLDER);
    let mut settings = Settings::default();
    let Ok(Value::Object(built_in)) = serde_json::to_value(&settings) else {
        return (Kept::default(), false);
    };
    for name in built_in.keys() {
        let Some(value) = keys.remove(name) else { continue };
        match settings.with(name, value) {
            Some(changed) => settings = changed,
            None => all_read = false,
        }
    }
    let kept = Kept {
        settings,
        send_folder,
        demonstration_send_folder,
        gather_folder,
        demonstration_gather_folder,
        rest: keys,
    };
    (kept, all_read)
}

impl Settings {
    /// The settings with one of them changed; `None` for a value no screen offers.
    fn with(&self, name: &str, value: Value) -> Option<Settings> {
        let mut all = serde_json::to_value(self).ok()?;
        all.as_object_mut()?.insert(name.to_owned(), value);
        let changed: Settings = serde_json::from_value(all).ok()?;
        changed.check().ok().map(|()| changed)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Language, Letters};
    use super::*;

    fn file(folder: &tempfile::TempDir) -> SettingsFile {
        SettingsFile::at(folder.path().join("config/settings.json"))
    }

    #[test]
    fn settings_are_read_as_they_were_kept_and_what_a_later_version_wrote_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = file(&folder);
        assert_eq!(file.read(), (Kept::default(), None), "no file yet");
        let mut kept = Kept::default();
        kept.settings.letters = Letters::Left;
        kept.settings.keys.insert("KeyP".into(), "undo".into());
        kept.settings.global_shortcut = Some("Ctrl+Shift+F9".into());
        kept.send_folder = Some("/fs/Børn & Unge".into());
        kept.gather_folder = Some("/fs/komhen".into());
        kept.demonstration_gather_folder = Some("/tmp/komhen".into());
        file.keep(&kept).unwrap();
        assert_eq!(file.read(), (kept.clone(), None), "as kept");

        let mut text: Map<String, Value> =
            serde_json::from_slice(&std::fs::read(&file.path).unwrap()).unwrap();
        text.insert("of_a_later_version".into(), serde_json::json!({"a": [1]}));
        std::fs::write(&file.path, serde_json::to_vec(&text).unwrap()).unwrap();
        let (mut read, told) = file.read();
        assert_eq!(told, None, "an unknown key is no fault");
        read.settings.touch = true;
        file.keep(&read).unwrap();
        let text = std::fs::read_to_string(&file.path).unwrap();
        assert!(text.contains("of_a_later_version") && text.contains("\"touch\": true"), "both: {text}");
    }

    #[test]
    fn a_broken_file_is_set_aside_and_told_once() {
        for broken in ["", "{\"language\": \"da\"", "[1]", "\u{0}\u{0}"] {
            let folder = tempfile::tempdir().unwrap();
            let file = file(&folder);
            std::fs::create_dir_all(file.path.parent().unwrap()).unwrap();
            std::fs::write(&file.path, broken).unwrap();
            let (kept, told) = file.read();
            assert_eq!(kept, Kept::default(), "{broken:?} is as built in");
            let told = told.expect("it is told");
            assert_eq!(told.code, ErrorCode::SettingsBroken);
            assert_eq!(std::fs::read_to_string(&told.detail["path"]).unwrap(), broken, "nothing is lost");
            assert_eq!(file.read().1, None, "once");
        }
    }

    #[test]
    fn one_bad_value_costs_only_itself() {
        let folder = tempfile::tempdir().unwrap();
        let file = file(&folder);
        std::fs::create_dir_all(file.path.parent().unwrap()).unwrap();
        let text =
            r#"{"language": "en", "text_size": 130, "armed_seconds": 15, "send_folder": 7, "later": true}"#;
        std::fs::write(&file.path, text).unwrap();
        let (kept, told) = file.read();
        assert_eq!(kept.settings.language, Language::En, "good");
        assert_eq!(kept.settings.armed_seconds, 15, "good");
        assert_eq!(kept.settings.text_size, 100, "no screen offers 130");
        assert_eq!(kept.send_folder, None, "no path");
        assert_eq!(told.map(|told| told.code), Some(ErrorCode::SettingsBroken), "told");
        assert_eq!(file.read(), (kept, None), "once; the good ones stay");
        assert!(std::fs::read_to_string(&file.path).unwrap().contains("later"), "and the unknown one");
    }

    #[test]
    fn settings_that_cannot_be_written_are_refused_with_the_place() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("config"), "a file where the folder should be").unwrap();
        let file = file(&folder);
        let refused = file.keep(&Kept::default()).unwrap_err();
        assert_eq!(refused.code, ErrorCode::SettingsNotKept);
        assert!(refused.detail["path"].ends_with("settings.json"), "{refused:?}");
    }
}
