//! The formats of contract.md 2, their names in commands and of their files.

/// A format that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The upload for KL (indberetning).
    Upload,
    /// Week figures for Danish Excel.
    ExcelDa,
    /// Week figures for programs.
    Iso,
    /// Single contacts as the raw export of 2013.
    Komhen2013Raw,
    /// Single contacts in the template of 2013.
    Komhen2013,
    /// A workbook.
    Xlsx,
    /// The report for the management.
    Pdf,
    /// The analysis panel.
    Panel,
}

impl Format {
    /// All of them, in the order of the contract.
    pub const ALL: [Format; 8] = [
        Format::Upload,
        Format::ExcelDa,
        Format::Iso,
        Format::Komhen2013Raw,
        Format::Komhen2013,
        Format::Xlsx,
        Format::Pdf,
        Format::Panel,
    ];

    /// Its name in commands, answers and the logbook.
    pub fn name(self) -> &'static str {
        match self {
            Format::Upload => "upload",
            Format::ExcelDa => "excel-da",
            Format::Iso => "iso",
            Format::Komhen2013Raw => "komhen-2013-raw",
            Format::Komhen2013 => "komhen-2013",
            Format::Xlsx => "xlsx",
            Format::Pdf => "pdf",
            Format::Panel => "panel",
        }
    }

    /// The format with this name.
    pub fn of_name(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.name() == name)
    }

    /// How the file's name ends, after `0259_E2026_v1.`.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Upload => "ugetal.csv",
            Format::ExcelDa => "excel.csv",
            Format::Iso => "iso.csv",
            Format::Komhen2013Raw => "raa2013.csv",
            Format::Komhen2013 => "skabelon2013.csv",
            Format::Xlsx => "xlsx",
            Format::Pdf => "pdf",
            Format::Panel => "panel.csv",
        }
    }

    /// Does it hold single contacts? Then it stays in the municipality.
    pub fn holds_single_contacts(self) -> bool {
        matches!(self, Format::Komhen2013Raw | Format::Komhen2013)
    }

    /// Is it made for people, so that small cells are hidden in it where the round says so?
    pub fn hides_small_cells(self) -> bool {
        matches!(self, Format::ExcelDa | Format::Iso | Format::Xlsx | Format::Pdf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name_and_ends_in_its_own_way() {
        let mut endings: Vec<_> = Format::ALL.iter().map(|format| format.ending()).collect();
        endings.sort_unstable();
        endings.dedup();
        assert_eq!(endings.len(), Format::ALL.len(), "no two write the same file");
        assert!(Format::ALL.iter().all(|format| Format::of_name(format.name()) == Some(*format)));
        assert_eq!(Format::of_name("xls"), None);
    }
}
