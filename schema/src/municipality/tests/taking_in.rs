use super::*;
use crate::store::machine_counts::MachineFile;

fn mass_file(unit: &str) -> ImportFile {
    let mut file = import_file(7, &[codes("WEB", "VEJL")]);
    file.kind = "mass";
    file.accepted[0].draft.unit = unit.into();
    file
}

fn machine(system: MachineSystem, n: u32) -> MachineFile {
    let channel = Channel::from_code("TLFIND").unwrap();
    let row = MachineCount { day: day("2026-10-20"), channel, unit: None, n };
    MachineFile { sha256: [9; 32], name: "telefoni".into(), system, rows: vec![row] }
}

#[test]
fn the_same_bytes_read_in_another_way_are_not_known() {
    let mut f = week();
    assert_eq!(import(&mut f, &mass_file("borgerservice"), false), Imported::New);
    assert!(matches!(import(&mut f, &mass_file("borgerservice"), false), Imported::Known(_)), "read alike");
    let (before, log) = (total(&f.store), f.store.logbook(&code()).unwrap().len());
    assert!(matches!(import(&mut f, &mass_file("jobcenter"), false), Imported::Refused(_)), "another unit");
    assert_eq!((total(&f.store), f.store.logbook(&code()).unwrap().len()), (before, log), "nothing changed");
    assert_eq!(import(&mut f, &mass_file("jobcenter"), true), Imported::New, "in its place");
    let units: Vec<String> = f.store.contacts(&code()).unwrap().into_iter().map(|c| c.unit).collect();
    assert_eq!(units.iter().filter(|unit| *unit == "jobcenter").count(), 1, "{units:?}");
    assert_eq!(total(&f.store), before, "counted once");
    let (own, _) = (f.store.imported_files(&code()).unwrap(), ());
    assert_eq!(own.len(), 1, "one file stands");
}

#[test]
fn a_corrected_row_is_still_the_row_of_its_file() {
    let mut f = week();
    import(&mut f, &mass_file("borgerservice"), false);
    let row = f.store.contacts(&code()).unwrap().pop().unwrap().reference;
    f.store
        .correct(&code(), gesture(2), &[(row, codes("WEB", "INFO"))], RepairReason::WrongCode, now())
        .unwrap();
    assert!(
        matches!(import(&mut f, &mass_file("borgerservice"), true), Imported::Known(_)),
        "the correction stays"
    );
    assert_eq!(cell(&f, "WEB", "INFO"), 1);
}

#[test]
fn a_machines_bytes_stand_for_one_machine_and_one_reading() {
    let mut f = week();
    let standing = |f: &Fixture| {
        let counts = f.store.machine_counts_by_system(&code()).unwrap();
        counts.into_iter().map(|(system, count)| (system, count.n)).collect::<Vec<_>>()
    };
    let keep = |f: &mut Fixture, file: MachineFile, replace: bool| {
        f.store.keep_machine_counts(&code(), &file, replace, now()).unwrap()
    };
    assert_eq!(keep(&mut f, machine(MachineSystem::Phone, 4), false), MachineKept::New);
    assert!(matches!(keep(&mut f, machine(MachineSystem::Phone, 4), true), MachineKept::Known(_)));
    assert!(
        matches!(keep(&mut f, machine(MachineSystem::Phone, 5), false), MachineKept::Refused(_)),
        "another column"
    );
    assert!(
        matches!(keep(&mut f, machine(MachineSystem::Queue, 4), false), MachineKept::Refused(_)),
        "another machine"
    );
    assert_eq!(standing(&f), [(MachineSystem::Phone, 4)], "nothing changed");
    assert_eq!(keep(&mut f, machine(MachineSystem::Phone, 5), true), MachineKept::New);
    assert_eq!(standing(&f), [(MachineSystem::Phone, 5)], "in its place");
    assert_eq!(keep(&mut f, machine(MachineSystem::Queue, 5), true), MachineKept::New);
    assert_eq!(standing(&f), [(MachineSystem::Queue, 5)], "the other machine's now, and not both");
}

#[test]
fn a_file_in_the_wrong_round_is_taken_out_and_goes_into_the_right_one() {
    let mut f = week();
    let file = import_file(7, &[codes("WEB", "VEJL"), codes("WEB", "INFO")]);
    import(&mut f, &file, false);
    let right = Round::built_in(&"E2027".parse().unwrap()).unwrap();
    let refused = f.store.import(&file, &right, "0259", true, now()).unwrap();
    assert!(matches!(refused, Imported::Refused(_)), "it stands for the wrong one");
    let number = f.store.imported_files(&code()).unwrap()[0].id as u32;
    let unknown = f.store.take_out_import(&code(), number + 1, now());
    let Err(SchemaError::NoSuchImport { known, .. }) = unknown else { panic!("{unknown:?}") };
    assert_eq!(known, [format!("{number} (raw2013)")], "the refusal names those that stand");

    f.store.take_out_import(&code(), number, now()).unwrap();
    assert_eq!((total(&f.store), f.store.imported_files(&code()).unwrap()), (5, vec![]), "out");
    let entries = f.store.logbook(&code()).unwrap();
    let last = entries.last().unwrap();
    assert_eq!(
        (last.action, last.code.as_deref(), last.count),
        (LogAction::ImportTakenOut, Some("raw2013"), Some(2)),
        "written down"
    );
    f.store.take_out_import(&code(), number, minutes(1)).unwrap();
    assert_eq!(f.store.logbook(&code()).unwrap().len(), entries.len(), "once");
    assert_eq!(
        f.store.import(&file, &right, "0259", false, now()).unwrap(),
        Imported::New,
        "in the right round"
    );

    assert_eq!(import(&mut f, &import_file(8, &[codes("WEB", "VEJL")]), false), Imported::New);
    let number = f.store.imported_files(&code()).unwrap()[0].id as u32;
    f.store.close(&code(), now()).unwrap();
    let closed = f.store.take_out_import(&code(), number, now());
    assert!(matches!(closed, Err(SchemaError::RoundClosed { .. })), "{closed:?}");
}
