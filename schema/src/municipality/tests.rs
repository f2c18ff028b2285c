use super::*;
use crate::codes::{Channel, ContactType, Source};
use crate::event::{self, Hash};
use crate::store::counted;
use proptest::prelude::*;

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
    _folder: tempfile::TempDir,
}

fn municipality() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let (store, _) = Municipality::open_or_create(&folder.path().join("m.db")).unwrap();
    Fixture { store, _folder: folder }
}

fn total(store: &Municipality) -> i64 {
    store.store().read(|c| counted::of_round(c, "E2026")).unwrap().iter().map(|cell| cell.n).sum()
}

#[test]
fn a_desk_merged_twice_is_counted_once() {
    let mut f = municipality();
    let file = contacts(1, 10);
    let first = f.store.merge(&file, now()).unwrap();
    assert_eq!((first.new, first.known), (10, 0), "all new");
    let second = f.store.merge(&file, now()).unwrap();
    assert_eq!((second.new, second.known), (0, 10), "already in");
    assert_eq!(total(&f.store), 10, "counted once");
}

#[test]
fn an_older_file_after_a_newer_one_changes_nothing() {
    let mut f = municipality();
    let file = contacts(1, 10);
    let mut older = file.clone();
    older.events.truncate(4);
    f.store.merge(&file, now()).unwrap();
    assert_eq!(f.store.merge(&older, now()).unwrap().known, 4, "all known");
    assert_eq!(total(&f.store), 10, "unchanged");
}

#[test]
fn a_missing_piece_is_named() {
    let mut f = municipality();
    let mut file = contacts(1, 10);
    file.events.drain(3..6);
    let head = GatheredStream { events: file.events[..3].to_vec(), ..file.clone() };
    let tail = GatheredStream { events: file.events[3..].to_vec(), ..file.clone() };
    f.store.merge(&head, now()).unwrap();
    let merged = f.store.merge(&tail, now()).unwrap();
    assert_eq!((merged.gaps, merged.gap_ranges), (3, vec![(4, 6)]), "numbers 4 to 6 are missing");
}

#[test]
fn a_copied_desk_is_found_and_neither_side_is_chosen() {
    let original = contacts(1, 8);
    let copy = copied(&original, 5, 2);
    for order in [[&original, &copy], [&copy, &original]] {
        let mut f = municipality();
        let merges: Vec<Merged> = order.iter().map(|file| f.store.merge(file, now()).unwrap()).collect();
        assert_eq!((merges[1].quarantined, merges[1].forks), (2, 2), "numbers 6 and 7 are disputed");
        assert_eq!(total(&f.store), 6, "1 to 5 and 8 count, in either order");
    }
}

#[test]
fn another_municipality_is_stopped_and_nothing_changes() {
    let mut f = municipality();
    f.store.merge(&contacts(1, 3), now()).unwrap();
    let mut other = contacts(2, 3);
    other.stream.municipality = Some("0751".into());
    let stopped = f.store.merge(&other, now());
    assert!(matches!(stopped, Err(SchemaError::WrongMunicipality { .. })), "{stopped:?}");
    assert_eq!(total(&f.store), 3, "nothing of it is kept");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn any_order_and_repetition_gives_the_same_count(
        shapes in proptest::collection::vec(proptest::collection::vec(0u8..4, 1..12), 1..4),
        order in proptest::collection::vec(0usize..100, 6..12),
        cut in 1usize..8,
    ) {
        let mut files: Vec<GatheredStream> = Vec::new();
        for (number, shape) in shapes.iter().enumerate() {
            let kinds: Vec<Kind> = shape.iter().map(|k| if *k == 0 { Kind::Void } else { Kind::Contact }).collect();
            let file = desk(number as u8 + 1, &kinds);
            let common = cut.min(file.events.len());
            let older = GatheredStream { events: file.events[..common].to_vec(), ..file.clone() };
            files.extend([copied(&file, common, 2), older, file]);
        }
        let in_order = {
            let mut f = municipality();
            for file in &files { f.store.merge(file, now()).unwrap(); }
            total(&f.store)
        };
        let mut f = municipality();
        for at in order { f.store.merge(&files[at % files.len()], now()).unwrap(); }
        for file in files.iter().rev() { f.store.merge(file, now()).unwrap(); }
        prop_assert_eq!(total(&f.store), in_order);
    }
}
