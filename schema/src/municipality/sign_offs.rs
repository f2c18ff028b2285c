//! Signing off (godkendelse): each unit says, or the coordinator for it, that its figures are what they shall be.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{Municipality, check_reason, open_round};
use crate::round::RoundCode;
use crate::store::kept_totals;
use crate::store::logbook::{self, LogAction, NewEntry};
use crate::store::rounds::KeptRound;
use crate::{SchemaError, clock, codes};

/// Why a unit has no figures, or fewer than it should: texts `signoff-reason-<code>`.
pub const SIGN_OFF_REASONS: [&str; 7] =
    ["holiday", "ill", "moved", "no_contacts", "not_asked", "technical", "other_week"];

/// What stands before the state in a desk's own word (a state event).
const SIGNED: &str = "signed_";

/// Who signed, as kept.
const UNIT: &str = "unit";
const COORDINATOR: &str = "coordinator";

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

/// What is said of a unit, before it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenSignOff {
    /// The unit.
    pub unit: String,
    /// What is said.
    pub state: SignOff,
    /// One of [`SIGN_OFF_REASONS`], for a closed or missing one.
    pub reason: Option<String>,
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
    /// What holds of each unit, by unit: the later word of the unit itself and the coordinator. A word from before the
    /// round was last opened again holds no more, nor does one that says a unit was closed or lacks figures, once
    /// figures came after it.
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
        let reason = reason.map(Into::into);
        self.sign_off_all(round, &[GivenSignOff { unit: unit.into(), state, reason }], now)
    }

    /// Signs units off: all of them, or none where one of them cannot be.
    pub fn sign_off_all(
        &mut self,
        round: &RoundCode,
        given: &[GivenSignOff],
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        check_all(given)?;
        self.store.write(|tx| {
            let kept = open_round(tx, round)?;
            add_all(tx, &kept, given, now)
        })
    }
}

/// Does each give a reason exactly where it needs one?
pub(super) fn check_all(given: &[GivenSignOff]) -> Result<(), SchemaError> {
    given.iter().try_for_each(|said| said.state.check(said.reason.as_deref()))
}

/// Writes down what is said of the units of an open round, each with its own place in the logbook.
pub(super) fn add_all(
    tx: &Connection,
    kept: &KeptRound,
    given: &[GivenSignOff],
    now: DateTime<Utc>,
) -> Result<(), SchemaError> {
    for said in given {
        check_unit(tx, kept, &said.unit)?;
        // What the unit had come to: a word that says it has nothing, or not all, is about these figures.
        let figures = figures_of(tx, &kept.round.code, &said.unit)?.to_string();
        let entry = NewEntry {
            mark: Some(&figures),
            unit: Some(&said.unit),
            code: Some(said.state.code()),
            reason: said.reason.as_deref(),
            ..NewEntry::default()
        };
        logbook::add(tx, kept.round.code.as_str(), LogAction::SignedOff, &entry, now)?;
    }
    Ok(())
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

/// Contacts of a unit that count.
fn figures_of(c: &Connection, round: &RoundCode, unit: &str) -> Result<i64, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT coalesce(sum(k.n), 0) AS n FROM counted k JOIN unit u ON u.id = k.unit
         WHERE k.round = ?1 AND u.code = ?2",
    )?;
    Ok(query.query_row((round.as_str(), unit), |row| row.get("n"))?)
}

