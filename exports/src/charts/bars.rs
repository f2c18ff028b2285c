//! Bars by channel, divided by type: where the contacts come, and what they are about.

use schema::codes::{Channel, ContactType};
use schema::texts::Texts;

use super::numbers::Numbers;
use super::scale::{shortened, text_width, ticks};
use super::{
    Anchor, Fill, Ink, Mark, SMALLEST_TEXT, Scene, Shape, Table, TableColumn, WIDTH, empty, quiet, rule, text,
};

/// More channels than these are drawn as one bar; the table has them all.
const MOST_BARS: usize = 10;
/// Where the names end and the bars begin.
const LEFT: f64 = 152.0;
/// Room for the total to the right of the longest bar.
const RIGHT: f64 = 118.0;
const ROW: f64 = 27.0;
const BAR: f64 = 19.0;
/// The key takes two rows above the bars.
const KEY: f64 = 58.0;

/// One channel's bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelBar {
    /// The channel.
    pub channel: Channel,
    /// All its contacts, those of hidden cells too; `None` where the sum itself is hidden.
    pub total: Option<u32>,
    /// Contacts by type; `None` where the figure is hidden because it is small.
    pub types: Vec<(ContactType, Option<u32>)>,
}

/// What a bar is drawn from: one channel, or several of which each is too small for a bar of its own.
struct Bar {
    key: String,
    name: String,
    total: Option<u32>,
    types: Vec<(ContactType, Option<u32>)>,
}

/// Stacked bars, the largest channel first. Cells of the same channel and type are added up.
pub fn channels_by_type(cells: &[(Channel, ContactType, u32)], texts: &Texts) -> Scene {
    let mut bars: Vec<ChannelBar> = vec![];
    for (channel, kind, n) in cells.iter().filter(|(_, _, n)| *n > 0) {
        let at = bars.iter().position(|bar| bar.channel == *channel).unwrap_or_else(|| {
            bars.push(ChannelBar { channel: *channel, total: Some(0), types: vec![] });
            bars.len() - 1
        });
        let bar = &mut bars[at];
        bar.total = bar.total.map(|total| total.saturating_add(*n));
        match bar.types.iter_mut().find(|(known, _)| known == kind) {
            Some((_, sum)) => *sum = sum.map(|sum| sum.saturating_add(*n)),
            None => bar.types.push((*kind, Some(*n))),
        }
    }
    let total = cells.iter().map(|(_, _, n)| u64::from(*n)).sum();
    of_bars(&bars, Some(total), texts)
}

/// The same from bars of which some figures are hidden; `total` counts the hidden ones too, and is `None` where it is
/// hidden itself.
pub fn of_bars(bars: &[ChannelBar], total: Option<u64>, texts: &Texts) -> Scene {
    let mut bars = bars.to_vec();
    // The order of the list settles ties, and what is hidden comes last: the place of a bar tells nothing of it.
    bars.sort_by_key(|bar| (std::cmp::Reverse(bar.total.unwrap_or(0)), bar.channel));
    let table = table(&bars, total, texts);
    if total == Some(0) || bars.is_empty() {
        return empty("bars", table, texts);
    }
    let drawing = Drawing { numbers: Numbers::of(texts), total, texts };
    let drawn = drawing.bars(&bars);
    let title = drawing.title(&bars);
    let bottom = KEY + ROW * drawn.len() as f64;
    let largest = drawn.iter().filter_map(|bar| bar.total).max().unwrap_or(1).max(1);
    let per_contact = (WIDTH - LEFT - RIGHT) / f64::from(largest);
    let mut shapes = drawing.key();
    for tick in ticks(f64::from(largest), 4) {
        let x = LEFT + tick * per_contact;
        shapes.push(rule(x, KEY - 4.0, x, bottom));
        shapes.push(quiet(x, bottom + 16.0, Anchor::Middle, drawing.numbers.whole(tick as u64)));
    }
    let mut marks = vec![];
    for (at, bar) in drawn.iter().enumerate() {
        let y = KEY + ROW * at as f64;
        let name = shortened(&bar.name, SMALLEST_TEXT, LEFT - 10.0);
        shapes.push(text(LEFT - 8.0, y + 14.0, Anchor::End, name));
        drawing.bar(bar, y, per_contact, &mut marks);
    }
    Scene {
        name: "bars".into(),
        description: texts.say(
            "chart-bars-description",
            &[("finding", title.clone()), ("channels", drawing.numbers.whole(bars.len() as u64))],
        ),
        title,
        width: WIDTH,
        height: bottom + 24.0,
        shapes,
        marks,
        table,
        notes: notes(&bars, drawn.len(), texts),
    }
}

struct Drawing<'a> {
    numbers: Numbers,
    total: Option<u64>,
    texts: &'a Texts,
}

