//! Taking back and putting back with one key.

use super::*;

#[test]
fn undo_and_redo_walk_back_and_forth_and_survive_a_restart() {
    let mut f = desk();
    for kind in ["INFO", "OPRET", "VEJL"] {
        f.desk.counter().log(&new("TLFIND", kind), tuesday()).unwrap();
    }
    assert_eq!(
        f.desk.counter().undo(gesture(), None, tuesday()).unwrap().contact.kind,
        "VEJL",
        "the last first"
    );
    drop(f.desk);
    let mut desk = Desk::open(&f.folder.path().join("desk.db")).unwrap();
    assert_eq!(
        desk.counter().undo(gesture(), None, tuesday()).unwrap().contact.kind,
        "OPRET",
        "then the one before"
    );
    let back = desk.counter().redo(gesture(), tuesday()).unwrap();
    assert_eq!(
        (back.contact.kind.as_str(), back.contact.voided, back.figures.total),
        ("OPRET", false, 2),
        "back"
    );
    assert_eq!(desk.counter().redo(gesture(), tuesday()).unwrap().contact.kind, "VEJL", "and the other");
    assert!(matches!(desk.counter().redo(gesture(), tuesday()), Err(SchemaError::NothingToRedo)), "no more");
    assert_tally_is_a_recount(&mut desk);
}

#[test]
fn the_same_gesture_takes_one_contact_back_and_puts_one_back() {
    let mut f = desk();
    for kind in ["INFO", "OPRET", "VEJL"] {
        f.log("TLFIND", kind, tuesday());
    }
    let (undoing, redoing) = (gesture(), gesture());
    let of = |change: &DeskChange| (change.contact.kind.clone(), change.contact.voided, change.figures.total);
    for again in 0..2 {
        let undone = f.desk.counter().undo(undoing, None, tuesday()).unwrap();
        assert_eq!(of(&undone), ("VEJL".into(), true, 2), "taken back, time {again}");
    }
    f.desk.counter().undo(gesture(), None, tuesday()).unwrap();
    for again in 0..2 {
        let redone = f.desk.counter().redo(redoing, tuesday()).unwrap();
        assert_eq!(of(&redone), ("OPRET".into(), false, 2), "put back, time {again}");
    }
    assert_eq!(f.events(), 6, "three contacts, two voids and the void of one");
    f.log("EMLIND", "INFO", tuesday());
    let mut f = f.reopen();
    let undone = f.desk.counter().undo(undoing, None, tuesday()).unwrap();
    assert_eq!(of(&undone), ("VEJL".into(), true, 3), "the same answer after a later contact and a restart");
    f.desk.set_up(&place("jobcenter"), tuesday()).unwrap();
    f.log("EMLIND", "INFO", tuesday());
    assert_eq!(
        of(&f.desk.counter().redo(redoing, tuesday()).unwrap()),
        ("OPRET".into(), false, 4),
        "and after the desk moved"
    );
    assert_eq!(f.events(), 8, "nothing more was written");
    assert_tally_is_a_recount(&mut f.desk);
}

#[test]
fn the_last_twenty_are_taken_back_one_by_one_after_a_restart_whatever_was_said_about_them() {
    let mut f = desk();
    let mut logged = Vec::new();
    for number in 0..25 {
        let contact = f.log("TLFIND", "INFO", tuesday() + chrono::Duration::minutes(number)).contact;
        // Much may be said about each: the depth is counted in contacts, not in events.
        for kind in ["VEJL", "FEJL", "OPRET", "STATUS", "SLVBTJN", "VEJL", "FEJL", "OPRET", "STATUS", "INFO"]
        {
            f.desk.counter().amend(gesture(), id_of(&contact), &codes("PRSNLG", kind), tuesday()).unwrap();
        }
        logged.push(contact.id);
    }
    let mut f = f.reopen();
    for id in logged.iter().rev().take(20) {
        let undone = f.desk.counter().undo(gesture(), None, tuesday()).unwrap();
        assert_eq!(
            (&undone.contact.id, undone.contact.kind.as_str()),
            (id, "INFO"),
            "the newest that stands"
        );
    }
    let figures = f.desk.counter().figures(tuesday()).unwrap();
    assert_eq!((figures.total, figures.can_undo, figures.can_redo), (5, false, true), "twenty and no more");
    assert!(
        matches!(f.desk.counter().undo(gesture(), None, tuesday()), Err(SchemaError::NothingToUndo)),
        "no more"
    );
    let mut f = f.reopen();
    for id in &logged[5..] {
        assert_eq!(&f.desk.counter().redo(gesture(), tuesday()).unwrap().contact.id, id, "and back in turn");
    }
    assert_eq!(f.total(tuesday()), 25, "all of them");
    assert_tally_is_a_recount(&mut f.desk);
}
