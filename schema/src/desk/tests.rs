use super::*;
use crate::codes::{Channel, ContactType};
use crate::event::Flag;
use crate::round::Round;
use proptest::prelude::*;

struct Fixture {
    desk: Desk,
    folder: tempfile::TempDir,
}

fn at(text: &str) -> DateTime<Utc> {
    clock::parse(text).unwrap()
}

fn tuesday() -> DateTime<Utc> {
    at("2026-10-20T08:42:00Z")
}

fn place(unit: &str) -> Place {
    Place {
        municipality: "0259".into(),
        round: Round::built_in(&"E2026".parse().unwrap()).unwrap(),
        unit: unit.into(),
        desk: "2".into(),
        file: None,
    }
}

fn desk() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, made) = Desk::open_or_create(&folder.path().join("desk.db")).unwrap();
    assert!(made, "there was none");
    desk.set_up(&place("borgerservice"), tuesday()).unwrap();
    Fixture { desk, folder }
}

fn new(channel: &str, kind: &str) -> NewContact {
    NewContact::simple(
        GestureId::random().unwrap(),
        Channel::from_code(channel).unwrap(),
        ContactType::from_code(kind).unwrap(),
    )
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

#[test]
fn a_contact_is_logged_and_on_disk_and_the_figures_say_so() {
    let mut f = desk();
    let change = f.desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    assert_eq!(change.contact.number, 1, "the first of the day");
    assert_eq!(change.contact.clock, "10.42", "Copenhagen's clock");
    assert_eq!(change.figures.total, 1, "today");
    assert_eq!(change.figures.iso_week, 43, "week 43");
    drop(f.desk);
    let mut again = Desk::open(&f.folder.path().join("desk.db")).unwrap();
    assert_eq!(again.figures(tuesday()).unwrap().total, 1, "after a restart");
}

#[test]
fn the_same_gesture_twice_is_one_contact() {
    let mut f = desk();
    let contact = new("TLFIND", "INFO");
    let first = f.desk.log(&contact, tuesday()).unwrap();
    let second = f.desk.log(&contact, tuesday()).unwrap();
    assert_eq!(first.contact, second.contact, "the same answer");
    assert_eq!(second.figures.total, 1, "counted once");
}

#[test]
fn undo_and_redo_walk_back_and_forth_and_survive_a_restart() {
    let mut f = desk();
    for kind in ["INFO", "OPRET", "VEJL"] {
        f.desk.log(&new("TLFIND", kind), tuesday()).unwrap();
    }
    assert_eq!(f.desk.undo(None, tuesday()).unwrap().contact.kind, "VEJL", "the last first");
    drop(f.desk);
    let mut desk = Desk::open(&f.folder.path().join("desk.db")).unwrap();
    assert_eq!(desk.undo(None, tuesday()).unwrap().contact.kind, "OPRET", "then the one before");
    let back = desk.redo(tuesday()).unwrap();
    assert_eq!(
        (back.contact.kind.as_str(), back.contact.voided, back.figures.total),
        ("OPRET", false, 2),
        "back"
    );
    assert_eq!(desk.redo(tuesday()).unwrap().contact.kind, "VEJL", "and the other");
    assert!(matches!(desk.redo(tuesday()), Err(SchemaError::NothingToRedo)), "no more");
    assert_tally_is_a_recount(&mut desk);
}

#[test]
fn after_a_new_contact_nothing_is_put_back() {
    let mut f = desk();
    f.desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    f.desk.undo(None, tuesday()).unwrap();
    let change = f.desk.log(&new("TLFIND", "VEJL"), tuesday()).unwrap();
    assert_eq!(change.contact.number, 2, "the contact taken back keeps its number");
    assert!(!change.figures.can_redo && change.figures.can_undo, "only undo is left");
    assert!(f.desk.redo(tuesday()).is_err(), "nothing to put back");
}

#[test]
fn one_key_takes_back_today_only_and_an_older_contact_by_its_id() {
    let mut f = desk();
    let logged = f.desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    let wednesday = at("2026-10-21T06:00:00Z");
    assert!(
        matches!(f.desk.undo(None, wednesday), Err(SchemaError::NothingToUndo)),
        "yesterday is closed to one key"
    );
    let id: GestureId = logged.contact.id.parse().unwrap();
    assert!(f.desk.undo(Some(id), wednesday).unwrap().contact.voided, "by its id");
    assert!(f.desk.undo(Some(id), wednesday).is_err(), "once only");
    assert!(
        matches!(f.desk.undo(Some(GestureId([9; 16])), wednesday), Err(SchemaError::NoSuchContact { .. })),
        "unknown"
    );
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn times_piles_and_periods_leave_their_mark() {
    let mut f = desk();
    let source = |desk: &mut Desk, seq: u32| {
        desk.store().unwrap().read(|c| Ok(events::find(c, 1, seq)?.unwrap().draft)).unwrap()
    };
    let mut pile = new("PPRIND", "STATUS");
    pile.n = 30;
    assert_eq!(f.desk.log(&pile, tuesday()).unwrap().figures.total, 30, "a pile of thirty");
    assert_eq!(source(&mut f.desk, 1).source.unwrap().code(), "MASSE", "a pile is a mass entry");
    let mut late = new("TLFIND", "INFO");
    late.at = Some(at("2026-10-19T09:00:00Z"));
    f.desk.log(&late, tuesday()).unwrap();
    assert_eq!(source(&mut f.desk, 2).source.unwrap().code(), "EFTER", "yesterday's is entered late");
    let sunday = at("2026-10-25T01:30:00Z");
    f.desk.log(&new("TLFIND", "INFO"), sunday).unwrap();
    assert!(
        source(&mut f.desk, 3).flags.has(Flag::OutsidePeriod),
        "Sunday is outside Monday to Friday, and kept"
    );
    f.desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    assert!(source(&mut f.desk, 4).flags.has(Flag::ClockSuspect), "the clock went back");
    let mut many = new("TLFIND", "INFO");
    many.n = 100;
    assert!(f.desk.log(&many, tuesday()).is_err(), "99 is the most");
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn counting_elsewhere_begins_a_new_stream_and_the_same_place_does_not() {
    let mut f = desk();
    let streams_now = |desk: &mut Desk| desk.store().unwrap().read(streams::all).unwrap().len();
    f.desk.set_up(&place("borgerservice"), tuesday()).unwrap();
    assert_eq!(streams_now(&mut f.desk), 1, "the same place");
    f.desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    f.desk.set_up(&place("jobcenter"), tuesday()).unwrap();
    let change = f.desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    assert_eq!(streams_now(&mut f.desk), 2, "another unit");
    assert_eq!(
        (change.contact.seq, change.contact.number),
        (1, 2),
        "its own numbers, the day's running number"
    );
}

#[test]
fn a_contact_of_an_earlier_place_is_taken_back_in_its_own_stream() {
    let mut f = desk();
    let first = f.desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap().contact;
    f.desk.set_up(&place("jobcenter"), tuesday()).unwrap();
    f.desk.undo(Some(first.id.parse().unwrap()), tuesday()).unwrap();
    let void = f.desk.store().unwrap().read(|c| events::find(c, 1, 2)).unwrap().unwrap().draft;
    assert_eq!(
        void.target.unwrap().to_string(),
        format!("{}:1", first.stream),
        "each desk file speaks of itself"
    );
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn what_was_counted_for_one_municipality_is_not_handed_to_another() {
    let mut f = desk();
    let elsewhere = Place { municipality: "0265".into(), ..place("borgerservice") };
    let refused = f.desk.set_up(&elsewhere, tuesday());
    assert!(matches!(refused, Err(SchemaError::WrongMunicipality { .. })), "{refused:?}");
}

#[test]
fn a_copied_disk_on_another_machine_begins_a_new_stream() {
    let mut f = desk();
    let first = f.desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    f.desk.machine = "another".into();
    let second = f.desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    assert_ne!(first.contact.stream, second.contact.stream, "two machines never write one stream");
}

#[test]
fn a_desk_that_was_never_set_up_counts_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, _) = Desk::open_or_create(&folder.path().join("desk.db")).unwrap();
    assert_eq!(desk.log(&new("TLFIND", "INFO"), tuesday()).unwrap().figures.total, 1, "kept");
    assert!(desk.place().unwrap().is_none(), "for no round");
}

#[test]
fn the_state_of_the_day_is_kept() {
    let mut f = desk();
    assert_eq!(f.desk.state(tuesday()).unwrap(), CountingState::Counting, "by default");
    f.desk.set_state(CountingState::Paused, tuesday()).unwrap();
    assert_eq!(f.desk.state(tuesday()).unwrap(), CountingState::Paused, "said");
    assert_eq!(f.desk.state(at("2026-10-21T06:00:00Z")).unwrap(), CountingState::Counting, "a new day");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_figures_equal_a_recount_after_any_sequence(steps in proptest::collection::vec((0u8..5, 0usize..4, 0usize..6), 1..25)) {
        let mut f = desk();
        let channels = Channel::in_desk_order();
        let kinds = ContactType::in_desk_order();
        let mut ids = Vec::new();
        for (step, channel, kind) in steps {
            let nothing_to_do = |answer: Result<DeskChange, SchemaError>| match answer {
                Ok(_) | Err(SchemaError::NothingToUndo | SchemaError::NothingToRedo) => {}
                Err(fault) => panic!("{fault:?}"),
            };
            match step {
                0 => nothing_to_do(f.desk.undo(None, tuesday())),
                1 => nothing_to_do(f.desk.redo(tuesday())),
                2 if !ids.is_empty() => nothing_to_do(f.desk.undo(Some(ids[kind % ids.len()]), tuesday())),
                _ => {
                    let contact = NewContact::simple(GestureId::random().unwrap(), channels[channel], kinds[kind]);
                    ids.push(contact.id);
                    f.desk.log(&contact, tuesday()).unwrap();
                }
            }
        }
        assert_tally_is_a_recount(&mut f.desk);
    }
}
