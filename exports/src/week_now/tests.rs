use std::collections::BTreeMap;

use super::*;
use schema::codes::{Closing, Form, Source};
use schema::event::StreamId;
use schema::municipality::{Looked, SignOff, Signer};
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};
use schema::texts::Language;

fn at(wall: &str) -> DateTime<Utc> {
    clock::parse(wall).unwrap()
}

fn day(text: &str) -> NaiveDate {
    clock::parse_day(text).unwrap()
}

fn unit(code: &str, desks: &[&str], hours: &[f64]) -> Unit {
    Unit {
        code: code.into(),
        name: format!("Enhed {code}"),
        desks: desks.iter().map(|desk| desk.to_string()).collect(),
        first_day: None,
        last_day: None,
        favourites: vec![],
        opening_hours: hours.to_vec(),
        opens: vec![],
    }
}

fn kept(code: &str, units: Vec<Unit>) -> KeptRound {
    let round = Round::built_in(&code.parse().unwrap()).unwrap();
    let file = (!units.is_empty()).then(|| RoundFile::built_in(&round, "0259", units));
    KeptRound { round, municipality: "0259".into(), file, closings: 0, closed: false, purged: false }
}

const SEVEN: [f64; 7] = [7.0, 7.0, 7.0, 7.0, 7.0, 0.0, 0.0];

/// A day of a desk: contacts from nine o'clock on, so many an hour.
fn counted(unit: &str, desk: &str, on: &str, by_hour: &[u32]) -> DeskDay {
    let mut hours = [0; 24];
    hours[9..9 + by_hour.len()].copy_from_slice(by_hour);
    let last = 9 + by_hour.iter().rposition(|n| *n > 0).unwrap_or(0);
    DeskDay {
        unit: unit.into(),
        desk: desk.into(),
        day: day(on),
        contacts: by_hour.iter().sum(),
        mass: 0,
        repeats: 0,
        states: vec![],
        forgotten: None,
        first_at: Some(at(&format!("{on}T09:05"))),
        last_at: Some(at(&format!("{on}T{last:02}:50"))),
        by_hour: hours,
    }
}

fn stream(unit: &str, desk: &str, last: &str) -> StreamState {
    StreamState {
        stream: StreamId([unit.len() as u8 + desk.as_bytes()[0]; 8]),
        unit: unit.into(),
        desk: desk.into(),
        machine: "-".into(),
        own: false,
        definition: "2026.2".into(),
        events: 1,
        last_seq: 1,
        contacts: 1,
        last_at: Some(at(last)),
        last_contact_at: Some(at(last)),
        gaps: vec![],
        forks: 0,
        merged_at: Some(at(last)),
        clock_suspect: 0,
    }
}

fn rows(units: Vec<Unit>) -> Rows {
    Rows {
        kept: kept("E2026", units),
        days: vec![],
        streams: vec![],
        looked: vec![],
        sign_offs: vec![],
        cells: vec![],
        before: None,
    }
}

fn week(rows: &Rows, now: &str) -> WeekNow {
    of(rows, &Texts::of(Language::Danish), at(now)).unwrap()
}

fn states(row: &DeskRow) -> Vec<DayState> {
    row.days.iter().map(|cell| cell.state).collect()
}

fn near(value: Option<f64>, wanted: f64) -> bool {
    value.is_some_and(|value| (value - wanted).abs() < 1e-9)
}

#[test]
fn a_desk_that_never_sent_is_there_and_comes_first() {
    let mut rows = rows(vec![unit("a", &["1"], &SEVEN), unit("b", &["1"], &SEVEN)]);
    rows.days.push(counted("a", "1", "2026-10-19", &[5, 5]));
    rows.days.push(counted("a", "1", "2026-10-20", &[5, 5]));
    rows.streams.push(stream("a", "1", "2026-10-20T10:50"));
    let week = week(&rows, "2026-10-20T11:00");
    assert_eq!((week.desks_counted, week.desks_expected), (1, 2));
    assert_eq!(week.desks[0].unit, "b", "first");
    assert_eq!(week.desks[0].needs, [DeskNeed::Never], "not also missing today");
    assert_eq!(week.desks[0].unit_name, "Enhed b");
    use DayState::*;
    assert_eq!(states(&week.desks[0]), [Missing, Missing, Ahead, Ahead, Ahead]);
    assert_eq!(states(&week.desks[1]), [Counted, Counted, Ahead, Ahead, Ahead]);
    assert_eq!(week.desks[1].needs, [], "counting");
}

