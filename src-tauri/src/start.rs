//! Opens the window, with every door it does not need closed.

use std::path::PathBuf;

use tauri::webview::NewWindowResponse;
use tauri::{Manager, WebviewWindowBuilder};

use crate::desk_thread::{DeskThread, Folders, demonstration_folder};
use crate::ipc;

/// Opens the window and counts until it is closed. `--demonstration` opens the demonstration round.
pub fn run() {
    #[cfg(target_os = "linux")]
    choose_renderer();
    let demonstration = std::env::args().any(|argument| argument == "--demonstration");
    let started = tauri::Builder::default()
        .invoke_handler(ipc::handler())
        .setup(move |app| {
            app.manage(DeskThread::start(folders(app.handle(), demonstration)?)?);
            let mut config =
                app.config().app.windows.first().cloned().ok_or("no window in the configuration")?;
            config.incognito &= !is_driven();
            fit_to_screen(app.handle(), &mut config);
            WebviewWindowBuilder::from_config(app.handle(), &config)?
                // The window shows its own pages and nothing else.
                .on_navigation(|url| {
                    matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost")
                })
                .on_new_window(|_, _| NewWindowResponse::Deny)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = started {
        tell(&error.to_string());
        std::process::exit(1);
    }
}

/// On a small screen the window opens no larger than the screen: the last line of the counting screen says "gemt".
fn fit_to_screen(app: &tauri::AppHandle, config: &mut tauri::utils::config::WindowConfig) {
    let Ok(Some(screen)) = app.primary_monitor() else { return };
    let area = screen.work_area().size.to_logical::<f64>(screen.scale_factor());
    config.width = config.width.min(area.width);
    config.height = config.height.min(area.height);
}

/// Is the window driven by a test? WebKitGTK gives a private window a context that no driver may enter, so Tauri's own
/// switch for automation opens an ordinary one.
fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// A window that cannot open can only speak on the terminal.
#[allow(clippy::print_stderr)]
fn tell(reason: &str) {
    let texts = schema::texts::Texts::of(schema::texts::Language::Danish);
    eprintln!("{}", texts.say("error-window", &[("reason", reason.to_owned())]));
}

/// Data in the login's own, non-roaming folder; exports where a person looks for documents.
fn folders(app: &tauri::AppHandle, demonstration: bool) -> Result<Folders, Box<dyn std::error::Error>> {
    let data = match schema::desk::data_folder() {
        Some(folder) => folder,
        None => app.path().app_local_data_dir()?,
    };
    let documents: Option<PathBuf> = app.path().document_dir().ok().filter(|folder| folder.is_dir());
    if demonstration {
        let data = demonstration_folder(&data, schema::clock::now());
        return Ok(Folders { exports: data.join("eksport"), data, demonstration });
    }
    let exports = documents.map_or_else(|| data.join("eksport"), |documents| documents.join("KOMHEN"));
    Ok(Folders { exports, data, demonstration })
}

/// With no graphics card, WebKitGTK's default renderer draws by processor: a slow first picture and 90 MiB more.
#[cfg(target_os = "linux")]
fn choose_renderer() {
    const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(RENDERER).is_none() && !std::path::Path::new("/dev/dri").exists() {
        // SAFETY: the first thing `main` does; no other thread exists that could read the environment meanwhile.
        #[allow(unsafe_code)]
        unsafe {
            std::env::set_var(RENDERER, "1");
        }
    }
}
