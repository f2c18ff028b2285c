//! Hour by day as a strip: when the contacts come.
//!
//! Only contacts that were logged one by one have an hour of their own; a number that was entered for a whole day would
//! stand in the hour in which somebody typed it. Whoever makes the rows leaves it out.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};
use schema::texts::Texts;

use super::numbers::Numbers;
use super::{
    Anchor, Fill, Ink, Mark, SMALLEST_TEXT, Scene, Shape, Table, TableColumn, WIDTH, empty, quiet, text,
};

const LEFT: f64 = 112.0;
const TOP: f64 = 24.0;
const ROW: f64 = 24.0;
/// A narrow strip is not stretched over the page.
const WIDEST_CELL: f64 = 76.0;
/// Of a longer period the picture has the first days; the table has them all.
const MOST_DAYS: usize = 14;

/// The contacts of a day by the hour of the wall clock, 0..=23.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayHours {
    /// The day.
    pub day: NaiveDate,
    /// Contacts logged one by one in each hour; `None` where the figure is hidden because it is small.
    pub hours: [Option<u32>; 24],
}

impl DayHours {
    /// A day of which nothing is hidden.
    pub fn open(day: NaiveDate, hours: [u32; 24]) -> DayHours {
        DayHours { day, hours: hours.map(Some) }
    }

    fn is_silent(&self) -> bool {
        self.hours.iter().all(|n| *n == Some(0))
    }
}

/// One row of cells for every day, from the first hour with a contact to the last.
pub fn hours_by_day(days: &[DayHours], texts: &Texts) -> Scene {
    let numbers = Numbers::of(texts);
    let mut days: Vec<DayHours> = days.to_vec();
    days.sort_by_key(|day| day.day);
    let Some(hours) = hours_with_contacts(&days) else {
        return empty("heat", table(&days, 8..=15, texts, &numbers), texts);
    };
    let table = table(&days, hours.clone(), texts, &numbers);
    let drawn = &days[..days.len().min(MOST_DAYS)];
    let count = hours.clone().count();
    let cell = ((WIDTH - LEFT) / count as f64).min(WIDEST_CELL);
    let largest = drawn.iter().flat_map(|day| day.hours).flatten().max().unwrap_or(1).max(1);
    let mut shapes = vec![];
    for (at, hour) in hours.clone().enumerate() {
        let x = LEFT + (at as f64 + 0.5) * cell;
        shapes.push(quiet(x, 15.0, Anchor::Middle, hour.to_string()));
    }
    let mut marks = vec![];
    for (row, day) in drawn.iter().enumerate() {
        let y = TOP + ROW * row as f64;
        shapes.push(text(LEFT - 10.0, y + 16.0, Anchor::End, day_name(day.day, texts)));
        if day.is_silent() {
            shapes.push(quiet(LEFT + 6.0, y + 16.0, Anchor::Start, texts.say("chart-heat-silent", &[])));
            continue;
        }
        for (at, hour) in hours.clone().enumerate() {
            let place = (LEFT + at as f64 * cell, y);
            marks.push(mark(day, hour, place, cell, largest, texts, &numbers));
        }
    }
    let bottom = TOP + ROW * drawn.len() as f64;
    let title = title(&days, hours, texts, &numbers);
    let description = texts.say(
        "chart-heat-description",
        &[("finding", title.clone()), ("days", numbers.whole(days.len() as u64))],
    );
    let mut notes = vec![texts.say("chart-heat-note", &[])];
    if drawn.len() < days.len() {
        notes.push(texts.say("chart-heat-note-days", &[("n", numbers.whole(drawn.len() as u64))]));
    }
    if days.iter().any(|day| day.hours.contains(&None)) {
        notes.push(texts.say("chart-note-hidden", &[]));
    }
    let (name, width, height) = ("heat".into(), WIDTH, bottom + 4.0);
    Scene { name, title, description, width, height, shapes, marks, table, notes }
}

