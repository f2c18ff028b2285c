//! The round's upload.

use exports::upload_export;
use schema::SchemaError;
use serde::Serialize;

use super::{Nothing, whole};
use crate::error::CommandError;
use crate::program::Program;

/// An upload on disk.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WrittenUpload {
    /// The file.
    pub path: String,
    /// The description beside it.
    pub data_package_path: String,
    /// Contacts.
    pub total: u32,
    /// Rows above the last line.
    pub rows: u32,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// `ABCD-EFGH`.
    pub control_code: String,
    /// Number of closings, at least 1.
    pub version: u32,
    /// `not_closed` while the round is open.
    pub warnings: Vec<String>,
}

/// Writes the round's upload into the folder for exports.
pub async fn write_upload(program: &Program, _: Nothing) -> Result<WrittenUpload, CommandError> {
    let folder = program.desk.folders().exports.clone();
    program
        .desk
        .ask(move |desk, _| {
            let (_, round) = desk.place()?.ok_or(SchemaError::NotSetUp)?;
            let written = upload_export::write(desk.store()?, &round.round.code, &folder)?;
            Ok(WrittenUpload {
                path: written.file.path.display().to_string(),
                data_package_path: written.data_package.path.display().to_string(),
                total: whole(written.total)?,
                rows: whole(written.rows)?,
                sha256: written.file.sha256,
                control_code: written.file.control_code,
                version: written.version,
                warnings: if written.closed { vec![] } else { vec!["not_closed".into()] },
            })
        })
        .await
}
