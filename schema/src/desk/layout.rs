//! What stands where on the counting screen. Within a round nothing moves: hands learn places.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;

use super::contact_codes::question;
use super::counter::Counter;
use crate::SchemaError;
use crate::codes::{self, Channel, ContactType};
use crate::kle::Kle;
use crate::round_file::{LocalQuestion, Profile, RoundChannel, RoundFile, TaskTile};
use crate::store::rounds;
use crate::store::streams::{self, Stream};

/// Keys 1 to 9.
const MOST_FAVOURITES: usize = 9;

/// The screen of a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Enkel or Fuld KOMHEN.
    pub profile: Profile,
    /// Channel codes: the first eight are the columns, the rest lie under key 9.
    pub channels: Vec<String>,
    /// Type codes in the order of the rows; the first three need a reference number.
    pub types: Vec<String>,
    /// What is proposed with each channel, in the same order.
    pub presets: Vec<ChannelPreset>,
    /// Tasks with the words on their tiles.
    pub tasks: Vec<TaskTile>,
    /// KLE numbers on the keys 1 to 9, in that order.
    pub favourites: Vec<String>,
    /// The local question, where the round has one.
    pub question: Option<LocalQuestion>,
}

/// What is proposed with a channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChannelPreset {
    /// Channel code.
    pub channel: String,
    /// Closing proposed.
    pub closing: Option<String>,
    /// Form proposed.
    pub form: Option<String>,
}

impl Counter {
    /// The screen of this desk: by its round file, else by what it counted in earlier rounds, else as built in.
    pub fn layout(&mut self) -> Result<Layout, SchemaError> {
        if let Some(layout) = &self.layout {
            return Ok(layout.clone());
        }
        let layout = self.read(layout)?;
        self.layout = Some(layout.clone());
        Ok(layout)
    }
}

fn layout(c: &Connection) -> Result<Layout, SchemaError> {
    let current = streams::current(c)?.map(|kept| kept.stream);
    let round = current.as_ref().map_or("-", |stream| stream.round.as_str());
    let kept = rounds::find(c, round)?;
    let file = kept.as_ref().and_then(|round| round.file.as_ref());
    let before = CountedBefore::read(c, round)?;
    let (columns, tasks) = (columns(file, &before), tasks(file));
    let types = file.map_or_else(ContactType::in_desk_order, RoundFile::types_in_order);
    Ok(Layout {
        profile: file.map_or(Profile::Simple, |file| file.profile),
        channels: columns.iter().map(|channel| channel.code.clone()).collect(),
        types: types.into_iter().map(|kind| kind.code().into()).collect(),
        presets: columns
            .into_iter()
            .map(|RoundChannel { code, closing, form }| ChannelPreset { channel: code, closing, form })
            .collect(),
        favourites: favourites(file, current.as_ref(), &tasks, &before),
        tasks,
        question: question(file).cloned(),
    })
}

/// The channels: the round file's as they stand there, or the built-in ones, those counted most before first.
fn columns(file: Option<&RoundFile>, before: &CountedBefore) -> Vec<RoundChannel> {
    if let Some(file) = file {
        return file.channels.clone();
    }
    let mut channels = Channel::in_desk_order();
    channels.sort_by_key(|channel| Reverse(before.channels.get(&channel.id()).copied().unwrap_or(0)));
    channels.into_iter().map(RoundChannel::built_in).collect()
}

fn tasks(file: Option<&RoundFile>) -> Vec<TaskTile> {
    let built_in =
        || codes::tasks().iter().map(|task| TaskTile { kle: task.kle.clone(), text: task.name.clone() });
    file.map_or_else(|| built_in().collect(), |file| file.tasks.clone())
}

/// The unit's own; else the tasks this desk used most before, or the first of the list.
fn favourites(
    file: Option<&RoundFile>,
    current: Option<&Stream>,
    tasks: &[TaskTile],
    before: &CountedBefore,
) -> Vec<String> {
    let listed = |kle: &String| tasks.iter().any(|task| task.kle == *kle);
    let unit =
        file.zip(current).and_then(|(file, stream)| file.units.iter().find(|unit| unit.code == stream.unit));
    let named: Vec<String> = unit
        .map_or_else(Vec::new, |unit| unit.favourites.iter().filter(|kle| listed(kle)).cloned().collect());
    let mut favourites = match named.is_empty() {
        false => named,
        true => before.tasks.iter().filter(|kle| listed(kle)).cloned().collect(),
    };
    if favourites.is_empty() {
        favourites = tasks.iter().map(|task| task.kle.clone()).collect();
    }
    favourites.truncate(MOST_FAVOURITES);
    favourites
}

/// What this desk counted in the rounds before this one, as it was logged: nothing said later moves a column.
struct CountedBefore {
    /// Entries by channel.
    channels: BTreeMap<u8, u32>,
    /// Tasks, the most used first.
    tasks: Vec<String>,
}

/// Own streams that began before this round did. Contacts from before the desk was set up are of no round.
const EARLIER_STREAMS: &str = "SELECT id FROM stream WHERE own = 1 AND round <> '-' AND round <> ?1
    AND id < coalesce((SELECT min(id) FROM stream WHERE own = 1 AND round = ?1), 9223372036854775807)";

impl CountedBefore {
    fn read(c: &Connection, round: &str) -> Result<CountedBefore, SchemaError> {
        let mut query = c.prepare_cached(&format!(
            "SELECT channel, count(*) AS n FROM event WHERE kind = 1 AND stream IN ({EARLIER_STREAMS}) GROUP BY channel"
        ))?;
        let channels = query.query_map([round], |row| Ok((row.get("channel")?, row.get("n")?)))?;
        let mut query = c.prepare_cached(&format!(
            "SELECT task FROM event WHERE kind = 1 AND task IS NOT NULL AND stream IN ({EARLIER_STREAMS})
             GROUP BY task ORDER BY count(*) DESC, task"
        ))?;
        let tasks = query.query_and_then([round], |row| Ok(Kle::from_id(row.get("task")?)?.to_string()))?;
        Ok(CountedBefore {
            channels: channels.collect::<Result<_, _>>()?,
            tasks: tasks.collect::<Result<_, SchemaError>>()?,
        })
    }
}
