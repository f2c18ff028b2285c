//! The desk (skranke): logs a contact, takes it back, tells today's figures.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;

use crate::codes::{self, Channel, Closing, ContactType, Form, Source};
use crate::event::{Codes, Draft, Event, EventRef, Flag, Flags, GestureId, Kind, MOST_LOGGED, StreamId};
use crate::kle::Kle;
use crate::round::{Round, RoundCode};
use crate::round_file::RoundFile;
use crate::store::rounds::{self, KeptRound};
use crate::store::streams::{self, Kept, Stream};
use crate::store::{Store, StoreKind, events, tally};
use crate::{SchemaError, clock, names};

/// How many of the last contacts can be taken back with one key.
const UNDO_DEPTH: usize = 20;
/// How many of the last contacts the screen shows.
const SHOWN: usize = 3;
/// A contact logged for a time further back than this was entered later (efterregistrering).
const LATE_AFTER_MINUTES: i64 = 5;

/// What a clerk says about a contact.
#[derive(Debug, Clone, PartialEq)]
pub struct NewContact {
    /// The gesture, chosen before the first attempt.
    pub id: GestureId,
    /// Channel.
    pub channel: Channel,
    /// Type.
    pub kind: ContactType,
    /// Task, in the full profile.
    pub task: Option<Kle>,
    /// Closing, in the full profile.
    pub closing: Option<Closing>,
    /// Form, in the full profile.
    pub form: Option<Form>,
    /// How many alike, 1 to 99.
    pub n: u32,
    /// When, if not now.
    pub at: Option<DateTime<Utc>>,
}

impl NewContact {
    /// One contact, now, of the simple profile.
    pub fn simple(id: GestureId, channel: Channel, kind: ContactType) -> NewContact {
        NewContact { id, channel, kind, task: None, closing: None, form: None, n: 1, at: None }
    }
}

/// Where a desk counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Four digits.
    pub municipality: String,
    /// The round.
    pub round: Round,
    /// Unit.
    pub unit: String,
    /// Desk.
    pub desk: String,
    /// The round file it was set up from.
    pub file: Option<RoundFile>,
}

/// A contact on disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LoggedContact {
    /// The gesture that made it, 32 hex digits.
    pub id: String,
    /// The stream it stands in, 16 hex digits.
    pub stream: String,
    /// Its number in the stream.
    pub seq: u32,
    /// Its number of the day; a contact that was taken back keeps its number.
    pub number: u32,
    /// RFC 3339, UTC.
    pub at: String,
    /// Copenhagen's clock, `10.42`.
    pub clock: String,
    /// Channel code.
    pub channel: String,
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
    /// How many alike.
    pub n: u32,
    /// Was it taken back?
    pub voided: bool,
}

/// A cell of the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CellCount {
    /// Channel code.
    pub channel: String,
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
    /// Contacts, those taken back left out.
    pub count: u32,
}

/// Today's figures, as the store has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeskFigures {
    /// Today, `2026-10-20`.
    pub day: String,
    /// Year of the ISO week.
    pub iso_year: i32,
    /// ISO week.
    pub iso_week: u32,
    /// Contacts today, those taken back left out.
    pub total: u32,
    /// The cells that are not zero.
    pub cells: Vec<CellCount>,
    /// The last contacts, newest first, those taken back included.
    pub last: Vec<LoggedContact>,
    /// Is there anything to take back?
    pub can_undo: bool,
    /// Is there anything to put back?
    pub can_redo: bool,
}

/// A change and the figures after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeskChange {
    /// The contact it is about.
    pub contact: LoggedContact,
    /// Today's figures, read after the commit.
    pub figures: DeskFigures,
}

/// Tæller, pause or lukket, so that silence is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CountingState {
    /// The desk counts.
    Counting,
    /// A pause.
    Paused,
    /// Closed for the day.
    Closed,
}

impl CountingState {
    fn code(self) -> &'static str {
        match self {
            CountingState::Counting => "counting",
            CountingState::Paused => "paused",
            CountingState::Closed => "closed",
        }
    }
}

/// One desk's store with its rules.
pub struct Desk {
    store: Option<Store>,
    path: PathBuf,
    machine: String,
}

impl Desk {
    /// Opens the store of a desk.
    pub fn open(path: &Path) -> Result<Desk, SchemaError> {
        let store = Store::open(path, StoreKind::Desk)?;
        Ok(Desk { store: Some(store), path: path.to_owned(), machine: streams::machine_tag() })
    }

