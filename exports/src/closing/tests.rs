//! A week that is signed off, closed, opened again, sent and at last let go.

use schema::clock;
use schema::codes::{Channel, ContactType};
use schema::event::{Codes, GestureId};
use schema::municipality::{MassContact, Signer};
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};

use super::*;

fn at(day: &str) -> DateTime<Utc> {
    clock::parse(&format!("{day}T10:00")).unwrap()
}

fn code() -> RoundCode {
    "E2026".parse().unwrap()
}

fn unit(code: &str) -> Unit {
    Unit {
        code: code.into(),
        name: format!("Enheden {code}"),
        desks: vec!["1".into(), "2".into()],
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: Vec::new(),
        opens: Vec::new(),
    }
}

/// A published round of two units; one of them has nine contacts the coordinator entered.
fn week() -> (tempfile::TempDir, Municipality) {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = Municipality::open_or_create(&folder.path().join("m.db")).unwrap();
    let round = Round::built_in(&code()).unwrap();
    store.keep_draft(&RoundFile::built_in(&round, "0259", vec![unit("borgerservice"), unit("job")])).unwrap();
    store.publish(&code(), at("2026-10-01")).unwrap();
    (folder, store)
}

fn count(store: &mut Municipality) {
    let codes = Codes {
        channel: Channel::from_code("TLFIND").ok(),
        kind: ContactType::from_code("INFO").ok(),
        ..Codes::default()
    };
    let day = clock::parse_day("2026-10-20").unwrap();
    let mass = MassContact { unit: "borgerservice".into(), day, codes, n: 9 };
    store.log_mass(&code(), GestureId([1; 16]), &mass, at("2026-10-21")).unwrap();
}

fn closing(store: &Municipality, day: &str) -> Closing {
    of(store, &code(), RETENTION_MONTHS, at(day)).unwrap()
}

#[test]
fn a_week_is_closed_when_every_unit_is_signed_off_and_something_was_counted() {
    let (_folder, mut store) = week();
    let empty = closing(&store, "2026-10-26");
    assert_eq!((empty.can_close, empty.why_not), (false, vec!["unsigned_units", "no_contacts"]));
    assert_eq!(empty.units[1].proposed, SignOff::Missing, "nothing came from it");
    let refused = close(&mut store, &code(), at("2026-10-26"));
    assert!(matches!(refused, Err(ExportError::CannotClose { .. })), "{refused:?}");

    count(&mut store);
    let counted = closing(&store, "2026-10-26");
    assert_eq!((counted.units[0].total, counted.units[0].proposed), (9, SignOff::Counted));
    assert_eq!((counted.units[0].days_expected, counted.units[0].desks_expected), (5, 2), "Monday to Friday");
    store.sign_off(&code(), "borgerservice", SignOff::Counted, None, at("2026-10-26")).unwrap();
    assert_eq!(closing(&store, "2026-10-26").why_not, ["unsigned_units"]);
    assert!(
        store.sign_off(&code(), "job", SignOff::Missing, None, at("2026-10-26")).is_err(),
        "without a reason"
    );
    store.sign_off(&code(), "job", SignOff::Missing, Some("ill"), at("2026-10-26")).unwrap();
    let ready = closing(&store, "2026-10-26");
    let signed = ready.units[1].signed.clone().unwrap();
    assert_eq!(
        (signed.state, signed.reason.as_deref(), signed.by),
        (SignOff::Missing, Some("ill"), Signer::Coordinator)
    );
    assert!(ready.can_close, "{:?}", ready.why_not);

    assert_eq!(close(&mut store, &code(), at("2026-10-26")).unwrap().closings, 1);
    let again = close(&mut store, &code(), at("2026-10-26"));
    assert!(matches!(again, Err(ExportError::Schema(SchemaError::RoundClosed { .. }))), "closed already");
    store.reopen(&code(), "late_desk", at("2026-10-27")).unwrap();
    let unsigned = closing(&store, "2026-10-27");
    assert_eq!(unsigned.why_not, ["unsigned_units"], "what was said before the reopening is said anew");
    store.sign_off(&code(), "borgerservice", SignOff::Counted, None, at("2026-10-28")).unwrap();
    store.sign_off(&code(), "job", SignOff::Missing, Some("ill"), at("2026-10-28")).unwrap();
    assert_eq!(close(&mut store, &code(), at("2026-10-28")).unwrap().closings, 2, "the next version");
}

