//! The demonstration: an ordinary round of an invented municipality, in a folder of its own for each week.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, NaiveTime, Utc};
use exports::demo::{self, DeskHabit};
use exports::{ExportError, gather, safe_file};
use schema::codes::DEMONSTRATION_MUNICIPALITY;
use schema::desk::Place;
use schema::municipality::{MachineFile, MachineSystem, Municipality, SignOff};
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};
use schema::store::counted::{self, Dimension};
use schema::{SchemaError, clock};

/// The unit and desk that the demonstration's window counts at.
const OWN: (&str, &str) = ("borgerservice", "1");
/// Contacts on a mean day at each desk: a municipality small enough to be made while a person waits.
const A_DAY: [(&str, &str, f64); 6] = [
    ("borgerservice", "1", 38.0),
    ("borgerservice", "2", 44.0),
    ("borgerservice", "3", 30.0),
    ("jobcenter", "1", 34.0),
    ("jobcenter", "2", 26.0),
    ("ungdom", "1", 14.0),
];
/// The desk that fell silent today, and the one that never sent.
const SILENT: (&str, &str) = ("jobcenter", "2");
const NEVER: (&str, &str) = ("ungdom", "1");
/// The desk whose file was cut short on its way.
const CUT_SHORT: (&str, &str) = ("borgerservice", "3");
/// How long the silent desk has been silent.
const SILENCE: Duration = Duration::hours(3);
const SEED: u64 = 2026;

/// A folder for the demonstration of each week: what was tried last week is not part of this week's count.
pub fn folder(data: &Path, now: DateTime<Utc>) -> PathBuf {
    let (year, week) = clock::iso_week(clock::Moment::of(now).day);
    data.join("demonstration").join(format!("{year}-W{week:02}"))
}

/// The demonstration round covers the whole of this week, so that every hour of it can be counted and exported.
pub fn place(now: DateTime<Utc>) -> Result<Place, SchemaError> {
    let round = Round::of_current_week(clock::Moment::of(now).day)?;
    let mut file = round_file(&round);
    // Whoever tries the desk in the evening is not reminded that it closes: without opening times it asks nothing.
    file.units.iter_mut().for_each(|unit| unit.opens.clear());
    let (unit, desk) = OWN;
    Ok(Place {
        municipality: DEMONSTRATION_MUNICIPALITY.into(),
        round,
        unit: unit.into(),
        desk: desk.into(),
        file: Some(file),
    })
}

fn round_file(round: &Round) -> RoundFile {
    let unit = |code: &str, name: &str, opening_hours: [f64; 7], opens: &str| Unit {
        code: code.into(),
        name: name.into(),
        desks: A_DAY.iter().filter(|(unit, ..)| *unit == code).map(|(_, desk, _)| (*desk).into()).collect(),
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: opening_hours.into(),
        opens: opening_hours.iter().map(|hours| if *hours > 0.0 { opens } else { "" }.into()).collect(),
    };
    let units = vec![
        unit("borgerservice", "Borgerservice", [7.0, 7.0, 7.0, 9.0, 5.0, 0.0, 0.0], "09:00"),
        unit("jobcenter", "Jobcenter", [6.0, 6.0, 6.0, 6.0, 5.0, 0.0, 0.0], "09:00"),
        unit("ungdom", "Ungdommens Uddannelsesvejledning", [6.0, 6.0, 6.0, 6.0, 4.0, 0.0, 0.0], "10:00"),
    ];
    RoundFile::built_in(round, DEMONSTRATION_MUNICIPALITY, units)
}

/// The round of the same season a year before, in the same week.
fn year_before(round: &Round) -> Result<Round, SchemaError> {
    let (year, week) = clock::iso_week(round.first);
    let season = &round.code.as_str()[..1];
    let first = clock::monday(year - 1, week.min(52))?;
    Ok(Round { code: format!("{season}{}", year - 1).parse()?, first, last: first + Duration::days(6) })
}

