//! Writes a round's upload with its data package beside it: the button of the window and the command do the same.

use std::path::Path;

use schema::round::RoundCode;
use schema::store::Store;

use crate::formats::{data_package, upload};
use crate::safe_file::{self, Written};
use crate::week::WeekTotals;
use crate::{ExportError, formats};

/// An upload on disk.
#[derive(Debug, Clone)]
pub struct WrittenUpload {
    /// The file, read back.
    pub file: Written,
    /// The description beside it.
    pub data_package: Written,
    /// Rows above the last line.
    pub rows: usize,
    /// All contacts.
    pub total: i64,
    /// Number of closings, at least 1.
    pub version: u32,
    /// Is the round closed? An open round gives a preliminary file.
    pub closed: bool,
}

/// Writes the upload of a round into a folder.
pub fn write(store: &Store, round: &RoundCode, folder: &Path) -> Result<WrittenUpload, ExportError> {
    let (totals, kept) = WeekTotals::of(store, round)?;
    if round.is_practice() {
        return Err(ExportError::NothingToExport { format: "upload", missing: "P…".into() });
    }
    write_totals(&totals, kept.closed, folder)
}

/// Writes figures as an upload into a folder.
pub fn write_totals(totals: &WeekTotals, closed: bool, folder: &Path) -> Result<WrittenUpload, ExportError> {
    let name = upload::file_name(totals);
    let bytes = upload::write(totals)?;
    let rows = formats::upload::parse(Path::new(&name), &bytes, upload::Check::Bytes)?.rows_read as usize;
    let package = data_package::describe(&name, &bytes);
    let package_name = name.replace(".ugetal.csv", ".datapackage.json");
    Ok(WrittenUpload {
        file: safe_file::write(&folder.join(&name), &bytes)?,
        data_package: safe_file::write(&folder.join(package_name), &package)?,
        rows,
        total: totals.total(),
        version: totals.version,
        closed,
    })
}
