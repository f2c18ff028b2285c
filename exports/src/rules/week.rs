//! A counting week as the rules see it: places × days × channel × type (effect.md 12).
//!
//! A place is a desk where the municipality looks, and the municipality itself where KL looks. The thresholds are
//! those of effect.md, each beside its rule.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use schema::codes::{Channel, ContactType};
use schema::round::Round;

use super::Severity;
use super::catalogue;

mod calendar;
mod change;
mod fatigue;
mod mix;
mod patterns;

/// A round in figures, place by place.
#[derive(Debug, Clone)]
pub struct Week {
    /// The round and its days.
    pub round: Round,
    /// Versions of the definitions it was counted by.
    pub definitions: BTreeSet<String>,
    /// The places.
    pub places: Vec<Place>,
}

/// A place and what it counted.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// Unit; empty where the place is a municipality.
    pub unit: String,
    /// Desk; empty where the place is a municipality.
    pub desk: String,
    /// The days it counted, those with nothing to count included.
    pub days: BTreeMap<NaiveDate, Cells>,
    /// The days it should have counted; `None` where no calendar tells.
    pub expected: Option<BTreeSet<NaiveDate>>,
    /// Opening hours, as far as they are known.
    pub hours: BTreeMap<NaiveDate, f64>,
}

/// Contacts of a day by channel and type; what is absent is zero.
pub type Cells = BTreeMap<(Channel, ContactType), u32>;

impl Place {
    /// Contacts of all days on channels that take an employee, by type.
    fn staffed_by_type(&self) -> BTreeMap<ContactType, u32> {
        let mut types = BTreeMap::new();
        for ((channel, kind), n) in self.days.values().flatten() {
            if channel.facts().staffed.is_yes() {
                *types.entry(*kind).or_insert(0) += n;
            }
        }
        types
    }

    /// All contacts.
    fn total(&self) -> u64 {
        self.days.values().flatten().map(|(_, n)| u64::from(*n)).sum()
    }

    /// All contacts of a day.
    fn of_day(&self, day: NaiveDate) -> u32 {
        self.days.get(&day).map_or(0, |cells| cells.values().sum())
    }
}

/// What a rule found about a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceFinding {
    /// Id of the rule.
    pub rule: &'static str,
    /// Unit; empty for the week as a whole and for a municipality.
    pub unit: String,
    /// Desk; empty likewise.
    pub desk: String,
    /// Day, where it is about one.
    pub day: Option<NaiveDate>,
    /// Channel, where it is about one.
    pub channel: Option<Channel>,
    /// Type, where it is about one.
    pub kind: Option<ContactType>,
    /// The file, where it is about one.
    pub file: Option<String>,
    /// What stands there, for people: figures and codes, no words.
    pub value: String,
}

impl PlaceFinding {
    /// Its rule's weight.
    pub fn severity(&self) -> Severity {
        catalogue::find(self.rule).map_or(Severity::Warning, |rule| rule.severity)
    }

    /// About the week as a whole.
    pub fn of_week(rule: &'static str, value: String) -> PlaceFinding {
        PlaceFinding {
            rule,
            unit: String::new(),
            desk: String::new(),
            day: None,
            channel: None,
            kind: None,
            file: None,
            value,
        }
    }

    fn at(rule: &'static str, place: &Place, value: String) -> PlaceFinding {
        PlaceFinding {
            unit: place.unit.clone(),
            desk: place.desk.clone(),
            ..PlaceFinding::of_week(rule, value)
        }
    }

    fn on(self, day: NaiveDate) -> PlaceFinding {
        PlaceFinding { day: Some(day), ..self }
    }
}

/// What the rules about a week see: the week, and the last round one may compare it with.
#[derive(Clone, Copy)]
pub struct Look<'w> {
    /// The week.
    pub week: &'w Week,
    /// The last round of the same season, if there is one.
    pub before: Option<&'w Week>,
}

/// The logic of one rule about weeks.
pub type WeekRule = fn(Look<'_>) -> Vec<PlaceFinding>;

/// Every rule about weeks.
pub const WEEK_RULES: [(&str, WeekRule); 12] = [
    ("missing_day", calendar::missing_day),
    ("count_on_closed_day", calendar::count_on_closed_day),
    ("duplicate_day", patterns::duplicate_day),
    ("outlier", patterns::outlier),
    ("heaping", patterns::heaping),
    ("fatigue", fatigue::fatigue),
    ("type_never_used", mix::type_never_used),
    ("other_share", mix::other_share),
    ("definition_change", change::definition_change),
    ("desk_lost", change::desk_lost),
    ("open_hours_change", change::open_hours_change),
    ("level_shift", change::level_shift),
];

/// Everything the rules have to say about a week, one rule after the other.
pub fn check(week: &Week, before: Option<&Week>) -> Vec<PlaceFinding> {
    WEEK_RULES.iter().flat_map(|(_, rule)| rule(Look { week, before })).collect()
}

/// Everything but what is told contact by contact, where contacts are at hand.
pub fn check_beside_rows(week: &Week, before: Option<&Week>) -> Vec<PlaceFinding> {
    let told = |id: &str| super::row::ROW_RULES.iter().any(|(row, _)| *row == id);
    let rules = WEEK_RULES.iter().filter(|(id, _)| !told(id));
    rules.flat_map(|(_, rule)| rule(Look { week, before })).collect()
}

#[cfg(test)]
mod tests;
