//! `komhen import --kind mass|machine`: counts of other programs.

use std::path::Path;

use exports::ExportError;
use exports::counts::{self, CountsKind, Kept, Letters, Mapping, Period, Reading, Table};
use exports::formats::counts_file;
use exports::reconciliation;
use schema::municipality::Municipality;
use schema::round::Round;
use schema::{SchemaError, clock};
use serde_json::{Value, json};

use super::{Arguments, finding_line, message, rule_line};
use crate::cli::answer::error_document;
use crate::cli::reconcile::double_lines;
use crate::cli::{Answer, Context, Failure, Outcome, municipality_store};

/// How many rows with faults are printed for people.
const SHOWN: usize = 20;

pub fn run(
    arguments: &Arguments,
    path: &Path,
    kind: CountsKind,
    bytes: &[u8],
    asked: &Round,
    context: &Context,
) -> Outcome {
    if bytes.len() as u64 > counts::MOST_BYTES {
        let (bytes, most) = (bytes.len() as u64, counts::MOST_BYTES);
        return Err(ExportError::FileTooLarge { path: path.to_owned(), bytes, most }.into());
    }
    let table = table(path, bytes, arguments.letters(), context)?;
    // A list of counts does not say whose it is: the store must know.
    let store_path = municipality_store(arguments.store.as_ref())?;
    let mut store = Municipality::open(&store_path)?;
    store.code()?.ok_or(SchemaError::NotSetUp)?;
    let kept = match store.round(&asked.code) {
        Ok(kept) => Some(kept),
        Err(SchemaError::NoSuchRound { .. }) => None,
        Err(error) => return Err(error.into()),
    };
    let round = kept.as_ref().map_or(asked, |kept| &kept.round);
    let mapping = mapping(arguments, path, kind, &table, &store)?;
    let file = kept.as_ref().and_then(|kept| kept.file.as_ref());
    let reading = counts::read(&table, &mapping, &Period { round, file })?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if !reading.is_clean() {
        let fault = ExportError::BadRows { path: path.to_owned(), rejected: reading.wrong };
        return Ok(refused(path, kind, &reading, fault, context));
    }
    let doubles = match kind {
        CountsKind::Mass => {
            let mut counted = reconciliation::counted(&store, &asked.code)?;
            counted.extend(reconciliation::as_counted(&reading.accepted)?);
            let of_file = |double: &reconciliation::DoubleCount| {
                reading.accepted.iter().any(|row| row.channel.code() == double.channel)
            };
            reconciliation::double_counts(&counted).into_iter().filter(of_file).collect()
        }
        CountsKind::Machine => Vec::new(),
    };
    let first_line = table.first_line.as_str();
    let outcome = counts::keep(
        &mut store,
        round,
        &name,
        bytes,
        first_line,
        &mapping,
        &reading,
        arguments.replace,
        arguments.add,
        clock::now(),
    )?;
    if outcome == Kept::Refused {
        return Err(
            ExportError::AlreadyImported { path: path.to_owned(), round: asked.code.to_string() }.into()
        );
    }
    let known = outcome == Kept::Known;
    let mut document = document(path, kind, &reading, reading.accepted.len() as u32, known);
    let shown = path.display().to_string();
    if known {
        return Ok(Answer::done(document, vec![context.texts.say("cli-imported-known", &[("file", shown)])]));
    }
    document["double_counts"] = json!(doubles);
    let mut lines = vec![told(&shown, &reading, reading.accepted.len() as u32, context)];
    lines.extend(reading.rules.iter().map(|rule| rule_line(rule, context)));
    lines.extend(double_lines(&doubles, context));
    Ok(Answer::done(document, lines))
}

