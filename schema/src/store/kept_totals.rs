//! Tables `purged_round`, `kept_total`, `kept_desk_day`: what stays of a round when its events are gone.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};

use crate::SchemaError;

/// Are the events of a round gone? Only a municipality's store ever lets go of any, and only it has this table.
pub(crate) fn is_purged(c: &Connection, round: &str) -> Result<bool, SchemaError> {
    let mut table =
        c.prepare_cached("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'purged_round')")?;
    if !table.query_row([], |row| row.get::<_, bool>(0))? {
        return Ok(false);
    }
    let mut query = c.prepare_cached("SELECT EXISTS (SELECT 1 FROM purged_round WHERE round = ?1)")?;
    Ok(query.query_row([round], |row| row.get(0))?)
}

/// Where a round's contacts are read: the columns have the same names in both.
pub(crate) fn source(c: &Connection, round: &str) -> Result<&'static str, SchemaError> {
    Ok(if is_purged(c, round)? { "kept_total" } else { "counted" })
}

/// The version of the definitions a purged round was counted by; `None` where its events are still here.
pub(crate) fn definition(c: &Connection, round: &str) -> Result<Option<String>, SchemaError> {
    if !is_purged(c, round)? {
        return Ok(None);
    }
    let mut query = c.prepare_cached("SELECT definition FROM purged_round WHERE round = ?1")?;
    Ok(query.query_row([round], |row| row.get("definition")).optional()?)
}

/// Keeps the totals of a round and the days its desks counted, and marks its events as gone.
pub(crate) fn keep(tx: &Connection, round: &str, events: u32, now: DateTime<Utc>) -> Result<(), SchemaError> {
    // Read before the mark is set: afterwards every total of the round comes from here.
    let desk_days = super::counted::desks_by_day(tx, round)?;
    let definition = super::counted::definition(tx, round)?;
    tx.prepare_cached("INSERT INTO purged_round (round, at, events, definition) VALUES (?1, ?2, ?3, ?4)")?
        .execute((round, now.timestamp_millis(), events, definition))?;
    tx.prepare_cached(
        "INSERT INTO kept_total (round, day, unit, channel, type, task, closing, form, source, n)
         SELECT round, day, unit, channel, type, task, closing, form, source, sum(n) FROM counted WHERE round = ?1
         GROUP BY day, unit, channel, type, task, closing, form, source",
    )?
    .execute([round])?;
    let mut row =
        tx.prepare_cached("INSERT INTO kept_desk_day (round, day, unit, desk) VALUES (?1, ?2, ?3, ?4)")?;
    for (day, desks) in desk_days {
        for (unit, desk) in desks {
            row.execute((round, day.to_string(), unit, desk))?;
        }
    }
    Ok(())
}

/// Removes what the totals were made of: the events of a round, and everything that names one of them.
pub(crate) fn remove_events(tx: &Connection, round: &str) -> Result<(), SchemaError> {
    tx.execute(
        "DELETE FROM imported_row WHERE file IN (SELECT id FROM imported_file WHERE round = ?1)",
        [round],
    )?;
    tx.execute(
        "DELETE FROM rejected_row WHERE file IN (SELECT id FROM imported_file WHERE round = ?1)",
        [round],
    )?;
    for table in ["desk_file", "fork", "event"] {
        let sql = format!("DELETE FROM {table} WHERE stream IN (SELECT id FROM stream WHERE round = ?1)");
        tx.execute(&sql, [round])?;
    }
    tx.execute("DELETE FROM stream WHERE round = ?1", [round])?;
    Ok(())
}
