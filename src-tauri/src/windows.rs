//! The windows as the system has them: the counting window, the mini window above other programs, dialogs, shortcuts.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use schema::texts::Texts;
use tauri::utils::config::WindowConfig;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Emitter, Manager, Monitor, PhysicalPosition, PhysicalSize, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_global_shortcut::{GlobalShortcut, GlobalShortcutExt, ShortcutState};

use crate::error::{CommandError, ErrorCode};
use crate::placing::{self, Place};
use crate::shortcut;
use crate::surroundings::{Choice, Dialog, Session, Surroundings, session_of};

/// Label of the counting window.
pub const MAIN: &str = "main";
/// Label of the mini window.
pub const MINI: &str = "mini";

/// The windows of the running program.
pub struct Windows {
    app: AppHandle,
    session: Session,
    title: Mutex<String>,
    /// One change of window at a time: a key held down must not make two of the mini window.
    changing: Mutex<()>,
}

impl Windows {
    /// The windows of a program; none is open yet.
    pub fn of(app: AppHandle) -> Windows {
        let session = if cfg!(target_os = "linux") {
            session_of(|name| std::env::var(name).ok())
        } else {
            Session { can_stay_on_top: true, can_have_shortcut: true }
        };
        Windows { app, session, title: Mutex::default(), changing: Mutex::default() }
    }

    /// Opens a window of the configuration by its label.
    pub fn open(&self, label: &str) -> tauri::Result<WebviewWindow> {
        let windows = &self.app.config().app.windows;
        let mut config = windows.iter().find(|window| window.label == label).cloned().unwrap_or_default();
        config.incognito &= !is_driven();
        config.always_on_top &= self.session.can_stay_on_top;
        self.fit_to_screen(&mut config);
        let title = self.title.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if !title.is_empty() {
            config.title = title;
        }
        // Shown once it stands where it belongs.
        config.visible = false;
        let mut builder = tauri::WebviewWindowBuilder::from_config(&self.app, &config)?;
        if config.incognito && label != MAIN {
            // The runtime gives the program's pages once to each folder of data, and a private window has a context
            // that no other shares: without a name of its own the second one would get no pages. Nothing is kept there.
            builder = builder.data_directory(self.app.path().app_local_data_dir()?.join(label));
        }
        let window = builder
            // A window shows its own pages and nothing else.
            .on_navigation(|url| matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost"))
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .build()?;
        self.place(&window)?;
        window.show()?;
        Ok(window)
    }

    /// On a small screen a window opens no larger than the screen.
    fn fit_to_screen(&self, config: &mut WindowConfig) {
        let Ok(Some(screen)) = self.app.primary_monitor() else { return };
        let area = screen.work_area().size.to_logical::<f64>(screen.scale_factor());
        config.width = config.width.min(area.width);
        config.height = config.height.min(area.height);
    }

    /// Puts the window where all of it can be seen: screens come and go between two days.
    ///
    /// A window that was never shown does not know its place yet, so the place is the one it was left at, which the
    /// plugin has just asked for. A mini window that was nowhere before begins in a corner; where the counting window
    /// begins is the session's choice.
    fn place(&self, window: &WebviewWindow) -> tauri::Result<()> {
        let areas: Vec<Place> = window.available_monitors()?.iter().map(free_area).collect();
        let left_at = self.left_at(window.label());
        let wanted = match left_at {
            Some(left_at) => placing::area_of(&areas, left_at).map(|area| placing::inside(area, left_at)),
            None if window.label() == MINI => {
                let size = window.inner_size()?;
                areas.first().map(|area| placing::corner(*area, size.width, size.height))
            }
            None => None,
        };
        if let Some(wanted) = wanted.filter(|wanted| Some(*wanted) != left_at) {
            window.set_size(PhysicalSize::new(wanted.width, wanted.height))?;
            window.set_position(PhysicalPosition::new(wanted.x, wanted.y))?;
        }
        Ok(())
    }

    /// Where the window was when the program ended last, by the plugin's own file.
    fn left_at(&self, label: &str) -> Option<Place> {
        let folder = self.app.path().app_config_dir().ok()?;
        let text = std::fs::read(folder.join(tauri_plugin_window_state::DEFAULT_FILENAME)).ok()?;
        let places: serde_json::Value = serde_json::from_slice(&text).ok()?;
        let number = |name: &str| places[label][name].as_i64();
        Some(Place {
            x: number("x")?.try_into().ok()?,
            y: number("y")?.try_into().ok()?,
            width: number("width")?.try_into().ok()?,
            height: number("height")?.try_into().ok()?,
        })
    }

    /// Shows a window in place of the other; both are never hidden at once.
    fn show_instead(&self, shown: &str, hidden: &str) -> Result<(), CommandError> {
        let _one = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let show = || -> tauri::Result<()> {
            let window = match self.app.get_webview_window(shown) {
                Some(window) if window.is_visible()? => window,
                Some(window) => {
                    let at = window.outer_position()?;
                    window.show()?;
                    // A window manager may put a window that comes back where it puts new ones.
                    if !window.is_maximized()? {
                        window.set_position(at)?;
                    }
                    window
                }
                None => self.open(shown)?,
            };
            window.unminimize()?;
            window.set_focus()?;
            if let Some(other) = self.app.get_webview_window(hidden) {
                other.hide()?;
            }
            Ok(())
        };
        show().map_err(|_| CommandError::new(ErrorCode::NotPossibleHere, []))
    }

    /// Brings whichever window is shown to the front.
    pub fn bring_to_front(&self) {
        let shown = [MINI, MAIN].into_iter().filter_map(|label| self.app.get_webview_window(label));
        for window in shown.filter(|window| window.is_visible().unwrap_or(false)).take(1) {
            let _ = window.unminimize().and_then(|()| window.set_focus());
        }
    }

    /// What the shortcut does: the mini window comes, or goes down to the task bar, and the program that had the
    /// focus has it again.
    fn toggle_mini(&self) {
        let mini = self.app.get_webview_window(MINI);
        let in_front =
            mini.filter(|mini| mini.is_visible().unwrap_or(false) && !mini.is_minimized().unwrap_or(false));
        match in_front {
            Some(mini) => drop(mini.minimize()),
            None => drop(self.show_mini()),
        }
    }

    /// The plugin of shortcuts, begun when the first one is wanted: a desk without one has nothing that listens.
    fn shortcuts(&self) -> Result<(), CommandError> {
        if self.app.try_state::<GlobalShortcut<tauri::Wry>>().is_some() {
            return Ok(());
        }
        let (app, (done, begun)) = (self.app.clone(), std::sync::mpsc::sync_channel(1));
        let begin = move || {
            let plugin = tauri_plugin_global_shortcut::Builder::new().build();
            let _ = done.send(app.plugin(plugin).is_ok());
        };
        // Windows hands a shortcut to the thread that asked for it, which must be the one with the windows.
        let asked = self.app.run_on_main_thread(begin).is_ok();
        match asked && begun.recv().unwrap_or(false) {
            true => Ok(()),
            false => Err(CommandError::new(ErrorCode::NotPossibleHere, [])),
        }
    }
}

impl Surroundings for Windows {
    fn choose(&self, dialog: Dialog, texts: &Texts) -> Option<PathBuf> {
        let mut builder = self.app.dialog().file().set_title(dialog.title(texts));
        if let Some(window) = self.app.get_webview_window(MAIN) {
            builder = builder.set_parent(&window);
        }
        let chosen = match dialog.choice() {
            Choice::File { kind, endings } => {
                builder.add_filter(texts.say(kind, &[]), endings).blocking_pick_file()
            }
            Choice::Folder => builder.blocking_pick_folder(),
        };
        chosen.and_then(|path| path.into_path().ok())
    }

