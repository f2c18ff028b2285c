//! The commands by name: what `invoke` is in the product.

use std::io::{Cursor, Read};
use std::path::PathBuf;
use std::sync::Arc;

use komhen_desktop::ipc;
use komhen_desktop::program::Program;
use komhen_desktop::round_offer::Origin;
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response};

use crate::pages::{Answer, header};
use crate::surroundings::Played;

/// Only a round file being set up comes near it.
const LARGEST_INPUT: u64 = 1 << 20;

pub struct Commands {
    program: Program,
    played: Arc<Played>,
    runtime: tokio::runtime::Runtime,
    json: Header,
    /// How many of the next contacts fail, and with which code.
    failing: Option<(String, u32)>,
}

impl Commands {
    pub fn new(program: Program, played: Arc<Played>) -> anyhow::Result<Commands> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
        let json = header("Content-Type", "application/json")?;
        Ok(Commands { program, played, runtime, json, failing: None })
    }

    /// Offers a round file as a double click would.
    pub fn offer(&self, path: PathBuf) -> anyhow::Result<()> {
        self.runtime
            .block_on(self.program.read_offer(path, Origin::Person))
            .map_err(|error| anyhow::anyhow!("the round file is not offered: {error:?}"))
    }

    /// The answer to a request for a command, `None` for any other request.
    pub fn answer(&mut self, request: &mut Request) -> Option<Answer> {
        if *request.method() != Method::Post {
            return None;
        }
        let url = request.url().to_owned();
        if let Some(query) = url.strip_prefix("/ipc-fail?") {
            self.failing = parse_failure(query);
            let status = if self.failing.is_some() { 200 } else { 400 };
            return Some(self.document(status, &json!({})));
        }
        if let Some(path) = url.strip_prefix("/ipc-choose?path=") {
            self.played.choose_next(decoded(path).into());
            return Some(self.document(200, &json!({})));
        }
        if let Some(path) = url.strip_prefix("/ipc-offer?path=") {
            let status = if self.offer(decoded(path).into()).is_ok() { 200 } else { 400 };
            return Some(self.document(status, &json!({})));
        }
        let name = url.strip_prefix("/ipc/")?;
        // The one event of the product is never sent here; listening for it is no fault.
        if name.starts_with("plugin:event") {
            return Some(self.document(200, &json!(0)));
        }
        let mut body = Vec::new();
        let read = request.as_reader().take(LARGEST_INPUT + 1).read_to_end(&mut body);
        if read.is_err() || body.len() as u64 > LARGEST_INPUT {
            return Some(self.document(413, &json!({ "code": "invalid_code", "detail": {} })));
        }
        // What is no JSON is no input of any command; the table itself refuses it.
        let input = serde_json::from_slice(&body).unwrap_or(Value::Null);
        Some(self.run(name, input))
    }

    fn run(&mut self, name: &str, input: Value) -> Answer {
        if name == "log_contact"
            && let Some(code) = self.next_failure()
        {
            return self.document(400, &json!({ "code": code, "detail": {} }));
        }
        match self.runtime.block_on(ipc::dispatch(&self.program, name, input)) {
            Ok(output) => self.document(200, &output),
            Err(error) => self.document(400, &json!(error)),
        }
    }

    fn next_failure(&mut self) -> Option<String> {
        let (code, times) = self.failing.take()?;
        if times > 1 {
            self.failing = Some((code.clone(), times - 1));
        }
        Some(code)
    }

    fn document(&self, status: u16, value: &Value) -> Answer {
        let bytes = value.to_string().into_bytes();
        let length = bytes.len();
        Response::new(status.into(), vec![self.json.clone()], Cursor::new(bytes), Some(length), None)
    }
}

/// `code=disk_full&times=1`
fn parse_failure(query: &str) -> Option<(String, u32)> {
    let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let code = value("code").filter(|code| code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'))?;
    let times = value("times").map_or(Ok(1), str::parse).ok().filter(|times| *times > 0)?;
    Some((code.to_owned(), times))
}

/// A path from a query, `%20` and the like read.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = after.get(..2).filter(|_| *first == b'%').and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
