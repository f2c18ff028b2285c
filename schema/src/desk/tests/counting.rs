use super::*;
use crate::event::Flag;

#[test]
fn a_contact_is_logged_and_on_disk_and_the_figures_say_so() {
    let mut f = desk();
    let change = f.desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    assert_eq!(change.contact.number, 1, "the first of the day");
    assert_eq!(change.contact.clock, "10.42", "Copenhagen's clock");
    assert_eq!(change.figures.total, 1, "today");
    assert_eq!(change.figures.iso_week, 43, "week 43");
    drop(f.desk);
    let mut again = Desk::open(&f.folder.path().join("desk.db")).unwrap();
    assert_eq!(again.counter().figures(tuesday()).unwrap().total, 1, "after a restart");
}

#[test]
fn the_same_gesture_twice_is_one_contact() {
    let mut f = desk();
    let contact = new("TLFIND", "INFO");
    let first = f.desk.counter().log(&contact, tuesday()).unwrap();
    let second = f.desk.counter().log(&contact, tuesday()).unwrap();
    assert_eq!(first.contact, second.contact, "the same answer");
    assert_eq!(second.figures.total, 1, "counted once");
}

#[test]
fn after_a_new_contact_nothing_is_put_back() {
    let mut f = desk();
    f.desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    f.desk.counter().undo(gesture(), None, tuesday()).unwrap();
    let change = f.desk.counter().log(&new("TLFIND", "VEJL"), tuesday()).unwrap();
    assert_eq!(change.contact.number, 2, "the contact taken back keeps its number");
    assert!(!change.figures.can_redo && change.figures.can_undo, "only undo is left");
    assert!(f.desk.counter().redo(gesture(), tuesday()).is_err(), "nothing to put back");
}

#[test]
fn one_key_takes_back_today_only_and_an_older_contact_by_its_id() {
    let mut f = desk();
    let logged = f.desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    let wednesday = at("2026-10-21T06:00:00Z");
    assert!(
        matches!(f.desk.counter().undo(gesture(), None, wednesday), Err(SchemaError::NothingToUndo)),
        "yesterday is closed to one key"
    );
    let id: GestureId = logged.contact.id.parse().unwrap();
    assert!(f.desk.counter().undo(gesture(), Some(id), wednesday).unwrap().contact.voided, "by its id");
    assert!(f.desk.counter().undo(gesture(), Some(id), wednesday).is_err(), "once only");
    assert!(
        matches!(
            f.desk.counter().undo(gesture(), Some(GestureId([9; 16])), wednesday),
            Err(SchemaError::NoSuchContact { .. })
        ),
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
    assert_eq!(f.desk.counter().log(&pile, tuesday()).unwrap().figures.total, 30, "a pile of thirty");
    assert_eq!(source(&mut f.desk, 1).source.unwrap().code(), "MASSE", "a pile is a mass entry");
    let mut late = new("TLFIND", "INFO");
    late.when = When::At(at("2026-10-19T09:00:00Z"));
    f.desk.counter().log(&late, tuesday()).unwrap();
    assert_eq!(source(&mut f.desk, 2).source.unwrap().code(), "EFTER", "yesterday's is entered late");
    let sunday = at("2026-10-25T01:30:00Z");
    f.desk.counter().log(&new("TLFIND", "INFO"), sunday).unwrap();
    assert!(
        source(&mut f.desk, 3).flags.has(Flag::OutsidePeriod),
        "Sunday is outside Monday to Friday, and kept"
    );
    f.desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    assert!(source(&mut f.desk, 4).flags.has(Flag::ClockSuspect), "the clock went back");
    let mut many = new("TLFIND", "INFO");
    many.n = 100;
    assert!(f.desk.counter().log(&many, tuesday()).is_err(), "99 is the most");
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn counting_elsewhere_begins_a_new_stream_and_the_same_place_does_not() {
    let mut f = desk();
    let streams_now = |desk: &mut Desk| desk.store().unwrap().read(streams::all).unwrap().len();
    f.desk.set_up(&place("borgerservice"), tuesday()).unwrap();
    assert_eq!(streams_now(&mut f.desk), 1, "the same place");
    f.desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    f.desk.set_up(&place("jobcenter"), tuesday()).unwrap();
    let change = f.desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
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
    let first = f.desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap().contact;
    f.desk.set_up(&place("jobcenter"), tuesday()).unwrap();
    f.desk.counter().undo(gesture(), Some(first.id.parse().unwrap()), tuesday()).unwrap();
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
    let first = f.desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    f.desk.counter().machine = "another".into();
    let second = f.desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap();
    assert_ne!(first.contact.stream, second.contact.stream, "two machines never write one stream");
}

#[test]
fn a_desk_that_was_never_set_up_counts_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, _) = Desk::open_or_create(&folder.path().join("desk.db")).unwrap();
    assert_eq!(desk.counter().log(&new("TLFIND", "INFO"), tuesday()).unwrap().figures.total, 1, "kept");
    assert!(desk.place().unwrap().is_none(), "for no round");
}

#[test]
fn the_state_of_the_day_is_kept() {
    let mut f = desk();
    assert_eq!(f.desk.counter().state(tuesday()).unwrap(), CountingState::Counting, "by default");
    f.desk.counter().set_state(CountingState::Paused, tuesday()).unwrap();
    assert_eq!(f.desk.counter().state(tuesday()).unwrap(), CountingState::Paused, "said");
    assert_eq!(
        f.desk.counter().state(at("2026-10-21T06:00:00Z")).unwrap(),
        CountingState::Counting,
        "a new day"
    );
}

#[test]
fn after_a_fault_the_disk_is_looked_into_before_anyone_tries_twice() {
    let mut f = desk();
    let stored = id_of(&f.log("TLFIND", "INFO", tuesday()).contact);
    let fault = || SchemaError::NotSaved { path: "desk.db".into(), source: "the sync failed".into() };
    let counter = f.desk.counter();
    assert!(counter.act(stored, |_| Err(fault())).is_ok(), "it had reached the disk in spite of the fault");
    let lost = counter.act(gesture(), |_| Err(fault()));
    assert!(matches!(lost, Err(SchemaError::NotSaved { .. })), "this one had not: {lost:?}");
    let refused = counter.act(stored, |_| Err(SchemaError::NothingToUndo));
    assert!(matches!(refused, Err(SchemaError::NothingToUndo)), "a refusal is no fault: {refused:?}");
    assert_eq!(f.total(tuesday()), 1, "and the desk goes on");
}

#[test]
fn the_same_gesture_is_one_contact_also_when_others_were_logged_in_between() {
    let mut f = desk();
    let contact = new("TLFIND", "INFO");
    let first = f.desk.counter().log(&contact, tuesday()).unwrap();
    f.log("PRSNLG", "VEJL", tuesday());
    f.desk.counter().set_state(CountingState::Paused, tuesday()).unwrap();
    let again = f.desk.counter().log(&contact, tuesday()).unwrap();
    assert_eq!(again.contact, first.contact, "the contact it was");
    assert_eq!(
        (again.figures.total, f.desk.counter().state(tuesday()).unwrap()),
        (2, CountingState::Paused),
        "once"
    );
}
