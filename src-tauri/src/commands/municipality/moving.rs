//! Moving the municipality's store to a new machine: a whole, checked copy, and the way back from it.

use exports::safe_file;
use schema::municipality::Municipality;
use serde::Serialize;

use super::{MunicipalityState, municipality_state};
use crate::commands::Nothing;
use crate::desk_thread::make_private_folder;
use crate::error::CommandError;
use crate::program::Program;
use crate::surroundings::Dialog;

/// A copy of the municipality's store.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WrittenCopy {
    /// Where it lies.
    pub path: String,
    /// `ABCD-EFGH`, the same on both machines.
    pub control_code: String,
}

/// Writes a copy of the store where a person says.
pub async fn save_municipality(program: &Program, _: Nothing) -> Result<Option<WrittenCopy>, CommandError> {
    program.municipality.ask(|_, _| Ok(())).await?;
    let Some(folder) = program.choose(Dialog::MoveFolder).await? else { return Ok(None) };
    let copy = program.municipality.ask(move |m, now| {
        let path = m.copy_to(&folder, now)?;
        let control_code = safe_file::control_code_of(&path)?;
        Ok(WrittenCopy { path: path.display().to_string(), control_code })
    });
    copy.await.map(Some)
}

/// Takes over the copy a person chooses, where no store stands.
pub async fn fetch_municipality(
    program: &Program,
    _: Nothing,
) -> Result<Option<MunicipalityState>, CommandError> {
    let Some(copy) = program.choose(Dialog::MoveFile).await? else { return Ok(None) };
    program
        .municipality
        .while_closed(move |store, now| {
            make_private_folder(store)?;
            Municipality::take_over(&copy, store, now)?;
            Ok(())
        })
        .await?;
    municipality_state(program, Nothing {}).await.map(Some)
}
