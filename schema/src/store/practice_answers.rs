//! Table `practice_answer`: how the examples (vignetter) were answered, pooled.

use rusqlite::Connection;

use crate::SchemaError;
use crate::codes::{Channel, ContactType};

/// Answers that are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PooledAnswer {
    /// Number of the example.
    pub vignette: u32,
    /// Channel answered.
    pub channel: Channel,
    /// Type answered.
    pub kind: ContactType,
    /// How often.
    pub n: u32,
}

/// Adds one answer.
pub(crate) fn add(
    tx: &Connection,
    vignette: u32,
    channel: Channel,
    kind: ContactType,
) -> Result<(), SchemaError> {
    tx.prepare_cached(
        "INSERT INTO practice_answer (vignette, channel, type, n) VALUES (?1, ?2, ?3, 1)
         ON CONFLICT (vignette, channel, type) DO UPDATE SET n = n + 1",
    )?
    .execute((vignette, channel.id(), kind.id()))?;
    Ok(())
}

/// All of them.
pub(crate) fn all(c: &Connection) -> Result<Vec<PooledAnswer>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT vignette, channel, type, n FROM practice_answer ORDER BY vignette, channel, type",
    )?;
    query
        .query_and_then([], |row| {
            Ok(PooledAnswer {
                vignette: row.get("vignette")?,
                channel: Channel::from_id(row.get("channel")?)?,
                kind: ContactType::from_id(row.get("type")?)?,
                n: row.get("n")?,
            })
        })?
        .collect()
}

/// Takes all of them out.
pub(crate) fn clear(tx: &Connection) -> Result<(), SchemaError> {
    tx.execute("DELETE FROM practice_answer", [])?;
    Ok(())
}
