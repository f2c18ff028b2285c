//! From the uploads of two rounds and the dates of adoption to the analysis panel (effect-report.md).

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{Duration, NaiveDate};
use schema::clock;
use schema::codes::{self, Channel, ContactType};
use schema::round::{Round, RoundCode};

use crate::panel::{self, Group, Panel, PanelRow};
use crate::tally::Tally;
use crate::week::WeekTotals;
use crate::{ExportError, safe_file};

/// A week counted this soon after adoption is run-in, neither before nor after (effect.md 1, an assumption).
const RUN_IN_DAYS: i64 = 28;

/// Dates of adoption (kommunekode;dato) of the municipalities that show cases on Min Side.
pub type Adoption = BTreeMap<String, NaiveDate>;

/// Why a municipality's figures are not in the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It adopted before the first of the two rounds was over.
    AdoptedBefore,
    /// The later round falls within the run-in.
    RunIn,
}

impl LeftOut {
    /// The word for machines.
    pub fn code(self) -> &'static str {
        match self {
            LeftOut::AdoptedBefore => "adopted_before",
            LeftOut::RunIn => "run_in",
        }
    }
}

/// Reads the dates of adoption.
pub fn read_adoption(path: &Path) -> Result<Adoption, ExportError> {
    let bytes = safe_file::read(path, safe_file::MOST_UPLOAD)?;
    let text = std::str::from_utf8(&bytes)
        .map_err(|e| ExportError::NotUtf8 { path: path.to_owned(), byte: e.valid_up_to() })?;
    let mut lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    let bad = |line: usize, column: &str, value: &str, reason: &str| ExportError::BadLine {
        path: path.to_owned(),
        line: line as u64 + 1,
        column: column.into(),
        value: value.chars().take(60).collect(),
        reason: reason.into(),
    };
    match lines.next() {
        Some((_, "kommunekode;dato")) => {}
        other => return Err(bad(0, "", other.map_or("", |(_, line)| line), "kommunekode;dato")),
    }
    let mut adoption = Adoption::new();
    for (at, line) in lines.filter(|(_, line)| !line.is_empty()) {
        let (code, day) = line.split_once(';').ok_or_else(|| bad(at, "", line, "kommunekode;dato"))?;
        let municipality =
            codes::municipality(code).map_err(|e| bad(at, "kommunekode", code, &e.to_string()))?;
        let date = clock::parse_day(day).map_err(|e| bad(at, "dato", day, &e.to_string()))?;
        if adoption.insert(municipality.to_owned(), date).is_some() {
            return Err(bad(at, "kommunekode", code, "twice"));
        }
    }
    Ok(adoption)
}

/// A panel, and what did not go into it.
#[derive(Debug, Clone, Default)]
pub struct NationalPanel {
    /// The rows.
    pub panel: Panel,
    /// Municipalities that cannot be told before from after.
    pub left_out: Vec<(String, LeftOut)>,
    /// How many days of a municipality were not counting days.
    pub days_left_out: Vec<(String, usize)>,
}

/// The panel of two rounds. Municipalities that cannot be told before from after are left out and named.
pub fn of_rounds(
    uploads: &[WeekTotals],
    before: &RoundCode,
    after: &RoundCode,
    adoption: &Adoption,
) -> NationalPanel {
    let NationalPanel { mut panel, mut left_out, mut days_left_out } = NationalPanel::default();
    let week_of =
        |round: &RoundCode| uploads.iter().filter(|u| u.round == round.as_str()).collect::<Vec<_>>();
    let (first, second) = (week_of(before), week_of(after));
    for (uploads, period) in [(&first, "before"), (&second, "after")] {
        for upload in uploads.iter() {
            let adopted = adoption.get(&upload.municipality).copied();
            match place(upload, &first, &second, adopted) {
                Ok(group) => {
                    let days = upload.days.keys().filter(|day| !is_counting_day(upload, **day)).count();
                    if days > 0 {
                        days_left_out.push((upload.municipality.clone(), days));
                    }
                    panel.rows.extend(rows(upload, period, group, adopted));
                }
                Err(reason)
                    if period == "before" || !first.iter().any(|u| u.municipality == upload.municipality) =>
                {
                    left_out.push((upload.municipality.clone(), reason));
                }
                Err(_) => {}
            }
        }
    }
    NationalPanel { panel, left_out, days_left_out }
}

