use schema::codes::{Channel, ContactType};
use schema::event::{Codes, GestureId};
use schema::municipality::MassContact;
use schema::round_file::Unit;

use super::*;

struct Office {
    _folder: tempfile::TempDir,
    out: PathBuf,
    municipality: Municipality,
}

fn now() -> DateTime<Utc> {
    clock::parse("2026-09-01T10:00").unwrap()
}

fn office() -> Office {
    let folder = tempfile::tempdir().unwrap();
    let (mut municipality, _) = Municipality::open_or_create(&folder.path().join("m.db")).unwrap();
    municipality.begin("0259").unwrap();
    Office { out: folder.path().join("out"), municipality, _folder: folder }
}

fn code(text: &str) -> RoundCode {
    text.parse().unwrap()
}

fn round(text: &str) -> Round {
    period(&code(text), None, today(now())).unwrap()
}

fn unit(code: &str, favourites: &[&str]) -> Unit {
    Unit {
        code: code.into(),
        name: format!("Enhed {code}"),
        desks: vec!["1".into(), "2".into()],
        first_day: None,
        last_day: None,
        favourites: favourites.iter().map(|kle| (*kle).to_owned()).collect(),
        opening_hours: vec![],
        opens: vec![],
    }
}

impl Office {
    fn begin(&mut self, text: &str, origin: &Origin) -> RoundDraft {
        begin(&mut self.municipality, &round(text), origin).unwrap()
    }

    /// A published round of spring with two units.
    fn spring(&mut self) -> RoundFile {
        let mut file = self.begin("F2026", &Origin::BuiltIn).file;
        file.units = vec![unit("borger", &["23.05.10"]), unit("job", &["32.24.04"])];
        file.closed_days = vec![clock::parse_day("2026-05-01").unwrap()];
        self.municipality.keep_draft(&file).unwrap();
        publish(&mut self.municipality, &code("F2026"), &self.out, now()).unwrap().file
    }

    fn counted(&mut self, round: &str, unit: &str, channel: &str, kind: &str, task: &str, n: u32) {
        let mass = MassContact {
            unit: unit.into(),
            day: clock::parse_day("2026-04-28").unwrap(),
            codes: Codes {
                channel: Some(Channel::from_code(channel).unwrap()),
                kind: Some(ContactType::from_code(kind).unwrap()),
                task: Some(task.parse().unwrap()),
                ..Codes::default()
            },
            n,
        };
        self.municipality.log_mass(&code(round), GestureId::random().unwrap(), &mass, now()).unwrap();
    }
}

#[test]
fn a_new_round_has_the_built_in_lists_and_lacks_units() {
    let mut office = office();
    let draft = office.begin("E2026", &Origin::BuiltIn);
    assert_eq!((draft.file.first_day.to_string(), draft.file.weeks.clone()), ("2026-10-19".into(), vec![43]));
    assert_eq!((draft.file.tasks.len(), draft.file.file_version), (45, 0), "the 45 tasks, not published");
    assert!(
        !draft.problems.is_empty() && draft.changed,
        "without units nobody can count: {:?}",
        draft.problems
    );
    let again = begin(&mut office.municipality, &round("E2026"), &Origin::BuiltIn);
    assert!(matches!(again, Err(ExportError::RoundStands { .. })), "a draft is never written over");
}

#[test]
fn the_days_of_a_round_are_given_built_in_or_this_week() {
    let day = |text| clock::parse_day(text).unwrap();
    for (round, weeks, first, last) in [
        ("E2026", None, "2026-10-19", "2026-10-23"),
        ("E2026", Some("43-45"), "2026-10-19", "2026-11-06"),
        ("F2027", None, "2027-05-03", "2027-05-07"),
        ("P1", None, "2026-08-31", "2026-09-04"),
        ("P2026", Some("40-41"), "2026-09-28", "2026-10-09"),
    ] {
        let period = period(&code(round), weeks, day("2026-09-01")).unwrap();
        assert_eq!(
            (period.first.to_string(), period.last.to_string()),
            (first.into(), last.into()),
            "{round}"
        );
    }
    for (round, weeks) in [("E2026", "60"), ("E2026", "45-43"), ("P1", "x"), ("P1", "41-40"), ("-", "43")] {
        assert!(period(&code(round), Some(weeks), day("2026-09-01")).is_err(), "{round} {weeks}");
    }
}

