//! The one error that crosses to the window: a code to act on. The sentences are the window's.

use std::collections::BTreeMap;

use exports::ExportError;
use schema::SchemaError;
use serde::Serialize;

/// What the window can act on. Each has its sentence and next step in the texts: `error-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the words of each are in the texts
pub enum ErrorCode {
    StoreLocked,
    StoreReadOnly,
    DiskFull,
    StoreDamaged,
    StoreTooNew,
    NotSaved,
    NotSetUp,
    NothingToUndo,
    NothingToRedo,
    InvalidCode,
    ExportFailed,
    Stopped,
    BadRoundFile,
    RoundFileTooNew,
    RoundExpired,
    RoundOlder,
    RoundFewerCodes,
    WrongMunicipality,
    NoSuchDesk,
    PracticeOnly,
    PracticeOver,
    LooksLikeCpr,
    NoSuchContact,
    RoundClosed,
    BadCount,
    BadTime,
    SendFailed,
    NoSendFolder,
    SettingsNotKept,
    SettingsBroken,
    PolicyBroken,
    LockedByPolicy,
    ShortcutNotAllowed,
    ShortcutTaken,
    NotPossibleHere,
    FileInUse,
    ConfirmedFileStands,
    NoSpace,
    NothingToExport,
    NoMunicipality,
    NoSuchRound,
    NoGatherFolder,
    GatherFolderAway,
    TooManyFiles,
    StoreStands,
    NoSuchDraft,
    RoundNotClosed,
    RoundPurged,
    NoSuchLogEntry,
    WrongReceipt,
    NothingFound,
    FindingChanged,
    NotAcceptable,
    NotRepairable,
    BadChoice,
    CannotClose,
    NoFileChosen,
    UnknownFormat,
    NotUtf8,
    CutOff,
    BadLine,
    FileTooLarge,
    TooManyLines,
    BadMapping,
    BadRows,
    AlreadyImported,
    WrongPeriod,
    NoSuchImport,
    RoundStands,
    NoTemplate,
    NotRead,
    FileMissing,
    NotAFile,
    BadHeader,
}

impl ErrorCode {
    /// The code as the texts have it, `store_locked`.
    pub fn name(self) -> String {
        let value = serde_json::to_value(self).ok();
        value.as_ref().and_then(serde_json::Value::as_str).unwrap_or("stopped").to_owned()
    }

    /// Is it the round file that cannot be used, rather than something that may pass?
    pub fn is_about_round_file(self) -> bool {
        use ErrorCode::*;
        matches!(
            self,
            BadRoundFile
                | RoundFileTooNew
                | RoundExpired
                | RoundOlder
                | RoundFewerCodes
                | WrongMunicipality
                | NoSuchDesk
                | PracticeOnly
                | LooksLikeCpr
        )
    }
}

/// A refusal, with facts for a person who must act on it. Never the words of an inner error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CommandError {
    /// What happened.
    pub code: ErrorCode,
    /// Placeholders of the sentence: a path, a value.
    pub detail: BTreeMap<String, String>,
}

impl CommandError {
    /// A refusal with its facts.
    pub fn new<const N: usize>(code: ErrorCode, facts: [(&str, String); N]) -> CommandError {
        CommandError { code, detail: facts.into_iter().map(|(name, fact)| (name.to_owned(), fact)).collect() }
    }

    /// A fault inside the program that was caught at its border.
    pub fn stopped() -> CommandError {
        CommandError::new(ErrorCode::Stopped, [])
    }
}

