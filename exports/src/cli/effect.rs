//! `komhen effect`: did Min Side help, by how much, and how sure are we.

use std::path::{Path, PathBuf};

use clap::Args;
use exports::aggregate::{self, By};
use exports::effect::report::Figure;
use exports::effect::{Question, report};
use exports::formats::upload::Check;
use exports::panel::{LineEnding, Panel, PanelError};
use exports::{ExportError, national_panel, safe_file};

use super::answer::Fault;
use super::{Answer, Context, Failure, Outcome, round};

#[derive(Args)]
pub struct Arguments {
    /// Analysepanel
    #[arg(long, required_unless_present = "uploads")]
    panel: Option<PathBuf>,
    /// Spørgsmålet; uden fil: henvendelser om egen sag på bemandede kanaler
    #[arg(long)]
    params: Option<PathBuf>,
    /// Indberetninger i stedet for et panel: filer og mapper
    #[arg(long, num_args = 1.., conflicts_with = "panel", requires_all = ["before", "after", "adoption"])]
    uploads: Vec<PathBuf>,
    /// Tællerunden før
    #[arg(long)]
    before: Option<String>,
    /// Tællerunden efter
    #[arg(long)]
    after: Option<String>,
    /// Hvornår kommunerne kom på Min Side: kommunekode;dato
    #[arg(long)]
    adoption: Option<PathBuf>,
    /// Skriv også panelet i denne fil
    #[arg(long)]
    panel_out: Option<PathBuf>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let question = match &arguments.params {
        Some(path) => question(path)?,
        None => Question::default(),
    };
    let panel = match &arguments.panel {
        Some(path) => read_panel(path)?,
        None => panel_of_uploads(arguments, context)?,
    };
    if let Some(path) = &arguments.panel_out {
        let mut bytes = Vec::new();
        panel.write(&mut bytes, LineEnding::Lf).map_err(|e| effect(e.to_string()))?;
        safe_file::write(path, &bytes)?;
    }
    let report = report(&panel, &question).map_err(|e| effect(e.to_string()))?;
    let say = |id: &str, details: &[(&str, String)]| {
        let details: Vec<_> = details.iter().map(|(name, value)| (*name, context.decimal(value))).collect();
        context.texts.say(id, &details)
    };
    let document = serde_json::to_value(report.printed(&say)).map_err(|e| effect(e.to_string()))?;
    let mut lines = Vec::new();
    if let Some(verdict) = &report.verdict {
        lines.push(verdict.render(&say));
        lines.push(String::new());
    }
    for (id, figure) in report.figures() {
        let value = match figure {
            Figure::Number(Some(number)) => context.decimal(&number.to_string().replace('.', ",")),
            Figure::Number(None) => "–".to_owned(),
            Figure::Code(code) => code.clone(),
        };
        lines.push(context.texts.say("cli-effect-figure", &[("id", id.clone()), ("value", value)]));
    }
    Ok(Answer::done(document, lines))
}

fn effect(reason: String) -> Failure {
    Failure { fault: Fault::Effect(reason), exit: 3 }
}

fn question(path: &Path) -> Result<Question, Failure> {
    let bytes = safe_file::read(path, safe_file::MOST_ROUND_FILE)?;
    serde_json::from_slice(&bytes).map_err(|e| {
        Failure::from(ExportError::BadParameters {
            path: path.to_owned(),
            reason: e.to_string(),
            line: e.line(),
            column: e.column(),
        })
    })
}

fn read_panel(path: &Path) -> Result<Panel, Failure> {
    let bytes = safe_file::read(path, safe_file::MOST_UPLOAD)?;
    Panel::read(bytes.as_slice()).map_err(|error| {
        let reason = error.to_string();
        let (line, column, value) = match error {
            PanelError::Value { line, column, value, .. } => (line, column.to_owned(), value),
            PanelError::MissingColumn(column) | PanelError::RepeatedColumn(column) => {
                (1, column.to_owned(), String::new())
            }
            PanelError::Table(_) | PanelError::Write(_) => (0, String::new(), String::new()),
        };
        Failure::from(ExportError::BadLine { path: path.to_owned(), line, column, value, reason })
    })
}

fn panel_of_uploads(arguments: &Arguments, context: &Context) -> Result<Panel, Failure> {
    let code = |text: &Option<String>| round(text.as_deref().unwrap_or_default());
    let (before, after) = (code(&arguments.before)?, code(&arguments.after)?);
    if before == after {
        return Err(Failure::usage(format!("--before {before} --after {after}")));
    }
    let adoption = match &arguments.adoption {
        Some(path) => national_panel::read_adoption(path)?,
        None => national_panel::Adoption::new(),
    };
    let sum = aggregate::aggregate(&arguments.uploads, &[By::Municipality], Check::Bytes)?;
    if let Some((file, finding)) =
        sum.findings.iter().find(|(_, f)| f.severity >= exports::rules::Severity::Error)
    {
        // An effect is not computed from figures of which some are wrong.
        return Err(Failure::from(ExportError::BadLine {
            path: file.into(),
            line: finding.line,
            column: finding.column.clone(),
            value: finding.value.clone(),
            reason: super::import::message(finding, context),
        }));
    }
    for round in [&before, &after] {
        if !sum.totals.iter().any(|totals| totals.round == round.as_str()) {
            return Err(schema::SchemaError::NoSuchRound { round: round.to_string() }.into());
        }
    }
    let national = national_panel::of_rounds(&sum.totals, &before, &after, &adoption);
    for (municipality, reason) in national.left_out {
        context.tell("cli-left-out", &[("municipality", municipality), ("reason", reason.code().into())]);
    }
    for (municipality, days) in national.days_left_out {
        context.tell("cli-days-left-out", &[("municipality", municipality), ("days", days.to_string())]);
    }
    Ok(national.panel)
}
