//! Hiding of small cells (små celler) in exports for people, so that no hidden one can be worked out again.
//!
//! A cell of 1 to `min - 1` contacts is hidden, and so is as little besides as is needed: whatever a reader knows (every
//! shown cell and total, that zeros are always shown, and how many hidden rows a cell is made of), at least `min`
//! values stay possible beside the true one (effect.md 11). Hidden cells carry no mark of why they are hidden:
//! a reader who knew which ones are small could narrow the others down.

use std::collections::BTreeMap;

mod network;

use network::{Edge, Network};

/// Rows and columns of counts, zeros included, with the totals that are printed beside them.
#[derive(Debug, Clone, Default)]
pub struct TwoWay {
    counts: Vec<Vec<u32>>,
    apart: Option<usize>,
    parts: BTreeMap<(usize, usize), Vec<u32>>,
}

/// What of a [`TwoWay`] is hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// Cells, row by row; behind the last column the row's total, below the last row the totals of the columns.
    cells: Vec<Vec<bool>>,
    /// The totals of the columns without the row apart, the total of all behind the last.
    without: Vec<bool>,
    parts: BTreeMap<(usize, usize), Vec<bool>>,
}

impl TwoWay {
    /// A table of these counts; all rows are as long as the first.
    pub fn new(counts: Vec<Vec<u32>>) -> TwoWay {
        TwoWay { counts, ..TwoWay::default() }
    }

    /// Totals are printed with and without this row, too: website visits.
    pub fn with_row_apart(mut self, row: Option<usize>) -> TwoWay {
        self.apart =
            row.filter(|row| self.counts.get(*row).is_some_and(|cells| cells.iter().any(|n| *n > 0)));
        self
    }

    /// The counts a cell is the sum of are printed elsewhere: the rows of the units.
    pub fn with_parts(mut self, row: usize, column: usize, parts: Vec<u32>) -> TwoWay {
        self.parts.insert((row, column), parts);
        self
    }

    /// What must be hidden where cells below `min` are; nothing where `min` is 0 or 1.
    pub fn hide(&self, min: u32) -> Hidden {
        let (rows, columns) = (self.counts.len(), self.counts.first().map_or(0, Vec::len));
        let mut hidden = Hidden {
            cells: vec![vec![false; columns + 1]; rows + 1],
            without: vec![false; columns + 1],
            parts: self.parts.iter().map(|(cell, parts)| (*cell, vec![false; parts.len()])).collect(),
        };
        if min <= 1 || rows == 0 {
            return hidden;
        }
        let (network, places) = self.network(min);
        for (place, is_hidden) in places.into_iter().zip(network.protected(u64::from(min))) {
            match place {
                Place::Cell(row, column) => hidden.cells[row][column] = is_hidden,
                Place::Without(column) => hidden.without[column] = is_hidden,
            }
        }
        if self.apart.is_none() {
            hidden.without = hidden.cells[rows].clone();
        }
        for (cell, parts) in &self.parts {
            let flags = match hidden.cells[cell.0][cell.1] {
                // Shown parts of a hidden cell would add up to more than nothing about it.
                true => parts.iter().map(|n| *n > 0).collect(),
                false => parts_hidden(parts, min).unwrap_or_else(|| vec![true; parts.len()]),
            };
            hidden.parts.insert(*cell, flags);
        }
        hidden
    }

