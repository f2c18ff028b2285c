//! The upload (indberetning, `komhen-upload/1`): UTF-8 with BOM, `;`, CRLF, RFC 4180 quotes, one last line that says
//! how many rows stand above it, how many contacts they hold and the SHA-256 of every byte before it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use csv::WriterBuilder;
use schema::codes::{Closing, Form};
use schema::store::counted::CountedCell;

use crate::week::WeekTotals;
use crate::{ExportError, safe_file};

mod read;

pub use read::{Check, ReadUpload, parse};

/// The header line.
pub const HEADER: &str = "post;format;kommunekode;runde;version;dato;kanal;type;opgave;afslutning;blanket;kilde;antal;aabningstimer;skranker_talt;skranker_forventet;definition;kontrol";
const FORMAT: &str = "komhen-upload/1";
const COLUMNS: usize = 18;
const BOM: &[u8] = b"\xef\xbb\xbf";
/// Most contacts in one cell (reliability.md 48).
const MOST: i64 = 999_999;

/// The file's name, from codes only.
pub fn file_name(totals: &WeekTotals) -> String {
    format!("{}_{}_v{}.ugetal.csv", totals.municipality, totals.round, totals.version)
}

/// The file. The same totals give the same bytes.
pub fn write(totals: &WeekTotals) -> Result<Vec<u8>, ExportError> {
    let mut rows: Vec<Vec<String>> = Vec::with_capacity(totals.cells.len() + 1);
    let with_contacts: BTreeSet<NaiveDate> = totals.cells.iter().map(|cell| cell.day).collect();
    for cell in &totals.cells {
        rows.push(cell_row(totals, cell));
    }
    for (day, _) in totals.days.iter().filter(|(day, _)| !with_contacts.contains(day)) {
        rows.push(day_row(totals, *day));
    }
    rows.sort();
    let mut bytes = BOM.to_vec();
    bytes.extend_from_slice(HEADER.as_bytes());
    bytes.extend_from_slice(b"\r\n");
    append(&mut bytes, &rows)?;
    let mut last = start_of_row(totals, "IALT");
    last[12] = totals.total().to_string();
    last[17] = format!("{}:{}", rows.len(), safe_file::sha256_hex(&bytes));
    append(&mut bytes, &[last])?;
    Ok(bytes)
}

fn append(bytes: &mut Vec<u8>, rows: &[Vec<String>]) -> Result<(), ExportError> {
    let fault = |e: csv::Error| ExportError::NotWritten { path: FORMAT.into(), source: e.into() };
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .has_headers(false)
        .from_writer(bytes);
    rows.iter().try_for_each(|row| writer.write_record(row)).map_err(fault)?;
    writer.flush().map_err(|source| ExportError::NotWritten { path: FORMAT.into(), source })
}

fn start_of_row(totals: &WeekTotals, post: &str) -> Vec<String> {
    let mut row = vec![String::new(); COLUMNS];
    row[0] = post.into();
    row[1] = FORMAT.into();
    row[2] = totals.municipality.clone();
    row[3] = totals.round.clone();
    row[4] = totals.version.to_string();
    row
}

fn with_coverage(totals: &WeekTotals, mut row: Vec<String>, day: NaiveDate) -> Vec<String> {
    row[5] = day.to_string();
    if let Some(coverage) = totals.days.get(&day) {
        row[13] = coverage.opening_hours.map(danish_number).unwrap_or_default();
        row[14] = coverage.desks_counted.to_string();
        row[15] = coverage.desks_expected.to_string();
    }
    row[16] = totals.definition.clone();
    row
}

fn cell_row(totals: &WeekTotals, cell: &CountedCell) -> Vec<String> {
    let mut row = with_coverage(totals, start_of_row(totals, "TAL"), cell.day);
    row[6] = cell.channel.code().into();
    row[7] = cell.kind.code().into();
    row[8] = cell.task.map(|task| task.to_string()).unwrap_or_default();
    row[9] = cell.closing.map(Closing::code).unwrap_or_default().into();
    row[10] = cell.form.map(Form::code).unwrap_or_default().into();
    row[11] = cell.source.code().into();
    row[12] = cell.n.to_string();
    row
}

fn day_row(totals: &WeekTotals, day: NaiveDate) -> Vec<String> {
    let mut row = with_coverage(totals, start_of_row(totals, "DAG"), day);
    row[12] = "0".into();
    row
}

/// A number with decimal comma, without superfluous zeros.
fn danish_number(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
}

#[cfg(test)]
mod tests;
