//! Mass counts (massetal) as contacts: n alike, from a list somebody else made.

use schema::codes::Source;
use schema::event::{Codes, Draft, Flag, Flags, Kind};
use schema::store::imported::{ImportFile, ImportRow};
use schema::{SchemaError, clock};

use super::row_id;
use crate::counts::{CountRow, Reading};
use crate::{ExportError, safe_file};

/// Name of the kind.
pub const MASS: &str = "mass";

/// A clean reading as a file to take in. Contacts on channels that take no employee's time are delivered (`CENTRAL`),
/// others are counted in a lump (`MASSE`).
///
/// The caller has looked that the reading is clean: a file with a bad row is not taken in.
pub fn mass(bytes: &[u8], first_line: &str, reading: &Reading) -> Result<ImportFile, ExportError> {
    let sha256 = safe_file::sha256(bytes);
    let accepted = reading.accepted.iter().map(|row| import_row(row, &sha256));
    Ok(ImportFile {
        sha256,
        kind: MASS,
        header: first_line.to_owned(),
        accepted: accepted.collect::<Result<_, _>>()?,
        rejected: reading.aside.clone(),
        flagged: reading.flagged,
        rules: reading.rules.clone(),
    })
}

fn import_row(row: &CountRow, sha256: &[u8; 32]) -> Result<ImportRow, SchemaError> {
    let source = if row.channel.facts().staffed.is_yes() { "MASSE" } else { "CENTRAL" };
    let registered = row.day.and_time(chrono::NaiveTime::MIN);
    let draft = Draft {
        id: row_id(sha256, row.line),
        kind: Kind::Contact,
        target: None,
        moment: clock::at_wall(registered),
        unit: row.unit.clone().unwrap_or_else(|| "-".into()),
        codes: Codes {
            channel: Some(row.channel),
            kind: row.kind,
            task: row.task,
            // The list does not say how they were closed, and nobody was asked.
            ..Codes::default()
        },
        source: Some(Source::from_code(source)?),
        n: Some(row.n),
        flags: if row.is_outside { Flags::default().with(Flag::OutsidePeriod) } else { Flags::default() },
        reason: None,
    };
    Ok(ImportRow { line: row.line, draft, registered, started: None, ended: None, datasource: None })
}
