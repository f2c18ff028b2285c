//! Typesetting: the template, the data and the pictures are all there is; nothing is read from disk or the clock.

use std::collections::HashMap;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::letters;
use crate::ExportError;

const TEMPLATE: &str = include_str!("report.typ");

struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    template: Source,
    files: HashMap<FileId, Bytes>,
}

/// A document.
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has: a report is meant for two.
    #[cfg(test)]
    pub pages: usize,
}

/// The document by its template, tagged for assistive technology. `pictures` are SVG by name.
pub fn printed(
    document: &Value,
    pictures: Vec<(String, String)>,
    identity: String,
) -> Result<Printed, ExportError> {
    let mut files = HashMap::from([(file("data.json")?, Bytes::from_string(document.to_string()))]);
    for (name, svg) in pictures {
        files.insert(file(&format!("{name}.svg"))?, Bytes::from_string(svg));
    }
    let desk = Desk {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(letters::fonts())),
        template: Source::new(file("report.typ")?, TEMPLATE.to_owned()),
        files,
    };
    let pages = typst::compile(&desk).output.map_err(|faults| not_laid_out(&faults))?;
    let options = PdfOptions {
        ident: Smart::Custom(identity),
        creator: Smart::Custom(Some("KOMHEN".to_owned())),
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|fault| ExportError::NotLaidOut { reason: fault.message().to_string() })?,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|faults| not_laid_out(&faults))?;
    // What typst remembers between documents would grow with every report.
    typst::comemo::evict(0);
    Ok(Printed {
        bytes,
        #[cfg(test)]
        pages: pages.pages().len(),
    })
}

fn file(name: &str) -> Result<FileId, ExportError> {
    let path = VirtualPath::new(format!("/{name}"))
        .map_err(|_| ExportError::NotLaidOut { reason: name.to_owned() })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn not_laid_out(faults: &[SourceDiagnostic]) -> ExportError {
    let said: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    ExportError::NotLaidOut { reason: said.join("; ") }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        letters::fonts().get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
