//! What the sums of many municipalities may be split by.

use schema::codes::{Channel, Closing, ContactType, Form, Source};
use schema::store::counted::CountedCell;

use crate::week::WeekTotals;

/// What the sums may be split by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Municipality.
    Municipality,
    /// Round.
    Round,
    /// Local day.
    Day,
    /// Channel.
    Channel,
    /// Type.
    Type,
    /// Task.
    Task,
    /// Closing.
    Closing,
    /// Form.
    Form,
    /// Source.
    Source,
}

impl By {
    /// All of them.
    pub const ALL: [By; 9] = [
        By::Municipality,
        By::Round,
        By::Day,
        By::Channel,
        By::Type,
        By::Task,
        By::Closing,
        By::Form,
        By::Source,
    ];

    /// Its name in commands and answers.
    pub fn name(self) -> &'static str {
        match self {
            By::Municipality => "municipality",
            By::Round => "round",
            By::Day => "day",
            By::Channel => "channel",
            By::Type => "type",
            By::Task => "task",
            By::Closing => "closing",
            By::Form => "form",
            By::Source => "source",
        }
    }

    pub(super) fn of(self, totals: &WeekTotals, cell: &CountedCell) -> String {
        match self {
            By::Municipality => totals.municipality.clone(),
            By::Round => totals.round.clone(),
            By::Day => cell.day.to_string(),
            By::Channel => Channel::code(cell.channel).to_owned(),
            By::Type => ContactType::code(cell.kind).to_owned(),
            By::Task => cell.task.map_or(String::new(), |task| task.to_string()),
            By::Closing => cell.closing.map(Closing::code).unwrap_or("").to_owned(),
            By::Form => cell.form.map(Form::code).unwrap_or("").to_owned(),
            By::Source => Source::code(cell.source).to_owned(),
        }
    }
}