pub(super) fn sign_offs(c: &Connection, round: &RoundCode) -> Result<Vec<UnitSignOff>, SchemaError> {
    if kept_totals::is_purged(c, round.as_str())? {
        return kept_sign_offs(c, round);
    }
    let reopened = logbook::of_action(c, round.as_str(), LogAction::Reopened)?.pop().map(|kept| kept.entry);
    let mut newest: BTreeMap<String, UnitSignOff> = BTreeMap::new();
    let mut hold = |sign_off: UnitSignOff| {
        // Between two words of the same instant the coordinator's, which is read last, holds.
        if newest.get(&sign_off.unit).is_none_or(|former| former.at <= sign_off.at) {
            newest.insert(sign_off.unit.clone(), sign_off);
        }
    };
    for (unit, word, at) in words_of_units(c, round)? {
        let is_older = reopened.as_ref().is_some_and(|entry| at <= entry.at);
        if let (false, Some((state, reason))) = (is_older, SignOff::of_word(&word)) {
            hold(UnitSignOff { unit, state, reason, by: Signer::Unit, at });
        }
    }
    for kept in logbook::of_action(c, round.as_str(), LogAction::SignedOff)? {
        let (entry, figures) = (kept.entry, kept.mark);
        if reopened.as_ref().is_some_and(|reopened| entry.number < reopened.number) {
            continue;
        }
        if let (Some(unit), Some(code)) = (entry.unit, entry.code) {
            let state = SignOff::from_code(&code)?;
            let known: i64 = figures.and_then(|n| n.parse().ok()).unwrap_or(0);
            if state != SignOff::Counted && figures_of(c, round, &unit)? > known {
                continue;
            }
            hold(UnitSignOff { unit, state, reason: entry.reason, by: Signer::Coordinator, at: entry.at });
        }
    }
    Ok(newest.into_values().collect())
}

/// The sign-offs that were kept when the events went.
fn kept_sign_offs(c: &Connection, round: &RoundCode) -> Result<Vec<UnitSignOff>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT unit, state, reason, signer, at FROM kept_sign_off WHERE round = ?1 ORDER BY unit",
    )?;
    query
        .query_and_then([round.as_str()], |row| {
            let (state, signer): (String, String) = (row.get("state")?, row.get("signer")?);
            Ok(UnitSignOff {
                unit: row.get("unit")?,
                state: SignOff::from_code(&state)?,
                reason: row.get("reason")?,
                by: if signer == UNIT { Signer::Unit } else { Signer::Coordinator },
                at: clock::from_millis(row.get("at")?)?,
            })
        })?
        .collect()
}

/// Keeps the sign-offs that hold, for when the events they were read from are gone.
pub(super) fn keep_sign_offs(
    tx: &Connection,
    round: &RoundCode,
    holding: &[UnitSignOff],
) -> Result<(), SchemaError> {
    let mut row = tx.prepare_cached(
        "INSERT INTO kept_sign_off (round, unit, state, reason, signer, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for said in holding {
        let signer = if said.by == Signer::Unit { UNIT } else { COORDINATOR };
        let (state, at) = (said.state.code(), said.at.timestamp_millis());
        row.execute((round.as_str(), &said.unit, state, &said.reason, signer, at))?;
    }
    Ok(())
}

/// The sign-offs in the desks' streams that stand: unit, word, instant. A clock that runs ahead says nothing later than
/// the first file that brought the word. A word of no or too few figures falls with a contact the desk had not counted
/// when it was said: a later one of its own, or one of another stream.
fn words_of_units(
    c: &Connection,
    round: &RoundCode,
) -> Result<Vec<(String, String, DateTime<Utc>)>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT u.code AS unit, e.reason, min(e.at, coalesce(
             (SELECT min(d.merged) FROM desk_file d WHERE d.stream = e.stream AND d.events >= e.seq),
             (SELECT max(d.merged) FROM desk_file d WHERE d.stream = e.stream), e.at)) AS said_at
         FROM event e JOIN stream s ON s.id = e.stream JOIN unit u ON u.id = e.unit
         WHERE s.round = ?1 AND e.kind = 4 AND e.reason GLOB 'signed_*'
           AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = s.stream AND v.target_seq = e.seq)
           AND NOT EXISTS (SELECT 1 FROM fork f WHERE f.stream = e.stream AND f.seq = e.seq)
           AND (e.reason GLOB 'signed_counted*' OR NOT EXISTS (
             SELECT 1 FROM counted k
             WHERE k.round = s.round AND k.unit = e.unit AND NOT (k.stream = e.stream AND k.seq < e.seq)))
         ORDER BY said_at, s.stream, e.seq",
    )?;
    query
        .query_and_then([round.as_str()], |row| {
            Ok((row.get("unit")?, row.get("reason")?, clock::from_millis(row.get("said_at")?)?))
        })?
        .collect()
}
