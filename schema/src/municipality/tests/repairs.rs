use super::*;

fn kle(number: &str) -> Codes {
    Codes { task: Some(number.parse().unwrap()), ..codes("TLFIND", "INFO") }
}

fn correct(f: &mut Fixture, id: u8, changes: &[(EventRef, Codes)]) -> Repaired {
    f.store.correct(&code(), gesture(id), changes, RepairReason::WrongCode, now()).unwrap()
}

#[test]
fn a_repair_is_events_and_one_line_of_the_logbook() {
    let mut f = week();
    let before = f.store.store().read(|c| Ok(c.query_row("SELECT count(*) FROM event", [], |r| r.get(0))?));
    let before: i64 = before.unwrap();
    let done =
        correct(&mut f, 1, &[(at(1, 1), codes("EMLIND", "INFO")), (at(1, 2), codes("EMLIND", "INFO"))]);
    assert_eq!(done.changed, 2, "two contacts have other codes");
    assert_eq!((cell(&f, "EMLIND", "INFO"), total(&f.store)), (3, 5), "moved, none lost");
    let after = f.store.store().read(|c| Ok(c.query_row("SELECT count(*) FROM event", [], |r| r.get(0))?));
    let after: i64 = after.unwrap();
    assert_eq!(after - before, 2, "what the desk wrote stands as it was");
    let entry = f.store.logbook(&code()).unwrap().pop().unwrap();
    let told = (entry.number, entry.action, entry.reason.as_deref(), entry.count, entry.taken_back);
    assert_eq!(told, (done.log, LogAction::Corrected, Some("wrong_code"), Some(2), false), "as it was done");
}

#[test]
fn a_gesture_repairs_once_however_often_it_comes() {
    let mut f = week();
    let changes = [(at(1, 1), codes("EMLIND", "INFO"))];
    let first = correct(&mut f, 1, &changes);
    let again = correct(&mut f, 1, &changes);
    assert_eq!((again.log, again.changed), (first.log, 0), "known");
    assert_eq!(f.store.logbook(&code()).unwrap().len(), 2, "published, corrected");
    f.store.close(&code(), now()).unwrap();
    assert_eq!(correct(&mut f, 1, &changes).log, first.log, "the answer that got lost is given again");
}

#[test]
fn what_needs_no_repair_gets_none() {
    let mut f = week();
    let as_it_is = correct(&mut f, 1, &[(at(1, 1), codes("TLFIND", "INFO"))]);
    assert_eq!((as_it_is.log, as_it_is.changed), (0, 0), "it has these codes already");
    f.store.void(&code(), gesture(2), &[at(1, 1)], RepairReason::DuplicateRow, now()).unwrap();
    let out = correct(&mut f, 3, &[(at(1, 1), codes("EMLIND", "INFO"))]);
    assert_eq!(out.changed, 0, "it counts no more");
    let twice = f.store.void(&code(), gesture(4), &[at(1, 1)], RepairReason::DuplicateRow, now()).unwrap();
    assert_eq!((twice.changed, total(&f.store)), (0, 4), "out once");
}

#[test]
fn one_wrong_target_and_nothing_is_repaired() {
    let mut f = week();
    let targets = [at(1, 1), at(1, 99)];
    for wrong in [
        f.store.void(&code(), gesture(1), &targets, RepairReason::DoubleCounted, now()),
        f.store.void(&code(), gesture(2), &[at(1, 1), at(9, 1)], RepairReason::DoubleCounted, now()),
    ] {
        assert!(matches!(wrong, Err(SchemaError::NoSuchContact { .. })), "{wrong:?}");
    }
    let half = [(at(1, 1), codes("EMLIND", "INFO")), (at(1, 2), Codes::default())];
    let wrong = f.store.correct(&code(), gesture(3), &half, RepairReason::WrongCode, now());
    assert!(matches!(wrong, Err(SchemaError::BadEvent { .. })), "a contact needs a channel: {wrong:?}");
    assert_eq!((total(&f.store), cell(&f, "TLFIND", "INFO")), (5, 2), "nothing changed");
    assert_eq!(f.store.logbook(&code()).unwrap().len(), 1, "only that it was published");
}

/// The coordinator's correction holds, whatever the desk says about the codes and whenever its file comes; that the
/// desk takes its contact back holds too.
#[test]
fn corrections_of_desk_and_coordinator_hold_in_any_order() {
    let file = contacts(1, 3);
    let amended = continued(&file, [word(Kind::Amend, Some(at(1, 1)), codes("PRSNLG", "VEJL"), None)]);
    let taken_back = continued(&amended, [word(Kind::Void, Some(at(1, 2)), Codes::default(), None)]);
    let repair = |f: &mut Fixture| {
        correct(f, 1, &[(at(1, 1), codes("EMLIND", "FEJL")), (at(1, 2), codes("EMLIND", "FEJL"))]);
    };
    let steps: [&[&dyn Fn(&mut Fixture)]; 3] = [
        &[&|f| drop(f.store.merge(&taken_back, now()).unwrap()), &|f| {
            correct(f, 1, &[(at(1, 1), codes("EMLIND", "FEJL")), (at(1, 2), codes("EMLIND", "FEJL"))]);
        }],
        &[&|f| drop(f.store.merge(&file, now()).unwrap()), &repair, &|f| {
            drop(f.store.merge(&taken_back, now()).unwrap());
        }],
        &[
            &|f| drop(f.store.merge(&amended, now()).unwrap()),
            &repair,
            &|f| drop(f.store.merge(&taken_back, now()).unwrap()),
            &|f| drop(f.store.merge(&file, now()).unwrap()),
        ],
    ];
    for (order, steps) in steps.into_iter().enumerate() {
        let mut f = municipality();
        f.store.keep_draft(&round_file()).unwrap();
        f.store.publish(&code(), now()).unwrap();
        for step in steps {
            step(&mut f);
        }
        let seen = (cell(&f, "EMLIND", "FEJL"), cell(&f, "PRSNLG", "VEJL"), total(&f.store));
        assert_eq!(seen, (1, 0, 2), "order {order}");
    }
}

