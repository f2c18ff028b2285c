//! The desk (skranke): logs a contact, corrects it, takes it back, tells today's figures.

use std::path::Path;

use chrono::{DateTime, Utc};

use crate::event::StreamId;
use crate::round_file::RoundFile;
use crate::store::rounds::KeptRound;
use crate::store::streams::Stream;
use crate::store::{Store, StoreKind};
use crate::{SchemaError, clock};

mod contact_codes;
mod corrections;
mod counter;
mod day_list;
mod figures;
mod layout;
mod logged;
mod new_contact;
mod paper;
mod place;
mod practice;
mod reminder;
mod sign_off;
mod slots;
mod state;
mod undo;

pub use contact_codes::ContactCodes;
pub use corrections::CancelReason;
pub use counter::Counter;
pub use day_list::DayList;
pub use figures::{CellCount, DeskChange, DeskFigures};
pub use layout::{ChannelPreset, Layout};
pub use logged::LoggedContact;
pub use new_contact::{NewContact, When};
pub use paper::{PaperCell, PaperLogged, PaperSheet};
pub use place::{Place, data_folder, default_store};
pub use practice::{Practice, PracticeResult, TypeAgreement, Vignette, VignetteAnswer};
pub use reminder::{DayFacts, Opening, Reminder, ReminderKind, reminder};
pub use slots::LateSlot;
pub use state::CountingState;

/// One desk's store: its counter, and the store itself to export from.
pub struct Desk {
    counter: Counter,
}

impl Desk {
    /// Opens the store of a desk.
    pub fn open(path: &Path) -> Result<Desk, SchemaError> {
        Counter::open(path, StoreKind::Desk).map(|counter| Desk { counter })
    }

    /// Opens the store of a desk or makes it; true if it was made.
    pub fn open_or_create(path: &Path) -> Result<(Desk, bool), SchemaError> {
        let (counter, made) = Counter::open_or_create(path, StoreKind::Desk)?;
        Ok((Desk { counter }, made))
    }

    /// Everything one may do with a counting store.
    pub fn counter(&mut self) -> &mut Counter {
        &mut self.counter
    }

    /// The store, for reading; opened anew if a fault closed it.
    pub fn store(&mut self) -> Result<&mut Store, SchemaError> {
        self.counter.store()
    }

    /// Where this store counts, if it was set up.
    pub fn place(&mut self) -> Result<Option<(Stream, KeptRound)>, SchemaError> {
        self.counter.place()
    }

    /// Sets up where this store counts. Counting elsewhere than before begins a new stream; a newer round file of the
    /// same round takes the place of the former, if nothing that may have been counted by is missing in it.
    pub fn set_up(&mut self, place: &Place, now: DateTime<Utc>) -> Result<StreamId, SchemaError> {
        self.counter.settle(place, now)
    }

    /// Takes up a published round file, as long as it is good.
    pub fn take_up(
        &mut self,
        file: &RoundFile,
        unit: &str,
        desk: &str,
        now: DateTime<Utc>,
    ) -> Result<StreamId, SchemaError> {
        file.check_valid_on(clock::Moment::of(now).day)?;
        let place = Place {
            municipality: file.municipality.clone(),
            round: file.round()?,
            unit: unit.into(),
            desk: desk.into(),
            file: Some(file.clone()),
        };
        self.set_up(&place, now)
    }

    /// The practice round (prøvetælling) of this desk: the codes, the profile and the screen of the round in use.
    pub fn practice_place(&mut self, now: DateTime<Utc>) -> Result<Place, SchemaError> {
        let (place, layout) = (self.counter.place()?, self.counter.layout()?);
        practice::place_like(place, layout, now)
    }
}

#[cfg(test)]
mod tests;
