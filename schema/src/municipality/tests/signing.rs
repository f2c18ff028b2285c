use super::*;

/// The unit's own word in its desk's stream, at an hour of Friday.
fn signed(file: &GatheredStream, said: &str, hour: u32) -> GatheredStream {
    let at = clock::parse(&format!("2026-10-23T{hour:02}:00:00Z")).unwrap();
    let draft = word(Kind::State, None, Codes::default(), Some(said));
    continued(file, [Draft { moment: clock::Moment::of(at), ..draft }])
}

fn held(f: &Fixture) -> Vec<(String, SignOff, Option<String>, Signer)> {
    let found = f.store.sign_offs(&code()).unwrap();
    found.into_iter().map(|s| (s.unit, s.state, s.reason, s.by)).collect()
}

#[test]
fn the_later_word_of_unit_and_coordinator_holds() {
    let mut f = week();
    let friday = |hour: u32| clock::parse(&format!("2026-10-23T{hour:02}:00:00Z")).unwrap();
    f.store.sign_off(&code(), "borgerservice", SignOff::Missing, Some("ill"), friday(10)).unwrap();
    f.store.sign_off(&code(), "jobcenter", SignOff::Closed, Some("holiday"), friday(10)).unwrap();
    let file = contacts(1, 5);
    f.store.merge(&signed(&file, "signed_counted", 12), now()).unwrap();
    let jobcenter =
        ("jobcenter".to_owned(), SignOff::Closed, Some("holiday".to_owned()), Signer::Coordinator);
    let unit = ("borgerservice".to_owned(), SignOff::Counted, None, Signer::Unit);
    assert_eq!(held(&f), [unit, jobcenter.clone()], "the unit spoke last");
    f.store.sign_off(&code(), "borgerservice", SignOff::Missing, Some("technical"), friday(13)).unwrap();
    let coordinator =
        ("borgerservice".to_owned(), SignOff::Missing, Some("technical".to_owned()), Signer::Coordinator);
    assert_eq!(held(&f), [coordinator, jobcenter], "then the coordinator did");
}

#[test]
fn an_earlier_word_that_arrives_late_stays_earlier() {
    let mut f = week();
    let friday = |hour: u32| clock::parse(&format!("2026-10-23T{hour:02}:00:00Z")).unwrap();
    f.store.sign_off(&code(), "borgerservice", SignOff::Counted, None, friday(14)).unwrap();
    f.store.merge(&signed(&contacts(1, 5), "signed_closed:moved", 9), now()).unwrap();
    assert_eq!(held(&f)[0].3, Signer::Coordinator, "said at nine, though read later");
}

#[test]
fn a_sign_off_that_was_taken_back_or_disputed_does_not_hold() {
    let mut f = week();
    let spoken = signed(&contacts(1, 5), "signed_closed:holiday", 12);
    let taken_back = continued(&spoken, [word(Kind::Void, Some(at(1, 6)), Codes::default(), None)]);
    f.store.merge(&taken_back, now()).unwrap();
    assert_eq!(held(&f), [], "taken back");
    let mut g = week();
    g.store.merge(&spoken, now()).unwrap();
    assert_eq!(held(&g).len(), 1, "it held");
    g.store.merge(&signed(&contacts(1, 5), "signed_counted", 13), now()).unwrap();
    assert_eq!(held(&g), [], "two disks say different things under one number");
}

#[test]
fn a_state_has_the_reason_it_needs_and_a_unit_is_of_the_round() {
    let mut f = week();
    for (state, reason) in [
        (SignOff::Counted, Some("ill")),
        (SignOff::Closed, None),
        (SignOff::Missing, None),
        (SignOff::Missing, Some("nobody knows")),
    ] {
        let answer = f.store.sign_off(&code(), "jobcenter", state, reason, now());
        assert!(matches!(answer, Err(SchemaError::UnknownCode { .. })), "{state:?} {reason:?}: {answer:?}");
    }
    let unknown = f.store.sign_off(&code(), "havnen", SignOff::Counted, None, now());
    assert!(matches!(unknown, Err(SchemaError::NotInRound { list: "enhed", .. })), "{unknown:?}");
    assert_eq!(held(&f), [], "nothing was kept");
}

