//! What a command answers, and how it is printed.

use std::io::Write;
use std::process::ExitCode;

use exports::ExportError;
use schema::SchemaError;
use serde_json::{Value, json};

use super::Context;

/// A command's answer: the document for `--json` and the lines for people.
pub struct Answer {
    /// The document.
    pub document: Value,
    /// The lines.
    pub lines: Vec<String>,
    /// 0, or the code for findings in what was read.
    pub exit: u8,
}

impl Answer {
    /// All went well.
    pub fn done(document: Value, lines: Vec<String>) -> Answer {
        Answer { document, lines, exit: 0 }
    }
}

/// Why a command could not answer.
pub struct Failure {
    /// The fault.
    pub fault: Fault,
    /// Exit code.
    pub exit: u8,
}

/// A fault, with its texts.
pub enum Fault {
    /// Of the library.
    Known(Box<ExportError>),
    /// Of the call.
    Usage(String),
    /// Of the comparison.
    Effect(String),
    /// Told by the running app: code, sentence and next step.
    App([String; 3]),
}

/// What every command returns.
pub type Outcome = Result<Answer, Failure>;

impl Failure {
    /// A call that cannot be understood.
    pub fn usage(what: String) -> Failure {
        Failure { fault: Fault::Usage(what), exit: 2 }
    }

    /// What the running app refused.
    pub fn of_app(code: &str, details: &[(String, String)], context: &Context) -> Failure {
        let details: Vec<(&str, String)> =
            details.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let say = |id: String| context.texts.say(&id, &details);
        let next = SchemaError::next_of(code, &context.texts);
        let words = [code.to_owned(), say(format!("error-{code}")), say(next)];
        Failure { exit: exit_of(code), fault: Fault::App(words) }
    }
}

/// Exit codes by error code (contract.md 3); what is not listed failed on this machine: 1.
const EXITS: [(u8, &[&str]); 4] = [
    (
        2,
        &[
            "round_stands",
            "not_set_up",
            "nothing_to_export",
            "invalid_argument",
            "not_in_round",
            "not_repairable",
            "bad_choice",
            "round_not_closed",
            "confirmed_file_stands",
        ],
    ),
    (
        6,
        &[
            "store_missing",
            "folder_missing",
            "no_such_contact",
            "no_such_round",
            "file_missing",
            "no_template",
            "no_such_draft",
            "no_such_log_entry",
            "no_such_import",
            "nothing_found",
        ],
    ),
    (5, &["store_locked", "round_closed", "round_purged"]),
    (
        3,
        &[
            "unknown_format",
            "not_utf8",
            "practice_file",
            "cut_off",
            "changed",
            "bad_line",
            "already_imported",
            "wrong_period",
            "file_too_large",
            "not_a_file",
            "bad_parameters",
            "unknown_code",
            "bad_kle",
            "bad_round",
            "bad_time",
            "bad_count",
            "no_such_desk",
            "bad_event",
            "bad_round_file",
            "round_file_too_new",
            "round_expired",
            "round_older",
            "round_fewer_codes",
            "practice_only",
            "wrong_municipality",
            "looks_like_cpr",
            "bad_name",
            "bad_rows",
            "bad_mapping",
            "bad_header",
            "too_many_lines",
            "finding_changed",
            "not_acceptable",
            "cannot_close",
            "wrong_receipt",
        ],
    ),
];

pub fn exit_of(code: &str) -> u8 {
    EXITS.iter().find(|(_, codes)| codes.contains(&code)).map_or(1, |(exit, _)| *exit)
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Failure {
        Failure { exit: exit_of(error.code()), fault: Fault::Known(Box::new(error)) }
    }
}

impl From<SchemaError> for Failure {
    fn from(error: SchemaError) -> Failure {
        ExportError::from(error).into()
    }
}

/// A code named in the call rather than in a file: the call is wrong.
pub fn of_the_call(error: SchemaError) -> Failure {
    Failure { exit: 2, ..Failure::from(error) }
}

/// The fault as `{code, message, file, line, column, value, next}`.
pub fn error_document(failure: &Failure, context: &Context) -> Value {
    let texts = &context.texts;
    match &failure.fault {
        Fault::Known(error) => {
            let (message, next) = error.sentences(texts);
            let place = error.place();
            json!({
                "code": error.code(), "message": message, "file": place.file, "line": place.line,
                "column": place.column, "value": place.value, "next": next,
            })
        }
        Fault::Usage(what) => {
            short(texts, "invalid_argument", &[("value", "komhen".into()), ("reason", what.clone())])
        }
        Fault::App([code, message, next]) => document(code, message, next),
        Fault::Effect(reason) => short(texts, "effect", &[("reason", reason.clone())]),
    }
}

fn short(texts: &schema::texts::Texts, code: &str, details: &[(&str, String)]) -> Value {
    let say = |id: String| texts.say(&id, details);
    document(code, &say(format!("error-{code}")), &say(format!("error-{code}-next")))
}

fn document(code: &str, message: &str, next: &str) -> Value {
    json!({"code": code, "message": message, "file": null, "line": null, "column": null, "value": null, "next": next})
}

/// Prints and ends. A reader that has seen enough (a closed pipe) is no fault.
pub fn print(outcome: Outcome, as_json: bool, context: &Context) -> ExitCode {
    let (text, exit) = match outcome {
        Ok(answer) if as_json => (format!("{:#}\n", answer.document), answer.exit),
        Ok(answer) => (answer.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect(), answer.exit),
        Err(failure) => {
            let error = error_document(&failure, context);
            let word = |key: &str| error[key].as_str().unwrap_or_default().to_owned();
            if as_json {
                (format!("{:#}\n", json!({"error": error})), failure.exit)
            } else {
                let _ = writeln!(std::io::stderr(), "{}\n{}", word("message"), word("next"));
                (String::new(), failure.exit)
            }
        }
    };
    match std::io::stdout().write_all(text.as_bytes()).and_then(|()| std::io::stdout().flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(1),
        _ => ExitCode::from(exit),
    }
}
