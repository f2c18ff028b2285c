//! `komhen validate`: holds files against the rules and keeps nothing.

use std::path::{Path, PathBuf};

use clap::Args;
use exports::formats::detect::{self, Format};
use exports::formats::{desk_file, raw2013, template2013, upload};
use exports::rules::{self, Finding, Severity, of_desk_file, of_upload};
use exports::{ExportError, aggregate, import, safe_file};
use schema::round::Round;
use schema::round_file::RoundFile;
use serde_json::{Value, json};

use super::import::{finding_line, message, rule_line};
use super::{Answer, Context, Failure, Outcome, round};
use crate::cli::answer::error_document;
use crate::cli::merge::worse;

/// How many findings a file's answer lists; their counts are complete.
const MOST_LISTED: usize = 1_000;

#[derive(Args)]
pub struct Arguments {
    /// Advarsler er fejl
    #[arg(long)]
    strict: bool,
    /// Tællerunden, rækkerne holdes op mod; ellers efter filen
    #[arg(long)]
    round: Option<String>,
    /// Filerne
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

struct Checked {
    format: Value,
    rows_read: u64,
    rows_rejected: u64,
    findings: Vec<Finding>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let given = arguments.round.as_deref().map(round).transpose()?;
    let given = given.map(|code| Round::built_in(&code)).transpose()?;
    let (mut files, mut lines, mut exit) = (Vec::new(), Vec::new(), 0);
    for path in &arguments.files {
        let name = path.display().to_string();
        match check(path, given.as_ref()) {
            Ok(checked) => {
                let worst = checked.findings.iter().map(|f| f.severity).max();
                exit = worse(
                    exit,
                    match worst {
                        Some(Severity::Error | Severity::Fatal) => 3,
                        Some(Severity::Warning) if arguments.strict => 4,
                        _ => 0,
                    },
                );
                lines.extend(told(&name, &checked, context));
                files.push(document(&name, &checked, context));
            }
            Err(error) => {
                let failure = Failure::from(error);
                exit = worse(exit, failure.exit);
                let error = error_document(&failure, context);
                lines.push(format!(
                    "{name}: {} {}",
                    error["message"].as_str().unwrap_or(""),
                    error["next"].as_str().unwrap_or("")
                ));
                files.push(json!({
                    "file": name, "format": null, "rows_read": 0, "rows_accepted": 0, "rows_rejected": 0,
                    "issues": [{
                        "rule": error["code"], "severity": "fatal", "line": error["line"], "column": error["column"],
                        "value": error["value"], "message": error["message"],
                    }],
                }));
            }
        }
    }
    Ok(Answer { document: json!({"files": files}), lines, exit })
}

fn check(path: &Path, given: Option<&Round>) -> Result<Checked, ExportError> {
    let (format, bytes) = detect::read_any(path)?;
    let (rows_read, rows_rejected, findings) = match format {
        Format::Upload => {
            let read = upload::parse(path, &bytes, upload::Check::Bytes)?;
            let rejected = read.rows_rejected();
            let mut findings = read.findings;
            findings.extend(of_upload::check(&read.totals)?);
            (read.rows_read, rejected, findings)
        }
        Format::Raw2013 => {
            let raw = raw2013::parse(path, &bytes)?;
            let round = match given {
                Some(round) => round.clone(),
                None => aggregate::round_of(path, &raw)?,
            };
            let municipality = raw.rows.first().map_or("", |row| row.municipality);
            let checked = import::check(&raw, &round, municipality);
            let rejected = checked.rejected.len() as u64;
            (checked.accepted.len() as u64 + rejected, rejected, checked.findings)
        }
        Format::Template2013 => {
            let template = template2013::parse(path, &bytes)?;
            let round = match given {
                Some(round) => round.clone(),
                None => aggregate::round_of_template(path, &template)?,
            };
            let municipality = template.rows.first().map_or("", |row| row.municipality);
            let checked = import::check_template(&template, &round, municipality);
            let rejected = checked.rejected.len() as u64;
            (checked.accepted.len() as u64 + rejected, rejected, checked.findings)
        }
        Format::DeskFile if bytes.len() as u64 > safe_file::MOST_DESK_FILE => {
            let (bytes, most) = (bytes.len() as u64, safe_file::MOST_DESK_FILE);
            return Err(ExportError::FileTooLarge { path: path.to_owned(), bytes, most });
        }
        Format::DeskFile => {
            let gathered = desk_file::parse(path, &bytes)?;
            (gathered.events.len() as u64, 0, of_desk_file::check(&gathered)?)
        }
        Format::RoundFile => {
            let text = String::from_utf8(bytes).map_err(|e| ExportError::NotUtf8 {
                path: path.to_owned(),
                byte: e.utf8_error().valid_up_to(),
            })?;
            RoundFile::parse(&text)?;
            (0, 0, Vec::new())
        }
    };
    Ok(Checked { format: json!(format), rows_read, rows_rejected, findings })
}

fn document(name: &str, checked: &Checked, context: &Context) -> Value {
    let issues: Vec<Value> = checked
        .findings
        .iter()
        .take(MOST_LISTED)
        .map(|f| {
            json!({
                "rule": f.rule, "severity": f.severity, "line": f.line, "column": f.column, "value": f.value,
                "message": message(f, context),
            })
        })
        .collect();
    let rules: Vec<Value> = rules::count(&checked.findings)
        .iter()
        .map(
            |r| json!({"rule": r.rule, "severity": r.severity, "count": r.count, "first_line": r.first_line}),
        )
        .collect();
    json!({
        "file": name, "format": checked.format, "rows_read": checked.rows_read,
        "rows_accepted": checked.rows_read - checked.rows_rejected, "rows_rejected": checked.rows_rejected,
        "issues": issues, "issues_total": checked.findings.len(), "rules": rules,
    })
}

fn told(name: &str, checked: &Checked, context: &Context) -> Vec<String> {
    let mut lines = vec![context.texts.say(
        "cli-valid",
        &[
            ("file", name.to_owned()),
            ("format", checked.format.as_str().unwrap_or_default().to_owned()),
            ("read", checked.rows_read.to_string()),
            ("accepted", (checked.rows_read - checked.rows_rejected).to_string()),
            ("rejected", checked.rows_rejected.to_string()),
        ],
    )];
    lines.extend(rules::count(&checked.findings).iter().map(|rule| rule_line(rule, context)));
    let errors = checked.findings.iter().filter(|f| f.severity >= Severity::Error);
    lines.extend(errors.take(20).map(|finding| finding_line(finding, context)));
    lines
}
