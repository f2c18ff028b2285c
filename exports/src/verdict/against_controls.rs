//! Adopters against controls: evidence 2.

use super::numbers::{absolute, short, signed};
use super::{
    Direction, Evidence, FEWEST_CONTACTS, Flag, OPEN_HOURS_CHANGE_PCT, ROUNDING, Sentence, Target, Verdict,
    attribution, direction, sentence,
};
use crate::effect::question::Subject;

/// Fewer municipalities than this in a group have no pooled interval in the verdict (effect.md 7.3).
pub const FEWEST_MUNICIPALITIES: usize = 5;

/// The largest adopter carries the result above this share of the adopters' contacts (*assumption*).
pub const DOMINANT_SHARE_PCT: f64 = 25.0;

/// The adopters count for too few below this effective number (*assumption*).
pub const FEWEST_EFFECTIVE: f64 = 12.0;

/// A permutation p at most this large gives a direction (effect.md 7.3).
const LARGEST_P: f64 = 0.05;

/// What is known about adopters and controls.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// What the contacts may be called.
    pub subject: Subject,
    /// Whether any municipality's definitions changed between the periods.
    pub definitions: Definitions,
    /// Municipalities with both periods and contacts: adopters and controls.
    pub municipalities: (usize, usize),
    /// Contacts of both periods: adopters and controls.
    pub contacts: (f64, f64),
    /// Difference between the changes in %; `None` if a group has no contacts in a period.
    pub effect_pct: Option<f64>,
    /// Its jackknife limits in %.
    pub interval_pct: Option<(f64, f64)>,
    /// Permutation p, if a group is small.
    pub permutation_p: Option<f64>,
    /// How the adopters' contacts are spread.
    pub largest: Option<Largest>,
    /// Change of the mean open hours per day in %: adopters and controls, if known.
    pub open_hours_change_pct: Option<(f64, f64)>,
    /// The fall aimed at, a negative number of %.
    pub target_pct: f64,
}

/// Whether the same things were counted in both periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Definitions {
    /// As far as the panel says.
    Same,
    /// Not in every municipality.
    Changed,
}

/// The largest adopter.
#[derive(Debug, Clone, PartialEq)]
pub struct Largest {
    /// Its code.
    pub code: String,
    /// Its share of the adopters' contacts before, in %.
    pub share_pct: f64,
    /// Effective number of adopters.
    pub effective_number: f64,
    /// The difference without it, in %.
    pub effect_without_pct: Option<f64>,
}

/// The verdict of adopters against controls.
pub fn verdict(known: &Comparison) -> Verdict {
    let flags = flags(known);
    let not_computable = |reason| Verdict::not_computable(flags.clone(), reason);
    if known.definitions == Definitions::Changed {
        return not_computable(sentence("verdict-definition-change", []));
    }
    if known.municipalities.0 == 0 || known.municipalities.1 == 0 {
        return not_computable(sentence("verdict-empty-group", []));
    }
    let contacts = known.contacts.0.min(known.contacts.1);
    if contacts < FEWEST_CONTACTS {
        return not_computable(sentence("verdict-few-contacts", [("n", short(contacts))]));
    }
    let Some(effect) = known.effect_pct else {
        return not_computable(sentence("verdict-empty-period", []));
    };
    let Some((direction, interval)) = direction_and_interval(known, effect) else {
        return not_computable(sentence("verdict-no-uncertainty", [("e", signed(effect))]));
    };
    let target = interval.map(|limits| target(limits, known.target_pct));
    let attribution = attribution(Evidence::Controls, &flags);
    let mut sentences = vec![headline(known, direction, effect, interval)];
    if direction != Direction::Inconclusive {
        sentences.push(sentence("verdict-no-earlier-round", []));
    }
    sentences.extend(flags.iter().filter_map(|flag| flag_sentence(*flag, known)));
    if flags.iter().any(|flag| flag.is_blocking()) {
        sentences.push(sentence("verdict-not-attributable", []));
    }
    sentences.extend(target.and_then(|target| target_sentence(target, direction, known.target_pct)));
    Verdict { direction, evidence: Evidence::Controls, attribution, target, flags, sentences }
}

fn is_few(known: &Comparison) -> bool {
    known.municipalities.0.min(known.municipalities.1) < FEWEST_MUNICIPALITIES
}

fn flags(known: &Comparison) -> Vec<Flag> {
    let hours = known
        .open_hours_change_pct
        .is_some_and(|(adopters, controls)| (adopters - controls).abs() > OPEN_HOURS_CHANGE_PCT + ROUNDING);
    let dominance = known.largest.as_ref().is_some_and(|largest| {
        is_dominant(largest) || largest.effective_number < FEWEST_EFFECTIVE - ROUNDING
    });
    [
        (known.definitions == Definitions::Changed, Flag::DefinitionChange),
        (hours, Flag::OpenHoursChange),
        (is_few(known), Flag::FewAdopters),
        (dominance, Flag::Dominance),
    ]
    .into_iter()
    .filter_map(|(is_raised, flag)| is_raised.then_some(flag))
    .collect()
}

