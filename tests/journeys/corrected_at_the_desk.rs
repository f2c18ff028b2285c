//! What a desk corrects, cancels, keys in from paper and thinks it forgot, until it stands in the upload and in the
//! raw export; and a practice, of which nothing goes anywhere.

use std::path::Path;

use schema::clock;
use schema::desk::{
    CancelReason, ContactCodes, Counter, Desk, LateSlot, NewContact, PaperCell, PaperSheet, Place, Practice,
    When,
};
use schema::event::GestureId;
use schema::round::Round;
use schema::round_file::{LocalQuestion, RoundFile, Unit};
use support::stores::{send, totals};
use support::{Folder, komhen};

const MONDAY: &str = "2013-10-21T08:00:00Z";
const TUESDAY: &str = "2013-10-22T08:00:00Z";

fn gesture() -> GestureId {
    GestureId::random().unwrap()
}

fn codes(channel: &str, kind: &str, task: &str, answer: &str) -> ContactCodes {
    ContactCodes {
        channel: channel.into(),
        kind: kind.into(),
        task: Some(task.into()),
        closing: Some("STRAKS".into()),
        form: Some("NEJ".into()),
        answer: Some(answer.into()),
    }
}

fn place() -> Place {
    let round = Round::built_in(&"E2013".parse().unwrap()).unwrap();
    let unit = Unit {
        code: "borgerservice".into(),
        name: "Borgerservice".into(),
        desks: vec!["1".into()],
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![6.0, 6.0, 6.0, 8.0, 4.0, 0.0, 0.0],
        opens: Vec::new(),
    };
    let question = LocalQuestion { text: "Over 65?".into(), answers: vec!["Ja".into(), "Nej".into()] };
    let file = RoundFile { questions: vec![question], ..RoundFile::built_in(&round, "0259", vec![unit]) };
    Place {
        municipality: "0259".into(),
        round,
        unit: "borgerservice".into(),
        desk: "1".into(),
        file: Some(file),
    }
}

fn log(counter: &mut Counter, codes: ContactCodes, n: u32, when: When) -> GestureId {
    let new = NewContact { id: gesture(), codes, n, when };
    counter.log(&new, clock::parse(TUESDAY).unwrap()).unwrap().contact.id.parse().unwrap()
}

/// Five contacts that stand: one amended, one entered later, three of a pile; one cancelled, and forty forgotten.
fn a_desk(store: &str) {
    let (mut desk, _) = Desk::open_or_create(Path::new(store)).unwrap();
    desk.set_up(&place(), clock::parse(MONDAY).unwrap()).unwrap();
    let counter = desk.counter();
    let amended = log(counter, codes("TLFIND", "INFO", "23.05.10", "Nej"), 1, When::Now);
    let after = codes("PRSNLG", "OPRET", "23.09.02", "Ja");
    counter.amend(gesture(), amended, &after, clock::parse(TUESDAY).unwrap()).unwrap();
    let late = When::Late(LateSlot { day: "2013-10-21".into(), hour: 14 });
    log(counter, codes("EMLIND", "STATUS", "23.05.10", "Ja"), 1, late);
    log(counter, codes("PPRIND", "OPRET", "23.05.10", "Nej"), 3, When::Now);
    let twice = log(counter, codes("TLFIND", "FEJL", "23.05.10", "Nej"), 9, When::Now);
    counter.cancel(gesture(), twice, CancelReason::CountedTwice, clock::parse(TUESDAY).unwrap()).unwrap();
    let day = clock::parse_day("2013-10-21").unwrap();
    counter.estimate_forgotten(gesture(), day, 40, clock::parse(TUESDAY).unwrap()).unwrap();
}

/// Rows of a file whose line begins with this.
fn rows(path: &str, start: &str) -> Vec<String> {
    let text: String = std::fs::read(path).unwrap().iter().map(|byte| char::from(*byte)).collect();
    text.lines().filter(|line| line.starts_with(start)).map(str::to_owned).collect()
}

fn export(store: &str, format: &str, out: &str) -> String {
    let call = ["export", "--store", store, "--round", "E2013", "--format", format, "--out", out];
    komhen(&call).done()["files"][0]["path"].as_str().unwrap().to_owned()
}

