use chrono::{DateTime, NaiveDate, Utc};

use super::*;
use crate::clock;
use crate::codes::{Channel, Closing, ContactType, Form, Source};
use crate::event::{self, Codes, Draft, Event, EventRef, GestureId, Hash, Kind, StreamId};
use crate::round::Round;
use crate::round_file::{RoundFile, Unit};
use crate::store::counted;
use crate::store::imported::{ImportFile, ImportRow};
use crate::store::streams::Stream;

mod closing;
mod days_counted;
mod drafts;
mod laws;
mod machine_and_mass;
mod merging;
mod moving;
mod purging;
mod reading;
mod repairs;
mod signing;
mod taking_in;

fn now() -> DateTime<Utc> {
    clock::parse("2026-10-26T09:00:00Z").unwrap()
}

fn stream(number: u8) -> Stream {
    Stream {
        stream: StreamId([number; 8]),
        municipality: Some("0259".into()),
        round: "E2026".into(),
        unit: "borgerservice".into(),
        desk: number.to_string(),
        practice: false,
        own: true,
        definition: "2013.1".into(),
        machine: "-".into(),
        created: now(),
    }
}

/// A desk's events: contacts, and voids of the contact two before.
fn desk(number: u8, kinds: &[Kind]) -> GatheredStream {
    let channels = ["TLFIND", "PRSNLG", "EMLIND"];
    let mut events: Vec<Event> = Vec::new();
    for (at, kind) in kinds.iter().enumerate() {
        let mut draft = event::contact(
            clock::parse("2026-10-20T08:00:00Z").unwrap() + chrono::Duration::seconds(at as i64),
            Channel::from_code(channels[at % 3]).unwrap(),
            ContactType::from_code("INFO").unwrap(),
            Source::from_code("SKRANKE").unwrap(),
        )
        .unwrap();
        draft.id = GestureId([at as u8; 16]);
        if *kind == Kind::Void && at > 0 {
            let seq = (at as u32).saturating_sub(1).max(1);
            draft = Draft {
                kind: Kind::Void,
                target: Some(EventRef { stream: StreamId([number; 8]), seq }),
                codes: Codes::default(),
                source: None,
                n: None,
                ..draft
            };
        }
        let prev = events.last().map_or(Hash::START, |e| e.hash);
        events.push(Event::chain(at as u32 + 1, prev, draft).unwrap());
    }
    GatheredStream { stream: stream(number), events, sha256: [number; 32] }
}

fn contacts(number: u8, most: usize) -> GatheredStream {
    desk(number, &vec![Kind::Contact; most])
}

/// The same desk copied after `common` events, going on by itself.
fn copied(original: &GatheredStream, common: usize, own: usize) -> GatheredStream {
    let mut copy = original.clone();
    copy.events.truncate(common);
    copy.sha256 = [99; 32];
    for at in 0..own {
        let mut draft = original.events[0].draft.clone();
        draft.id = GestureId([100 + at as u8; 16]);
        let (seq, prev) = copy.events.last().map_or((1, Hash::START), |e| (e.seq + 1, e.hash));
        copy.events.push(Event::chain(seq, prev, draft).unwrap());
    }
    copy
}

struct Fixture {
    store: Municipality,
    folder: tempfile::TempDir,
}

