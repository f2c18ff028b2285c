//! What may be told beside hidden figures: a part of a shown total tells what the rest of it is.

use schema::codes::{Channel, ContactType};

use super::known::{Known, Period};
use crate::export::figures::WEBSITE;

impl Period {
    /// Contacts of a kind on the counted days of the period.
    pub fn within(&self, counts: impl Fn(Channel, ContactType) -> bool) -> u32 {
        let cells = self.days.values().flatten();
        cells.filter(|((channel, kind), _)| counts(*channel, *kind)).map(|(_, n)| *n).sum()
    }

    /// Is the total of a channel hidden?
    pub fn hides_a_channel(&self) -> bool {
        self.table.rows.iter().any(|(_, _, total)| total.is_none())
    }

    /// May a part of this total be printed? The rest of it may be a small figure, or that of a channel whose total is
    /// hidden; a hidden total is told by no part of it.
    pub fn may_tell(&self, total: Option<u32>, part: u32, min_cell: u32) -> bool {
        match total.map(|total| total.abs_diff(part)) {
            _ if min_cell <= 1 => true,
            Some(0) => true,
            Some(rest) => rest >= min_cell && !self.hides_a_channel(),
            None => false,
        }
    }
}

impl Known {
    /// Contacts without website visits on the counted days of the period; `None` where it may not be told.
    pub fn within(&self) -> Option<u32> {
        let within = self.now.within(|channel, _| channel.code() != WEBSITE);
        Some(within).filter(|n| self.now.may_tell(self.now.table.without_website.1, *n, self.min_cell))
    }
}
