//! What can go wrong with a file, and where in it.

use std::path::PathBuf;

use schema::SchemaError;
use schema::texts::Texts;

/// A fault of a file or an export. `code` names its texts: `error-<code>` and `error-<code>-next`.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs)] // the fields are the placeholders of the texts
pub enum ExportError {
    #[error(transparent)]
    Schema(#[from] SchemaError),
    #[error("no file {path}")]
    FileMissing { path: PathBuf },
    #[error("{path} is not an ordinary file")]
    NotAFile { path: PathBuf },
    #[error("{path} has {bytes} bytes, {most} is the most")]
    FileTooLarge { path: PathBuf, bytes: u64, most: u64 },
    #[error("{path} has more than {most} entries")]
    TooManyFiles { path: PathBuf, most: u64 },
    #[error("could not read {path}")]
    NotRead {
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("could not write {path}")]
    NotWritten {
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("{path} is held by another program")]
    FileInUse { path: PathBuf },
    #[error("{path} was exported while {round} was closed")]
    ConfirmedFileStands { path: PathBuf, round: String },
    #[error("no space left for {path}")]
    NoSpace { path: PathBuf },
    #[error("{path} reads back other than it was written")]
    NotReadBack { path: PathBuf },
    #[error("{path} is none of the formats of this program ({found})")]
    UnknownFormat { path: PathBuf, found: String },
    #[error("{path} is not UTF-8 at byte {byte}")]
    NotUtf8 { path: PathBuf, byte: usize },
    #[error("{path} is a practice file")]
    PracticeFile { path: PathBuf },
    #[error("{path} ends before its last line")]
    CutOff { path: PathBuf },
    #[error("{path} was changed: {what} says {expected}, found {found}")]
    Changed { path: PathBuf, what: &'static str, expected: String, found: String },
    #[error("{path} line {line}, {column}: {reason} ({value:?})")]
    BadLine { path: PathBuf, line: u64, column: String, value: String, reason: String },
    #[error("another file of this kind stands for {round}")]
    AlreadyImported { path: PathBuf, round: String },
    #[error("no day of {path} ({found}) lies in {round} ({wanted})")]
    WrongPeriod { path: PathBuf, round: String, found: String, wanted: String },
    #[error("{path} has more than {most} lines")]
    TooManyLines { path: PathBuf, most: u32 },
    #[error("the columns of {path} are {found:?}, not {wanted:?}")]
    BadHeader { path: PathBuf, found: String, wanted: String },
    #[error("the columns cannot be read so: {what} {value}")]
    BadMapping { what: &'static str, value: String },
    #[error("no template {name:?}, known are {known:?}")]
    NoTemplate { name: String, known: Vec<String> },
    #[error("round {round} is set up already")]
    RoundStands { round: String },
    #[error("{path} has {rejected} bad rows")]
    BadRows { path: PathBuf, rejected: u32 },
    #[error("{format} cannot be made from this store: {missing}")]
    NothingToExport { format: &'static str, missing: String },
    #[error("the report could not be laid out: {reason}")]
    NotLaidOut { reason: String },
    #[error("parameters: {reason} (line {line}, column {column})")]
    BadParameters { path: PathBuf, reason: String, line: usize, column: usize },
    #[error("rule {rule} found nothing")]
    NothingFound { rule: String },
    #[error("what rule {rule} found has changed")]
    FindingChanged { rule: String },
    #[error("what rule {rule} found cannot be accepted")]
    NotAcceptable { rule: String },
    #[error("what rule {rule} found cannot be mended at once")]
    NotRepairable { rule: String },
    #[error("{value:?} does not mend what rule {rule} found")]
    BadChoice { rule: String, value: String },
    #[error("round {round} cannot be closed: {reasons:?}")]
    CannotClose { round: String, reasons: Vec<&'static str> },
}

impl ExportError {
    /// The code for machines.
    pub fn code(&self) -> &'static str {
        use ExportError::*;
        match self {
            Schema(error) => error.code(),
            FileMissing { .. } => "file_missing",
            NotAFile { .. } => "not_a_file",
            FileTooLarge { .. } => "file_too_large",
            TooManyFiles { .. } => "too_many_files",
            NotRead { .. } => "not_read",
            NotWritten { .. } => "not_written",
            FileInUse { .. } => "file_in_use",
            ConfirmedFileStands { .. } => "confirmed_file_stands",
            NoSpace { .. } => "no_space",
            NotReadBack { .. } => "not_read_back",
            UnknownFormat { .. } => "unknown_format",
            NotUtf8 { .. } => "not_utf8",
            PracticeFile { .. } => "practice_file",
            CutOff { .. } => "cut_off",
            Changed { .. } => "changed",
            BadLine { .. } => "bad_line",
            AlreadyImported { .. } => "already_imported",
            WrongPeriod { .. } => "wrong_period",
            TooManyLines { .. } => "too_many_lines",
            BadHeader { .. } => "bad_header",
            BadMapping { .. } => "bad_mapping",
            NoTemplate { .. } => "no_template",
            BadRows { .. } => "bad_rows",
            RoundStands { .. } => "round_stands",
            NothingToExport { .. } => "nothing_to_export",
            BadParameters { .. } => "bad_parameters",
            NotLaidOut { .. } => "not_laid_out",
            NothingFound { .. } => "nothing_found",
            FindingChanged { .. } => "finding_changed",
            NotAcceptable { .. } => "not_acceptable",
            NotRepairable { .. } => "not_repairable",
            BadChoice { .. } => "bad_choice",
            CannotClose { .. } => "cannot_close",
        }
    }

    /// File, line, column and value, as far as they are known.
    pub fn place(&self) -> Place {
        use ExportError::*;
        let file = |path: &PathBuf| Place { file: Some(path.display().to_string()), ..Place::default() };
        match self {
            Schema(SchemaError::BadRoundFile { line, column, .. }) => {
                Place { line: Some(*line as u64), column: Some(column.to_string()), ..Place::default() }
            }
            Schema(error) => {
                let value =
                    error.details().into_iter().find(|(name, _)| matches!(*name, "value" | "found" | "id"));
                let path = error.details().into_iter().find(|(name, _)| *name == "path");
                Place { file: path.map(|(_, p)| p), value: value.map(|(_, v)| v), ..Place::default() }
            }
            BadLine { path, line, column, value, .. } => Place {
                line: Some(*line),
                column: Some(column.clone()),
                value: Some(value.clone()),
                ..file(path)
            },
            BadParameters { path, line, column, .. } => {
                Place { line: Some(*line as u64), column: Some(column.to_string()), ..file(path) }
            }
            NotUtf8 { path, byte } => Place { value: Some(byte.to_string()), ..file(path) },
            UnknownFormat { path, found } | Changed { path, found, .. } | WrongPeriod { path, found, .. } => {
                Place { value: Some(found.clone()), ..file(path) }
            }
            FileMissing { path }
            | NotAFile { path }
            | FileTooLarge { path, .. }
            | TooManyFiles { path, .. }
            | NotRead { path, .. }
            | NotWritten { path, .. }
            | FileInUse { path }
            | ConfirmedFileStands { path, .. }
            | NoSpace { path }
            | NotReadBack { path }
            | PracticeFile { path }
            | CutOff { path }
            | TooManyLines { path, .. }
            | BadRows { path, .. }
            | AlreadyImported { path, .. } => file(path),
            BadChoice { value, .. } => Place { value: Some(value.clone()), ..Place::default() },
            NothingFound { rule }
            | FindingChanged { rule }
            | NotAcceptable { rule }
            | NotRepairable { rule } => Place { value: Some(rule.clone()), ..Place::default() },
            CannotClose { reasons, .. } => Place { value: Some(reasons.join(",")), ..Place::default() },
            BadHeader { path, found, .. } => {
                Place { line: Some(1), value: Some(found.clone()), ..file(path) }
            }
            BadMapping { value, .. } => Place { value: Some(value.clone()), ..Place::default() },
            RoundStands { round } => Place { value: Some(round.clone()), ..Place::default() },
            NoTemplate { name, .. } => Place { value: Some(name.clone()), ..Place::default() },
            NothingToExport { .. } | NotLaidOut { .. } => Place::default(),
        }
    }

    /// What goes into the placeholders of its texts.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        use ExportError::*;
        let place = self.place();
        let mut details = match self {
            Schema(error) => return error.details(),
            FileTooLarge { bytes, most, .. } => {
                vec![("bytes", bytes.to_string()), ("most", most.to_string())]
            }
            TooManyFiles { most, .. } => vec![("most", most.to_string())],
            NotRead { source, .. } | NotWritten { source, .. } => vec![("reason", source.to_string())],
            UnknownFormat { found, .. } => vec![("found", found.clone())],
            NotUtf8 { byte, .. } => vec![("byte", byte.to_string())],
            Changed { what, expected, found, .. } => {
                vec![("what", (*what).into()), ("expected", expected.clone()), ("found", found.clone())]
            }
            BadLine { reason, .. } | BadParameters { reason, .. } | NotLaidOut { reason } => {
                vec![("reason", reason.clone())]
            }
            AlreadyImported { round, .. } | ConfirmedFileStands { round, .. } => {
                vec![("round", round.clone())]
            }
            WrongPeriod { round, found, wanted, .. } => {
                vec![("round", round.clone()), ("found", found.clone()), ("wanted", wanted.clone())]
            }
            TooManyLines { most, .. } => vec![("most", most.to_string())],
            NothingFound { rule }
            | FindingChanged { rule }
            | NotAcceptable { rule }
            | NotRepairable { rule } => {
                vec![("rule", rule.clone())]
            }
            BadChoice { rule, .. } => vec![("rule", rule.clone())],
            CannotClose { round, .. } => vec![("round", round.clone())],
            BadHeader { wanted, .. } => vec![("wanted", wanted.clone())],
            BadMapping { what, .. } => vec![("what", (*what).into())],
            NoTemplate { known, .. } => vec![("known", known.join(", "))],
            BadRows { rejected, .. } => vec![("rejected", rejected.to_string())],
            RoundStands { round } => vec![("round", round.clone())],
            NothingToExport { format, missing } => {
                vec![("format", (*format).into()), ("missing", missing.clone())]
            }
            _ => vec![],
        };
        details.push(("path", place.file.unwrap_or_else(|| "-".into())));
        details.push(("line", place.line.map_or("-".into(), |line| line.to_string())));
        details.push(("column", place.column.unwrap_or_else(|| "-".into())));
        details.push(("value", place.value.unwrap_or_else(|| "-".into())));
        details
    }

    /// What happened, and what to do next, in the language of the texts.
    pub fn sentences(&self, texts: &Texts) -> (String, String) {
        if let ExportError::Schema(error) = self {
            return error.sentences(texts);
        }
        let details = self.details();
        let id = format!("error-{}", self.code());
        (texts.say(&id, &details), texts.say(&format!("{id}-next"), &details))
    }
}

/// Where in a file something is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: Option<String>,
    /// Its line, from 1.
    pub line: Option<u64>,
    /// The column's name or number.
    pub column: Option<String>,
    /// What stands there.
    pub value: Option<String>,
}
