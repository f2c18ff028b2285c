//! The commands: unpack, call, convert. What they do is written in `schema` and `exports`.

use schema::SchemaError;
use serde::{Deserialize, Serialize};

mod counting;
mod day;
mod export;
mod municipality;
mod practice;
mod round;
mod sending;
mod settings;
mod windows;

pub use counting::*;
pub use day::*;
pub use export::*;
pub use municipality::*;
pub use practice::*;
pub use round::*;
pub use sending::*;
pub use settings::*;
pub use windows::*;

/// A number as the page has it. One that does not fit is refused, never cut.
pub(crate) fn whole<N: Copy + std::fmt::Display>(number: N) -> Result<u32, SchemaError>
where
    u32: TryFrom<N>,
{
    u32::try_from(number).map_err(|_| SchemaError::BadCount { value: number.to_string(), most: u32::MAX })
}

/// The input of a command that needs none.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "Record<string, never>"))]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// The output of a command that has done what it was asked.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "Record<string, never>"))]
pub struct Done {}

/// The input of a command that needs to know which store is meant.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OnDesk {
    /// The practice store, not the real one.
    pub practice: bool,
}