    /// The table as a network: every sum that is printed is a node, every printed number an edge between the two sums
    /// it stands in.
    fn network(&self, min: u32) -> (Network, Vec<Place>) {
        let (rows, columns) = (self.counts.len(), self.counts[0].len());
        let column_node = |column: usize| rows + 1 + 2 * column;
        let mut network = Network::new(rows + 1 + 2 * (columns + 1));
        let mut places = Vec::new();
        let mut add = |place, (from, to): (usize, usize), value: u64, least: u64, must: bool| {
            network.add(Edge { from, to, value, least, must: must || (1..u64::from(min)).contains(&value) });
            places.push(place);
        };
        // With a row apart each column has two sums: of the other rows, and of these and the row apart.
        let node = |row: usize, column: usize| match self.apart {
            Some(apart) if row == apart || row == rows => column_node(column) + 1,
            _ => column_node(column),
        };
        let sum = |cells: &mut dyn Iterator<Item = u32>| cells.map(u64::from).sum::<u64>();
        for row in 0..=rows {
            for column in 0..=columns {
                let value = match (row == rows, column == columns) {
                    (false, false) => u64::from(self.counts[row][column]),
                    (false, true) => sum(&mut self.counts[row].iter().copied()),
                    (true, false) => sum(&mut self.counts.iter().map(|cells| cells[column])),
                    (true, true) => sum(&mut self.counts.iter().flatten().copied()),
                };
                let parts = self.parts.get(&(row, column));
                let seen = parts.map_or(0, |parts| parts.iter().filter(|n| **n > 0).count() as u64);
                let must = parts.is_some_and(|parts| parts_hidden(parts, min).is_none());
                // A count flows from its row to its column, a total back: what goes in comes out.
                let ends = match (row == rows) == (column == columns) {
                    true => (row, node(row, column)),
                    false => (node(row, column), row),
                };
                add(Place::Cell(row, column), ends, value, seen.max(1), must);
            }
        }
        if let Some(apart) = self.apart {
            for column in 0..=columns {
                let others = self.counts.iter().enumerate().filter(|(row, _)| *row != apart);
                let value = match column == columns {
                    true => sum(&mut others.flat_map(|(_, cells)| cells.iter().copied())),
                    false => sum(&mut others.map(|(_, cells)| cells[column])),
                };
                let (of_others, of_all) = (column_node(column), column_node(column) + 1);
                let ends = if column == columns { (of_all, of_others) } else { (of_others, of_all) };
                add(Place::Without(column), ends, value, 1, false);
            }
        }
        (network, places)
    }
}

#[derive(Debug, Clone, Copy)]
enum Place {
    Cell(usize, usize),
    Without(usize),
}

impl Hidden {
    /// Is the cell hidden?
    pub fn cell(&self, row: usize, column: usize) -> bool {
        self.cells[row][column]
    }

    /// Is the total of a row hidden?
    pub fn row_total(&self, row: usize) -> bool {
        self.cells[row].last().copied().unwrap_or(false)
    }

    /// Is the total of a column hidden?
    pub fn column_total(&self, column: usize) -> bool {
        self.cells[self.cells.len() - 1][column]
    }

    /// Is the total of all hidden?
    pub fn total(&self) -> bool {
        self.row_total(self.cells.len() - 1)
    }

    /// Is the total of a column without the row apart hidden?
    pub fn column_without(&self, column: usize) -> bool {
        self.without[column]
    }

    /// Is the total without the row apart hidden?
    pub fn total_without(&self) -> bool {
        self.without.last().copied().unwrap_or(false)
    }

    /// Which of the parts of a cell are hidden.
    pub fn parts(&self, row: usize, column: usize) -> &[bool] {
        self.parts.get(&(row, column)).map_or(&[], Vec::as_slice)
    }

    /// How many cells of the table itself are hidden, totals left out.
    pub fn count(&self) -> usize {
        let inner = self.cells.split_last().map_or(&[][..], |(_, inner)| inner);
        inner.iter().flat_map(|row| &row[..row.len() - 1]).filter(|hidden| **hidden).count()
    }
}

/// Which parts of a shown sum are hidden: the small ones, and the smallest others until the hidden ones together leave
/// `min` values open. `None` if the sum itself has to be hidden.
fn parts_hidden(parts: &[u32], min: u32) -> Option<Vec<bool>> {
    let mut flags: Vec<bool> = parts.iter().map(|n| (1..min).contains(n)).collect();
    if !flags.contains(&true) {
        return Some(flags);
    }
    let mut others: Vec<usize> = (0..parts.len()).filter(|at| parts[*at] >= min).collect();
    others.sort_by_key(|at| (parts[*at], *at));
    let mut others = others.into_iter();
    // Each hidden part is 1 at least: what is above that can be any one's.
    while parts.iter().zip(&flags).filter(|(_, hidden)| **hidden).map(|(n, _)| u64::from(n - 1)).sum::<u64>()
        < u64::from(min)
    {
        flags[others.next()?] = true;
    }
    Some(flags)
}

#[cfg(test)]
mod tests;
