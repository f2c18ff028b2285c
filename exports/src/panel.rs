//! The analysis panel: the long table that every effect figure is computed from.
//!
//! Columns are found by name, in any order; unknown columns are ignored. Values are read strictly: a count that
//! is not a whole number stops the reading, because a guessed count becomes a wrong effect.

mod columns;

use std::collections::HashSet;
use std::fmt;
use std::io::{Read, Write};

use chrono::NaiveDate;
use csv::{ReaderBuilder, Terminator, WriterBuilder};

use columns::Columns;

/// The columns every panel has, in the order they are written.
const REQUIRED: [&str; 9] = [
    "municipality_code",
    "period",
    "date",
    "channel",
    "type",
    "count",
    "open_hours",
    "population",
    "treated",
];

/// The columns a panel may have, written only if some row fills them.
const OPTIONAL: [&str; 4] = ["round", "desk", "definition_version", "adoption_date"];

/// One count: so many contacts of a type on a channel of a municipality on a date.
#[derive(Debug, Clone, PartialEq)]
pub struct PanelRow {
    /// The municipality's code exactly as it was written, with any leading zero.
    pub municipality_code: String,
    /// `before`, `after`, or another label.
    pub period: String,
    /// The date of the counting.
    pub date: NaiveDate,
    /// Analysis channel, such as `phone`. Which channels are staffed is data, so the list is open.
    pub channel: String,
    /// Analysis type.
    pub contact_type: ContactType,
    /// Number of contacts.
    pub count: u64,
    /// Open hours that day, in hours; `None` if not known, 0 if closed.
    pub open_hours: Option<f64>,
    /// Inhabitants; `None` if not known.
    pub population: Option<f64>,
    /// Whether the municipality has the content under evaluation.
    pub group: Group,
    /// Counting round, if given.
    pub round: Option<String>,
    /// Desk within the municipality, if given.
    pub desk: Option<String>,
    /// Version of the definitions counted by, if given.
    pub definition_version: Option<String>,
    /// Date of adoption, if given.
    pub adoption_date: Option<NaiveDate>,
}

/// Analysis type of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactType {
    /// Information about an existing case.
    Status,
    /// A new application.
    Application,
    /// A change of circumstances.
    Change,
    /// Everything else.
    Other,
}

impl ContactType {
    /// All types, in the order they are listed in reports.
    pub const ALL: [ContactType; 4] = [Self::Status, Self::Application, Self::Change, Self::Other];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Application => "application",
            Self::Change => "change",
            Self::Other => "other",
        }
    }
}

/// The side of the comparison a municipality is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Has the content (`treated` = 1).
    Adopter,
    /// Does not have it (`treated` = 0).
    Control,
}

/// How lines end in a written file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnding {
    /// One line feed.
    Lf,
    /// Carriage return and line feed.
    CrLf,
}

