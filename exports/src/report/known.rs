//! What the report is written from, read from the municipality's store.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use schema::codes::Channel;
use schema::municipality::{Municipality, SignOff};
use schema::round::{Round, RoundCode};
use schema::round_file::Profile;
use schema::store::counted;
use schema::store::logbook::LogAction;
use schema::store::rounds::KeptRound;

use crate::ExportError;
use crate::charts::heat::DayHours;
use crate::export::facts::Facts;
use crate::export::figures::{ChannelTable, Figures, WEBSITE};
use crate::reconciliation;

/// What is known of a round and its municipality.
#[derive(Debug, Clone)]
pub struct Known {
    /// Four digits.
    pub municipality: String,
    /// Number of closings.
    pub version: u32,
    /// Is the round closed?
    pub closed: bool,
    /// Are its events gone, so that only sums are left?
    pub purged: bool,
    /// Smallest figure that is shown; 0 where all are.
    pub min_cell: u32,
    /// The round.
    pub now: Period,
    /// The last closed round of the same season, if there is one.
    pub before: Option<Period>,
    /// Contacts logged one by one, by day and hour; figures below `min_cell` are hidden. Empty where they cannot be.
    pub hours: Vec<DayHours>,
    /// How many contacts were logged one by one.
    pub one_by_one: u32,
    /// Closings and forms, where the round asked for them.
    pub closings: Option<Closings>,
    /// What machines counted beside it, channel by channel.
    pub machines: Vec<Machine>,
    /// The units of the round; empty where it has no list.
    pub units: Vec<UnitTold>,
    /// Units that have figures, whether the round lists them or not.
    pub units_counted: u32,
    /// Expected days on which nobody counted.
    pub silent_days: Vec<NaiveDate>,
    /// What was corrected, by kind.
    pub corrections: Vec<Correction>,
}

/// A round's figures.
#[derive(Debug, Clone)]
pub struct Period {
    /// Its code and days.
    pub round: Round,
    /// Definitions counted by.
    pub definition: String,
    /// Channel by type, small cells hidden.
    pub table: ChannelTable,
    /// The counted days of the period, in order, with the contacts of each by channel and type.
    pub days: BTreeMap<NaiveDate, BTreeMap<(Channel, schema::codes::ContactType), u32>>,
}

/// Closings and forms, without website visits; `None` is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closings {
    /// Afsluttet straks.
    pub at_once: Option<u32>,
    /// Til videre behandling.
    pub held: Option<u32>,
    /// With a form (blanket).
    pub with_form: Option<u32>,
}

/// A channel by hand and by machine, over the whole round.
#[derive(Debug, Clone, PartialEq)]
pub struct Machine {
    /// The channel.
    pub channel: Channel,
    /// By hand.
    pub manual: u32,
    /// By machine.
    pub machine: u32,
    /// Manual ÷ machine.
    pub ratio: Option<f64>,
}

/// How a unit's week ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitState {
    /// It counted.
    Counted,
    /// It was closed.
    Closed,
    /// Figures are missing.
    Missing,
    /// It has no figures, and nobody has said why.
    Silent,
}

/// A unit of the round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitTold {
    /// Its name.
    pub name: String,
    /// How its week ended.
    pub state: UnitState,
    /// The reason code given.
    pub reason: Option<String>,
}

/// Corrections of one kind for one reason, those taken back left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// What was done.
    pub action: LogAction,
    /// The reason code.
    pub reason: Option<String>,
    /// How often.
    pub times: u32,
    /// How many contacts it changed.
    pub contacts: u32,
}

impl Known {
    /// Everything the report says of a round.
    pub fn of(
        municipality: &Municipality,
        code: &RoundCode,
        min_cell: u32,
        now: DateTime<Utc>,
    ) -> Result<Known, ExportError> {
        let kept = municipality.round(code)?;
        let (period, facts) = period(municipality, &kept, min_cell, now)?;
        let before = match last_of_season(municipality, &kept)? {
            Some(earlier) => Some(self::period(municipality, &earlier, min_cell, now)?.0),
            None => None,
        };
        let (hours, one_by_one) = super::hours::one_by_one(municipality, code, &period, min_cell)?;
        let machine_counts = municipality.machine_counts(code)?;
        let counted_at = reconciliation::counted(municipality, code)?;
        let (units, units_counted) = units(municipality, &kept, &counted_at)?;
        let today = schema::clock::Moment::of(now).day;
        let expected = kept.round.working_days().filter(|day| {
            let closed = kept.file.as_ref().is_some_and(|file| file.closed_days.contains(day));
            *day <= today && !closed
        });
        Ok(Known {
            municipality: kept.municipality.clone(),
            version: kept.closings,
            closed: kept.closed,
            purged: kept.purged,
            min_cell: facts.min_cell,
            hours,
            one_by_one,
            closings: closings(municipality, &kept, min_cell)?,
            machines: machines(&counted_at, &machine_counts)?,
            units,
            units_counted,
            silent_days: expected.filter(|day| !period.days.contains_key(day)).collect(),
            corrections: corrections(municipality, code)?,
            now: period,
            before,
        })
    }
}

