//! A new round from the last one (kopiér sidste runde): the same places and codes, other days.

use super::RoundFile;
use crate::codes::Channel;
use crate::round::Round;

impl RoundFile {
    /// The file of another round with the units, desks, channels, tasks and questions of this one, not yet published.
    ///
    /// What belonged to the days of this round stays behind: closed days, periods of late units, how long it was good.
    pub fn copied_to(&self, round: &Round) -> RoundFile {
        let fresh = RoundFile::built_in(round, &self.municipality, self.units.clone());
        let mut copy = RoundFile {
            file_version: 0,
            definition_version: self.definition_version.clone(),
            contact: self.contact.clone(),
            profile: self.profile,
            channels: self.channels.clone(),
            types: self.types.clone(),
            tasks: self.tasks.clone(),
            questions: self.questions.clone(),
            min_cell: self.min_cell,
            ..fresh
        };
        for unit in &mut copy.units {
            (unit.first_day, unit.last_day) = (None, None);
        }
        copy
    }

    /// Puts the channels in the order of what was counted, commonest first; those that were not counted keep their
    /// order after them.
    pub fn order_channels_by(&mut self, counts: &[(Channel, u32)]) {
        let counted = |code: &str| -> u64 {
            counts.iter().filter(|(channel, _)| channel.code() == code).map(|(_, n)| u64::from(*n)).sum()
        };
        self.channels.sort_by_key(|channel| std::cmp::Reverse(counted(&channel.code)));
    }
}