/// Why a panel could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum PanelError {
    /// A required column is not in the header.
    #[error("the header lacks the column {0}")]
    MissingColumn(&'static str),
    /// A known column is there twice, so it is unclear which one counts.
    #[error("the header names the column {0} twice")]
    RepeatedColumn(&'static str),
    /// A value cannot be what its column holds.
    #[error("line {line}, column {column}: {value:?} is not {expected}")]
    Value {
        /// Line in the file, the header being line 1.
        line: u64,
        /// Name of the column.
        column: &'static str,
        /// What stands there, cut to a readable length.
        value: String,
        /// What should stand there.
        expected: &'static str,
    },
    /// The file is not a table of the header's width, is not UTF-8, or could not be read or written.
    #[error("the panel is not a readable table: {0}")]
    Table(#[from] csv::Error),
    /// Writing failed at the end.
    #[error("the panel could not be written: {0}")]
    Write(#[from] std::io::Error),
}

/// The rows of an analysis panel in file order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Panel {
    /// The rows.
    pub rows: Vec<PanelRow>,
}

impl Panel {
    /// Reads a comma-separated panel in UTF-8, with or without a byte-order mark.
    pub fn read(input: impl Read) -> Result<Panel, PanelError> {
        let mut reader = ReaderBuilder::new().from_reader(input);
        let columns = Columns::find(reader.headers()?)?;
        let mut rows: Vec<PanelRow> = Vec::new();
        let mut cells = HashSet::new();
        for record in reader.records() {
            let record = record?;
            let row = columns.row(&record)?;
            // The same cell twice is a file pasted twice: added up it would double the count without a word.
            if !cells.insert(cell(&row)) {
                return Err(PanelError::Value {
                    line: record.position().map_or(0, csv::Position::line),
                    column: "count",
                    value: row.count.to_string(),
                    expected: "the count of a cell that does not stand above already",
                });
            }
            rows.push(row);
        }
        Ok(Panel { rows })
    }

    /// Writes the panel sorted by municipality, date, period, channel, type and desk; equal rows keep their order.
    pub fn write(&self, output: impl Write, line_ending: LineEnding) -> Result<(), PanelError> {
        let terminator = match line_ending {
            LineEnding::Lf => Terminator::Any(b'\n'),
            LineEnding::CrLf => Terminator::CRLF,
        };
        let mut rows: Vec<&PanelRow> = self.rows.iter().collect();
        rows.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
        let used: Vec<&str> = OPTIONAL
            .into_iter()
            .filter(|column| rows.iter().any(|row| !field(row, column).is_empty()))
            .collect();
        let columns = || REQUIRED.iter().chain(&used);
        let mut writer = WriterBuilder::new().terminator(terminator).from_writer(output);
        writer.write_record(columns())?;
        for row in rows {
            writer.write_record(columns().map(|column| field(row, column)))?;
        }
        Ok(writer.flush()?)
    }
}

type Cell = (String, String, NaiveDate, String, ContactType, Option<String>, Option<String>);

/// What a row counts: no two rows of a panel may count the same.
fn cell(row: &PanelRow) -> Cell {
    let (desk, round) = (row.desk.clone(), row.round.clone());
    (
        row.municipality_code.clone(),
        row.period.clone(),
        row.date,
        row.channel.clone(),
        row.contact_type,
        desk,
        round,
    )
}

type SortKey<'a> = (&'a str, NaiveDate, &'a str, &'a str, ContactType, Option<&'a str>);

fn sort_key(row: &PanelRow) -> SortKey<'_> {
    (&row.municipality_code, row.date, &row.period, &row.channel, row.contact_type, row.desk.as_deref())
}

fn field(row: &PanelRow, column: &str) -> String {
    fn or_empty(value: &Option<impl fmt::Display>) -> String {
        value.as_ref().map(ToString::to_string).unwrap_or_default()
    }
    match column {
        "municipality_code" => row.municipality_code.clone(),
        "period" => row.period.clone(),
        "date" => row.date.to_string(),
        "channel" => row.channel.clone(),
        "type" => row.contact_type.name().to_owned(),
        "count" => row.count.to_string(),
        "open_hours" => or_empty(&row.open_hours),
        "population" => or_empty(&row.population),
        "treated" => if row.group == Group::Adopter { "1" } else { "0" }.to_owned(),
        "round" => or_empty(&row.round),
        "desk" => or_empty(&row.desk),
        "definition_version" => or_empty(&row.definition_version),
        _ => or_empty(&row.adoption_date),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HEADER: &str = "municipality_code,period,date,channel,type,count,open_hours,population,treated";

    fn read(text: &str) -> Result<Panel, PanelError> {
        Panel::read(text.as_bytes())
    }

    fn refusal(row: &str) -> String {
        read(&format!("{HEADER}\n101,before,2011-11-07,phone,status,1,6,400,1\n{row}\n"))
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn columns_are_found_by_name_and_others_are_ignored() {
        let text = "\u{feff}treated,note,type,channel,date,period,municipality_code,population,open_hours,count,desk\r\n\
                    0,x,change,email,2012-11-05,after,0101,,,12,town hall\r\n";
        let row = read(text).unwrap().rows.remove(0);
        assert_eq!(
            (row.municipality_code.as_str(), row.count, row.group),
            ("0101", 12, Group::Control),
            "by name"
        );
        assert_eq!((row.open_hours, row.population), (None, None), "empty is unknown, not zero");
        assert_eq!(row.desk.as_deref(), Some("town hall"), "optional columns are read where present");
    }

    #[test]
    fn a_cell_that_stands_twice_is_refused_with_its_line() {
        let found = refusal("101,before,2011-11-07,phone,status,5,6,400,1");
        assert!(found.starts_with("line 3, column count"), "{found}");
    }

    #[test]
    fn a_missing_or_repeated_column_is_named() {
        let missing = read("municipality_code,period\n").unwrap_err().to_string();
        assert_eq!(missing, "the header lacks the column date", "the first missing column");
        let repeated = read(&format!("{HEADER},count\n")).unwrap_err().to_string();
        assert_eq!(repeated, "the header names the column count twice", "which one would count?");
    }

    #[test]
    fn a_wrong_value_is_named_with_line_and_column() {
        for (row, expected) in [
            (
                "101,before,2011-11-08,phone,status,-1,6,400,1",
                r#"line 3, column count: "-1" is not a whole number"#,
            ),
            (
                "101,before,2011-11-08,phone,status,1.5,6,400,1",
                r#"line 3, column count: "1.5" is not a whole number"#,
            ),
            (
                "101,before,2011-11-08,phone,status,+1,6,400,1",
                r#"line 3, column count: "+1" is not a whole number"#,
            ),
            (
                "101,before,2011-11-08,phone,status,,6,400,1",
                r#"line 3, column count: "" is not a whole number"#,
            ),
            (
                "101,before,2011-11-8,phone,status,1,6,400,1",
                r#"line 3, column date: "2011-11-8" is not a date"#,
            ),
            (
                "101,before,2011-11-08,phone,stauts,1,6,400,1",
                r#"line 3, column type: "stauts" is not status"#,
            ),
            ("101,before,2011-11-08,phone,status,1,NaN,400,1", r#"line 3, column open_hours: "NaN" is not"#),
            ("101,before,2011-11-08,phone,status,1,6,-4,1", r#"line 3, column population: "-4" is not"#),
            (
                "101,before,2011-11-08,phone,status,1,6,400,yes",
                r#"line 3, column treated: "yes" is not 0 or 1"#,
            ),
            (
                ",before,2011-11-08,phone,status,1,6,400,1",
                r#"line 3, column municipality_code: "" is not a name"#,
            ),
        ] {
            let message = refusal(row);
            assert!(message.starts_with(expected), "{message} should start with {expected}");
        }
    }

    #[test]
    fn a_short_row_is_refused_with_its_line() {
        assert!(
            refusal("101,before").contains("line: 3"),
            "the line is in the message: {}",
            refusal("101,before")
        );
    }

    fn rows() -> impl Strategy<Value = Vec<PanelRow>> {
        let row =
            ("[0-9]{3,4}", 0i64..3000, 0usize..4, 0u64..1000, prop::option::of(0u32..240), any::<bool>());
        let build =
            |(code, day, kind, count, tenths, adopter): (String, i64, usize, u64, Option<u32>, bool)| {
                PanelRow {
                    municipality_code: code,
                    period: if day < 1500 { "before" } else { "after" }.to_owned(),
                    date: NaiveDate::default() + chrono::Days::new(day.unsigned_abs()),
                    channel: "phone".to_owned(),
                    contact_type: ContactType::ALL[kind],
                    count,
                    open_hours: tenths.map(|t| f64::from(t) / 10.0),
                    population: tenths.map(f64::from),
                    group: if adopter { Group::Adopter } else { Group::Control },
                    round: None,
                    desk: tenths.map(|t| format!("desk, \"{t}\"")),
                    definition_version: None,
                    adoption_date: tenths.map(|_| NaiveDate::default()),
                }
            };
        prop::collection::vec(row.prop_map(build), 0..30)
    }

    proptest! {
        #[test]
        fn writing_what_was_read_gives_the_same_bytes(rows in rows()) {
            for ending in [LineEnding::Lf, LineEnding::CrLf] {
                let mut first = Vec::new();
                Panel { rows: rows.clone() }.write(&mut first, ending).unwrap();
                let mut second = Vec::new();
                Panel::read(first.as_slice()).unwrap().write(&mut second, ending).unwrap();
                prop_assert_eq!(&first, &second, "bytes");
            }
        }
    }
}