/// Was the day one on which the municipality counted (effect.md 1), and not one on which a late paper was keyed in?
///
/// With known opening hours: was it open? Without, the built-in week decides where the figures touch it.
pub fn is_counting_day(upload: &WeekTotals, day: NaiveDate) -> bool {
    let hours = upload.days.get(&day).and_then(|coverage| coverage.opening_hours);
    let week = upload.round.parse().ok().and_then(|code: RoundCode| Round::built_in(&code).ok());
    match (hours, week) {
        (Some(hours), _) => hours > 0.0,
        (None, Some(week)) if upload.days.keys().any(|day| week.covers(*day)) => week.covers(day),
        _ => true,
    }
}

/// On which side a municipality stands: adopters count before adoption and 28 days or more after it.
fn place(
    upload: &WeekTotals,
    first: &[&WeekTotals],
    second: &[&WeekTotals],
    adopted: Option<NaiveDate>,
) -> Result<Group, LeftOut> {
    let Some(adopted) = adopted else { return Ok(Group::Control) };
    let days = |uploads: &[&WeekTotals]| -> Vec<NaiveDate> {
        uploads
            .iter()
            .filter(|u| u.municipality == upload.municipality)
            .flat_map(|u| u.days.keys().copied())
            .collect()
    };
    let (before, after) = (days(first), days(second));
    if before.iter().any(|day| *day >= adopted) {
        return Err(LeftOut::AdoptedBefore);
    }
    match after.iter().min() {
        // Adopted after the later round: in this comparison it had nothing to show yet.
        Some(_) if after.iter().all(|day| *day < adopted) => Ok(Group::Control),
        Some(start) if *start < adopted + Duration::days(RUN_IN_DAYS) => Err(LeftOut::RunIn),
        _ => Ok(Group::Adopter),
    }
}

/// A municipality's rows: every channel and type of every counting day, zeros included.
pub fn rows(upload: &WeekTotals, period: &str, group: Group, adopted: Option<NaiveDate>) -> Vec<PanelRow> {
    let counts: Tally<(NaiveDate, &str, panel::ContactType)> = upload
        .cells
        .iter()
        .filter(|cell| !cell.channel.facts().analysis_group.is_empty())
        .map(|cell| {
            ((cell.day, cell.channel.facts().analysis_group.as_str(), analysis_type(cell.kind)), cell.n)
        })
        .collect();
    let counted: BTreeMap<_, i64> = counts.iter().map(|(key, n)| (*key, n)).collect();
    let population = codes::municipalities()
        .iter()
        .find(|m| m.code == upload.municipality)
        .map(|m| f64::from(m.population));
    let mut channels: Vec<&str> =
        Channel::all().map(|c| c.facts().analysis_group.as_str()).filter(|group| !group.is_empty()).collect();
    channels.sort_unstable();
    let mut rows = Vec::new();
    for (day, coverage) in upload.days.iter().filter(|(day, _)| is_counting_day(upload, **day)) {
        for channel in &channels {
            for kind in panel::ContactType::ALL {
                rows.push(PanelRow {
                    municipality_code: upload.municipality.clone(),
                    period: period.to_owned(),
                    date: *day,
                    channel: (*channel).to_owned(),
                    contact_type: kind,
                    count: counted.get(&(*day, *channel, kind)).copied().unwrap_or(0).unsigned_abs(),
                    open_hours: coverage.opening_hours,
                    population,
                    group,
                    round: Some(upload.round.clone()),
                    desk: None,
                    definition_version: Some(upload.definition.clone()),
                    adoption_date: adopted,
                });
            }
        }
    }
    rows
}

fn analysis_type(kind: ContactType) -> panel::ContactType {
    match kind.facts().analysis_type.as_str() {
        "status" => panel::ContactType::Status,
        "application" => panel::ContactType::Application,
        "change" => panel::ContactType::Change,
        _ => panel::ContactType::Other,
    }
}
