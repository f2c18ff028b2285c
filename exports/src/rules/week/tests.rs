//! A believable municipality in two rounds, and one defect planted in each desk.

use chrono::Duration;

use super::*;
use schema::clock;

const CELLS: [(&str, &str, f64); 12] = [
    ("TLFIND", "INFO", 32.0),
    ("TLFIND", "OPRET", 17.0),
    ("TLFIND", "STATUS", 9.0),
    ("TLFIND", "VEJL", 13.0),
    ("TLFIND", "FEJL", 2.0),
    ("PRSNLG", "INFO", 12.0),
    ("PRSNLG", "OPRET", 19.0),
    ("PRSNLG", "VEJL", 8.0),
    ("PRSNLG", "SLVBTJN", 3.0),
    ("EMLIND", "INFO", 14.0),
    ("EMLIND", "STATUS", 7.0),
    ("PPRIND", "OPRET", 8.0),
];
const WEEKDAYS: [f64; 5] = [1.22, 1.06, 0.96, 1.01, 0.78];

fn cell(channel: &str, kind: &str) -> (Channel, ContactType) {
    (Channel::from_code(channel).unwrap(), ContactType::from_code(kind).unwrap())
}

fn monday(code: &str) -> NaiveDate {
    Round::built_in(&code.parse().unwrap()).unwrap().first
}

/// A desk that counts as desks do: about as much each week, never the same figure twice.
fn desk(number: u32, first: NaiveDate) -> Place {
    let mut place = Place { unit: format!("enhed {number}"), desk: "1".into(), ..Place::default() };
    for (at, weekday) in WEEKDAYS.iter().enumerate() {
        let day = first + Duration::days(at as i64);
        let jitter = |cell: usize| {
            let turn = (number as usize * 7 + at * 5 + cell * 3 + first.to_string().len()) % 7;
            turn as f64 / 3.0 - 1.0
        };
        let figures = CELLS.iter().enumerate().map(|(index, (channel, kind, usual))| {
            (cell(channel, kind), (usual * weekday + jitter(index)).round().max(1.0) as u32)
        });
        place.days.insert(day, figures.collect());
        place.hours.insert(day, if at == 3 { 7.0 } else { 5.0 });
    }
    place
}

fn week(code: &str) -> Week {
    let first = monday(code);
    Week {
        round: Round::built_in(&code.parse().unwrap()).unwrap(),
        definitions: ["2013.1".to_owned()].into(),
        places: (1..=12).map(|number| desk(number, first)).collect(),
    }
}

/// What the rules say: rule and unit.
fn said(week: &Week, before: &Week) -> Vec<(String, String)> {
    let mut said: Vec<(String, String)> =
        check(week, Some(before)).into_iter().map(|found| (found.rule.to_owned(), found.unit)).collect();
    said.sort();
    said
}

#[test]
fn a_week_like_the_one_before_gives_no_remark() {
    assert_eq!(said(&week("E2026"), &week("E2025")), [], "nothing to ask");
}

/// Plants a defect of every rule about places, each in a desk of its own.
fn plant(week: &mut Week) -> Vec<(String, String)> {
    let mut planted = Vec::new();
    let mut at = |number: usize, rule: &str| {
        planted.push((rule.to_owned(), format!("enhed {number}")));
        number - 1
    };
    let days: Vec<NaiveDate> = week.places[0].days.keys().copied().collect();
    let places = &mut week.places;

    places[at(1, "missing_day")].days.remove(&days[2]);
    // Closed, and yet somebody telephoned.
    let closed = at(2, "count_on_closed_day");
    places[closed].hours.insert(days[1], 0.0);
    let copied = at(3, "duplicate_day");
    let tuesday = places[copied].days[&days[1]].clone();
    places[copied].days.insert(days[2], tuesday);
    let heaped = at(4, "heaping");
    for n in places[heaped].days.values_mut().flat_map(Cells::values_mut) {
        *n = if *n >= 6 { ((*n + 2) / 5 * 5).max(10) } else { *n };
    }
    let mistyped = at(5, "outlier");
    places[mistyped].days.get_mut(&days[4]).unwrap().insert(cell("EMLIND", "INFO"), 141);
    let longer = at(6, "open_hours_change");
    places[longer].hours.values_mut().for_each(|hours| *hours *= 1.3);
    let forgotten = at(7, "type_never_used");
    for cells in places[forgotten].days.values_mut() {
        let changes: u32 =
            cells.iter().filter(|((_, kind), _)| kind.code() == "STATUS").map(|(_, n)| n).sum();
        cells.retain(|(_, kind), _| kind.code() != "STATUS");
        *cells.get_mut(&cell("TLFIND", "OPRET")).unwrap() += changes;
    }
    let advising = at(8, "other_share");
    for cells in places[advising].days.values_mut() {
        *cells.get_mut(&cell("TLFIND", "VEJL")).unwrap() += 34;
    }
    let tired = at(9, "fatigue");
    for (past, cells) in places[tired].days.values_mut().enumerate() {
        for n in cells.values_mut() {
            *n = ((f64::from(*n) * 0.86_f64.powi(past as i32)).round() as u32).max(1);
        }
    }
    planted.push(("desk_lost".into(), "enhed 10".into()));
    places.remove(9);
    planted.sort();
    planted
}

#[test]
fn every_planted_defect_is_found_and_nothing_else_is_flagged() {
    let (mut now, before) = (week("E2026"), week("E2025"));
    let planted = plant(&mut now);
    assert_eq!(said(&now, &before), planted, "one of each, where it was planted");
}

#[test]
fn other_definitions_and_another_level_are_told_of_the_whole_week() {
    let (mut now, before) = (week("E2026"), week("E2025"));
    now.definitions = ["2026.1".to_owned()].into();
    assert_eq!(said(&now, &before), [("definition_change".to_owned(), String::new())]);

    let mut now = week("E2026");
    for n in now.places.iter_mut().flat_map(|place| place.days.values_mut()).flat_map(Cells::values_mut) {
        *n = *n * 4 + 1;
    }
    assert_eq!(said(&now, &before), [("level_shift".to_owned(), String::new())]);

    let mut mixed = week("E2026");
    mixed.definitions.insert("2026.1".into());
    let found = check(&mixed, None);
    assert_eq!(
        (found[0].rule, found[0].value.as_str()),
        ("definition_change", "2013.1+2026.1"),
        "within a week"
    );
}

#[test]
fn a_day_is_missing_by_the_calendar_where_there_is_one() {
    let mut now = week("E2026");
    let saturday = monday("E2026") + Duration::days(5);
    let mut expected: BTreeSet<NaiveDate> = now.places[0].days.keys().copied().collect();
    expected.insert(saturday);
    now.places[0].expected = Some(expected);
    let found = check(&now, None);
    assert_eq!(found.len(), 1, "nobody else was to be there on Saturday: {found:?}");
    assert_eq!((found[0].rule, found[0].day), ("missing_day", Some(saturday)));
    assert!(clock::is_weekend(saturday));
}

#[test]
fn a_website_has_no_closing_time() {
    let mut now = week("E2026");
    let day = *now.places[0].days.keys().next().unwrap();
    now.places[0].hours.insert(day, 0.0);
    let mut cells = Cells::new();
    cells.insert(cell("WEB", "VEJL"), 12);
    now.places[0].days.insert(day, cells);
    assert!(check(&now, None).iter().all(|found| found.rule != "count_on_closed_day"));
}
