//! What a citizen contact (henvendelse) is, and where it is kept.
//!
//! | Type | Danish | Table |
//! |---|---|---|
//! | [`event::Event`] | hændelse: one thing that happened at a desk | `event` |
//! | [`store::streams::Stream`] | one installation counting for one desk and round | `stream` |
//! | [`round::Round`] | tællerunde | `round` |
//! | [`desk::Desk`] | skranke: logs, undoes, tells today's figures | the three above |
//! | [`desk::Practice`] | prøvetælling: a desk's, in a store of its own | the same, also `practice_answer` |
//! | [`municipality::Municipality`] | kommunens samlede lager | also `fork`, `desk_file`, `imported_*` |
//!
//! Modules in reading order. Nothing here knows of a window or of an exchange file.
#![deny(missing_docs)]

pub mod clock;
pub mod codes;
pub mod desk;
pub mod error;
pub mod event;
pub mod kle;
pub mod municipality;
pub mod names;
pub mod round;
pub mod round_file;
pub mod store;
pub mod texts;

pub use error::SchemaError;
