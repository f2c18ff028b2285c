//! Table `logbook`: every act of the coordinator (rettelseslog), appended and never changed.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::event::{EventRef, GestureId, StreamId};
use crate::{SchemaError, clock};

/// What the coordinator did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the words of each are in the texts: `log-<code>`
pub enum LogAction {
    Published,
    Imported,
    Replaced,
    ImportTakenOut,
    MachineCounts,
    MachineCountsDropped,
    Mass,
    MassTakenBack,
    Corrected,
    Voided,
    RepairTakenBack,
    FindingAccepted,
    SignedOff,
    Closed,
    Reopened,
    Exported,
    ReceiptConfirmed,
    Purged,
    Moved,
}

use LogAction::*;

impl LogAction {
    /// All of them.
    pub const ALL: [LogAction; 19] = [
        Published,
        Imported,
        Replaced,
        ImportTakenOut,
        MachineCounts,
        MachineCountsDropped,
        Mass,
        MassTakenBack,
        Corrected,
        Voided,
        RepairTakenBack,
        FindingAccepted,
        SignedOff,
        Closed,
        Reopened,
        Exported,
        ReceiptConfirmed,
        Purged,
        Moved,
    ];

    /// Its code, as kept and as in its text.
    pub fn code(self) -> &'static str {
        match self {
            Published => "published",
            Imported => "imported",
            Replaced => "replaced",
            ImportTakenOut => "import_taken_out",
            MachineCounts => "machine_counts",
            MachineCountsDropped => "machine_counts_dropped",
            Mass => "mass",
            MassTakenBack => "mass_taken_back",
            Corrected => "corrected",
            Voided => "voided",
            RepairTakenBack => "repair_taken_back",
            FindingAccepted => "finding_accepted",
            SignedOff => "signed_off",
            Closed => "closed",
            Reopened => "reopened",
            Exported => "exported",
            ReceiptConfirmed => "receipt_confirmed",
            Purged => "purged",
            Moved => "moved",
        }
    }

    fn from_code(code: &str) -> Result<LogAction, SchemaError> {
        let found = LogAction::ALL.into_iter().find(|action| action.code() == code);
        found.ok_or_else(|| SchemaError::BadEvent { reason: format!("act {code} in the logbook") })
    }
}

/// One act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Its number in this store.
    pub number: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub action: LogAction,
    /// The unit it was about, where it was one.
    pub unit: Option<String>,
    /// What it was about: a state, a rule, a format, a system, a control code.
    pub code: Option<String>,
    /// The reason code given.
    pub reason: Option<String>,
    /// Version of the upload or of the round file.
    pub version: Option<u32>,
    /// Contacts, events or rows.
    pub count: Option<u32>,
    /// Was it taken back by a later one?
    pub taken_back: bool,
}

/// An act as kept, with what only the program needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeptEntry {
    pub entry: LogEntry,
    /// Fingerprint of a finding, SHA-256 of an export.
    pub mark: Option<String>,
    /// The first event it wrote, and the number of the last.
    pub events: Option<(EventRef, u32)>,
}

/// An act before it has a number.
#[derive(Debug, Clone, Default)]
pub(crate) struct NewEntry<'a> {
    pub unit: Option<&'a str>,
    pub code: Option<&'a str>,
    pub reason: Option<&'a str>,
    pub version: Option<u32>,
    pub count: Option<u32>,
    pub gesture: Option<GestureId>,
    pub mark: Option<&'a str>,
    pub takes_back: Option<u32>,
    /// The events it wrote: the first, and the number of the last.
    pub events: Option<(EventRef, u32)>,
}

const SELECT: &str =
    "SELECT l.number, l.at, l.action, l.unit, l.code, l.reason, l.version, l.count, l.mark, l.stream,
    l.first_seq, l.last_seq, EXISTS (SELECT 1 FROM logbook t WHERE t.takes_back = l.number) AS taken_back
    FROM logbook l";

