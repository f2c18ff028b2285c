//! From a file of another program to events, every row accepted, flagged or kept aside.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use schema::codes::Source;
use schema::event::{Codes, Draft, Flag, Flags, GestureId, Kind};
use schema::round::Round;
use schema::store::imported::{ImportFile, ImportRow, RejectedRow};
use schema::{SchemaError, clock};

use crate::formats::detect::Format;
use crate::formats::raw2013::{self, RawFile, RawRow};
use crate::rules::{self, Finding, of_2013};
use crate::{ExportError, safe_file};

mod mass;
mod template;

pub use mass::{MASS, mass};
pub use template::{CheckedTemplate, TEMPLATE_2013, check_template, template2013};

/// Name of the kind.
pub const RAW_2013: &str = "raw2013";

/// A file ready to be taken in.
#[derive(Debug, Clone)]
pub struct ReadyImport {
    /// The municipality its rows are of.
    pub municipality: &'static str,
    /// What goes into the store.
    pub file: ImportFile,
    /// Everything the rules said, in order of line.
    pub findings: Vec<Finding>,
}

/// The raw export of 2013, held against the rules of a round.
pub fn raw2013(path: &Path, bytes: &[u8], round: &Round) -> Result<ReadyImport, ExportError> {
    let raw = raw2013::parse(path, bytes)?;
    let municipality = raw.rows.first().map(|row| row.municipality).ok_or_else(|| no_row(path))?;
    let sha256 = safe_file::sha256(bytes);
    let checked = check(&raw, round, municipality);
    let accepted = checked.accepted.iter().map(|row| import_row(row, &raw.questions, &sha256, round));
    let flagged: BTreeSet<u64> =
        checked.findings.iter().filter(|f| f.severity == rules::Severity::Warning).map(|f| f.line).collect();
    let file = ImportFile {
        sha256,
        kind: RAW_2013,
        header: raw.header.clone(),
        accepted: accepted.collect::<Result<_, _>>()?,
        rejected: checked.rejected,
        flagged: flagged.len() as u32,
        rules: rules::count(&checked.findings),
    };
    Ok(ReadyImport { municipality, file, findings: checked.findings })
}

/// A file of 2013, whichever of the two formats it has. `WrongPeriod` if none of its rows lies in the round's period.
pub fn of_2013(path: &Path, format: Format, bytes: &[u8], round: &Round) -> Result<ReadyImport, ExportError> {
    let ready = match format {
        Format::Raw2013 => raw2013(path, bytes, round),
        Format::Template2013 => template2013(path, bytes, round),
        other => Err(ExportError::UnknownFormat { path: path.to_owned(), found: format!("{other:?}") }),
    }?;
    check_period(path, &ready.file, round)?;
    Ok(ready)
}

/// A file of which no row lies in the round's period is for another round, or is another file.
fn check_period(path: &Path, file: &ImportFile, round: &Round) -> Result<(), ExportError> {
    let days = || file.accepted.iter().map(|row| row.draft.moment.day);
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return Ok(()) };
    if days().any(|day| round.covers(day)) {
        return Ok(());
    }
    Err(ExportError::WrongPeriod {
        path: path.to_owned(),
        round: round.code.to_string(),
        found: format!("{first} – {last}"),
        wanted: format!("{} – {}", round.first, round.last),
    })
}

/// Do the bytes look as if a newer program had saved them?
pub fn looks_like_utf8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| !text.is_ascii())
}

/// A file of which no row can be a contact says nothing about whose it is.
fn no_row(path: &Path) -> ExportError {
    ExportError::BadLine {
        path: path.to_owned(),
        line: 2,
        column: "ID".into(),
        value: String::new(),
        reason: "no row can be read".into(),
    }
}

/// Rows of a file after the rules spoke.
pub struct Checked<'r> {
    /// Rows that count.
    pub accepted: Vec<&'r RawRow>,
    /// Rows kept aside.
    pub rejected: Vec<RejectedRow>,
    /// Everything the rules said.
    pub findings: Vec<Finding>,
}

/// Holds every row against the rules.
pub fn check<'r>(raw: &'r RawFile, round: &Round, municipality: &str) -> Checked<'r> {
    let mut seen = of_2013::Seen::default();
    let mut checked = Checked { accepted: Vec::new(), rejected: Vec::new(), findings: Vec::new() };
    let aside = |finding: &Finding, text: Vec<u8>| RejectedRow {
        line: finding.line as u32,
        rule: finding.rule.into(),
        column: finding.column.clone(),
        text,
    };
    for (finding, text) in &raw.rejected {
        checked.rejected.push(aside(finding, text.clone()));
        checked.findings.push(finding.clone());
    }
    for row in &raw.rows {
        if row.municipality == municipality {
            checked.findings.extend(of_2013::check(row, round, &mut seen));
            checked.accepted.push(row);
        } else {
            let finding = Finding::error("mixed_file", u64::from(row.line), "ID", row.municipality);
            let as_it_stood = encoding_rs::mem::encode_latin1_lossy(&raw2013::line(row)).into_owned();
            checked.rejected.push(aside(&finding, as_it_stood));
            checked.findings.push(finding);
        }
    }
    checked.rejected.sort_by_key(|row| row.line);
    checked.findings.sort_by_key(|finding| finding.line);
    checked
}

fn import_row(
    row: &RawRow,
    questions: &[String],
    sha256: &[u8; 32],
    round: &Round,
) -> Result<ImportRow, SchemaError> {
    let moment = clock::at_wall(row.registered);
    let inside = round.covers(row.registered.date());
    let draft = Draft {
        id: row_id(sha256, row.line),
        kind: Kind::Contact,
        target: None,
        moment,
        unit: row.unit.clone(),
        codes: Codes {
            channel: Some(row.channel),
            kind: Some(row.kind),
            task: Some(row.task),
            closing: Some(row.closing),
            form: Some(row.form),
            local: answers_to_local(questions, &row.answers),
        },
        source: Some(Source::from_code("IMPORT")?),
        n: Some(1),
        flags: if inside { Flags::default() } else { Flags::default().with(Flag::OutsidePeriod) },
        reason: None,
    };
    Ok(ImportRow {
        line: row.line,
        draft,
        registered: row.registered,
        started: Some(row.started),
        ended: Some(row.ended),
        datasource: Some(row.datasource.clone()),
    })
}

/// An imported row is (file, line): its gesture is made of the two, so that it is the same wherever it is imported.
fn row_id(sha256: &[u8; 32], line: u32) -> GestureId {
    let mut bytes = sha256.to_vec();
    bytes.extend_from_slice(&line.to_be_bytes());
    let digest = safe_file::sha256(&bytes);
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    GestureId(id)
}

fn answers_to_local(questions: &[String], answers: &[String]) -> Option<String> {
    let given: BTreeMap<&String, &String> =
        questions.iter().zip(answers).filter(|(_, answer)| !answer.is_empty()).collect();
    if given.is_empty() { None } else { serde_json::to_string(&given).ok() }
}

/// The answers of an event in the order of a header's questions.
pub fn local_to_answers(questions: &[String], local: Option<&str>) -> Result<Vec<String>, SchemaError> {
    let broken = |e: serde_json::Error| SchemaError::BadEvent { reason: e.to_string() };
    let given: BTreeMap<String, String> =
        local.map(serde_json::from_str).transpose().map_err(broken)?.unwrap_or_else(BTreeMap::new);
    Ok(questions.iter().map(|q| given.get(q).map_or(String::new(), String::clone)).collect())
}
