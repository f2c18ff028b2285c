//! Amendments of a desk that came after the coordinator's correction of the same contact: the correction holds.

use super::Municipality;
use crate::SchemaError;
use crate::round::RoundCode;

/// Contacts that count, that have a standing correction and a later standing amendment, desk by desk. There are few
/// corrections beside the contacts, so they are looked through first.
const AMENDED: &str = "SELECT u.code, s.desk, count(DISTINCT k.seq) FROM stream o
  CROSS JOIN event c ON c.stream = o.id AND c.kind = 6
  JOIN stream s ON s.stream = c.target_stream AND s.round = o.round AND NOT s.own
  JOIN event k ON k.stream = s.id AND k.seq = c.target_seq
  JOIN unit u ON u.id = k.unit
  WHERE o.round = ?1 AND o.own
    AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = o.stream AND v.target_seq = c.seq)
    AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = s.stream AND v.target_seq = k.seq)
    AND EXISTS (SELECT 1 FROM event a
      WHERE a.target_stream = c.target_stream AND a.target_seq = c.target_seq AND a.kind = 3 AND a.at > c.at
        AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = s.stream AND v.target_seq = a.seq)
        AND NOT EXISTS (SELECT 1 FROM fork f WHERE f.stream = a.stream AND f.seq = a.seq))
  GROUP BY u.code, s.desk ORDER BY u.code, s.desk";

/// A desk that changed contacts after the coordinator had corrected them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmendedLater {
    /// Unit.
    pub unit: String,
    /// Desk.
    pub desk: String,
    /// How many contacts.
    pub contacts: u32,
}

impl Municipality {
    /// The desks of a round whose own later amendments do not hold, as the coordinator's correction does.
    pub fn amended_after_correction(&self, round: &RoundCode) -> Result<Vec<AmendedLater>, SchemaError> {
        self.store.read(|c| {
            let mut query = c.prepare_cached(AMENDED)?;
            let found = query.query_map([round.as_str()], |row| {
                Ok(AmendedLater { unit: row.get(0)?, desk: row.get(1)?, contacts: row.get(2)? })
            })?;
            Ok(found.collect::<Result<_, _>>()?)
        })
    }
}
