//! `komhen log`, `undo`, `status`, `send`: the desk's own commands.

use std::path::PathBuf;

use clap::Args;
use exports::formats::desk_file;
use exports::safe_file;
use schema::SchemaError;
use schema::clock;
use schema::codes::{Channel, Closing, ContactType, Form};
use schema::desk::{Desk, LoggedContact, NewContact};
use schema::event::{Event, GestureId};
use schema::store::{events, streams, tally};
use serde_json::{Value, json};

use super::answer::of_the_call;
use super::{Answer, Context, Outcome, desk_store};

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
    let optional = |code: &Option<String>| code.clone();
    let new = NewContact {
        id: GestureId::random()?,
        channel: Channel::from_code(&arguments.channel).map_err(of_the_call)?,
        kind: ContactType::from_code(&arguments.kind).map_err(of_the_call)?,
        task: optional(&arguments.task).map(|kle| kle.parse()).transpose().map_err(of_the_call)?,
        closing: optional(&arguments.closing)
            .map(|c| Closing::from_code(&c))
            .transpose()
            .map_err(of_the_call)?,
        form: optional(&arguments.form).map(|c| Form::from_code(&c)).transpose().map_err(of_the_call)?,
        n: arguments.count,
        at: arguments.at.as_deref().map(clock::parse).transpose().map_err(of_the_call)?,
    };
    let path = desk_store(arguments.store.as_ref())?;
    let (mut desk, made) = Desk::open_or_create(&path)?;
    if made {
        context.tell("cli-store-made", &[("path", path.display().to_string())]);
    }
    let change = desk.log(&new, clock::now())?;
    let logged = event_of(&mut desk, &change.contact)?;
    let flags = logged.draft.flags.names();
    if flags.contains(&"outside_period") {
        context.tell("cli-outside-period", &[("day", logged.draft.moment.day.to_string())]);
    }
    let document = json!({
        "id": change.contact.id, "number": change.contact.number, "today": change.figures.total,
        "stream": change.contact.stream, "seq": change.contact.seq, "stored": true, "flags": flags,
    });
    Ok(Answer::done(document, vec![sentence("cli-logged", &change.contact, change.figures.total, context)]))
}

fn event_of(desk: &mut Desk, contact: &LoggedContact) -> Result<Event, SchemaError> {
    let (stream, seq) = (contact.stream.parse()?, contact.seq);
    desk.store()?.read(|c| {
        let missing = || SchemaError::NoSuchContact { id: contact.id.clone() };
        let kept = streams::find(c, stream)?.ok_or_else(missing)?;
        events::find(c, kept.id, seq)?.ok_or_else(missing)
    })
}

fn sentence(id: &str, contact: &LoggedContact, today: u32, context: &Context) -> String {
    let texts = &context.texts;
    texts.say(
        id,
        &[
            ("clock", contact.clock.clone()),
            ("channel", texts.say(&format!("channel-{}", contact.channel), &[])),
            ("type", texts.say(&format!("type-{}", contact.kind), &[])),
            ("number", contact.number.to_string()),
            ("total", today.to_string()),
        ],
    )
}

pub fn undo(arguments: &UndoArguments, context: &Context) -> Outcome {
    let gesture = |text: &String| text.parse().map_err(|_| SchemaError::NoSuchContact { id: text.clone() });
    let id: Option<GestureId> = arguments.id.as_ref().map(gesture).transpose()?;
    let mut desk = Desk::open(&desk_store(arguments.store.as_ref())?)?;
    let change = desk.undo(id, clock::now())?;
    let document = json!({"voided": change.contact.id, "today": change.figures.total});
    Ok(Answer::done(document, vec![sentence("cli-voided", &change.contact, change.figures.total, context)]))
}

pub fn status(arguments: &StatusArguments, context: &Context) -> Outcome {
    let now = clock::now();
    let mut desk = Desk::open(&desk_store(arguments.store.as_ref())?)?;
    let place = desk.place()?;
    let round = place.as_ref().map_or("-", |(stream, _)| stream.round.as_str()).to_owned();
    let figures = desk.figures(now)?;
    let state = desk.state(now)?;
    let all = desk.store()?.read(tally::of_all_days)?;
    let total: u64 = all.iter().map(|cell| u64::from(cell.n)).sum();
    let row =
        |channel: &str, kind: &str, count: u32| json!({"channel": channel, "type": kind, "count": count});
    let today_rows: Vec<Value> =
        figures.cells.iter().map(|cell| row(&cell.channel, &cell.kind, cell.count)).collect();
    let all_rows: Vec<Value> =
        all.iter().map(|cell| row(cell.channel.code(), cell.kind.code(), cell.n)).collect();
    let last: Vec<Value> = desk
        .last(10)?
        .iter()
        .map(|c| {
            json!({"id": c.id, "number": c.number, "at": c.at, "channel": c.channel, "type": c.kind, "n": c.n, "voided": c.voided})
        })
        .collect();
    let document = json!({
        "round": round, "day": figures.day, "state": state,
        "today": {"total": figures.total, "rows": today_rows},
        "total": {"total": total, "rows": all_rows},
        "last": last,
    });
    let state_code = document["state"].as_str().unwrap_or_default();
    let state_word = context.texts.say(&format!("cli-state-{state_code}"), &[]);
    let line = context.texts.say(
        "cli-status",
        &[
            ("round", round),
            ("day", figures.day.clone()),
            ("state", state_word),
            ("today", figures.total.to_string()),
            ("total", total.to_string()),
        ],
    );
    Ok(Answer::done(document, vec![line]))
}

pub fn send(arguments: &SendArguments, context: &Context) -> Outcome {
    let mut desk = Desk::open(&desk_store(arguments.store.as_ref())?)?;
    if desk.place()?.is_none() {
        return Err(SchemaError::NotSetUp.into());
    }
    let mut files = Vec::new();
    let mut lines = Vec::new();
    let all = desk.store()?.read(streams::all)?;
    let current = all.last().map(|kept| kept.id);
    for kept in all.iter().filter(|kept| kept.stream.municipality.is_some()) {
        let events = desk.store()?.read(|c| {
            let mut events: Vec<Event> = Vec::new();
            events::each(c, kept.id, |event| {
                events.push(event);
                Ok::<(), SchemaError>(())
            })?;
            Ok(events)
        })?;
        // An empty stream of a place left behind says nothing; that of the present place says "no contacts".
        if events.is_empty() && Some(kept.id) != current {
            continue;
        }
        let bytes = desk_file::write(&kept.stream, &events)?;
        let written = safe_file::write(&arguments.out.join(desk_file::file_name(&kept.stream)), &bytes)?;
        let path = written.path.display().to_string();
        lines.push(context.texts.say(
            "cli-sent",
            &[
                ("path", path.clone()),
                ("events", events.len().to_string()),
                ("code", written.control_code.clone()),
            ],
        ));
        files.push(json!({
            "path": path, "stream": kept.stream.stream.to_string(), "round": kept.stream.round, "events": events.len(),
            "sha256": written.sha256, "control_code": written.control_code,
        }));
    }
    Ok(Answer::done(json!({"files": files}), lines))
}
