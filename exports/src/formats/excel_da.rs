//! `excel-da`: the municipality's own week figures for Danish Excel, Danish headings, opened by a double click.
//!
//! Codes that Excel would turn into numbers or days stand together with their name: `0259 Køge`, `23.05.10 Sygedagpenge`.

use schema::kle::Kle;
use schema::texts::Texts;

use crate::export::danish;
use crate::export::figures::{FigureRow, Figures, WEBSITE};
use crate::export::table::{Cell, Column, Kind, Table};

const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind }
}

/// The columns.
pub const COLUMNS: &[Column] = &[
    column("Kommune", Kind::Text),
    column("Runde", Kind::Text),
    column("Udgave", Kind::Whole),
    column("Enhed", Kind::Text),
    column("Enhedens navn", Kind::Text),
    column("Uge", Kind::Text),
    column("Dato", Kind::Day),
    column("Kanalkode", Kind::Text),
    column("Kanal", Kind::Text),
    column("Typekode", Kind::Text),
    column("Type", Kind::Text),
    column("Opgave", Kind::Text),
    column("Afslutning", Kind::Text),
    column("Blanket", Kind::Text),
    column("Kilde", Kind::Text),
    column("Hjemmesidebesøg", Kind::Text),
    column("Antal", Kind::Whole),
    column("Enhedens åbningstimer den dag", Kind::Decimal),
];

/// The figures as a table. The texts are Danish whatever the language of the screen: the file is.
pub fn table(figures: &Figures, texts: &Texts) -> Table {
    let kept = &figures.kept;
    let municipality = format!("{} {}", kept.municipality, figures.municipality_name()).trim_end().to_owned();
    let task = |task: Option<Kle>| match task.map(|task| (task, figures.task_text(task))) {
        None => Cell::Empty,
        Some((task, text)) if text.is_empty() => {
            Cell::Text(texts.say("figure-task-unknown", &[("task", task.to_string())]))
        }
        Some((task, text)) => Cell::Text(format!("{task} {text}")),
    };
    let rows = figures.rows.iter().map(|row| {
        let code_and_name = vec![Cell::text(&municipality)];
        row_cells(figures, row, texts, code_and_name, vec![task(row.detail.as_ref().and_then(|d| d.task))])
    });
    Table { columns: COLUMNS, rows: rows.collect() }
}

/// A row with the cells of its municipality and its task, which a CSV and a workbook write differently.
pub(super) fn row_cells(
    figures: &Figures,
    row: &FigureRow,
    texts: &Texts,
    municipality: Vec<Cell>,
    task: Vec<Cell>,
) -> Vec<Cell> {
    let name = |list: &str, code: &str| match code {
        "" => Cell::Empty,
        code => Cell::Text(texts.say(&format!("figure-{list}-{code}"), &[])),
    };
    let detail = row.detail.as_ref();
    let is_website = if row.channel.code() == WEBSITE { "yes" } else { "no" };
    let mut cells = municipality;
    cells.extend([
        Cell::text(figures.kept.round.code.as_str()),
        Cell::Whole(figures.version),
        Cell::text(&row.unit),
        Cell::text(figures.unit_name(&row.unit)),
        Cell::text(danish::week(row.week)),
        Cell::maybe(detail, |detail| Cell::Day(detail.day)),
        Cell::text(row.channel.code()),
        Cell::text(texts.say(&format!("channel-{}", row.channel.code()), &[])),
        Cell::text(row.kind.code()),
        Cell::text(texts.say(&format!("type-{}", row.kind.code()), &[])),
    ]);
    cells.extend(task);
    cells.extend([
        Cell::maybe(detail, |detail| name("closing", &detail.closing)),
        Cell::maybe(detail, |detail| name("form", &detail.form)),
        Cell::maybe(detail, |detail| name("source", &detail.source)),
        Cell::Text(texts.say(&format!("figure-website-{is_website}"), &[])),
        Cell::count(row.n),
        Cell::maybe(detail.and_then(|detail| detail.hours), Cell::Decimal),
    ]);
    cells
}
