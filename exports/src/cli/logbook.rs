//! `komhen logbook`: every act of the coordinator in a round (rettelseslog).

use std::path::PathBuf;

use clap::Args;
use exports::week_now::wall;
use schema::municipality::{LogEntry, Municipality};
use serde_json::{Value, json};

use super::{Answer, Context, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let store = Municipality::open(&municipality_store(arguments.store.as_ref())?)?;
    store.round(&code)?;
    let entries = store.logbook(&code)?;
    let documents: Vec<Value> = entries
        .iter()
        .map(|entry| {
            json!({
                "number": entry.number, "at_wall": wall(entry.at), "action": entry.action, "unit": entry.unit,
                "code": entry.code, "reason": entry.reason, "version": entry.version, "count": entry.count,
                "taken_back": entry.taken_back,
            })
        })
        .collect();
    let lines = entries.iter().map(|entry| line(entry, context)).collect();
    Ok(Answer::done(json!({"round": code.as_str(), "entries": documents}), lines))
}

fn line(entry: &LogEntry, context: &Context) -> String {
    let unit = entry.unit.clone().map(|unit| if unit.is_empty() { "-".to_owned() } else { unit });
    // A repair's reason is the name of its rule.
    let reason = entry.reason.clone().filter(|reason| entry.code.as_ref() != Some(reason));
    let said = |value: Option<String>| value.map_or_else(String::new, |value| format!(" · {value}"));
    let mut what = [unit, entry.code.clone(), reason, entry.count.map(|n| n.to_string())].map(said).concat();
    if entry.taken_back {
        what.push_str(&context.texts.say("cli-log-taken-back", &[]));
    }
    let action = context.texts.say(&format!("log-{}", entry.action.code()), &[]);
    let details =
        [("number", entry.number.to_string()), ("at", wall(entry.at)), ("action", action), ("what", what)];
    context.texts.say("cli-log", &details)
}
