//! The change since the last closed round of the same season (effect.md 5.1-5.4): rates per counted day, an interval
//! for each, and sentences without a cause.

use chrono::Datelike;
use schema::codes::{Channel, ContactType};

use super::Section;
use super::known::{Known, Period};
use super::words::Words;
use crate::charts::change::{Changed, Told, since};
use crate::export::figures::WEBSITE;
use crate::statistics::quasi_poisson::{DailyRatio, Day, WEEK_VARIATION, Weeks, quasi_poisson, widened};
use crate::statistics::rate_ratio::rate_ratio;
use crate::statistics::weekday_adjusted::{DatedDay, have_same_weekdays, weekday_adjusted};
use crate::statistics::{Interval, Pair};

/// With fewer contacts in both rounds together nothing is compared.
const FEWEST: f64 = 20.0;
/// With fewer contacts in one of them the days cannot be looked at.
const FEWEST_OF_ONE: f64 = 10.0;

/// What was compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compared {
    /// Contacts on the counted days of the earlier round and of this one.
    pub contacts: (f64, f64),
    /// Counted days.
    pub days: (usize, usize),
    /// The ratio of the daily rates.
    pub ratio: Option<f64>,
    /// Its 95 % limits.
    pub interval: Interval,
    /// The limits if ordinary weeks also swing; `None` where the days could not be looked at.
    pub wide: Option<Interval>,
}

/// Whether two rounds can be compared at all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Comparison {
    /// There are too few contacts or a round has no counted day.
    TooFew,
    /// They can.
    Made(Compared),
}

/// The counts of one kind of contacts in both rounds, compared.
pub fn compare(before: &Period, after: &Period, counts: impl Fn(Channel, ContactType) -> bool) -> Comparison {
    let (before, after) = (days(before, &counts), days(after, &counts));
    let sum = |days: &[DatedDay]| days.iter().map(|day| day.day.contacts).sum::<f64>();
    let contacts = (sum(&before), sum(&after));
    if before.is_empty() || after.is_empty() || contacts.0 + contacts.1 < FEWEST {
        return Comparison::TooFew;
    }
    let exposures = (before.len() as f64, after.len() as f64);
    let pair = Pair {
        before: contacts.0,
        after: contacts.1,
        exposure_before: exposures.0,
        exposure_after: exposures.1,
    };
    let totals = rate_ratio(pair);
    let undated = |days: &[DatedDay]| days.iter().map(|day| day.day).collect::<Vec<Day>>();
    let enough = contacts.0.min(contacts.1) >= FEWEST_OF_ONE;
    // Where other weekdays were counted, a missing Friday is not a fall.
    let daily: Option<DailyRatio> = match have_same_weekdays(&before, &after) {
        true => quasi_poisson(&undated(&before), &undated(&after)),
        false => {
            weekday_adjusted(&before, &after).or_else(|| quasi_poisson(&undated(&before), &undated(&after)))
        }
    }
    .filter(|_| enough);
    let weeks = Weeks { before: weeks(&before), after: weeks(&after) };
    Comparison::Made(Compared {
        contacts,
        days: (before.len(), after.len()),
        ratio: daily.and_then(|daily| daily.rr).or(totals.value),
        interval: daily.map_or(totals.mid_p, |daily| daily.interval),
        wide: daily.map(|daily| widened(&daily, weeks, WEEK_VARIATION)),
    })
}

fn days(period: &Period, counts: &impl Fn(Channel, ContactType) -> bool) -> Vec<DatedDay> {
    let of_day =
        |(date, cells): (&chrono::NaiveDate, &std::collections::BTreeMap<(Channel, ContactType), u32>)| {
            let counted = cells.iter().filter(|((channel, kind), _)| counts(*channel, *kind));
            let contacts = counted.map(|(_, n)| f64::from(*n)).sum();
            DatedDay { date: *date, day: Day { contacts, exposure: 1.0 } }
        };
    period.days.iter().map(of_day).collect()
}

/// The period with only the days whose weekday was counted in the other one too.
fn of_common_weekdays(period: &Period, other: &Period) -> Period {
    let known: Vec<chrono::Weekday> = other.days.keys().map(|day| day.weekday()).collect();
    let days = period.days.iter().filter(|(day, _)| known.contains(&day.weekday()));
    Period { days: days.map(|(day, cells)| (*day, cells.clone())).collect(), ..period.clone() }
}

fn weeks(days: &[DatedDay]) -> usize {
    let weeks: std::collections::BTreeSet<_> =
        days.iter().map(|day| schema::clock::iso_week(day.date)).collect();
    weeks.len().max(1)
}

