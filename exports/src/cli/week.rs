//! `komhen week`: Ugen nu, on the command line.

use std::path::PathBuf;

use chrono::Datelike;
use clap::Args;
use exports::ExportError;
use exports::week_now::{self, DayState, DeskNeed, DeskRow, WeekNow};
use schema::clock;
use schema::municipality::Municipality;
use serde_json::Value;

use super::{Answer, Context, Outcome, municipality_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
    /// Tidspunkt i stedet for nu
    #[arg(long)]
    at: Option<String>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let now = match &arguments.at {
        Some(at) => clock::parse(at)?,
        None => clock::now(),
    };
    let store = Municipality::open(&municipality_store(arguments.store.as_ref())?)?;
    let rows = week_now::read(&store, &code)?;
    let week = week_now::of(&rows, &context.texts, now)?;
    let broken =
        |e: serde_json::Error| ExportError::from(schema::SchemaError::BadEvent { reason: e.to_string() });
    let document: Value = serde_json::to_value(&week).map_err(broken)?;
    if rows.kept.purged {
        let details = [("round", week.round.clone()), ("total", week.total.to_string())];
        return Ok(Answer::done(document, vec![context.texts.say("cli-week-purged", &details)]));
    }
    Ok(Answer::done(document, lines(&week, context)))
}

fn lines(week: &WeekNow, context: &Context) -> Vec<String> {
    let details = [
        ("round", week.round.clone()),
        ("total", week.total.to_string()),
        ("today", week.today_total.to_string()),
        ("counted", week.desks_counted.to_string()),
        ("expected", week.desks_expected.to_string()),
    ];
    let say = |id: &str| context.texts.say(id, &[]);
    let head = |head: &dyn Fn(&str) -> String| -> String {
        week.days.iter().map(|day| format!("{:>6}", head(day))).collect()
    };
    let weekday = |day: &str| {
        let number = clock::parse_day(day).map(|day| day.weekday().number_from_monday());
        number.map_or_else(|_| String::new(), |number| say(&format!("ui-weekday-short-{number}")))
    };
    let mut lines = vec![
        context.texts.say("cli-week", &details),
        format!("{:<36}{}", "", head(&weekday)),
        format!(
            "{:<36}{}  {:>15}  {}",
            say("cli-week-desk"),
            head(&day_and_month),
            say("cli-week-total"),
            say("cli-week-needs"),
        ),
    ];
    lines.extend(week.desks.iter().map(|desk| line(desk, context)));
    lines
}

fn line(desk: &DeskRow, context: &Context) -> String {
    let days: Vec<String> =
        desk.days.iter().map(|cell| format!("{:>6}", shown(cell.n, cell.state))).collect();
    let expected = desk.expected.map_or_else(|| "–".into(), |expected| format!("{expected:.0}"));
    let needs: Vec<String> =
        desk.needs.iter().map(|need| context.texts.say(&format!("cli-need-{}", word(*need)), &[])).collect();
    let place = format!("{} · {}", desk.unit_name, desk.desk);
    format!("{place:<36}{}  {:>6} / {expected:<6}  {}", days.concat(), desk.total, needs.join(", "))
}

/// `2026-10-20` as `20.10`.
fn day_and_month(day: &str) -> String {
    let mut parts = day.split('-').skip(1);
    let (month, day) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    format!("{day}.{month}")
}

fn shown(n: u32, state: DayState) -> String {
    match state {
        DayState::Missing => "!".into(),
        DayState::Counted => n.to_string(),
        DayState::Outside if n > 0 => n.to_string(),
        DayState::Closed | DayState::Ahead | DayState::Outside => "·".into(),
    }
}

fn word(need: DeskNeed) -> &'static str {
    match need {
        DeskNeed::Never => "never",
        DeskNeed::MissingToday => "missing_today",
        DeskNeed::Quiet => "quiet",
        DeskNeed::Gaps => "gaps",
        DeskNeed::Forks => "forks",
        DeskNeed::RefusedFile => "refused_file",
        DeskNeed::Clock => "clock",
        DeskNeed::UnitUnknown => "unit_unknown",
    }
}
