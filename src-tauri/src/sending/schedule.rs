//! When the desk files are sent, as arithmetic: it is handed the time and never waits itself.

use std::time::{Duration, Instant};

/// Pauses after the first, second, … failure in a row; the last one stays. A share that is away for a minute is met
/// soon, one that is away for a day costs a try every ten minutes.
const PAUSES: [Duration; 6] = [
    Duration::from_secs(5),
    Duration::from_secs(15),
    Duration::from_secs(45),
    Duration::from_secs(120),
    Duration::from_secs(300),
    Duration::from_secs(600),
];

/// When to send next.
#[derive(Debug, Default)]
pub struct Schedule {
    changes: u32,
    failures: usize,
    due: Option<Instant>,
}

impl Schedule {
    /// Something was written to the store; after `every` of these a sending is due. While a folder is away its pauses
    /// rule: a contact does not make a share come back.
    pub fn changed(&mut self, every: u32, now: Instant) {
        self.changes = self.changes.saturating_add(1);
        if self.changes >= every && self.failures == 0 {
            self.due = Some(now);
        }
    }

    /// A sending is due at once: the desk closes, a folder was chosen, or someone asks.
    pub fn at_once(&mut self, now: Instant) {
        self.due = Some(now);
    }

    /// All of it lies in the folder.
    pub fn sent(&mut self) {
        *self = Schedule::default();
    }

    /// There is nowhere to send to; what was written waits for a folder.
    pub fn nowhere(&mut self) {
        self.due = None;
        self.failures = 0;
    }

    /// It could not be sent; the next try is due after a pause that grows.
    pub fn failed(&mut self, now: Instant) {
        let pause = PAUSES[self.failures.min(PAUSES.len() - 1)];
        self.failures += 1;
        self.due = Some(now + pause);
    }

    /// How long until a sending is due; `None` while none is.
    pub fn wait(&self, now: Instant) -> Option<Duration> {
        self.due.map(|due| due.saturating_duration_since(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(wait: Option<Duration>) -> Option<u64> {
        wait.map(|wait| wait.as_secs())
    }

    #[test]
    fn every_so_many_contacts_are_sent() {
        let now = Instant::now();
        let mut schedule = Schedule::default();
        for contact in 1..20 {
            schedule.changed(20, now);
            assert_eq!(schedule.wait(now), None, "after {contact}");
        }
        schedule.changed(20, now);
        assert_eq!(seconds(schedule.wait(now)), Some(0), "after twenty");
        schedule.sent();
        schedule.changed(20, now);
        assert_eq!(schedule.wait(now), None, "counted anew");
    }

    #[test]
    fn while_a_folder_is_away_the_pauses_grow_to_ten_minutes() {
        let mut now = Instant::now();
        let mut schedule = Schedule::default();
        schedule.at_once(now);
        let mut pauses = Vec::new();
        for _ in 0..8 {
            now += schedule.wait(now).unwrap();
            schedule.failed(now);
            pauses.push(schedule.wait(now).unwrap().as_secs());
        }
        assert_eq!(pauses, [5, 15, 45, 120, 300, 600, 600, 600]);
        for _ in 0..200 {
            schedule.changed(20, now);
        }
        assert_eq!(seconds(schedule.wait(now)), Some(600), "counting on does not hammer the share");
        schedule.at_once(now);
        assert_eq!(seconds(schedule.wait(now)), Some(0), "a person may ask at any time");
        schedule.sent();
        schedule.at_once(now);
        schedule.failed(now);
        assert_eq!(seconds(schedule.wait(now)), Some(5), "after a success the pauses begin anew");
    }

    #[test]
    fn without_a_folder_nothing_is_due_until_one_is_chosen() {
        let now = Instant::now();
        let mut schedule = Schedule::default();
        schedule.at_once(now);
        schedule.nowhere();
        assert_eq!(schedule.wait(now), None);
        schedule.changed(1, now);
        assert_eq!(
            seconds(schedule.wait(now)),
            Some(0),
            "the next contacts look again: a folder may be there by now"
        );
    }
}
