//! One municipality down to its desks: the desk files whose merge gives its upload, and what its machines counted.

use chrono::{Duration, NaiveDate, NaiveTime};
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use schema::clock;
use schema::codes;
use schema::event::{Codes, Draft, Event, Flags, GestureId, Hash, Kind, StreamId};
use schema::round::{Round, RoundCode};
use schema::store::counted::CountedCell;
use schema::store::streams::Stream;

use super::round_files;
use crate::ExportError;
use crate::formats::desk_file;
use crate::tally::Tally;
use crate::week::WeekTotals;

/// Of a hundred telephone calls the switch saw, this many were counted at a desk.
const CAPTURED_PCT: i64 = 91;

/// Name and bytes of every desk file of a municipality's round.
pub fn files(seed: u64, upload: &WeekTotals) -> Result<Vec<(String, Vec<u8>)>, ExportError> {
    let code: RoundCode = upload.round.parse()?;
    let round = Round::built_in(&code)?;
    let place = codes::municipalities().iter().find(|m| m.code == upload.municipality);
    let Some(place) = place else { return Ok(Vec::new()) };
    let desks: Vec<(String, String)> = round_files::of(place, &round)
        .units
        .iter()
        .flat_map(|unit| unit.desks.iter().map(|desk| (unit.code.clone(), desk.clone())))
        .collect();
    let number: u64 = upload.municipality.parse().unwrap_or(0);
    let mut chance = ChaCha8Rng::seed_from_u64(
        seed ^ (number << 32) ^ (u64::from(round.first.to_epoch_days() as u32) << 8),
    );
    let mut drafts: Vec<Vec<Draft>> = vec![Vec::new(); desks.len()];
    for cell in upload.cells.iter().filter(|cell| cell.source.code() == "SKRANKE") {
        for _ in 0..cell.n {
            let at = chance.random_range(0..desks.len());
            drafts[at].push(draft(cell, &desks[at].0, &mut chance));
        }
    }
    let mut files = Vec::new();
    for ((unit, desk), mut drafts) in desks.into_iter().zip(drafts) {
        drafts.shuffle(&mut chance);
        drafts.sort_by_key(|draft| draft.moment.at);
        let stream = Stream {
            stream: StreamId(chance.random()),
            municipality: Some(upload.municipality.clone()),
            round: upload.round.clone(),
            unit,
            desk,
            practice: false,
            own: true,
            definition: upload.definition.clone(),
            machine: "-".into(),
            created: clock::at_wall(round.first.and_time(NaiveTime::MIN)).at,
        };
        let mut events: Vec<Event> = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let (seq, prev) = events.last().map_or((1, Hash::START), |e| (e.seq + 1, e.hash));
            events.push(Event::chain(seq, prev, draft)?);
        }
        files.push((desk_file::file_name(&stream), desk_file::write(&stream, &events)?));
    }
    Ok(files)
}

fn draft(cell: &CountedCell, unit: &str, chance: &mut ChaCha8Rng) -> Draft {
    let opening = cell.day.and_time(NaiveTime::MIN) + Duration::hours(9);
    let moment = clock::at_wall(opening + Duration::seconds(chance.random_range(0..6 * 3_600)));
    Draft {
        id: GestureId(chance.random()),
        kind: Kind::Contact,
        target: None,
        moment,
        unit: unit.to_owned(),
        codes: Codes {
            channel: Some(cell.channel),
            kind: Some(cell.kind),
            task: cell.task,
            closing: cell.closing,
            form: cell.form,
            local: None,
        },
        source: Some(cell.source),
        n: Some(1),
        flags: Flags::default(),
        reason: None,
    }
}

/// What the telephone switch counted, a little more than the desks did.
pub fn machine_counts(upload: &WeekTotals) -> Vec<u8> {
    let calls: Tally<NaiveDate> = upload
        .cells
        .iter()
        .filter(|cell| cell.channel.code() == "TLFIND")
        .map(|cell| (cell.day, cell.n))
        .collect();
    let mut text = String::from("dato;kanal;enhed;antal\r\n");
    for (day, n) in calls.iter() {
        text.push_str(&format!("{day};TLFIND;borgerservice;{}\r\n", n * 100 / CAPTURED_PCT));
    }
    text.into_bytes()
}
