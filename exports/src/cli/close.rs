//! `komhen close`: runs the rules, signs off, locks; or opens a closed round again.

use std::path::PathBuf;

use clap::Args;
use exports::ExportError;
use exports::closing::{ClosingUnit, WeekToClose};
use schema::SchemaError;
use schema::clock;
use schema::municipality::{GivenSignOff, Municipality, SignOff};
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
    // A unit that counted has said so by counting; one that did not is named, so that nobody takes it for a zero.
    let mut week = WeekToClose::read(&store, &code, now)?;
    let is_named = |unit: &ClosingUnit| missing.iter().any(|said| said.unit == unit.unit);
    let unsigned = week.units.iter().filter(|unit| unit.signed.is_none() && !is_named(unit));
    let (counted, left): (Vec<_>, Vec<_>) = unsigned.partition(|unit| unit.proposed == SignOff::Counted);
    let counted = counted.iter().map(|unit| GivenSignOff {
        unit: unit.unit.clone(),
        state: SignOff::Counted,
        reason: None,
    });
    let signed: Vec<GivenSignOff> = missing.iter().cloned().chain(counted).collect();
    for unit in left {
        let details = [("unit", unit.unit.clone()), ("total", unit.total.to_string())];
        context.tell("cli-unit-left", &details);
    }
    match week.close(&mut store, &signed, now) {
        Ok(()) => {
            let (version, total) = (week.kept.closings, week.total());
            let details =
                [("round", code.to_string()), ("version", version.to_string()), ("total", total.to_string())];
            let document = json!({
                "round": code.as_str(), "closed": true, "version": version, "total": total, "units": week.units,
            });
            Ok(Answer::done(document, vec![context.texts.say("cli-closed", &details)]))
        }
        Err(ExportError::CannotClose { round, reasons }) => {
            let words = reasons.iter().map(|why| context.texts.say(&format!("cli-cannot-{why}"), &[]));
            context.tell("cli-cannot-close", &[("reasons", words.collect::<Vec<_>>().join(", "))]);
            Err(ExportError::CannotClose { round, reasons }.into())
        }
        // Of the sign-offs only those that were named in the call can be wrong.
        Err(ExportError::Schema(error)) => Err(wrong_reason(error)),
        Err(error) => Err(error.into()),
    }
}

fn named(text: &str) -> Result<GivenSignOff, Failure> {
    let (unit, reason) = text.split_once('=').ok_or_else(|| Failure::usage(format!("--missing {text}")))?;
    Ok(GivenSignOff { unit: unit.to_owned(), state: SignOff::Missing, reason: Some(reason.to_owned()) })
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