impl Drawing<'_> {
    /// The largest channels one by one and the others as one; a bar needs a known sum.
    fn bars(&self, bars: &[ChannelBar]) -> Vec<Bar> {
        let alone = if bars.len() > MOST_BARS { MOST_BARS - 1 } else { bars.len() };
        let mut drawn: Vec<Bar> = bars[..alone]
            .iter()
            .map(|bar| Bar {
                key: bar.channel.code().into(),
                name: self.texts.say(&format!("channel-{}", bar.channel.code()), &[]),
                total: bar.total,
                types: bar.types.clone(),
            })
            .collect();
        let others = &bars[alone..];
        if !others.is_empty() {
            let sum = |kind: ContactType| {
                let of_kind = others.iter().flat_map(|bar| &bar.types).filter(|(known, _)| *known == kind);
                // One hidden figure hides the sum it would be part of.
                of_kind.map(|(_, n)| *n).try_fold(0_u32, |sum, n| n.map(|n| sum.saturating_add(n)))
            };
            let types = ContactType::in_desk_order().into_iter().map(|kind| (kind, sum(kind)));
            drawn.push(Bar {
                key: "other".into(),
                name: self.texts.say("chart-bars-others", &[("n", self.numbers.whole(others.len() as u64))]),
                total: others.iter().try_fold(0_u32, |sum, bar| bar.total.map(|n| sum.saturating_add(n))),
                types: types.filter(|(_, n)| *n != Some(0)).collect(),
            });
        }
        drawn
    }

    /// Which channel and which type are the largest.
    fn title(&self, bars: &[ChannelBar]) -> String {
        let largest = &bars[0];
        let channel = self.texts.say(&format!("channel-{}", largest.channel.code()), &[]);
        let by_type = ContactType::in_desk_order().into_iter().map(|kind| {
            let n: u64 = bars
                .iter()
                .flat_map(|bar| &bar.types)
                .filter(|(k, _)| *k == kind)
                .filter_map(|(_, n)| *n)
                .map(u64::from)
                .sum();
            (n, kind)
        });
        // Of equal ones the first of the desk's order is named.
        let kind = by_type.rev().max_by_key(|(n, _)| *n);
        let (Some(of_channel), Some((of_type, kind)), Some(_)) = (largest.total, kind, self.total) else {
            return self.texts.say("chart-bars-title-hidden", &[]);
        };
        // Of types with hidden figures it is not known which is the largest.
        if bars.iter().flat_map(|bar| &bar.types).any(|(_, n)| n.is_none()) {
            let details = [("channel", channel), ("share", self.share(u64::from(of_channel)))];
            return self.texts.say("chart-bars-title-channel", &details);
        }
        self.texts.say(
            "chart-bars-title",
            &[
                ("channel", channel),
                ("share", self.share(u64::from(of_channel))),
                ("type", self.texts.say(&format!("type-{}", kind.code()), &[])),
                ("type_share", self.share(of_type)),
            ],
        )
    }

    /// The share of all, where all is told.
    fn share(&self, n: u64) -> String {
        match self.total {
            Some(total) => self.numbers.percent(n as f64 / total as f64),
            None => self.texts.say("chart-hidden", &[]),
        }
    }

    /// Colour, pattern and name of every type, in the order of the segments.
    fn key(&self) -> Vec<Shape> {
        let mut shapes = vec![];
        for (at, kind) in ContactType::in_desk_order().into_iter().enumerate() {
            let x = (at % 3) as f64 * (WIDTH / 3.0);
            let y = (at / 3) as f64 * 22.0 + 4.0;
            shapes.push(Shape::Rect { x: x + 1.0, y, width: 22.0, height: 14.0, fill: series(kind) });
            let name = self.texts.say(&format!("type-{}", kind.code()), &[]);
            shapes.push(text(
                x + 30.0,
                y + 11.5,
                Anchor::Start,
                shortened(&name, SMALLEST_TEXT, WIDTH / 3.0 - 36.0),
            ));
        }
        shapes
    }

    fn bar(&self, bar: &Bar, y: f64, per_contact: f64, marks: &mut Vec<Mark>) {
        let mut x = LEFT;
        for kind in ContactType::in_desk_order() {
            let Some(Some(n)) = bar.types.iter().find(|(known, _)| *known == kind).map(|(_, n)| *n) else {
                continue;
            };
            let width = f64::from(n) * per_contact;
            let words = self.texts.say(&format!("type-{}", kind.code()), &[]);
            let figure = self.numbers.whole(u64::from(n));
            let share = self.share(u64::from(n));
            let details =
                [("channel", bar.name.clone()), ("type", words), ("n", figure.clone()), ("share", share)];
            let mut shapes = vec![Shape::Rect { x, y, width, height: BAR, fill: series(kind) }];
            shapes.extend(on_paper(x + width / 2.0, y, width, &figure));
            let label = self.texts.say("chart-bars-mark", &details);
            marks.push(Mark { key: format!("{}.{}", bar.key, kind.code()), label, shapes });
            x += width;
        }
        let hidden = bar.types.iter().any(|(_, n)| n.is_none());
        let end = bar.total.map_or(x, |total| LEFT + f64::from(total) * per_contact);
        if hidden {
            let width = (end - x).max(6.0);
            let label = self.texts.say("chart-bars-hidden", &[("channel", bar.name.clone())]);
            let shapes = vec![Shape::Rect { x, y, width, height: BAR, fill: Fill::Hatch }];
            marks.push(Mark { key: format!("{}.hidden", bar.key), label, shapes });
            x += width;
        }
        let (figure, share) = match bar.total {
            Some(total) => (self.numbers.whole(u64::from(total)), self.share(u64::from(total))),
            None => (self.texts.say("chart-hidden", &[]), String::new()),
        };
        let details = [("channel", bar.name.clone()), ("n", figure.clone()), ("share", share.clone())];
        let label = self.texts.say("chart-bars-total", &details);
        let beside = text_width(&figure, SMALLEST_TEXT) + 8.0;
        let place = x.max(end) + 6.0;
        let (size, ink) = (SMALLEST_TEXT, Ink::Text);
        let total =
            Shape::Text { x: place, y: y + 14.0, text: figure, anchor: Anchor::Start, size, bold: true, ink };
        let share = quiet(place + beside, y + 14.0, Anchor::Start, share);
        marks.push(Mark { key: bar.key.clone(), label, shapes: vec![total, share] });
    }
}

