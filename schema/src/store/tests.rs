use super::*;
use crate::codes::{Channel, ContactType, Source};
use crate::event::{self, Event, Kind};
use crate::store::streams::Stream;
use crate::{clock, event::StreamId};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn stream() -> Stream {
    Stream {
        stream: StreamId([1; 8]),
        municipality: Some("0259".into()),
        round: "E2026".into(),
        unit: "borgerservice".into(),
        desk: "1".into(),
        practice: false,
        own: true,
        definition: "2013.1".into(),
        machine: "-".into(),
        created: clock::parse("2026-10-20T06:00:00Z").unwrap(),
    }
}

fn contact() -> event::Draft {
    let code = |c| Channel::from_code(c).unwrap();
    let kind = ContactType::from_code("INFO").unwrap();
    let at = clock::parse("2026-10-20T08:00:00Z").unwrap();
    event::contact(at, code("TLFIND"), kind, Source::from_code("SKRANKE").unwrap()).unwrap()
}

#[test]
fn a_new_store_is_private_and_whole_and_opens_again() {
    let folder = folder();
    let path = folder.path().join("desk.db");
    drop(Store::create(&path, StoreKind::Desk).unwrap());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600,
            "others may not read it"
        );
    }
    let mut left: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["desk.db", "desk.db-journal", "desk.db.created"], "no scaffolding is left");
    Store::open(&path, StoreKind::Desk).unwrap();
}

#[test]
fn what_is_not_a_store_is_refused_and_left_as_it_was() {
    let folder = folder();
    for (name, bytes) in [("text.db", b"Kommune;ID;Enhed".repeat(100)), ("short.db", vec![7; 99])] {
        let path = folder.path().join(name);
        std::fs::write(&path, &bytes).unwrap();
        let found = Store::open(&path, StoreKind::Desk).err().unwrap();
        assert!(matches!(found, SchemaError::NotAStore { .. }), "{name}: {found}");
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name} is untouched");
    }
}

#[test]
fn a_store_of_another_kind_or_a_newer_version_is_refused() {
    let folder = folder();
    let path = folder.path().join("m.db");
    drop(Store::create(&path, StoreKind::Municipality).unwrap());
    let other = Store::open(&path, StoreKind::Desk).err().unwrap();
    assert!(matches!(other, SchemaError::WrongKind { .. }), "{other}");
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let newer = Store::open(&path, StoreKind::Municipality).err().unwrap();
    assert!(matches!(newer, SchemaError::StoreTooNew { found: 99, .. }), "{newer}");
}

#[test]
fn a_store_that_vanished_is_not_silently_begun_anew() {
    let folder = folder();
    let path = folder.path().join("desk.db");
    drop(Store::create(&path, StoreKind::Desk).unwrap());
    std::fs::remove_file(&path).unwrap();
    let found = Store::open_or_create(&path, StoreKind::Desk).err().unwrap();
    assert!(matches!(found, SchemaError::StoreVanished { .. }), "{found}");
}

#[test]
fn a_second_program_is_told_at_once_that_the_desk_is_in_use() {
    let folder = folder();
    let path = folder.path().join("desk.db");
    let _first = Store::create(&path, StoreKind::Desk).unwrap();
    let second = Store::open(&path, StoreKind::Desk).err().unwrap();
    assert!(matches!(second, SchemaError::StoreLocked { .. }), "{second}");
}

#[test]
fn a_beginning_that_was_cut_short_is_begun_again() {
    let folder = folder();
    let path = folder.path().join("desk.db");
    std::fs::write(&path, b"").unwrap();
    let (_, made) = Store::open_or_create(&path, StoreKind::Desk).unwrap();
    assert!(made, "an empty file without its marker is no store yet");
    let first_page = folder.path().join("first-page.db");
    rusqlite::Connection::open(&first_page).unwrap().execute_batch("BEGIN EXCLUSIVE; COMMIT").unwrap();
    assert_eq!(std::fs::metadata(&first_page).unwrap().len(), 4096, "SQLite wrote its first page");
    let (_, made) = Store::open_or_create(&first_page, StoreKind::Desk).unwrap();
    assert!(made, "nor is a first page in which nothing was made");
}

#[test]
fn an_emptied_store_is_not_taken_for_a_new_one() {
    let folder = folder();
    let path = folder.path().join("desk.db");
    drop(Store::create(&path, StoreKind::Desk).unwrap());
    std::fs::write(&path, b"").unwrap();
    let found = Store::open_or_create(&path, StoreKind::Desk).err().unwrap();
    assert!(matches!(found, SchemaError::StoreVanished { .. }), "{found}");
}

