//! Gathering: one look at a folder of desk files (skrankefiler), each taken in on its own.
//!
//! A look may be repeated at any time and in any order: what it adds up to is the set union of every stream that was
//! ever seen. A file that has not changed is not read again; one that was refused is kept with its reason and tried
//! again when it changes, or when what refused it has passed.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};
use schema::SchemaError;
use schema::event::StreamId;
use schema::municipality::{GatheredStream, Looked, LookedFile, Municipality};

use crate::ExportError;
use crate::formats::desk_file;
use crate::safe_file;

mod folder;
mod told;

pub use folder::{Found, Kind, list};
pub use told::{GatheredFile, gathered};

/// Newer than this, a file may be written again without its size or its clock showing it: it is read once more.
const SETTLED: Duration = Duration::seconds(5);
/// A time of writing that no file has: the file is read again at the next look.
const UNSETTLED: i64 = i64::MIN;

/// What is to be done about a folder.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// The files to read, in the order of their names.
    pub read: VecDeque<Found>,
    /// How many are as they were.
    pub unchanged: usize,
    /// Files of this folder that are no longer there.
    pub gone: Vec<String>,
}

/// What a look did.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Look {
    /// Files that were read, as they are noted.
    pub read: Vec<LookedFile>,
    /// How many were as they were.
    pub unchanged: usize,
    /// How many are no longer in the folder; what came from them stays.
    pub gone: usize,
    /// Was it ended before its end? The next look goes on.
    pub cancelled: bool,
}

impl Look {
    /// Events that were not here before.
    pub fn new_events(&self) -> u64 {
        self.read.iter().map(|file| u64::from(file.new)).sum()
    }
}

/// Holds what lies in a folder against what is known of it.
///
/// A refused file is tried again when it changes. One that could not be read at all, or that came while its round was
/// closed, is tried again when that may have passed: `is_closed` says so of a round.
pub fn plan(
    folder: &Path,
    found: Vec<Found>,
    looked: &[LookedFile],
    is_closed: impl Fn(&str) -> bool,
) -> Plan {
    let known: BTreeMap<&str, &LookedFile> = looked.iter().map(|file| (file.name.as_str(), file)).collect();
    let there: BTreeSet<String> = found.iter().map(Found::name).collect();
    let inside = |file: &&LookedFile| Path::new(&file.name).starts_with(folder);
    let gone = looked.iter().filter(inside).filter(|file| !there.contains(&file.name));
    let mut plan = Plan { gone: gone.map(|file| file.name.clone()).collect(), ..Plan::default() };
    for file in found {
        let same = known.get(file.name().as_str()).filter(|known| {
            (known.size, known.modified) == (file.size, file.modified) && !may_pass(known, &is_closed)
        });
        match same {
            Some(_) => plan.unchanged += 1,
            None => plan.read.push_back(file),
        }
    }
    plan
}

fn may_pass(known: &LookedFile, is_closed: impl Fn(&str) -> bool) -> bool {
    match (known.outcome, known.code.as_deref()) {
        (Looked::Refused, Some("round_closed")) => !known.round.as_deref().is_some_and(is_closed),
        (Looked::Refused, Some("not_read" | "file_missing")) => true,
        _ => false,
    }
}

/// The plan of a look, from one read of the store.
pub fn plan_of(municipality: &Municipality, folder: &Path, found: Vec<Found>) -> Result<Plan, ExportError> {
    let looked = municipality.looked()?;
    let rounds = municipality.rounds()?;
    let closed: BTreeSet<&str> =
        rounds.iter().filter(|kept| kept.closed).map(|kept| kept.round.code.as_str()).collect();
    Ok(plan(folder, found, &looked, |round| closed.contains(round)))
}

/// A file that was read: nothing of it is in the store yet.
#[derive(Debug)]
pub struct Reading {
    found: Found,
    sha256: Option<[u8; 32]>,
    says: told::Header,
    stream: Result<GatheredStream, ExportError>,
}

/// Reads and checks a file; it needs no store, and may wait for a share.
pub fn read(found: Found) -> Reading {
    let refused = |error| Reading {
        found: found.clone(),
        sha256: None,
        says: told::Header::default(),
        stream: Err(error),
    };
    let path = found.path.clone();
    match found.kind {
        Kind::Practice => refused(ExportError::PracticeFile { path }),
        Kind::Other => refused(ExportError::NotAFile { path }),
        Kind::DeskFile => match safe_file::read(&path, safe_file::MOST_DESK_FILE) {
            Ok(bytes) => Reading {
                sha256: Some(safe_file::sha256(&bytes)),
                says: told::Header::of(&bytes),
                stream: desk_file::parse(&path, &bytes),
                found,
            },
            Err(error) => refused(error),
        },
    }
}

