use super::*;
use crate::store::machine_counts::MachineFile;

const SHA: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

#[test]
fn a_closed_round_refuses_everything() {
    let mut f = week();
    let mass = MassContact { unit: "-".into(), day: day("2026-10-20"), codes: codes("WEB", "VEJL"), n: 7 };
    let entered = f.store.log_mass(&code(), gesture(1), &mass, now()).unwrap();
    let repair = f.store.void(&code(), gesture(2), &[at(1, 1)], RepairReason::DoubleCounted, now()).unwrap();
    f.store.keep_draft(&round_file()).unwrap();
    let closed = f.store.close(&code(), now()).unwrap();
    assert_eq!((closed.closings, closed.closed), (1, true), "version 1");
    let (before, entries) = (total(&f.store), f.store.logbook(&code()).unwrap().len());

    let machine =
        MachineFile { sha256: [1; 32], name: "telefoni".into(), system: MachineSystem::Phone, rows: vec![] };
    let (s, r) = (&mut f.store, &code());
    let whole_round = Round::built_in(r).unwrap();
    let refused: Vec<(&str, Result<(), SchemaError>)> = vec![
        ("merge", s.merge(&contacts(2, 3), now()).map(drop)),
        (
            "import",
            s.import(&import_file(1, &[codes("WEB", "VEJL")]), &whole_round, "0259", false, now()).map(drop),
        ),
        ("correct", s.correct(r, gesture(3), &[], RepairReason::WrongCode, now()).map(drop)),
        ("void", s.void(r, gesture(4), &[at(1, 2)], RepairReason::WrongCode, now()).map(drop)),
        ("undo", s.undo_repair(r, repair.log, now()).map(drop)),
        ("mass", s.log_mass(r, gesture(5), &mass, now()).map(drop)),
        ("void mass", s.void_mass(r, gesture(6), &entered.reference, now())),
        ("machine", s.keep_machine_counts(r, &machine, true, now()).map(drop)),
        ("sign off", s.sign_off(r, "jobcenter", SignOff::Counted, None, now())),
        ("accept", s.accept_finding(r, "weekend", "1", "is_right", now())),
        ("publish", s.publish(r, now()).map(drop)),
        ("close", s.close(r, now()).map(drop)),
    ];
    for (what, answer) in refused {
        assert!(matches!(answer, Err(SchemaError::RoundClosed { .. })), "{what}: {answer:?}");
    }
    assert_eq!(total(&f.store), before, "nothing changed");
    assert_eq!(f.store.logbook(&code()).unwrap().len(), entries, "and nothing was written down");
}

#[test]
fn sign_offs_and_the_closing_hold_together_or_not_at_all() {
    let mut f = week();
    f.store.keep_draft(&round_file()).unwrap();
    f.store.publish(&code(), now()).unwrap();
    let said = |unit: &str, state: SignOff, reason: Option<&str>| GivenSignOff {
        unit: unit.into(),
        state,
        reason: reason.map(Into::into),
    };
    let counted = said("borgerservice", SignOff::Counted, None);
    let before = f.store.logbook(&code()).unwrap();
    for wrong in [said("havnen", SignOff::Counted, None), said("jobcenter", SignOff::Missing, None)] {
        let given = [counted.clone(), wrong];
        assert!(f.store.close_with(&code(), &given, now()).is_err(), "{given:?}");
        assert!(f.store.sign_off_all(&code(), &given, now()).is_err(), "{given:?}");
    }
    assert!(!f.store.round(&code()).unwrap().closed, "it is open");
    assert_eq!(f.store.logbook(&code()).unwrap(), before, "and nobody was signed off");

    let given = [counted, said("jobcenter", SignOff::Missing, Some("ill"))];
    let closed = f.store.close_with(&code(), &given, now()).unwrap();
    assert_eq!((closed.closed, closed.closings), (true, 1));
    let log = f.store.logbook(&code()).unwrap();
    let told: Vec<_> =
        log[before.len()..].iter().map(|e| (e.action, e.unit.as_deref(), e.reason.as_deref())).collect();
    let expected = [
        (LogAction::SignedOff, Some("borgerservice"), None),
        (LogAction::SignedOff, Some("jobcenter"), Some("ill")),
        (LogAction::Closed, None, None),
    ];
    assert_eq!(told, expected, "each with its own place in the logbook");
}

