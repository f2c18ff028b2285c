//! What was gathered, with one defect of each kind planted.

use chrono::Duration;

use super::*;
use schema::clock::{self, Moment};
use schema::codes::{ContactType, Source};
use schema::event::{Codes, EventRef, Flags, StreamId};
use schema::municipality::Looked;
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};

fn unit(code: &str, first: Option<&str>) -> Unit {
    Unit {
        code: code.into(),
        name: code.into(),
        desks: vec!["1".into()],
        first_day: first.map(|day| clock::parse_day(day).unwrap()),
        last_day: first.map(|day| clock::parse_day(day).unwrap() + Duration::days(4)),
        favourites: Vec::new(),
        opening_hours: Vec::new(),
        opens: Vec::new(),
    }
}

fn stream(unit: &str) -> StreamState {
    StreamState {
        stream: StreamId([1; 8]),
        unit: unit.into(),
        desk: "1".into(),
        machine: "-".into(),
        own: false,
        definition: "2013.1".into(),
        events: 3,
        last_seq: 3,
        contacts: 3,
        last_at: None,
        last_contact_at: None,
        gaps: Vec::new(),
        forks: 0,
        merged_at: None,
        clock_suspect: 0,
    }
}

fn contact(unit: &str, channel: &str, source: &str, at: &str, own: bool) -> StoredContact {
    let codes = Codes {
        channel: Channel::from_code(channel).ok(),
        kind: ContactType::from_code("INFO").ok(),
        ..Codes::default()
    };
    StoredContact {
        reference: EventRef { stream: StreamId([1; 8]), seq: 1 },
        unit: unit.into(),
        desk: "1".into(),
        own,
        moment: Moment::of(clock::parse(at).unwrap()),
        codes: codes.clone(),
        source: Source::from_code(source).unwrap(),
        n: 4,
        flags: Flags::default(),
        logged_codes: codes,
        imported: None,
    }
}

fn day(unit: &str, contacts: u32, mass: u32, repeats: u32) -> DeskDay {
    DeskDay {
        unit: unit.into(),
        desk: "1".into(),
        day: clock::parse_day("2026-10-20").unwrap(),
        contacts,
        mass,
        repeats,
        states: Vec::new(),
        forgotten: None,
        first_at: None,
        last_at: None,
        by_hour: [0; 24],
    }
}

fn looked(name: &str, outcome: Looked) -> LookedFile {
    LookedFile {
        name: name.into(),
        size: 1,
        modified: 0,
        sha256: None,
        outcome,
        code: (outcome == Looked::Refused).then(|| "cut_off".into()),
        detail: Default::default(),
        stream: None,
        round: None,
        unit: None,
        desk: None,
        new: 0,
        events: 0,
        at: clock::parse("2026-10-20T10:00").unwrap(),
    }
}

#[test]
fn every_planted_defect_is_found_and_nothing_else_is_flagged() {
    let round = Round::built_in(&"E2026".parse().unwrap()).unwrap();
    let names = ["hullet", "kopieret", "uret", "gentager", "posten", "stille"];
    let mut units: Vec<Unit> = names.iter().map(|name| unit(name, None)).collect();
    units.push(unit("sen", Some("2026-10-26")));
    units.push(unit("senere", Some("2026-11-09")));
    let file = RoundFile::built_in(&round, "0259", units);
    let frame = Frame::of(&round, Some(&file));
    let desks: Vec<(String, String)> = file.units.iter().map(|u| (u.code.clone(), "1".to_owned())).collect();
    let streams = [
        StreamState { gaps: vec![(12, 15), (20, 20)], ..stream("hullet") },
        StreamState { forks: 2, ..stream("kopieret") },
        StreamState { clock_suspect: 7, ..stream("uret") },
        stream("gentager"),
        stream("posten"),
        stream("sen"),
    ];
    let desk_days = [
        // 61 of 100 single contacts equal the one before; a pile of equal ones is no habit.
        day("gentager", 150, 50, 61),
        day("posten", 100, 0, 60),
        day("hullet", 19, 0, 19),
        day("kopieret", 3, 0, 0),
        day("uret", 3, 0, 0),
        day("sen", 3, 0, 0),
    ];
    let contacts = [
        contact("posten", "DOCIND", "SKRANKE", "2026-10-20T10:00", false),
        contact("-", "DOCIND", "CENTRAL", "2026-10-20T10:00", true),
        contact("posten", "DOKUD", "SKRANKE", "2026-10-20T10:00", false),
        contact("sen", "TLFIND", "SKRANKE", "2026-10-28T10:00", false),
        contact("sen", "TLFIND", "SKRANKE", "2026-10-30T10:00", false),
        contact("posten", "TLFIND", "SKRANKE", "2026-10-31T10:00", false),
    ];
    let files = [looked("a.komhendesk", Looked::Taken), looked("b.komhendesk", Looked::Refused)];
    let gathered = Gathered {
        frame: &frame,
        desks,
        streams: &streams,
        desk_days: &desk_days,
        contacts: &contacts,
        machine_counts: &[],
        machine_files: &[],
        looked: files.iter().collect(),
        today: clock::parse_day("2026-10-31").unwrap(),
    };
    let found: Vec<(&str, String, String)> =
        check(&gathered).into_iter().map(|found| (found.rule, found.unit, found.value)).collect();
    let wanted = [
        ("gaps", "hullet", "12–15, 20"),
        ("forks", "kopieret", "2"),
        ("refused_file", "", "cut_off"),
        // The one whose period has not begun is not asked for.
        ("desk_never", "stille", ""),
        ("clock_suspect", "uret", "7"),
        ("repeat_share", "gentager", "61 %"),
        ("digital_post_twice", "", "4 + 4"),
        ("late_unit", "sen", "2026-10-28 – 2026-10-30"),
    ];
    let wanted: Vec<(&str, String, String)> =
        wanted.iter().map(|(rule, unit, value)| (*rule, (*unit).to_owned(), (*value).to_owned())).collect();
    assert_eq!(found, wanted, "one of each, where it was planted");
}

