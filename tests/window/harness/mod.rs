//! What a journey stands on: a desk's PC with a screen, a session and a folder for data, and time limits on everything.

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::Command;
use std::time::{Duration, Instant};

mod processes;
mod store;
mod window;

pub use processes::Group;
pub use processes::finish;
pub use store::StoreCopy;
pub use window::{STATUS, Window};

/// What a journey may take on a loaded machine before it is called stuck.
const LONGEST_JOURNEY: Duration = Duration::from_secs(180);
/// What the window may take to show something. Generous: it is met in milliseconds, or never.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
const BETWEEN_LOOKS: Duration = Duration::from_millis(4);
const NEEDED: [&str; 5] = ["Xvfb", "dbus-daemon", "WebKitWebDriver", "xdotool", "import"];

/// The two keys of a contact: a digit above the letters, then the same of the keypad with NumLock off.
///
/// The next contact has other keys: the same one again within 60 ms is taken for a worn switch, and tests are quick.
pub fn keys_of(contact: u32) -> [&'static str; 2] {
    let pairs = [
        ["1", "KP_End"],
        ["2", "KP_Down"],
        ["3", "KP_Next"],
        ["4", "KP_Left"],
        ["5", "KP_Begin"],
        ["6", "KP_Right"],
    ];
    pairs[contact as usize % pairs.len()]
}

/// Runs a journey within a time limit, or says that this machine lacks what it needs.
pub fn journey(name: &str, body: impl AsyncFnOnce()) {
    if let Some(lacking) = NEEDED.into_iter().find(|program| !is_installed(program)) {
        return support::skipped(name, &format!("{lacking} is not installed"));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        // Kept alive until after the verdict: a window that is dropped in a panic takes a last picture.
        let mut running = pin!(body());
        let ended = tokio::time::timeout(LONGEST_JOURNEY, running.as_mut()).await;
        assert!(ended.is_ok(), "{name} was not through after {LONGEST_JOURNEY:?}");
    });
}

fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Looks until there is something to see. `Err` says what was there instead.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Result<T, String>) -> T {
    let begun = Instant::now();
    loop {
        match look().await {
            Ok(seen) => return seen,
            Err(seen) => assert!(begun.elapsed() < LONGEST_WAIT, "waited for {what}, last saw {seen:?}"),
        }
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
}

/// A PC at a desk. Everything it runs is gone when it is dropped.
pub struct Pc {
    screen: Group,
    session: Group,
    display: String,
    bus: String,
    home: tempfile::TempDir,
    data: PathBuf,
}

impl Pc {
    /// A PC nobody has counted on yet.
    pub fn new() -> Pc {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("komhen");
        Pc::with(home, data)
    }

    /// Another login on the same machine, pointed at the same data.
    pub fn on_the_data_of(other: &Pc) -> Pc {
        Pc::with(tempfile::tempdir().unwrap(), other.data.clone())
    }

    fn with(home: tempfile::TempDir, data: PathBuf) -> Pc {
        let mut screen = Command::new("Xvfb");
        // The server picks a free display itself. Held keys repeat after 0.2 s, 25 times a second.
        screen.args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]);
        screen.args(["-ardelay", "200", "-arinterval", "40"]);
        let (screen, display) = Group::start_and_read_line(&mut screen);
        let mut session = Command::new("dbus-daemon");
        session.args(["--session", "--nofork", "--print-address=1"]);
        let (session, bus) = Group::start_and_read_line(&mut session);
        Pc { screen, session, display: format!(":{display}"), bus, home, data }
    }

    /// Where the demonstration round of this PC lies.
    pub fn demonstration(&self) -> PathBuf {
        komhen_desktop::desk_thread::demonstration_folder(&self.data, schema::clock::now())
    }

    /// Opens the window on the demonstration round and waits until it can count.
    pub async fn open(&self) -> Window {
        let window = self.open_anyhow().await;
        window.wait_until_it_counts().await;
        window
    }

    /// The screen of this PC, as programs are told of it.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Opens the window on the count itself, with a file that was double-clicked or none.
    pub async fn open_on_the_count(&self, file: Option<&Path>) -> Window {
        let file: Vec<&str> = file.map(|file| file.to_str().expect("a plain path")).into_iter().collect();
        self.open_program(program(), &file).await
    }

    /// Opens another program's window.
    pub async fn open_program(&self, program: PathBuf, arguments: &[&str]) -> Window {
        Window::open(self, program, arguments).await
    }

    /// Opens the window, whatever it shows.
    pub async fn open_anyhow(&self) -> Window {
        self.open_program(program(), &["--demonstration"]).await
    }

    /// A copy of the store, as a backup would take it.
    pub fn store_copy(&self) -> StoreCopy {
        StoreCopy::of(&self.demonstration().join("desk.db"))
    }

    /// The store of the count itself, where the window was not opened on the demonstration.
    pub fn store(&self) -> PathBuf {
        self.data.join("desk.db")
    }

    /// Starts the program once more on this PC, as a double click on a file does, and waits until it has handed over.
    pub fn double_click(&self, file: &Path) {
        let mut again = Command::new(program());
        self.dress(&mut again);
        assert!(finish(again.arg(file)).success(), "the second start hands over and ends");
    }

    /// The surroundings of this PC's login.
    fn dress(&self, command: &mut Command) {
        let home = self.home.path();
        for name in ["WAYLAND_DISPLAY", "KOMHEN_STORE", "GTK_MODULES", "RUST_BACKTRACE"] {
            command.env_remove(name);
        }
        command
            .env("DISPLAY", &self.display)
            .env("GDK_BACKEND", "x11")
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("NO_AT_BRIDGE", "1") // no bus for screen readers
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_RUNTIME_DIR", home)
            .env("KOMHEN_DATA", &self.data);
    }
}

impl Drop for Pc {
    fn drop(&mut self) {
        self.session.end();
        self.screen.end();
    }
}

/// The program under test: the one named by `KOMHEN_DESKTOP_BINARY`, else the one built beside the tests.
fn program() -> PathBuf {
    let path = std::env::var_os("KOMHEN_DESKTOP_BINARY").map(PathBuf::from).unwrap_or_else(|| {
        let test = std::env::current_exe().expect("a test knows where it lies");
        let profile = test.parent().and_then(Path::parent).expect("…/target/<profile>/deps/<test>");
        profile.join("komhen-desktop")
    });
    assert!(path.is_file(), "no program at {}; build first: cargo build --workspace --bins", path.display());
    path.canonicalize().unwrap()
}

/// Pictures kept for a person to look at.
fn artefact(name: &str) -> PathBuf {
    let folder = std::env::var_os("KOMHEN_ARTEFACTS").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| support::project::root().join("target/artefacts"));
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}
