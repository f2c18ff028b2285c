//! Rules about what was gathered: streams with holes, copied desks, desks that never sent, files nobody could read.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use schema::codes::Channel;
use schema::municipality::{
    DeskDay, KeptMachineFile, LookedFile, MachineCount, MachineSystem, StoredContact, StreamState,
};

use super::row::Frame;
use super::week::PlaceFinding;
use crate::gather;

/// What the rules about the gathering see.
pub struct Gathered<'g> {
    /// The round and its file.
    pub frame: &'g Frame<'g>,
    /// Every unit and desk of the round file.
    pub desks: Vec<(String, String)>,
    /// The streams of the round.
    pub streams: &'g [StreamState],
    /// The desks day by day.
    pub desk_days: &'g [DeskDay],
    /// What counts.
    pub contacts: &'g [StoredContact],
    /// What machines counted.
    pub machine_counts: &'g [MachineCount],
    /// The files those are from.
    pub machine_files: &'g [KeptMachineFile],
    /// The files of the watched folder that concern the round.
    pub looked: Vec<&'g LookedFile>,
    /// Today in Copenhagen: what lies ahead is not missing.
    pub today: NaiveDate,
}

/// The logic of one rule about the gathering.
pub type GatheringRule = fn(&Gathered<'_>) -> Vec<PlaceFinding>;

/// Every rule about the gathering.
pub const GATHERING_RULES: [(&str, GatheringRule); 9] = [
    ("gaps", gaps),
    ("forks", forks),
    ("refused_file", refused_file),
    ("desk_never", desk_never),
    ("clock_suspect", clock_suspect),
    ("repeat_share", repeat_share),
    ("digital_post_twice", digital_post_twice),
    ("late_unit", late_unit),
    ("import_beside_desks", import_beside_desks),
];

/// Everything the rules have to say about the gathering.
pub fn check(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    GATHERING_RULES.iter().flat_map(|(_, rule)| rule(gathered)).collect()
}

fn at(rule: &'static str, unit: &str, desk: &str, value: String) -> PlaceFinding {
    PlaceFinding { unit: unit.into(), desk: desk.into(), ..PlaceFinding::of_week(rule, value) }
}

fn of_streams(
    gathered: &Gathered<'_>,
    rule: &'static str,
    value: impl Fn(&StreamState) -> Option<String>,
) -> Vec<PlaceFinding> {
    let found = gathered.streams.iter().filter_map(|stream| Some((stream, value(stream)?)));
    found.map(|(stream, value)| at(rule, &stream.unit, &stream.desk, value)).collect()
}

/// Numbers that are missing in a desk's stream: some of its contacts are somewhere else.
fn gaps(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    of_streams(gathered, "gaps", |stream| {
        let ranges: Vec<String> = stream
            .gaps
            .iter()
            .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") })
            .collect();
        (!ranges.is_empty()).then(|| ranges.join(", "))
    })
}

/// Two different events under one number: a copied desk. Neither of them counts.
fn forks(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    of_streams(gathered, "forks", |stream| (stream.forks > 0).then(|| stream.forks.to_string()))
}

/// The clock of the PC went backwards.
fn clock_suspect(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    of_streams(gathered, "clock_suspect", |stream| {
        (stream.clock_suspect > 0).then(|| stream.clock_suspect.to_string())
    })
}

/// A file that could not be taken in, as long as what it holds is not in from another.
fn refused_file(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    gather::still_refused(&gathered.looked)
        .into_iter()
        .map(|file| {
            let (unit, desk) = (file.unit.as_deref().unwrap_or(""), file.desk.as_deref().unwrap_or(""));
            let finding = at("refused_file", unit, desk, file.code.clone().unwrap_or_default());
            PlaceFinding { file: Some(file.name.clone()), ..finding }
        })
        .collect()
}

/// A desk of the round file that has neither a contact that counts nor a word of its own about any day, once its unit
/// has begun. A file with nothing in it, or with nothing left in it, is no count.
fn desk_never(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    let counted = gathered.desk_days.iter().filter(|day| day.has_counted());
    let seen: BTreeSet<(&str, &str)> = counted.map(|day| (day.unit.as_str(), day.desk.as_str())).collect();
    let begun = |unit: &str| gathered.frame.period(unit).0 <= gathered.today;
    let never = gathered
        .desks
        .iter()
        .filter(|(unit, desk)| begun(unit) && !seen.contains(&(unit.as_str(), desk.as_str())));
    never.map(|(unit, desk)| at("desk_never", unit, desk, String::new())).collect()
}

/// More than this share of contacts equal to the one before is a habit (desk-and-screens.md 4.3).
const MOST_REPEATS: f64 = 0.60;
/// Of fewer contacts the share says nothing.
const FEWEST_CONTACTS: u32 = 20;

/// Somebody leans on the key that repeats.
fn repeat_share(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    let mut desks: BTreeMap<(&str, &str), (u32, u32)> = BTreeMap::new();
    for day in gathered.desk_days {
        let sums = desks.entry((&day.unit, &day.desk)).or_default();
        *sums = (sums.0 + day.repeats, sums.1 + day.contacts.saturating_sub(day.mass));
    }
    let share = |repeats: u32, single: u32| f64::from(repeats) / f64::from(single);
    let found = desks.into_iter().filter(|(_, (repeats, single))| {
        *single >= FEWEST_CONTACTS && share(*repeats, *single) > MOST_REPEATS
    });
    found
        .map(|((unit, desk), (repeats, single))| {
            at("repeat_share", unit, desk, format!("{:.0} %", share(repeats, single) * 100.0))
        })
        .collect()
}

const DIGITAL_POST: [&str; 2] = ["DOCIND", "DOKUD"];

/// Digital Post counted by desks and delivered centrally too.
fn digital_post_twice(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    let by_machine = gathered.machine_files.iter().any(|file| file.system == MachineSystem::DigitalPost);
    let channels = DIGITAL_POST.iter().filter_map(|code| Channel::from_code(code).ok());
    let mut findings = Vec::new();
    for channel in channels {
        let (mut desks, mut central) = (0_u64, 0_u64);
        for contact in gathered.contacts.iter().filter(|contact| contact.codes.channel == Some(channel)) {
            let n = u64::from(contact.n);
            let delivered =
                contact.source.code() == "CENTRAL" || (contact.own && contact.source.code() == "MASSE");
            if delivered { central += n } else { desks += n }
        }
        if by_machine {
            let counts = gathered.machine_counts.iter().filter(|count| count.channel == channel);
            central += counts.map(|count| u64::from(count.n)).sum::<u64>();
        }
        if desks > 0 && central > 0 {
            let finding = PlaceFinding::of_week("digital_post_twice", format!("{desks} + {central}"));
            findings.push(PlaceFinding { channel: Some(channel), ..finding });
        }
    }
    findings
}

/// A unit that counted outside the days of the round, within its own: "anden periode".
fn late_unit(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    let mut units: BTreeMap<&str, (NaiveDate, NaiveDate)> = BTreeMap::new();
    for contact in gathered.contacts {
        let day = contact.moment.day;
        if !gathered.frame.round().covers(day) && gathered.frame.covers(&contact.unit, day) {
            let days = units.entry(&contact.unit).or_insert((day, day));
            *days = (days.0.min(day), days.1.max(day));
        }
    }
    units
        .into_iter()
        .map(|(unit, (first, last))| at("late_unit", unit, "", format!("{first} – {last}")))
        .collect()
}

/// The kinds of files that tell what a unit counted itself in 2013's way.
const COUNTED_ELSEWHERE: [&str; 2] = ["raw2013", "template2013"];

/// A day of a unit that desks counted and that was imported as well: the same contacts may stand twice.
fn import_beside_desks(gathered: &Gathered<'_>) -> Vec<PlaceFinding> {
    let mut days: BTreeMap<(&str, NaiveDate), (u64, u64)> = BTreeMap::new();
    for contact in gathered.contacts {
        let imported = contact.imported.as_ref().map(|place| place.kind.as_str());
        if imported.map_or(contact.own, |kind| !COUNTED_ELSEWHERE.contains(&kind)) {
            continue;
        }
        let sums = days.entry((&contact.unit, contact.moment.day)).or_default();
        *(if imported.is_some() { &mut sums.1 } else { &mut sums.0 }) += u64::from(contact.n);
    }
    days.into_iter()
        .filter(|(_, (desks, imported))| *desks > 0 && *imported > 0)
        .map(|((unit, day), (desks, imported))| {
            let finding = at("import_beside_desks", unit, "", format!("{desks} + {imported}"));
            PlaceFinding { day: Some(day), ..finding }
        })
        .collect()
}

#[cfg(test)]
mod tests;
