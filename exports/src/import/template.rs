//! The 8-column template of 2013 as contacts.

use std::collections::BTreeSet;
use std::path::Path;

use schema::codes::Source;
use schema::event::{Codes, Draft, Flag, Flags, Kind};
use schema::round::Round;
use schema::store::imported::{ImportFile, ImportRow, RejectedRow};
use schema::{SchemaError, clock};

use super::{ReadyImport, row_id};
use crate::formats::template2013::{self, COLUMNS, TemplateFile, TemplateRow};
use crate::rules::row::{self, Columns, Frame, Row};
use crate::rules::{self, Finding, Severity};
use crate::{ExportError, safe_file};

/// Name of the kind.
pub const TEMPLATE_2013: &str = "template2013";

/// Names of the columns the rules speak of.
static COLUMN_NAMES: Columns =
    Columns { unit: COLUMNS[1], task: COLUMNS[2], day: COLUMNS[7], closing: COLUMNS[5], started: COLUMNS[7] };

/// Rows of a template after the rules spoke.
pub struct CheckedTemplate<'r> {
    /// Rows that count.
    pub accepted: Vec<&'r TemplateRow>,
    /// Rows kept aside.
    pub rejected: Vec<RejectedRow>,
    /// Everything the rules said.
    pub findings: Vec<Finding>,
}

/// A template, held against the rules of a round.
pub fn template2013(path: &Path, bytes: &[u8], round: &Round) -> Result<ReadyImport, ExportError> {
    let template = template2013::parse(path, bytes)?;
    let municipality =
        template.rows.first().map(|row| row.municipality).ok_or_else(|| super::no_row(path))?;
    let sha256 = safe_file::sha256(bytes);
    let checked = check_template(&template, round, municipality);
    let accepted = checked.accepted.iter().map(|row| import_row(row, &sha256, round));
    let flagged: BTreeSet<u64> =
        checked.findings.iter().filter(|f| f.severity == Severity::Warning).map(|f| f.line).collect();
    let file = ImportFile {
        sha256,
        kind: TEMPLATE_2013,
        header: template.header.clone(),
        accepted: accepted.collect::<Result<_, _>>()?,
        rejected: checked.rejected,
        flagged: flagged.len() as u32,
        rules: rules::count(&checked.findings),
    };
    Ok(ReadyImport { municipality, file, findings: checked.findings })
}

/// Holds every row against the rules.
pub fn check_template<'r>(
    template: &'r TemplateFile,
    round: &Round,
    municipality: &str,
) -> CheckedTemplate<'r> {
    let (frame, mut seen) = (Frame::of(round, None), row::Seen::default());
    let mut checked = CheckedTemplate { accepted: Vec::new(), rejected: Vec::new(), findings: Vec::new() };
    let aside = |finding: &Finding, text: Vec<u8>| RejectedRow {
        line: finding.line as u32,
        rule: finding.rule.into(),
        column: finding.column.clone(),
        text,
    };
    for (finding, text) in &template.rejected {
        checked.rejected.push(aside(finding, text.clone()));
        checked.findings.push(finding.clone());
    }
    for read in &template.rows {
        if read.municipality == municipality {
            checked.findings.extend(row::check(&view(read), &frame, &mut seen));
            checked.accepted.push(read);
        } else {
            let finding = Finding::error("mixed_file", u64::from(read.line), COLUMNS[0], read.municipality);
            let as_it_stood = encoding_rs::mem::encode_latin1_lossy(&template2013::line(read)).into_owned();
            checked.rejected.push(aside(&finding, as_it_stood));
            checked.findings.push(finding);
        }
    }
    checked.rejected.sort_by_key(|row| row.line);
    checked.findings.sort_by_key(|finding| finding.line);
    checked
}

/// A row as the rules see it. The template has no time of beginning, and its rows are counts: they may repeat.
fn view(read: &TemplateRow) -> Row<'_> {
    Row {
        line: read.line,
        unit: &read.unit,
        channel: read.channel,
        kind: read.kind,
        task: read.task,
        closing: read.closing,
        form: read.form,
        day: read.registered.date(),
        open: None,
        asked_for_task: false,
        once: None,
        columns: &COLUMN_NAMES,
    }
}

fn import_row(row: &TemplateRow, sha256: &[u8; 32], round: &Round) -> Result<ImportRow, SchemaError> {
    let inside = round.covers(row.registered.date());
    let draft = Draft {
        id: row_id(sha256, row.line),
        kind: Kind::Contact,
        target: None,
        moment: clock::at_wall(row.registered),
        unit: row.unit.clone(),
        codes: Codes {
            channel: Some(row.channel),
            kind: Some(row.kind),
            task: row.task,
            closing: row.closing,
            form: row.form,
            local: None,
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
        started: None,
        ended: None,
        datasource: None,
    })
}