/// The part of the report; without an earlier round it says so.
pub fn section(known: &Known, words: &Words) -> Section {
    let part = |heading: String, sentences: Vec<String>| Section {
        key: "change".into(),
        heading,
        sentences,
        scene: None,
        table: None,
    };
    let Some(before) = &known.before else {
        let heading = words.say("report-change-heading-none", &[]);
        return part(heading, vec![words.say("report-change-none", &[])]);
    };
    let round = ("round", words.round(&before.round.code));
    let heading = words.say("report-change-heading", std::slice::from_ref(&round));
    let after = &known.now;
    if before.definition != after.definition {
        return part(heading, vec![words.say("report-change-definitions", &[round])]);
    }
    let may_tell = |period: &Period| {
        let within = period.within(|channel, _| channel.code() != WEBSITE);
        period.may_tell(period.table.without_website.1, within, known.min_cell)
    };
    if !may_tell(before) || !may_tell(after) || is_hidden(before) || is_hidden(after) {
        return part(heading, vec![words.say("report-change-hidden", &[round])]);
    }
    // A week that has hardly begun says nothing, and a missing Friday is no fall.
    let (counted, expected) = (after.days.len(), before.days.len());
    if 2 * counted < expected {
        let id = if counted == 1 { "report-change-not-yet-one" } else { "report-change-not-yet" };
        let details = [("after", counted.to_string()), ("before", words.whole(expected as u32))];
        return part(heading, vec![words.say(id, &details)]);
    }
    let (own_before, own_after) = (of_common_weekdays(before, after), of_common_weekdays(after, before));
    let is_part = own_before.days.len() < before.days.len() || own_after.days.len() < after.days.len();
    let (before, after) = (&own_before, &own_after);
    let Comparison::Made(all) = compare(before, after, |channel, _| channel.code() != WEBSITE) else {
        return part(heading, vec![words.say("report-change-few", &[round])]);
    };
    let rows = rows(before, after, known.min_cell, words);
    let mut sentences = sentences(&all, &rows[0], words, round);
    if is_part {
        sentences.push(words.say("report-change-weekdays", &[]));
    }
    let scene = since(&rows, &sentences[0], words.texts);
    let mut part = part(heading, sentences[1..].to_vec());
    part.scene = Some(scene);
    part
}

fn is_hidden(period: &Period) -> bool {
    period.table.without_website.1.is_none()
}

/// All contacts, those on staffed channels, and each type.
fn rows(before: &Period, after: &Period, min_cell: u32, words: &Words) -> Vec<Changed> {
    let mut rows =
        vec![row("all", words.say("report-change-all", &[]), true, before, after, |channel, _| {
            channel.code() != WEBSITE
        })];
    // The sum of the staffed channels stands in no other table: beside hidden sums of channels it could tell one.
    if !before.hides_a_channel() && !after.hides_a_channel() {
        let name = words.say("report-change-staffed", &[]);
        rows.push(row("staffed", name, true, before, after, |channel, _| channel.facts().staffed.is_yes()));
    }
    for kind in ContactType::in_desk_order() {
        let shown = |period: &Period| {
            let at = period.table.types.iter().position(|known| *known == kind);
            let total = at.map_or(Some(0), |at| period.table.without_website.0[at]);
            let within = period.within(|channel, of| channel.code() != WEBSITE && of == kind);
            total.is_some() && period.may_tell(total, within, min_cell)
        };
        rows.push(row(
            kind.code(),
            words.kind(kind),
            shown(before) && shown(after),
            before,
            after,
            |channel, of| channel.code() != WEBSITE && of == kind,
        ));
    }
    rows
}

fn row(
    key: &str,
    name: String,
    shown: bool,
    before: &Period,
    after: &Period,
    counts: impl Fn(Channel, ContactType) -> bool,
) -> Changed {
    let rate = |period: &Period| {
        let days = days(period, &counts);
        let contacts: f64 = days.iter().map(|day| day.day.contacts).sum();
        Some(contacts / days.len().max(1) as f64).filter(|_| shown)
    };
    let (ratio, interval) = match compare(before, after, &counts) {
        Comparison::Made(compared) if shown => (compared.ratio, compared.interval),
        _ => (None, Interval::default()),
    };
    Changed { key: key.into(), name, before: rate(before), after: rate(after), ratio, interval }
}

/// What can be told, first; then how sure it is.
fn sentences(all: &Compared, row: &Changed, words: &Words, round: (&'static str, String)) -> Vec<String> {
    let percent = |ratio: f64| 100.0 * (ratio - 1.0);
    let size =
        |ratio: Option<f64>| ratio.map_or_else(String::new, |r| words.numbers.decimals(percent(r).abs(), 1));
    let (lo, hi) = (all.interval.lo, all.interval.hi);
    let told = row.told();
    let first = match told {
        // The words say "fewer", so the limits are sizes of the fall and the smaller one comes first.
        Told::Lower | Told::Higher => {
            let (near, far) = if told == Told::Lower { (hi, lo) } else { (lo, hi) };
            let change = words.numbers.percent(all.ratio.map_or(0.0, |ratio| (ratio - 1.0).abs()));
            let details = [("change", change), ("lo", size(near)), ("hi", size(far)), round];
            words.say(
                if told == Told::Lower { "report-change-lower" } else { "report-change-higher" },
                &details,
            )
        }
        Told::Open => {
            let signed = |ratio: Option<f64>| {
                ratio.map_or_else(String::new, |ratio| words.numbers.decimals(percent(ratio), 1))
            };
            let change = all.ratio.map_or_else(String::new, |ratio| words.numbers.change(ratio - 1.0));
            let details = [("change", change), ("lo", signed(lo)), ("hi", signed(hi)), round];
            words.say("report-change-open", &details)
        }
        Told::Unknown => words.say("report-change-few", &[round]),
    };
    let mut said = vec![first];
    match all.wide {
        None => said.push(words.say("report-change-no-days", &[])),
        Some(wide) => {
            let lost = Changed { interval: wide, ..row.clone() }.told() == Told::Open;
            if lost && told != Told::Open {
                said.push(words.say("report-change-weeks", &[]));
            }
        }
    }
    let details = [("before", words.whole(all.days.0 as u32)), ("after", words.whole(all.days.1 as u32))];
    said.push(words.say("report-change-days", &details));
    said
}
