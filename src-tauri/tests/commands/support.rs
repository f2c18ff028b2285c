//! A desk's PC without windows: the program as the product starts it, and a person who answers its dialogs.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use komhen_desktop::configuration::{CommandLine, Configuration};
use komhen_desktop::desk_thread::Folders;
use komhen_desktop::error::{CommandError, ErrorCode};
use komhen_desktop::ipc;
use komhen_desktop::policy::Policy;
use komhen_desktop::program::Program;
use komhen_desktop::settings::SettingsFile;
use komhen_desktop::shortcut;
use komhen_desktop::surroundings::{Dialog, Session, Surroundings};
use schema::clock::{self, Moment};
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};
use schema::texts::Texts;
use serde_json::{Value, json};

/// What a thread may take to do something. Generous: it is met in milliseconds, or never.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// A person at the PC, and what they saw.
#[derive(Default)]
pub struct Person {
    choices: Mutex<VecDeque<PathBuf>>,
    seen: Mutex<Vec<String>>,
    /// Shortcuts another program has.
    pub taken: Mutex<Vec<String>>,
    pub wayland: bool,
}

impl Person {
    pub fn will_choose(&self, path: &Path) {
        self.choices.lock().unwrap().push_back(path.to_owned());
    }

    /// What happened on the screen since the last look.
    pub fn saw(&self) -> Vec<String> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }

    fn sees(&self, what: impl Into<String>) {
        self.seen.lock().unwrap().push(what.into());
    }
}

impl Surroundings for Person {
    fn choose(&self, dialog: Dialog, texts: &Texts) -> Option<PathBuf> {
        self.sees(dialog.title(texts));
        self.choices.lock().unwrap().pop_front()
    }

    fn show_mini(&self) -> Result<(), CommandError> {
        self.sees("mini");
        Ok(())
    }

    fn show_main(&self) -> Result<(), CommandError> {
        self.sees("main");
        Ok(())
    }

    fn set_title(&self, title: &str) {
        self.sees(title);
    }

    fn session(&self) -> Session {
        Session { can_stay_on_top: !self.wayland, can_have_shortcut: !self.wayland }
    }

    fn set_shortcut(&self, keys: Option<&str>) -> Result<(), CommandError> {
        keys.map(shortcut::parse).transpose()?;
        self.sees(format!("shortcut {}", keys.unwrap_or("none")));
        match keys {
            Some(keys) if self.taken.lock().unwrap().iter().any(|taken| taken == keys) => {
                Err(CommandError::new(ErrorCode::ShortcutTaken, []))
            }
            _ => Ok(()),
        }
    }

    fn round_file_offered(&self) {
        self.sees("round_file_offered");
    }
}

/// A PC: its disk outlives the programs that run on it.
pub struct Pc {
    disk: tempfile::TempDir,
    pub policy: Policy,
    pub demonstration: bool,
    pub wayland: bool,
}

impl Pc {
    pub fn new() -> Pc {
        Pc {
            disk: tempfile::tempdir().unwrap(),
            policy: Policy::default(),
            demonstration: false,
            wayland: false,
        }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    /// A folder of that name.
    pub fn folder(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(&path).unwrap();
        path
    }

    /// Writes a round file.
    pub fn write_round(&self, name: &str, file: &RoundFile) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, serde_json::to_vec_pretty(file).unwrap()).unwrap();
        path
    }

    /// Starts the program.
    pub fn start(&self) -> Running {
        let person = Arc::new(Person { wayland: self.wayland, ..Person::default() });
        let data = self.path("data");
        let file = SettingsFile::at(self.path("config/settings.json"));
        let configuration =
            Configuration::read(self.policy.clone(), CommandLine::default(), file, self.demonstration);
        let folders = Folders { exports: data.join("eksport"), data, demonstration: self.demonstration };
        let program = Program::start(folders, configuration, person.clone()).unwrap();
        program.listen_for_shortcut();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        Running { program, person, runtime }
    }

    /// Starts the program again, after the other has ended.
    pub fn start_after(&self, running: Running) -> Running {
        running.program.end(LONGEST_WAIT);
        drop(running);
        self.start()
    }

    /// Starts the program on a desk that counts in the round of this week.
    pub fn start_counting(&self) -> Running {
        let running = self.start();
        if running.call("desk_state", json!({"practice": false})).unwrap()["set_up"] == false {
            running.take(&self.write_round("first.komhenrunde", &round_of_this_week()), "borgerservice", "2");
        }
        running.person.saw();
        running
    }
}

