//! The rules at the desk: one stream, as its file holds it.

use std::collections::{BTreeMap, BTreeSet};

use schema::SchemaError;
use schema::codes::Source;
use schema::event::{Codes, Event, Flag, Kind};
use schema::municipality::GatheredStream;
use schema::round::Round;

use super::row::{self, Frame, OF_DESK_FILE, Row, Seen};
use super::week::{self, Cells, Place, Week};
use super::{Finding, of_upload};

/// The header of a desk file is line 1, its first event line 2.
const LINES_BEFORE: usize = 2;

/// Everything the rules have to say about the contacts of a desk file that stand.
pub fn check(gathered: &GatheredStream) -> Result<Vec<Finding>, SchemaError> {
    let round = Round::built_in(&gathered.stream.round.parse()?)?;
    let frame = Frame::of(&round, None);
    let mut seen = Seen::default();
    let mut findings = Vec::new();
    let mut place =
        Place { unit: gathered.stream.unit.clone(), desk: gathered.stream.desk.clone(), ..Place::default() };
    for (at, event, codes) in standing(&gathered.events) {
        let (Some(channel), Some(kind)) = (codes.channel, codes.kind) else { continue };
        let day = event.draft.moment.day;
        let row = Row {
            line: (at + LINES_BEFORE) as u32,
            unit: &event.draft.unit,
            channel,
            kind,
            task: codes.task,
            closing: codes.closing,
            form: codes.form,
            day,
            open: None,
            asked_for_task: event.draft.source.map(Source::code) != Some("PAPIR"),
            once: None,
            columns: &OF_DESK_FILE,
        };
        findings.extend(row::check(&row, &frame, &mut seen));
        let cells: &mut Cells = place.days.entry(day).or_default();
        *cells.entry((channel, kind)).or_insert(0) += event.draft.n.unwrap_or(0);
        if event.draft.flags.has(Flag::ClockSuspect) {
            let line = (at + LINES_BEFORE) as u64;
            findings.push(Finding::warning(
                "clock_suspect",
                line,
                "at",
                &event.draft.moment.wall().to_string(),
            ));
        }
    }
    let definitions: BTreeSet<String> = [gathered.stream.definition.clone()].into();
    let week = Week { round, definitions, places: vec![place] };
    findings.extend(week::check(&week, None).iter().map(of_upload::finding));
    findings.sort_by_key(|finding| finding.line);
    Ok(findings)
}

/// The contacts that are not taken back, with the codes their last amendment gave them.
fn standing(events: &[Event]) -> Vec<(usize, &Event, &Codes)> {
    let target = |event: &Event| event.draft.target.map(|target| target.seq);
    let voids: BTreeMap<u32, u32> = events
        .iter()
        .filter(|e| e.draft.kind == Kind::Void)
        .filter_map(|e| Some((e.seq, target(e)?)))
        .collect();
    let put_back: BTreeSet<u32> = voids.values().copied().filter(|seq| voids.contains_key(seq)).collect();
    let gone: BTreeSet<u32> =
        voids.iter().filter(|(seq, _)| !put_back.contains(seq)).map(|(_, target)| *target).collect();
    let amended: BTreeMap<u32, &Codes> = events
        .iter()
        .filter(|e| e.draft.kind == Kind::Amend && !gone.contains(&e.seq))
        .filter_map(|e| Some((target(e)?, &e.draft.codes)))
        .collect();
    events
        .iter()
        .enumerate()
        .filter(|(_, e)| e.draft.kind == Kind::Contact && !gone.contains(&e.seq))
        .map(|(at, e)| (at, e, amended.get(&e.seq).copied().unwrap_or(&e.draft.codes)))
        .collect()
}
