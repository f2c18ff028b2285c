//! The words of the report: rounds, days and periods as its language writes them.

use chrono::NaiveDate;
use schema::codes::{self, Channel, ContactType};
use schema::round::{Round, RoundCode};
use schema::texts::Texts;

use crate::charts::numbers::Numbers;

/// Texts and numbers of one language.
pub struct Words<'a> {
    pub texts: &'a Texts,
    pub numbers: Numbers,
}

impl Words<'_> {
    pub fn of(texts: &Texts) -> Words<'_> {
        Words { texts, numbers: Numbers::of(texts) }
    }

    pub fn say(&self, id: &str, details: &[(&str, String)]) -> String {
        self.texts.say(id, details)
    }

    /// A count, or the word for a hidden one.
    pub fn count(&self, n: Option<u32>) -> String {
        n.map_or_else(|| self.say("chart-hidden", &[]), |n| self.whole(n))
    }

    pub fn whole(&self, n: u32) -> String {
        self.numbers.whole(u64::from(n))
    }

    pub fn channel(&self, channel: Channel) -> String {
        self.say(&format!("channel-{}", channel.code()), &[])
    }

    pub fn kind(&self, kind: ContactType) -> String {
        self.say(&format!("type-{}", kind.code()), &[])
    }

    /// "Efterår 2026".
    pub fn round(&self, code: &RoundCode) -> String {
        let (season, year) = code.as_str().split_at_checked(1).unwrap_or(("", ""));
        match season {
            "E" | "F" => self.say(&format!("report-round-{season}"), &[("year", year.to_owned())]),
            _ => self.say("report-round-other", &[("code", code.to_string())]),
        }
    }

    /// "Køge Kommune".
    pub fn municipality(&self, code: &str) -> String {
        match codes::municipality_name(code) {
            Some(name) => self.say("report-municipality", &[("name", name.to_owned())]),
            None => self.say("report-municipality-demonstration", &[]),
        }
    }

    /// "20-10-2026".
    pub fn day(&self, day: NaiveDate) -> String {
        day.format("%d-%m-%Y").to_string()
    }

    /// "uge 43 · 19-10-2026 – 23-10-2026".
    pub fn period(&self, round: &Round) -> String {
        let (first, last) = (schema::clock::iso_week(round.first).1, schema::clock::iso_week(round.last).1);
        let (id, weeks) = match first == last {
            true => ("report-week", first.to_string()),
            false => ("report-weeks", format!("{first}-{last}")),
        };
        let details = [
            ("weeks", self.say(id, &[("weeks", weeks)])),
            ("first", self.day(round.first)),
            ("last", self.day(round.last)),
        ];
        self.say("report-period", &details)
    }
}
