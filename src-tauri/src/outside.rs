//! Answers the command line while the window holds the store: one line of JSON each way over a socket beside it.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use exports::ExportError;
use exports::desk_call::DeskCall;
use exports::running_app::{LONGEST_CALL, Reply, socket};

use crate::desk_thread::{DeskLine, Written};

/// How a call is answered: on the store's thread.
pub type Answer = Arc<dyn Fn(DeskCall) -> Reply + Send + Sync>;

/// Answers on the store's thread, always for the real store.
pub fn answer(line: DeskLine, written: Written) -> Answer {
    Arc::new(move |call: DeskCall| {
        let writes = !matches!(call, DeskCall::Status {});
        match line.ask(move |desk, now| Ok(call.answer(desk, now).map_err(|error| refusal(error.into())))) {
            Ok(Ok(answer)) => {
                if writes {
                    written();
                }
                Reply::Answer(answer)
            }
            Ok(Err(refused)) => refused,
            Err(error) => {
                Reply::Refusal { code: error.code.name(), details: error.detail.into_iter().collect() }
            }
        }
    })
}

fn refusal(error: ExportError) -> Reply {
    let details = match &error {
        ExportError::Schema(error) => error.details(),
        _ => Vec::new(),
    };
    let details = details.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Reply::Refusal { code: error.code().to_owned(), details }
}

/// Listens beside the store until the program ends.
///
/// A socket left by a program that was killed is in the way; whoever holds the store's lock may remove it.
pub fn listen(store: &Path, answer: Answer) -> std::io::Result<()> {
    let path = socket(store);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(&path)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
    std::thread::Builder::new().name("outside".into()).spawn(move || {
        for caller in listener.incoming().flatten() {
            // One caller at a time, and none may hold the others up for long.
            let _ = serve(caller, &answer);
        }
    })?;
    Ok(())
}

fn serve(caller: UnixStream, answer: &Answer) -> std::io::Result<()> {
    let patience = Some(Duration::from_secs(2));
    caller.set_read_timeout(patience)?;
    caller.set_write_timeout(patience)?;
    let mut line = String::new();
    BufReader::new((&caller).take(LONGEST_CALL)).read_line(&mut line)?;
    let reply = match serde_json::from_str(&line) {
        Ok(call) => answer(call),
        Err(_) => Reply::Refusal { code: "invalid_argument".into(), details: Vec::new() },
    };
    let mut reply = serde_json::to_string(&reply)?;
    reply.push('\n');
    (&caller).write_all(reply.as_bytes())
}
