//! Kontrol over a real store: what is found, what may be said to be right, and what a repair does and undoes.

use std::path::Path;

use schema::clock;
use schema::codes::{Channel, ContactType, Source};
use schema::event::{self, Codes, Event, Hash, StreamId};
use schema::municipality::{GatheredStream, RepairReason};
use schema::round::Round;
use schema::round_file::{Profile, RoundFile, Unit};
use schema::store::counted;
use schema::store::streams::Stream;

use super::repair::{RepairChoice, preview, repair};
use super::*;
use crate::import;
use schema::event::GestureId;

const HEADER: &str =
    "Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde;";

fn now() -> DateTime<Utc> {
    clock::parse("2013-11-20T10:00").unwrap()
}

fn code() -> RoundCode {
    "E2013".parse().unwrap()
}

fn row(task: &str, channel: &str, closing: &str, second: u32) -> String {
    let at = format!("22-10-2013 10:{:02}:{:02}", second / 60, second % 60);
    format!("Køge;259;259skranke;{task};{channel};INFO;{closing};NEJ;{at};{at};{at};Tracetool;")
}

struct Scene {
    _folder: tempfile::TempDir,
    store: Municipality,
}

impl Scene {
    fn new() -> Scene {
        let folder = tempfile::tempdir().unwrap();
        let (store, _) = Municipality::open_or_create(&folder.path().join("m.db")).unwrap();
        Scene { _folder: folder, store }
    }

    /// A municipality that imported these rows.
    fn of(rows: &[String]) -> Scene {
        let mut scene = Scene::new();
        let text: String = std::iter::once(HEADER)
            .chain(rows.iter().map(String::as_str))
            .flat_map(|l| [l, "\r\n"])
            .collect();
        let bytes = encoding_rs::mem::encode_latin1_lossy(&text).into_owned();
        let round = Round::built_in(&code()).unwrap();
        let ready = import::raw2013(Path::new("a.csv"), &bytes, &round).unwrap();
        scene.store.import(&ready.file, &round, ready.municipality, false, now()).unwrap();
        scene
    }

    fn control(&self) -> Control {
        of(&self.store, &code(), now()).unwrap()
    }

    fn group(&self, rule: &str) -> Option<FindingGroup> {
        self.control().findings.into_iter().find(|group| group.rule == rule)
    }

    fn tasks(&self) -> Vec<(String, i64)> {
        let by = [counted::Dimension::Task, counted::Dimension::Closing];
        let rows = self.store.store().read(|c| counted::totals(c, "E2013", &by)).unwrap();
        rows.into_iter()
            .map(|(codes, n)| (codes.into_iter().flatten().collect::<Vec<_>>().join(" "), n))
            .collect()
    }

    fn mend(&mut self, id: u8, rule: &str, choices: &[(&str, Option<&str>)]) -> Result<u32, ExportError> {
        let choices: Vec<RepairChoice> = choices
            .iter()
            .map(|(from, to)| RepairChoice { from: (*from).into(), to: to.map(Into::into) })
            .collect();
        Ok(repair(&mut self.store, &code(), GestureId([id; 16]), rule, &choices, now())?.changed)
    }
}

fn mixed() -> Scene {
    let mut rows: Vec<String> = (0..4).map(|at| row("15.20", "TLFIND", "STRAKS", at)).collect();
    rows.extend((4..6).map(|at| row("15.20.00", "TLFIND", "STRAKS", at)));
    // Two known tasks begin with 23.05, and none with 99.01.
    rows.push(row("23.05", "TLFIND", "STRAKS", 6));
    rows.push(row("99.01", "TLFIND", "STRAKS", 7));
    rows.push(row("02.00.02", "PRSNLG", "STRAKS", 8));
    rows.extend((9..12).map(|at| row("23.05.10", "EMLIND", "STRAKS", at)));
    rows.extend([row("23.09.04", "PRSNLG", "STRAKS", 20), row("23.09.04", "PRSNLG", "STRAKS", 20)]);
    Scene::of(&rows)
}

