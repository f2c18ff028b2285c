//! Whose word holds: the IT department's, then the command line's, then the person's, then what is built in.
//!
//! What a round file settles (profile, presets, order) is the round's and comes with the state of the desk.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::{CommandError, ErrorCode};
use crate::policy::Policy;
use crate::settings::{Kept, Language, Settings, SettingsFile};

/// What was said when the program was started.
#[derive(Debug, Clone, Default)]
pub struct CommandLine {
    /// `--language en`: holds until another is chosen in the window.
    pub language: Option<Language>,
}

/// Policy, command line and settings as one.
pub struct Configuration {
    policy: Policy,
    demonstration: bool,
    file: SettingsFile,
    held: Mutex<Held>,
}

struct Held {
    kept: Kept,
    language: Option<Language>,
    /// What the person is told once.
    notices: Vec<CommandError>,
}

impl Configuration {
    /// Reads the settings.
    pub fn read(
        policy: Policy,
        command_line: CommandLine,
        file: SettingsFile,
        demonstration: bool,
    ) -> Configuration {
        let (kept, broken) = file.read();
        let broken_policy = (!policy.problems.is_empty()).then(|| {
            let keys: Vec<&str> = policy.problems.iter().map(|problem| problem.key.as_str()).collect();
            CommandError::new(ErrorCode::PolicyBroken, [("value", keys.join(", "))])
        });
        let notices = broken.into_iter().chain(broken_policy).collect();
        let held = Mutex::new(Held { kept, language: command_line.language, notices });
        Configuration { policy, demonstration, file, held }
    }

    /// What the IT department rules.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The settings that hold.
    pub fn settings(&self) -> Settings {
        self.holding(&self.held())
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // Nothing is left half-changed by a panic between two assignments: what is held is whole.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn holding(&self, held: &Held) -> Settings {
        let mut settings = held.kept.settings.clone();
        if let Some(language) = self.policy.language.or(held.language) {
            settings.language = language;
        }
        if let Some(keys) = &self.policy.global_shortcut {
            settings.global_shortcut = Some(keys.clone()).filter(|keys| !keys.is_empty());
        }
        settings
    }

    /// The settings that are not the person's to change.
    pub fn locked(&self) -> Vec<String> {
        let ruled = [
            ("language", self.policy.language.is_some()),
            ("global_shortcut", self.policy.global_shortcut.is_some()),
        ];
        ruled.into_iter().filter(|(_, is_ruled)| *is_ruled).map(|(name, _)| name.to_owned()).collect()
    }

    /// Keeps what a person chose; the settings that hold then.
    pub fn keep(&self, wanted: Settings) -> Result<Settings, CommandError> {
        wanted.check()?;
        let mut held = self.held();
        let now = self.holding(&held);
        let locked = |name: &str| CommandError::new(ErrorCode::LockedByPolicy, [("value", name.to_owned())]);
        let mut kept = held.kept.clone();
        let (mine, language) = (kept.settings.clone(), held.language);
        kept.settings = wanted.clone();
        // What is ruled or was said at the start is not the person's choice, and not written down as one.
        if wanted.language == now.language {
            kept.settings.language = mine.language;
        } else if self.policy.language.is_some() {
            return Err(locked("language"));
        }
        if wanted.global_shortcut == now.global_shortcut {
            kept.settings.global_shortcut = mine.global_shortcut;
        } else if self.policy.global_shortcut.is_some() {
            return Err(locked("global_shortcut"));
        }
        self.file.keep(&kept)?;
        held.language = language.filter(|_| wanted.language == now.language);
        held.kept = kept;
        Ok(self.holding(&held))
    }

    /// Where desk files are sent, and whether that is ruled. The demonstration never writes where the count is sent.
    pub fn send_folder(&self) -> (Option<PathBuf>, bool) {
        let held = self.held();
        if self.demonstration {
            return (held.kept.demonstration_send_folder.clone(), false);
        }
        match &self.policy.share {
            Some(share) => (Some(share.clone()), true),
            None => (held.kept.send_folder.clone(), false),
        }
    }

