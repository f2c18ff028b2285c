//! `komhen logbook`: every act of the coordinator in a round (rettelseslog).

use std::path::PathBuf;

use clap::Args;
use exports::week_now::wall;
use schema::clock::Moment;
use schema::municipality::{LogAction, LogEntry, Municipality};
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
    let word = |ids: &[&str], code: &str| -> String {
        let ids: Vec<String> = ids.iter().map(|id| id.replace('*', code)).collect();
        let known = ids.iter().find(|id| context.texts.has(id));
        known.map_or_else(|| code.to_owned(), |id| context.texts.say(id, &[]))
    };
    let code = entry.code.as_deref().map(|code| match entry.action {
        LogAction::Corrected | LogAction::Voided => word(&["repair-reason-*"], code),
        LogAction::FindingAccepted => word(&["rule-*-title"], code),
        LogAction::SignedOff => word(&["ui-signoff-*"], code),
        // A control code or the name of a format.
        _ => code.to_owned(),
    });
    let unit = entry.unit.clone().map(|unit| if unit.is_empty() { "-".to_owned() } else { unit });
    // A repair's reason is the name of its rule.
    let reason =
        entry.reason.as_deref().filter(|reason| entry.code.as_deref() != Some(*reason)).map(|reason| {
            let ids = match entry.action {
                LogAction::FindingAccepted => ["accept-reason-*"],
                LogAction::SignedOff => ["signoff-reason-*"],
                LogAction::Reopened => ["reopen-reason-*"],
                _ => ["repair-reason-*"],
            };
            word(&ids, reason)
        });
    let said = |value: Option<String>| value.map_or_else(String::new, |value| format!(" · {value}"));
    let mut what = [unit, code, reason, entry.count.map(|n| n.to_string())].map(said).concat();
    if entry.taken_back {
        what.push_str(&context.texts.say("cli-log-taken-back", &[]));
    }
    let action = context.texts.say(&format!("log-{}", entry.action.code()), &[]);
    let details = [
        ("number", entry.number.to_string()),
        ("at", shown_wall(entry, context)),
        ("action", action),
        ("what", what),
    ];
    context.texts.say("cli-log", &details)
}

/// `23-11-2026 kl. 20.42`.
fn shown_wall(entry: &LogEntry, context: &Context) -> String {
    let at = Moment::of(entry.at).wall();
    let (day, time) = (at.format("%d-%m-%Y").to_string(), at.format("%H.%M").to_string());
    context.texts.say("cli-log-at", &[("day", day), ("time", time)])
}
