//! `komhen round`: makes, checks and publishes a round file.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use exports::round_setup::{self, Origin, RoundDraft};
use exports::safe_file;
use schema::municipality::Municipality;
use schema::round_file::{DraftProblem, RoundDifference, RoundFile};
use schema::{clock, codes};
use serde_json::{Value, json};

use super::answer::of_the_call;
use super::{Answer, Context, Failure, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Laver et udkast til en runde
    New(NewArguments),
    /// Holder en rundefil op mod reglerne
    Check(CheckArguments),
    /// Udgiver rundefilen
    Publish(PublishArguments),
}

#[derive(Args)]
struct NewArguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde, for eksempel E2026
    #[arg(long)]
    round: String,
    /// Kommunekode, fire cifre
    #[arg(long)]
    municipality: Option<String>,
    /// Uger, for eksempel 43-45
    #[arg(long)]
    weeks: Option<String>,
    /// Kopiér en runde: dens kode, eller en rundefil
    #[arg(long)]
    copy: Option<String>,
    /// Skriv udkastet i denne fil, så det kan rettes
    #[arg(long)]
    out: Option<PathBuf>,
}

#[derive(Args)]
struct CheckArguments {
    /// Rundefilen
    file: PathBuf,
}

#[derive(Args)]
struct PublishArguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
    /// Mappen, rundefilen skrives i
    #[arg(long)]
    out: PathBuf,
    /// Det rettede udkast
    #[arg(long)]
    file: Option<PathBuf>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    match &arguments.command {
        Command::New(a) => new(a, context),
        Command::Check(a) => check(a, context),
        Command::Publish(a) => publish(a, context),
    }
}

fn new(arguments: &NewArguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let weeks = arguments.weeks.as_deref();
    let today = round_setup::today(clock::now());
    let period = round_setup::period(&code, weeks, today).map_err(of_the_call)?;
    let municipality =
        arguments.municipality.as_deref().map(codes::municipality).transpose().map_err(of_the_call)?;
    let origin = match &arguments.copy {
        None => Origin::BuiltIn,
        Some(copy) => match copy.parse() {
            Ok(code) => Origin::Round(code),
            Err(_) => Origin::File(Box::new(round_setup::read(Path::new(copy))?)),
        },
    };
    let path = municipality_store(arguments.store.as_ref())?;
    let (mut store, made) = Municipality::open_or_create(&path)?;
    if made {
        context.tell("cli-store-made", &[("path", path.display().to_string())]);
    }
    match (municipality, store.code()?) {
        (Some(municipality), _) => store.begin(municipality)?,
        (None, Some(_)) => {}
        (None, None) => return Err(Failure::usage("--municipality".into())),
    }
    let draft = round_setup::begin(&mut store, &period, &origin)?;
    let out = match &arguments.out {
        Some(out) => Some(safe_file::write(out, &round_setup::bytes(&draft.file)?)?.path),
        None => None,
    };
    let file = &draft.file;
    let mut lines = vec![context.texts.say(
        "cli-round-new",
        &[
            ("round", file.round.clone()),
            ("first", file.first_day.to_string()),
            ("last", file.last_day.to_string()),
            ("units", file.units.len().to_string()),
        ],
    )];
    if let Some(out) = &out {
        lines.push(context.texts.say("cli-round-draft-written", &[("path", out.display().to_string())]));
    }
    lines.extend(draft.difference.iter().flat_map(difference_lines));
    lines.extend(draft.problems.iter().map(|problem| problem_line(problem, context)));
    Ok(Answer::done(draft_document(&draft, out.as_deref(), context), lines))
}

fn check(arguments: &CheckArguments, context: &Context) -> Outcome {
    let file = round_setup::read(&arguments.file)?;
    let problems = file.problems();
    let path = arguments.file.display().to_string();
    let document = json!({
        "file": path, "round": file.round, "municipality": file.municipality, "version": file.file_version,
        "units": file.units.len(), "desks": desks(&file), "ok": problems.is_empty(),
        "problems": problems.iter().map(|p| problem_document(p, context)).collect::<Vec<_>>(),
    });
    if problems.is_empty() {
        let said = [("file", path), ("version", file.file_version.to_string())];
        return Ok(Answer::done(document, vec![context.texts.say("cli-round-ok", &said)]));
    }
    Ok(refused(&problems, document, context))
}

