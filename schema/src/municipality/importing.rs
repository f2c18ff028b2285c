//! Files of other programs, row by row (indlæsning).

use chrono::{DateTime, Utc};

use super::{Municipality, belongs};
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
    /// The same bytes were imported before; nothing changed.
    Known(ImportedFile),
    /// Another file of this kind stands for the round, or these bytes stand for another round; nothing changed.
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
            if let Some(known) = imported::find(tx, &file.sha256)?
                && !known.replaced
            {
                let same_round = known.round == round.as_str();
                return Ok(if same_round { Imported::Known(known) } else { Imported::Refused(known) });
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
            if let Some(former) = imported::standing(tx, file.kind, round.as_str())? {
                if !replace {
                    return Ok(Imported::Refused(former));
                }
                action = LogAction::Replaced;
                for (stream, seq) in imported::events(tx, former.id)? {
                    events::append(tx, kept.id, replaced_draft(EventRef { stream, seq }, now)?)?;
                }
                imported::mark_replaced(tx, former.id)?;
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