fn is_dominant(largest: &Largest) -> bool {
    largest.share_pct > DOMINANT_SHARE_PCT + ROUNDING
}

type Limits = (f64, f64);

/// Small groups get their direction from the permutation test and no interval; others from the jackknife.
fn direction_and_interval(known: &Comparison, effect: f64) -> Option<(Direction, Option<Limits>)> {
    if !is_few(known) {
        let (lo, hi) = known.interval_pct?;
        return Some((direction(Some(lo), Some(hi), 0.0), Some((lo, hi))));
    }
    let direction = match known.permutation_p? {
        p if p > LARGEST_P + ROUNDING => Direction::Inconclusive,
        _ if effect < 0.0 => Direction::Fall,
        _ => Direction::Rise,
    };
    Some((direction, None))
}

fn target((lo, hi): Limits, target_pct: f64) -> Target {
    if hi <= target_pct + ROUNDING {
        Target::Reached
    } else if lo <= target_pct + ROUNDING {
        Target::Compatible
    } else {
        Target::Below
    }
}

fn headline(known: &Comparison, direction: Direction, effect: f64, interval: Option<Limits>) -> Sentence {
    let subject = ("subject", known.subject.name().to_owned());
    let Some((lo, hi)) = interval else {
        return match direction {
            Direction::Fall => sentence("verdict-few-fall", [subject, ("e", absolute(effect))]),
            Direction::Rise => sentence("verdict-few-rise", [subject, ("e", absolute(effect))]),
            _ => sentence("verdict-few-inconclusive", [("e", signed(effect))]),
        };
    };
    match direction {
        // The words say "fell", so the limits are sizes of the fall and the smaller one comes first.
        Direction::Fall => sentence(
            "verdict-controls-fall",
            [subject, ("e", absolute(effect)), ("lo", absolute(hi)), ("hi", absolute(lo))],
        ),
        Direction::Rise => sentence(
            "verdict-controls-rise",
            [subject, ("e", absolute(effect)), ("lo", absolute(lo)), ("hi", absolute(hi))],
        ),
        _ => sentence(
            "verdict-controls-inconclusive",
            [("e", signed(effect)), ("lo", signed(lo)), ("hi", signed(hi))],
        ),
    }
}

fn flag_sentence(flag: Flag, known: &Comparison) -> Option<Sentence> {
    let n = known.municipalities.0.min(known.municipalities.1);
    match flag {
        Flag::DefinitionChange => None,
        Flag::OpenHoursChange => {
            let (adopters, controls) = known.open_hours_change_pct?;
            let is_adopters = adopters.abs() > OPEN_HOURS_CHANGE_PCT + ROUNDING;
            let id = if is_adopters { "verdict-open-hours" } else { "verdict-open-hours-controls" };
            Some(sentence(id, [("x", signed(adopters)), ("c", signed(controls))]))
        }
        Flag::FewAdopters => Some(sentence("verdict-few-adopters", [("n", n.to_string())])),
        Flag::Dominance => known.largest.as_ref().map(dominance_sentence),
    }
}

fn dominance_sentence(largest: &Largest) -> Sentence {
    let code = ("kode", largest.code.clone());
    let Some(without) = largest.effect_without_pct else {
        return sentence("verdict-only-adopter", [code]);
    };
    let without = ("e2", signed(without));
    if is_dominant(largest) {
        sentence("verdict-dominance", [code, without])
    } else {
        sentence("verdict-few-effective", [code, without, ("g", absolute(largest.effective_number))])
    }
}

fn target_sentence(target: Target, direction: Direction, target_pct: f64) -> Option<Sentence> {
    let id = match (direction, target) {
        (Direction::Fall, Target::Reached) => "verdict-target-reached",
        (Direction::Fall, Target::Compatible) => "verdict-target-compatible",
        (Direction::Fall, Target::Below) => "verdict-target-below",
        (Direction::Inconclusive | Direction::Rise, Target::Below) => "verdict-target-excluded",
        (Direction::Inconclusive, Target::Compatible) => "verdict-target-open",
        _ => return None,
    };
    Some(sentence(id, [("target", short(target_pct))]))
}

#[cfg(test)]
mod tests {
    use super::super::Attribution;
    use super::*;

    fn comparison() -> Comparison {
        Comparison {
            subject: Subject::StatusOnStaffedChannels,
            definitions: Definitions::Same,
            municipalities: (20, 30),
            contacts: (4000.0, 6000.0),
            effect_pct: Some(-24.57),
            interval_pct: Some((-36.38, -10.56)),
            permutation_p: None,
            largest: None,
            open_hours_change_pct: Some((0.0, 0.0)),
            target_pct: -20.0,
        }
    }

