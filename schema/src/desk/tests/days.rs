use super::*;
use crate::store::counted;

fn sheet(day_text: &str, hour: Option<u8>, cells: &[(&str, &str, u32)]) -> PaperSheet {
    let cell = |(channel, kind, n): &(&str, &str, u32)| PaperCell {
        id: gesture().to_string(),
        channel: (*channel).into(),
        kind: (*kind).into(),
        n: *n,
    };
    PaperSheet { day: day(day_text), hour, cells: cells.iter().map(cell).collect() }
}

#[test]
fn a_late_contact_is_kept_under_the_hour_it_happened_in() {
    let mut f = desk();
    let contact = f.desk.counter().log(&late("PRSNLG", "VEJL", "2026-10-19", 14), tuesday()).unwrap().contact;
    assert_eq!(
        (contact.source.as_str(), contact.at.as_str(), contact.clock.as_str(), contact.day.as_str()),
        ("EFTER", "2026-10-19T12:00:00.000Z", "14.00", "2026-10-19"),
        "yesterday at two"
    );
    let this_hour = f.desk.counter().log(&late("PRSNLG", "VEJL", "2026-10-20", 10), tuesday()).unwrap();
    assert_eq!(
        (this_hour.contact.clock.as_str(), this_hour.figures.total),
        ("10.00", 1),
        "the hour that runs"
    );
    for (day, hour) in [("2026-10-20", 11), ("2026-10-21", 0), ("2026-10-20", 24), ("20-10-2026", 9)] {
        let refused = f.desk.counter().log(&late("PRSNLG", "VEJL", day, hour), tuesday());
        assert!(matches!(refused, Err(SchemaError::BadTime { .. })), "{day} {hour}: {refused:?}");
    }
    let pile = NewContact { n: 4, ..late("PPRIND", "OPRET", "2026-10-19", 9) };
    assert_eq!(
        f.desk.counter().log(&pile, tuesday()).unwrap().contact.source,
        "EFTER",
        "several of yesterday's are entered later too"
    );
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn one_key_takes_back_what_was_entered_last_also_for_another_day() {
    let mut f = desk();
    f.log("TLFIND", "INFO", at("2026-10-19T08:00:00Z"));
    f.log("TLFIND", "INFO", tuesday());
    f.desk.counter().log(&late("PRSNLG", "VEJL", "2026-10-19", 14), tuesday()).unwrap();
    let mut f = f.reopen();
    let counter = f.desk.counter();
    assert_eq!(
        counter.undo(gesture(), None, tuesday()).unwrap().contact.day,
        "2026-10-19",
        "yesterday's, entered now"
    );
    assert_eq!(counter.undo(gesture(), None, tuesday()).unwrap().contact.day, "2026-10-20", "then today's");
    let yesterday = counter.undo(gesture(), None, tuesday());
    assert!(
        matches!(yesterday, Err(SchemaError::NothingToUndo)),
        "what was entered yesterday stays: {yesterday:?}"
    );
    let wednesday = at("2026-10-21T07:00:00Z");
    counter.redo(gesture(), tuesday()).unwrap();
    assert!(!counter.figures(wednesday).unwrap().can_undo, "and the day after nothing of it");
}

#[test]
fn one_key_takes_back_no_cell_of_a_sheet_and_no_estimate() {
    let mut f = desk();
    let many: Vec<_> = std::iter::repeat_n(("TLFIND", "INFO", 5), 25).collect();
    let counter = f.desk.counter();
    counter.log_paper(&sheet("2026-10-20", None, &many), tuesday()).unwrap();
    counter.estimate_forgotten(gesture(), day("2026-10-20"), 7, tuesday()).unwrap();
    assert!(!counter.figures(tuesday()).unwrap().can_undo, "a sheet alone leaves one key nothing");
    assert!(
        matches!(counter.undo(gesture(), None, tuesday()), Err(SchemaError::NothingToUndo)),
        "nor does it"
    );

    f.log("PRSNLG", "VEJL", tuesday());
    let counter = f.desk.counter();
    counter.log(&NewContact { n: 3, ..new("PPRIND", "OPRET") }, tuesday()).unwrap();
    counter.log(&late("EMLIND", "INFO", "2026-10-19", 14), tuesday()).unwrap();
    counter.log_paper(&sheet("2026-10-20", None, &many), tuesday()).unwrap();
    for source in ["EFTER", "MASSE", "SKRANKE"] {
        assert!(
            counter.figures(tuesday()).unwrap().can_undo,
            "{source} before a sheet longer than the key's reach"
        );
        assert_eq!(counter.undo(gesture(), None, tuesday()).unwrap().contact.source, source);
    }
    let figures = counter.figures(tuesday()).unwrap();
    assert_eq!((figures.total, figures.can_undo), (250, false), "both sheets stand");
    assert_eq!(counter.contacts_of_day(None, tuesday()).unwrap().forgotten, 7, "and the estimate");
}

#[test]
fn a_contact_in_a_pause_counts_and_the_desk_counts_again() {
    let mut f = desk();
    for said in [CountingState::Paused, CountingState::Closed] {
        f.desk.counter().set_state(said, tuesday()).unwrap();
        let contact = new("TLFIND", "INFO");
        let before = f.events();
        f.desk.counter().log(&contact, tuesday()).unwrap();
        assert_eq!(f.desk.counter().state(tuesday()).unwrap(), CountingState::Counting, "after {said:?}");
        assert_eq!(f.events(), before + 2, "the word and the contact");
        f.desk.counter().log(&contact, tuesday()).unwrap();
        assert_eq!(f.events(), before + 2, "the same gesture again writes nothing");
    }
    assert_eq!(f.total(tuesday()), 2, "both counted");
}

#[test]
fn what_did_not_happen_now_does_not_open_a_closed_desk() {
    let mut f = desk();
    f.desk.counter().set_state(CountingState::Closed, tuesday()).unwrap();
    let counter = f.desk.counter();
    counter.log(&late("PRSNLG", "VEJL", "2026-10-20", 9), tuesday()).unwrap();
    counter.log_paper(&sheet("2026-10-20", Some(8), &[("TLFIND", "INFO", 2)]), tuesday()).unwrap();
    assert_eq!(counter.state(tuesday()).unwrap(), CountingState::Closed, "entering what was is not counting");
    assert_eq!(counter.figures(tuesday()).unwrap().total, 3, "and it counts");
}

#[test]
fn a_sheet_of_paper_is_one_action_and_counts_once() {
    let mut f = desk();
    let paper = sheet("2026-10-19", None, &[("TLFIND", "INFO", 7), ("PRSNLG", "OPRET", 999_999)]);
    let first = f.desk.counter().log_paper(&paper, tuesday()).unwrap();
    assert_eq!((first.logged, first.figures.total), (1_000_006, 0), "yesterday's, so nothing of it today");
    f.log("TLFIND", "VEJL", tuesday());
    // The answer was lost, and something was counted before it was asked again.
    assert_eq!(f.desk.counter().log_paper(&paper, tuesday()).unwrap().logged, 1_000_006, "the same answer");
    assert_eq!(f.events(), 3, "two cells and a contact");
    let cell = f.event(1, 1).draft;
    assert_eq!(
        (cell.source.unwrap().code(), clock::stamp(cell.moment.at).as_str()),
        ("PAPIR", "2026-10-19T10:00:00.000Z"),
        "noon where no hour is known"
    );
    let list = f.desk.counter().contacts_of_day(Some(day("2026-10-19")), tuesday()).unwrap();
    assert_eq!((list.contacts.len(), list.total), (2, 1_000_006), "one event a cell");
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn a_sheet_with_a_wrong_cell_leaves_nothing() {
    let mut f = desk();
    let right = ("TLFIND", "INFO", 7);
    let twice = {
        let mut sheet = sheet("2026-10-19", None, &[right, right]);
        sheet.cells[1].id = sheet.cells[0].id.clone();
        sheet
    };
    for (what, wrong) in [
        ("nothing", sheet("2026-10-19", None, &[])),
        ("a cell of none", sheet("2026-10-19", None, &[right, ("TLFIND", "VEJL", 0)])),
        ("a million", sheet("2026-10-19", None, &[right, ("TLFIND", "VEJL", 1_000_000)])),
        ("no channel", sheet("2026-10-19", None, &[right, ("TELEFON", "VEJL", 1)])),
        ("tomorrow", sheet("2026-10-21", None, &[right])),
        ("an hour to come", sheet("2026-10-20", Some(11), &[right])),
        ("a gesture twice", twice),
    ] {
        assert!(f.desk.counter().log_paper(&wrong, tuesday()).is_err(), "{what}");
        assert_eq!(f.events(), 0, "{what}: all of a sheet or nothing");
    }
}

#[test]
fn paper_of_today_never_lies_ahead_of_the_clock() {
    let mut f = desk();
    let morning = at("2026-10-20T07:15:00Z");
    f.desk.counter().log_paper(&sheet("2026-10-20", None, &[("TLFIND", "INFO", 2)]), morning).unwrap();
    assert_eq!(f.event(1, 1).draft.moment.at, morning, "noon is still to come");
    f.log("TLFIND", "INFO", at("2026-10-20T07:16:00Z"));
    assert_eq!(f.event(1, 2).draft.flags.names(), Vec::<&str>::new(), "and no clock is suspected for it");
    f.desk.counter().log_paper(&sheet("2026-10-20", Some(8), &[("TLFIND", "INFO", 2)]), tuesday()).unwrap();
    assert_eq!(f.event(1, 3).draft.moment.at, at("2026-10-20T06:00:00Z"), "the hour that is named");
}

#[test]
fn the_list_of_a_day_has_every_contact_under_its_number() {
    let mut f = desk();
    f.log("TLFIND", "INFO", at("2026-10-19T08:00:00Z"));
    let first = f.log("TLFIND", "INFO", tuesday()).contact;
    f.desk.set_up(&place("jobcenter"), tuesday()).unwrap();
    let second = f.log("PRSNLG", "VEJL", tuesday()).contact;
    f.desk.counter().log(&late("EMLIND", "OPRET", "2026-10-19", 9), tuesday()).unwrap();
    let counter = f.desk.counter();
    counter.cancel(gesture(), id_of(&second), CancelReason::CountedTwice, tuesday()).unwrap();
    let today = counter.contacts_of_day(None, tuesday()).unwrap();
    let numbers = |list: &DayList| list.contacts.iter().map(|c| (c.number, c.id.clone())).collect::<Vec<_>>();
    assert_eq!(numbers(&today), [(2, second.id), (1, first.id)], "the newest first, both desks");
    assert_eq!(
        (today.total, today.contacts[0].reason.as_deref(), today.locked),
        (1, Some("counted_twice"), false),
        "the one taken out is shown with its reason"
    );
    assert_eq!(today.days, ["2026-10-20", "2026-10-19"], "the round's days up to today");
    let monday = counter.contacts_of_day(Some(day("2026-10-19")), tuesday()).unwrap();
    assert_eq!(
        (monday.contacts[0].number, monday.contacts[0].source.as_str(), monday.total),
        (2, "EFTER", 2),
        "entered later, listed with its day"
    );
    let sunday = counter.contacts_of_day(None, at("2026-10-25T10:00:00Z")).unwrap();
    assert_eq!(
        (sunday.days.first().unwrap().as_str(), sunday.days.len()),
        ("2026-10-25", 6),
        "today always, also outside the round"
    );
}

#[test]
fn a_desk_that_was_never_set_up_has_its_list_too() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, _) = Desk::open_or_create(&folder.path().join("desk.db")).unwrap();
    let empty = desk.counter().contacts_of_day(None, tuesday()).unwrap();
    assert_eq!((empty.days, empty.total), (vec!["2026-10-20".to_owned()], 0), "before the first contact");
    desk.counter().log(&new("TLFIND", "INFO"), at("2026-10-18T10:00:00Z")).unwrap();
    let list = desk.counter().contacts_of_day(None, tuesday()).unwrap();
    assert_eq!(list.days, ["2026-10-20", "2026-10-18"], "today and the days with contacts");
}

