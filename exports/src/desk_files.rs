//! The desk files of a store: what `komhen send` writes when told to, and what the window sends by itself.

use std::path::Path;

use schema::SchemaError;
use schema::desk::Desk;
use schema::event::{Event, MOST_COUNTED, StreamId};
use schema::round::RoundCode;
use schema::store::streams::{Kept, Stream};
use schema::store::{contacts, counted, events, streams, tally};

use crate::ExportError;
use crate::formats::desk_file;
use crate::safe_file::{self, Written};

/// A stream taken out of the store whole, to be written wherever it is wanted.
#[derive(Debug, Clone)]
pub struct DeskFile {
    /// The stream.
    pub stream: Stream,
    /// Number of its last event; 0 where it has none.
    pub last_seq: u32,
    /// How many events it has.
    pub events: usize,
    /// Contacts that stand, amendments included.
    pub total: u64,
    /// The file's name, from codes only.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

impl DeskFile {
    /// Writes the file into a folder and reads it back.
    pub fn write(&self, folder: &Path) -> Result<Written, ExportError> {
        safe_file::write(&folder.join(&self.name), &self.bytes)
    }
}

/// Takes the desk files of a store in one read.
///
/// Only streams for which `wanted` says so, by the number of their last event too: the window leaves out what lies in
/// the folder already.
pub fn take(
    desk: &mut Desk,
    mut wanted: impl FnMut(&Stream, u32) -> bool,
) -> Result<Vec<DeskFile>, ExportError> {
    if desk.place()?.is_none() {
        return Err(SchemaError::NotSetUp.into());
    }
    let taken: Vec<(Stream, Vec<Event>)> = desk.store()?.read(|c| {
        let mut taken = Vec::new();
        let current = streams::current(c)?.map(|kept| kept.id);
        for kept in streams::all(c)?.into_iter().filter(is_sendable) {
            // An empty stream of a place left behind says nothing; that of the present place says "no contacts".
            let head = events::head(c, kept.id)?;
            if (head.seq == 0 && Some(kept.id) != current) || !wanted(&kept.stream, head.seq) {
                continue;
            }
            let mut all: Vec<Event> = Vec::new();
            events::each(c, kept.id, |event| {
                all.push(event);
                Ok::<(), SchemaError>(())
            })?;
            taken.push((kept.stream, all));
        }
        Ok(taken)
    })?;
    taken.into_iter().map(|(stream, events)| file_of(stream, &events)).collect()
}

fn file_of(stream: Stream, events: &[Event]) -> Result<DeskFile, ExportError> {
    Ok(DeskFile {
        last_seq: events.last().map_or(0, |event| event.seq),
        events: events.len(),
        total: desk_file::standing(events),
        name: desk_file::file_name(&stream),
        bytes: desk_file::write(&stream, events)?,
        stream,
    })
}

/// A municipality is sent what was counted for it: a stream from before the desk was set up is nobody's.
fn is_sendable(kept: &Kept) -> bool {
    kept.stream.municipality.is_some()
}

/// Contacts logged after the last event somebody has; `sent` is its number, 0 for none: then all that stand.
pub fn waiting(desk: &mut Desk, sent: impl Fn(StreamId) -> u32) -> Result<u64, SchemaError> {
    desk.store()?.read(|c| {
        let mut waiting = 0;
        for kept in streams::all(c)?.into_iter().filter(is_sendable) {
            waiting += match sent(kept.stream.stream) {
                // Asked for every few seconds: a long history is not read through for it.
                0 => tally::of_stream(c, kept.id)?,
                last => contacts::logged_after(c, kept.id, last)?,
            };
        }
        u64::try_from(waiting)
            .map_err(|_| SchemaError::BadCount { value: waiting.to_string(), most: MOST_COUNTED })
    })
}

/// Contacts logged before the desk was set up belong to no round: they cannot be sent, and they are not kept quiet.
pub fn without_round(desk: &mut Desk) -> Result<i64, SchemaError> {
    let rows = desk.store()?.read(|c| counted::totals(c, RoundCode::none().as_str(), &[]))?;
    Ok(rows.iter().map(|(_, n)| n).sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use schema::clock;
    use schema::codes::{Channel, ContactType};
    use schema::desk::{NewContact, Place};
    use schema::event::GestureId;
    use schema::round::Round;

    fn place(desk: &str) -> Place {
        let round = Round::built_in(&"E2026".parse().unwrap()).unwrap();
        Place { municipality: "0259".into(), round, unit: "job".into(), desk: desk.into(), file: None }
    }

    #[test]
    fn what_waits_is_what_was_logged_after_what_was_sent() {
        let folder = tempfile::tempdir().unwrap();
        let now = clock::parse("2026-10-20T10:42").unwrap();
        let (mut desk, _) = Desk::open_or_create(&folder.path().join("desk.db")).unwrap();
        let log = |desk: &mut Desk| {
            let (channel, kind) =
                (Channel::from_code("TLFIND").unwrap(), ContactType::from_code("INFO").unwrap());
            let new = NewContact::simple(GestureId::random().unwrap(), channel, kind);
            desk.counter().log(&new, now).unwrap();
        };
        log(&mut desk);
        assert!(take(&mut desk, |_, _| true).is_err(), "nobody to send to before the desk is set up");
        assert_eq!(
            (waiting(&mut desk, |_| 0).unwrap(), without_round(&mut desk).unwrap()),
            (0, 1),
            "it is nobody's"
        );

        desk.set_up(&place("1"), now).unwrap();
        log(&mut desk);
        log(&mut desk);
        desk.counter().undo(GestureId::random().unwrap(), None, now).unwrap();
        let files = take(&mut desk, |_, _| true).unwrap();
        let [file] = files.as_slice() else { panic!("one place, one file: {files:?}") };
        assert_eq!((file.total, file.events, file.last_seq), (1, 3, 3), "two contacts and a void");
        assert_eq!(
            waiting(&mut desk, |_| 0).unwrap(),
            1,
            "none of it was sent; one of the two was taken back"
        );
        assert_eq!(waiting(&mut desk, |_| 1).unwrap(), 1, "the second was logged after the first was sent");
        assert_eq!(waiting(&mut desk, |_| file.last_seq).unwrap(), 0, "all of it was sent");

        desk.set_up(&place("2"), now).unwrap();
        log(&mut desk);
        let sent = file.stream.stream;
        assert_eq!(
            waiting(&mut desk, |stream| if stream == sent { 3 } else { 0 }).unwrap(),
            1,
            "at the new place"
        );
        let news = take(&mut desk, |stream, last| stream.stream != sent || last > 3).unwrap();
        assert_eq!(news.len(), 1, "only the new place has news");
        assert_eq!(news[0].stream.desk, "2");
        let written = news[0].write(folder.path()).unwrap();
        assert_eq!(std::fs::read(written.path).unwrap(), news[0].bytes, "as taken");
    }
}
