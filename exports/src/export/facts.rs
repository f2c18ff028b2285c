//! What a file for people must say about itself (*Læs mig*): period, units, what is missing, with and without website
//! visits, version, and which rules it was held against.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use schema::SchemaError;
use schema::municipality::{SignOff, UnitSignOff};
use schema::round_file::{RoundFile, Unit};
use schema::store::{Store, StoreKind, counted};
use schema::texts::Texts;
use serde_json::{Value, json};

use super::danish;
use super::figures::Figures;
use crate::charts::numbers::Numbers;
use crate::{ExportError, rules};

/// What is known about the figures of a round.
#[derive(Debug, Clone)]
pub struct Facts {
    /// `0259`.
    pub municipality: String,
    /// `Køge`; empty for the invented one.
    pub municipality_name: String,
    /// `E2026`.
    pub round: String,
    /// First counting day.
    pub first_day: NaiveDate,
    /// Last counting day.
    pub last_day: NaiveDate,
    /// Number of closings, at least 1.
    pub version: u32,
    /// Is the round closed?
    pub closed: bool,
    /// Version of the definitions counted by.
    pub definition: String,
    /// Smallest number a cell may show, 0 where all are shown.
    pub min_cell: u32,
    /// Rows whose number is hidden.
    pub hidden: usize,
    /// All contacts; `None` where the number itself is hidden.
    pub with_website: Option<u32>,
    /// Contacts without website visits; `None` where the number is hidden.
    pub without_website: Option<u32>,
    /// Units that counted, by name.
    pub units: Vec<String>,
    /// Units with days of their own.
    pub own_periods: Vec<(String, NaiveDate, NaiveDate)>,
    /// What is missing; `None` where no round file says what should be there.
    pub missing: Option<Vec<Missing>>,
    /// Units signed off as closed or missing: name, state code, reason code.
    pub signed: Vec<(String, String, Option<String>)>,
    /// A desk's own figures only?
    pub one_desk: bool,
}

/// Days on which a desk should have counted and did not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The unit's name.
    pub unit: String,
    /// The desk.
    pub desk: String,
    /// The days.
    pub days: Vec<NaiveDate>,
    /// Did it never count in the round?
    pub never: bool,
}

impl Facts {
    /// The facts beside these figures. Days after today are not missing yet.
    pub fn of(store: &Store, figures: &Figures, today: NaiveDate) -> Result<Facts, ExportError> {
        let kept = &figures.kept;
        let code = kept.round.code.as_str();
        let (desks, definition) =
            store.read(|c| Ok((counted::desks_by_day(c, code)?, counted::definition(c, code)?)))?;
        let one_desk = store.kind() != StoreKind::Municipality;
        let name = |unit: &str| match figures.unit_name(unit) {
            "" => unit.to_owned(),
            name => name.to_owned(),
        };
        let counted_units: BTreeSet<&str> =
            figures.rows.iter().map(|row| row.unit.as_str()).filter(|unit| !unit.is_empty()).collect();
        let file = kept.file.as_ref();
        Ok(Facts {
            municipality: kept.municipality.clone(),
            municipality_name: figures.municipality_name().to_owned(),
            round: code.to_owned(),
            first_day: kept.round.first,
            last_day: kept.round.last,
            version: figures.version,
            closed: kept.closed,
            definition,
            min_cell: figures.min_cell,
            hidden: figures.hidden(),
            with_website: figures.table.with_website.1,
            without_website: figures.table.without_website.1,
            units: counted_units.into_iter().map(name).collect(),
            own_periods: file.map(own_periods).unwrap_or_default(),
            missing: file.filter(|_| !one_desk).map(|file| missing(file, today, &desks)).transpose()?,
            signed: Vec::new(),
            one_desk,
        })
    }

    /// The facts, with what was said of units that did not count. A unit with figures did, whatever was said before
    /// they came.
    pub fn with_sign_offs(mut self, figures: &Figures, sign_offs: Vec<UnitSignOff>) -> Facts {
        let has_figures = |unit: &str| figures.rows.iter().any(|row| row.unit == unit);
        let holds =
            |signed: &UnitSignOff| signed.state != SignOff::Counted && !has_figures(signed.unit.as_str());
        let told = sign_offs.into_iter().filter(holds).map(|signed| {
            let name = match figures.unit_name(&signed.unit) {
                "" => signed.unit.clone(),
                name => name.to_owned(),
            };
            (name, signed.state.code().to_owned(), signed.reason)
        });
        self.signed = told.collect();
        self.signed.sort();
        self
    }

