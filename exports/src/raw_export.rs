//! The raw export of a round: an imported row to the byte, a contact counted here as a row of the same format.

use std::collections::BTreeMap;

use schema::codes;
use schema::store::imported::{self, RawContact};
use schema::store::rounds::KeptRound;
use schema::store::{Store, StoreKind};

use crate::formats::raw2013::{self, RawRow};
use crate::{ExportError, import, safe_file};

/// No row is shorter than this.
const FEWEST_BYTES: u64 = 100;

/// The file and what stands in it.
#[derive(Debug, Clone, PartialEq)]
pub struct RawExport {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its rows.
    pub rows: usize,
    /// The local questions of its header.
    pub questions: Vec<String>,
}

/// The contacts of a round as the raw export of 2013.
pub fn write(store: &Store, round: &KeptRound) -> Result<RawExport, ExportError> {
    let code = round.round.code.as_str();
    if store.kind() != StoreKind::Municipality {
        return Err(missing("a municipality's store"));
    }
    let headers = store.read(|c| imported::headers(c, import::RAW_2013, code))?;
    let contacts = store.read(|c| imported::raw_contacts(c, code))?;
    let questions = questions(&headers, &contacts)?;
    let most = safe_file::MOST_UPLOAD / FEWEST_BYTES;
    let contacts_in_all: u64 = contacts.iter().map(|contact| u64::from(contact.n)).sum();
    if contacts_in_all > most {
        return Err(missing(&format!("≤ {most} rækker")));
    }
    let mut rows = Vec::with_capacity(contacts_in_all as usize);
    for contact in &contacts {
        let row = raw_row(round, &questions, contact, rows.len() as u32 + 2)?;
        rows.extend(std::iter::repeat_n(row, contact.n as usize));
    }
    Ok(RawExport { bytes: raw2013::write(&questions, &rows)?, rows: rows.len(), questions })
}

fn missing(what: &str) -> ExportError {
    ExportError::NothingToExport { format: "komhen-2013-raw", missing: what.into() }
}

/// The questions of the imported files in their order, then any the desks asked.
fn questions(headers: &[String], contacts: &[RawContact]) -> Result<Vec<String>, ExportError> {
    let mut questions: Vec<String> = Vec::new();
    let mut add = |question: &str| {
        if !question.is_empty() && !questions.iter().any(|known| known == question) {
            questions.push(question.to_owned());
        }
    };
    headers.iter().flat_map(|header| header.split(';').skip(12)).for_each(&mut add);
    for local in contacts.iter().filter_map(|contact| contact.codes.local.as_deref()) {
        let broken = |e: serde_json::Error| schema::SchemaError::BadEvent { reason: e.to_string() };
        let given: BTreeMap<String, String> = serde_json::from_str(local).map_err(broken)?;
        given.keys().for_each(|question| add(question));
    }
    Ok(questions)
}

fn raw_row(
    round: &KeptRound,
    questions: &[String],
    contact: &RawContact,
    line: u32,
) -> Result<RawRow, ExportError> {
    let codes = &contact.codes;
    let (Some(channel), Some(kind), Some(task), Some(closing), Some(form)) =
        (codes.channel, codes.kind, codes.task, codes.closing, codes.form)
    else {
        // The format has no word for "not asked", and inventing one would claim more than was counted.
        return Err(missing("Opgave, Afslutning, Blanket"));
    };
    Ok(RawRow {
        line,
        municipality: codes::municipality(&round.municipality)?,
        // What the municipality enters itself names no unit.
        unit: if contact.unit == "-" { String::new() } else { contact.unit.clone() },
        task,
        channel,
        kind,
        closing,
        form,
        registered: contact.registered,
        started: contact.started,
        ended: contact.ended,
        datasource: contact.datasource.clone().unwrap_or_else(|| raw2013::OWN_DATASOURCE.to_owned()),
        answers: import::local_to_answers(questions, codes.local.as_deref())?,
    })
}
