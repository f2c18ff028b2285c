//! What a desk needs of the coordinator, the most urgent first.

use chrono::{DateTime, Duration, Utc};
use schema::clock::Moment;
use schema::municipality::{DeskDay, LookedFile, SignOff, StreamState};
use serde::Serialize;

use super::{Calendar, DayCell, DayState};

/// A desk is not quiet before it was this long without a contact.
const SHORTEST_QUIET: Duration = Duration::minutes(60);
/// Contacts that should have come meanwhile: that none of four comes happens by chance once in fifty.
const MISSED: f64 = 4.0;

/// Something a coordinator can do something about. In the order of urgency: who can still count today comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DeskNeed {
    /// Nothing that counts ever arrived from a desk that should have begun.
    Never,
    /// Nothing arrived of today.
    MissingToday,
    /// It counted today and has been silent longer than it usually is.
    Quiet,
    /// Numbers are missing in its stream.
    Gaps,
    /// Its disk was copied: different events stand under the same numbers.
    Forks,
    /// A file of it could not be used.
    RefusedFile,
    /// Its clock went backwards.
    Clock,
    /// It is not in the round file.
    UnitUnknown,
}

/// What is known of a desk.
pub(super) struct Facts<'a> {
    pub unit: &'a str,
    pub desk: &'a str,
    pub is_known: bool,
    pub cells: &'a [DayCell],
    pub streams: &'a [&'a StreamState],
    /// On any day: a contact that counts, or a word of its own.
    pub has_counted: bool,
    pub today: Option<&'a DeskDay>,
    pub usual_per_hour: Option<f64>,
    pub signed: Option<SignOff>,
    pub is_closed: bool,
}

impl Facts<'_> {
    /// What the desk needs, and since when it is quiet.
    pub fn needs(
        &self,
        calendar: &Calendar<'_>,
        refused: &[&LookedFile],
        now: Moment,
    ) -> (Vec<DeskNeed>, Option<DateTime<Utc>>) {
        let today = now.day.to_string();
        let is_missing = |cell: &&DayCell| cell.state == DayState::Missing;
        let never = !self.has_counted && self.cells.iter().any(|cell| is_missing(&cell));
        let missing_today = self.cells.iter().filter(is_missing).any(|cell| cell.day == today);
        let quiet = self.quiet_since(calendar, now);
        // A unit that was signed off as closed or missing was asked, and has answered.
        let is_answered = matches!(self.signed, Some(SignOff::Closed | SignOff::Missing));
        let waits = !self.is_closed && self.signed.is_none();
        let refused = refused.iter().any(|file| self.is_own(file));
        let needs = [
            (DeskNeed::Never, never && !self.is_closed && !is_answered),
            (DeskNeed::MissingToday, missing_today && !never && waits),
            (DeskNeed::Quiet, quiet.is_some() && waits),
            (DeskNeed::Gaps, self.streams.iter().any(|stream| !stream.gaps.is_empty())),
            (DeskNeed::Forks, self.streams.iter().any(|stream| stream.forks > 0)),
            (DeskNeed::RefusedFile, refused),
            (DeskNeed::Clock, self.streams.iter().any(|stream| stream.clock_suspect > 0)),
            (DeskNeed::UnitUnknown, !self.is_known),
        ];
        let needs: Vec<DeskNeed> =
            needs.into_iter().filter(|(_, needed)| *needed).map(|(need, _)| need).collect();
        (needs, quiet.filter(|_| waits))
    }

    fn is_own(&self, file: &LookedFile) -> bool {
        file.unit.as_deref() == Some(self.unit) && file.desk.as_deref() == Some(self.desk)
    }

    /// Since when nothing came that should have come: only in opening hours, and not of a desk that said it pauses.
    fn quiet_since(&self, calendar: &Calendar<'_>, now: Moment) -> Option<DateTime<Utc>> {
        let today = self.today.filter(|day| day.contacts > 0)?;
        let last = today.last_at?;
        let said = today.states.iter().rev().find(|(_, word)| !word.starts_with("signed_"));
        let rests = said.is_some_and(|(_, word)| matches!(word.as_str(), "paused" | "closed"));
        let silent = now.at - last;
        let missed = self.usual_per_hour? * silent.num_minutes() as f64 / 60.0;
        let is_quiet = !rests
            && silent >= SHORTEST_QUIET
            && missed >= MISSED
            && calendar.is_open_at(self.unit, now.wall());
        is_quiet.then_some(last)
    }
}