#[test]
fn a_repair_proposes_what_is_sure_and_leaves_the_rest_to_a_person() {
    let scene = mixed();
    let seen = preview(&scene.store, &code(), "kle_two_groups", now()).unwrap();
    let groups: Vec<(&str, Option<&str>, u32, bool)> = seen
        .groups
        .iter()
        .map(|group| (group.from.as_str(), group.proposed.as_deref(), group.n, group.known_task))
        .collect();
    let wanted = [
        ("15.20", Some("15.20.00"), 4, false),
        ("23.05", None, 1, false),
        ("99.01", Some("99.01.00"), 1, false),
    ];
    assert_eq!((groups.as_slice(), seen.total), (wanted.as_slice(), 6));
    let typo = preview(&scene.store, &code(), "kle_probable_typo", now()).unwrap();
    assert_eq!((typo.groups[0].proposed.as_deref(), typo.groups[0].known_task), (Some("02.00.20"), true));
    assert!(matches!(
        preview(&scene.store, &code(), "weekend", now()),
        Err(ExportError::NothingFound { .. })
    ));
    assert!(matches!(
        preview(&scene.store, &code(), "type_never_used", now()),
        Err(ExportError::NothingFound { .. } | ExportError::NotRepairable { .. })
    ));
}

#[test]
fn a_repair_is_made_once_and_taken_back_whole() {
    let mut scene = mixed();
    let before = scene.tasks();
    // Only what was chosen is mended.
    assert_eq!(scene.mend(1, "kle_two_groups", &[("15.20", None), ("23.05", Some("23.05.10"))]).unwrap(), 5);
    assert_eq!(scene.mend(1, "kle_two_groups", &[("15.20", None)]).unwrap(), 0, "the same gesture again");
    assert_eq!(scene.group("kle_two_groups").unwrap().count, 1, "99.01 was left out");
    assert_eq!(scene.mend(2, "straks_slow_channel", &[("EMLIND", None)]).unwrap(), 3);
    assert_eq!(scene.mend(3, "duplicate_row", &[("259skranke", None)]).unwrap(), 1, "one of the two");
    assert_eq!(scene.mend(3, "duplicate_row", &[("259skranke", None)]).unwrap(), 0, "and no more");
    assert_eq!(scene.control().contacts, 13);
    let mended = scene.tasks();
    assert!(mended.contains(&("15.20.00 STRAKS".into(), 6)) && mended.contains(&("23.05.10 HOLD".into(), 3)));

    let log = scene.store.logbook(&code()).unwrap();
    let repairs: Vec<u32> = log
        .iter()
        .filter(|entry| {
            entry.reason.as_deref().is_some_and(|r| RepairReason::ALL.iter().any(|k| k.code() == r))
        })
        .map(|entry| entry.number)
        .collect();
    assert_eq!(repairs.len(), 3, "an entry each: {log:?}");
    for number in repairs {
        scene.store.undo_repair(&code(), number, now()).unwrap();
    }
    assert_eq!(scene.tasks(), before, "as it was before");
}

#[test]
fn a_choice_that_mends_nothing_is_refused_and_changes_nothing() {
    let mut scene = mixed();
    let before = scene.tasks();
    for (rule, from, to) in [
        ("kle_two_groups", "15.20", Some("15.20")),
        ("kle_two_groups", "23.05", None),
        ("kle_two_groups", "15.20", Some("femten")),
        ("straks_slow_channel", "EMLIND", Some("SENERE")),
        ("duplicate_row", "259skranke", Some("15.20.00")),
    ] {
        let refused = scene.mend(1, rule, &[(from, to)]);
        assert!(matches!(refused, Err(ExportError::BadChoice { .. })), "{rule} {from} → {to:?}");
    }
    assert_eq!(scene.tasks(), before);
}

#[test]
fn what_was_said_to_be_right_holds_until_more_is_found() {
    let mut scene = mixed();
    let found = scene.group("straks_slow_channel").unwrap();
    let say = |scene: &mut Scene, print: &str| {
        accept(&mut scene.store, &code(), "straks_slow_channel", print, "is_right", now())
    };
    assert!(
        matches!(say(&mut scene, "0000"), Err(ExportError::FindingChanged { .. })),
        "something else was seen"
    );
    say(&mut scene, &found.fingerprint).unwrap();
    let control = scene.control();
    let accepted = scene.group("straks_slow_channel").unwrap().accepted.unwrap();
    assert_eq!((control.accepted, accepted.reason.as_str()), (1, "is_right"));
    // The rest of the week does not touch it, a repair of some of it does.
    scene.mend(1, "kle_two_groups", &[("15.20", None)]).unwrap();
    assert!(scene.group("straks_slow_channel").unwrap().accepted.is_some(), "another rule's repair");
    let target = scene
        .store
        .contacts(&code())
        .unwrap()
        .into_iter()
        .find(|c| c.codes.channel.map(|c| c.code()) == Some("EMLIND"));
    let target = target.unwrap().reference;
    scene.store.void(&code(), GestureId([9; 16]), &[target], RepairReason::DoubleCounted, now()).unwrap();
    assert!(scene.group("straks_slow_channel").unwrap().accepted.is_none(), "it is another finding now");
}