    /// Opens the store of a desk or makes it; true if it was made.
    pub fn open_or_create(path: &Path) -> Result<(Desk, bool), SchemaError> {
        let (store, made) = Store::open_or_create(path, StoreKind::Desk)?;
        Ok((Desk { store: Some(store), path: path.to_owned(), machine: streams::machine_tag() }, made))
    }

    /// The store, for reading; opened anew if a fault closed it.
    pub fn store(&mut self) -> Result<&mut Store, SchemaError> {
        if self.store.is_none() {
            self.store = Some(Store::open(&self.path, StoreKind::Desk)?);
        }
        self.store.as_mut().ok_or(SchemaError::NotSetUp)
    }

    /// Sets up where this store counts. Counting elsewhere than before begins a new stream.
    pub fn set_up(&mut self, place: &Place, now: DateTime<Utc>) -> Result<StreamId, SchemaError> {
        names::check(&place.unit)?;
        names::check(&place.desk)?;
        let municipality = codes::municipality(&place.municipality)?;
        if let Some(file) = &place.file {
            file.desk(&place.unit, &place.desk)?;
        }
        let definition =
            place.file.as_ref().map_or(codes::DEFINITION_VERSION, |f| f.definition_version.as_str());
        let machine = self.machine.clone();
        self.write(|tx| {
            rounds::keep(tx, &place.round, municipality, place.file.as_ref())?;
            let stream = Stream {
                stream: StreamId::random()?,
                municipality: Some(municipality.into()),
                round: place.round.code.to_string(),
                unit: place.unit.clone(),
                desk: place.desk.clone(),
                practice: place.round.code.is_practice(),
                own: true,
                definition: definition.into(),
                machine,
                created: now,
            };
            match streams::current(tx)? {
                Some(kept) if same_place(&kept.stream, &stream) => Ok(kept.stream.stream),
                _ => Ok(streams::add(tx, stream)?.stream.stream),
            }
        })
    }

    /// Where this store counts, if it was set up.
    pub fn place(&mut self) -> Result<Option<(Stream, KeptRound)>, SchemaError> {
        self.store()?.read(|c| {
            let Some(current) = streams::current(c)? else { return Ok(None) };
            let round = rounds::find(c, &current.stream.round)?;
            Ok(round.map(|round| (current.stream, round)))
        })
    }

    /// Logs a contact. When this returns `Ok` it is on disk; the same gesture again is the same contact.
    pub fn log(&mut self, new: &NewContact, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        if !(1..=MOST_LOGGED).contains(&new.n) {
            return Err(SchemaError::BadCount { value: new.n.to_string(), most: MOST_LOGGED });
        }
        let machine = self.machine.clone();
        let written = self.write(|tx| {
            let kept = writing_stream(tx, &machine, now)?;
            let head = events::head(tx, kept.id)?;
            if head.id == Some(new.id) {
                return events::find(tx, kept.id, head.seq)?.ok_or(SchemaError::NotSetUp);
            }
            let draft = draft_of(new, now, &kept, head.at, rounds::find(tx, &kept.stream.round)?)?;
            let (day, n) = (draft.moment.day, i64::from(new.n));
            let event = events::append(tx, kept.id, draft)?;
            tally::add(tx, day, (new.channel, new.kind), n, 1)?;
            Ok(event)
        });
        let event = match written {
            Ok(event) => event,
            // A write that failed may still have reached the disk: open again and look, before anyone tries twice.
            Err(fault) => match self.is_head(new.id) {
                Some(event) => event,
                None => return Err(fault),
            },
        };
        self.change(event.seq, now)
    }

    /// Takes a contact back (fortryd): the one of this gesture, or today's last.
    pub fn undo(&mut self, id: Option<GestureId>, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        let machine = self.machine.clone();
        let seq = self.write(|tx| {
            let (stream, contact) = match id {
                Some(id) => contact_of(tx, id)?,
                None => last_standing(tx, clock::Moment::of(now).day)?.ok_or(SchemaError::NothingToUndo)?,
            };
            if events::is_void(tx, stream.stream.stream, contact.seq)? {
                return Err(SchemaError::NothingToUndo);
            }
            let target = EventRef { stream: stream.stream.stream, seq: contact.seq };
            append_void(tx, &machine, target, now)?;
            count(tx, &contact, -1)?;
            Ok((stream.id, contact.seq))
        })?;
        self.change_of(seq, now)
    }

