//! Table `round`: the rounds a store knows.

use rusqlite::{Connection, Row};

use crate::round::Round;
use crate::round_file::RoundFile;
use crate::{SchemaError, clock};

/// A round as kept.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptRound {
    /// Code and days.
    pub round: Round,
    /// Four digits.
    pub municipality: String,
    /// The round file, where it was set up from one.
    pub file: Option<RoundFile>,
    /// How often it was closed: the version of its upload.
    pub closings: u32,
    /// Is it closed now?
    pub closed: bool,
}

fn row_to_round(row: &Row<'_>) -> Result<KeptRound, SchemaError> {
    let (code, first, last): (String, String, String) =
        (row.get("code")?, row.get("first_day")?, row.get("last_day")?);
    let file: Option<String> = row.get("file")?;
    Ok(KeptRound {
        round: Round {
            code: code.parse()?,
            first: clock::parse_day(&first)?,
            last: clock::parse_day(&last)?,
        },
        municipality: row.get("municipality")?,
        file: file.as_deref().map(RoundFile::kept).transpose()?,
        closings: row.get("closings")?,
        closed: row.get("closed")?,
    })
}

/// The round with this code.
pub fn find(c: &Connection, code: &str) -> Result<Option<KeptRound>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT code, municipality, first_day, last_day, file, closings, closed FROM round WHERE code = ?1",
    )?;
    query.query_and_then([code], row_to_round)?.next().transpose()
}

/// Keeps a round; what is known of its closings stays.
pub fn keep(
    tx: &Connection,
    round: &Round,
    municipality: &str,
    file: Option<&RoundFile>,
) -> Result<(), SchemaError> {
    let file = file.map(serde_json::to_string).transpose().map_err(|e| SchemaError::BadRoundFile {
        reason: e.to_string(),
        line: 0,
        column: 0,
    })?;
    tx.prepare_cached(
        "INSERT INTO round (code, municipality, first_day, last_day, file) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (code) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day,
           file = coalesce(excluded.file, file)",
    )?
    .execute((
        round.code.as_str(),
        municipality,
        round.first.to_string(),
        round.last.to_string(),
        file,
    ))?;
    Ok(())
}