#[test]
fn the_receipt_of_the_last_version_lets_the_contacts_go_in_their_time() {
    let (_folder, mut store) = week();
    count(&mut store);
    store.sign_off(&code(), "borgerservice", SignOff::Counted, None, at("2026-10-26")).unwrap();
    store.sign_off(&code(), "job", SignOff::Closed, Some("holiday"), at("2026-10-26")).unwrap();
    let later: RoundCode = "E2029".parse().unwrap();
    let mut next =
        RoundFile::built_in(&Round::built_in(&later).unwrap(), "0259", vec![unit("borgerservice")]);
    next.file_version = 1;
    store.keep_draft(&next).unwrap();
    store.publish(&later, at("2026-10-27")).unwrap();
    let why = |store: &Municipality, day: &str| {
        let rows = of(store, &later, RETENTION_MONTHS, at(day)).unwrap().retention;
        rows.iter().find(|row| row.round == "E2026").unwrap().why_not.clone()
    };
    assert_eq!(why(&store, "2029-10-30").as_deref(), Some("open"));
    close(&mut store, &code(), at("2026-10-27")).unwrap();
    assert_eq!(why(&store, "2029-10-30").as_deref(), Some("no_receipt"));
    store.note_export(&code(), "upload", 1, &"ab".repeat(32), 9, at("2026-10-27")).unwrap();
    let sent = closing(&store, "2026-10-27").exports;
    let control_code = sent[0].control_code.clone();
    assert!(store.confirm_receipt(&code(), "AAAA-AAAA", at("2026-10-28")).is_err(), "of another file");
    store.confirm_receipt(&code(), &control_code.to_lowercase(), at("2026-10-28")).unwrap();
    let receipt = closing(&store, "2026-10-28").receipt.unwrap();
    assert_eq!((receipt.control_code, receipt.version), (control_code, 1));
    assert_eq!(why(&store, "2028-10-27").as_deref(), Some("too_young"), "24 months and not a day less");
    assert_eq!(why(&store, "2028-10-29"), None);
    store.purge(&later, RETENTION_MONTHS, at("2028-10-29")).unwrap();
    let kept = closing(&store, "2028-10-29");
    assert_eq!((kept.closed, kept.version), (true, 1), "what it came to is kept");
}

#[test]
fn only_days_on_which_it_should_have_counted_are_days_counted() {
    let (_folder, mut store) = week();
    let code = code();
    let channel = Channel::from_code("TLFIND").unwrap();
    let kind = ContactType::from_code("INFO").unwrap();
    let source = schema::codes::Source::from_code("SKRANKE").unwrap();
    let mut events: Vec<schema::event::Event> = Vec::new();
    // Monday to Thursday, and the Saturday.
    for day in ["19", "20", "21", "22", "24"] {
        let moment = at(&format!("2026-10-{day}"));
        let mut draft = schema::event::contact(moment, channel, kind, source).unwrap();
        draft.unit = "borgerservice".into();
        let (seq, prev) = events.last().map_or((1, schema::event::Hash::START), |e| (e.seq + 1, e.hash));
        events.push(schema::event::Event::chain(seq, prev, draft).unwrap());
    }
    let stream = schema::store::streams::Stream {
        stream: schema::event::StreamId([7; 8]),
        municipality: Some("0259".into()),
        round: code.to_string(),
        unit: "borgerservice".into(),
        desk: "1".into(),
        practice: false,
        own: false,
        definition: "2013.1".into(),
        machine: "-".into(),
        created: at("2026-10-19"),
    };
    let gathered = schema::municipality::GatheredStream { stream, events, sha256: [7; 32] };
    store.merge(&gathered, at("2026-10-25")).unwrap();
    let unit = closing(&store, "2026-10-26").units.remove(0);
    assert_eq!((unit.days_counted, unit.days_expected, unit.days_besides), (4, 5, 1), "Friday is missing");
    // What is left of it when its events are gone is the same.
    store.sign_off(&code, "borgerservice", SignOff::Counted, None, at("2026-10-26")).unwrap();
    store.sign_off(&code, "job", SignOff::Closed, Some("holiday"), at("2026-10-26")).unwrap();
    close(&mut store, &code, at("2026-10-27")).unwrap();
    store.note_export(&code, "upload", 1, &"ab".repeat(32), 5, at("2026-10-27")).unwrap();
    let control_code = closing(&store, "2026-10-27").exports[0].control_code.clone();
    store.confirm_receipt(&code, &control_code, at("2026-10-28")).unwrap();
    store.purge(&"E2029".parse().unwrap(), RETENTION_MONTHS, at("2029-01-01")).unwrap();
    let purged = closing(&store, "2029-01-01").units.remove(0);
    assert_eq!((purged.total, purged.days_counted, purged.desks_counted), (5, 4, 1));
    let control = control::of(&store, &code, at("2029-01-01")).unwrap();
    assert_eq!((control.contacts, control.purged), (5, true));
}
