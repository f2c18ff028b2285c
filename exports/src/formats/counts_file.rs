//! The two small inputs of contract.md 2, `dato;kanal;type;opgave;antal` and `dato;kanal;enhed;antal`: their headers, and
//! the mapping they are read by.

use std::path::Path;

use crate::ExportError;
use crate::counts::{CountsKind, DayFormat, Mapping, Place, Table};

/// Contacts counted by somebody else, n alike.
pub const MASS: [&str; 5] = ["dato", "kanal", "type", "opgave", "antal"];
/// What a machine saw.
pub const MACHINE: [&str; 4] = ["dato", "kanal", "enhed", "antal"];
/// What a machine saw that has one channel and says it nowhere.
const OF_ONE_CHANNEL: [&[&str]; 2] = [&["dato", "antal"], &["dato", "enhed", "antal"]];

/// What the first line of a file says it counts, if it is one of the two.
pub fn kind_of(first_line: &[u8]) -> Option<CountsKind> {
    let line = std::str::from_utf8(first_line).ok()?.trim_end_matches('\r');
    [(CountsKind::Mass, &MASS[..]), (CountsKind::Machine, &MACHINE)]
        .into_iter()
        .find(|(_, columns)| line == columns.join(";"))
        .map(|(kind, _)| kind)
}

/// The header of a kind, as the contract has it.
pub fn header(kind: CountsKind) -> String {
    match kind {
        CountsKind::Mass => MASS.join(";"),
        CountsKind::Machine => MACHINE.join(";"),
    }
}

/// The mapping of a table with exactly the contract's columns; without `kanal` where every row is of one channel. Any
/// other header is refused: a column that was moved is not guessed at.
pub fn mapping(
    path: &Path,
    table: &Table,
    kind: CountsKind,
    system: &str,
    channel: Option<&str>,
) -> Result<Mapping, ExportError> {
    let columns: Vec<&str> = table.columns.iter().map(String::as_str).collect();
    let at = |name: &str| columns.iter().position(|column| *column == name).map(|at| at as u32);
    let known = match (kind, channel) {
        (CountsKind::Mass, None) => columns == MASS,
        (CountsKind::Machine, None) => columns == MACHINE,
        (CountsKind::Machine, Some(_)) => OF_ONE_CHANNEL.contains(&columns.as_slice()),
        (CountsKind::Mass, Some(_)) => false,
    };
    let (Some(day), Some(n), true) = (at("dato"), at("antal"), known && table.has_header) else {
        let found = table.first_line.chars().take(80).collect();
        let wanted = if channel.is_some() { OF_ONE_CHANNEL[0].join(";") } else { header(kind) };
        return Err(ExportError::BadHeader { path: path.to_owned(), found, wanted });
    };
    let place = |name: &str| at(name).map_or_else(Place::default, Place::column);
    Ok(Mapping {
        kind,
        system: system.to_owned(),
        has_header: true,
        day,
        day_format: DayFormat::Iso,
        channel: channel.map_or_else(|| place("kanal"), Place::fixed),
        unit: place("enhed"),
        type_: place("type"),
        task: place("opgave"),
        n,
        words: Vec::new(),
    })
}
