//! The figures of one file, whichever of the formats it has.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{Datelike, NaiveDateTime};
use schema::codes::{self, Source};
use schema::round::{Round, RoundCode};
use schema::store::counted::CountedCell;

use crate::formats::detect::Format;
use crate::formats::{raw2013, template2013, upload};
use crate::rules::{Finding, Severity};
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
        Format::Template2013 => template_figures(path, bytes).map(Some),
        Format::DeskFile | Format::RoundFile => Ok(None),
    }
}

fn raw_figures(path: &Path, bytes: &[u8]) -> Result<Figures, ExportError> {
    let raw = raw2013::parse(path, bytes)?;
    let municipality = raw.rows.first().map(|row| row.municipality).unwrap_or("");
    let round = round_of(path, &raw)?;
    let checked = import::check(&raw, &round, municipality);
    let source = Source::from_code("IMPORT")?;
    let keys = checked.accepted.iter().map(|row| CountedCell {
        day: row.registered.date(),
        channel: row.channel,
        kind: row.kind,
        task: Some(row.task),
        closing: Some(row.closing),
        form: Some(row.form),
        source,
        n: 0,
    });
    let (accepted, rejected) = (checked.accepted.len(), checked.rejected.len());
    Ok(summed(municipality, &round, keys, accepted + rejected, checked.findings))
}

fn template_figures(path: &Path, bytes: &[u8]) -> Result<Figures, ExportError> {
    let template = template2013::parse(path, bytes)?;
    let municipality = template.rows.first().map(|row| row.municipality).unwrap_or("");
    let round = round_of_template(path, &template)?;
    let checked = import::check_template(&template, &round, municipality);
    let source = Source::from_code("IMPORT")?;
    let keys = checked.accepted.iter().map(|row| CountedCell {
        day: row.registered.date(),
        channel: row.channel,
        kind: row.kind,
        task: row.task,
        closing: row.closing,
        form: row.form,
        source,
        n: 0,
    });
    let (accepted, rejected) = (checked.accepted.len(), checked.rejected.len());
    Ok(summed(municipality, &round, keys, accepted + rejected, checked.findings))
}

/// Rows of one contact each as the figures of a municipality and round.
fn summed(
    municipality: &str,
    round: &Round,
    keys: impl Iterator<Item = CountedCell>,
    rows_read: usize,
    findings: Vec<Finding>,
) -> Figures {
    let mut cells: BTreeMap<CountedCell, i64> = BTreeMap::new();
    for key in keys {
        *cells.entry(key).or_default() += 1;
    }
    let cells: Vec<CountedCell> = cells.into_iter().map(|(cell, n)| CountedCell { n, ..cell }).collect();
    let days = cells
        .iter()
        .map(|cell| (cell.day, week::Coverage { opening_hours: None, desks_counted: 0, desks_expected: 0 }))
        .collect();
    Figures {
        totals: WeekTotals {
            municipality: municipality.to_owned(),
            round: round.code.to_string(),
            version: 0,
            definition: codes::DEFINITION_VERSION.to_owned(),
            cells,
            days,
        },
        rows_read: rows_read as u64,
        findings: findings.into_iter().filter(|f| f.severity >= Severity::Error).collect(),
    }
}

/// A raw export does not name its round: the season of its rows does, and they must agree.
pub fn round_of(path: &Path, raw: &raw2013::RawFile) -> Result<Round, ExportError> {
    round_of_days(path, raw.rows.iter().map(|row| (row.line, row.registered)))
}

/// Nor does a template.
pub fn round_of_template(path: &Path, template: &template2013::TemplateFile) -> Result<Round, ExportError> {
    round_of_days(path, template.rows.iter().map(|row| (row.line, row.registered)))
}

fn round_of_days(
    path: &Path,
    mut rows: impl Iterator<Item = (u32, NaiveDateTime)>,
) -> Result<Round, ExportError> {
    let code = |at: NaiveDateTime| format!("{}{}", if at.month() >= 7 { 'E' } else { 'F' }, at.year());
    let bad = |line: u32, value: String, reason: &str| ExportError::BadLine {
        path: path.to_owned(),
        line: u64::from(line),
        column: "Dato".into(),
        value,
        reason: reason.to_owned(),
    };
    let first =
        rows.next().map(|(_, at)| code(at)).ok_or_else(|| bad(2, String::new(), "no row can be read"))?;
    if let Some((line, at)) = rows.find(|(_, at)| code(*at) != first) {
        return Err(bad(line, at.to_string(), "rows of two rounds in one file"));
    }
    Ok(Round::built_in(&first.parse::<RoundCode>()?)?)
}