impl From<SchemaError> for CommandError {
    fn from(error: SchemaError) -> CommandError {
        use SchemaError as S;
        let code = match &error {
            S::StoreLocked { .. } => ErrorCode::StoreLocked,
            S::StoreReadOnly { .. } | S::FolderMissing { .. } => ErrorCode::StoreReadOnly,
            S::DiskFull { .. } => ErrorCode::DiskFull,
            S::StoreTooNew { .. } => ErrorCode::StoreTooNew,
            S::StoreDamaged { .. } | S::NotAStore { .. } | S::WrongKind { .. } | S::StoreVanished { .. } => {
                ErrorCode::StoreDamaged
            }
            S::NotSetUp => ErrorCode::NotSetUp,
            S::StoreStands { .. } => ErrorCode::StoreStands,
            S::NoSuchRound { .. } => ErrorCode::NoSuchRound,
            S::NothingToUndo => ErrorCode::NothingToUndo,
            S::NothingToRedo => ErrorCode::NothingToRedo,
            S::UnknownCode { .. } | S::BadKle { .. } | S::BadEvent { .. } | S::NotInRound { .. } => {
                ErrorCode::InvalidCode
            }
            S::NoSuchContact { .. } => ErrorCode::NoSuchContact,
            S::RoundClosed { .. } => ErrorCode::RoundClosed,
            S::BadCount { .. } => ErrorCode::BadCount,
            S::BadTime { .. } => ErrorCode::BadTime,
            S::BadRoundFile { .. } | S::BadRound { .. } | S::BadName { .. } => ErrorCode::BadRoundFile,
            S::RoundFileTooNew { .. } => ErrorCode::RoundFileTooNew,
            S::RoundExpired { .. } => ErrorCode::RoundExpired,
            S::RoundOlder { .. } => ErrorCode::RoundOlder,
            S::RoundFewerCodes { .. } => ErrorCode::RoundFewerCodes,
            S::WrongMunicipality { .. } => ErrorCode::WrongMunicipality,
            S::NoSuchDesk { .. } => ErrorCode::NoSuchDesk,
            S::PracticeOnly { .. } => ErrorCode::PracticeOnly,
            S::PracticeOver => ErrorCode::PracticeOver,
            S::LooksLikeCpr => ErrorCode::LooksLikeCpr,
            S::NoSuchDraft { .. } => ErrorCode::NoSuchDraft,
            S::RoundNotClosed { .. } => ErrorCode::RoundNotClosed,
            S::RoundPurged { .. } => ErrorCode::RoundPurged,
            S::NoSuchLogEntry { .. } => ErrorCode::NoSuchLogEntry,
            S::WrongReceipt { .. } => ErrorCode::WrongReceipt,
            S::NoSuchImport { .. } => ErrorCode::NoSuchImport,
            _ => ErrorCode::NotSaved,
        };
        let detail = error.details().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        CommandError { code, detail }
    }
}

/// The code of a fault of a file that a person chose: it is told with its file, line and value.
fn code_of_file(error: &ExportError) -> Option<ErrorCode> {
    use ExportError as E;
    Some(match error {
        E::UnknownFormat { .. } => ErrorCode::UnknownFormat,
        E::NotUtf8 { .. } => ErrorCode::NotUtf8,
        E::CutOff { .. } => ErrorCode::CutOff,
        E::BadLine { .. } => ErrorCode::BadLine,
        E::FileTooLarge { .. } => ErrorCode::FileTooLarge,
        E::TooManyLines { .. } => ErrorCode::TooManyLines,
        E::BadMapping { .. } => ErrorCode::BadMapping,
        E::BadRows { .. } => ErrorCode::BadRows,
        E::AlreadyImported { .. } => ErrorCode::AlreadyImported,
        E::WrongPeriod { .. } => ErrorCode::WrongPeriod,
        E::RoundStands { .. } => ErrorCode::RoundStands,
        E::NoTemplate { .. } => ErrorCode::NoTemplate,
        E::NotRead { .. } => ErrorCode::NotRead,
        E::FileMissing { .. } => ErrorCode::FileMissing,
        E::NotAFile { .. } => ErrorCode::NotAFile,
        E::BadHeader { .. } => ErrorCode::BadHeader,
        E::ConfirmedFileStands { .. } => ErrorCode::ConfirmedFileStands,
        _ => return None,
    })
}

