//! One municipality before and after, without anybody to compare with: evidence 1 at most, whatever the p.

use super::numbers::{absolute, short, signed};
use super::{
    Attribution, Direction, Evidence, FEWEST_CONTACTS, Flag, OPEN_HOURS_CHANGE_PCT, ROUNDING, Sentence,
    Verdict, direction, sentence,
};
use crate::effect::question::{Exposure, Subject};
use crate::statistics::Interval;

/// With fewer contacts than this in a period the day-to-day method is not used (effect.md 5.4).
const FEWEST_PER_PERIOD: f64 = 10.0;

/// What is known about one municipality.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BeforeAfter {
    /// What the contacts may be called.
    pub subject: Subject,
    /// What they are divided by.
    pub exposure: Exposure,
    /// Whether the two periods can be compared at all.
    pub periods: Periods,
    /// Contacts before and after.
    pub contacts: (f64, f64),
    /// Rate ratio from totals; `None` if infinite.
    pub ratio: Option<f64>,
    /// Its mid-P limits.
    pub mid_p: Interval,
    /// The daily method, if both periods have enough days.
    pub daily: Option<Daily>,
    /// The weekday-adjusted ratio with its limits, if the weekdays of the periods differ: then it is the estimate.
    pub weekday_adjusted: Option<Adjusted>,
    /// Change of the mean open hours per day in %, if known.
    pub open_hours_change_pct: Option<f64>,
}

/// Whether two periods were counted, and by the same definitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Periods {
    /// Both were, by the same ones.
    Comparable,
    /// A period has no counted day.
    OneMissing,
    /// The definitions changed in between.
    DefinedDifferently,
}

/// Limits of the ratio by the daily method.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Daily {
    /// Default limits.
    pub interval: Interval,
    /// Limits if ordinary weeks swing as assumed.
    pub wide: Interval,
}

/// A ratio with each weekday at its own level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Adjusted {
    /// The ratio.
    pub ratio: f64,
    /// Its default limits, and those if ordinary weeks swing as assumed.
    pub daily: Daily,
}

/// The verdict of one municipality alone.
pub fn verdict(known: &BeforeAfter) -> Verdict {
    let flags = flags(known);
    let contacts = known.contacts.0 + known.contacts.1;
    let refusal = match known.periods {
        Periods::DefinedDifferently => Some(sentence("verdict-definition-change", [])),
        Periods::OneMissing => Some(sentence("verdict-one-period", [])),
        Periods::Comparable if contacts < FEWEST_CONTACTS => {
            Some(sentence("verdict-few-contacts", [("n", short(contacts))]))
        }
        Periods::Comparable => None,
    };
    if let Some(reason) = refusal {
        return Verdict::not_computable(flags, reason);
    }
    let has_enough = known.contacts.0.min(known.contacts.1) >= FEWEST_PER_PERIOD;
    let adjusted = known.weekday_adjusted.filter(|_| has_enough);
    let daily = adjusted.map(|adjusted| adjusted.daily).or(known.daily.filter(|_| has_enough));
    let known = &BeforeAfter { ratio: adjusted.map(|a| a.ratio).or(known.ratio), ..*known };
    let interval = daily.map_or(known.mid_p, |daily| daily.interval);
    let direction = direction(interval.lo, interval.hi, 1.0);
    let mut sentences = vec![headline(known, direction, interval)];
    sentences.extend(adjusted.map(|_| sentence("verdict-weekdays-differ", [])));
    sentences.extend(uncertainty(direction, daily));
    if flags.contains(&Flag::OpenHoursChange) {
        let x = known.open_hours_change_pct.map(signed).unwrap_or_default();
        sentences.push(sentence("verdict-open-hours-alone", [("x", x)]));
    }
    Verdict {
        direction,
        evidence: Evidence::BeforeAfter,
        attribution: Attribution::NotAllowed,
        target: None,
        flags,
        sentences,
    }
}

