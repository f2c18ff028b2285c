//! What a report is asked for: the `params.json` of effect-report.md.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::panel::{ContactType, PanelRow};

/// Channels that need an employee (*assumption*, effect.md 1).
pub const STAFFED: [&str; 5] = ["phone", "in_person", "letter", "email", "digital_post"];

/// The fall aimed at, in % (*assumption*, effect.md 13).
const TARGET_PCT: f64 = -20.0;

/// One question to a panel. Keys that other methods use are ignored here.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    /// The contacts whose change is judged.
    pub outcome: Option<Outcome>,
    /// Further outcomes by name, in the order of the file.
    pub outcomes: NamedOutcomes,
    /// What counts are divided by.
    pub exposure: Exposure,
    /// The fall aimed at, in %; a positive number means the same fall.
    pub target_pct: Option<f64>,
    /// Share of all contacts in the document that set the goal.
    pub share_doc: Option<f64>,
    /// Fall within that share in the document.
    pub effect_doc: Option<f64>,
    /// Fall in all contacts aimed at in the document.
    pub target_doc: Option<f64>,
}

/// A selection of contacts.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Outcome {
    /// The channels; all if not given.
    #[serde(default)]
    pub channels: Option<Vec<String>>,
    /// The types; all if not given.
    #[serde(default)]
    pub types: Option<Vec<ContactType>>,
}

/// Outcomes with the names their figures get.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NamedOutcomes(pub Vec<(String, Outcome)>);

/// What counts are divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exposure {
    /// Counted days: the default, because shorter opening hours must not look like a rise.
    #[default]
    Days,
    /// Open hours of the counted days.
    OpenHours,
    /// Inhabitants times counted days.
    PopulationDays,
}

/// How far the sentences of the verdict may go in naming what was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Status contacts on exactly the staffed channels.
    StatusOnStaffedChannels,
    /// Status contacts on another set of channels.
    Status,
    /// Any other selection.
    Selected,
}

impl Question {
    /// The outcome of the verdict: the one given, else the named one that is the default, else the first named.
    pub fn primary(&self) -> Outcome {
        let named = || self.outcomes.0.iter().map(|(_, outcome)| outcome);
        let default = named().find(|outcome| outcome.subject() == Subject::StatusOnStaffedChannels);
        self.outcome.clone().or_else(|| default.or(named().next()).cloned()).unwrap_or_default()
    }

    /// The outcomes to compare between adopters and controls, with the prefix of their ids.
    pub fn compared(&self) -> Vec<(&str, Outcome)> {
        let named = self.outcomes.0.iter().map(|(name, outcome)| (name.as_str(), outcome.clone()));
        let unnamed = (self.outcome.is_some() || self.outcomes.0.is_empty()).then(|| ("did", self.primary()));
        unnamed.into_iter().chain(named).collect()
    }

    /// The fall aimed at as a negative number of %.
    pub fn target(&self) -> f64 {
        -self.target_pct.unwrap_or(TARGET_PCT).abs()
    }
}

impl Default for Outcome {
    fn default() -> Self {
        let channels = STAFFED.iter().map(|channel| (*channel).to_owned()).collect();
        Outcome { channels: Some(channels), types: Some(vec![ContactType::Status]) }
    }
}

impl Outcome {
    /// Whether the row's contacts belong to the outcome.
    pub fn includes(&self, row: &PanelRow) -> bool {
        let channel = self.channels.as_ref().is_none_or(|channels| channels.contains(&row.channel));
        let kind = self.types.as_ref().is_none_or(|types| types.contains(&row.contact_type));
        channel && kind
    }

    /// What the sentences may call these contacts.
    pub fn subject(&self) -> Subject {
        let status = self
            .types
            .as_ref()
            .is_some_and(|types| !types.is_empty() && types.iter().all(|kind| *kind == ContactType::Status));
        let staffed = self.channels.as_ref().is_some_and(|channels| {
            channels.iter().all(|channel| STAFFED.contains(&channel.as_str()))
                && STAFFED.iter().all(|staffed| channels.iter().any(|channel| channel == staffed))
        });
        match (status, staffed) {
            (true, true) => Subject::StatusOnStaffedChannels,
            (true, false) => Subject::Status,
            (false, _) => Subject::Selected,
        }
    }
}

impl Exposure {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::OpenHours => "open_hours",
            Self::PopulationDays => "population_days",
        }
    }
}

impl Subject {
    /// The name the texts select by.
    pub fn name(self) -> &'static str {
        match self {
            Self::StatusOnStaffedChannels => "status_staffed",
            Self::Status => "status",
            Self::Selected => "selected",
        }
    }
}

impl<'de> Deserialize<'de> for NamedOutcomes {
    /// Keeps the order of the file, which decides what comes first in the report.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = NamedOutcomes;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("an object of outcomes by name")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<NamedOutcomes, M::Error> {
                let mut outcomes = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    outcomes.push(entry);
                }
                Ok(NamedOutcomes(outcomes))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(json: &str) -> Question {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn an_empty_question_asks_for_status_on_staffed_channels_by_the_day() {
        let empty = question("{}");
        assert_eq!(empty.primary().subject(), Subject::StatusOnStaffedChannels, "default outcome");
        assert_eq!((empty.exposure, empty.target()), (Exposure::Days, -20.0), "default exposure and target");
        assert_eq!(
            empty.compared().iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ["did"],
            "one comparison"
        );
    }

    #[test]
    fn named_outcomes_keep_their_order_and_the_default_one_is_judged() {
        let json = r#"{"outcomes": {"total": {"channels": ["phone"]}, "main": {"types": ["status"],
            "channels": ["letter", "email", "digital_post", "phone", "in_person"]}}, "prices": {"phone": 60}}"#;
        let named = question(json);
        assert_eq!(
            named.compared().iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ["total", "main"],
            "order"
        );
        assert_eq!(
            named.primary().subject(),
            Subject::StatusOnStaffedChannels,
            "main is the default outcome"
        );
    }

    #[test]
    fn a_target_of_twenty_and_of_minus_twenty_are_the_same_fall() {
        assert_eq!(question(r#"{"target_pct": 15}"#).target(), -15.0, "positive");
        assert_eq!(question(r#"{"target_pct": -15}"#).target(), -15.0, "negative");
    }

    #[test]
    fn an_unknown_exposure_is_refused() {
        let error = serde_json::from_str::<Question>(r#"{"exposure": "moons"}"#).unwrap_err().to_string();
        assert!(error.contains("moons") && error.contains("open_hours"), "says what is allowed: {error}");
    }
}
