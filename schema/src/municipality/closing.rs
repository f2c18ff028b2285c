//! Closing the week (luk ugen), opening it again, and findings that are right as they are.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::sign_offs::{self, GivenSignOff};
use super::{Municipality, check_reason, open_round, round_of};
use crate::SchemaError;
use crate::round::RoundCode;
use crate::store::counted;
use crate::store::logbook::{self, LogAction, NewEntry};
use crate::store::rounds::{self, KeptRound};

/// Why a closed round is opened again: texts `reopen-reason-<code>`.
pub const REOPEN_REASONS: [&str; 5] =
    ["late_desk", "wrong_codes", "double_counted", "missing_counts", "asked_by_kl"];

/// Why a finding of the control is left as it is: texts `accept-reason-<code>`.
pub const ACCEPT_REASONS: [&str; 3] = ["is_right", "known_local", "cannot_mend"];

/// Longest name of a rule and longest fingerprint.
const LONGEST_MARK: usize = 80;

/// A state of the store: another one after every write, whoever wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Changes with what other programs write.
    others: i64,
    /// Rows changed by this one.
    own: u64,
}

/// A finding of the control that was said to be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedFinding {
    /// The rule.
    pub rule: String,
    /// The finding as it was; another extent of it is another finding.
    pub fingerprint: String,
    /// One of [`ACCEPT_REASONS`].
    pub reason: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl Municipality {
    /// Says that a finding is right as it is (»Det er rigtigt«). It holds as long as the finding has this fingerprint.
    pub fn accept_finding(
        &mut self,
        round: &RoundCode,
        rule: &str,
        fingerprint: &str,
        reason: &str,
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        check_reason(reason, &ACCEPT_REASONS)?;
        for mark in [rule, fingerprint] {
            let is_mark = (1..=LONGEST_MARK).contains(&mark.len())
                && mark.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.:".contains(&b));
            if !is_mark {
                return Err(SchemaError::BadEvent { reason: "a finding is named by codes".into() });
            }
        }
        self.store.write(|tx| {
            open_round(tx, round)?;
            let entry = NewEntry {
                code: Some(rule),
                reason: Some(reason),
                mark: Some(fingerprint),
                ..NewEntry::default()
            };
            logbook::add(tx, round.as_str(), LogAction::FindingAccepted, &entry, now).map(drop)
        })
    }

    /// The findings that were said to be right, oldest first.
    pub fn accepted_findings(&self, round: &RoundCode) -> Result<Vec<AcceptedFinding>, SchemaError> {
        let kept = self.store.read(|c| logbook::of_action(c, round.as_str(), LogAction::FindingAccepted))?;
        let accepted = kept.into_iter().filter_map(|kept| {
            Some(AcceptedFinding {
                rule: kept.entry.code?,
                fingerprint: kept.mark?,
                reason: kept.entry.reason?,
                at: kept.entry.at,
            })
        });
        Ok(accepted.collect())
    }

    /// Closes the round: nothing in it can be changed, and its version is one higher.
    pub fn close(&mut self, round: &RoundCode, now: DateTime<Utc>) -> Result<KeptRound, SchemaError> {
        self.close_with(round, &[], now)
    }

    /// Signs units off and closes the round in one transaction: both hold, or neither.
    pub fn close_with(
        &mut self,
        round: &RoundCode,
        signed: &[GivenSignOff],
        now: DateTime<Utc>,
    ) -> Result<KeptRound, SchemaError> {
        sign_offs::check_all(signed)?;
        self.store.write(|tx| closed(tx, round, signed, now))
    }

    /// What the store holds now, for [`Municipality::close_as_seen`]: taken before the round is judged.
    pub fn seen(&self) -> Result<Seen, SchemaError> {
        self.store.read(seen)
    }

    /// The same as [`Municipality::close_with`], if nothing was written since, here or by another program: `None` where
    /// something was. Then nothing is changed, and the round must be judged again.
    pub fn close_as_seen(
        &mut self,
        round: &RoundCode,
        signed: &[GivenSignOff],
        before: Seen,
        now: DateTime<Utc>,
    ) -> Result<Option<KeptRound>, SchemaError> {
        sign_offs::check_all(signed)?;
        self.store.write(|tx| {
            if seen(tx)? != before {
                return Ok(None);
            }
            closed(tx, round, signed, now).map(Some)
        })
    }

    /// Opens a closed round again, with a reason of [`REOPEN_REASONS`]. Closing it later makes the next version.
    pub fn reopen(
        &mut self,
        round: &RoundCode,
        reason: &str,
        now: DateTime<Utc>,
    ) -> Result<KeptRound, SchemaError> {
        check_reason(reason, &REOPEN_REASONS)?;
        self.store.write(|tx| {
            let kept = round_of(tx, round)?;
            if !kept.closed {
                return Err(SchemaError::RoundNotClosed { round: round.to_string() });
            }
            if kept.purged {
                return Err(SchemaError::RoundPurged { round: round.to_string() });
            }
            rounds::set_closed(tx, round.as_str(), false)?;
            let entry =
                NewEntry { reason: Some(reason), version: Some(kept.closings), ..NewEntry::default() };
            logbook::add(tx, round.as_str(), LogAction::Reopened, &entry, now)?;
            round_of(tx, round)
        })
    }
}

fn seen(c: &Connection) -> Result<Seen, SchemaError> {
    let others = c.pragma_query_value(None, "data_version", |row| row.get(0))?;
    Ok(Seen { others, own: c.total_changes() })
}

/// Signs units off and locks the round, in a transaction that is open.
fn closed(
    tx: &Connection,
    round: &RoundCode,
    signed: &[GivenSignOff],
    now: DateTime<Utc>,
) -> Result<KeptRound, SchemaError> {
    sign_offs::add_all(tx, &open_round(tx, round)?, signed, now)?;
    rounds::set_closed(tx, round.as_str(), true)?;
    let closed = round_of(tx, round)?;
    let total: i64 = counted::totals(tx, round.as_str(), &[])?.iter().map(|(_, n)| n).sum();
    let entry =
        NewEntry { version: Some(closed.closings), count: u32::try_from(total).ok(), ..NewEntry::default() };
    logbook::add(tx, round.as_str(), LogAction::Closed, &entry, now)?;
    Ok(closed)
}