/// Makes the demonstration's municipality: last year's round, counted and closed, and this week as far as it is, with
/// one desk that fell silent, one that never sent, and a file that was cut short.
pub fn make_municipality(store: &Path, desk_files: &Path, now: DateTime<Utc>) -> Result<(), ExportError> {
    let this_week = Round::of_current_week(clock::Moment::of(now).day)?;
    let last_year = year_before(&this_week)?;
    // The files come first: a store that is there has everything that belongs to it.
    write_desk_files(&round_file(&this_week), desk_files, now)?;
    let (mut municipality, _) = Municipality::open_or_create(store)?;
    municipality.begin(DEMONSTRATION_MUNICIPALITY)?;
    make_last_year(&mut municipality, &last_year)?;
    municipality.keep_draft(&RoundFile { file_version: 0, ..round_file(&this_week) })?;
    municipality.publish(&this_week.code, now)?;
    gather::look(&mut municipality, desk_files, now, |_, _| std::ops::ControlFlow::Continue(()))?;
    keep_phone_switch(&mut municipality, &this_week, now)
}

/// The files of this week as they lie in the folder the units send to.
fn write_desk_files(file: &RoundFile, folder: &Path, now: DateTime<Utc>) -> Result<(), ExportError> {
    let midnight = clock::at_wall(clock::Moment::of(now).day.and_time(NaiveTime::MIN)).at;
    for (number, (unit, desk, a_day)) in A_DAY.into_iter().enumerate() {
        let until = match (unit, desk) {
            NEVER => continue,
            // What is counted at the window's own desk today is the visitor's.
            OWN => midnight,
            SILENT => now - SILENCE,
            _ => now,
        };
        let (name, bytes) =
            demo::desk_week(SEED + number as u64, file, &DeskHabit { unit, desk, a_day, until })?;
        safe_file::write(&folder.join(&name), &bytes)?;
        if (unit, desk) == CUT_SHORT {
            let short = name.replace(".komhendesk", " (kopi).komhendesk");
            safe_file::write(&folder.join(short), &bytes[..bytes.len() / 2])?;
        }
    }
    Ok(())
}

fn make_last_year(municipality: &mut Municipality, round: &Round) -> Result<(), ExportError> {
    let end = clock::at_wall(round.last.and_time(NaiveTime::MIN)).at;
    let file = RoundFile { file_version: 0, ..round_file(round) };
    municipality.keep_draft(&file)?;
    let file = municipality.publish(&round.code, end)?;
    for (number, (unit, desk, a_day)) in A_DAY.into_iter().enumerate() {
        // A year ago there was no Min Side, and more to ask.
        let habit = DeskHabit { unit, desk, a_day: a_day * 1.1, until: end };
        let (name, bytes) = demo::desk_week(SEED + 100 + number as u64, &file, &habit)?;
        let gathered = exports::formats::desk_file::parse(Path::new(&name), &bytes)?;
        municipality.merge(&gathered, end)?;
    }
    keep_phone_switch(municipality, round, end)?;
    for unit in &file.units {
        municipality.sign_off(&round.code, &unit.code, SignOff::Counted, None, end)?;
    }
    municipality.close(&round.code, end)?;
    Ok(())
}

