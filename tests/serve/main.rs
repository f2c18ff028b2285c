//! The built UI on loopback with the real command table behind it, for the tests in Chromium. Never packaged.
//!
//! `komhen-serve --dist ui/dist --data DIR` prints its address and serves until it is killed. It stands where Tauri
//! stands in the product: same pages, same content security policy, same commands on the same store thread. Without
//! further words it serves the demonstration round; `--fresh` serves a desk nobody has set up, `--round-file F` offers it
//! a file as a double click would, `--policy F` rules it, `--wayland` takes away what that session cannot do.
//!
//! What a person does outside the page is posted: `/ipc-choose?path=…` is what the next dialog answers, `/ipc-offer?path=…`
//! a double click on a round file, `/ipc-fail?code=…&times=…` lets the next contacts fail.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, bail};
use komhen_desktop::configuration::{CommandLine, Configuration};
use komhen_desktop::desk_thread::Folders;
use komhen_desktop::policy::Policy;
use komhen_desktop::program::Program;
use komhen_desktop::settings::SettingsFile;
use komhen_desktop::surroundings::Session;
use tiny_http::Server;

mod commands;
mod pages;
mod surroundings;

use commands::Commands;
use pages::Pages;
use surroundings::Played;

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    let pages = Pages::read(&arguments.dist)?;
    let mut commands = commands(&arguments)?;
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

/// The program behind the page. A store in an empty folder is set up for the demonstration round, unless it is to be
/// fresh: then nothing is set up before the page does it.
fn commands(arguments: &Arguments) -> anyhow::Result<Commands> {
    let (data, demonstration) = (arguments.data.clone(), !arguments.fresh);
    let policy = arguments.policy.as_deref().map(Policy::read).unwrap_or_default();
    let settings = SettingsFile::at(data.join("settings.json"));
    let configuration = Configuration::read(policy, CommandLine::default(), settings, demonstration);
    let can = !arguments.wayland;
    let played = Arc::new(Played::new(Session { can_stay_on_top: can, can_have_shortcut: can }));
    let folders = Folders { exports: data.join("eksport"), data, demonstration };
    let program = Program::start(folders, configuration, played.clone())?;
    program.listen_for_shortcut();
    let commands = Commands::new(program, played)?;
    if let Some(path) = &arguments.round_file {
        commands.offer(path.clone())?;
    }
    Ok(commands)
}

#[allow(clippy::print_stdout, reason = "the test that started it reads the address")]
fn say_where(server: &Server) -> anyhow::Result<()> {
    let address = server.server_addr().to_ip().context("loopback has an address")?;
    println!("http://{address}");
    Ok(())
}

#[derive(Default)]
struct Arguments {
    dist: PathBuf,
    data: PathBuf,
    round_file: Option<PathBuf>,
    policy: Option<PathBuf>,
    fresh: bool,
    wayland: bool,
}

impl Arguments {
    fn read(mut words: impl Iterator<Item = String>) -> anyhow::Result<Arguments> {
        let mut arguments = Arguments::default();
        while let Some(word) = words.next() {
            let mut value =
                || words.next().map(PathBuf::from).with_context(|| format!("{word} needs a path"));
            match word.as_str() {
                "--dist" => arguments.dist = value()?,
                "--data" => arguments.data = value()?,
                "--round-file" => arguments.round_file = Some(value()?),
                "--policy" => arguments.policy = Some(value()?),
                "--fresh" => arguments.fresh = true,
                "--wayland" => arguments.wayland = true,
                _ => bail!(
                    "usage: komhen-serve --dist ui/dist --data DIR [--fresh] [--round-file F] [--policy F] [--wayland]"
                ),
            }
        }
        for (word, path) in [("--dist", &arguments.dist), ("--data", &arguments.data)] {
            if path.as_os_str().is_empty() {
                bail!("{word} is missing");
            }
        }
        Ok(arguments)
    }
}
