//! Tables `imported_file`, `imported_row`, `rejected_row`, `imported_rule`: files of other programs, row by row.

use chrono::{DateTime, Duration, NaiveDateTime, Timelike, Utc};
use rusqlite::Connection;

use super::events::row_to_codes;
use super::kept_totals;
use crate::codes::Source;
use crate::event::{Codes, Draft, StreamId};
use crate::{SchemaError, clock};

/// A file on its way in: already read and checked whole.
#[derive(Debug, Clone)]
pub struct ImportFile {
    /// SHA-256 of its bytes: its identity.
    pub sha256: [u8; 32],
    /// `raw2013`, `template2013`, `mass`.
    pub kind: &'static str,
    /// Its first line.
    pub header: String,
    /// The rows that become events.
    pub accepted: Vec<ImportRow>,
    /// The rows kept aside.
    pub rejected: Vec<RejectedRow>,
    /// How many rows a rule spoke about.
    pub flagged: u32,
    /// What the rules said.
    pub rules: Vec<RuleCount>,
}

/// A row that becomes an event.
#[derive(Debug, Clone)]
pub struct ImportRow {
    /// Line in the file, the header being line 1.
    pub line: u32,
    /// The event.
    pub draft: Draft,
    /// When it was registered, wall clock as written: an hour that never was keeps its figures.
    pub registered: NaiveDateTime,
    /// When the registration began.
    pub started: Option<NaiveDateTime>,
    /// When it ended.
    pub ended: Option<NaiveDateTime>,
    /// `Datakilde` as written.
    pub datasource: Option<String>,
}

/// A row kept aside.
#[derive(Debug, Clone)]
pub struct RejectedRow {
    /// Line in the file.
    pub line: u32,
    /// The rule it broke.
    pub rule: String,
    /// The column.
    pub column: String,
    /// The row's bytes.
    pub text: Vec<u8>,
}

/// How often a rule spoke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleCount {
    /// Id of the rule.
    pub rule: String,
    /// `warning` or `error`.
    pub severity: String,
    /// Rows it spoke about.
    pub count: u32,
    /// The first of them.
    pub first_line: u32,
}

/// A file that was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedFile {
    /// Number in this store.
    pub id: i64,
    /// `raw2013`, `template2013`, `mass`.
    pub kind: String,
    /// The round it stands for.
    pub round: String,
    /// Its first line.
    pub header: String,
    /// Rows read.
    pub rows: u32,
    /// Rows that became events.
    pub accepted: u32,
    /// Rows kept aside.
    pub rejected: u32,
    /// Rows a rule spoke about.
    pub flagged: u32,
    /// Was it replaced by a later file?
    pub replaced: bool,
    /// When it was imported.
    pub imported: DateTime<Utc>,
}

const WALL: &str = "%Y-%m-%dT%H:%M:%S";
const COLUMNS: &str = "id, kind, round, header, rows, accepted, rejected, flagged, replaced, imported";

fn row_to_file(row: &rusqlite::Row<'_>) -> Result<ImportedFile, SchemaError> {
    Ok(ImportedFile {
        id: row.get("id")?,
        kind: row.get("kind")?,
        round: row.get("round")?,
        header: row.get("header")?,
        rows: row.get("rows")?,
        accepted: row.get("accepted")?,
        rejected: row.get("rejected")?,
        flagged: row.get("flagged")?,
        replaced: row.get("replaced")?,
        imported: clock::from_millis(row.get("imported")?)?,
    })
}

/// The last import of these bytes.
pub fn find(c: &Connection, sha256: &[u8; 32]) -> Result<Option<ImportedFile>, SchemaError> {
    let mut query = c.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM imported_file WHERE sha256 = ?1 ORDER BY id DESC LIMIT 1"
    ))?;
    query.query_and_then([sha256], row_to_file)?.next().transpose()
}

/// The file of a round with this number, one that was replaced included.
pub(crate) fn with_number(
    c: &Connection,
    round: &str,
    number: u32,
) -> Result<Option<ImportedFile>, SchemaError> {
    let mut query =
        c.prepare_cached(&format!("SELECT {COLUMNS} FROM imported_file WHERE round = ?1 AND id = ?2"))?;
    query.query_and_then((round, number), row_to_file)?.next().transpose()
}

