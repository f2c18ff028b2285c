//! A raw export of 2013 with defects whose number and place are known, because they were planted.
//!
//! The contacts are invented; municipality, channels, types and tasks are those of the public lists.

use std::collections::BTreeMap;

use crate::Chance;
use crate::stores::Cells;

const NAME: &str = "Tårnby";
const NUMBER: &str = "185";
const QUESTIONS: [&str; 2] = ["Er borgeren over 65 år?", "Kom borgeren fra hjemmesiden?"];
const FIXED: &str =
    "Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde";
const UNITS: [&str; 3] = ["185skranke", "185ældre", "185job"];
const TASKS: [&str; 5] = ["23.05.10", "32.24.04", "28.09.40", "02.00.20", "29.03.99"];
const TYPES: [&str; 6] = ["OPRET", "STATUS", "INFO", "VEJL", "SLVBTJN", "FEJL"];
/// Channels on which STRAKS is nothing to wonder at, and those on which it is.
const FAST: [&str; 7] = ["PRSNLG", "TLFIND", "TLFUD", "EMLUD", "PPRUD", "DOKUD", "SLVBTJN"];
const SLOW: [&str; 3] = ["EMLIND", "PPRIND", "DOCIND"];

/// A file and what is true of it.
pub struct Planted {
    /// Its bytes: ISO-8859-1, CRLF.
    pub bytes: Vec<u8>,
    /// Its bytes without the rows that cannot be accepted.
    pub accepted_bytes: Vec<u8>,
    /// Rows that count.
    pub accepted: usize,
    /// Rows that do not: line, rule, column.
    pub rejected: Vec<(u64, &'static str, &'static str)>,
    /// Rows a warning is about.
    pub flagged: usize,
    /// How often each rule speaks, and in which line first.
    pub rules: BTreeMap<&'static str, (u64, u64)>,
    /// Accepted contacts by channel and type.
    pub totals: Cells,
}

#[derive(Clone)]
struct Row {
    cells: Vec<String>,
    rules: Vec<&'static str>,
    rejected: Option<(&'static str, &'static str)>,
}

/// Where a cell stands.
const UNIT: usize = 2;
const TASK: usize = 3;
const CHANNEL: usize = 4;
const TYPE: usize = 5;
const CLOSING: usize = 6;
const DATE: usize = 8;
const STARTED: usize = 9;
const ENDED: usize = 10;
const SOURCE: usize = 11;
const ANSWER: usize = 12;

/// A file of `clean` rows without a fault, mass rows, rows for each of the nine rules, and perhaps rows to reject.
pub fn file(seed: u64, clean: usize, with_rejected: bool) -> Planted {
    let mut chance = Chance::seeded(seed);
    let mut number = 0;
    let mut next = |chance: &mut Chance| {
        number += 1;
        clean_row(chance, number)
    };
    let first = next(&mut chance);
    let mut rows: Vec<Row> = (1..clean).map(|_| next(&mut chance)).collect();
    // Mass rows repeat by nature; a program that takes them for double clicks loses counts.
    let mass = mass_row(next(&mut chance));
    rows.extend(std::iter::repeat_n(mass, chance.between(3, 40)));
    for (rules, spoil) in WARNINGS {
        for _ in 0..chance.between(1, 12) {
            let mut row = next(&mut chance);
            spoil(&mut row.cells);
            row.rules.extend(rules);
            rows.push(row);
        }
    }
    for _ in 0..chance.between(1, 5) {
        let original = next(&mut chance);
        let mut again = original.clone();
        again.cells[STARTED] = again.cells[ENDED].clone();
        // Whichever of the two comes second is the one that is told; both are accepted.
        again.rules.push("duplicate_row");
        rows.extend([original, again]);
    }
    if with_rejected {
        for (rule, column, spoil) in ERRORS {
            for _ in 0..chance.between(1, 3) {
                let mut row = next(&mut chance);
                spoil(&mut row.cells);
                row.rejected = Some((rule, column));
                rows.push(row);
            }
        }
    }
    chance.shuffle(&mut rows);
    // The first row says whose file it is, so it is a good one.
    rows.insert(0, first);
    put_duplicates_last(&mut rows);
    told(&rows)
}

/// Of two equal rows the later one is marked: the mark moves, the rows do not.
fn put_duplicates_last(rows: &mut [Row]) {
    let but_start = |row: &Row| Some([row.cells.get(..STARTED)?, row.cells.get(ENDED..)?].concat());
    let marked: Vec<usize> =
        (0..rows.len()).filter(|at| rows[*at].rules.contains(&"duplicate_row")).collect();
    for at in marked {
        let twin = (at + 1..rows.len()).find(|other| but_start(&rows[*other]) == but_start(&rows[at]));
        if let Some(twin) = twin {
            let rules = std::mem::take(&mut rows[at].rules);
            rows[twin].rules = rules;
        }
    }
}

