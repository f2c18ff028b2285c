//! `komhen totals`: one municipality's figures in a round.

use std::path::PathBuf;

use clap::Args;
use exports::charts::numbers::Numbers;
use schema::municipality::Municipality;
use schema::store::counted::{self, Dimension};
use serde_json::{Map, Value, json};

use super::{Answer, Context, Failure, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
    /// Opdelt efter: day, unit, channel, type, task, closing, form, source
    #[arg(long, value_delimiter = ',', default_value = "channel,type")]
    by: Vec<String>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let by = arguments.by.iter().map(|name| dimension(name)).collect::<Result<Vec<_>, _>>()?;
    let store = Municipality::open(&municipality_store(arguments.store.as_ref())?)?;
    store.round(&code)?;
    let rows = store.store().read(|c| counted::totals(c, code.as_str(), &by))?;
    let total: i64 = rows.iter().map(|(_, n)| n).sum();
    let names: Vec<&str> = by.iter().map(|d| d.name()).collect();
    let documents: Vec<Value> = rows.iter().map(|(codes, n)| row(&names, codes, *n)).collect();
    let cells: Vec<(Vec<String>, i64)> = rows
        .iter()
        .map(|(codes, n)| (codes.iter().map(|c| c.clone().unwrap_or_else(|| "-".into())).collect(), *n))
        .collect();
    let lines = table(&cells, total, context);
    Ok(Answer::done(json!({"round": code.as_str(), "total": total, "rows": documents}), lines))
}

fn dimension(name: &str) -> Result<Dimension, Failure> {
    Dimension::ALL
        .into_iter()
        .find(|dimension| dimension.name() == name)
        .ok_or_else(|| Failure::usage(format!("--by {name}")))
}

fn row(names: &[&str], codes: &[Option<String>], n: i64) -> Value {
    let mut row = Map::new();
    for (name, code) in names.iter().zip(codes) {
        row.insert((*name).to_owned(), json!(code));
    }
    row.insert("count".into(), json!(n));
    Value::Object(row)
}

/// Codes and counts in columns, with the sum below.
pub fn table(cells: &[(Vec<String>, i64)], total: i64, context: &Context) -> Vec<String> {
    let numbers = Numbers::of(&context.texts);
    // Counts are never below nought.
    let whole = |n: i64| numbers.whole(n.unsigned_abs());
    let columns = cells.first().map_or(0, |(codes, _)| codes.len());
    let width = |at: usize| cells.iter().map(|(codes, _)| codes[at].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut lines: Vec<String> = cells
        .iter()
        .map(|(codes, n)| {
            let left: Vec<String> =
                codes.iter().zip(&widths).map(|(code, width)| format!("{code:<width$}")).collect();
            format!("{}  {:>9}", left.join("  "), whole(*n))
        })
        .collect();
    let left = widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1);
    let word = context.texts.say("cli-total", &[]);
    lines.push(format!("{word:<left$}  {:>9}", whole(total)));
    lines
}
