//! The figures of one file, whichever of the formats it has.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::Datelike;
use schema::codes::{self, Source};
use schema::round::{Round, RoundCode};
use schema::store::counted::CountedCell;

use crate::formats::detect::Format;
use crate::formats::{raw2013, upload};
use crate::rules::{Finding, Severity};
use crate::tally::Tally;
use crate::week::{self, WeekTotals};
use crate::{ExportError, import};

pub(super) struct Figures {
    pub totals: WeekTotals,
    pub rows_read: u64,
    pub findings: Vec<Finding>,
}

/// The figures of a file; `None` if its format is not added up.
pub(super) fn figures(
    path: &Path,
    format: Format,
    bytes: &[u8],
    check: upload::Check,
) -> Result<Option<Figures>, ExportError> {
    match format {
        Format::Upload => {
            let read = upload::parse(path, bytes, check)?;
            Ok(Some(Figures { totals: read.totals, rows_read: read.rows_read, findings: read.findings }))
        }
        Format::Raw2013 => raw_figures(path, bytes).map(Some),
        Format::DeskFile | Format::RoundFile => Ok(None),
    }
}

fn raw_figures(path: &Path, bytes: &[u8]) -> Result<Figures, ExportError> {
    let raw = raw2013::parse(path, bytes)?;
    let municipality = raw.rows.first().map(|row| row.municipality).unwrap_or("");
    let round = round_of(path, &raw)?;
    let checked = import::check(&raw, &round, municipality);
    let source = Source::from_code("IMPORT")?;
    let mut cells: Tally<(chrono::NaiveDate, usize)> = Tally::new();
    let mut keys: Vec<CountedCell> = Vec::new();
    let mut index: BTreeMap<CountedCell, usize> = BTreeMap::new();
    for row in &checked.accepted {
        let key = CountedCell {
            day: row.registered.date(),
            channel: row.channel,
            kind: row.kind,
            task: Some(row.task),
            closing: Some(row.closing),
            form: Some(row.form),
            source,
            n: 0,
        };
        let at = *index.entry(key.clone()).or_insert_with(|| {
            keys.push(key.clone());
            keys.len() - 1
        });
        cells.add((key.day, at), 1);
    }
    let cells: Vec<CountedCell> =
        cells.iter().map(|((_, at), n)| CountedCell { n, ..keys[*at].clone() }).collect();
    let days = cells
        .iter()
        .map(|cell| (cell.day, week::Coverage { opening_hours: None, desks_counted: 0, desks_expected: 0 }))
        .collect();
    let rejected = checked.rejected.len();
    Ok(Figures {
        totals: WeekTotals {
            municipality: municipality.to_owned(),
            round: round.code.to_string(),
            version: 0,
            definition: codes::DEFINITION_VERSION.to_owned(),
            cells,
            days,
        },
        rows_read: (checked.accepted.len() + rejected) as u64,
        findings: checked.findings.into_iter().filter(|f| f.severity >= Severity::Error).collect(),
    })
}

/// A raw export does not name its round: the season of its rows does, and they must agree.
pub fn round_of(path: &Path, raw: &raw2013::RawFile) -> Result<Round, ExportError> {
    let code = |row: &raw2013::RawRow| {
        let day = row.registered.date();
        format!("{}{}", if day.month() >= 7 { 'E' } else { 'F' }, day.year())
    };
    let bad = |line: u32, value: String, reason: &str| ExportError::BadLine {
        path: path.to_owned(),
        line: u64::from(line),
        column: "Dato".into(),
        value,
        reason: reason.to_owned(),
    };
    let first = raw.rows.first().map(code).ok_or_else(|| bad(2, String::new(), "no row can be read"))?;
    if let Some(row) = raw.rows.iter().find(|row| code(row) != first) {
        return Err(bad(row.line, row.registered.to_string(), "rows of two rounds in one file"));
    }
    Ok(Round::built_in(&first.parse::<RoundCode>()?)?)
}