/// Was a file read as it is read now? Its rows stand under the same lines with the same units, days, codes and numbers.
/// Of a round whose events are gone nothing else can be said.
pub fn reads_alike(c: &Connection, known: &ImportedFile, file: &ImportFile) -> Result<bool, SchemaError> {
    if known.kind != file.kind {
        return Ok(false);
    }
    if kept_totals::is_purged(c, &known.round)? {
        return Ok(true);
    }
    let mut query = c.prepare_cached(
        "SELECT r.line, u.code AS unit, e.day, e.channel, e.type, e.task, e.closing, e.form, e.local, e.source, e.n
         FROM imported_row r JOIN event e ON e.stream = r.stream AND e.seq = r.seq JOIN unit u ON u.id = e.unit
         WHERE r.file = ?1 ORDER BY r.line",
    )?;
    let mut rows = query.query([known.id])?;
    let mut wanted: Vec<&ImportRow> = file.accepted.iter().collect();
    wanted.sort_by_key(|row| row.line);
    let mut wanted = wanted.into_iter();
    while let Some(row) = rows.next()? {
        let Some(ImportRow { line, draft, .. }) = wanted.next() else { return Ok(false) };
        let (unit, day): (String, String) = (row.get("unit")?, row.get("day")?);
        let is_same = row.get::<_, u32>("line")? == *line
            && unit == draft.unit
            && day == draft.moment.day.to_string()
            && row_to_codes(row)? == draft.codes
            && row.get::<_, Option<u8>>("source")? == draft.source.map(Source::id)
            && row.get::<_, Option<u32>>("n")? == draft.n;
        if !is_same {
            return Ok(false);
        }
    }
    Ok(wanted.next().is_none())
}

/// The file of this kind that stands for a round.
pub fn standing(c: &Connection, kind: &str, round: &str) -> Result<Option<ImportedFile>, SchemaError> {
    let mut query = c.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM imported_file WHERE kind = ?1 AND round = ?2 AND replaced = 0"
    ))?;
    query.query_and_then((kind, round), row_to_file)?.next().transpose()
}

/// The files that stand for a round, oldest first.
pub(crate) fn standing_files(c: &Connection, round: &str) -> Result<Vec<ImportedFile>, SchemaError> {
    let mut query = c.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM imported_file WHERE round = ?1 AND replaced = 0 ORDER BY id"
    ))?;
    query.query_and_then([round], row_to_file)?.collect()
}

/// Keeps a file; its rows follow.
pub fn add(tx: &Connection, file: &ImportFile, round: &str, now: DateTime<Utc>) -> Result<i64, SchemaError> {
    let (accepted, rejected) = (file.accepted.len() as u32, file.rejected.len() as u32);
    tx.prepare_cached(
        "INSERT INTO imported_file (sha256, kind, round, header, rows, accepted, rejected, flagged, imported)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute((
        file.sha256,
        file.kind,
        round,
        &file.header,
        accepted + rejected,
        accepted,
        rejected,
        file.flagged,
        now.timestamp_millis(),
    ))?;
    let id = tx.last_insert_rowid();
    let mut reject = tx.prepare_cached(
        "INSERT INTO rejected_row (file, line, rule, col, text) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for row in &file.rejected {
        reject.execute((id, row.line, &row.rule, &row.column, &row.text))?;
    }
    let mut rule = tx.prepare_cached(
        "INSERT INTO imported_rule (file, rule, severity, count, first_line) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for found in &file.rules {
        rule.execute((id, &found.rule, &found.severity, found.count, found.first_line))?;
    }
    Ok(id)
}

/// Keeps what an event has no place for.
pub fn add_row(
    tx: &Connection,
    file: i64,
    row: &ImportRow,
    stream: i64,
    seq: u32,
) -> Result<(), SchemaError> {
    let wall = |at: NaiveDateTime| at.format(WALL).to_string();
    tx.prepare_cached(
        "INSERT INTO imported_row (file, line, stream, seq, registered, started, ended, datasource)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((
        file,
        row.line,
        stream,
        seq,
        wall(row.registered),
        row.started.map(wall),
        row.ended.map(wall),
        &row.datasource,
    ))?;
    Ok(())
}

