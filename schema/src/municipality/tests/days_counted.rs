use super::*;

fn days(f: &Fixture) -> Vec<(String, Vec<(String, String)>)> {
    let days = f.store.store().read(|c| counted::desks_by_day(c, "E2026")).unwrap();
    days.into_iter().map(|(day, desks)| (day.to_string(), desks)).collect()
}

fn definition(f: &Fixture) -> String {
    f.store.store().read(|c| counted::definition(c, "E2026")).unwrap()
}

/// The contacts of the desk in these tests are of no unit.
fn desk_1(on: &str) -> (String, Vec<(String, String)>) {
    (on.to_owned(), vec![("-".to_owned(), "1".to_owned())])
}

fn mass(on: &str) -> MassContact {
    MassContact { unit: "borgerservice".into(), day: day(on), codes: codes("WEB", "VEJL"), n: 7 }
}

#[test]
fn a_mass_entry_is_no_desk_and_makes_no_day() {
    let mut f = week();
    f.store.log_mass(&code(), gesture(1), &mass("2026-10-20"), now()).unwrap();
    assert_eq!(days(&f), [desk_1("2026-10-20")], "one desk counted, beside a mass entry");
    let other = f.store.log_mass(&code(), gesture(2), &mass("2026-10-22"), now()).unwrap();
    assert_eq!(days(&f), [desk_1("2026-10-20")], "a day of mass alone was counted by nobody");
    f.store.void_mass(&code(), gesture(3), &other.reference, minutes(1)).unwrap();
    assert_eq!(days(&f), [desk_1("2026-10-20")], "nor is one that was taken back");
    let mut file = import_file(7, &[codes("WEB", "VEJL")]);
    file.kind = "mass";
    import(&mut f, &file, false);
    assert_eq!(days(&f), [desk_1("2026-10-20")], "nor mass counts from a file");
}

#[test]
fn a_file_of_2013_stands_for_its_units_until_it_is_taken_out() {
    let mut f = week();
    import(&mut f, &import_file(7, &[codes("WEB", "VEJL")]), false);
    let of_file = ("2026-10-21".to_owned(), vec![("borgerservice".to_owned(), "-".to_owned())]);
    assert_eq!(days(&f), [desk_1("2026-10-20"), of_file], "its rows have no desk");
    let number = f.store.imported_files(&code()).unwrap()[0].id as u32;
    f.store.take_out_import(&code(), number, minutes(1)).unwrap();
    assert_eq!(days(&f), [desk_1("2026-10-20")], "out");
}

#[test]
fn a_day_whose_contacts_the_coordinator_took_out_was_not_counted() {
    let mut f = week();
    let refs: Vec<EventRef> = (1..=5).map(|seq| at(1, seq)).collect();
    let repair = f.store.void(&code(), gesture(1), &refs, RepairReason::DoubleCounted, now()).unwrap();
    assert_eq!(days(&f), [], "no true zero stands for it");
    f.store.undo_repair(&code(), repair.log, minutes(1)).unwrap();
    assert_eq!(days(&f), [desk_1("2026-10-20")], "back again");
    let by_itself = continued(
        &contacts(1, 5),
        (1..=5).map(|seq| word(Kind::Void, Some(at(1, seq)), Codes::default(), None)),
    );
    f.store.merge(&by_itself, minutes(2)).unwrap();
    assert_eq!(
        (total(&f.store), days(&f)),
        (0, vec![desk_1("2026-10-20")]),
        "a desk that took its own back did count"
    );
}

#[test]
fn only_who_counted_names_the_definition() {
    let mut f = municipality();
    f.store.begin("0259").unwrap();
    f.store.make_round(&Round::built_in(&code()).unwrap()).unwrap();
    assert_eq!(definition(&f), crate::codes::DEFINITION_VERSION, "nobody yet");
    f.store.log_mass(&code(), gesture(1), &mass("2026-10-20"), now()).unwrap();
    let own = definition(&f);
    assert_eq!(own, crate::codes::DEFINITION_VERSION, "what was taken in here");
    let mut desk = contacts(1, 5);
    desk.stream.definition = "2031.9".into();
    let mut empty = contacts(2, 0);
    empty.stream.definition = "2032.9".into();
    f.store.merge(&desk, now()).unwrap();
    f.store.merge(&empty, now()).unwrap();
    assert_eq!(definition(&f), "2031.9", "the desk that counted, not the empty one and not the mass entry");
    let mut other = contacts(3, 5);
    other.stream.definition = "2030.1".into();
    f.store.merge(&other, now()).unwrap();
    assert_eq!(definition(&f), "2030.1+2031.9", "two that counted are both named");
}
