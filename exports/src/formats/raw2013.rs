//! The raw export of 2013 ("Udtræk rådata"): ISO-8859-1, CRLF, `;`, no quotes, one row a contact.
//!
//! Columns 1 to 12 are fixed; any further named ones are local questions; the last header cell is empty. A row that
//! was accepted is written again to the byte. Source: a real export, domain.md 6.2.

use std::path::Path;

use chrono::NaiveDateTime;
use schema::SchemaError;
use schema::clock;
use schema::codes::{self, Channel, Closing, ContactType, Form};
use schema::kle::Kle;
use schema::names;

use crate::rules::Finding;
use crate::{ExportError, safe_file};

/// The twelve fixed columns.
const FIXED: [&str; 12] = [
    "Kommune",
    "ID",
    "Enhed",
    "Opgave",
    "Kanal",
    "Type",
    "Afslutning",
    "Blanket",
    "Dato",
    "StartTidspunkt",
    "SlutTidspunkt",
    "Datakilde",
];
const TIME: &str = "%d-%m-%Y %H:%M:%S";
/// What this program writes as `Datakilde` of its own contacts.
pub const OWN_DATASOURCE: &str = "KOMHEN";
/// More answers than any municipality asked questions.
const MOST_QUESTIONS: usize = 20;
/// Longest line; a row of a real file has some 150 bytes.
const LONGEST_LINE: usize = 4 << 10;

/// A row of the export.
#[derive(Debug, Clone, PartialEq)]
pub struct RawRow {
    /// Line in the file, the header being line 1.
    pub line: u32,
    /// Municipality, four digits.
    pub municipality: &'static str,
    /// Unit, as its login; empty on website figures.
    pub unit: String,
    /// Task.
    pub task: Kle,
    /// Channel.
    pub channel: Channel,
    /// Type.
    pub kind: ContactType,
    /// Closing.
    pub closing: Closing,
    /// Form.
    pub form: Form,
    /// `Dato`, wall clock.
    pub registered: NaiveDateTime,
    /// `StartTidspunkt`.
    pub started: NaiveDateTime,
    /// `SlutTidspunkt`.
    pub ended: NaiveDateTime,
    /// `Datakilde`.
    pub datasource: String,
    /// Answers to the local questions, in the order of the header; empty where not asked.
    pub answers: Vec<String>,
}

/// A file as read: every row is either here or there.
#[derive(Debug, Clone, PartialEq)]
pub struct RawFile {
    /// Questions of the header.
    pub questions: Vec<String>,
    /// The header line.
    pub header: String,
    /// Rows that can be contacts.
    pub rows: Vec<RawRow>,
    /// Rows that cannot, with why and their bytes.
    pub rejected: Vec<(Finding, Vec<u8>)>,
}

/// Does a first line begin like this format?
pub fn is_header(first_line: &[u8]) -> bool {
    first_line.starts_with(b"Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;")
}

/// The header for these questions.
pub fn header(questions: &[String]) -> String {
    let mut columns: Vec<&str> = FIXED.to_vec();
    columns.extend(questions.iter().map(String::as_str));
    columns.push("");
    columns.join(";")
}

/// Reads a whole file.
pub fn parse(path: &Path, bytes: &[u8]) -> Result<RawFile, ExportError> {
    let mut lines =
        bytes.split(|b| *b == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line)).enumerate();
    let (_, first) = lines.next().unwrap_or((0, b""));
    let header_text = latin1(first);
    let questions = questions_of(path, &header_text)?;
    let mut file = RawFile { questions, header: header_text, rows: Vec::new(), rejected: Vec::new() };
    let line_count = bytes.split(|b| *b == b'\n').count();
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
        let text = latin1(line);
        match parse_row(number, &text, &file.questions) {
            Ok(row) => file.rows.push(row),
            Err(finding) => file.rejected.push((finding, without_cpr(&text))),
        }
    }
    if file.rows.is_empty() && file.rejected.is_empty() {
        return Err(ExportError::CutOff { path: path.to_owned() });
    }
    Ok(file)
}

/// A row kept aside keeps no CPR number that strayed into it: its digits are blotted out.
fn without_cpr(text: &str) -> Vec<u8> {
    let blotted = match text.split(';').any(names::looks_like_cpr) {
        true => text.chars().map(|c| if c.is_numeric() { '*' } else { c }).collect(),
        false => text.to_owned(),
    };
    encoding_rs::mem::encode_latin1_lossy(&blotted).into_owned()
}

