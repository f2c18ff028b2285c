use super::*;
use proptest::prelude::*;

/// Every printed number with the sums it stands in, written down without the network: the reader's equations.
struct Reader {
    /// Each equation: coefficients by number.
    equations: Vec<BTreeMap<usize, i64>>,
    values: Vec<i64>,
    hidden: Vec<bool>,
    small: Vec<bool>,
}

fn reader(
    counts: &[Vec<u32>],
    apart: Option<usize>,
    parts: &BTreeMap<(usize, usize), Vec<u32>>,
    min: u32,
) -> Reader {
    let mut table = TwoWay::new(counts.to_vec()).with_row_apart(apart);
    for ((row, column), of_cell) in parts {
        table = table.with_parts(*row, *column, of_cell.clone());
    }
    let hidden = table.hide(min);
    let (rows, columns) = (counts.len(), counts[0].len());
    let mut reader = Reader { equations: vec![], values: vec![], hidden: vec![], small: vec![] };
    let mut add = |value: u32, is_hidden: bool| {
        reader.values.push(i64::from(value));
        reader.hidden.push(is_hidden);
        reader.small.push((1..min).contains(&value));
        reader.values.len() - 1
    };
    let inner: Vec<Vec<usize>> =
        (0..rows).map(|r| (0..columns).map(|c| add(counts[r][c], hidden.cell(r, c))).collect()).collect();
    let row_totals: Vec<usize> =
        (0..rows).map(|r| add(counts[r].iter().sum(), hidden.row_total(r))).collect();
    let column = |c: usize| counts.iter().map(|row| row[c]).sum::<u32>();
    let column_totals: Vec<usize> = (0..columns).map(|c| add(column(c), hidden.column_total(c))).collect();
    let total = add((0..columns).map(column).sum(), hidden.total());
    let without = |c: usize| (0..rows).filter(|r| Some(*r) != apart).map(|r| counts[r][c]).sum::<u32>();
    let without_totals: Vec<usize> =
        (0..columns).map(|c| add(without(c), hidden.column_without(c))).collect();
    let total_without = add((0..columns).map(without).sum(), hidden.total_without());
    let part_places: Vec<(usize, Vec<usize>)> = parts
        .iter()
        .map(|((r, c), of_cell)| {
            let flags = hidden.parts(*r, *c);
            (inner[*r][*c], of_cell.iter().zip(flags).map(|(n, flag)| add(*n, *flag)).collect())
        })
        .collect();
    let mut sum = |of: Vec<usize>, is: usize| {
        let mut equation: BTreeMap<usize, i64> = of.into_iter().map(|at| (at, 1)).collect();
        equation.insert(is, -1);
        reader.equations.push(equation);
    };
    (0..rows).for_each(|r| sum(inner[r].clone(), row_totals[r]));
    let others = |r: &usize| Some(*r) != apart;
    for c in 0..columns {
        sum((0..rows).map(|r| inner[r][c]).collect(), column_totals[c]);
        sum((0..rows).filter(others).map(|r| inner[r][c]).collect(), without_totals[c]);
    }
    sum(row_totals.clone(), total);
    sum(column_totals.clone(), total);
    sum(without_totals.clone(), total_without);
    sum((0..rows).filter(others).map(|r| row_totals[r]).collect(), total_without);
    part_places.iter().for_each(|(cell, parts)| sum(parts.clone(), *cell));
    reader
}

impl Reader {
    /// Can the number be worked out by adding and subtracting what is shown? True if a combination of the equations
    /// leaves nothing hidden but this one: it is then a pivot column of its own.
    fn worked_out(&self, number: usize) -> bool {
        let unknown: Vec<usize> =
            (0..self.values.len()).filter(|at| self.hidden[*at] && *at != number).collect();
        let row = |equation: &BTreeMap<usize, i64>, with: bool| -> Vec<f64> {
            let at = |n: &usize| equation.get(n).copied().unwrap_or(0) as f64;
            let mut cells: Vec<f64> = unknown.iter().map(at).collect();
            if with {
                cells.push(at(&number));
            }
            cells
        };
        let rank = |with| rank(self.equations.iter().map(|e| row(e, with)).collect());
        rank(true) > rank(false)
    }
}

