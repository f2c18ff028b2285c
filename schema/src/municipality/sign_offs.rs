//! Signing off (godkendelse): each unit says, or the coordinator for it, that its figures are what they shall be.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{Municipality, check_reason, open_round};
use crate::round::RoundCode;
use crate::store::logbook::{self, LogAction, NewEntry};
use crate::store::rounds::KeptRound;
use crate::{SchemaError, clock, codes};

/// Why a unit has no figures, or fewer than it should: texts `signoff-reason-<code>`.
pub const SIGN_OFF_REASONS: [&str; 7] =
    ["holiday", "ill", "moved", "no_contacts", "not_asked", "technical", "other_week"];

/// What stands before the state in a desk's own word (a state event).
const SIGNED: &str = "signed_";

/// What is said of a unit's week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SignOff {
    /// Talt: the figures are right.
    Counted,
    /// Lukket: the unit was closed, for a reason.
    Closed,
    /// Mangler: figures are missing, for a reason.
    Missing,
}

/// Who signed off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Signer {
    /// The coordinator (tovholder).
    Coordinator,
    /// The unit itself (enhedsansvarlig), at one of its desks.
    Unit,
}

/// A unit's sign-off that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitSignOff {
    /// The unit.
    pub unit: String,
    /// What was said.
    pub state: SignOff,
    /// The reason code, for a closed or missing one.
    pub reason: Option<String>,
    /// By whom.
    pub by: Signer,
    /// When.
    pub at: DateTime<Utc>,
}

impl SignOff {
    /// All of them.
    pub const ALL: [SignOff; 3] = [SignOff::Counted, SignOff::Closed, SignOff::Missing];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            SignOff::Counted => "counted",
            SignOff::Closed => "closed",
            SignOff::Missing => "missing",
        }
    }

    /// The sign-off with this code.
    pub fn from_code(code: &str) -> Result<SignOff, SchemaError> {
        let found = SignOff::ALL.into_iter().find(|state| state.code() == code);
        found.ok_or_else(|| codes::unknown("godkendelse", code, SignOff::ALL.into_iter().map(SignOff::code)))
    }

    /// A closed or missing unit says why; one that counted has nothing to explain.
    pub(crate) fn check(self, reason: Option<&str>) -> Result<(), SchemaError> {
        match (self, reason) {
            (SignOff::Counted, None) => Ok(()),
            (SignOff::Counted, Some(reason)) => check_reason(reason, &[]),
            (_, reason) => check_reason(reason.unwrap_or(""), &SIGN_OFF_REASONS),
        }
    }

    /// The word of a desk's state event.
    pub(crate) fn said(self, reason: Option<&str>) -> String {
        match reason {
            Some(reason) => format!("{SIGNED}{}:{reason}", self.code()),
            None => format!("{SIGNED}{}", self.code()),
        }
    }

    /// Is this the word of a state event that signs off, rather than one about counting?
    pub fn is_said_in(word: &str) -> bool {
        word.starts_with(SIGNED)
    }

    /// What a desk's state event says: the sign-off and its reason; `None` for a word about counting.
    pub fn of_word(word: &str) -> Option<(SignOff, Option<String>)> {
        let said = word.strip_prefix(SIGNED)?;
        let (state, reason) =
            said.split_once(':').map_or((said, None), |(state, reason)| (state, Some(reason)));
        Some((SignOff::from_code(state).ok()?, reason.map(Into::into)))
    }
}

impl Municipality {
    /// What holds of each unit, by unit: the later word of the unit itself and the coordinator.
    pub fn sign_offs(&self, round: &RoundCode) -> Result<Vec<UnitSignOff>, SchemaError> {
        self.store.read(|c| sign_offs(c, round))
    }

    /// Signs a unit off. A closed or missing one needs a reason of [`SIGN_OFF_REASONS`].
    pub fn sign_off(
        &mut self,
        round: &RoundCode,
        unit: &str,
        state: SignOff,
        reason: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        state.check(reason)?;
        self.store.write(|tx| {
            let kept = open_round(tx, round)?;
            check_unit(tx, &kept, unit)?;
            let entry =
                NewEntry { unit: Some(unit), code: Some(state.code()), reason, ..NewEntry::default() };
            logbook::add(tx, round.as_str(), LogAction::SignedOff, &entry, now).map(drop)
        })
    }
}

/// A unit is one of the round's file, or where there is none, one that something was counted for.
pub(super) fn check_unit(c: &Connection, round: &KeptRound, unit: &str) -> Result<(), SchemaError> {
    let known = match &round.file {
        Some(file) => file.units.iter().any(|known| known.code == unit),
        None => c
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM unit WHERE code = ?1)")?
            .query_row([unit], |row| row.get(0))?,
    };
    if known {
        return Ok(());
    }
    let value = unit.chars().take(crate::names::LONGEST).collect();
    Err(SchemaError::NotInRound { list: "enhed", value, round: round.round.code.to_string() })
}

fn sign_offs(c: &Connection, round: &RoundCode) -> Result<Vec<UnitSignOff>, SchemaError> {
    let mut newest: BTreeMap<String, UnitSignOff> = BTreeMap::new();
    let mut hold = |sign_off: UnitSignOff| {
        // Between two words of the same instant the coordinator's, which is read last, holds.
        if newest.get(&sign_off.unit).is_none_or(|former| former.at <= sign_off.at) {
            newest.insert(sign_off.unit.clone(), sign_off);
        }
    };
    for (unit, word, at) in words_of_units(c, round)? {
        if let Some((state, reason)) = SignOff::of_word(&word) {
            hold(UnitSignOff { unit, state, reason, by: Signer::Unit, at });
        }
    }
    for kept in logbook::of_action(c, round.as_str(), LogAction::SignedOff)? {
        let entry = kept.entry;
        if let (Some(unit), Some(code)) = (entry.unit, entry.code) {
            let state = SignOff::from_code(&code)?;
            hold(UnitSignOff { unit, state, reason: entry.reason, by: Signer::Coordinator, at: entry.at });
        }
    }
    Ok(newest.into_values().collect())
}

/// The sign-offs in the desks' streams that stand: unit, word, instant.
fn words_of_units(
    c: &Connection,
    round: &RoundCode,
) -> Result<Vec<(String, String, DateTime<Utc>)>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT u.code AS unit, e.reason, e.at
         FROM event e JOIN stream s ON s.id = e.stream JOIN unit u ON u.id = e.unit
         WHERE s.round = ?1 AND e.kind = 4 AND e.reason GLOB 'signed_*'
           AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = s.stream AND v.target_seq = e.seq)
           AND NOT EXISTS (SELECT 1 FROM fork f WHERE f.stream = e.stream AND f.seq = e.seq)
         ORDER BY e.at, s.stream, e.seq",
    )?;
    query
        .query_and_then([round.as_str()], |row| {
            Ok((row.get("unit")?, row.get("reason")?, clock::from_millis(row.get("at")?)?))
        })?
        .collect()
}
