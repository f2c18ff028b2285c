//! The real window, driven as a person would drive it: own screen, own session, own data, and the store read back
//! from the disk.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod counting;
mod desk_day;
mod export;
mod harness;
mod pace;
mod policy;
mod round_file;
mod saving;
mod small_window;
mod starting;
