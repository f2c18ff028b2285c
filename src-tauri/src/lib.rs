//! The windows of KOMHEN: one command table, one thread for the stores, one for sending; no network, no file a page
//! names itself.

pub mod arguments;
pub mod chosen_file;
pub mod commands;
pub mod configuration;
pub mod demonstration;
pub mod desk_state;
pub mod desk_thread;
pub mod error;
pub mod gathering;
pub mod ipc;
pub mod municipality_thread;
pub mod policy;
pub mod program;
pub mod round_offer;
pub mod sending;
pub mod settings;
pub mod shortcut;
pub mod surroundings;
pub mod unsaved;

#[cfg(unix)]
mod outside;
mod placing;
mod start;
mod windows;

pub use start::run;
