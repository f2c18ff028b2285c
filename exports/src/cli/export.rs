//! `komhen export`: writes a round's files.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use exports::export::{self, Asked, Counted, Exported, Format};
use schema::SchemaError;
use schema::clock;
use schema::desk::Desk;
use schema::municipality::Municipality;
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
    format: Vec<Named>,
    /// Mappen, filerne skrives i
    #[arg(long)]
    out: PathBuf,
    /// Celler under dette tal skjules i filer til mennesker (i stedet for det, rundefilen siger)
    #[arg(long)]
    min_cell: Option<u32>,
}

/// A format by the name of the contract.
#[derive(Clone, Copy)]
struct Named(Format);

impl ValueEnum for Named {
    fn value_variants<'a>() -> &'a [Named] {
        static ALL: [Named; Format::ALL.len()] = {
            let mut all = [Named(Format::Upload); Format::ALL.len()];
            let mut at = 0;
            while at < all.len() {
                all[at] = Named(Format::ALL[at]);
                at += 1;
            }
            all
        };
        &ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.0.name()))
    }
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let path = municipality_store(arguments.store.as_ref())?;
    round(&arguments.round)?;
    match Municipality::open(&path) {
        Ok(mut municipality) => export(&mut Counted::Municipality(&mut municipality), arguments, context),
        // A single desk may export what it counted: a small municipality has no more.
        Err(SchemaError::WrongKind { .. }) => {
            let mut desk = Desk::open(&path)?;
            desk.place()?.ok_or(SchemaError::NotSetUp)?;
            export(&mut Counted::Desk(desk.store()?), arguments, context)
        }
        Err(error) => Err(error.into()),
    }
}

fn export(counted: &mut Counted<'_>, arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let asked =
        Asked { round: &code, min_cell: arguments.min_cell, language: context.language, now: clock::now() };
    let formats: Vec<Format> = arguments.format.iter().map(|named| named.0).collect();
    let written = export::write(counted, &formats, &arguments.out, &asked)?;
    let mut warnings: Vec<&str> = written.iter().flat_map(|file| file.warnings.iter().copied()).collect();
    warnings.sort_unstable();
    warnings.dedup();
    for warning in &warnings {
        context.tell(&format!("export-warning-{warning}"), &[]);
    }
    for file in written.iter().filter(|file| file.days_left_out > 0) {
        let details = [("municipality", file.municipality.clone()), ("days", file.days_left_out.to_string())];
        context.tell("cli-days-left-out", &details);
    }
    let version = written.first().map(|file| file.version);
    let files: Vec<Value> = written.iter().map(document).collect();
    let lines = written.iter().map(|file| line(file, context)).collect();
    Ok(Answer::done(json!({"files": files, "version": version, "warnings": warnings}), lines))
}

fn document(exported: &Exported) -> Value {
    let beside: Vec<String> = exported.beside.iter().map(|file| file.path.display().to_string()).collect();
    json!({
        "format": exported.format.name(), "path": exported.file.path.display().to_string(),
        "rows": exported.rows, "total": exported.total, "sha256": exported.file.sha256,
        "control_code": exported.file.control_code, "beside": beside, "warnings": exported.warnings,
        "stays": exported.format.holds_single_contacts(),
    })
}

fn line(exported: &Exported, context: &Context) -> String {
    let details = [
        ("path", exported.file.path.display().to_string()),
        ("rows", exported.rows.to_string()),
        ("total", exported.total.to_string()),
        ("code", exported.file.control_code.clone()),
    ];
    context.texts.say("cli-exported", &details)
}