fn said_of(gathered: &Gathered<'_>, rule: &str) -> Vec<(String, String)> {
    let found = check(gathered).into_iter().filter(|found| found.rule == rule);
    found.map(|found| (found.unit, found.value)).collect()
}

#[test]
fn a_desk_with_nothing_that_counts_a_day_imported_beside_desks_and_a_broken_copy_are_told() {
    let round = Round::built_in(&"E2026".parse().unwrap()).unwrap();
    let file = RoundFile::built_in(&round, "0259", vec![unit("taget tilbage", None), unit("lukket", None)]);
    let frame = Frame::of(&round, Some(&file));
    let streams = [StreamState { contacts: 0, ..stream("taget tilbage") }, stream("lukket")];
    let closed = DeskDay {
        states: vec![(clock::parse("2026-10-20T09:00").unwrap(), "closed".into())],
        ..day("lukket", 0, 0, 0)
    };
    let imported = schema::municipality::ImportedPlace {
        file: 1,
        kind: "raw2013".into(),
        line: 2,
        started: None,
        ended: None,
        datasource: None,
    };
    let row = contact("lukket", "TLFIND", "IMPORT", "2026-10-20T10:00", true);
    let contacts = [
        contact("lukket", "TLFIND", "SKRANKE", "2026-10-20T10:00", false),
        StoredContact { imported: Some(imported), ..row },
        // Entered by the coordinator: no import.
        contact("lukket", "TLFIND", "MASSE", "2026-10-21T10:00", true),
        contact("lukket", "TLFIND", "SKRANKE", "2026-10-21T10:00", false),
    ];
    let claims = |name: &str, events: &str| LookedFile {
        stream: Some(StreamId([1; 8])),
        detail: [("says_events".to_owned(), events.to_owned())].into(),
        ..looked(name, Looked::Refused)
    };
    let whole = LookedFile { stream: Some(StreamId([1; 8])), events: 5, ..looked("a", Looked::Taken) };
    let files = [whole, claims("b", "5"), claims("c", "6"), looked("d", Looked::Refused)];
    let gathered = Gathered {
        frame: &frame,
        desks: file.units.iter().map(|u| (u.code.clone(), "1".to_owned())).collect(),
        streams: &streams,
        desk_days: &[closed],
        contacts: &contacts,
        machine_counts: &[],
        machine_files: &[],
        looked: files.iter().collect(),
        today: clock::parse_day("2026-10-31").unwrap(),
    };
    assert_eq!(said_of(&gathered, "desk_never"), [("taget tilbage".into(), String::new())]);
    assert_eq!(said_of(&gathered, "import_beside_desks"), [("lukket".into(), "4 + 4".into())]);
    let refused = check(&gathered).into_iter().filter(|found| found.rule == "refused_file");
    let names: Vec<String> = refused.filter_map(|found| found.file).collect();
    assert_eq!(
        names,
        ["c", "d"],
        "b is in from a whole file; c says it has more, d does not say what it has"
    );
}