#[test]
fn an_estimate_stands_once_a_day_and_is_in_no_total() {
    let mut f = desk();
    f.log("TLFIND", "INFO", tuesday());
    let (monday, tuesdays) = (day("2026-10-19"), day("2026-10-20"));
    let first = gesture();
    for _ in 0..2 {
        let list = f.desk.counter().estimate_forgotten(first, monday, 40, tuesday()).unwrap();
        assert_eq!((list.forgotten, list.total, list.day.as_str()), (40, 0, "2026-10-19"), "said once");
    }
    assert_eq!(f.events(), 2, "the same gesture again writes nothing");
    f.desk.counter().estimate_forgotten(gesture(), tuesdays, 5, tuesday()).unwrap();
    let replaced = f.desk.counter().estimate_forgotten(gesture(), monday, 12, tuesday()).unwrap();
    assert_eq!(replaced.forgotten, 12, "in the place of the former one");
    f.desk.set_up(&place("jobcenter"), tuesday()).unwrap();
    let replaced = f.desk.counter().estimate_forgotten(gesture(), monday, 13, tuesday()).unwrap();
    assert_eq!(replaced.forgotten, 13, "also where the desk counts elsewhere by now");
    let mut f = f.reopen();
    let today = f.desk.counter().contacts_of_day(None, tuesday()).unwrap();
    assert_eq!((today.forgotten, today.total, today.contacts.len()), (5, 1, 1), "each day its own");
    assert_eq!(f.total(tuesday()), 1, "not in the figures");
    let store = f.desk.store().unwrap();
    assert_eq!(
        store.read(|c| counted::totals(c, "E2026", &[])).unwrap(),
        [(vec![], 1)],
        "not in what is sent on"
    );
    let days = store.read(|c| counted::desks_by_day(c, "E2026")).unwrap();
    assert!(!days.contains_key(&monday), "and a day with an estimate only was not counted");
    let gone = f.desk.counter().estimate_forgotten(gesture(), monday, 0, tuesday()).unwrap();
    assert_eq!(gone.forgotten, 0, "taken away");
    let many = f.desk.counter().estimate_forgotten(gesture(), monday, 1_000, tuesday());
    assert!(matches!(many, Err(SchemaError::BadCount { .. })), "{many:?}");
    let ahead = f.desk.counter().estimate_forgotten(gesture(), day("2026-10-21"), 3, tuesday());
    assert!(matches!(ahead, Err(SchemaError::BadTime { .. })), "nobody forgets tomorrow: {ahead:?}");
    assert!(!f.desk.counter().figures(tuesday()).unwrap().can_redo, "and no key brings an estimate back");
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn a_write_that_failed_is_said_and_counting_goes_on_when_there_is_room_again() {
    let mut f = desk();
    f.log("TLFIND", "INFO", tuesday());
    // No more pages than there are: the next one that is needed is not to be had.
    f.desk
        .store()
        .unwrap()
        .read(|c| {
            let pages: i64 = c.pragma_query_value(None, "page_count", |row| row.get(0))?;
            Ok(c.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?)
        })
        .unwrap();
    let (mut logged, mut failed) = (1, None);
    for _ in 0..2_000 {
        let contact = new("TLFIND", "INFO");
        match f.desk.counter().log(&contact, tuesday()) {
            Ok(_) => logged += 1,
            Err(fault) => {
                assert!(matches!(fault, SchemaError::DiskFull { .. }), "{fault:?}");
                failed = Some(contact);
                break;
            }
        }
    }
    let failed = failed.expect("the pages come to an end");
    assert_eq!(f.total(tuesday()), logged, "what failed is not in the total");
    assert_eq!(
        f.desk.counter().log(&failed, tuesday()).unwrap().figures.total,
        logged + 1,
        "and once it is there"
    );
    assert_tally_is_a_recount(&mut f.desk);
}