fn mark(
    day: &DayHours,
    hour: usize,
    (x, y): (f64, f64),
    cell: f64,
    largest: u32,
    texts: &Texts,
    numbers: &Numbers,
) -> Mark {
    let n = day.hours[hour];
    let (fill, ink) = match n {
        None => (Fill::Hatch, Ink::Text),
        Some(0) => (Fill::None, Ink::Quiet),
        Some(n) => step(n, largest),
    };
    let figure = match n {
        Some(n) => numbers.whole(u64::from(n)),
        None => texts.say("chart-hidden", &[]),
    };
    let details = [
        ("day", day_name(day.day, texts)),
        ("hour", hour.to_string()),
        ("next", (hour + 1).to_string()),
        ("n", figure.clone()),
    ];
    let mut shapes = vec![Shape::Rect { x, y, width: cell - 2.0, height: ROW - 2.0, fill }];
    let middle = x + cell / 2.0 - 1.0;
    // What is hidden is shown by its pattern; in a narrow cell a long figure is told by its step, its label and the table.
    if n.is_some() && super::scale::text_width(&figure, SMALLEST_TEXT) <= cell - 3.0 {
        let (size, bold) = (SMALLEST_TEXT, false);
        shapes.push(Shape::Text {
            x: middle,
            y: y + 15.3,
            text: figure,
            anchor: Anchor::Middle,
            size,
            bold,
            ink,
        });
    }
    Mark { key: format!("{}.{hour:02}", day.day), label: texts.say("chart-heat-mark", &details), shapes }
}

/// The step of a figure among five equal ones, and the ink that can be read on it.
fn step(n: u32, largest: u32) -> (Fill, Ink) {
    let fifth = (f64::from(n) / f64::from(largest) * 5.0).ceil() as u32;
    match fifth {
        0 | 1 => (Fill::Step1, Ink::Text),
        2 => (Fill::Step2, Ink::Text),
        3 => (Fill::Step3, Ink::Text),
        4 => (Fill::Step4, Ink::Light),
        _ => (Fill::Step5, Ink::Light),
    }
}

/// From the first hour of any day with a contact to the last; hidden ones have some.
fn hours_with_contacts(days: &[DayHours]) -> Option<RangeInclusive<usize>> {
    let busy = |hour: &usize| days.iter().any(|day| day.hours[*hour] != Some(0));
    let first = (0..24).find(busy)?;
    let last = (0..24).rev().find(busy)?;
    Some(first..=last)
}

/// In which hour the most contacts came, all days taken together.
fn title(days: &[DayHours], hours: RangeInclusive<usize>, texts: &Texts, numbers: &Numbers) -> String {
    let in_hour = |hour: usize| days.iter().filter_map(|day| day.hours[hour]).map(u64::from).sum::<u64>();
    let total: u64 = hours.clone().map(in_hour).sum();
    // Of equal hours the first is named.
    let Some(hour) = hours.rev().max_by_key(|hour| in_hour(*hour)).filter(|_| total > 0) else {
        return texts.say("chart-heat-title-hidden", &[]);
    };
    texts.say(
        "chart-heat-title",
        &[
            ("hour", hour.to_string()),
            ("next", (hour + 1).to_string()),
            ("share", numbers.percent(in_hour(hour) as f64 / total as f64)),
        ],
    )
}

/// "tirsdag 22-10".
fn day_name(day: NaiveDate, texts: &Texts) -> String {
    let weekday = texts.say(&format!("ui-weekday-{}", day.weekday().number_from_monday()), &[]);
    format!("{weekday} {}", day.format("%d-%m"))
}

fn table(days: &[DayHours], hours: RangeInclusive<usize>, texts: &Texts, numbers: &Numbers) -> Table {
    let mut columns = vec![TableColumn::words(texts.say("chart-day", &[]))];
    columns.extend(
        hours
            .clone()
            .map(|hour| TableColumn::numbers(texts.say("chart-hour", &[("hour", hour.to_string())]))),
    );
    let figure =
        |n: Option<u32>| n.map_or_else(|| texts.say("chart-hidden", &[]), |n| numbers.whole(u64::from(n)));
    let row = |day: &DayHours| {
        let mut row = vec![day_name(day.day, texts)];
        row.extend(hours.clone().map(|hour| figure(day.hours[hour])));
        row
    };
    Table { caption: texts.say("chart-heat-table", &[]), columns, rows: days.iter().map(row).collect() }
}
