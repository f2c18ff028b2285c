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
    /// A fault inside the program that was caught at its border.
    pub fn stopped() -> CommandError {
        CommandError { code: ErrorCode::Stopped, detail: BTreeMap::new() }
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
            S::NotSetUp | S::NoSuchRound { .. } | S::RoundClosed { .. } => ErrorCode::NotSetUp,
            S::NothingToUndo | S::NoSuchContact { .. } => ErrorCode::NothingToUndo,
            S::NothingToRedo => ErrorCode::NothingToRedo,
            S::UnknownCode { .. } | S::BadKle { .. } | S::BadCount { .. } | S::BadEvent { .. } => {
                ErrorCode::InvalidCode
            }
            _ => ErrorCode::NotSaved,
        };
        let detail = error.details().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        CommandError { code, detail }
    }
}

impl From<ExportError> for CommandError {
    fn from(error: ExportError) -> CommandError {
        match error {
            ExportError::Schema(error) => error.into(),
            other => {
                let place = other.place();
                let file = place.file.map(|file| ("path".to_owned(), file));
                CommandError { code: ErrorCode::ExportFailed, detail: file.into_iter().collect() }
            }
        }
    }
}
