//! Setting a round up (opsætning): drafts, and the round file that is published from one.

use chrono::{DateTime, Utc};

use super::{Municipality, is_of};
use crate::round::RoundCode;
use crate::round_file::RoundFile;
use crate::store::logbook::{self, LogAction, NewEntry};
use crate::store::{drafts, rounds};
use crate::{SchemaError, codes};

impl Municipality {
    /// The draft of a round. It may break the rules of a round file: it is being written.
    pub fn draft(&self, round: &RoundCode) -> Result<Option<RoundFile>, SchemaError> {
        self.store.read(|c| drafts::find(c, round.as_str()))
    }

    /// All drafts, in the order of their codes.
    pub fn drafts(&self) -> Result<Vec<RoundFile>, SchemaError> {
        self.store.read(drafts::all)
    }

    /// Keeps a draft as it stands. A CPR number in it is refused before anything is kept.
    pub fn keep_draft(&mut self, draft: &RoundFile) -> Result<(), SchemaError> {
        check_draft(draft)?;
        let municipality = codes::municipality(&draft.municipality)?;
        self.store.write(|tx| {
            is_of(tx, municipality)?;
            drafts::keep(tx, draft)
        })
    }

    /// Drops a draft; what was published stays.
    pub fn drop_draft(&mut self, round: &RoundCode) -> Result<(), SchemaError> {
        let missing = || SchemaError::NoSuchDraft { round: round.to_string() };
        self.store.write(|tx| if drafts::remove(tx, round.as_str())? { Ok(()) } else { Err(missing()) })
    }

    /// Publishes a draft (udgiv rundefil) under the next version number. It becomes the round's file and the draft is
    /// gone; of a practice round only the draft stands here, and stays with the number.
    ///
    /// Nothing that a desk may have counted by can be missing in it.
    pub fn publish(&mut self, round: &RoundCode, now: DateTime<Utc>) -> Result<RoundFile, SchemaError> {
        self.store.write(|tx| {
            let missing = || SchemaError::NoSuchDraft { round: round.to_string() };
            let draft = drafts::find(tx, round.as_str())?.ok_or_else(missing)?;
            let kept = rounds::find(tx, round.as_str())?;
            if kept.as_ref().is_some_and(|kept| kept.closed) {
                return Err(SchemaError::RoundClosed { round: round.to_string() });
            }
            let former = kept.as_ref().and_then(|kept| kept.file.as_ref());
            let version = match (former, round.is_practice()) {
                (Some(former), _) => former.file_version,
                (None, true) => draft.file_version,
                (None, false) => 0,
            };
            let file = RoundFile { file_version: version + 1, ..draft };
            file.check()?;
            is_of(tx, codes::municipality(&file.municipality)?)?;
            if let Some(former) = former {
                former.check_successor(&file)?;
            }
            if round.is_practice() {
                drafts::keep(tx, &file)?;
            } else {
                rounds::keep(tx, &file.round()?, codes::municipality(&file.municipality)?, Some(&file))?;
                drafts::remove(tx, round.as_str())?;
            }
            let entry = NewEntry {
                version: Some(file.file_version),
                count: Some(file.units.len() as u32),
                ..NewEntry::default()
            };
            logbook::add(tx, round.as_str(), LogAction::Published, &entry, now)?;
            Ok(file)
        })
    }
}

/// What may not even be kept: a draft without a code to keep it under, and a text that looks like a CPR number.
fn check_draft(draft: &RoundFile) -> Result<(), SchemaError> {
    draft.check_no_cpr()?;
    let round: RoundCode = draft.round.parse()?;
    if round.is_none() {
        return Err(SchemaError::BadRound { value: draft.round.clone() });
    }
    Ok(())
}
