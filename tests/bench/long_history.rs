//! A desk that has counted for years: a store with as many contacts as asked for.

use std::path::Path;

use chrono::Duration;
use komhen_desktop::desk_thread::demonstration;
use schema::SchemaError;
use schema::codes::{Channel, ContactType, Source};
use schema::desk::Desk;
use schema::store::{events, streams, tally};
use schema::{clock, event};

/// Writes the contacts into a fresh store of the demonstration round, spread over the three years before today.
pub fn store_with(path: &Path, rows: u32) {
    let now = clock::now();
    let (mut desk, _) = Desk::open_or_create(path).unwrap();
    desk.set_up(&demonstration(now).unwrap(), now).unwrap();
    let channels: Vec<Channel> = Channel::in_desk_order().into_iter().take(8).collect();
    let types: Vec<ContactType> = ContactType::in_desk_order().into_iter().collect();
    let source = Source::from_code("SKRANKE").unwrap();
    let written = desk.store().unwrap().write(|tx| {
        let kept = streams::current(tx)?.ok_or(SchemaError::NotSetUp)?;
        let step = Duration::days(3 * 365) / i32::try_from(rows.max(1)).unwrap_or(i32::MAX);
        for row in 0..rows {
            let at = now - Duration::days(3 * 365 + 1) + step * i32::try_from(row).unwrap_or(i32::MAX);
            let (channel, kind) = (channels[row as usize % 8], types[row as usize / 8 % 6]);
            let draft = event::contact(at, channel, kind, source)?;
            let day = draft.moment.day;
            events::append(tx, kept.id, draft)?;
            tally::add(tx, kept.id, day, (channel, kind), 1, 1)?;
        }
        Ok(())
    });
    written.unwrap();
}
