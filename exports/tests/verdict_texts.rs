//! What the verdict may and may not say, in both languages, whatever the figures (effect.md 13 and 14).
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use exports::effect::question::{Exposure, Subject};
use exports::statistics::Interval;
use exports::verdict::against_controls::{self, Comparison, Definitions, Largest};
use exports::verdict::alone::{self, Adjusted, BeforeAfter, Daily, Periods};
use exports::verdict::{Attribution, Direction, Evidence, Verdict};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use proptest::prelude::*;
use regex::Regex;

const LANGUAGES: [(&str, &str); 2] = [("da", "../schema/texts/da.ftl"), ("en", "../schema/texts/en.ftl")];

/// Words that promise more than the figures, p-values, and a cause where there was no comparison.
static FORBIDDEN: LazyLock<Regex> = LazyLock::new(|| {
    let words = [
        r"signifi[kc]ant|bevist|proven|ingen effekt|no effect|\bp\s*[=<≤]|p-værdi|p-value",
        r"Min Side har (reduceret|sænket|fjernet|sparet|givet)|skyldes Min Side|effekt(en)? af Min Side er",
        r"because of Min Side|due to Min Side|effect of Min Side",
    ];
    Regex::new(&format!("(?i){}", words.join("|"))).unwrap()
});

struct Texts {
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

/// Danish and English, read once for all the cases of the laws below.
static TEXTS: LazyLock<Vec<Texts>> = LazyLock::new(|| {
    let load = |(language, file): (&str, &str)| {
        let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        let is_id = Regex::new(r"(?m)^(verdict-[a-z-]+) =").unwrap();
        let ids = is_id.captures_iter(&source).map(|found| found[1].to_owned()).collect();
        let mut bundle = FluentBundle::new_concurrent(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        Texts { bundle, ids }
    };
    LANGUAGES.into_iter().map(load).collect()
});

impl Texts {
    fn say(&self, id: &str, args: &[(&str, String)]) -> String {
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let pattern = self.bundle.get_message(id).and_then(|message| message.value()).unwrap();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id}: {errors:?}");
        text
    }

    fn render(&self, verdict: &Verdict) -> String {
        verdict.render(&|id, args| self.say(id, args))
    }
}

fn interval(lo: f64, hi: f64) -> Interval {
    Interval { lo: Some(lo), hi: Some(hi) }
}

fn ordered() -> impl Strategy<Value = (f64, f64)> {
    (-3.0f64..3.0, 0.0f64..2.0).prop_map(|(lo, width)| (lo.exp(), (lo + width).exp()))
}

fn before_after() -> impl Strategy<Value = BeforeAfter> {
    let subjects = [Subject::StatusOnStaffedChannels, Subject::Status, Subject::Selected];
    let exposures = [Exposure::Days, Exposure::OpenHours, Exposure::PopulationDays];
    let periods =
        [Periods::Comparable, Periods::Comparable, Periods::OneMissing, Periods::DefinedDifferently];
    let named = (0usize..3, 0usize..3, 0usize..4);
    let counts =
        (prop_oneof![Just(0u32), 0u32..40, 0u32..4000], prop_oneof![Just(0u32), 0u32..40, 0u32..4000]);
    let rest = (ordered(), prop::option::of((ordered(), 1.0f64..1.5)), prop::option::of(0.3f64..3.0));
    (named, counts, rest, prop::option::of(-50.0f64..50.0)).prop_map(move |(named, counts, rest, hours)| {
        let (mid_p, daily, weekday_adjusted) = rest;
        let before = f64::from(counts.0);
        BeforeAfter {
            subject: subjects[named.0],
            exposure: exposures[named.1],
            periods: periods[named.2],
            contacts: (before, f64::from(counts.1)),
            ratio: (before > 0.0).then_some((mid_p.0 * mid_p.1).sqrt()),
            mid_p: Interval { lo: Some(mid_p.0), hi: (before > 0.0).then_some(mid_p.1) },
            daily: daily.map(|((lo, hi), swing)| Daily {
                interval: interval(lo, hi),
                wide: interval(lo / swing, hi * swing),
            }),
            weekday_adjusted: weekday_adjusted.map(|ratio: f64| Adjusted {
                ratio,
                daily: Daily {
                    interval: interval(ratio / 1.2, ratio * 1.2),
                    wide: interval(ratio / 1.3, ratio * 1.3),
                },
            }),
            open_hours_change_pct: hours,
        }
    })
}

fn comparison() -> impl Strategy<Value = Comparison> {
    let counted = (0usize..30, 0usize..30, 0u32..4000, 0u32..4000);
    let figures = (prop::option::of(ordered()), prop::option::of(0.0f64..1.0), prop::bool::ANY);
    let largest = prop::option::of((1.0f64..100.0, 1.0f64..40.0, prop::option::of(-60.0f64..60.0)));
    let hours = prop::option::of((-40.0f64..40.0, -40.0f64..40.0));
    (counted, figures, largest, hours, 0u32..40).prop_map(|(counted, figures, largest, hours, target)| {
        let (limits, permutation_p, is_changed) = figures;
        let percent = |ratio: f64| 100.0 * (ratio - 1.0);
        Comparison {
            subject: Subject::StatusOnStaffedChannels,
            definitions: if is_changed { Definitions::Changed } else { Definitions::Same },
            municipalities: (counted.0, counted.1),
            contacts: (f64::from(counted.2), f64::from(counted.3)),
            effect_pct: limits.map(|(lo, hi)| percent((lo * hi).sqrt())),
            interval_pct: limits.map(|(lo, hi)| (percent(lo), percent(hi))),
            permutation_p,
            largest: largest.map(|(share_pct, effective_number, effect_without_pct)| Largest {
                code: "0101".to_owned(),
                share_pct,
                effective_number,
                effect_without_pct,
            }),
            open_hours_change_pct: hours,
            target_pct: -f64::from(target) / 2.0,
        }
    })
}

#[test]
fn the_forbidden_words_are_recognised() {
    for text in ["Faldet er signifikant.", "skyldes Min Side", "Der er ingen effekt", "p = 0,03", "p-value"] {
        assert!(FORBIDDEN.is_match(text), "{text} is forbidden");
    }
    assert!(!FORBIDDEN.is_match("men beviser det ikke"), "the template of the target is allowed");
}

#[test]
fn both_languages_have_the_same_sentences() {
    let texts = &TEXTS;
    assert_eq!(texts[0].ids, texts[1].ids, "every id in both files");
}

#[test]
fn every_sentence_of_the_files_is_said_by_the_program_and_no_other() {
    let sources = ["src/verdict/alone.rs", "src/verdict/against_controls.rs"];
    let source: String = sources
        .iter()
        .map(|file| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap())
        .collect();
    let used: BTreeSet<String> = Regex::new(r#""(verdict-[a-z-]+)""#)
        .unwrap()
        .captures_iter(&source)
        .map(|found| found[1].to_owned())
        .collect();
    let parts = ["verdict-subject", "verdict-subject-alone", "verdict-rate"].map(str::to_owned);
    let sentences: BTreeSet<String> = TEXTS[0].ids.iter().filter(|id| !parts.contains(id)).cloned().collect();
    assert_eq!(used, sentences, "no dead text and no missing one");
}

#[test]
fn the_danish_templates_stand_word_for_word() {
    let texts = &TEXTS;
    let fall = Comparison {
        subject: Subject::StatusOnStaffedChannels,
        definitions: Definitions::Same,
        municipalities: (20, 30),
        contacts: (4000.0, 6000.0),
        effect_pct: Some(-24.57),
        interval_pct: Some((-36.38, -10.56)),
        permutation_p: None,
        largest: None,
        open_hours_change_pct: None,
        target_pct: -20.0,
    };
    let check = |known: &Comparison, expected: &str| {
        assert_eq!(texts[0].render(&against_controls::verdict(known)), expected, "word for word");
    };
    check(
        &fall,
        "Statushenvendelser på bemandede kanaler i kommuner med Min Side-indhold faldt 24,6 % mere end i \
         kontrolkommunerne (10,6 til 36,4 %). Der findes ingen tidligere tælling, der viser, om de to grupper \
         fulgtes ad; tolk derfor tallet med forbehold. Resultatet er foreneligt med målet på 20 %, men beviser \
         det ikke.",
    );
    check(
        &Comparison { effect_pct: Some(-5.05), interval_pct: Some((-15.25, 6.4)), ..fall },
        "Der kan ikke påvises en forskel mellem kommuner med Min Side-indhold og kontrolkommunerne (forskel \
         \u{2212}5,1 %, \u{2212}15,3 til 6,4 %). Det udelukker ikke en effekt på op til \u{2212}15,3 %. Et fald \
         på 20 % kan udelukkes.",
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_change_without_controls_is_never_put_down_to_min_side(known in before_after()) {
        let verdict = alone::verdict(&known);
        prop_assert!(verdict.evidence <= Evidence::BeforeAfter, "evidence 1 at most");
        prop_assert_eq!(verdict.attribution, Attribution::NotAllowed, "never attributed");
        prop_assert_eq!(verdict.target, None, "no target without controls");
        let said = &TEXTS;
        if verdict.evidence == Evidence::BeforeAfter {
            prop_assert!(said[0].render(&verdict).contains("kan ikke tilskrives Min Side"), "and it says so");
            prop_assert!(said[1].render(&verdict).contains("cannot be attributed to Min Side"), "in English too");
        }
    }

    #[test]
    fn no_figures_make_the_verdict_say_a_forbidden_word(one in before_after(), groups in comparison()) {
            for verdict in [alone::verdict(&one), against_controls::verdict(&groups)] {
            for said in TEXTS.iter() {
                let text = said.render(&verdict);
                prop_assert!(!FORBIDDEN.is_match(&text), "{}", text);
                prop_assert!(!text.contains("NaN") && !text.contains("inf "), "only numbers: {}", text);
            }
        }
    }

    #[test]
    fn nothing_is_claimed_across_a_change_of_definitions(one in before_after(), groups in comparison()) {
        let one = alone::verdict(&BeforeAfter { periods: Periods::DefinedDifferently, ..one });
        let groups = against_controls::verdict(&Comparison { definitions: Definitions::Changed, ..groups });
        for verdict in [one, groups] {
            prop_assert_eq!(verdict.direction, Direction::NotComputable, "no direction");
            prop_assert_eq!((verdict.evidence, verdict.target), (Evidence::None, None), "no evidence");
            let ids: Vec<_> = verdict.sentences.iter().map(|sentence| sentence.id).collect();
            prop_assert_eq!(ids, ["verdict-definition-change"], "and one sentence only");
        }
    }

    #[test]
    fn a_wide_interval_always_tells_what_it_does_not_rule_out(groups in comparison()) {
        let verdict = against_controls::verdict(&groups);
        let is_open = verdict.direction == Direction::Inconclusive && verdict.target.is_some();
        if is_open {
            let text = TEXTS[0].render(&verdict);
            prop_assert!(text.contains("Det udelukker ikke en effekt på op til"), "{}", text);
        }
        if verdict.flags.iter().any(|flag| *flag != exports::verdict::Flag::Dominance) {
            prop_assert_eq!(verdict.attribution, Attribution::NotAllowed, "a blocking flag blocks");
        }
    }
}