#[test]
fn before_the_doors_open_nobody_is_missed() {
    let rows = rows(vec![unit("a", &["1"], &SEVEN)]);
    for (now, missed) in
        [("2026-10-18T12:00", false), ("2026-10-19T09:59", false), ("2026-10-19T10:00", true)]
    {
        let week = week(&rows, now);
        assert_eq!(!week.desks[0].needs.is_empty(), missed, "{now}: {:?}", week.desks[0].needs);
    }
}

#[test]
fn days_are_closed_by_opening_hours_closed_days_own_periods_and_the_desks_own_word() {
    use DayState::*;
    let mut late = unit("late", &["1"], &SEVEN);
    (late.first_day, late.last_day) = (Some(day("2026-10-21")), Some(day("2026-10-27")));
    let mut rows = rows(vec![unit("a", &["1"], &[7.0, 0.0, 7.0, 7.0, 7.0, 0.0, 0.0]), late]);
    rows.kept.file.as_mut().unwrap().closed_days = vec![day("2026-10-22")];
    let mut friday = counted("a", "1", "2026-10-23", &[]);
    friday.states = vec![(at("2026-10-23T09:00"), "closed".into())];
    rows.days.push(friday);
    let mut wednesday = counted("a", "1", "2026-10-21", &[]);
    wednesday.states = vec![(at("2026-10-21T09:00"), "counting".into())];
    rows.days.push(wednesday);
    rows.days.push(counted("a", "1", "2026-10-24", &[2]));
    let week = week(&rows, "2026-10-28T12:00");
    let days: Vec<&str> = week.days.iter().map(|day| &day[8..]).collect();
    assert_eq!(
        days,
        ["19", "20", "21", "22", "23", "24", "26", "27"],
        "and the Saturday somebody counted on"
    );
    let row = |code: &str| week.desks.iter().find(|row| row.unit == code).unwrap();
    assert_eq!(states(row("a")), [Missing, Closed, Counted, Closed, Closed, Outside, Outside, Outside]);
    assert_eq!(row("a").days[5].n, 2, "what was counted outside the period is not hidden");
    assert_eq!(states(row("late")), [Outside, Outside, Missing, Closed, Missing, Closed, Missing, Missing]);
}

#[test]
fn expectation_is_last_rounds_same_weekday_by_opening_hours() {
    let mut rows = rows(vec![unit("a", &["1"], &[3.5, 7.0, 7.0, 7.0, 7.0, 0.0, 0.0])]);
    let mut before = kept("E2025", vec![unit("a", &["1"], &SEVEN)]);
    before.closed = true;
    rows.before = Some(Before {
        kept: before,
        // Week 43 of 2025: Monday the 20th.
        days: vec![
            counted("a", "1", "2025-10-20", &[10, 10, 10, 10]),
            counted("a", "1", "2025-10-21", &[20, 20, 20, 20]),
        ],
    });
    let monday = week(&rows, "2026-10-19T18:00");
    assert!(near(monday.desks[0].expected, 20.0), "half the hours: {:?}", monday.desks[0].expected);
    assert_eq!(monday.compared_with.as_deref(), Some("E2025"));

    // By eleven, two of four hours have passed, which held half of the contacts.
    let tuesday = week(&rows, "2026-10-20T11:00");
    assert!(near(tuesday.desks[0].expected, 20.0 + 40.0), "{:?}", tuesday.desks[0].expected);
    assert!(near(tuesday.desks[0].usual_per_hour, 80.0 / 7.0));
    let hour = |hour: u32| tuesday.hours.iter().find(|row| row.hour == hour).unwrap().expected;
    assert!(near(hour(9), 20.0) && near(hour(15), 0.0), "{:?}", tuesday.hours);
    assert_eq!((tuesday.hours[0].hour, tuesday.hours.last().unwrap().hour), (8, 15));

    // A weekday nobody counted on last year is expected like the others.
    let wednesday = week(&rows, "2026-10-21T20:00");
    assert!(near(wednesday.desks[0].expected, 20.0 + 80.0 + 60.0), "{:?}", wednesday.desks[0].expected);
}

