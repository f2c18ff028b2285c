//! A chosen file of counts as the page shows it, with what its columns are taken for.

use exports::ExportError;
use exports::counts::{self, CountsKind, Letters, Mapping, Table};
use exports::formats::counts_file;
use schema::municipality::Municipality;
use schema::names;
use schema::round::RoundCode;
use schema::texts::Texts;
use serde::Serialize;

use super::{read, round_of};
use crate::chosen_file::ChosenCounts;

/// Rows of a file that are shown.
const SHOWN_ROWS: usize = 12;

/// A chosen file as rows, with the best guess at its columns.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CountsTable {
    /// Name of the file.
    pub name: String,
    /// Machine or mass.
    pub kind: CountsKind,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
    /// Rows in all.
    pub lines: u32,
    /// What parts the cells.
    pub delimiter: String,
    /// How the letters were read.
    pub encoding: Letters,
    /// The letters are a guess: a person must look at the rows.
    pub encoding_proposed: bool,
    /// What each column is taken for.
    pub mapping: Mapping,
    /// The template the mapping is from.
    pub template: Option<String>,
    /// The templates there are for this kind.
    pub templates: Vec<String>,
}

/// The mapping proposed for a file: the contract's columns, else a template that reads it, else the best guess.
pub(super) fn proposed(
    m: &Municipality,
    chosen: &ChosenCounts,
    code: &RoundCode,
    texts: &Texts,
) -> Result<(Mapping, Option<String>), ExportError> {
    let (round, file) = round_of(m, code)?;
    let table = &chosen.table;
    let guess = counts::guess(table, chosen.kind, file.as_ref(), texts);
    if let Ok(mapping) = counts_file::mapping(&chosen.name, table, chosen.kind, &guess.system, None) {
        return Ok((mapping, None));
    }
    for (name, mapping) in templates(m, chosen.kind)? {
        if read(chosen, &mapping, &round, file.as_ref()).is_ok_and(|reading| reading.is_clean()) {
            return Ok((mapping, Some(name)));
        }
    }
    Ok((guess, None))
}

pub(super) fn shown(
    m: &Municipality,
    chosen: &ChosenCounts,
    mapping: Mapping,
    template: Option<String>,
) -> Result<CountsTable, ExportError> {
    let table = &chosen.table;
    Ok(CountsTable {
        name: chosen.name.display().to_string(),
        kind: chosen.kind,
        columns: table.columns.iter().map(|name| without_cpr(name)).collect(),
        rows: first_rows(table, mapping.has_header),
        lines: table.row_count(mapping.has_header),
        delimiter: table.delimiter.to_string(),
        encoding: table.letters,
        encoding_proposed: table.letters_proposed,
        templates: templates(m, chosen.kind)?.into_iter().map(|(name, _)| name).collect(),
        mapping,
        template,
    })
}

fn first_rows(table: &Table, has_header: bool) -> Vec<Vec<String>> {
    let cells = |line: counts::Line<'_>| match line.cells {
        Ok(cells) => cells.iter().map(|cell| without_cpr(cell)).collect(),
        Err((_, value)) => vec![without_cpr(&value)],
    };
    table.rows(has_header).take(SHOWN_ROWS).map(cells).collect()
}

/// A CPR number in a file is shown to nobody, not even to the person who chose it.
fn without_cpr(cell: &str) -> String {
    match names::looks_like_cpr(cell) && !counts::looks_like_day(cell) {
        true => "••••••••••".to_owned(),
        false => cell.chars().take(names::LONGEST).collect(),
    }
}

/// The templates of a kind. One that a later version wrote is left alone.
pub(super) fn templates(m: &Municipality, kind: CountsKind) -> Result<Vec<(String, Mapping)>, ExportError> {
    let all = m.templates()?.into_iter();
    let readable = all.filter_map(|(name, mapping)| Some((name, Mapping::from_json(&mapping).ok()?)));
    Ok(readable.filter(|(_, mapping)| mapping.kind == kind).collect())
}
