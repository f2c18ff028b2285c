//! A table of typed cells, and the two dialects it is written in as text.

use chrono::NaiveDate;
use csv::{Terminator, WriterBuilder};
use serde_json::{Value, json};

use super::danish;
use crate::ExportError;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub name: &'static str,
    /// What stands in it.
    pub kind: Kind,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Codes and names.
    Text,
    /// Whole numbers.
    Whole,
    /// Numbers with decimals.
    Decimal,
    /// Days.
    Day,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A code or a name, never a number.
    Text(String),
    /// A whole number.
    Whole(u32),
    /// A number with decimals.
    Decimal(f64),
    /// A day.
    Day(NaiveDate),
    /// A number that is hidden.
    Hidden,
    /// Nothing.
    Empty,
}

impl Cell {
    /// A text, or nothing where it is empty.
    pub fn text(text: impl Into<String>) -> Cell {
        let text = text.into();
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }

    /// A number, or hidden.
    pub fn count(n: Option<u32>) -> Cell {
        n.map_or(Cell::Hidden, Cell::Whole)
    }

    /// What is there, or nothing.
    pub fn maybe<T>(value: Option<T>, cell: impl Fn(T) -> Cell) -> Cell {
        value.map_or(Cell::Empty, cell)
    }
}

/// Columns and rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The columns.
    pub columns: &'static [Column],
    /// The rows, each as long as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// How a table is written as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// Between cells.
    pub delimiter: char,
    /// Before decimals.
    pub decimal: char,
    /// At the end of a line.
    pub line_end: &'static str,
    /// Does the file begin with a byte order mark?
    pub byte_order_mark: bool,
    /// How days are written.
    pub day: &'static str,
    /// What stands for a hidden number.
    pub hidden: &'static str,
    /// Is the file opened by a double click, so that a code that looks like a number must say that it is text?
    pub marks_codes: bool,
}

/// Danish Excel: it needs the byte order mark to read æøå.
pub const DANISH: Dialect = Dialect {
    delimiter: ';',
    decimal: ',',
    line_end: "\r\n",
    byte_order_mark: true,
    day: "%d-%m-%Y",
    hidden: "skjult",
    marks_codes: true,
};

/// RFC 4180 with ISO 8601 days, for programs.
pub const ISO: Dialect = Dialect {
    delimiter: ',',
    decimal: '.',
    line_end: "\n",
    byte_order_mark: false,
    day: "%Y-%m-%d",
    hidden: "hidden",
    marks_codes: false,
};

impl Dialect {
    /// A cell as text.
    pub fn cell(&self, cell: &Cell) -> String {
        match cell {
            Cell::Text(text) => self.harmless(text),
            Cell::Whole(n) => n.to_string(),
            Cell::Decimal(value) => danish::plain(*value).replace('.', &self.decimal.to_string()),
            Cell::Day(day) => day.format(self.day).to_string(),
            Cell::Hidden => self.hidden.to_owned(),
            Cell::Empty => String::new(),
        }
    }

    /// A text no spreadsheet takes for a formula (reliability.md 63), and in the Danish dialect, which people open by a
    /// double click, none that Excel would turn into a number or a day: an apostrophe before it says that it is text.
    fn harmless(&self, text: &str) -> String {
        let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']);
        let number = self.marks_codes
            && text.starts_with(|c: char| c.is_ascii_digit() || c == '.' || c == ',')
            && text.chars().all(|c| c.is_ascii_digit() || " .,:/-+%eE".contains(c));
        if formula || number { format!("'{text}") } else { text.to_owned() }
    }

    /// The table as a file.
    pub fn write(&self, table: &Table) -> Result<Vec<u8>, ExportError> {
        let fault = |e: csv::Error| ExportError::NotWritten { path: "csv".into(), source: e.into() };
        let mut bytes = if self.byte_order_mark { b"\xef\xbb\xbf".to_vec() } else { Vec::new() };
        let end = if self.line_end == "\n" { Terminator::Any(b'\n') } else { Terminator::CRLF };
        let mut writer = WriterBuilder::new()
            .delimiter(self.delimiter as u8)
            .terminator(end)
            .has_headers(false)
            .from_writer(&mut bytes);
        writer.write_record(table.columns.iter().map(|column| column.name)).map_err(fault)?;
        for row in &table.rows {
            writer.write_record(row.iter().map(|cell| self.cell(cell))).map_err(fault)?;
        }
        writer.flush().map_err(|source| ExportError::NotWritten { path: "csv".into(), source })?;
        drop(writer);
        Ok(bytes)
    }

    /// The columns as a Frictionless Table Schema.
    pub fn schema(&self, columns: &[Column]) -> Value {
        let fields: Vec<Value> = columns
            .iter()
            .map(|column| match column.kind {
                Kind::Text => json!({"name": column.name, "type": "string"}),
                Kind::Whole => json!({"name": column.name, "type": "integer"}),
                Kind::Decimal => json!({
                    "name": column.name, "type": "number", "decimalChar": self.decimal.to_string(),
                }),
                Kind::Day => json!({"name": column.name, "type": "date", "format": self.day}),
            })
            .collect();
        json!({"fields": fields, "missingValues": ["", self.hidden]})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_a_spreadsheet_would_take_for_something_else_are_marked_as_text() {
        let in_danish = |text: &str| DANISH.cell(&Cell::Text(text.into()));
        for text in [
            "=1+1", "+45", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "0259", "23.05.10", "1-2", "1/2", "12e5",
        ] {
            assert_eq!(in_danish(text), format!("'{text}"), "{text:?}");
        }
        for text in
            ["0259 Køge", "23.05.10 Sygedagpenge", "Børn & Unge", "259skranke", "E2026", "2026 uge 43"]
        {
            assert_eq!(in_danish(text), text, "an ordinary text stays as it is");
        }
        assert_eq!(ISO.cell(&Cell::Text("23.05.10".into())), "23.05.10", "a program reads codes as they are");
        assert_eq!(ISO.cell(&Cell::Text("=1+1".into())), "'=1+1", "but a formula is one in any program");
    }

    #[test]
    fn the_two_dialects_differ_in_bytes_not_in_content() {
        const COLUMNS: &[Column] = &[
            Column { name: "Enhed", kind: Kind::Text },
            Column { name: "Dato", kind: Kind::Day },
            Column { name: "Antal", kind: Kind::Whole },
            Column { name: "Timer", kind: Kind::Decimal },
        ];
        let day = NaiveDate::from_ymd_opt(2026, 10, 5).unwrap();
        let rows = vec![
            vec![Cell::Text("Børn; \"Unge\"".into()), Cell::Day(day), Cell::Whole(1_234), Cell::Decimal(7.5)],
            vec![Cell::Empty, Cell::Empty, Cell::Hidden, Cell::Decimal(8.0)],
        ];
        let table = Table { columns: COLUMNS, rows };
        let danish =
            "\u{feff}Enhed;Dato;Antal;Timer\r\n\"Børn; \"\"Unge\"\"\";05-10-2026;1234;7,5\r\n;;skjult;8\r\n";
        assert_eq!(DANISH.write(&table).unwrap(), danish.as_bytes(), "Excel");
        let iso = "Enhed,Dato,Antal,Timer\n\"Børn; \"\"Unge\"\"\",2026-10-05,1234,7.5\n,,hidden,8\n";
        assert_eq!(ISO.write(&table).unwrap(), iso.as_bytes(), "ISO");
    }
}
