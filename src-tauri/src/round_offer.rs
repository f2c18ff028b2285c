//! A round file that was chosen, double-clicked, dropped or published: read once and offered. It is taken up only when
//! a clerk, or the policy, says where the desk is.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use exports::{ExportError, safe_file};
use schema::clock::Moment;
use schema::codes;
use schema::desk::Desk;
use schema::round_file::{Profile, RoundDifference, RoundFile};
use schema::store::rounds::KeptRound;
use serde::Serialize;

use crate::error::{CommandError, ErrorCode};
use crate::policy::Policy;

/// Largest round file a window reads: a hundred times what a large municipality needs.
const MOST: u64 = 1 << 20;
/// Longest name of a file that is shown.
const LONGEST_NAME: usize = 120;

/// A round file as the clerk sees it before it is taken up.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RoundOffer {
    /// Name of the file, without its folder.
    pub file_name: String,
    /// `E2026`.
    pub round: String,
    /// ISO weeks.
    pub weeks: Vec<u32>,
    /// First counting day, `2026-10-19`.
    pub first_day: String,
    /// Last counting day.
    pub last_day: String,
    /// Four digits.
    pub municipality_code: String,
    /// Absent for the invented municipality.
    pub municipality_name: Option<String>,
    /// A practice round: it leads to practice and nowhere else.
    pub practice: bool,
    /// Version of the file.
    pub version: u32,
    /// What is recorded of each contact.
    pub profile: Profile,
    /// Where to ask, without a person's name.
    pub contact_line: String,
    /// Units and their desks.
    pub units: Vec<OfferedUnit>,
    /// Is it too old to be taken up?
    pub expired: bool,
    /// Unit proposed: where this desk counts now, or the policy's.
    pub unit: Option<String>,
    /// Desk proposed.
    pub desk: Option<String>,
    /// What is new against the file in use for the same round.
    pub difference: Option<RoundDifference>,
}

/// A unit to choose from.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OfferedUnit {
    /// Code.
    pub code: String,
    /// Name for people.
    pub name: String,
    /// Desk codes.
    pub desks: Vec<String>,
}

/// How a file came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A person chose, double-clicked or dropped it.
    Person,
    /// It lies where the policy says.
    Published,
}

/// A file that was read.
#[derive(Debug, Clone)]
pub struct OfferedFile {
    /// Its name, without the folder.
    pub name: String,
    /// The file.
    pub file: RoundFile,
    /// How it came.
    pub origin: Origin,
}

/// The file offered now; a newer one takes the place of an older one.
#[derive(Default)]
pub struct Offers(Mutex<Held>);

#[derive(Default)]
struct Held {
    offered: Option<Result<OfferedFile, CommandError>>,
    /// A desk counts by it: it is kept for a change of desk, and news to nobody.
    is_taken: bool,
}

impl Offers {
    /// Reads a file and offers it. A file that cannot be used is offered as the reason.
    pub fn read(&self, path: &Path, origin: Origin) {
        *self.held() = Held { offered: Some(read(path, origin)), is_taken: false };
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The file, if a usable one is offered or was taken up and not put away.
    pub fn file(&self) -> Option<OfferedFile> {
        self.held().offered.clone().and_then(Result::ok)
    }

    /// The file, or why it cannot be used: the reason is told once.
    pub fn look(&self) -> Option<Result<OfferedFile, CommandError>> {
        let mut held = self.held();
        match &held.offered {
            _ if held.is_taken => None,
            Some(Err(_)) => held.offered.take(),
            other => other.clone(),
        }
    }

    /// Is nothing offered?
    pub fn is_empty(&self) -> bool {
        let held = self.held();
        held.offered.is_none() || held.is_taken
    }

    /// A desk counts by the file: it is offered no more. One that came meanwhile still is.
    pub fn taken(&self, file: &RoundFile) {
        let mut held = self.held();
        held.is_taken = matches!(&held.offered, Some(Ok(offered)) if offered.file == *file);
    }

    /// Puts it away.
    pub fn forget(&self) {
        *self.held() = Held::default();
    }
}

fn read(path: &Path, origin: Origin) -> Result<OfferedFile, CommandError> {
    let name: String =
        path.file_name().unwrap_or_default().to_string_lossy().chars().take(LONGEST_NAME).collect();
    let refused = || {
        let facts =
            [("path", name.clone()), ("reason", "-".into()), ("line", "-".into()), ("column", "-".into())];
        CommandError::new(ErrorCode::BadRoundFile, facts)
    };
    let text = match safe_file::read(path, MOST) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| refused())?,
        Err(ExportError::Schema(error)) => return Err(error.into()),
        // Not there, a folder, too large, not readable: none of it is a round file.
        Err(_) => return Err(refused()),
    };
    Ok(OfferedFile { file: RoundFile::parse(&text)?, name, origin })
}

