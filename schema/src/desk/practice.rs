//! Practice (prøvetælling): counting like at the desk, in a store of its own from which nothing goes anywhere.
//!
//! A [`Practice`] has a [`Counter`] and no [`Store`](crate::store::Store): what exports, sends or merges takes a store,
//! so by its type no practice reaches them. Of the examples (vignetter) only pooled answers are kept.

use std::path::Path;

use chrono::{DateTime, Days, Utc};
use rusqlite::Transaction;
use serde::Serialize;

use super::{ContactCodes, Counter, DeskChange, Layout, NewContact, Place, When};
use crate::codes::{self, Channel, ContactType, DEMONSTRATION_MUNICIPALITY};
use crate::event::{GestureId, StreamId};
use crate::round::{Round, RoundCode};
use crate::round_file::{RoundChannel, RoundFile, Unit};
use crate::store::rounds::KeptRound;
use crate::store::streams::Stream;
use crate::store::{Store, StoreKind, marker, practice_answers};
use crate::{SchemaError, clock};

mod agreement;
mod vignettes;

pub use agreement::{PracticeResult, TypeAgreement};
pub use vignettes::Vignette;

/// So many days a practice lasts, that of its beginning included; then it is emptied.
const LASTS: u32 = 30;

/// Where a desk practises that was never set up.
const PLACE_OF_NO_ROUND: (&str, &str, &str) = ("P1", "Prøvetælling", "1");

/// A desk's practice.
///
/// What is exported comes from a store, and a practice gives none away, neither itself nor through its counter:
///
/// ```compile_fail
/// fn store_of(practice: &mut schema::desk::Practice) -> &mut schema::store::Store {
///     practice.store().unwrap()
/// }
/// ```
/// ```compile_fail
/// fn store_of(practice: &mut schema::desk::Practice) -> &mut schema::store::Store {
///     practice.counter().store().unwrap()
/// }
/// ```
/// nor can anyone outside open its file as one:
/// ```compile_fail
/// let kind = schema::store::StoreKind::Practice(schema::store::WithinCrate(()));
/// ```
/// A desk's store is had like this:
/// ```
/// fn store_of(desk: &mut schema::desk::Desk) -> &mut schema::store::Store {
///     desk.store().unwrap()
/// }
/// ```
pub struct Practice {
    counter: Counter,
}

/// An answered example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VignetteAnswer {
    /// The practice contact it was logged as.
    pub change: DeskChange,
    /// Were channel and type the known ones?
    pub agrees: bool,
    /// The known channel.
    pub channel: String,
    /// The known type.
    #[serde(rename = "type")]
    pub kind: String,
}

impl Practice {
    /// Opens a practice store. One whose days are over is emptied.
    pub fn open(path: &Path, now: DateTime<Utc>) -> Result<Practice, SchemaError> {
        Practice::within_its_days(Counter::open(path, StoreKind::PRACTICE)?, now)
    }

    /// Opens a practice store or makes it; true if it was made.
    pub fn open_or_create(path: &Path, now: DateTime<Utc>) -> Result<(Practice, bool), SchemaError> {
        let (counter, made) = Counter::open_or_create(path, StoreKind::PRACTICE)?;
        Ok((Practice::within_its_days(counter, now)?, made))
    }

    fn within_its_days(mut counter: Counter, now: DateTime<Utc>) -> Result<Practice, SchemaError> {
        let last = counter.place()?.map(|(_, round)| round.round.last);
        if last.is_some_and(|last| clock::Moment::of(now).day > last) {
            counter.write(|tx| {
                forget_contacts(tx)?;
                practice_answers::clear(tx)
            })?;
        }
        Ok(Practice { counter })
    }

    /// Everything one may do with a counting store. It counts once the practice has begun, and until it is over.
    pub fn counter(&mut self) -> &mut Counter {
        &mut self.counter
    }

    /// Begins afresh with nothing counted; the place is [`Desk::practice_place`](super::Desk::practice_place).
    ///
    /// The contacts of the practice before go; pooled answers stay.
    pub fn begin(&mut self, place: &Place, now: DateTime<Utc>) -> Result<StreamId, SchemaError> {
        let writer = self.counter.writer();
        self.counter.forget_layout();
        self.counter.write(|tx| {
            forget_contacts(tx)?;
            writer.settle(tx, place, now)
        })
    }

