use super::*;
use crate::round_file::{DifferenceKind, LocalQuestion, RoundChannel, TaskTile, Unit};

fn newer(edit: impl FnOnce(&mut RoundFile)) -> RoundFile {
    let mut file = RoundFile { file_version: 2, ..round_file() };
    edit(&mut file);
    file
}

fn take(f: &mut Fixture, file: &RoundFile) -> Result<crate::event::StreamId, SchemaError> {
    f.desk.take_up(file, "borgerservice", "2", tuesday())
}

fn version(f: &mut Fixture) -> u32 {
    f.desk.place().unwrap().unwrap().1.file.unwrap().file_version
}

#[test]
fn a_newer_file_is_taken_up_in_the_middle_of_the_week_and_the_count_goes_on() {
    let mut f = desk_with_file();
    f.log("TLFIND", "INFO", tuesday());
    let more = newer(|file| {
        file.channels.push(RoundChannel { code: "EMLIND".into(), closing: None, form: None });
        file.questions[0].answers.push("Ved ikke".into());
    });
    let before = f.desk.counter().layout().unwrap();
    take(&mut f, &more).unwrap();
    assert_eq!(version(&mut f), 2, "counted by from now on");
    let change = f.log("EMLIND", "INFO", tuesday());
    assert_eq!((change.contact.seq, change.figures.total), (2, 2), "in the same stream");
    let after = f.desk.counter().layout().unwrap();
    assert_eq!(after.channels[..2], before.channels, "nothing that was there moved");
    assert_eq!(take(&mut f, &more).map(drop).map_err(|e| e.code()), Ok(()), "the same file again is no news");
}

#[test]
fn an_older_file_or_another_of_the_same_version_is_refused() {
    let mut f = desk_with_file();
    take(&mut f, &newer(|_| {})).unwrap();
    let older = take(&mut f, &round_file());
    assert!(matches!(older, Err(SchemaError::RoundOlder { found: 1, kept: 2, .. })), "{older:?}");
    let other = take(&mut f, &newer(|file| file.contact = "Ring til lokal 13".into()));
    assert!(matches!(other, Err(SchemaError::RoundOlder { found: 2, kept: 2, .. })), "{other:?}");
    assert_eq!(version(&mut f), 2, "nothing changed");
}

#[test]
fn a_round_never_loses_a_code_while_it_is_counted() {
    let mut f = desk_with_file();
    let cases: [(&str, fn(&mut RoundFile)); 6] = [
        ("PRSNLG", |file| drop(file.channels.remove(0))),
        ("23.09.02", |file| drop(file.tasks.pop())),
        ("borgerservice 1", |file| drop(file.units[0].desks.remove(0))),
        ("borgerservice", |file| file.units[0].code = "service".into()),
        ("Over 65? Nej", |file| drop(file.questions[0].answers.pop())),
        ("Over 65?", |file| drop(file.questions.pop())),
    ];
    for (missing, edit) in cases {
        let fewer = newer(edit);
        let unit = fewer.units[0].code.clone();
        let refused = f.desk.take_up(&fewer, &unit, "2", tuesday());
        assert!(
            matches!(&refused, Err(SchemaError::RoundFewerCodes { missing: named, .. }) if *named == [missing]),
            "{missing}: {refused:?}"
        );
        assert_eq!(version(&mut f), 1, "{missing}: the round in use is unchanged");
    }
    // Another round may have other codes.
    let spring = RoundFile { round: "F2027".into(), ..newer(|file| drop(file.channels.remove(0))) };
    take(&mut f, &spring).unwrap();
}

#[test]
fn an_expired_file_is_not_taken_up() {
    let mut f = desk();
    let file = round_file();
    assert_eq!(
        file.last_valid_day(),
        day("2026-12-22"),
        "sixty days after the last day, where nothing is said"
    );
    let take =
        |f: &mut Fixture, file: &RoundFile, now: &str| f.desk.take_up(file, "borgerservice", "2", at(now));
    let late = take(&mut f, &file, "2026-12-23T08:00:00Z");
    assert!(matches!(late, Err(SchemaError::RoundExpired { .. })), "{late:?}");
    let until = RoundFile { valid_until: Some(day("2026-10-23")), ..file.clone() };
    let late = take(&mut f, &until, "2026-10-24T08:00:00Z");
    assert!(matches!(late, Err(SchemaError::RoundExpired { .. })), "{late:?}");
    take(&mut f, &until, "2026-10-23T20:00:00Z").unwrap();
    // What was taken up in time is counted by for as long as anybody counts.
    f.log("TLFIND", "INFO", at("2027-01-04T08:00:00Z"));
}