    fn show_mini(&self) -> Result<(), CommandError> {
        self.show_instead(MINI, MAIN)
    }

    fn show_main(&self) -> Result<(), CommandError> {
        self.show_instead(MAIN, MINI)
    }

    fn set_title(&self, title: &str) {
        let mut shown = self.title.lock().unwrap_or_else(PoisonError::into_inner);
        if *shown == title {
            return;
        }
        title.clone_into(&mut shown);
        for window in self.app.webview_windows().values() {
            // A title that cannot be set is a frame that says less; the page says the same.
            let _ = window.set_title(title);
        }
    }

    fn session(&self) -> Session {
        self.session
    }

    fn set_shortcut(&self, keys: Option<&str>) -> Result<(), CommandError> {
        let wanted = keys.map(shortcut::parse).transpose()?;
        if !self.session.can_have_shortcut {
            return match wanted {
                Some(_) => Err(CommandError::new(ErrorCode::NotPossibleHere, [])),
                None => Ok(()),
            };
        }
        if wanted.is_none() && self.app.try_state::<GlobalShortcut<tauri::Wry>>().is_none() {
            return Ok(());
        }
        self.shortcuts()?;
        let taken = |_| CommandError::new(ErrorCode::ShortcutTaken, []);
        let shortcuts = self.app.global_shortcut();
        shortcuts.unregister_all().map_err(taken)?;
        let Some(wanted) = wanted else { return Ok(()) };
        shortcuts
            .on_shortcut(wanted, |app, _, event| {
                if event.state == ShortcutState::Pressed {
                    let app = app.clone();
                    // Opening a window waits for this thread, which must not wait for itself.
                    drop(std::thread::Builder::new().name("shortcut".into()).spawn(move || {
                        app.state::<std::sync::Arc<Windows>>().toggle_mini();
                    }));
                }
            })
            .map_err(taken)
    }

    fn round_file_offered(&self) {
        let _ = self.show_main();
        let _ = self.app.emit_to(MAIN, "round_file_offered", ());
    }
}

/// Most a frame adds above a window, in logical pixels.
const FRAME: f64 = 40.0;

/// The part of a screen a window may fill: not under a task bar, and with room for its frame.
fn free_area(monitor: &Monitor) -> Place {
    let area = monitor.work_area();
    let frame = (FRAME * monitor.scale_factor()) as u32;
    Place {
        x: area.position.x,
        y: area.position.y,
        width: area.size.width,
        height: area.size.height.saturating_sub(frame),
    }
}

/// Is the window driven by a test? WebKitGTK gives a private window a context that no driver may enter, so Tauri's own
/// switch for automation opens an ordinary one.
fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}
