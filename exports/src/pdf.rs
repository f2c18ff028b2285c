//! The report as a PDF for everybody: tagged (PDF/UA-1), in the language of its sentences, with our own letters in it.
//!
//! The same report gives the same bytes: nothing in it comes from a clock. What was counted reaches the page as data,
//! never as markup.

use schema::texts::{Language, Texts};
use serde_json::{Value, json};

use crate::ExportError;
use crate::charts::svg;
use crate::report::Report;

mod letters;
mod paper;
#[cfg(test)]
mod tests;

/// The report as the bytes of a PDF.
pub fn write(report: &Report) -> Result<Vec<u8>, ExportError> {
    printed(report).map(|printed| printed.bytes)
}

fn printed(report: &Report) -> Result<paper::Printed, ExportError> {
    let scenes = report.sections.iter().filter_map(|section| section.scene.as_ref());
    let pictures = scenes.map(|scene| {
        let drawn = svg::write(scene);
        (scene.name.clone(), letters::known(&drawn))
    });
    // A version of a round in a language is a document; it keeps its identity however often it is written.
    let identity = format!(
        "komhen-report/1 {} {} v{} {}",
        report.municipality, report.round, report.version, report.language
    );
    paper::printed(&document(report), pictures.collect(), identity)
}

/// What the page is laid out from.
fn document(report: &Report) -> Value {
    let language = if report.language == "en" { Language::English } else { Language::Danish };
    let texts = Texts::of(language);
    // The page numbers are known only to the layout: it puts them between these pieces.
    let page = texts.say("report-page", &[("page", "\u{1}".into()), ("pages", "\u{1}".into())]);
    let pieces: Vec<&str> = page.split('\u{1}').collect();
    let mut document = json!({
        "report": report,
        "region": if language == Language::English { "GB" } else { "DK" },
        "draft": (!report.closed).then(|| texts.say("report-draft", &[])),
        "page": pieces,
        "program": "KOMHEN",
    });
    // The drawings go beside it as pictures; of the scene the page needs words and table.
    if let Some(sections) = document["report"]["sections"].as_array_mut() {
        for scene in sections.iter_mut().filter_map(|section| section["scene"].as_object_mut()) {
            scene.remove("shapes");
            scene.remove("marks");
        }
    }
    letters::known_in(&mut document);
    document
}
