//! `komhen aggregate`: adds up many municipalities' files without a store.

use std::path::PathBuf;

use clap::Args;
use exports::aggregate::{self, By};
use exports::formats::upload::Check;
use exports::safe_file;
use serde_json::{Map, Value, json};

use super::import::{finding_line, message};
use super::totals::table;
use super::{Answer, Context, Failure, Outcome};

/// How many findings are listed; all are counted.
const MOST_LISTED: usize = 1_000;

#[derive(Args)]
pub struct Arguments {
    /// Filer og mapper
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Opdelt efter: municipality, round, day, channel, type, task, closing, form, source
    #[arg(long, value_delimiter = ',', default_value = "municipality,round,channel,type")]
    by: Vec<String>,
    /// Skriv tallene som CSV i denne fil
    #[arg(long)]
    out: Option<PathBuf>,
    /// Efterprøv hver fils SHA-256
    #[arg(long)]
    verify: bool,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let by = arguments.by.iter().map(|name| by(name)).collect::<Result<Vec<_>, _>>()?;
    let is_stream = |path: &PathBuf| path.as_os_str() == "-";
    if let Some(missing) = arguments.paths.iter().find(|path| !path.exists() && !is_stream(path)) {
        return Err(exports::ExportError::FileMissing { path: missing.clone() }.into());
    }
    let check = if arguments.verify { Check::Bytes } else { Check::Totals };
    let sum = aggregate::aggregate(&arguments.paths, &by, check)?;
    let names: Vec<&str> = by.iter().map(|by| by.name()).collect();
    let rows: Vec<Value> = sum.rows.iter().map(|(codes, n)| row(&names, codes, n)).collect();
    let issues: Vec<Value> = sum
        .findings
        .iter()
        .take(MOST_LISTED)
        .map(|(file, f)| {
            json!({
                "file": file, "rule": f.rule, "severity": f.severity, "line": f.line, "column": f.column,
                "value": f.value, "message": message(f, context),
            })
        })
        .collect();
    let (read, rejected) = (sum.sum(|f| f.rows_read), sum.sum(|f| f.rows_rejected));
    let accepted = sum.sum(|f| f.rows_accepted);
    let total = sum.rows.total();
    let exit = if sum.has_errors() { 3 } else { 0 };
    match &arguments.out {
        Some(path) if is_stream(path) => {
            let csv = String::from_utf8_lossy(&csv_of(&names, &sum)?).trim_end().to_owned();
            return Ok(Answer { document: json!({"csv": csv}), lines: vec![csv], exit });
        }
        Some(path) => drop(safe_file::write(path, &csv_of(&names, &sum)?)?),
        None => {}
    }
    let document = json!({
        "files": sum.files, "rows_read": read, "rows_accepted": accepted, "rows_rejected": rejected,
        "total": total, "rows": rows, "issues": issues, "issues_total": sum.findings.len(),
    });
    let cells: Vec<(Vec<String>, i64)> = sum.rows.iter().map(|(codes, n)| (codes.clone(), n)).collect();
    let mut lines = table(&cells, total, context);
    lines.push(context.texts.say(
        "cli-aggregated",
        &[
            ("files", sum.files.len().to_string()),
            ("read", read.to_string()),
            ("accepted", accepted.to_string()),
            ("rejected", rejected.to_string()),
            ("total", total.to_string()),
        ],
    ));
    let told = sum.findings.iter().filter(|(_, f)| f.rule != "not_counted");
    lines.extend(
        told.take(MOST_LISTED).map(|(file, finding)| format!("{file}: {}", finding_line(finding, context))),
    );
    Ok(Answer { document, lines, exit })
}

fn by(name: &str) -> Result<By, Failure> {
    By::ALL.into_iter().find(|by| by.name() == name).ok_or_else(|| Failure::usage(format!("--by {name}")))
}

fn row(names: &[&str], codes: &[String], n: i64) -> Value {
    let mut row = Map::new();
    for (name, code) in names.iter().zip(codes) {
        row.insert((*name).to_owned(), json!(code));
    }
    row.insert("count".into(), json!(n));
    Value::Object(row)
}

fn csv_of(names: &[&str], sum: &aggregate::Aggregate) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let fault = |e: csv::Error| {
        Failure::from(exports::ExportError::NotWritten { path: "csv".into(), source: e.into() })
    };
    {
        let mut writer = csv::WriterBuilder::new().from_writer(&mut bytes);
        writer.write_record(names.iter().copied().chain(["count"])).map_err(fault)?;
        for (codes, n) in sum.rows.iter() {
            writer.write_record(codes.iter().cloned().chain([n.to_string()])).map_err(fault)?;
        }
        writer.flush().map_err(|e| fault(e.into()))?;
    }
    Ok(bytes)
}
