//! XLSX for people: *Læs mig*, *Ugetal*, *Kanal x type*, *Kodeliste*. Typed cells, no formula, no macro, no merged cell,
//! and the same bytes for the same data.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Table, TableColumn, TableStyle, Workbook, Worksheet,
    XlsxError,
};
use schema::codes::{self, Channel, Closing, ContactType, Form, Source};
use schema::kle::Kle;
use schema::texts::Texts;

use super::excel_da;
use crate::ExportError;
use crate::export::facts::Facts;
use crate::export::figures::Figures;
use crate::export::table::{Cell, Column, DANISH, Kind};

const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind }
}

/// The columns of *Ugetal*.
pub const COLUMNS: &[Column] = &[
    column("Kommunekode", Kind::Text),
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
    column("Opgavekode", Kind::Text),
    column("Opgave", Kind::Text),
    column("Afslutning", Kind::Text),
    column("Blanket", Kind::Text),
    column("Kilde", Kind::Text),
    column("Hjemmesidebesøg", Kind::Text),
    column("Antal", Kind::Whole),
    column("Enhedens åbningstimer den dag", Kind::Decimal),
];

/// More rows than this no sheet holds.
const MOST_ROWS: usize = 1_048_575;

/// The rows of *Ugetal*: what the sheet and the preview show.
pub fn table(figures: &Figures, texts: &Texts) -> crate::export::table::Table {
    let rows = figures.rows.iter().map(|row| {
        let municipality =
            vec![Cell::text(&figures.kept.municipality), Cell::text(figures.municipality_name())];
        let task = row.detail.as_ref().and_then(|detail| detail.task);
        let task = vec![
            Cell::maybe(task, |task| Cell::text(task.to_string())),
            Cell::maybe(task, |task| Cell::text(figures.task_text(task))),
        ];
        excel_da::row_cells(figures, row, texts, municipality, task)
    });
    crate::export::table::Table { columns: COLUMNS, rows: rows.collect() }
}

/// The file.
pub fn write(figures: &Figures, facts: &Facts, texts: &Texts) -> Result<Vec<u8>, ExportError> {
    if figures.rows.len() > MOST_ROWS {
        let missing = format!("≤ {MOST_ROWS} rækker");
        return Err(ExportError::NothingToExport { format: "xlsx", missing });
    }
    book(figures, facts, texts).map_err(|e| ExportError::NotWritten {
        path: format!("{}.xlsx", figures.stem()).into(),
        source: std::io::Error::other(e),
    })
}

fn book(figures: &Figures, facts: &Facts, texts: &Texts) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A workbook says when it was made; this one says which day its figures end, so that it is the same every time.
    let last = figures.kept.round.last;
    let properties = DocProperties::new()
        .set_title(texts.say("readme-title", &[]))
        .set_subject(format!("{} {}", figures.kept.municipality, figures.kept.round.code))
        .set_author("KOMHEN")
        .set_creation_datetime(&excel_day(last)?);
    book.set_properties(&properties);
    read_me(sheet(&mut book, texts, "readme-sheet", facts)?, facts, texts)?;
    let rows = table(figures, texts);
    let headings: Vec<&str> = rows.columns.iter().map(|column| column.name).collect();
    let week_figures = sheet(&mut book, texts, "readme-sheet-figures", facts)?;
    grid(week_figures, "Ugetal", &headings, &rows.rows)?;
    channels_by_type(sheet(&mut book, texts, "readme-sheet-channels", facts)?, figures, texts)?;
    let codes = sheet(&mut book, texts, "readme-sheet-codes", facts)?;
    let headings = ["Liste", "Kode", "Navn"];
    grid(codes, "Kodeliste", &headings, &code_list(figures, texts))?;
    book.save_to_buffer()
}

fn sheet<'b>(
    book: &'b mut Workbook,
    texts: &Texts,
    name: &str,
    facts: &Facts,
) -> Result<&'b mut Worksheet, XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name(texts.say(name, &[]))?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    let mark = if facts.min_cell > 1 { "readme-small-cells-mark" } else { "readme-not-for-publication" };
    sheet.set_footer(format!("&L{}&R&P / &N", texts.say(mark, &[])));
    Ok(sheet)
}

