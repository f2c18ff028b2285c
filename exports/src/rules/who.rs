//! Rules about the unit (enhed) of a row.

use super::row::{Frame, Row, Said};

/// What stands where a figure is the municipality's as a whole.
const WHOLE: &str = "-";

/// No unit, as on website figures.
pub fn unit_missing(row: &Row<'_>, _: &Frame<'_>) -> Said {
    row.unit.is_empty().then(|| (row.columns.unit, String::new()))
}

/// A unit that the published round file does not have.
pub fn unit_not_in_round(row: &Row<'_>, frame: &Frame<'_>) -> Said {
    let named = !row.unit.is_empty() && row.unit != WHOLE;
    let unknown = frame.has_units() && named && frame.unit(row.unit).is_none();
    unknown.then(|| (row.columns.unit, row.unit.to_owned()))
}
