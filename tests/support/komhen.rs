//! The real `komhen` program, run as a script would run it.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

/// Where the program was built.
///
/// # Panics
/// If it was not.
pub fn binary() -> PathBuf {
    let path = std::env::var_os("KOMHEN_BINARY").map(PathBuf::from).unwrap_or_else(|| {
        let test = std::env::current_exe().expect("a test knows where it lies");
        // …/target/<profile>/deps/<test>, and the programs lie one folder above.
        let profile = test.parent().and_then(|deps| deps.parent()).expect("a target folder");
        profile.join(format!("komhen{}", std::env::consts::EXE_SUFFIX))
    });
    assert!(path.is_file(), "no program at {}; build first: cargo build --workspace --bins", path.display());
    path
}

/// What a call gave back.
#[derive(Debug)]
pub struct Answer {
    /// The exit code; -1 if a signal ended it.
    pub exit: i32,
    /// What it printed for scripts and people.
    pub stdout: String,
    /// What it told besides.
    pub stderr: String,
    call: String,
}

/// A command of the program, without the settings of whoever runs the tests.
pub fn command() -> Command {
    let mut command = Command::new(binary());
    for name in ["KOMHEN_STORE", "KOMHEN_DATA", "RUST_BACKTRACE"] {
        command.env_remove(name);
    }
    command
}

/// Runs `komhen --json` with these arguments.
pub fn komhen(arguments: &[&str]) -> Answer {
    let output = command().arg("--json").args(arguments).output().expect("the program starts");
    Answer::of(output, arguments)
}

/// Runs `komhen` as a person would, in English.
pub fn komhen_for_people(arguments: &[&str]) -> Answer {
    let output = command().args(["--lang", "en"]).args(arguments).output().expect("the program starts");
    Answer::of(output, arguments)
}

impl Answer {
    /// The answer in a process's output.
    pub fn of(output: Output, arguments: &[&str]) -> Answer {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program speaks UTF-8");
        let call: String = arguments.join(" ").chars().take(300).collect();
        let answer = Answer {
            exit: output.status.code().unwrap_or(-1),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            call,
        };
        assert!(!answer.stderr.contains("panicked"), "it panicked: {answer}");
        answer
    }

    /// The document of a call that did what it should.
    pub fn done(&self) -> Value {
        assert_eq!(self.exit, 0, "must be done: {self}");
        self.json()
    }

    /// The document, whatever the exit code.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|e| panic!("--json prints one document ({e}): {self}"))
    }

    /// The code of the fault: of the call, else of the first file that has one.
    pub fn error_code(&self) -> String {
        let document = self.json();
        let of_files = document["files"].as_array().into_iter().flatten();
        let mut codes = of_files.flat_map(|file| [&file["error"]["code"], &file["issues"][0]["rule"]]);
        let code = Some(&document["error"]["code"]).filter(|code| code.is_string());
        let code = code.or_else(|| codes.find(|code| code.is_string()));
        code.and_then(Value::as_str).unwrap_or("").to_owned()
    }
}

impl std::fmt::Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let start = |text: &str| text.chars().take(2_000).collect::<String>();
        write!(f, "komhen {}\nexit {}\n{}{}", self.call, self.exit, start(&self.stdout), start(&self.stderr))
    }
}
