use super::*;
use crate::store::counted::{Dimension, TotalsRow};

const SHA: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// Everything the store says of the round that a report may be made of.
fn told(store: &Municipality) -> (Vec<TotalsRow>, Vec<(String, String)>) {
    store
        .store()
        .read(|c| {
            let mut cells = counted::of_round(c, "E2026")?;
            cells.sort();
            let days = counted::desks_by_day(c, "E2026")?;
            let days = days.into_iter().map(|(day, desks)| (day.to_string(), format!("{desks:?}")));
            let cells = cells.into_iter().map(|cell| (vec![Some(format!("{cell:?}"))], cell.n));
            let totals = counted::totals(c, "E2026", &Dimension::ALL)?;
            Ok((cells.chain(totals).collect(), days.collect()))
        })
        .unwrap()
}

/// A round with everything in it: a desk, a cloned one, a mass entry, a file, a correction; closed and confirmed.
fn closed_week() -> Fixture {
    let mut f = week();
    f.store.merge(&copied(&contacts(2, 6), 4, 2), now()).unwrap();
    f.store.merge(&contacts(2, 6), now()).unwrap();
    let mass = MassContact { unit: "-".into(), day: day("2026-10-22"), codes: codes("WEB", "VEJL"), n: 40 };
    f.store.log_mass(&code(), gesture(1), &mass, now()).unwrap();
    import(&mut f, &import_file(7, &[codes("EMLIND", "INFO"), codes("EMLIND", "FEJL")]), false);
    f.store
        .correct(&code(), gesture(2), &[(at(1, 1), codes("EMLUD", "INFO"))], RepairReason::WrongCode, now())
        .unwrap();
    f.store.sign_off(&code(), "jobcenter", SignOff::Closed, Some("holiday"), now()).unwrap();
    f.store.close(&code(), now()).unwrap();
    f
}

fn confirm(f: &mut Fixture) {
    f.store.note_export(&code(), "upload", 1, SHA, 50, now()).unwrap();
    f.store.confirm_receipt(&code(), "AAIS-EM2E", now()).unwrap();
}

fn autumn(year: u32) -> RoundCode {
    format!("E{year}").parse().unwrap()
}

fn years(n: i64) -> DateTime<Utc> {
    now() + chrono::Duration::days(366 * n)
}

#[test]
fn events_go_only_when_the_receipt_is_safe_and_old_enough() {
    let mut f = closed_week();
    let why = |f: &mut Fixture, before: u32, months: u32, now: DateTime<Utc>| -> Option<Option<String>> {
        let rows = f.store.purge(&autumn(before), months, now).unwrap();
        rows.into_iter().next().map(|purged| purged.why_not)
    };
    assert_eq!(why(&mut f, 2026, 0, years(3)), None, "it is not before itself");
    assert_eq!(why(&mut f, 2027, 0, years(3)), Some(Some("no_receipt".into())), "nothing confirmed");
    confirm(&mut f);
    assert_eq!(why(&mut f, 2027, 24, years(1)), Some(Some("too_young".into())), "two years, not one");
    f.store.reopen(&code(), "asked_by_kl", now()).unwrap();
    assert_eq!(why(&mut f, 2027, 0, years(3)), Some(Some("open".into())), "open again");
    f.store.close(&code(), now()).unwrap();
    assert_eq!(why(&mut f, 2027, 0, years(3)), Some(Some("no_receipt".into())), "version 2 has none");
    assert_eq!(f.store.contacts(&code()).unwrap().len(), 5 + 4 + 1 + 2, "every contact is still here");
    let asked = f.store.purgeable(&autumn(2027), 0, years(3)).unwrap();
    assert_eq!(asked[0].why_not.as_deref(), Some("no_receipt"), "asked without doing");
}