/// Does the first line of a file say it is of this round and unit? Only that line is read.
pub fn is_of(found: &Found, round: &str, unit: &str) -> bool {
    let says = match found.kind {
        Kind::DeskFile => told::Header::of_file(&found.path),
        Kind::Practice | Kind::Other => return false,
    };
    says.round.as_deref() == Some(round) && says.unit.as_deref() == Some(unit)
}

/// Takes a file in, all of it or nothing, and notes what became of it.
///
/// A file that is wrong is no error here: it is noted with its code. An error is one of the store itself.
pub fn take(
    municipality: &mut Municipality,
    reading: Reading,
    now: DateTime<Utc>,
) -> Result<LookedFile, ExportError> {
    let Reading { found, sha256, says, stream } = reading;
    let mut looked = LookedFile {
        name: found.name(),
        size: found.size,
        modified: found.modified_by(now),
        sha256,
        outcome: Looked::Refused,
        code: None,
        detail: BTreeMap::new(),
        stream: says.stream,
        round: says.round,
        unit: says.unit,
        desk: says.desk,
        new: 0,
        events: 0,
        at: now,
    };
    let merged = stream.and_then(|gathered| {
        looked.events = u32::try_from(gathered.events.len()).unwrap_or(u32::MAX);
        Ok(municipality.merge(&gathered, now)?)
    });
    match merged {
        Ok(merged) => {
            (looked.outcome, looked.new) = (Looked::Taken, merged.new);
            if merged.quarantined > 0 {
                looked.detail.insert(told::KEPT_APART.into(), merged.quarantined.to_string());
            }
        }
        Err(ExportError::Schema(error)) if is_of_store(&error) => return Err(error.into()),
        Err(error) => {
            looked.code = Some(error.code().to_owned());
            looked.detail = told::details(&error);
            if let Some(events) = says.last_seq {
                looked.detail.insert(told::SAYS_EVENTS.into(), events.to_string());
            }
        }
    }
    municipality.note_looked(std::slice::from_ref(&looked))?;
    Ok(looked)
}

/// The refused files whose events are not in from elsewhere: a damaged copy on a stick is of no interest any more once
/// the same stream was taken from a file with at least as many events.
pub fn still_refused<'l>(looked: &[&'l LookedFile]) -> Vec<&'l LookedFile> {
    let taken = |stream: StreamId| {
        let of_stream =
            looked.iter().filter(move |file| file.outcome == Looked::Taken && file.stream == Some(stream));
        of_stream.map(|file| file.events).max()
    };
    let is_in = |file: &LookedFile| {
        // A file that does not say whose it is, or how much it holds, may hold what is nowhere else.
        let says = file.detail.get(told::SAYS_EVENTS).and_then(|events| events.parse::<u32>().ok());
        says.zip(file.stream.and_then(taken)).is_some_and(|(says, taken)| taken >= says)
    };
    looked.iter().copied().filter(|file| file.outcome == Looked::Refused && !is_in(file)).collect()
}

/// Is it the store that cannot go on, and not the file that is wrong?
fn is_of_store(error: &SchemaError) -> bool {
    use SchemaError::*;
    matches!(
        error,
        StoreLocked { .. }
            | StoreReadOnly { .. }
            | DiskFull { .. }
            | StoreDamaged { .. }
            | StoreVanished { .. }
            | StoreMissing { .. }
            | NotSaved { .. }
            | Sqlite(_)
    )
}

/// Looks at a folder from beginning to end. `progress` is told the files done and all of them, and may end it.
pub fn look(
    municipality: &mut Municipality,
    folder: &Path,
    now: DateTime<Utc>,
    mut progress: impl FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Look, ExportError> {
    let mut plan = plan_of(municipality, folder, list(folder)?)?;
    let of = plan.read.len();
    let mut look = Look { unchanged: plan.unchanged, gone: plan.gone.len(), ..Look::default() };
    while let Some(found) = plan.read.pop_front() {
        if progress(look.read.len(), of).is_break() {
            look.cancelled = true;
            return Ok(look);
        }
        look.read.push(take(municipality, read(found), now)?);
    }
    municipality.forget_looked(&plan.gone)?;
    Ok(look)
}

impl Found {
    /// The file's place, which is what it is noted under: a renamed file is another one, whose events are known.
    pub fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn modified_by(&self, now: DateTime<Utc>) -> i64 {
        let written = DateTime::from_timestamp_millis(self.modified);
        let settled = written.is_some_and(|written| (now - written).abs() > SETTLED);
        if settled { self.modified } else { UNSETTLED }
    }
}

/// The place of a file as a person is told it: inside the folder that is watched, or in full.
pub fn short_name(file: &LookedFile, folder: Option<&Path>) -> String {
    let path = PathBuf::from(&file.name);
    let inside = folder.and_then(|folder| path.strip_prefix(folder).ok());
    inside.map_or(file.name.clone(), |inside| inside.display().to_string())
}

#[cfg(test)]
mod tests;
