//! `komhen receipt`: keeps KL's receipt for the last closed version of a round.

use std::path::PathBuf;

use clap::Args;
use schema::clock;
use schema::municipality::Municipality;
use serde_json::json;

use super::{Answer, Context, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
    /// Kontrolkoden fra KL, for eksempel ABCD-EFGH
    #[arg(long)]
    code: String,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let mut store = Municipality::open(&municipality_store(arguments.store.as_ref())?)?;
    store.confirm_receipt(&code, &arguments.code, clock::now())?;
    let receipt = store.receipt(&code)?;
    let (control_code, version) =
        receipt.map_or((arguments.code.clone(), 0), |receipt| (receipt.control_code, receipt.version));
    let details = [("code", control_code.clone()), ("version", version.to_string())];
    let document =
        json!({"round": code.as_str(), "control_code": control_code, "version": version, "confirmed": true});
    Ok(Answer::done(document, vec![context.texts.say("cli-receipt", &details)]))
}