fn latin1(bytes: &[u8]) -> String {
    encoding_rs::mem::decode_latin1(bytes).into_owned()
}

fn questions_of(path: &Path, header: &str) -> Result<Vec<String>, ExportError> {
    let columns: Vec<&str> = header.split(';').collect();
    let wrong = |column: usize, reason: &str| ExportError::BadLine {
        path: path.to_owned(),
        line: 1,
        column: column.to_string(),
        value: columns.get(column - 1).unwrap_or(&"").chars().take(60).collect(),
        reason: reason.to_owned(),
    };
    for (at, name) in FIXED.iter().enumerate() {
        if columns.get(at) != Some(name) {
            return Err(wrong(at + 1, &format!("column {} is not {name}", at + 1)));
        }
    }
    match columns[FIXED.len()..].split_last() {
        Some((&"", questions)) if questions.len() <= MOST_QUESTIONS => {
            if let Some(at) = questions.iter().position(|q| names::check_question(q).is_err()) {
                return Err(wrong(FIXED.len() + at + 1, "not the text of a local question"));
            }
            Ok(questions.iter().map(|q| (*q).to_owned()).collect())
        }
        _ => Err(wrong(columns.len(), "the last header cell is not empty")),
    }
}

fn parse_row(line: u32, text: &str, questions: &[String]) -> Result<RawRow, Finding> {
    let cells: Vec<&str> = text.split(';').collect();
    let wanted = FIXED.len() + questions.len() + 1;
    let error =
        |rule: &'static str, column: &str, value: &str| Finding::error(rule, u64::from(line), column, value);
    if cells.len() != wanted || cells.last() != Some(&"") {
        return Err(error("column_count", "", &cells.len().to_string()));
    }
    let code = |column: usize| {
        let value = cells[column];
        move |_: SchemaError| error("unknown_code", FIXED[column], value)
    };
    let time = |column: usize| {
        NaiveDateTime::parse_from_str(cells[column], TIME)
            .ok()
            .filter(|at| at.format(TIME).to_string() == cells[column] && clock::is_countable(at.and_utc()))
            .ok_or_else(|| error("bad_date", FIXED[column], cells[column]))
    };
    let municipality = codes::municipality(cells[1]).map_err(code(1))?;
    if codes::municipality_name(municipality) != Some(cells[0]) || cells[1].len() != 3 {
        return Err(error("municipality_name", FIXED[0], cells[0]));
    }
    if !cells[2].is_empty() && names::check(cells[2]).is_err() {
        return Err(error("bad_unit", FIXED[2], cells[2]));
    }
    let answers = &cells[FIXED.len()..wanted - 1];
    let plain = |text: &&str| text.is_empty() || names::check(text).is_ok();
    if let Some(at) = answers.iter().position(|answer| !plain(answer)) {
        return Err(error("bad_answer", &questions[at], answers[at]));
    }
    if names::check(cells[11]).is_err() {
        return Err(error("bad_datasource", FIXED[11], cells[11]));
    }
    Ok(RawRow {
        line,
        municipality,
        unit: cells[2].to_owned(),
        task: cells[3].parse().map_err(|_| error("bad_kle", FIXED[3], cells[3]))?,
        channel: Channel::from_code(cells[4]).map_err(code(4))?,
        kind: ContactType::from_code(cells[5]).map_err(code(5))?,
        closing: Closing::from_code(cells[6]).map_err(code(6))?,
        form: Form::from_code(cells[7]).map_err(code(7))?,
        registered: time(8)?,
        started: time(9)?,
        ended: time(10)?,
        datasource: cells[11].to_owned(),
        answers: answers.iter().map(|a| (*a).to_owned()).collect(),
    })
}

/// A row's line, without line end.
pub fn line(row: &RawRow) -> String {
    let name = codes::municipality_name(row.municipality).unwrap_or_default();
    let time = |at: NaiveDateTime| at.format(TIME).to_string();
    let mut cells = vec![
        name.to_owned(),
        row.municipality.trim_start_matches('0').to_owned(),
        row.unit.clone(),
        row.task.to_string(),
        row.channel.code().to_owned(),
        row.kind.code().to_owned(),
        row.closing.code().to_owned(),
        row.form.code().to_owned(),
        time(row.registered),
        time(row.started),
        time(row.ended),
        row.datasource.clone(),
    ];
    cells.extend(row.answers.iter().cloned());
    cells.push(String::new());
    cells.join(";")
}

