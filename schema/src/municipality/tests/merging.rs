use super::*;

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
