use super::*;

#[test]
fn a_draft_may_be_half_written_and_is_published_whole() {
    let mut f = municipality();
    let mut draft = RoundFile { file_version: 0, ..round_file() };
    draft.units[0].desks.clear();
    f.store.keep_draft(&draft).unwrap();
    assert_eq!(f.store.draft(&code()).unwrap(), Some(draft.clone()), "kept as it stands");
    assert_eq!(f.store.rounds().unwrap(), [], "no round yet");
    let half = f.store.publish(&code(), now());
    assert!(matches!(half, Err(SchemaError::BadRoundFile { .. })), "{half:?}");
    assert_eq!(f.store.drafts().unwrap().len(), 1, "nothing changed");
    draft.units[0].desks.push("1".into());
    f.store.keep_draft(&draft).unwrap();
    let published = f.store.publish(&code(), now()).unwrap();
    assert_eq!(published, RoundFile { file_version: 1, ..draft }, "version 1");
    assert_eq!(f.store.round(&code()).unwrap().file, Some(published.clone()), "the round's file");
    assert_eq!(f.store.draft(&code()).unwrap(), None, "no draft is left");
    let second = RoundFile { contact: "Lokal 12".into(), ..published };
    f.store.keep_draft(&second).unwrap();
    assert_eq!(f.store.publish(&code(), now()).unwrap().file_version, 2, "version 2");
}

#[test]
fn what_a_desk_may_have_counted_by_is_never_missing_in_the_next_version() {
    let mut f = week();
    let mut fewer = round_file();
    fewer.units.pop();
    f.store.keep_draft(&fewer).unwrap();
    let refused = f.store.publish(&code(), now());
    assert!(matches!(refused, Err(SchemaError::RoundFewerCodes { .. })), "{refused:?}");
    assert_eq!(f.store.round(&code()).unwrap().file.unwrap().file_version, 1, "version 1 stands");
    f.store.drop_draft(&code()).unwrap();
    let gone = f.store.drop_draft(&code());
    assert!(matches!(gone, Err(SchemaError::NoSuchDraft { .. })), "{gone:?}");
}

#[test]
fn a_draft_with_a_cpr_number_or_of_another_municipality_is_not_kept() {
    let mut f = week();
    let contact = RoundFile { contact: "Ring 010190-1234".into(), ..round_file() };
    let refused = f.store.keep_draft(&contact);
    assert!(matches!(refused, Err(SchemaError::LooksLikeCpr)), "{refused:?}");
    let other = f.store.keep_draft(&RoundFile { municipality: "0751".into(), ..round_file() });
    assert!(matches!(other, Err(SchemaError::WrongMunicipality { .. })), "{other:?}");
    let nameless = f.store.keep_draft(&RoundFile { round: "-".into(), ..round_file() });
    assert!(matches!(nameless, Err(SchemaError::BadRound { .. })), "{nameless:?}");
    assert_eq!(f.store.drafts().unwrap(), [], "none of them");
}

#[test]
fn a_practice_round_is_published_without_becoming_a_round() {
    let mut f = week();
    let practice = RoundFile { round: "P2026".into(), practice: true, file_version: 0, ..round_file() };
    let code = "P2026".parse().unwrap();
    f.store.keep_draft(&practice).unwrap();
    assert_eq!(f.store.publish(&code, now()).unwrap().file_version, 1, "the first");
    assert_eq!(f.store.publish(&code, now()).unwrap().file_version, 2, "the next");
    assert_eq!(f.store.rounds().unwrap().len(), 1, "the real one alone");
}

#[test]
fn a_store_belongs_to_one_municipality() {
    let mut f = municipality();
    assert_eq!(f.store.code().unwrap(), None, "nobody said so");
    f.store.begin("259").unwrap();
    assert_eq!(f.store.code().unwrap().as_deref(), Some("0259"), "four digits");
    f.store.begin("0259").unwrap();
    let other = f.store.begin("0751");
    assert!(matches!(other, Err(SchemaError::WrongMunicipality { .. })), "{other:?}");
    let mut file = contacts(1, 1);
    file.stream.municipality = Some("0751".into());
    assert!(f.store.merge(&file, now()).is_err(), "nor is a desk of another one taken");
    let mut g = municipality();
    g.store.merge(&contacts(1, 1), now()).unwrap();
    assert_eq!(g.store.code().unwrap().as_deref(), Some("0259"), "the first desk says so too");
}

#[test]
fn rounds_are_told_newest_first() {
    let mut f = week();
    for (round, weeks) in [("F2026", "18"), ("F2027", "18-19")] {
        let round = Round::of_week_text(&round.parse().unwrap(), weeks).unwrap();
        f.store.keep_draft(&round_file().copied_to(&round)).unwrap();
        f.store.publish(&round.code, now()).unwrap();
    }
    let codes: Vec<String> = f.store.rounds().unwrap().iter().map(|r| r.round.code.to_string()).collect();
    assert_eq!(codes, ["F2027", "E2026", "F2026"], "by their last day");
}