    /// Keeps the folder a person chose.
    pub fn keep_send_folder(&self, folder: PathBuf) -> Result<(), CommandError> {
        let mut held = self.held();
        let mut kept = held.kept.clone();
        if self.demonstration {
            kept.demonstration_send_folder = Some(folder);
        } else if self.policy.share.is_some() {
            return Err(CommandError::new(ErrorCode::LockedByPolicy, [("value", "send_folder".to_owned())]));
        } else {
            kept.send_folder = Some(folder);
        }
        self.file.keep(&kept)?;
        held.kept = kept;
        Ok(())
    }

    /// Where the coordinator gathers desk files, and whether that is ruled: the folder they are sent to. The
    /// demonstration has its own unless another is chosen for it.
    pub fn gather_folder(&self) -> (Option<PathBuf>, bool) {
        let held = self.held();
        if self.demonstration {
            return (held.kept.demonstration_gather_folder.clone(), false);
        }
        match &self.policy.share {
            Some(share) => (Some(share.clone()), true),
            None => (held.kept.gather_folder.clone(), false),
        }
    }

    /// Keeps the folder the coordinator chose.
    pub fn keep_gather_folder(&self, folder: PathBuf) -> Result<(), CommandError> {
        let mut held = self.held();
        let mut kept = held.kept.clone();
        if self.demonstration {
            kept.demonstration_gather_folder = Some(folder);
        } else if self.policy.share.is_some() {
            return Err(CommandError::new(
                ErrorCode::LockedByPolicy,
                [("value", "gather_folder".to_owned())],
            ));
        } else {
            kept.gather_folder = Some(folder);
        }
        self.file.keep(&kept)?;
        held.kept = kept;
        Ok(())
    }

