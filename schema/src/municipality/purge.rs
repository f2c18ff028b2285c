//! Retention (sletning): the events of an old round go once its receipt is safe, and its totals stay.

use chrono::{DateTime, Months, Utc};
use rusqlite::Connection;

use super::{Municipality, receipts, sign_offs};
use crate::SchemaError;
use crate::round::{Round, RoundCode};
use crate::store::kept_totals;
use crate::store::logbook::{self, LogAction, NewEntry};
use crate::store::rounds::{self, KeptRound};

/// What became of a round that is old enough to be asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purged {
    /// The round.
    pub round: String,
    /// Events it has, or had.
    pub events: u32,
    /// Why they stay: `open`, `no_receipt` or `too_young`; `None` where they are gone.
    pub why_not: Option<String>,
}

/// Events are never deleted, except here, and the rule stands again in the same transaction.
const LET_GO: &str = "DROP TRIGGER event_is_never_deleted";
const HOLD: &str = "CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END";

impl Municipality {
    /// The rounds before this one and whether their events may go, nothing changed.
    pub fn purgeable(
        &self,
        before: &RoundCode,
        months: u32,
        now: DateTime<Utc>,
    ) -> Result<Vec<Purged>, SchemaError> {
        self.store.read(|c| {
            let older = older_rounds(c, before)?;
            older.iter().map(|round| judged(c, round, months, now)).collect()
        })
    }

    /// Lets the events of the rounds before this one go: only of closed rounds whose last version's receipt was
    /// confirmed at least so many months ago. The others are named with what keeps them.
    ///
    /// What stays is a total for each day, unit, channel, type, task, closing, form and source. The bytes of the
    /// events are overwritten.
    pub fn purge(
        &mut self,
        before: &RoundCode,
        months: u32,
        now: DateTime<Utc>,
    ) -> Result<Vec<Purged>, SchemaError> {
        self.store.overwriting(|store| {
            store.write(|tx| {
                let judged: Vec<(KeptRound, Purged)> = older_rounds(tx, before)?
                    .into_iter()
                    .map(|round| judged(tx, &round, months, now).map(|purged| (round, purged)))
                    .collect::<Result<_, _>>()?;
                if judged.iter().all(|(_, purged)| purged.why_not.is_some()) {
                    return Ok(judged.into_iter().map(|(_, purged)| purged).collect());
                }
                tx.execute_batch(LET_GO)?;
                for (round, purged) in judged.iter().filter(|(_, purged)| purged.why_not.is_none()) {
                    let signed = sign_offs::sign_offs(tx, &round.round.code)?;
                    kept_totals::keep(tx, &purged.round, purged.events, now)?;
                    sign_offs::keep_sign_offs(tx, &round.round.code, &signed)?;
                    kept_totals::remove_events(tx, &purged.round)?;
                    let entry = NewEntry {
                        version: Some(round.closings),
                        count: Some(purged.events),
                        ..NewEntry::default()
                    };
                    logbook::add(tx, &purged.round, LogAction::Purged, &entry, now)?;
                }
                tx.execute_batch(HOLD)?;
                Ok(judged.into_iter().map(|(_, purged)| purged).collect())
            })
        })
    }
}

/// The rounds that ended before this one began and still have their events, oldest first.
fn older_rounds(c: &Connection, before: &RoundCode) -> Result<Vec<KeptRound>, SchemaError> {
    let first = match rounds::find(c, before.as_str())? {
        Some(known) => known.round.first,
        None => Round::built_in(before)?.first,
    };
    let mut older = rounds::all(c)?;
    older.retain(|round| round.round.last < first && !round.purged);
    older.reverse();
    Ok(older)
}

fn judged(c: &Connection, round: &KeptRound, months: u32, now: DateTime<Utc>) -> Result<Purged, SchemaError> {
    let code = &round.round.code;
    let events = c
        .prepare_cached("SELECT count(*) FROM event e JOIN stream s ON s.id = e.stream WHERE s.round = ?1")?
        .query_row([code.as_str()], |row| row.get(0))?;
    let old_enough =
        |at: DateTime<Utc>| at.checked_add_months(Months::new(months)).is_some_and(|then| then <= now);
    let why_not = match receipts::receipt(c, code)? {
        _ if !round.closed => Some("open"),
        None => Some("no_receipt"),
        Some(receipt) if !old_enough(receipt.at) => Some("too_young"),
        Some(_) => None,
    };
    Ok(Purged { round: code.to_string(), events, why_not: why_not.map(Into::into) })
}
