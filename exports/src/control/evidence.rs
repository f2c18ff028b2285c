//! What a stored round is judged by: its contacts, its desks, and the round one may compare it with.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use schema::clock::Moment;
use schema::municipality::{
    AmendedLater, DeskDay, KeptMachineFile, LookedFile, MachineCount, Municipality, SignOff, StoredContact,
    StreamState,
};
use schema::store::rounds::KeptRound;

use super::{FoundAt, twice};
use crate::ExportError;
use crate::import::MASS;
use crate::rules::gathering::{self, Gathered};
use crate::rules::of_2013::ONE_BY_ONE;
use crate::rules::row::{self, Frame, OF_2013, Row, Seen};
use crate::rules::week::{self, Place, PlaceFinding, Week};
use crate::week_now::Calendar;

/// Everything a round is judged by.
pub(super) struct Evidence {
    kept: KeptRound,
    contacts: Vec<StoredContact>,
    streams: Vec<StreamState>,
    desk_days: Vec<DeskDay>,
    machine_counts: Vec<MachineCount>,
    machine_files: Vec<KeptMachineFile>,
    looked: Vec<LookedFile>,
    amended: Vec<AmendedLater>,
    before: Option<Week>,
    today: Moment,
}

impl Evidence {
    pub(super) fn of(
        store: &Municipality,
        kept: KeptRound,
        now: DateTime<Utc>,
    ) -> Result<Evidence, ExportError> {
        let code = kept.round.code.clone();
        let mut contacts = store.contacts(&code)?;
        // A row that stands twice is the later one, so rows of a file come in its order.
        contacts
            .sort_by_cached_key(|contact| contact.imported.as_ref().map(|place| (place.file, place.line)));
        let looked: Vec<LookedFile> = store
            .looked()?
            .into_iter()
            .filter(|file| file.round.as_deref().is_none_or(|round| round == code.as_str()))
            .collect();
        Ok(Evidence {
            streams: store.streams(&code)?,
            desk_days: store.desk_days(&code)?,
            machine_counts: store.machine_counts(&code)?,
            machine_files: store.machine_files(&code)?,
            looked,
            amended: store.amended_after_correction(&code)?,
            before: before(store, &kept)?,
            today: Moment::of(now),
            contacts,
            kept,
        })
    }

    pub(super) fn into_parts(self) -> (KeptRound, Vec<StoredContact>, Vec<DeskDay>) {
        (self.kept, self.contacts, self.desk_days)
    }

    /// Everything the rules say, each with its rule.
    pub(super) fn findings(&self) -> Vec<(&'static str, FoundAt)> {
        let file = self.kept.file.as_ref();
        let frame = Frame::of(&self.kept.round, file);
        let mut seen = Seen::default();
        let mut found = Vec::new();
        for (at, contact) in self.contacts.iter().enumerate() {
            let Some(row) = view(at, contact) else { continue };
            let said = row::check(&row, &frame, &mut seen);
            found.extend(said.into_iter().map(|said| (said.rule, FoundAt::Contact(at, said.value))));
        }
        let twice = twice::counted_twice(&self.contacts).into_iter();
        found.extend(twice.map(|(at, day)| ("counted_twice", FoundAt::Contact(at, day))));
        found.extend(self.amended.iter().map(|desk| {
            let finding = PlaceFinding::of_week("amended_after_correction", desk.contacts.to_string());
            let (unit, desk) = (desk.unit.clone(), desk.desk.clone());
            ("amended_after_correction", FoundAt::Place(PlaceFinding { unit, desk, ..finding }))
        }));
        let week = week_of(&self.kept, &self.contacts, &self.desk_days, &self.streams, Some(self.today));
        let of_places = week::check_beside_rows(&week, self.before.as_ref());
        let gathered = Gathered {
            frame: &frame,
            desks: Calendar::of(&self.kept).desks(),
            streams: &self.streams,
            desk_days: &self.desk_days,
            contacts: &self.contacts,
            machine_counts: &self.machine_counts,
            machine_files: &self.machine_files,
            looked: self.looked.iter().collect(),
            today: self.today.day,
        };
        let of_gathering = gathering::check(&gathered);
        found.extend(
            of_places.into_iter().chain(of_gathering).map(|place| (place.rule, FoundAt::Place(place))),
        );
        found
    }
}

