//! What a clerk says about a contact, and the event it becomes.

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;

use crate::codes::{Channel, Closing, ContactType, Form, Source};
use crate::event::{Codes, Draft, EventRef, Flag, Flags, GestureId, Kind};
use crate::kle::Kle;
use crate::store::events;
use crate::store::rounds::KeptRound;
use crate::store::streams::Kept;
use crate::{SchemaError, clock};

/// A contact logged for a time further back than this was entered later (efterregistrering).
const LATE_AFTER_MINUTES: i64 = 5;

/// What a clerk says about a contact.
#[derive(Debug, Clone, PartialEq)]
pub struct NewContact {
    /// The gesture, chosen before the first attempt.
    pub id: GestureId,
    /// Channel.
    pub channel: Channel,
    /// Type.
    pub kind: ContactType,
    /// Task, in the full profile.
    pub task: Option<Kle>,
    /// Closing, in the full profile.
    pub closing: Option<Closing>,
    /// Form, in the full profile.
    pub form: Option<Form>,
    /// How many alike, 1 to 99.
    pub n: u32,
    /// When, if not now.
    pub at: Option<DateTime<Utc>>,
}

impl NewContact {
    /// One contact, now, of the simple profile.
    pub fn simple(id: GestureId, channel: Channel, kind: ContactType) -> NewContact {
        NewContact { id, channel, kind, task: None, closing: None, form: None, n: 1, at: None }
    }
}

pub(super) fn empty_draft(kind: Kind, kept: &Kept, now: DateTime<Utc>) -> Result<Draft, SchemaError> {
    Ok(Draft {
        id: GestureId::random()?,
        kind,
        target: None,
        moment: clock::Moment::of(now),
        unit: kept.stream.unit.clone(),
        codes: Codes::default(),
        source: None,
        n: None,
        flags: Flags::default(),
        reason: None,
    })
}

pub(super) fn draft_of(
    new: &NewContact,
    now: DateTime<Utc>,
    kept: &Kept,
    last_at: Option<i64>,
    round: Option<KeptRound>,
) -> Result<Draft, SchemaError> {
    let moment = clock::Moment::of(new.at.unwrap_or(now));
    let mut flags = Flags::default();
    if let Some(round) = round {
        if round.closed {
            return Err(SchemaError::RoundClosed { round: round.round.code.to_string() });
        }
        let period = match round
            .file
            .as_ref()
            .and_then(|f| Some((f, f.desk(&kept.stream.unit, &kept.stream.desk).ok()?)))
        {
            Some((file, unit)) => file.round_of(unit)?,
            None => round.round,
        };
        if !period.covers(moment.day) {
            flags = flags.with(Flag::OutsidePeriod);
        }
    }
    let backwards = last_at.is_some_and(|last| last > now.timestamp_millis() + 60_000);
    if new.at.is_none() && backwards {
        flags = flags.with(Flag::ClockSuspect);
    }
    let late = new.at.is_some_and(|at| now - at > Duration::minutes(LATE_AFTER_MINUTES));
    let source = match (new.n, late) {
        (1, false) => "SKRANKE",
        (1, true) => "EFTER",
        _ => "MASSE",
    };
    Ok(Draft {
        id: new.id,
        moment,
        codes: Codes {
            channel: Some(new.channel),
            kind: Some(new.kind),
            task: new.task,
            closing: new.closing,
            form: new.form,
            local: None,
        },
        source: Some(Source::from_code(source)?),
        n: Some(new.n),
        flags,
        ..empty_draft(Kind::Contact, kept, now)?
    })
}

/// A void stands in the stream of its target, so that a desk file speaks of itself only. A stream that began on
/// another machine is that machine's to write.
pub(super) fn append_void(
    tx: &Connection,
    machine: &str,
    kept: &Kept,
    target: u32,
    now: DateTime<Utc>,
) -> Result<(), SchemaError> {
    if kept.stream.machine != machine {
        return Err(SchemaError::NothingToUndo);
    }
    let mut draft = empty_draft(Kind::Void, kept, now)?;
    draft.target = Some(EventRef { stream: kept.stream.stream, seq: target });
    events::append(tx, kept.id, draft).map(drop)
}
