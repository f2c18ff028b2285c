//! The template of 2013 for uploads to Det Digitale Landkort: ISO-8859-1, CRLF, `;`, eight columns, one row a contact.
//!
//! `NULL` stands where a column does not apply. KommuneID has three digits, a date is `dd-mm-yyyy hh:mm`. Source:
//! domain.md 6.1.

use std::path::Path;

use chrono::NaiveDateTime;
use schema::clock;
use schema::codes::{self, Channel, Closing, ContactType, Form};
use schema::kle::Kle;
use schema::names;

use crate::ExportError;
use crate::rules::Finding;

/// The eight columns.
pub const COLUMNS: [&str; 8] = [
    "KommuneID",
    "Enhed",
    "KLE Opgave kode",
    "Henvendelses Kanal",
    "Henvendelses type",
    "Afslutning",
    "Blanket",
    "Dato",
];
/// What stands where a column does not apply.
pub const NULL: &str = "NULL";
const TIME: &str = "%d-%m-%Y %H:%M";
/// Longest line; a real row has some 70 bytes.
const LONGEST_LINE: usize = 4 << 10;

/// A row of the template.
#[derive(Debug, Clone, PartialEq)]
pub struct TemplateRow {
    /// Line in the file, the header being line 1.
    pub line: u32,
    /// Municipality, four digits.
    pub municipality: &'static str,
    /// Unit; empty where none is given.
    pub unit: String,
    /// Task.
    pub task: Option<Kle>,
    /// Channel.
    pub channel: Channel,
    /// Type.
    pub kind: ContactType,
    /// Closing.
    pub closing: Option<Closing>,
    /// Form.
    pub form: Option<Form>,
    /// `Dato`, wall clock.
    pub registered: NaiveDateTime,
}

/// A file as read: every row is either here or there.
#[derive(Debug, Clone, PartialEq)]
pub struct TemplateFile {
    /// The header line.
    pub header: String,
    /// Rows that can be contacts.
    pub rows: Vec<TemplateRow>,
    /// Rows that cannot, with why and their bytes.
    pub rejected: Vec<(Finding, Vec<u8>)>,
}

/// Does a first line begin like this format?
pub fn is_header(first_line: &[u8]) -> bool {
    first_line.starts_with(b"KommuneID;Enhed;KLE Opgave kode;")
}

/// The header, without line end.
pub fn header() -> String {
    COLUMNS.join(";")
}

/// Reads a whole file.
pub fn parse(path: &Path, bytes: &[u8]) -> Result<TemplateFile, ExportError> {
    let line_count = bytes.split(|b| *b == b'\n').count();
    let mut lines =
        bytes.split(|b| *b == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line)).enumerate();
    let (_, first) = lines.next().unwrap_or((0, b""));
    let first = &first[..first.len().min(LONGEST_LINE)];
    let header = encoding_rs::mem::decode_latin1(first).into_owned();
    check_header(path, &header)?;
    let mut file = TemplateFile { header, rows: Vec::new(), rejected: Vec::new() };
    for (at, line) in lines {
        // The empty piece behind the last line end is no row; an empty line within the file is.
        if line.is_empty() && at + 1 == line_count {
            continue;
        }
        let number = at as u32 + 1;
        if line.len() > LONGEST_LINE {
            let finding = Finding::error("line_too_long", u64::from(number), "", &line.len().to_string());
            file.rejected.push((finding, line[..LONGEST_LINE].to_vec()));
            continue;
        }
        let text = encoding_rs::mem::decode_latin1(line);
        match parse_row(number, &text) {
            Ok(row) => file.rows.push(row),
            Err(finding) => file.rejected.push((finding, without_cpr(&text))),
        }
    }
    if file.rows.is_empty() && file.rejected.is_empty() {
        return Err(ExportError::CutOff { path: path.to_owned() });
    }
    Ok(file)
}

fn check_header(path: &Path, header: &str) -> Result<(), ExportError> {
    let columns: Vec<&str> = header.split(';').collect();
    let at = (0..columns.len().max(COLUMNS.len())).find(|at| columns.get(*at) != COLUMNS.get(*at));
    let Some(at) = at else { return Ok(()) };
    Err(ExportError::BadLine {
        path: path.to_owned(),
        line: 1,
        column: (at + 1).to_string(),
        value: columns.get(at).unwrap_or(&"").chars().take(60).collect(),
        reason: format!("column {} is not {}", at + 1, COLUMNS.get(at).unwrap_or(&"the end")),
    })
}

/// A row kept aside keeps no CPR number that strayed into it: its digits are blotted out.
fn without_cpr(text: &str) -> Vec<u8> {
    let blotted = match text.split(';').take(COLUMNS.len() - 1).any(names::looks_like_cpr) {
        true => text.chars().map(|c| if c.is_numeric() { '*' } else { c }).collect(),
        false => text.to_owned(),
    };
    encoding_rs::mem::encode_latin1_lossy(&blotted).into_owned()
}

