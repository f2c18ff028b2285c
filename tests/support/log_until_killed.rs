//! Counts contacts as fast as the disk allows and says `ACK <id>` after each, until it is killed.
//!
//! A contact is acknowledged exactly where the window says "gemt": after `Counter::log` has returned.

use std::io::Write;

use anyhow::Context;
use schema::clock;
use schema::codes::{Channel, ContactType};
use schema::desk::{Desk, NewContact};
use schema::event::GestureId;

fn main() -> anyhow::Result<()> {
    let path = std::env::args_os().nth(1).context("usage: log-until-killed STORE")?;
    let mut desk = Desk::open(path.as_ref())?;
    let mut out = std::io::stdout().lock();
    loop {
        let (channel, kind) = (Channel::from_code("TLFIND")?, ContactType::from_code("INFO")?);
        let id = GestureId::random()?;
        desk.counter().log(&NewContact::simple(id, channel, kind), clock::now())?;
        writeln!(out, "ACK {id}")?;
        out.flush()?;
    }
}
