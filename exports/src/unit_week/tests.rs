use schema::clock;
use schema::codes::{Channel, ContactType};
use schema::desk::{Desk, NewContact, Place};
use schema::event::GestureId;
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};
use schema::texts::Language;
use tempfile::TempDir;

use super::*;
use crate::desk_files;
use crate::week_now::DeskNeed;

struct Pc {
    disk: TempDir,
}

impl Pc {
    fn desk(&self, unit: &str, name: &str, contacts: usize) -> Desk {
        let (mut desk, _) =
            Desk::open_or_create(&self.disk.path().join(format!("{unit}-{name}.db"))).unwrap();
        let round = Round::built_in(&"E2026".parse().unwrap()).unwrap();
        let file = round_file(&round);
        let place = Place {
            municipality: "0259".into(),
            round,
            unit: unit.into(),
            desk: name.into(),
            file: Some(file),
        };
        desk.set_up(&place, noon()).unwrap();
        let (channel, kind) =
            (Channel::from_code("TLFIND").unwrap(), ContactType::from_code("INFO").unwrap());
        for _ in 0..contacts {
            let contact = NewContact::simple(GestureId::random().unwrap(), channel, kind);
            desk.counter().log(&contact, noon()).unwrap();
        }
        desk
    }
}

fn noon() -> DateTime<Utc> {
    clock::parse("2026-10-19T12:00").unwrap()
}

fn round_file(round: &Round) -> RoundFile {
    let unit = |code: &str, desks: &[&str]| Unit {
        code: code.into(),
        name: format!("Enhed {code}"),
        desks: desks.iter().map(|desk| desk.to_string()).collect(),
        first_day: None,
        last_day: None,
        favourites: vec![],
        opening_hours: vec![],
        opens: vec![],
    };
    RoundFile::built_in(round, "0259", vec![unit("a", &["1", "2", "3"]), unit("b", &["1"])])
}

fn view(own: &mut Desk, folder: Option<&Path>) -> UnitView {
    let (_, kept) = own.place().unwrap().unwrap();
    let files = desk_files::take(own, |_, _| true).unwrap();
    of(kept, "a", folder, &files, &Texts::of(Language::Danish), noon()).unwrap()
}

#[test]
fn a_unit_sees_its_desks_from_the_folder_and_nobody_elses() {
    let pc = Pc { disk: tempfile::tempdir().unwrap() };
    let folder = pc.disk.path().join("share");
    let mut own = pc.desk("a", "1", 2);
    for mut desk in [pc.desk("a", "2", 3), pc.desk("b", "1", 50)] {
        desk_files::take(&mut desk, |_, _| true).unwrap()[0].write(&folder).unwrap();
    }
    // An older file of its own lies there too, and one of the third desk that was cut short.
    desk_files::take(&mut own, |_, _| true).unwrap()[0].write(&folder).unwrap();
    let third = &desk_files::take(&mut pc.desk("a", "3", 3), |_, _| true).unwrap()[0];
    std::fs::write(folder.join(&third.name), &third.bytes[..third.bytes.len() - 9]).unwrap();

    let view = view(&mut own, Some(&folder));
    assert_eq!((view.week.total, view.unit_name.as_str()), (5, "Enhed a"), "2 + 3, and none of unit b");
    assert!(view.folder_problem.is_none());
    let needs: Vec<(&str, &[DeskNeed])> =
        view.week.desks.iter().map(|row| (row.desk.as_str(), row.needs.as_slice())).collect();
    assert_eq!(needs, [("3", &[DeskNeed::Never, DeskNeed::RefusedFile][..]), ("1", &[]), ("2", &[])]);
}

#[test]
fn without_a_folder_it_is_this_desk_alone_and_an_absent_folder_is_told() {
    let pc = Pc { disk: tempfile::tempdir().unwrap() };
    let mut own = pc.desk("a", "1", 2);
    let alone = view(&mut own, None);
    assert_eq!(
        (alone.week.total, alone.week.desks.len()),
        (2, 3),
        "the others are there, and have not counted"
    );
    let away = view(&mut own, Some(&pc.disk.path().join("away")));
    assert!(
        matches!(away.folder_problem, Some(ExportError::FileMissing { .. })),
        "{:?}",
        away.folder_problem
    );
    assert_eq!(away.week.total, 2, "what this desk knows is shown all the same");
}

#[test]
fn a_unit_that_has_not_begun_has_an_empty_week() {
    let pc = Pc { disk: tempfile::tempdir().unwrap() };
    let mut other = pc.desk("b", "1", 4);
    let view = view(&mut other, None);
    assert_eq!((view.week.total, view.week.desks.len(), view.signed), (0, 3, None));
}

#[test]
fn the_units_own_sign_off_is_seen_before_it_is_sent() {
    let pc = Pc { disk: tempfile::tempdir().unwrap() };
    let mut own = pc.desk("a", "1", 2);
    own.counter().sign_off(GestureId::random().unwrap(), SignOff::Counted, None, noon()).unwrap();
    let signed = view(&mut own, None).signed.unwrap();
    assert_eq!(
        (signed.state, signed.by, signed.at_wall.as_str()),
        (SignOff::Counted, Signer::Unit, "2026-10-19T12:00")
    );
}