fn rank(mut rows: Vec<Vec<f64>>) -> usize {
    let (mut rank, columns) = (0, rows.first().map_or(0, Vec::len));
    for column in 0..columns {
        let Some(pivot) = (rank..rows.len()).find(|r| rows[*r][column].abs() > 1e-9) else { continue };
        rows.swap(rank, pivot);
        let lead = rows[rank].clone();
        for (at, row) in rows.iter_mut().enumerate() {
            let factor = row[column] / lead[column];
            if at != rank && factor != 0.0 {
                row.iter_mut().zip(&lead).for_each(|(cell, of_lead)| *cell -= factor * of_lead);
            }
        }
        rank += 1;
    }
    rank
}

fn check(reader: &Reader) -> Result<(), TestCaseError> {
    for at in 0..reader.values.len() {
        prop_assert!(
            !reader.small[at] || reader.hidden[at],
            "a small number is hidden: {at} {:?}",
            reader.values
        );
        prop_assert!(!reader.hidden[at] || reader.values[at] > 0, "a zero is shown");
        if reader.hidden[at] {
            prop_assert!(!reader.worked_out(at), "number {at} of {:?} {:?}", reader.values, reader.hidden);
        }
    }
    Ok(())
}

fn counts(rows: usize, columns: usize) -> impl Strategy<Value = Vec<Vec<u32>>> {
    let n = prop_oneof![3 => Just(0_u32), 4 => 1..5_u32, 3 => 5..40_u32, 1 => 100..2_000_u32];
    proptest::collection::vec(proptest::collection::vec(n, columns), rows)
}

/// A cell cut into parts.
fn cut(n: u32, seed: u32) -> Vec<u32> {
    let (mut left, mut parts, mut step) = (n, Vec::new(), seed % 7 + 1);
    while left > 0 {
        let part = step.min(left);
        parts.push(part);
        left -= part;
        step = step * 5 % 13 + 1;
    }
    parts
}

proptest! {
    #[test]
    fn no_hidden_number_can_be_worked_out_from_the_others(
        counts in (1..7_usize, 1..7_usize).prop_flat_map(|(r, c)| counts(r, c)),
        apart in proptest::option::of(0..7_usize),
        min in 2..8_u32,
    ) {
        let apart = apart.filter(|row| counts.get(*row).is_some_and(|cells| cells.iter().any(|n| *n > 0)));
        check(&reader(&counts, apart, &BTreeMap::new(), min))?;
    }

    #[test]
    fn nor_from_the_rows_of_the_units(
        counts in (1..5_usize, 1..5_usize).prop_flat_map(|(r, c)| counts(r, c)),
        seed in 0..1_000_u32,
        min in 2..7_u32,
    ) {
        let mut parts = BTreeMap::new();
        for (r, row) in counts.iter().enumerate() {
            for (c, n) in row.iter().enumerate().filter(|(_, n)| **n < 500) {
                parts.insert((r, c), cut(*n, seed + r as u32 * 31 + c as u32));
            }
        }
        check(&reader(&counts, None, &parts, min))?;
    }

    /// By trying every table of small numbers: a small number could be `min` others, though hidden ones are known not
    /// to be zero.
    #[test]
    fn every_small_number_could_be_as_many_others_as_the_round_says(cells in proptest::array::uniform4(0..9_u32)) {
        const MIN: u32 = 3;
        const MOST: u32 = 13;
        let hidden = TwoWay::new(vec![cells[..2].to_vec(), cells[2..].to_vec()]).hide(MIN);
        let sums = |of: &[u32]| [of[0] + of[1], of[2] + of[3], of[0] + of[2], of[1] + of[3], of.iter().sum()];
        let sum_is_hidden = [
            hidden.row_total(0),
            hidden.row_total(1),
            hidden.column_total(0),
            hidden.column_total(1),
            hidden.total(),
        ];
        let truth = sums(&cells);
        let mut possible = vec![std::collections::BTreeSet::new(); 4];
        let free: Vec<usize> = (0..4).filter(|at| hidden.cell(at / 2, at % 2)).collect();
        let mut tried = cells.to_vec();
        for number in 0..MOST.pow(free.len() as u32) {
            let mut rest = number;
            for at in &free {
                tried[*at] = rest % MOST + 1;
                rest /= MOST;
            }
            let found = sums(&tried);
            if (0..5).all(|at| if sum_is_hidden[at] { found[at] > 0 } else { found[at] == truth[at] }) {
                for at in &free {
                    possible[*at].insert(tried[*at]);
                }
            }
        }
        for at in (0..4).filter(|at| (1..MIN).contains(&cells[*at])) {
            prop_assert!(possible[at].len() > MIN as usize, "{cells:?}: {at} could only be {:?}", possible[at]);
        }
    }
}

