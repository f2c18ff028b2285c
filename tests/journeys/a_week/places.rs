//! The week's places: seven units with 23 desks, and which of them is late, cloned, silent, broken or never heard of.

use serde_json::{Value, json};
use support::desk_weeks::{MUNICIPALITY, ROUND, SeededDesk};
use support::{Folder, komhen};

/// Units and how many desks each has: 23 in all.
pub const UNITS: [(&str, usize); 7] = [
    ("borgerservice", 8),
    ("jobcenter", 5),
    ("ydelse", 4),
    ("bibliotek", 3),
    ("teknik", 1),
    ("havnen", 1),
    ("aeldre", 1),
];

/// Counts on the real program.
pub const REAL: (&str, &str) = ("borgerservice", "1");
/// Its disk was copied, and both copies count.
pub const CLONED: (&str, &str) = ("borgerservice", "8");
/// Its file is cut short on the way, and whole the second time.
pub const BROKEN: (&str, &str) = ("bibliotek", "3");
/// Counts on Monday and Tuesday, and then no more.
pub const SILENT: (&str, &str) = ("teknik", "1");
/// Nothing ever comes from it.
pub const NEVER: (&str, &str) = ("havnen", "1");
/// Its file comes when the week is closed.
pub const LATE: (&str, &str) = ("aeldre", "1");

/// Every desk of the round file.
pub fn desks() -> Vec<(&'static str, String)> {
    let of_unit =
        |(unit, desks): (&'static str, usize)| (1..=desks).map(move |desk| (unit, desk.to_string()));
    UNITS.into_iter().flat_map(of_unit).collect()
}

/// Those whose files are made from a seed.
pub fn seeded<'a>(desks: &'a [(&'static str, String)]) -> Vec<SeededDesk<'a>> {
    let by_others = [REAL, CLONED, NEVER];
    desks
        .iter()
        .enumerate()
        .filter(|(_, (unit, desk))| !by_others.contains(&(*unit, desk.as_str())))
        .map(|(at, (unit, desk))| {
            let place = (*unit, desk.as_str());
            SeededDesk {
                unit,
                desk,
                number: at as u8 + 1,
                days: if place == SILENT { 2 } else { 5 },
                with_defects: ![BROKEN, LATE].contains(&place),
                signs: *unit == "ydelse" && desk == "4",
            }
        })
        .collect()
}

/// Makes the municipality's store, writes the round and publishes it; store and round file.
pub fn published(folder: &Folder) -> (String, String) {
    let (store, draft, out) =
        (folder.path("municipality.db"), folder.path("draft.json"), folder.path("published"));
    let new = ["round", "new", "--store", &store, "--round", ROUND, "--municipality", MUNICIPALITY];
    let begun = komhen(&[&new[..], &["--weeks", "43", "--out", &draft]].concat()).done();
    assert_eq!(begun["first_day"], "2024-10-21", "Monday of week 43");
    let mut file: Value = serde_json::from_slice(&std::fs::read(&draft).unwrap()).unwrap();
    let unit = |(code, desks): &(&str, usize)| {
        json!({
            "code": code, "name": code.to_uppercase(), "opening_hours": [6.0, 6.0, 6.0, 8.0, 4.0, 0.0, 0.0],
            "desks": (1..=*desks).map(|desk| desk.to_string()).collect::<Vec<_>>(),
        })
    };
    file["units"] = UNITS.iter().map(unit).collect();
    file["profile"] = "full".into();
    file["contact"] = "Ring til tovholderen på lokal 12".into();
    let edited = folder.file("edited.komhenrunde", serde_json::to_string_pretty(&file).unwrap().as_bytes());
    let publish = ["round", "publish", "--store", &store, "--round", ROUND, "--file", &edited, "--out", &out];
    let published = komhen(&publish).done();
    assert_eq!((&published["units"], &published["desks"]), (&json!(7), &json!(23)), "23 desks: {published}");
    (store, published["path"].as_str().unwrap().to_owned())
}