#[test]
fn without_a_round_before_it_is_this_weeks_other_days_and_else_unknown() {
    let mut rows = rows(vec![unit("a", &["1"], &SEVEN), unit("b", &["1"], &SEVEN)]);
    rows.days.push(counted("a", "1", "2026-10-19", &[10, 20]));
    rows.days.push(counted("a", "1", "2026-10-20", &[20, 30]));
    let week = week(&rows, "2026-10-21T18:00");
    assert_eq!(week.compared_with, None);
    let row = |code: &str| week.desks.iter().find(|row| row.unit == code).unwrap();
    // Monday by Tuesday, Tuesday by Monday, today by both.
    assert!(near(row("a").expected, 50.0 + 30.0 + 40.0), "{:?}", row("a").expected);
    assert_eq!((row("b").expected, row("b").usual_per_hour), (None, None), "nothing is known");
}

#[test]
fn a_desk_is_quiet_when_four_contacts_should_have_come() {
    let mut rows = rows(vec![unit("a", &["1"], &SEVEN)]);
    rows.days.push(counted("a", "1", "2026-10-19", &[6, 6, 6, 6, 6, 6, 6]));
    rows.days.push(counted("a", "1", "2026-10-20", &[6, 0]));
    rows.streams.push(stream("a", "1", "2026-10-20T09:50"));
    // Six an hour: the fourth is missed after 40 minutes, but nobody is asked before an hour has passed.
    for (now, quiet) in [("2026-10-20T10:49", false), ("2026-10-20T10:50", true), ("2026-10-20T16:00", false)]
    {
        let row = &week(&rows, now).desks[0];
        assert_eq!(row.needs == [DeskNeed::Quiet], quiet, "{now}: {:?}", row.needs);
        assert_eq!(row.quiet_since_wall.as_deref(), quiet.then_some("2026-10-20T09:50"), "{now}");
    }
    rows.days[1].states =
        vec![(at("2026-10-20T09:55"), "paused".into()), (at("2026-10-20T10:00"), "signed_counted".into())];
    assert_eq!(week(&rows, "2026-10-20T12:00").desks[0].needs, [], "it said that it pauses");
    rows.days[1].states.clear();
    rows.days[0].by_hour = [0; 24];
    rows.days[0].by_hour[9] = 7;
    rows.days[0].contacts = 7;
    assert_eq!(week(&rows, "2026-10-20T12:00").desks[0].needs, [], "one an hour: two hours are no silence");
    assert_eq!(week(&rows, "2026-10-20T14:00").desks[0].needs, [DeskNeed::Quiet], "four hours are");
}

#[test]
fn what_is_wrong_with_a_stream_is_told_in_the_order_of_urgency() {
    let mut rows = rows(vec![unit("a", &["1", "2"], &SEVEN)]);
    let mut broken = stream("a", "2", "2026-10-19T12:00");
    (broken.gaps, broken.forks, broken.clock_suspect) = (vec![(3, 4)], 1, 2);
    rows.streams = vec![stream("a", "1", "2026-10-19T12:00"), broken, stream("x", "9", "2026-10-19T12:00")];
    for (unit, desk) in [("a", "1"), ("a", "2"), ("x", "9")] {
        rows.days.push(counted(unit, desk, "2026-10-19", &[1, 1, 1, 1]));
    }
    let refused = |round: &str| LookedFile {
        name: format!("/share/{round}.komhendesk"),
        size: 1,
        modified: 1,
        sha256: None,
        outcome: Looked::Refused,
        code: Some("cut_off".into()),
        detail: BTreeMap::new(),
        stream: None,
        round: Some(round.into()),
        unit: Some("a".into()),
        desk: Some("2".into()),
        new: 0,
        events: 0,
        at: at("2026-10-19T12:00"),
    };
    rows.looked = vec![refused("E2026")];
    let now = week(&rows, "2026-10-19T12:30");
    use DeskNeed::*;
    let needs: Vec<(&str, &[DeskNeed])> =
        now.desks.iter().map(|row| (row.desk.as_str(), row.needs.as_slice())).collect();
    assert_eq!(needs, [("2", &[Gaps, Forks, RefusedFile, Clock][..]), ("9", &[UnitUnknown]), ("1", &[])]);
    assert_eq!(now.unknown_desks, ["x · 9"]);
    rows.looked = vec![refused("E2025")];
    assert!(!week(&rows, "2026-10-19T12:30").desks[0].needs.contains(&RefusedFile), "another round's file");
}

