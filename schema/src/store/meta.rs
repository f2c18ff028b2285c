//! Table `meta`: facts about the store itself.

use rusqlite::{Connection, OptionalExtension};

use crate::SchemaError;

/// The fact under a key.
pub(crate) fn get(c: &Connection, key: &str) -> Result<Option<String>, SchemaError> {
    let mut query = c.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
    Ok(query.query_row([key], |row| row.get("value")).optional()?)
}

/// Keeps a fact.
pub(crate) fn set(tx: &Connection, key: &str, value: &str) -> Result<(), SchemaError> {
    tx.prepare_cached(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )?
    .execute((key, value))?;
    Ok(())
}