#[test]
fn a_practice_round_never_stands_in_a_desks_store() {
    let mut f = desk();
    let practice = RoundFile { round: "PE2026".into(), practice: true, ..round_file() };
    practice.check().unwrap();
    let refused = take(&mut f, &practice);
    assert!(matches!(refused, Err(SchemaError::PracticeOnly { .. })), "{refused:?}");
    let around = f.desk.store().unwrap().write(|tx| {
        Ok(tx.execute(
            "INSERT INTO round (code, municipality, first_day, last_day) VALUES ('P1', '0259', '2026-10-19', '2026-10-20')",
            [],
        )?)
    });
    assert!(around.is_err(), "not even by hand");
}

#[test]
fn a_desk_not_in_the_file_and_another_municipality_are_refused() {
    let mut f = desk_with_file();
    let unknown = f.desk.take_up(&newer(|_| {}), "borgerservice", "9", tuesday());
    assert!(matches!(unknown, Err(SchemaError::NoSuchDesk { .. })), "{unknown:?}");
    let elsewhere = take(&mut f, &newer(|file| file.municipality = "0265".into()));
    assert!(matches!(elsewhere, Err(SchemaError::WrongMunicipality { .. })), "{elsewhere:?}");
}

#[test]
fn a_late_unit_counts_its_own_days() {
    let mut f = desk();
    let file = newer(|file| {
        file.units[0].first_day = Some(day("2026-10-26"));
        file.units[0].last_day = Some(day("2026-10-30"));
    });
    take(&mut f, &file).unwrap();
    let period = f.desk.counter().period().unwrap().unwrap();
    assert_eq!((period.first, period.last), (day("2026-10-26"), day("2026-10-30")), "not the round's");
    f.log("TLFIND", "INFO", tuesday());
    assert_eq!(f.event(1, 1).draft.flags.names(), ["outside_period"], "and this is not one of them");
}

#[test]
fn the_difference_names_what_changes() {
    let file = round_file();
    assert_eq!(file.difference(&file).items, [], "nothing");
    let later = newer(|file| {
        file.last_day = day("2026-10-25");
        file.profile = crate::round_file::Profile::Simple;
        file.contact = "Ring til lokal 13".into();
        file.channels.reverse();
        file.channels[0].closing = Some("STRAKS".into());
        file.channels.push(RoundChannel { code: "EMLIND".into(), closing: None, form: None });
        file.types = ["OPRET", "INFO", "STATUS", "VEJL", "SLVBTJN", "FEJL"].map(String::from).to_vec();
        file.tasks[0].text = "Pas og kørekort".into();
        file.tasks.push(TaskTile { kle: "23.09.04".into(), text: "Flytning".into() });
        file.closed_days = vec![day("2026-10-22")];
        file.questions[0].answers.push("Ved ikke".into());
        file.questions
            .push(LocalQuestion { text: "Har du prøvet selv?".into(), answers: vec!["Ja".into()] });
        let unit = &mut file.units[0];
        unit.name = "Borgerservice Midt".into();
        unit.desks.push("3".into());
        unit.favourites = vec!["23.09.02".into()];
        unit.opens[3] = "09:00".into();
        let extra = Unit { code: "jobcenter".into(), name: "Jobcenter".into(), ..unit.clone() };
        file.units.push(extra);
    });
    later.check().unwrap();
    let found = file.difference(&later);
    assert_eq!((found.from_version, found.to_version), (1, 2), "which versions");
    let kinds: Vec<DifferenceKind> = found.items.iter().map(|item| item.kind).collect();
    use DifferenceKind::*;
    let expected = [
        Period,
        Profile,
        Contact,
        Preset,
        ChannelAdded,
        Order,
        Order,
        TaskText,
        TaskAdded,
        UnitName,
        DeskAdded,
        Favourites,
        Opening,
        UnitAdded,
        Question,
        Question,
        ClosedDays,
    ];
    assert_eq!(kinds, expected, "every change, each once");
    let item = |kind: DifferenceKind| found.items.iter().find(|item| item.kind == kind).unwrap();
    let text = |item: &crate::round_file::DifferenceItem| {
        (item.what.clone(), item.before.clone().unwrap_or_default(), item.after.clone().unwrap_or_default())
    };
    let words =
        |what: &str, before: &str, after: &str| (what.to_owned(), before.to_owned(), after.to_owned());
    assert_eq!(text(item(TaskText)), words("23.05.10", "Pas", "Pas og kørekort"), "a tile");
    assert_eq!(text(item(DeskAdded)), words("borgerservice", "", "3"), "a desk");
    assert_eq!(text(item(ClosedDays)), words("E2026", "", "2026-10-22"), "a day");
    assert_eq!(text(item(Preset)), words("TLFIND", "", "STRAKS"), "a preset");
    assert_eq!(text(item(Order)), words("channels", "PRSNLG, TLFIND", "TLFIND, PRSNLG"), "the columns");
    assert_eq!(text(item(Profile)), words("E2026", "full", "simple"), "the profile");
}