#[test]
fn who_was_asked_and_answered_is_not_asked_again() {
    let mut rows = rows(vec![unit("a", &["1"], &SEVEN), unit("b", &["1"], &SEVEN)]);
    rows.sign_offs = vec![UnitSignOff {
        unit: "a".into(),
        state: SignOff::Missing,
        reason: Some("ill".into()),
        by: Signer::Coordinator,
        at: at("2026-10-19T12:00"),
    }];
    let open = week(&rows, "2026-10-20T12:00");
    let row = |week: &WeekNow, code: &str| week.desks.iter().find(|row| row.unit == code).unwrap().clone();
    assert_eq!((row(&open, "a").needs, row(&open, "a").signed), (vec![], Some(SignOff::Missing)));
    assert_eq!(row(&open, "b").needs, [DeskNeed::Never]);
    rows.kept.closed = true;
    assert_eq!(row(&week(&rows, "2026-10-20T12:00"), "b").needs, [], "a closed round waits for nobody");
}

#[test]
fn the_round_to_expect_by_is_the_newest_closed_one_of_the_season() {
    let closed = |code: &str| KeptRound { closed: true, ..kept(code, vec![]) };
    let now = kept("E2026", vec![]);
    let choose = |rounds: Vec<KeptRound>| before(&now, rounds).map(|kept| kept.round.code.to_string());
    assert_eq!(choose(vec![closed("F2026"), closed("E2024"), closed("E2025")]).as_deref(), Some("E2025"));
    assert_eq!(choose(vec![closed("F2026"), closed("F2025")]).as_deref(), Some("F2026"), "else any");
    assert_eq!(
        choose(vec![kept("E2025", vec![]), closed("E2026"), closed("F2027")]),
        None,
        "open, itself, later"
    );
    assert_eq!(choose(vec![KeptRound { purged: true, ..closed("E2025") }]), None, "its desks are not known");
}

#[test]
fn totals_are_the_cells_and_shares_are_of_the_total() {
    let mut rows = rows(vec![]);
    let cell = |on: &str, channel: &str, n: i64| CountedCell {
        day: day(on),
        channel: Channel::from_code(channel).unwrap(),
        kind: ContactType::from_code("INFO").unwrap(),
        task: None,
        closing: None::<Closing>,
        form: None::<Form>,
        source: Source::from_code("SKRANKE").unwrap(),
        n,
    };
    rows.cells = vec![
        cell("2026-10-19", "TLFIND", 30),
        cell("2026-10-20", "TLFIND", 30),
        cell("2026-10-20", "WEB", 40),
    ];
    let mut single = counted("a", "1", "2026-10-19", &[6, 6]);
    (single.mass, single.repeats, single.forgotten) = (2, 4, Some(7));
    rows.days = vec![single];
    rows.streams = vec![stream("a", "1", "2026-10-19T12:00")];
    let week = week(&rows, "2026-10-20T12:00");
    assert_eq!((week.total, week.today_total, week.website), (100, 70, 40));
    let shares: Vec<(&str, f64)> = week.channels.iter().map(|c| (c.channel.as_str(), c.share)).collect();
    assert_eq!(shares, [("TLFIND", 1.0), ("WEB", 0.0)], "visits to the website have no share");
    assert!(near(week.repeat_share, 0.4), "4 of the 10 that were single");
    assert_eq!((week.mass, week.forgotten), (2, 7), "told apart");
    assert_eq!(
        (week.desks_counted, week.desks_expected),
        (1, 1),
        "without a round file those that were seen"
    );
    let none = super::of(&super::tests::rows(vec![]), &Texts::of(Language::English), at("2026-10-20T12:00"))
        .unwrap();
    assert_eq!((none.total, none.repeat_share, none.desks.len()), (0, None, 0), "an empty store is no fault");
}

#[test]
fn the_hour_that_comes_twice_belongs_to_the_sunday_of_week_43() {
    let mut rows = rows(vec![unit("a", &["1"], &[7.0; 7])]);
    rows.kept.round.last = day("2026-10-25");
    for now in ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"] {
        let week = week(&rows, now);
        assert_eq!(
            (week.today.as_str(), week.now_wall.as_str()),
            ("2026-10-25", "2026-10-25T02:30"),
            "{now}"
        );
    }
}
