//! An empty Tauri window: what any window costs on this machine before KOMHEN adds to it. The yardstick of
//! `./dev bench`, never packaged.

use tauri::test::{mock_context, noop_assets};
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let blank = WebviewUrl::External("about:blank".parse()?);
            WebviewWindowBuilder::new(app, "main", blank).inner_size(1366.0, 720.0).build()?;
            Ok(())
        })
        .run(mock_context(noop_assets()))
}