/// The file as rows. Letters that are only proposed are shown, and the call is asked to say what they are.
fn table(path: &Path, bytes: &[u8], said: Option<Letters>, context: &Context) -> Result<Table, Failure> {
    let decoded = counts::decode(path, bytes, said)?;
    if decoded.is_proposed {
        let is_told = |line: &&str| !line.is_ascii();
        let preview: String =
            decoded.text.lines().find(is_told).unwrap_or_default().chars().take(80).collect();
        context.tell("cli-looks-like-1252", &[("file", path.display().to_string()), ("preview", preview)]);
        let byte = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
        return Err(ExportError::NotUtf8 { path: path.to_owned(), byte }.into());
    }
    Ok(Table::of(path, decoded)?)
}

/// The template that is named, else the contract's columns.
fn mapping(
    arguments: &Arguments,
    path: &Path,
    kind: CountsKind,
    table: &Table,
    store: &Municipality,
) -> Result<Mapping, Failure> {
    let system = arguments.system.as_deref();
    let Some(name) = &arguments.template else {
        let channel = arguments.channel.as_deref();
        let system = system.unwrap_or("other");
        return Ok(counts_file::mapping(path, table, kind, system, channel)?);
    };
    let templates = store.templates()?;
    let found = templates.iter().find(|(of, _)| of == name).map(|(_, mapping)| Mapping::from_json(mapping));
    let known = || templates.iter().map(|(name, _)| name.clone()).collect();
    let mut mapping =
        found.ok_or_else(|| ExportError::NoTemplate { name: name.clone(), known: known() })??;
    if mapping.kind != kind {
        return Err(Failure::usage(format!("--template {name}")));
    }
    if let Some(system) = system {
        mapping.system = system.to_owned();
    }
    if let Some(channel) = &arguments.channel {
        mapping.channel = counts::Place::fixed(channel);
    }
    Ok(mapping)
}

fn refused(
    path: &Path,
    kind: CountsKind,
    reading: &Reading,
    fault: ExportError,
    context: &Context,
) -> Answer {
    let mut document = document(path, kind, reading, 0, false);
    let issues: Vec<Value> = reading
        .findings
        .iter()
        .map(|f| {
            json!({
                "rule": f.rule, "severity": f.severity, "line": f.line, "column": f.column, "value": f.value,
                "message": message(f, context),
            })
        })
        .collect();
    document["issues"] = json!(issues);
    document["error"] = error_document(&Failure::from(fault), context);
    let mut lines = vec![told(&path.display().to_string(), reading, 0, context)];
    let errors: Vec<_> = reading.errors().collect();
    lines.extend(errors.iter().take(SHOWN).map(|finding| finding_line(finding, context)));
    if errors.len() > SHOWN {
        let more = (errors.len() - SHOWN).to_string();
        lines.push(context.texts.say("cli-more-findings", &[("count", more)]));
    }
    let said = |key: &str| document["error"][key].as_str().unwrap_or_default().to_owned();
    lines.extend([said("message"), said("next")]);
    Answer { document, lines, exit: 3 }
}

fn document(path: &Path, kind: CountsKind, reading: &Reading, accepted: u32, known: bool) -> Value {
    let rules: Vec<Value> = reading
        .rules
        .iter()
        .map(
            |r| json!({"rule": r.rule, "severity": r.severity, "count": r.count, "first_line": r.first_line}),
        )
        .collect();
    json!({
        "file": path.display().to_string(), "format": kind, "rows_read": reading.rows_read,
        "rows_accepted": accepted, "rows_rejected": reading.rows_read - accepted, "rows_flagged": reading.flagged,
        "total": if accepted > 0 { reading.total } else { 0 }, "rules": rules, "known": known,
        "imported": accepted > 0 && !known,
    })
}

fn told(file: &str, reading: &Reading, accepted: u32, context: &Context) -> String {
    context.texts.say(
        "cli-imported",
        &[
            ("file", file.to_owned()),
            ("read", reading.rows_read.to_string()),
            ("accepted", accepted.to_string()),
            ("rejected", (reading.rows_read - accepted).to_string()),
            ("flagged", reading.flagged.to_string()),
        ],
    )
}
