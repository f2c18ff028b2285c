//! Desk files of a counting week from a seed: every number and every byte the same wherever they are made.

use exports::formats::desk_file;
use schema::clock::{self, Moment};
use schema::codes::{Channel, Closing, ContactType, Form, Source};
use schema::event::{Codes, Draft, Event, EventRef, Flags, GestureId, Hash, Kind, StreamId};
use schema::store::streams::Stream;

use crate::Chance;

/// The round, its municipality and its Monday to Friday: years ago, so that no day of it is ever ahead.
pub const ROUND: &str = "E2024";
/// Køge.
pub const MUNICIPALITY: &str = "0259";
/// Monday to Friday.
pub const DAYS: [&str; 5] = ["2024-10-21", "2024-10-22", "2024-10-23", "2024-10-24", "2024-10-25"];

const CHANNELS: [&str; 6] = ["TLFIND", "TLFIND", "PRSNLG", "EMLIND", "TLFUD", "DOCIND"];
const TYPES: [&str; 6] = ["INFO", "INFO", "OPRET", "STATUS", "VEJL", "FEJL"];
const TASKS: [&str; 3] = ["23.05.10", "32.24.04", "28.09.40"];
/// Channels that are answered later: closed at once, they are a habit to be mended.
const SLOW: [&str; 2] = ["EMLIND", "DOCIND"];

/// A desk whose week is made.
#[derive(Debug, Clone, Copy)]
pub struct SeededDesk<'a> {
    /// Its unit.
    pub unit: &'a str,
    /// The desk.
    pub desk: &'a str,
    /// A number of its own: its stream, its seed, and the second of the minute in which it counts.
    pub number: u8,
    /// How many of the days it counts.
    pub days: usize,
    /// Does it make the mistakes that are mended?
    pub with_defects: bool,
    /// Does the unit sign its week off here on Friday?
    pub signs: bool,
}

/// The events of the desk's week.
pub struct DeskWeek {
    stream: Stream,
    events: Vec<Event>,
}

/// The week of a desk.
pub fn week(desk: &SeededDesk<'_>) -> DeskWeek {
    let stream = Stream {
        stream: StreamId([0x20, 0x24, 0, 0, 0, 0, 0, desk.number]),
        municipality: Some(MUNICIPALITY.into()),
        round: ROUND.into(),
        unit: desk.unit.into(),
        desk: desk.desk.into(),
        practice: false,
        own: true,
        definition: schema::codes::DEFINITION_VERSION.into(),
        machine: "-".into(),
        created: clock::parse("2024-10-01T08:00:00Z").expect("a time"),
    };
    let mut week = DeskWeek { stream, events: Vec::new() };
    let mut chance = Chance::seeded(0x2024_0000 + u64::from(desk.number));
    for (at, day) in DAYS.iter().enumerate().take(desk.days) {
        week.day(desk, day, &mut chance);
        if at == 4 && desk.signs {
            let signed = week.word(Kind::State, &format!("{day}T15:55:{:02}", desk.number), "signed_counted");
            week.push(signed);
        }
    }
    week
}

impl DeskWeek {
    /// Name and bytes of its file.
    pub fn file(&self) -> (String, Vec<u8>) {
        let bytes = desk_file::write(&self.stream, &self.events).expect("a desk file");
        (desk_file::file_name(&self.stream), bytes)
    }

    /// The file as it was after this many events.
    pub fn file_after(&self, events: usize) -> Vec<u8> {
        desk_file::write(&self.stream, &self.events[..events]).expect("a desk file")
    }

    fn day(&mut self, desk: &SeededDesk<'_>, day: &str, chance: &mut Chance) {
        let clock =
            |minute: usize| format!("{day}T{:02}:{:02}:{:02}", 9 + minute / 60, minute % 60, desk.number);
        let begun = self.word(Kind::State, &clock(0), "counting");
        self.push(begun);
        let mut minute = 1;
        for _ in 0..chance.between(2, 4) {
            minute += chance.between(3, 40);
            let (n, source) = match chance.below(9) {
                0 => (chance.between(2, 5) as u32, "MASSE"),
                1 => (1, "EFTER"),
                _ => (1, "SKRANKE"),
            };
            let codes = codes(desk.with_defects, chance);
            let contact = Draft {
                codes: codes.clone(),
                source: Some(Source::from_code(source).expect("a source")),
                n: Some(n),
                ..self.word(Kind::Contact, &clock(minute), "")
            };
            let contact = self.push(contact);
            match chance.below(8) {
                // Taken back, and every other time put back again.
                0 => {
                    let void = self.about(Kind::Void, contact, &clock(minute + 1), Codes::default());
                    let void = self.push(void);
                    if chance.below(2) == 0 {
                        let restored = self.about(Kind::Void, void, &clock(minute + 2), Codes::default());
                        self.push(restored);
                    }
                }
                1 => {
                    let other = Codes { kind: Some(kind("SLVBTJN")), ..codes };
                    let amended = self.about(Kind::Amend, contact, &clock(minute + 1), other);
                    self.push(amended);
                }
                _ => {}
            }
        }
        if chance.below(4) == 0 {
            let forgotten = Draft { n: Some(3), ..self.word(Kind::Backlog, &clock(300), "") };
            self.push(forgotten);
        }
    }

    fn push(&mut self, mut draft: Draft) -> EventRef {
        let (seq, prev) = self.events.last().map_or((1, Hash::START), |e| (e.seq + 1, e.hash));
        let mut id = [0; 16];
        id[..8].copy_from_slice(&self.stream.stream.0);
        id[12..].copy_from_slice(&seq.to_be_bytes());
        draft.id = GestureId(id);
        self.events.push(Event::chain(seq, prev, draft).expect("an event"));
        EventRef { stream: self.stream.stream, seq }
    }

    /// A word of the desk at a wall clock; an empty reason is none.
    fn word(&self, kind: Kind, wall: &str, reason: &str) -> Draft {
        Draft {
            id: GestureId([0; 16]),
            kind,
            target: None,
            moment: Moment::of(clock::parse(wall).expect("a wall clock")),
            unit: self.stream.unit.clone(),
            codes: Codes::default(),
            source: None,
            n: None,
            flags: Flags::default(),
            reason: (!reason.is_empty()).then(|| reason.to_owned()),
        }
    }

    fn about(&self, kind: Kind, target: EventRef, wall: &str, codes: Codes) -> Draft {
        Draft { target: Some(target), codes, ..self.word(kind, wall, "") }
    }
}

fn kind(code: &str) -> ContactType {
    ContactType::from_code(code).expect("a type")
}

fn codes(with_defects: bool, chance: &mut Chance) -> Codes {
    let channel = chance.one_of(&CHANNELS);
    let two_groups = chance.below(5) == 0 && with_defects;
    let habit = chance.below(2) == 0 && with_defects;
    let task = if two_groups { "15.20" } else { chance.one_of(&TASKS) };
    let at_once = if SLOW.contains(&channel) { habit } else { chance.below(3) > 0 };
    let code = |at_once: bool| if at_once { "STRAKS" } else { "HOLD" };
    Codes {
        channel: Some(Channel::from_code(channel).expect("a channel")),
        kind: Some(kind(chance.one_of(&TYPES))),
        task: Some(task.parse().expect("a task")),
        closing: Some(Closing::from_code(code(at_once)).expect("a closing")),
        form: Some(Form::from_code(chance.one_of(&["JA", "NEJ"])).expect("a form")),
        local: None,
    }
}
