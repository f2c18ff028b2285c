//! A file made in memory, before anything is written.

use schema::store::rounds::KeptRound;
use schema::texts::{Language, Texts};
use serde_json::{Value, json};

use super::facts::Facts;
use super::figures::Figures;
use super::table::{DANISH, Dialect, ISO, Table};
use super::{Asked, Counted, Format, min_cell, round, today};
use crate::formats::data_package::{self, Described};
use crate::formats::{excel_da, iso, komhen2013, raw2013, template2013, upload, xlsx};
use crate::panel::{Group, LineEnding, Panel, PanelError};
use crate::report::{self, Report};
use crate::week::WeekTotals;
use crate::{ExportError, national_panel, raw_export};

/// A file and what is told about it.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its format.
    pub format: Format,
    /// The municipality, four digits.
    pub municipality: String,
    /// Its name, from codes only.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What lies beside it, by name.
    pub beside: Vec<(String, Vec<u8>)>,
    /// Rows of figures.
    pub rows: usize,
    /// All contacts in it, hidden ones too.
    pub total: u32,
    /// Number of closings, at least 1.
    pub version: u32,
    /// Is the round closed?
    pub closed: bool,
    /// Smallest number a cell may show; 0 where all are shown.
    pub min_cell: u32,
    /// Rows whose number is hidden.
    pub hidden: usize,
    /// Days that are not in the panel.
    pub days_left_out: usize,
    /// Codes of what should be known.
    pub warnings: Vec<&'static str>,
    /// What is still to be printed: laying pages out takes a while, and nobody shall wait for the store meanwhile.
    unprinted: Option<Box<Report>>,
}

/// Makes files of one and the same state of the store; nothing is written.
pub fn make_all(
    counted: &Counted<'_>,
    formats: &[Format],
    asked: &Asked<'_>,
) -> Result<Vec<Made>, ExportError> {
    let read = counted.store().snapshot(|| {
        formats.iter().map(|format| read(counted, *format, asked)).collect::<Result<Vec<Made>, ExportError>>()
    })?;
    read.into_iter().map(Made::printed).collect()
}

/// Everything a file is made from, and the file itself where it has no pages.
pub fn read(counted: &Counted<'_>, format: Format, asked: &Asked<'_>) -> Result<Made, ExportError> {
    let kept = round(counted.store(), asked.round, format)?;
    let mut made = begun(&kept, format, asked);
    match format {
        Format::Upload => made.upload(counted, asked)?,
        Format::ExcelDa => made.sheet(counted, asked, DANISH)?,
        Format::Iso => made.sheet(counted, asked, ISO)?,
        Format::Xlsx => made.workbook(counted, asked)?,
        Format::Komhen2013Raw => made.raw(counted, asked, &kept)?,
        Format::Komhen2013 => made.template(counted, asked, &kept)?,
        Format::Panel => made.panel(counted, asked)?,
        Format::Pdf => made.report(counted, asked)?,
    }
    Ok(made)
}

/// A report's figures without the report: what a preview tells of it.
pub fn figures_of(counted: &Counted<'_>, asked: &Asked<'_>) -> Result<Made, ExportError> {
    let kept = round(counted.store(), asked.round, Format::Pdf)?;
    let mut made = begun(&kept, Format::Pdf, asked);
    made.figures(counted, asked)?;
    Ok(made)
}

fn begun(kept: &KeptRound, format: Format, asked: &Asked<'_>) -> Made {
    Made {
        format,
        municipality: kept.municipality.clone(),
        name: format!("{}_{}_v{}.{}", kept.municipality, asked.round, kept.closings.max(1), format.ending()),
        bytes: Vec::new(),
        beside: Vec::new(),
        rows: 0,
        total: 0,
        version: kept.closings.max(1),
        closed: kept.closed,
        min_cell: if format.hides_small_cells() { min_cell(kept, asked) } else { 0 },
        hidden: 0,
        days_left_out: 0,
        warnings: if kept.closed { Vec::new() } else { vec!["not_closed"] },
        unprinted: None,
    }
}

