//! Tables `machine_file`, `machine_count`, `column_template`: what machines counted, and how their files are read.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use crate::codes::{self, Channel};
use crate::{SchemaError, clock};

/// Which machine counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MachineSystem {
    /// Telefoncentral.
    Phone,
    /// Kønummersystem.
    Queue,
    /// Mailsystem.
    Mail,
    /// Selvbetjening.
    SelfService,
    /// Digital Post.
    DigitalPost,
    /// Et andet system.
    Other,
}

impl MachineSystem {
    /// All of them.
    pub const ALL: [MachineSystem; 6] = [
        MachineSystem::Phone,
        MachineSystem::Queue,
        MachineSystem::Mail,
        MachineSystem::SelfService,
        MachineSystem::DigitalPost,
        MachineSystem::Other,
    ];

    /// Its code, as kept and as in its text `system-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            MachineSystem::Phone => "phone",
            MachineSystem::Queue => "queue",
            MachineSystem::Mail => "mail",
            MachineSystem::SelfService => "self_service",
            MachineSystem::DigitalPost => "digital_post",
            MachineSystem::Other => "other",
        }
    }

    /// The system with this code.
    pub fn from_code(code: &str) -> Result<MachineSystem, SchemaError> {
        let known = || MachineSystem::ALL.into_iter().map(MachineSystem::code);
        let found = MachineSystem::ALL.into_iter().find(|system| system.code() == code);
        found.ok_or_else(|| codes::unknown("system", code, known()))
    }
}

/// A machine's file on its way in: already read and checked whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MachineFile {
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// Name for people, made of codes.
    pub name: String,
    /// Which machine.
    pub system: MachineSystem,
    /// Its counts.
    pub rows: Vec<MachineCount>,
}

/// What a machine counted on a channel and day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MachineCount {
    /// Local day.
    pub day: NaiveDate,
    /// Channel.
    pub channel: Channel,
    /// Unit, where the machine tells them apart.
    pub unit: Option<String>,
    /// How many, 0 to 999,999.
    pub n: u32,
}

impl MachineCount {
    /// Is it of the same channel and day, and not of another unit? One that names no unit is for all.
    pub fn overlaps(&self, other: &MachineCount) -> bool {
        let parted = self.unit.as_ref().zip(other.unit.as_ref()).is_some_and(|(own, other)| own != other);
        self.day == other.day && self.channel == other.channel && !parted
    }
}

/// A machine's file that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMachineFile {
    /// Number in this store.
    pub number: u32,
    /// Name for people.
    pub name: String,
    /// Which machine.
    pub system: MachineSystem,
    /// Rows in it.
    pub rows: u32,
    /// Sum of its counts.
    pub total: u32,
    /// When it was taken in.
    pub at: DateTime<Utc>,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
}

/// The files of a round that stand, oldest first.
pub(crate) fn files(c: &Connection, round: &str) -> Result<Vec<KeptMachineFile>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT f.number, f.name, f.system, f.sha256, f.at, count(r.line) AS rows, coalesce(sum(r.n), 0) AS total
         FROM machine_file f LEFT JOIN machine_count r ON r.file = f.number
         WHERE f.round = ?1 AND f.dropped = 0 GROUP BY f.number ORDER BY f.number",
    )?;
    query
        .query_and_then([round], |row: &Row<'_>| {
            let system: String = row.get("system")?;
            Ok(KeptMachineFile {
                number: row.get("number")?,
                name: row.get("name")?,
                system: MachineSystem::from_code(&system)?,
                rows: row.get("rows")?,
                total: row.get("total")?,
                at: clock::from_millis(row.get("at")?)?,
                sha256: row.get("sha256")?,
            })
        })?
        .collect()
}

/// The counts of the files of a round that stand, each with its machine, in the order of the files.
pub(crate) fn counts(c: &Connection, round: &str) -> Result<Vec<(MachineSystem, MachineCount)>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT f.system, r.day, r.channel, r.unit, r.n FROM machine_count r JOIN machine_file f ON f.number = r.file
         WHERE f.round = ?1 AND f.dropped = 0 ORDER BY r.file, r.line",
    )?;
    query
        .query_and_then([round], |row: &Row<'_>| {
            let system: String = row.get("system")?;
            Ok((MachineSystem::from_code(&system)?, row_to_count(row)?))
        })?
        .collect()
}

/// The counts of a file in the order of its rows.
pub fn of_file(c: &Connection, number: u32) -> Result<Vec<MachineCount>, SchemaError> {
    let mut query =
        c.prepare_cached("SELECT day, channel, unit, n FROM machine_count WHERE file = ?1 ORDER BY line")?;
    query.query_and_then([number], row_to_count)?.collect()
}

fn row_to_count(row: &Row<'_>) -> Result<MachineCount, SchemaError> {
    let day: String = row.get("day")?;
    Ok(MachineCount {
        day: clock::parse_day(&day)?,
        channel: Channel::from_id(row.get("channel")?)?,
        unit: row.get("unit")?,
        n: row.get("n")?,
    })
}

/// Keeps a file and its counts.
pub(crate) fn add(
    tx: &Connection,
    round: &str,
    file: &MachineFile,
    now: DateTime<Utc>,
) -> Result<(), SchemaError> {
    tx.prepare_cached(
        "INSERT INTO machine_file (sha256, round, name, system, at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((file.sha256, round, &file.name, file.system.code(), now.timestamp_millis()))?;
    let number = tx.last_insert_rowid();
    let mut row = tx.prepare_cached(
        "INSERT INTO machine_count (file, line, day, channel, unit, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (line, count) in file.rows.iter().enumerate() {
        row.execute((
            number,
            line as i64 + 1,
            count.day.to_string(),
            count.channel.id(),
            &count.unit,
            count.n,
        ))?;
    }
    Ok(())
}

/// Takes a file out of what stands.
pub(crate) fn drop_file(tx: &Connection, number: u32) -> Result<(), SchemaError> {
    tx.prepare_cached("UPDATE machine_file SET dropped = 1 WHERE number = ?1")?.execute([number])?;
    Ok(())
}

/// Keeps how the columns of a file are read.
pub(crate) fn keep_template(tx: &Connection, name: &str, mapping: &str) -> Result<(), SchemaError> {
    tx.prepare_cached(
        "INSERT INTO column_template (name, mapping) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET mapping = excluded.mapping",
    )?
    .execute((name, mapping))?;
    Ok(())
}

/// The templates by name.
pub(crate) fn templates(c: &Connection) -> Result<Vec<(String, String)>, SchemaError> {
    let mut query = c.prepare_cached("SELECT name, mapping FROM column_template ORDER BY name")?;
    let rows = query.query_map([], |row| Ok((row.get("name")?, row.get("mapping")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