#[test]
fn one_small_cell_takes_the_cheapest_three_others_with_it() {
    let counts = vec![vec![3, 20, 400], vec![30, 50, 500], vec![200, 300, 900]];
    let hidden = TwoWay::new(counts).hide(5);
    let cells: Vec<_> = (0..9).filter(|at| hidden.cell(at / 3, at % 3)).collect();
    assert_eq!(cells, [0, 1, 3, 4], "the small one and the cheapest rectangle");
    assert!(
        !hidden.total() && (0..3).all(|at| !hidden.row_total(at) && !hidden.column_total(at)),
        "no total"
    );
    assert_eq!(hidden.count(), 4);
}

#[test]
fn nothing_is_hidden_where_the_round_does_not_ask_for_it_or_nothing_is_small() {
    for (counts, min) in [
        (vec![vec![1, 2], vec![3, 4]], 0),
        (vec![vec![1, 2], vec![3, 4]], 1),
        (vec![vec![0, 9], vec![7, 5]], 5),
    ] {
        let hidden = TwoWay::new(counts.clone()).with_parts(0, 1, vec![9]).hide(min);
        assert_eq!(hidden.count(), 0, "{counts:?} below {min}");
        assert_eq!(hidden.parts(0, 1), [false], "nor its parts");
    }
}

#[test]
fn website_visits_cannot_give_away_what_the_staffed_channels_hold() {
    // 3 staffed contacts and 100 visits: the sum without visits is small though every total with them is large.
    let counts = vec![vec![3, 60], vec![100, 40]];
    let hidden = TwoWay::new(counts).with_row_apart(Some(1)).hide(5);
    assert!(hidden.cell(0, 0), "the small cell");
    assert!(hidden.column_without(0), "is also the column's sum without visits");
    assert!(hidden.cell(1, 0) || hidden.column_total(0), "and no subtraction gives it away");
}

#[test]
fn one_small_total_of_all_hides_the_whole_table() {
    let hidden = TwoWay::new(vec![vec![2, 0], vec![0, 1]]).hide(5);
    assert!(hidden.total() && hidden.cell(0, 0) && hidden.cell(1, 1), "all that counts");
    assert!(!hidden.cell(0, 1), "zeros are shown");
}

#[test]
fn a_channel_with_one_small_type_takes_another_channel_with_it_and_not_the_whole_table() {
    let counts = vec![vec![2, 0, 0, 0], vec![0, 12, 0, 0], vec![0, 0, 60, 0], vec![0, 0, 0, 90]];
    let hidden = TwoWay::new(counts).hide(5);
    let cells: Vec<_> = (0..4).filter(|at| hidden.cell(*at, *at)).collect();
    assert_eq!(cells, [0, 1], "the small one and the smallest other");
    assert!(!hidden.total(), "the total is shown");
}
