//! Gathering: where desk files are looked for, what was found, and a look now.

use std::time::Duration;

use exports::gather::{self, GatheredFile};
use exports::week_now;
use serde::Serialize;

use crate::commands::Nothing;
use crate::error::{CommandError, ErrorCode};
use crate::program::{Program, aside};
use crate::surroundings::Dialog;

/// How long "look now" waits for its end before it is told as still going on.
const PATIENCE: Duration = Duration::from_secs(5);

/// How gathering goes, and every file that was looked at.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Gathering {
    /// The folder, if there is one.
    pub folder: Option<String>,
    /// Why the last look failed.
    pub problem: Option<ErrorCode>,
    /// Is the folder being looked at?
    pub busy: bool,
    /// Files done in this look.
    pub done: u32,
    /// Files this look reads.
    pub of: u32,
    /// When the folder was last looked at, Copenhagen.
    pub looked_wall: Option<String>,
    /// The files, those that need something first.
    pub files: Vec<GatheredFile>,
}

/// How gathering goes.
pub async fn gathering(program: &Program, _: Nothing) -> Result<Gathering, CommandError> {
    let folder = program.gather_folder().0;
    let there = folder.clone();
    let files = program.municipality.ask(move |m, _| Ok(gather::gathered(m, there.as_deref())?)).await?;
    program.gathering.watch();
    let progress = program.gathering.progress();
    Ok(Gathering {
        folder: folder.map(|folder| folder.display().to_string()),
        problem: progress.problem,
        busy: progress.busy,
        done: progress.done,
        of: progress.of,
        looked_wall: progress.looked.map(week_now::wall),
        files,
    })
}

/// Looks at the folder now.
pub async fn gather_now(program: &Program, _: Nothing) -> Result<Gathering, CommandError> {
    // Without a store there is nothing to gather into, and that is told before anything is waited for.
    program.municipality.ask(|_, _| Ok(())).await?;
    program.gathering.now(PATIENCE).await;
    gathering(program, Nothing {}).await
}

/// Lets a person choose the folder that is watched, and looks at it.
pub async fn choose_gather_folder(program: &Program, _: Nothing) -> Result<Gathering, CommandError> {
    if program.gather_folder().1 {
        return Err(CommandError::new(ErrorCode::LockedByPolicy, [("value", "gather_folder".to_owned())]));
    }
    program.municipality.ask(|_, _| Ok(())).await?;
    if let Some(folder) = program.choose(Dialog::GatherFolder).await? {
        let configuration = program.configuration.clone();
        aside(move || configuration.keep_gather_folder(folder)).await??;
        // What is left to do of the former folder is nobody's wish any more.
        program.gathering.cancel();
        program.gathering.now(PATIENCE).await;
    }
    gathering(program, Nothing {}).await
}

/// Lets a person choose another folder, a stick, and looks at it once.
pub async fn gather_from(program: &Program, _: Nothing) -> Result<Gathering, CommandError> {
    program.municipality.ask(|_, _| Ok(())).await?;
    if let Some(folder) = program.choose(Dialog::GatherFolder).await? {
        program.gathering.from(folder).await?;
    }
    gathering(program, Nothing {}).await
}
