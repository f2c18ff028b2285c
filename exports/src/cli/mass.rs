//! `komhen mass`: enters many contacts alike (masseregistrering).

use std::path::PathBuf;

use clap::Args;
use exports::reconciliation;
use schema::codes::{Channel, Closing, ContactType, Form};
use schema::event::{Codes, GestureId};
use schema::municipality::{MassContact, Municipality};
use schema::{SchemaError, clock};
use serde_json::json;

use super::answer::of_the_call;
use super::reconcile::double_lines;
use super::{Answer, Context, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
    /// Enhed; - for hele kommunen
    #[arg(long, default_value = "-", allow_hyphen_values = true)]
    unit: String,
    /// Dag, for eksempel 2026-10-20
    #[arg(long)]
    day: String,
    /// Kanal
    #[arg(long)]
    channel: String,
    /// Henvendelsestype
    #[arg(long = "type")]
    kind: String,
    /// Hvor mange
    #[arg(long)]
    count: u32,
    /// Opgave, KLE-nummer
    #[arg(long)]
    task: Option<String>,
    /// Afslutning
    #[arg(long)]
    closing: Option<String>,
    /// Blanket
    #[arg(long)]
    form: Option<String>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let mass = mass(arguments).map_err(of_the_call)?;
    let path = municipality_store(arguments.store.as_ref())?;
    let mut store = Municipality::open(&path)?;
    let stored = store.log_mass(&code, GestureId::random()?, &mass, clock::now())?;
    let counted = reconciliation::counted(&store, &code)?;
    let total: u64 = counted.iter().map(|at| u64::from(at.n)).sum();
    let doubles: Vec<_> = reconciliation::double_counts(&counted)
        .into_iter()
        .filter(|double| double.channel == arguments.channel)
        .collect();
    let mut lines = vec![context.texts.say(
        "cli-mass",
        &[
            ("count", mass.n.to_string()),
            ("channel", context.texts.say(&format!("channel-{}", arguments.channel), &[])),
            ("type", context.texts.say(&format!("type-{}", arguments.kind), &[])),
            ("day", mass.day.to_string()),
            ("unit", mass.unit.clone()),
            ("total", total.to_string()),
        ],
    )];
    lines.extend(double_lines(&doubles, context));
    let document = json!({
        "id": stored.reference.to_string(), "round": code.as_str(), "unit": mass.unit, "day": mass.day.to_string(),
        "channel": arguments.channel, "type": arguments.kind, "task": arguments.task, "count": mass.n,
        "total": total, "double_counts": doubles,
    });
    Ok(Answer::done(document, lines))
}

fn mass(arguments: &Arguments) -> Result<MassContact, SchemaError> {
    Ok(MassContact {
        unit: arguments.unit.clone(),
        day: clock::parse_day(&arguments.day)?,
        codes: Codes {
            channel: Some(Channel::from_code(&arguments.channel)?),
            kind: Some(ContactType::from_code(&arguments.kind)?),
            task: arguments.task.as_deref().map(str::parse).transpose()?,
            closing: arguments.closing.as_deref().map(Closing::from_code).transpose()?,
            form: arguments.form.as_deref().map(Form::from_code).transpose()?,
            local: None,
        },
        n: arguments.count,
    })
}
