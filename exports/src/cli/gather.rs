//! `komhen gather`: one look at a folder of desk files, or one every few seconds.

use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use exports::ExportError;
use exports::gather::{self, GatheredFile, Look};
use schema::SchemaError;
use schema::clock;
use schema::municipality::{Looked, Municipality};
use serde_json::{Value, json};

use super::merge::worse;
use super::{Answer, Context, Outcome, municipality_store};

/// Between two looks.
const BETWEEN: Duration = Duration::from_secs(5);

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Mappen, enhederne sender til
    #[arg(long)]
    folder: PathBuf,
    /// Bliv ved med at se efter, til programmet stoppes
    #[arg(long)]
    watch: bool,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let path = municipality_store(arguments.store.as_ref())?;
    let (mut store, made) = Municipality::open_or_create(&path)?;
    if made {
        context.tell("cli-store-made", &[("path", path.display().to_string())]);
    }
    let mut answer = look(&mut store, &arguments.folder, context)?;
    if !arguments.watch {
        return Ok(answer);
    }
    let mut told = Vec::new();
    // A watch ends by a signal: between two looks nothing is half done, and within one each file is whole or not in.
    loop {
        // What was said is said again only when it is news.
        if answer.lines != told {
            print_lines(&answer.lines);
            told = std::mem::take(&mut answer.lines);
        }
        std::thread::sleep(BETWEEN);
        answer = match look(&mut store, &arguments.folder, context) {
            Ok(answer) => answer,
            // A share that is away comes back.
            Err(error) if may_pass(&error) => {
                let (message, next) = error.sentences(&context.texts);
                Answer::done(Value::Null, vec![format!("{message} {next}")])
            }
            Err(error) => return Err(error.into()),
        };
    }
}

fn may_pass(error: &ExportError) -> bool {
    use ExportError::{FileMissing, NotRead, Schema};
    matches!(error, FileMissing { .. } | NotRead { .. } | Schema(SchemaError::StoreLocked { .. }))
}

/// A closed pipe is whoever listened gone away; the figures are in the store.
fn print_lines(lines: &[String]) {
    let mut out = std::io::stdout().lock();
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
}

fn look(store: &mut Municipality, folder: &Path, context: &Context) -> Result<Answer, ExportError> {
    // A file is kept under its place, which must be the same from wherever the command is started.
    let fault = |source| ExportError::NotRead { path: folder.to_owned(), source };
    let folder = std::path::absolute(folder).map_err(fault)?;
    let done = gather::look(store, &folder, clock::now(), |_, _| ControlFlow::Continue(()))?;
    let files = gather::gathered(store, Some(&folder))?;
    let (mut lines, mut exit) = (told(&done, context), 0);
    for file in &files {
        lines.extend(told_of_file(file, context));
        if let Some(code) = &file.code {
            exit = worse(exit, super::answer::exit_of(code));
        }
    }
    let document = json!({
        "read": done.read.len(), "unchanged": done.unchanged, "gone": done.gone, "new": done.new_events(),
        "files": files,
    });
    Ok(Answer { document, lines, exit })
}

fn told(look: &Look, context: &Context) -> Vec<String> {
    let details = [
        ("read", look.read.len().to_string()),
        ("unchanged", look.unchanged.to_string()),
        ("new", look.new_events().to_string()),
    ];
    vec![context.texts.say("cli-gathered", &details)]
}

/// A file that is in and whole needs no words.
fn told_of_file(file: &GatheredFile, context: &Context) -> Vec<String> {
    let name = || ("file", file.name.clone());
    let mut lines = Vec::new();
    if let (Looked::Refused, Some(code)) = (file.outcome, &file.code) {
        let details: Vec<(&str, String)> =
            file.detail.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let say = |id: &str| context.texts.say(id, &details);
        let next = SchemaError::next_of(code, &context.texts);
        lines.push(format!("{}: {} {}", file.name, say(&format!("error-{code}")), say(&next)));
    }
    for (first, last) in &file.gaps {
        let details = [name(), ("first", first.to_string()), ("last", last.to_string())];
        lines.push(context.texts.say("cli-gap", &details));
    }
    if file.forks > 0 {
        lines.push(context.texts.say("cli-fork", &[name(), ("forks", file.forks.to_string())]));
    }
    lines
}
