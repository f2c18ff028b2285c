//! The stream this store writes itself: imports, mass counts and corrections.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::Municipality;
use crate::event::{Codes, Draft, EventRef, Flags, GestureId, Kind, StreamId};
use crate::store::rounds::KeptRound;
use crate::store::streams::{self, Kept, Stream};
use crate::store::{events, meta};
use crate::{SchemaError, clock, codes};

/// Under this key: the last stream that was written before the store came to this machine.
const MOVED_AFTER: &str = "moved_after";

/// Who writes: the machine, so that two copies of one store never continue the same stream.
#[derive(Clone)]
pub(super) struct Writer {
    machine: String,
}

impl Municipality {
    pub(super) fn writer(&self) -> Writer {
        Writer { machine: self.machine.clone() }
    }
}

impl Writer {
    /// The stream to write a round's events in: the last own one if it was begun here, else a new one.
    pub(super) fn stream(
        &self,
        tx: &Connection,
        round: &KeptRound,
        now: DateTime<Utc>,
    ) -> Result<Kept, SchemaError> {
        let moved_after: i64 =
            meta::get(tx, MOVED_AFTER)?.and_then(|number| number.parse().ok()).unwrap_or(0);
        if let Some(kept) = streams::own_of_round(tx, round.round.code.as_str())?
            && kept.stream.machine == self.machine
            && kept.id > moved_after
        {
            return Ok(kept);
        }
        let definition = round.file.as_ref().map(|file| file.definition_version.clone());
        let stream = Stream {
            stream: StreamId::random()?,
            municipality: Some(round.municipality.clone()),
            round: round.round.code.to_string(),
            unit: "-".into(),
            desk: "-".into(),
            practice: false,
            own: true,
            definition: definition.unwrap_or_else(|| codes::DEFINITION_VERSION.into()),
            machine: self.machine.clone(),
            created: now,
        };
        streams::add(tx, stream)
    }
}

/// From now on no stream that stands is continued: the store came from another machine.
pub(super) fn end_streams(tx: &Connection) -> Result<(), SchemaError> {
    let last: i64 = tx.query_row("SELECT coalesce(max(id), 0) FROM stream", [], |row| row.get(0))?;
    meta::set(tx, MOVED_AFTER, &last.to_string())
}

/// Events of one act, appended to one stream one after the other.
pub(super) struct Run<'a> {
    tx: &'a Connection,
    kept: Kept,
    id: GestureId,
    moment: clock::Moment,
    first: Option<u32>,
    last: u32,
    /// How many.
    pub written: u32,
}

impl<'a> Run<'a> {
    pub(super) fn new(tx: &'a Connection, kept: Kept, id: GestureId, now: DateTime<Utc>) -> Run<'a> {
        Run { tx, kept, id, moment: clock::Moment::of(now), first: None, last: 0, written: 0 }
    }

    /// An event of this act that says nothing yet.
    pub(super) fn draft(&self, kind: Kind) -> Draft {
        Draft {
            id: self.id,
            kind,
            target: None,
            moment: self.moment,
            unit: "-".into(),
            codes: Codes::default(),
            source: None,
            n: None,
            flags: Flags::default(),
            reason: None,
        }
    }

    pub(super) fn append(&mut self, draft: Draft) -> Result<EventRef, SchemaError> {
        let event = events::append(self.tx, self.kept.id, draft)?;
        self.first.get_or_insert(event.seq);
        (self.last, self.written) = (event.seq, self.written + 1);
        Ok(EventRef { stream: self.kept.stream.stream, seq: event.seq })
    }

    /// The first event and the number of the last, for the logbook.
    pub(super) fn events(&self) -> Option<(EventRef, u32)> {
        self.first.map(|seq| (EventRef { stream: self.kept.stream.stream, seq }, self.last))
    }
}