/// What Kontrol and Luk uge refuse.
fn code_of_control(error: &ExportError) -> Option<ErrorCode> {
    use ExportError as E;
    Some(match error {
        E::NothingFound { .. } => ErrorCode::NothingFound,
        E::FindingChanged { .. } => ErrorCode::FindingChanged,
        E::NotAcceptable { .. } => ErrorCode::NotAcceptable,
        E::NotRepairable { .. } => ErrorCode::NotRepairable,
        E::BadChoice { .. } => ErrorCode::BadChoice,
        E::CannotClose { .. } => ErrorCode::CannotClose,
        _ => return None,
    })
}

impl From<ExportError> for CommandError {
    fn from(error: ExportError) -> CommandError {
        if let Some(code) = code_of_control(&error) {
            let detail = error.details().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            return CommandError { code, detail };
        }
        match error {
            ExportError::Schema(error) => error.into(),
            ExportError::FileInUse { path } => {
                CommandError::new(ErrorCode::FileInUse, [("path", path.display().to_string())])
            }
            ExportError::NoSpace { path } => {
                CommandError::new(ErrorCode::NoSpace, [("path", path.display().to_string())])
            }
            ExportError::NothingToExport { format, missing } => {
                let facts = [("format", format.to_owned()), ("missing", missing)];
                CommandError::new(ErrorCode::NothingToExport, facts)
            }
            other => {
                let detail =
                    other.details().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
                CommandError { code: code_of_file(&other).unwrap_or(ErrorCode::ExportFailed), detail }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use schema::texts::{Language, Texts};
    use ts_rs::TS;

    #[test]
    fn every_code_has_its_sentence_and_its_next_step() {
        let union = ErrorCode::inline(&ts_rs::Config::default());
        let codes: Vec<&str> = union.split('|').map(|code| code.trim().trim_matches('"')).collect();
        assert!(
            codes.len() > 30 && codes.contains(&"store_locked"),
            "the codes as the page has them: {codes:?}"
        );
        for language in [Language::Danish, Language::English] {
            let texts = Texts::of(language);
            for code in &codes {
                for id in [format!("error-{code}"), format!("error-{code}-next")] {
                    assert!(texts.has(&id), "{id} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn a_refusal_carries_what_its_sentence_needs() {
        let texts = Texts::of(Language::Danish);
        let round = || "E2026".to_owned();
        for error in [
            SchemaError::BadTime { value: "2099-01-01".into() },
            SchemaError::BadCount { value: "100".into(), most: 99 },
            SchemaError::BadRoundFile { reason: "EOF".into(), line: 1, column: 2 },
            SchemaError::RoundFileTooNew { found: "komhen-round/9".into() },
            SchemaError::RoundExpired { round: round(), last: "2026-12-24".into() },
            SchemaError::RoundOlder { round: round(), found: 1, kept: 2 },
            SchemaError::RoundFewerCodes { round: round(), missing: vec!["TLFIND".into()] },
            SchemaError::WrongMunicipality { expected: "0259".into(), found: "0751".into() },
            SchemaError::NoSuchDesk { unit: "a".into(), desk: "1".into(), known: vec!["b (1)".into()] },
            SchemaError::PracticeOnly { round: round() },
            SchemaError::PracticeOver,
            SchemaError::RoundClosed { round: round() },
            SchemaError::NoSuchContact { id: "00".into() },
            SchemaError::LooksLikeCpr,
            SchemaError::NoSuchDraft { round: round() },
            SchemaError::RoundNotClosed { round: round() },
            SchemaError::RoundPurged { round: round() },
            SchemaError::NoSuchLogEntry { number: 3 },
            SchemaError::NoSuchImport { round: round(), number: 3, known: vec!["1 (mass)".into()] },
            SchemaError::WrongReceipt { round: round(), found: "ABCDEFGH".into() },
            SchemaError::StoreStands { path: "/m.db".into() },
        ] {
            let refusal = CommandError::from(error);
            let facts: Vec<(&str, String)> =
                refusal.detail.iter().map(|(name, fact)| (name.as_str(), fact.clone())).collect();
            for id in ["", "-next"].map(|end| format!("error-{}{end}", refusal.code.name())) {
                let sentence = texts.say(&id, &facts);
                assert!(!sentence.contains(['{', '[']), "{id} has all it needs: {sentence}");
            }
        }
    }
}
