//! An invented country from its seed to KL's table and the effect: the same figures by every road.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;
use support::stores::{Cells, cells, log, send, totals};
use support::{Folder, komhen};

const ROUNDS: [&str; 2] = ["E2012", "E2013"];

/// One country for all tests here. With 28 municipalities it reaches 0259, the one shown down to its desks.
static COUNTRY: LazyLock<Folder> = LazyLock::new(|| {
    let folder = Folder::new();
    made(&folder.path("land"), "28", "7");
    folder
});

fn country(path: &str) -> String {
    COUNTRY.path(&format!("land/{path}"))
}

fn made(out: &str, municipalities: &str, seed: &str) -> Value {
    komhen(&["demo", "--out", out, "--municipalities", municipalities, "--seed", seed]).done()
}

/// Every file below a folder with its bytes.
fn files(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let (mut folders, mut found) = (vec![Path::new(folder).to_owned()], BTreeMap::new());
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// An upload's count rows, read by hand: cells of the sheet, not the program's own reader.
fn rows(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let text = std::str::from_utf8(bytes).unwrap().trim_start_matches('\u{feff}');
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(';').collect();
    let row = |line: &str| -> BTreeMap<String, String> {
        let cells = line.split(';').map(str::to_owned);
        header.iter().map(|name| (*name).to_owned()).zip(cells).collect()
    };
    lines.map(row).filter(|row| row["post"] == "TAL").collect()
}

fn add(cells: &mut Cells, row: &BTreeMap<String, String>) {
    let n: i64 = row["antal"].parse().unwrap();
    *cells.entry((row["kanal"].clone(), row["type"].clone())).or_insert(0) += n;
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    let folder = Folder::new();
    let countries: Vec<_> = [("a", "7"), ("b", "7"), ("c", "8")]
        .iter()
        .map(|(name, seed)| {
            let said = made(&folder.path(name), "8", seed);
            let files = files(&folder.path(name));
            assert_eq!(said["files"], files.len(), "it counts its files");
            files
        })
        .collect();
    let names = |of: &BTreeMap<String, Vec<u8>>| of.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&countries[0]), names(&countries[1]), "the same files");
    let differing = countries[0].iter().filter(|(name, bytes)| countries[1][*name] != **bytes);
    assert_eq!(differing.map(|(name, _)| name).collect::<Vec<_>>(), Vec::<&String>::new(), "the same bytes");
    assert_ne!(countries[0]["panel.csv"], countries[2]["panel.csv"], "another seed is another country");
}

#[test]
fn the_sum_of_the_country_is_the_sum_over_its_files() {
    let folder = country("indberetninger");
    let (mut wanted, mut by_file) = (Cells::new(), BTreeMap::new());
    for (name, bytes) in files(&folder).iter().filter(|(name, _)| name.ends_with(".ugetal.csv")) {
        let mut of_file = Cells::new();
        rows(bytes).iter().for_each(|row| add(&mut of_file, row));
        let (municipality, rest) = name.split_once('_').unwrap();
        let round = rest.split_once('_').unwrap().0;
        by_file.insert((municipality.to_owned(), round.to_owned()), of_file.values().sum::<i64>());
        of_file.into_iter().for_each(|(cell, n)| *wanted.entry(cell).or_insert(0) += n);
    }
    wanted.retain(|_, n| *n != 0);
    let sum = komhen(&["aggregate", &folder, "--verify", "--by", "channel,type"]).done();
    assert_eq!(cells(&sum["rows"]), wanted, "every cell");
    assert_eq!(sum["total"], wanted.values().sum::<i64>(), "and the total");
    assert_eq!(
        (&sum["rows_read"], &sum["rows_rejected"]),
        (&sum["rows_accepted"], &0.into()),
        "no row is lost"
    );
    let split = komhen(&["aggregate", &folder, "--by", "municipality,round"]).done();
    let code = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    let found: BTreeMap<_, _> = split["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| ((code(row, "municipality"), code(row, "round")), row["count"].as_i64().unwrap()))
        .collect();
    assert_eq!(found, by_file, "each municipality's round by itself");
    assert_eq!(found.len(), 56, "28 municipalities, two rounds");
}

#[test]
fn the_desk_files_merge_to_what_the_desks_counted_of_the_upload() {
    let folder = Folder::new();
    let store = folder.path("municipality.db");
    let desks = files(&country("skranker"));
    assert!(desks.keys().all(|name| name.starts_with("0259_")), "the municipality shown down to its desks");
    let paths: Vec<String> = desks.keys().rev().map(|name| country(&format!("skranker/{name}"))).collect();
    let mut call = vec!["merge", "--store", &store];
    call.extend(paths.iter().map(String::as_str));
    let merged = komhen(&call).done();
    let mut all = 0;
    for round in ROUNDS {
        let upload = std::fs::read(country(&format!("indberetninger/0259_{round}_v1.ugetal.csv"))).unwrap();
        let mut wanted = Cells::new();
        rows(&upload).iter().filter(|row| row["kilde"] == "SKRANKE").for_each(|row| add(&mut wanted, row));
        let total = wanted.values().sum();
        assert!(total > 500, "a week at the desks of {round} is more than {total}");
        assert_eq!(totals(&store, round), (total, wanted), "round {round}");
        all += total;
    }
    assert_eq!(merged["total"], all, "both rounds");
    let again = komhen(&call).done();
    assert!(
        again["files"].as_array().unwrap().iter().all(|file| file["new"] == 0),
        "a second time nothing is new"
    );
    assert_eq!(again["total"], all, "and nothing is counted twice");
}

#[test]
fn the_round_files_set_up_a_desk() {
    let folder = Folder::new();
    let (store, file) = (folder.path("desk.db"), country("runder/0259_E2013.komhenrunde"));
    let call = ["setup", "--store", &store, "--round-file", &file, "--unit", "borgerservice", "--desk", "1"];
    let set_up = komhen(&call).done();
    assert_eq!(
        (&set_up["municipality"], &set_up["round"]),
        (&"0259".into(), &"E2013".into()),
        "as the file says"
    );
    log(&store, "TLFIND", "INFO", &["--at", "2013-10-21T10:00"]);
    assert_eq!(send(&store, &folder.path("sent")).len(), 1, "and it can send");
}

#[test]
fn the_effect_of_the_panel_is_the_effect_of_the_uploads() {
    let (panel, params, adoption) =
        (country("panel.csv"), country("params.json"), country("indfoerelse.csv"));
    let of_panel = komhen(&["effect", "--panel", &panel, "--params", &params]).done();
    let (uploads, written) = (country("indberetninger"), COUNTRY.path("panel-of-uploads.csv"));
    let [before, after] = ROUNDS;
    let of_uploads = komhen(&[
        "effect",
        "--params",
        &params,
        "--before",
        before,
        "--after",
        after,
        "--adoption",
        &adoption,
        "--panel-out",
        &written,
        "--uploads",
        &uploads,
    ])
    .done();
    assert_eq!(of_panel, of_uploads, "every figure and every word");
    let panels = [&panel, &written].map(|path| std::fs::read_to_string(path).unwrap());
    assert!(panels[0] == panels[1], "because the panel is the same");
    let pct = |id: &str| of_panel[id].as_f64().unwrap_or_else(|| panic!("{id} in {of_panel}"));
    assert!(pct("did.jk.lo_pct") < pct("did.jk.hi_pct"), "the effect has an interval");
}