fn flags(known: &BeforeAfter) -> Vec<Flag> {
    let new_definitions = known.periods == Periods::DefinedDifferently;
    let hours = known.open_hours_change_pct.is_some_and(|pct| pct.abs() > OPEN_HOURS_CHANGE_PCT + ROUNDING);
    [(new_definitions, Flag::DefinitionChange), (hours, Flag::OpenHoursChange)]
        .into_iter()
        .filter_map(|(is_raised, flag)| is_raised.then_some(flag))
        .collect()
}

fn headline(known: &BeforeAfter, direction: Direction, interval: Interval) -> Sentence {
    let exposure = ("exposure", known.exposure.name().to_owned());
    let subject = ("subject", known.subject.name().to_owned());
    let (Some(ratio), Some(lo), Some(hi)) = (known.ratio, interval.lo, interval.hi) else {
        let id = match direction {
            Direction::Rise => "verdict-alone-rise-from-none",
            _ => "verdict-alone-inconclusive-from-none",
        };
        return sentence(id, [subject, exposure, ("n", short(known.contacts.1))]);
    };
    let effect = percent(ratio);
    let (lo, hi) = (percent(lo), percent(hi));
    match direction {
        // The words say "lower", so the limits are sizes of the fall and the smaller one comes first.
        Direction::Fall => sentence(
            "verdict-alone-fall",
            [subject, exposure, ("e", absolute(effect)), ("lo", absolute(hi)), ("hi", absolute(lo))],
        ),
        Direction::Rise => sentence(
            "verdict-alone-rise",
            [subject, exposure, ("e", absolute(effect)), ("lo", absolute(lo)), ("hi", absolute(hi))],
        ),
        _ => sentence(
            "verdict-alone-inconclusive",
            [("e", signed(effect)), ("lo", signed(lo)), ("hi", signed(hi))],
        ),
    }
}

/// What the reader must know about the interval: that days were not looked at, or that weeks also swing.
fn uncertainty(found: Direction, daily: Option<Daily>) -> Option<Sentence> {
    let Some(daily) = daily else {
        return Some(sentence("verdict-no-day-to-day", []));
    };
    let with_weeks = direction(daily.wide.lo, daily.wide.hi, 1.0);
    let is_lost = found != Direction::Inconclusive && with_weeks == Direction::Inconclusive;
    is_lost.then(|| sentence("verdict-week-to-week", []))
}