/// In memory where there is such a folder: that a write reaches the disk is proved elsewhere.
fn folder() -> tempfile::TempDir {
    let memory = std::path::Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

fn municipality() -> Fixture {
    let folder = folder();
    let (store, _) = Municipality::open_or_create(&folder.path().join("m.db")).unwrap();
    Fixture { store, folder }
}

fn code() -> RoundCode {
    "E2026".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    clock::parse_day(text).unwrap()
}

fn gesture(number: u8) -> GestureId {
    GestureId([number; 16])
}

fn minutes(n: i64) -> DateTime<Utc> {
    now() + chrono::Duration::minutes(n)
}

fn codes(channel: &str, kind: &str) -> Codes {
    Codes {
        channel: Some(Channel::from_code(channel).unwrap()),
        kind: Some(ContactType::from_code(kind).unwrap()),
        ..Codes::default()
    }
}

fn at(number: u8, seq: u32) -> EventRef {
    EventRef { stream: StreamId([number; 8]), seq }
}

/// The round of the tests as published: two units, one with two desks.
fn round_file() -> RoundFile {
    let unit = |code: &str, desks: &[&str]| Unit {
        code: code.into(),
        name: code.to_uppercase(),
        desks: desks.iter().map(|desk| (*desk).into()).collect(),
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![6.0, 6.0, 6.0, 8.0, 4.0, 0.0, 0.0],
        opens: Vec::new(),
    };
    let units = vec![unit("borgerservice", &["1", "2"]), unit("jobcenter", &["1"])];
    RoundFile::built_in(&Round::built_in(&code()).unwrap(), "0259", units)
}

/// A store with the round published and one desk of five contacts gathered.
fn week() -> Fixture {
    let mut f = municipality();
    f.store.keep_draft(&round_file()).unwrap();
    f.store.publish(&code(), now()).unwrap();
    f.store.merge(&contacts(1, 5), now()).unwrap();
    f
}

/// More words of a desk after those of a file, in its stream.
fn continued(file: &GatheredStream, drafts: impl IntoIterator<Item = Draft>) -> GatheredStream {
    let mut longer = file.clone();
    for (at, draft) in drafts.into_iter().enumerate() {
        let (seq, prev) = longer.events.last().map_or((1, Hash::START), |e| (e.seq + 1, e.hash));
        let id = GestureId([200 + at as u8; 16]);
        longer.events.push(Event::chain(seq, prev, Draft { id, ..draft }).unwrap());
    }
    longer.sha256[0] ^= longer.events.len() as u8;
    longer
}

/// A word of a desk that counts nothing.
fn word(kind: Kind, target: Option<EventRef>, codes: Codes, reason: Option<&str>) -> Draft {
    let moment = clock::Moment::of(clock::parse("2026-10-20T09:00:00Z").unwrap());
    Draft {
        id: gesture(0),
        kind,
        target,
        moment,
        unit: "borgerservice".into(),
        codes,
        source: None,
        n: None,
        flags: event::Flags::default(),
        reason: reason.map(Into::into),
    }
}

/// A file of another program with one row for each of these codes.
fn import_file(number: u8, rows: &[Codes]) -> ImportFile {
    let row = |(at, codes): (usize, &Codes)| {
        let moment = clock::Moment::of(clock::parse("2026-10-21T08:00:00Z").unwrap());
        ImportRow {
            line: at as u32 + 2,
            draft: Draft {
                id: GestureId([number; 16]),
                kind: Kind::Contact,
                moment,
                codes: codes.clone(),
                source: Some(Source::from_code("IMPORT").unwrap()),
                n: Some(1),
                ..word(Kind::Contact, None, Codes::default(), None)
            },
            registered: moment.wall(),
            started: Some(moment.wall()),
            ended: None,
            datasource: Some("Tracetool".into()),
        }
    };
    ImportFile {
        sha256: [number; 32],
        kind: "raw2013",
        header: "Kommune;ID".into(),
        accepted: rows.iter().enumerate().map(row).collect(),
        rejected: Vec::new(),
        flagged: 0,
        rules: Vec::new(),
    }
}

fn import(f: &mut Fixture, file: &ImportFile, replace: bool) -> Imported {
    f.store.import(file, &Round::built_in(&code()).unwrap(), "0259", replace, now()).unwrap()
}

/// How many count under a channel and type.
fn cell(f: &Fixture, channel: &str, kind: &str) -> i64 {
    let cells = f.store.store().read(|c| counted::of_round(c, "E2026")).unwrap();
    let wanted = codes(channel, kind);
    let alike =
        cells.iter().filter(|cell| (Some(cell.channel), Some(cell.kind)) == (wanted.channel, wanted.kind));
    alike.map(|cell| cell.n).sum()
}

fn total(store: &Municipality) -> i64 {
    store.store().read(|c| counted::of_round(c, "E2026")).unwrap().iter().map(|cell| cell.n).sum()
}
