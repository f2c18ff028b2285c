//! Round files: chosen, double-clicked, published; taken up or refused.

use komhen_desktop::error::ErrorCode;
use komhen_desktop::policy::Policy;
use komhen_desktop::round_offer::Origin;
use schema::clock;
use schema::round_file::{RoundFile, Unit};
use serde_json::{Value, json};

use crate::support::{Pc, Running, codes, round_of_this_week, today};

fn newer(edit: impl FnOnce(&mut RoundFile)) -> RoundFile {
    let mut file = round_of_this_week();
    file.file_version = 2;
    edit(&mut file);
    file
}

fn practice_round() -> RoundFile {
    RoundFile { round: "P1".into(), practice: true, ..round_of_this_week() }
}

fn chosen(running: &Running, path: &std::path::Path) -> Value {
    running.person.will_choose(path);
    running.call("choose_round_file", json!({})).unwrap()
}

#[test]
fn a_chosen_file_is_offered_and_taken_up_only_when_a_desk_is_named() {
    let pc = Pc::new();
    let running = pc.start();
    assert_eq!(running.call("choose_round_file", json!({})).unwrap(), Value::Null, "closed without a choice");
    let offer = chosen(&running, &pc.write_round("E.komhenrunde", &round_of_this_week()));
    for (field, wanted) in [
        ("file_name", json!("E.komhenrunde")),
        ("municipality_code", json!("0259")),
        ("municipality_name", json!("Køge")),
        ("version", json!(1)),
        ("practice", json!(false)),
        ("expired", json!(false)),
        ("contact_line", json!("Tovholderen, lokal 4242")),
        ("unit", json!(null)),
        ("difference", json!(null)),
    ] {
        assert_eq!(offer[field], wanted, "{field}");
    }
    assert_eq!(offer["units"][1], json!({"code": "job", "name": "Jobcenter", "desks": ["1"]}));
    assert_eq!(running.state()["set_up"], false, "only offered");
    let wrong = json!({"unit": "borgerservice", "desk": "9"});
    assert_eq!(running.refusal("take_round", wrong), ErrorCode::NoSuchDesk);
    let state = running.call("take_round", json!({"unit": "job", "desk": "1"})).unwrap();
    assert_eq!(
        (&state["unit"], &state["set_up"]),
        (&json!("Jobcenter"), &json!(true)),
        "still offered till then"
    );
    assert_eq!(running.call("offered_round_file", json!({})).unwrap(), Value::Null, "taken");
    assert_eq!(running.person.saw()[0], "Hent rundefil", "the dialog says what it is for");
}

#[test]
fn a_file_that_was_taken_up_is_kept_for_another_desk_until_it_is_put_away() {
    let pc = Pc::new();
    let running = pc.start();
    let take = |unit: &str, desk: &str| running.call("take_round", json!({"unit": unit, "desk": desk}));
    chosen(&running, &pc.write_round("E.komhenrunde", &round_of_this_week()));
    take("job", "1").unwrap();
    assert_eq!(running.call("offered_round_file", json!({})).unwrap(), Value::Null, "news to nobody");
    let state = take("borgerservice", "2").unwrap();
    assert_eq!(
        (&state["unit"], &state["desk"]),
        (&json!("Borgerservice"), &json!("2")),
        "the clerk went back for another desk"
    );
    running.call("forget_offer", json!({})).unwrap();
    assert_eq!(take("job", "1").unwrap_err().code, ErrorCode::BadRoundFile, "put away");
    chosen(&running, &pc.write_round("E2.komhenrunde", &newer(|_| ())));
    assert_eq!(
        running.call("offered_round_file", json!({})).unwrap()["version"],
        2,
        "a newer one is offered again"
    );
}

#[test]
fn a_newer_file_is_taken_up_mid_week_and_shows_what_is_new() {
    let pc = Pc::new();
    let running = pc.start_counting();
    running.log(1, "TLFIND", "INFO");
    let file = newer(|file| file.units[1].desks.push("2".into()));
    let offer = chosen(&running, &pc.write_round("E2.komhenrunde", &file));
    assert_eq!(
        (&offer["unit"], &offer["desk"]),
        (&json!("borgerservice"), &json!("2")),
        "where it counts now"
    );
    let difference = &offer["difference"];
    assert_eq!((&difference["from_version"], &difference["to_version"]), (&json!(1), &json!(2)));
    assert_eq!(difference["items"][0]["kind"], "desk_added", "{difference}");
    let state = running.call("take_round", json!({"unit": "borgerservice", "desk": "2"})).unwrap();
    assert_eq!(
        (&state["round_file_version"], &state["figures"]["total"]),
        (&json!(2), &json!(1)),
        "nothing is lost"
    );
}