    /// The facts as label and sentence, for the sheet, the file beside a CSV and the data package.
    pub fn lines(&self, texts: &Texts) -> Vec<(String, String)> {
        let say = |id: &str, details: &[(&str, String)]| texts.say(&format!("readme-{id}"), details);
        let numbers = Numbers::of(texts);
        let count = |n: Option<u32>| match n {
            Some(n) => numbers.whole(u64::from(n)),
            None => say("hidden-mark", &[]),
        };
        let mut lines = Vec::new();
        let mut line = |label: &str, value: String| lines.push((say(label, &[]), value));
        if !self.closed {
            line("draft", say("draft-open", &[]));
        }
        let municipality = match self.municipality_name.is_empty() {
            true => self.municipality.clone(),
            false => format!("{} {}", self.municipality, self.municipality_name),
        };
        line("municipality", municipality);
        line("round", self.round.clone());
        line("period", self.period());
        for (unit, first, last) in &self.own_periods {
            line("own-period", format!("{unit}: {} – {}", danish::day(*first), danish::day(*last)));
        }
        line("with-website", count(self.with_website));
        line("without-website", count(self.without_website));
        line(
            "units",
            match self.units.is_empty() {
                true => say("units-none", &[]),
                false => self.units.join(", "),
            },
        );
        match &self.missing {
            _ if self.one_desk => line("missing", say("missing-one-desk", &[])),
            None => line("missing", say("missing-unknown", &[])),
            Some(missing) if missing.is_empty() => line("missing", say("missing-nothing", &[])),
            Some(missing) => missing.iter().for_each(|desk| line("missing", desk.sentence(texts))),
        }
        for (unit, state, reason) in &self.signed {
            let mut sentence = format!("{unit}: {}", texts.say(&format!("signoff-{state}"), &[]));
            if let Some(reason) = reason {
                sentence.push_str(&format!(" ({})", texts.say(&format!("signoff-reason-{reason}"), &[])));
            }
            line("signed", sentence);
        }
        line("version", self.version.to_string());
        line("definition", self.definition.clone());
        line("rules", rules::VERSION.to_owned());
        line("source", say("source-text", &[]));
        if self.min_cell > 1 {
            let details = [("min", self.min_cell.to_string()), ("hidden", self.hidden.to_string())];
            line("small-cells", say("small-cells-hidden", &details));
        } else {
            line("small-cells", say("small-cells-shown", &[]));
        }
        lines
    }

    /// The facts for programs, in the data package.
    pub fn document(&self) -> Value {
        json!({
            "round": self.round, "version": self.version, "closed": self.closed,
            "first_day": self.first_day.to_string(), "last_day": self.last_day.to_string(),
            "with_website": self.with_website, "without_website": self.without_website,
            "min_cell": self.min_cell, "hidden_rows": self.hidden,
            "definition": self.definition, "rules": rules::VERSION,
        })
    }

    /// `19-10-2026 – 25-10-2026 (uge 43)`.
    pub fn period(&self) -> String {
        let mut weeks: Vec<u32> = self
            .first_day
            .iter_days()
            .take_while(|day| *day <= self.last_day)
            .map(|day| schema::clock::iso_week(day).1)
            .collect();
        weeks.dedup();
        let weeks = match (weeks.first(), weeks.last()) {
            (Some(first), Some(last)) if first != last => format!("uge {first}-{last}"),
            (Some(first), _) => format!("uge {first}"),
            _ => String::new(),
        };
        format!("{} – {} ({weeks})", danish::day(self.first_day), danish::day(self.last_day))
    }
}

impl Missing {
    fn sentence(&self, texts: &Texts) -> String {
        let days: Vec<String> = self.days.iter().map(|day| danish::day(*day)).collect();
        let details = [("unit", self.unit.clone()), ("desk", self.desk.clone()), ("days", days.join(", "))];
        texts.say(if self.never { "readme-missing-never" } else { "readme-missing-days" }, &details)
    }
}

fn own_periods(file: &RoundFile) -> Vec<(String, NaiveDate, NaiveDate)> {
    let of_unit = |unit: &Unit| {
        (unit.name.clone(), unit.first_day.unwrap_or(file.first_day), unit.last_day.unwrap_or(file.last_day))
    };
    let own = file.units.iter().filter(|unit| unit.first_day.is_some() || unit.last_day.is_some());
    own.map(of_unit).collect()
}

/// Every desk of the round file that did not count on a day its unit was open.
fn missing(
    file: &RoundFile,
    today: NaiveDate,
    desks: &BTreeMap<NaiveDate, Vec<(String, String)>>,
) -> Result<Vec<Missing>, SchemaError> {
    let mut found = Vec::new();
    for unit in &file.units {
        let round = file.round_of(unit)?;
        let open = |day: &NaiveDate| match file.opening_hours(&unit.code, *day) {
            Some(hours) => hours > 0.0,
            // Without opening hours the working days are the counting days.
            None => day.weekday().num_days_from_monday() < 5,
        };
        for desk in &unit.desks {
            let counted_on = |day: &NaiveDate| {
                desks.get(day).is_some_and(|counting| {
                    counting.iter().any(|(of_unit, of_desk)| *of_unit == unit.code && of_desk == desk)
                })
            };
            let days: Vec<NaiveDate> = round
                .first
                .iter_days()
                .take_while(|day| *day <= round.last.min(today))
                .filter(|day| open(day) && !counted_on(day))
                .collect();
            let name = if unit.name.is_empty() { unit.code.clone() } else { unit.name.clone() };
            if !days.is_empty() {
                let never = !desks.keys().any(counted_on);
                found.push(Missing { unit: name, desk: desk.clone(), days, never });
            }
        }
    }
    Ok(found)
}
