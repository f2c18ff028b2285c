//! The laws of merging, against a model that knows nothing of tables: any order, any grouping, any repetition gives
//! the same count, and a number is disputed exactly where two different events claim it.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;

/// 1,000 in CI; the long run sets `KOMHEN_CASES` to 10,000.
fn cases() -> u32 {
    std::env::var("KOMHEN_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000)
}

/// One word of a desk: a contact, or something about an earlier number of its own.
#[derive(Debug, Clone)]
enum Word {
    Contact { channel: usize, kind: usize, n: u32 },
    Void { back: usize },
    Amend { back: usize, channel: usize },
    State,
}

fn words() -> impl Strategy<Value = Vec<Word>> {
    let one = prop_oneof![
        4 => (0usize..3, 0usize..2, 1u32..4).prop_map(|(channel, kind, n)| Word::Contact { channel, kind, n }),
        2 => (1usize..6).prop_map(|back| Word::Void { back }),
        1 => (1usize..6, 0usize..3).prop_map(|(back, channel)| Word::Amend { back, channel }),
        1 => Just(Word::State),
    ];
    proptest::collection::vec(one, 1..9)
}

const CHANNELS: [&str; 3] = ["TLFIND", "PRSNLG", "EMLIND"];
const KINDS: [&str; 2] = ["INFO", "OPRET"];

/// The events of these words after those that stand; `copy` makes the gestures of a cloned disk its own.
fn said(stream: u8, before: &[Event], words: &[Word], copy: u8) -> Vec<Event> {
    let mut events = before.to_vec();
    for word in words {
        let seq = events.len() as u32 + 1;
        let target = |back: usize| EventRef {
            stream: StreamId([stream; 8]),
            seq: (seq.saturating_sub(back as u32)).max(1).min(seq.saturating_sub(1).max(1)),
        };
        let mut draft = match word {
            Word::Contact { channel, kind, n } => Draft {
                kind: Kind::Contact,
                source: Some(Source::from_code(if *n == 1 { "SKRANKE" } else { "MASSE" }).unwrap()),
                n: Some(*n),
                ..super::word(Kind::Contact, None, codes(CHANNELS[*channel], KINDS[*kind]), None)
            },
            Word::Void { back } => super::word(Kind::Void, Some(target(*back)), Codes::default(), None),
            Word::Amend { back, channel } => {
                super::word(Kind::Amend, Some(target(*back)), codes(CHANNELS[*channel], "VEJL"), None)
            }
            Word::State => super::word(Kind::State, None, Codes::default(), Some("paused")),
        };
        draft.id = GestureId([copy, stream, seq as u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        let prev = events.last().map_or(Hash::START, |e| e.hash);
        events.push(Event::chain(seq, prev, draft).unwrap());
    }
    events
}

/// A desk: its own words, perhaps a copy of its disk that went on by itself, and where its files are cut.
#[derive(Debug, Clone)]
struct DeskPlan {
    words: Vec<Word>,
    copied_after: Option<(usize, Vec<Word>)>,
    cut: usize,
}

fn desks() -> impl Strategy<Value = Vec<DeskPlan>> {
    let copy = proptest::option::weighted(0.4, (0usize..9, words()));
    let desk = (words(), copy, 0usize..9).prop_map(|(words, copied_after, cut)| DeskPlan {
        words,
        copied_after,
        cut,
    });
    proptest::collection::vec(desk, 1..4)
}

/// What is true of the week, worked out from the events alone.
#[derive(Debug, Default, PartialEq, Eq)]
struct Truth {
    cells: BTreeMap<(String, String), i64>,
    /// Disputed numbers of each stream.
    forks: BTreeMap<u8, BTreeSet<u32>>,
}

/// The files the desks send, and what is true of them all together.
fn files_and_truth(plans: &[DeskPlan]) -> (Vec<GatheredStream>, Truth) {
    let mut files = Vec::new();
    let mut truth = Truth::default();
    for (at, plan) in plans.iter().enumerate() {
        let number = at as u8 + 1;
        let own = said(number, &[], &plan.words, 0);
        let mut versions = vec![own.clone()];
        if let Some((common, words)) = &plan.copied_after {
            versions.push(said(number, &own[..(*common).min(own.len())], words, 1));
        }
        for (version, events) in versions.iter().enumerate() {
            let cut = plan.cut.min(events.len());
            // Whole, the file of the day before, and the rest as another way to cut it.
            for (part, events) in [&events[..], &events[..cut], &events[cut..]].into_iter().enumerate() {
                let sha256 = [number * 16 + version as u8 * 4 + part as u8; 32];
                files.push(GatheredStream { stream: stream(number), events: events.to_vec(), sha256 });
            }
        }
        add_truth(&mut truth, number, &versions);
    }
    (files, truth)
}

fn add_truth(truth: &mut Truth, number: u8, versions: &[Vec<Event>]) {
    let mut claims: BTreeMap<u32, Vec<&Event>> = BTreeMap::new();
    for event in versions.iter().flatten() {
        let claim = claims.entry(event.seq).or_default();
        if claim.iter().all(|other| other.hash != event.hash) {
            claim.push(event);
        }
    }
    let disputed: BTreeSet<u32> =
        claims.iter().filter(|(_, claim)| claim.len() > 1).map(|(seq, _)| *seq).collect();
    let sure: Vec<&Event> = claims.values().filter(|claim| claim.len() == 1).map(|claim| claim[0]).collect();
    let voids = |seq: u32| {
        let voids = sure.iter().filter(move |e| e.draft.kind == Kind::Void);
        voids.filter(move |e| e.draft.target.is_some_and(|target| target.seq == seq))
    };
    // A void stands unless a void speaks of it; a void of that one does not reach any further.
    let is_void = |seq: u32| voids(seq).any(|void| voids(void.seq).count() == 0);
    for contact in sure.iter().filter(|e| e.draft.kind == Kind::Contact && !is_void(e.seq)) {
        let mut amends = sure.iter().filter(|e| e.draft.kind == Kind::Amend && !is_void(e.seq));
        let last = amends.rfind(|e| e.draft.target.is_some_and(|target| target.seq == contact.seq));
        let codes = &last.unwrap_or(contact).draft.codes;
        let cell = (codes.channel.unwrap().code().to_owned(), codes.kind.unwrap().code().to_owned());
        *truth.cells.entry(cell).or_insert(0) += i64::from(contact.draft.n.unwrap());
    }
    if !disputed.is_empty() {
        truth.forks.insert(number, disputed);
    }
}

fn found(store: &Municipality) -> Truth {
    let mut truth = Truth::default();
    for cell in store.store().read(|c| counted::of_round(c, "E2026")).unwrap() {
        let key = (cell.channel.code().to_owned(), cell.kind.code().to_owned());
        *truth.cells.entry(key).or_insert(0) += cell.n;
    }
    let forks = |c: &Connection| {
        let mut query = c.prepare(
            "SELECT DISTINCT s.stream, f.seq FROM fork f JOIN stream s ON s.id = f.stream ORDER BY 1, 2",
        )?;
        let rows = query.query_map([], |row| Ok((row.get::<_, [u8; 8]>(0)?[0], row.get::<_, u32>(1)?)))?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    };
    for (stream, seq) in store.store().read(forks).unwrap() {
        truth.forks.entry(stream).or_default().insert(seq);
    }
    truth
}

/// Contacts, those not counted one by one, those like the one before, first, last and by hour.
type Sums = ((String, String, chrono::NaiveDate), [u32; 3], [Option<DateTime<Utc>>; 2], [u32; 24]);

fn sums_of_day(day: DeskDay) -> Sums {
    (
        (day.unit, day.desk, day.day),
        [day.contacts, day.mass, day.repeats],
        [day.first_at, day.last_at],
        day.by_hour,
    )
}

fn sums_of_contacts(store: &Municipality) -> Vec<Sums> {
    let mut sums: BTreeMap<_, Sums> = BTreeMap::new();
    let mut before: Option<StoredContact> = None;
    for contact in store.contacts(&code()).unwrap() {
        let key = (contact.unit.clone(), contact.desk.clone(), contact.moment.day);
        let (_, counts, span, hours) =
            sums.entry(key.clone()).or_insert_with(|| (key, [0; 3], [None, None], [0; 24]));
        counts[0] += contact.n;
        let at = contact.moment.at;
        *span =
            [Some(span[0].map_or(at, |first| first.min(at))), Some(span[1].map_or(at, |last| last.max(at)))];
        if contact.n > 1 || contact.source.code() == "MASSE" {
            counts[1] += contact.n;
        } else {
            let alike = |b: &StoredContact| {
                (b.reference.stream, b.moment.day, &b.codes)
                    == (contact.reference.stream, contact.moment.day, &contact.codes)
            };
            counts[2] += u32::from(before.as_ref().is_some_and(alike));
            hours[chrono::Timelike::hour(&contact.moment.wall()) as usize] += 1;
            before = Some(contact);
        }
    }
    sums.into_values().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 2_000, ..ProptestConfig::default() })]
    #[test]
    fn any_order_grouping_and_repetition_gives_what_is_true(
        plans in desks(),
        shuffled in proptest::collection::vec((0usize..1_000, any::<bool>()), 0..12),
        order in any::<u64>(),
    ) {
        let (files, truth) = files_and_truth(&plans);
        let mut f = municipality();
        let path = f.folder.path().join("m.db");
        // Some files any number of times, now and then by another program that opened the store anew …
        for (at, anew) in shuffled {
            f.store.merge(&files[at % files.len()], now()).unwrap();
            if anew {
                f.store = Municipality::open(&path).unwrap();
            }
        }
        // … and then every file once more, in an order of its own.
        let mut rest: Vec<&GatheredStream> = files.iter().collect();
        rest.sort_by_key(|file| order.rotate_left(u32::from(file.sha256[0])).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        for file in rest {
            f.store.merge(file, now()).unwrap();
        }
        prop_assert_eq!(found(&f.store), truth);
        // What the coordinator is told of each stream is the same.
        for state in f.store.streams(&code()).unwrap() {
            let disputed = files_and_truth(&plans).1.forks.get(&state.stream.0[0]).map_or(0, BTreeSet::len);
            prop_assert_eq!((state.forks as usize, state.gaps.len()), (disputed, 0), "{}", state.stream);
        }
        // Each desk's day is the sum of its contacts.
        let days = f.store.desk_days(&code()).unwrap().into_iter().filter(|day| day.contacts > 0);
        prop_assert_eq!(days.map(sums_of_day).collect::<Vec<_>>(), sums_of_contacts(&f.store));
    }
}
