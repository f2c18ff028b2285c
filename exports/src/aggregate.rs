//! Adds up files of many municipalities without a store: uploads and the two formats of 2013.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use schema::codes;
use serde::Serialize;

use crate::formats::detect::{self, Format};
use crate::formats::upload;
use crate::rules::{Finding, Severity};
use crate::tally::Tally;
use crate::week::WeekTotals;
use crate::{ExportError, safe_file};

mod by;
mod figures;

pub use by::By;
pub use figures::{round_of, round_of_template};

use figures::figures;

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Its accepted rows are in the sum.
    Counted,
    /// Another version of the same upload is in the sum.
    Superseded,
    /// The same bytes are in the sum already.
    SameFile,
    /// Nothing of it is in the sum.
    Rejected,
    /// It lay in the folder but is none of the formats that are added up.
    NotCounted,
}

/// A file of the sum.
#[derive(Debug, Clone, Serialize)]
pub struct AggregatedFile {
    /// Where it lies.
    pub file: String,
    /// Its format, if it is one that is added up.
    pub format: Option<Format>,
    /// Municipality.
    pub municipality: Option<String>,
    /// Round.
    pub round: Option<String>,
    /// Version; 0 for a raw export, which has none.
    pub version: Option<u32>,
    /// Rows read.
    pub rows_read: u64,
    /// Rows accepted.
    pub rows_accepted: u64,
    /// Rows rejected.
    pub rows_rejected: u64,
    /// What became of it.
    pub status: Fate,
}

/// The sum.
#[derive(Debug, Default)]
pub struct Aggregate {
    /// Every file, in the order of their paths.
    pub files: Vec<AggregatedFile>,
    /// Counts by the codes asked for.
    pub rows: Tally<Vec<String>>,
    /// The figures that are in the sum, one for each municipality and round.
    pub totals: Vec<WeekTotals>,
    /// What is wrong, with the file it is in.
    pub findings: Vec<(String, Finding)>,
}

impl Aggregate {
    /// Is any row or file not accepted?
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|(_, finding)| finding.severity >= Severity::Error)
    }

    /// A sum over the files that count.
    pub fn sum(&self, figure: impl Fn(&AggregatedFile) -> u64) -> u64 {
        self.files
            .iter()
            .filter(|file| matches!(file.status, Fate::Counted | Fate::Rejected))
            .map(figure)
            .sum()
    }
}

struct Candidate {
    at: usize,
    sha256: [u8; 32],
    totals: WeekTotals,
}

/// Adds up files and folders. Of several versions of an upload the highest counts.
pub fn aggregate(paths: &[PathBuf], by: &[By], check: upload::Check) -> Result<Aggregate, ExportError> {
    let mut sum = Aggregate::default();
    let mut candidates: BTreeMap<(String, String), Vec<Candidate>> = BTreeMap::new();
    for (path, named) in files_of(paths)? {
        take(&path, named, check, &mut sum, &mut candidates);
    }
    leave_out_the_invented(&mut candidates, &mut sum);
    for versions in candidates.into_values() {
        if let Some(totals) = choose(versions, &mut sum) {
            for cell in &totals.cells {
                sum.rows.add(by.iter().map(|by| by.of(&totals, cell)).collect(), cell.n);
            }
            sum.totals.push(totals);
        }
    }
    Ok(sum)
}

/// The demonstration's figures may be looked at by themselves; no real sum holds them.
fn leave_out_the_invented(candidates: &mut BTreeMap<(String, String), Vec<Candidate>>, sum: &mut Aggregate) {
    let invented = |key: &(String, String)| key.0 == codes::DEMONSTRATION_MUNICIPALITY;
    let alone = candidates.keys().all(invented);
    for (_, files) in candidates.iter().filter(|(key, _)| invented(key)) {
        for candidate in files {
            let file = &mut sum.files[candidate.at];
            if !alone {
                file.status = Fate::NotCounted;
            }
            sum.findings.push((file.file.clone(), finding("invented_municipality", Severity::Info, "")));
        }
    }
    candidates.retain(|key, _| alone || !invented(key));
}

