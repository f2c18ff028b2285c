//! View `counted`: what counts now, with the codes that hold now.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use super::kept_totals;
use crate::codes::{self, Channel, Closing, ContactType, Form, Source};
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

/// Which desks counted on a day: those with an event of the round that day, a state or a contact the desk took back
/// included. That the unit was signed off is no sign of counting.
///
/// A row of a file of 2013 has no desk: its unit stands for one. Mass counts are no sign that a desk counted, nor is
/// what the coordinator took out, be it a contact or a file.
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
    let shown = if gathers(c)? { SHOWN_BY_DESKS } else { "" };
    desk_days(
        c,
        &format!(
            "SELECT DISTINCT e.day, u.code AS unit, s.desk
             FROM event e JOIN stream s ON s.id = e.stream JOIN unit u ON u.id = e.unit
             WHERE s.round = ?1 AND (e.kind = 1 OR e.kind = 4 AND coalesce(e.reason, '') NOT GLOB 'signed_*') {shown}
             ORDER BY e.day, u.code, s.desk"
        ),
        round,
    )
}

/// In a municipality's store: what was not written there itself, unless it came with a file of 2013, and what was not
/// taken out there.
const SHOWN_BY_DESKS: &str = "
  AND (s.own = 0 OR EXISTS (
    SELECT 1 FROM imported_row r JOIN imported_file f ON f.id = r.file
    WHERE r.stream = e.stream AND r.seq = e.seq AND f.kind <> 'mass'))
  AND NOT EXISTS (
    SELECT 1 FROM event v JOIN stream vs ON vs.id = v.stream
    WHERE v.kind = 2 AND vs.own = 1 AND v.target_stream = s.stream AND v.target_seq = e.seq
      AND NOT EXISTS (SELECT 1 FROM event r WHERE r.kind = 2 AND r.target_stream = vs.stream AND r.target_seq = v.seq))";

/// Is this a store that gathers? A desk's own store has no table of imported files.
fn gathers(c: &Connection) -> Result<bool, SchemaError> {
    let mut table =
        c.prepare_cached("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'imported_file')")?;
    Ok(table.query_row([], |row| row.get(0))?)
}

/// The version of the definitions counted by: that of the desks whose contacts count, and where no desk's do, of what
/// was taken in here. Where they differ all are named, so that no one takes the figures for comparable with either.
pub fn definition(c: &Connection, round: &str) -> Result<String, SchemaError> {
    if let Some(kept) = kept_totals::definition(c, round)? {
        return Ok(kept);
    }
    let mut query = c.prepare_cached(
        "SELECT DISTINCT s.own, s.definition FROM stream s
         WHERE s.round = ?1 AND EXISTS (SELECT 1 FROM counted k WHERE k.stream = s.id) ORDER BY s.own, s.definition",
    )?;
    let found = query.query_map([round], |row| Ok((row.get("own")?, row.get("definition")?)))?;
    let found: Vec<(bool, String)> = found.collect::<Result<_, _>>()?;
    let Some((own, _)) = found.first() else { return nobodys_definition(c, round) };
    let versions = found.iter().filter(|(of, _)| of == own).map(|(_, definition)| definition.as_str());
    Ok(versions.collect::<Vec<_>>().join("+"))
}

/// Where nothing was counted yet: the version of the round file.
fn nobodys_definition(c: &Connection, round: &str) -> Result<String, SchemaError> {
    let file = super::rounds::find(c, round)?.and_then(|kept| kept.file);
    Ok(file.map_or_else(|| codes::DEFINITION_VERSION.to_owned(), |file| file.definition_version))
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
