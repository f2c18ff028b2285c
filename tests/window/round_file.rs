//! A round file that was double-clicked: the first start, and while the window is open.

use std::path::PathBuf;

use schema::clock;
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};

use crate::harness::{Pc, StoreCopy, journey};

/// A round file of this week for Køge.
fn round_file(folder: &tempfile::TempDir, version: u32, desks: &[&str]) -> PathBuf {
    let round = Round::of_current_week(clock::Moment::of(clock::now()).day).unwrap();
    let unit: Unit = serde_json::from_value(serde_json::json!({
        "code": "borgerservice", "name": "Borgerservice", "desks": desks,
    }))
    .unwrap();
    let file = RoundFile { file_version: version, ..RoundFile::built_in(&round, "0259", vec![unit]) };
    let path = folder.path().join(format!("v{version}.komhenrunde"));
    std::fs::write(&path, serde_json::to_vec_pretty(&file).unwrap()).unwrap();
    path
}

#[test]
fn a_double_click_sets_the_desk_up_and_a_newer_file_shows_what_is_new() {
    journey("a_double_click_sets_the_desk_up_and_a_newer_file_shows_what_is_new", async || {
        let pc = Pc::new();
        let folder = tempfile::tempdir().unwrap();
        let window = pc.open_on_the_count(Some(&round_file(&folder, 1, &["1"]))).await;
        window.wait_for_words("main", "v1.komhenrunde").await;
        window.picture("window-round-file");
        window.click_button("Fortsæt").await;
        window.wait_for_words("main", "Skranke").await;
        window.click_button("Fortsæt").await;
        window.click_button("Spring over").await;
        window.wait_until_it_counts().await;
        window.keys(&["1", "KP_End"]);
        window.wait_for_total(1).await;

        pc.double_click(&round_file(&folder, 2, &["1", "2"]));
        window.wait_for_words("main", "v2.komhenrunde").await;
        window.picture("window-newer-round-file");
        window.click_button("Tag den nye i brug").await;
        window.wait_until_it_counts().await;
        window.wait_for_total(1).await;
        window.keys(&["2", "KP_Down"]);
        window.wait_for_total(2).await;
        window.close().await;

        let contacts = StoreCopy::of(&pc.store()).contacts();
        let units: Vec<&str> = contacts.iter().map(|event| event.draft.unit.as_str()).collect();
        assert_eq!(units, ["borgerservice", "borgerservice"], "counted where the file says");
    });
}
