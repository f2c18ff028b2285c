//! The journeys: what a municipality and KL do with the programs from one end to the other, a module each.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod a_country;
mod begin_at_once;
mod broken_files;
mod corrected_at_the_desk;
mod count_a_day;
mod effect_over_seeds;
mod exit_codes;
mod export_of_2013;
mod kill_after_saved;
mod layers;
mod texts_and_paths;
