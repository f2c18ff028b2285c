//! `komhen move`: a copy of the municipality's store for a new machine, and the store made from such a copy.

use std::path::PathBuf;

use clap::Args;
use exports::safe_file;
use schema::clock;
use schema::municipality::Municipality;
use serde_json::json;

use super::{Answer, Context, Outcome, municipality_store};

#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct Way {
    /// Mappen, kopien skrives i
    #[arg(long)]
    to: Option<PathBuf>,
    /// Kopien fra den gamle pc; lageret må ikke findes i forvejen
    #[arg(long)]
    from: Option<PathBuf>,
}

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    #[command(flatten)]
    way: Way,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let store = municipality_store(arguments.store.as_ref())?;
    let (path, id) = match &arguments.way {
        Way { to: Some(folder), .. } => {
            (Municipality::open(&store)?.copy_to(folder, clock::now())?, "cli-moved-to")
        }
        Way { from: Some(copy), .. } => {
            Municipality::take_over(copy, &store, clock::now())?;
            (copy.clone(), "cli-moved-from")
        }
        Way { .. } => return Err(super::Failure::usage("--to".into())),
    };
    // Of the copy, at both ends: the same letters say that the same store has arrived.
    let control_code = safe_file::control_code_of(&path)?;
    let details = [("path", path.display().to_string()), ("code", control_code.clone())];
    let lines = vec![context.texts.say(id, &details)];
    Ok(Answer::done(json!({"path": path.display().to_string(), "control_code": control_code}), lines))
}
