use super::*;

fn example() -> RoundFile {
    let round = Round::built_in(&"E2026".parse().unwrap()).unwrap();
    let unit = Unit {
        code: "borgerservice".into(),
        name: "Borgerservice".into(),
        desks: vec!["1".into(), "2".into()],
        first_day: None,
        last_day: None,
        favourites: vec!["23.09.02".into()],
        opening_hours: vec![7.0, 7.0, 7.0, 9.0, 5.0, 0.0, 0.0],
        opens: Vec::new(),
    };
    RoundFile::built_in(&round, "0259", vec![unit])
}

#[test]
fn a_round_file_is_read_as_it_was_written() {
    let text = serde_json::to_string_pretty(&example()).unwrap();
    assert_eq!(RoundFile::parse(&text).unwrap(), example(), "same file");
    let with_more = text.replacen('{', "{\n\"from_a_later_version\": 1,", 1);
    assert!(RoundFile::parse(&with_more).is_ok(), "unknown minor fields do no harm");
}

#[test]
fn a_wrong_round_file_is_refused_with_what_is_wrong() {
    let edits: [(&str, fn(&mut RoundFile)); 18] = [
        ("format", |f| f.format = "komhen-round/2".into()),
        ("practice", |f| f.practice = true),
        ("municipality", |f| f.municipality = "0411".into()),
        ("channel", |f| f.channels[0].code = "TELEFON".into()),
        ("channel twice", |f| f.channels[1] = f.channels[0].clone()),
        ("unit", |f| f.units[0].code = "=1+1".into()),
        ("hours", |f| f.units[0].opening_hours = vec![7.0]),
        ("five types", |f| f.types = ["INFO", "OPRET", "STATUS", "VEJL", "FEJL"].map(String::from).to_vec()),
        ("a type twice", |f| {
            f.types = ["INFO", "INFO", "STATUS", "VEJL", "SLVBTJN", "FEJL"].map(String::from).to_vec();
        }),
        ("types across the divider", |f| {
            f.types = ["VEJL", "OPRET", "STATUS", "INFO", "SLVBTJN", "FEJL"].map(String::from).to_vec();
        }),
        ("good until before it begins", |f| f.valid_until = clock::parse_day("2026-10-18").ok()),
        ("six opening times", |f| f.units[0].opens = vec!["10:00".into(); 6]),
        ("an opening time in words", |f| f.units[0].opens = vec!["kl. 10".into(); 7]),
        ("an opening hour that is none", |f| f.units[0].opens = vec!["24:00".into(); 7]),
        ("a task twice", |f| f.tasks[1] = f.tasks[0].clone()),
        ("a question without answers", |f| {
            f.questions = vec![LocalQuestion { text: "Over 65?".into(), answers: vec![] }];
        }),
        ("a contact of two lines", |f| f.contact = "Ring\ntil".into()),
        ("a late unit that ends before it begins", |f| {
            f.units[0].first_day = clock::parse_day("2026-10-24").ok()
        }),
    ];
    for (what, edit) in edits {
        let mut file = example();
        edit(&mut file);
        assert!(file.check().is_err(), "{what}");
    }
    assert!(matches!(RoundFile::parse("{"), Err(SchemaError::BadRoundFile { line: 1, .. })), "line is named");
}

#[test]
fn a_closed_day_has_no_opening_hours() {
    let mut file = example();
    let tuesday = clock::parse_day("2026-10-20").unwrap();
    assert_eq!(file.opening_hours("borgerservice", tuesday), Some(7.0), "open");
    file.closed_days.push(tuesday);
    assert_eq!(file.opening_hours("borgerservice", tuesday), Some(0.0), "closed");
    assert!(file.desk("borgerservice", "3").is_err(), "there is no third desk");
}

#[test]
fn the_optional_parts_are_read_as_they_were_written() {
    let mut file = example();
    file.types = ["STATUS", "INFO", "OPRET", "FEJL", "VEJL", "SLVBTJN"].map(String::from).to_vec();
    file.valid_until = clock::parse_day("2026-11-30").ok();
    file.units[0].opens = ["10:00", "10:00", "", "10:00", "09:30", "", ""].map(String::from).to_vec();
    let text = serde_json::to_string(&file).unwrap();
    assert_eq!(RoundFile::parse(&text).unwrap(), file, "same file");
    assert_eq!(file.types_in_order()[0].code(), "STATUS", "the order of the rows");
    assert_eq!(file.last_valid_day().to_string(), "2026-11-30", "as it says");
    let opens = |day: &str| file.opens("borgerservice", clock::parse_day(day).unwrap());
    assert_eq!(opens("2026-10-23"), Some(chrono::NaiveTime::from_hms_opt(9, 30, 0)), "Friday");
    assert_eq!(opens("2026-10-21"), Some(None), "closed on Wednesday");
    assert_eq!(example().opens("borgerservice", file.first_day), None, "nothing is known");
    let without = serde_json::to_string(&example()).unwrap();
    for key in ["types", "valid_until", "opens"] {
        assert!(!without.contains(&format!("\"{key}\"")), "what is not said is not written: {key}");
    }
}

