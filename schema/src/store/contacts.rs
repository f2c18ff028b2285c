//! What is known of a contact by now: the codes that hold, and the void that took it out.

use rusqlite::{Connection, OptionalExtension};

use super::events;
use super::streams::Kept;
use crate::SchemaError;
use crate::codes::Source;
use crate::event::{Codes, Event, EventRef, GestureId, Kind};

/// The codes a contact has now, and whether an amendment gave it them: those of view `counted`, taken out or not.
pub fn codes_now(c: &Connection, kept: &Kept, contact: &Event) -> Result<(Codes, bool), SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT b.channel, b.type, b.task, b.closing, b.form, b.local
         FROM event b JOIN stream bs ON bs.id = b.stream
         WHERE b.target_stream = ?1 AND b.target_seq = ?2 AND b.kind IN (3, 6)
           AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = bs.stream AND v.target_seq = b.seq)
         ORDER BY b.kind DESC, b.stream DESC, b.seq DESC LIMIT 1",
    )?;
    let mut amended = query.query_and_then((kept.stream.stream.0, contact.seq), events::row_to_codes)?;
    match amended.next() {
        Some(codes) => Ok((codes?, true)),
        None => Ok((contact.draft.codes.clone(), false)),
    }
}

/// The codes that hold of a contact wherever it stands; `None` where it does not count.
pub(crate) fn counted_codes(c: &Connection, contact: EventRef) -> Result<Option<Codes>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT channel, type, task, closing, form, local FROM counted
         WHERE stream = (SELECT id FROM stream WHERE stream = ?1) AND seq = ?2",
    )?;
    query.query_and_then((contact.stream.0, contact.seq), events::row_to_codes)?.next().transpose()
}

/// The void that takes an event out: its number in the event's own stream, and its reason code.
pub fn void_of(
    c: &Connection,
    kept: &Kept,
    target: u32,
) -> Result<Option<(u32, Option<String>)>, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT v.seq, v.reason FROM event v
         WHERE v.stream = ?1 AND v.kind = 2 AND v.target_stream = ?2 AND v.target_seq = ?3
           AND NOT EXISTS (SELECT 1 FROM standing_void r WHERE r.target_stream = ?2 AND r.target_seq = v.seq)
         ORDER BY v.seq DESC LIMIT 1",
    )?;
    let found = query
        .query_row((kept.id, kept.stream.stream.0, target), |row| Ok((row.get("seq")?, row.get("reason")?)));
    Ok(found.optional()?)
}

/// Contacts of a stream from the newest backwards, `most` at most.
pub fn newest(c: &Connection, stream: i64, most: u32) -> Result<Vec<Event>, SchemaError> {
    let sql = events::select("e.stream = ?1 AND e.kind = 1 ORDER BY e.seq DESC LIMIT ?2");
    let mut query = c.prepare_cached(&sql)?;
    query.query_and_then((stream, most), events::row_to_event)?.collect()
}

/// How many contacts the events after this number stand for, those taken out since included.
pub fn logged_after(c: &Connection, stream: i64, seq: u32) -> Result<i64, SchemaError> {
    let mut query = c.prepare_cached(
        "SELECT coalesce(sum(n), 0) FROM event WHERE stream = ?1 AND seq > ?2 AND kind = 1",
    )?;
    Ok(query.query_row((stream, seq), |row| row.get(0))?)
}

/// Those counted one by one or as a pile, now or later, from the newest backwards, `most` at most.
pub fn newest_counted(c: &Connection, stream: i64, most: u32) -> Result<Vec<Event>, SchemaError> {
    let counted = Source::all().filter(|source| matches!(source.code(), "SKRANKE" | "MASSE" | "EFTER"));
    let counted: Vec<String> = counted.map(|source| source.id().to_string()).collect();
    let sql = events::select(&format!(
        "e.stream = ?1 AND e.kind = 1 AND e.source IN ({}) ORDER BY e.seq DESC LIMIT ?2",
        counted.join(", ")
    ));
    let mut query = c.prepare_cached(&sql)?;
    query.query_and_then((stream, most), events::row_to_event)?.collect()
}

/// The contacts of a day in a stream, newest first. `most` is how many there are: the walk ends with the last of them.
pub fn of_day(c: &Connection, stream: i64, day: &str, most: u32) -> Result<Vec<Event>, SchemaError> {
    let sql = events::select("e.stream = ?1 AND e.kind = 1 AND e.day = ?2 ORDER BY e.seq DESC LIMIT ?3");
    let mut query = c.prepare_cached(&sql)?;
    query.query_and_then((stream, day, most), events::row_to_event)?.collect()
}

/// The voids of a stream after its last contact, newest first, each with what it takes out.
pub fn voids_after_last_contact(c: &Connection, stream: i64) -> Result<Vec<(u32, EventRef)>, SchemaError> {
    let sql = events::select(
        "e.stream = ?1 AND e.kind = 2 AND e.seq > coalesce((SELECT f.seq FROM event f
           WHERE f.stream = ?1 AND f.kind = 1 ORDER BY f.seq DESC LIMIT 1), 0) ORDER BY e.seq DESC",
    );
    let mut query = c.prepare_cached(&sql)?;
    let voids = query.query_and_then([stream], events::row_to_event)?;
    voids
        .filter_map(|void| match void {
            Ok(event) => event.draft.target.map(|target| Ok((event.seq, target))),
            Err(fault) => Some(Err(fault)),
        })
        .collect()
}

/// What a gesture wrote among the newest events of a stream. A call is repeated within moments, if at all.
pub fn of_gesture(
    c: &Connection,
    stream: i64,
    id: GestureId,
    among: u32,
) -> Result<Option<Event>, SchemaError> {
    let sql = events::select("e.stream = ?1 AND e.id = ?2 AND e.seq > ?3 ORDER BY e.seq DESC LIMIT 1");
    let after = events::head(c, stream)?.seq.saturating_sub(among);
    let mut query = c.prepare_cached(&sql)?;
    query.query_and_then((stream, id.0, after), events::row_to_event)?.next().transpose()
}

/// Events of a kind that say something about a day (tæller, pause, lukket; formentlig glemt) in the own streams,
/// newest first, those taken out left away.
pub fn said_of_day(c: &Connection, kind: Kind, day: &str) -> Result<Vec<(i64, Event)>, SchemaError> {
    let mut query = c.prepare_cached(&said_of_day_sql(kind))?;
    let places = query.query_map([day], |row| Ok((row.get("stream")?, row.get("seq")?)))?;
    let mut said = Vec::new();
    for place in places {
        let (stream, seq): (i64, u32) = place?;
        if let Some(event) = events::find(c, stream, seq)? {
            said.push((stream, event));
        }
    }
    Ok(said)
}

/// Two sentences, not one with a number in it: only so does SQLite see that its small index holds them all.
pub(super) fn said_of_day_sql(kind: Kind) -> String {
    let which = match kind {
        Kind::Backlog => "e.kind = 5",
        _ => "e.kind = 4",
    };
    format!(
        "SELECT e.stream, e.seq FROM event e JOIN stream s ON s.id = e.stream
         WHERE {which} AND e.day = ?1 AND s.own = 1
           AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = s.stream AND v.target_seq = e.seq)
         ORDER BY e.stream DESC, e.seq DESC"
    )
}
