//! The contacts of a round as they count now, with what was logged and where it came from.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Row;

use super::Municipality;
use crate::codes::{Channel, Closing, ContactType, Form, Source};
use crate::event::{Codes, EventRef, Flags, StreamId};
use crate::kle::Kle;
use crate::round::RoundCode;
use crate::store::imported;
use crate::{SchemaError, clock};

/// A contact that counts.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredContact {
    /// Where it stands.
    pub reference: EventRef,
    /// Unit.
    pub unit: String,
    /// Desk; `-` where it was imported or entered by the coordinator.
    pub desk: String,
    /// Was it written in this store?
    pub own: bool,
    /// When it happened.
    pub moment: clock::Moment,
    /// The codes that hold now.
    pub codes: Codes,
    /// Where it came from.
    pub source: Source,
    /// How many it stands for.
    pub n: u32,
    /// What is worth knowing.
    pub flags: Flags,
    /// The codes before any amendment or correction.
    pub logged_codes: Codes,
    /// Its row of a file, where it was imported.
    pub imported: Option<ImportedPlace>,
}

/// A row of an imported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedPlace {
    /// The file's number in this store.
    pub file: u32,
    /// `raw2013`, `template2013`, `mass`.
    pub kind: String,
    /// Line in the file, the header being line 1.
    pub line: u32,
    /// Wall clock when the registration began.
    pub started: Option<NaiveDateTime>,
    /// Wall clock when it ended.
    pub ended: Option<NaiveDateTime>,
    /// `Datakilde` as written.
    pub datasource: Option<String>,
}

/// The streams of a round, in the order in which equal stores tell them.
pub(super) const STREAMS_OF: &str = "SELECT id, stream, desk FROM stream WHERE round = ?1 ORDER BY id";

/// The contacts of a stream, in their order. A search by stream leaves the other rounds of the store unread.
///
/// The columns are read by their place: a name would be looked for among all of them, for each code of each contact.
const CONTACTS: &str = "SELECT k.seq, u.code, k.own, k.at, k.off, k.day, k.source, k.n, k.flags,
    k.channel, k.type, k.task, k.closing, k.form, k.local,
    e.channel, e.type, e.task, e.closing, e.form, e.local,
    r.file, f.kind, r.line, r.started, r.ended, r.datasource
  FROM counted k JOIN event e ON e.stream = k.stream AND e.seq = k.seq
  JOIN unit u ON u.id = k.unit
  LEFT JOIN imported_row r ON r.stream = k.stream AND r.seq = k.seq
  LEFT JOIN imported_file f ON f.id = r.file
  WHERE k.stream = ?1 ORDER BY k.seq";

/// Where in [`CONTACTS`] the codes that hold begin.
const CODES: usize = 9;
/// Where the codes as they were logged begin.
const LOGGED: usize = 15;
/// Where the place in a file begins.
const PLACE: usize = 21;

impl Municipality {
    /// The contacts of a round that count. None once the round's events are gone.
    pub fn contacts(&self, round: &RoundCode) -> Result<Vec<StoredContact>, SchemaError> {
        let mut found = Vec::new();
        self.each_contact(round, |contact| {
            found.push(contact);
            Ok::<(), SchemaError>(())
        })?;
        Ok(found)
    }

    /// Hands every contact of a round that counts to `each`: a long round is never in memory at once.
    pub fn each_contact<E: From<SchemaError>>(
        &self,
        round: &RoundCode,
        mut each: impl FnMut(StoredContact) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut stopped = None;
        let read = self.store.read(|c| {
            let (mut streams, mut query) = (c.prepare_cached(STREAMS_OF)?, c.prepare_cached(CONTACTS)?);
            let mut days = DaysRead::default();
            // As long as the list of streams is not at its end, what another program writes is not seen.
            let mut streams = streams.query([round.as_str()])?;
            while let Some(stream) = streams.next()? {
                let (name, desk) = (StreamId(stream.get("stream")?), stream.get::<_, String>("desk")?);
                let mut rows = query.query([stream.get::<_, i64>("id")?])?;
                while let Some(row) = rows.next()? {
                    if let Err(fault) = each(row_to_contact(row, name, &desk, &mut days)?) {
                        stopped = Some(fault);
                        return Ok(());
                    }
                }
            }
            Ok(())
        });
        match (stopped, read) {
            (Some(fault), _) => Err(fault),
            (None, read) => Ok(read?),
        }
    }
}

/// Days as they are read: contacts come in runs of the same day, which is understood once.
#[derive(Default)]
pub(super) struct DaysRead {
    last: Option<(String, NaiveDate)>,
}

impl DaysRead {
    /// The day in this column.
    pub fn read(&mut self, row: &Row<'_>, column: usize) -> Result<NaiveDate, SchemaError> {
        let text = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
        match &self.last {
            Some((known, day)) if known == text => Ok(*day),
            _ => {
                let day = clock::parse_day(text)?;
                self.last = Some((text.to_owned(), day));
                Ok(day)
            }
        }
    }
}

fn row_to_contact(
    row: &Row<'_>,
    stream: StreamId,
    desk: &str,
    days: &mut DaysRead,
) -> Result<StoredContact, SchemaError> {
    Ok(StoredContact {
        reference: EventRef { stream, seq: row.get(0)? },
        unit: row.get(1)?,
        desk: desk.to_owned(),
        own: row.get(2)?,
        moment: clock::Moment {
            at: clock::from_millis(row.get(3)?)?,
            offset: row.get(4)?,
            day: days.read(row, 5)?,
        },
        codes: codes_of(row, CODES)?,
        source: Source::from_id(row.get(6)?)?,
        n: row.get(7)?,
        flags: Flags(row.get(8)?),
        logged_codes: codes_of(row, LOGGED)?,
        imported: imported_place(row)?,
    })
}

fn codes_of(row: &Row<'_>, first: usize) -> Result<Codes, SchemaError> {
    Ok(Codes {
        channel: row.get::<_, Option<u8>>(first)?.map(Channel::from_id).transpose()?,
        kind: row.get::<_, Option<u8>>(first + 1)?.map(ContactType::from_id).transpose()?,
        task: row.get::<_, Option<u32>>(first + 2)?.map(Kle::from_id).transpose()?,
        closing: row.get::<_, Option<u8>>(first + 3)?.map(Closing::from_id).transpose()?,
        form: row.get::<_, Option<u8>>(first + 4)?.map(Form::from_id).transpose()?,
        local: row.get(first + 5)?,
    })
}

fn imported_place(row: &Row<'_>) -> Result<Option<ImportedPlace>, SchemaError> {
    let Some(file) = row.get::<_, Option<u32>>(PLACE)? else { return Ok(None) };
    Ok(Some(ImportedPlace {
        file,
        kind: row.get(PLACE + 1)?,
        line: row.get(PLACE + 2)?,
        started: imported::wall_of(row, "started")?,
        ended: imported::wall_of(row, "ended")?,
        datasource: row.get(PLACE + 5)?,
    }))
}
