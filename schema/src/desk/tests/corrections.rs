use super::*;
use crate::event::Kind;
use crate::store::counted;
use crate::store::imported;

/// Codes of the full profile.
fn full(channel: &str, kind: &str, task: &str, answer: &str) -> ContactCodes {
    ContactCodes {
        task: Some(task.into()),
        closing: Some("STRAKS".into()),
        form: Some("NEJ".into()),
        answer: Some(answer.into()),
        ..codes(channel, kind)
    }
}

fn cells(change: &DeskChange) -> Vec<(&str, &str, u32)> {
    change.figures.cells.iter().map(|c| (c.channel.as_str(), c.kind.as_str(), c.count)).collect()
}

#[test]
fn an_amended_contact_has_other_codes_and_the_count_does_not_move() {
    let mut f = desk_with_file();
    f.log("TLFIND", "INFO", tuesday());
    let logged = f.desk.counter().log(
        &NewContact { codes: full("TLFIND", "INFO", "23.05.10", "Nej"), n: 3, ..new("TLFIND", "INFO") },
        tuesday(),
    );
    let logged = logged.unwrap().contact;
    assert_eq!((logged.answer.as_deref(), logged.amended), (Some("Nej"), false), "as logged");
    let after = full("PRSNLG", "OPRET", "23.09.02", "Ja");
    let change = f.desk.counter().amend(gesture(), id_of(&logged), &after, tuesday()).unwrap();
    assert_eq!(cells(&change), [("PRSNLG", "OPRET", 3), ("TLFIND", "INFO", 1)], "all three moved together");
    let contact = &change.contact;
    assert_eq!(
        (contact.seq, contact.number, contact.n, contact.amended),
        (2, 2, 3, true),
        "the same contact"
    );
    assert_eq!(
        [&contact.task, &contact.closing, &contact.form, &contact.answer].map(|code| code.as_deref()),
        [Some("23.09.02"), Some("STRAKS"), Some("NEJ"), Some("Ja")],
        "every code as it shall be"
    );
    let none = codes("PRSNLG", "OPRET");
    let change = f.desk.counter().amend(gesture(), id_of(&logged), &none, tuesday()).unwrap();
    assert_eq!((change.contact.task, change.contact.answer), (None, None), "and taken away again");
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn the_same_gesture_amends_cancels_and_restores_once() {
    let mut f = desk();
    let target = id_of(&f.log("TLFIND", "INFO", tuesday()).contact);
    let (amending, cancelling, restoring) = (gesture(), gesture(), gesture());
    let counter = f.desk.counter();
    for again in 0..2 {
        let change = counter.amend(amending, target, &codes("PRSNLG", "VEJL"), tuesday()).unwrap();
        assert_eq!(change.contact.channel, "PRSNLG", "amended, time {again}");
    }
    for again in 0..2 {
        let change = counter.cancel(cancelling, target, CancelReason::NotAContact, tuesday()).unwrap();
        assert_eq!((change.contact.voided, change.figures.total), (true, 0), "cancelled, time {again}");
    }
    for again in 0..2 {
        let change = counter.restore(restoring, target, tuesday()).unwrap();
        assert_eq!((change.contact.voided, change.figures.total), (false, 1), "restored, time {again}");
    }
    assert_eq!(f.events(), 4, "a contact, an amendment, a void and its void");
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn an_amendment_that_changes_nothing_is_no_event() {
    let mut f = desk();
    let target = id_of(&f.log("TLFIND", "INFO", tuesday()).contact);
    let change = f.desk.counter().amend(gesture(), target, &codes("TLFIND", "INFO"), tuesday()).unwrap();
    assert!(!change.contact.amended, "nobody corrected anything");
    assert_eq!(f.events(), 1, "and nothing was written");
}

#[test]
fn a_cancelled_contact_says_why_and_can_be_put_back_by_key_or_by_list() {
    let mut f = desk();
    let target = id_of(&f.log("TLFIND", "INFO", tuesday()).contact);
    let counter = f.desk.counter();
    for (reason, code) in [
        (CancelReason::CountedTwice, "counted_twice"),
        (CancelReason::NotAContact, "not_a_contact"),
        (CancelReason::CountedElsewhere, "counted_elsewhere"),
        (CancelReason::Trial, "trial"),
    ] {
        let cancelled = counter.cancel(gesture(), target, reason, tuesday()).unwrap();
        assert_eq!(cancelled.contact.reason.as_deref(), Some(code), "the reason is kept");
        let again = counter.cancel(gesture(), target, reason, tuesday());
        assert!(matches!(again, Err(SchemaError::NothingToUndo)), "it is out already: {again:?}");
        let back = counter.restore(gesture(), target, tuesday()).unwrap();
        assert_eq!((back.contact.reason, back.figures.total), (None, 1), "put back");
    }
    let again = counter.restore(gesture(), target, tuesday());
    assert!(matches!(again, Err(SchemaError::NothingToRedo)), "it is in already: {again:?}");
    assert_eq!(
        counter.undo(gesture(), None, tuesday()).unwrap().contact.reason,
        None,
        "one key asks for no reason"
    );
    assert!(!counter.redo(gesture(), tuesday()).unwrap().contact.voided, "and puts back");
    counter.undo(gesture(), None, tuesday()).unwrap();
    assert!(
        !counter.restore(gesture(), target, tuesday()).unwrap().contact.voided,
        "the list puts an undo back"
    );
    assert!(
        matches!(counter.redo(gesture(), tuesday()), Err(SchemaError::NothingToRedo)),
        "then the key has nothing left"
    );
    let unknown = counter.cancel(gesture(), gesture(), CancelReason::Trial, tuesday());
    assert!(matches!(unknown, Err(SchemaError::NoSuchContact { .. })), "{unknown:?}");
}

#[test]
fn taking_an_amended_contact_back_takes_out_the_codes_it_has_now() {
    let mut f = desk();
    let target = id_of(&f.log("TLFIND", "INFO", tuesday()).contact);
    let counter = f.desk.counter();
    counter.amend(gesture(), target, &codes("PRSNLG", "VEJL"), tuesday()).unwrap();
    let undone = counter.undo(gesture(), None, tuesday()).unwrap();
    assert_eq!(
        (undone.contact.channel.as_str(), cells(&undone)),
        ("PRSNLG", vec![]),
        "nothing is left anywhere"
    );
    // Corrected while it is out: the correction holds once it is back.
    counter.amend(gesture(), target, &codes("EMLIND", "OPRET"), tuesday()).unwrap();
    let back = counter.redo(gesture(), tuesday()).unwrap();
    assert_eq!(cells(&back), [("EMLIND", "OPRET", 1)], "back with the codes it has now");
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn totals_and_rows_for_export_follow_an_amendment() {
    let mut f = desk_with_file();
    let contact = NewContact { codes: full("TLFIND", "INFO", "23.05.10", "Nej"), ..new("TLFIND", "INFO") };
    let target = id_of(&f.desk.counter().log(&contact, tuesday()).unwrap().contact);
    let after = full("PRSNLG", "OPRET", "23.09.02", "Ja");
    f.desk.counter().amend(gesture(), target, &after, tuesday()).unwrap();
    let store = f.desk.store().unwrap();
    let by = [counted::Dimension::Channel, counted::Dimension::Type, counted::Dimension::Task];
    let totals = store.read(|c| counted::totals(c, "E2026", &by)).unwrap();
    let row = ["PRSNLG", "OPRET", "23.09.02"].map(|code| Some(code.to_owned()));
    assert_eq!(totals, [(row.to_vec(), 1)], "what is sent on");
    let local: String =
        store.read(|c| Ok(c.query_row("SELECT local FROM counted", [], |row| row.get(0))?)).unwrap();
    assert_eq!(local, r#"{"Over 65?":"Ja"}"#, "the answer as it was amended");
    let municipality = tempfile::tempdir().unwrap();
    let merged = merged_into(&mut f, &municipality.path().join("m.db"));
    let rows = merged.store().read(|c| imported::raw_contacts(c, "E2026")).unwrap();
    assert_eq!(rows[0].codes.local.as_deref(), Some(r#"{"Over 65?":"Ja"}"#), "and after the merge");
    assert_eq!(rows[0].codes.channel.unwrap().code(), "PRSNLG", "with its other codes");
}

/// A municipality's store with the first stream of a desk in it.
fn merged_into(f: &mut Fixture, path: &std::path::Path) -> crate::municipality::Municipality {
    let mut gathered = Vec::new();
    let store = f.desk.store().unwrap();
    let kept = store.read(streams::all).unwrap().remove(0);
    store
        .read(|c| {
            events::each(c, kept.id, |event| {
                gathered.push(event);
                Ok::<(), SchemaError>(())
            })
        })
        .unwrap();
    let file = crate::municipality::GatheredStream { stream: kept.stream, events: gathered, sha256: [1; 32] };
    let (mut municipality, _) = crate::municipality::Municipality::open_or_create(path).unwrap();
    municipality.merge(&file, tuesday()).unwrap();
    municipality
}

#[test]
fn codes_that_the_round_file_has_not_are_refused() {
    let mut f = desk_with_file();
    let in_round = full("TLFIND", "INFO", "23.05.10", "Nej");
    let cases = [
        ("a channel", ContactCodes { channel: "EMLIND".into(), ..in_round.clone() }),
        ("a task", ContactCodes { task: Some("23.09.04".into()), ..in_round.clone() }),
        ("an answer", ContactCodes { answer: Some("Måske".into()), ..in_round.clone() }),
    ];
    let target = id_of(&f.log("TLFIND", "INFO", tuesday()).contact);
    let counter = f.desk.counter();
    for (what, wrong) in cases {
        let logged = counter.log(&NewContact { codes: wrong.clone(), ..new("TLFIND", "INFO") }, tuesday());
        assert!(matches!(logged, Err(SchemaError::NotInRound { .. })), "{what}: {logged:?}");
        let amended = counter.amend(gesture(), target, &wrong, tuesday());
        assert!(matches!(amended, Err(SchemaError::NotInRound { .. })), "{what}: {amended:?}");
    }
    let cpr = ContactCodes { answer: Some("010190-1234".into()), ..in_round };
    let refused = counter.log(&NewContact { codes: cpr, ..new("TLFIND", "INFO") }, tuesday()).unwrap_err();
    assert!(
        !format!("{refused:?} {refused} {:?}", refused.details()).contains("0101"),
        "not repeated: {refused}"
    );
    assert_eq!(f.total(tuesday()), 1, "nothing was counted by them");
}

#[test]
fn an_answer_without_a_question_is_refused_and_any_task_goes_without_a_list() {
    let mut f = desk();
    let answered = ContactCodes { answer: Some("Ja".into()), ..codes("TLFIND", "INFO") };
    let refused = f.desk.counter().log(&NewContact { codes: answered, ..new("TLFIND", "INFO") }, tuesday());
    assert!(matches!(refused, Err(SchemaError::NotInRound { .. })), "{refused:?}");
    let task = ContactCodes { task: Some("23.05.10".into()), ..codes("TLFIND", "INFO") };
    f.desk.counter().log(&NewContact { codes: task, ..new("TLFIND", "INFO") }, tuesday()).unwrap();
}

#[test]
fn a_closed_round_takes_no_word_more() {
    let mut f = desk();
    let target = id_of(&f.log("TLFIND", "INFO", tuesday()).contact);
    f.desk.store().unwrap().write(|tx| Ok(tx.execute("UPDATE round SET closed = 1", [])?)).unwrap();
    let counter = f.desk.counter();
    assert!(counter.contacts_of_day(None, tuesday()).unwrap().locked, "the list says so");
    let sheet = PaperSheet {
        day: day("2026-10-19"),
        hour: None,
        cells: vec![PaperCell {
            id: gesture().to_string(),
            channel: "TLFIND".into(),
            kind: "INFO".into(),
            n: 1,
        }],
    };
    let refusals = [
        counter.log(&new("TLFIND", "INFO"), tuesday()).err(),
        counter.amend(gesture(), target, &codes("PRSNLG", "VEJL"), tuesday()).err(),
        counter.cancel(gesture(), target, CancelReason::Trial, tuesday()).err(),
        counter.undo(gesture(), None, tuesday()).err(),
        counter.restore(gesture(), target, tuesday()).err(),
        counter.log_paper(&sheet, tuesday()).err(),
        counter.estimate_forgotten(gesture(), day("2026-10-20"), 3, tuesday()).err(),
        counter.set_state(CountingState::Paused, tuesday()).err(),
    ];
    for refused in refusals {
        assert!(matches!(refused, Some(SchemaError::RoundClosed { .. })), "{refused:?}");
    }
    assert_eq!(f.events(), 1, "nothing was written");
}

#[test]
fn a_contact_of_another_machine_is_that_machines_to_correct() {
    let mut f = desk();
    let target = id_of(&f.log("TLFIND", "INFO", tuesday()).contact);
    f.desk.counter().machine = "another".into();
    let counter = f.desk.counter();
    for refused in [
        counter.amend(gesture(), target, &codes("PRSNLG", "VEJL"), tuesday()).err(),
        counter.cancel(gesture(), target, CancelReason::Trial, tuesday()).err(),
        counter.undo(gesture(), Some(target), tuesday()).err(),
    ] {
        assert!(matches!(refused, Some(SchemaError::NothingToUndo)), "{refused:?}");
    }
}

#[test]
fn every_word_about_a_contact_stands_in_the_stream_of_the_contact() {
    let mut f = desk();
    let target = id_of(&f.log("TLFIND", "INFO", tuesday()).contact);
    f.desk.set_up(&place("jobcenter"), tuesday()).unwrap();
    let counter = f.desk.counter();
    counter.amend(gesture(), target, &codes("PRSNLG", "VEJL"), tuesday()).unwrap();
    counter.cancel(gesture(), target, CancelReason::Trial, tuesday()).unwrap();
    counter.restore(gesture(), target, tuesday()).unwrap();
    let kinds: Vec<Kind> = (1..=4).map(|seq| f.event(1, seq).draft.kind).collect();
    assert_eq!(
        kinds,
        [Kind::Contact, Kind::Amend, Kind::Void, Kind::Void],
        "each desk file speaks of itself"
    );
    assert_tally_is_a_recount(&mut f.desk);
}
