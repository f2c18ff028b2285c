//! A day at the desk: fast keys, twenty steps back after a restart, a pause, and the command line meanwhile.

use schema::event::Kind;

use crate::harness::{Pc, STATUS, journey, keys_of};

#[test]
fn fifty_fast_contacts_are_fifty() {
    journey("fifty_fast_contacts_are_fifty", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        let keys: Vec<&str> = (0..50).flat_map(keys_of).collect();
        window.keys(&keys);
        window.wait_for_total(50).await;
        window.close().await;
        assert_eq!(pc.store_copy().contacts().len(), 50, "each pair of keys is one on the disk");
    });
}

#[test]
fn twenty_are_taken_back_after_a_restart_and_no_more() {
    journey("twenty_are_taken_back_after_a_restart_and_no_more", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        let keys: Vec<&str> = (0..21).flat_map(keys_of).collect();
        window.keys(&keys);
        window.wait_for_total(21).await;
        window.close().await;

        let window = pc.open().await;
        window.wait_for_total(21).await;
        // Three keys in turn: the same one again within 60 ms is taken for a worn switch, and tests are quick.
        let mut undo = ["KP_Subtract", "ctrl+z", "minus"].into_iter().cycle();
        for left in (1..=20).rev() {
            window.keys(&[undo.next().unwrap()]);
            window.wait_for_total(left).await;
        }
        window.keys(&["KP_Subtract"]);
        window.wait_for_words(STATUS, "Der er ikke noget at fortryde").await;
        assert_eq!(window.total().await, "1", "the twenty-first stays");
        window.close().await;
        let events = pc.store_copy().events();
        let voids = events.iter().filter(|event| event.draft.kind == Kind::Void).count();
        assert_eq!((events.len(), voids), (41, 20), "nothing was removed, twenty were taken back");
    });
}

#[test]
fn a_pause_is_kept_and_a_contact_ends_it() {
    journey("a_pause_is_kept_and_a_contact_ends_it", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        window.click_button("○ Pause").await;
        window.wait_for_words("main", "Pause").await;
        window.keys(&["1", "KP_End"]);
        window.wait_for_total(1).await;
        window.picture("window-after-pause");
        window.close().await;
        let said: Vec<Option<String>> = pc
            .store_copy()
            .events()
            .into_iter()
            .filter(|event| event.draft.kind == Kind::State)
            .map(|event| event.draft.reason)
            .collect();
        assert_eq!(said, [Some("paused".to_owned()), Some("counting".to_owned())], "silence is not zero");
    });
}

#[test]
fn the_command_line_is_answered_by_the_open_window() {
    journey("the_command_line_is_answered_by_the_open_window", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        window.keys(&["1", "KP_End"]);
        window.wait_for_total(1).await;
        let store = pc.demonstration().join("desk.db");
        let store = store.to_str().unwrap();
        let logged =
            support::komhen::komhen(&["log", "--store", store, "--channel", "EMLIND", "--type", "VEJL"])
                .done();
        assert_eq!(logged["stored"], true, "the window wrote it: {logged}");
        window.wait_for_total(2).await;
        window.close().await;
        assert_eq!(pc.store_copy().contacts().len(), 2, "one from the window, one from outside");
    });
}