impl RoundOffer {
    /// The offer of a file to this desk; an error if the desk may never take it up.
    pub fn of(
        offered: &OfferedFile,
        desk: &mut Desk,
        policy: &Policy,
        now: DateTime<Utc>,
    ) -> Result<RoundOffer, ExportError> {
        let file = &offered.file;
        let place = desk.place()?;
        let in_use = place.as_ref().and_then(|(_, round)| file_of_same_round(round, file));
        if let Some(in_use) = in_use {
            in_use.check_successor(file)?;
        }
        let difference = in_use.filter(|in_use| *in_use != file).map(|in_use| in_use.difference(file));
        let ruled = policy.unit.as_deref();
        let now_at = place.as_ref().map(|(stream, _)| (stream.unit.as_str(), stream.desk.as_str()));
        let unit = file.units.iter().find(|unit| Some(unit.code.as_str()) == ruled.or(now_at.map(|at| at.0)));
        let desk_code = match (&policy.desk, now_at) {
            (Some(desk), _) => Some(desk.as_str()),
            (None, Some((at, desk))) => unit.filter(|unit| unit.code == at).map(|_| desk),
            (None, None) => None,
        };
        let desk_code =
            desk_code.filter(|desk| unit.is_some_and(|unit| unit.desks.iter().any(|d| d == desk)));
        Ok(RoundOffer {
            file_name: offered.name.clone(),
            round: file.round.clone(),
            weeks: file.weeks.clone(),
            first_day: file.first_day.to_string(),
            last_day: file.last_day.to_string(),
            municipality_name: codes::municipality_name(&file.municipality).map(str::to_owned),
            municipality_code: file.municipality.clone(),
            practice: file.practice,
            version: file.file_version,
            profile: file.profile,
            contact_line: file.contact.clone(),
            units: file
                .units
                .iter()
                .map(|unit| OfferedUnit {
                    code: unit.code.clone(),
                    name: unit.name.clone(),
                    desks: unit.desks.clone(),
                })
                .collect(),
            expired: file.check_valid_on(Moment::of(now).day).is_err(),
            unit: unit.map(|unit| unit.code.clone()),
            desk: desk_code.map(str::to_owned),
            difference,
        })
    }
}

fn file_of_same_round<'a>(kept: &'a KeptRound, file: &RoundFile) -> Option<&'a RoundFile> {
    kept.file.as_ref().filter(|in_use| in_use.round == file.round)
}

/// Is a published file news to this desk? The one in use is not, nor an older one, nor a round that is over; a desk
/// that was never set up is told of any.
pub fn is_news(file: &RoundFile, desk: &mut Desk, now: DateTime<Utc>) -> Result<bool, ExportError> {
    let Some((_, kept)) = desk.place()? else { return Ok(true) };
    if kept.round.code.as_str() == file.round {
        return Ok(kept.file.as_ref().is_none_or(|in_use| in_use.file_version < file.file_version));
    }
    let today = Moment::of(now).day;
    Ok(file.last_day >= today && file.check_valid_on(today).is_ok())
}
