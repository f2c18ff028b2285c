//! From contacts to numbers and files: week totals, the formats of the contract, statistics, and the effect of Min Side.
//!
//! Depends on `schema` only. Nothing here knows of a window.
#![deny(missing_docs)]

pub mod aggregate;
pub mod charts;
pub mod closing;
pub mod control;
pub mod counts;
pub mod demo;
pub mod desk_call;
pub mod desk_files;
pub mod effect;
pub mod encoding;
pub mod error;
pub mod export;
pub mod formats;
pub mod gather;
pub mod import;
pub mod national_panel;
pub mod panel;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod raw_export;
pub mod reconciliation;
pub mod report;
pub mod round_setup;
pub mod rules;
pub mod running_app;
pub mod safe_file;
pub mod small_cells;
pub mod statistics;
pub mod tally;
pub mod unit_week;
pub mod upload_export;
pub mod verdict;
pub mod week;
pub mod week_now;

pub use error::ExportError;
