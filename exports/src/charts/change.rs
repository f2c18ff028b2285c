//! What changed since an earlier round: a dot for every ratio of two daily rates, with its interval.

use schema::texts::Texts;

use super::numbers::Numbers;
use super::scale::{shortened, ticks_around_zero};
use super::{
    Anchor, Fill, Ink, Mark, SMALLEST_TEXT, Scene, Shape, THINNEST_LINE, Table, TableColumn, WIDTH, empty,
    quiet, rule, text,
};
use crate::statistics::Interval;

const LEFT: f64 = 196.0;
const RIGHT: f64 = 502.0;
const TOP: f64 = 8.0;
const ROW: f64 = 23.0;
/// The scale shows changes up to this far; an interval that goes on is cut with an arrow head.
const FURTHEST: f64 = 1.0;

/// One kind of contacts before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// Which, in codes: unique in the chart.
    pub key: String,
    /// Which, in words.
    pub name: String,
    /// Contacts a counted day in the earlier round; `None` where the figure is hidden.
    pub before: Option<f64>,
    /// Contacts a counted day in this round; `None` where the figure is hidden.
    pub after: Option<f64>,
    /// The rate now divided by the rate then; `None` without contacts before, or where it is hidden.
    pub ratio: Option<f64>,
    /// 95 % limits of the ratio.
    pub interval: Interval,
}

/// What the interval lets one say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The whole interval lies below no change.
    Lower,
    /// The whole interval lies above no change.
    Higher,
    /// It covers no change: no difference can be told.
    Open,
    /// There is no ratio or no whole interval.
    Unknown,
}

impl Changed {
    /// What the interval lets one say of it.
    pub fn told(&self) -> Told {
        match (self.ratio, self.interval.lo, self.interval.hi) {
            (Some(_), _, Some(hi)) if hi < 1.0 => Told::Lower,
            (Some(_), Some(lo), _) if lo > 1.0 => Told::Higher,
            (Some(_), Some(_), Some(_)) => Told::Open,
            _ => Told::Unknown,
        }
    }
}

/// A row for each; `finding` is the sentence that the chart bears out.
pub fn since(rows: &[Changed], finding: &str, texts: &Texts) -> Scene {
    let numbers = Numbers::of(texts);
    let table = table(rows, texts, &numbers);
    if rows.is_empty() {
        return empty("change", table, texts);
    }
    let (lowest, highest) = reach(rows);
    let place =
        |share: f64| LEFT + (share.clamp(lowest, highest) - lowest) / (highest - lowest) * (RIGHT - LEFT);
    let bottom = TOP + ROW * rows.len() as f64;
    let mut shapes = vec![];
    for tick in ticks_around_zero(100.0 * lowest, 100.0 * highest, 4) {
        let x = place(tick / 100.0);
        if tick != 0.0 {
            shapes.push(rule(x, TOP, x, bottom));
        }
        shapes.push(quiet(x, bottom + 16.0, Anchor::Middle, scale_text(tick, &numbers, texts)));
    }
    let zero = place(0.0);
    let (ink, width) = (Ink::Text, THINNEST_LINE);
    shapes.push(Shape::Line { x1: zero, y1: TOP, x2: zero, y2: bottom, ink, width, dashed: true });
    let mut marks = vec![];
    for (at, row) in rows.iter().enumerate() {
        let y = TOP + ROW * (at as f64 + 0.5);
        shapes.push(text(
            LEFT - 10.0,
            y + 4.0,
            Anchor::End,
            shortened(&row.name, SMALLEST_TEXT, LEFT - 14.0),
        ));
        let mut drawn = vec![];
        if let (Some(ratio), Some(lo), Some(hi)) = (row.ratio, row.interval.lo, row.interval.hi) {
            interval(&mut drawn, y, (lo - 1.0, hi - 1.0), (lowest, highest), &place);
            if (lowest..=highest).contains(&(ratio - 1.0)) {
                let (x, fill) =
                    (place(ratio - 1.0), if row.told() == Told::Open { Fill::Paper } else { Fill::Series1 });
                drawn.extend(dot(x, y, fill));
            }
        }
        drawn.push(text(RIGHT + 14.0, y + 4.0, Anchor::Start, in_short(row, texts, &numbers)));
        let details = [
            ("name", row.name.clone()),
            ("change", in_short(row, texts, &numbers)),
            ("told", told(row, texts)),
        ];
        marks.push(Mark {
            key: row.key.clone(),
            label: texts.say("chart-change-mark", &details),
            shapes: drawn,
        });
    }
    Scene {
        name: "change".into(),
        title: finding.to_owned(),
        description: texts.say("chart-change-description", &[("finding", finding.to_owned())]),
        width: WIDTH,
        height: bottom + 24.0,
        shapes,
        marks,
        table,
        notes: vec![texts.say("chart-change-note", &[])],
    }
}

