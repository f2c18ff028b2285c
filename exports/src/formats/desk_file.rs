//! The desk file (skrankefil, `komhen-desk/1`): one stream whole, one event a line, so that sending again is harmless.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use schema::SchemaError;
use schema::codes::{self, Channel};
use schema::event::{Event, Hash, Kind, StreamId};
use schema::municipality::GatheredStream;
use schema::round::RoundCode;
use schema::store::streams::Stream;
use schema::{clock, names};
use serde::{Deserialize, Serialize};

use crate::{ExportError, safe_file};

/// Name of the format without its number.
pub const FAMILY: &str = "komhen-desk/";
const FORMAT: &str = "komhen-desk/1";
/// Longest line: no event is anywhere near it.
const LONGEST_LINE: usize = 4 << 10;

#[derive(Serialize, Deserialize)]
struct Header {
    format: String,
    stream: StreamId,
    desk: String,
    unit: String,
    municipality: String,
    round: String,
    practice: bool,
    app: String,
    definition: String,
    first_seq: u32,
    last_seq: u32,
    prev: Hash,
}

#[derive(Serialize, Deserialize)]
struct Trailer {
    events: u32,
    voids: u32,
    totals: BTreeMap<String, u64>,
    head: Hash,
    sha256: String,
}

/// The file's name, from codes only.
pub fn file_name(stream: &Stream) -> String {
    let ending = if stream.practice { "komhenproeve" } else { "komhendesk" };
    format!(
        "{}_{}_{}_{}_{}.{ending}",
        stream.municipality.as_deref().unwrap_or("0000"),
        safe_file::name_part(&stream.unit),
        safe_file::name_part(&stream.desk),
        stream.round,
        stream.stream.short(),
    )
}

/// The file of a stream.
pub fn write(stream: &Stream, events: &[Event]) -> Result<Vec<u8>, ExportError> {
    let municipality = stream.municipality.clone().ok_or(SchemaError::NotSetUp)?;
    let header = Header {
        format: FORMAT.into(),
        stream: stream.stream,
        desk: stream.desk.clone(),
        unit: stream.unit.clone(),
        municipality,
        round: stream.round.clone(),
        practice: stream.practice,
        app: env!("CARGO_PKG_VERSION").into(),
        definition: stream.definition.clone(),
        first_seq: events.first().map_or(1, |e| e.seq),
        last_seq: events.last().map_or(0, |e| e.seq),
        prev: events.first().map_or(Hash::START, |e| e.prev),
    };
    let json = |e: serde_json::Error| SchemaError::BadEvent { reason: e.to_string() };
    let mut text = serde_json::to_string(&header).map_err(json)?;
    text.push('\n');
    for event in events {
        text.push_str(&event.line()?);
        text.push('\n');
    }
    let mut trailer = trailer_of(events);
    trailer.sha256 = safe_file::sha256_hex(text.as_bytes());
    text.push_str(&serde_json::to_string(&trailer).map_err(json)?);
    text.push('\n');
    Ok(text.into_bytes())
}

/// Contacts of a stream that stand.
pub fn standing(events: &[Event]) -> u64 {
    trailer_of(events).totals.values().sum()
}

/// Control figures of a stream: what stands of its own contacts, by channel.
fn trailer_of(events: &[Event]) -> Trailer {
    let target = |e: &Event| e.draft.target.map(|t| t.seq);
    let void_seqs: BTreeSet<u32> =
        events.iter().filter(|e| e.draft.kind == Kind::Void).map(|e| e.seq).collect();
    let voids: Vec<&Event> = events.iter().filter(|e| e.draft.kind == Kind::Void).collect();
    let put_back: BTreeSet<u32> =
        voids.iter().filter_map(|e| target(e)).filter(|t| void_seqs.contains(t)).collect();
    let gone: BTreeSet<u32> =
        voids.iter().filter(|e| !put_back.contains(&e.seq)).filter_map(|e| target(e)).collect();
    let mut channels: BTreeMap<u32, Channel> = BTreeMap::new();
    for event in events.iter().filter(|e| e.draft.kind == Kind::Amend && !gone.contains(&e.seq)) {
        if let (Some(target), Some(channel)) = (target(event), event.draft.codes.channel) {
            channels.insert(target, channel);
        }
    }
    let mut totals = BTreeMap::new();
    for event in events.iter().filter(|e| e.draft.kind == Kind::Contact && !gone.contains(&e.seq)) {
        let channel = channels.get(&event.seq).copied().or(event.draft.codes.channel);
        if let (Some(channel), Some(n)) = (channel, event.draft.n) {
            *totals.entry(channel.code().to_owned()).or_insert(0) += u64::from(n);
        }
    }
    Trailer {
        events: events.len() as u32,
        voids: voids.len() as u32,
        totals,
        head: events.last().map_or(Hash::START, |e| e.hash),
        sha256: String::new(),
    }
}

