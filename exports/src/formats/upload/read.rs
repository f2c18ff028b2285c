//! Reads an upload: row by row, nothing guessed, and the whole file held against its last line.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use csv::{ByteRecord, ReaderBuilder};
use schema::clock;
use schema::codes::{self, Channel, Closing, ContactType, Form, Source};
use schema::kle::Kle;
use schema::names;
use schema::round::RoundCode;
use schema::store::counted::CountedCell;

use super::{BOM, COLUMNS, FORMAT, HEADER, MOST};
use crate::rules::Finding;
use crate::week::{Coverage, WeekTotals};
use crate::{ExportError, safe_file};

/// An upload as read.
#[derive(Debug, Clone)]
pub struct ReadUpload {
    /// The figures of the rows that were accepted.
    pub totals: WeekTotals,
    /// Rows above the last line.
    pub rows_read: u64,
    /// What is wrong, row by row.
    pub findings: Vec<Finding>,
}

impl ReadUpload {
    /// Rows that were not accepted.
    pub fn rows_rejected(&self) -> u64 {
        self.findings.len() as u64
    }
}

/// How much of the last line is held against the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// Rows and total.
    Totals,
    /// Also the SHA-256 of every byte.
    Bytes,
}

/// Reads an upload. A file that is cut off or was changed is refused whole; a bad row is named and left out.
pub fn parse(path: &Path, bytes: &[u8], check: Check) -> Result<ReadUpload, ExportError> {
    if let Err(e) = std::str::from_utf8(bytes) {
        return Err(ExportError::NotUtf8 { path: path.to_owned(), byte: e.valid_up_to() });
    }
    let body = bytes.strip_prefix(BOM).unwrap_or(bytes);
    let mut reader = ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(body);
    let mut records = Records { path, body, next: ByteRecord::new() };
    let header =
        records.read(&mut reader)?.map(|(_, record)| record.iter().map(<[u8]>::to_vec).collect::<Vec<_>>());
    let wanted: Vec<Vec<u8>> = HEADER.split(';').map(|name| name.as_bytes().to_vec()).collect();
    if header.as_ref() != Some(&wanted) {
        let found = String::from_utf8_lossy(&body[..body.len().min(80)]).into_owned();
        return Err(ExportError::UnknownFormat { path: path.to_owned(), found });
    }
    let mut reading: Option<Reading> = None;
    while let Some((place, record)) = records.read(&mut reader)? {
        if record.get(0) == Some(b"IALT") {
            let last = record.clone();
            let row = Row { path, line: place.line(), record: &last };
            if let Some((after, _)) = records.read(&mut reader)? {
                return Err(row.at(after.line(), "there are lines after the last one"));
            }
            let reading = reading.map_or_else(|| Reading::begin(&row), Ok)?;
            return reading.finish(&row, body, place.byte() as usize, check);
        }
        let row = Row { path, line: place.line(), record };
        match &mut reading {
            Some(reading) => reading.take(&row),
            None => {
                let mut begun = Reading::begin(&row)?;
                begun.take(&row);
                reading = Some(begun);
            }
        }
    }
    Err(ExportError::CutOff { path: path.to_owned() })
}

struct Records<'p> {
    path: &'p Path,
    body: &'p [u8],
    next: ByteRecord,
}

impl Records<'_> {
    fn read<'r>(
        &'r mut self,
        reader: &mut csv::Reader<&[u8]>,
    ) -> Result<Option<(csv::Position, &'r ByteRecord)>, ExportError> {
        let place = reader.position().clone();
        let more = reader.read_byte_record(&mut self.next).map_err(|e| ExportError::BadLine {
            path: self.path.to_owned(),
            line: place.line(),
            column: String::new(),
            value: String::new(),
            reason: e.to_string(),
        })?;
        let mut place = self.next.position().cloned().unwrap_or(place);
        if self.body.get(place.byte() as usize) == Some(&b'\n') {
            // Of a CRLF the reader leaves the second half to the next record: step over it.
            let (byte, line) = (place.byte() + 1, place.line() + 1);
            place.set_byte(byte).set_line(line);
        }
        Ok(more.then_some((place, &self.next)))
    }
}

struct Row<'r> {
    path: &'r Path,
    line: u64,
    record: &'r ByteRecord,
}

