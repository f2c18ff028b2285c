use super::*;
use crate::municipality::SignOff;

fn say(
    f: &mut Fixture,
    id: GestureId,
    state: SignOff,
    reason: Option<&str>,
    at: &str,
) -> Result<(), SchemaError> {
    f.desk.counter().sign_off(id, state, reason, clock::parse(at).unwrap())
}

fn words(f: &mut Fixture) -> Vec<String> {
    let store = f.desk.store().unwrap();
    let all = store.read(|c| {
        let mut query = c.prepare("SELECT reason FROM event WHERE kind = 4 ORDER BY stream, seq")?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    });
    all.unwrap()
}

#[test]
fn the_units_word_is_kept_once_and_says_nothing_about_counting() {
    let mut f = desk_with_file();
    let noon = clock::parse("2026-10-23T10:00:00Z").unwrap();
    f.desk.counter().set_state(CountingState::Closed, noon).unwrap();
    let id = gesture();
    say(&mut f, id, SignOff::Closed, Some("holiday"), "2026-10-23T10:05:00Z").unwrap();
    say(&mut f, id, SignOff::Closed, Some("holiday"), "2026-10-23T10:06:00Z").unwrap();
    assert_eq!(words(&mut f), ["closed", "signed_closed:holiday"], "once");
    assert_eq!(f.desk.counter().state(noon).unwrap(), CountingState::Closed, "still closed for the day");
    say(&mut f, gesture(), SignOff::Counted, None, "2026-10-23T10:07:00Z").unwrap();
    assert_eq!(words(&mut f).last().unwrap(), "signed_counted", "another word later");
    assert_eq!(f.desk.counter().figures(noon).unwrap().total, 0, "nothing was counted");
}

#[test]
fn a_word_without_its_reason_or_without_a_round_is_refused() {
    let mut f = desk_with_file();
    let at = "2026-10-23T10:05:00Z";
    let silent = say(&mut f, gesture(), SignOff::Missing, None, at);
    assert!(matches!(silent, Err(SchemaError::UnknownCode { .. })), "{silent:?}");
    let words_of_ones_own = say(&mut f, gesture(), SignOff::Missing, Some("Bo var syg"), at);
    assert!(matches!(words_of_ones_own, Err(SchemaError::UnknownCode { .. })), "{words_of_ones_own:?}");
    assert_eq!(words(&mut f), [] as [&str; 0], "nothing was kept");
    let folder = tempfile::tempdir().unwrap();
    let mut nowhere = Desk::open_or_create(&folder.path().join("desk.db")).unwrap().0;
    let now = clock::parse(at).unwrap();
    let answer = nowhere.counter().sign_off(gesture(), SignOff::Counted, None, now);
    assert!(matches!(answer, Err(SchemaError::NotSetUp)), "{answer:?}");
}

#[test]
fn the_word_travels_as_a_line_of_the_desk_file() {
    let mut f = desk_with_file();
    say(&mut f, gesture(), SignOff::Missing, Some("technical"), "2026-10-23T10:05:00Z").unwrap();
    let kept = f.desk.store().unwrap().read(crate::store::streams::current).unwrap().unwrap();
    let last =
        f.desk.store().unwrap().read(|c| crate::store::events::newest(c, kept.id, 1)).unwrap().remove(0);
    let line = last.line().unwrap();
    assert!(
        line.contains("\"kind\":\"state\"") && line.contains("\"reason\":\"signed_missing:technical\""),
        "{line}"
    );
    assert_eq!(crate::event::Event::parse(&line).unwrap(), last, "read as it was written");
    let void = line.replace("\"state\"", "\"void\"");
    assert!(crate::event::Event::parse(&void).is_err(), "only a state has a reason in two parts");
}