/// A stored contact as the rules about rows see it.
fn view(at: usize, contact: &StoredContact) -> Option<Row<'_>> {
    let (codes, logged) = (&contact.codes, &contact.logged_codes);
    let imported = contact.imported.as_ref();
    let one_by_one = imported.filter(|place| place.datasource.as_deref() == Some(ONE_BY_ONE));
    Some(Row {
        line: u32::try_from(at).ok()?,
        unit: &contact.unit,
        channel: codes.channel?,
        kind: codes.kind?,
        task: codes.task,
        closing: codes.closing,
        form: codes.form,
        day: contact.moment.day,
        open: imported.and_then(|place| Some((place.started?, place.ended?))),
        // A total of the coordinator's may have no task, and a sheet of paper has no column for one.
        asked_for_task: imported.is_none() && !contact.own && contact.source.code() != "PAPIR",
        // As it was registered: a repair of both rows of a double click makes them no less two.
        once: one_by_one.map(|place| {
            format!("{}\n{}\n{logged:?}\n{}\n{:?}", place.file, contact.unit, contact.moment.at, place.ended)
        }),
        columns: &OF_2013,
    })
}

/// The last closed round of the same season before this one, place by place.
fn before(store: &Municipality, kept: &KeptRound) -> Result<Option<Week>, ExportError> {
    let season = |kept: &KeptRound| kept.round.code.as_str().chars().next();
    let comparable = |other: &&KeptRound| {
        other.closed && !other.purged && season(other) == season(kept) && other.round.last < kept.round.first
    };
    let rounds = store.rounds()?;
    let Some(other) = rounds.iter().filter(comparable).max_by_key(|other| other.round.last) else {
        return Ok(None);
    };
    let code = &other.round.code;
    let week = week_of(other, &store.contacts(code)?, &store.desk_days(code)?, &store.streams(code)?, None);
    Ok(Some(week))
}

/// Did a desk count this contact, or a unit that sent its rows? What the coordinator entered, one by one or from a
/// list of totals, is the unit's, but no desk counted it.
pub(crate) fn was_counted_at_a_place(contact: &StoredContact) -> bool {
    !contact.own || contact.imported.as_ref().is_some_and(|place| place.kind != MASS)
}

/// A stored round as the rules about weeks see it: the desks, and the units of an imported file.
///
/// Totals the coordinator entered beside them were counted by no desk. Days from `today` on are not over.
fn week_of(
    kept: &KeptRound,
    contacts: &[StoredContact],
    desk_days: &[DeskDay],
    streams: &[StreamState],
    today: Option<Moment>,
) -> Week {
    let mut places: BTreeMap<(&str, &str), Place> = BTreeMap::new();
    for contact in contacts.iter().filter(|contact| was_counted_at_a_place(contact)) {
        let (Some(channel), Some(kind)) = (contact.codes.channel, contact.codes.kind) else { continue };
        let place = places.entry((&contact.unit, &contact.desk)).or_default();
        let cells = place.days.entry(contact.moment.day).or_default();
        *cells.entry((channel, kind)).or_insert(0) += contact.n;
    }
    let said_something = |day: &&DeskDay| day.states.iter().any(|(_, state)| !SignOff::is_said_in(state));
    for day in desk_days.iter().filter(said_something) {
        places.entry((&day.unit, &day.desk)).or_default().days.entry(day.day).or_default();
    }
    let calendar = Calendar::of(kept);
    for ((unit, desk), place) in &mut places {
        (place.unit, place.desk) = ((*unit).to_owned(), (*desk).to_owned());
        fill_calendar(place, kept, &calendar, today);
    }
    let own_only = streams.iter().all(|stream| stream.own);
    let counted_by = streams.iter().filter(|stream| stream.contacts > 0 && (own_only || !stream.own));
    let definitions: BTreeSet<String> = counted_by.map(|stream| stream.definition.clone()).collect();
    Week { round: kept.round.clone(), definitions, places: places.into_values().collect() }
}

/// The days a place should have counted and its opening hours, where the round file names its unit.
fn fill_calendar(place: &mut Place, kept: &KeptRound, calendar: &Calendar<'_>, today: Option<Moment>) {
    let Some(unit) = calendar.units().iter().find(|unit| unit.code == place.unit) else { return };
    let first = unit.first_day.unwrap_or(kept.round.first);
    let last = unit.last_day.unwrap_or(kept.round.last);
    let days = || first.iter_days().take_while(|day| *day <= last);
    let over = |day: &chrono::NaiveDate| today.is_none_or(|today| *day < today.day);
    place.expected = Some(days().filter(|day| calendar.is_open(&unit.code, *day)).filter(over).collect());
    let told = kept.file.as_ref();
    place.hours = days()
        .filter_map(|day| Some((day, told.and_then(|file| file.opening_hours(&unit.code, day))?)))
        .collect();
}
