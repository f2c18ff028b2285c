//! Files of other programs, row by row (indlæsning).

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{Municipality, belongs, open_round, round_of};
use crate::event::{Codes, Draft, EventRef, Flags, GestureId, Kind};
use crate::round::{Round, RoundCode};
use crate::store::imported::{self, ImportFile, ImportedFile};
use crate::store::logbook::{self, LogAction, NewEntry};
use crate::store::{events, rounds};
use crate::{SchemaError, clock};

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// It is in.
    New,
    /// The same bytes were imported before and read in the same way; nothing changed.
    Known(ImportedFile),
    /// Another file of this kind stands for the round, or these bytes stand read in another way or for another round;
    /// nothing changed.
    Refused(ImportedFile),
}

impl Municipality {
    /// Takes in a file of another program, all of it or nothing; the round is made if it is not there yet.
    pub fn import(
        &mut self,
        file: &ImportFile,
        asked: &Round,
        municipality: &str,
        replace: bool,
        now: DateTime<Utc>,
    ) -> Result<Imported, SchemaError> {
        let (round, writer) = (&asked.code, self.writer());
        self.store.write(|tx| {
            belongs(tx, municipality, round)?;
            let same_bytes = imported::find(tx, &file.sha256)?.filter(|known| !known.replaced);
            if let Some(known) = &same_bytes {
                if known.round != round.as_str() {
                    return Ok(Imported::Refused(known.clone()));
                }
                if imported::reads_alike(tx, known, file)? {
                    return Ok(Imported::Known(known.clone()));
                }
            }
            if rounds::find(tx, round.as_str())?.is_none() {
                rounds::keep(tx, asked, municipality, None)?;
            }
            let missing = || SchemaError::NoSuchRound { round: round.to_string() };
            let kept_round = rounds::find(tx, round.as_str())?.ok_or_else(missing)?;
            if kept_round.closed {
                return Err(SchemaError::RoundClosed { round: round.to_string() });
            }
            let kept = writer.stream(tx, &kept_round, now)?;
            let mut action = LogAction::Imported;
            let of_kind = imported::standing(tx, file.kind, round.as_str())?;
            let of_kind =
                of_kind.filter(|former| same_bytes.as_ref().is_none_or(|same| same.id != former.id));
            for former in same_bytes.into_iter().chain(of_kind) {
                if !replace {
                    return Ok(Imported::Refused(former));
                }
                action = LogAction::Replaced;
                void_file(tx, &former, kept.id, now)?;
            }
            let id = imported::add(tx, file, round.as_str(), now)?;
            for row in &file.accepted {
                let event = events::append(tx, kept.id, row.draft.clone())?;
                imported::add_row(tx, id, row, kept.id, event.seq)?;
            }
            let count = Some(file.accepted.len() as u32);
            logbook::add(
                tx,
                round.as_str(),
                action,
                &NewEntry { code: Some(file.kind), count, ..NewEntry::default() },
                now,
            )?;
            Ok(Imported::New)
        })
    }

    /// Takes an imported file out again: its contacts count no more, and the file may be taken in for another round.
    /// One that is out already is what was asked for.
    pub fn take_out_import(
        &mut self,
        round: &RoundCode,
        number: u32,
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        let writer = self.writer();
        self.store.write(|tx| {
            round_of(tx, round)?;
            let known = imported::with_number(tx, round.as_str(), number)?;
            let Some(file) = known else {
                let standing = imported::standing_files(tx, round.as_str())?;
                let known = standing.iter().map(|file| format!("{} ({})", file.id, file.kind)).collect();
                return Err(SchemaError::NoSuchImport { round: round.to_string(), number, known });
            };
            if file.replaced {
                return Ok(());
            }
            let kept_round = open_round(tx, round)?;
            let stream = writer.stream(tx, &kept_round, now)?;
            void_file(tx, &file, stream.id, now)?;
            let entry =
                NewEntry { code: Some(&file.kind), count: Some(file.accepted), ..NewEntry::default() };
            logbook::add(tx, round.as_str(), LogAction::ImportTakenOut, &entry, now).map(drop)
        })
    }

    /// Makes a round by its days, where a file is about one that is not here yet; one that is stays as it is.
    pub fn make_round(&mut self, asked: &Round) -> Result<(), SchemaError> {
        self.store.write(|tx| {
            let municipality = super::municipality(tx)?.ok_or(SchemaError::NotSetUp)?;
            belongs(tx, &municipality, &asked.code)?;
            match rounds::find(tx, asked.code.as_str())? {
                Some(_) => Ok(()),
                None => rounds::keep(tx, asked, &municipality, None),
            }
        })
    }

    /// The files that stand for a round, oldest first.
    pub fn imported_files(&self, round: &RoundCode) -> Result<Vec<ImportedFile>, SchemaError> {
        self.store.read(|c| imported::standing_files(c, round.as_str()))
    }

    /// What the rules said about an imported file.
    pub fn rules_of(&self, file: &ImportedFile) -> Result<Vec<imported::RuleCount>, SchemaError> {
        self.store.read(|c| imported::rules(c, file.id))
    }
}

/// Every contact of a file out, and the file with them.
fn void_file(
    tx: &Connection,
    file: &ImportedFile,
    stream: i64,
    now: DateTime<Utc>,
) -> Result<(), SchemaError> {
    for (of, seq) in imported::events(tx, file.id)? {
        events::append(tx, stream, replaced_draft(EventRef { stream: of, seq }, now)?)?;
    }
    imported::mark_replaced(tx, file.id)
}

fn replaced_draft(target: EventRef, now: DateTime<Utc>) -> Result<Draft, SchemaError> {
    Ok(Draft {
        id: GestureId::random()?,
        kind: Kind::Void,
        target: Some(target),
        moment: clock::Moment::of(now),
        unit: "-".into(),
        codes: Codes::default(),
        source: None,
        n: None,
        flags: Flags::default(),
        reason: Some("replaced".into()),
    })
}
