//! `komhen sign-off`: says that a unit counted, was closed, or is missing.

use std::path::PathBuf;

use clap::Args;
use schema::SchemaError;
use schema::clock;
use schema::municipality::{Municipality, SignOff};
use serde_json::json;

use super::answer::of_the_call;
use super::{Answer, Context, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
    /// Enheden
    #[arg(long)]
    unit: String,
    /// counted, closed eller missing
    #[arg(long)]
    state: String,
    /// Hvorfor: holiday, ill, moved, `no_contacts`, `not_asked`, technical, `other_week`
    #[arg(long)]
    reason: Option<String>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let state = SignOff::from_code(&arguments.state).map_err(of_the_call)?;
    let mut store = Municipality::open(&municipality_store(arguments.store.as_ref())?)?;
    store.round(&code)?;
    let signed = store.sign_off(&code, &arguments.unit, state, arguments.reason.as_deref(), clock::now());
    signed.map_err(|error| match error {
        SchemaError::UnknownCode { .. } | SchemaError::BadEvent { .. } | SchemaError::NotInRound { .. } => {
            of_the_call(error)
        }
        other => other.into(),
    })?;
    let word = context.texts.say(&format!("cli-signoff-{}", state.code()), &[]);
    let line = context.texts.say("cli-unit-signed", &[("unit", arguments.unit.clone()), ("state", word)]);
    let document = json!({
        "round": code.as_str(), "unit": arguments.unit, "state": state.code(), "reason": arguments.reason,
    });
    Ok(Answer::done(document, vec![line]))
}
