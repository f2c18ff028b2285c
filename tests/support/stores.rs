//! Folders that vanish with the test, and what stands in them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::komhen::komhen;

/// A folder of its own for every test.
pub struct Folder(tempfile::TempDir);

impl Folder {
    /// A new one.
    pub fn new() -> Folder {
        Folder(tempfile::tempdir().expect("room for a temporary folder"))
    }

    /// A path in it, as written on a command line.
    pub fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().expect("a plain path").to_owned()
    }

    /// A file in it with this content.
    pub fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.path(name);
        let folder = std::path::Path::new(&path).parent().expect("a folder");
        std::fs::create_dir_all(folder).expect("a folder in a folder");
        std::fs::write(&path, bytes).expect("a file in a folder");
        path
    }
}

impl Default for Folder {
    fn default() -> Self {
        Folder::new()
    }
}

/// A store of municipality 0259 set up for a round, its unit and its desk.
pub fn desk(folder: &Folder, round: &str, unit: &str, desk: &str) -> String {
    let store = folder.path(&format!("{unit}_{desk}.db"));
    komhen(&[
        "setup",
        "--store",
        &store,
        "--round",
        round,
        "--municipality",
        "0259",
        "--unit",
        unit,
        "--desk",
        desk,
    ])
    .done();
    store
}

/// Logs a contact; the program's answer.
pub fn log(store: &str, channel: &str, kind: &str, more: &[&str]) -> Value {
    let mut arguments = vec!["log", "--store", store, "--channel", channel, "--type", kind];
    arguments.extend(more);
    let logged = komhen(&arguments).done();
    assert_eq!(logged["stored"], true, "said only after the commit: {logged}");
    logged
}

/// Sends a desk's files; their paths.
pub fn send(store: &str, folder: &str) -> Vec<String> {
    let sent = komhen(&["send", "--store", store, "--out", folder]).done();
    let files = sent["files"].as_array().expect("files").iter();
    files.map(|file| file["path"].as_str().expect("a path").to_owned()).collect()
}

/// Contacts by channel and type.
pub type Cells = BTreeMap<(String, String), i64>;

/// The rows of an answer as cells, zeros left out.
pub fn cells(rows: &Value) -> Cells {
    let mut cells = Cells::new();
    for row in rows.as_array().unwrap_or_else(|| panic!("rows, not {rows}")) {
        let code = |name: &str| row[name].as_str().unwrap_or_else(|| panic!("{name} in {row}")).to_owned();
        *cells.entry((code("channel"), code("type"))).or_insert(0) += row["count"].as_i64().expect("a count");
    }
    cells.retain(|_, n| *n != 0);
    cells
}

/// Total and cells of a round in a municipality's store.
pub fn totals(store: &str, round: &str) -> (i64, Cells) {
    let answer = komhen(&["totals", "--store", store, "--round", round, "--by", "channel,type"]).done();
    (answer["total"].as_i64().expect("a total"), cells(&answer["rows"]))
}

/// The total of a round in a municipality's store.
pub fn total(store: &str, round: &str) -> i64 {
    totals(store, round).0
}