/// The figures as a table in the columns of a format that has figures row by row.
pub(super) fn table(figures: &Figures, format: Format) -> Option<(Table, Dialect)> {
    let texts = Texts::of(Language::Danish);
    match format {
        Format::ExcelDa => Some((excel_da::table(figures, &texts), DANISH)),
        Format::Xlsx => Some((xlsx::table(figures, &texts), DANISH)),
        Format::Iso => Some((iso::table(figures), ISO)),
        _ => None,
    }
}

impl Made {
    fn upload(&mut self, counted: &Counted<'_>, asked: &Asked<'_>) -> Result<(), ExportError> {
        let (totals, _) = WeekTotals::of(counted.store(), asked.round)?;
        self.bytes = upload::write(&totals)?;
        let read = upload::parse(self.name.as_ref(), &self.bytes, upload::Check::Bytes)?;
        self.rows = read.rows_read as usize;
        self.total = whole(totals.total())?;
        let package = data_package::describe(&self.name, &self.bytes);
        self.beside.push((self.name.replace(".ugetal.csv", ".datapackage.json"), package));
        Ok(())
    }

    fn sheet(
        &mut self,
        counted: &Counted<'_>,
        asked: &Asked<'_>,
        dialect: Dialect,
    ) -> Result<(), ExportError> {
        let (figures, facts) = self.figures(counted, asked)?;
        let Some((table, _)) = table(&figures, self.format) else { return Ok(()) };
        self.bytes = dialect.write(&table)?;
        self.rows = table.rows.len();
        self.describe(&facts, "utf-8", dialect.delimiter, dialect.line_end, dialect.schema(table.columns));
        Ok(())
    }

    fn workbook(&mut self, counted: &Counted<'_>, asked: &Asked<'_>) -> Result<(), ExportError> {
        let (figures, facts) = self.figures(counted, asked)?;
        self.bytes = xlsx::write(&figures, &facts, &Texts::of(Language::Danish))?;
        self.rows = figures.rows.len();
        Ok(())
    }

    fn raw(&mut self, counted: &Counted<'_>, asked: &Asked<'_>, kept: &KeptRound) -> Result<(), ExportError> {
        let (_, facts) = self.figures(counted, asked)?;
        let raw = raw_export::write(counted.store(), kept)?;
        (self.bytes, self.rows) = (raw.bytes, raw.rows);
        self.total = whole(raw.rows as i64)?;
        let header = raw2013::header(&raw.questions);
        let schema = data_package::text_schema(header.split(';'), &[]);
        self.describe(&facts, "iso-8859-1", ';', "\r\n", schema);
        Ok(())
    }

    fn template(
        &mut self,
        counted: &Counted<'_>,
        asked: &Asked<'_>,
        kept: &KeptRound,
    ) -> Result<(), ExportError> {
        let (_, facts) = self.figures(counted, asked)?;
        let template = komhen2013::write(counted.store(), kept)?;
        (self.bytes, self.rows) = (template.bytes, template.rows);
        self.total = whole(template.rows as i64)?;
        if template.answers_left_out > 0 {
            self.warnings.push("answers_left_out");
        }
        if template.codes_of_ours > 0 {
            self.warnings.push("codes_of_ours");
        }
        let mut schema = data_package::text_schema(template2013::COLUMNS.into_iter(), &[]);
        schema["missingValues"] = json!([template2013::NULL]);
        self.describe(&facts, "iso-8859-1", ';', "\r\n", schema);
        Ok(())
    }