impl Row<'_> {
    fn cell(&self, at: usize) -> &str {
        // The whole file was found to be UTF-8 before.
        self.record.get(at).and_then(|cell| std::str::from_utf8(cell).ok()).unwrap_or("")
    }

    fn at(&self, line: u64, reason: &str) -> ExportError {
        let (column, value) = (String::new(), String::new());
        ExportError::BadLine { path: self.path.to_owned(), line, column, value, reason: reason.into() }
    }

    fn fault(&self, column: usize, reason: &str) -> ExportError {
        ExportError::BadLine {
            path: self.path.to_owned(),
            line: self.line,
            column: column_name(column).into(),
            value: self.cell(column).chars().take(60).collect(),
            reason: reason.into(),
        }
    }

    fn error(&self, rule: &'static str, column: usize) -> Finding {
        Finding::error(rule, self.line, column_name(column), self.cell(column))
    }

    fn optional<T, E>(
        &self,
        column: usize,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Option<T>, Finding> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return Ok(None);
        }
        read(cell).map(Some).map_err(|_| self.error("unknown_code", column))
    }
}

fn column_name(column: usize) -> &'static str {
    HEADER.split(';').nth(column).unwrap_or("")
}

/// A file being read.
struct Reading {
    totals: WeekTotals,
    cells: BTreeMap<CellKey, i64>,
    rows: u64,
    /// Every count that could be read, accepted or not: what the last line's total is held against.
    sum: i64,
    /// A count could not be read, so the sum says nothing; the row is named instead.
    unreadable: bool,
    findings: Vec<Finding>,
}

type CellKey = (NaiveDate, Channel, ContactType, Option<Kle>, Option<Closing>, Option<Form>, Source);

impl Reading {
    /// The first row says whose figures these are; every other row must say the same.
    fn begin(row: &Row<'_>) -> Result<Reading, ExportError> {
        if row.cell(1) != FORMAT {
            return Err(ExportError::UnknownFormat {
                path: row.path.to_owned(),
                found: row.cell(1).to_owned(),
            });
        }
        let round: RoundCode = row.cell(3).parse().map_err(|_| row.fault(3, "not a round"))?;
        if round.is_practice() {
            return Err(ExportError::PracticeFile { path: row.path.to_owned() });
        }
        let municipality =
            codes::municipality(row.cell(2)).map_err(|_| row.fault(2, "not a municipality"))?;
        let version = number(row.cell(4)).filter(|v| (1..=9_999).contains(v));
        let version = version.ok_or_else(|| row.fault(4, "not a version"))?;
        if !names::is_version(row.cell(16)) && row.cell(0) != "IALT" {
            return Err(row.fault(16, "not a version of the definitions"));
        }
        if row.cell(2).len() != 4 || round.is_none() {
            return Err(row.fault(2, "four digits and a round"));
        }
        Ok(Reading {
            totals: WeekTotals {
                municipality: municipality.into(),
                round: round.to_string(),
                version: version as u32,
                definition: row.cell(16).to_owned(),
                cells: Vec::new(),
                days: BTreeMap::new(),
            },
            cells: BTreeMap::new(),
            rows: 0,
            sum: 0,
            unreadable: false,
            findings: Vec::new(),
        })
    }

    fn take(&mut self, row: &Row<'_>) {
        self.rows += 1;
        match number(row.cell(12)) {
            Some(n) => self.sum += n,
            None => self.unreadable = true,
        }
        if let Err(finding) = self.accept(row) {
            self.findings.push(finding);
        }
    }

    fn accept(&mut self, row: &Row<'_>) -> Result<(), Finding> {
        if row.record.len() != COLUMNS {
            return Err(Finding::error("column_count", row.line, "", &row.record.len().to_string()));
        }
        let totals = &self.totals;
        let same = [FORMAT, &totals.municipality, &totals.round, &totals.version.to_string()];
        if let Some(at) = (0..4).find(|at| row.cell(at + 1) != same[*at]) {
            return Err(row.error("mixed_file", at + 1));
        }
        if row.cell(16) != totals.definition {
            return Err(row.error("mixed_file", 16));
        }
        let day = clock::parse_day(row.cell(5)).map_err(|_| row.error("bad_date", 5))?;
        let n = number(row.cell(12))
            .filter(|n| (0..=MOST).contains(n))
            .ok_or_else(|| row.error("bad_count", 12))?;
        let coverage = coverage_of(row)?;
        if totals.days.get(&day).is_some_and(|known| *known != coverage) {
            return Err(row.error("mixed_coverage", 13));
        }
        match row.cell(0) {
            "TAL" => self.accept_cell(row, day, n)?,
            "DAG" if n == 0 && (6..=11).all(|at| row.cell(at).is_empty()) => {}
            "DAG" => return Err(row.error("day_with_contacts", 12)),
            _ => return Err(row.error("unknown_code", 0)),
        }
        self.totals.days.insert(day, coverage);
        Ok(())
    }

