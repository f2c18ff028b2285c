//! `komhen export`: writes a round's files.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use exports::panel::{Group, LineEnding, Panel};
use exports::safe_file::{self, Written};
use exports::week::WeekTotals;
use exports::{ExportError, national_panel, raw_export, upload_export};
use schema::SchemaError;
use schema::desk::Desk;
use schema::municipality::Municipality;
use schema::round::RoundCode;
use schema::store::Store;
use serde_json::{Value, json};

use super::{Answer, Context, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens eller skrankens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
    /// Formater
    #[arg(long, value_enum, value_delimiter = ',', required = true)]
    format: Vec<Format>,
    /// Mappen, filerne skrives i
    #[arg(long)]
    out: PathBuf,
}

/// Formats that can be written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Indberetningen til KL
    Upload,
    /// Rådata som i 2013
    #[value(name = "komhen-2013-raw")]
    Komhen2013Raw,
    /// Analysepanelet
    Panel,
}

impl Format {
    fn name(self) -> &'static str {
        match self {
            Format::Upload => "upload",
            Format::Komhen2013Raw => "komhen-2013-raw",
            Format::Panel => "panel",
        }
    }
}

struct Exported {
    file: Written,
    rows: usize,
    total: i64,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let path = municipality_store(arguments.store.as_ref())?;
    match Municipality::open(&path) {
        Ok(store) => export(store.store(), &code, arguments, context),
        // A single desk may export what it counted: a small municipality has no more.
        Err(SchemaError::WrongKind { .. }) => {
            let mut desk = Desk::open(&path)?;
            desk.place()?.ok_or(SchemaError::NotSetUp)?;
            export(desk.store()?, &code, arguments, context)
        }
        Err(error) => Err(error.into()),
    }
}

fn export(store: &Store, code: &RoundCode, arguments: &Arguments, context: &Context) -> Outcome {
    let (totals, kept) = WeekTotals::of(store, code)?;
    let (mut files, mut lines) = (Vec::new(), Vec::new());
    for format in &arguments.format {
        let exported = write(*format, store, code, &totals, &arguments.out, context)?;
        let path = exported.file.path.display().to_string();
        lines.push(context.texts.say(
            "cli-exported",
            &[
                ("path", path.clone()),
                ("rows", exported.rows.to_string()),
                ("total", exported.total.to_string()),
                ("code", exported.file.control_code.clone()),
            ],
        ));
        files.push(json!({
            "format": format.name(), "path": path, "rows": exported.rows, "total": exported.total,
            "sha256": exported.file.sha256, "control_code": exported.file.control_code,
        }));
    }
    let warnings: Vec<Value> = if kept.closed { vec![] } else { vec![json!("not_closed")] };
    if !kept.closed {
        context.tell("cli-not-closed", &[]);
    }
    Ok(Answer::done(json!({"files": files, "version": totals.version, "warnings": warnings}), lines))
}

fn write(
    format: Format,
    store: &Store,
    code: &RoundCode,
    totals: &WeekTotals,
    out: &Path,
    context: &Context,
) -> Result<Exported, ExportError> {
    let stem = format!("{}_{}_v{}", totals.municipality, totals.round, totals.version);
    match format {
        Format::Upload => {
            let written = upload_export::write(store, code, out)?;
            Ok(Exported { file: written.file, rows: written.rows, total: written.total })
        }
        Format::Komhen2013Raw => {
            let (_, kept) = WeekTotals::of(store, code)?;
            let (bytes, rows) = raw_export::write(store, &kept)?;
            let file = safe_file::write(&out.join(format!("{stem}.raa2013.csv")), &bytes)?;
            Ok(Exported { file, rows, total: rows as i64 })
        }
        Format::Panel => {
            // One round of one municipality: neither before nor after, so the round itself names the period.
            let rows = national_panel::rows(totals, code.as_str(), Group::Control, None);
            let days =
                totals.days.keys().filter(|day| !national_panel::is_counting_day(totals, **day)).count();
            if days > 0 {
                let details = [("municipality", totals.municipality.clone()), ("days", days.to_string())];
                context.tell("cli-days-left-out", &details);
            }
            let total = rows.iter().map(|row| row.count as i64).sum();
            let panel = Panel { rows };
            let mut bytes = Vec::new();
            let fault = |e: exports::panel::PanelError| ExportError::NotWritten {
                path: out.to_owned(),
                source: std::io::Error::other(e),
            };
            panel.write(&mut bytes, LineEnding::Lf).map_err(fault)?;
            let file = safe_file::write(&out.join(format!("{stem}.panel.csv")), &bytes)?;
            Ok(Exported { file, rows: panel.rows.len(), total })
        }
    }
}
