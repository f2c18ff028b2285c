//! `komhen purge`: lets the single contacts of old rounds go, and says which are kept and why.

use std::path::PathBuf;

use clap::Args;
use exports::closing::RETENTION_MONTHS;
use schema::clock;
use schema::municipality::{Municipality, Purged};
use serde_json::{Value, json};

use super::{Answer, Context, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Runder før denne
    #[arg(long)]
    before: String,
    /// Måneder, der skal være gået siden kvitteringen
    #[arg(long, default_value_t = RETENTION_MONTHS)]
    months: u32,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let before = round(&arguments.before)?;
    let mut store = Municipality::open(&municipality_store(arguments.store.as_ref())?)?;
    let rounds = store.purge(&before, arguments.months, clock::now())?;
    let documents: Vec<Value> = rounds
        .iter()
        .map(|round| {
            json!({
                "round": round.round, "events": round.events, "purged": round.why_not.is_none(),
                "why_not": round.why_not,
            })
        })
        .collect();
    let mut lines: Vec<String> = rounds.iter().map(|round| line(round, context)).collect();
    if lines.is_empty() {
        lines.push(context.texts.say("cli-nothing-to-purge", &[]));
    }
    Ok(Answer::done(json!({"rounds": documents, "months": arguments.months}), lines))
}

fn line(purged: &Purged, context: &Context) -> String {
    match &purged.why_not {
        None => {
            let details = [("round", purged.round.clone()), ("events", purged.events.to_string())];
            context.texts.say("cli-purged", &details)
        }
        Some(why) => {
            let why = context.texts.say(&format!("cli-purge-why-{why}"), &[]);
            context.texts.say("cli-not-purged", &[("round", purged.round.clone()), ("why", why)])
        }
    }
}
