//! Mass entry (masseregistrering): many contacts that were counted in another way, as one event.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;

use super::own_stream::Run;
use super::sign_offs::check_unit;
use super::{Municipality, open_round, round_of};
use crate::codes::Source;
use crate::event::{Codes, Draft, Event, EventRef, Flag, Flags, GestureId, Kind, MOST_COUNTED};
use crate::round::RoundCode;
use crate::store::logbook::{self, KeptEntry, LogAction, NewEntry};
use crate::store::rounds::KeptRound;
use crate::store::{events, streams};
use crate::{SchemaError, clock};

/// Many contacts alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MassContact {
    /// The unit that had them; `-` where nobody knows.
    pub unit: String,
    /// The day.
    pub day: NaiveDate,
    /// Their codes.
    pub codes: Codes,
    /// How many, 1 to 999,999.
    pub n: u32,
}

/// A mass entry as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredMass {
    /// Where it stands.
    pub reference: EventRef,
    /// What was entered.
    pub mass: MassContact,
    /// When it was entered.
    pub at: DateTime<Utc>,
    /// Was it taken out?
    pub voided: bool,
}

impl Municipality {
    /// Enters a mass count. The same gesture again is the same entry.
    pub fn log_mass(
        &mut self,
        round: &RoundCode,
        id: GestureId,
        mass: &MassContact,
        now: DateTime<Utc>,
    ) -> Result<StoredMass, SchemaError> {
        let writer = self.writer();
        self.store.write(|tx| {
            if let Some(known) = logbook::of_gesture(tx, id)? {
                return stored(tx, &known);
            }
            let kept_round = open_round(tx, round)?;
            let mut run = Run::new(tx, writer.stream(tx, &kept_round, now)?, id, now);
            run.append(draft_of(tx, run.draft(Kind::Contact), mass, &kept_round)?)?;
            let entry = NewEntry {
                unit: Some(&mass.unit),
                code: mass.codes.channel.map(|channel| channel.code()),
                count: Some(mass.n),
                gesture: Some(id),
                events: run.events(),
                ..NewEntry::default()
            };
            logbook::add(tx, round.as_str(), LogAction::Mass, &entry, now)?;
            let missing = || SchemaError::NoSuchContact { id: id.to_string() };
            stored(tx, &logbook::of_gesture(tx, id)?.ok_or_else(missing)?)
        })
    }

    /// The mass entries of a round as they were entered, those taken out among them.
    pub fn masses(&self, round: &RoundCode) -> Result<Vec<StoredMass>, SchemaError> {
        self.store.read(|c| {
            if round_of(c, round)?.purged {
                return Ok(Vec::new());
            }
            let entries = logbook::of_action(c, round.as_str(), LogAction::Mass)?;
            entries.iter().map(|entry| stored(c, entry)).collect()
        })
    }

    /// Takes a mass entry out. The same gesture again takes nothing more out.
    pub fn void_mass(
        &mut self,
        round: &RoundCode,
        id: GestureId,
        mass: &EventRef,
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        let writer = self.writer();
        self.store.write(|tx| {
            if logbook::of_gesture(tx, id)?.is_some() {
                return Ok(());
            }
            let kept_round = open_round(tx, round)?;
            let missing = || SchemaError::NoSuchContact { id: mass.to_string() };
            let entries = logbook::of_action(tx, round.as_str(), LogAction::Mass)?;
            let entered = entries.iter().find(|kept| kept.events.is_some_and(|(first, _)| first == *mass));
            let entered = stored(tx, entered.ok_or_else(missing)?)?;
            if entered.voided {
                return Err(SchemaError::NothingToUndo);
            }
            let mut run = Run::new(tx, writer.stream(tx, &kept_round, now)?, id, now);
            let mut draft = run.draft(Kind::Void);
            draft.target = Some(*mass);
            draft.reason = Some("mass_taken_back".into());
            run.append(draft)?;
            let entry = NewEntry {
                unit: Some(&entered.mass.unit),
                code: entered.mass.codes.channel.map(|channel| channel.code()),
                count: Some(entered.mass.n),
                gesture: Some(id),
                takes_back: entries
                    .iter()
                    .find(|kept| kept.events.is_some_and(|(first, _)| first == *mass))
                    .map(|kept| kept.entry.number),
                events: run.events(),
                ..NewEntry::default()
            };
            logbook::add(tx, round.as_str(), LogAction::MassTakenBack, &entry, now).map(drop)
        })
    }
}

/// The contact a mass entry becomes: at noon of its day, since nobody knows the hour.
fn draft_of(
    c: &Connection,
    empty: Draft,
    mass: &MassContact,
    round: &KeptRound,
) -> Result<Draft, SchemaError> {
    if mass.unit != "-" && round.file.is_some() {
        check_unit(c, round, &mass.unit)?;
    }
    if !(1..=MOST_COUNTED).contains(&mass.n) {
        return Err(SchemaError::BadCount { value: mass.n.to_string(), most: MOST_COUNTED });
    }
    let moment = clock::at_wall(mass.day.and_time(NaiveTime::MIN) + chrono::Duration::hours(12));
    if !clock::is_countable(moment.at) {
        return Err(SchemaError::BadTime { value: mass.day.to_string() });
    }
    let unit =
        round.file.as_ref().and_then(|file| Some((file, file.units.iter().find(|u| u.code == mass.unit)?)));
    let period = match unit {
        Some((file, unit)) => file.round_of(unit)?,
        None => round.round.clone(),
    };
    let flags =
        if period.covers(mass.day) { Flags::default() } else { Flags::default().with(Flag::OutsidePeriod) };
    Ok(Draft {
        moment,
        unit: mass.unit.clone(),
        codes: mass.codes.clone(),
        source: Some(Source::from_code("MASSE")?),
        n: Some(mass.n),
        flags,
        ..empty
    })
}

/// The mass entry an act of the logbook made.
fn stored(c: &Connection, kept: &KeptEntry) -> Result<StoredMass, SchemaError> {
    let gone =
        || SchemaError::BadEvent { reason: format!("logbook number {} has no event", kept.entry.number) };
    let (reference, _) = kept.events.ok_or_else(gone)?;
    let stream = streams::find(c, reference.stream)?.ok_or_else(gone)?;
    let event: Event = events::find(c, stream.id, reference.seq)?.ok_or_else(gone)?;
    let draft = event.draft;
    Ok(StoredMass {
        reference,
        mass: MassContact {
            unit: draft.unit,
            day: draft.moment.day,
            n: draft.n.ok_or_else(gone)?,
            codes: draft.codes,
        },
        at: kept.entry.at,
        voided: events::is_void(c, reference.stream, reference.seq)?,
    })
}
