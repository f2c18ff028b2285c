//! Repairs (rettelser): events with a reason code, never edits. Each can be taken back.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::own_stream::Run;
use super::{Municipality, open_round};
use crate::SchemaError;
use crate::event::{Codes, Event, EventRef, GestureId, Kind};
use crate::round::RoundCode;
use crate::store::logbook::{self, KeptEntry, LogAction, NewEntry};
use crate::store::{contacts, events, streams};

/// Why the coordinator corrects or takes out a contact: texts `repair-reason-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RepairReason {
    /// KLE-nummeret havde kun to grupper.
    KleTwoGroups,
    /// KLE-nummeret var formentlig en tastefejl.
    KleProbableTypo,
    /// Rækken stod der to gange.
    DuplicateRow,
    /// STRAKS på en langsom kanal.
    StraksSlowChannel,
    /// Opgaven manglede.
    TaskMissing,
    /// Koden var forkert.
    WrongCode,
    /// Talt to gange.
    DoubleCounted,
}

impl RepairReason {
    /// All of them.
    pub const ALL: [RepairReason; 7] = [
        RepairReason::KleTwoGroups,
        RepairReason::KleProbableTypo,
        RepairReason::DuplicateRow,
        RepairReason::StraksSlowChannel,
        RepairReason::TaskMissing,
        RepairReason::WrongCode,
        RepairReason::DoubleCounted,
    ];

    /// Its code, as in the events.
    pub fn code(self) -> &'static str {
        match self {
            RepairReason::KleTwoGroups => "kle_two_groups",
            RepairReason::KleProbableTypo => "kle_probable_typo",
            RepairReason::DuplicateRow => "duplicate_row",
            RepairReason::StraksSlowChannel => "straks_slow_channel",
            RepairReason::TaskMissing => "task_missing",
            RepairReason::WrongCode => "wrong_code",
            RepairReason::DoubleCounted => "double_counted",
        }
    }
}

/// What a repair did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repaired {
    /// Its number in the logbook; 0 where nothing was to be changed.
    pub log: u32,
    /// Events written; 0 where the gesture was known.
    pub changed: u32,
}

impl Municipality {
    /// Gives contacts other codes, all of them as they shall be. One that has them already, or does not count, stays.
    pub fn correct(
        &mut self,
        round: &RoundCode,
        id: GestureId,
        changes: &[(EventRef, Codes)],
        reason: RepairReason,
        now: DateTime<Utc>,
    ) -> Result<Repaired, SchemaError> {
        self.repair(round, id, (LogAction::Corrected, reason), now, |tx, run| {
            for (target, codes) in changes {
                contact_of(tx, round, *target)?;
                if contacts::counted_codes(tx, *target)?.is_some_and(|now| now != *codes) {
                    let mut draft = run.draft(Kind::Correction);
                    draft.target = Some(*target);
                    draft.codes = codes.clone();
                    draft.reason = Some(reason.code().into());
                    run.append(draft)?;
                }
            }
            Ok(())
        })
    }

    /// Takes contacts out of the count. One that is out already stays so.
    pub fn void(
        &mut self,
        round: &RoundCode,
        id: GestureId,
        targets: &[EventRef],
        reason: RepairReason,
        now: DateTime<Utc>,
    ) -> Result<Repaired, SchemaError> {
        self.repair(round, id, (LogAction::Voided, reason), now, |tx, run| {
            for target in targets {
                contact_of(tx, round, *target)?;
                if !events::is_void(tx, target.stream, target.seq)? {
                    let mut draft = run.draft(Kind::Void);
                    draft.target = Some(*target);
                    draft.reason = Some(reason.code().into());
                    run.append(draft)?;
                }
            }
            Ok(())
        })
    }

    /// Takes a repair back: every event of it, and what held before holds again.
    pub fn undo_repair(
        &mut self,
        round: &RoundCode,
        log: u32,
        now: DateTime<Utc>,
    ) -> Result<Repaired, SchemaError> {
        let writer = self.writer();
        self.store.write(|tx| {
            let missing = || SchemaError::NoSuchLogEntry { number: log };
            let repaired = logbook::find(tx, round.as_str(), log)?.filter(is_repair).ok_or_else(missing)?;
            if let Some(known) = logbook::taken_back_by(tx, log)? {
                return Ok(Repaired { log: known, changed: 0 });
            }
            let kept = writer.stream(tx, &open_round(tx, round)?, now)?;
            let mut run = Run::new(tx, kept, GestureId::random()?, now);
            let (first, last) = repaired.events.ok_or_else(missing)?;
            for seq in first.seq..=last {
                if !events::is_void(tx, first.stream, seq)? {
                    let mut draft = run.draft(Kind::Void);
                    draft.target = Some(EventRef { seq, ..first });
                    draft.reason = Some("taken_back".into());
                    run.append(draft)?;
                }
            }
            let entry = NewEntry {
                code: repaired.entry.code.as_deref(),
                count: Some(run.written),
                takes_back: Some(log),
                events: run.events(),
                ..NewEntry::default()
            };
            let log = logbook::add(tx, round.as_str(), LogAction::RepairTakenBack, &entry, now)?;
            Ok(Repaired { log, changed: run.written })
        })
    }

    /// One repair: one transaction, one entry of the logbook, once for a gesture.
    fn repair(
        &mut self,
        round: &RoundCode,
        id: GestureId,
        (action, reason): (LogAction, RepairReason),
        now: DateTime<Utc>,
        write: impl FnOnce(&Connection, &mut Run<'_>) -> Result<(), SchemaError>,
    ) -> Result<Repaired, SchemaError> {
        let writer = self.writer();
        self.store.write(|tx| {
            if let Some(known) = logbook::of_gesture(tx, id)? {
                return Ok(Repaired { log: known.entry.number, changed: 0 });
            }
            let kept = writer.stream(tx, &open_round(tx, round)?, now)?;
            let mut run = Run::new(tx, kept, id, now);
            write(tx, &mut run)?;
            if run.written == 0 {
                return Ok(Repaired { log: 0, changed: 0 });
            }
            let entry = NewEntry {
                code: Some(reason.code()),
                reason: Some(reason.code()),
                count: Some(run.written),
                gesture: Some(id),
                events: run.events(),
                ..NewEntry::default()
            };
            let log = logbook::add(tx, round.as_str(), action, &entry, now)?;
            Ok(Repaired { log, changed: run.written })
        })
    }
}

fn is_repair(kept: &KeptEntry) -> bool {
    matches!(kept.entry.action, LogAction::Corrected | LogAction::Voided)
}

/// A contact of this round, counting or not.
fn contact_of(c: &Connection, round: &RoundCode, target: EventRef) -> Result<Event, SchemaError> {
    let missing = || SchemaError::NoSuchContact { id: target.to_string() };
    let kept = streams::find(c, target.stream)?.filter(|kept| kept.stream.round == round.as_str());
    let event = events::find(c, kept.ok_or_else(missing)?.id, target.seq)?;
    event.filter(|event| event.draft.kind == Kind::Contact).ok_or_else(missing)
}