    /// What the person is to be told, once.
    pub fn notices(&self) -> Vec<CommandError> {
        std::mem::take(&mut self.held().notices)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Problem;

    struct Pc(tempfile::TempDir);

    impl Pc {
        fn new() -> Pc {
            Pc(tempfile::tempdir().unwrap())
        }

        fn start(&self, policy: Policy, language: Option<Language>) -> Configuration {
            let file = SettingsFile::at(self.0.path().join("settings.json"));
            Configuration::read(policy, CommandLine { language }, file, false)
        }
    }

    fn ruled() -> Policy {
        Policy {
            language: Some(Language::En),
            global_shortcut: Some(String::new()),
            share: Some("/fs/komhen".into()),
            ..Policy::default()
        }
    }

    #[test]
    fn policy_holds_before_the_command_line_before_the_person() {
        let pc = Pc::new();
        let mine = pc.start(Policy::default(), None);
        assert_eq!(mine.settings(), Settings::default(), "built in");
        let english = Settings { language: Language::En, touch: true, ..Settings::default() };
        assert_eq!(mine.keep(english.clone()).unwrap(), english, "the person's");

        let told = pc.start(Policy::default(), Some(Language::Da));
        assert_eq!(told.settings().language, Language::Da, "the command line's");
        assert!(told.settings().touch, "the rest is the person's");

        let policy = Policy { language: Some(Language::En), ..Policy::default() };
        assert_eq!(pc.start(policy, Some(Language::Da)).settings().language, Language::En, "the policy's");
    }

    #[test]
    fn what_was_said_at_the_start_holds_until_another_is_chosen() {
        let pc = Pc::new();
        let told = pc.start(Policy::default(), Some(Language::En));
        let sound = Settings { sound: true, ..told.settings() };
        assert_eq!(told.keep(sound.clone()).unwrap().language, Language::En, "still");
        assert_eq!(
            pc.start(Policy::default(), None).settings().language,
            Language::Da,
            "never kept as a choice"
        );
        assert_eq!(told.keep(Settings { language: Language::Da, ..sound }).unwrap().language, Language::Da);
    }

    #[test]
    fn what_is_ruled_cannot_be_kept_and_the_persons_own_is_not_lost() {
        let pc = Pc::new();
        let free = pc.start(Policy::default(), None);
        let mine = Settings { global_shortcut: Some("Ctrl+Shift+F9".into()), ..Settings::default() };
        free.keep(mine.clone()).unwrap();

        let ruled = pc.start(ruled(), None);
        assert_eq!(ruled.locked(), ["language", "global_shortcut"]);
        assert_eq!(ruled.settings().global_shortcut, None, "forbidden");
        for wanted in [
            Settings { language: Language::Da, ..ruled.settings() },
            Settings { global_shortcut: Some("Ctrl+Shift+F8".into()), ..ruled.settings() },
        ] {
            assert_eq!(ruled.keep(wanted).unwrap_err().code, ErrorCode::LockedByPolicy);
        }
        ruled.keep(Settings { touch: true, ..ruled.settings() }).expect("the rest can be kept");
        let free = pc.start(Policy::default(), None).settings();
        assert_eq!(free, Settings { touch: true, ..mine }, "as before the policy came");
    }

    #[test]
    fn the_folder_for_desk_files_is_the_policys_or_the_persons_and_the_demonstration_has_its_own() {
        let pc = Pc::new();
        let free = pc.start(Policy::default(), None);
        assert_eq!(free.send_folder(), (None, false), "none yet");
        free.keep_send_folder("/mnt/mine".into()).unwrap();
        assert_eq!(
            pc.start(Policy::default(), None).send_folder(),
            (Some("/mnt/mine".into()), false),
            "kept"
        );

        let ruled = pc.start(ruled(), None);
        assert_eq!(ruled.send_folder(), (Some("/fs/komhen".into()), true), "ruled");
        assert_eq!(ruled.keep_send_folder("/tmp".into()).unwrap_err().code, ErrorCode::LockedByPolicy);

        let file = || SettingsFile::at(pc.0.path().join("settings.json"));
        let shown = Configuration::read(ruled.policy.clone(), CommandLine::default(), file(), true);
        assert_eq!(shown.send_folder(), (None, false), "neither the policy's nor the person's");
        shown.keep_send_folder("/tmp/demo".into()).unwrap();
        assert_eq!(pc.start(Policy::default(), None).send_folder().0, Some("/mnt/mine".into()), "untouched");
    }

    #[test]
    fn desk_files_are_gathered_where_they_are_sent_if_that_is_ruled() {
        let pc = Pc::new();
        let free = pc.start(Policy::default(), None);
        assert_eq!(free.gather_folder(), (None, false), "none yet");
        free.keep_gather_folder("/mnt/gathered".into()).unwrap();
        free.keep_send_folder("/mnt/sent".into()).unwrap();
        let again = pc.start(Policy::default(), None);
        assert_eq!(again.gather_folder(), (Some("/mnt/gathered".into()), false), "kept");
        assert_eq!(again.send_folder().0, Some("/mnt/sent".into()), "the other folder is another choice");

        let ruled = pc.start(ruled(), None);
        assert_eq!(ruled.gather_folder(), (Some("/fs/komhen".into()), true), "ruled");
        let refused = ruled.keep_gather_folder("/tmp".into()).unwrap_err();
        assert_eq!(
            (refused.code, refused.detail["value"].as_str()),
            (ErrorCode::LockedByPolicy, "gather_folder")
        );

        let file = SettingsFile::at(pc.0.path().join("settings.json"));
        let shown = Configuration::read(ruled.policy.clone(), CommandLine::default(), file, true);
        assert_eq!(shown.gather_folder(), (None, false), "the demonstration has a folder of its own");
    }

    #[test]
    fn what_could_not_be_read_is_told_once() {
        let pc = Pc::new();
        std::fs::write(pc.0.path().join("settings.json"), "{").unwrap();
        let problems = vec![Problem { key: "SharePath".into(), wanted: "a full path" }];
        let configuration = pc.start(Policy { problems, ..Policy::default() }, None);
        let codes: Vec<ErrorCode> = configuration.notices().iter().map(|notice| notice.code).collect();
        assert_eq!(codes, [ErrorCode::SettingsBroken, ErrorCode::PolicyBroken]);
        assert_eq!(configuration.notices(), [], "once");
    }
}
