//! Opsætning: drafts of rounds and their publication.

use exports::counts::CountsProblem;
use exports::round_setup::{self, Origin, RoundDraft};
use schema::SchemaError;
use schema::codes::{self, Channel, ContactType, Direction};
use schema::round::RoundCode;
use schema::round_file::{RoundFile, TaskTile};
use serde::{Deserialize, Serialize};

use super::{MunicipalityState, OfRound, municipality_state};
use crate::chosen_file::named;
use crate::commands::{Nothing, whole};
use crate::error::CommandError;
use crate::program::{Program, aside};
use crate::surroundings::Dialog;

/// How many faults of a list are shown.
const SHOWN: usize = 50;

/// A round to be set up.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NewRound {
    /// Its code.
    pub round: String,
    /// ISO weeks, `43` or `43-45`; the built-in ones where absent.
    pub weeks: Option<String>,
    /// Code of the round it is copied from.
    pub copy: Option<String>,
    /// A practice round; true exactly when the code begins with `P`.
    pub practice: bool,
}

/// A draft as it was changed.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KeepDraft {
    /// The file as it stands.
    pub file: RoundFile,
}

/// A round file on disk.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PublishedRound {
    /// Where it lies.
    pub path: String,
    /// Its version.
    pub version: u32,
    /// `ABCD-EFGH`.
    pub control_code: String,
    /// Units in it.
    pub units: u32,
    /// Desks in it.
    pub desks: u32,
}

/// What a round may be made of.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BuiltInLists {
    /// Every channel, those counted by hand first.
    pub channels: Vec<ListedChannel>,
    /// The six types in the order of the screen.
    pub types: Vec<String>,
    /// The 45 tasks.
    pub tasks: Vec<TaskTile>,
    /// The 98 municipalities.
    pub municipalities: Vec<ListedMunicipality>,
}

/// A channel to choose.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListedChannel {
    /// Its code.
    pub code: String,
    /// Closing proposed with it.
    pub closing: String,
    /// Form proposed with it.
    pub form: String,
    /// `in` or `out`.
    pub direction: String,
    /// KL never published a code for it.
    pub ours: bool,
    /// Does it take an employee's time?
    pub staffed: bool,
}

/// A municipality to choose.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListedMunicipality {
    /// Four digits.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// The municipality's own list of tasks, as read.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TaskList {
    /// The tasks that can stand on a tile.
    pub tasks: Vec<TaskTile>,
    /// Rows of the list.
    pub rows_read: u32,
    /// Rows that cannot be used.
    pub rows_rejected: u32,
    /// Why, for the first of them.
    pub problems: Vec<CountsProblem>,
}

/// Makes a draft.
pub async fn new_round(program: &Program, input: NewRound) -> Result<RoundDraft, CommandError> {
    program
        .municipality
        .ask(move |m, now| {
            let code: RoundCode = input.round.parse()?;
            if code.is_practice() != input.practice {
                return Err(SchemaError::BadRound { value: input.round.clone() }.into());
            }
            let period = round_setup::period(&code, input.weeks.as_deref(), round_setup::today(now))?;
            let origin = match &input.copy {
                Some(copy) => Origin::Round(copy.parse()?),
                None => Origin::BuiltIn,
            };
            round_setup::begin(m, &period, &origin)
        })
        .await
}

/// A draft as it stands.
pub async fn round_draft(program: &Program, input: OfRound) -> Result<RoundDraft, CommandError> {
    program.municipality.ask(move |m, _| round_setup::view(m, &input.round.parse()?)).await
}

/// Keeps a draft, faults and all.
pub async fn keep_draft(program: &Program, input: KeepDraft) -> Result<RoundDraft, CommandError> {
    program
        .municipality
        .ask(move |m, _| {
            m.keep_draft(&input.file)?;
            round_setup::view(m, &input.file.round.parse()?)
        })
        .await
}

/// Drops a draft; what was published stays.
pub async fn drop_draft(program: &Program, input: OfRound) -> Result<MunicipalityState, CommandError> {
    program.municipality.ask(move |m, _| Ok(m.drop_draft(&input.round.parse()?)?)).await?;
    municipality_state(program, Nothing {}).await
}

/// Publishes a round where a person says.
pub async fn publish_round(
    program: &Program,
    input: OfRound,
) -> Result<Option<PublishedRound>, CommandError> {
    // What cannot be published is told before a folder is asked for.
    let code: RoundCode = input.round.parse()?;
    let asked = code.clone();
    program.municipality.ask(move |m, _| Ok(round_setup::view(m, &asked)?.file.check()?)).await?;
    let Some(folder) = program.choose(Dialog::PublishFolder).await? else { return Ok(None) };
    let published =
        program.municipality.ask(move |m, now| round_setup::publish(m, &code, &folder, now)).await?;
    let file = &published.file;
    Ok(Some(PublishedRound {
        path: published.path.display().to_string(),
        version: file.file_version,
        control_code: published.control_code,
        units: whole(file.units.len())?,
        desks: whole(file.units.iter().map(|unit| unit.desks.len()).sum::<usize>())?,
    }))
}

/// What a round may be made of.
pub async fn built_in_lists(_: &Program, _: Nothing) -> Result<BuiltInLists, CommandError> {
    let staffed = Channel::in_desk_order();
    let others = Channel::all().filter(|channel| !staffed.contains(channel));
    Ok(BuiltInLists {
        channels: staffed.iter().copied().chain(others).map(listed).collect(),
        types: ContactType::in_desk_order().iter().map(|kind| kind.code().to_owned()).collect(),
        tasks: codes::tasks()
            .iter()
            .map(|task| TaskTile { kle: task.kle.clone(), text: task.name.clone() })
            .collect(),
        municipalities: codes::municipalities()
            .iter()
            .map(|place| ListedMunicipality { code: place.code.clone(), name: place.name.clone() })
            .collect(),
    })
}

fn listed(channel: Channel) -> ListedChannel {
    let facts = channel.facts();
    ListedChannel {
        code: facts.code.clone(),
        closing: facts.preset_closing.clone(),
        form: facts.preset_form.clone(),
        direction: if facts.direction == Direction::In { "in".into() } else { "out".into() },
        ours: facts.ours.is_yes(),
        staffed: facts.staffed.is_yes(),
    }
}

/// Lets a person choose the municipality's own list of tasks; nothing of it is kept yet.
pub async fn choose_task_list(program: &Program, _: OfRound) -> Result<Option<TaskList>, CommandError> {
    let Some(path) = program.choose(Dialog::TaskList).await? else { return Ok(None) };
    let read = aside(move || {
        let bytes = named(&path, exports::counts::read_file)?;
        round_setup::read_task_list(std::path::Path::new(path.file_name().unwrap_or_default()), &bytes)
    })
    .await??;
    Ok(Some(TaskList {
        tasks: read.tasks,
        rows_read: read.rows_read,
        rows_rejected: whole(read.problems.len())?,
        problems: read.problems.into_iter().take(SHOWN).collect(),
    }))
}
