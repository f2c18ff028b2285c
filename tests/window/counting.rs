//! Counting by key and by hand: what is on the screen is what is on the disk.

use schema::codes::{Channel, ContactType};
use schema::event::{Event, Kind};

use crate::harness::{Pc, STATUS, journey, until};

fn codes(event: &Event) -> (Option<&'static str>, Option<&'static str>) {
    (event.draft.codes.channel.map(Channel::code), event.draft.codes.kind.map(ContactType::code))
}

#[test]
fn two_keys_log_one_contact() {
    journey("two_keys_log_one_contact", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        assert_eq!(window.total().await, "0", "nobody has counted yet");
        // The 1 above the letters, then the 1 of the keypad with NumLock off: the place of the key counts.
        window.keys(&["1", "KP_End"]);
        window.wait_for_total(1).await;
        let said = window.wait_for_words(STATUS, "gemt kl.").await;
        assert!(said.contains("Telefon ind · Spørger til sin sag"), "it says what was saved: {said}");
        assert!(said.contains("(nr. 1)"), "and its number of the day: {said}");
        assert_eq!(window.cell("Telefon ind", "Spørger til sin sag").await, "1", "the cell shows it");
        window.picture("window-two-keys");
        window.close().await;

        let events = pc.store_copy().events();
        assert_eq!(events.len(), 1, "one event for the two keys");
        assert_eq!(events[0].draft.kind, Kind::Contact, "and it is a contact");
        assert_eq!(codes(&events[0]), (Some("TLFIND"), Some("INFO")), "channel first, then type");
        assert_eq!(events[0].draft.n, Some(1), "counted once");
    });
}

#[test]
fn a_click_is_taken_back_and_put_back_by_the_buttons() {
    journey("a_click_is_taken_back_and_put_back_by_the_buttons", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        let (channel, kind) = ("E-mail ind", "Råd og vejledning");
        window.click_cell(channel, kind).await;
        window.wait_for_total(1).await;
        assert_eq!(window.cell(channel, kind).await, "1", "a click counts one");
        window.click_button("Fortryd").await;
        window.wait_for_words(STATUS, "Fortrudt: E-mail ind · Råd og vejledning").await;
        window.wait_for_total(0).await;
        assert_eq!(window.cell(channel, kind).await, "0", "taken back in the cell too");
        window.click_button("Gendan").await;
        window.wait_for_words(STATUS, "Gendannet: E-mail ind · Råd og vejledning").await;
        window.wait_for_total(1).await;
        assert_eq!(window.cell(channel, kind).await, "1", "put back in the cell too");
        window.close().await;

        let events = pc.store_copy().events();
        let kinds: Vec<Kind> = events.iter().map(|event| event.draft.kind).collect();
        assert_eq!(kinds, [Kind::Contact, Kind::Void, Kind::Void], "nothing is removed, everything is added");
        assert_eq!(codes(&events[0]), (Some("EMLIND"), Some("VEJL")), "the cell's channel and type");
        let targets: Vec<Option<u32>> =
            events.iter().map(|event| event.draft.target.map(|at| at.seq)).collect();
        assert_eq!(targets, [None, Some(1), Some(2)], "the contact is taken back, then the taking back");
    });
}

#[test]
fn a_held_key_logs_one() {
    journey("a_held_key_logs_one", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        window.run("window.repeats = 0; addEventListener('keydown', (e) => { if (e.repeat) window.repeats += 1; }, true);").await;
        window.keys(&["2"]);
        window.hold_key("1");
        // Held for as long as it takes the X server to repeat it: about 1.5 seconds.
        until("a key that repeats", async || {
            let repeats = window.run("return window.repeats").await.as_u64().unwrap_or(0);
            if repeats >= 30 { Ok(()) } else { Err(repeats.to_string()) }
        })
        .await;
        window.let_go_of_key("1");
        window.wait_for_total(1).await;
        // What follows is counted after everything the held key may have asked for.
        window.keys(&["3", "KP_Down"]);
        window.wait_for_total(2).await;
        window.close().await;

        let contacts = pc.store_copy().contacts();
        let logged: Vec<_> = contacts.iter().map(codes).collect();
        let wanted = [(Some("PRSNLG"), Some("INFO")), (Some("TLFUD"), Some("OPRET"))];
        assert_eq!(logged, wanted, "one for the held key, one for the two keys after it");
    });
}