#[test]
fn a_word_is_read_as_it_was_said() {
    for state in SignOff::ALL {
        let reason = (state != SignOff::Counted).then_some("other_week");
        let said = state.said(reason);
        assert_eq!(SignOff::of_word(&said), Some((state, reason.map(Into::into))), "{said}");
        assert!(SignOff::is_said_in(&said), "{said}");
    }
    for word in ["counting", "paused", "closed", "signed_", "signed_perhaps", ""] {
        assert_eq!(SignOff::of_word(word), None, "{word}");
    }
}

#[test]
fn a_unit_that_signed_off_did_not_count_that_day() {
    let mut f = week();
    f.store.merge(&signed(&contacts(1, 5), "signed_counted", 12), now()).unwrap();
    let days = f.store.store().read(|c| counted::desks_by_day(c, "E2026")).unwrap();
    assert_eq!(days.keys().map(ToString::to_string).collect::<Vec<_>>(), ["2026-10-20"], "Tuesday alone");
    let days = f.store.desk_days(&code()).unwrap();
    assert_eq!(days.len(), 1, "and in the list of days: {days:?}");
}

#[test]
fn a_word_from_before_the_round_was_opened_again_holds_no_more() {
    let mut f = week();
    f.store.sign_off(&code(), "jobcenter", SignOff::Closed, Some("holiday"), now()).unwrap();
    f.store.merge(&signed(&contacts(1, 5), "signed_counted", 12), now()).unwrap();
    assert_eq!(held(&f).len(), 2, "both hold");
    f.store.close(&code(), now()).unwrap();
    assert_eq!(held(&f).len(), 2, "closing changes nothing in it");
    f.store.reopen(&code(), "late_desk", now()).unwrap();
    assert_eq!(held(&f), [], "each is asked again, in the same instant too");
    f.store.sign_off(&code(), "jobcenter", SignOff::Closed, Some("holiday"), now()).unwrap();
    assert_eq!(held(&f).len(), 1, "said again");
}

#[test]
fn a_missing_unit_whose_figures_come_is_missing_no_more() {
    let mut f = week();
    f.store.sign_off(&code(), "jobcenter", SignOff::Missing, Some("ill"), now()).unwrap();
    f.store.sign_off(&code(), "borgerservice", SignOff::Missing, Some("technical"), now()).unwrap();
    assert_eq!(held(&f).len(), 2, "one without figures, one with fewer than it should have");
    let mass =
        MassContact { unit: "jobcenter".into(), day: day("2026-10-20"), codes: codes("WEB", "VEJL"), n: 7 };
    f.store.log_mass(&code(), gesture(1), &mass, now()).unwrap();
    let units: Vec<String> = held(&f).into_iter().map(|(unit, ..)| unit).collect();
    assert_eq!(units, ["borgerservice"], "the figures of the other contradict it");
}

#[test]
fn a_units_word_of_no_figures_falls_with_the_figures_of_another_desk() {
    let mut f = municipality();
    let file = signed(&contacts(1, 0), "signed_closed:holiday", 12);
    f.store.merge(&file, now()).unwrap();
    assert_eq!(held(&f).len(), 1, "closed");
    let contact = Draft {
        codes: codes("WEB", "VEJL"),
        source: Some(Source::from_code("SKRANKE").unwrap()),
        n: Some(1),
        ..word(Kind::Contact, None, Codes::default(), None)
    };
    f.store.merge(&continued(&contacts(2, 0), [contact]), now()).unwrap();
    assert_eq!(held(&f), [], "the desk beside it counted");
}

#[test]
fn a_desks_clock_that_runs_ahead_does_not_outrun_the_coordinator() {
    let mut f = week();
    // Signed by a clock that says Friday at noon, merged on Tuesday.
    let tuesday = clock::parse("2026-10-20T12:00:00Z").unwrap();
    f.store.merge(&signed(&contacts(1, 5), "signed_counted", 12), tuesday).unwrap();
    let wednesday = clock::parse("2026-10-21T09:00:00Z").unwrap();
    f.store.sign_off(&code(), "borgerservice", SignOff::Missing, Some("ill"), wednesday).unwrap();
    assert_eq!(held(&f)[0].3, Signer::Coordinator, "what was merged on Tuesday was said by Tuesday");
}
