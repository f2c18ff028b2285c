//! The commands by name: what `invoke` is in the product.

use std::io::{Cursor, Read};

use komhen_desktop::desk_thread::DeskThread;
use komhen_desktop::ipc;
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response};

use crate::pages::{Answer, header};

/// No input of a command comes near it.
const LARGEST_INPUT: u64 = 64 << 10;

pub struct Commands {
    desk: DeskThread,
    runtime: tokio::runtime::Runtime,
    json: Header,
    /// How many of the next contacts fail, and with which code.
    failing: Option<(String, u32)>,
}

impl Commands {
    pub fn new(desk: DeskThread) -> anyhow::Result<Commands> {
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        Ok(Commands { desk, runtime, json: header("Content-Type", "application/json")?, failing: None })
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
        let name = url.strip_prefix("/ipc/")?;
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
        match self.runtime.block_on(ipc::dispatch(&self.desk, name, input)) {
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
