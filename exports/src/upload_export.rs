//! Week totals that stand in no store as an upload with its data package beside it: the invented country's.
//!
//! A round of a store is written by [`crate::export`].

use std::path::Path;

use crate::ExportError;
use crate::formats::{data_package, upload};
use crate::safe_file::{self, Written};
use crate::week::WeekTotals;

/// Writes figures as an upload into a folder.
pub fn write_totals(totals: &WeekTotals, folder: &Path) -> Result<Written, ExportError> {
    let name = upload::file_name(totals);
    let bytes = upload::write(totals)?;
    let package = data_package::describe(&name, &bytes);
    let written = safe_file::write(&folder.join(&name), &bytes)?;
    safe_file::write(&folder.join(name.replace(".ugetal.csv", ".datapackage.json")), &package)?;
    Ok(written)
}
