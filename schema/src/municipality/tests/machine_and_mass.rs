use super::*;

fn mass(unit: &str, on: &str, n: u32) -> MassContact {
    MassContact {
        unit: unit.into(),
        day: day(on),
        codes: Codes {
            task: Some("23.05.10".parse().unwrap()),
            closing: Some(Closing::from_code("STRAKS").unwrap()),
            form: Some(Form::from_code("NEJ").unwrap()),
            ..codes("WEB", "VEJL")
        },
        n,
    }
}

#[test]
fn a_mass_entry_counts_once_and_can_be_taken_out_once() {
    let mut f = week();
    let entered =
        f.store.log_mass(&code(), gesture(1), &mass("jobcenter", "2026-10-20", 412), now()).unwrap();
    let again =
        f.store.log_mass(&code(), gesture(1), &mass("jobcenter", "2026-10-20", 412), minutes(1)).unwrap();
    assert_eq!((again, total(&f.store)), (entered.clone(), 417), "the same gesture is the same entry");
    assert_eq!((entered.at, entered.mass.day), (now(), day("2026-10-20")), "entered now, counted then");
    let contact = f.store.contacts(&code()).unwrap().pop().unwrap();
    let told = (contact.source.code(), contact.n, contact.unit.as_str(), contact.flags.0, contact.own);
    assert_eq!(told, ("MASSE", 412, "jobcenter", 0, true), "as a contact");
    assert_eq!(contact.codes, mass("jobcenter", "2026-10-20", 412).codes, "with its codes");
    f.store.void_mass(&code(), gesture(2), &entered.reference, minutes(2)).unwrap();
    f.store.void_mass(&code(), gesture(2), &entered.reference, minutes(3)).unwrap();
    assert_eq!(
        (total(&f.store), f.store.masses(&code()).unwrap()[0].voided),
        (5, true),
        "out, and still told"
    );
    let twice = f.store.void_mass(&code(), gesture(3), &entered.reference, minutes(4));
    assert!(matches!(twice, Err(SchemaError::NothingToUndo)), "{twice:?}");
    let of_a_desk = f.store.void_mass(&code(), gesture(4), &at(1, 1), minutes(5));
    assert!(matches!(of_a_desk, Err(SchemaError::NoSuchContact { .. })), "no mass entry: {of_a_desk:?}");
}

#[test]
fn a_mass_entry_that_cannot_be_is_refused() {
    let mut f = week();
    let cases = [
        ("none", mass("jobcenter", "2026-10-20", 0)),
        ("too many", mass("jobcenter", "2026-10-20", 1_000_000)),
        ("no unit of the round", mass("havnen", "2026-10-20", 1)),
        ("before anything was counted", mass("jobcenter", "1999-10-20", 1)),
        ("no channel", MassContact { codes: Codes::default(), ..mass("jobcenter", "2026-10-20", 1) }),
    ];
    for (at, (what, entry)) in cases.iter().enumerate() {
        assert!(f.store.log_mass(&code(), gesture(at as u8 + 1), entry, now()).is_err(), "{what}");
    }
    assert_eq!((total(&f.store), f.store.masses(&code()).unwrap().len()), (5, 0), "nothing changed");
    let outside = f.store.log_mass(&code(), gesture(9), &mass("-", "2026-11-20", 3), now()).unwrap();
    assert_eq!(outside.mass.n, 3, "outside the period it counts");
    let contact = f.store.contacts(&code()).unwrap().pop().unwrap();
    assert!(contact.flags.has(event::Flag::OutsidePeriod), "and is marked");
}

fn machine(number: u8, system: MachineSystem, counts: &[(&str, &str, u32)]) -> MachineFile {
    let row = |(on, channel, n): &(&str, &str, u32)| MachineCount {
        day: day(on),
        channel: Channel::from_code(channel).unwrap(),
        unit: Some("borgerservice".into()),
        n: *n,
    };
    let rows = counts.iter().map(row).collect();
    MachineFile { sha256: [number; 32], name: "telefoni uge 43".into(), system, rows }
}

