//! The file the window speaks of is the file on the disk.

use std::path::Path;

use exports::formats::upload::{self, Check};
use exports::safe_file;

use crate::harness::{Pc, journey};

#[test]
fn the_export_is_written_and_reads_back() {
    journey("the_export_is_written_and_reads_back", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        window.keys(&["1", "KP_End"]);
        window.wait_for_total(1).await;
        window.keys(&["4", "KP_Down"]);
        window.wait_for_total(2).await;
        window.click_cell("Brev ind", "Ny sag").await;
        window.wait_for_total(3).await;
        window.choose_in_menu("Eksportér ugen").await;
        window.click_button("Lav filen").await;
        window.wait_for_words("dialog[open] h2", "Foreløbig fil er lavet").await;
        let total = window.told_in_dialog("Henvendelser").await;
        let code = window.told_in_dialog("Kontrolkode").await;
        window.picture("window-export");
        let path = window.told_in_dialog("Fil").await;
        window.close().await;

        let path = Path::new(&path);
        assert!(
            path.starts_with(pc.demonstration().join("eksport")),
            "among the demonstration's own: {path:?}"
        );
        let bytes = std::fs::read(path).expect("the file lies where the window says");
        let read = upload::parse(path, &bytes, Check::Bytes).expect("it reads back, byte for byte");
        assert!(read.findings.is_empty(), "no row is questioned: {:?}", read.findings);
        assert_eq!(total, "3", "what was counted");
        assert_eq!(
            read.totals.total().to_string(),
            total,
            "the total on the screen is the total of the file"
        );
        assert_eq!(safe_file::control_code(&bytes), code, "the code read aloud is the code of these bytes");
    });
}
