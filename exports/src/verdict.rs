//! The verdict: codes for machines and a choice of sentences for people (effect.md 13).
//!
//! The sentences themselves are texts with the ids `verdict-...`; this module only decides which of them are
//! said and with which numbers. Nobody writes a verdict freely, so nothing can be claimed that has no template.

pub mod against_controls;
pub mod alone;
pub mod numbers;

use serde::{Serialize, Serializer};

/// Looks up one sentence by message id and arguments.
pub type Say<'a> = &'a dyn Fn(&str, &[(&str, String)]) -> String;

/// Fewer contacts than this cannot be judged (effect.md 5.4).
pub const FEWEST_CONTACTS: f64 = 20.0;

/// A change of the opening hours above this many % could alone explain a change (*assumption*, effect.md 7.8 h).
pub const OPEN_HOURS_CHANGE_PCT: f64 = 10.0;

/// Room for rounding when a computed figure is compared with a threshold: 6.6 hours are not more than 10 %
/// above 6 hours.
const ROUNDING: f64 = 1e-9;

/// Which way the contacts went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The whole interval lies below no change.
    Fall,
    /// The whole interval lies above no change.
    Rise,
    /// The interval holds no change.
    Inconclusive,
    /// There is nothing to compare.
    NotComputable,
}

/// What kind of comparison stands behind the direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// 0: not computable, or not comparable.
    None,
    /// 1: before and after without controls.
    BeforeAfter,
    /// 2: against controls.
    Controls,
}

impl Evidence {
    /// The number in files.
    pub fn level(self) -> u8 {
        match self {
            Self::None => 0,
            Self::BeforeAfter => 1,
            Self::Controls => 2,
        }
    }
}

impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.level())
    }
}

/// Whether the change may be put down to the content under evaluation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Attribution {
    /// With the caveat that nobody has seen whether the groups moved together before.
    WithCaveat,
    /// Not at all.
    NotAllowed,
}

/// How the interval lies to the fall aimed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// The whole interval is at or beyond the target.
    Reached,
    /// The interval holds the target.
    Compatible,
    /// The whole interval falls short of the target.
    Below,
}

/// What stands in the way of a plain reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// The contacts were defined differently in the two periods.
    DefinitionChange,
    /// The opening hours changed so much that this alone could explain the change.
    OpenHoursChange,
    /// Fewer than five adopters or fewer than five controls.
    FewAdopters,
    /// A few large adopters carry the result.
    Dominance,
}

impl Flag {
    /// Whether the flag forbids attribution. Dominance asks for a caveat only.
    fn is_blocking(self) -> bool {
        self != Self::Dominance
    }
}

/// One sentence: the id of its text and the values that go into it, already formatted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Message id in the texts.
    pub id: &'static str,
    /// Argument names and values.
    pub args: Vec<(&'static str, String)>,
}

/// The verdict of a report: codes and sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Which way the contacts went.
    pub direction: Direction,
    /// What kind of comparison this is.
    pub evidence: Evidence,
    /// Whether the change may be attributed.
    pub attribution: Attribution,
    /// How the interval lies to the target; only against controls and with an interval.
    pub target: Option<Target>,
    /// What stands in the way, most serious first.
    pub flags: Vec<Flag>,
    /// The sentences in reading order.
    pub sentences: Vec<Sentence>,
}

impl Verdict {
    /// The text of the verdict, with `say` looking up one sentence by id and arguments.
    pub fn render(&self, say: Say<'_>) -> String {
        let sentences: Vec<String> =
            self.sentences.iter().map(|sentence| say(sentence.id, &sentence.args)).collect();
        sentences.join(" ")
    }

    /// A verdict that says why there is none.
    fn not_computable(flags: Vec<Flag>, reason: Sentence) -> Verdict {
        Verdict {
            direction: Direction::NotComputable,
            evidence: Evidence::None,
            attribution: Attribution::NotAllowed,
            target: None,
            flags,
            sentences: vec![reason],
        }
    }
}

/// What a comparison may be put down to. Nothing below controls, and nothing past a blocking flag.
fn attribution(evidence: Evidence, flags: &[Flag]) -> Attribution {
    let is_blocked = evidence < Evidence::Controls || flags.iter().any(|flag| flag.is_blocking());
    if is_blocked { Attribution::NotAllowed } else { Attribution::WithCaveat }
}

/// The direction of an interval around `no_change`. A missing limit is infinitely far away.
fn direction(lo: Option<f64>, hi: Option<f64>, no_change: f64) -> Direction {
    if hi.is_some_and(|hi| hi < no_change) {
        Direction::Fall
    } else if lo.is_some_and(|lo| lo > no_change) {
        Direction::Rise
    } else {
        Direction::Inconclusive
    }
}

fn sentence(id: &'static str, args: impl IntoIterator<Item = (&'static str, String)>) -> Sentence {
    Sentence { id, args: args.into_iter().collect() }
}
