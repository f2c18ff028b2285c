//! `komhen log`, `undo`, `status`, `send`: the desk's own commands.

use std::path::{Path, PathBuf};

use clap::Args;
use exports::desk_call::DeskCall;
use exports::desk_files;
use exports::running_app::{self, Reply};
use schema::SchemaError;
use schema::clock;
use schema::desk::Desk;
use schema::event::GestureId;
use serde_json::{Value, json};

use super::answer::of_the_call;
use super::{Answer, Context, Failure, Outcome, desk_store};

#[derive(Args)]
pub struct LogArguments {
    /// Skrankens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Kanal, for eksempel TLFIND
    #[arg(long)]
    channel: String,
    /// Henvendelsestype, for eksempel INFO
    #[arg(long = "type")]
    kind: String,
    /// Opgave, KLE-nummer
    #[arg(long)]
    task: Option<String>,
    /// Afslutning: STRAKS eller HOLD
    #[arg(long)]
    closing: Option<String>,
    /// Blanket: JA eller NEJ
    #[arg(long)]
    form: Option<String>,
    /// Antal ens, 1 til 99
    #[arg(long, default_value_t = 1)]
    count: u32,
    /// Tidspunkt, hvis det ikke er nu
    #[arg(long)]
    at: Option<String>,
}

#[derive(Args)]
pub struct UndoArguments {
    /// Skrankens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Henvendelsens id; ellers dagens seneste
    #[arg(long)]
    id: Option<String>,
}

#[derive(Args)]
pub struct StatusArguments {
    /// Skrankens lager
    #[arg(long)]
    store: Option<PathBuf>,
}

#[derive(Args)]
pub struct SendArguments {
    /// Skrankens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Mappen, filen skrives i
    #[arg(long)]
    out: PathBuf,
}

pub fn log(arguments: &LogArguments, context: &Context) -> Outcome {
    let call = DeskCall::Log {
        id: GestureId::random()?.to_string(),
        channel: arguments.channel.clone(),
        kind: arguments.kind.clone(),
        task: arguments.task.clone(),
        closing: arguments.closing.clone(),
        form: arguments.form.clone(),
        count: arguments.count,
        at: arguments.at.clone(),
    };
    call.new_contact().map_err(of_the_call)?;
    let path = desk_store(arguments.store.as_ref())?;
    let document = answer(&call, &path, context, || {
        let (desk, made) = Desk::open_or_create(&path)?;
        if made {
            context.tell("cli-store-made", &[("path", path.display().to_string())]);
        }
        Ok(desk)
    })?;
    let outside =
        document["flags"].as_array().is_some_and(|flags| flags.iter().any(|flag| flag == "outside_period"));
    if outside {
        context.tell("cli-outside-period", &[("day", text(&document, "day"))]);
    }
    let line = sentence("cli-logged", &document, context);
    Ok(Answer::done(document, vec![line]))
}

/// Answers by the store itself, or by the app that holds it.
fn answer(
    call: &DeskCall,
    path: &Path,
    context: &Context,
    open: impl FnOnce() -> Result<Desk, SchemaError>,
) -> Result<Value, Failure> {
    match open() {
        Ok(mut desk) => Ok(call.answer(&mut desk, clock::now())?),
        Err(locked @ SchemaError::StoreLocked { .. }) => match running_app::ask(path, call) {
            Some(Reply::Answer(document)) => Ok(document),
            Some(Reply::Refusal { code, details }) => Err(Failure::of_app(&code, &details, context)),
            None => Err(locked.into()),
        },
        Err(error) => Err(error.into()),
    }
}

fn text(document: &Value, key: &str) -> String {
    match &document[key] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn sentence(id: &str, document: &Value, context: &Context) -> String {
    let texts = &context.texts;
    texts.say(
        id,
        &[
            ("clock", text(document, "clock")),
            ("channel", texts.say(&format!("channel-{}", text(document, "channel")), &[])),
            ("type", texts.say(&format!("type-{}", text(document, "type")), &[])),
            ("number", text(document, "number")),
            ("total", text(document, "today")),
        ],
    )
}

pub fn undo(arguments: &UndoArguments, context: &Context) -> Outcome {
    let path = desk_store(arguments.store.as_ref())?;
    let call = DeskCall::Undo { id: arguments.id.clone() };
    let document = answer(&call, &path, context, || Desk::open(&path))?;
    let line = sentence("cli-voided", &document, context);
    Ok(Answer::done(document, vec![line]))
}

pub fn status(arguments: &StatusArguments, context: &Context) -> Outcome {
    let path = desk_store(arguments.store.as_ref())?;
    let document = answer(&DeskCall::Status {}, &path, context, || Desk::open(&path))?;
    let state = context.texts.say(&format!("cli-state-{}", text(&document, "state")), &[]);
    let line = context.texts.say(
        "cli-status",
        &[
            ("round", text(&document, "round")),
            ("day", text(&document, "day")),
            ("state", state),
            ("today", text(&document["today"], "total")),
            ("total", text(&document["total"], "total")),
        ],
    );
    Ok(Answer::done(document, vec![line]))
}

pub fn send(arguments: &SendArguments, context: &Context) -> Outcome {
    let mut desk = Desk::open(&desk_store(arguments.store.as_ref())?)?;
    let mut files = Vec::new();
    let mut lines = Vec::new();
    for file in desk_files::take(&mut desk, |_, _| true)? {
        let written = file.write(&arguments.out)?;
        let path = written.path.display().to_string();
        lines.push(context.texts.say(
            "cli-sent",
            &[
                ("path", path.clone()),
                ("events", file.events.to_string()),
                ("code", written.control_code.clone()),
            ],
        ));
        files.push(json!({
            "path": path, "stream": file.stream.stream.to_string(), "round": file.stream.round, "events": file.events,
            "sha256": written.sha256, "control_code": written.control_code,
        }));
    }
    let unsent = desk_files::without_round(&mut desk)?;
    if unsent > 0 {
        context.tell("cli-unsent", &[("count", unsent.to_string())]);
    }
    Ok(Answer::done(json!({"files": files, "unsent": unsent}), lines))
}
