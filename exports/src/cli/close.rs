//! `komhen close`: runs the rules, signs off, locks; or opens a closed round again.

use std::path::PathBuf;

use clap::Args;
use exports::{ExportError, closing};
use schema::SchemaError;
use schema::clock::{self, Moment};
use schema::municipality::{Municipality, SignOff};
use serde_json::json;

use super::answer::of_the_call;
use super::{Answer, Context, Failure, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
    /// En enhed, der mangler, og hvorfor, for eksempel job=ill
    #[arg(long, conflicts_with = "reopen")]
    missing: Vec<String>,
    /// Åbner en lukket runde igen
    #[arg(long, requires = "reason")]
    reopen: bool,
    /// Hvorfor: late_desk, wrong_codes, double_counted, missing_counts, asked_by_kl
    #[arg(long, requires = "reopen")]
    reason: Option<String>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let mut store = Municipality::open(&municipality_store(arguments.store.as_ref())?)?;
    let now = clock::now();
    if arguments.reopen {
        let reason = arguments.reason.as_deref().unwrap_or("");
        let kept = store.reopen(&code, reason, now).map_err(wrong_reason)?;
        let next = kept.closings + 1;
        let details = [("round", code.to_string()), ("version", next.to_string())];
        let document =
            json!({"round": code.as_str(), "closed": false, "version": kept.closings, "reason": reason});
        return Ok(Answer::done(document, vec![context.texts.say("cli-reopened", &details)]));
    }
    let kept = store.round(&code)?;
    if kept.closed {
        return Err(SchemaError::RoundClosed { round: code.to_string() }.into());
    }
    let missing = arguments.missing.iter().map(|text| named(text)).collect::<Result<Vec<_>, _>>()?;
    for (unit, reason) in &missing {
        store.sign_off(&code, unit, SignOff::Missing, Some(reason), now).map_err(wrong_reason)?;
    }
    // A unit that counted has said so by counting; one that did not is named, so that nobody takes it for a zero.
    let units = closing::units(&store, &kept, Moment::of(now).day)?;
    let unsigned = || units.iter().filter(|unit| unit.signed.is_none());
    for unit in unsigned().filter(|unit| unit.proposed == SignOff::Counted) {
        store.sign_off(&code, &unit.unit, SignOff::Counted, None, now)?;
    }
    let left = unsigned().filter(|unit| unit.proposed != SignOff::Counted);
    for unit in left {
        let details = [("unit", unit.unit.clone()), ("total", unit.total.to_string())];
        context.tell("cli-unit-left", &details);
    }
    match closing::close(&mut store, &code, now) {
        Ok(kept) => {
            let total: u64 = units.iter().map(|unit| u64::from(unit.total)).sum();
            let total = store.contacts(&code).map_or(total, |all| all.iter().map(|c| u64::from(c.n)).sum());
            let (version, total_text) = (kept.closings.to_string(), total.to_string());
            let details = [("round", code.to_string()), ("version", version), ("total", total_text)];
            let document = json!({
                "round": code.as_str(), "closed": true, "version": kept.closings, "total": total,
                "units": closing::units(&store, &kept, Moment::of(now).day)?,
            });
            Ok(Answer::done(document, vec![context.texts.say("cli-closed", &details)]))
        }
        Err(ExportError::CannotClose { round, reasons }) => {
            let words = reasons.iter().map(|why| context.texts.say(&format!("cli-cannot-{why}"), &[]));
            context.tell("cli-cannot-close", &[("reasons", words.collect::<Vec<_>>().join(", "))]);
            Err(ExportError::CannotClose { round, reasons }.into())
        }
        Err(error) => Err(error.into()),
    }
}

fn named(text: &str) -> Result<(String, String), Failure> {
    let (unit, reason) = text.split_once('=').ok_or_else(|| Failure::usage(format!("--missing {text}")))?;
    Ok((unit.to_owned(), reason.to_owned()))
}

/// A reason is a word of the call; what the round says about it is not.
fn wrong_reason(error: SchemaError) -> Failure {
    match error {
        SchemaError::UnknownCode { .. } | SchemaError::NotInRound { .. } | SchemaError::BadEvent { .. } => {
            of_the_call(error)
        }
        other => other.into(),
    }
}
