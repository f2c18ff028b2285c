//! What was counted last decides what is nearest at hand: channels and types by how common they were, favourites by
//! the tasks of the unit.

use std::collections::BTreeMap;

use schema::codes::{Channel, ContactType};
use schema::municipality::Municipality;
use schema::round::RoundCode;
use schema::round_file::RoundFile;
use schema::store::counted::{self, Dimension};

use crate::ExportError;

/// Keys 1 to 9.
const FAVOURITES: usize = 9;

/// Puts channels and types in the order of a round's figures, so that the keys 1 1 are the commonest cell, and gives
/// every unit the tasks it had most of.
pub fn order_by_last(
    draft: &mut RoundFile,
    municipality: &Municipality,
    last: &RoundCode,
) -> Result<(), ExportError> {
    draft.order_channels_by(&channels(municipality, last)?);
    order_types(draft, &types(municipality, last)?);
    for (unit, tasks) in usual_favourites(municipality, last, draft)? {
        if let Some(unit) = draft.units.iter_mut().find(|of| of.code == unit) {
            unit.favourites = tasks;
        }
    }
    Ok(())
}

/// Types by how common they were, those with a reference number staying above the divider of the screen.
fn order_types(draft: &mut RoundFile, counts: &[(ContactType, u32)]) {
    let counted = |kind: &ContactType| counts.iter().find(|(of, _)| of == kind).map_or(0, |(_, n)| *n);
    let mut order = draft.types_in_order();
    order.sort_by_key(|kind| (!kind.facts().needs_reference.is_yes(), std::cmp::Reverse(counted(kind))));
    if order == ContactType::in_desk_order() {
        draft.types.clear();
    } else {
        draft.types = order.into_iter().map(|kind| kind.code().to_owned()).collect();
    }
}

/// How often each channel was counted.
pub(super) fn channels(
    municipality: &Municipality,
    round: &RoundCode,
) -> Result<Vec<(Channel, u32)>, ExportError> {
    by_code(municipality, round, Dimension::Channel)?
        .into_iter()
        .map(|(code, n)| Ok((Channel::from_code(&code)?, n)))
        .collect()
}

fn types(municipality: &Municipality, round: &RoundCode) -> Result<Vec<(ContactType, u32)>, ExportError> {
    by_code(municipality, round, Dimension::Type)?
        .into_iter()
        .map(|(code, n)| Ok((ContactType::from_code(&code)?, n)))
        .collect()
}

fn by_code(
    municipality: &Municipality,
    round: &RoundCode,
    by: Dimension,
) -> Result<Vec<(String, u32)>, ExportError> {
    let rows = municipality.store().read(|c| counted::totals(c, round.as_str(), &[by]))?;
    let mut counts = Vec::new();
    for (mut codes, n) in rows {
        if let Some(code) = codes.pop().flatten() {
            // Only the order is wanted: a number too large for it is the largest.
            counts.push((code, u32::try_from(n).unwrap_or(u32::MAX)));
        }
    }
    Ok(counts)
}

/// The tasks each unit had most of in a round, commonest first, as far as the draft has tiles for them. Units without
/// any are left out.
pub fn usual_favourites(
    municipality: &Municipality,
    round: &RoundCode,
    draft: &RoundFile,
) -> Result<Vec<(String, Vec<String>)>, ExportError> {
    let by = [Dimension::Unit, Dimension::Task];
    let rows = municipality.store().read(|c| counted::totals(c, round.as_str(), &by))?;
    let mut units: BTreeMap<String, Vec<(i64, String)>> = BTreeMap::new();
    for (codes, n) in rows {
        if let [Some(unit), Some(task)] = &codes[..]
            && draft.tasks.iter().any(|tile| tile.kle == *task)
        {
            units.entry(unit.clone()).or_default().push((n, task.clone()));
        }
    }
    let commonest = |mut tasks: Vec<(i64, String)>| {
        tasks.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        tasks.into_iter().take(FAVOURITES).map(|(_, task)| task).collect()
    };
    Ok(units.into_iter().map(|(unit, tasks)| (unit, commonest(tasks))).collect())
}
