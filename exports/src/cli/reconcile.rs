//! `komhen reconcile`: what people counted beside what machines counted (afstemning).

use std::path::PathBuf;

use clap::Args;
use exports::reconciliation::{self, DoubleCount, Mark, ReconciledRow};
use schema::municipality::Municipality;
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
    let path = municipality_store(arguments.store.as_ref())?;
    let store = Municipality::open(&path)?;
    store.round(&code)?;
    let counted = reconciliation::counted(&store, &code)?;
    let rows = reconciliation::rows(&counted, &store.machine_counts(&code)?)?;
    let doubles = reconciliation::double_counts(&counted);
    let files = store.machine_files(&code)?;
    let mut lines: Vec<String> = rows.iter().map(|row| row_line(row, context)).collect();
    if rows.is_empty() {
        lines.push(context.texts.say("cli-no-machine-counts", &[]));
    }
    lines.extend(double_lines(&doubles, context));
    let files: Vec<Value> = files
        .iter()
        .map(|file| {
            json!({
                "number": file.number, "name": file.name, "system": file.system.code(), "rows": file.rows,
                "total": file.total,
            })
        })
        .collect();
    Ok(Answer::done(json!({"rows": rows, "files": files, "double_counts": doubles}), lines))
}

fn row_line(row: &ReconciledRow, context: &Context) -> String {
    let share = row.ratio.map_or("-".to_owned(), |ratio| format!("{:.0} %", ratio * 100.0));
    let mark = match row.mark {
        None => String::new(),
        Some(mark) => {
            let code = match mark {
                Mark::Low => "low",
                Mark::Above => "above",
                Mark::NoManual => "no_manual",
            };
            context.texts.say(&format!("cli-mark-{code}"), &[])
        }
    };
    let round = || context.texts.say("cli-total", &[]);
    context.texts.say(
        "cli-reconciled",
        &[
            ("channel", context.texts.say(&format!("channel-{}", row.channel), &[])),
            ("day", row.day.clone().unwrap_or_else(round)),
            ("manual", row.manual.to_string()),
            ("machine", row.machine.to_string()),
            ("share", share),
            ("mark", mark),
        ],
    )
}

/// What may be counted twice, in words.
pub fn double_lines(doubles: &[DoubleCount], context: &Context) -> Vec<String> {
    let round = || context.texts.say("cli-total", &[]);
    doubles
        .iter()
        .map(|double| {
            context.texts.say(
                "cli-double-count",
                &[
                    ("channel", context.texts.say(&format!("channel-{}", double.channel), &[])),
                    ("day", double.day.clone().unwrap_or_else(round)),
                    ("sources", double.sources.join(", ")),
                    ("count", double.n.to_string()),
                ],
            )
        })
        .collect()
}