    fn panel(&mut self, counted: &Counted<'_>, asked: &Asked<'_>) -> Result<(), ExportError> {
        let (totals, _) = WeekTotals::of(counted.store(), asked.round)?;
        let (_, facts) = self.figures(counted, asked)?;
        // One round of one municipality: neither before nor after, so the round itself names the period.
        let rows = national_panel::rows(&totals, asked.round.as_str(), Group::Control, None);
        let is_left_out = |day: &&chrono::NaiveDate| !national_panel::is_counting_day(&totals, **day);
        self.days_left_out = totals.days.keys().filter(is_left_out).count();
        self.rows = rows.len();
        self.total = whole(rows.iter().map(|row| row.count as i64).sum())?;
        let fault = |e: PanelError| ExportError::NotWritten {
            path: self.name.clone().into(),
            source: std::io::Error::other(e),
        };
        let mut bytes = Vec::new();
        Panel { rows }.write(&mut bytes, LineEnding::Lf).map_err(fault)?;
        self.bytes = bytes;
        let header = self.bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let header = String::from_utf8_lossy(header).into_owned();
        let number = |kind: &str| json!({"type": kind});
        let types = [
            ("date", json!({"type": "date", "format": "%Y-%m-%d"})),
            ("count", number("integer")),
            ("open_hours", number("number")),
            ("population", number("number")),
            ("adoption_date", json!({"type": "date", "format": "%Y-%m-%d"})),
        ];
        let schema = data_package::text_schema(header.split(','), &types);
        self.describe(&facts, "utf-8", ',', "\n", schema);
        Ok(())
    }

    fn report(&mut self, counted: &Counted<'_>, asked: &Asked<'_>) -> Result<(), ExportError> {
        let Counted::Municipality(municipality) = counted else {
            let missing = "a municipality's store".into();
            return Err(ExportError::NothingToExport { format: "pdf", missing });
        };
        let (figures, _) = self.figures(counted, asked)?;
        self.rows = figures.table.rows.len();
        let report = report::of(municipality, asked.round, asked.language, self.min_cell, asked.now)?;
        self.unprinted = Some(Box::new(report));
        Ok(())
    }

    /// The file with its pages, where it has some.
    #[cfg(feature = "pdf")]
    fn printed(mut self) -> Result<Made, ExportError> {
        if let Some(report) = self.unprinted.take() {
            self.bytes = crate::pdf::write(&report)?;
        }
        Ok(self)
    }

    /// This program was built without the report's layout.
    #[cfg(not(feature = "pdf"))]
    fn printed(self) -> Result<Made, ExportError> {
        match self.unprinted {
            Some(_) => {
                Err(ExportError::NothingToExport { format: "pdf", missing: "cargo feature pdf".into() })
            }
            None => Ok(self),
        }
    }

    /// The figures as far as this format shows them, and what is to be said about them.
    fn figures(&mut self, counted: &Counted<'_>, asked: &Asked<'_>) -> Result<(Figures, Facts), ExportError> {
        let figures = Figures::of(counted.store(), asked.round, self.min_cell)?;
        let mut facts = Facts::of(counted.store(), &figures, today(asked))?;
        if let Counted::Municipality(municipality) = counted {
            facts = facts.with_sign_offs(&figures, municipality.sign_offs(asked.round)?);
        }
        self.total = figures.table.total;
        self.hidden = figures.hidden();
        Ok((figures, facts))
    }

    /// Puts the data package and, for people, *Læs mig* beside a CSV.
    fn describe(&mut self, facts: &Facts, encoding: &str, delimiter: char, line_end: &str, schema: Value) {
        let texts = Texts::of(Language::Danish);
        let title = texts.say("readme-title", &[]);
        let lines: Vec<String> =
            facts.lines(&texts).into_iter().map(|(label, sentence)| format!("{label}: {sentence}")).collect();
        let described = Described {
            file_name: &self.name,
            resource: self.format.name(),
            bytes: &self.bytes,
            encoding,
            delimiter,
            line_end,
            quotes: encoding == "utf-8",
            schema,
            description: Some(lines.join("\n")),
            facts: Some(facts.document()),
        };
        let package = described.package();
        let stem = self.name.trim_end_matches(".csv").to_owned();
        self.beside.push((format!("{stem}.datapackage.json"), package));
        if self.format != Format::Panel {
            let text = format!("\u{feff}{title}\r\n\r\n{}\r\n", lines.join("\r\n"));
            self.beside.push((format!("{stem}.laesmig.txt"), text.into_bytes()));
        }
    }
}

/// A number of contacts as receipts and windows hold it.
fn whole(n: i64) -> Result<u32, ExportError> {
    let too_many = || schema::SchemaError::BadCount { value: n.to_string(), most: u32::MAX };
    Ok(u32::try_from(n).map_err(|_| too_many())?)
}
