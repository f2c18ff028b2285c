//! Table `looked_file`: the files of the watched folder as they were last looked at.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row};
use serde::Serialize;

use crate::event::StreamId;
use crate::{SchemaError, clock};

/// What came of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Looked {
    /// It is in.
    Taken,
    /// Nothing of it is.
    Refused,
}

impl Looked {
    /// Its code, as kept.
    pub fn code(self) -> &'static str {
        match self {
            Looked::Taken => "taken",
            Looked::Refused => "refused",
        }
    }
}

/// A file of the watched folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedFile {
    /// Its name in the folder.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// When it was last written, milliseconds since 1970.
    pub modified: i64,
    /// SHA-256 of its bytes, where they could be read.
    pub sha256: Option<[u8; 32]>,
    /// What came of it.
    pub outcome: Looked,
    /// Code of the fault that refused it.
    pub code: Option<String>,
    /// Placeholders of the fault's sentence.
    pub detail: BTreeMap<String, String>,
    /// The stream in it.
    pub stream: Option<StreamId>,
    /// The round it counts.
    pub round: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// The desk.
    pub desk: Option<String>,
    /// Events that were new when it was looked at.
    pub new: u32,
    /// Events in it.
    pub events: u32,
    /// When it was looked at.
    pub at: DateTime<Utc>,
}

fn row_to_file(row: &Row<'_>) -> Result<LookedFile, SchemaError> {
    let (outcome, detail): (String, String) = (row.get("outcome")?, row.get("detail")?);
    let size: i64 = row.get("size")?;
    Ok(LookedFile {
        name: row.get("name")?,
        size: size.unsigned_abs(),
        modified: row.get("modified")?,
        sha256: row.get("sha256")?,
        outcome: if outcome == Looked::Taken.code() { Looked::Taken } else { Looked::Refused },
        code: row.get("code")?,
        detail: serde_json::from_str(&detail).map_err(|e| broken(&e))?,
        stream: row.get::<_, Option<[u8; 8]>>("stream")?.map(StreamId),
        round: row.get("round")?,
        unit: row.get("unit")?,
        desk: row.get("desk")?,
        new: row.get("new")?,
        events: row.get("events")?,
        at: clock::from_millis(row.get("at")?)?,
    })
}

fn broken(error: &serde_json::Error) -> SchemaError {
    SchemaError::BadEvent { reason: format!("details of a file: {error}") }
}

/// All of them, by name.
pub(crate) fn all(c: &Connection) -> Result<Vec<LookedFile>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT name, size, modified, sha256, outcome, code, detail, stream, round, unit, desk, new, events, at
         FROM looked_file ORDER BY name",
    )?;
    query.query_and_then([], row_to_file)?.collect()
}

/// Keeps what came of a file.
pub(crate) fn keep(tx: &Connection, file: &LookedFile) -> Result<(), SchemaError> {
    let detail = serde_json::to_string(&file.detail).map_err(|e| broken(&e))?;
    let size = i64::try_from(file.size).unwrap_or(i64::MAX);
    tx.prepare_cached(
        "INSERT INTO looked_file (name, size, modified, sha256, outcome, code, detail, stream, round, unit, desk, new,
           events, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
         ON CONFLICT (name) DO UPDATE SET size = excluded.size, modified = excluded.modified, sha256 = excluded.sha256,
           outcome = excluded.outcome, code = excluded.code, detail = excluded.detail, stream = excluded.stream,
           round = excluded.round, unit = excluded.unit, desk = excluded.desk, new = excluded.new,
           events = excluded.events, at = excluded.at",
    )?
    .execute((
        &file.name,
        size,
        file.modified,
        file.sha256,
        file.outcome.code(),
        &file.code,
        detail,
        file.stream.map(|stream| stream.0),
        &file.round,
        &file.unit,
        &file.desk,
        file.new,
        file.events,
        file.at.timestamp_millis(),
    ))?;
    Ok(())
}

/// Forgets a file that is no longer in the folder.
pub(crate) fn forget(tx: &Connection, name: &str) -> Result<(), SchemaError> {
    tx.prepare_cached("DELETE FROM looked_file WHERE name = ?1")?.execute([name])?;
    Ok(())
}