fn full_round() -> RoundFile {
    let round = Round::built_in(&"E2026".parse().unwrap()).unwrap();
    let unit = Unit {
        code: "job".into(),
        name: "Jobcenter".into(),
        desks: vec!["1".into()],
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![6.0, 6.0, 0.0, 6.0, 6.0, 0.0, 0.0],
        opens: Vec::new(),
    };
    let mut file = RoundFile::built_in(&round, "0259", vec![unit]);
    file.profile = Profile::Full;
    file
}

/// A desk of the round that counted these contacts: when, and with which task.
fn desk_of(contacts: impl Iterator<Item = (String, Option<&'static str>)>) -> GatheredStream {
    let mut events: Vec<Event> = Vec::new();
    for (number, (at, task)) in contacts.enumerate() {
        let channel = Channel::from_code("TLFIND").unwrap();
        let kind = ContactType::all().nth(number % 4).unwrap();
        let source = Source::from_code("SKRANKE").unwrap();
        let mut draft = event::contact(clock::parse(&at).unwrap(), channel, kind, source).unwrap();
        draft.unit = "job".into();
        draft.codes = Codes { task: task.map(|kle| kle.parse().unwrap()), ..draft.codes };
        let (seq, prev) = events.last().map_or((1, Hash::START), |e| (e.seq + 1, e.hash));
        events.push(Event::chain(seq, prev, draft).unwrap());
    }
    GatheredStream {
        stream: Stream {
            stream: StreamId([7; 8]),
            municipality: Some("0259".into()),
            round: "E2026".into(),
            unit: "job".into(),
            desk: "1".into(),
            practice: false,
            own: false,
            definition: "2013.1".into(),
            machine: "-".into(),
            created: clock::parse("2026-10-19T07:00").unwrap(),
        },
        events,
        sha256: [7; 32],
    }
}

#[test]
fn an_error_keeps_the_week_open_until_it_is_mended_and_cannot_be_talked_away() {
    let mut scene = Scene::new();
    let (code, now) = ("E2026".parse().unwrap(), clock::parse("2026-10-26T10:00").unwrap());
    scene.store.keep_draft(&full_round()).unwrap();
    scene.store.publish(&code, now).unwrap();
    let known = || Some("23.05.10");
    let contacts = [
        ("2026-10-19T10:00".to_owned(), known()),
        ("2026-10-20T10:00".to_owned(), None),
        // Wednesdays are closed.
        ("2026-10-21T10:00".to_owned(), known()),
        ("2026-10-22T10:00".to_owned(), known()),
        ("2026-10-23T10:00".to_owned(), known()),
    ];
    scene.store.merge(&desk_of(contacts.into_iter()), now).unwrap();
    let found = of(&scene.store, &code, now).unwrap();
    let told: Vec<(&str, u32, bool)> =
        found.findings.iter().map(|g| (g.rule.as_str(), g.count, g.blocks)).collect();
    assert_eq!(told, [("task_missing", 1, true), ("count_on_closed_day", 1, true)], "and nothing else");
    assert_eq!((found.errors, found.can_close), (2, false));
    let place = &found.findings[0].places[0];
    assert_eq!((place.unit.as_str(), place.wall.as_deref()), ("job", Some("2026-10-20T10:00")));
    for group in &found.findings {
        let refused = accept(&mut scene.store, &code, &group.rule, &group.fingerprint, "is_right", now);
        assert!(matches!(refused, Err(ExportError::NotAcceptable { .. })), "{}", group.rule);
    }
    let choice = |from: &str, to: Option<&str>| [RepairChoice { from: from.into(), to: to.map(Into::into) }];
    let task = choice("job", Some("32.24.04"));
    repair(&mut scene.store, &code, GestureId([1; 16]), "task_missing", &task, now).unwrap();
    repair(&mut scene.store, &code, GestureId([2; 16]), "count_on_closed_day", &choice("job", None), now)
        .unwrap();
    let mended = of(&scene.store, &code, now).unwrap();
    assert!(mended.can_close && mended.findings.is_empty(), "{:?}", mended.findings);
    assert_eq!(mended.contacts, 4, "one taken out, none lost");
}

#[test]
fn fifty_thousand_contacts_are_looked_through_in_no_time() {
    let mut scene = Scene::new();
    let (code, now) = ("E2026".parse().unwrap(), clock::parse("2026-10-26T10:00").unwrap());
    scene.store.keep_draft(&full_round()).unwrap();
    scene.store.publish(&code, now).unwrap();
    let day = |at: usize| 19 + at % 4 + usize::from(at % 4 > 1);
    let contacts =
        (0..50_000).map(|at| (format!("2026-10-{}T{:02}:{:02}", day(at), 8 + at % 7, at % 60), None));
    scene.store.merge(&desk_of(contacts), now).unwrap();
    let begun = std::time::Instant::now();
    let evidence = evidence::Evidence::of(&scene.store, scene.store.round(&code).unwrap(), now).unwrap();
    let read = begun.elapsed();
    let found = evidence.findings();
    let judged = begun.elapsed() - read;
    assert!(found.len() >= 50_000, "each lacks its task");
    // A rule that looked at every pair would need hours; this is a build without optimisation.
    assert!(judged.as_secs_f64() < 5.0, "read in {read:?}, judged in {judged:?}");
}

#[test]
fn a_gap_that_grows_is_another_finding_and_a_share_that_moves_is_the_same() {
    let round = Round::built_in(&code()).unwrap();
    let (municipality, kept_totals) = ("0259".to_owned(), Vec::new());
    let kept = KeptRound { round, municipality, file: None, closings: 0, closed: false, purged: false };
    let findings =
        Findings { kept, contacts: Vec::new(), desk_days: Vec::new(), kept_totals, groups: Vec::new() };
    let print = |rule: &'static str, value: &str| {
        let finding = PlaceFinding::of_week(rule, value.into());
        findings
            .fingerprint(&Found { rule: catalogue::find(rule).unwrap(), at: vec![FoundAt::Place(finding)] })
    };
    for rule in ["gaps", "forks", "clock_suspect", "digital_post_twice", "late_unit"] {
        assert_ne!(print(rule, "1"), print(rule, "2"), "{rule}");
    }
    assert_eq!(print("repeat_share", "61 %"), print("repeat_share", "62 %"));
}

