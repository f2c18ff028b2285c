//! The formulas of the effect report: one pure file per method, no files and no clock.
//!
//! Every function takes counts and exposures and returns numbers; `None` means that the figure does not exist
//! for these counts (infinite, or no information), never that something went wrong.

pub mod difference;
pub mod distributions;
pub mod dominance;
pub mod jackknife;
pub mod log_ratio;
pub mod permutation;
pub mod quasi_poisson;
pub mod rate_ratio;
pub mod shares;
pub mod source_document;
pub mod weekday_adjusted;

/// Contacts and exposure of one municipality (or one weekday) before and after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Contacts in the first period. Whole numbers, except where contacts are weighted by a price.
    pub before: f64,
    /// Contacts in the second period.
    pub after: f64,
    /// Exposure of the first period: counted days, open hours or inhabitant-days.
    pub exposure_before: f64,
    /// Exposure of the second period, in the same unit.
    pub exposure_after: f64,
}

impl Pair {
    /// Contacts of both periods together.
    pub fn total(&self) -> f64 {
        self.before + self.after
    }

    /// Whether both periods were counted at all; a rate needs exposure.
    pub fn is_exposed(&self) -> bool {
        self.exposure_before > 0.0 && self.exposure_after > 0.0
    }

    /// The pair says something about a change only with exposure on both sides and at least one contact.
    pub fn is_informative(&self) -> bool {
        self.is_exposed() && self.total() > 0.0
    }
}

/// Limits of a 95 % interval; a limit that does not exist or is infinite is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Interval {
    /// Lower limit.
    pub lo: Option<f64>,
    /// Upper limit.
    pub hi: Option<f64>,
}

/// A log ratio as a percentage change: a fall is negative.
pub fn percent_change(log_ratio: f64) -> f64 {
    100.0 * log_ratio.exp_m1()
}