    /// Answers an example: logs a practice contact and pools the answer, once for a gesture.
    pub fn answer(
        &mut self,
        id: GestureId,
        vignette: u32,
        codes: &ContactCodes,
        now: DateTime<Utc>,
    ) -> Result<VignetteAnswer, SchemaError> {
        let known = vignettes::find(vignette)?;
        let (channel, kind) = (Channel::from_code(&codes.channel)?, ContactType::from_code(&codes.kind)?);
        let new = NewContact { id, codes: codes.clone(), n: 1, when: When::Now };
        let writer = self.counter.writer();
        self.counter.act(id, |tx| match writer.log(tx, &new, now)? {
            true => practice_answers::add(tx, vignette, channel, kind),
            false => Ok(()),
        })?;
        Ok(VignetteAnswer {
            change: self.counter.change(id, now)?,
            agrees: (known.channel(), known.kind()) == (channel, kind),
            channel: known.channel().code().into(),
            kind: known.kind().code().into(),
        })
    }

    /// How far the pooled answers agree with the known ones, and the examples of the next run.
    pub fn result(&mut self, now: DateTime<Utc>) -> Result<PracticeResult, SchemaError> {
        let channels = self.counter.layout()?.channels;
        let pooled = self.counter.read(practice_answers::all)?;
        let left = |round: Round| (round.last - clock::Moment::of(now).day).num_days() + 1;
        let days_left = self.counter.place()?.map_or(0, |(_, round)| left(round.round));
        let next = vignettes::next_run(&pooled, &channels);
        agreement::result(&pooled, next, u32::try_from(days_left).unwrap_or(0))
    }

    /// Removes a practice store from the disk, damaged or not. Nothing may hold it open.
    pub fn wipe(path: &Path) -> Result<(), SchemaError> {
        // A store of another kind, or one that a program holds, is not to be removed; a damaged one is.
        let opened = Store::open(path, StoreKind::PRACTICE).map(drop);
        if let Err(error @ (SchemaError::WrongKind { .. } | SchemaError::StoreLocked { .. })) = opened {
            return Err(error);
        }
        // The mark goes first: a store without it is a store, a mark without its store says that something was lost.
        let journal = path.with_file_name(file_name(path, "-journal"));
        for file in [marker(path), path.to_owned(), journal] {
            match std::fs::remove_file(&file) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(SchemaError::NotSaved { path: file, source: Box::new(error) });
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn file_name(path: &Path, ending: &str) -> std::ffi::OsString {
    let mut name = path.file_name().map(ToOwned::to_owned).unwrap_or_default();
    name.push(ending);
    name
}

fn forget_contacts(tx: &Transaction<'_>) -> Result<(), SchemaError> {
    for table in ["tally", "event", "fork", "stream", "unit", "round", "meta"] {
        tx.execute(&format!("DELETE FROM {table}"), [])?;
    }
    Ok(())
}

/// The practice round of a desk: the codes, the profile and the screen it counts by, from today on.
pub(super) fn place_like(
    place: Option<(Stream, KeptRound)>,
    layout: Layout,
    now: DateTime<Utc>,
) -> Result<Place, SchemaError> {
    let first = clock::Moment::of(now).day;
    let last = first.checked_add_days(Days::new(u64::from(LASTS) - 1)).unwrap_or(first);
    let (no_round, no_unit, no_desk) = PLACE_OF_NO_ROUND;
    let (code, unit, desk) = match &place {
        Some((stream, _)) => (format!("P{}", stream.round), stream.unit.as_str(), stream.desk.as_str()),
        None => (no_round.to_owned(), no_unit, no_desk),
    };
    let code: RoundCode = code.parse()?;
    let round = Round { code, first, last };
    let municipality = place.as_ref().map_or(DEMONSTRATION_MUNICIPALITY, |(_, round)| &round.municipality);
    let in_use = place.as_ref().and_then(|(_, round)| round.file.as_ref());
    let name = in_use.and_then(|file| file.units.iter().find(|known| known.code == unit));
    let practised = Unit {
        code: unit.into(),
        name: name.map_or_else(|| unit.to_owned(), |unit| unit.name.clone()),
        desks: vec![desk.into()],
        first_day: None,
        last_day: None,
        favourites: layout.favourites,
        opening_hours: Vec::new(),
        opens: Vec::new(),
    };
    let presets = layout.presets.into_iter();
    let file = RoundFile {
        definition_version: in_use
            .map_or_else(|| codes::DEFINITION_VERSION.into(), |file| file.definition_version.clone()),
        contact: in_use.map_or_else(String::new, |file| file.contact.clone()),
        profile: layout.profile,
        channels: presets
            .map(|preset| RoundChannel { code: preset.channel, closing: preset.closing, form: preset.form })
            .collect(),
        types: layout.types,
        tasks: layout.tasks,
        questions: layout.question.into_iter().collect(),
        ..RoundFile::built_in(&round, municipality, vec![practised])
    };
    Ok(Place {
        municipality: municipality.into(),
        round,
        unit: unit.into(),
        desk: desk.into(),
        file: Some(file),
    })
}

#[cfg(test)]
mod tests;