/// What the telephone switch counted in the round, beside what the desks did.
fn keep_phone_switch(
    municipality: &mut Municipality,
    round: &Round,
    now: DateTime<Utc>,
) -> Result<(), ExportError> {
    let by = [Dimension::Day, Dimension::Channel];
    let rows = municipality.store().read(|c| counted::totals(c, round.code.as_str(), &by))?;
    let mut calls = Vec::new();
    for (codes, n) in rows {
        if let [Some(day), Some(channel)] = codes.as_slice()
            && channel == "TLFIND"
        {
            calls.push((clock::parse_day(day)?, crate::commands::whole(n)?));
        }
    }
    if calls.is_empty() {
        return Ok(());
    }
    let file = MachineFile {
        sha256: safe_file::sha256(format!("{calls:?}").as_bytes()),
        name: "telefoncentral".into(),
        system: MachineSystem::Phone,
        rows: demo::phone_switch(&calls)?,
    };
    municipality.keep_machine_counts(&round.code, &file, false, now)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use exports::week_now::{self, DeskNeed};
    use schema::texts::{Language, Texts};
    use std::time::Instant;

    #[test]
    fn the_demonstration_round_counts_every_day_of_this_week() {
        let sunday = schema::clock::parse("2026-10-25T01:30:00Z").unwrap();
        let place = place(sunday).unwrap();
        assert!(place.round.covers(schema::clock::parse_day("2026-10-19").unwrap()), "Monday");
        assert!(place.round.covers(schema::clock::parse_day("2026-10-25").unwrap()), "Sunday");
    }

    #[test]
    fn the_municipality_can_be_explored_at_any_hour_of_any_week() {
        // A Thursday at noon, a Monday before anybody opens, a Sunday, the last week of a long year, the first of the next.
        for wall in [
            "2026-10-22T12:30",
            "2026-10-19T07:00",
            "2026-10-25T15:00",
            "2026-12-31T13:00",
            "2027-01-04T10:30",
        ] {
            let folder = tempfile::tempdir().unwrap();
            let now = clock::parse(wall).unwrap();
            let (store, files) = (folder.path().join("m.db"), folder.path().join("skranker"));
            make_municipality(&store, &files, now).unwrap_or_else(|error| panic!("{wall}: {error}"));
            let municipality = Municipality::open(&store).unwrap();
            let round = Round::of_current_week(clock::Moment::of(now).day).unwrap();
            let rows = week_now::read(&municipality, &round.code).unwrap();
            let week = week_now::of(&rows, &Texts::of(Language::Danish), now).unwrap();
            assert!(week.desks_counted < 6, "one never sent: {wall}");
            assert_eq!(week.desks_expected, 6, "{wall}");
            assert!(week.compared_with.is_some(), "last year's round is closed: {wall}");
            let refused = gather::gathered(&municipality, None).unwrap();
            assert_eq!(refused[0].code.as_deref(), Some("cut_off"), "{wall}: {:?}", refused[0]);
        }
    }

    #[test]
    fn on_a_thursday_at_noon_one_desk_is_silent_and_one_never_sent() {
        let folder = tempfile::tempdir().unwrap();
        let now = clock::parse("2026-10-22T13:30").unwrap();
        let store = folder.path().join("m.db");
        let begun = Instant::now();
        make_municipality(&store, &folder.path().join("skranker"), now).unwrap();
        println!("made in {:?}", begun.elapsed());
        let municipality = Municipality::open(&store).unwrap();
        let rows = week_now::read(&municipality, &"E2026".parse().unwrap()).unwrap();
        let week = week_now::of(&rows, &Texts::of(Language::Danish), now).unwrap();
        let needs_of = |(unit, desk): (&str, &str)| {
            let row = week.desks.iter().find(|row| row.unit == unit && row.desk == desk).unwrap();
            row.needs.clone()
        };
        assert_eq!(needs_of(NEVER), [DeskNeed::Never]);
        assert_eq!(needs_of(SILENT), [DeskNeed::Quiet]);
        assert_eq!(needs_of(CUT_SHORT), [], "what was cut is a copy: the whole file was read");
        assert!(!needs_of(OWN).is_empty(), "until the visitor counts");
        assert!(week.total > 400 && week.today_total > 30, "{} and {}", week.total, week.today_total);
        assert_eq!(municipality.machine_files(&"E2026".parse().unwrap()).unwrap().len(), 1);
        assert!(municipality.round(&"E2025".parse().unwrap()).unwrap().closed, "last year's");
    }
}
