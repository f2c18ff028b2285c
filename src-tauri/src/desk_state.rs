//! What the counting screen shows.

use chrono::{DateTime, Utc};
use schema::clock::Moment;
use schema::desk::{ChannelPreset, Counter, CountingState, DeskFigures, Reminder};
use schema::round_file::{LocalQuestion, Profile, TaskTile};
use schema::{SchemaError, codes};
use serde::Serialize;

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
    /// Unit, by the name people know.
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
    /// Is this practice?
    pub practice: bool,
    /// Was the desk set up for a round?
    pub set_up: bool,
    /// What is recorded of each contact.
    pub profile: Profile,
    /// What is proposed with each channel.
    pub presets: Vec<ChannelPreset>,
    /// Tasks to choose from.
    pub tasks: Vec<TaskTile>,
    /// KLE numbers on the keys 1 to 9, in their order.
    pub favourites: Vec<String>,
    /// The municipality's own question.
    pub question: Option<LocalQuestion>,
    /// Tæller, pause or lukket.
    pub state: CountingState,
    /// First counting day of the unit, `2026-10-19`.
    pub first_day: Option<String>,
    /// Last counting day of the unit.
    pub last_day: Option<String>,
    /// Is today one of them?
    pub in_period: bool,
    /// Where to ask, without a person's name; empty where nobody said.
    pub contact_line: String,
    /// Version of the round file in use.
    pub round_file_version: Option<u32>,
    /// What the desk should be asked about.
    pub reminder: Option<Reminder>,
}

impl DeskState {
    /// The state of a counting store; a store that was never set up counts by the built-in lists.
    pub fn of(counter: &mut Counter, now: DateTime<Utc>) -> Result<DeskState, SchemaError> {
        let place = counter.place()?;
        let file = place.as_ref().and_then(|(_, round)| round.file.as_ref());
        // The desk is shown by the name people know, where the round file gives one.
        let named = place.as_ref().zip(file).and_then(|((stream, _), file)| {
            file.units.iter().find(|unit| unit.code == stream.unit).map(|unit| unit.name.clone())
        });
        let contact_line = file.map(|file| file.contact.clone()).unwrap_or_default();
        let round_file_version = file.map(|file| file.file_version);
        let stream = place.map(|(stream, _)| stream);
        let municipality = stream.as_ref().and_then(|stream| stream.municipality.clone());
        let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".into());
        let layout = counter.layout()?;
        let period = counter.period()?;
        let today = Moment::of(now).day;
        Ok(DeskState {
            municipality_name: municipality.as_deref().and_then(codes::municipality_name).map(String::from),
            set_up: municipality.is_some(),
            municipality_code: municipality,
            round: or_dash(stream.as_ref().map(|stream| stream.round.clone())),
            unit: or_dash(named.or_else(|| stream.as_ref().map(|stream| stream.unit.clone()))),
            practice: stream.as_ref().is_some_and(|stream| stream.practice),
            desk: or_dash(stream.map(|stream| stream.desk)),
            demonstration: false,
            channels: layout.channels,
            types: layout.types,
            figures: counter.figures(now)?,
            profile: layout.profile,
            presets: layout.presets,
            tasks: layout.tasks,
            favourites: layout.favourites,
            question: layout.question,
            state: counter.state(now)?,
            first_day: period.as_ref().map(|round| round.first.to_string()),
            last_day: period.as_ref().map(|round| round.last.to_string()),
            in_period: period.is_some_and(|round| round.covers(today)),
            contact_line,
            round_file_version,
            reminder: counter.reminder(now)?,
        })
    }

    /// The title of the windows.
    pub fn title(&self, texts: &schema::texts::Texts) -> String {
        let id = if self.practice { "window-title-practice" } else { "window-title" };
        match &self.municipality_name {
            Some(name) => texts.say(&format!("{id}-place"), &[("municipality", name.clone())]),
            None => texts.say(id, &[]),
        }
    }
}