/// Files as named, and the CSV files of folders, sorted.
fn files_of(paths: &[PathBuf]) -> Result<Vec<(PathBuf, bool)>, ExportError> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push((path.clone(), true));
            continue;
        }
        let mut folders = vec![path.clone()];
        let mut found = Vec::new();
        while let Some(folder) = folders.pop() {
            let fault = |source| ExportError::NotRead { path: folder.clone(), source };
            for entry in std::fs::read_dir(&folder).map_err(fault)? {
                let path = entry.map_err(fault)?.path();
                // A link could lead round in circles; what is meant to be added up lies in the folder itself.
                if path.is_symlink() {
                    continue;
                }
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
                    found.push((path, false));
                }
            }
        }
        found.sort();
        files.extend(found);
    }
    Ok(files)
}

fn take(
    path: &Path,
    named: bool,
    check: upload::Check,
    sum: &mut Aggregate,
    candidates: &mut BTreeMap<(String, String), Vec<Candidate>>,
) {
    let name = path.display().to_string();
    let mut file = AggregatedFile {
        file: name.clone(),
        format: None,
        municipality: None,
        round: None,
        version: None,
        rows_read: 0,
        rows_accepted: 0,
        rows_rejected: 0,
        status: Fate::Rejected,
    };
    let read = detect::read_any(path)
        .and_then(|(format, bytes)| Ok((format, figures(path, format, &bytes, check)?, bytes)));
    match read {
        Ok((format, Some(figures), bytes)) => {
            file.format = Some(format);
            file.municipality = Some(figures.totals.municipality.clone());
            file.round = Some(figures.totals.round.clone());
            file.version = Some(figures.totals.version);
            file.rows_read = figures.rows_read;
            file.rows_rejected = figures.findings.len() as u64;
            file.rows_accepted = figures.rows_read - file.rows_rejected;
            file.status = Fate::Counted;
            sum.findings.extend(figures.findings.into_iter().map(|finding| (name.clone(), finding)));
            candidates
                .entry((figures.totals.municipality.clone(), figures.totals.round.clone()))
                .or_default()
                .push(Candidate {
                    at: sum.files.len(),
                    sha256: safe_file::sha256(&bytes),
                    totals: figures.totals,
                });
        }
        Ok((_, None, _)) | Err(ExportError::UnknownFormat { .. }) if !named => {
            file.status = Fate::NotCounted;
            sum.findings.push((name, finding("not_counted", Severity::Info, "")));
        }
        Ok((_, None, _)) => sum.findings.push((name, finding("not_counted", Severity::Fatal, ""))),
        Err(error) => {
            let line = error.place().line.unwrap_or(0);
            let mut found = finding("not_readable", Severity::Fatal, &error.to_string());
            found.line = line;
            sum.findings.push((name, found));
        }
    }
    sum.files.push(file);
}

fn finding(rule: &'static str, severity: Severity, value: &str) -> Finding {
    Finding { rule, severity, line: 0, column: String::new(), value: value.to_owned() }
}

/// Nothing of the file is accepted after all.
fn reject(file: &mut AggregatedFile) {
    file.status = Fate::Rejected;
    file.rows_accepted = 0;
    file.rows_rejected = file.rows_read;
}

/// Of the files of one municipality and round: the one that counts.
fn choose(mut versions: Vec<Candidate>, sum: &mut Aggregate) -> Option<WeekTotals> {
    versions.sort_by_key(|candidate| (std::cmp::Reverse(candidate.totals.version), candidate.at));
    let mut versions = versions.into_iter();
    let first = versions.next()?;
    let mut in_conflict = false;
    for other in versions {
        let (fate, rule, severity) = if other.sha256 == first.sha256 {
            (Fate::SameFile, "same_file", Severity::Info)
        } else if other.totals.version == first.totals.version {
            in_conflict = true;
            reject(&mut sum.files[other.at]);
            (Fate::Rejected, "version_conflict", Severity::Fatal)
        } else {
            (Fate::Superseded, "superseded", Severity::Info)
        };
        let file = &mut sum.files[other.at];
        file.status = fate;
        sum.findings.push((file.file.clone(), finding(rule, severity, &other.totals.version.to_string())));
    }
    if in_conflict {
        // Neither is chosen silently.
        let file = &mut sum.files[first.at];
        reject(file);
        let version = first.totals.version.to_string();
        sum.findings.push((file.file.clone(), finding("version_conflict", Severity::Fatal, &version)));
        return None;
    }
    Some(first.totals)
}
