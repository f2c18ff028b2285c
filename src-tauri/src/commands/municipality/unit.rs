//! Enhedens uge: a unit's own read-only view at a desk, and its sign-off, which travels in the desk's file.

use exports::charts::Scene;
use exports::desk_files;
use exports::unit_week::{self, UnitSignOffShown};
use exports::week_now::{ChannelShare, DeskRow};
use schema::SchemaError;
use schema::event::GestureId;
use schema::municipality::SignOff;
use serde::{Deserialize, Serialize};

use crate::error::{CommandError, ErrorCode};
use crate::program::{Program, aside};

/// Whose week is asked for; without words, that of the desk's own unit in its present round.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OfUnit {
    /// The round's code.
    pub round: Option<String>,
    /// The unit's code.
    pub unit: Option<String>,
}

/// The sign-off of the desk's own unit.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SignOffUnit {
    /// The gesture.
    pub id: String,
    /// Counted, closed or missing.
    pub state: SignOff,
    /// Why, as a code, where it was not counted.
    pub reason: Option<String>,
}

/// A unit's week.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UnitWeek {
    /// The round's code.
    pub round: String,
    /// Code of the unit.
    pub unit: String,
    /// Its name.
    pub unit_name: String,
    /// The days of the table.
    pub days: Vec<String>,
    /// Its desks.
    pub desks: Vec<DeskRow>,
    /// Contacts that count.
    pub total: u32,
    /// The channels by size.
    pub channels: Vec<ChannelShare>,
    /// Channels by type.
    pub bars: Scene,
    /// Are the other desks in it, from the folder they send to? Otherwise it is this desk alone.
    pub from_folder: bool,
    /// Its sign-off.
    pub signed: Option<UnitSignOffShown>,
    /// Why the folder could not be read.
    pub problem: Option<ErrorCode>,
}

/// A unit's week.
pub async fn unit_week(program: &Program, input: OfUnit) -> Result<UnitWeek, CommandError> {
    let (asked, kept, own) = program
        .desk
        .ask(move |desk, now| {
            let (stream, kept) = desk.place()?.ok_or(SchemaError::NotSetUp)?;
            let round = input.round.unwrap_or_else(|| stream.round.clone());
            if round != stream.round {
                return Err(SchemaError::NoSuchRound { round }.into());
            }
            let own = desk_files::take(desk, |own, _| own.round == round)?;
            Ok(((input.unit.unwrap_or(stream.unit), now), kept, own))
        })
        .await?;
    let folder = program.configuration.send_folder().0;
    let texts = program.configuration.settings().language.texts();
    let ((unit, now), from_folder) = (asked, folder.is_some());
    let view = aside(move || unit_week::of(kept, &unit, folder.as_deref(), &own, &texts, now)).await??;
    let problem = view.folder_problem.is_some().then_some(ErrorCode::GatherFolderAway);
    Ok(UnitWeek {
        round: view.week.round,
        unit: view.unit,
        unit_name: view.unit_name,
        days: view.week.days,
        desks: view.week.desks,
        total: view.week.total,
        channels: view.week.channels,
        bars: view.week.bars,
        from_folder: from_folder && problem.is_none(),
        signed: view.signed,
        problem,
    })
}

/// Signs off the desk's own unit.
pub async fn sign_off_unit(program: &Program, input: SignOffUnit) -> Result<UnitWeek, CommandError> {
    let id: GestureId = input.id.parse()?;
    let reason = input.reason;
    program
        .write(false, move |counter, now| counter.sign_off(id, input.state, reason.as_deref(), now))
        .await?;
    // The word is worth nothing on this PC alone.
    program.sending.at_once();
    unit_week(program, OfUnit { round: None, unit: None }).await
}
