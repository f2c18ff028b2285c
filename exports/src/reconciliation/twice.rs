//! What may be counted twice: delivered by a system and registered at a desk as well.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use schema::codes::Channel;
use serde::Serialize;

use super::CountedAt;

/// Channels whose figures are usually delivered: by KL, by the website, by the municipality's own systems.
const DELIVERED: [&str; 7] = ["DOCIND", "DOKUD", "SLVBTJN", "WEB", "BRGDK", "MGRUD", "FPRNT"];
/// A letter sent through one of these is one contact, whichever way it ended up.
const SENDERS: [&str; 2] = ["MGRUD", "FPRNT"];
/// What the same letter may be registered as at the desk.
const SENT: [&str; 2] = ["PPRUD", "DOKUD"];

/// Contacts that may stand in the count twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DoubleCount {
    /// Channel code.
    pub channel: String,
    /// `2026-10-20`; absent where only the whole round has both.
    pub day: Option<String>,
    /// Where they came from: source codes, and the other channel's code where it is another.
    pub sources: Vec<String>,
    /// How many at the most: the smaller of the two.
    pub n: u32,
}

/// Delivered in a lump, and registered one by one.
#[derive(Debug, Clone, Default)]
struct Both {
    lump: u64,
    desk: u64,
    sources: BTreeSet<&'static str>,
}

impl Both {
    fn add(&mut self, at: &CountedAt) {
        match at.source.code() {
            "CENTRAL" | "MASSE" => self.lump += u64::from(at.n),
            "SKRANKE" | "EFTER" | "PAPIR" => self.desk += u64::from(at.n),
            // An import of 2013 holds both kinds and does not tell them apart.
            _ => return,
        }
        self.sources.insert(at.source.code());
    }

    fn merge(&mut self, other: &Both) {
        self.lump += other.lump;
        self.desk += other.desk;
        self.sources.extend(&other.sources);
    }

    fn as_double(&self, channel: &str, day: Option<NaiveDate>, other: Option<&str>) -> Option<DoubleCount> {
        let smaller = self.lump.min(self.desk);
        let sources = self.sources.iter().copied().chain(other).map(str::to_owned).collect();
        (smaller > 0).then(|| DoubleCount {
            channel: channel.to_owned(),
            day: day.map(|day| day.to_string()),
            sources,
            n: u32::try_from(smaller).unwrap_or(u32::MAX),
        })
    }
}

/// Everything that may be counted twice, by channel and day. A warning: people decide.
pub fn double_counts(counted: &[CountedAt]) -> Vec<DoubleCount> {
    let mut cells: BTreeMap<(Channel, NaiveDate), Both> = BTreeMap::new();
    for at in counted {
        cells.entry((at.channel, at.day)).or_default().add(at);
    }
    let mut found = Vec::new();
    let channels: BTreeSet<Channel> = cells.keys().map(|(channel, _)| *channel).collect();
    for channel in channels {
        let days = cells.iter().filter(|((of, _), _)| *of == channel);
        let mut whole = Both::default();
        let mut of_days = Vec::new();
        for ((_, day), both) in days {
            whole.merge(both);
            of_days.extend(both.as_double(channel.code(), Some(*day), None));
        }
        let is_delivered = DELIVERED.contains(&channel.code()) || whole.sources.contains("CENTRAL");
        if of_days.is_empty() && is_delivered {
            // A delivery is often one figure for the week, put on its first day.
            of_days.extend(whole.as_double(channel.code(), None, None));
        }
        found.extend(of_days);
    }
    found.extend(letters(counted));
    found
}

/// Letters the output manager or the remote print counted, and a desk registered as letters or Digital Post.
fn letters(counted: &[CountedAt]) -> Vec<DoubleCount> {
    let mut found = Vec::new();
    for sender in SENDERS {
        for sent in SENT {
            let mut both = Both::default();
            for at in counted {
                let is_lump = matches!(at.source.code(), "CENTRAL" | "MASSE");
                if (at.channel.code() == sender && is_lump) || (at.channel.code() == sent && !is_lump) {
                    both.add(at);
                }
            }
            found.extend(both.as_double(sender, None, Some(sent)));
        }
    }
    found
}