    /// Puts back what was taken back last (gendan), as long as nothing was logged since.
    pub fn redo(&mut self, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        let machine = self.machine.clone();
        let seq = self.write(|tx| {
            let (stream, void, contact) = last_void(tx)?.ok_or(SchemaError::NothingToRedo)?;
            append_void(tx, &machine, EventRef { stream: stream.stream.stream, seq: void }, now)?;
            count(tx, &contact, 1)?;
            Ok((stream.id, contact.seq))
        })?;
        self.change_of(seq, now)
    }

    /// Says whether the desk counts, pauses or is closed.
    pub fn set_state(&mut self, state: CountingState, now: DateTime<Utc>) -> Result<(), SchemaError> {
        let machine = self.machine.clone();
        self.write(|tx| {
            let kept = writing_stream(tx, &machine, now)?;
            let mut draft = empty_draft(Kind::State, &kept, now)?;
            draft.reason = Some(state.code().into());
            events::append(tx, kept.id, draft).map(drop)
        })
    }

    /// Today's state: the last one said today, counting if none was.
    pub fn state(&mut self, now: DateTime<Utc>) -> Result<CountingState, SchemaError> {
        let today = clock::Moment::of(now).day.to_string();
        let said: Option<String> = self.store()?.read(|c| {
            let mut query = c.prepare_cached(
                "SELECT e.reason FROM event e JOIN stream s ON s.id = e.stream
                 WHERE s.own = 1 AND e.kind = 4 AND e.day = ?1 ORDER BY e.stream DESC, e.seq DESC LIMIT 1",
            )?;
            let mut rows = query.query([today])?;
            rows.next()?.map(|row| row.get("reason").map_err(SchemaError::from)).transpose()
        })?;
        let states = [CountingState::Counting, CountingState::Paused, CountingState::Closed];
        Ok(states.into_iter().find(|s| said.as_deref() == Some(s.code())).unwrap_or(CountingState::Counting))
    }

    /// Today's figures.
    pub fn figures(&mut self, now: DateTime<Utc>) -> Result<DeskFigures, SchemaError> {
        self.store()?.read(|c| figures(c, clock::Moment::of(now).day))
    }

    /// The last contacts, newest first.
    pub fn last(&mut self, most: usize) -> Result<Vec<LoggedContact>, SchemaError> {
        self.store()?.read(|c| last_contacts(c, most))
    }

    fn change(&mut self, seq: u32, now: DateTime<Utc>) -> Result<DeskChange, SchemaError> {
        let stream =
            self.store()?.read(|c| streams::current(c)?.map(|s| s.id).ok_or(SchemaError::NotSetUp))?;
        self.change_of((stream, seq), now)
    }

    fn change_of(
        &mut self,
        (stream, seq): (i64, u32),
        now: DateTime<Utc>,
    ) -> Result<DeskChange, SchemaError> {
        self.store()?.read(|c| {
            let kept = streams::all(c)?.into_iter().find(|s| s.id == stream).ok_or(SchemaError::NotSetUp)?;
            let event = events::find(c, stream, seq)?.ok_or(SchemaError::NotSetUp)?;
            Ok(DeskChange {
                contact: logged_contact(c, &kept, &event)?,
                figures: figures(c, clock::Moment::of(now).day)?,
            })
        })
    }

