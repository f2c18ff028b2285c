//! `komhen merge`: gathers desk files.

use std::path::{Path, PathBuf};

use clap::Args;
use exports::formats::desk_file;
use exports::{ExportError, safe_file};
use schema::clock;
use schema::municipality::{Merged, Municipality};
use schema::store::counted;
use serde_json::{Value, json};

use super::answer::error_document;
use super::{Answer, Context, Failure, Outcome, municipality_store};

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Skrankefiler, i vilkårlig rækkefølge
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let path = municipality_store(arguments.store.as_ref())?;
    let (mut store, made) = Municipality::open_or_create(&path)?;
    if made {
        context.tell("cli-store-made", &[("path", path.display().to_string())]);
    }
    let (mut files, mut lines, mut exit) = (Vec::new(), Vec::new(), 0);
    for path in &arguments.files {
        let name = path.display().to_string();
        match merge(&mut store, path) {
            Ok(merged) => {
                lines.extend(told(&name, &merged, context));
                files.push(json!({
                    "file": name, "new": merged.new, "known": merged.known, "quarantined": merged.quarantined,
                    "gaps": merged.gaps, "forks": merged.forks, "gap_ranges": merged.gap_ranges,
                }));
            }
            // A file that is wrong does not keep the others out; it is named, and nothing of it is taken in.
            Err(error) => {
                let failure = Failure::from(error);
                exit = worse(exit, failure.exit);
                let error = error_document(&failure, context);
                lines.push(format!("{name}: {} {}", text(&error, "message"), text(&error, "next")));
                files.push(json!({
                    "file": name, "new": 0, "known": 0, "quarantined": 0, "gaps": 0, "forks": 0, "error": error,
                }));
            }
        }
    }
    let rows = store.store().read(|c| {
        let mut rounds = c.prepare("SELECT code FROM round ORDER BY code")?;
        let codes: Vec<String> = rounds.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        codes.iter().map(|code| Ok(counted::totals(c, code, &[])?.iter().map(|(_, n)| n).sum())).collect()
    });
    let total: i64 = rows.map(|rounds: Vec<i64>| rounds.iter().sum())?;
    lines.push(context.texts.say("cli-merged-total", &[("total", total.to_string())]));
    Ok(Answer { document: json!({"files": files, "total": total}), lines, exit })
}

fn merge(store: &mut Municipality, path: &Path) -> Result<Merged, ExportError> {
    let bytes = safe_file::read(path, safe_file::MOST_DESK_FILE)?;
    let gathered = desk_file::parse(path, &bytes)?;
    Ok(store.merge(&gathered, clock::now())?)
}

fn text(error: &Value, key: &str) -> String {
    error[key].as_str().unwrap_or_default().to_owned()
}

/// Where several codes apply the first in the order 2, 6, 5, 1, 3, 4.
pub fn worse(a: u8, b: u8) -> u8 {
    let rank = |code: &u8| [2, 6, 5, 1, 3, 4].iter().position(|known| known == code).unwrap_or(usize::MAX);
    [a, b].into_iter().min_by_key(rank).unwrap_or(a)
}

fn told(file: &str, merged: &Merged, context: &Context) -> Vec<String> {
    let number = |n: u32| n.to_string();
    let mut lines = vec![context.texts.say(
        "cli-merged",
        &[
            ("file", file.to_owned()),
            ("new", number(merged.new)),
            ("known", number(merged.known)),
            ("quarantined", number(merged.quarantined)),
            ("gaps", number(merged.gaps)),
            ("forks", number(merged.forks)),
        ],
    )];
    for (first, last) in &merged.gap_ranges {
        let details = [("file", file.to_owned()), ("first", number(*first)), ("last", number(*last))];
        lines.push(context.texts.say("cli-gap", &details));
    }
    if merged.forks > 0 {
        lines.push(
            context.texts.say("cli-fork", &[("file", file.to_owned()), ("forks", number(merged.forks))]),
        );
    }
    lines
}
