//! Reads a file of counts through its mapping: every row is accepted, left out on purpose, or a fault with its place.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use schema::codes::{Channel, ContactType};
use schema::kle::Kle;
use schema::names;
use schema::round::Round;
use schema::round_file::RoundFile;
use schema::store::imported::{RejectedRow, RuleCount};

use super::cells::{self, Fault};
use super::{CountsKind, LEFT_OUT, Line, MOST_PROBLEMS, Mapping, Place, Table};
use crate::ExportError;
use crate::rules::{Finding, Severity};

mod worth_a_look;

/// More than a store adds up.
const MOST_TOTAL: u64 = 1 << 31;

/// The round the counts are for.
#[derive(Clone, Copy)]
pub struct Period<'r> {
    /// Its days.
    pub round: &'r Round,
    /// Its file, where there is one: units, tasks, periods of units.
    pub file: Option<&'r RoundFile>,
}

impl Period<'_> {
    fn covers(&self, day: NaiveDate) -> bool {
        let of_unit = |file: &RoundFile| {
            file.units.iter().any(|unit| file.round_of(unit).is_ok_and(|period| period.covers(day)))
        };
        self.round.covers(day) || self.file.is_some_and(of_unit)
    }
}

/// A row that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountRow {
    /// Line in the file.
    pub line: u32,
    /// Its day.
    pub day: NaiveDate,
    /// Channel.
    pub channel: Channel,
    /// Unit, where the file tells.
    pub unit: Option<String>,
    /// Type; absent in counts of machines.
    pub kind: Option<ContactType>,
    /// Task, where the file tells.
    pub task: Option<Kle>,
    /// How many; not 0 in mass counts.
    pub n: u32,
    /// Is the day outside the counting period?
    pub is_outside: bool,
}

/// A file as read.
#[derive(Debug, Default)]
pub struct Reading {
    /// Rows of the file.
    pub rows_read: u32,
    /// Rows that count.
    pub accepted: Vec<CountRow>,
    /// Rows left out on purpose: a word that does not count, a mass count of 0.
    pub aside: Vec<RejectedRow>,
    /// Rows that are wrong.
    pub wrong: u32,
    /// Rows a warning spoke about.
    pub flagged: u32,
    /// Sum of the rows that count.
    pub total: u64,
    /// Days of the rows that count.
    pub days: u32,
    /// Rows of machine counts that were added to an earlier one of the same day, channel and unit.
    pub added_up: u32,
    /// Words that stand for nothing yet, in the order of the file.
    pub unknown_words: Vec<String>,
    /// What the rules said, with its place; the first [`MOST_PROBLEMS`].
    pub findings: Vec<Finding>,
    /// How often each rule spoke.
    pub rules: Vec<RuleCount>,
}

impl Reading {
    /// Is every row accepted or left out on purpose? Otherwise nothing of the file may be taken in.
    pub fn is_clean(&self) -> bool {
        !self.rules.iter().any(|rule| matches!(rule.severity.as_str(), "error" | "fatal"))
    }

    /// The faults, in order of line.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity >= Severity::Error)
    }
}

/// Reads a whole table. The mapping must have been checked against it; it is checked again.
pub fn read(table: &Table, mapping: &Mapping, period: &Period<'_>) -> Result<Reading, ExportError> {
    mapping.check(table)?;
    let mut reader = Reader::of(table, mapping, period);
    for line in table.rows(mapping.has_header) {
        reader.line(&line);
    }
    Ok(reader.end())
}

/// What makes a row one cell of a table: two rows with the same are one too many.
type Cell = (NaiveDate, Channel, Option<String>, Option<ContactType>, Option<Kle>);

struct Reader<'r> {
    table: &'r Table,
    mapping: &'r Mapping,
    period: &'r Period<'r>,
    words: HashMap<&'r str, Vec<&'r str>>,
    cells: HashMap<Cell, u32>,
    lines: HashMap<Vec<String>, u32>,
    seen_words: BTreeSet<String>,
    counts: BTreeMap<(&'static str, &'static str), (u32, u64)>,
    reading: Reading,
}

/// What became of the cells of a row.
#[derive(Default)]
struct Row {
    faults: Vec<(String, Fault)>,
    is_left_out: bool,
}

impl Row {
    /// The value of a cell, its fault being kept with the column.
    fn keep<T>(&mut self, column: &str, read: Result<T, Fault>) -> Option<T> {
        read.map_err(|fault| self.faults.push((column.to_owned(), fault))).ok()
    }
}