    /// Writes, and after a fault lets go of the connection: a failed sync cannot be tried again on the same handle.
    fn write<T>(
        &mut self,
        action: impl FnOnce(&rusqlite::Transaction<'_>) -> Result<T, SchemaError>,
    ) -> Result<T, SchemaError> {
        let answer = self.store()?.write(action);
        if matches!(
            &answer,
            Err(SchemaError::NotSaved { .. }
                | SchemaError::DiskFull { .. }
                | SchemaError::StoreReadOnly { .. }
                | SchemaError::StoreDamaged { .. })
        ) {
            self.store = None;
        }
        answer
    }

    fn is_head(&mut self, id: GestureId) -> Option<Event> {
        let look = |c: &Connection| {
            let Some(kept) = streams::current(c)? else { return Ok(None) };
            let head = events::head(c, kept.id)?;
            if head.id == Some(id) { events::find(c, kept.id, head.seq) } else { Ok(None) }
        };
        self.store().and_then(|store| store.read(look)).ok().flatten()
    }
}

fn same_place(a: &Stream, b: &Stream) -> bool {
    let place = |s: &Stream| {
        (
            s.municipality.clone(),
            s.round.clone(),
            s.unit.clone(),
            s.desk.clone(),
            s.definition.clone(),
            s.machine.clone(),
        )
    };
    place(a) == place(b)
}

/// The stream to write in: the current one, or a new one where the store was never set up or its disk was copied.
fn writing_stream(tx: &Connection, machine: &str, now: DateTime<Utc>) -> Result<Kept, SchemaError> {
    let fresh = |like: Option<Stream>| -> Result<Stream, SchemaError> {
        let base = like.unwrap_or(Stream {
            stream: StreamId([0; 8]),
            municipality: None,
            round: RoundCode::none().to_string(),
            unit: "-".into(),
            desk: "-".into(),
            practice: false,
            own: true,
            definition: codes::DEFINITION_VERSION.into(),
            machine: String::new(),
            created: now,
        });
        Ok(Stream { stream: StreamId::random()?, machine: machine.into(), created: now, ..base })
    };
    match streams::current(tx)? {
        Some(kept) if kept.stream.machine == machine => Ok(kept),
        Some(kept) => streams::add(tx, fresh(Some(kept.stream))?),
        None => streams::add(tx, fresh(None)?),
    }
}

fn empty_draft(kind: Kind, kept: &Kept, now: DateTime<Utc>) -> Result<Draft, SchemaError> {
    Ok(Draft {
        id: GestureId::random()?,
        kind,
        target: None,
        moment: clock::Moment::of(now),
        unit: kept.stream.unit.clone(),
        codes: Codes::default(),
        source: None,
        n: None,
        flags: Flags::default(),
        reason: None,
    })
}

fn draft_of(
    new: &NewContact,
    now: DateTime<Utc>,
    kept: &Kept,
    last_at: Option<i64>,
    round: Option<KeptRound>,
) -> Result<Draft, SchemaError> {
    let moment = clock::Moment::of(new.at.unwrap_or(now));
    let mut flags = Flags::default();
    if let Some(round) = round {
        if round.closed {
            return Err(SchemaError::RoundClosed { round: round.round.code.to_string() });
        }
        let period = match round
            .file
            .as_ref()
            .and_then(|f| Some((f, f.desk(&kept.stream.unit, &kept.stream.desk).ok()?)))
        {
            Some((file, unit)) => file.round_of(unit)?,
            None => round.round,
        };
        if !period.covers(moment.day) {
            flags = flags.with(Flag::OutsidePeriod);
        }
    }
    let backwards = last_at.is_some_and(|last| last > now.timestamp_millis() + 60_000);
    if new.at.is_none() && backwards {
        flags = flags.with(Flag::ClockSuspect);
    }
    let late = new.at.is_some_and(|at| now - at > Duration::minutes(LATE_AFTER_MINUTES));
    let source = match (new.n, late) {
        (1, false) => "SKRANKE",
        (1, true) => "EFTER",
        _ => "MASSE",
    };
    Ok(Draft {
        id: new.id,
        moment,
        codes: Codes {
            channel: Some(new.channel),
            kind: Some(new.kind),
            task: new.task,
            closing: new.closing,
            form: new.form,
            local: None,
        },
        source: Some(Source::from_code(source)?),
        n: Some(new.n),
        flags,
        ..empty_draft(Kind::Contact, kept, now)?
    })
}

fn append_void(
    tx: &Connection,
    machine: &str,
    target: EventRef,
    now: DateTime<Utc>,
) -> Result<(), SchemaError> {
    let kept = writing_stream(tx, machine, now)?;
    let mut draft = empty_draft(Kind::Void, &kept, now)?;
    draft.target = Some(target);
    events::append(tx, kept.id, draft).map(drop)
}

/// Moves a contact's weight in the tally: its own day, whenever it is taken back.
fn count(tx: &Connection, contact: &Event, sign: i64) -> Result<(), SchemaError> {
    let codes = &contact.draft.codes;
    let (Some(channel), Some(kind), Some(n)) = (codes.channel, codes.kind, contact.draft.n) else {
        return Err(SchemaError::BadEvent { reason: format!("number {} is no contact", contact.seq) });
    };
    tally::add(tx, contact.draft.moment.day, (channel, kind), sign * i64::from(n), 0)
}

fn contact_of(c: &Connection, id: GestureId) -> Result<(Kept, Event), SchemaError> {
    let missing = || SchemaError::NoSuchContact { id: id.to_string() };
    let (stream, seq) = events::by_gesture(c, id)?.ok_or_else(missing)?;
    let kept = streams::all(c)?.into_iter().find(|kept| kept.id == stream).ok_or_else(missing)?;
    Ok((kept, events::find(c, stream, seq)?.ok_or_else(missing)?))
}

/// Today's last contact that stands, among the last twenty.
fn last_standing(c: &Connection, today: NaiveDate) -> Result<Option<(Kept, Event)>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(None) };
    // Every contact can have been taken back and put back; the walk is long enough for that.
    let contacts = events::newest(c, kept.id, 200)?.into_iter().filter(|e| e.draft.kind == Kind::Contact);
    for event in contacts.take(UNDO_DEPTH) {
        if event.draft.moment.day == today && !events::is_void(c, kept.stream.stream, event.seq)? {
            return Ok(Some((kept, event)));
        }
    }
    Ok(None)
}

