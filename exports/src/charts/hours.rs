//! Today by the hour against what was expected.

use schema::texts::Texts;

use super::numbers::Numbers;
use super::scale::ticks;
use super::{
    Anchor, Fill, Ink, Mark, Scene, Shape, THINNEST_LINE, Table, TableColumn, empty, quiet, rule, text,
};

const WIDTH: f64 = 520.0;
const LEFT: f64 = 44.0;
const TOP: f64 = 22.0;
const HEIGHT: f64 = 150.0;

/// One hour of a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hour {
    /// 0..=23, Copenhagen time.
    pub hour: u32,
    /// Contacts logged in it.
    pub n: u32,
    /// Contacts expected in it, where something is known.
    pub expected: Option<f64>,
}

/// A bar for every hour, and a dashed line where it was expected to end.
pub fn of_today(hours: &[Hour], texts: &Texts) -> Scene {
    let numbers = Numbers::of(texts);
    let table = table(hours, texts, &numbers);
    let highest = |hour: &Hour| f64::from(hour.n).max(hour.expected.unwrap_or(0.0));
    let largest = hours.iter().map(highest).fold(0.0, f64::max);
    if largest <= 0.0 {
        return empty("hours", table, texts);
    }
    let per_contact = HEIGHT / largest;
    let base = TOP + HEIGHT;
    let slot = (WIDTH - LEFT) / hours.len() as f64;
    let mut shapes = vec![];
    for tick in ticks(largest, 4) {
        let y = base - tick * per_contact;
        shapes.push(rule(LEFT, y, WIDTH, y));
        shapes.push(quiet(LEFT - 6.0, y + 4.0, Anchor::End, numbers.whole(tick as u64)));
    }
    let mut marks = vec![];
    for (at, hour) in hours.iter().enumerate() {
        let x = LEFT + slot * at as f64;
        shapes.push(quiet(x + slot / 2.0, base + 17.0, Anchor::Middle, hour.hour.to_string()));
        let top = base - f64::from(hour.n) * per_contact;
        let mut drawn = vec![Shape::Rect {
            x: x + slot * 0.16,
            y: top,
            width: slot * 0.68,
            height: base - top,
            fill: if hour.n == 0 { Fill::None } else { Fill::Series1 },
        }];
        if let Some(expected) = hour.expected {
            let y = base - expected * per_contact;
            let (x1, x2) = (x + slot * 0.04, x + slot * 0.96);
            drawn.push(Shape::Line {
                x1,
                y1: y,
                x2,
                y2: y,
                ink: Ink::Accent,
                width: THINNEST_LINE,
                dashed: true,
            });
        }
        drawn.push(text(x + slot / 2.0, top - 5.0, Anchor::Middle, numbers.whole(u64::from(hour.n))));
        let details = [
            ("hour", hour.hour.to_string()),
            ("next", (hour.hour + 1).to_string()),
            ("n", numbers.whole(u64::from(hour.n))),
            ("expected", hour.expected.map_or_else(String::new, |n| numbers.decimals(n, 0))),
        ];
        let id = if hour.expected.is_some() { "chart-hours-mark" } else { "chart-hours-mark-alone" };
        marks.push(Mark { key: format!("{:02}", hour.hour), label: texts.say(id, &details), shapes: drawn });
    }
    let title = title(hours, texts, &numbers);
    let mut notes = vec![];
    if hours.iter().any(|hour| hour.expected.is_some()) {
        notes.push(texts.say("chart-hours-note", &[]));
    }
    Scene {
        name: "hours".into(),
        description: texts.say("chart-hours-description", &[("finding", title.clone())]),
        title,
        width: WIDTH,
        height: base + 26.0,
        shapes,
        marks,
        table,
        notes,
    }
}

/// How many came, and how many were expected in the same hours.
fn title(hours: &[Hour], texts: &Texts, numbers: &Numbers) -> String {
    let n: u64 = hours.iter().map(|hour| u64::from(hour.n)).sum();
    let known: Vec<&Hour> = hours.iter().filter(|hour| hour.expected.is_some()).collect();
    let expected: f64 = known.iter().filter_map(|hour| hour.expected).sum();
    let details = [("n", numbers.whole(n)), ("expected", numbers.decimals(expected, 0))];
    texts.say(if known.is_empty() { "chart-hours-title-alone" } else { "chart-hours-title" }, &details)
}

fn table(hours: &[Hour], texts: &Texts, numbers: &Numbers) -> Table {
    let columns = vec![
        TableColumn::words(texts.say("chart-hour-of-day", &[])),
        TableColumn::numbers(texts.say("chart-contacts", &[])),
        TableColumn::numbers(texts.say("chart-expected", &[])),
    ];
    let row = |hour: &Hour| {
        vec![
            texts.say("chart-hour", &[("hour", hour.hour.to_string())]),
            numbers.whole(u64::from(hour.n)),
            hour.expected.map_or_else(|| "–".into(), |n| numbers.decimals(n, 0)),
        ]
    };
    Table { caption: texts.say("chart-hours-table", &[]), columns, rows: hours.iter().map(row).collect() }
}