#[test]
fn a_file_of_a_later_format_is_told_apart_from_a_broken_one() {
    let later = r#"{"format": "komhen-round/2", "everything": {"is": "elsewhere"}}"#;
    assert!(
        matches!(RoundFile::parse(later), Err(SchemaError::RoundFileTooNew { .. })),
        "a newer program reads it"
    );
    for broken in
        [r#"{"format": "komhen-round/x"}"#, r#"{"format": "komhen-desk/2"}"#, r#"{"round": "E2026"}"#]
    {
        assert!(matches!(RoundFile::parse(broken), Err(SchemaError::BadRoundFile { .. })), "{broken}");
    }
}

#[test]
fn a_cpr_number_anywhere_in_a_round_file_is_refused_and_not_repeated() {
    let edits: [(&str, fn(&mut RoundFile, String)); 10] = [
        ("unit", |f, text| f.units[0].code = text),
        ("unit name", |f, text| f.units[0].name = text),
        ("desk", |f, text| f.units[0].desks[0] = text),
        ("tile", |f, text| f.tasks[0].text = text),
        ("task", |f, text| f.tasks[0].kle = text),
        ("contact", |f, text| f.contact = text),
        ("question", |f, text| f.questions = vec![LocalQuestion { text, answers: vec!["Ja".into()] }]),
        ("answer", |f, text| {
            f.questions = vec![LocalQuestion { text: "Over 65?".into(), answers: vec![text] }];
        }),
        ("channel", |f, text| f.channels[0].code = text),
        ("municipality", |f, text| f.municipality = text),
    ];
    let spellings = [
        "010190-1234",
        "01 01 90 12 34",
        "01.01.90.1234",
        "0101901234",
        "０１０１９０1234",
        "Bo 010190 – 1234",
    ];
    for (what, edit) in edits {
        for spelling in spellings {
            let mut file = example();
            edit(&mut file, spelling.into());
            let refused = RoundFile::parse(&serde_json::to_string(&file).unwrap()).unwrap_err();
            assert!(matches!(refused, SchemaError::LooksLikeCpr), "{what} {spelling}: {refused:?}");
        }
    }
    // In the place of a number: the reader's own complaint would repeat it.
    let text = serde_json::to_string(&example())
        .unwrap()
        .replace("\"file_version\":1", "\"file_version\":\"010190-1234\"");
    let refused = RoundFile::parse(&text).unwrap_err();
    let told = format!("{refused} {refused:?} {:?}", refused.details());
    assert!(!told.contains("0101"), "{told}");
}

fn paths(file: &RoundFile) -> Vec<(String, String)> {
    file.problems().into_iter().map(|problem| (problem.path, problem.code)).collect()
}

#[test]
fn every_fault_is_told_at_once_with_its_place() {
    let mut file = example();
    file.municipality = "0411".into();
    file.channels[2].code = "TELEFON".into();
    file.channels[3].closing = Some("NU".into());
    file.tasks[1].kle = "23.5".into();
    file.questions = vec![LocalQuestion { text: "Over 65?".into(), answers: vec!["Ja".into(), "Ja".into()] }];
    file.units.push(Unit {
        desks: vec!["1".into(), "=1".into(), "1".into()],
        favourites: vec!["23.05.10".into(), "x".into()],
        opening_hours: vec![25.0; 7],
        ..file.units[0].clone()
    });
    file.min_cell = Some(0);
    let expected = [
        ("municipality", "municipality"),
        ("min_cell", "min_cell"),
        ("questions.0.answers.1", "answer_twice"),
        ("channels.2.code", "channel"),
        ("channels.3.closing", "closing"),
        ("tasks.1.kle", "task"),
        ("units.1.code", "unit_twice"),
        ("units.1.desks.1", "desk"),
        ("units.1.desks.2", "desk_twice"),
        ("units.1.favourites.1", "task"),
        ("units.1.opening_hours", "opening_hours"),
    ];
    assert_eq!(paths(&file), expected.map(|(path, code)| (path.to_owned(), code.to_owned())), "all of them");
    assert!(
        matches!(file.check(), Err(SchemaError::UnknownCode { list: "kommunekode", .. })),
        "the first refuses it"
    );
    assert_eq!(example().problems(), [], "a good file has none");
}

#[test]
fn every_fault_of_a_draft_has_its_words() {
    // A file with everything wrong at once, and what only shows in a file of its own.
    let wrong: [fn(&mut RoundFile); 9] = [
        |f| {
            (f.format, f.round, f.municipality) = ("x".into(), "2026".into(), "0411".into());
            (f.definition_version, f.contact) = ("?".into(), "a\nb".into());
            (f.min_cell, f.valid_until) = (Some(0), clock::parse_day("2026-01-01").ok());
            f.channels[0].code = "x".into();
            f.channels[1] =
                RoundChannel { closing: Some("x".into()), form: Some("x".into()), ..f.channels[2].clone() };
            f.types = vec!["x".into()];
            f.tasks[0] = TaskTile { kle: "x".into(), text: "a\nb".into() };
            f.tasks[1] = f.tasks[2].clone();
            let question = LocalQuestion { text: "?".into(), answers: vec!["?".into(), "?".into()] };
            f.questions = vec![question.clone(), LocalQuestion { answers: vec![], ..question }];
            f.units[0].desks = vec!["?".into(), "?".into()];
            (f.units[0].opening_hours, f.units[0].opens) = (vec![1.0], vec!["x".into()]);
        },
        |f| f.practice = true,
        |f| f.last_day = clock::parse_day("2026-01-01").unwrap(),
        |f| f.contact = "010190-1234".into(),
        |f| f.channels.clear(),
        |f| f.types = vec!["INFO".into()],
        |f| f.units.clear(),
        |f| f.units[0].desks.clear(),
        |f| f.units = vec![Unit { code: "?".into(), ..f.units[0].clone() }; 2],
    ];
    let mut rules: Vec<String> = Vec::new();
    for edit in wrong {
        let mut file = example();
        edit(&mut file);
        rules.extend(file.problems().into_iter().map(|problem| problem.code));
    }
    rules.sort();
    rules.dedup();
    assert_eq!(rules.len(), 32, "every rule spoke: {rules:?}");
    for language in [crate::texts::Language::Danish, crate::texts::Language::English] {
        let texts = crate::texts::Texts::of(language);
        for rule in &rules {
            assert!(texts.has(&format!("draft-{rule}")), "draft-{rule} in {language:?}");
        }
    }
}

#[test]
fn a_copied_round_has_the_same_places_and_other_days() {
    let mut last = example();
    last.contact = "Lokal 12".into();
    last.profile = Profile::Full;
    last.file_version = 7;
    last.min_cell = Some(5);
    last.closed_days = vec![last.first_day];
    last.valid_until = Some(last.last_day);
    last.units[0].last_day = Some(last.last_day + chrono::Duration::days(7));
    last.channels.truncate(5);
    last.questions = vec![LocalQuestion { text: "Over 65?".into(), answers: vec!["Ja".into()] }];
    let spring = Round::of_week_text(&"F2027".parse().unwrap(), "18-19").unwrap();
    let copy = last.copied_to(&spring);
    let head = (copy.round.as_str(), copy.weeks.clone(), copy.first_day, copy.last_day, copy.file_version);
    assert_eq!(head, ("F2027", vec![18, 19], spring.first, spring.last, 0), "other days, not yet published");
    assert_eq!(
        (&copy.closed_days, copy.valid_until, copy.units[0].last_day),
        (&vec![], None, None),
        "of those days"
    );
    let same = RoundFile {
        round: last.round.clone(),
        weeks: last.weeks.clone(),
        first_day: last.first_day,
        last_day: last.last_day,
        file_version: 7,
        closed_days: last.closed_days.clone(),
        valid_until: last.valid_until,
        units: last.units.clone(),
        ..copy.clone()
    };
    assert_eq!(same, last, "all the rest");
    copy.check().unwrap();
    let practice = last.copied_to(&Round { code: "P1".parse().unwrap(), ..spring });
    assert!(practice.practice, "a practice round is one by its code");
}

#[test]
fn channels_follow_what_was_counted() {
    let mut file = example();
    let code = |code: &str| Channel::from_code(code).unwrap();
    file.order_channels_by(&[(code("SMSIND"), 3), (code("PRSNLG"), 90), (code("SMSIND"), 100)]);
    let order: Vec<&str> = file.channels.iter().map(|channel| channel.code.as_str()).collect();
    assert_eq!(
        order[..4],
        ["SMSIND", "PRSNLG", "TLFIND", "TLFUD"],
        "commonest first, the others as they were"
    );
    assert_eq!(order.len(), example().channels.len(), "none is lost");
}

#[test]
fn what_a_copied_round_no_longer_has_is_told() {
    let mut last = example();
    last.questions = vec![LocalQuestion { text: "Over 65?".into(), answers: vec!["Ja".into()] }];
    let mut less = last.clone();
    less.channels.remove(0);
    less.tasks.remove(0);
    less.units[0].desks.pop();
    less.units.push(Unit { code: "job".into(), ..less.units[0].clone() });
    less.questions.clear();
    less.min_cell = Some(5);
    use DifferenceKind::*;
    let kinds: Vec<DifferenceKind> = last.difference(&less).items.iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [ChannelGone, TaskGone, DeskGone, UnitAdded, QuestionGone, MinCell], "each once");
    let back: Vec<DifferenceKind> = less.difference(&last).items.iter().map(|item| item.kind).collect();
    assert_eq!(back, [ChannelAdded, TaskAdded, DeskAdded, UnitGone, Question, MinCell], "and the other way");
    for language in [crate::texts::Language::Danish, crate::texts::Language::English] {
        let texts = crate::texts::Texts::of(language);
        for item in last.difference(&less).items {
            let kind = serde_json::to_value(item.kind).unwrap();
            let id = format!("ui-difference-{}", kind.as_str().unwrap());
            assert!(texts.has(&id), "{id} in {language:?}");
        }
    }
}
