//! `komhen setup`: says where a desk's store counts.

use std::path::PathBuf;

use clap::Args;
use exports::safe_file;
use schema::codes;
use schema::desk::{Desk, Place};
use schema::round::Round;
use schema::round_file::RoundFile;
use serde_json::json;

use super::answer::of_the_call;
use super::{Answer, Context, Failure, Outcome, desk_store, round};

#[derive(Args)]
pub struct Arguments {
    /// Skrankens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Rundefil fra tovholderen
    #[arg(long, conflicts_with_all = ["round", "municipality"], required_unless_present = "round")]
    round_file: Option<PathBuf>,
    /// Tællerunde, for eksempel E2026
    #[arg(long, requires = "municipality")]
    round: Option<String>,
    /// Kommunekode, fire cifre
    #[arg(long)]
    municipality: Option<String>,
    /// Uger, for eksempel 43-45
    #[arg(long, requires = "round")]
    weeks: Option<String>,
    /// Enhed
    #[arg(long)]
    unit: String,
    /// Skranke
    #[arg(long)]
    desk: String,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let place = place(arguments)?;
    let path = desk_store(arguments.store.as_ref())?;
    let (mut desk, made) = Desk::open_or_create(&path)?;
    if made {
        context.tell("cli-store-made", &[("path", path.display().to_string())]);
    }
    let stream = desk.set_up(&place, schema::clock::now()).map_err(of_the_call)?;
    let line = context.texts.say(
        "cli-set-up",
        &[
            ("unit", place.unit.clone()),
            ("desk", place.desk.clone()),
            ("municipality", place.municipality.clone()),
            ("round", place.round.code.to_string()),
            ("first", place.round.first.to_string()),
            ("last", place.round.last.to_string()),
        ],
    );
    let document = json!({
        "store": path.display().to_string(), "stream": stream.to_string(), "round": place.round.code.as_str(),
        "municipality": place.municipality, "unit": place.unit, "desk": place.desk,
        "first_day": place.round.first.to_string(), "last_day": place.round.last.to_string(),
    });
    Ok(Answer::done(document, vec![line]))
}

fn place(arguments: &Arguments) -> Result<Place, Failure> {
    let (unit, desk) = (arguments.unit.clone(), arguments.desk.clone());
    if let Some(path) = &arguments.round_file {
        let bytes = safe_file::read(path, safe_file::MOST_ROUND_FILE)?;
        let text = String::from_utf8(bytes).map_err(|e| exports::ExportError::NotUtf8 {
            path: path.clone(),
            byte: e.utf8_error().valid_up_to(),
        })?;
        let file = RoundFile::parse(&text)?;
        let round = file.round()?;
        return Ok(Place { municipality: file.municipality.clone(), round, unit, desk, file: Some(file) });
    }
    let code = round(arguments.round.as_deref().unwrap_or_default())?;
    let municipality =
        codes::municipality(arguments.municipality.as_deref().unwrap_or_default()).map_err(of_the_call)?;
    let round = match &arguments.weeks {
        Some(weeks) => Round::of_week_text(&code, weeks),
        None => Round::built_in(&code),
    };
    let round = round.map_err(of_the_call)?;
    Ok(Place { municipality: municipality.to_owned(), round, unit, desk, file: None })
}
