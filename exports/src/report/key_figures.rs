//! The figures at the top of the report.

use super::KeyFigure;
use super::known::{Known, UnitState};
use super::words::Words;

/// How many contacts came, on how many days.
pub fn finding(known: &Known, words: &Words) -> String {
    let days = match known.now.days.len() as u32 {
        1 => words.say("report-day", &[]),
        n => words.say("report-days", &[("n", words.whole(n))]),
    };
    let Some(total) = known.now.table.without_website.1 else {
        return words.say("report-finding-hidden", &[("days", days)]);
    };
    let details = |id: &str, more: &[(&str, String)]| {
        words.say(id, &[&[("total", words.whole(total)), ("days", days.clone())], more].concat())
    };
    // What came outside the period did not come on these days.
    match known.within() {
        Some(within) if within == total => details("report-finding", &[]),
        Some(within) => {
            let outside = words.whole(total.saturating_sub(within));
            details("report-finding-outside", &[("within", words.whole(within)), ("outside", outside)])
        }
        None => details("report-finding-some-outside", &[]),
    }
}

/// With and without website visits, a day, about own cases, and units.
pub fn of(known: &Known, words: &Words) -> Vec<KeyFigure> {
    let table = &known.now.table;
    let days = known.now.days.len() as u32;
    let figure = |id: &str, value: String, note: String| KeyFigure { label: words.say(id, &[]), value, note };
    let note = |id: &str| words.say(id, &[]);
    let mut figures = vec![
        figure("report-key-without", words.count(table.without_website.1), note("report-key-without-note")),
        figure("report-key-with", words.count(table.with_website.1), note("report-key-with-note")),
    ];
    // A rate tells its count, and with the total what lies outside the period: it is hidden with them.
    if days > 0 {
        let rate = known.within().map(|n| words.numbers.decimals(f64::from(n) / f64::from(days), 1));
        let is_all = known.within() == table.without_website.1;
        let note = note(if is_all { "report-key-per-day-note" } else { "report-key-per-day-note-period" });
        figures.push(figure("report-key-per-day", rate.unwrap_or_else(|| words.count(None)), note));
    }
    let own_case =
        table.types.iter().position(|kind| kind.code() == "INFO").and_then(|at| table.without_website.0[at]);
    if let (Some(n), Some(total)) = (own_case, table.without_website.1.filter(|total| *total > 0)) {
        let share = words.numbers.percent(f64::from(n) / f64::from(total));
        figures.push(figure("report-key-own-case", share, note("report-key-own-case-note")));
    }
    let counted = known.units.iter().filter(|unit| unit.state == UnitState::Counted).count() as u32;
    figures.push(match known.units.len() as u32 {
        0 => figure(
            "report-key-units",
            words.whole(known.units_counted),
            note("report-key-units-unknown-note"),
        ),
        count => {
            let note = words.say("report-key-units-note", &[("count", words.whole(count))]);
            figure("report-key-units", words.whole(counted), note)
        }
    });
    figures
}
