use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration as Span, SystemTime};

use proptest::prelude::*;
use schema::codes::{Channel, ContactType};
use schema::desk::{Desk, NewContact, Place};
use schema::event::GestureId;
use schema::round::{Round, RoundCode};
use schema::store::counted;
use schema::{clock, municipality::SignOff};
use tempfile::TempDir;

use super::*;
use crate::desk_files;

/// A municipality, the folder it watches, and the desks that send there.
struct Scene {
    disk: TempDir,
    municipality: Municipality,
}

impl Scene {
    fn new() -> Scene {
        let disk = tempfile::tempdir().unwrap();
        fs::create_dir(disk.path().join("share")).unwrap();
        let (municipality, _) = Municipality::open_or_create(&disk.path().join("m.db")).unwrap();
        Scene { disk, municipality }
    }

    fn share(&self) -> PathBuf {
        self.disk.path().join("share")
    }

    /// A desk of a unit that has counted so often.
    fn desk(&self, unit: &str, name: &str, contacts: usize) -> Desk {
        let path = self.disk.path().join(format!("{unit}-{name}.db"));
        let (mut desk, made) = Desk::open_or_create(&path).unwrap();
        if made {
            let round = Round::built_in(&round()).unwrap();
            let place = Place {
                municipality: "0259".into(),
                round,
                unit: unit.into(),
                desk: name.into(),
                file: None,
            };
            desk.set_up(&place, noon()).unwrap();
        }
        count(&mut desk, contacts);
        desk
    }

    fn look(&mut self) -> Look {
        let share = self.share();
        look(&mut self.municipality, &share, noon(), |_, _| ControlFlow::Continue(())).unwrap()
    }

    fn files(&self) -> Vec<GatheredFile> {
        gathered(&self.municipality, Some(&self.share())).unwrap()
    }

    fn total(&self) -> i64 {
        total(&self.municipality)
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.share().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        // Written long ago: a file is believed to be unchanged only when it has settled.
        set_written(&path, 1_000);
        path
    }
}

fn total(municipality: &Municipality) -> i64 {
    let rows = municipality.store().read(|c| counted::totals(c, "E2026", &[])).unwrap();
    rows.iter().map(|(_, n)| n).sum()
}

fn round() -> RoundCode {
    "E2026".parse().unwrap()
}

fn noon() -> chrono::DateTime<chrono::Utc> {
    clock::parse("2026-10-20T12:00").unwrap()
}

fn count(desk: &mut Desk, contacts: usize) {
    let (channel, kind) = (Channel::from_code("TLFIND").unwrap(), ContactType::from_code("INFO").unwrap());
    for _ in 0..contacts {
        let contact = NewContact::simple(GestureId::random().unwrap(), channel, kind);
        desk.counter().log(&contact, noon()).unwrap();
    }
}

/// The desk's file: its name and bytes.
fn file(desk: &mut Desk) -> (String, Vec<u8>) {
    let files = desk_files::take(desk, |_, _| true).unwrap();
    (files[0].name.clone(), files[0].bytes.clone())
}

fn set_written(path: &Path, seconds: u64) {
    let file = File::options().write(true).open(path).unwrap();
    file.set_modified(SystemTime::UNIX_EPOCH + Span::from_secs(1_700_000_000 + seconds)).unwrap();
}

#[test]
fn a_file_that_has_not_changed_is_not_read_again() {
    let mut scene = Scene::new();
    let (name, bytes) = file(&mut scene.desk("job", "1", 3));
    let path = scene.put(&name, &bytes);
    let first = scene.look();
    assert_eq!((first.read.len(), first.new_events(), scene.total()), (1, 3, 3));

    // Were it read, it would be refused.
    fs::write(&path, vec![b'x'; bytes.len()]).unwrap();
    set_written(&path, 1_000);
    let again = scene.look();
    assert_eq!((again.read.len(), again.unchanged), (0, 1), "same name, size and time");

    set_written(&path, 2_000);
    let changed = scene.look();
    assert_eq!(changed.read[0].outcome, Looked::Refused, "now it is read, and told");
    assert_eq!(scene.total(), 3, "what was taken in stays");
}

#[test]
fn a_file_written_a_moment_ago_is_read_once_more() {
    let mut scene = Scene::new();
    let (name, bytes) = file(&mut scene.desk("job", "1", 1));
    let path = scene.put(&name, &bytes);
    let written = clock::parse("2026-10-20T11:59:58").unwrap();
    File::options().write(true).open(&path).unwrap().set_modified(written.into()).unwrap();
    scene.look();
    let again = scene.look();
    assert_eq!((again.read.len(), again.unchanged), (1, 0), "two seconds are no distance on a stick");
}