#[test]
fn the_last_repair_holds_and_taking_it_back_gives_the_one_before() {
    let mut f = week();
    let first = correct(&mut f, 1, &[(at(1, 1), codes("EMLIND", "FEJL"))]);
    let second = correct(&mut f, 2, &[(at(1, 1), codes("PRSNLG", "FEJL"))]);
    assert_eq!((cell(&f, "PRSNLG", "FEJL"), cell(&f, "EMLIND", "FEJL")), (1, 0), "the last one");
    let undone = f.store.undo_repair(&code(), second.log, minutes(1)).unwrap();
    assert_eq!((undone.changed, cell(&f, "EMLIND", "FEJL")), (1, 1), "the one before");
    let again = f.store.undo_repair(&code(), second.log, minutes(2)).unwrap();
    assert_eq!((again.log, again.changed), (undone.log, 0), "once");
    f.store.undo_repair(&code(), first.log, minutes(3)).unwrap();
    assert_eq!(cell(&f, "TLFIND", "INFO"), 2, "as the desk counted it");
    let taken_back: Vec<bool> =
        f.store.logbook(&code()).unwrap().iter().map(|entry| entry.taken_back).collect();
    assert_eq!(taken_back, [false, true, true, false, false], "published, two repairs, both taken back");
    let not_a_repair = f.store.undo_repair(&code(), undone.log, minutes(4));
    assert!(matches!(not_a_repair, Err(SchemaError::NoSuchLogEntry { .. })), "{not_a_repair:?}");
}

#[test]
fn contacts_taken_out_come_back_with_the_repair() {
    let mut f = week();
    let out = f.store.void(&code(), gesture(1), &[at(1, 1), at(1, 4)], RepairReason::DoubleCounted, now());
    assert_eq!((out.unwrap().changed, total(&f.store)), (2, 3), "out");
    f.store.undo_repair(&code(), 2, minutes(1)).unwrap();
    assert_eq!(total(&f.store), 5, "back");
    let more =
        f.store.void(&code(), gesture(2), &[at(1, 1)], RepairReason::DoubleCounted, minutes(2)).unwrap();
    assert_eq!((more.changed, total(&f.store)), (1, 4), "and may go again");
}

#[test]
fn a_repair_of_a_replaced_file_brings_no_row_of_it_back() {
    let mut f = week();
    import(&mut f, &import_file(7, &[kle("15.20"), kle("15.20")]), false);
    let rows: Vec<EventRef> =
        f.store.contacts(&code()).unwrap().iter().filter(|c| c.own).map(|c| c.reference).collect();
    let out = f.store.void(&code(), gesture(1), &rows[..1], RepairReason::DuplicateRow, now()).unwrap();
    assert_eq!(total(&f.store), 6, "five of the desk, one of the file");
    assert_eq!(import(&mut f, &import_file(8, &[kle("15.20.00")]), true), Imported::New, "another file");
    assert_eq!(total(&f.store), 6, "five of the desk, one of the new file");
    f.store.undo_repair(&code(), out.log, minutes(1)).unwrap();
    assert_eq!(total(&f.store), 6, "the row belongs to a file that no longer stands");
}

#[test]
fn every_reason_has_its_words() {
    for language in [crate::texts::Language::Danish, crate::texts::Language::English] {
        let texts = crate::texts::Texts::of(language);
        let ids = RepairReason::ALL
            .iter()
            .map(|reason| format!("repair-reason-{}", reason.code()))
            .chain(LogAction::ALL.iter().map(|action| format!("log-{}", action.code())))
            .chain(SIGN_OFF_REASONS.iter().map(|reason| format!("signoff-reason-{reason}")))
            .chain(REOPEN_REASONS.iter().map(|reason| format!("reopen-reason-{reason}")))
            .chain(ACCEPT_REASONS.iter().map(|reason| format!("accept-reason-{reason}")))
            .chain(MachineSystem::ALL.iter().map(|system| format!("system-{}", system.code())))
            .chain(SignOff::ALL.iter().map(|state| format!("signoff-{}", state.code())));
        for id in ids {
            assert!(texts.has(&id), "{id} in {language:?}");
        }
    }
    for reason in RepairReason::ALL {
        let wire = serde_json::to_value(reason).unwrap();
        assert_eq!(wire.as_str(), Some(reason.code()), "one spelling everywhere");
    }
    for action in LogAction::ALL {
        assert_eq!(serde_json::to_value(action).unwrap().as_str(), Some(action.code()), "{action:?}");
    }
}
