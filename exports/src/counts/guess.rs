//! The mapping proposed for a file nobody has mapped yet. It is shown and corrected, never used unseen.

use std::collections::BTreeSet;

use schema::codes::{Channel, ContactType};
use schema::round_file::RoundFile;
use schema::texts::Texts;

use super::{CountsKind, DayFormat, Mapping, Place, Table, WordMeaning, cells};

/// Rows looked at.
const SAMPLE: usize = 200;
/// What the columns are called by the programs they come from.
const DAY: &[&str] = &["dato", "date", "dag", "day", "tid"];
const CHANNEL: &[&str] = &["kanal", "channel", "kø", "queue", "nummer", "linje", "postkasse", "number"];
const UNIT: &[&str] = &["enhed", "unit", "afdeling", "department", "lokation"];
const TYPE: &[&str] = &["type", "art"];
const TASK: &[&str] = &["opgave", "kle", "emne", "task", "ydelse"];
const COUNT: &[&str] = &[
    "indgående",
    "besvarede",
    "antal",
    "kald",
    "opkald",
    "count",
    "calls",
    "answered",
    "sager",
    "mails",
    "besøg",
    "sum",
    "total",
];
/// What a column is called that counts those nobody spoke to, or a time: never the count.
const NOT_COUNT: &[&str] = &[
    "ubesvare",
    "ikke besvare",
    "mistede",
    "mistet",
    "tabte",
    "opgivne",
    "opgivet",
    "afbrudt",
    "unanswered",
    "not answered",
    "lost",
    "missed",
    "abandoned",
    "ventetid",
    "varighed",
    "taletid",
    "wait",
    "duration",
    "klokkeslæt",
    "time",
    "hour",
    "%",
];
/// Words of switches and queues that are no channel's name.
const OTHER_WORDS: [(&str, &str); 14] = [
    ("hovednummer", "TLFIND"),
    ("telefon", "TLFIND"),
    ("opkald", "TLFIND"),
    ("omstilling", "TLFIND"),
    ("udgående opkald", "TLFUD"),
    ("ekspedition", "PRSNLG"),
    ("fremmøde", "PRSNLG"),
    ("e-mail", "EMLIND"),
    ("mail", "EMLIND"),
    ("hovedpostkasse", "EMLIND"),
    ("digital post", "DOCIND"),
    ("brev", "PPRIND"),
    ("sms", "SMSIND"),
    ("webbesøg", "WEB"),
];
/// Words in a header that name the machine.
const SYSTEM_WORDS: [(&str, &str); 9] = [
    ("kald", "phone"),
    ("omstilling", "phone"),
    ("telefon", "phone"),
    ("calls", "phone"),
    ("kø", "queue"),
    ("billet", "queue"),
    ("mail", "mail"),
    ("selvbetjening", "self_service"),
    ("digital post", "digital_post"),
];

/// The best guess at a table's columns.
pub fn guess(table: &Table, kind: CountsKind, file: Option<&RoundFile>, texts: &Texts) -> Mapping {
    let mut columns = Columns::of(table);
    let of_mass = kind == CountsKind::Mass;
    let day = columns.take(DAY, cells::looks_like_day);
    let n = columns.take_count();
    let task = of_mass.then(|| columns.take(TASK, |cell| cells::task(cell).is_ok())).flatten();
    // `SLVBTJN` is both a channel and a type: a name decides before the cells do.
    let of_type = |cell: &str| ContactType::from_code(cell).is_ok() || type_named(cell, texts).is_some();
    let kind_at = of_mass.then(|| columns.take(TYPE, of_type)).flatten();
    let of_channel = |cell: &str| Channel::from_code(cell).is_ok() || channel_named(cell, texts).is_some();
    let channel = columns.take(CHANNEL, of_channel);
    let of_unit = |cell: &str| unit_named(cell, file).is_some();
    let unit = columns.take(UNIT, of_unit);
    let place = |at: Option<u32>| at.map_or_else(Place::default, Place::column);
    let day = day.unwrap_or(0);
    let mut mapping = Mapping {
        kind,
        system: if of_mass { String::new() } else { system_of(table) },
        has_header: table.has_header,
        day,
        day_format: columns.day_format(day),
        channel: place(channel),
        unit: place(unit),
        type_: place(kind_at),
        task: place(task),
        n: n.unwrap_or(day),
        words: Vec::new(),
    };
    mapping.words = columns.words(&mapping, file, texts);
    mapping
}

/// The columns not yet given a meaning, and rows to look at.
struct Columns<'t> {
    table: &'t Table,
    sample: Vec<Vec<String>>,
    free: Vec<u32>,
}

