//! Each rule about rows finds its defect and leaves everything else alone.

use super::*;
use schema::clock;
use schema::round_file::TaskTile;

const MONDAY: &str = "2026-10-19";

fn round() -> Round {
    Round::built_in(&"E2026".parse().unwrap()).unwrap()
}

fn unit(code: &str) -> Unit {
    Unit {
        code: code.into(),
        name: code.into(),
        desks: vec!["1".into()],
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![5.0, 5.0, 5.0, 7.0, 4.0, 3.0, 0.0],
        opens: Vec::new(),
    }
}

fn file() -> RoundFile {
    let late = Unit {
        first_day: clock::parse_day("2026-10-26").ok(),
        last_day: clock::parse_day("2026-10-30").ok(),
        ..unit("ungdomsskolen")
    };
    let mut file = RoundFile::built_in(&round(), "0259", vec![unit("borgerservice"), late]);
    file.profile = Profile::Full;
    file.tasks.push(TaskTile { kle: "15.20.00".into(), text: "Job".into() });
    file.closed_days.push(clock::parse_day("2026-10-21").unwrap());
    file
}

fn good<'r>() -> Row<'r> {
    Row {
        line: 2,
        unit: "borgerservice",
        channel: Channel::from_code("TLFIND").unwrap(),
        kind: ContactType::from_code("INFO").unwrap(),
        task: "23.05.10".parse().ok(),
        closing: Closing::from_code("STRAKS").ok(),
        form: Form::from_code("NEJ").ok(),
        day: clock::parse_day(MONDAY).unwrap(),
        open: None,
        asked_for_task: true,
        once: None,
        columns: &OF_2013,
    }
}

fn on<'r>(day: &str) -> Row<'r> {
    Row { day: clock::parse_day(day).unwrap(), ..good() }
}

fn task<'r>(kle: &str) -> Row<'r> {
    Row { task: kle.parse().ok(), ..good() }
}

fn channel<'r>(code: &str) -> Row<'r> {
    Row { channel: Channel::from_code(code).unwrap(), ..good() }
}

fn said(row: &Row<'_>) -> Vec<(&'static str, String)> {
    let (round, file) = (round(), file());
    let findings = check(row, &Frame::of(&round, Some(&file)), &mut Seen::default());
    findings.into_iter().map(|finding| (finding.rule, finding.value)).collect()
}

#[test]
fn a_good_row_gives_no_remark() {
    assert_eq!(said(&good()), []);
    assert_eq!(said(&task("15.20.00")), [], "a task of the round's own");
    assert_eq!(said(&Row { unit: "-", ..good() }), [], "the municipality as a whole is no unit");
}

#[test]
fn every_defect_of_a_row_is_named_with_what_stands_there() {
    let wall = |text: &str| clock::Moment::of(clock::parse(text).unwrap()).wall();
    let forgotten = Some((wall("2026-10-19T10:00"), wall("2026-10-19T10:06")));
    let quick = Some((wall("2026-10-19T10:00"), wall("2026-10-19T10:05")));
    let cases: [(Row<'_>, &[(&str, &str)]); 15] = [
        (task("15.20"), &[("kle_two_groups", "15.20")]),
        (task("02.00.02"), &[("kle_probable_typo", "02.00.02 → 02.00.20")]),
        (task("05.00.00"), &[("kle_not_in_list", "05.00.00")]),
        (Row { task: None, ..good() }, &[("task_missing", "borgerservice")]),
        (Row { unit: "", ..good() }, &[("unit_missing", "")]),
        (Row { unit: "jobcenter", ..good() }, &[("unit_not_in_round", "jobcenter")]),
        (on("2026-11-02"), &[("date_outside_period", "2026-11-02")]),
        // Open on Saturdays, closed on Sundays.
        (on("2026-10-24"), &[("date_outside_period", "2026-10-24")]),
        (
            on("2026-10-25"),
            &[
                ("date_outside_period", "2026-10-25"),
                ("weekend", "2026-10-25"),
                ("count_on_closed_day", "2026-10-25"),
            ],
        ),
        (on("2026-10-21"), &[("count_on_closed_day", "2026-10-21")]),
        (channel("EMLIND"), &[("straks_slow_channel", "EMLIND")]),
        (Row { open: forgotten, ..good() }, &[("long_duration", "360 s")]),
        (Row { open: quick, ..good() }, &[]),
        (Row { unit: "ungdomsskolen", ..on("2026-10-27") }, &[]),
        (Row { task: None, asked_for_task: false, ..good() }, &[]),
    ];
    for (row, wanted) in cases {
        let wanted: Vec<(&str, String)> =
            wanted.iter().map(|(rule, value)| (*rule, (*value).to_owned())).collect();
        assert_eq!(said(&row), wanted, "{row:?}");
    }
}

#[test]
fn a_registration_that_stands_twice_is_told_of_once() {
    let round = round();
    let frame = Frame::of(&round, None);
    let mut seen = Seen::default();
    let row = Row { once: Some("a".into()), ..good() };
    let told: Vec<usize> = (0..3).map(|_| check(&row, &frame, &mut seen).len()).collect();
    assert_eq!(told, [0, 1, 1], "the first of them is the registration, the others are duplicate_row");
    let last = check(&row, &frame, &mut seen);
    assert_eq!(last[0].rule, "duplicate_row");
    let counted = Row { once: None, ..good() };
    assert!(check(&counted, &frame, &mut seen).is_empty(), "counts repeat by nature");
}

#[test]
fn a_cpr_number_in_a_row_is_not_repeated() {
    let found = said(&Row { unit: "0101901234", ..good() });
    assert!(!format!("{found:?}").contains("0101901234"), "{found:?}");
}