/// What the rules said about a file, in the order of first line.
pub fn rules(c: &Connection, file: i64) -> Result<Vec<RuleCount>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT rule, severity, count, first_line FROM imported_rule WHERE file = ?1 ORDER BY first_line, rule",
    )?;
    let rows = query.query_map([file], |row| {
        Ok(RuleCount {
            rule: row.get("rule")?,
            severity: row.get("severity")?,
            count: row.get("count")?,
            first_line: row.get("first_line")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The events of a file, to be voided when it is replaced. Those a repair took out are among them: taking the repair
/// back later must not bring a row of a replaced file back.
pub(crate) fn events(c: &Connection, file: i64) -> Result<Vec<(StreamId, u32)>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT s.stream, r.seq FROM imported_row r JOIN stream s ON s.id = r.stream WHERE r.file = ?1 ORDER BY r.line",
    )?;
    let rows = query.query_map([file], |row| Ok((StreamId(row.get("stream")?), row.get("seq")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Marks a file as replaced.
pub fn mark_replaced(tx: &Connection, file: i64) -> Result<(), SchemaError> {
    tx.prepare_cached("UPDATE imported_file SET replaced = 1 WHERE id = ?1")?.execute([file])?;
    Ok(())
}

/// A contact as the raw export of 2013 wants it, imported or counted here.
#[derive(Debug, Clone, PartialEq)]
pub struct RawContact {
    /// Unit.
    pub unit: String,
    /// Codes that hold now.
    pub codes: Codes,
    /// How many alike.
    pub n: u32,
    /// Wall clock of its registration.
    pub registered: NaiveDateTime,
    /// Wall clock when it was begun; that of its registration where it was counted here.
    pub started: NaiveDateTime,
    /// Wall clock when it was saved.
    pub ended: NaiveDateTime,
    /// `Datakilde`, `None` where it was counted here.
    pub datasource: Option<String>,
}

/// The contacts of a round: imported rows in the order of their files, then the desks' own by time.
pub fn raw_contacts(c: &Connection, round: &str) -> Result<Vec<RawContact>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT u.code AS unit, k.channel, k.type, k.task, k.closing, k.form, k.local, k.n, k.at, k.off,
                r.registered, r.started, r.ended, r.datasource
         FROM counted k JOIN unit u ON u.id = k.unit
         LEFT JOIN imported_row r ON r.stream = k.stream AND r.seq = k.seq
         WHERE k.round = ?1
         ORDER BY r.file IS NULL, r.file, r.line, k.at, k.stream, k.seq",
    )?;
    query.query_and_then([round], row_to_raw_contact)?.collect()
}

/// A wall clock of a row, as it was written in the file.
pub(crate) fn wall_of(row: &rusqlite::Row<'_>, column: &str) -> Result<Option<NaiveDateTime>, SchemaError> {
    let text: Option<String> = row.get(column)?;
    let parse = |text: String| {
        NaiveDateTime::parse_from_str(&text, WALL).map_err(|_| SchemaError::BadTime { value: text })
    };
    text.map(parse).transpose()
}

fn row_to_raw_contact(row: &rusqlite::Row<'_>) -> Result<RawContact, SchemaError> {
    let wall = |name: &str| wall_of(row, name);
    let at = clock::from_millis(row.get("at")?)? + Duration::minutes(row.get("off")?);
    let registered = match wall("registered")? {
        Some(registered) => registered,
        // Whole seconds: the format has no more.
        None => at.naive_utc().with_nanosecond(0).unwrap_or(at.naive_utc()),
    };
    Ok(RawContact {
        unit: row.get("unit")?,
        codes: row_to_codes(row)?,
        n: row.get("n")?,
        registered,
        started: wall("started")?.unwrap_or(registered),
        ended: wall("ended")?.unwrap_or(registered),
        datasource: row.get("datasource")?,
    })
}

/// The first lines of the standing files of a kind, oldest first.
pub fn headers(c: &Connection, kind: &str, round: &str) -> Result<Vec<String>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT header FROM imported_file WHERE kind = ?1 AND round = ?2 AND replaced = 0 ORDER BY id",
    )?;
    let rows = query.query_map((kind, round), |row| row.get("header"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
