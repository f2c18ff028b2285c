//! The demonstration: an ordinary round of an invented municipality, in a folder of its own for each week.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use schema::codes::DEMONSTRATION_MUNICIPALITY;
use schema::desk::Place;
use schema::round::Round;
use schema::round_file::{RoundFile, Unit};
use schema::{SchemaError, clock};

/// A folder for the demonstration of each week: what was tried last week is not part of this week's count.
pub fn folder(data: &Path, now: DateTime<Utc>) -> PathBuf {
    let (year, week) = clock::iso_week(clock::Moment::of(now).day);
    data.join("demonstration").join(format!("{year}-W{week:02}"))
}

/// The demonstration round covers the whole of this week, so that every hour of it can be counted and exported.
pub fn place(now: DateTime<Utc>) -> Result<Place, SchemaError> {
    let round = Round::of_current_week(clock::Moment::of(now).day)?;
    let unit = Unit {
        code: "borgerservice".into(),
        name: "Borgerservice".into(),
        desks: vec!["1".into()],
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![7.0, 7.0, 7.0, 9.0, 5.0, 0.0, 0.0],
        opens: Vec::new(),
    };
    let file = RoundFile::built_in(&round, DEMONSTRATION_MUNICIPALITY, vec![unit]);
    Ok(Place {
        municipality: DEMONSTRATION_MUNICIPALITY.into(),
        round,
        unit: "borgerservice".into(),
        desk: "1".into(),
        file: Some(file),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demonstration_round_counts_every_day_of_this_week() {
        let sunday = schema::clock::parse("2026-10-25T01:30:00Z").unwrap();
        let place = place(sunday).unwrap();
        assert!(place.round.covers(schema::clock::parse_day("2026-10-19").unwrap()), "Monday");
        assert!(place.round.covers(schema::clock::parse_day("2026-10-25").unwrap()), "Sunday");
    }
}
