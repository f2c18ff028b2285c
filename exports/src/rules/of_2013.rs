//! The rules on rows of the 2013 formats. Ids and extents in contract.md 2; all of them are warnings.

use schema::round::Round;

use super::Finding;
use super::row::{self, Frame, OF_2013, Row};
use crate::formats::raw2013::RawRow;

pub use super::row::Seen;

/// Registered one by one, so that a row may stand twice by mistake.
pub const ONE_BY_ONE: &str = "Tracetool";

/// Everything the rules have to say about a row of the raw export.
pub fn check(raw: &RawRow, round: &Round, seen: &mut Seen) -> Vec<Finding> {
    row::check(&view(raw), &Frame::of(round, None), seen)
}

/// A row of the raw export as the rules see it.
pub fn view(raw: &RawRow) -> Row<'_> {
    Row {
        line: raw.line,
        unit: &raw.unit,
        channel: raw.channel,
        kind: raw.kind,
        task: Some(raw.task),
        closing: Some(raw.closing),
        form: Some(raw.form),
        day: raw.registered.date(),
        open: Some((raw.started, raw.ended)),
        asked_for_task: false,
        once: (raw.datasource == ONE_BY_ONE).then(|| {
            let codes = [raw.channel.code(), raw.kind.code(), raw.closing.code(), raw.form.code()];
            let times = [raw.registered, raw.ended];
            format!("{}\n{}\n{codes:?}\n{times:?}\n{:?}", raw.unit, raw.task, raw.answers)
        }),
        columns: &OF_2013,
    }
}
