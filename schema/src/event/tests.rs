use super::*;

fn example() -> Event {
    let at = clock::parse("2026-10-20T08:42:07.123Z").unwrap();
    let mut draft = contact(
        at,
        Channel::from_code("TLFIND").unwrap(),
        ContactType::from_code("INFO").unwrap(),
        Source::from_code("SKRANKE").unwrap(),
    )
    .unwrap();
    draft.id = GestureId([7; 16]);
    draft.unit = "borgerservice".into();
    draft.codes.task = Some("23.05.10".parse().unwrap());
    draft.codes.local = Some(r#"{"Over 65?":"Nej"}"#.into());
    Event::chain(1, Hash::START, draft).unwrap()
}

#[test]
fn the_line_has_the_keys_of_the_contract_in_order_and_no_spaces() {
    let line = example().line().unwrap();
    let keys = "seq,id,kind,target,at,off,day,unit,channel,type,task,closing,form,local,source,n,flags,reason,prev,hash";
    let mut from = 0;
    for key in keys.split(',') {
        let at = line[from..].find(&format!("\"{key}\":")).unwrap_or_else(|| panic!("{key} in {line}"));
        from += at;
    }
    assert!(line.starts_with(r#"{"seq":1,"id":"07070707"#), "{line}");
    assert!(!line.contains(", ") && !line.contains(": "), "no spaces: {line}");
}

#[test]
fn a_line_is_read_as_it_was_written() {
    let event = example();
    assert_eq!(Event::parse(&event.line().unwrap()).unwrap(), event, "the same event");
}

#[test]
fn every_changed_character_is_found() {
    let line = example().line().unwrap();
    for at in 0..line.len() {
        let mut bytes = line.clone().into_bytes();
        bytes[at] = if bytes[at] == b'1' { b'2' } else { b'1' };
        if let Ok(changed) = String::from_utf8(bytes)
            && changed != line
        {
            assert!(Event::parse(&changed).is_err(), "character {at} of {line}");
        }
    }
}

#[test]
fn keys_of_a_later_version_are_kept_and_passed_on() {
    let old = example().line().unwrap();
    let (head, _) = old.split_once(",\"prev\"").unwrap();
    let body = format!("{head},\"mood\":{{\"a\":{{\"b\":1}}}},\"prev\":\"{}\"}}", Hash::START);
    let line = format!("{},\"hash\":\"{}\"}}", &body[..body.len() - 1], line::hash_of(Hash::START, &body));
    let event = Event::parse(&line).unwrap();
    assert_eq!(event.line().unwrap(), line, "passed on to the letter");
}

#[test]
fn broken_rules_are_refused() {
    let edits: [(&str, fn(&mut Draft)); 7] = [
        ("no channel", |d| d.codes.channel = None),
        ("no source", |d| d.source = None),
        ("n 0", |d| d.n = Some(0)),
        ("n 100 at the desk", |d| d.n = Some(100)),
        ("void without target", |d| (d.kind, d.n) = (Kind::Void, None)),
        ("reason in words", |d| d.reason = Some("fordi hun spurgte".into())),
        ("formula as unit", |d| d.unit = "=1+1".into()),
    ];
    for (what, edit) in edits {
        let mut draft = example().draft;
        edit(&mut draft);
        assert!(Event::chain(1, Hash::START, draft).is_err(), "{what}");
    }
}
