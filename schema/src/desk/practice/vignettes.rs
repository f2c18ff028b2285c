//! The examples (vignetter) of the practice: what happened is told in the texts, `vignette-<number>`; here is the answer.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::SchemaError;
use crate::codes::{self, Channel, ContactType};
use crate::store::practice_answers::PooledAnswer;

/// Examples in a run.
const IN_A_RUN: usize = 12;

/// An example with its known answer; what happened stands in the texts under `vignette-<number>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Vignette {
    /// Its number, from 1.
    pub number: u32,
    /// The known channel.
    pub channel: String,
    /// The known type.
    #[serde(rename = "type")]
    pub kind: String,
}

/// An example whose codes are known to be codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    number: u32,
    channel: Channel,
    kind: ContactType,
}

impl Known {
    pub(super) fn channel(&self) -> Channel {
        self.channel
    }

    pub(super) fn kind(&self) -> ContactType {
        self.kind
    }
}

/// All of them, by number.
pub(super) fn all() -> &'static [Known] {
    static LIST: LazyLock<Vec<Known>> = LazyLock::new(|| {
        let rows: Vec<Vignette> = codes::built_in(include_str!("../../../codes/vignettes.csv"));
        rows.iter()
            .filter_map(|row| {
                let channel = Channel::from_code(&row.channel).ok()?;
                Some(Known { number: row.number, channel, kind: ContactType::from_code(&row.kind).ok()? })
            })
            .collect()
    });
    &LIST
}

/// The example of this number.
pub(super) fn find(number: u32) -> Result<Known, SchemaError> {
    let unknown = || SchemaError::UnknownCode { list: "eksempel", value: number.to_string(), nearest: None };
    all().iter().find(|known| known.number == number).copied().ok_or_else(unknown)
}

/// The examples of the next run: those answered least, of the channels that the screen has.
pub(super) fn next_run(pooled: &[PooledAnswer], channels: &[String]) -> Vec<Vignette> {
    let answers = |known: &Known| -> u32 {
        pooled.iter().filter(|answer| answer.vignette == known.number).map(|answer| answer.n).sum()
    };
    let on_screen = |known: &&Known| channels.iter().any(|code| code == known.channel.code());
    let mut run: Vec<&Known> = all().iter().filter(on_screen).collect();
    run.sort_by_key(|known| (answers(known), known.number));
    run.truncate(IN_A_RUN);
    run.into_iter()
        .map(|known| Vignette {
            number: known.number,
            channel: known.channel.code().into(),
            kind: known.kind.code().into(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn every_example_of_the_list_has_codes_that_exist() {
        let rows =
            include_str!("../../../codes/vignettes.csv").lines().filter(|line| !line.is_empty()).count() - 1;
        assert_eq!((rows, all().len()), (24, 24), "none is left out");
    }
}