fn read_me(sheet: &mut Worksheet, facts: &Facts, texts: &Texts) -> Result<(), XlsxError> {
    let (bold, wrapped) =
        (Format::new().set_bold(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
    sheet.set_column_width(0, 34)?.set_column_width(1, 96)?;
    sheet.write_string_with_format(0, 0, texts.say("readme-title", &[]), &bold)?;
    for (row, (label, sentence)) in (2..).zip(facts.lines(texts)) {
        sheet.write_string_with_format(row, 0, label, &bold)?;
        sheet.write_string_with_format(row, 1, sentence, &wrapped)?;
    }
    Ok(())
}

/// Typed cells under a heading that stays in sight, with a filter on every column.
fn grid(sheet: &mut Worksheet, name: &str, headings: &[&str], rows: &[Vec<Cell>]) -> Result<(), XlsxError> {
    let formats = Formats::new();
    let columns: Vec<TableColumn> =
        headings.iter().map(|name| TableColumn::new().set_header(*name)).collect();
    let last_row = (rows.len() as u32).max(1);
    let look = Table::new().set_name(name).set_columns(&columns).set_style(TableStyle::Light1);
    sheet.add_table(0, 0, last_row, headings.len() as u16 - 1, &look)?;
    for (row, cells) in (1..).zip(rows) {
        for (at, cell) in (0..).zip(cells) {
            write_cell(sheet, row, at, cell, &formats)?;
        }
    }
    for (at, heading) in (0..).zip(headings) {
        let longest = rows
            .iter()
            .filter_map(|row| row.get(usize::from(at)))
            .map(|cell| DANISH.cell(cell).chars().count());
        let width = longest.max().unwrap_or(0).max(heading.chars().count() + 3).min(60);
        sheet.set_column_width(at, width as f64 + 1.0)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

struct Formats {
    day: Format,
    whole: Format,
    decimal: Format,
    text: Format,
    hidden: Format,
}

impl Formats {
    fn new() -> Formats {
        Formats {
            day: Format::new().set_num_format("dd-mm-yyyy"),
            whole: Format::new().set_num_format("#,##0"),
            decimal: Format::new().set_num_format("0.##"),
            // `@` keeps a code a text when somebody types over it.
            text: Format::new().set_num_format("@"),
            hidden: Format::new().set_align(FormatAlign::Right),
        }
    }
}

fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    at: u16,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => sheet.write_string_with_format(row, at, text, &formats.text)?,
        Cell::Whole(n) => sheet.write_number_with_format(row, at, f64::from(*n), &formats.whole)?,
        Cell::Decimal(value) => sheet.write_number_with_format(row, at, *value, &formats.decimal)?,
        Cell::Day(day) => sheet.write_datetime_with_format(row, at, &excel_day(*day)?, &formats.day)?,
        Cell::Hidden => sheet.write_string_with_format(row, at, DANISH.hidden, &formats.hidden)?,
        Cell::Empty => sheet,
    };
    Ok(())
}

fn excel_day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(day.year().clamp(1900, 9999) as u16, day.month() as u8, day.day() as u8)
}

/// Channels down, types across; the sums without and with website visits below the table, out of the filter's reach.
fn channels_by_type(sheet: &mut Worksheet, figures: &Figures, texts: &Texts) -> Result<(), XlsxError> {
    let table = &figures.table;
    let types = table.types.iter().map(|kind| texts.say(&format!("type-{}", kind.code()), &[]));
    let headings: Vec<String> = ["Kanalkode".to_owned(), "Kanal".to_owned()]
        .into_iter()
        .chain(types)
        .chain(["I alt".to_owned()])
        .collect();
    let line = |first: Cell, second: String, cells: &[Option<u32>], total: Option<u32>| -> Vec<Cell> {
        let counts = cells.iter().chain([&total]).map(|n| Cell::count(*n));
        [first, Cell::Text(second)].into_iter().chain(counts).collect()
    };
    let rows: Vec<Vec<Cell>> = table
        .rows
        .iter()
        .map(|(channel, cells, total)| {
            let name = texts.say(&format!("channel-{}", channel.code()), &[]);
            line(Cell::text(channel.code()), name, cells, *total)
        })
        .collect();
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    grid(sheet, "KanalType", &headings, &rows)?;
    let formats = Formats::new();
    let sums =
        [("readme-without-website", &table.without_website), ("readme-with-website", &table.with_website)];
    for (row, (label, (cells, total))) in (rows.len().max(1) as u32 + 2..).zip(sums) {
        for (at, cell) in (0..).zip(line(Cell::Empty, texts.say(label, &[]), cells, *total)) {
            write_cell(sheet, row, at, &cell, &formats)?;
        }
    }
    sheet.set_column_width(1, 36)?;
    Ok(())
}

/// Every code of the sheets with its name: the whole lists, and of tasks and units those of the round.
fn code_list(figures: &Figures, texts: &Texts) -> Vec<Vec<Cell>> {
    let say = |id: String| texts.say(&id, &[]);
    let entry = |list: &str, code: &str, name: String| {
        vec![Cell::text(say(format!("figure-list-{list}"))), Cell::text(code), Cell::text(name)]
    };
    let mut entries = Vec::new();
    entries.extend(Channel::all().map(|c| entry("channel", c.code(), say(format!("channel-{}", c.code())))));
    entries.extend(ContactType::all().map(|t| entry("type", t.code(), say(format!("type-{}", t.code())))));
    entries.extend(
        Closing::all().map(|c| entry("closing", c.code(), say(format!("figure-closing-{}", c.code())))),
    );
    entries.extend(Form::all().map(|f| entry("form", f.code(), say(format!("figure-form-{}", f.code())))));
    entries
        .extend(Source::all().map(|s| entry("source", s.code(), say(format!("figure-source-{}", s.code())))));
    let counted = figures.rows.iter().filter_map(|row| row.detail.as_ref()?.task);
    let of_round =
        figures.kept.file.iter().flat_map(|file| &file.tasks).filter_map(|tile| tile.kle.parse().ok());
    let built_in = codes::tasks().iter().filter_map(|task| task.kle.parse().ok());
    let tasks: BTreeSet<Kle> = counted.chain(of_round).chain(built_in).collect();
    entries.extend(tasks.into_iter().map(|task| entry("task", &task.to_string(), figures.task_text(task))));
    let named = figures.kept.file.iter().flat_map(|file| &file.units).map(|unit| unit.code.as_str());
    let seen = figures.rows.iter().map(|row| row.unit.as_str()).filter(|unit| !unit.is_empty());
    let units: BTreeSet<&str> = named.chain(seen).collect();
    entries.extend(units.into_iter().map(|unit| entry("unit", unit, figures.unit_name(unit).to_owned())));
    entries
}

#[cfg(test)]
mod tests;
