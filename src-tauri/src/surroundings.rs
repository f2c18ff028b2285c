//! What a command needs of the system around the program: dialogs, windows, keys. The commands know no more of a
//! window than this, so that tests without one can answer for it.

use std::path::PathBuf;

use schema::texts::Texts;

use crate::error::CommandError;

/// A dialog in which a person names a file or folder. The page never sees a path before it is chosen here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// A round file to read.
    RoundFile,
    /// The folder desk files are sent to.
    SendFolder,
    /// The folder for one copy of the desk files: a USB stick, or where the mail program finds it.
    SaveDeskFile,
    /// The folder the municipality's desk files are gathered from.
    GatherFolder,
    /// A list of machine counts or of contacts counted by others.
    CountsFile,
    /// A file of another program to import.
    ImportFile,
    /// The municipality's own list of tasks.
    TaskList,
    /// The folder a round file is published in.
    PublishFolder,
    /// The folder exports are written to.
    ExportFolder,
    /// The folder for the copy of the municipality's store that moves to a new machine.
    MoveFolder,
    /// The copy of a municipality's store that came from the old machine.
    MoveFile,
}

/// What a dialog lets a person choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// A folder.
    Folder,
    /// A file with one of these endings; the text names the kind.
    File {
        /// Id of the text that names the kind of file.
        kind: &'static str,
        /// Endings without the dot.
        endings: &'static [&'static str],
    },
}

impl Dialog {
    /// What is chosen in it.
    pub fn choice(self) -> Choice {
        let (kind, endings): (_, &'static [&'static str]) = match self {
            Dialog::RoundFile => ("window-round-files", &["komhenrunde"]),
            Dialog::CountsFile | Dialog::ImportFile | Dialog::TaskList => {
                ("window-csv-files", &["csv", "txt", "CSV", "TXT"])
            }
            Dialog::MoveFile => ("window-move-files", &["komhenkommune"]),
            Dialog::SendFolder
            | Dialog::SaveDeskFile
            | Dialog::GatherFolder
            | Dialog::PublishFolder
            | Dialog::ExportFolder
            | Dialog::MoveFolder => return Choice::Folder,
        };
        Choice::File { kind, endings }
    }

    /// The text on its frame.
    pub fn title(self, texts: &Texts) -> String {
        let id = match self {
            Dialog::RoundFile => "window-choose-round-file",
            Dialog::SendFolder => "window-choose-send-folder",
            Dialog::SaveDeskFile => "window-save-desk-file",
            Dialog::GatherFolder => "window-choose-gather-folder",
            Dialog::CountsFile => "window-choose-counts-file",
            Dialog::ImportFile => "window-choose-import-file",
            Dialog::TaskList => "window-choose-task-list",
            Dialog::PublishFolder => "window-choose-publish-folder",
            Dialog::ExportFolder => "window-choose-export-folder",
            Dialog::MoveFolder => "window-choose-move-folder",
            Dialog::MoveFile => "window-choose-move-file",
        };
        texts.say(id, &[])
    }
}

/// What the session can do at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// May a window stay above the others? Not under Wayland.
    pub can_stay_on_top: bool,
    /// May the program hear keys while another has the focus? Not under Wayland.
    pub can_have_shortcut: bool,
}

/// The system around the program.
pub trait Surroundings: Send + Sync {
    /// Opens a dialog and waits for the choice; `None` if it was closed without one.
    fn choose(&self, dialog: Dialog, texts: &Texts) -> Option<PathBuf>;
    /// Shows the mini window in place of the counting window.
    fn show_mini(&self) -> Result<(), CommandError>;
    /// Shows the counting window in place of the mini window.
    fn show_main(&self) -> Result<(), CommandError>;
    /// The title of the windows: where the desk counts, or that it is practice.
    fn set_title(&self, title: &str);
    /// What the session can do.
    fn session(&self) -> Session;
    /// Listens for a shortcut in place of the former one; `None` for none.
    ///
    /// `ShortcutTaken` where another program has it, `NotPossibleHere` where the session has none.
    fn set_shortcut(&self, keys: Option<&str>) -> Result<(), CommandError>;
    /// Tells the page that a round file was double-clicked, dropped or published.
    fn round_file_offered(&self);
}

/// What the session can do, by the variables it sets: GTK takes Wayland where there is one, unless told otherwise.
pub fn session_of(variable: impl Fn(&str) -> Option<String>) -> Session {
    let wayland = variable("WAYLAND_DISPLAY").is_some_and(|display| !display.is_empty());
    let asked_for_x11 = variable("GDK_BACKEND").is_some_and(|list| list.split(',').next() == Some("x11"));
    let is_wayland = wayland && !asked_for_x11;
    Session { can_stay_on_top: !is_wayland, can_have_shortcut: !is_wayland }
}

#[cfg(test)]
mod tests {
    use super::*;
    use schema::texts::Language;

    #[test]
    fn every_dialog_says_what_is_chosen_in_it() {
        use Dialog::*;
        let all = [
            RoundFile,
            SendFolder,
            SaveDeskFile,
            GatherFolder,
            CountsFile,
            ImportFile,
            TaskList,
            PublishFolder,
            ExportFolder,
            MoveFolder,
            MoveFile,
        ];
        for language in [Language::Danish, Language::English] {
            let texts = Texts::of(language);
            let titles: std::collections::BTreeSet<String> = all.iter().map(|d| d.title(&texts)).collect();
            assert_eq!(titles.len(), all.len(), "no two frames say the same: {titles:?}");
            for dialog in all {
                assert!(!dialog.title(&texts).starts_with("window-"), "{dialog:?} has its text");
                if let Choice::File { kind, .. } = dialog.choice() {
                    assert!(texts.has(kind), "{kind} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn under_wayland_no_window_stays_on_top_and_no_key_is_heard() {
        for (display, backend, free) in [
            (None, None, true),
            (Some("wayland-0"), None, false),
            (Some("wayland-0"), Some("x11"), true),
            (Some("wayland-0"), Some("x11,wayland"), true),
            (Some("wayland-0"), Some("*"), false),
            (Some(""), None, true),
            (None, Some("wayland,x11"), true),
        ] {
            let session =
                session_of(|name| if name == "GDK_BACKEND" { backend } else { display }.map(str::to_owned));
            let wanted = Session { can_stay_on_top: free, can_have_shortcut: free };
            assert_eq!(session, wanted, "WAYLAND_DISPLAY {display:?}, GDK_BACKEND {backend:?}");
        }
    }
}
