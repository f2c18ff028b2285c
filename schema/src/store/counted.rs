//! View `counted`: what counts now, with the codes that hold now.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use crate::codes::{Channel, Closing, ContactType, Form, Source};
use crate::kle::Kle;
use crate::{SchemaError, clock};

/// Contacts that are alike in everything a municipality sends on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CountedCell {
    /// Local day.
    pub day: NaiveDate,
    /// Channel.
    pub channel: Channel,
    /// Type.
    pub kind: ContactType,
    /// Task.
    pub task: Option<Kle>,
    /// Closing.
    pub closing: Option<Closing>,
    /// Form.
    pub form: Option<Form>,
    /// Where it came from.
    pub source: Source,
    /// How many.
    pub n: i64,
}

fn row_to_cell(row: &Row<'_>) -> Result<CountedCell, SchemaError> {
    let day: String = row.get("day")?;
    Ok(CountedCell {
        day: clock::parse_day(&day)?,
        channel: Channel::from_id(row.get("channel")?)?,
        kind: ContactType::from_id(row.get("type")?)?,
        task: row.get::<_, Option<u32>>("task")?.map(Kle::from_id).transpose()?,
        closing: row.get::<_, Option<u8>>("closing")?.map(Closing::from_id).transpose()?,
        form: row.get::<_, Option<u8>>("form")?.map(Form::from_id).transpose()?,
        source: Source::from_id(row.get("source")?)?,
        n: row.get("n")?,
    })
}

/// The cells of a round, in no order that a reader may rely on.
pub fn of_round(c: &Connection, round: &str) -> Result<Vec<CountedCell>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT day, channel, type, task, closing, form, source, sum(n) AS n FROM counted WHERE round = ?1
         GROUP BY day, channel, type, task, closing, form, source",
    )?;
    query.query_and_then([round], row_to_cell)?.collect()
}

/// Which desks counted on a day: those with an event of the round that day, a state or a voided contact included.
///
/// An imported row has no desk: its unit stands for one. A row of a file that was replaced shows nothing.
pub fn desks_by_day(
    c: &Connection,
    round: &str,
) -> Result<BTreeMap<NaiveDate, Vec<(String, String)>>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT DISTINCT e.day, u.code AS unit, s.desk
         FROM event e JOIN stream s ON s.id = e.stream JOIN unit u ON u.id = e.unit
         WHERE s.round = ?1 AND e.kind IN (1, 4)
           AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 2 AND v.target_stream = s.stream
                             AND v.target_seq = e.seq AND v.reason = 'replaced')
         ORDER BY e.day, u.code, s.desk",
    )?;
    let mut days: BTreeMap<NaiveDate, Vec<(String, String)>> = BTreeMap::new();
    let mut rows = query.query([round])?;
    while let Some(row) = rows.next()? {
        let day: String = row.get("day")?;
        days.entry(clock::parse_day(&day)?).or_default().push((row.get("unit")?, row.get("desk")?));
    }
    Ok(days)
}
