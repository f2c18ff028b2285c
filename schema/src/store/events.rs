//! Table `event`: appended, read in order, never changed.

use rusqlite::{Connection, OptionalExtension, Row};

use super::streams::Kept;
use super::units;
use crate::codes::{Channel, Closing, ContactType, Form, Source};
use crate::event::{Codes, Draft, Event, EventRef, Flags, GestureId, Hash, Kind, StreamId};
use crate::kle::Kle;
use crate::{SchemaError, clock};

const COLUMNS: &str =
    "e.seq, e.id, e.kind, e.target_stream, e.target_seq, e.at, e.off, e.day, u.code AS unit, e.channel,
    e.type, e.task, e.closing, e.form, e.local, e.source, e.n, e.flags, e.reason, e.extra, e.prev, e.hash";

/// A query for whole events `e` that fulfil a condition; what sorts and ends it may follow.
pub(super) fn select(condition: &str) -> String {
    format!("SELECT {COLUMNS} FROM event e JOIN unit u ON u.id = e.unit WHERE {condition}")
}

/// The end of a stream: where the next event goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Head {
    /// Number of the last event, 0 in an empty stream.
    pub seq: u32,
    /// Its hash.
    pub hash: Hash,
    /// The gesture that made it.
    pub id: Option<GestureId>,
    /// Its instant in milliseconds.
    pub at: Option<i64>,
}

/// The head of a stream.
pub fn head(c: &Connection, stream: i64) -> Result<Head, SchemaError> {
    let mut query =
        c.prepare_cached("SELECT seq, hash, id, at FROM event WHERE stream = ?1 ORDER BY seq DESC LIMIT 1")?;
    let found = query
        .query_row([stream], |row| {
            Ok(Head {
                seq: row.get("seq")?,
                hash: Hash(row.get("hash")?),
                id: Some(GestureId(row.get("id")?)),
                at: Some(row.get("at")?),
            })
        })
        .optional()?;
    Ok(found.unwrap_or(Head { seq: 0, hash: Hash::START, id: None, at: None }))
}

/// Appends a draft to a stream.
pub fn append(tx: &Connection, stream: i64, draft: Draft) -> Result<Event, SchemaError> {
    let head = head(tx, stream)?;
    let event = Event::chain(head.seq + 1, head.hash, draft)?;
    insert(tx, stream, &event)?;
    Ok(event)
}

/// Puts an event in its place.
pub fn insert(tx: &Connection, stream: i64, event: &Event) -> Result<(), SchemaError> {
    let draft = &event.draft;
    let unit = units::number(tx, &draft.unit)?;
    tx.prepare_cached(
        "INSERT INTO event (stream, seq, id, kind, target_stream, target_seq, at, off, day, unit, channel, type, task,
           closing, form, local, source, n, flags, reason, extra, prev, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)",
    )?
    .execute(rusqlite::params![
        stream,
        event.seq,
        draft.id.0,
        draft.kind as u8,
        draft.target.map(|t| t.stream.0),
        draft.target.map(|t| t.seq),
        draft.moment.at.timestamp_millis(),
        draft.moment.offset,
        draft.moment.day.to_string(),
        unit,
        draft.codes.channel.map(Channel::id),
        draft.codes.kind.map(ContactType::id),
        draft.codes.task.map(Kle::id),
        draft.codes.closing.map(Closing::id),
        draft.codes.form.map(Form::id),
        draft.codes.local,
        draft.source.map(Source::id),
        draft.n,
        draft.flags.0,
        draft.reason,
        event.extra,
        event.prev.0,
        event.hash.0,
    ])?;
    Ok(())
}

/// The codes of a row of `event` or `counted`.
pub(super) fn row_to_codes(row: &Row<'_>) -> Result<Codes, SchemaError> {
    let code = |name: &str| row.get::<_, Option<u8>>(name);
    Ok(Codes {
        channel: code("channel")?.map(Channel::from_id).transpose()?,
        kind: code("type")?.map(ContactType::from_id).transpose()?,
        task: row.get::<_, Option<u32>>("task")?.map(Kle::from_id).transpose()?,
        closing: code("closing")?.map(Closing::from_id).transpose()?,
        form: code("form")?.map(Form::from_id).transpose()?,
        local: row.get("local")?,
    })
}

