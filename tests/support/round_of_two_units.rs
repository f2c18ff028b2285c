//! A small round of two units and one that never counts, the same every time: what the golden exports are made of.

use std::path::Path;

use schema::clock;
use schema::codes::Channel;
use schema::municipality::Municipality;
use schema::round::Round;
use schema::round_file::{Profile, RoundChannel, RoundFile, TaskTile, Unit};

use crate::Folder;
use crate::komhen::komhen;
use crate::stores::{log, send};

/// Contacts in it that count.
pub const TOTAL: i64 = 84;

/// The round's file: a unit with a period of its own, one that stays away, names a spreadsheet could stumble over.
pub fn round_file() -> RoundFile {
    let round = Round::built_in(&"E2013".parse().unwrap()).unwrap();
    let unit = |code: &str, name: &str, desks: &[&str]| Unit {
        code: code.into(),
        name: name.into(),
        desks: desks.iter().map(|desk| (*desk).to_owned()).collect(),
        first_day: None,
        last_day: None,
        favourites: Vec::new(),
        opening_hours: vec![7.5, 7.5, 7.0, 9.25, 5.5, 0.0, 0.0],
        opens: Vec::new(),
    };
    let late = Unit {
        first_day: Some("2013-10-28".parse().unwrap()),
        last_day: Some("2013-10-29".parse().unwrap()),
        ..unit("12", "Børn & Unge; Ærø", &["1"])
    };
    let units =
        vec![unit("borgerservice", "Borgerservice", &["1", "2"]), late, unit("arkiv", "Arkiv", &["1"])];
    let mut file = RoundFile::built_in(&round, "0259", units);
    file.profile = Profile::Full;
    let website = Channel::from_code("WEB").unwrap();
    file.channels.push(RoundChannel { code: website.code().into(), closing: None, form: None });
    file.tasks =
        [("23.05.10", "Flytning"), ("17.20.01", "=Skole; indskrivning"), ("15.20.00", "Hjælpemidler")]
            .map(|(kle, text)| TaskTile { kle: kle.into(), text: text.into() })
            .to_vec();
    file.valid_until = Some("2099-12-31".parse().unwrap());
    file
}

/// A municipality's store with the round published, its desks counted and gathered.
pub fn municipality(folder: &Folder) -> String {
    let store = folder.path("municipality.db");
    let file = round_file();
    let code = file.round.parse().unwrap();
    let (mut kept, _) = Municipality::open_or_create(Path::new(&store)).unwrap();
    kept.begin("0259").unwrap();
    kept.keep_draft(&file).unwrap();
    let published = kept.publish(&code, clock::now()).unwrap();
    drop(kept);
    let round_file = folder.file("E2013.komhenrunde", &serde_json::to_vec(&published).unwrap());
    let desk = |unit: &str, name: &str| {
        let desk = folder.path(&format!("{unit}-{name}.db"));
        let call = ["setup", "--store", &desk, "--round-file", &round_file, "--unit", unit, "--desk", name];
        komhen(&call).done();
        desk
    };
    let (first, second, late) = (desk("borgerservice", "1"), desk("borgerservice", "2"), desk("12", "1"));
    let count = |store: &str, codes: [&str; 5], n: &str, at: &str| {
        let [channel, kind, task, closing, form] = codes;
        let more = ["--task", task, "--closing", closing, "--form", form, "--count", n, "--at", at];
        log(store, channel, kind, &more)["id"].as_str().unwrap().to_owned()
    };
    count(&first, ["TLFIND", "INFO", "23.05.10", "STRAKS", "NEJ"], "7", "2013-10-21T10:00:00");
    count(&first, ["PRSNLG", "OPRET", "17.20.01", "HOLD", "JA"], "2", "2013-10-22T09:15:00");
    count(&first, ["WEB", "VEJL", "15.20.00", "STRAKS", "NEJ"], "60", "2013-10-23T12:00:00");
    let mistake = count(&first, ["TLFIND", "FEJL", "23.05.10", "STRAKS", "NEJ"], "1", "2013-10-23T13:00:00");
    komhen(&["undo", "--store", &first, "--id", &mistake]).done();
    count(&second, ["TLFIND", "INFO", "23.05.10", "STRAKS", "NEJ"], "3", "2013-10-24T11:30:00");
    count(&late, ["EMLIND", "STATUS", "15.20.00", "HOLD", "NEJ"], "12", "2013-10-28T08:45:00");
    for store in [first, second, late] {
        let sent = send(&store, &folder.path("sent"));
        komhen(&["merge", "--store", &folder.path("municipality.db"), &sent[0]]).done();
    }
    store
}
