//! `iso`: the municipality's own week figures for programs: codes, English headings, ISO 8601, `,` and `.`, no byte
//! order mark, LF.

use crate::export::figures::{Figures, WEBSITE};
use crate::export::table::{Cell, Column, Kind, Table};

const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind }
}

/// The columns.
pub const COLUMNS: &[Column] = &[
    column("municipality_code", Kind::Text),
    column("round", Kind::Text),
    column("version", Kind::Whole),
    column("unit", Kind::Text),
    column("unit_name", Kind::Text),
    column("week", Kind::Text),
    column("date", Kind::Day),
    column("channel", Kind::Text),
    column("type", Kind::Text),
    column("task", Kind::Text),
    column("task_text", Kind::Text),
    column("closing", Kind::Text),
    column("form", Kind::Text),
    column("source", Kind::Text),
    column("website", Kind::Text),
    column("count", Kind::Whole),
    column("unit_opening_hours", Kind::Decimal),
];

/// The figures as a table.
pub fn table(figures: &Figures) -> Table {
    let kept = &figures.kept;
    let rows = figures.rows.iter().map(|row| {
        let detail = row.detail.as_ref();
        let task = detail.and_then(|detail| detail.task);
        let (year, week) = row.week;
        vec![
            Cell::text(&kept.municipality),
            Cell::text(kept.round.code.as_str()),
            Cell::Whole(figures.version),
            Cell::text(&row.unit),
            Cell::text(figures.unit_name(&row.unit)),
            Cell::text(format!("{year}-W{week:02}")),
            Cell::maybe(detail, |detail| Cell::Day(detail.day)),
            Cell::text(row.channel.code()),
            Cell::text(row.kind.code()),
            Cell::maybe(task, |task| Cell::text(task.to_string())),
            Cell::maybe(task, |task| Cell::text(figures.task_text(task))),
            Cell::maybe(detail, |detail| Cell::text(&detail.closing)),
            Cell::maybe(detail, |detail| Cell::text(&detail.form)),
            Cell::maybe(detail, |detail| Cell::text(&detail.source)),
            Cell::text(if row.channel.code() == WEBSITE { "yes" } else { "no" }),
            Cell::count(row.n),
            Cell::maybe(detail.and_then(|detail| detail.hours), Cell::Decimal),
        ]
    });
    Table { columns: COLUMNS, rows: rows.collect() }
}
