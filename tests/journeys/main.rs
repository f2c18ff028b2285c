//! The journeys: what a municipality and KL do with the programs from one end to the other, a module each.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod a_country;
mod a_week;
mod begin_at_once;
mod broken_files;
mod broken_imports;
mod control_2013;
mod corrected_at_the_desk;
mod count_a_day;
mod danish_spreadsheet;
mod effect_over_seeds;
mod exit_codes;
mod export_for_people;
mod export_of_2013;
mod gather_a_folder;
mod kill_after_saved;
mod layers;
mod set_up_and_counts;
mod texts_and_paths;