    fn ids(verdict: &Verdict) -> Vec<&'static str> {
        verdict.sentences.iter().map(|sentence| sentence.id).collect()
    }

    #[test]
    fn a_clear_fall_against_controls_is_told_with_a_caveat() {
        let found = verdict(&comparison());
        let codes = (found.direction, found.evidence, found.attribution, found.target);
        let expected =
            (Direction::Fall, Evidence::Controls, Attribution::WithCaveat, Some(Target::Compatible));
        assert_eq!(codes, expected, "fall, 2, with_caveat, compatible");
        let said = ["verdict-controls-fall", "verdict-no-earlier-round", "verdict-target-compatible"];
        assert_eq!(ids(&found), said, "headline, caveat, target");
        let args: Vec<&str> = found.sentences[0].args.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(args, ["status_staffed", "24,6", "10,6", "36,4"], "a fall is told in sizes");
    }

    #[test]
    fn the_target_is_judged_by_the_interval_and_not_by_the_estimate() {
        for (limits, expected, said) in [
            ((-40.0, -20.0), Target::Reached, "verdict-target-reached"),
            ((-40.0, -19.9), Target::Compatible, "verdict-target-compatible"),
            ((-20.0, -1.0), Target::Compatible, "verdict-target-compatible"),
            ((-19.9, -1.0), Target::Below, "verdict-target-below"),
            ((-19.9, 1.0), Target::Below, "verdict-target-excluded"),
            ((-20.1, 1.0), Target::Compatible, "verdict-target-open"),
            ((5.0, 9.0), Target::Below, "verdict-target-excluded"),
        ] {
            let found = verdict(&Comparison { interval_pct: Some(limits), ..comparison() });
            assert_eq!(found.target, Some(expected), "target of {limits:?}");
            assert_eq!(ids(&found).last(), Some(&said), "sentence of {limits:?}");
        }
    }

    #[test]
    fn four_adopters_have_a_direction_by_permutation_and_no_interval() {
        let few = Comparison { municipalities: (4, 20), permutation_p: Some(0.05), ..comparison() };
        let found = verdict(&few);
        assert_eq!((found.direction, found.target), (Direction::Fall, None), "p of 0.05 is enough");
        assert_eq!(
            (found.attribution, found.flags),
            (Attribution::NotAllowed, vec![Flag::FewAdopters]),
            "blocked"
        );
        let other = verdict(&Comparison { permutation_p: Some(0.051), ..few });
        assert_eq!(other.direction, Direction::Inconclusive, "p above 0.05 is not");
    }

    #[test]
    fn thresholds_are_exceeded_only_beyond_rounding() {
        let largest = |share_pct, effective_number| {
            let code = "0101".to_owned();
            Some(Largest { code, share_pct, effective_number, effect_without_pct: Some(-9.0) })
        };
        let flags = |largest| verdict(&Comparison { largest, ..comparison() }).flags;
        assert_eq!(flags(largest(25.000_000_000_000_004, 12.0)), [], "25 % and 12 are not beyond");
        assert_eq!(flags(largest(25.1, 13.0)), [Flag::Dominance], "more than 25 %");
        assert_eq!(flags(largest(20.0, 11.9)), [Flag::Dominance], "fewer than 12");
        let hours = |pcts| verdict(&Comparison { open_hours_change_pct: Some(pcts), ..comparison() }).flags;
        assert_eq!(hours((10.000_000_000_000_009, 0.0)), [], "6.6 hours against 6 are 10 %, not more");
        assert_eq!(hours((0.0, 10.1)), [Flag::OpenHoursChange], "the controls changed");
        assert_eq!(hours((-20.0, -15.0)), [], "both groups closed earlier");
    }

    #[test]
    fn dominance_asks_for_a_caveat_and_open_hours_forbid_attribution() {
        let code = "101".to_owned();
        let largest =
            Some(Largest { code, share_pct: 60.0, effective_number: 3.0, effect_without_pct: Some(-3.2) });
        let dominated = verdict(&Comparison { largest, ..comparison() });
        assert_eq!(dominated.attribution, Attribution::WithCaveat, "dominance does not block");
        assert!(ids(&dominated).contains(&"verdict-dominance"), "but it is told");
        let hours = verdict(&Comparison { open_hours_change_pct: Some((-25.0, 0.0)), ..comparison() });
        assert_eq!(hours.attribution, Attribution::NotAllowed, "shorter hours block");
    }

    #[test]
    fn what_cannot_be_compared_has_evidence_zero() {
        for (known, reason) in [
            (Comparison { definitions: Definitions::Changed, ..comparison() }, "verdict-definition-change"),
            (Comparison { municipalities: (0, 30), ..comparison() }, "verdict-empty-group"),
            (Comparison { contacts: (19.0, 900.0), ..comparison() }, "verdict-few-contacts"),
            (Comparison { effect_pct: None, ..comparison() }, "verdict-empty-period"),
            (Comparison { interval_pct: None, ..comparison() }, "verdict-no-uncertainty"),
        ] {
            let found = verdict(&known);
            let codes = (found.direction, found.evidence, found.attribution, found.target);
            let expected = (Direction::NotComputable, Evidence::None, Attribution::NotAllowed, None);
            assert_eq!((codes, ids(&found)), (expected, vec![reason]), "{reason}");
        }
    }
}