#[test]
fn a_cut_off_file_is_found_damaged() {
    let folder = folder();
    let path = folder.path().join("m.db");
    drop(Store::create(&path, StoreKind::Municipality).unwrap());
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() - 100]).unwrap();
    let found = Store::open(&path, StoreKind::Municipality).err().unwrap();
    assert!(matches!(found, SchemaError::StoreDamaged { .. }), "{found}");
}

#[test]
fn events_cannot_be_changed_or_deleted() {
    let folder = folder();
    let mut store = Store::create(&folder.path().join("m.db"), StoreKind::Municipality).unwrap();
    store
        .write(|tx| {
            let kept = streams::add(tx, stream())?;
            events::append(tx, kept.id, contact()).map(drop)
        })
        .unwrap();
    for sql in ["UPDATE event SET n = 2", "DELETE FROM event"] {
        assert!(store.write(|tx| Ok(tx.execute(sql, [])?)).is_err(), "{sql}");
    }
}

#[test]
fn an_action_that_fails_leaves_nothing() {
    let folder = folder();
    let mut store = Store::create(&folder.path().join("m.db"), StoreKind::Municipality).unwrap();
    let failed = store.write(|tx| {
        streams::add(tx, stream())?;
        Err::<(), _>(SchemaError::NothingToUndo)
    });
    assert!(failed.is_err(), "the action said no");
    assert!(store.read(streams::all).unwrap().is_empty(), "nothing of it is kept");
}

#[test]
fn questions_of_one_snapshot_see_nothing_that_is_written_meanwhile() {
    let folder = folder();
    let path = folder.path().join("municipality.db");
    let reader = Store::create(&path, StoreKind::Municipality).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE noted (n)").unwrap();
    let count = || reader.read(|c| Ok(c.query_row("SELECT count(*) FROM noted", [], |row| row.get(0))?));
    let seen: Result<(i64, i64), SchemaError> = reader.snapshot(|| {
        let first = count()?;
        let refused = other.execute_batch("INSERT INTO noted VALUES (1)");
        assert!(refused.is_err(), "it waits until all was read");
        Ok((first, reader.snapshot(count)?))
    });
    assert_eq!(seen.unwrap(), (0, 0), "the same, also asked within");
    other.execute_batch("INSERT INTO noted VALUES (1)").unwrap();
    assert_eq!(count().unwrap(), 1, "and afterwards what is there");
    let failed: Result<(), SchemaError> = reader.snapshot(|| Err(SchemaError::NotSetUp));
    assert!(
        failed.is_err() && other.execute_batch("INSERT INTO noted VALUES (1)").is_ok(),
        "nothing is held"
    );
}

#[test]
fn a_changed_value_in_the_file_breaks_the_chain() {
    let folder = folder();
    let path = folder.path().join("m.db");
    let mut store = Store::create(&path, StoreKind::Municipality).unwrap();
    let kept = store
        .write(|tx| {
            let kept = streams::add(tx, stream())?;
            for _ in 0..3 {
                events::append(tx, kept.id, contact())?;
            }
            Ok(kept)
        })
        .unwrap();
    assert_eq!(store.read(|c| events::check_chain(c, &kept)).unwrap(), 3, "the chain holds");
    drop(store);
    let outside = rusqlite::Connection::open(&path).unwrap();
    outside
        .execute_batch("DROP TRIGGER event_is_never_changed; UPDATE event SET n = 7 WHERE seq = 2")
        .unwrap();
    drop(outside);
    let store = Store::open(&path, StoreKind::Municipality).unwrap();
    assert!(store.read(|c| events::check_chain(c, &kept)).is_err(), "the change is found");
}

#[test]
fn every_kind_of_event_is_kept_as_it_was() {
    let folder = folder();
    let mut store = Store::create(&folder.path().join("m.db"), StoreKind::Municipality).unwrap();
    let target = event::EventRef { stream: StreamId([1; 8]), seq: 1 };
    let mut drafts = vec![contact()];
    for (kind, targeted, n) in [
        (Kind::Void, true, None),
        (Kind::Amend, true, None),
        (Kind::Correction, true, None),
        (Kind::State, false, None),
        (Kind::Backlog, false, Some(40)),
    ] {
        let mut draft = contact();
        (draft.kind, draft.target, draft.n) = (kind, targeted.then_some(target), n);
        draft.reason = Some("wrong_channel".into());
        drafts.push(draft);
    }
    let written: Vec<Event> = store
        .write(|tx| {
            let kept = streams::add(tx, stream())?;
            drafts.into_iter().map(|d| events::append(tx, kept.id, d)).collect()
        })
        .unwrap();
    let mut read = Vec::new();
    store
        .read(|c| {
            events::each(c, 1, |event| {
                read.push(event);
                Ok::<(), SchemaError>(())
            })
        })
        .unwrap();
    assert_eq!(read, written, "read as written");
}

