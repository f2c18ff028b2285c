//! The contacts of a round as they count now, with what was logged and where it came from.

use chrono::NaiveDateTime;
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

/// In the order of their streams and numbers, so that equal stores tell them in the same order.
const CONTACTS: &str =
    "SELECT s.stream AS name, k.seq, u.code AS unit, s.desk, k.own, k.at, k.off, k.day, k.source, k.n,
    k.flags, k.channel, k.type, k.task, k.closing, k.form, k.local,
    e.channel AS l_channel, e.type AS l_type, e.task AS l_task, e.closing AS l_closing, e.form AS l_form,
    e.local AS l_local, r.file, f.kind, r.line, r.started, r.ended, r.datasource
  FROM counted k JOIN event e ON e.stream = k.stream AND e.seq = k.seq
  JOIN stream s ON s.id = k.stream JOIN unit u ON u.id = k.unit
  LEFT JOIN imported_row r ON r.stream = k.stream AND r.seq = k.seq
  LEFT JOIN imported_file f ON f.id = r.file
  WHERE k.round = ?1 ORDER BY k.stream, k.seq";

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
            let mut query = c.prepare_cached(CONTACTS)?;
            let mut rows = query.query([round.as_str()])?;
            while let Some(row) = rows.next()? {
                if let Err(fault) = each(row_to_contact(row)?) {
                    stopped = Some(fault);
                    break;
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

fn row_to_contact(row: &Row<'_>) -> Result<StoredContact, SchemaError> {
    let day: String = row.get("day")?;
    Ok(StoredContact {
        reference: EventRef { stream: StreamId(row.get("name")?), seq: row.get("seq")? },
        unit: row.get("unit")?,
        desk: row.get("desk")?,
        own: row.get("own")?,
        moment: clock::Moment {
            at: clock::from_millis(row.get("at")?)?,
            offset: row.get("off")?,
            day: clock::parse_day(&day)?,
        },
        codes: codes_of(row, "")?,
        source: Source::from_id(row.get("source")?)?,
        n: row.get("n")?,
        flags: Flags(row.get("flags")?),
        logged_codes: codes_of(row, "l_")?,
        imported: imported_place(row)?,
    })
}

fn codes_of(row: &Row<'_>, prefix: &str) -> Result<Codes, SchemaError> {
    let column = |name: &str| format!("{prefix}{name}");
    let code = |name: &str| row.get::<_, Option<u8>>(column(name).as_str());
    Ok(Codes {
        channel: code("channel")?.map(Channel::from_id).transpose()?,
        kind: code("type")?.map(ContactType::from_id).transpose()?,
        task: row.get::<_, Option<u32>>(column("task").as_str())?.map(Kle::from_id).transpose()?,
        closing: code("closing")?.map(Closing::from_id).transpose()?,
        form: code("form")?.map(Form::from_id).transpose()?,
        local: row.get(column("local").as_str())?,
    })
}

fn imported_place(row: &Row<'_>) -> Result<Option<ImportedPlace>, SchemaError> {
    let Some(file) = row.get::<_, Option<u32>>("file")? else { return Ok(None) };
    Ok(Some(ImportedPlace {
        file,
        kind: row.get("kind")?,
        line: row.get("line")?,
        started: imported::wall_of(row, "started")?,
        ended: imported::wall_of(row, "ended")?,
        datasource: row.get("datasource")?,
    }))
}