fn row_to_entry(row: &Row<'_>) -> Result<KeptEntry, SchemaError> {
    let action: String = row.get("action")?;
    let (stream, first, last) = (
        row.get::<_, Option<[u8; 8]>>("stream")?,
        row.get::<_, Option<u32>>("first_seq")?,
        row.get::<_, Option<u32>>("last_seq")?,
    );
    let entry = LogEntry {
        number: row.get("number")?,
        at: clock::from_millis(row.get("at")?)?,
        action: LogAction::from_code(&action)?,
        unit: row.get("unit")?,
        code: row.get("code")?,
        reason: row.get("reason")?,
        version: row.get("version")?,
        count: row.get("count")?,
        taken_back: row.get("taken_back")?,
    };
    let events = match (stream, first, last) {
        (Some(stream), Some(seq), Some(last)) => Some((EventRef { stream: StreamId(stream), seq }, last)),
        _ => None,
    };
    Ok(KeptEntry { entry, mark: row.get("mark")?, events })
}

/// Writes an act down; its number.
pub(crate) fn add(
    tx: &Connection,
    round: &str,
    action: LogAction,
    new: &NewEntry<'_>,
    now: DateTime<Utc>,
) -> Result<u32, SchemaError> {
    tx.prepare_cached(
        "INSERT INTO logbook (round, at, action, unit, code, reason, version, count, gesture, mark, takes_back, stream,
           first_seq, last_seq)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute((
        round,
        now.timestamp_millis(),
        action.code(),
        new.unit,
        new.code,
        new.reason,
        new.version,
        new.count,
        new.gesture.map(|gesture| gesture.0),
        new.mark,
        new.takes_back,
        new.events.map(|(first, _)| first.stream.0),
        new.events.map(|(first, _)| first.seq),
        new.events.map(|(_, last)| last),
    ))?;
    let number = tx.last_insert_rowid();
    u32::try_from(number).map_err(|_| SchemaError::BadEvent { reason: format!("logbook number {number}") })
}

/// The acts of a round, oldest first.
pub(crate) fn of_round(c: &Connection, round: &str) -> Result<Vec<KeptEntry>, SchemaError> {
    let mut query = c.prepare_cached(&format!("{SELECT} WHERE l.round = ?1 ORDER BY l.number"))?;
    query.query_and_then([round], row_to_entry)?.collect()
}

/// The acts of a round of one kind, oldest first.
pub(crate) fn of_action(
    c: &Connection,
    round: &str,
    action: LogAction,
) -> Result<Vec<KeptEntry>, SchemaError> {
    let mut query =
        c.prepare_cached(&format!("{SELECT} WHERE l.round = ?1 AND l.action = ?2 ORDER BY l.number"))?;
    query.query_and_then((round, action.code()), row_to_entry)?.collect()
}

/// The act with this number.
pub(crate) fn find(c: &Connection, round: &str, number: u32) -> Result<Option<KeptEntry>, SchemaError> {
    let mut query = c.prepare_cached(&format!("{SELECT} WHERE l.round = ?1 AND l.number = ?2"))?;
    query.query_and_then((round, number), row_to_entry)?.next().transpose()
}

/// The act a gesture made.
pub(crate) fn of_gesture(c: &Connection, id: GestureId) -> Result<Option<KeptEntry>, SchemaError> {
    let mut query = c.prepare_cached(&format!("{SELECT} WHERE l.gesture = ?1"))?;
    query.query_and_then([id.0], row_to_entry)?.next().transpose()
}

/// The act that took this one back.
pub(crate) fn taken_back_by(c: &Connection, number: u32) -> Result<Option<u32>, SchemaError> {
    let mut query =
        c.prepare_cached("SELECT number FROM logbook WHERE takes_back = ?1 ORDER BY number LIMIT 1")?;
    Ok(query.query_row([number], |row| row.get("number")).optional()?)
}
