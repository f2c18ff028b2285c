use super::*;

#[test]
fn the_day_turns_at_copenhagens_midnight() {
    let mut f = desk();
    let before = f.log("TLFIND", "INFO", at("2026-10-20T21:59:59Z"));
    let after = f.log("TLFIND", "INFO", at("2026-10-20T22:00:00Z"));
    assert_eq!(
        [&before, &after].map(|c| (c.contact.day.as_str(), c.contact.clock.as_str(), c.contact.number)),
        [("2026-10-20", "23.59", 1), ("2026-10-21", "00.00", 1)],
        "each under its own day"
    );
    assert_eq!((after.figures.day.as_str(), after.figures.total), ("2026-10-21", 1), "today is the new day");
    assert!(
        f.desk.counter().figures(at("2026-10-20T22:00:01Z")).unwrap().can_undo,
        "today's can be taken back"
    );
    f.desk.counter().undo(gesture(), None, at("2026-10-20T22:01:00Z")).unwrap();
    let yesterday = f.desk.counter().undo(gesture(), None, at("2026-10-20T22:02:00Z"));
    assert!(matches!(yesterday, Err(SchemaError::NothingToUndo)), "not yesterday's: {yesterday:?}");
    assert_eq!(f.total(at("2026-10-20T12:00:00Z")), 1, "which stands");
}

#[test]
fn a_state_is_of_its_day_only() {
    let mut f = desk();
    f.desk.counter().set_state(CountingState::Closed, at("2026-10-20T21:59:00Z")).unwrap();
    assert_eq!(f.desk.counter().state(at("2026-10-20T21:59:59Z")).unwrap(), CountingState::Closed, "tonight");
    assert_eq!(
        f.desk.counter().state(at("2026-10-20T22:00:00Z")).unwrap(),
        CountingState::Counting,
        "tomorrow"
    );
}

#[test]
fn the_week_ends_on_sunday_at_midnight() {
    let mut f = desk();
    let sunday = f.log("TLFIND", "INFO", at("2026-10-25T22:59:59Z"));
    let monday = f.log("TLFIND", "INFO", at("2026-10-25T23:00:00Z"));
    assert_eq!(
        [&sunday, &monday].map(|c| (c.figures.day.as_str(), c.figures.iso_year, c.figures.iso_week)),
        [("2026-10-25", 2026, 43), ("2026-10-26", 2026, 44)],
        "Sunday is week 43, Monday week 44"
    );
    assert_eq!(monday.figures.total, 1, "a new day, a new week");
}

#[test]
fn both_passes_of_the_repeated_hour_are_kept_apart_in_their_order() {
    let mut f = desk();
    let first = f.log("TLFIND", "INFO", at("2026-10-25T00:30:00Z")).contact;
    let second = f.log("TLFIND", "VEJL", at("2026-10-25T01:30:00Z")).contact;
    assert_eq!((first.clock.as_str(), second.clock.as_str()), ("02.30", "02.30"), "the same on the wall");
    assert_ne!(first.at, second.at, "two instants");
    assert_eq!(
        (first.day.as_str(), second.day.as_str()),
        ("2026-10-25", "2026-10-25"),
        "one day of 25 hours"
    );
    let offsets = [f.event(1, 1), f.event(1, 2)].map(|event| event.draft.moment.offset);
    assert_eq!(offsets, [120, 60], "summer time, then winter time");
    assert_eq!(f.event(1, 2).draft.flags.names(), ["outside_period"], "and the clock is not suspected");
    let mut f = f.reopen();
    let list = f.desk.counter().contacts_of_day(None, at("2026-10-25T12:00:00Z")).unwrap();
    let ids: Vec<&str> = list.contacts.iter().map(|contact| contact.id.as_str()).collect();
    assert_eq!(ids, [second.id.as_str(), first.id.as_str()], "the newest first");
}

#[test]
fn an_hour_that_comes_twice_is_taken_for_its_first_pass() {
    let mut f = desk();
    let log =
        |f: &mut Fixture, now: &str| f.desk.counter().log(&late("TLFIND", "INFO", "2026-10-25", 2), at(now));
    let contact = log(&mut f, "2026-10-25T01:30:00Z").unwrap().contact;
    assert_eq!(contact.at, "2026-10-25T00:00:00.000Z", "two o'clock, summer time");
    assert!(log(&mut f, "2026-10-25T00:00:00Z").is_ok(), "from its first minute");
    assert!(log(&mut f, "2026-10-24T23:59:59Z").is_err(), "and not before");
}