fn percent(ratio: f64) -> f64 {
    100.0 * (ratio - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> BeforeAfter {
        BeforeAfter {
            subject: Subject::StatusOnStaffedChannels,
            exposure: Exposure::Days,
            periods: Periods::Comparable,
            contacts: (100.0, 70.0),
            ratio: Some(0.7),
            mid_p: interval(0.5, 0.9),
            daily: Some(Daily { interval: interval(0.5, 0.9), wide: interval(0.45, 0.95) }),
            weekday_adjusted: None,
            open_hours_change_pct: Some(0.0),
        }
    }

    fn interval(lo: f64, hi: f64) -> Interval {
        Interval { lo: Some(lo), hi: Some(hi) }
    }

    fn ids(verdict: &Verdict) -> Vec<&'static str> {
        verdict.sentences.iter().map(|sentence| sentence.id).collect()
    }

    #[test]
    fn a_fall_without_controls_is_never_attributed() {
        let found = verdict(&known());
        assert_eq!((found.direction, found.evidence), (Direction::Fall, Evidence::BeforeAfter), "fall, 1");
        assert_eq!(
            (found.attribution, found.target),
            (Attribution::NotAllowed, None),
            "not allowed, no target"
        );
        assert_eq!(ids(&found), ["verdict-alone-fall"], "the template says it");
        let args: Vec<&str> = found.sentences[0].args.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(args, ["status_staffed", "days", "30,0", "10,0", "50,0"], "lower by 30 %, 10 to 50");
    }

    #[test]
    fn a_fall_that_weeks_could_explain_says_so() {
        let wide = Daily { interval: interval(0.5, 0.98), wide: interval(0.45, 1.02) };
        let found = verdict(&BeforeAfter { daily: Some(wide), ..known() });
        assert_eq!(found.direction, Direction::Fall, "the default interval decides");
        assert_eq!(ids(&found), ["verdict-alone-fall", "verdict-week-to-week"], "with the sentence");
    }

    #[test]
    fn few_days_or_fewer_than_ten_contacts_use_totals_and_say_so() {
        let other = Some(Daily { interval: interval(0.8, 1.2), wide: interval(0.8, 1.2) });
        for known in [
            BeforeAfter { daily: None, ..known() },
            BeforeAfter { contacts: (100.0, 9.0), daily: other, ..known() },
            BeforeAfter { contacts: (9.0, 100.0), daily: other, ..known() },
        ] {
            let found = verdict(&known);
            assert_eq!(found.direction, Direction::Fall, "the mid-P interval decides");
            assert!(ids(&found).contains(&"verdict-no-day-to-day"), "and the reader knows");
        }
        let enough = verdict(&BeforeAfter { contacts: (10.0, 10.0), daily: other, ..known() });
        assert_eq!(enough.direction, Direction::Inconclusive, "ten and ten are enough for the daily method");
    }

    #[test]
    fn nineteen_contacts_are_too_few_and_twenty_are_not() {
        let few = verdict(&BeforeAfter { contacts: (12.0, 7.0), ..known() });
        assert_eq!((few.direction, few.evidence), (Direction::NotComputable, Evidence::None), "19");
        assert_eq!(few.sentences[0].args, [("n", "19".to_owned())], "the number is told");
        let enough = verdict(&BeforeAfter { contacts: (12.0, 8.0), ..known() });
        assert_eq!(enough.evidence, Evidence::BeforeAfter, "20");
    }

    #[test]
    fn from_none_to_many_is_a_rise_without_a_percentage() {
        let mid_p = Interval { lo: Some(5.0), hi: None };
        let from_none = BeforeAfter { contacts: (0.0, 30.0), ratio: None, mid_p, daily: None, ..known() };
        let found = verdict(&from_none);
        assert_eq!(found.direction, Direction::Rise, "the lower limit is above 1");
        assert_eq!(ids(&found), ["verdict-alone-rise-from-none", "verdict-no-day-to-day"], "no percentage");
        let unsure = verdict(&BeforeAfter { mid_p: Interval { lo: Some(0.5), hi: None }, ..from_none });
        assert_eq!(unsure.direction, Direction::Inconclusive, "a missing upper limit is no limit");
    }

    #[test]
    fn missing_periods_and_new_definitions_are_refused() {
        let missing = verdict(&BeforeAfter { periods: Periods::OneMissing, ..known() });
        assert_eq!(ids(&missing), ["verdict-one-period"], "nothing to compare");
        let changed = verdict(&BeforeAfter { periods: Periods::DefinedDifferently, ..known() });
        assert_eq!(changed.flags, [Flag::DefinitionChange], "the flag");
        assert_eq!(
            (changed.evidence, ids(&changed)),
            (Evidence::None, vec!["verdict-definition-change"]),
            "0"
        );
    }

    #[test]
    fn with_other_weekdays_the_adjusted_ratio_is_the_estimate() {
        let unchanged = Daily { interval: interval(0.9, 1.1), wide: interval(0.85, 1.15) };
        let adjusted = Some(Adjusted { ratio: 1.0, daily: unchanged });
        let found = verdict(&BeforeAfter { weekday_adjusted: adjusted, ..known() });
        assert_eq!(found.direction, Direction::Inconclusive, "a missing Monday is not a fall");
        assert_eq!(ids(&found), ["verdict-alone-inconclusive", "verdict-weekdays-differ"], "and it is told");
    }

    #[test]
    fn shorter_hours_are_told() {
        let found = verdict(&BeforeAfter { open_hours_change_pct: Some(-25.0), ..known() });
        assert_eq!(found.flags, [Flag::OpenHoursChange], "the flag");
        assert_eq!(ids(&found), ["verdict-alone-fall", "verdict-open-hours-alone"], "the reservation");
        assert_eq!(found.sentences[1].args, [("x", "\u{2212}25,0".to_owned())], "with its sign");
    }
}
