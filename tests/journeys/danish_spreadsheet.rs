//! A Danish spreadsheet opens what a municipality exports: letters, decimals, days and codes as they were.

use std::path::Path;
use std::process::Command;

use support::round_of_two_units::municipality;
use support::{Folder, skipped};

use crate::export_for_people::{export, files};

/// What a Danish spreadsheet makes of a file: its cells as CSV, formatted as it shows them.
fn in_danish_calc(folder: &Folder, file: &Path, filter: &str, sheet: &str) -> Option<String> {
    let profile = folder.path("calc");
    let user = format!("{profile}/user");
    std::fs::create_dir_all(&user).unwrap();
    let settings = r#"<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item></oor:items>"#;
    std::fs::write(format!("{user}/registrymodifications.xcu"), settings).unwrap();
    let out = folder.path("converted");
    let mut command = Command::new("soffice");
    command.arg(format!("-env:UserInstallation=file://{profile}")).args(["--headless", "--norestore"]);
    if !filter.is_empty() {
        command.arg(format!("--infilter={filter}"));
    }
    let to = format!("csv:Text - txt - csv (StarCalc):59,34,76,1,,1030,false,true,false,false,false,{sheet}");
    let done = command.args(["--convert-to", &to, "--outdir", &out]).arg(file).output().ok()?;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let written = files(&out).into_values().next().expect("a sheet");
    std::fs::remove_dir_all(&out).unwrap();
    Some(String::from_utf8(written).expect("asked for UTF-8"))
}

#[test]
fn a_danish_spreadsheet_opens_letters_decimals_days_and_codes_right() {
    const TEST: &str = "a_danish_spreadsheet_opens_letters_decimals_days_and_codes_right";
    if Command::new("soffice").arg("--version").output().is_err() {
        return skipped(TEST, "no soffice on this machine");
    }
    let folder = Folder::new();
    let store = municipality(&folder);
    let out = folder.path("out");
    export(&store, "excel-da,xlsx", &out, &[]);
    let path = |ending: &str| Path::new(&out).join(format!("0259_E2013_v1.{ending}"));
    // As a double click reads it in Denmark: semicolon, quotes, UTF-8, locale 1030, numbers and days recognised.
    let csv = "Text - txt - csv (StarCalc):59,34,76,1,,1030,false,true";
    let shown = in_danish_calc(&folder, &path("excel.csv"), csv, "0").unwrap();
    for cell in [
        "0259 Køge",
        "Børn & Unge; Ærø",
        "23.05.10 Flytning",
        "17.20.01 =Skole; indskrivning",
        "28-10-2013",
        "7,5",
        "9,25",
        "'12",
        "2013 uge 43",
        "60",
    ] {
        assert!(shown.contains(cell), "{cell} in {shown}");
    }
    let shown = in_danish_calc(&folder, &path("xlsx"), "", "2").unwrap();
    for cell in [
        ";\"0259\";",
        "Børn & Unge; Ærø",
        "23.05.10",
        "=Skole; indskrivning",
        "21-10-2013",
        "7,5",
        "E2013",
        "60",
    ] {
        assert!(shown.contains(cell.trim_matches([';', '"'])), "{cell} in {shown}");
    }
    let row = shown.lines().find(|line| line.contains("EMLIND")).expect("the late unit's row");
    assert!(
        row.starts_with("0259;") && row.contains(";12;\"Børn & Unge; Ærø\";"),
        "codes as they are: {row}"
    );
}