/// A filled dot for a change that can be told, an open one for the others: never by the colour alone.
fn dot(x: f64, y: f64, fill: Fill) -> Vec<Shape> {
    if fill == Fill::Paper {
        let ring = Shape::Circle { x, y, radius: 5.5, fill: Fill::Series1 };
        return vec![ring, Shape::Circle { x, y, radius: 3.2, fill: Fill::Paper }];
    }
    vec![Shape::Circle { x, y, radius: 5.5, fill }]
}

fn interval(
    drawn: &mut Vec<Shape>,
    y: f64,
    (lo, hi): (f64, f64),
    (lowest, highest): (f64, f64),
    place: &impl Fn(f64) -> f64,
) {
    let (x1, x2) = (place(lo), place(hi));
    drawn.push(Shape::Line { x1, y1: y, x2, y2: y, ink: Ink::Accent, width: THINNEST_LINE, dashed: false });
    for (x, cut, into) in [(x1, lo < lowest, 7.0), (x2, hi > highest, -7.0)] {
        if cut {
            drawn.push(Shape::Polygon {
                points: vec![(x, y), (x + into, y - 4.0), (x + into, y + 4.0)],
                fill: Fill::Series1,
            });
        } else {
            drawn.push(Shape::Line {
                x1: x,
                y1: y - 4.0,
                x2: x,
                y2: y + 4.0,
                ink: Ink::Accent,
                width: THINNEST_LINE,
                dashed: false,
            });
        }
    }
}

/// The scale: all intervals and nought, within reason, in steps of five per cent.
fn reach(rows: &[Changed]) -> (f64, f64) {
    let limits =
        rows.iter().filter(|row| row.ratio.is_some()).flat_map(|row| [row.interval.lo, row.interval.hi]);
    let (mut lowest, mut highest) = (-0.1_f64, 0.1_f64);
    for limit in limits.flatten() {
        lowest = lowest.min(limit - 1.0);
        highest = highest.max(limit - 1.0);
    }
    let twentieth = |share: f64| (share * 20.0).abs().ceil() / 20.0 * share.signum();
    (twentieth(lowest.max(-FURTHEST)), twentieth(highest.min(FURTHEST)))
}

fn scale_text(tick: f64, numbers: &Numbers, texts: &Texts) -> String {
    let percent = texts.say("number-percent", &[("n", numbers.decimals(tick, 0))]);
    if tick > 0.0 { format!("+{percent}") } else { percent }
}

/// "−12,4 % (−19,0 til −5,1 %)", or why there is no such figure.
fn in_short(row: &Changed, texts: &Texts, numbers: &Numbers) -> String {
    let (Some(ratio), Some(lo), Some(hi)) = (row.ratio, row.interval.lo, row.interval.hi) else {
        let hidden = row.before.is_none() || row.after.is_none();
        return texts.say(if hidden { "chart-hidden" } else { "chart-change-none" }, &[]);
    };
    let details = [
        ("change", numbers.change(ratio - 1.0)),
        ("lo", numbers.decimals(100.0 * (lo - 1.0), 1)),
        ("hi", numbers.decimals(100.0 * (hi - 1.0), 1)),
    ];
    texts.say("chart-change-short", &details)
}

fn told(row: &Changed, texts: &Texts) -> String {
    let id = match row.told() {
        Told::Lower => "chart-change-lower",
        Told::Higher => "chart-change-higher",
        Told::Open => "chart-change-open",
        Told::Unknown => "chart-change-unknown",
    };
    texts.say(id, &[])
}

fn table(rows: &[Changed], texts: &Texts, numbers: &Numbers) -> Table {
    let columns = vec![
        TableColumn::words(texts.say("chart-change-what", &[])),
        TableColumn::numbers(texts.say("chart-change-before", &[])),
        TableColumn::numbers(texts.say("chart-change-after", &[])),
        TableColumn::numbers(texts.say("chart-change-change", &[])),
        TableColumn::words(texts.say("chart-change-says", &[])),
    ];
    let rate = |n: Option<f64>| n.map_or_else(|| texts.say("chart-hidden", &[]), |n| numbers.decimals(n, 1));
    let row = |row: &Changed| {
        vec![
            row.name.clone(),
            rate(row.before),
            rate(row.after),
            in_short(row, texts, numbers),
            told(row, texts),
        ]
    };
    Table { caption: texts.say("chart-change-table", &[]), columns, rows: rows.iter().map(row).collect() }
}
