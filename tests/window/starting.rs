//! Starting: the window opens on the count, or says why it cannot.

use crate::harness::{Pc, journey};

#[test]
fn a_second_window_says_the_store_is_open() {
    journey("a_second_window_says_the_store_is_open", async || {
        let pc = Pc::new();
        let first = pc.open().await;
        first.keys(&["1", "KP_End"]);
        first.wait_for_total(1).await;

        let login = Pc::on_the_data_of(&pc);
        let second = login.open_anyhow().await;
        let said = second.wait_for_words("main [role=alert]", "KOMHEN kan ikke åbne tællingen").await;
        let why = "Tællingen er allerede åben i et andet vindue på denne pc.";
        assert!(said.contains(why), "it says why: {said}");
        assert!(said.contains("Brug det andet vindue"), "and what to do: {said}");
        assert_eq!(second.count("table").await, 0, "never an empty grid: zeros would be a lie");
        second.picture("window-store-open");

        first.keys(&["2", "KP_End"]);
        first.wait_for_total(2).await;
        first.close().await;
        second.click_button("Prøv igen").await;
        second.wait_for_total(2).await;
        second.close().await;
        assert_eq!(pc.store_copy().events().len(), 2, "the two of the first window");
    });
}
