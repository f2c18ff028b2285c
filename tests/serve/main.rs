//! The built UI on loopback with the real command table behind it, for the tests in Chromium. Never packaged.
//!
//! `komhen-serve --dist ui/dist --data DIR` prints its address and serves until it is killed. It stands where Tauri
//! stands in the product: same pages, same content security policy, same commands on the same store thread.

use std::path::PathBuf;

use anyhow::{Context, bail};
use komhen_desktop::desk_thread::{DeskThread, Folders};
use tiny_http::Server;

mod commands;
mod pages;

use commands::Commands;
use pages::Pages;

fn main() -> anyhow::Result<()> {
    let Arguments { dist, data } = Arguments::read(std::env::args().skip(1))?;
    let pages = Pages::read(&dist)?;
    // The demonstration round: a store in an empty folder is set up at once and can be exported.
    let folders = Folders { exports: data.join("eksport"), data, demonstration: true };
    let mut commands = Commands::new(DeskThread::start(folders)?)?;
    let server = Server::http("127.0.0.1:0").map_err(|e| anyhow::anyhow!("no port on loopback: {e}"))?;
    say_where(&server)?;
    for mut request in server.incoming_requests() {
        let response = match commands.answer(&mut request) {
            Some(response) => response,
            None => pages.answer(&request),
        };
        // A page that was closed meanwhile misses its answer; the next one must still get its own.
        let _ = request.respond(response);
    }
    Ok(())
}

#[allow(clippy::print_stdout, reason = "the test that started it reads the address")]
fn say_where(server: &Server) -> anyhow::Result<()> {
    let address = server.server_addr().to_ip().context("loopback has an address")?;
    println!("http://{address}");
    Ok(())
}

struct Arguments {
    dist: PathBuf,
    data: PathBuf,
}

impl Arguments {
    fn read(mut words: impl Iterator<Item = String>) -> anyhow::Result<Arguments> {
        let (mut dist, mut data) = (None, None);
        while let Some(word) = words.next() {
            let value = words.next().with_context(|| format!("{word} needs a folder"))?;
            match word.as_str() {
                "--dist" => dist = Some(PathBuf::from(value)),
                "--data" => data = Some(PathBuf::from(value)),
                _ => bail!("usage: komhen-serve --dist ui/dist --data DIR"),
            }
        }
        Ok(Arguments { dist: dist.context("--dist is missing")?, data: data.context("--data is missing")? })
    }
}