    fn accept_cell(&mut self, row: &Row<'_>, day: NaiveDate, n: i64) -> Result<(), Finding> {
        let needed = |column: usize| move |_| row.error("unknown_code", column);
        let key = (
            day,
            Channel::from_code(row.cell(6)).map_err(needed(6))?,
            ContactType::from_code(row.cell(7)).map_err(needed(7))?,
            row.optional(8, str::parse::<Kle>).map_err(|_| row.error("bad_kle", 8))?,
            row.optional(9, Closing::from_code)?,
            row.optional(10, Form::from_code)?,
            Source::from_code(row.cell(11)).map_err(needed(11))?,
        );
        match self.cells.insert(key, n) {
            None => Ok(()),
            Some(first) => {
                self.cells.insert(key, first);
                Err(row.error("duplicate_cell", 12))
            }
        }
    }

    fn finish(
        mut self,
        last: &Row<'_>,
        body: &[u8],
        at: usize,
        check: Check,
    ) -> Result<ReadUpload, ExportError> {
        let changed = |what: &'static str, expected: String, found: String| {
            Err(ExportError::Changed { path: last.path.to_owned(), what, expected, found })
        };
        let totals = &self.totals;
        let same = [FORMAT, &totals.municipality, &totals.round, &totals.version.to_string()];
        if last.record.len() != COLUMNS || (0..4).any(|at| last.cell(at + 1) != same[at]) {
            return Err(last.fault(1, "the last line is of another file"));
        }
        if let Some(at) = (5..COLUMNS).find(|at| !matches!(at, 12 | 17) && !last.cell(*at).is_empty()) {
            return Err(last.fault(at, "the last line has no value here"));
        }
        let (rows, sha) = last.cell(17).split_once(':').ok_or_else(|| last.fault(17, "rows:SHA-256"))?;
        if rows != self.rows.to_string() {
            return changed("rows", rows.into(), self.rows.to_string());
        }
        if !self.unreadable && last.cell(12) != self.sum.to_string() {
            return changed("total", last.cell(12).into(), self.sum.to_string());
        }
        if check == Check::Bytes {
            let found = safe_file::sha256_hex(&as_written(&body[..at]));
            if found != sha {
                return changed("SHA-256", sha.into(), found);
            }
        }
        self.totals.cells = std::mem::take(&mut self.cells)
            .into_iter()
            .map(|((day, channel, kind, task, closing, form, source), n)| CountedCell {
                day,
                channel,
                kind,
                task,
                closing,
                form,
                source,
                n,
            })
            .collect();
        self.totals.cells.sort();
        Ok(ReadUpload { totals: self.totals, rows_read: self.rows, findings: self.findings })
    }
}

/// The bytes before the last line as they were written: with BOM, and CRLF whatever a mail program made of it.
fn as_written(body: &[u8]) -> Vec<u8> {
    let mut bytes = BOM.to_vec();
    for line in body.split_inclusive(|b| *b == b'\n') {
        let text = line.strip_suffix(b"\n").unwrap_or(line);
        bytes.extend_from_slice(text.strip_suffix(b"\r").unwrap_or(text));
        bytes.extend_from_slice(b"\r\n");
    }
    bytes
}

/// One to seven plain digits; `1.234`, `1e3` and `١٢` are not numbers here.
fn number(text: &str) -> Option<i64> {
    let plain = (1..=7).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

fn coverage_of(row: &Row<'_>) -> Result<Coverage, Finding> {
    let hours = row.cell(13);
    let opening_hours = match hours {
        "" => None,
        text => {
            let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b',');
            let value = text.replace(',', ".").parse().ok().filter(|h| plain && (0.0..=24.0).contains(h));
            Some(value.ok_or_else(|| row.error("bad_number", 13))?)
        }
    };
    let desks = |column: usize| match row.cell(column) {
        "" => Ok(0),
        text => number(text).map(|n| n as u32).ok_or_else(|| row.error("bad_number", column)),
    };
    Ok(Coverage { opening_hours, desks_counted: desks(14)?, desks_expected: desks(15)? })
}