fn parse_row(line: u32, text: &str) -> Result<TemplateRow, Finding> {
    let cells: Vec<&str> = text.split(';').collect();
    let error = |rule: &'static str, column: usize| {
        Finding::error(rule, u64::from(line), COLUMNS[column], cells[column])
    };
    if cells.len() != COLUMNS.len() {
        return Err(Finding::error("column_count", u64::from(line), "", &cells.len().to_string()));
    }
    let municipality = codes::municipality(cells[0]).ok().filter(|_| cells[0].len() == 3);
    let given = |column: usize| Some(cells[column]).filter(|cell| *cell != NULL && !cell.is_empty());
    let unit = given(1).unwrap_or_default();
    if !unit.is_empty() && names::check(unit).is_err() {
        return Err(error("bad_unit", 1));
    }
    let task = given(2).map(|cell| cell.parse().map_err(|_| error("bad_kle", 2))).transpose()?;
    // A contact without a type answers no question of the count; what it was is not made up.
    let kind = given(4).ok_or_else(|| error("type_missing", 4))?;
    let closing = given(5).map(|code| Closing::from_code(code).map_err(|_| error("unknown_code", 5)));
    let form = given(6).map(|code| Form::from_code(code).map_err(|_| error("unknown_code", 6)));
    let registered = NaiveDateTime::parse_from_str(cells[7], TIME)
        .ok()
        .filter(|at| at.format(TIME).to_string() == cells[7] && clock::is_countable(at.and_utc()));
    Ok(TemplateRow {
        line,
        municipality: municipality.ok_or_else(|| error("unknown_code", 0))?,
        unit: unit.to_owned(),
        task,
        channel: Channel::from_code(cells[3]).map_err(|_| error("unknown_code", 3))?,
        kind: ContactType::from_code(kind).map_err(|_| error("unknown_code", 4))?,
        closing: closing.transpose()?,
        form: form.transpose()?,
        registered: registered.ok_or_else(|| error("bad_date", 7))?,
    })
}

/// A row's line, without line end.
pub fn line(row: &TemplateRow) -> String {
    let or_null = |text: Option<&str>| text.filter(|text| !text.is_empty()).unwrap_or(NULL).to_owned();
    [
        row.municipality.trim_start_matches('0').to_owned(),
        or_null(Some(&row.unit)),
        or_null(row.task.map(|task| task.to_string()).as_deref()),
        row.channel.code().to_owned(),
        row.kind.code().to_owned(),
        or_null(row.closing.map(Closing::code)),
        or_null(row.form.map(Form::code)),
        row.registered.format(TIME).to_string(),
    ]
    .join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str = "259;Børneområdet;23.05.10;TLFIND;INFO;STRAKS;NEJ;21-10-2013 13:00";

    fn bytes(lines: &[&str]) -> Vec<u8> {
        let text: String = lines.iter().flat_map(|line| [*line, "\r\n"]).collect();
        encoding_rs::mem::encode_latin1_lossy(&text).into_owned()
    }

    fn parse_lines(lines: &[&str]) -> TemplateFile {
        parse(Path::new("skabelon.csv"), &bytes(lines)).unwrap()
    }

    #[test]
    fn an_accepted_row_is_written_again_as_it_stood() {
        let web = "259;NULL;07.17.00;WEB;VEJL;NULL;NULL;07-11-2013 00:00";
        let file = parse_lines(&[&header(), ROW, web]);
        assert_eq!(file.rejected, vec![], "both are accepted");
        assert_eq!(file.rows.iter().map(line).collect::<Vec<_>>(), [ROW, web], "the same lines");
        assert_eq!((file.rows[1].unit.as_str(), file.rows[1].closing), ("", None), "NULL is nothing");
    }

    #[test]
    fn a_bad_row_is_kept_aside_with_its_line_column_and_value() {
        for (from, to, rule, column) in [
            ("259;", "0259;", "unknown_code", "KommuneID"),
            ("259;", "411;", "unknown_code", "KommuneID"),
            ("Børneområdet", "=259", "bad_unit", "Enhed"),
            ("23.05.10", "23-05-2010", "bad_kle", "KLE Opgave kode"),
            ("TLFIND", "TLF", "unknown_code", "Henvendelses Kanal"),
            ("TLFIND", "NULL", "unknown_code", "Henvendelses Kanal"),
            ("INFO", "NULL", "type_missing", "Henvendelses type"),
            ("INFO", "info", "unknown_code", "Henvendelses type"),
            ("STRAKS", "straks", "unknown_code", "Afslutning"),
            ("NEJ", "nej", "unknown_code", "Blanket"),
            ("21-10-2013 13:00", "21-10-13 13:00", "bad_date", "Dato"),
            ("21-10-2013 13:00", "2013-10-21 13:00", "bad_date", "Dato"),
            ("13:00", "13:00:00", "bad_date", "Dato"),
            ("13:00", "13:00;", "column_count", ""),
        ] {
            let file = parse_lines(&[&header(), ROW, &ROW.replacen(from, to, 1)]);
            assert_eq!((file.rows.len(), file.rejected.len()), (1, 1), "{to}: the other row is accepted");
            let finding = &file.rejected[0].0;
            assert_eq!((finding.rule, finding.line, finding.column.as_str()), (rule, 3, column), "{to}");
        }
        let personal = parse_lines(&[&header(), &ROW.replace("Børneområdet", "0101901234")]);
        let kept =
            format!("{:?}{}", personal.rejected[0].0, String::from_utf8_lossy(&personal.rejected[0].1));
        assert!(!kept.contains("0101901234"), "a CPR number is not carried on: {kept}");
    }

    #[test]
    fn another_header_is_refused_with_its_column() {
        for (from, to, at) in
            [("Blanket;Dato", "Dato;Blanket", "7"), ("Dato", "Dato;", "9"), ("Enhed", "enhed", "2")]
        {
            let changed = header().replacen(from, to, 1);
            let error = parse(Path::new("a.csv"), &bytes(&[&changed, ROW])).unwrap_err();
            assert!(
                matches!(&error, ExportError::BadLine { line: 1, column, .. } if column == at),
                "{error:?}"
            );
        }
        assert!(matches!(parse(Path::new("a.csv"), &bytes(&[&header()])), Err(ExportError::CutOff { .. })));
    }
}