#[test]
fn opened_again_with_a_reason_the_next_closing_is_the_next_version() {
    let mut f = week();
    let open = f.store.reopen(&code(), "late_desk", now());
    assert!(matches!(open, Err(SchemaError::RoundNotClosed { .. })), "{open:?}");
    f.store.close(&code(), now()).unwrap();
    let words = f.store.reopen(&code(), "because", now());
    assert!(matches!(words, Err(SchemaError::UnknownCode { .. })), "a reason is a code: {words:?}");
    let opened = f.store.reopen(&code(), "late_desk", minutes(1)).unwrap();
    assert_eq!((opened.closings, opened.closed), (1, false), "open, still version 1");
    f.store.merge(&contacts(2, 3), now()).unwrap();
    let closed = f.store.close(&code(), minutes(2)).unwrap();
    assert_eq!((closed.closings, total(&f.store)), (2, 8), "version 2 with the late desk");
    let log = f.store.logbook(&code()).unwrap();
    let told: Vec<_> = log.iter().map(|e| (e.action, e.version, e.count, e.reason.as_deref())).collect();
    let expected = [
        (LogAction::Published, Some(1), Some(2), None),
        (LogAction::Closed, Some(1), Some(5), None),
        (LogAction::Reopened, Some(1), None, Some("late_desk")),
        (LogAction::Closed, Some(2), Some(8), None),
    ];
    assert_eq!(told, expected, "the whole story");
}

#[test]
fn the_logbook_is_append_only() {
    let f = week();
    for sql in ["UPDATE logbook SET reason = 'other'", "DELETE FROM logbook"] {
        let answer = f.store.store().read(|c| Ok(c.execute_batch(sql)?));
        assert!(answer.is_err(), "{sql}");
    }
    assert_eq!(f.store.logbook(&code()).unwrap().len(), 1, "as it was");
}

#[test]
fn only_the_control_code_of_the_last_upload_confirms_it() {
    let mut f = week();
    let other = SHA.replace("00", "ff");
    f.store.note_export(&code(), "upload", 1, &other, 5, now()).unwrap();
    let early = f.store.confirm_receipt(&code(), "AAAA-BBBB", now());
    assert!(matches!(early, Err(SchemaError::RoundNotClosed { .. })), "{early:?}");
    f.store.close(&code(), minutes(1)).unwrap();
    f.store.note_export(&code(), "xlsx", 1, SHA, 5, minutes(2)).unwrap();
    let exports = f.store.exports(&code()).unwrap();
    assert_eq!(exports.iter().map(|e| e.closed).collect::<Vec<_>>(), [false, true], "a draft and a version");
    for wrong in [&exports[0].control_code, &exports[1].control_code, "", "ABCD-EFGH"] {
        let answer = f.store.confirm_receipt(&code(), wrong, minutes(3));
        assert!(matches!(answer, Err(SchemaError::WrongReceipt { .. })), "{wrong}: {answer:?}");
    }
    f.store.note_export(&code(), "upload", 1, SHA, 5, minutes(4)).unwrap();
    let spoken = exports[1].control_code.to_lowercase().replace('-', " ");
    f.store.confirm_receipt(&code(), &spoken, minutes(5)).unwrap();
    f.store.confirm_receipt(&code(), &spoken, minutes(6)).unwrap();
    let receipt = f.store.receipt(&code()).unwrap().unwrap();
    assert_eq!((receipt.version, receipt.at), (1, minutes(5)), "confirmed once");
    assert_eq!(receipt.control_code, "AAIS-EM2E", "the first eight letters of the base32 of its SHA-256");
    f.store.reopen(&code(), "asked_by_kl", minutes(7)).unwrap();
    f.store.close(&code(), minutes(8)).unwrap();
    assert_eq!(f.store.receipt(&code()).unwrap(), None, "version 2 has none yet");
}

#[test]
fn a_finding_is_accepted_as_it_stands() {
    let mut f = week();
    f.store.accept_finding(&code(), "weekend", "5-abc", "known_local", now()).unwrap();
    for (rule, mark, reason) in
        [("weekend", "5", "fine"), ("a b", "5", "is_right"), ("weekend", "", "is_right")]
    {
        assert!(
            f.store.accept_finding(&code(), rule, mark, reason, now()).is_err(),
            "{rule} {mark} {reason}"
        );
    }
    let accepted = f.store.accepted_findings(&code()).unwrap();
    let told: Vec<_> = accepted.iter().map(|a| (&*a.rule, &*a.fingerprint, &*a.reason)).collect();
    assert_eq!(told, [("weekend", "5-abc", "known_local")], "which finding, and why");
}

#[test]
fn what_is_closed_is_what_was_judged() {
    let mut f = week();
    let seen = f.store.seen().unwrap();
    // Another program gathers a desk between the judging and the closing.
    let mut other = Municipality::open(&f.folder.path().join("m.db")).unwrap();
    other.merge(&contacts(2, 3), now()).unwrap();
    assert_eq!(f.store.close_as_seen(&code(), &[], seen, now()).unwrap(), None, "not what was judged");
    assert!(!f.store.round(&code()).unwrap().closed, "nothing changed");
    let seen = f.store.seen().unwrap();
    f.store.merge(&contacts(3, 1), now()).unwrap();
    assert_eq!(f.store.close_as_seen(&code(), &[], seen, now()).unwrap(), None, "nor after its own write");
    let seen = f.store.seen().unwrap();
    f.store.contacts(&code()).unwrap();
    assert!(
        f.store.close_as_seen(&code(), &[], seen, now()).unwrap().is_some_and(|round| round.closed),
        "now it is"
    );
}
