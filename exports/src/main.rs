//! `komhen`: the command line over the same core as the window. Parse, call the library, print, exit code.

use std::process::ExitCode;

mod cli;

fn main() -> ExitCode {
    cli::run()
}