fn period(
    municipality: &Municipality,
    kept: &KeptRound,
    min_cell: u32,
    now: DateTime<Utc>,
) -> Result<(Period, Facts), ExportError> {
    let figures = Figures::of(municipality.store(), &kept.round.code, min_cell)?;
    let facts = Facts::of(municipality.store(), &figures, schema::clock::Moment::of(now).day)?;
    let code = kept.round.code.as_str();
    let (cells, desks) =
        municipality.store().read(|c| Ok((counted::of_round(c, code)?, counted::desks_by_day(c, code)?)))?;
    // A day counts where a desk counted on it, contacts or none; what came outside the period is no part of a rate.
    let counted_days = desks.into_keys().filter(|day| kept.round.covers(*day));
    let mut days: BTreeMap<NaiveDate, BTreeMap<_, u32>> =
        counted_days.map(|day| (day, BTreeMap::new())).collect();
    for cell in cells.iter().filter(|cell| kept.round.covers(cell.day)) {
        let n = u32::try_from(cell.n).map_err(|_| too_many(cell.n))?;
        let sum = days.entry(cell.day).or_default().entry((cell.channel, cell.kind)).or_insert(0);
        *sum = sum.checked_add(n).ok_or_else(|| too_many(cell.n))?;
    }
    let period = Period {
        round: kept.round.clone(),
        definition: facts.definition.clone(),
        table: figures.table,
        days,
    };
    Ok((period, facts))
}

fn too_many(n: i64) -> schema::SchemaError {
    schema::SchemaError::BadCount { value: n.to_string(), most: u32::MAX }
}

/// The newest closed round before this one whose code begins with the same letter.
fn last_of_season(municipality: &Municipality, kept: &KeptRound) -> Result<Option<KeptRound>, ExportError> {
    let season = kept.round.code.as_str().chars().next();
    let earlier = municipality.rounds()?.into_iter().filter(|other| {
        other.closed
            && other.round.code.as_str().chars().next() == season
            && other.round.last < kept.round.first
    });
    Ok(earlier.max_by_key(|other| other.round.last))
}

/// Closings and forms where the round asked for them, or where an import has them.
fn closings(
    municipality: &Municipality,
    kept: &KeptRound,
    min_cell: u32,
) -> Result<Option<Closings>, ExportError> {
    if kept.file.as_ref().is_some_and(|file| file.profile == Profile::Simple) {
        return Ok(None);
    }
    let cells = municipality.store().read(|c| counted::of_round(c, kept.round.code.as_str()))?;
    let told = cells.iter().filter(|cell| cell.channel.code() != WEBSITE && cell.closing.is_some());
    let (mut at_once, mut held, mut with_form, mut without_form) = (0_i64, 0_i64, 0_i64, 0_i64);
    for cell in told {
        match cell.closing.map(|closing| closing.code()) {
            Some("STRAKS") => at_once += cell.n,
            _ => held += cell.n,
        }
        match cell.form.map(|form| form.code()) {
            Some("JA") => with_form += cell.n,
            _ => without_form += cell.n,
        }
    }
    if at_once + held == 0 {
        return Ok(None);
    }
    let small = |n: i64| min_cell > 1 && n > 0 && n < i64::from(min_cell);
    // Either half tells the other.
    let shown = |n: i64, rest: i64| match small(n) || small(rest) {
        true => Ok(None),
        false => u32::try_from(n).map(Some).map_err(|_| too_many(n)),
    };
    Ok(Some(Closings {
        at_once: shown(at_once, held)?,
        held: shown(held, at_once)?,
        with_form: shown(with_form, without_form)?,
    }))
}

fn machines(
    counted: &[reconciliation::CountedAt],
    machine: &[schema::municipality::MachineCount],
) -> Result<Vec<Machine>, ExportError> {
    let rows = reconciliation::rows(counted, machine)?.into_iter().filter(|row| row.day.is_none());
    rows.map(|row| {
        let channel = Channel::from_code(&row.channel)?;
        Ok(Machine { channel, manual: row.manual, machine: row.machine, ratio: row.ratio })
    })
    .collect()
}

/// The units of the round file with the word that holds of each, and how many units have figures.
fn units(
    municipality: &Municipality,
    kept: &KeptRound,
    counted: &[reconciliation::CountedAt],
) -> Result<(Vec<UnitTold>, u32), ExportError> {
    let with_figures: BTreeSet<&str> = counted
        .iter()
        .filter(|at| at.n > 0)
        .map(|at| at.unit.as_str())
        .filter(|unit| !unit.is_empty() && *unit != "-")
        .collect();
    let signed = municipality.sign_offs(&kept.round.code)?;
    let units = kept.file.iter().flat_map(|file| &file.units).map(|unit| {
        let has_figures = with_figures.contains(unit.code.as_str());
        // What was said before the figures came does not hold beside them.
        let word = signed.iter().find(|word| word.unit == unit.code);
        let word = word.filter(|word| word.state == SignOff::Counted || !has_figures);
        let state = match word.map(|word| word.state) {
            Some(SignOff::Closed) => UnitState::Closed,
            Some(SignOff::Missing) => UnitState::Missing,
            Some(SignOff::Counted) => UnitState::Counted,
            None if has_figures => UnitState::Counted,
            None => UnitState::Silent,
        };
        let name = if unit.name.is_empty() { unit.code.clone() } else { unit.name.clone() };
        UnitTold { name, state, reason: word.and_then(|word| word.reason.clone()) }
    });
    Ok((units.collect(), with_figures.len() as u32))
}

/// What changed figures after they were counted; an act that was taken back changed nothing.
fn corrections(municipality: &Municipality, code: &RoundCode) -> Result<Vec<Correction>, ExportError> {
    let mut found: Vec<Correction> = vec![];
    let changes = [LogAction::Corrected, LogAction::Voided, LogAction::Replaced, LogAction::Reopened];
    for entry in municipality.logbook(code)? {
        if !changes.contains(&entry.action) || entry.taken_back {
            continue;
        }
        let n = entry.count.unwrap_or(0);
        match found.iter_mut().find(|known| known.action == entry.action && known.reason == entry.reason) {
            Some(known) => {
                known.times += 1;
                known.contacts = known.contacts.saturating_add(n);
            }
            None => {
                found.push(Correction { action: entry.action, reason: entry.reason, times: 1, contacts: n })
            }
        }
    }
    Ok(found)
}
