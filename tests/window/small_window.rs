//! The small window counts in the same store and gives the large one back.

use crate::harness::{Pc, journey};

#[test]
fn the_small_window_counts_and_gives_the_large_one_back() {
    journey("the_small_window_counts_and_gives_the_large_one_back", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        window.keys(&["1", "KP_End"]);
        window.wait_for_total(1).await;
        window.choose_in_menu("Lille vindue").await;
        window.switch().await;
        window.click_button("2").await;
        window.click_button("4").await;
        window.wait_for_words("body", "Råd og vejledning").await;
        window.wait_for_words("body", "gemt").await;
        window.picture("window-small");
        window.click_button("Stort vindue").await;
        window.switch().await;
        window.wait_for_total(2).await;
        window.picture("window-large-again");
        window.close().await;
        assert_eq!(pc.store_copy().contacts().len(), 2, "both are in one store");
    });
}
