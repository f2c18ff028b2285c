use super::*;

#[test]
fn a_contact_tells_what_holds_and_what_was_logged() {
    let mut f = week();
    let amended =
        continued(&contacts(1, 5), [word(Kind::Amend, Some(at(1, 1)), codes("PRSNLG", "VEJL"), None)]);
    f.store.merge(&amended, now()).unwrap();
    f.store
        .correct(&code(), gesture(1), &[(at(1, 2), codes("WEB", "FEJL"))], RepairReason::WrongCode, now())
        .unwrap();
    import(&mut f, &import_file(7, &[codes("EMLIND", "INFO")]), false);
    let found = f.store.contacts(&code()).unwrap();
    let of = |reference: EventRef| found.iter().find(|c| c.reference == reference).unwrap();
    let first = of(at(1, 1));
    assert_eq!(
        (&first.codes, &first.logged_codes),
        (&codes("PRSNLG", "VEJL"), &codes("TLFIND", "INFO")),
        "amended"
    );
    assert_eq!(of(at(1, 2)).codes, codes("WEB", "FEJL"), "corrected");
    assert_eq!(of(at(1, 2)).logged_codes, codes("PRSNLG", "INFO"), "as the desk logged it");
    assert_eq!((first.unit.as_str(), first.desk.as_str(), first.own), ("-", "1", false), "where");
    let row = found.iter().find(|c| c.own).unwrap();
    let place = row.imported.clone().unwrap();
    assert_eq!(
        (place.kind.as_str(), place.line, place.datasource.as_deref()),
        ("raw2013", 2, Some("Tracetool")),
        "its row"
    );
    assert_eq!(place.started.unwrap().to_string(), "2026-10-21 10:00:00", "its wall clock");
    assert_eq!(f.store.imported_files(&code()).unwrap()[0].id, i64::from(place.file), "its file");
}

#[test]
fn a_reader_that_stops_is_answered_with_its_own_fault() {
    let f = week();
    let mut seen = 0;
    let stopped = f.store.each_contact(&code(), |_| {
        seen += 1;
        if seen == 3 { Err(SchemaError::NothingToUndo) } else { Ok(()) }
    });
    assert!(matches!(stopped, Err(SchemaError::NothingToUndo)), "{stopped:?}");
    assert_eq!(seen, 3, "no further");
}

#[test]
fn a_stream_tells_how_far_it_goes_and_what_is_missing() {
    let mut f = week();
    let whole = contacts(2, 10);
    for events in [&whole.events[..3], &whole.events[6..]] {
        f.store.merge(&GatheredStream { events: events.to_vec(), ..whole.clone() }, minutes(5)).unwrap();
    }
    f.store.merge(&copied(&whole, 8, 1), minutes(6)).unwrap();
    let mut late = contacts(3, 0);
    late.events = continued(
        &late,
        [Draft {
            flags: event::Flags::default().with(event::Flag::ClockSuspect),
            source: Some(Source::from_code("SKRANKE").unwrap()),
            n: Some(1),
            ..word(Kind::Contact, None, codes("TLFIND", "INFO"), None)
        }],
    )
    .events;
    f.store.merge(&late, now()).unwrap();
    let streams = f.store.streams(&code()).unwrap();
    let of = |number: u8| streams.iter().find(|s| s.stream == StreamId([number; 8])).unwrap();
    let second = of(2);
    assert_eq!((second.events, second.last_seq, second.contacts), (10, 10, 9), "number 9 is disputed");
    assert_eq!((second.gaps.clone(), second.forks), (vec![], 1), "the copy brought what was missing");
    assert_eq!(second.merged_at, Some(minutes(6)), "taken in last");
    assert_eq!(second.last_contact_at.unwrap(), clock::parse("2026-10-20T08:00:09Z").unwrap(), "the tenth");
    assert_eq!((of(3).clock_suspect, of(1).clock_suspect, of(1).own), (1, 0, false), "a doubtful clock");
    let mut g = week();
    g.store.merge(&GatheredStream { events: whole.events[6..].to_vec(), ..whole }, now()).unwrap();
    let gaps: Vec<_> = g.store.streams(&code()).unwrap().into_iter().map(|s| s.gaps).collect();
    assert_eq!(gaps, [vec![], vec![(1, 6)]], "what is missing");
}

#[test]
fn a_desks_day_is_told_hour_by_hour() {
    let mut f = municipality();
    let single = |minute: u32, channel: &str| {
        let moment = clock::Moment::of(clock::parse(&format!("2026-10-20T08:{minute:02}:00Z")).unwrap());
        Draft {
            moment,
            source: Some(Source::from_code("SKRANKE").unwrap()),
            n: Some(1),
            ..word(Kind::Contact, None, codes(channel, "INFO"), None)
        }
    };
    let pile = Draft { source: Some(Source::from_code("MASSE").unwrap()), n: Some(4), ..single(7, "TLFIND") };
    let later = Draft { source: Some(Source::from_code("EFTER").unwrap()), ..single(9, "TLFIND") };
    let said = |reason: &str| word(Kind::State, None, Codes::default(), Some(reason));
    let forgotten = Draft { n: Some(12), ..word(Kind::Backlog, None, Codes::default(), None) };
    let mut file = contacts(1, 0);
    file.events = continued(
        &file,
        [
            single(1, "TLFIND"),
            single(2, "TLFIND"),
            single(3, "PRSNLG"),
            single(4, "TLFIND"),
            pile,
            later,
            said("paused"),
            said("signed_counted"),
            forgotten,
            single(59, "TLFIND"),
        ],
    )
    .events;
    f.store.merge(&file, now()).unwrap();
    let days = f.store.desk_days(&code()).unwrap();
    assert_eq!(days.len(), 1, "one desk, one day");
    let tuesday = &days[0];
    assert_eq!(
        (tuesday.contacts, tuesday.mass, tuesday.forgotten),
        (10, 4, Some(12)),
        "five single, a pile, one later"
    );
    assert_eq!(tuesday.repeats, 2, "the second, and the last after the one before the pile");
    assert_eq!(tuesday.by_hour[10], 5, "counted one by one between ten and eleven, Copenhagen's clock");
    assert_eq!(tuesday.by_hour.iter().sum::<u32>(), 5, "and at no other hour");
    let states: Vec<&str> = tuesday.states.iter().map(|(_, word)| word.as_str()).collect();
    assert_eq!(states, ["paused"], "what it said about counting");
    let clocks = [tuesday.first_at, tuesday.last_at].map(|at| clock::stamp(at.unwrap()));
    assert_eq!(
        clocks,
        ["2026-10-20T08:01:00.000Z", "2026-10-20T08:59:00.000Z"],
        "from the first to the last"
    );
}
