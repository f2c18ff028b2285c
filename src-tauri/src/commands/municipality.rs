//! The municipality's commands: the coordinator's week from set-up to export.

mod closing;
mod control;
mod counts;
mod export;
mod gathering;
mod import;
mod mass;
mod moving;
mod report;
mod setup;
mod state;
mod unit;
mod week;

pub use closing::*;
pub use control::*;
pub use counts::*;
pub use export::*;
pub use gathering::*;
pub use import::*;
pub use mass::*;
pub use moving::*;
pub use report::*;
pub use setup::*;
pub use state::*;
pub use unit::*;
pub use week::*;