/// The file of these rows. What the format cannot hold is refused, never replaced: other letters than those of
/// ISO-8859-1, a separator within a cell, more bytes than a reader takes.
pub fn write(questions: &[String], rows: &[RawRow]) -> Result<Vec<u8>, ExportError> {
    let refused = |missing: String| Err(ExportError::NothingToExport { format: "komhen-2013-raw", missing });
    let mut text = header(questions);
    text.push_str("\r\n");
    for row in rows {
        let line = line(row);
        if line.contains(['\r', '\n']) || line.split(';').count() != FIXED.len() + questions.len() + 1 {
            return refused(format!("ISO-8859-1: {line:?}"));
        }
        text.push_str(&line);
        text.push_str("\r\n");
        if text.len() as u64 > safe_file::MOST_UPLOAD {
            return refused(format!("≤ {} byte", safe_file::MOST_UPLOAD));
        }
    }
    if let Some(outside) = text.chars().find(|c| u32::from(*c) > 0xff) {
        return refused(format!("ISO-8859-1: {outside}"));
    }
    Ok(encoding_rs::mem::encode_latin1_lossy(&text).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde;Er borgeren over 65 år?;";
    const ROW: &str = "Køge;259;259hjælpemidler;15.20;TLFIND;INFO;STRAKS;NEJ;21-10-2013 10:05:41;21-10-2013 10:05:30;21-10-2013 10:05:41;Tracetool;Over;";

    fn bytes(lines: &[&str]) -> Vec<u8> {
        let text: String = lines.iter().flat_map(|line| [*line, "\r\n"]).collect();
        encoding_rs::mem::encode_latin1_lossy(&text).into_owned()
    }

    fn parse_lines(lines: &[&str]) -> RawFile {
        parse(Path::new("raw.csv"), &bytes(lines)).unwrap()
    }

    #[test]
    fn an_accepted_row_is_written_again_to_the_byte() {
        let web = "Køge;259;;07.17.00;WEB;VEJL;STRAKS;NEJ;07-11-2013 11:18:32;07-11-2013 11:18:32;07-11-2013 11:18:32;DetDigitaleLandkort;;";
        let file = parse_lines(&[HEADER, ROW, web]);
        assert_eq!(file.rejected, vec![], "both are accepted");
        assert_eq!(write(&file.questions, &file.rows).unwrap(), bytes(&[HEADER, ROW, web]), "same bytes");
    }

    #[test]
    fn a_bad_row_is_kept_aside_with_its_line_column_and_value() {
        let edits = [
            ("TLFIND", "TLF", "unknown_code", "Kanal"),
            ("INFO", "info", "unknown_code", "Type"),
            ("15.20", "15-20", "bad_kle", "Opgave"),
            ("21-10-2013 10:05:41;21", "21-10-13 10:05:41;21", "bad_date", "Dato"),
            (";259;", ";260;", "municipality_name", "Kommune"),
            ("259hjælpemidler", "=259", "bad_unit", "Enhed"),
            (";Over;", ";Over", "column_count", ""),
            (";Over;", ";0101901234;", "bad_answer", "Er borgeren over 65 år?"),
        ];
        for (from, to, rule, column) in edits {
            let file = parse_lines(&[HEADER, ROW, &ROW.replacen(from, to, 1)]);
            assert_eq!(file.rows.len(), 1, "{to}: the other row is accepted");
            let (finding, _) = &file.rejected[0];
            assert_eq!((finding.rule, finding.line, finding.column.as_str()), (rule, 3, column), "{to}");
        }
        let personal = parse_lines(&[HEADER, &ROW.replace(";Over;", ";0101901234;")]);
        assert!(
            !format!("{:?}", personal.rejected[0].0).contains("0101901234"),
            "a CPR number is not repeated"
        );
    }

    #[test]
    fn an_empty_line_within_the_file_is_a_row_read_and_rejected() {
        let file = parse_lines(&[HEADER, ROW, "", ROW]);
        assert_eq!((file.rows.len(), file.rejected.len()), (2, 1), "accepted + rejected = read");
    }

    #[test]
    fn another_header_is_refused_with_its_column() {
        for (from, to) in [("Kanal", "Type"), ("år?;", "år?"), ("Er borgeren over 65 år?", "")] {
            let header = HEADER.replacen(from, to, 1);
            assert!(parse(Path::new("raw.csv"), &bytes(&[&header, ROW])).is_err(), "{from} → {to}");
        }
    }
}
