//! A believable round file for any municipality.

use schema::SchemaError;
use schema::codes::MunicipalityFacts;
use schema::round::Round;
use schema::round_file::{Profile, RoundFile, Unit};

/// Opening hours Monday to Sunday.
const HOURS: [f64; 7] = [7.0, 7.0, 7.0, 9.0, 5.0, 0.0, 0.0];

/// When they open; not at all on Saturday and Sunday.
const OPENS: [&str; 7] = ["09:00", "09:00", "09:00", "09:00", "09:00", "", ""];

/// The round file of a municipality: three units, more desks where more people live.
pub fn of(place: &MunicipalityFacts, round: &Round) -> RoundFile {
    let desks = (place.population / 40_000 + 1).min(9);
    let unit = |code: &str, name: &str, desks: u32| Unit {
        code: code.into(),
        name: name.into(),
        desks: (1..=desks).map(|number| number.to_string()).collect(),
        first_day: None,
        last_day: None,
        favourites: ["23.05.10", "23.09.02", "23.09.04"].map(String::from).to_vec(),
        opening_hours: HOURS.to_vec(),
        opens: OPENS.map(String::from).to_vec(),
    };
    let units = vec![
        unit("borgerservice", "Borgerservice", desks),
        unit("ydelser", "Ydelser og pension", 1),
        unit("jobcenter", "Jobcenter", desks.div_ceil(2)),
    ];
    RoundFile { profile: Profile::Full, ..RoundFile::built_in(round, &place.code, units) }
}

/// The file's bytes.
pub fn bytes(file: &RoundFile) -> Result<Vec<u8>, SchemaError> {
    let broken =
        |e: serde_json::Error| SchemaError::BadRoundFile { reason: e.to_string(), line: 0, column: 0 };
    let mut text = serde_json::to_string_pretty(file).map_err(broken)?;
    text.push('\n');
    Ok(text.into_bytes())
}
