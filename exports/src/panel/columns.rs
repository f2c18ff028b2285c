//! Finding the columns of a panel by name and reading one row strictly.

use chrono::NaiveDate;
use csv::StringRecord;

use super::{ContactType, Group, OPTIONAL, PanelError, PanelRow, REQUIRED};

/// No municipality has this many contacts on a day; larger numbers are damage.
const LARGEST_COUNT: u64 = 1_000_000_000;

/// Where the known columns stand in this file.
pub(super) struct Columns {
    required: Vec<usize>,
    optional: Vec<Option<usize>>,
}

impl Columns {
    pub(super) fn find(header: &StringRecord) -> Result<Columns, PanelError> {
        let position = |name: &'static str| {
            let mut found = (0..header.len()).filter(|index| clean(&header[*index]) == name);
            let first = found.next();
            if found.next().is_some() { Err(PanelError::RepeatedColumn(name)) } else { Ok(first) }
        };
        let required = |name| position(name)?.ok_or(PanelError::MissingColumn(name));
        Ok(Columns {
            required: REQUIRED.into_iter().map(required).collect::<Result<_, _>>()?,
            optional: OPTIONAL.into_iter().map(position).collect::<Result<_, _>>()?,
        })
    }

    pub(super) fn row(&self, record: &StringRecord) -> Result<PanelRow, PanelError> {
        let line = record.position().map_or(0, csv::Position::line);
        let required = |index: usize| Cell::of(record, line, REQUIRED[index], Some(self.required[index]));
        let optional = |index: usize| Cell::of(record, line, OPTIONAL[index], self.optional[index]);
        Ok(PanelRow {
            municipality_code: required(0).name()?,
            period: required(1).name()?,
            date: required(2).date()?,
            channel: required(3).name()?,
            contact_type: required(4).contact_type()?,
            count: required(5).count()?,
            open_hours: required(6).amount()?,
            population: required(7).amount()?,
            group: required(8).group()?,
            round: optional(0).text(),
            desk: optional(1).text(),
            definition_version: optional(2).text(),
            adoption_date: optional(3).optional_date()?,
        })
    }
}

/// One value and where it stands, so that an error can point at it.
struct Cell<'a> {
    value: &'a str,
    line: u64,
    column: &'static str,
}

impl<'a> Cell<'a> {
    fn of(record: &'a StringRecord, line: u64, column: &'static str, index: Option<usize>) -> Cell<'a> {
        Cell { value: index.and_then(|index| record.get(index)).unwrap_or_default().trim(), line, column }
    }

    fn name(&self) -> Result<String, PanelError> {
        let named = !self.value.is_empty() && !self.value.contains(char::is_whitespace);
        if named { Ok(self.value.to_owned()) } else { self.refuse("a name without spaces") }
    }

    fn text(&self) -> Option<String> {
        (!self.value.is_empty()).then(|| self.value.to_owned())
    }

    fn date(&self) -> Result<NaiveDate, PanelError> {
        // Compared with its own spelling, because chrono alone would also take 2012-1-5.
        match self.value.parse::<NaiveDate>() {
            Ok(date) if date.to_string() == self.value => Ok(date),
            _ => self.refuse("a date such as 2012-11-05"),
        }
    }

    fn optional_date(&self) -> Result<Option<NaiveDate>, PanelError> {
        if self.value.is_empty() { Ok(None) } else { self.date().map(Some) }
    }

    fn contact_type(&self) -> Result<ContactType, PanelError> {
        let found = ContactType::ALL.into_iter().find(|known| known.name() == self.value);
        found.map_or_else(|| self.refuse("status, application, change or other"), Ok)
    }

    fn count(&self) -> Result<u64, PanelError> {
        let digits = self.value.bytes().all(|byte| byte.is_ascii_digit());
        match self.value.parse() {
            Ok(count) if digits && count <= LARGEST_COUNT => Ok(count),
            _ => self.refuse("a whole number from 0 to 1000000000"),
        }
    }

    fn amount(&self) -> Result<Option<f64>, PanelError> {
        if self.value.is_empty() {
            return Ok(None);
        }
        match self.value.parse::<f64>() {
            Ok(amount) if amount.is_finite() && amount >= 0.0 => Ok(Some(amount)),
            _ => self.refuse("a number from 0 with decimal point, or empty"),
        }
    }

    fn group(&self) -> Result<Group, PanelError> {
        match self.value {
            "1" => Ok(Group::Adopter),
            "0" => Ok(Group::Control),
            _ => self.refuse("0 or 1"),
        }
    }

    fn refuse<T>(&self, expected: &'static str) -> Result<T, PanelError> {
        let value = self.value.chars().take(40).collect();
        Err(PanelError::Value { line: self.line, column: self.column, value, expected })
    }
}

/// A header cell without byte-order mark and surrounding space.
fn clean(name: &str) -> &str {
    name.trim_start_matches('\u{feff}').trim()
}
