//! Tests of the desk: its fixture here, and a file for each thing it does.

use super::*;
use crate::codes::{Channel, ContactType};
use crate::event::{Event, GestureId};
use crate::round::Round;
use crate::store::{events, streams};
use rusqlite::Connection;

mod clock_changes;
mod corrections;
mod counting;
mod days;
mod figures_hold;
mod one_key;
mod practising;
mod reminding;
mod screen;
mod signing;
mod taking_up;

struct Fixture {
    desk: Desk,
    folder: tempfile::TempDir,
}

impl Fixture {
    /// Closes the store and opens it again.
    fn reopen(self) -> Fixture {
        drop(self.desk);
        let desk = Desk::open(&self.folder.path().join("desk.db")).unwrap();
        Fixture { desk, folder: self.folder }
    }

    fn log(&mut self, channel: &str, kind: &str, now: DateTime<Utc>) -> DeskChange {
        self.desk.counter().log(&new(channel, kind), now).unwrap()
    }

    fn total(&mut self, now: DateTime<Utc>) -> u32 {
        self.desk.counter().figures(now).unwrap().total
    }

    /// An event of a stream of this store.
    fn event(&mut self, stream: i64, seq: u32) -> Event {
        self.desk.store().unwrap().read(|c| events::find(c, stream, seq)).unwrap().unwrap()
    }

    fn events(&mut self) -> u32 {
        self.desk
            .store()
            .unwrap()
            .read(|c| Ok(c.query_row("SELECT count(*) FROM event", [], |row| row.get(0))?))
            .unwrap()
    }
}

fn at(text: &str) -> DateTime<Utc> {
    clock::parse(text).unwrap()
}

fn tuesday() -> DateTime<Utc> {
    at("2026-10-20T08:42:00Z")
}

fn day(text: &str) -> chrono::NaiveDate {
    clock::parse_day(text).unwrap()
}

fn gesture() -> GestureId {
    GestureId::random().unwrap()
}

fn id_of(contact: &LoggedContact) -> GestureId {
    contact.id.parse().unwrap()
}

fn round(code: &str) -> Round {
    Round::built_in(&code.parse().unwrap()).unwrap()
}

fn place(unit: &str) -> Place {
    Place {
        municipality: "0259".into(),
        round: round("E2026"),
        unit: unit.into(),
        desk: "2".into(),
        file: None,
    }
}

/// A desk that counts without a round file.
fn desk() -> Fixture {
    desk_at(&place("borgerservice"))
}

fn desk_at(place: &Place) -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, made) = Desk::open_or_create(&folder.path().join("desk.db")).unwrap();
    assert!(made, "there was none");
    desk.set_up(place, tuesday()).unwrap();
    Fixture { desk, folder }
}

/// A round file of the full profile with two channels, two tasks and a question.
fn round_file() -> RoundFile {
    use crate::round_file::{LocalQuestion, Profile, RoundChannel, TaskTile, Unit};
    let unit = Unit {
        code: "borgerservice".into(),
        name: "Borgerservice".into(),
        desks: vec!["1".into(), "2".into()],
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![6.0, 6.0, 6.0, 8.0, 4.0, 0.0, 0.0],
        opens: ["10:00", "10:00", "10:00", "10:00", "10:00", "", ""].map(String::from).to_vec(),
    };
    let channel = |code: &str| RoundChannel { code: code.into(), closing: None, form: None };
    let task = |kle: &str, text: &str| TaskTile { kle: kle.into(), text: text.into() };
    RoundFile {
        profile: Profile::Full,
        contact: "Ring til tovholderen på lokal 12".into(),
        channels: vec![channel("PRSNLG"), channel("TLFIND")],
        tasks: vec![task("23.05.10", "Pas"), task("23.09.02", "Kørekort")],
        questions: vec![LocalQuestion { text: "Over 65?".into(), answers: vec!["Ja".into(), "Nej".into()] }],
        ..RoundFile::built_in(&round("E2026"), "0259", vec![unit])
    }
}

/// A desk that counts by [`round_file`].
fn desk_with_file() -> Fixture {
    desk_at(&Place { file: Some(round_file()), ..place("borgerservice") })
}

fn codes(channel: &str, kind: &str) -> ContactCodes {
    ContactCodes::simple(Channel::from_code(channel).unwrap(), ContactType::from_code(kind).unwrap())
}

fn new(channel: &str, kind: &str) -> NewContact {
    NewContact { id: gesture(), codes: codes(channel, kind), n: 1, when: When::Now }
}

fn late(channel: &str, kind: &str, day: &str, hour: u8) -> NewContact {
    NewContact { when: When::Late(LateSlot { day: day.into(), hour }), ..new(channel, kind) }
}

/// The figures kept with each event equal a recount of all events.
fn assert_tally_is_a_recount(desk: &mut Desk) {
    let sql = |table: &str, n: &str, filter: &str| {
        format!(
            "SELECT day, channel, type, {n} AS n FROM {table} {filter} GROUP BY day, channel, type ORDER BY 1, 2, 3"
        )
    };
    let rows = |c: &Connection, sql: String| -> Vec<(String, u8, u8, i64)> {
        let mut query = c.prepare(&sql).unwrap();
        let rows = query.query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    desk.store()
        .unwrap()
        .read(|c| {
            let tally = rows(c, sql("tally", "sum(n)", "WHERE n > 0"));
            assert_eq!(tally, rows(c, sql("counted", "sum(n)", "")), "tally = recount");
            let logged: i64 = c.query_row("SELECT coalesce(sum(logged), 0) FROM tally", [], |r| r.get(0))?;
            let events: i64 = c.query_row("SELECT count(*) FROM event WHERE kind = 1", [], |r| r.get(0))?;
            assert_eq!(logged, events, "running numbers count every contact ever logged");
            Ok(())
        })
        .unwrap();
}
