//! The first rows of a file, before it is written.

use super::figures::Figures;
use super::made::{self, Made};
use super::{Asked, Counted, Format};
use crate::ExportError;

/// Rows that are shown.
pub const PREVIEW_ROWS: usize = 20;

/// What a file will hold.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The file it would become, without its bytes written anywhere.
    pub made: Made,
    /// Headings; none for a report, which is shown as pages.
    pub columns: Vec<String>,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
}

/// The first rows of a round in a format.
pub fn preview(counted: &Counted<'_>, format: Format, asked: &Asked<'_>) -> Result<Preview, ExportError> {
    counted.store().snapshot(|| of_one_state(counted, format, asked))
}

fn of_one_state(counted: &Counted<'_>, format: Format, asked: &Asked<'_>) -> Result<Preview, ExportError> {
    let made = match format {
        Format::Pdf => made::figures_of(counted, asked)?,
        _ => made::read(counted, format, asked)?,
    };
    let (columns, rows) = match format {
        Format::Pdf => (Vec::new(), Vec::new()),
        Format::Xlsx => of_figures(&Figures::of(counted.store(), asked.round, made.min_cell)?),
        _ => of_text(&made),
    };
    Ok(Preview { made, columns, rows })
}

fn of_figures(figures: &Figures) -> (Vec<String>, Vec<Vec<String>>) {
    let Some((table, dialect)) = made::table(figures, Format::Xlsx) else { return Default::default() };
    let columns = table.columns.iter().map(|column| column.name.to_owned()).collect();
    // A workbook holds codes as text: nothing need be marked.
    let dialect = super::table::Dialect { marks_codes: false, ..dialect };
    let rows = table.rows.iter().take(PREVIEW_ROWS);
    (columns, rows.map(|row| row.iter().map(|cell| dialect.cell(cell)).collect()).collect())
}

/// What was made is what is shown: the text file's own first lines.
fn of_text(made: &Made) -> (Vec<String>, Vec<Vec<String>>) {
    let text = match made.format.holds_single_contacts() {
        true => encoding_rs::mem::decode_latin1(&made.bytes).into_owned(),
        false => String::from_utf8_lossy(&made.bytes).trim_start_matches('\u{feff}').to_owned(),
    };
    let delimiter = if matches!(made.format, Format::Iso | Format::Panel) { b',' } else { b';' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .quoting(!made.format.holds_single_contacts())
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records =
        reader.records().filter_map(Result::ok).map(|record| record.iter().map(str::to_owned).collect());
    let columns: Vec<String> = records.next().unwrap_or_default();
    let is_last =
        |row: &Vec<String>| made.format == Format::Upload && row.first().is_some_and(|post| post == "IALT");
    let rows = records.filter(|row| !is_last(row)).take(PREVIEW_ROWS).collect();
    (columns, rows)
}
