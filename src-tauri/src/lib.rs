//! The window of KOMHEN: one command table, one thread for the store, no network, no file the window names itself.

pub mod commands;
pub mod desk_thread;
pub mod error;
pub mod ipc;

#[cfg(unix)]
mod outside;
mod start;

pub use start::run;
