//! An invented country: believable figures with a planted effect, to learn on and to test the whole chain with.
//!
//! Channels and types are mixed as in a real export of 2013 (domain.md 12.1); levels, weeks and days vary at random
//! from a seed. The same seed gives the same bytes.

use std::path::Path;

use chrono::{Duration, NaiveDate};
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use schema::SchemaError;
use schema::codes::{self, MunicipalityFacts};
use schema::round::{Round, RoundCode};
use serde_json::json;

use crate::national_panel::{self, Adoption};
use crate::panel::LineEnding;
use crate::week::WeekTotals;
use crate::{ExportError, safe_file, upload_export};

mod desk_week;
mod desks;
mod figures;
mod round_files;

pub use desk_week::{DeskHabit, desk_week, phone_switch};

/// A country to make.
#[derive(Debug, Clone)]
pub struct Country {
    /// How many municipalities, in the order of their codes.
    pub municipalities: usize,
    /// Rounds in the order of time; Min Side comes between the last two.
    pub rounds: Vec<RoundCode>,
    /// What Min Side does to contacts about one's own case on staffed channels, in percent.
    pub effect_pct: f64,
    /// The seed.
    pub seed: u64,
}

/// A country as figures.
#[derive(Debug, Clone)]
pub struct Figures {
    /// An upload for each municipality and round.
    pub uploads: Vec<WeekTotals>,
    /// Which municipalities came on Min Side, and when.
    pub adoption: Adoption,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Files.
    pub files: usize,
    /// Contacts in the uploads.
    pub contacts: i64,
    /// Municipalities on Min Side.
    pub adopters: usize,
}

/// The figures of a country, nothing on disk.
pub fn figures(country: &Country) -> Result<Figures, ExportError> {
    let rounds = country.rounds.iter().map(Round::built_in).collect::<Result<Vec<_>, _>>()?;
    let places = places(country);
    let adoption = adoption(country, &rounds, &places);
    let mut uploads = Vec::with_capacity(places.len() * rounds.len());
    for (number, round) in rounds.iter().enumerate() {
        for place in &places {
            let adopted = adoption.get(&place.code).is_some_and(|day| *day < round.first);
            let effect = if adopted { 1.0 + country.effect_pct / 100.0 } else { 1.0 };
            uploads.push(figures::week(country.seed, place, round, number, effect)?);
        }
    }
    Ok(Figures { uploads, adoption })
}

fn places(country: &Country) -> Vec<&'static MunicipalityFacts> {
    codes::municipalities().iter().take(country.municipalities).collect()
}

/// Half of the municipalities, drawn by the seed, halfway between the last two rounds.
fn adoption(country: &Country, rounds: &[Round], places: &[&MunicipalityFacts]) -> Adoption {
    let [.., before, after] = rounds else { return Adoption::new() };
    let day: NaiveDate = before.last + Duration::days((after.first - before.last).num_days() / 2);
    let mut drawn: Vec<&str> = places.iter().map(|place| place.code.as_str()).collect();
    drawn.shuffle(&mut ChaCha8Rng::seed_from_u64(country.seed));
    drawn.truncate(places.len() / 2);
    drawn.into_iter().map(|code| (code.to_owned(), day)).collect()
}

/// Writes a country: uploads, round files, dates of adoption, the panel, and one municipality down to its desks.
pub fn write(country: &Country, folder: &Path) -> Result<Made, ExportError> {
    let figures = figures(country)?;
    let mut files = 0;
    for upload in &figures.uploads {
        upload_export::write_totals(upload, &folder.join("indberetninger"))?;
        files += 2;
    }
    files += write_rounds(country, folder)?;
    files += write_down_to_the_desks(country, &figures, folder)?;
    files += write_question(country, &figures, folder)?;
    Ok(Made {
        files,
        contacts: figures.uploads.iter().map(WeekTotals::total).sum(),
        adopters: figures.adoption.len(),
    })
}

fn write_rounds(country: &Country, folder: &Path) -> Result<usize, ExportError> {
    let mut files = 0;
    for code in &country.rounds {
        let round = Round::built_in(code)?;
        for place in places(country) {
            let file = round_files::of(place, &round);
            let name = format!("{}_{}.komhenrunde", place.code, round.code);
            safe_file::write(&folder.join("runder").join(name), &round_files::bytes(&file)?)?;
            files += 1;
        }
    }
    Ok(files)
}

/// The municipality that is shown down to its desks: Køge, whose figures the mix is from, or the first.
fn write_down_to_the_desks(
    country: &Country,
    figures: &Figures,
    folder: &Path,
) -> Result<usize, ExportError> {
    let places = places(country);
    let Some(place) = places.iter().find(|p| p.code == "0259").or(places.first()) else { return Ok(0) };
    let mut files = 0;
    for upload in figures.uploads.iter().filter(|u| u.municipality == place.code) {
        for (name, bytes) in desks::files(country.seed, upload)? {
            safe_file::write(&folder.join("skranker").join(name), &bytes)?;
            files += 1;
        }
        let name = format!("{}_{}.maskintal.csv", upload.municipality, upload.round);
        safe_file::write(&folder.join("maskintal").join(name), &desks::machine_counts(upload))?;
        files += 1;
    }
    Ok(files)
}

fn write_question(country: &Country, figures: &Figures, folder: &Path) -> Result<usize, ExportError> {
    let mut adoption = String::from("kommunekode;dato\r\n");
    for (code, day) in &figures.adoption {
        adoption.push_str(&format!("{code};{day}\r\n"));
    }
    safe_file::write(&folder.join("indfoerelse.csv"), adoption.as_bytes())?;
    let [.., before, after] = country.rounds.as_slice() else { return Ok(1) };
    let national_panel::NationalPanel { panel, .. } =
        national_panel::of_rounds(&figures.uploads, before, after, &figures.adoption);
    let mut bytes = Vec::new();
    let broken = |reason: String| ExportError::from(SchemaError::BadEvent { reason });
    panel.write(&mut bytes, LineEnding::Lf).map_err(|e| broken(e.to_string()))?;
    safe_file::write(&folder.join("panel.csv"), &bytes)?;
    let params = json!({
        "outcome": {"channels": ["phone", "in_person", "letter", "email", "digital_post"], "types": ["status"]},
        "exposure": "days",
        "target_pct": -20,
    });
    safe_file::write(&folder.join("params.json"), format!("{params:#}\n").as_bytes())?;
    Ok(3)
}
