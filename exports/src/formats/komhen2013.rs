//! `komhen-2013`: a round written in the template of 2013 ([`super::template2013`]), one row a contact.
//!
//! The template has columns for everything a contact is but the answers to local questions and the seconds: those
//! answers are counted, so that whoever exports is told. Anything else it cannot hold is refused by name.

use schema::codes;
use schema::store::rounds::KeptRound;
use schema::store::{Store, StoreKind, imported};

use super::template2013::{self, TemplateRow};
use crate::{ExportError, safe_file};

const FORMAT: &str = "komhen-2013";
/// No row is shorter than this.
const FEWEST_BYTES: u64 = 50;

/// The file, and what it says about itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Template {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its rows as text, in order.
    pub rows: usize,
    /// Rows whose contact has an answer to a local question: the template has no column for it.
    pub answers_left_out: usize,
    /// Rows with a code KOMHEN never published (`X…`).
    pub codes_of_ours: usize,
}

/// The contacts of a round as a template of 2013.
pub fn write(store: &Store, round: &KeptRound) -> Result<Template, ExportError> {
    if store.kind() != StoreKind::Municipality {
        return refused("a municipality's store".into());
    }
    let code = round.round.code.as_str();
    let contacts = store.read(|c| imported::raw_contacts(c, code))?;
    let most = safe_file::MOST_UPLOAD / FEWEST_BYTES;
    let in_all: u64 = contacts.iter().map(|contact| u64::from(contact.n)).sum();
    if in_all > most {
        return refused(format!("≤ {most} rækker"));
    }
    let municipality = codes::municipality(&round.municipality)?;
    let mut text = template2013::header();
    text.push_str("\r\n");
    let mut template = Template { bytes: Vec::new(), rows: 0, answers_left_out: 0, codes_of_ours: 0 };
    for contact in &contacts {
        let codes = &contact.codes;
        let (Some(channel), Some(kind)) = (codes.channel, codes.kind) else {
            return refused("Henvendelses Kanal, Henvendelses type".into());
        };
        let row = TemplateRow {
            line: 0,
            municipality,
            // What the municipality enters itself names no unit.
            unit: if contact.unit == "-" { String::new() } else { contact.unit.clone() },
            task: codes.task,
            channel,
            kind,
            closing: codes.closing,
            form: codes.form,
            registered: contact.registered,
        };
        let line = template2013::line(&row);
        if let Some(outside) = line.chars().find(|c| u32::from(*c) > 0xff) {
            return refused(format!("»{outside}« (ISO-8859-1): {line}"));
        }
        if line.split(';').count() != template2013::COLUMNS.len() || line.contains(['\r', '\n', '"']) {
            return refused(format!("{line:?}"));
        }
        let n = contact.n as usize;
        template.rows += n;
        template.answers_left_out += if codes.local.is_some() { n } else { 0 };
        template.codes_of_ours += if channel.facts().ours.is_yes() { n } else { 0 };
        for _ in 0..n {
            text.push_str(&line);
            text.push_str("\r\n");
        }
        if text.len() as u64 > safe_file::MOST_UPLOAD {
            return refused(format!("≤ {} byte", safe_file::MOST_UPLOAD));
        }
    }
    template.bytes = encoding_rs::mem::encode_latin1_lossy(&text).into_owned();
    Ok(template)
}

fn refused<T>(missing: String) -> Result<T, ExportError> {
    Err(ExportError::NothingToExport { format: FORMAT, missing })
}
