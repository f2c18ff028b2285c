//! The municipality's store: whether there is one, its rounds, and where it looks for desk files.

use exports::week_now::{self, Calendar};
use schema::clock::{self, Moment};
use schema::codes;
use schema::municipality::Municipality;
use schema::round_file::RoundFile;
use schema::store::counted;
use schema::store::rounds::KeptRound;
use schema::{SchemaError, clock::parse_day};
use serde::{Deserialize, Serialize};

use crate::commands::{Nothing, whole};
use crate::error::{CommandError, ErrorCode};
use crate::program::Program;

/// The input of a command about a round.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OfRound {
    /// The round's code.
    pub round: String,
}

/// The municipality whose week this PC runs.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BeginMunicipality {
    /// Four digits.
    pub municipality: String,
}

/// The municipality's store as the coordinator's pages show it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MunicipalityState {
    /// Is there a store on this PC?
    pub exists: bool,
    /// Four digits.
    pub municipality: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The rounds, newest first; one that is only being set up is there too.
    pub rounds: Vec<RoundSummary>,
    /// The folder desk files are gathered from.
    pub folder: Option<String>,
    /// Does the IT department rule it?
    pub folder_locked: bool,
    /// Why the last look failed.
    pub folder_problem: Option<ErrorCode>,
    /// When the folder was last looked at, Copenhagen.
    pub looked_wall: Option<String>,
    /// Today in Copenhagen.
    pub today: String,
    /// Is this the demonstration?
    pub demonstration: bool,
}

/// A round in few words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RoundSummary {
    /// Its code.
    pub round: String,
    /// First counting day.
    pub first_day: String,
    /// Last counting day.
    pub last_day: String,
    /// ISO weeks.
    pub weeks: Vec<u32>,
    /// How often it was closed.
    pub version: u32,
    /// Is it closed?
    pub closed: bool,
    /// Version of the round file that is published.
    pub published: Option<u32>,
    /// Is something being written that is not published?
    pub draft: bool,
    /// Contacts that count.
    pub total: u32,
    /// Are its events gone, and only its figures kept?
    pub purged: bool,
}

/// The municipality's store as it stands.
pub async fn municipality_state(program: &Program, _: Nothing) -> Result<MunicipalityState, CommandError> {
    let read = |m: &mut Municipality| Ok((m.code()?, rounds(m)?));
    let read = program.municipality.remember("municipality_state".into(), read).await?;
    let exists = read.is_some();
    let (municipality, rounds) = read.unwrap_or_default();
    if exists {
        program.gathering.watch();
    }
    let progress = program.gathering.progress();
    let (folder, folder_locked) = program.gather_folder();
    Ok(MunicipalityState {
        exists,
        name: municipality.as_deref().and_then(codes::municipality_name).map(str::to_owned),
        municipality,
        rounds,
        folder: folder.map(|folder| folder.display().to_string()),
        folder_locked,
        folder_problem: progress.problem,
        looked_wall: progress.looked.map(week_now::wall),
        today: Moment::of(clock::now()).day.to_string(),
        demonstration: program.desk.folders().demonstration,
    })
}

/// Makes the municipality's store; one that is there is left as it is, unless it is another's.
pub async fn begin_municipality(
    program: &Program,
    input: BeginMunicipality,
) -> Result<MunicipalityState, CommandError> {
    let code = codes::municipality(&input.municipality)?.to_owned();
    let ruled = program.configuration.policy().municipality.as_ref();
    if ruled.is_some_and(|ruled| *ruled != code) {
        return Err(CommandError::new(ErrorCode::LockedByPolicy, [("value", "municipality".to_owned())]));
    }
    program.municipality.begin(move |m, _| Ok(m.begin(&code)?)).await?;
    municipality_state(program, Nothing {}).await
}

/// The rounds that are kept and those that are only being set up, newest first.
fn rounds(municipality: &Municipality) -> Result<Vec<RoundSummary>, SchemaError> {
    let drafts = municipality.drafts()?;
    let kept = municipality.rounds()?;
    let mut summaries = Vec::new();
    for round in &kept {
        summaries.push(kept_summary(municipality, round, &drafts)?);
    }
    let is_kept = |draft: &&RoundFile| kept.iter().any(|round| round.round.code.as_str() == draft.round);
    summaries.extend(drafts.iter().filter(|draft| !is_kept(draft)).map(draft_summary));
    // A draft may have no days yet that make sense; it is newest, for it is being worked at.
    summaries
        .sort_by_key(|round| std::cmp::Reverse(parse_day(&round.last_day).unwrap_or(chrono::NaiveDate::MAX)));
    Ok(summaries)
}

fn kept_summary(
    municipality: &Municipality,
    kept: &KeptRound,
    drafts: &[RoundFile],
) -> Result<RoundSummary, SchemaError> {
    let code = kept.round.code.as_str();
    let totals = municipality.store().read(|c| counted::totals(c, code, &[]))?;
    Ok(RoundSummary {
        round: code.to_owned(),
        first_day: kept.round.first.to_string(),
        last_day: kept.round.last.to_string(),
        weeks: Calendar::of(kept).weeks(),
        version: kept.closings,
        closed: kept.closed,
        published: kept.file.as_ref().map(|file| file.file_version),
        draft: drafts.iter().any(|draft| draft.round == code),
        total: whole(totals.iter().map(|(_, n)| n).sum::<i64>())?,
        purged: kept.purged,
    })
}

fn draft_summary(draft: &RoundFile) -> RoundSummary {
    RoundSummary {
        round: draft.round.clone(),
        first_day: draft.first_day.to_string(),
        last_day: draft.last_day.to_string(),
        weeks: draft.weeks.clone(),
        version: 0,
        closed: false,
        published: None,
        draft: true,
        total: 0,
        purged: false,
    }
}
