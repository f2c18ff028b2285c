//! A contact on disk, as the window shows it.

use rusqlite::Connection;
use serde::Serialize;

use super::contact_codes::answer_of;
use crate::codes::{Closing, Form, Source};
use crate::event::Event;
use crate::store::streams::Kept;
use crate::store::{contacts, tally};
use crate::{SchemaError, clock};

/// A contact on disk, with the codes that hold now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LoggedContact {
    /// The gesture that made it, 32 hex digits.
    pub id: String,
    /// The stream it stands in, 16 hex digits.
    pub stream: String,
    /// Its number in the stream.
    pub seq: u32,
    /// Its number of the day; a contact that was taken back keeps its number.
    pub number: u32,
    /// RFC 3339, UTC.
    pub at: String,
    /// Copenhagen's clock, `10.42`.
    pub clock: String,
    /// Copenhagen's day, `2026-10-20`.
    pub day: String,
    /// Channel code.
    pub channel: String,
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
    /// KLE number.
    pub task: Option<String>,
    /// Closing code.
    pub closing: Option<String>,
    /// Form code.
    pub form: Option<String>,
    /// Answer to the local question.
    pub answer: Option<String>,
    /// How many alike.
    pub n: u32,
    /// How it came into the count: `SKRANKE`, `MASSE`, `EFTER`, `PAPIR`, `IMPORT` or `CENTRAL`.
    pub source: String,
    /// Was it given other codes?
    pub amended: bool,
    /// Was it taken back?
    pub voided: bool,
    /// Why it was taken back, for one that was cancelled with a reason.
    pub reason: Option<String>,
}

/// The contact of an event, under its number of the day.
pub(super) fn logged_contact(
    c: &Connection,
    kept: &Kept,
    event: &Event,
    number: u32,
) -> Result<LoggedContact, SchemaError> {
    let no_contact = || SchemaError::BadEvent { reason: format!("number {} is no contact", event.seq) };
    let draft = &event.draft;
    let (codes, amended) = contacts::codes_now(c, kept, event)?;
    let void = contacts::void_of(c, kept, event.seq)?;
    Ok(LoggedContact {
        id: draft.id.to_string(),
        stream: kept.stream.stream.to_string(),
        seq: event.seq,
        number,
        at: clock::stamp(draft.moment.at),
        clock: clock_of(&draft.moment),
        day: draft.moment.day.to_string(),
        channel: codes.channel.ok_or_else(no_contact)?.code().into(),
        kind: codes.kind.ok_or_else(no_contact)?.code().into(),
        task: codes.task.map(|task| task.to_string()),
        closing: codes.closing.map(|closing| Closing::code(closing).into()),
        form: codes.form.map(|form| Form::code(form).into()),
        answer: answer_of(codes.local.as_deref())?,
        n: draft.n.ok_or_else(no_contact)?,
        source: draft.source.map(Source::code).ok_or_else(no_contact)?.into(),
        amended,
        voided: void.is_some(),
        reason: void.and_then(|(_, reason)| reason),
    })
}

/// Copenhagen's clock as people write it, `10.42`.
pub(super) fn clock_of(moment: &clock::Moment) -> String {
    moment.wall().format("%H.%M").to_string()
}

/// The contact's number among all ever logged for its day: streams count up, and numbers within them.
pub(super) fn number_of(c: &Connection, kept: &Kept, event: &Event) -> Result<u32, SchemaError> {
    let day = event.draft.moment.day;
    let up_to_here: u32 = tally::streams_of_day(c, day)?
        .iter()
        .filter(|(stream, _)| *stream <= kept.id)
        .map(|(_, logged)| logged)
        .sum();
    let mut later = c.prepare_cached(
        "SELECT count(*) FROM event WHERE stream = ?1 AND seq > ?2 AND kind = 1 AND day = ?3",
    )?;
    let later: u32 = later.query_row((kept.id, event.seq, day.to_string()), |row| row.get(0))?;
    Ok(up_to_here - later)
}