#[test]
fn what_a_desk_corrects_is_what_is_sent_on() {
    let folder = Folder::new();
    let (store, municipality, out) = (folder.path("desk.db"), folder.path("m.db"), folder.path("out"));
    a_desk(&store);
    assert_eq!(komhen(&["status", "--store", &store]).done()["total"]["total"], 5, "the desk's own figures");
    let unlisted = ["log", "--store", &store, "--channel", "TLFIND", "--type", "INFO", "--task", "99.99.99"];
    let refused = komhen(&unlisted);
    assert_eq!(
        (refused.exit, refused.error_code().as_str()),
        (2, "not_in_round"),
        "no task of the round: {refused}"
    );
    let sent = send(&store, &folder.path("sent"));
    assert_eq!(
        komhen(&["merge", "--store", &municipality, &sent[0]]).done()["total"],
        5,
        "no estimate, no cancelled"
    );
    let (total, cells) = totals(&municipality, "E2013");
    let cell = |channel: &str, kind: &str| cells.get(&(channel.into(), kind.into())).copied();
    assert_eq!(total, 5, "the municipality's table");
    assert_eq!(
        [cell("PRSNLG", "OPRET"), cell("EMLIND", "STATUS"), cell("PPRIND", "OPRET"), cell("TLFIND", "INFO")],
        [Some(1), Some(1), Some(3), None],
        "the amended one where it belongs now"
    );
    let upload = rows(&export(&municipality, "upload", &out), "TAL;");
    assert_eq!(upload.len(), 3, "three kinds of contacts: {upload:#?}");
    let amended = ";2013-10-22;PRSNLG;OPRET;23.09.02;STRAKS;NEJ;SKRANKE;1;";
    assert!(upload.iter().any(|row| row.contains(amended)), "task, closing and form too: {upload:#?}");
    let late = ";2013-10-21;EMLIND;STATUS;23.05.10;STRAKS;NEJ;EFTER;1;";
    assert!(upload.iter().any(|row| row.contains(late)), "entered later, under its day: {upload:#?}");
    let raw = rows(&export(&municipality, "komhen-2013-raw", &out), "");
    assert_eq!(raw.len(), 6, "a header and a row for every contact: {raw:#?}");
    let amended = raw.iter().find(|row| row.contains("PRSNLG")).unwrap();
    assert!(amended.contains("23.09.02") && amended.contains(";Ja"), "with the answer it has now: {amended}");
}

#[test]
fn paper_is_counted_through_to_the_upload_as_paper() {
    let folder = Folder::new();
    let (store, out) = (folder.path("desk.db"), folder.path("out"));
    let (mut desk, _) = Desk::open_or_create(Path::new(&store)).unwrap();
    desk.set_up(&place(), clock::parse(MONDAY).unwrap()).unwrap();
    let cell = |channel: &str, n: u32| PaperCell {
        id: gesture().to_string(),
        channel: channel.into(),
        kind: "VEJL".into(),
        n,
    };
    let sheet = PaperSheet {
        day: clock::parse_day("2013-10-21").unwrap(),
        hour: None,
        cells: vec![cell("TLFIND", 120), cell("PRSNLG", 4)],
    };
    for _ in 0..2 {
        desk.counter().log_paper(&sheet, clock::parse(TUESDAY).unwrap()).unwrap();
    }
    drop(desk);
    let upload = rows(&export(&store, "upload", &out), "TAL;");
    assert_eq!(upload.len(), 2, "once, though it was asked twice: {upload:#?}");
    assert!(upload.iter().any(|row| row.contains(";TLFIND;VEJL;;;;PAPIR;120;")), "{upload:#?}");
}

#[test]
fn no_command_opens_a_practice() {
    let folder = Folder::new();
    let (store, practice, out) = (folder.path("desk.db"), folder.path("practice.db"), folder.path("out"));
    a_desk(&store);
    let mut desk = Desk::open(Path::new(&store)).unwrap();
    let (mut practising, _) =
        Practice::open_or_create(Path::new(&practice), clock::parse(TUESDAY).unwrap()).unwrap();
    practising
        .begin(&desk.practice_place(clock::parse(TUESDAY).unwrap()).unwrap(), clock::parse(TUESDAY).unwrap())
        .unwrap();
    log(practising.counter(), codes("TLFIND", "INFO", "23.05.10", "Ja"), 1, When::Now);
    drop((desk, practising));
    let before = std::fs::read(&practice).unwrap();
    let calls: [&[&str]; 8] = [
        &["log", "--store", &practice, "--channel", "TLFIND", "--type", "INFO"],
        &["undo", "--store", &practice],
        &["status", "--store", &practice],
        &["send", "--store", &practice, "--out", &out],
        &["export", "--store", &practice, "--round", "E2013", "--format", "upload", "--out", &out],
        &["totals", "--store", &practice, "--round", "E2013"],
        &["import", "--store", &practice, "--round", "E2013", &store],
        &["merge", "--store", &practice, &store],
    ];
    for call in calls {
        let refused = komhen(call);
        assert_ne!(refused.exit, 0, "{refused}");
        assert!(
            ["wrong_kind", "not_utf8", "unknown_format"].contains(&refused.error_code().as_str()),
            "{refused}"
        );
    }
    assert_eq!(std::fs::read(&practice).unwrap(), before, "and none of them changed it");
    assert!(!Path::new(&out).exists(), "nothing was written");
    let round_file = komhen(&[
        "setup",
        "--store",
        &store,
        "--round",
        "P1",
        "--municipality",
        "0259",
        "--unit",
        "a",
        "--desk",
        "1",
    ]);
    assert_eq!(round_file.exit, 2, "and no desk is set up for one: {round_file}");
}
