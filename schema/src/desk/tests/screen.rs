use super::*;
use crate::round_file::Profile;

fn layout(f: &mut Fixture) -> Layout {
    f.desk.counter().layout().unwrap()
}

#[test]
fn a_desk_without_a_round_file_has_the_built_in_screen() {
    let mut f = desk();
    let built_in = layout(&mut f);
    assert_eq!(built_in.channels[..3], ["TLFIND", "PRSNLG", "TLFUD"], "commonest first");
    assert_eq!(built_in.types, ["INFO", "OPRET", "STATUS", "VEJL", "SLVBTJN", "FEJL"], "rows as built in");
    assert_eq!(
        (built_in.profile, built_in.tasks.len(), built_in.question),
        (Profile::Simple, 45, None),
        "enkel"
    );
    assert_eq!(built_in.presets[0].closing.as_deref(), Some("STRAKS"), "the telephone closes at once");
    let first: Vec<&String> = built_in.tasks.iter().take(9).map(|task| &task.kle).collect();
    assert_eq!(built_in.favourites.iter().collect::<Vec<_>>(), first, "the first nine tasks");
}

#[test]
fn columns_follow_what_was_counted_in_earlier_rounds_and_stand_still_within_one() {
    let mut f = desk();
    for _ in 0..3 {
        f.log("PPRIND", "INFO", tuesday());
    }
    let first = layout(&mut f);
    assert_eq!(first.channels[0], "TLFIND", "what is counted in this round moves nothing in it");
    assert_eq!(layout(&mut f.reopen()), first, "nor after a restart");

    let mut f = desk();
    for channel in ["PPRIND", "PPRIND", "PPRIND", "EMLIND", "EMLIND", "TLFIND"] {
        f.log(channel, "INFO", tuesday());
    }
    let spring = Place { round: round("F2027"), ..place("borgerservice") };
    f.desk.set_up(&spring, at("2027-05-03T08:00:00Z")).unwrap();
    let next = layout(&mut f);
    assert_eq!(
        next.channels[..4],
        ["PPRIND", "EMLIND", "TLFIND", "PRSNLG"],
        "most counted first, then as built in"
    );
    assert_eq!(next.presets[0].channel, "PPRIND", "presets in the same order");
    let now = at("2027-05-03T08:00:00Z");
    for _ in 0..9 {
        f.log("SMSIND", "INFO", now);
    }
    assert_eq!(layout(&mut f.reopen()), next, "nothing moves within the round");
}

#[test]
fn a_word_about_an_earlier_round_moves_no_column() {
    let mut f = desk();
    let letters: Vec<LoggedContact> = (0..2).map(|_| f.log("PPRIND", "INFO", tuesday()).contact).collect();
    f.log("EMLIND", "INFO", tuesday());
    f.desk.set_up(&Place { round: round("F2027"), ..place("borgerservice") }, tuesday()).unwrap();
    let before = layout(&mut f);
    for letter in &letters {
        f.desk.counter().cancel(gesture(), id_of(letter), CancelReason::Trial, tuesday()).unwrap();
    }
    assert_eq!(layout(&mut f.reopen()), before, "cancelled in the middle of the next round");
}

#[test]
fn the_round_file_decides_where_there_is_one() {
    let mut f = desk();
    for _ in 0..3 {
        f.log("PPRIND", "INFO", tuesday());
    }
    let types = ["STATUS", "INFO", "OPRET", "FEJL", "VEJL", "SLVBTJN"].map(String::from);
    let mut file = RoundFile { round: "F2027".into(), types: types.to_vec(), ..round_file() };
    f.desk.take_up(&file, "borgerservice", "2", tuesday()).unwrap();
    let by_file = layout(&mut f);
    assert_eq!(by_file.channels, ["PRSNLG", "TLFIND"], "its columns in its order");
    assert_eq!(by_file.types, types, "its rows in its order");
    assert_eq!(
        (by_file.profile, by_file.question.unwrap().text.as_str()),
        (Profile::Full, "Over 65?"),
        "and more"
    );
    assert_eq!(by_file.favourites, ["23.05.10", "23.09.02"], "its tasks, as many as there are");
    file.file_version = 2;
    file.units[0].favourites = vec!["23.09.02".into(), "99.99.99".into()];
    f.desk.take_up(&file, "borgerservice", "2", tuesday()).unwrap();
    assert_eq!(layout(&mut f).favourites, ["23.09.02"], "the unit's own, those with a tile");
}

#[test]
fn favourites_are_the_tasks_used_most_before() {
    let mut f = desk();
    for task in ["23.09.02", "23.05.10", "23.09.02", "23.09.04", "23.09.02", "23.05.10"] {
        let contact = NewContact {
            codes: ContactCodes { task: Some(task.into()), ..codes("TLFIND", "INFO") },
            ..new("TLFIND", "INFO")
        };
        f.desk.counter().log(&contact, tuesday()).unwrap();
    }
    let file = RoundFile { round: "F2027".into(), ..round_file() };
    f.desk.take_up(&file, "borgerservice", "2", tuesday()).unwrap();
    assert_eq!(layout(&mut f).favourites, ["23.09.02", "23.05.10"], "most used first, those the round has");
}

#[test]
fn a_round_that_is_counted_again_after_another_has_the_screen_it_had() {
    let mut f = desk();
    let before = layout(&mut f);
    f.desk.set_up(&Place { round: round("F2027"), ..place("borgerservice") }, tuesday()).unwrap();
    for _ in 0..3 {
        f.log("PPRIND", "INFO", tuesday());
    }
    f.desk.set_up(&place("borgerservice"), tuesday()).unwrap();
    assert_eq!(layout(&mut f), before, "what came after it began moves nothing in it");
}
