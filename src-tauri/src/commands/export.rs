//! The round's upload.

use exports::export::{self, Asked, Counted, Format};
use schema::SchemaError;
use schema::texts::Language;
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
        .ask(move |desk, now| {
            let (_, round) = desk.place()?.ok_or(SchemaError::NotSetUp)?;
            let asked = Asked { round: &round.round.code, min_cell: None, language: Language::Danish, now };
            let mut counted = Counted::Desk(desk.store()?);
            let files = export::write(&mut counted, &[Format::Upload], &folder, &asked)?;
            let nothing = || SchemaError::NoSuchRound { round: round.round.code.to_string() };
            let written = files.into_iter().next().ok_or_else(nothing)?;
            let data_package = written.beside.first().ok_or_else(nothing)?;
            Ok(WrittenUpload {
                path: written.file.path.display().to_string(),
                data_package_path: data_package.path.display().to_string(),
                total: written.total,
                rows: whole(written.rows)?,
                sha256: written.file.sha256,
                control_code: written.file.control_code,
                version: written.version,
                warnings: written.warnings.into_iter().map(Into::into).collect(),
            })
        })
        .await
}
