//! What a coordinator waits for: a folder of 200 desks with 5,000 contacts each, gathered, and looked at again
//! unchanged. `./dev bench`; fewer by `KOMHEN_BENCH_DESKS` and `KOMHEN_BENCH_CONTACTS`.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops and tells")]

use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use exports::demo::{self, DeskHabit};
use exports::{gather, week_now};
use schema::clock;
use schema::municipality::Municipality;
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};
use schema::texts::{Language, Texts};

/// The same folder in every run.
const SEED: u64 = 2013;

fn main() {
    let number = |name: &str, usual: usize| {
        std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
    };
    let (desks, contacts) = (number("KOMHEN_BENCH_DESKS", 200), number("KOMHEN_BENCH_CONTACTS", 5_000));
    let disk = tempfile::tempdir().unwrap();
    let share = disk.path().join("share");
    std::fs::create_dir(&share).unwrap();
    let bytes = write_desks(&share, desks, contacts);
    let now = clock::parse("2026-10-26T08:00").unwrap();
    let (mut municipality, _) = Municipality::open_or_create(&disk.path().join("m.db")).unwrap();

    let bare = timed(|| read_all(&share));
    let look = |municipality: &mut Municipality| {
        gather::look(municipality, &share, now, |_, _| ControlFlow::Continue(())).unwrap()
    };
    let first = timed(|| {
        let look = look(&mut municipality);
        println!("{} events of {} files, {} MiB", look.new_events(), look.read.len(), bytes >> 20);
    });
    let again = timed(|| assert_eq!(look(&mut municipality).unchanged, desks, "nothing is read again"));
    let week = timed(|| {
        let rows = week_now::read(&municipality, &"E2026".parse().unwrap()).unwrap();
        week_now::of(&rows, &Texts::of(Language::Danish), now).unwrap();
    });
    let line = |what: &str, took: Duration, beside: &str| {
        println!("{what:<40} {:>10.1} ms   {beside}", took.as_secs_f64() * 1_000.0);
    };
    let times = |of: Duration| of.as_secs_f64() / first.as_secs_f64();
    line("bare reading of the same files", bare, "");
    line("gathered", first, &format!("{:.1} x the bare reading", first.as_secs_f64() / bare.as_secs_f64()));
    line("looked at again, unchanged", again, &format!("{:.5} of gathering", times(again)));
    line("Ugen nu", week, &format!("{:.3} of gathering", times(week)));
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn read_all(share: &Path) {
    for entry in std::fs::read_dir(share).unwrap() {
        std::fs::read(entry.unwrap().path()).unwrap();
    }
}

/// Writes the desks' files as they would lie there since yesterday; how many bytes.
fn write_desks(share: &Path, desks: usize, contacts: usize) -> u64 {
    let round = Round::built_in(&"E2026".parse().unwrap()).unwrap();
    let unit = Unit {
        code: "enhed".into(),
        name: "Enhed".into(),
        desks: (1..=desks).map(|desk| desk.to_string()).collect(),
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![7.0, 7.0, 7.0, 7.0, 7.0, 0.0, 0.0],
        opens: Vec::new(),
    };
    let file = RoundFile::built_in(&round, "0259", vec![unit]);
    let until = clock::parse("2026-10-25T23:00").unwrap();
    let (a_day, mut bytes) = (contacts as f64 / 5.0, 0);
    for desk in 1..=desks {
        let habit = DeskHabit { unit: "enhed", desk: &desk.to_string(), a_day, until };
        let (name, written) = demo::desk_week(SEED + desk as u64, &file, &habit).unwrap();
        let path = share.join(name);
        std::fs::write(&path, &written).unwrap();
        let yesterday = SystemTime::from(until);
        std::fs::File::options().write(true).open(&path).unwrap().set_modified(yesterday).unwrap();
        bytes += written.len() as u64;
    }
    bytes
}
