//! Every command, called by name as the page calls it, on stores in a folder of their own.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod counting;
mod day;
mod municipality_closing;
mod municipality_counts;
mod municipality_export;
mod municipality_setup;
mod municipality_week;
mod practice;
mod round;
mod sending;
mod settings;
mod support;
mod windows;