/// The steps that were released with the first version, and what they made.
fn former_store(path: &Path, kind: StoreKind) -> rusqlite::Connection {
    let second = match kind {
        StoreKind::Municipality => include_str!("../../migrations/0002_municipality_files.sql"),
        _ => include_str!("../../migrations/0002_desk_tally.sql"),
    };
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.execute_batch(include_str!("../../migrations/0001_events.sql")).unwrap();
    connection.execute_batch(second).unwrap();
    connection.pragma_update(None, "application_id", kind.application_id()).unwrap();
    connection.pragma_update(None, "user_version", 2).unwrap();
    connection
}

/// Totals by the codes of view `counted`, without the local answers.
fn totals(c: &rusqlite::Connection) -> Vec<counted::TotalsRow> {
    counted::totals(c, "E2026", &counted::Dimension::ALL).unwrap()
}

#[test]
fn a_store_of_the_former_schema_is_brought_up_to_date_and_its_totals_stay() {
    for kind in [StoreKind::Desk, StoreKind::Municipality] {
        let folder = folder();
        let path = folder.path().join("former.db");
        let former = former_store(&path, kind);
        let round = crate::round::Round::built_in(&"E2026".parse().unwrap()).unwrap();
        rounds::keep(&former, &round, "0259", None).unwrap();
        let kept = streams::add(&former, stream()).unwrap();
        let asked = |answer: &str| format!(r#"{{"Over 65?":"{answer}"}}"#);
        let mut first = contact();
        first.codes.local = Some(asked("Nej"));
        for _ in 0..3 {
            events::append(&former, kept.id, first.clone()).unwrap();
        }
        let target = |seq| event::EventRef { stream: StreamId([1; 8]), seq };
        let mut amended = event::Draft { kind: Kind::Amend, target: Some(target(1)), n: None, ..contact() };
        amended.codes.channel = Channel::from_code("PRSNLG").ok();
        amended.codes.local = Some(asked("Ja"));
        events::append(&former, kept.id, amended).unwrap();
        let void = event::Draft { kind: Kind::Void, target: Some(target(2)), n: None, ..contact() };
        events::append(&former, kept.id, void).unwrap();
        let before = totals(&former);
        assert_eq!(before.iter().map(|(_, n)| n).sum::<i64>(), 2, "three, one of them taken back");
        drop(former);

        let store = Store::open(&path, kind).unwrap();
        store
            .read(|c| {
                assert_eq!(totals(c), before, "{kind:?}: the same totals");
                let version: i64 = c.pragma_query_value(None, "user_version", |row| row.get(0))?;
                assert_eq!(version, kind.migrations().len() as i64, "{kind:?}: every step was taken");
                let mut query = c.prepare("SELECT local FROM counted ORDER BY seq")?;
                let local: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
                assert_eq!(local, [asked("Ja"), asked("Nej")], "{kind:?}: an amendment gives the answer too");
                events::check_chain(c, &kept).map(drop)
            })
            .unwrap();
    }
}

#[test]
fn an_amendment_that_was_itself_undone_leaves_the_first_answer() {
    let folder = folder();
    let mut store = Store::create(&folder.path().join("m.db"), StoreKind::Municipality).unwrap();
    let target = |seq| Some(event::EventRef { stream: StreamId([1; 8]), seq });
    let local: Option<String> = store
        .write(|tx| {
            let kept = streams::add(tx, stream())?;
            let mut first = contact();
            first.codes.local = Some(r#"{"Over 65?":"Nej"}"#.into());
            events::append(tx, kept.id, first)?;
            let amended = event::Draft { kind: Kind::Amend, target: target(1), n: None, ..contact() };
            events::append(tx, kept.id, amended)?;
            let void = event::Draft { kind: Kind::Void, target: target(2), n: None, ..contact() };
            events::append(tx, kept.id, void)?;
            Ok(tx.query_row("SELECT local FROM counted", [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(local.as_deref(), Some(r#"{"Over 65?":"Nej"}"#), "as it was logged");
}

#[test]
fn questions_asked_with_every_contact_read_no_contacts() {
    let folder = folder();
    let store = Store::create(&folder.path().join("desk.db"), StoreKind::Desk).unwrap();
    let plan = |sql: &str| -> String {
        let read = |c: &rusqlite::Connection| {
            let mut query = c.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
            let lines = query.query_map([], |row| row.get::<_, String>("detail"))?;
            Ok(lines.collect::<Result<Vec<_>, _>>()?.join("; "))
        };
        store.read(read).unwrap()
    };
    for (what, sql) in [
        ("its state", contacts::said_of_day_sql(Kind::State)),
        ("its estimate", contacts::said_of_day_sql(Kind::Backlog)),
    ] {
        let plan = plan(&sql.replace("?1", "'2026-10-20'"));
        assert!(plan.contains("event_of_day") && !plan.contains("SCAN e"), "{what}: {plan}");
    }
}