#[test]
fn machine_counts_stand_beside_the_contacts_and_one_file_of_each_machine_at_a_time() {
    let mut f = week();
    let keep = |f: &mut Fixture, file: &MachineFile, replace: bool| {
        f.store.keep_machine_counts(&code(), file, replace, now()).unwrap()
    };
    let first =
        machine(1, MachineSystem::Phone, &[("2026-10-20", "TLFIND", 90), ("2026-10-21", "TLFIND", 0)]);
    assert_eq!(keep(&mut f, &first, false), MachineKept::New, "in");
    assert!(matches!(keep(&mut f, &first, true), MachineKept::Known(_)), "the same bytes");
    let second = machine(2, MachineSystem::Phone, &[("2026-10-20", "TLFIND", 95)]);
    let MachineKept::Refused(stands) = keep(&mut f, &second, false) else { panic!("one stands") };
    assert_eq!((stands.rows, stands.total, stands.system), (2, 90, MachineSystem::Phone), "which one");
    let of_another = machine(4, MachineSystem::Other, &[("2026-10-20", "TLFIND", 95)]);
    assert!(matches!(keep(&mut f, &of_another, false), MachineKept::Refused(_)), "named as another machine");
    let beside = f.store.keep_machine_counts_beside(&code(), &of_another, false, true, now()).unwrap();
    assert_eq!((beside, f.store.machine_files(&code()).unwrap().len()), (MachineKept::New, 2), "asked for");
    let number = f.store.machine_files(&code()).unwrap()[1].number;
    f.store.drop_machine_file(&code(), number, now()).unwrap();
    let mail = machine(3, MachineSystem::Mail, &[("2026-10-20", "EMLIND", 7)]);
    assert_eq!(keep(&mut f, &mail, false), MachineKept::New, "of another machine");
    assert_eq!(keep(&mut f, &second, true), MachineKept::New, "in the place of the first");
    let counts: Vec<_> = f.store.machine_counts_by_system(&code()).unwrap();
    let told: Vec<_> = counts.iter().map(|(system, c)| (system.code(), c.channel.code(), c.n)).collect();
    assert_eq!(told, [("mail", "EMLIND", 7), ("phone", "TLFIND", 95)], "what stands");
    assert_eq!(total(&f.store), 5, "no contact more or less");
    let number = f.store.machine_files(&code()).unwrap()[0].number;
    f.store.drop_machine_file(&code(), number, now()).unwrap();
    f.store.drop_machine_file(&code(), number, now()).unwrap();
    assert_eq!(f.store.machine_files(&code()).unwrap().len(), 1, "the mail is out");
    let actions: Vec<&str> = f.store.logbook(&code()).unwrap().iter().map(|e| e.action.code()).collect();
    let expected = [
        "published",
        "machine_counts",
        "machine_counts",
        "machine_counts_dropped",
        "machine_counts",
        "machine_counts",
        "machine_counts_dropped",
    ];
    assert_eq!(actions, expected, "each act once");
}

#[test]
fn a_machines_file_with_a_wrong_name_or_count_changes_nothing() {
    let mut f = week();
    let good = machine(1, MachineSystem::Phone, &[("2026-10-20", "TLFIND", 1_000_000)]);
    let named = MachineFile { name: "=1+1".into(), ..machine(2, MachineSystem::Phone, &[]) };
    let cpr = MachineFile { name: "Bo 010190-1234".into(), ..machine(3, MachineSystem::Phone, &[]) };
    for file in [good, named, cpr] {
        assert!(f.store.keep_machine_counts(&code(), &file, false, now()).is_err(), "{}", file.name);
    }
    assert_eq!(f.store.machine_files(&code()).unwrap(), [], "none");
}

#[test]
fn a_template_keeps_how_the_columns_are_read() {
    let mut f = municipality();
    f.store.keep_template("Telefoni", r#"{"day":0}"#).unwrap();
    f.store.keep_template("Telefoni", r#"{"day":1}"#).unwrap();
    assert_eq!(f.store.templates().unwrap(), [("Telefoni".into(), r#"{"day":1}"#.into())], "the last one");
    assert!(f.store.keep_template("Telefoni", r#"{"word":"010190-1234"}"#).is_err(), "no personal data");
    assert!(f.store.keep_template("=1", "{}").is_err(), "a plain name");
}

#[test]
fn what_was_looked_at_is_remembered_and_forgotten() {
    let mut f = municipality();
    let file = |name: &str, outcome: Looked| LookedFile {
        name: name.into(),
        size: 12_345,
        modified: 1_700_000_000_123,
        sha256: (outcome == Looked::Taken).then_some([3; 32]),
        outcome,
        code: (outcome == Looked::Refused).then(|| "cut_off".into()),
        detail: [("path".to_owned(), "a".to_owned())].into(),
        stream: (outcome == Looked::Taken).then_some(StreamId([1; 8])),
        round: Some("E2026".into()),
        unit: Some("borgerservice".into()),
        desk: None,
        new: 4,
        events: 9,
        at: now(),
    };
    let files = [file("a.komhendesk", Looked::Taken), file("b.komhendesk", Looked::Refused)];
    f.store.note_looked(&files).unwrap();
    assert_eq!(f.store.looked().unwrap(), files, "as it was");
    let changed = LookedFile { size: 1, ..files[0].clone() };
    f.store.note_looked(std::slice::from_ref(&changed)).unwrap();
    f.store.forget_looked(&["b.komhendesk".into(), "never there".into()]).unwrap();
    assert_eq!(f.store.looked().unwrap(), [changed], "the newest word about each");
}
