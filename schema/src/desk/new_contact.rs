//! What a clerk says about a contact, and the event it becomes.

use chrono::{DateTime, Duration, Utc};

use super::contact_codes::ContactCodes;
use super::slots::LateSlot;
use crate::codes::{Channel, ContactType, Source};
use crate::event::{Codes, Draft, Flag, Flags, GestureId, Kind};
use crate::round::Round;
use crate::store::rounds::KeptRound;
use crate::store::streams::{Kept, Stream};
use crate::{SchemaError, clock};

/// A contact logged for a time further back than this was entered later (efterregistrering).
const LATE_AFTER_MINUTES: i64 = 5;

/// What a clerk says about a contact.
#[derive(Debug, Clone, PartialEq)]
pub struct NewContact {
    /// The gesture, chosen before the first attempt.
    pub id: GestureId,
    /// Its codes.
    pub codes: ContactCodes,
    /// How many alike, 1 to 99.
    pub n: u32,
    /// When it happened.
    pub when: When,
}

/// When a contact happened.
#[derive(Debug, Clone, PartialEq)]
pub enum When {
    /// While it was logged.
    Now,
    /// At this instant, as a script says.
    At(DateTime<Utc>),
    /// In this hour, as a clerk remembers.
    Late(LateSlot),
}

impl NewContact {
    /// One contact, now, of the simple profile.
    pub fn simple(id: GestureId, channel: Channel, kind: ContactType) -> NewContact {
        NewContact { id, codes: ContactCodes::simple(channel, kind), n: 1, when: When::Now }
    }

    /// The moment it is kept under, and whether it was entered later.
    pub(super) fn moment(&self, now: DateTime<Utc>) -> Result<(clock::Moment, bool), SchemaError> {
        match &self.when {
            When::Now => Ok((clock::Moment::of(now), false)),
            When::At(at) => Ok((clock::Moment::of(*at), now - *at > Duration::minutes(LATE_AFTER_MINUTES))),
            When::Late(slot) => Ok((slot.moment(now)?, true)),
        }
    }
}

/// Where and in which round a draft is made.
pub(super) struct Setting<'a> {
    /// The stream it is to stand in.
    pub kept: &'a Kept,
    /// The round, where the desk was set up for one.
    pub round: Option<&'a KeptRound>,
    /// Instant of the event before, in milliseconds.
    pub last_at: Option<i64>,
}

/// An event of the stream that says nothing yet.
pub(super) fn empty_draft(kind: Kind, kept: &Kept, moment: clock::Moment) -> Result<Draft, SchemaError> {
    Ok(Draft {
        id: GestureId::random()?,
        kind,
        target: None,
        moment,
        unit: kept.stream.unit.clone(),
        codes: Codes::default(),
        source: None,
        n: None,
        flags: Flags::default(),
        reason: None,
    })
}

/// The contact as an event.
pub(super) fn draft_of(
    new: &NewContact,
    setting: &Setting<'_>,
    now: DateTime<Utc>,
) -> Result<Draft, SchemaError> {
    let (moment, late) = new.moment(now)?;
    let source = match (&new.when, late, new.n) {
        // That a clerk remembered the hour says more about its time than that it stands for several.
        (When::Late(_), ..) | (_, true, 1) => "EFTER",
        (_, false, 1) => "SKRANKE",
        // A script knows its instants, also for a pile.
        _ => "MASSE",
    };
    let mut draft = counted_draft(new.id, moment, (source, new.n), setting)?;
    draft.codes = new.codes.of_round(setting.round)?;
    let backwards = setting.last_at.is_some_and(|last| last > now.timestamp_millis() + 60_000);
    if new.when == When::Now && backwards {
        draft.flags = draft.flags.with(Flag::ClockSuspect);
    }
    Ok(draft)
}

/// A contact without its codes, marked where it lies outside the period.
pub(super) fn counted_draft(
    id: GestureId,
    moment: clock::Moment,
    (source, n): (&str, u32),
    setting: &Setting<'_>,
) -> Result<Draft, SchemaError> {
    let mut flags = Flags::default();
    if let Some(round) = setting.round
        && !period_of(&setting.kept.stream, round)?.covers(moment.day)
    {
        flags = flags.with(Flag::OutsidePeriod);
    }
    Ok(Draft {
        id,
        source: Some(Source::from_code(source)?),
        n: Some(n),
        flags,
        ..empty_draft(Kind::Contact, setting.kept, moment)?
    })
}

/// The days a desk counts: those of its unit where the round file names them.
pub(super) fn period_of(stream: &Stream, round: &KeptRound) -> Result<Round, SchemaError> {
    let named =
        round.file.as_ref().and_then(|file| Some((file, file.desk(&stream.unit, &stream.desk).ok()?)));
    match named {
        Some((file, unit)) => file.round_of(unit),
        None => Ok(round.round.clone()),
    }
}
