//! The contacts of a day, paper, and what was probably forgotten.

use schema::clock;
use schema::desk::{DayList, PaperCell, PaperLogged, PaperSheet};
use schema::event::GestureId;
use serde::Deserialize;

use crate::error::CommandError;
use crate::program::Program;

/// Which day's contacts.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ContactsOfDay {
    /// The practice store, not the real one.
    pub practice: bool,
    /// `2026-10-20`; today if absent.
    pub day: Option<String>,
}

/// A sheet of paper.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LogPaper {
    /// The practice store, not the real one.
    pub practice: bool,
    /// The day on the sheet, `2026-10-20`.
    pub day: String,
    /// The hour on the sheet, 0 to 23; a sheet of the whole day has none.
    pub hour: Option<u8>,
    /// The cells that are not empty.
    pub cells: Vec<PaperCell>,
}

/// An estimate of what was forgotten on a day.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EstimateForgotten {
    /// The practice store, not the real one.
    pub practice: bool,
    /// The gesture, 32 hex digits.
    pub id: String,
    /// The day, `2026-10-20`.
    pub day: String,
    /// About how many; 0 takes the estimate away.
    pub n: u32,
}

/// The contacts of a day, newest first, those taken back included.
pub async fn contacts_of_day(program: &Program, input: ContactsOfDay) -> Result<DayList, CommandError> {
    let day = input.day.as_deref().map(clock::parse_day).transpose()?;
    program.desk.count(input.practice, move |counter, now| counter.contacts_of_day(day, now)).await
}

/// Keys a sheet of paper in, all of it or nothing.
pub async fn log_paper(program: &Program, input: LogPaper) -> Result<PaperLogged, CommandError> {
    let sheet = PaperSheet { day: clock::parse_day(&input.day)?, hour: input.hour, cells: input.cells };
    program.write(input.practice, move |counter, now| counter.log_paper(&sheet, now)).await
}

/// Keeps an estimate of what was forgotten on a day, in place of the former one.
pub async fn estimate_forgotten(
    program: &Program,
    input: EstimateForgotten,
) -> Result<DayList, CommandError> {
    let (id, day): (GestureId, _) = (input.id.parse()?, clock::parse_day(&input.day)?);
    program.write(input.practice, move |counter, now| counter.estimate_forgotten(id, day, input.n, now)).await
}