impl<'r> Reader<'r> {
    fn of(table: &'r Table, mapping: &'r Mapping, period: &'r Period<'r>) -> Reader<'r> {
        let mut words: HashMap<&str, Vec<&str>> = HashMap::new();
        for meaning in &mapping.words {
            words.entry(&meaning.word).or_default().push(&meaning.code);
        }
        Reader {
            table,
            mapping,
            period,
            words,
            cells: HashMap::new(),
            lines: HashMap::new(),
            seen_words: BTreeSet::new(),
            counts: BTreeMap::new(),
            reading: Reading::default(),
        }
    }

    fn line(&mut self, line: &Line<'_>) {
        self.reading.rows_read += 1;
        let width = self.table.columns.len();
        let cells = match &line.cells {
            Ok(cells) if cells.len() == width => cells,
            Ok(cells) => return self.wrong(line.number, "", ("column_count", cells.len().to_string())),
            Err(fault) => return self.wrong(line.number, "", fault.clone()),
        };
        let mut row = Row::default();
        let read = self.row(line.number, cells, &mut row);
        if row.is_left_out {
            return self.aside(line, "left_out", self.mapping.channel.column);
        }
        let Some(read) = read.filter(|_| row.faults.is_empty()) else {
            self.reading.wrong += 1;
            for (column, (rule, value)) in row.faults {
                self.found(Finding::error(rule, u64::from(line.number), &column, &value));
            }
            return;
        };
        let cell = (read.day, read.channel, read.unit.clone(), read.kind, read.task);
        if let Some(first) = self.stands_in(cell, cells, line.number) {
            return self.wrong(line.number, "", ("same_cell_twice", first.to_string()));
        }
        if read.n == 0 && self.mapping.kind == CountsKind::Mass {
            return self.aside(line, "zero_count", Some(self.mapping.n));
        }
        self.look_at(&read);
        self.reading.total += u64::from(read.n);
        self.reading.accepted.push(read);
    }

    /// The line that says the same already. A log by the hour has several lines of a day that something else tells
    /// apart: those of a machine are added up. Where nothing but the number differs, one of them is too many.
    fn stands_in(&mut self, cell: Cell, cells: &[String], line: u32) -> Option<u32> {
        let first = self.cells.get(&cell).copied();
        if self.mapping.kind == CountsKind::Mass {
            self.cells.entry(cell).or_insert(line);
            return first;
        }
        let others = cells.iter().enumerate().filter(|(at, _)| *at as u32 != self.mapping.n);
        let others: Vec<String> = others.map(|(_, text)| text.clone()).collect();
        if let Some(same) = self.lines.get(&others) {
            return Some(*same);
        }
        self.lines.insert(others, line);
        self.reading.added_up += u32::from(first.is_some());
        self.cells.entry(cell).or_insert(line);
        None
    }

    fn row(&mut self, line: u32, cells: &[String], row: &mut Row) -> Option<CountRow> {
        let mapping = self.mapping;
        let name = |at: u32| self.table.column_name(at);
        let day = row.keep(&name(mapping.day), cells::day(&cells[mapping.day as usize], mapping.day_format));
        let n = row.keep(&name(mapping.n), cells::count(&cells[mapping.n as usize]));
        let channel =
            self.code(&mapping.channel, cells, row, |text| Channel::from_code(text).ok(), Channel::code);
        let is_mass = mapping.kind == CountsKind::Mass;
        let kind = match is_mass {
            true => {
                let of = |text: &str| ContactType::from_code(text).ok();
                Some(self.code(&mapping.type_, cells, row, of, ContactType::code)?)
            }
            false => None,
        };
        let task = match is_mass {
            true => self.task(cells, row),
            false => None,
        };
        let unit = self.unit(cells, row);
        let day = day?;
        let is_outside = !self.period.covers(day);
        Some(CountRow { line, day, channel: channel?, unit, kind, task, n: n?, is_outside })
    }

    /// A code by the list, else by the words of the mapping; never by what it looks like.
    fn code<T: Copy>(
        &mut self,
        place: &Place,
        cells: &[String],
        row: &mut Row,
        of: impl Fn(&str) -> Option<T>,
        code: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let Some(at) = place.column else { return place.fixed.as_deref().and_then(of) };
        let text = cells[at as usize].as_str();
        let meant = self.words.get(text).map(Vec::as_slice).unwrap_or_default();
        if meant.contains(&LEFT_OUT) {
            row.is_left_out = true;
            return None;
        }
        let found = of(text).or_else(|| meant.iter().find_map(|meaning| of(meaning)));
        if found.is_none() {
            let known: Vec<&str> = list(&of, &code);
            let fault = self.unknown(text, &known);
            row.faults.push((self.table.column_name(at), fault));
        }
        found
    }

    fn unknown(&mut self, text: &str, known: &[&str]) -> Fault {
        if cells::is_mangled(text) {
            return ("mangled_code", text.to_owned());
        }
        let is_word =
            !text.is_empty() && text.chars().count() <= names::LONGEST && !names::looks_like_cpr(text);
        if is_word && self.seen_words.len() < MOST_PROBLEMS && self.seen_words.insert(text.to_owned()) {
            self.reading.unknown_words.push(text.to_owned());
        }
        let upper = text.to_uppercase();
        let nearest = known
            .iter()
            .map(|code| (strsim::osa_distance(&code.to_uppercase(), &upper), *code))
            .min()
            .filter(|(distance, _)| *distance <= 2 && text.chars().count() > 2);
        match nearest {
            Some((_, near)) => ("unknown_code_near", format!("{text} → {near}")),
            None => ("unknown_code", text.to_owned()),
        }
    }

    fn unit(&mut self, cells: &[String], row: &mut Row) -> Option<String> {
        let place = &self.mapping.unit;
        let Some(at) = place.column else { return place.fixed.clone() };
        let text = cells[at as usize].as_str();
        if text.is_empty() {
            return None;
        }
        let meant = self.words.get(text).map(Vec::as_slice).unwrap_or_default();
        if meant.contains(&LEFT_OUT) {
            row.is_left_out = true;
            return None;
        }
        let column = self.table.column_name(at);
        let known: Option<Vec<&str>> =
            self.period.file.map(|file| file.units.iter().map(|unit| unit.code.as_str()).collect());
        match known {
            None if names::check(text).is_ok() => Some(text.to_owned()),
            None => {
                row.faults.push((column, ("bad_unit", text.to_owned())));
                None
            }
            Some(known) => {
                let found =
                    std::iter::once(text).chain(meant.iter().copied()).find(|code| known.contains(code));
                if found.is_none() {
                    let fault = self.unknown(text, &known);
                    row.faults.push((column, fault));
                }
                found.map(str::to_owned)
            }
        }
    }

    fn task(&self, cells: &[String], row: &mut Row) -> Option<Kle> {
        let place = &self.mapping.task;
        let Some(at) = place.column else { return place.fixed.as_deref().and_then(|code| code.parse().ok()) };
        match cells[at as usize].as_str() {
            "" => None,
            text => row.keep(&self.table.column_name(at), cells::task(text)),
        }
    }

    fn wrong(&mut self, line: u32, column: &str, (rule, value): Fault) {
        self.reading.wrong += 1;
        self.found(Finding::error(rule, u64::from(line), column, &value));
    }

    fn aside(&mut self, line: &Line<'_>, rule: &'static str, column: Option<u32>) {
        let column = column.map(|at| self.table.column_name(at)).unwrap_or_default();
        self.found(Finding::new(rule, Severity::Info, u64::from(line.number), &column, ""));
        self.reading.aside.push(RejectedRow {
            line: line.number,
            rule: rule.to_owned(),
            column,
            text: without_cpr(line).into_bytes(),
        });
    }

    fn found(&mut self, finding: Finding) {
        let count = self.counts.entry((finding.rule, finding.severity.code())).or_insert((0, finding.line));
        count.0 += 1;
        if self.reading.findings.len() < MOST_PROBLEMS {
            self.reading.findings.push(finding);
        }
    }

    fn end(mut self) -> Reading {
        self.unusual();
        self.told_days();
        let days = self.reading.accepted.iter().map(|row| row.day);
        if let (Some(first), Some(last)) = (days.clone().min(), days.max())
            && self.reading.accepted.iter().all(|row| row.is_outside)
        {
            let round = self.period.round;
            let value = format!("{first} – {last} ≠ {} – {}", round.first, round.last);
            // Dates beside each other have enough digits to be taken for a CPR number; these are the program's own.
            let (rule, severity, column) = ("wrong_period", Severity::Fatal, String::new());
            self.found(Finding { rule, severity, line: 0, column, value });
        }
        if self.reading.total >= MOST_TOTAL {
            self.found(Finding::fatal("total_too_large", 0, &self.reading.total.to_string()));
        }
        if self.reading.accepted.is_empty() && self.reading.wrong == 0 {
            self.found(Finding::fatal("no_rows", 0, ""));
        }
        let rules = self.counts.into_iter().map(|((rule, severity), (count, first_line))| RuleCount {
            rule: rule.to_owned(),
            severity: severity.to_owned(),
            count,
            first_line: first_line as u32,
        });
        self.reading.rules = rules.collect();
        self.reading.rules.sort_by(|a, b| (a.first_line, &a.rule).cmp(&(b.first_line, &b.rule)));
        self.reading
    }
}

/// The codes of the list that `of` reads, for the nearest known one.
fn list<T: Copy>(of: impl Fn(&str) -> Option<T>, code: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    let channels = Channel::all().map(Channel::code);
    let types = ContactType::all().map(ContactType::code);
    channels.chain(types).filter_map(|text| of(text).map(&code)).collect()
}

/// A row kept aside keeps no CPR number that strayed into it.
fn without_cpr(line: &Line<'_>) -> String {
    let cells = line.cells.as_deref().unwrap_or_default();
    match cells.iter().any(|cell| names::looks_like_cpr(cell) && !cells::looks_like_day(cell)) {
        true => line.text.chars().map(|c| if c.is_numeric() { '*' } else { c }).collect(),
        false => line.text.to_owned(),
    }
}
