//! The way to the running app: it holds the store, so it answers for it over a socket beside the store.
//!
//! One line of JSON each way. On systems without such sockets the store is simply in use.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::desk_call::DeskCall;

/// Longest call; none is anywhere near it.
pub const LONGEST_CALL: u64 = 4 << 10;

/// What the app says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// The answer.
    Answer(Value),
    /// A refusal: its code and the placeholders of its sentence.
    Refusal {
        /// The code.
        code: String,
        /// Placeholders.
        details: Vec<(String, String)>,
    },
}

/// The socket of a store.
pub fn socket(store: &Path) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push(".socket");
    PathBuf::from(name)
}

/// Asks the app that holds a store; `None` if none answers within two seconds.
#[cfg(unix)]
pub fn ask(store: &Path, call: &DeskCall) -> Option<Reply> {
    use std::io::{BufRead, BufReader, Read, Write};
    use std::os::unix::net::UnixStream;
    use std::time::Duration;

    /// Most bytes of an answer: the figures of a screen.
    const LONGEST_REPLY: u64 = 1 << 20;
    let mut app = UnixStream::connect(socket(store)).ok()?;
    let patience = Some(Duration::from_secs(2));
    app.set_read_timeout(patience).ok()?;
    app.set_write_timeout(patience).ok()?;
    let mut line = serde_json::to_string(call).ok()?;
    line.push('\n');
    app.write_all(line.as_bytes()).ok()?;
    let mut reply = String::new();
    BufReader::new(app.take(LONGEST_REPLY)).read_line(&mut reply).ok()?;
    serde_json::from_str(&reply).ok()
}

/// Asks the app that holds a store; here there is no way to it yet.
#[cfg(not(unix))]
pub fn ask(_store: &Path, _call: &DeskCall) -> Option<Reply> {
    None
}
