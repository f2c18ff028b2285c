//! What a coordinator is told of a gathered file.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use schema::clock::Moment;
use schema::event::StreamId;
use schema::municipality::{Looked, LookedFile, Municipality, StreamState};
use schema::round::RoundCode;
use schema::{SchemaError, names};
use serde::{Deserialize, Serialize};

use super::short_name;
use crate::ExportError;

/// Name of the fact that tells how many events of a file dispute others.
pub(super) const KEPT_APART: &str = "kept_apart";
/// Name of the fact that tells how many events a file that was refused says it has.
pub(super) const SAYS_EVENTS: &str = "says_events";
/// A desk file says who it is in its first line, which is short.
const LONGEST_HEADER: usize = 4 << 10;

/// A file as it was looked at last.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GatheredFile {
    /// Its name inside the folder; in full if it came from elsewhere.
    pub name: String,
    /// Is it in?
    pub outcome: Looked,
    /// Why it was refused: `error-<code>` and `error-<code>-next` of the texts.
    pub code: Option<String>,
    /// Placeholders of those sentences.
    pub detail: BTreeMap<String, String>,
    /// The unit it says it is from.
    pub unit: Option<String>,
    /// The desk.
    pub desk: Option<String>,
    /// The round.
    pub round: Option<String>,
    /// Events that were new when it was read last.
    pub new: u32,
    /// Events in it.
    pub events: u32,
    /// Numbers its stream lacks, first and last of each run.
    pub gaps: Vec<(u32, u32)>,
    /// Numbers of its stream under which different events stand: a copied disk.
    pub forks: u32,
    /// When it was read last, Copenhagen.
    pub at_wall: String,
    /// Events of this file that dispute others and are kept apart.
    pub kept_apart: u32,
}

/// Every file that was looked at: the refused first, then those with gaps and disputes, then by name.
pub fn gathered(
    municipality: &Municipality,
    folder: Option<&Path>,
) -> Result<Vec<GatheredFile>, SchemaError> {
    let looked = municipality.looked()?;
    let mut rounds: Vec<RoundCode> = Vec::new();
    for file in &looked {
        // The round of a refused file is what its first line says, and may be none.
        if let Some(round) = file.round.as_deref().and_then(|round| round.parse::<RoundCode>().ok())
            && !rounds.contains(&round)
        {
            rounds.push(round);
        }
    }
    let mut streams: BTreeMap<StreamId, StreamState> = BTreeMap::new();
    for round in &rounds {
        streams.extend(municipality.streams(round)?.into_iter().map(|state| (state.stream, state)));
    }
    let mut files: Vec<GatheredFile> = looked
        .iter()
        .map(|file| of(file, file.stream.and_then(|stream| streams.get(&stream)), folder))
        .collect();
    let is_in_order = |file: &GatheredFile| file.gaps.is_empty() && file.forks == 0;
    files.sort_by(|a, b| {
        let place = |file: &GatheredFile| (file.outcome == Looked::Taken, is_in_order(file));
        place(a).cmp(&place(b)).then_with(|| a.name.cmp(&b.name))
    });
    Ok(files)
}

fn of(file: &LookedFile, stream: Option<&StreamState>, folder: Option<&Path>) -> GatheredFile {
    let mut detail = file.detail.clone();
    let kept_apart = detail.remove(KEPT_APART).and_then(|n| n.parse().ok()).unwrap_or(0);
    detail.remove(SAYS_EVENTS);
    let stream = stream.filter(|_| file.outcome == Looked::Taken);
    GatheredFile {
        name: short_name(file, folder),
        outcome: file.outcome,
        code: file.code.clone(),
        detail,
        unit: file.unit.clone(),
        desk: file.desk.clone(),
        round: file.round.clone(),
        new: file.new,
        events: file.events,
        gaps: stream.map(|stream| stream.gaps.clone()).unwrap_or_default(),
        forks: stream.map_or(0, |stream| stream.forks),
        at_wall: Moment::of(file.at).wall().format("%Y-%m-%dT%H:%M").to_string(),
        kept_apart,
    }
}

/// The facts of a refusal. A value that looks like a CPR number is not repeated, and the file goes by its name: where
/// it lies is told beside it.
pub(super) fn details(error: &ExportError) -> BTreeMap<String, String> {
    let shown = |name: &str, value: String| match name {
        "path" => file_name(&value),
        _ if names::looks_like_cpr(&value) => "…".to_owned(),
        _ => value,
    };
    error.details().into_iter().map(|(name, value)| (name.to_owned(), shown(name, value))).collect()
}

fn file_name(path: &str) -> String {
    let name = Path::new(path).file_name();
    name.map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned())
}

/// Whose file it says it is, as far as its first line can be read: so that a refused file has a desk to ask.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Header {
    pub stream: Option<StreamId>,
    pub round: Option<String>,
    pub unit: Option<String>,
    pub desk: Option<String>,
    /// Number of its last event.
    pub last_seq: Option<u32>,
}

impl Header {
    /// The first line of a file that is read no further.
    pub fn of_file(path: &Path) -> Header {
        let mut bytes = Vec::with_capacity(LONGEST_HEADER);
        let read = File::open(path).and_then(|file| file.take(LONGEST_HEADER as u64).read_to_end(&mut bytes));
        if read.is_ok() { Header::of(&bytes) } else { Header::default() }
    }

    /// The first line's words, each only if it could stand in a desk file.
    pub fn of(bytes: &[u8]) -> Header {
        #[derive(Deserialize)]
        struct Words {
            stream: Option<StreamId>,
            round: Option<String>,
            unit: Option<String>,
            desk: Option<String>,
            last_seq: Option<u32>,
        }
        let line = bytes.iter().take(LONGEST_HEADER).position(|byte| *byte == b'\n').map(|end| &bytes[..end]);
        let text = line.and_then(|line| std::str::from_utf8(line).ok());
        let Some(Ok(words)) =
            text.map(|text| serde_json::from_str::<Words>(text.trim_start_matches('\u{feff}')))
        else {
            return Header::default();
        };
        Header {
            stream: words.stream,
            round: words.round.filter(|round| round.parse::<RoundCode>().is_ok()),
            unit: words.unit.filter(|unit| names::check(unit).is_ok()),
            desk: words.desk.filter(|desk| names::check(desk).is_ok()),
            last_seq: words.last_seq,
        }
    }
}