fn clean_row(chance: &mut Chance, number: usize) -> Row {
    let slow = chance.below(4) == 0;
    let channel = chance.one_of(if slow { &SLOW[..] } else { &FAST[..] });
    let closing = if slow { "HOLD" } else { chance.one_of(&["STRAKS", "HOLD"]) };
    // A second of its own for every row, Monday to Friday of week 43 between 8 and 17.
    let day = format!("{:02}-10-2013", 21 + number % 5);
    let ended = 8 * 3_600 + 400 + number / 5 % 31_000;
    let started = ended - chance.between(0, 300);
    let clock = |s: usize| format!("{day} {:02}:{:02}:{:02}", s / 3_600, s / 60 % 60, s % 60);
    let answer = |chance: &mut Chance| chance.one_of(&["", "Ja", "Nej", "Ønsker ikke at svare"]).to_owned();
    let mut cells: Vec<String> = [
        NAME,
        NUMBER,
        chance.one_of(&UNITS),
        chance.one_of(&TASKS),
        channel,
        chance.one_of(&TYPES),
        closing,
        chance.one_of(&["JA", "NEJ"]),
    ]
    .map(str::to_owned)
    .to_vec();
    cells.extend([clock(ended), clock(started), clock(ended), "Tracetool".to_owned()]);
    cells.extend([answer(chance), answer(chance), String::new()]);
    Row { cells, rules: Vec::new(), rejected: None }
}

fn mass_row(mut row: Row) -> Row {
    for at in [DATE, STARTED, ENDED] {
        row.cells[at] = "21-10-2013 00:00:00".into();
    }
    for (at, code) in [(CHANNEL, "WEB"), (TYPE, "VEJL"), (CLOSING, "STRAKS"), (SOURCE, "DetDigitaleLandkort")]
    {
        row.cells[at] = code.into();
    }
    row
}

type Spoil = fn(&mut Vec<String>);

fn move_to(cells: &mut [String], day: &str) {
    for at in [DATE, STARTED, ENDED] {
        cells[at].replace_range(..10, day);
    }
}

fn leave_open(cells: &mut [String]) {
    // Ended after 17 o'clock, begun in the morning.
    let day = cells[ENDED][..10].to_owned();
    cells[STARTED] = format!("{day} 08:00:00");
}

fn close_at_once_by_mail(cells: &mut [String]) {
    cells[CHANNEL] = "EMLIND".into();
    cells[CLOSING] = "STRAKS".into();
}

/// What can be odd about a row that counts, and which rules speak of it.
const WARNINGS: [(&[&str], Spoil); 9] = [
    (&["kle_two_groups"], |c| c[TASK] = "15.20".into()),
    (&["kle_probable_typo"], |c| c[TASK] = "02.00.02".into()),
    (&["kle_not_in_list"], |c| c[TASK] = "04.01.11".into()),
    (&["unit_missing"], |c| c[UNIT].clear()),
    (&["date_outside_period"], |c| move_to(c, "28-10-2013")),
    (&["date_outside_period", "weekend"], |c| move_to(c, "26-10-2013")),
    (&["straks_slow_channel"], |c| close_at_once_by_mail(c)),
    (&["long_duration"], |c| leave_open(c)),
    (&["kle_two_groups", "unit_missing", "straks_slow_channel", "long_duration"], |c| {
        c[TASK] = "15.17".into();
        c[UNIT].clear();
        close_at_once_by_mail(c);
        leave_open(c);
    }),
];

/// What makes a row no contact: the rule, the column it names, and how.
const ERRORS: [(&str, &str, Spoil); 13] = [
    ("unknown_code", "Kanal", |c| c[CHANNEL] = "TLF".into()),
    ("unknown_code", "Type", |c| c[TYPE] = "info".into()),
    ("unknown_code", "Afslutning", |c| c[CLOSING] = "NU".into()),
    ("bad_kle", "Opgave", |c| c[TASK].push(' ')),
    ("bad_date", "Dato", |c| c[DATE] = "31-02-2013 10:00:00".into()),
    ("bad_date", "StartTidspunkt", |c| c[STARTED].clear()),
    ("bad_date", "SlutTidspunkt", |c| c[ENDED].truncate(16)),
    ("municipality_name", "Kommune", |c| c[0] = "Dragør".into()),
    ("mixed_file", "ID", |c| (c[0], c[1]) = ("København".into(), "101".into())),
    ("bad_unit", "Enhed", |c| c[UNIT] = "=1+1".into()),
    ("bad_answer", QUESTIONS[0], |c| c[ANSWER] = "<b>".into()),
    ("column_count", "", |c| c.truncate(13)),
    ("column_count", "", |c| c.truncate(0)),
];

fn told(rows: &[Row]) -> Planted {
    let header = format!("{FIXED};{};", QUESTIONS.join(";"));
    let mut planted = Planted {
        bytes: latin1(&header),
        accepted_bytes: latin1(&header),
        accepted: 0,
        rejected: Vec::new(),
        flagged: 0,
        rules: BTreeMap::new(),
        totals: Cells::new(),
    };
    for (at, row) in rows.iter().enumerate() {
        let (line, bytes) = (at as u64 + 2, latin1(&row.cells.join(";")));
        planted.bytes.extend(&bytes);
        let spoken = row.rejected.map(|(rule, _)| rule);
        for rule in row.rules.iter().copied().chain(spoken) {
            planted.rules.entry(rule).or_insert((0, line)).0 += 1;
        }
        if let Some((rule, column)) = row.rejected {
            planted.rejected.push((line, rule, column));
            continue;
        }
        planted.accepted_bytes.extend(&bytes);
        planted.accepted += 1;
        planted.flagged += usize::from(!row.rules.is_empty());
        *planted.totals.entry((row.cells[CHANNEL].clone(), row.cells[TYPE].clone())).or_insert(0) += 1;
    }
    planted
}

/// A line in ISO-8859-1 with its end; every letter here is one of the first 256.
fn latin1(line: &str) -> Vec<u8> {
    line.chars()
        .chain("\r\n".chars())
        .map(|c| u8::try_from(u32::from(c)).expect("a letter of 2013"))
        .collect()
}