pub(super) fn row_to_event(row: &Row<'_>) -> Result<Event, SchemaError> {
    let target: Option<[u8; 8]> = row.get("target_stream")?;
    let target_seq: Option<u32> = row.get("target_seq")?;
    let day: String = row.get("day")?;
    Ok(Event {
        seq: row.get("seq")?,
        draft: Draft {
            id: GestureId(row.get("id")?),
            kind: Kind::from_id(row.get("kind")?)?,
            target: target.zip(target_seq).map(|(stream, seq)| EventRef { stream: StreamId(stream), seq }),
            moment: clock::Moment {
                at: clock::from_millis(row.get("at")?)?,
                offset: row.get("off")?,
                day: clock::parse_day(&day)?,
            },
            unit: row.get("unit")?,
            codes: row_to_codes(row)?,
            source: row.get::<_, Option<u8>>("source")?.map(Source::from_id).transpose()?,
            n: row.get("n")?,
            flags: Flags(row.get("flags")?),
            reason: row.get("reason")?,
        },
        extra: row.get("extra")?,
        prev: Hash(row.get("prev")?),
        hash: Hash(row.get("hash")?),
    })
}

/// Hands every event of a stream to `each`, in order.
pub fn each<E: From<SchemaError>>(
    c: &Connection,
    stream: i64,
    mut each: impl FnMut(Event) -> Result<(), E>,
) -> Result<(), E> {
    let sql = select("e.stream = ?1 ORDER BY e.seq");
    let mut query = c.prepare_cached(&sql).map_err(SchemaError::from)?;
    let mut rows = query.query([stream]).map_err(SchemaError::from)?;
    while let Some(row) = rows.next().map_err(SchemaError::from)? {
        each(row_to_event(row)?)?;
    }
    Ok(())
}

/// Events of a stream from the newest backwards, `most` at most.
pub fn newest(c: &Connection, stream: i64, most: u32) -> Result<Vec<Event>, SchemaError> {
    let sql = select("e.stream = ?1 ORDER BY e.seq DESC LIMIT ?2");
    let mut query = c.prepare_cached(&sql)?;
    query.query_and_then((stream, most), row_to_event)?.collect()
}

/// One event.
pub fn find(c: &Connection, stream: i64, seq: u32) -> Result<Option<Event>, SchemaError> {
    let sql = select("e.stream = ?1 AND e.seq = ?2");
    let mut query = c.prepare_cached(&sql)?;
    query.query_and_then((stream, seq), row_to_event)?.next().transpose()
}

/// Where the contact of a gesture stands among the own streams, the newest first.
pub fn by_gesture(c: &Connection, id: GestureId) -> Result<Option<(i64, u32)>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT e.stream, e.seq FROM event e JOIN stream s ON s.id = e.stream
         WHERE s.own = 1 AND e.id = ?1 AND e.kind = 1 ORDER BY e.stream DESC, e.seq DESC LIMIT 1",
    )?;
    Ok(query.query_row([id.0], |row| Ok((row.get("stream")?, row.get("seq")?))).optional()?)
}

/// Is the event taken out by a void that stands?
pub fn is_void(c: &Connection, stream: StreamId, seq: u32) -> Result<bool, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM standing_void WHERE target_stream = ?1 AND target_seq = ?2)",
    )?;
    Ok(query.query_row((stream.0, seq), |row| row.get(0))?)
}

/// Walks a stream's chain; the number of events that hold.
pub fn check_chain(c: &Connection, kept: &Kept) -> Result<u32, SchemaError> {
    let (mut seq, mut prev) = (0, Hash::START);
    each(c, kept.id, |event| {
        let follows = event.seq == seq + 1 && event.prev == prev;
        // A gathered stream may have gaps; its links are checked where both ends are there.
        if event.computed_hash()? != event.hash || (!follows && (kept.stream.own || event.seq == seq + 1)) {
            let reason = format!("stream {} does not hold at number {}", kept.stream.stream, event.seq);
            return Err(SchemaError::BadEvent { reason });
        }
        (seq, prev) = (event.seq, event.hash);
        Ok(())
    })?;
    Ok(seq)
}
