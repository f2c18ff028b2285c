//! Table `unit`: units (enheder) by a small number.

use rusqlite::{Connection, OptionalExtension};

use crate::SchemaError;

/// The number of a unit in this store, new if it has none.
pub fn number(tx: &Connection, code: &str) -> Result<i64, SchemaError> {
    let known = tx
        .prepare_cached("SELECT id FROM unit WHERE code = ?1")?
        .query_row([code], |row| row.get("id"))
        .optional()?;
    match known {
        Some(id) => Ok(id),
        None => {
            tx.prepare_cached("INSERT INTO unit (code) VALUES (?1)")?.execute([code])?;
            Ok(tx.last_insert_rowid())
        }
    }
}
