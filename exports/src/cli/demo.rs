//! `komhen demo`: an invented country to try everything on.

use std::path::PathBuf;

use clap::Args;
use exports::demo::{self, Country};
use serde_json::json;

use super::{Answer, Context, Outcome, round};

#[derive(Args)]
pub struct Arguments {
    /// Mappen, landet skrives i
    #[arg(long)]
    out: PathBuf,
    /// Antal kommuner
    #[arg(long, default_value_t = 98, value_parser = clap::value_parser!(u32).range(2..=98))]
    municipalities: u32,
    /// To tællerunder: før og efter
    #[arg(long, value_delimiter = ',', default_value = "E2012,E2013")]
    rounds: Vec<String>,
    /// Min Sides virkning på henvendelser om egen sag, i procent
    #[arg(long, default_value_t = -20.0, allow_negative_numbers = true)]
    effect: f64,
    /// Samme tal giver samme land
    #[arg(long, default_value_t = 7)]
    seed: u64,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let rounds = arguments.rounds.iter().map(|code| round(code)).collect::<Result<Vec<_>, _>>()?;
    let country = Country {
        municipalities: arguments.municipalities as usize,
        rounds,
        effect_pct: arguments.effect,
        seed: arguments.seed,
    };
    let made = demo::write(&country, &arguments.out)?;
    let folder = arguments.out.display().to_string();
    let line = context.texts.say(
        "cli-demo",
        &[
            ("municipalities", arguments.municipalities.to_string()),
            ("folder", folder.clone()),
            ("files", made.files.to_string()),
            ("contacts", made.contacts.to_string()),
        ],
    );
    let document = json!({
        "out": folder, "municipalities": arguments.municipalities, "rounds": arguments.rounds,
        "effect_pct": arguments.effect, "seed": arguments.seed, "adopters": made.adopters, "files": made.files,
        "contacts": made.contacts,
    });
    Ok(Answer::done(document, vec![line]))
}
