use super::*;
use ReminderKind::{Closing, Opening as AtOpening, Silent};

/// A Tuesday in week 43, open from ten to four.
fn open_day() -> DayFacts {
    DayFacts {
        state: CountingState::Counting,
        said: None,
        in_period: true,
        opening: Opening::From { opens: wall("10:00"), closes: Some(wall("16:00")) },
        last: None,
    }
}

/// Copenhagen's clock on that Tuesday.
fn wall(clock: &str) -> DateTime<Utc> {
    at(&format!("2026-10-20T{clock}:00"))
}

fn asked(day: &DayFacts, clock: &str) -> Option<ReminderKind> {
    reminder(day, wall(clock)).map(|reminder| reminder.kind)
}

#[test]
fn the_desk_is_asked_at_the_right_times() {
    let (none, counted) = (open_day(), |clock: &str| DayFacts { last: Some(wall(clock)), ..open_day() });
    let unknown = |day: DayFacts| DayFacts { opening: Opening::Unknown, ..day };
    let no_end =
        |day: DayFacts| DayFacts { opening: Opening::From { opens: wall("10:00"), closes: None }, ..day };
    let cases = [
        ("before it opens", none, "09:59", None),
        ("just open", none, "10:29", None),
        ("open for half an hour", none, "10:30", Some(AtOpening)),
        ("nothing all morning", none, "13:00", Some(AtOpening)),
        ("nothing all day", none, "15:30", Some(Closing)),
        ("counted a while ago", counted("10:15"), "11:44", None),
        ("silent", counted("10:15"), "11:45", Some(Silent)),
        ("counted before it opened", counted("08:00"), "11:29", None),
        ("counted before it opened, silent since", counted("08:00"), "11:30", Some(Silent)),
        ("near closing, and counting", counted("15:10"), "15:39", None),
        ("near closing, and quiet", counted("15:10"), "15:40", Some(Closing)),
        ("not near closing yet", counted("14:30"), "15:29", None),
        ("after closing, not said to be closed", counted("15:50"), "16:30", Some(Closing)),
        ("hours unknown, nothing counted", unknown(none), "15:00", None),
        ("hours unknown, silent", unknown(counted("10:15")), "11:45", Some(Silent)),
        ("hours unknown, counting", unknown(counted("10:15")), "11:30", None),
        ("no closing time", no_end(none), "10:30", Some(AtOpening)),
        ("no closing time, late", no_end(counted("15:10")), "15:50", None),
    ];
    for (what, day, clock, expected) in cases {
        assert_eq!(asked(&day, clock), expected, "{what}");
    }
}

#[test]
fn a_desk_that_pauses_or_is_closed_is_left_alone() {
    let quiet = DayFacts { last: Some(wall("10:15")), ..open_day() };
    for clock in ["10:30", "12:00", "15:45", "17:00"] {
        for day in [
            DayFacts { state: CountingState::Paused, ..quiet },
            DayFacts { state: CountingState::Closed, ..quiet },
            DayFacts { in_period: false, ..quiet },
            DayFacts { opening: Opening::Closed, ..quiet },
        ] {
            assert_eq!(asked(&day, clock), None, "{clock} {day:?}");
        }
    }
}

#[test]
fn whoever_comes_back_from_a_pause_is_not_asked_at_once() {
    let back = DayFacts { last: Some(wall("10:15")), said: Some(wall("13:00")), ..open_day() };
    assert_eq!(asked(&back, "13:05"), None, "the pause was said");
    assert_eq!(asked(&back, "14:30"), Some(Silent), "silent since then");
    let early = DayFacts { said: Some(wall("10:20")), ..open_day() };
    assert_eq!(asked(&early, "10:45"), None, "somebody said a moment ago that the desk counts");
}

#[test]
fn the_last_contact_is_named_by_its_clock() {
    let day = DayFacts { last: Some(wall("10:15")), ..open_day() };
    assert_eq!(reminder(&day, wall("12:00")).unwrap().clock.as_deref(), Some("10.15"), "as people write it");
    assert_eq!(reminder(&open_day(), wall("10:45")).unwrap().clock, None, "there was none");
}

#[test]
fn the_store_knows_the_day() {
    let mut f = desk_with_file();
    let kind = |f: &mut Fixture, clock: &str| {
        f.desk.counter().reminder(wall(clock)).unwrap().map(|reminder| reminder.kind)
    };
    assert_eq!(kind(&mut f, "10:45"), Some(AtOpening), "open since ten");
    f.log("TLFIND", "INFO", wall("10:50"));
    assert_eq!(kind(&mut f, "12:00"), None, "counting");
    assert_eq!(kind(&mut f, "12:20"), Some(Silent), "no more");
    f.desk.counter().set_state(CountingState::Paused, wall("12:21")).unwrap();
    assert_eq!(kind(&mut f, "14:30"), None, "a pause");
    f.log("TLFIND", "INFO", wall("14:31"));
    assert_eq!(kind(&mut f, "15:40"), Some(Closing), "it closes at four");
    f.desk.counter().set_state(CountingState::Closed, wall("15:41")).unwrap();
    assert_eq!(kind(&mut f, "15:50"), None, "closed");
    let saturday = at("2026-10-24T12:00:00");
    assert_eq!(f.desk.counter().reminder(saturday).unwrap(), None, "not a day of the round");
    let mut closed = RoundFile { file_version: 2, ..round_file() };
    closed.closed_days = vec![day("2026-10-21")];
    f.desk.take_up(&closed, "borgerservice", "2", wall("15:55")).unwrap();
    assert_eq!(f.desk.counter().reminder(at("2026-10-21T12:00:00")).unwrap(), None, "a closed day");
    assert!(f.desk.counter().reminder(at("2026-10-22T12:00:00")).unwrap().is_some(), "an open one");
}

#[test]
fn a_desk_without_hours_or_without_a_round_is_asked_only_about_silence() {
    let mut f = desk();
    assert_eq!(f.desk.counter().reminder(wall("15:00")).unwrap(), None, "nobody knows when it opens");
    f.log("TLFIND", "INFO", wall("10:15"));
    let silent = f.desk.counter().reminder(wall("11:45")).unwrap().unwrap();
    assert_eq!((silent.kind, silent.clock.as_deref()), (Silent, Some("10.15")), "silent since then");
    let folder = tempfile::tempdir().unwrap();
    let (mut never, _) = Desk::open_or_create(&folder.path().join("desk.db")).unwrap();
    never.counter().log(&new("TLFIND", "INFO"), wall("10:15")).unwrap();
    assert_eq!(never.counter().reminder(wall("12:00")).unwrap(), None, "no round expects anything of it");
}