/// The last void that stands, with the contact it took out, unless something was logged after it.
fn last_void(c: &Connection) -> Result<Option<(Kept, u32, Event)>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(None) };
    for event in events::newest(c, kept.id, 200)? {
        let here = |target: &EventRef| target.stream == kept.stream.stream;
        match (event.draft.kind, event.draft.target) {
            (Kind::Contact, _) => return Ok(None),
            (Kind::Void, Some(target))
                if here(&target) && !events::is_void(c, kept.stream.stream, event.seq)? =>
            {
                let Some(contact) = events::find(c, kept.id, target.seq)? else { continue };
                if contact.draft.kind == Kind::Contact {
                    return Ok(Some((kept, event.seq, contact)));
                }
            }
            _ => {}
        }
    }
    Ok(None)
}

fn figures(c: &Connection, today: NaiveDate) -> Result<DeskFigures, SchemaError> {
    let cells = tally::of_day(c, today)?;
    let (iso_year, iso_week) = clock::iso_week(today);
    Ok(DeskFigures {
        day: today.to_string(),
        iso_year,
        iso_week,
        total: cells.iter().map(|cell| cell.n).sum(),
        cells: cells
            .iter()
            .map(|cell| CellCount {
                channel: cell.channel.code().into(),
                kind: cell.kind.code().into(),
                count: cell.n,
            })
            .collect(),
        last: last_contacts(c, SHOWN)?,
        can_undo: last_standing(c, today)?.is_some(),
        can_redo: last_void(c)?.is_some(),
    })
}

fn last_contacts(c: &Connection, most: usize) -> Result<Vec<LoggedContact>, SchemaError> {
    let Some(kept) = streams::current(c)? else { return Ok(Vec::new()) };
    let newest = events::newest(c, kept.id, 200)?;
    let contacts = newest.iter().filter(|e| e.draft.kind == Kind::Contact).take(most);
    contacts.map(|event| logged_contact(c, &kept, event)).collect()
}

fn logged_contact(c: &Connection, kept: &Kept, event: &Event) -> Result<LoggedContact, SchemaError> {
    let draft = &event.draft;
    let (Some(channel), Some(kind), Some(n)) = (draft.codes.channel, draft.codes.kind, draft.n) else {
        return Err(SchemaError::BadEvent { reason: format!("number {} is no contact", event.seq) });
    };
    let mut later = c.prepare_cached(
        "SELECT count(*) FROM event WHERE (stream, seq) > (?1, ?2) AND kind = 1 AND day = ?3
           AND stream IN (SELECT id FROM stream WHERE own = 1)",
    )?;
    let later: u32 = later.query_row((kept.id, event.seq, draft.moment.day.to_string()), |row| row.get(0))?;
    Ok(LoggedContact {
        id: draft.id.to_string(),
        stream: kept.stream.stream.to_string(),
        seq: event.seq,
        number: tally::logged_on(c, draft.moment.day)? - later,
        at: clock::stamp(draft.moment.at),
        clock: draft.moment.wall().format("%H.%M").to_string(),
        channel: channel.code().into(),
        kind: kind.code().into(),
        n,
        voided: events::is_void(c, kept.stream.stream, event.seq)?,
    })
}

/// Where the app keeps the desk's store when nobody says otherwise: the data folder of the login, never a roaming one.
///
/// `KOMHEN_DATA` moves the folder.
pub fn default_store() -> Option<PathBuf> {
    data_folder().map(|folder| folder.join("desk.db"))
}

/// The folder of the app's data (contract.md 3).
pub fn data_folder() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = named("KOMHEN_DATA") {
        return Some(folder);
    }
    let base = if cfg!(windows) {
        named("LOCALAPPDATA")
    } else {
        named("XDG_DATA_HOME").or_else(|| named("HOME").map(|home| home.join(".local/share")))
    };
    base.map(|base| base.join("dk.komhen.desk"))
}

#[cfg(test)]
mod tests;
