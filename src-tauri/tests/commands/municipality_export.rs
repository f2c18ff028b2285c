//! Eksport as the coordinator's page has it: looked at first, then written, with receipts.

use komhen_desktop::error::ErrorCode;
use komhen_desktop::policy::Policy;
use serde_json::{Value, json};

use crate::municipality_setup::office;
use crate::support::{Pc, Running};

const HEADER: &str =
    "Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde;";

/// An office that imported a week of 2013: 30 calls, two letters.
fn with_week(pc: &Pc) -> Running {
    let running = office(pc);
    let row = |channel: &str, kind: &str, second: usize| {
        let at = format!("22-10-2013 10:00:{second:02}");
        format!("Køge;259;259skranke;15.20.00;{channel};{kind};HOLD;NEJ;{at};{at};{at};Tracetool;")
    };
    let rows =
        (0..30).map(|at| row("TLFIND", "INFO", at)).chain((30..32).map(|at| row("PPRIND", "OPRET", at)));
    let text: String = [HEADER.to_owned()].into_iter().chain(rows).map(|line| line + "\r\n").collect();
    // The letters of the format of 2013.
    let bytes: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    std::fs::write(pc.path("week.csv"), bytes).unwrap();
    running.person.will_choose(&pc.path("week.csv"));
    running.call("choose_import", json!({"round": "E2013"})).unwrap();
    running.call("import_chosen", json!({"round": "E2013", "replace": false, "encoding": null})).unwrap();
    running
}

fn preview(running: &Running, format: &str) -> Value {
    running.call("export_preview", json!({"round": "E2013", "format": format})).unwrap()
}

#[test]
fn what_is_shown_first_is_what_is_written_then() {
    let pc = Pc::new();
    let running = with_week(&pc);
    let shown = preview(&running, "komhen-2013");
    assert_eq!(
        (&shown["total"], &shown["total_rows"], &shown["stays"]),
        (&json!(32), &json!(32), &json!(true))
    );
    assert_eq!(shown["rows"].as_array().unwrap().len(), 20, "the first twenty");
    assert_eq!(shown["name"], "0259_E2013_v1.skabelon2013.csv");
    let folder = pc.folder("out");
    running.person.will_choose(&folder);
    let input =
        json!({"round": "E2013", "formats": ["upload", "excel-da", "komhen-2013"], "choose_folder": true});
    let written = running.call("export_round", input).unwrap();
    assert_eq!(written["warnings"], json!(["not_closed"]), "the round is open");
    let files = written["files"].as_array().unwrap();
    assert_eq!(files.len(), 3);
    for file in files {
        let bytes = std::fs::read(file["path"].as_str().unwrap()).unwrap();
        assert_eq!(
            file["control_code"],
            exports::safe_file::control_code(&bytes),
            "the receipt is the file's"
        );
        assert_eq!(file["total"], 32, "every contact");
    }
    let logbook = running.call("logbook", json!({"round": "E2013"})).unwrap();
    let exported =
        logbook["entries"].as_array().unwrap().iter().filter(|entry| entry["action"] == "exported");
    assert_eq!(exported.count(), 3, "each is in the logbook: {logbook}");
}

#[test]
fn a_dialog_that_is_closed_writes_nothing() {
    let pc = Pc::new();
    let running = with_week(&pc);
    let input = json!({"round": "E2013", "formats": ["upload"], "choose_folder": true});
    assert_eq!(running.call("export_round", input).unwrap(), Value::Null);
}

#[test]
fn the_it_department_rules_small_cells_and_single_contacts() {
    let mut pc = Pc::new();
    pc.policy = Policy { min_cell_size: Some(5), allow_raw_export: Some(false), ..Policy::default() };
    let running = with_week(&pc);
    let shown = preview(&running, "excel-da");
    assert_eq!(shown["min_cell"], 5);
    assert!(shown["hidden_cells"].as_u64().unwrap() >= 1, "two letters are too few to show: {shown}");
    assert_eq!(preview(&running, "upload")["hidden_cells"], 0, "KL gets every contact");
    for format in ["komhen-2013", "komhen-2013-raw"] {
        let input = json!({"round": "E2013", "format": format});
        assert_eq!(running.refusal("export_preview", input), ErrorCode::LockedByPolicy, "{format}");
    }
    let unknown = json!({"round": "E2013", "format": "xls"});
    assert_eq!(running.refusal("export_preview", unknown), ErrorCode::InvalidCode);
}
