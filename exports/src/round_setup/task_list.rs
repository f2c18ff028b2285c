//! The municipality's own list of tasks: a CSV `kle;tekst`. The program holds the numbers of 45 tasks and its own short
//! names for them; every other text comes from the municipality.

use std::collections::BTreeMap;
use std::path::Path;

use schema::kle::Kle;
use schema::names;
use schema::round_file::TaskTile;

use crate::ExportError;
use crate::counts::{self, CountsProblem, Table};
use crate::rules::Finding;

/// The two columns.
const COLUMNS: [&str; 2] = ["kle", "tekst"];

/// A list as read.
#[derive(Debug, Default)]
pub struct TaskListRead {
    /// Tasks in the order of the list.
    pub tasks: Vec<TaskTile>,
    /// Rows of the list.
    pub rows_read: u32,
    /// What is wrong, one for each row that is.
    pub problems: Vec<CountsProblem>,
}

/// Reads a list. Its letters are found as those of counts are; a header is not needed.
pub fn read_task_list(path: &Path, bytes: &[u8]) -> Result<TaskListRead, ExportError> {
    let table = Table::of(path, counts::decode(path, bytes, None)?)?;
    if table.columns.len() < COLUMNS.len() {
        let found = table.first_line.chars().take(80).collect();
        return Err(ExportError::BadHeader { path: path.to_owned(), found, wanted: COLUMNS.join(";") });
    }
    // A number in the first cell is a task and no header, whatever else the line holds.
    let has_header =
        table.first_line.split(table.delimiter).next().is_none_or(|cell| cell.parse::<Kle>().is_err());
    let mut read = TaskListRead::default();
    let mut seen: BTreeMap<Kle, u32> = BTreeMap::new();
    for line in table.rows(has_header) {
        read.rows_read += 1;
        let number = u64::from(line.number);
        let task = match &line.cells {
            Ok(cells) => tile(number, cells),
            Err((rule, value)) => Err(Finding::error(rule, number, "", value)),
        };
        match task.and_then(|(kle, tile)| match seen.get(&kle) {
            Some(first) => Err(Finding::error("same_task_twice", number, COLUMNS[0], &first.to_string())),
            None => {
                seen.insert(kle, line.number);
                Ok(tile)
            }
        }) {
            Ok(tile) => read.tasks.push(tile),
            Err(finding) => read.problems.push(CountsProblem::from(&finding)),
        }
    }
    Ok(read)
}

fn tile(line: u64, cells: &[String]) -> Result<(Kle, TaskTile), Finding> {
    let [kle, text, ..] = cells else {
        return Err(Finding::error("column_count", line, "", &cells.len().to_string()));
    };
    let number = counts::task(kle).map_err(|(rule, value)| Finding::error(rule, line, COLUMNS[0], &value))?;
    if number.has_two_groups() {
        return Err(Finding::error("kle_two_groups", line, COLUMNS[0], kle));
    }
    if text.is_empty() || names::check_line(text).is_err() {
        return Err(Finding::error("bad_text", line, COLUMNS[1], text));
    }
    Ok((number, TaskTile { kle: number.to_string(), text: text.clone() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> TaskListRead {
        read_task_list(Path::new("kle.csv"), text.as_bytes()).unwrap()
    }

    #[test]
    fn a_list_is_read_with_and_without_header_and_says_what_it_leaves_out() {
        let rows = "04.00.00;Parker\n15.17.00;\"Opfølgning; jobcenter\"\n";
        for text in [rows.to_owned(), format!("kle;tekst\n{rows}"), format!("KLE-nr.;Emne\r\n{rows}")] {
            let read = read(&text);
            assert_eq!((read.tasks.len(), read.problems.len(), read.rows_read), (2, 0, 2), "{text:?}");
            assert_eq!(read.tasks[1].text, "Opfølgning; jobcenter");
        }
        let faulty = read(
            "kle;tekst\n04.00.00;Parker\n04.00.00;Igen\n15.20;To\n04-01-2011;Dato\n05.00.00;\n4;x\n06.01.00\n",
        );
        let told: Vec<(u32, &str)> = faulty.problems.iter().map(|p| (p.line, p.rule.as_str())).collect();
        assert_eq!(
            told,
            [
                (3, "same_task_twice"),
                (4, "kle_two_groups"),
                (5, "mangled_code"),
                (6, "bad_text"),
                (7, "bad_kle"),
                (8, "column_count")
            ]
        );
        assert_eq!(
            faulty.tasks.len() + faulty.problems.len(),
            faulty.rows_read as usize,
            "every row is one of the two"
        );
    }

    #[test]
    fn a_list_of_one_column_is_no_list_and_a_cpr_number_is_not_repeated() {
        assert!(read_task_list(Path::new("a"), b"kle\n04.00.00\n").is_err());
        let read = read("04.00.00;Ring 010190-1234\n");
        assert!(!format!("{:?}", read.problems).contains("1234") && read.tasks.is_empty(), "{read:?}");
    }
}