#[test]
fn the_template_of_a_day_that_stands_in_the_raw_export_is_told() {
    let scene = mixed();
    let first = scene.store.contacts(&code()).unwrap().remove(0);
    assert_eq!(scene.group("counted_twice").map(|group| group.count), None, "one file alone");
    let of = |kind: &str, unit: &str| {
        let mut contact = first.clone();
        contact.unit = unit.into();
        contact.imported.as_mut().unwrap().kind = kind.into();
        contact
    };
    let contacts = [of("raw2013", "a"), of("template2013", "a"), of("template2013", "b"), of("mass", "a")];
    let found: Vec<usize> = twice::counted_twice(&contacts).into_iter().map(|(at, _)| at).collect();
    assert_eq!(found, [1], "the template's, of the unit that stands in both");
    assert!(
        was_counted_at_a_place(&contacts[0]) && !was_counted_at_a_place(&contacts[3]),
        "a list of totals"
    );
}

#[test]
fn what_a_desk_changes_after_the_coordinator_does_not_hold_and_is_told() {
    let mut scene = Scene::new();
    let (code, now) = ("E2026".parse().unwrap(), clock::parse("2026-10-26T10:00").unwrap());
    scene.store.keep_draft(&full_round()).unwrap();
    scene.store.publish(&code, now).unwrap();
    let mut file = desk_of([("2026-10-19T10:00".to_owned(), Some("23.05.10"))].into_iter());
    scene.store.merge(&file, now).unwrap();
    let contact = scene.store.contacts(&code).unwrap().remove(0);
    let amended = |file: &GatheredStream, at: &str| {
        let before = file.events.last().unwrap();
        let mut draft = before.draft.clone();
        (draft.kind, draft.target, draft.id) =
            (event::Kind::Amend, Some(contact.reference), GestureId([at.len() as u8; 16]));
        (draft.source, draft.n, draft.moment) =
            (None, None, schema::clock::Moment::of(clock::parse(at).unwrap()));
        Event::chain(before.seq + 1, before.hash, draft).unwrap()
    };
    let told = |scene: &Scene| {
        let findings = of(&scene.store, &code, now).unwrap().findings;
        findings
            .into_iter()
            .find(|group| group.rule == "amended_after_correction")
            .map(|group| group.places[0].value.clone())
    };
    let codes = Codes { task: Some("32.24.04".parse().unwrap()), ..contact.codes.clone() };
    scene
        .store
        .correct(&code, GestureId([1; 16]), &[(contact.reference, codes)], RepairReason::WrongCode, now)
        .unwrap();
    file.events.push(amended(&file, "2026-10-20T10:00"));
    file.sha256 = [8; 32];
    scene.store.merge(&file, now).unwrap();
    assert_eq!(told(&scene), None, "the coordinator's came after it");
    file.events.push(amended(&file, "2026-10-27T10:00"));
    file.sha256 = [9; 32];
    scene.store.merge(&file, now).unwrap();
    assert_eq!(told(&scene).as_deref(), Some("1"));
}