/// Reads a desk file; nothing of it is believed before all of it holds.
pub fn parse(path: &Path, bytes: &[u8]) -> Result<GatheredStream, ExportError> {
    let cut_off = || ExportError::CutOff { path: path.to_owned() };
    let text = std::str::from_utf8(bytes)
        .map_err(|e| ExportError::NotUtf8 { path: path.to_owned(), byte: e.valid_up_to() })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let line_fault = |line: usize, column: usize, reason: String, value: &str| ExportError::BadLine {
        path: path.to_owned(),
        line: line as u64,
        column: column.to_string(),
        value: value.chars().take(60).collect(),
        reason,
    };
    let lines: Vec<&str> = text.lines().collect();
    let [first, events, last] = match lines.as_slice() {
        [first, events @ .., last] => [std::slice::from_ref(first), events, std::slice::from_ref(last)],
        _ => return Err(cut_off()),
    };
    let header: Header =
        serde_json::from_str(first[0]).map_err(|e| line_fault(1, e.column(), e.to_string(), first[0]))?;
    if header.format != FORMAT {
        return Err(ExportError::UnknownFormat { path: path.to_owned(), found: header.format });
    }
    let in_header = |e: SchemaError| line_fault(1, 1, e.to_string(), first[0]);
    let round: RoundCode = header.round.parse().map_err(in_header)?;
    if !names::is_version(&header.definition) {
        return Err(line_fault(1, 1, "not a version of the definitions".into(), &header.definition));
    }
    if header.practice || round.is_practice() {
        return Err(ExportError::PracticeFile { path: path.to_owned() });
    }
    let trailer: Trailer = serde_json::from_str(last[0]).map_err(|_| cut_off())?;
    check_bytes(path, text, last[0], &trailer)?;

    let mut parsed: Vec<Event> = Vec::with_capacity(events.len());
    for (at, line) in events.iter().enumerate() {
        if line.len() > LONGEST_LINE {
            return Err(line_fault(at + 2, LONGEST_LINE, format!("longer than {LONGEST_LINE} bytes"), line));
        }
        let event = Event::parse(line).map_err(|e| line_fault(at + 2, 1, e.to_string(), line))?;
        let (seq, prev) = parsed.last().map_or((header.first_seq, header.prev), |e| (e.seq + 1, e.hash));
        if event.seq != seq || event.prev != prev {
            return Err(line_fault(
                at + 2,
                1,
                format!("number {} does not follow the line above", event.seq),
                line,
            ));
        }
        check_target(&header, &event).map_err(|reason| line_fault(at + 2, 1, reason, line))?;
        parsed.push(event);
    }
    check_trailer(path, &header, &trailer, &parsed)?;
    names::check(&header.unit).map_err(in_header)?;
    names::check(&header.desk).map_err(in_header)?;
    let municipality = codes::municipality(&header.municipality).map_err(in_header)?;
    Ok(GatheredStream {
        stream: Stream {
            stream: header.stream,
            municipality: Some(municipality.to_owned()),
            round: round.to_string(),
            unit: header.unit,
            desk: header.desk,
            practice: false,
            own: false,
            definition: header.definition,
            machine: "-".into(),
            created: parsed.first().map_or(clock::from_millis(0)?, |e| e.draft.moment.at),
        },
        events: parsed,
        sha256: safe_file::sha256(bytes),
    })
}

/// A desk speaks of its own earlier events only.
fn check_target(header: &Header, event: &Event) -> Result<(), String> {
    match (event.draft.kind, event.draft.target) {
        (Kind::Correction, _) => Err("a correction is the coordinator's, not a desk's".into()),
        (_, Some(target)) if target.stream != header.stream || target.seq >= event.seq => {
            Err(format!("{target} is no earlier event of this desk"))
        }
        _ => Ok(()),
    }
}

fn check_bytes(path: &Path, text: &str, last: &str, trailer: &Trailer) -> Result<(), ExportError> {
    // Line ends may have been changed on the way; the sum is over the lines as they were written.
    let before: String =
        text.lines().take_while(|line| !std::ptr::eq(*line, last)).flat_map(|l| [l, "\n"]).collect();
    let found = safe_file::sha256_hex(before.as_bytes());
    if found == trailer.sha256 {
        Ok(())
    } else {
        Err(ExportError::Changed {
            path: path.to_owned(),
            what: "SHA-256",
            expected: trailer.sha256.clone(),
            found,
        })
    }
}

