//! What can go wrong below the window, each with a code for machines and the words for people.

use std::path::PathBuf;

use crate::texts::Texts;

/// A fault of the code lists, the clock or a store. `code` names its texts: `error-<code>` and `error-<code>-next`.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs)] // the fields are the placeholders of the texts
pub enum SchemaError {
    #[error("unknown {list} code {value:?}")]
    UnknownCode { list: &'static str, value: String, nearest: Option<String> },
    #[error("not a KLE number: {value:?}")]
    BadKle { value: String },
    #[error("not a round: {value:?}")]
    BadRound { value: String },
    #[error("not a time: {value:?}")]
    BadTime { value: String },
    #[error("not a name of a unit or desk: {value:?}")]
    BadName { value: String },
    #[error("a text looks like a CPR number")]
    LooksLikeCpr,
    #[error("not a count between 1 and {most}: {value}")]
    BadCount { value: String, most: u32 },
    #[error("round file: {reason} (line {line}, column {column})")]
    BadRoundFile { reason: String, line: usize, column: usize },
    #[error("no desk {desk:?} in unit {unit:?}")]
    NoSuchDesk { unit: String, desk: String, known: Vec<String> },
    #[error("an event breaks the rules: {reason}")]
    BadEvent { reason: String },
    #[error("this store counts for no round yet")]
    NotSetUp,
    #[error("nothing to undo today")]
    NothingToUndo,
    #[error("nothing to redo")]
    NothingToRedo,
    #[error("no contact with id {id}")]
    NoSuchContact { id: String },
    #[error("no round {round} in this store")]
    NoSuchRound { round: String },
    #[error("the store is of municipality {expected}, this is of {found}")]
    WrongMunicipality { expected: String, found: String },
    #[error("round {round} is closed")]
    RoundClosed { round: String },
    #[error("round {round} has no {list} {value:?}")]
    NotInRound { list: &'static str, value: String, round: String },
    #[error("a round file of a later format: {found}")]
    RoundFileTooNew { found: String },
    #[error("the round file of {round} was good until {last}")]
    RoundExpired { round: String, last: String },
    #[error("version {found} of the round file of {round} is not newer than {kept}, which is in use")]
    RoundOlder { round: String, found: u32, kept: u32 },
    #[error("the new round file of {round} lacks {missing:?}")]
    RoundFewerCodes { round: String, missing: Vec<String> },
    #[error("round {round}: practice and real rounds never stand in one store")]
    PracticeOnly { round: String },
    #[error("the practice is over")]
    PracticeOver,
    #[error("round {round} is not being set up")]
    NoSuchDraft { round: String },
    #[error("round {round} was never closed")]
    RoundNotClosed { round: String },
    #[error("the events of round {round} are gone")]
    RoundPurged { round: String },
    #[error("no act {number} in the logbook that can be taken back")]
    NoSuchLogEntry { number: u32 },
    #[error("no imported file {number} for {round}, there are {known:?}")]
    NoSuchImport { round: String, number: u32, known: Vec<String> },
    #[error("{found} is no control code of the last upload of {round}")]
    WrongReceipt { round: String, found: String },

    #[error("no store at {path}")]
    StoreMissing { path: PathBuf },
    #[error("no folder for the store at {path}")]
    FolderMissing { path: PathBuf },
    #[error("the store {path} was here before and is gone")]
    StoreVanished { path: PathBuf },
    #[error("a store stands at {path} already")]
    StoreStands { path: PathBuf },
    #[error("{path} is in use by another program")]
    StoreLocked { path: PathBuf },
    #[error("{path} cannot be written")]
    StoreReadOnly { path: PathBuf },
    #[error("no room on the disk of {path}")]
    DiskFull { path: PathBuf },
    #[error("{path} is not a store of this program")]
    NotAStore { path: PathBuf },
    #[error("{path} is a store of the kind {found}, not {wanted}")]
    WrongKind { path: PathBuf, wanted: &'static str, found: &'static str },
    #[error("{path} was written by a newer version ({found}, known is {known})")]
    StoreTooNew { path: PathBuf, found: i64, known: i64 },
    #[error("{path} is damaged: {reason}")]
    StoreDamaged { path: PathBuf, reason: String },
    #[error("SQLite {found} is older than {wanted}")]
    OldSqlite { found: i32, wanted: i32 },
    #[error("could not write {path}")]
    NotSaved {
        path: PathBuf,
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
}

impl SchemaError {
    /// The code for machines.
    pub fn code(&self) -> &'static str {
        use SchemaError::*;
        match self {
            UnknownCode { .. } => "unknown_code",
            BadKle { .. } => "bad_kle",
            BadRound { .. } => "bad_round",
            BadTime { .. } => "bad_time",
            BadName { .. } => "bad_name",
            LooksLikeCpr => "looks_like_cpr",
            BadCount { .. } => "bad_count",
            BadRoundFile { .. } => "bad_round_file",
            NoSuchDesk { .. } => "no_such_desk",
            BadEvent { .. } => "bad_event",
            NotSetUp => "not_set_up",
            NothingToUndo => "nothing_to_undo",
            NothingToRedo => "nothing_to_redo",
            NoSuchContact { .. } => "no_such_contact",
            NoSuchRound { .. } => "no_such_round",
            WrongMunicipality { .. } => "wrong_municipality",
            RoundClosed { .. } => "round_closed",
            NotInRound { .. } => "not_in_round",
            RoundFileTooNew { .. } => "round_file_too_new",
            RoundExpired { .. } => "round_expired",
            RoundOlder { .. } => "round_older",
            RoundFewerCodes { .. } => "round_fewer_codes",
            PracticeOnly { .. } => "practice_only",
            PracticeOver => "practice_over",
            NoSuchDraft { .. } => "no_such_draft",
            RoundNotClosed { .. } => "round_not_closed",
            RoundPurged { .. } => "round_purged",
            NoSuchLogEntry { .. } => "no_such_log_entry",
            WrongReceipt { .. } => "wrong_receipt",
            NoSuchImport { .. } => "no_such_import",
            StoreMissing { .. } => "store_missing",
            FolderMissing { .. } => "folder_missing",
            StoreVanished { .. } => "store_vanished",
            StoreStands { .. } => "store_stands",
            StoreLocked { .. } => "store_locked",
            StoreReadOnly { .. } => "store_read_only",
            DiskFull { .. } => "disk_full",
            NotAStore { .. } => "not_a_store",
            WrongKind { .. } => "wrong_kind",
            StoreTooNew { .. } => "store_too_new",
            StoreDamaged { .. } => "store_damaged",
            OldSqlite { .. } => "old_sqlite",
            NotSaved { .. } | Sqlite(_) => "not_saved",
        }
    }

    /// What goes into the placeholders of its texts.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        use SchemaError::*;
        let path = |path: &PathBuf| ("path", path.display().to_string());
        match self {
            UnknownCode { list, value, nearest } => vec![
                ("list", (*list).into()),
                ("value", value.clone()),
                ("nearest", nearest.clone().unwrap_or_else(|| "-".into())),
            ],
            BadKle { value } | BadRound { value } | BadTime { value } | BadName { value } => {
                vec![("value", value.clone())]
            }
            BadCount { value, most } => vec![("value", value.clone()), ("most", most.to_string())],
            BadRoundFile { reason, line, column } => {
                vec![("reason", reason.clone()), ("line", line.to_string()), ("column", column.to_string())]
            }
            NoSuchDesk { unit, desk, known } => {
                vec![("unit", unit.clone()), ("desk", desk.clone()), ("known", known.join("; "))]
            }
            BadEvent { reason } => vec![("reason", reason.clone())],
            LooksLikeCpr | NotSetUp | NothingToUndo | NothingToRedo | PracticeOver => vec![],
            NoSuchContact { id } => vec![("id", id.clone())],
            NoSuchRound { round }
            | RoundClosed { round }
            | PracticeOnly { round }
            | NoSuchDraft { round }
            | RoundNotClosed { round }
            | RoundPurged { round } => vec![("round", round.clone())],
            NoSuchLogEntry { number } => vec![("number", number.to_string())],
            WrongReceipt { round, found } => vec![("round", round.clone()), ("found", found.clone())],
            NotInRound { list, value, round } => {
                vec![("list", (*list).into()), ("value", value.clone()), ("round", round.clone())]
            }
            NoSuchImport { round, number, known } => vec![
                ("round", round.clone()),
                ("value", number.to_string()),
                ("known", if known.is_empty() { "-".into() } else { known.join(", ") }),
            ],
            RoundFileTooNew { found } => vec![("found", found.clone())],
            RoundExpired { round, last } => vec![("round", round.clone()), ("last", last.clone())],
            RoundOlder { round, found, kept } => {
                vec![("round", round.clone()), ("found", found.to_string()), ("kept", kept.to_string())]
            }
            RoundFewerCodes { round, missing } => {
                vec![("round", round.clone()), ("missing", missing.join(", "))]
            }
            WrongMunicipality { expected, found } => {
                vec![("expected", expected.clone()), ("found", found.clone())]
            }
            StoreMissing { path: p }
            | FolderMissing { path: p }
            | StoreVanished { path: p }
            | StoreStands { path: p }
            | StoreLocked { path: p }
            | StoreReadOnly { path: p }
            | DiskFull { path: p }
            | NotAStore { path: p } => vec![path(p)],
            WrongKind { path: p, wanted, found } => {
                vec![path(p), ("wanted", (*wanted).into()), ("found", (*found).into())]
            }
            StoreTooNew { path: p, found, known } => {
                vec![path(p), ("found", found.to_string()), ("known", known.to_string())]
            }
            StoreDamaged { path: p, reason } => vec![path(p), ("reason", reason.clone())],
            OldSqlite { found, wanted } => vec![("found", found.to_string()), ("wanted", wanted.to_string())],
            NotSaved { path: p, source } => vec![path(p), ("reason", source.to_string())],
            Sqlite(error) => vec![("path", "-".into()), ("reason", error.to_string())],
        }
    }

    /// What happened, and what to do next, for the command line, in the language of the texts.
    pub fn sentences(&self, texts: &Texts) -> (String, String) {
        let details = self.details();
        let next = SchemaError::next_of(self.code(), texts);
        (texts.say(&format!("error-{}", self.code()), &details), texts.say(&next, &details))
    }

    /// The text of the next step on the command line. A command has no button to press: some are worded for it.
    pub fn next_of(code: &str, texts: &Texts) -> String {
        let for_command = format!("error-{code}-command");
        if texts.has(&for_command) { for_command } else { format!("error-{code}-next") }
    }
}
