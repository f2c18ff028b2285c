//! The commands: unpack, call, convert. What they do is written in `schema` and `exports`.

use exports::ExportError;
use exports::upload_export;
use schema::codes::{self, Channel, ContactType};
use schema::desk::{Desk, DeskChange, DeskFigures, NewContact};
use schema::{SchemaError, event::GestureId};
use serde::{Deserialize, Serialize};

use crate::desk_thread::DeskThread;
use crate::error::CommandError;

/// The input of a command that needs none.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "Record<string, never>"))]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// What the counting screen shows.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DeskState {
    /// Four digits, absent until the desk is set up.
    pub municipality_code: Option<String>,
    /// Absent for the invented municipality too.
    pub municipality_name: Option<String>,
    /// `E2026`, or `-` until the desk is set up.
    pub round: String,
    /// Unit.
    pub unit: String,
    /// Desk.
    pub desk: String,
    /// Is this the demonstration round?
    pub demonstration: bool,
    /// Channel codes: the first eight are the columns, the rest lie under key 9.
    pub channels: Vec<String>,
    /// Type codes in the order of the rows; the first three need a reference number.
    pub types: Vec<String>,
    /// Today's figures.
    pub figures: DeskFigures,
}

/// A contact to log.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LogContact {
    /// The gesture, 32 hex digits, chosen before the first attempt.
    pub id: String,
    /// Channel code.
    pub channel: String,
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
}

/// An upload on disk.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WrittenUpload {
    /// The file.
    pub path: String,
    /// The description beside it.
    pub data_package_path: String,
    /// Contacts.
    pub total: u32,
    /// Rows above the last line.
    pub rows: u32,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// `ABCD-EFGH`.
    pub control_code: String,
    /// Number of closings, at least 1.
    pub version: u32,
    /// `not_closed` while the round is open.
    pub warnings: Vec<String>,
}

/// Where this desk counts, its keys, and today's figures.
pub async fn desk_state(desk: &DeskThread, _: Nothing) -> Result<DeskState, CommandError> {
    let demonstration = desk.folders().demonstration;
    desk.ask(move |desk, now| {
        let figures = desk.figures(now)?;
        state(desk, figures, demonstration)
    })
    .await
}

fn state(desk: &mut Desk, figures: DeskFigures, demonstration: bool) -> Result<DeskState, ExportError> {
    let place = desk.place()?;
    let of_file = place.as_ref().and_then(|(_, round)| round.file.as_ref());
    let channels = match of_file {
        Some(file) => file.channels.iter().map(|channel| channel.code.clone()).collect(),
        None => Channel::in_desk_order().into_iter().map(|channel| channel.code().to_owned()).collect(),
    };
    // The desk is shown by the name people know, where the round file gives one.
    let unit_name = place.as_ref().and_then(|(stream, round)| {
        let units = &round.file.as_ref()?.units;
        units.iter().find(|unit| unit.code == stream.unit).map(|unit| unit.name.clone())
    });
    let stream = place.map(|(stream, _)| stream);
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".into());
    let municipality_code = stream.as_ref().and_then(|s| s.municipality.clone());
    Ok(DeskState {
        municipality_name: municipality_code.as_deref().and_then(codes::municipality_name).map(String::from),
        municipality_code,
        round: or_dash(stream.as_ref().map(|s| s.round.clone())),
        unit: or_dash(unit_name.or_else(|| stream.as_ref().map(|s| s.unit.clone()))),
        desk: or_dash(stream.map(|s| s.desk)),
        demonstration,
        channels,
        types: ContactType::in_desk_order().into_iter().map(|kind| kind.code().to_owned()).collect(),
        figures,
    })
}

/// Logs a contact; the answer comes after the commit.
pub async fn log_contact(desk: &DeskThread, input: LogContact) -> Result<DeskChange, CommandError> {
    let id: GestureId = input.id.parse()?;
    let new =
        NewContact::simple(id, Channel::from_code(&input.channel)?, ContactType::from_code(&input.kind)?);
    desk.ask(move |desk, now| Ok(desk.log(&new, now)?)).await
}

/// Takes today's last contact back.
pub async fn undo(desk: &DeskThread, _: Nothing) -> Result<DeskChange, CommandError> {
    desk.ask(|desk, now| Ok(desk.undo(None, now)?)).await
}

/// Puts back what was taken back last.
pub async fn redo(desk: &DeskThread, _: Nothing) -> Result<DeskChange, CommandError> {
    desk.ask(|desk, now| Ok(desk.redo(now)?)).await
}

/// Writes the round's upload into the folder for exports.
pub async fn write_upload(desk: &DeskThread, _: Nothing) -> Result<WrittenUpload, CommandError> {
    let folder = desk.folders().exports.clone();
    desk.ask(move |desk, _| {
        let (_, round) = desk.place()?.ok_or(SchemaError::NotSetUp)?;
        let written = upload_export::write(desk.store()?, &round.round.code, &folder)?;
        let small = |number: i64| {
            u32::try_from(number)
                .map_err(|_| SchemaError::BadCount { value: number.to_string(), most: u32::MAX })
        };
        Ok(WrittenUpload {
            path: written.file.path.display().to_string(),
            data_package_path: written.data_package.path.display().to_string(),
            total: small(written.total)?,
            rows: small(written.rows as i64)?,
            sha256: written.file.sha256,
            control_code: written.file.control_code,
            version: written.version,
            warnings: if written.closed { vec![] } else { vec!["not_closed".into()] },
        })
    })
    .await
}