/// A figure on a segment that is wide enough for it, on a ground of its own.
fn on_paper(middle: f64, y: f64, width: f64, figure: &str) -> Vec<Shape> {
    let room = text_width(figure, SMALLEST_TEXT) + 6.0;
    if width < room + 8.0 {
        return vec![];
    }
    vec![
        Shape::Rect { x: middle - room / 2.0, y: y + 2.5, width: room, height: BAR - 5.0, fill: Fill::Paper },
        text(middle, y + 13.8, Anchor::Middle, figure),
    ]
}

/// Every type has its own colour and pattern, whatever types a chart has.
fn series(kind: ContactType) -> Fill {
    const SERIES: [Fill; 6] =
        [Fill::Series1, Fill::Series2, Fill::Series3, Fill::Series4, Fill::Series5, Fill::Series6];
    let at = ContactType::in_desk_order().iter().position(|known| *known == kind).unwrap_or_default();
    SERIES[at % SERIES.len()]
}

fn table(bars: &[ChannelBar], total: Option<u64>, texts: &Texts) -> Table {
    let numbers = Numbers::of(texts);
    let kinds = ContactType::in_desk_order();
    let mut columns = vec![TableColumn::words(texts.say("chart-channel", &[]))];
    columns.extend(
        kinds.iter().map(|kind| TableColumn::numbers(texts.say(&format!("type-{}", kind.code()), &[]))),
    );
    columns.push(TableColumn::numbers(texts.say("chart-total", &[])));
    columns.push(TableColumn::numbers(texts.say("chart-share", &[])));
    let figure = |n: Option<u32>| match n {
        Some(n) => numbers.whole(u64::from(n)),
        None => texts.say("chart-hidden", &[]),
    };
    let mut rows: Vec<Vec<String>> = vec![];
    for bar in bars {
        let mut row = vec![texts.say(&format!("channel-{}", bar.channel.code()), &[])];
        row.extend(kinds.iter().map(|kind| {
            figure(bar.types.iter().find(|(known, _)| known == kind).map_or(Some(0), |(_, n)| *n))
        }));
        row.push(figure(bar.total));
        row.push(match (bar.total, total) {
            (Some(n), Some(total)) => numbers.percent(f64::from(n) / total as f64),
            _ => texts.say("chart-hidden", &[]),
        });
        rows.push(row);
    }
    if bars.len() > 1 {
        let mut row = vec![texts.say("chart-total", &[])];
        row.extend(kinds.iter().map(|kind| {
            let cells = bars.iter().flat_map(|bar| &bar.types).filter(|(known, _)| known == kind);
            figure(cells.map(|(_, n)| *n).try_fold(0_u32, |sum, n| n.map(|n| sum.saturating_add(n))))
        }));
        row.push(total.map_or_else(|| texts.say("chart-hidden", &[]), |total| numbers.whole(total)));
        row.push(numbers.percent(1.0));
        rows.push(row);
    }
    Table { caption: texts.say("chart-bars-table", &[]), columns, rows }
}

fn notes(bars: &[ChannelBar], drawn: usize, texts: &Texts) -> Vec<String> {
    let mut notes = vec![];
    if drawn < bars.len() {
        notes.push(texts.say("chart-bars-note-others", &[]));
    }
    if bars.iter().any(|bar| bar.total.is_none() || bar.types.iter().any(|(_, n)| n.is_none())) {
        notes.push(texts.say("chart-note-hidden", &[]));
    }
    notes
}