/// A running program.
pub struct Running {
    pub program: Program,
    pub person: Arc<Person>,
    runtime: tokio::runtime::Runtime,
}

impl Running {
    /// What commands run on.
    pub fn runtime(&self) -> &tokio::runtime::Runtime {
        &self.runtime
    }

    /// Calls a command as the page does.
    pub fn call(&self, name: &str, input: Value) -> Result<Value, CommandError> {
        self.runtime.block_on(ipc::dispatch(&self.program, name, input))
    }

    /// The code a command is refused with.
    pub fn refusal(&self, name: &str, input: Value) -> ErrorCode {
        match self.call(name, input) {
            Ok(answer) => panic!("{name} is answered: {answer}"),
            Err(error) => error.code,
        }
    }

    /// Chooses a round file and takes it up.
    pub fn take(&self, file: &Path, unit: &str, desk: &str) -> Value {
        self.person.will_choose(file);
        self.call("choose_round_file", json!({})).unwrap();
        self.call("take_round", json!({"unit": unit, "desk": desk})).unwrap()
    }

    /// Logs a contact; its answer.
    pub fn log(&self, gesture: u32, channel: &str, kind: &str) -> Value {
        self.call("log_contact", contact(gesture, channel, kind)).unwrap()
    }

    pub fn state(&self) -> Value {
        self.call("desk_state", json!({"practice": false})).unwrap()
    }

    pub fn sending(&self) -> Value {
        self.call("sending_state", json!({})).unwrap()
    }

    /// Looks until sending is as it is waited for.
    pub fn until(&self, what: &str, is_so: impl Fn(&Value) -> bool) -> Value {
        let begun = Instant::now();
        loop {
            let state = self.sending();
            if is_so(&state) {
                return state;
            }
            assert!(begun.elapsed() < LONGEST_WAIT, "waited for {what}, last saw {state}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

/// A gesture.
pub fn id(gesture: u32) -> String {
    format!("{gesture:032x}")
}

/// Codes without more than channel and type.
pub fn codes(channel: &str, kind: &str) -> Value {
    json!({"channel": channel, "type": kind, "task": null, "closing": null, "form": null, "answer": null})
}

/// The input that logs a contact now.
pub fn contact(gesture: u32, channel: &str, kind: &str) -> Value {
    json!({"practice": false, "id": id(gesture), "codes": codes(channel, kind), "n": 1, "late": null})
}

/// Today in Copenhagen.
pub fn today() -> chrono::NaiveDate {
    Moment::of(clock::now()).day
}

/// A round that counts all days of this week, in Køge.
pub fn round_of_this_week() -> RoundFile {
    let round = Round::of_current_week(today()).unwrap();
    let unit = |code: &str, name: &str, desks: &[&str]| Unit {
        code: code.into(),
        name: name.into(),
        desks: desks.iter().map(|desk| desk.to_string()).collect(),
        first_day: None,
        last_day: None,
        favourites: vec!["23.05.10".into()],
        opening_hours: Vec::new(),
        opens: Vec::new(),
    };
    let units = vec![unit("borgerservice", "Borgerservice", &["1", "2"]), unit("job", "Jobcenter", &["1"])];
    let mut file = RoundFile::built_in(&round, "0259", units);
    file.contact = "Tovholderen, lokal 4242".into();
    file
}
