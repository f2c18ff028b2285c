//! Eksport: the files of a round, previewed and written.

use exports::export::{self, Asked, Counted, Exported, Format};
use schema::SchemaError;
use schema::round::RoundCode;
use serde::{Deserialize, Serialize};

use crate::commands::whole;
use crate::error::{CommandError, ErrorCode};
use crate::program::Program;
use crate::settings::Language;
use crate::surroundings::Dialog;

/// A round in a format, to be looked at.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PreviewExport {
    /// The round's code.
    pub round: String,
    /// Name of the format.
    pub format: String,
}

/// What a file will hold.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExportPreview {
    /// Name of the format.
    pub format: String,
    /// Name of the file.
    pub name: String,
    /// Headings; none for the report.
    pub columns: Vec<String>,
    /// The first 20 rows.
    pub rows: Vec<Vec<String>>,
    /// All rows.
    pub total_rows: u32,
    /// Contacts.
    pub total: u32,
    /// Rows whose number is hidden.
    pub hidden_cells: u32,
    /// Smallest number a cell shows; 0 where all are shown.
    pub min_cell: u32,
    /// Is the round closed?
    pub closed: bool,
    /// Number of closings, at least 1.
    pub version: u32,
    /// Does it hold single contacts, which stay in the municipality?
    pub stays: bool,
}

/// A round to be written.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExportRound {
    /// The round's code.
    pub round: String,
    /// Names of the formats.
    pub formats: Vec<String>,
    /// Does a person say where? Otherwise the folder for exports is taken.
    pub choose_folder: bool,
}

/// What was written.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExportedRound {
    /// The folder.
    pub folder: String,
    /// The files, with their receipts.
    pub files: Vec<ExportedFile>,
    /// Codes of what should be known: texts `export-warning-<code>`.
    pub warnings: Vec<String>,
}

/// A file with its receipt.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExportedFile {
    /// Name of the format.
    pub format: String,
    /// The file.
    pub path: String,
    /// Rows.
    pub rows: u32,
    /// Contacts.
    pub total: u32,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// `ABCD-EFGH`.
    pub control_code: String,
    /// Does it hold single contacts, which stay in the municipality?
    pub stays: bool,
}

/// The first rows of a round in a format.
pub async fn export_preview(program: &Program, input: PreviewExport) -> Result<ExportPreview, CommandError> {
    let round: RoundCode = input.round.parse()?;
    let format = format(program, &input.format)?;
    let (min_cell, language) = choices(program);
    program
        .municipality
        .ask(move |municipality, now| {
            let asked = Asked { round: &round, min_cell, language, now };
            let preview = export::preview(&Counted::Municipality(municipality), format, &asked)?;
            let made = preview.made;
            Ok(ExportPreview {
                format: format.name().into(),
                name: made.name,
                columns: preview.columns,
                rows: preview.rows,
                total_rows: whole(made.rows)?,
                total: made.total,
                hidden_cells: whole(made.hidden)?,
                min_cell: made.min_cell,
                closed: made.closed,
                version: made.version,
                stays: format.holds_single_contacts(),
            })
        })
        .await
}

/// Writes a round; nothing is written where a person closes the dialog without a folder.
pub async fn export_round(
    program: &Program,
    input: ExportRound,
) -> Result<Option<ExportedRound>, CommandError> {
    let round: RoundCode = input.round.parse()?;
    let formats = input.formats.iter().map(|name| format(program, name)).collect::<Result<Vec<_>, _>>()?;
    let folder = match input.choose_folder {
        true => program.choose(Dialog::ExportFolder).await?,
        false => Some(program.desk.folders().exports.clone()),
    };
    let Some(folder) = folder else { return Ok(None) };
    let (min_cell, language) = choices(program);
    let written = program
        .municipality
        .ask(move |municipality, now| {
            let asked = Asked { round: &round, min_cell, language, now };
            let files = export::write(&mut Counted::Municipality(municipality), &formats, &folder, &asked)?;
            let mut warnings: Vec<String> =
                files.iter().flat_map(|file| &file.warnings).map(|code| (*code).to_owned()).collect();
            warnings.sort_unstable();
            warnings.dedup();
            let files = files.into_iter().map(exported).collect::<Result<_, SchemaError>>()?;
            Ok(ExportedRound { folder: folder.display().to_string(), files, warnings })
        })
        .await?;
    Ok(Some(written))
}

fn exported(written: Exported) -> Result<ExportedFile, SchemaError> {
    Ok(ExportedFile {
        format: written.format.name().into(),
        path: written.file.path.display().to_string(),
        rows: whole(written.rows)?,
        total: written.total,
        sha256: written.file.sha256,
        control_code: written.file.control_code,
        stays: written.format.holds_single_contacts(),
    })
}

/// The format of this name, unless the IT department keeps single contacts on other machines.
fn format(program: &Program, name: &str) -> Result<Format, CommandError> {
    let unknown =
        || SchemaError::UnknownCode { list: "format", value: name.chars().take(40).collect(), nearest: None };
    let format = Format::of_name(name).ok_or_else(unknown)?;
    if format.holds_single_contacts() && program.configuration.policy().allow_raw_export == Some(false) {
        return Err(CommandError::new(ErrorCode::LockedByPolicy, [("value", format.name().to_owned())]));
    }
    Ok(format)
}

/// The smallest cell the IT department rules, and the language of the screen.
fn choices(program: &Program) -> (Option<u32>, schema::texts::Language) {
    let language = match program.configuration.settings().language {
        Language::Da => schema::texts::Language::Danish,
        Language::En => schema::texts::Language::English,
    };
    (program.configuration.policy().min_cell_size, language)
}
