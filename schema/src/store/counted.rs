//! View `counted`: what counts now, with the codes that hold now.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use super::kept_totals;
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
    let mut query = c.prepare_cached(&format!(
        "SELECT day, channel, type, task, closing, form, source, sum(n) AS n FROM {} WHERE round = ?1
         GROUP BY day, channel, type, task, closing, form, source",
        kept_totals::source(c, round)?
    ))?;
    query.query_and_then([round], row_to_cell)?.collect()
}

/// Which desks counted on a day: those with an event of the round that day, a state or a voided contact included. That
/// the unit was signed off is no sign of counting.
///
/// An imported row has no desk: its unit stands for one. A row of a file that was replaced shows nothing.
pub fn desks_by_day(
    c: &Connection,
    round: &str,
) -> Result<BTreeMap<NaiveDate, Vec<(String, String)>>, SchemaError> {
    if kept_totals::is_purged(c, round)? {
        return desk_days(
            c,
            "SELECT day, unit, desk FROM kept_desk_day WHERE round = ?1 ORDER BY day, unit, desk",
            round,
        );
    }
    desk_days(
        c,
        "SELECT DISTINCT e.day, u.code AS unit, s.desk
         FROM event e JOIN stream s ON s.id = e.stream JOIN unit u ON u.id = e.unit
         WHERE s.round = ?1 AND (e.kind = 1 OR e.kind = 4 AND coalesce(e.reason, '') NOT GLOB 'signed_*')
           AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 2 AND v.target_stream = s.stream
                             AND v.target_seq = e.seq AND v.reason = 'replaced')
         ORDER BY e.day, u.code, s.desk",
        round,
    )
}

fn desk_days(
    c: &Connection,
    sql: &str,
    round: &str,
) -> Result<BTreeMap<NaiveDate, Vec<(String, String)>>, SchemaError> {
    let mut query = c.prepare_cached(sql)?;
    let mut days: BTreeMap<NaiveDate, Vec<(String, String)>> = BTreeMap::new();
    let mut rows = query.query([round])?;
    while let Some(row) = rows.next()? {
        let day: String = row.get("day")?;
        days.entry(clock::parse_day(&day)?).or_default().push((row.get("unit")?, row.get("desk")?));
    }
    Ok(days)
}

/// What totals may be split by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// Local day.
    Day,
    /// Unit; it does not leave the municipality.
    Unit,
    /// Channel.
    Channel,
    /// Type.
    Type,
    /// Task.
    Task,
    /// Closing.
    Closing,
    /// Form.
    Form,
    /// Source.
    Source,
}

impl Dimension {
    /// All of them.
    pub const ALL: [Dimension; 8] = [
        Dimension::Day,
        Dimension::Unit,
        Dimension::Channel,
        Dimension::Type,
        Dimension::Task,
        Dimension::Closing,
        Dimension::Form,
        Dimension::Source,
    ];

    /// Its name in commands and answers.
    pub fn name(self) -> &'static str {
        match self {
            Dimension::Day => "day",
            Dimension::Unit => "unit",
            Dimension::Channel => "channel",
            Dimension::Type => "type",
            Dimension::Task => "task",
            Dimension::Closing => "closing",
            Dimension::Form => "form",
            Dimension::Source => "source",
        }
    }

    fn text(self, row: &Row<'_>, at: usize) -> Result<Option<String>, SchemaError> {
        let small = || row.get::<_, Option<u8>>(at);
        Ok(match self {
            Dimension::Day | Dimension::Unit => row.get(at)?,
            Dimension::Channel => {
                small()?.map(|id| Channel::from_id(id).map(Channel::code)).transpose()?.map(Into::into)
            }
            Dimension::Type => small()?
                .map(|id| ContactType::from_id(id).map(ContactType::code))
                .transpose()?
                .map(Into::into),
            Dimension::Task => row
                .get::<_, Option<u32>>(at)?
                .map(|id| Kle::from_id(id).map(|kle| kle.to_string()))
                .transpose()?,
            Dimension::Closing => {
                small()?.map(|id| Closing::from_id(id).map(Closing::code)).transpose()?.map(Into::into)
            }
            Dimension::Form => {
                small()?.map(|id| Form::from_id(id).map(Form::code)).transpose()?.map(Into::into)
            }
            Dimension::Source => {
                small()?.map(|id| Source::from_id(id).map(Source::code)).transpose()?.map(Into::into)
            }
        })
    }
}

/// Codes of a row of totals, one for each dimension asked for, and its contacts.
pub type TotalsRow = (Vec<Option<String>>, i64);

/// Totals of a round, split by some dimensions, sorted by their codes.
pub fn totals(c: &Connection, round: &str, by: &[Dimension]) -> Result<Vec<TotalsRow>, SchemaError> {
    let columns: Vec<&str> = by
        .iter()
        .map(|dimension| match dimension {
            Dimension::Unit => "u.code",
            other => other.name(),
        })
        .collect();
    let list: String = columns.iter().map(|column| format!("{column}, ")).collect();
    let group = if columns.is_empty() { String::new() } else { format!("GROUP BY {}", columns.join(", ")) };
    let sql = format!(
        "SELECT {list}coalesce(sum(n), 0) FROM {} k JOIN unit u ON u.id = k.unit WHERE round = ?1 {group}",
        kept_totals::source(c, round)?
    );
    let mut query = c.prepare(&sql)?;
    let mut rows = query.query([round])?;
    let mut totals: Vec<TotalsRow> = Vec::new();
    while let Some(row) = rows.next()? {
        let codes =
            by.iter().enumerate().map(|(at, dimension)| dimension.text(row, at)).collect::<Result<_, _>>()?;
        totals.push((codes, row.get(by.len())?));
    }
    totals.sort();
    Ok(totals)
}
