//! The municipality's own week figures (ugetal) as one table for people: unit by unit, and channel by type.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schema::codes::{self, Channel, ContactType};
use schema::kle::Kle;
use schema::round::RoundCode;
use schema::store::Store;
use schema::store::counted::{self, Dimension};
use schema::store::rounds::{self, KeptRound};
use schema::{SchemaError, clock};

use crate::ExportError;
use crate::small_cells::{Hidden, TwoWay};

/// The channel of website visits (hjemmesidebesøg): always told apart.
pub const WEBSITE: &str = "WEB";

/// A round's figures for people.
#[derive(Debug, Clone)]
pub struct Figures {
    /// The round.
    pub kept: KeptRound,
    /// Number of closings, at least 1.
    pub version: u32,
    /// Smallest number a cell may show; 0 where all are shown.
    pub min_cell: u32,
    /// Rows in order.
    pub rows: Vec<FigureRow>,
    /// Channel by type.
    pub table: ChannelTable,
}

/// One row: contacts alike in everything that is told.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureRow {
    /// Unit code; empty where none was given.
    pub unit: String,
    /// ISO year and week.
    pub week: (i32, u32),
    /// What is told only where no small cell has to be hidden.
    pub detail: Option<Detail>,
    /// Channel.
    pub channel: Channel,
    /// Type.
    pub kind: ContactType,
    /// Contacts; `None` is hidden.
    pub n: Option<u32>,
}

/// The finer half of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Detail {
    /// Day.
    pub day: NaiveDate,
    /// Task, if it was asked for.
    pub task: Option<Kle>,
    /// Closing code, or empty.
    pub closing: String,
    /// Form code, or empty.
    pub form: String,
    /// Source code.
    pub source: String,
    /// The unit's opening hours that day, where the round file tells.
    pub hours: Option<f64>,
}

/// Contacts by channel and type. `None` is hidden.
#[derive(Debug, Clone)]
pub struct ChannelTable {
    /// The types, in the order of the screen.
    pub types: Vec<ContactType>,
    /// The channels with contacts, in the order of the list; the cells and the total of each.
    pub rows: Vec<(Channel, Vec<Option<u32>>, Option<u32>)>,
    /// Totals without website visits, by type and of all.
    pub without_website: (Vec<Option<u32>>, Option<u32>),
    /// Totals with website visits, by type and of all.
    pub with_website: (Vec<Option<u32>>, Option<u32>),
    /// All contacts, hidden or not: for the receipt, which stays with the one who exports.
    pub total: u32,
}

impl Figures {
    /// The figures of a round in a desk's or a municipality's store, cells below `min_cell` hidden.
    ///
    /// Where cells are hidden the rows are weeks of units: day, task, closing, form and source would leave hardly a
    /// cell to show.
    pub fn of(store: &Store, code: &RoundCode, min_cell: u32) -> Result<Figures, ExportError> {
        let (kept, counted) = store.read(|c| {
            let missing = || SchemaError::NoSuchRound { round: code.to_string() };
            let kept = rounds::find(c, code.as_str())?.ok_or_else(missing)?;
            Ok((kept, counted::totals(c, code.as_str(), &Dimension::ALL)?))
        })?;
        let hides = min_cell > 1;
        let mut rows: BTreeMap<RowKey, u32> = BTreeMap::new();
        for (codes, n) in counted {
            let key = RowKey::of(&codes, hides)?;
            let sum = rows.entry(key).or_insert(0);
            let more = u32::try_from(n).ok().and_then(|n| sum.checked_add(n));
            *sum = more.ok_or(SchemaError::BadCount { value: n.to_string(), most: u32::MAX })?;
        }
        rows.retain(|_, n| *n > 0);
        let (table, hidden) = channel_table(&kept, &rows, min_cell)?;
        let rows = figure_rows(&kept, rows, &table, &hidden);
        let version = kept.closings.max(1);
        Ok(Figures { version, min_cell: if hides { min_cell } else { 0 }, rows, table, kept })
    }

    /// The municipality's name, where it has one.
    pub fn municipality_name(&self) -> &'static str {
        codes::municipality_name(&self.kept.municipality).unwrap_or_default()
    }

    /// A unit's name for people; empty where the round file knows none.
    pub fn unit_name(&self, code: &str) -> &str {
        let units = self.kept.file.iter().flat_map(|file| &file.units);
        units.filter(|unit| unit.code == code).map(|unit| unit.name.as_str()).next().unwrap_or_default()
    }

    /// What a task is called: by the round file, else by the built-in list; empty where neither knows it.
    pub fn task_text(&self, task: Kle) -> String {
        let number = task.to_string();
        let tiles = self.kept.file.iter().flat_map(|file| &file.tasks);
        let by_file = tiles.filter(|tile| tile.kle == number).map(|tile| tile.text.clone()).next();
        let built_in = || codes::tasks().iter().find(|known| known.kle == number).map(|t| t.name.clone());
        by_file.or_else(built_in).unwrap_or_default()
    }

    /// How many numbers of the rows are hidden.
    pub fn hidden(&self) -> usize {
        self.rows.iter().filter(|row| row.n.is_none()).count()
    }

    /// `0259_E2026_v1`, the beginning of every file's name.
    pub fn stem(&self) -> String {
        format!("{}_{}_v{}", self.kept.municipality, self.kept.round.code, self.version)
    }
}

/// What rows are sorted by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct RowKey {
    unit: String,
    week: (i32, u32),
    channel: Channel,
    kind: ContactType,
    fine: Option<(NaiveDate, Option<Kle>, String, String, String)>,
}

