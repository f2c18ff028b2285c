//! One municipality's week, drawn at random around real proportions.

use chrono::Datelike;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Normal, Poisson};
use schema::codes::{self, Channel, Closing, ContactType, Form, MunicipalityFacts, Source};
use schema::kle::Kle;
use schema::round::Round;
use schema::store::counted::CountedCell;

use super::round_files;
use crate::ExportError;
use crate::week::{Coverage, WeekTotals};

/// Contacts of each type on the commonest channels of a real municipality, autumn 2013:
/// FEJL, INFO, OPRET, SLVBTJN, STATUS, VEJL.
pub(super) const MIX: [(&str, [f64; 6]); 10] = [
    ("TLFIND", [17.0, 1300.0, 279.0, 37.0, 246.0, 597.0]),
    ("WEB", [0.0, 0.0, 0.0, 0.0, 0.0, 1479.0]),
    ("PPRUD", [0.0, 763.0, 184.0, 0.0, 179.0, 35.0]),
    ("PRSNLG", [10.0, 438.0, 406.0, 9.0, 76.0, 217.0]),
    ("EMLIND", [3.0, 555.0, 230.0, 2.0, 97.0, 58.0]),
    ("PPRIND", [3.0, 337.0, 218.0, 1.0, 236.0, 41.0]),
    ("TLFUD", [0.0, 328.0, 76.0, 4.0, 66.0, 59.0]),
    ("EMLUD", [1.0, 309.0, 106.0, 0.0, 64.0, 42.0]),
    ("DOCIND", [0.0, 55.0, 95.0, 0.0, 25.0, 1.0]),
    ("SLVBTJN", [0.0, 1.0, 47.0, 0.0, 2.0, 0.0]),
];
pub(super) const MIX_TYPES: [&str; 6] = ["FEJL", "INFO", "OPRET", "SLVBTJN", "STATUS", "VEJL"];
const MIX_TOTAL: f64 = 9_250.0;
/// Tasks by frequency in the same week.
const TASKS: [(&str, f64); 9] = [
    ("32.30.04", 0.22),
    ("32.24.04", 0.15),
    ("28.09.40", 0.13),
    ("23.05.10", 0.12),
    ("28.09.44", 0.11),
    ("23.09.04", 0.09),
    ("17.20.01", 0.08),
    ("32.03.12", 0.06),
    ("23.09.02", 0.04),
];
/// Contacts per 1,000 inhabitants a day.
const RATE: f64 = 6.0;
/// Monday to Friday against the mean (effect.md 16).
pub(super) const WEEKDAYS: [f64; 5] = [1.25, 1.05, 0.95, 1.0, 0.75];
/// Spread between municipalities, between weeks of one municipality, and between days; on the log scale.
const SPREAD: [f64; 3] = [0.25, 0.12, 0.08];
/// What every municipality loses from round to round.
const TREND: f64 = 0.97;

/// A municipality's figures in a round; `effect` multiplies contacts about one's own case on staffed channels.
pub fn week(
    seed: u64,
    place: &MunicipalityFacts,
    round: &Round,
    number: usize,
    effect: f64,
) -> Result<WeekTotals, ExportError> {
    let code: u64 = place.code.parse().unwrap_or(0);
    // The level belongs to the municipality, the rest to its round: two streams of chance.
    let level = spread(&mut ChaCha8Rng::seed_from_u64(seed ^ (code << 32)), SPREAD[0]);
    let mut chance = ChaCha8Rng::seed_from_u64(seed ^ (code << 32) ^ ((number as u64 + 1) << 20));
    let here = f64::from(place.population) / 1_000.0 * RATE * level * TREND.powi(number as i32);
    let this_week = spread(&mut chance, SPREAD[1]);
    let file = round_files::of(place, round);
    let desks: u32 = file.units.iter().map(|unit| unit.desks.len() as u32).sum();
    let mut totals = WeekTotals {
        municipality: place.code.clone(),
        round: round.code.to_string(),
        version: 1,
        definition: codes::DEFINITION_VERSION.to_owned(),
        cells: Vec::new(),
        days: Default::default(),
    };
    for day in round.working_days() {
        let weekday = WEEKDAYS[day.weekday().num_days_from_monday() as usize % 5];
        let today = here * this_week * weekday * spread(&mut chance, SPREAD[2]);
        let hours = file.units.first().and_then(|unit| file.opening_hours(&unit.code, day));
        totals
            .days
            .insert(day, Coverage { opening_hours: hours, desks_counted: desks, desks_expected: desks });
        for (channel, weights) in MIX {
            let channel = Channel::from_code(channel)?;
            for (kind, weight) in MIX_TYPES.into_iter().zip(weights) {
                let kind = ContactType::from_code(kind)?;
                let helped = if kind.code() == "INFO" && on_min_side(channel) { effect } else { 1.0 };
                let mean = today * weight / MIX_TOTAL * helped;
                for (task, share) in TASKS {
                    let n = draw(&mut chance, mean * share);
                    if n > 0 {
                        totals.cells.push(cell(day, channel, kind, task.parse()?, n)?);
                    }
                }
            }
        }
    }
    totals.cells.sort();
    Ok(totals)
}

/// Where a citizen who can see the case on Min Side no longer asks: the staffed channels of the panel.
fn on_min_side(channel: Channel) -> bool {
    let facts = channel.facts();
    facts.staffed.is_yes() && !facts.analysis_group.is_empty()
}

fn cell(
    day: chrono::NaiveDate,
    channel: Channel,
    kind: ContactType,
    task: Kle,
    n: i64,
) -> Result<CountedCell, ExportError> {
    let facts = channel.facts();
    let source = if facts.staffed.is_yes() { "SKRANKE" } else { "CENTRAL" };
    Ok(CountedCell {
        day,
        channel,
        kind,
        task: Some(task),
        closing: Some(Closing::from_code(&facts.preset_closing)?),
        form: Some(Form::from_code(&facts.preset_form)?),
        source: Source::from_code(source)?,
        n,
    })
}

/// A factor around 1 with this spread on the log scale.
fn spread(chance: &mut ChaCha8Rng, sd: f64) -> f64 {
    Normal::new(-sd * sd / 2.0, sd).map_or(1.0, |normal| normal.sample(chance).exp())
}

/// A Poisson count; nothing is drawn around a mean of nothing.
fn draw(chance: &mut ChaCha8Rng, mean: f64) -> i64 {
    Poisson::new(mean).map_or(0, |poisson| poisson.sample(chance) as i64)
}
