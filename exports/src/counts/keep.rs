//! Takes a clean reading into the store: all of it or nothing.

use chrono::{DateTime, Utc};
use schema::SchemaError;
use schema::municipality::{Imported, MachineCount, MachineFile, MachineKept, Municipality};
use schema::names;
use schema::round::Round;
use schema::store::{imported, machine_counts};

use super::{CountRow, CountsKind, Mapping, Reading};
use crate::{ExportError, import, safe_file};

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is in.
    New,
    /// The same bytes are in already; nothing changed.
    Known,
    /// Another file stands in its place; nothing changed.
    Refused,
}

/// What stands for a round already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// These bytes, read in the same way.
    pub known: bool,
    /// Another file of the same kind or machine, or these bytes read in another way: it would have to be replaced.
    pub other: bool,
}

/// What stands where this file would.
pub fn standing(
    municipality: &Municipality,
    round: &Round,
    bytes: &[u8],
    mapping: &Mapping,
    reading: &Reading,
) -> Result<Standing, ExportError> {
    let sha256 = safe_file::sha256(bytes);
    Ok(match mapping.kind {
        CountsKind::Machine => {
            let system = mapping.system()?;
            let files = municipality.machine_files(&round.code)?;
            let same = files.iter().find(|file| file.sha256 == sha256 && file.system == system);
            let rows = machine_rows(reading);
            let known = match same {
                Some(file) => municipality.store().read(|c| machine_counts::of_file(c, file.number))? == rows,
                None => false,
            };
            let in_its_place = files.iter().any(|file| file.sha256 == sha256);
            let other =
                !known && (in_its_place || !super::overlaps(municipality, &round.code, reading)?.is_empty());
            Standing { known, other }
        }
        CountsKind::Mass => {
            let file = import::mass(bytes, "", reading)?;
            let (known, other) = municipality.store().read(|c| {
                let same = imported::find(c, &sha256)?
                    .filter(|same| !same.replaced && same.round == round.code.as_str());
                let known = match &same {
                    Some(same) => imported::reads_alike(c, same, &file)?,
                    None => false,
                };
                let other = imported::standing(c, import::MASS, round.code.as_str())?;
                Ok((known, same.is_some() || other.is_some()))
            })?;
            Standing { known, other: !known && other }
        }
    })
}

/// Keeps the counts of a file. `BadRows` if any row of it is wrong: then nothing is kept.
#[allow(clippy::too_many_arguments, reason = "a file is its name, its bytes and what was read from them")]
pub fn keep(
    municipality: &mut Municipality,
    round: &Round,
    name: &str,
    bytes: &[u8],
    first_line: &str,
    mapping: &Mapping,
    reading: &Reading,
    replace: bool,
    add: bool,
    now: DateTime<Utc>,
) -> Result<Kept, ExportError> {
    if !reading.is_clean() {
        return Err(ExportError::BadRows { path: name.into(), rejected: reading.wrong.max(1) });
    }
    let code = municipality.code()?.ok_or(SchemaError::NotSetUp)?;
    if mapping.kind == CountsKind::Mass {
        let file = import::mass(bytes, first_line, reading)?;
        return Ok(match municipality.import(&file, round, &code, replace, now)? {
            Imported::New => Kept::New,
            Imported::Known(_) => Kept::Known,
            Imported::Refused(_) => Kept::Refused,
        });
    }
    let file = MachineFile {
        sha256: safe_file::sha256(bytes),
        name: name_for_people(name)?,
        system: mapping.system()?,
        rows: machine_rows(reading),
    };
    municipality.make_round(round)?;
    Ok(match municipality.keep_machine_counts_beside(&round.code, &file, replace, add, now)? {
        MachineKept::New => Kept::New,
        MachineKept::Known(_) => Kept::Known,
        MachineKept::Refused(_) => Kept::Refused,
    })
}

fn machine_rows(reading: &Reading) -> Vec<MachineCount> {
    let count = |row: &CountRow| MachineCount {
        day: row.day,
        channel: row.channel,
        unit: row.unit.clone(),
        n: row.n,
    };
    reading.accepted.iter().map(count).collect()
}

/// The stem of a file's name with nothing in it that a list could not show. It is only ever shown.
fn name_for_people(name: &str) -> Result<String, SchemaError> {
    if names::looks_like_cpr(name) {
        return Err(SchemaError::LooksLikeCpr);
    }
    let stem = std::path::Path::new(name).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let allowed = |c: char| if c.is_alphanumeric() || " .-".contains(c) { c } else { '-' };
    let name: String = stem.chars().map(allowed).take(names::LONGEST).collect();
    let name = name.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    Ok(if name.is_empty() { "CSV".into() } else { name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_shown_by_a_harmless_name() {
        for (name, wanted) in [
            ("opkald uge 43.csv", "opkald uge 43"),
            ("=1+1.csv", "1-1"),
            ("../../x;y.csv", "x-y"),
            ("\u{202e}gnp.csv", "gnp"),
            ("---.csv", "CSV"),
            ("", "CSV"),
        ] {
            let shown = name_for_people(name).unwrap();
            assert_eq!(shown, wanted, "{name}");
            assert!(names::check(&shown).is_ok(), "{shown} passes the store's own check");
        }
        assert!(matches!(name_for_people("010190-1234.csv"), Err(SchemaError::LooksLikeCpr)));
    }
}
