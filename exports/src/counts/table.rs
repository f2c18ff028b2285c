//! A text as rows of cells: delimiter, header, quotes. One line is one row, so that a row is found by its number.

use std::path::Path;

use super::{Letters, MOST_LINES};
use crate::ExportError;
use crate::counts::cells;
use crate::counts::letters::Decoded;

/// Longest line, in bytes.
const LONGEST_LINE: usize = 4 << 10;
/// More columns than any export of counts has.
const MOST_COLUMNS: usize = 100;
/// The separators looked for, the Danish spreadsheet's own first.
const SEPARATORS: [char; 4] = [';', '\t', ',', '|'];

/// A file as rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What parts the cells.
    pub delimiter: char,
    /// Names of the columns, or their numbers where the file has no header.
    pub columns: Vec<String>,
    /// Is the first line names of columns?
    pub has_header: bool,
    /// How its letters were read.
    pub letters: Letters,
    /// Are the letters a proposal a person must agree to?
    pub letters_proposed: bool,
    /// The first line that is no `sep=`, as it stands.
    pub first_line: String,
    text: String,
    /// Line number of the first line that is no `sep=`, from 1.
    first: u32,
    /// Lines behind it that are no empty tail.
    end: u32,
}

/// A row of cells, or the rule it breaks as a line.
pub struct Line<'t> {
    /// Its number, from 1.
    pub number: u32,
    /// The line as it stands.
    pub text: &'t str,
    /// Its cells, blanks around them taken off; or the rule and what stands there.
    pub cells: Result<Vec<String>, (&'static str, String)>,
}

impl Table {
    /// The rows of a text.
    pub fn of(path: &Path, decoded: Decoded) -> Result<Table, ExportError> {
        // Every line end becomes one, so that the numbers are those an editor shows.
        let text = decoded.text.replace("\r\n", "\n").replace('\r', "\n");
        let bad = |reason: &str| ExportError::BadLine {
            path: path.to_owned(),
            line: 1,
            column: String::new(),
            value: text.lines().next().unwrap_or_default().chars().take(60).collect(),
            reason: reason.to_owned(),
        };
        let said = text.lines().next().and_then(separator_said);
        let first = if said.is_some() { 2 } else { 1 };
        let header = text.lines().nth(first as usize - 1).unwrap_or_default().to_owned();
        if header.len() > LONGEST_LINE {
            return Err(bad("the first line is longer than any header"));
        }
        let delimiter = said.unwrap_or_else(|| separator_of(&header));
        let Ok(cells) = split(&header, delimiter) else { return Err(bad("a quote is never closed")) };
        if header.trim().is_empty() || cells.len() > MOST_COLUMNS {
            return Err(bad("the first line is no header"));
        }
        let is_blank = |line: &str| line.chars().all(|c| c.is_whitespace() || c == delimiter || c == '"');
        let mut end = 0;
        for (number, line) in (1u32..).zip(text.lines()) {
            if number > MOST_LINES {
                return Err(ExportError::TooManyLines { path: path.to_owned(), most: MOST_LINES });
            }
            if !is_blank(line) {
                end = number;
            }
        }
        let has_header = !cells.iter().any(|cell| cells::looks_like_day(cell));
        let columns = match has_header {
            true => cells,
            false => (1..=cells.len()).map(|number| number.to_string()).collect(),
        };
        let (letters, letters_proposed) = (decoded.letters, decoded.is_proposed);
        Ok(Table {
            delimiter,
            columns,
            has_header,
            letters,
            letters_proposed,
            first_line: header,
            text,
            first,
            end,
        })
    }

    /// The rows, one at a time. Empty lines at the end are none; one within the file is a row without cells.
    pub fn rows(&self, has_header: bool) -> impl Iterator<Item = Line<'_>> {
        let first = self.first + u32::from(has_header);
        let lines = (1u32..).zip(self.text.lines());
        lines
            .skip_while(move |(number, _)| *number < first)
            .take_while(|(number, _)| *number <= self.end)
            .map(|(number, text)| {
                let cells = match text.len() > LONGEST_LINE {
                    true => Err(("line_too_long", text.len().to_string())),
                    false => split(text, self.delimiter),
                };
                Line { number, text, cells }
            })
    }

    /// How many rows there are.
    pub fn row_count(&self, has_header: bool) -> u32 {
        (self.end + 1).saturating_sub(self.first + u32::from(has_header))
    }

    /// The column's name for a message.
    pub fn column_name(&self, at: u32) -> String {
        self.columns.get(at as usize).cloned().filter(|name| !name.is_empty()).unwrap_or((at + 1).to_string())
    }
}

/// `sep=;`: what spreadsheets write for each other above the header.
fn separator_said(line: &str) -> Option<char> {
    let said = line.trim_matches(['"', ' ']).strip_prefix("sep=")?;
    let mut letters = said.chars();
    letters.next().filter(|c| SEPARATORS.contains(c) && letters.next().is_none())
}

/// What parts the cells of the first line: the separator found most often outside quotes.
fn separator_of(header: &str) -> char {
    let found = |separator: char| {
        let mut within = false;
        header
            .chars()
            .filter(|c| {
                within ^= *c == '"';
                !within && *c == separator
            })
            .count()
    };
    // The first of equals: `max_by_key` would take the last.
    SEPARATORS.into_iter().rev().max_by_key(|separator| found(*separator)).unwrap_or(';')
}

/// Cells of a line, quotes taken off.
fn split(line: &str, delimiter: char) -> Result<Vec<String>, (&'static str, String)> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let (cell, behind) = match rest.trim_start_matches(' ').strip_prefix('"') {
            Some(quoted) => quoted_cell(quoted, delimiter)?,
            None => match rest.find(delimiter) {
                Some(at) => (rest[..at].to_owned(), Some(&rest[at + delimiter.len_utf8()..])),
                None => (rest.to_owned(), None),
            },
        };
        cells.push(cell.trim().to_owned());
        match behind {
            Some(behind) => rest = behind,
            None => return Ok(cells),
        }
    }
}

/// A cell behind its opening quote, and what is left of the line behind the delimiter.
fn quoted_cell(text: &str, delimiter: char) -> Result<(String, Option<&str>), (&'static str, String)> {
    let open = || ("open_quote", text.chars().take(40).collect::<String>());
    let mut cell = String::new();
    let mut rest = text;
    loop {
        let at = rest.find('"').ok_or_else(open)?;
        cell.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.strip_prefix('"') {
            Some(behind) => {
                cell.push('"');
                rest = behind;
            }
            None => break,
        }
    }
    let rest = rest.trim_start_matches(' ');
    match rest.strip_prefix(delimiter) {
        Some(behind) => Ok((cell, Some(behind))),
        None if rest.is_empty() => Ok((cell, None)),
        None => Err(open()),
    }
}
