//! The logbook of a round (rettelseslog), for reading.

use super::Municipality;
use crate::SchemaError;
use crate::round::RoundCode;
use crate::store::logbook::{self, LogEntry};

impl Municipality {
    /// Every act of the coordinator in a round, oldest first.
    pub fn logbook(&self, round: &RoundCode) -> Result<Vec<LogEntry>, SchemaError> {
        let kept = self.store.read(|c| logbook::of_round(c, round.as_str()))?;
        Ok(kept.into_iter().map(|kept| kept.entry).collect())
    }
}