#[test]
fn a_file_that_may_never_be_taken_up_is_refused_when_it_is_offered() {
    let pc = Pc::new();
    let running = pc.start_counting();
    let written = |name: &str, edit: fn(&mut RoundFile)| pc.write_round(name, &newer(edit));
    let text = |name: &str, text: &str| {
        std::fs::write(pc.path(name), text).unwrap();
        pc.path(name)
    };
    let large = " ".repeat(1 << 20) + "{}";
    for (path, code) in [
        (written("fewer", |file| drop(file.channels.pop())), ErrorCode::RoundFewerCodes),
        (
            written("older", |file| (file.file_version, file.contact) = (1, "en anden".into())),
            ErrorCode::RoundOlder,
        ),
        (text("newer", r#"{"format": "komhen-round/9"}"#), ErrorCode::RoundFileTooNew),
        (text("broken", r#"{"format": "komhen-round/1""#), ErrorCode::BadRoundFile),
        (text("picture", "\u{fffd}PNG"), ErrorCode::BadRoundFile),
        (text("large", &large), ErrorCode::BadRoundFile),
        (pc.path("not there"), ErrorCode::BadRoundFile),
        (pc.folder("a folder"), ErrorCode::BadRoundFile),
        (written("cpr", |file| file.contact = "Anna 010190-1234".into()), ErrorCode::LooksLikeCpr),
    ] {
        running.person.will_choose(&path);
        assert_eq!(running.refusal("choose_round_file", json!({})), code, "{}", path.display());
        assert_eq!(running.call("offered_round_file", json!({})).unwrap(), Value::Null, "told once");
    }
    assert_eq!(running.state()["round_file_version"], 1, "the round in use is untouched");
}

#[test]
fn an_expired_file_is_shown_and_not_taken_up() {
    let pc = Pc::new();
    let running = pc.start();
    let mut file = round_of_this_week();
    (file.round, file.first_day, file.last_day) =
        ("E2013".into(), clock::parse_day("2013-10-21").unwrap(), clock::parse_day("2013-10-25").unwrap());
    assert_eq!(chosen(&running, &pc.write_round("old.komhenrunde", &file))["expired"], true);
    let here = json!({"unit": "borgerservice", "desk": "1"});
    assert_eq!(running.refusal("take_round", here), ErrorCode::RoundExpired);
}

#[test]
fn a_practice_file_leads_to_practice_and_nowhere_else() {
    let pc = Pc::new();
    let running = pc.start();
    let offer = chosen(&running, &pc.write_round("P.komhenrunde", &practice_round()));
    assert_eq!(offer["practice"], true);
    let state = running.call("take_round", json!({"unit": "borgerservice", "desk": "1"})).unwrap();
    assert_eq!((&state["practice"], &state["round"]), (&json!(true), &json!("P1")));
    assert_eq!(running.state()["set_up"], false, "the count knows nothing of it");
    let practised = json!({"practice": true, "id": "0".repeat(32), "codes": codes("TLFIND", "INFO"), "n": 1, "late": null});
    running.call("log_contact", practised).unwrap();
    assert_eq!(running.state()["figures"]["total"], 0);
}

#[test]
fn a_double_click_is_told_to_the_page_and_offered() {
    let pc = Pc::new();
    let running = pc.start();
    running.program.bring_offer(pc.write_round("E.komhenrunde", &round_of_this_week()));
    let begun = std::time::Instant::now();
    while running.person.saw() != ["round_file_offered"] {
        assert!(begun.elapsed().as_secs() < 20, "the page is told");
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    let offered = || running.call("offered_round_file", json!({})).unwrap();
    assert_eq!(offered()["file_name"], "E.komhenrunde");
    assert_eq!(offered()["file_name"], "E.komhenrunde", "until it is put away");
    running.call("forget_offer", json!({})).unwrap();
    assert_eq!(offered(), Value::Null);
}

#[test]
fn the_demonstration_takes_no_round_up() {
    let mut pc = Pc::new();
    pc.demonstration = true;
    let running = pc.start();
    let shown = komhen_desktop::demonstration::place(schema::clock::now()).unwrap().file.unwrap();
    let newer = RoundFile { file_version: 9, municipality: "0259".into(), ..shown };
    chosen(&running, &pc.write_round("E.komhenrunde", &newer));
    let here = json!({"unit": "borgerservice", "desk": "1"});
    assert_eq!(running.refusal("take_round", here), ErrorCode::NotPossibleHere);
    assert_eq!(running.state()["demonstration"], true);
}

#[test]
fn a_policy_that_names_all_three_sets_the_desk_up_by_itself() {
    let mut pc = Pc::new();
    let published = pc.write_round("published.komhenrunde", &round_of_this_week());
    pc.policy = Policy {
        round_file: Some(published.clone()),
        unit: Some("job".into()),
        desk: Some("1".into()),
        ..Policy::default()
    };
    let running = pc.start();
    assert_eq!(running.state()["unit"], "Jobcenter", "nothing is asked");
    assert_eq!(running.call("offered_round_file", json!({})).unwrap(), Value::Null, "nor offered");

    let file = newer(|file| file.tasks.truncate(file.tasks.len()));
    std::fs::write(&published, serde_json::to_vec(&file).unwrap()).unwrap();
    let offer = running.call("offered_round_file", json!({})).unwrap();
    assert_eq!(offer["version"], 2, "a newer one is offered with its difference");
    let elsewhere = json!({"unit": "borgerservice", "desk": "1"});
    assert_eq!(running.refusal("take_round", elsewhere), ErrorCode::LockedByPolicy);
    running.call("take_round", json!({"unit": "job", "desk": "1"})).unwrap();
    assert_eq!(
        pc.start_after(running).call("offered_round_file", json!({})).unwrap(),
        Value::Null,
        "no news"
    );
}

#[test]
fn a_published_file_is_offered_and_one_that_is_no_news_is_not() {
    let mut pc = Pc::new();
    let published = pc.write_round("published.komhenrunde", &round_of_this_week());
    pc.policy = Policy { round_file: Some(published.clone()), unit: Some("job".into()), ..Policy::default() };
    let running = pc.start();
    let offer = running.call("offered_round_file", json!({})).unwrap();
    assert_eq!(
        (&offer["unit"], &offer["desk"]),
        (&json!("job"), &json!(null)),
        "the policy's unit is proposed"
    );
    running.call("take_round", json!({"unit": "job", "desk": "1"})).unwrap();

    let mut over = round_of_this_week();
    let last = today() - chrono::Days::new(20);
    (over.round, over.first_day, over.last_day, over.file_version) = ("E2014".into(), last, last, 7);
    std::fs::write(&published, serde_json::to_vec(&over).unwrap()).unwrap();
    assert_eq!(running.call("offered_round_file", json!({})).unwrap(), Value::Null, "a round that is over");
}

#[test]
fn a_file_of_another_municipality_than_the_policys_is_refused() {
    let mut pc = Pc::new();
    pc.policy = Policy { municipality: Some("0751".into()), ..Policy::default() };
    let running = pc.start();
    running.person.will_choose(&pc.write_round("E.komhenrunde", &round_of_this_week()));
    assert_eq!(running.refusal("choose_round_file", json!({})), ErrorCode::WrongMunicipality);
}

#[test]
fn a_person_who_offers_a_file_is_not_pushed_aside_by_the_policys() {
    let mut pc = Pc::new();
    let unit =
        Unit { code: "ung".into(), name: "Ungdomsskolen".into(), ..round_of_this_week().units.remove(0) };
    pc.policy = Policy {
        round_file: Some(pc.write_round("published.komhenrunde", &round_of_this_week())),
        ..Policy::default()
    };
    let running = pc.start();
    let mine = pc.write_round("mine.komhenrunde", &newer(|file| file.units.push(unit)));
    running.runtime().block_on(running.program.read_offer(mine, Origin::Person)).unwrap();
    assert_eq!(running.call("offered_round_file", json!({})).unwrap()["file_name"], "mine.komhenrunde");
}
