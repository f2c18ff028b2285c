//! Table `tally`: the figures of the screen, kept with every event. A recount gives the same at all times.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::codes::{Channel, ContactType};
use crate::event::Codes;
use crate::{SchemaError, clock};

/// Contacts of one cell of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// Channel.
    pub channel: Channel,
    /// Type.
    pub kind: ContactType,
    /// Contacts, voids taken out.
    pub n: u32,
}

/// The cell of a contact's codes.
pub fn cell_of(codes: &Codes) -> Result<(Channel, ContactType), SchemaError> {
    let cell = codes.channel.zip(codes.kind);
    cell.ok_or_else(|| SchemaError::BadEvent { reason: "a contact has a channel and a type".into() })
}

/// Adds contacts to a day's cell, or takes them out; `logged` counts new events.
pub fn add(
    tx: &Connection,
    stream: i64,
    day: NaiveDate,
    cell: (Channel, ContactType),
    n: i64,
    logged: u32,
) -> Result<(), SchemaError> {
    let key = (day.to_string(), cell.0.id(), cell.1.id());
    // The cell is there in most cases, and a first line below zero must not pass its CHECK.
    let changed = tx
        .prepare_cached(
            "UPDATE tally SET n = n + ?5, logged = logged + ?6 WHERE (day, channel, type, stream) = (?1, ?2, ?3, ?4)",
        )?
        .execute((&key.0, key.1, key.2, stream, n, logged))?;
    if changed == 0 {
        tx.prepare_cached(
            "INSERT INTO tally (day, channel, type, stream, n, logged) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((&key.0, key.1, key.2, stream, n, logged))?;
    }
    Ok(())
}

/// A day's cells that are not zero.
pub fn of_day(c: &Connection, day: NaiveDate) -> Result<Vec<Cell>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT channel, type, sum(n) AS n FROM tally WHERE day = ?1 GROUP BY channel, type HAVING sum(n) > 0
         ORDER BY channel, type",
    )?;
    query.query_and_then([day.to_string()], row_to_cell)?.collect()
}

/// The streams that have contacts of a day, newest first, and how many were ever logged in each.
pub fn streams_of_day(c: &Connection, day: NaiveDate) -> Result<Vec<(i64, u32)>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT stream, sum(logged) AS logged FROM tally WHERE day = ?1 GROUP BY stream ORDER BY stream DESC",
    )?;
    let rows = query.query_map([day.to_string()], |row| Ok((row.get("stream")?, row.get("logged")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The days of a round for which anything was ever logged.
pub fn days_of_round(c: &Connection, round: &str) -> Result<Vec<NaiveDate>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT DISTINCT t.day FROM tally t JOIN stream s ON s.id = t.stream WHERE s.round = ?1 ORDER BY t.day",
    )?;
    let days = query.query_map([round], |row| row.get::<_, String>("day"))?;
    days.map(|day| clock::parse_day(&day?)).collect()
}

/// All days of a round together.
pub fn of_round(c: &Connection, round: &str) -> Result<Vec<Cell>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT t.channel, t.type, sum(t.n) AS n FROM tally t JOIN stream s ON s.id = t.stream WHERE s.round = ?1
         GROUP BY t.channel, t.type HAVING sum(t.n) > 0 ORDER BY t.channel, t.type",
    )?;
    query.query_and_then([round], row_to_cell)?.collect()
}

/// All contacts of a stream, voids taken out.
pub fn of_stream(c: &Connection, stream: i64) -> Result<i64, SchemaError> {
    let mut query = c.prepare_cached("SELECT coalesce(sum(n), 0) FROM tally WHERE stream = ?1")?;
    Ok(query.query_row([stream], |row| row.get(0))?)
}

/// How many contacts were logged for a day, voided ones included: the running number of the last one.
pub fn logged_on(c: &Connection, day: NaiveDate) -> Result<u32, SchemaError> {
    let mut query = c.prepare_cached("SELECT coalesce(sum(logged), 0) FROM tally WHERE day = ?1")?;
    Ok(query.query_row([day.to_string()], |row| row.get(0))?)
}

fn row_to_cell(row: &rusqlite::Row<'_>) -> Result<Cell, SchemaError> {
    Ok(Cell {
        channel: Channel::from_id(row.get("channel")?)?,
        kind: ContactType::from_id(row.get("type")?)?,
        n: row.get("n")?,
    })
}
