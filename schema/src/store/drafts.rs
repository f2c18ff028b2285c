//! Table `draft`: rounds being set up.

use rusqlite::{Connection, OptionalExtension};

use crate::SchemaError;
use crate::round_file::RoundFile;

/// The draft of a round.
pub(crate) fn find(c: &Connection, round: &str) -> Result<Option<RoundFile>, SchemaError> {
    let mut query = c.prepare_cached("SELECT file FROM draft WHERE round = ?1")?;
    let text: Option<String> = query.query_row([round], |row| row.get("file")).optional()?;
    text.as_deref().map(RoundFile::kept).transpose()
}

/// All drafts, in the order of their codes.
pub(crate) fn all(c: &Connection) -> Result<Vec<RoundFile>, SchemaError> {
    let mut query = c.prepare_cached("SELECT file FROM draft ORDER BY round")?;
    let texts = query.query_map([], |row| row.get::<_, String>("file"))?;
    texts.map(|text| RoundFile::kept(&text?)).collect()
}

/// Keeps a draft in the place of the former one of its round.
pub(crate) fn keep(tx: &Connection, draft: &RoundFile) -> Result<(), SchemaError> {
    let text = serde_json::to_string(draft).map_err(|e| SchemaError::BadRoundFile {
        reason: e.to_string(),
        line: 0,
        column: 0,
    })?;
    tx.prepare_cached(
        "INSERT INTO draft (round, file) VALUES (?1, ?2) ON CONFLICT (round) DO UPDATE SET file = excluded.file",
    )?
    .execute((&draft.round, text))?;
    Ok(())
}

/// Drops the draft of a round; true if there was one.
pub(crate) fn remove(tx: &Connection, round: &str) -> Result<bool, SchemaError> {
    Ok(tx.prepare_cached("DELETE FROM draft WHERE round = ?1")?.execute([round])? > 0)
}
