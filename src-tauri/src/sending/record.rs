//! What lies in the folder already: written beside the store after each file that was read back.
//!
//! It only saves work. Without it, or with another folder, everything is sent again, which is harmless.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use exports::safe_file;
use schema::event::StreamId;
use serde::{Deserialize, Serialize};

/// Largest record; a desk has a stream a round.
const MOST: u64 = 1 << 20;

/// A desk file that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SentFile {
    /// The day it was written, `2026-10-20`.
    pub day: String,
    /// Copenhagen's clock, `10.42`.
    pub clock: String,
    /// Contacts in it that stand.
    pub total: u32,
    /// Where it lies.
    pub path: String,
}

/// What was sent to one folder.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    folder: PathBuf,
    /// Number of the last event sent, by the stream's name.
    streams: BTreeMap<String, u32>,
    /// The newest file.
    pub last: Option<SentFile>,
}

impl Sent {
    /// Reads the record; without one nothing was sent.
    pub fn read(path: &Path) -> Sent {
        let bytes = safe_file::read(path, MOST).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Writes the record. Whoever cannot write it sends again next time.
    pub fn keep(&self, path: &Path) {
        if let Ok(text) = serde_json::to_vec_pretty(self) {
            let _ = safe_file::write(path, &text);
        }
    }

    /// The number of the last event of a stream that lies in a folder; 0 if none does.
    pub fn last_seq(&self, folder: Option<&Path>, stream: StreamId) -> u32 {
        match folder {
            Some(folder) if folder == self.folder => {
                self.streams.get(&stream.to_string()).copied().unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// Does a stream lie in a folder up to this event? A stream without events does after its empty file.
    pub fn has(&self, folder: &Path, stream: StreamId, last_seq: u32) -> bool {
        folder == self.folder && self.streams.get(&stream.to_string()) == Some(&last_seq)
    }

    /// Takes note of a file. In another folder nothing lay before.
    pub fn note(&mut self, folder: &Path, stream: StreamId, last_seq: u32, file: SentFile) {
        if folder != self.folder {
            *self = Sent { folder: folder.to_owned(), ..Sent::default() };
        }
        self.streams.insert(stream.to_string(), last_seq);
        self.last = Some(file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> SentFile {
        SentFile { day: "2026-10-20".into(), clock: "10.42".into(), total: 20, path: "/fs/a".into() }
    }

    #[test]
    fn what_was_sent_is_remembered_for_its_folder_only() {
        let (here, there) = (Path::new("/fs/here"), Path::new("/fs/there"));
        let stream = StreamId([7; 8]);
        let mut sent = Sent::default();
        assert!(!sent.has(here, stream, 0), "an empty stream is sent once too");
        sent.note(here, stream, 20, file());
        assert_eq!(sent.last_seq(Some(here), stream), 20);
        assert!(sent.has(here, stream, 20) && !sent.has(here, stream, 21), "one more is news");
        assert_eq!((sent.last_seq(Some(there), stream), sent.last_seq(None, stream)), (0, 0), "not there");
        sent.note(there, StreamId([8; 8]), 1, file());
        assert_eq!(sent.last_seq(Some(there), stream), 0, "the other stream was never sent there");
    }

    #[test]
    fn a_record_that_cannot_be_read_sends_everything_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sent.json");
        let mut sent = Sent::default();
        sent.note(Path::new("/fs"), StreamId([7; 8]), 20, file());
        sent.keep(&path);
        assert_eq!(Sent::read(&path), sent, "as written");
        std::fs::write(&path, "{\"folder\"").unwrap();
        assert_eq!(Sent::read(&path), Sent::default(), "as if nothing was sent");
    }
}
