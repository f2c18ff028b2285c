//! Channels and types, hours, closings, and what machines counted.

use super::Section;
use super::known::Known;
use super::words::Words;
use crate::charts::{Table, TableColumn, bars, heat};

/// Channel by type.
pub fn bars(known: &Known, words: &Words) -> Section {
    let table = &known.now.table;
    let rows = table.rows.iter().map(|(channel, cells, total)| bars::ChannelBar {
        channel: *channel,
        total: *total,
        types: table
            .types
            .iter()
            .copied()
            .zip(cells.iter().copied())
            .filter(|(_, n)| *n != Some(0))
            .collect(),
    });
    let rows: Vec<bars::ChannelBar> = rows.collect();
    let details =
        [("with", words.count(table.with_website.1)), ("without", words.count(table.without_website.1))];
    Section {
        key: "bars".into(),
        heading: words.say("report-bars-heading", &[]),
        sentences: vec![words.say("report-bars-sentence", &details)],
        scene: Some(bars::of_bars(&rows, table.with_website.1.map(u64::from), words.texts)),
        table: None,
    }
}

/// Hour by day, of what was counted one by one.
pub fn heat(known: &Known, words: &Words) -> Section {
    let heading = words.say("report-heat-heading", &[]);
    let table = &known.now.table;
    // The sum of an open strip tells how many were not counted one by one.
    let hides = known.hours.iter().any(|day| day.hours.contains(&None));
    let told = hides || known.now.may_tell(table.with_website.1, known.one_by_one, known.min_cell);
    let none = match known.one_by_one {
        0 => Some("report-heat-none"),
        _ if known.hours.is_empty() || !told => Some("report-heat-hidden"),
        _ => None,
    };
    if let Some(id) = none {
        let sentences = vec![words.say(id, &[])];
        return Section { key: "heat".into(), heading, sentences, scene: None, table: None };
    }
    let all: u32 = table.total.max(1);
    let share = words.numbers.percent(f64::from(known.one_by_one) / f64::from(all));
    // Beside hidden cells the sum of the others would tell them.
    let said = words.say("report-heat-sentence", &[("n", words.whole(known.one_by_one)), ("share", share)]);
    Section {
        key: "heat".into(),
        heading,
        sentences: if hides { vec![] } else { vec![said] },
        scene: Some(heat::hours_by_day(&known.hours, words.texts)),
        table: None,
    }
}

/// Closings and forms, where the round has them.
pub fn closing(known: &Known, words: &Words) -> Option<Section> {
    let closings = known.closings?;
    let total = closings.at_once.zip(closings.held).map(|(at_once, held)| at_once + held);
    let now = &known.now;
    let told = match total {
        Some(total) => now.may_tell(now.table.without_website.1, total, known.min_cell),
        None => !now.hides_a_channel(),
    };
    if !told {
        return Some(Section {
            key: "closing".into(),
            heading: words.say("report-closing-heading", &[]),
            sentences: vec![words.say("report-closing-left-out", &[])],
            scene: None,
            table: None,
        });
    }
    let share = |n: Option<u32>| match (n, total) {
        (Some(n), Some(total)) if total > 0 => words.numbers.percent(f64::from(n) / f64::from(total)),
        _ => words.say("chart-hidden", &[]),
    };
    let row = |id: &str, n: Option<u32>| vec![words.say(id, &[]), words.count(n), share(n)];
    let table = Table {
        caption: words.say("report-closing-caption", &[]),
        columns: vec![
            TableColumn::words(words.say("report-closing-what", &[])),
            TableColumn::numbers(words.say("report-closing-n", &[])),
            TableColumn::numbers(words.say("chart-share", &[])),
        ],
        rows: vec![
            row("report-closing-straks", closings.at_once),
            row("report-closing-hold", closings.held),
            row("report-closing-form", closings.with_form),
        ],
    };
    let sentence = match total {
        Some(_) => words.say("report-closing-sentence", &[("share", share(closings.at_once))]),
        None => words.say("report-closing-sentence-hidden", &[]),
    };
    Some(Section {
        key: "closing".into(),
        heading: words.say("report-closing-heading", &[]),
        sentences: vec![sentence],
        scene: None,
        table: Some(table),
    })
}

/// Manual beside machine, where there are machine counts.
pub fn machine(known: &Known, words: &Words) -> Option<Section> {
    if known.machines.is_empty() {
        return None;
    }
    // A channel whose total is hidden is left out, the machine's figure too: it may be the very same contacts. So is one
    // whose figure here is small, or of which a small figure is missing here.
    let shown = |machine: &&super::Machine| {
        let row = known.now.table.rows.iter().find(|(channel, ..)| *channel == machine.channel);
        let (total, small) = (row.map_or(Some(0), |(_, _, n)| *n), 1..known.min_cell);
        let rest = total.map(|total| total.abs_diff(machine.manual));
        rest.is_some_and(|rest| !small.contains(&rest)) && !small.contains(&machine.manual)
    };
    let rows = known.machines.iter().filter(shown).map(|machine| {
        let ratio = machine.ratio.map_or_else(|| "–".into(), |ratio| words.numbers.percent(ratio));
        vec![words.channel(machine.channel), words.whole(machine.manual), words.whole(machine.machine), ratio]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let mut sentences = vec![words.say("report-machine-sentence", &[])];
    if rows.len() < known.machines.len() {
        sentences.push(words.say("report-machine-left-out", &[]));
    }
    let table = Table {
        caption: words.say("report-machine-caption", &[]),
        columns: vec![
            TableColumn::words(words.say("chart-channel", &[])),
            TableColumn::numbers(words.say("report-machine-manual", &[])),
            TableColumn::numbers(words.say("report-machine-machine", &[])),
            TableColumn::numbers(words.say("report-machine-ratio", &[])),
        ],
        rows,
    };
    Some(Section {
        key: "machine".into(),
        heading: words.say("report-machine-heading", &[]),
        sentences,
        scene: None,
        table: Some(table).filter(|table| !table.rows.is_empty()),
    })
}
