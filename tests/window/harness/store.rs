//! The store as it lies on the disk, read from a copy: the window holds the original for itself alone.

use std::path::Path;

use schema::event::{Event, Kind};
use schema::store::{Store, StoreKind, events, streams};

/// A copy of a desk's store in a folder of its own.
pub struct StoreCopy {
    _folder: tempfile::TempDir,
    store: Store,
}

impl StoreCopy {
    pub fn of(original: &Path) -> StoreCopy {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("desk.db");
        std::fs::copy(original, &copy).unwrap_or_else(|e| panic!("no store at {}: {e}", original.display()));
        // A program that was killed may have left a journal, and then the two belong together.
        let journal = original.with_file_name("desk.db-journal");
        if journal.exists() {
            std::fs::copy(&journal, folder.path().join("desk.db-journal")).unwrap();
        }
        let store = Store::open(&copy, StoreKind::Desk).expect("a copy of the store is a store");
        StoreCopy { _folder: folder, store }
    }

    /// Every event, oldest first, after the chain of hashes was walked.
    pub fn events(&self) -> Vec<Event> {
        let read = self.store.read(|c| {
            let kept = streams::current(c)?.expect("the desk is set up");
            let held = events::check_chain(c, &kept)?;
            let mut all = Vec::new();
            events::each::<schema::SchemaError>(c, kept.id, |event| {
                all.push(event);
                Ok(())
            })?;
            assert_eq!(all.len(), held as usize, "the chain holds from the first event to the last");
            Ok(all)
        });
        read.expect("the store can be read")
    }

    /// Every contact that was logged, those taken back included.
    pub fn contacts(&self) -> Vec<Event> {
        self.events().into_iter().filter(|event| event.draft.kind == Kind::Contact).collect()
    }
}
