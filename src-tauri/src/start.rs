//! Opens the window, with every door it does not need closed.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tauri::{AppHandle, DragDropEvent, Manager, RunEvent, Window, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};
use tauri_plugin_window_state::StateFlags;

use crate::arguments::Arguments;
use crate::configuration::{CommandLine, Configuration};
use crate::desk_thread::{Folders, demonstration_folder};
use crate::ipc;
use crate::policy::Policy;
use crate::program::Program;
use crate::settings::SettingsFile;
use crate::surroundings::Surroundings;
use crate::unsaved::{self, Closing};
use crate::windows::{MAIN, MINI, Windows};

/// How long an end may take: a share that is away must not hold a PC that is being shut down.
const LONGEST_END: Duration = Duration::from_secs(3);

/// Opens the window and counts until it is closed.
pub fn run() {
    #[cfg(target_os = "linux")]
    choose_renderer();
    let arguments = Arguments::read(std::env::args_os().skip(1));
    let started = builder(arguments.demonstration)
        .invoke_handler(ipc::handler())
        .on_window_event(window_event)
        .setup(move |app| begin(app.handle(), arguments))
        .build(tauri::generate_context!());
    match started {
        Ok(app) => app.run(|app, event| {
            if let RunEvent::Exit = event {
                end(app);
            }
        }),
        Err(error) => {
            tell("error-window", &[("reason", error.to_string())]);
            std::process::exit(1);
        }
    }
}

/// The plugins, and none but these. The first one must be the first: a second start ends in it.
fn builder(demonstration: bool) -> tauri::Builder<tauri::Wry> {
    let mut single = tauri_plugin_single_instance::Builder::new()
        .callback(|app, words, folder| opened_again(app, words, PathBuf::from(folder)));
    if demonstration {
        single = single.dbus_id("dk.komhen.desk.demonstration");
    }
    let places =
        tauri_plugin_window_state::Builder::new().with_state_flags(StateFlags::POSITION | StateFlags::SIZE);
    tauri::Builder::default()
        .plugin(single.build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(places.build())
}

fn begin(app: &AppHandle, arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let policy = Policy::of_machine();
    for problem in &policy.problems {
        tell("error-policy_broken", &[("value", format!("{} ({})", problem.key, problem.wanted))]);
    }
    let folders = folders(app, policy.data.clone(), arguments.demonstration)?;
    let file = SettingsFile::at(app.path().app_config_dir()?.join("settings.json"));
    let command_line = CommandLine { language: arguments.language };
    let configuration = Configuration::read(policy, command_line, file, arguments.demonstration);
    let windows = Arc::new(Windows::of(app.clone()));
    let program = Program::start(folders, configuration, windows.clone())?;
    app.manage(windows.clone());
    app.manage(program);
    windows.open(MAIN)?;
    let program = app.state::<Program>();
    program.listen_for_shortcut();
    if let Some(path) = arguments.round_file {
        program.bring_offer(path);
    }
    Ok(())
}

/// A second start in the same session: its round file is offered here, and the window comes to the front.
fn opened_again(app: &AppHandle, words: Vec<String>, folder: PathBuf) {
    let arguments = Arguments::read(words.into_iter().skip(1).map(Into::into));
    // Between its start and its first window the program has neither yet.
    let (Some(program), Some(windows)) = (app.try_state::<Program>(), app.try_state::<Arc<Windows>>()) else {
        return;
    };
    windows.bring_to_front();
    if let Some(path) = arguments.round_file {
        program.bring_offer(folder.join(path));
    }
}

fn window_event(window: &Window, event: &WindowEvent) {
    let app = window.app_handle();
    match (window.label(), event) {
        (MAIN, WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. })) => {
            if let (Some(path), Some(program)) = (paths.first(), app.try_state::<Program>()) {
                program.bring_offer(path.clone());
            }
        }
        // Closing the mini window is the way back to the counting window, not the end of the count.
        (MINI, WindowEvent::CloseRequested { api, .. }) => {
            api.prevent_close();
            let windows = app.try_state::<Arc<Windows>>().map(|windows| windows.inner().clone());
            // Windows are changed from any thread but this one, which each change waits for.
            drop(
                std::thread::Builder::new()
                    .name("windows".into())
                    .spawn(move || windows.map(|windows| windows.show_main())),
            );
        }
        (MAIN, WindowEvent::CloseRequested { api, .. }) => {
            let Some(program) = app.try_state::<Program>() else { return };
            match program.unsaved.closing() {
                Closing::Goes => {}
                Closing::Waits => api.prevent_close(),
                Closing::Asks(count) => {
                    api.prevent_close();
                    ask_before_closing(window, &program, count);
                }
            }
        }
        // A hidden mini window would keep a program alive that nobody can see.
        (MAIN, WindowEvent::Destroyed) => app.exit(0),
        _ => {}
    }
}

/// Asks whether the window shall close over contacts that are not saved; the answer comes when it comes.
fn ask_before_closing(window: &Window, program: &Program, count: u32) {
    let texts = program.configuration.settings().language.texts();
    let say = |id: &str| texts.say(id, &[]);
    let (window_to_close, unsaved) = (window.clone(), program.unsaved.clone());
    let question = window.dialog().message(unsaved::sentence(count, &texts));
    question
        .title(say("window-close"))
        .kind(MessageDialogKind::Warning)
        // Escape and the dialog's own cross are the second.
        .buttons(MessageDialogButtons::OkCancelCustom(say("window-close-anyway"), say("window-close-stay")))
        .parent(window)
        .show(move |closes| {
            unsaved.answered();
            if closes {
                let _ = window_to_close.destroy();
            }
        });
}

fn end(app: &AppHandle) {
    // Whoever starts the program while a slow share is written to gets a window, not the silence of one that ends.
    tauri_plugin_single_instance::destroy(app);
    if let Some(program) = app.try_state::<Program>() {
        program.end(LONGEST_END);
    }
}

/// What cannot be shown in a window can only be said on the terminal.
#[allow(clippy::print_stderr)]
fn tell(id: &str, details: &[(&str, String)]) {
    let texts = schema::texts::Texts::of(schema::texts::Language::Danish);
    eprintln!("{}", texts.say(id, details));
}

/// Data in the login's own, non-roaming folder, or where the policy says; exports where a person looks for documents.
fn folders(
    app: &AppHandle,
    ruled: Option<PathBuf>,
    demonstration: bool,
) -> Result<Folders, Box<dyn std::error::Error>> {
    let data = match ruled.or_else(schema::desk::data_folder) {
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
