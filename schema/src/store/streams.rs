//! Table `stream`: which installation counts for which desk and round.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row};

use crate::event::StreamId;
use crate::{SchemaError, clock};

/// A stream (one desk file).
#[derive(Debug, Clone, PartialEq)]
pub struct Stream {
    /// Its random name, the same in every store.
    pub stream: StreamId,
    /// Four digits; absent until the desk is set up.
    pub municipality: Option<String>,
    /// The round's code, `-` until the desk is set up.
    pub round: String,
    /// Unit, `-` until set up.
    pub unit: String,
    /// Desk, `-` until set up.
    pub desk: String,
    /// A practice round.
    pub practice: bool,
    /// Written in this store.
    pub own: bool,
    /// Version of the definitions counted by.
    pub definition: String,
    /// Tells this machine from a copy of its disk.
    pub machine: String,
    /// When it began.
    pub created: DateTime<Utc>,
}

/// A stream with its number in this store.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The number in this store.
    pub id: i64,
    /// The stream.
    pub stream: Stream,
}

const COLUMNS: &str =
    "id, stream, municipality, round, unit, desk, practice, own, definition, machine, created";

fn row_to_stream(row: &Row<'_>) -> Result<Kept, SchemaError> {
    Ok(Kept {
        id: row.get("id")?,
        stream: Stream {
            stream: StreamId(row.get("stream")?),
            municipality: row.get("municipality")?,
            round: row.get("round")?,
            unit: row.get("unit")?,
            desk: row.get("desk")?,
            practice: row.get("practice")?,
            own: row.get("own")?,
            definition: row.get("definition")?,
            machine: row.get("machine")?,
            created: clock::from_millis(row.get("created")?)?,
        },
    })
}

/// Every stream of the store, oldest first.
pub fn all(c: &Connection) -> Result<Vec<Kept>, SchemaError> {
    let mut query = c.prepare_cached(&format!("SELECT {COLUMNS} FROM stream ORDER BY id"))?;
    query.query_and_then([], row_to_stream)?.collect()
}

/// The stream with this name.
pub fn find(c: &Connection, stream: StreamId) -> Result<Option<Kept>, SchemaError> {
    let mut query = c.prepare_cached(&format!("SELECT {COLUMNS} FROM stream WHERE stream = ?1"))?;
    query.query_and_then([stream.0], row_to_stream)?.next().transpose()
}

/// The stream this store writes now: the newest of its own.
pub fn current(c: &Connection) -> Result<Option<Kept>, SchemaError> {
    let mut query =
        c.prepare_cached(&format!("SELECT {COLUMNS} FROM stream WHERE own = 1 ORDER BY id DESC LIMIT 1"))?;
    query.query_and_then([], row_to_stream)?.next().transpose()
}

/// The newest own stream of a round.
pub fn own_of_round(c: &Connection, round: &str) -> Result<Option<Kept>, SchemaError> {
    let mut query = c.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM stream WHERE own = 1 AND round = ?1 ORDER BY id DESC LIMIT 1"
    ))?;
    query.query_and_then([round], row_to_stream)?.next().transpose()
}

/// Adds a stream.
pub fn add(tx: &Connection, stream: Stream) -> Result<Kept, SchemaError> {
    tx.prepare_cached(
        "INSERT INTO stream (stream, municipality, round, unit, desk, practice, own, definition, machine, created)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute((
        stream.stream.0,
        &stream.municipality,
        &stream.round,
        &stream.unit,
        &stream.desk,
        stream.practice,
        stream.own,
        &stream.definition,
        &stream.machine,
        stream.created.timestamp_millis(),
    ))?;
    Ok(Kept { id: tx.last_insert_rowid(), stream })
}

/// The municipality this store belongs to: that of any stream which has one.
pub fn municipality(c: &Connection) -> Result<Option<String>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT municipality FROM stream WHERE municipality IS NOT NULL ORDER BY id DESC LIMIT 1",
    )?;
    Ok(query.query_row([], |row| row.get("municipality")).optional()?)
}

/// A salted hash of the operating system's machine number: the same after a restart, another on another machine.
///
/// Where the system has none a copied disk is found at the merge only.
pub fn machine_tag() -> String {
    use sha2::{Digest, Sha256};
    let Ok(id) = std::fs::read_to_string("/etc/machine-id") else { return "-".into() };
    let digest = Sha256::digest(format!("komhen machine {}", id.trim()).as_bytes());
    data_encoding::HEXLOWER.encode(&digest[..8])
}
