//! Sending: how it goes, now, where to, and a copy by hand.

use std::time::Duration;

use exports::desk_files;
use exports::safe_file::Written;
use schema::SchemaError;
use serde::Serialize;

use super::{Nothing, whole};
use crate::error::{CommandError, ErrorCode};
use crate::program::{Program, aside};
use crate::sending::SentFile;
use crate::surroundings::Dialog;

/// How long "send now" waits for its end before it is told as still going on.
const PATIENCE: Duration = Duration::from_secs(5);

/// How sending goes.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SendingState {
    /// The folder, if there is one.
    pub folder: Option<String>,
    /// Does the IT department rule it?
    pub folder_locked: bool,
    /// Contacts that are in no file that was read back.
    pub waiting: u32,
    /// Is a file being written?
    pub busy: bool,
    /// The newest file.
    pub last: Option<SentFile>,
    /// Why the last try failed.
    pub problem: Option<ErrorCode>,
}

/// Desk files saved by hand.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WrittenDeskFile {
    /// The files: one for each place this desk counted at in the round.
    pub paths: Vec<String>,
    /// Contacts in them that stand.
    pub total: u32,
    /// Control code of the newest, `ABCD-EFGH`.
    pub control_code: String,
}

/// How sending goes.
pub async fn sending_state(program: &Program, _: Nothing) -> Result<SendingState, CommandError> {
    let (folder, folder_locked) = program.configuration.send_folder();
    let progress = program.sending.progress();
    let (sent, there) = (progress.sent.clone(), folder.clone());
    let waiting = program
        .desk
        .ask(move |desk, _| Ok(desk_files::waiting(desk, |stream| sent.last_seq(there.as_deref(), stream))?));
    Ok(SendingState {
        folder: folder.map(|folder| folder.display().to_string()),
        folder_locked,
        waiting: whole(waiting.await?)?,
        busy: progress.busy,
        last: progress.sent.last,
        problem: progress.problem,
    })
}

/// Sends now.
pub async fn send_now(program: &Program, _: Nothing) -> Result<SendingState, CommandError> {
    program.sending.now(PATIENCE).await;
    sending_state(program, Nothing {}).await
}

/// Lets a person choose the folder, and sends there.
pub async fn choose_send_folder(program: &Program, _: Nothing) -> Result<SendingState, CommandError> {
    if program.configuration.send_folder().1 {
        return Err(CommandError::new(ErrorCode::LockedByPolicy, [("value", "send_folder".to_owned())]));
    }
    if let Some(folder) = program.choose(Dialog::SendFolder).await? {
        let configuration = program.configuration.clone();
        aside(move || configuration.keep_send_folder(folder)).await??;
        program.sending.now(PATIENCE).await;
    }
    sending_state(program, Nothing {}).await
}

/// Saves the desk files of the round where a person says.
pub async fn save_desk_file(program: &Program, _: Nothing) -> Result<Option<WrittenDeskFile>, CommandError> {
    let Some(folder) = program.choose(Dialog::SaveDeskFile).await? else { return Ok(None) };
    let files = program
        .desk
        .ask(|desk, _| {
            let (current, _) = desk.place()?.ok_or(SchemaError::NotSetUp)?;
            desk_files::take(desk, move |stream, _| stream.round == current.round)
        })
        .await?;
    let total = whole(files.iter().map(|file| file.total).sum::<u64>())?;
    let write = move || files.iter().map(|file| file.write(&folder)).collect::<Result<Vec<Written>, _>>();
    let written = aside(write).await??;
    let control_code = written.last().map(|file| file.control_code.clone()).ok_or(SchemaError::NotSetUp)?;
    let paths = written.into_iter().map(|file| file.path.display().to_string()).collect();
    Ok(Some(WrittenDeskFile { paths, total, control_code }))
}
