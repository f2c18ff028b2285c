//! What was exported, and the receipt (kvittering) that it arrived.

use chrono::{DateTime, Utc};
use data_encoding::{BASE32, HEXLOWER};
use rusqlite::Connection;

use super::{Municipality, round_of};
use crate::SchemaError;
use crate::round::RoundCode;
use crate::store::logbook::{self, KeptEntry, LogAction, NewEntry};

/// The format whose arrival is confirmed.
const UPLOAD: &str = "upload";

/// A file that was exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedExport {
    /// Format, `upload`, `xlsx`.
    pub format: String,
    /// Version of the round.
    pub version: u32,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// First eight letters of the base32 of the SHA-256, `ABCD-EFGH`.
    pub control_code: String,
    /// Contacts in it.
    pub total: u32,
    /// Was the round closed, so that this is the version itself and no draft of it?
    pub closed: bool,
    /// When.
    pub at: DateTime<Utc>,
}

/// The receipt of a round's upload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmedReceipt {
    /// The control code that was read back.
    pub control_code: String,
    /// The version it is of.
    pub version: u32,
    /// When it was confirmed.
    pub at: DateTime<Utc>,
}

impl Municipality {
    /// Notes a file that was exported: `sha256` is that of its bytes, in hex.
    pub fn note_export(
        &mut self,
        round: &RoundCode,
        format: &str,
        version: u32,
        sha256: &str,
        total: u32,
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        let is_code = !format.is_empty() && format.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if !is_code || control_code(sha256).is_none() {
            return Err(SchemaError::BadEvent { reason: "an export has a format and a SHA-256".into() });
        }
        self.store.write(|tx| {
            round_of(tx, round)?;
            let entry = NewEntry {
                code: Some(format),
                version: Some(version),
                count: Some(total),
                mark: Some(sha256),
                ..NewEntry::default()
            };
            logbook::add(tx, round.as_str(), LogAction::Exported, &entry, now).map(drop)
        })
    }

    /// The files that were exported, oldest first.
    pub fn exports(&self, round: &RoundCode) -> Result<Vec<NotedExport>, SchemaError> {
        self.store.read(|c| exports(c, round))
    }

    /// Confirms that the upload of the last closed version arrived: the control code the receiver read back.
    pub fn confirm_receipt(
        &mut self,
        round: &RoundCode,
        control_code: &str,
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        let read_back = normal(control_code);
        self.store.write(|tx| {
            let version = round_of(tx, round)?.closings;
            if version == 0 {
                return Err(SchemaError::RoundNotClosed { round: round.to_string() });
            }
            let sent = exports(tx, round)?.into_iter().find(|export| {
                export.format == UPLOAD
                    && export.closed
                    && export.version == version
                    && normal(&export.control_code) == read_back
            });
            let Some(sent) = sent else {
                let found = read_back.chars().take(20).collect();
                return Err(SchemaError::WrongReceipt { round: round.to_string(), found });
            };
            if receipt(tx, round)?.is_some_and(|known| known.control_code == sent.control_code) {
                return Ok(());
            }
            let entry =
                NewEntry { code: Some(&sent.control_code), version: Some(version), ..NewEntry::default() };
            logbook::add(tx, round.as_str(), LogAction::ReceiptConfirmed, &entry, now).map(drop)
        })
    }

    /// The receipt of the last closed version, once it was confirmed.
    pub fn receipt(&self, round: &RoundCode) -> Result<Option<ConfirmedReceipt>, SchemaError> {
        self.store.read(|c| receipt(c, round))
    }
}

/// The receipt of the last closed version.
pub(super) fn receipt(c: &Connection, round: &RoundCode) -> Result<Option<ConfirmedReceipt>, SchemaError> {
    let version = round_of(c, round)?.closings;
    let confirmed = logbook::of_action(c, round.as_str(), LogAction::ReceiptConfirmed)?;
    let of_version = |kept: &KeptEntry| kept.entry.version == Some(version);
    let last = confirmed.into_iter().rev().find(of_version).map(|kept| kept.entry);
    Ok(last.and_then(|entry| {
        Some(ConfirmedReceipt { control_code: entry.code?, version: entry.version?, at: entry.at })
    }))
}

fn exports(c: &Connection, round: &RoundCode) -> Result<Vec<NotedExport>, SchemaError> {
    let mut closed = false;
    let mut found = Vec::new();
    for kept in logbook::of_round(c, round.as_str())? {
        let entry = kept.entry;
        match entry.action {
            LogAction::Closed => closed = true,
            LogAction::Reopened => closed = false,
            LogAction::Exported => {
                let (Some(format), Some(version), Some(sha256)) = (entry.code, entry.version, kept.mark)
                else {
                    continue;
                };
                let control_code = control_code(&sha256).unwrap_or_default();
                let (total, at) = (entry.count.unwrap_or(0), entry.at);
                found.push(NotedExport { format, version, sha256, control_code, total, closed, at });
            }
            _ => {}
        }
    }
    Ok(found)
}

/// The control code of a SHA-256 in hex.
fn control_code(sha256: &str) -> Option<String> {
    let bytes = HEXLOWER.decode(sha256.as_bytes()).ok().filter(|bytes| bytes.len() == 32)?;
    let letters = BASE32.encode(&bytes);
    Some(format!("{}-{}", letters.get(..4)?, letters.get(4..8)?))
}

/// A control code however it was typed: read aloud over the telephone, it has no case and no hyphen.
fn normal(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}