#[test]
fn the_totals_stay_and_the_events_are_gone_from_the_file() {
    let mut f = closed_week();
    confirm(&mut f);
    let before = told(&f.store);
    let total_before = total(&f.store);
    let spring = Round::of_week_text(&"F2027".parse().unwrap(), "18").unwrap();
    f.store.keep_draft(&round_file().copied_to(&spring)).unwrap();
    f.store.publish(&spring.code, now()).unwrap();
    let mut later = contacts(3, 2);
    later.stream.round = "F2027".into();
    f.store.merge(&later, now()).unwrap();

    let gesture = [0x4u8; 16];
    let path = f.folder.path().join("m.db");
    let holds = |what: &[u8]| std::fs::read(&path).unwrap().windows(what.len()).any(|bytes| bytes == what);
    assert!(holds(&gesture), "the gesture of the fifth contact is in the file");
    let purged = f.store.purge(&autumn(2027), 12, years(2)).unwrap();
    let told_of: Vec<_> = purged.iter().map(|p| (p.round.as_str(), p.why_not.as_deref())).collect();
    assert_eq!(told_of, [("E2026", None), ("F2027", Some("open"))], "one is gone, one stays");
    assert_eq!(purged[0].events, 5 + 6 + 1 + 2 + 1, "two desks, a mass entry, two rows, a correction");
    assert_eq!(told(&f.store), before, "every total, day and desk as before");
    assert_eq!(f.store.contacts(&code()).unwrap(), [], "no contact is left");
    assert_eq!(f.store.streams(&code()).unwrap(), [], "no stream is left");
    assert_eq!(f.store.masses(&code()).unwrap(), [], "no mass entry is left");
    assert!(!holds(b"Tracetool"), "nor are the bytes of what was imported");
    assert_eq!(f.store.contacts(&spring.code).unwrap().len(), 2, "the other round is whole");
    let entry = f.store.logbook(&code()).unwrap().pop().unwrap();
    assert_eq!((entry.action, entry.count), (LogAction::Purged, Some(15)), "written down");
    assert_eq!(f.store.purge(&autumn(2027), 12, years(2)).unwrap().len(), 1, "once");

    let round = f.store.round(&code()).unwrap();
    assert!(round.purged && round.closed, "{round:?}");
    let again = f.store.merge(&contacts(1, 5), now());
    assert!(
        matches!(again, Err(SchemaError::RoundClosed { .. })),
        "a desk file does not come back: {again:?}"
    );
    let opened = f.store.reopen(&code(), "late_desk", now());
    assert!(matches!(opened, Err(SchemaError::RoundPurged { .. })), "{opened:?}");
    let reopened = Municipality::open(&path).unwrap();
    assert_eq!(total(&reopened), total_before, "also when it is opened again");
    let kept = reopened.store().read(|c| Ok(c.execute("DELETE FROM event", [])?));
    assert!(kept.is_err(), "an event is never deleted, again");
}

#[test]
fn a_purge_that_fails_half_way_changes_nothing() {
    let mut f = closed_week();
    confirm(&mut f);
    let before = told(&f.store);
    // A total that cannot be kept: the rule of the table stops it in the middle of the transaction.
    f.store
        .store()
        .read(|c| {
            Ok(c.execute_batch(
                "CREATE TEMP TRIGGER stopped BEFORE INSERT ON logbook WHEN NEW.action = 'purged'
         BEGIN SELECT RAISE(ABORT, 'stopped'); END",
            )?)
        })
        .unwrap();
    assert!(f.store.purge(&autumn(2027), 0, years(2)).is_err(), "stopped");
    assert_eq!(told(&f.store), before, "as it was");
    assert_eq!(f.store.contacts(&code()).unwrap().len(), 12, "every contact is here");
    let deleted = f.store.store().read(|c| Ok(c.execute("DELETE FROM event", [])?));
    assert!(deleted.is_err(), "and the rule that none is deleted stands");
}

#[test]
fn who_signed_and_what_was_counted_by_outlive_the_events() {
    let mut f = week();
    let mut desk = contacts(1, 5);
    let said = word(Kind::State, None, Codes::default(), Some("signed_counted"));
    desk = continued(&desk, [said]);
    f.store.merge(&desk, now()).unwrap();
    let mut other = contacts(3, 2);
    other.stream.definition = "2031.9".into();
    f.store.merge(&other, now()).unwrap();
    f.store.sign_off(&code(), "jobcenter", SignOff::Closed, Some("holiday"), now()).unwrap();
    f.store.close(&code(), now()).unwrap();
    confirm(&mut f);
    let of = |f: &Fixture| {
        let definition = f.store.store().read(|c| counted::definition(c, "E2026")).unwrap();
        (f.store.sign_offs(&code()).unwrap(), definition)
    };
    let before = of(&f);
    assert_eq!((before.0.len(), before.1.as_str()), (2, "2013.1+2031.9"), "two words, two definitions");
    assert_eq!(f.store.purge(&autumn(2027), 12, years(2)).unwrap()[0].why_not, None, "gone");
    assert_eq!(of(&f), before, "the same upload, and the same words");
}