fn publish(arguments: &PublishArguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let path = municipality_store(arguments.store.as_ref())?;
    let mut store = Municipality::open(&path)?;
    let edited = arguments.file.as_deref().map(round_setup::read).transpose()?;
    if let Some(edited) = &edited
        && edited.round != code.as_str()
    {
        return Err(Failure::usage(format!("--round {code}: {}", edited.round)));
    }
    let wanted = match edited {
        Some(edited) => edited,
        None => round_setup::view(&store, &code)?.file,
    };
    // All faults at once, and nothing of the file is kept.
    let problems = wanted.problems();
    if !problems.is_empty() {
        let document = json!({
            "round": code.as_str(), "published": false,
            "problems": problems.iter().map(|p| problem_document(p, context)).collect::<Vec<_>>(),
        });
        return Ok(refused(&problems, document, context));
    }
    if arguments.file.is_some() {
        store.keep_draft(&wanted)?;
    }
    let published = round_setup::publish(&mut store, &code, &arguments.out, clock::now())?;
    let path = published.path.display().to_string();
    let line = context.texts.say(
        "cli-round-published",
        &[
            ("path", path.clone()),
            ("version", published.file.file_version.to_string()),
            ("code", published.control_code.clone()),
            ("units", published.file.units.len().to_string()),
            ("desks", desks(&published.file).to_string()),
        ],
    );
    let document = json!({
        "path": path, "round": code.as_str(), "version": published.file.file_version, "published": true,
        "control_code": published.control_code, "units": published.file.units.len(),
        "desks": desks(&published.file), "practice": published.file.practice, "problems": [],
    });
    Ok(Answer::done(document, vec![line]))
}

fn desks(file: &RoundFile) -> usize {
    file.units.iter().map(|unit| unit.desks.len()).sum()
}

fn draft_document(draft: &RoundDraft, out: Option<&Path>, context: &Context) -> Value {
    let file = &draft.file;
    json!({
        "round": file.round, "municipality": file.municipality, "version": file.file_version,
        "first_day": file.first_day.to_string(), "last_day": file.last_day.to_string(), "weeks": file.weeks,
        "practice": file.practice, "units": file.units.len(), "desks": desks(file),
        "channels": file.channels.iter().map(|channel| &channel.code).collect::<Vec<_>>(),
        "types": file.types_in_order().iter().map(|kind| kind.code()).collect::<Vec<_>>(),
        "out": out.map(|path| path.display().to_string()), "against": draft.against, "difference": draft.difference,
        "problems": draft.problems.iter().map(|p| problem_document(p, context)).collect::<Vec<_>>(),
    })
}

fn problem_document(problem: &DraftProblem, context: &Context) -> Value {
    json!({
        "path": problem.path, "code": problem.code, "detail": problem.detail, "message": message(problem, context),
    })
}

fn message(problem: &DraftProblem, context: &Context) -> String {
    let details: Vec<(&str, String)> =
        problem.detail.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    context.texts.say(&format!("draft-{}", problem.code), &details)
}

fn problem_line(problem: &DraftProblem, context: &Context) -> String {
    format!("{}: {}", problem.path, message(problem, context))
}

/// Faults of the file: told with their fields, exit 3.
fn refused(problems: &[DraftProblem], document: Value, context: &Context) -> Answer {
    Answer { document, lines: problems.iter().map(|p| problem_line(p, context)).collect(), exit: 3 }
}

fn difference_lines(difference: &RoundDifference) -> Vec<String> {
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".into());
    let items = difference.items.iter();
    items.map(|item| format!("{}: {} → {}", item.what, text(&item.before), text(&item.after))).collect()
}