#[test]
fn renamed_duplicated_old_and_nested_files_change_no_total() {
    let mut scene = Scene::new();
    let mut desk = scene.desk("job", "1", 2);
    let (name, old) = file(&mut desk);
    count(&mut desk, 2);
    let (_, new) = file(&mut desk);
    scene.put(&name, &new);
    scene.put("mandag/min fil.KOMHENDESK", &old);
    scene.put("kopi af.komhendesk", &new);
    scene.put("mandag/dyb/for dyb.komhendesk", &new);
    scene.put("noter.txt", b"ring til Jobcentret");
    let look = scene.look();
    assert_eq!(look.read.len(), 3, "one level of folders, ordinary desk files only");
    assert!(look.read.iter().all(|file| file.outcome == Looked::Taken));
    assert_eq!((look.new_events(), scene.total()), (4, 4), "the set union");

    let names: Vec<String> = scene.files().into_iter().map(|file| file.name).collect();
    assert!(names.iter().any(|name| Path::new(name) == Path::new("mandag/min fil.KOMHENDESK")), "{names:?}");
    fs::remove_file(scene.share().join("kopi af.komhendesk")).unwrap();
    assert_eq!(scene.look().gone, 1);
    assert_eq!(
        (scene.files().len(), scene.total()),
        (2, 4),
        "a file that is gone is not shown; its contacts stay"
    );
}

#[test]
fn files_that_are_wrong_are_told_each_with_its_desk_and_tried_again_when_they_change() {
    let mut scene = Scene::new();
    let (name, bytes) = file(&mut scene.desk("job", "1", 4));
    let path = scene.put(&name, &bytes[..bytes.len() - 30]);
    scene.put("tom.komhendesk", b"");
    scene.put("x.komhenproeve", b"whatever");
    scene.put("støj.komhendesk", &[0xff, 0xfe, 0x00, 0x0a, 0x0a]);
    let good = file(&mut scene.desk("bs", "1", 1));
    scene.put(&good.0, &good.1);
    let look = scene.look();
    assert_eq!(scene.total(), 1, "a wrong file keeps no other out");
    let code = |ending: &str| {
        let file = look.read.iter().find(|file| file.name.ends_with(ending)).unwrap();
        (file.outcome, file.code.clone().unwrap_or_default())
    };
    assert_eq!(code(&name), (Looked::Refused, "cut_off".into()));
    assert_eq!(code("tom.komhendesk"), (Looked::Refused, "cut_off".into()));
    assert_eq!(code("x.komhenproeve"), (Looked::Refused, "practice_file".into()));
    assert_eq!(code("støj.komhendesk"), (Looked::Refused, "not_utf8".into()));
    let files = scene.files();
    let cut = files.iter().find(|file| file.name == name).unwrap();
    assert_eq!((cut.unit.as_deref(), cut.desk.as_deref()), (Some("job"), Some("1")), "whom to ring");
    assert_eq!(files.iter().position(|file| file.outcome == Looked::Taken), Some(4), "the refused first");

    assert_eq!(scene.look().unchanged, 5, "a refused file that has not changed is not read again");
    fs::write(&path, &bytes).unwrap();
    set_written(&path, 3_000);
    assert_eq!(scene.look().read[0].outcome, Looked::Taken);
    assert_eq!(scene.total(), 5);
}

#[test]
fn a_copied_disk_is_shown_with_its_disputes() {
    let mut scene = Scene::new();
    drop(scene.desk("job", "1", 2));
    let (first, copy) = (scene.disk.path().join("job-1.db"), scene.disk.path().join("copy.db"));
    fs::copy(&first, &copy).unwrap();
    let mut first = Desk::open(&first).unwrap();
    let mut second = Desk::open(&copy).unwrap();
    count(&mut first, 3);
    count(&mut second, 1);
    scene.put("a.komhendesk", &file(&mut first).1);
    scene.put("b.komhendesk", &file(&mut second).1);
    scene.look();
    let files = scene.files();
    assert!(files.iter().all(|file| file.forks == 1), "number 3 stands twice: {files:?}");
    assert_eq!(files.iter().map(|file| file.kept_apart).sum::<u32>(), 1, "one event of the second file");
    assert_eq!(scene.total(), 4, "the five of the first but the disputed one");
}