fn check_trailer(
    path: &Path,
    header: &Header,
    trailer: &Trailer,
    events: &[Event],
) -> Result<(), ExportError> {
    let changed = |what: &'static str, expected: String, found: String| {
        Err(ExportError::Changed { path: path.to_owned(), what, expected, found })
    };
    let found = trailer_of(events);
    if found.events != trailer.events || header.last_seq.wrapping_add(1) != header.first_seq + found.events {
        return changed("events", trailer.events.to_string(), found.events.to_string());
    }
    if found.voids != trailer.voids {
        return changed("voids", trailer.voids.to_string(), found.voids.to_string());
    }
    if found.head != trailer.head {
        return changed("head", trailer.head.to_string(), found.head.to_string());
    }
    if found.totals != trailer.totals {
        return changed("totals", format!("{:?}", trailer.totals), format!("{:?}", found.totals));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use schema::codes::{ContactType, Source};
    use schema::event::{self, Draft, EventRef, GestureId};

    fn stream() -> Stream {
        Stream {
            stream: StreamId([0xab; 8]),
            municipality: Some("0259".into()),
            round: "E2026".into(),
            unit: "Børn & Unge".into(),
            desk: "2".into(),
            practice: false,
            own: true,
            definition: "2013.1".into(),
            machine: "-".into(),
            created: clock::parse("2026-10-20T06:00:00Z").unwrap(),
        }
    }

    fn events() -> Vec<Event> {
        let at = clock::parse("2026-10-20T08:00:00Z").unwrap();
        let kind = ContactType::from_code("INFO").unwrap();
        let contact = |channel: &str| {
            event::contact(
                at,
                Channel::from_code(channel).unwrap(),
                kind,
                Source::from_code("SKRANKE").unwrap(),
            )
        };
        let void = |seq: u32| {
            contact("TLFIND").map(|draft| Draft {
                id: GestureId::random().unwrap(),
                kind: Kind::Void,
                target: Some(EventRef { stream: StreamId([0xab; 8]), seq }),
                codes: Default::default(),
                source: None,
                n: None,
                ..draft
            })
        };
        // Three contacts; the second is taken back and put back, the third taken back.
        let drafts = [contact("TLFIND"), contact("PRSNLG"), void(2), void(3), contact("EMLIND"), void(5)];
        let mut events: Vec<Event> = Vec::new();
        for draft in drafts {
            let (seq, prev) = events.last().map_or((1, Hash::START), |e| (e.seq + 1, e.hash));
            events.push(Event::chain(seq, prev, draft.unwrap()).unwrap());
        }
        events
    }

    fn path() -> &'static Path {
        Path::new("a.komhendesk")
    }

    #[test]
    fn a_desk_file_is_read_as_it_was_written_whatever_the_line_ends() {
        let events = events();
        let bytes = write(&stream(), &events).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains(r#""totals":{"PRSNLG":1,"TLFIND":1}"#), "what stands: {text}");
        for variant in
            [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}"), text.trim_end().to_owned()]
        {
            assert_eq!(parse(path(), variant.as_bytes()).unwrap().events, events, "the same events");
        }
        assert_eq!(file_name(&stream()), "0259_boern---unge_2_E2026_abababab.komhendesk", "named from codes");
    }

    #[test]
    fn an_empty_desk_has_a_file_too() {
        let bytes = write(&stream(), &[]).unwrap();
        assert!(parse(path(), &bytes).unwrap().events.is_empty(), "an explicit nothing");
    }

    #[test]
    fn a_file_cut_at_any_byte_is_refused() {
        let bytes = write(&stream(), &events()).unwrap();
        // The last line end may be missing.
        for length in 0..bytes.len() - 1 {
            assert!(parse(path(), &bytes[..length]).is_err(), "cut at byte {length}");
        }
    }

    #[test]
    fn a_file_changed_at_any_byte_is_refused() {
        let bytes = write(&stream(), &events()).unwrap();
        for at in 0..bytes.len() - 1 {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(parse(path(), &changed).is_err(), "bit flipped in byte {at}");
        }
    }

    #[test]
    fn a_practice_file_is_refused() {
        let practice = Stream { practice: true, round: "P1".into(), ..stream() };
        assert!(file_name(&practice).ends_with(".komhenproeve"), "told apart by its name");
        let bytes = write(&practice, &events()).unwrap();
        assert!(matches!(parse(path(), &bytes), Err(ExportError::PracticeFile { .. })), "and by its content");
    }
}
