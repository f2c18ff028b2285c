//! The week of a municipality's desks up to a moment: to show a coordinator's pages with something in them.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveTime, Utc};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Poisson};
use schema::SchemaError;
use schema::clock;
use schema::codes::{Channel, Closing, ContactType, Form, Source};
use schema::event::{Codes, Draft, Event, Flags, GestureId, Hash, Kind, StreamId};
use schema::municipality::MachineCount;
use schema::round_file::RoundFile;
use schema::store::streams::Stream;

use super::figures::{MIX, MIX_TYPES, WEEKDAYS};
use crate::ExportError;
use crate::formats::desk_file;

/// How a day's contacts fall on the hours from opening on; longer days go on as they end.
const HOURS: [f64; 9] = [1.2, 1.5, 1.3, 0.8, 0.9, 1.0, 0.8, 0.6, 0.4];
/// Of a hundred telephone calls the switch saw, this many were counted at a desk.
const CAPTURED_PCT: u32 = 91;

/// How a desk counts.
#[derive(Debug, Clone, Copy)]
pub struct DeskHabit<'a> {
    /// Its unit.
    pub unit: &'a str,
    /// The desk.
    pub desk: &'a str,
    /// Contacts on a mean day.
    pub a_day: f64,
    /// When it counted last at the latest.
    pub until: DateTime<Utc>,
}

/// Name and bytes of the desk's file: what it counted in the round until it stopped. The same seed gives the same
/// bytes.
pub fn desk_week(
    seed: u64,
    file: &RoundFile,
    habit: &DeskHabit<'_>,
) -> Result<(String, Vec<u8>), ExportError> {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let stream = Stream {
        stream: StreamId(chance.random()),
        municipality: Some(file.municipality.clone()),
        round: file.round.clone(),
        unit: habit.unit.to_owned(),
        desk: habit.desk.to_owned(),
        practice: false,
        own: true,
        definition: file.definition_version.clone(),
        machine: "-".into(),
        created: clock::at_wall(file.first_day.and_time(NaiveTime::MIN)).at,
    };
    let mut times = Vec::new();
    for day in file.first_day.iter_days().take_while(|day| *day <= file.last_day) {
        times.extend(times_of(file, habit, day, &mut chance)?);
    }
    times.sort();
    let mut events: Vec<Event> = Vec::with_capacity(times.len());
    for at in times.into_iter().filter(|at| *at <= habit.until) {
        let (seq, prev) = events.last().map_or((1, Hash::START), |e| (e.seq + 1, e.hash));
        events.push(Event::chain(seq, prev, contact(at, habit.unit, &mut chance)?)?);
    }
    Ok((desk_file::file_name(&stream), desk_file::write(&stream, &events)?))
}

/// When the contacts of an open day come.
fn times_of(
    file: &RoundFile,
    habit: &DeskHabit<'_>,
    day: NaiveDate,
    chance: &mut ChaCha8Rng,
) -> Result<Vec<DateTime<Utc>>, ExportError> {
    let weekday = day.weekday().num_days_from_monday() as usize;
    let hours = file.opening_hours(habit.unit, day).unwrap_or(0.0);
    let (true, Some(factor)) = (hours >= 1.0, WEEKDAYS.get(weekday)) else { return Ok(Vec::new()) };
    let n = Poisson::new(habit.a_day * factor).map_or(0.0, |poisson| poisson.sample(chance)) as u32;
    let open: Vec<f64> = HOURS.iter().take(hours as usize).copied().collect();
    let midnight = day.and_time(NaiveTime::MIN) + Duration::hours(9);
    let opens = file.opens(habit.unit, day).flatten().map_or(midnight, |time| day.and_time(time));
    let mut times = Vec::new();
    for _ in 0..n {
        let second = drawn(&open, chance) as i64 * 3_600 + chance.random_range(0..3_600);
        times.push(clock::at_wall(opens + Duration::seconds(second)).at);
    }
    Ok(times)
}