#[test]
fn a_copy_keeps_places_and_orders_them_by_what_was_counted() {
    let mut office = office();
    office.spring();
    for (unit, channel, kind, task, n) in [
        ("borger", "EMLIND", "OPRET", "23.05.10", 400),
        ("borger", "TLFIND", "VEJL", "29.03.04", 90),
        ("borger", "TLFIND", "FEJL", "23.09.02", 95),
        ("job", "PRSNLG", "INFO", "32.24.04", 5),
    ] {
        office.counted("F2026", unit, channel, kind, task, n);
    }
    let draft = office.begin("E2026", &Origin::Round(code("F2026")));
    let file = &draft.file;
    let channels: Vec<&str> = file.channels.iter().map(|channel| channel.code.as_str()).take(3).collect();
    assert_eq!(channels, ["EMLIND", "TLFIND", "PRSNLG"], "commonest first");
    let types: Vec<&str> = file.types_in_order().iter().map(|kind| kind.code()).collect();
    assert_eq!(
        types,
        ["OPRET", "INFO", "STATUS", "FEJL", "VEJL", "SLVBTJN"],
        "1 1 is the commonest, above the divider"
    );
    assert_eq!(file.units[0].favourites, ["23.05.10", "23.09.02", "29.03.04"], "the unit's own tasks");
    assert_eq!(file.units[1].favourites, ["32.24.04"]);
    assert!(file.closed_days.is_empty(), "days belong to the other round");
    assert!(draft.problems.is_empty(), "it can be published as it is: {:?}", draft.problems);
    assert_eq!(draft.against.as_deref(), Some("F2026"), "the difference is against the copied round");
    assert!(draft.difference.is_some_and(|difference| !difference.items.is_empty()));
}

#[test]
fn a_round_file_of_another_municipality_is_not_copied() {
    let mut office = office();
    let file = RoundFile::built_in(&round("F2026"), "0751", vec![unit("a", &[])]);
    let refused = begin(&mut office.municipality, &round("E2026"), &Origin::File(Box::new(file.clone())));
    assert!(matches!(refused, Err(ExportError::Schema(SchemaError::WrongMunicipality { .. }))));
    let own = RoundFile { municipality: "0259".into(), ..file };
    assert_eq!(office.begin("E2026", &Origin::File(Box::new(own))).file.units.len(), 1, "one's own is");
}

#[test]
fn what_is_published_is_read_back_and_its_version_rises_only_with_its_content() {
    let mut office = office();
    office.spring();
    let publish = |office: &mut Office| publish(&mut office.municipality, &code("F2026"), &office.out, now());
    let again = publish(&mut office).unwrap();
    assert_eq!(again.file.file_version, 1, "the same file once more");
    assert!(again.path.ends_with("F2026.komhenrunde"));
    let text = std::fs::read_to_string(&again.path).unwrap();
    assert_eq!(RoundFile::parse(&text).unwrap(), again.file, "as a desk reads it");

    let mut changed = RoundFile { contact: "Lokal 4242".into(), ..again.file.clone() };
    office.municipality.keep_draft(&changed).unwrap();
    let shown = view(&office.municipality, &code("F2026")).unwrap();
    assert_eq!((shown.published, shown.changed), (Some(1), true));
    assert_eq!(shown.difference.unwrap().items.len(), 1, "one line is different");
    assert_eq!(publish(&mut office).unwrap().file.file_version, 2, "another content, another version");

    office.municipality.keep_draft(&RoundFile { file_version: 2, ..changed.clone() }).unwrap();
    assert_eq!(publish(&mut office).unwrap().file.file_version, 2, "a draft without a change is none");
    assert!(office.municipality.draft(&code("F2026")).unwrap().is_none());

    changed.units.pop();
    office.municipality.keep_draft(&changed).unwrap();
    let refused = publish(&mut office);
    assert!(matches!(refused, Err(ExportError::Schema(SchemaError::RoundFewerCodes { .. }))), "{refused:?}");
    let text_after = std::fs::read_to_string(&again.path).unwrap();
    assert!(text_after.contains("\"file_version\": 2"), "what lies in the folder is as it was published");
}

#[test]
fn a_practice_round_is_published_and_never_a_round_of_the_store() {
    let mut office = office();
    let mut file = office.begin("P1", &Origin::BuiltIn).file;
    assert!(file.practice);
    file.units = vec![unit("borger", &[])];
    office.municipality.keep_draft(&file).unwrap();
    let published = publish(&mut office.municipality, &code("P1"), &office.out, now()).unwrap();
    assert!(published.path.ends_with("P1.komhenrunde") && published.file.practice);
    assert!(office.municipality.rounds().unwrap().is_empty(), "nothing is counted of it");
    let shown = view(&office.municipality, &code("P1")).unwrap();
    assert_eq!(shown.published, Some(1), "but it is known to be out");
}

#[test]
fn a_file_that_breaks_the_rules_is_read_for_its_faults_and_another_format_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.komhenrunde");
    let draft = RoundFile::built_in(&round("E2026"), "0259", Vec::new());
    std::fs::write(&path, bytes(&draft).unwrap()).unwrap();
    assert!(!read(&path).unwrap().problems().is_empty(), "no units yet");
    let later =
        String::from_utf8(bytes(&draft).unwrap()).unwrap().replace("komhen-round/1", "komhen-round/9");
    for text in [later.as_str(), "{}", "[]", ""] {
        std::fs::write(&path, text).unwrap();
        assert!(read(&path).is_err(), "{text:.20}");
    }
}