impl<'t> Columns<'t> {
    fn of(table: &'t Table) -> Columns<'t> {
        let rows = table.rows(table.has_header).take(SAMPLE);
        let sample = rows.filter_map(|line| line.cells.ok()).filter(|row| row.len() == table.columns.len());
        Columns { table, sample: sample.collect(), free: (0..table.columns.len() as u32).collect() }
    }

    /// The column with one of these names whose cells fit; else one whose cells fit; else one with such a name.
    fn take(&mut self, names: &[&str], fits: impl Fn(&str) -> bool) -> Option<u32> {
        let called = |at: u32| {
            let name = self.table.columns[at as usize].to_lowercase();
            self.table.has_header && names.iter().any(|word| name.contains(word))
        };
        let fit = |at: u32| self.mostly(at, &fits);
        let free = || self.free.iter().copied();
        let found = free()
            .find(|at| called(*at) && fit(*at))
            .or_else(|| free().find(|at| fit(*at)))
            .or_else(|| free().find(|at| called(*at)));
        self.free.retain(|at| Some(*at) != found);
        found
    }

    /// Do more than half of a column's cells fit? A fault or two must not hide what it is.
    fn mostly(&self, at: u32, fits: impl Fn(&str) -> bool) -> bool {
        let cells = self.sample.iter().map(|row| row[at as usize].as_str()).filter(|cell| !cell.is_empty());
        let (all, fit) = cells.fold((0, 0), |(all, fit), cell| (all + 1, fit + u32::from(fits(cell))));
        fit * 2 > all
    }

    /// The column of the count: the first name in the order of [`COUNT`] whose cells are numbers, else the only column
    /// of numbers there is. Of several without such a name none is guessed: a person says which.
    fn take_count(&mut self) -> Option<u32> {
        let name = |at: u32| self.table.columns[at as usize].to_lowercase();
        let has_header = self.table.has_header;
        let is_none = |at: u32| has_header && NOT_COUNT.iter().any(|word| name(at).contains(word));
        let is_number = |at: &u32| self.mostly(*at, |cell| cells::count(cell).is_ok());
        let numbers: Vec<u32> =
            self.free.iter().copied().filter(is_number).filter(|at| !is_none(*at)).collect();
        let called =
            |word: &&&str| numbers.iter().copied().find(|at| has_header && name(*at).contains(**word));
        let found = match COUNT.iter().find_map(|word| called(&word)) {
            Some(at) => Some(at),
            None if has_header => None,
            None => numbers.last().copied().filter(|_| numbers.len() == 1),
        };
        self.free.retain(|at| Some(*at) != found);
        found
    }

    fn day_format(&self, day: u32) -> DayFormat {
        match self
            .mostly(day, |cell| cell.get(..10).is_some_and(|date| schema::clock::parse_day(date).is_ok()))
        {
            true => DayFormat::Iso,
            false => DayFormat::Danish,
        }
    }

    /// Names of channels, types and units that stand where codes are wanted: proposed as words with a meaning.
    fn words(&self, mapping: &Mapping, file: Option<&RoundFile>, texts: &Texts) -> Vec<WordMeaning> {
        let mut seen = BTreeSet::new();
        let mut words = Vec::new();
        let mut propose = |place: &Place, code_of: &dyn Fn(&str) -> Option<String>| {
            let Some(at) = place.column else { return };
            for cell in
                self.sample.iter().map(|row| row[at as usize].as_str()).filter(|cell| !cell.is_empty())
            {
                if let Some(code) = code_of(cell).filter(|code| code != cell)
                    && seen.insert((cell.to_owned(), code.clone()))
                {
                    words.push(WordMeaning { word: cell.to_owned(), code });
                }
            }
        };
        let is_code = |cell: &str| Channel::from_code(cell).is_ok();
        propose(&mapping.channel, &|cell| channel_named(cell, texts).filter(|_| !is_code(cell)));
        let is_code = |cell: &str| ContactType::from_code(cell).is_ok();
        propose(&mapping.type_, &|cell| type_named(cell, texts).filter(|_| !is_code(cell)));
        propose(&mapping.unit, &|cell| unit_named(cell, file));
        words
    }
}

fn channel_named(word: &str, texts: &Texts) -> Option<String> {
    let lower = word.to_lowercase();
    let is_named =
        |channel: &Channel| texts.say(&format!("channel-{}", channel.code()), &[]).to_lowercase() == lower;
    let other = || OTHER_WORDS.iter().find(|(other, _)| *other == lower).map(|(_, code)| (*code).to_owned());
    Channel::all().find(is_named).map(|channel| channel.code().to_owned()).or_else(other)
}

fn type_named(word: &str, texts: &Texts) -> Option<String> {
    let lower = word.to_lowercase();
    let is_named =
        |kind: &ContactType| texts.say(&format!("type-{}", kind.code()), &[]).to_lowercase() == lower;
    ContactType::all().find(is_named).map(|kind| kind.code().to_owned())
}

fn unit_named(word: &str, file: Option<&RoundFile>) -> Option<String> {
    let lower = word.to_lowercase();
    let units = file.map(|file| file.units.as_slice()).unwrap_or_default();
    let found = units.iter().find(|unit| unit.code == word);
    let found = found.or_else(|| units.iter().find(|unit| unit.name.to_lowercase() == lower));
    found.map(|unit| unit.code.clone())
}

fn system_of(table: &Table) -> String {
    let header = table.columns.join(" ").to_lowercase();
    // What the header does not say, its words may: `Omstilling`, `Borgerservice mail`.
    let rows = table.rows(table.has_header).take(SAMPLE).filter_map(|line| line.cells.ok());
    let cells = rows.map(|row| row.join(" ")).collect::<Vec<_>>().join(" ").to_lowercase();
    let found =
        [header, cells].iter().find_map(|text| SYSTEM_WORDS.iter().find(|(word, _)| text.contains(word)));
    found.map_or("other", |(_, system)| system).to_owned()
}