#[test]
fn a_file_for_a_closed_round_waits_until_it_is_reopened() {
    let mut scene = Scene::new();
    let mut desk = scene.desk("job", "1", 2);
    let (name, bytes) = file(&mut desk);
    scene.put(&name, &bytes);
    scene.look();
    scene.municipality.sign_off(&round(), "job", SignOff::Counted, None, noon()).unwrap();
    scene.municipality.close(&round(), noon()).unwrap();
    count(&mut desk, 1);
    let path = scene.put(&name, &file(&mut desk).1);
    set_written(&path, 4_000);
    let late = scene.look();
    assert_eq!(late.read[0].code.as_deref(), Some("round_closed"));
    assert_eq!((scene.look().unchanged, scene.total()), (1, 2), "it is not read while the round is closed");

    scene.municipality.reopen(&round(), "late_desk", noon()).unwrap();
    assert_eq!(scene.look().read[0].outcome, Looked::Taken, "tried again though it has not changed");
    assert_eq!(scene.total(), 3);
}

#[test]
fn another_municipalitys_file_is_refused_and_named() {
    let mut scene = Scene::new();
    scene.municipality.begin("0751").unwrap();
    let (name, bytes) = file(&mut scene.desk("job", "1", 1));
    scene.put(&name, &bytes);
    let look = scene.look();
    assert_eq!(look.read[0].code.as_deref(), Some("wrong_municipality"));
    assert_eq!(look.read[0].detail["found"], "0259");
}

#[cfg(unix)]
#[test]
fn a_link_is_shown_and_never_followed() {
    let mut scene = Scene::new();
    let (name, bytes) = file(&mut scene.desk("job", "1", 1));
    let outside = scene.disk.path().join("outside.komhendesk");
    fs::write(&outside, &bytes).unwrap();
    std::os::unix::fs::symlink(&outside, scene.share().join(&name)).unwrap();
    std::os::unix::fs::symlink(scene.disk.path(), scene.share().join("ud")).unwrap();
    let look = scene.look();
    assert_eq!(look.read.len(), 1, "nothing behind the linked folder");
    assert_eq!((look.read[0].code.as_deref(), scene.total()), (Some("not_a_file"), 0));
}

#[test]
fn a_look_that_is_cancelled_goes_on_where_it_was() {
    let mut scene = Scene::new();
    for number in 1..=3 {
        let (name, bytes) = file(&mut scene.desk("job", &number.to_string(), 1));
        scene.put(&name, &bytes);
    }
    let (share, mut seen) = (scene.share(), Vec::new());
    let stopped = look(&mut scene.municipality, &share, noon(), |done, of| {
        seen.push((done, of));
        if done == 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let stopped = stopped.unwrap();
    assert!(stopped.cancelled && stopped.read.len() == 1, "{stopped:?}");
    assert_eq!((seen, scene.total()), (vec![(0, 3), (1, 3)], 1), "whole files only");
    let rest = scene.look();
    assert_eq!((rest.read.len(), rest.unchanged, scene.total()), (2, 1, 3));
}

#[test]
fn a_folder_that_is_not_there_changes_nothing() {
    let mut scene = Scene::new();
    let (name, bytes) = file(&mut scene.desk("job", "1", 1));
    scene.put(&name, &bytes);
    scene.look();
    let away = scene.disk.path().join("away");
    let looked = look(&mut scene.municipality, &away, noon(), |_, _| ControlFlow::Continue(()));
    assert!(matches!(looked, Err(ExportError::FileMissing { .. })), "{looked:?}");
    assert_eq!(scene.files().len(), 1, "what was seen is still known");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn in_any_order_and_any_number_of_looks_it_adds_up_to_the_union(
        steps in proptest::collection::vec((0usize..3, 0usize..4, any::<bool>()), 1..12)
    ) {
        // Each step puts one of four ages of one of three desks' files in the folder, under its own or another name.
        let mut scene = Scene::new();
        let mut ages: Vec<Vec<Vec<u8>>> = Vec::new();
        for number in 0..3 {
            let mut desk = scene.desk("job", &number.to_string(), 0);
            ages.push((0..4).map(|_| { let bytes = file(&mut desk).1; count(&mut desk, 1); bytes }).collect());
        }
        let mut newest = [0i64; 3];
        for (at, (desk, age, renamed)) in steps.into_iter().enumerate() {
            let name = if renamed { format!("{desk}-{at}.komhendesk") } else { format!("{desk}.komhendesk") };
            let path = scene.put(&name, &ages[desk][age]);
            set_written(&path, 10_000 + at as u64);
            scene.look();
            newest[desk] = newest[desk].max(age as i64);
            prop_assert_eq!(scene.total(), newest.iter().sum::<i64>());
        }
    }
}
