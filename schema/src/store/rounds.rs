//! Table `round`: the rounds a store knows.

use rusqlite::{Connection, Row};

use super::kept_totals;
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
    /// Are its events gone, so that its totals are all there is?
    pub purged: bool,
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
        purged: false,
    })
}

const SELECT: &str = "SELECT code, municipality, first_day, last_day, file, closings, closed FROM round";

/// The round with this code.
pub fn find(c: &Connection, code: &str) -> Result<Option<KeptRound>, SchemaError> {
    let mut query = c.prepare_cached(&format!("{SELECT} WHERE code = ?1"))?;
    let Some(round) = query.query_and_then([code], row_to_round)?.next().transpose()? else {
        return Ok(None);
    };
    Ok(Some(KeptRound { purged: round.closed && kept_totals::is_purged(c, code)?, ..round }))
}

/// Every round, the newest first by its last day.
pub fn all(c: &Connection) -> Result<Vec<KeptRound>, SchemaError> {
    let mut query = c.prepare_cached(&format!("{SELECT} ORDER BY last_day DESC, code DESC"))?;
    let rounds: Vec<KeptRound> = query.query_and_then([], row_to_round)?.collect::<Result<_, _>>()?;
    let purged = |round: &KeptRound| kept_totals::is_purged(c, round.round.code.as_str());
    rounds.into_iter().map(|round| Ok(KeptRound { purged: purged(&round)?, ..round })).collect()
}

/// Closes a round (luk ugen): its version rises by one. Or opens it again.
pub(crate) fn set_closed(tx: &Connection, code: &str, closed: bool) -> Result<(), SchemaError> {
    tx.prepare_cached("UPDATE round SET closed = ?2, closings = closings + ?2 WHERE code = ?1")?
        .execute((code, closed))?;
    Ok(())
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
