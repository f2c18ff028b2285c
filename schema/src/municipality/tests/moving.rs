use super::*;

/// The first four steps: a store as the version before the coordinator's week left it.
const OLD_STEPS: [&str; 4] = [
    include_str!("../../../migrations/0001_events.sql"),
    include_str!("../../../migrations/0002_municipality_files.sql"),
    include_str!("../../../migrations/0003_amended_answers.sql"),
    include_str!("../../../migrations/0005_real_rounds.sql"),
];

fn names(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_moved_store_holds_everything_and_begins_a_new_stream() {
    let mut f = week();
    f.store.void(&code(), gesture(1), &[at(1, 1)], RepairReason::DoubleCounted, now()).unwrap();
    let stick = folder();
    let copy = f.store.copy_to(stick.path(), now()).unwrap();
    assert_eq!(
        copy.file_name().unwrap(),
        "0259_20261026T1000.komhenkommune",
        "named by codes and the minute"
    );
    assert_eq!(names(stick.path()), ["0259_20261026T1000.komhenkommune"], "and nothing else is left there");
    let twice = f.store.copy_to(stick.path(), now());
    assert!(matches!(twice, Err(SchemaError::StoreStands { .. })), "{twice:?}");

    let bytes = std::fs::read(&copy).unwrap();
    let new_pc = folder();
    let place = new_pc.path().join("m.db");
    let mut moved = Municipality::take_over(&copy, &place, minutes(1)).unwrap();
    assert_eq!(std::fs::read(&copy).unwrap(), bytes, "the copy is as it was");
    assert_eq!(names(new_pc.path()), ["m.db", "m.db.created"], "a store like any other");
    assert_eq!(
        (total(&moved), moved.logbook(&code()).unwrap().len()),
        (4, 3),
        "all of it, and that it moved"
    );

    // Both go on: as two streams, so that neither ever claims a number of the other.
    let own = |store: &Municipality| -> Vec<StreamId> {
        let streams = store.streams(&code()).unwrap().into_iter().filter(|s| s.own);
        let mut ids: Vec<StreamId> = streams.map(|s| s.stream).collect();
        ids.sort();
        ids
    };
    let begun_before = own(&f.store);
    moved.void(&code(), gesture(2), &[at(1, 2)], RepairReason::DoubleCounted, minutes(2)).unwrap();
    f.store.void(&code(), gesture(3), &[at(1, 3)], RepairReason::DoubleCounted, minutes(2)).unwrap();
    assert_eq!(own(&f.store), begun_before, "here the stream goes on");
    assert_eq!(own(&moved).len(), 2, "there a new one began");
    moved.undo_repair(&code(), 2, minutes(3)).unwrap();
    assert_eq!((total(&moved), own(&moved).len()), (4, 2), "what was done before can be taken back");
}

#[test]
fn another_machine_begins_a_new_stream_also_without_being_told() {
    let mut f = week();
    let path = f.folder.path().join("m.db");
    let own = |store: &Municipality| store.streams(&code()).unwrap().iter().filter(|s| s.own).count();
    f.store.void(&code(), gesture(1), &[at(1, 1)], RepairReason::DoubleCounted, now()).unwrap();
    let mut same = Municipality::open(&path).unwrap();
    same.void(&code(), gesture(2), &[at(1, 2)], RepairReason::DoubleCounted, now()).unwrap();
    assert_eq!(own(&same), 1, "opened again on the same machine");
    let mut copied = Municipality { machine: "another".into(), ..Municipality::open(&path).unwrap() };
    copied.void(&code(), gesture(3), &[at(1, 3)], RepairReason::DoubleCounted, now()).unwrap();
    copied
        .correct(&code(), gesture(4), &[(at(1, 4), codes("WEB", "FEJL"))], RepairReason::WrongCode, now())
        .unwrap();
    assert_eq!((own(&copied), total(&copied)), (2, 2), "on another machine, once");
}

#[test]
fn a_store_that_stands_is_never_replaced() {
    let f = week();
    let stick = folder();
    let copy = f.store.copy_to(stick.path(), now()).unwrap();
    let place = f.folder.path().join("m.db");
    let stands = Municipality::take_over(&copy, &place, now()).err().unwrap();
    assert!(matches!(stands, SchemaError::StoreStands { .. }), "{stands:?}");
    let vanished = f.folder.path().join("gone.db");
    std::fs::write(crate::store::marker(&vanished), b"").unwrap();
    let stood = Municipality::take_over(&copy, &vanished, now()).err().unwrap();
    assert!(matches!(stood, SchemaError::StoreStands { .. }), "one stood here: {stood:?}");
    assert_eq!(total(&f.store), 5, "untouched");
}

#[test]
fn a_copy_that_is_not_whole_is_not_taken_over() {
    let f = week();
    let stick = folder();
    let copy = f.store.copy_to(stick.path(), now()).unwrap();
    let bytes = std::fs::read(&copy).unwrap();
    let cases: [(&str, Vec<u8>); 4] = [
        ("cut short", bytes[..bytes.len() / 2].to_vec()),
        ("cut at a page", bytes[..bytes.len() - 8_192].to_vec()),
        ("no store", b"Kommune;ID;Enhed".repeat(100)),
        ("nothing", Vec::new()),
    ];
    let new_pc = folder();
    for (what, bytes) in cases {
        let wrong = stick.path().join("wrong.komhenkommune");
        std::fs::write(&wrong, bytes).unwrap();
        let refused = Municipality::take_over(&wrong, &new_pc.path().join("m.db"), now()).err().unwrap();
        let path = refused.details().into_iter().find(|(name, _)| *name == "path").unwrap().1;
        assert!(path.ends_with("wrong.komhenkommune"), "{what}: the copy is named, not {path}");
        assert_eq!(names(new_pc.path()), [] as [&str; 0], "{what}: nothing is left");
    }
}

#[test]
fn a_changed_event_in_a_copy_is_found() {
    let f = week();
    let stick = folder();
    let copy = f.store.copy_to(stick.path(), now()).unwrap();
    let raw = Connection::open(&copy).unwrap();
    raw.execute_batch("DROP TRIGGER event_is_never_changed; UPDATE event SET n = 2 WHERE seq = 3").unwrap();
    drop(raw);
    let refused = Municipality::take_over(&copy, &stick.path().join("m.db"), now()).err().unwrap();
    assert!(matches!(refused, SchemaError::StoreDamaged { .. }), "the chain does not hold: {refused:?}");
}

#[test]
fn a_store_of_the_version_before_is_brought_up() {
    let folder = folder();
    let path = folder.path().join("old.db");
    let old = Connection::open(&path).unwrap();
    for (at, step) in OLD_STEPS.iter().enumerate() {
        old.execute_batch(step).unwrap();
        old.pragma_update(None, "user_version", at as i64 + 1).unwrap();
    }
    old.pragma_update(None, "application_id", 0x4B4F_4D4B).unwrap();
    old.execute_batch(
        "INSERT INTO round (code, municipality, first_day, last_day, closings, closed)
         VALUES ('E2025', '0259', '2025-10-20', '2025-10-24', 1, 1);
         INSERT INTO stream VALUES (1, x'0101010101010101', '0259', 'E2025', 'u', '1', 0, 0, '2013.1', '-', 0);
         INSERT INTO unit VALUES (1, 'u');
         INSERT INTO event VALUES (1, 1, zeroblob(16), 1, NULL, NULL, 1760950000000, 120, '2025-10-20', 1, 1, 1, NULL,
           NULL, NULL, NULL, 1, 3, 0, NULL, NULL, zeroblob(32), zeroblob(32));",
    )
    .unwrap();
    drop(old);
    let mut store = Municipality::open(&path).unwrap();
    let code: RoundCode = "E2025".parse().unwrap();
    let round = store.round(&code).unwrap();
    assert_eq!((round.closings, round.closed, round.purged), (1, true, false), "as it was left");
    assert_eq!(store.contacts(&code).unwrap()[0].n, 3, "its contacts count");
    assert_eq!(store.logbook(&code).unwrap(), [], "nothing was written down then");
    store.reopen(&code, "asked_by_kl", now()).unwrap();
    assert_eq!(store.close(&code, now()).unwrap().closings, 2, "and it goes on from there");
}
