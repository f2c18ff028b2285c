//! What the journeys are built with: folders and stores that vanish, files with planted defects, and the real
//! `komhen` program with its answers.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

pub mod chance;
pub mod desk_weeks;
pub mod komhen;
pub mod planted;
pub mod project;
pub mod round_of_two_units;
pub mod stores;

pub use chance::Chance;
pub use komhen::{Answer, komhen};
pub use project::{shared, skipped};
pub use stores::Folder;