impl RowKey {
    /// From the codes of [`Dimension::ALL`]: day, unit, channel, type, task, closing, form, source.
    fn of(codes: &[Option<String>], hides: bool) -> Result<RowKey, SchemaError> {
        let text = |at: usize| codes.get(at).and_then(Option::as_deref).unwrap_or_default();
        let day = clock::parse_day(text(0))?;
        let task = Some(text(4)).filter(|task| !task.is_empty()).map(str::parse).transpose()?;
        let fine = (day, task, text(5).to_owned(), text(6).to_owned(), text(7).to_owned());
        Ok(RowKey {
            // The municipality's own entries name no unit.
            unit: if text(1) == "-" { String::new() } else { text(1).to_owned() },
            week: clock::iso_week(day),
            channel: Channel::from_code(text(2))?,
            kind: ContactType::from_code(text(3))?,
            fine: (!hides).then_some(fine),
        })
    }
}

/// Channel by type, and what of it and of the rows is hidden.
fn channel_table(
    kept: &KeptRound,
    rows: &BTreeMap<RowKey, u32>,
    min_cell: u32,
) -> Result<(ChannelTable, Hidden), ExportError> {
    let mut types = kept.file.as_ref().map_or_else(ContactType::in_desk_order, |file| file.types_in_order());
    // An import may hold a type the round does not show.
    types.extend(
        ContactType::in_desk_order().into_iter().filter(|kind| !types.contains(kind)).collect::<Vec<_>>(),
    );
    let mut channels: Vec<Channel> = rows.keys().map(|key| key.channel).collect();
    channels.sort_unstable();
    channels.dedup();
    let too_many = || SchemaError::BadCount { value: "∑".into(), most: u32::MAX };
    let total = rows.values().try_fold(0_u32, |sum, n| sum.checked_add(*n)).ok_or_else(too_many)?;
    let cell_parts = |channel: Channel, kind: ContactType| -> Vec<u32> {
        rows.iter().filter(|(key, _)| key.channel == channel && key.kind == kind).map(|(_, n)| *n).collect()
    };
    let parts: Vec<Vec<Vec<u32>>> = channels
        .iter()
        .map(|channel| types.iter().map(|kind| cell_parts(*channel, *kind)).collect())
        .collect();
    let counts: Vec<Vec<u32>> =
        parts.iter().map(|row| row.iter().map(|parts| parts.iter().sum()).collect()).collect();
    let website = channels.iter().position(|channel| channel.code() == WEBSITE);
    let mut two_way = TwoWay::new(counts.clone()).with_row_apart(website);
    for (row, of_row) in parts.into_iter().enumerate() {
        for (column, of_cell) in of_row.into_iter().enumerate() {
            two_way = two_way.with_parts(row, column, of_cell);
        }
    }
    let hidden = two_way.hide(min_cell);
    let shown = |n: u32, is_hidden: bool| (!is_hidden).then_some(n);
    let sums = |with: bool| -> (Vec<Option<u32>>, Option<u32>) {
        let taken = || counts.iter().enumerate().filter(|(row, _)| with || Some(*row) != website);
        let of_type = |column: usize| taken().map(|(_, row)| row[column]).sum::<u32>();
        let is_hidden =
            |column| if with { hidden.column_total(column) } else { hidden.column_without(column) };
        let all = (0..types.len()).map(of_type).sum();
        let all_hidden = if with { hidden.total() } else { hidden.total_without() };
        match channels.is_empty() {
            true => (vec![Some(0); types.len()], Some(0)),
            false => (
                (0..types.len()).map(|column| shown(of_type(column), is_hidden(column))).collect(),
                shown(all, all_hidden),
            ),
        }
    };
    let table_rows = channels.iter().enumerate().map(|(row, channel)| {
        let cells = counts[row].iter().enumerate().map(|(column, n)| shown(*n, hidden.cell(row, column)));
        (*channel, cells.collect(), shown(counts[row].iter().sum(), hidden.row_total(row)))
    });
    let table = ChannelTable {
        rows: table_rows.collect(),
        without_website: sums(false),
        with_website: sums(true),
        types,
        total,
    };
    Ok((table, hidden))
}

fn figure_rows(
    kept: &KeptRound,
    rows: BTreeMap<RowKey, u32>,
    table: &ChannelTable,
    hidden: &Hidden,
) -> Vec<FigureRow> {
    // The parts of a cell were handed over in the order of the rows, so they come back in it.
    let mut seen: BTreeMap<(Channel, ContactType), usize> = BTreeMap::new();
    rows.into_iter()
        .map(|(key, n)| {
            let place = (
                table.rows.iter().position(|(channel, ..)| *channel == key.channel),
                table.types.iter().position(|kind| *kind == key.kind),
            );
            let part = seen.entry((key.channel, key.kind)).or_insert(0);
            let is_hidden = match place {
                (Some(row), Some(column)) => hidden.parts(row, column).get(*part).copied().unwrap_or(true),
                _ => true,
            };
            *part += 1;
            let hours = |day| kept.file.as_ref().and_then(|file| file.opening_hours(&key.unit, day));
            let detail = key.fine.map(|(day, task, closing, form, source)| Detail {
                day,
                task,
                closing,
                form,
                source,
                hours: hours(day),
            });
            FigureRow {
                unit: key.unit.clone(),
                week: key.week,
                detail,
                channel: key.channel,
                kind: key.kind,
                n: (!is_hidden).then_some(n),
            }
        })
        .collect()
}