/// A contact as the staffed channels of a real week mix them.
fn contact(at: DateTime<Utc>, unit: &str, chance: &mut ChaCha8Rng) -> Result<Draft, ExportError> {
    let staffed = MIX.iter().filter(|(channel, _)| *channel != "WEB" && *channel != "SLVBTJN");
    let rows: Vec<(&str, &[f64; 6])> = staffed.map(|(channel, weights)| (*channel, weights)).collect();
    let weights: Vec<f64> = rows.iter().flat_map(|(_, weights)| weights.iter().copied()).collect();
    let cell = drawn(&weights, chance);
    let channel = Channel::from_code(rows[cell / MIX_TYPES.len()].0)?;
    let kind = ContactType::from_code(MIX_TYPES[cell % MIX_TYPES.len()])?;
    Ok(Draft {
        id: GestureId(chance.random()),
        kind: Kind::Contact,
        target: None,
        moment: clock::Moment::of(at),
        unit: unit.to_owned(),
        codes: Codes {
            channel: Some(channel),
            kind: Some(kind),
            closing: Some(Closing::from_code(&channel.facts().preset_closing)?),
            form: Some(Form::from_code(&channel.facts().preset_form)?),
            ..Codes::default()
        },
        source: Some(Source::from_code("SKRANKE")?),
        n: Some(1),
        flags: Flags::default(),
        reason: None,
    })
}

/// What the telephone switch counted beside these calls of each day: a little more than the desks did.
pub fn phone_switch(calls: &[(NaiveDate, u32)]) -> Result<Vec<MachineCount>, SchemaError> {
    let channel = Channel::from_code("TLFIND")?;
    let row = |(day, n): &(NaiveDate, u32)| MachineCount {
        day: *day,
        channel,
        unit: None,
        n: n * 100 / CAPTURED_PCT,
    };
    Ok(calls.iter().map(row).collect())
}

/// Which of these comes, each as often as its weight says.
fn drawn(weights: &[f64], chance: &mut ChaCha8Rng) -> usize {
    let mut left = chance.random_range(0.0..1.0) * weights.iter().sum::<f64>();
    let reached = weights.iter().position(|weight| {
        left -= weight;
        left < 0.0
    });
    reached.unwrap_or(weights.len() - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use schema::round::Round;
    use schema::round_file::Unit;
    use std::path::Path;

    fn file() -> RoundFile {
        let round = Round::built_in(&"E2026".parse().unwrap()).unwrap();
        let unit = Unit {
            code: "job".into(),
            name: "Jobcenter".into(),
            desks: vec!["1".into()],
            first_day: None,
            last_day: None,
            favourites: Vec::new(),
            opening_hours: vec![7.0, 7.0, 0.0, 9.0, 5.0, 0.0, 0.0],
            opens: Vec::new(),
        };
        RoundFile::built_in(&round, "0259", vec![unit])
    }

    #[test]
    fn a_desk_counts_in_its_opening_hours_until_it_stops_and_the_seed_is_all_there_is_to_it() {
        let until = clock::parse("2026-10-22T12:00").unwrap();
        let habit = DeskHabit { unit: "job", desk: "1", a_day: 60.0, until };
        let (name, bytes) = desk_week(7, &file(), &habit).unwrap();
        assert_eq!(desk_week(7, &file(), &habit).unwrap().1, bytes, "seeded");
        assert_ne!(desk_week(8, &file(), &habit).unwrap().1, bytes, "another seed, another week");
        let events = desk_file::parse(Path::new(&name), &bytes).unwrap().events;
        let on = |day: &str| {
            let day = clock::parse_day(day).unwrap();
            events.iter().filter(|event| event.draft.moment.day == day).count()
        };
        assert!(on("2026-10-19") > 40 && on("2026-10-20") > 40, "whole days");
        assert_eq!((on("2026-10-21"), on("2026-10-23")), (0, 0), "closed on Wednesday; Friday is to come");
        let thursday = on("2026-10-22");
        assert!(thursday > 10 && thursday < on("2026-10-19"), "until noon: {thursday}");
        assert!(events.iter().all(|event| event.draft.moment.at <= until), "never ahead of the clock");
    }

    #[test]
    fn the_switch_counts_more_calls_than_the_desks_did() {
        let day = clock::parse_day("2026-10-19").unwrap();
        let counts = phone_switch(&[(day, 91)]).unwrap();
        assert_eq!((counts[0].day, counts[0].channel.code(), counts[0].n), (day, "TLFIND", 100));
    }
}
