//! Import, Afstemning and Masseregistrering as the coordinator's pages have them.

use komhen_desktop::error::ErrorCode;
use serde_json::{Value, json};

use crate::municipality_setup::{office, publish};
use crate::support::{Pc, Running, id};

const SWITCH: &str = "Dato;Nummer;Afdeling;Besvarede opkald\r\n19-10-2026;Hovednummer;Borgerservice;41\r\n\
                      19-10-2026;Intern kø;Borgerservice;7\r\n20-10-2026;Hovednummer;Borgerservice;38\r\n";
const MASS: &str =
    "dato;kanal;type;opgave;antal\r\n2026-10-19;SLVBTJN;INFO;23.05.10;120\r\n2026-10-20;PPRUD;VEJL;;9\r\n";
const RAW: &str = "Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde;\r\n\
     Køge;259;259skranke;15.20;TLFIND;INFO;STRAKS;NEJ;21-10-2013 10:05:41;21-10-2013 10:05:30;21-10-2013 10:05:41;Tracetool;\r\n\
     Køge;259;259skranke;23.05.10;TLF;INFO;STRAKS;NEJ;21-10-2013 10:05:41;21-10-2013 10:05:30;21-10-2013 10:05:41;Tracetool;\r\n";
const TEMPLATE: &str = "KommuneID;Enhed;KLE Opgave kode;Henvendelses Kanal;Henvendelses type;Afslutning;Blanket;Dato\r\n\
     259;Borgerservice;23.05.10;TLFIND;INFO;STRAKS;NEJ;21-10-2013 13:00\r\n\
     259;Borgerservice;01.11.00;BRGDK;NULL;NULL;NULL;11-09-2013 13:00\r\n";

/// An office with round E2026 published.
fn in_round(pc: &Pc) -> Running {
    let running = office(pc);
    publish(pc, &running, "E2026");
    running
}

fn choose(pc: &Pc, running: &Running, kind: &str, name: &str, bytes: &[u8]) -> Value {
    std::fs::write(pc.path(name), bytes).unwrap();
    running.person.will_choose(&pc.path(name));
    running.call("choose_counts", json!({"round": "E2026", "kind": kind})).unwrap()
}

fn total(running: &Running) -> u64 {
    let state = running.call("municipality_state", json!({})).unwrap();
    state["rounds"].as_array().unwrap().iter().map(|round| round["total"].as_u64().unwrap()).sum()
}

fn of_round() -> Value {
    json!({"round": "E2026"})
}

#[test]
fn the_list_of_a_switch_is_mapped_once_and_then_read_by_its_template() {
    let pc = Pc::new();
    let running = in_round(&pc);
    let table = choose(&pc, &running, "machine", "opkald uge 43.csv", SWITCH.as_bytes());
    assert_eq!(
        (&table["lines"], &table["delimiter"], &table["encoding"]),
        (&json!(3), &json!(";"), &json!("utf-8"))
    );
    assert_eq!(table["rows"][0], json!(["19-10-2026", "Hovednummer", "Borgerservice", "41"]));
    let mut mapping = table["mapping"].clone();
    assert_eq!(
        (&mapping["system"], &mapping["day_format"]),
        (&json!("phone"), &json!("danish")),
        "the best guess"
    );

    let read = running.call("read_counts", json!({"round": "E2026", "mapping": mapping})).unwrap();
    assert_eq!(
        (&read["rows_read"], &read["rows_accepted"], &read["rows_rejected"]),
        (&json!(3), &json!(2), &json!(1))
    );
    assert_eq!(read["unknown_words"], json!(["Intern kø"]), "what it stands for is asked");
    assert_eq!((&read["problems"][0]["line"], &read["problems"][0]["column"]), (&json!(3), &json!("Nummer")));
    let keep = |mapping: &Value, replace: bool| json!({"round": "E2026", "mapping": mapping, "template": "Telefoncentralen", "replace": replace});
    assert_eq!(
        running.refusal("keep_counts", keep(&mapping, false)),
        ErrorCode::BadRows,
        "whole file or nothing"
    );
    assert_eq!(running.call("reconciliation", of_round()).unwrap()["files"], json!([]), "and nothing it is");

    mapping["words"].as_array_mut().unwrap().push(json!({"word": "Intern kø", "code": "-"}));
    let read = running.call("read_counts", json!({"round": "E2026", "mapping": mapping})).unwrap();
    assert_eq!(
        (&read["rows_rejected"], &read["left_out"], &read["total"]),
        (&json!(0), &json!(1), &json!(79))
    );
    let kept = running.call("keep_counts", keep(&mapping, false)).unwrap();
    assert_eq!(
        (&kept["files"][0]["name"], &kept["files"][0]["total"]),
        (&json!("opkald uge 43"), &json!(79))
    );
    assert_eq!(kept["rows"][0]["mark"], "no_manual", "nobody has registered a call yet: {kept}");
    assert_eq!(total(&running), 0, "what a machine saw is no contact");
    assert_eq!(
        running.refusal("keep_counts", keep(&mapping, false)),
        ErrorCode::NoFileChosen,
        "it is taken in"
    );

    let next = SWITCH.replace(";41", ";44");
    let table = choose(&pc, &running, "machine", "opkald ny.csv", next.as_bytes());
    assert_eq!(
        (&table["template"], &table["mapping"]),
        (&json!("Telefoncentralen"), &mapping),
        "known by its template"
    );
    let read = running.call("read_counts", json!({"round": "E2026", "mapping": mapping})).unwrap();
    assert_eq!((&read["stands"], &read["known"]), (&json!(true), &json!(false)));
    assert_eq!(running.refusal("keep_counts", keep(&mapping, false)), ErrorCode::AlreadyImported);
    let kept = running.call("keep_counts", keep(&mapping, true)).unwrap();
    assert_eq!(
        (kept["files"].as_array().unwrap().len(), &kept["files"][0]["total"]),
        (1, &json!(82)),
        "replaced"
    );
    let number = kept["files"][0]["number"].clone();
    let dropped = running.call("drop_machine_counts", json!({"round": "E2026", "number": number})).unwrap();
    assert_eq!((&dropped["files"], &dropped["rows"]), (&json!([]), &json!([])), "and taken out again");
}

#[test]
fn letters_that_are_only_guessed_are_shown_and_what_is_no_text_is_refused() {
    let pc = Pc::new();
    let running = in_round(&pc);
    let latin: Vec<u8> = SWITCH.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let table = choose(&pc, &running, "machine", "a.csv", &latin);
    assert_eq!((&table["encoding"], &table["encoding_proposed"]), (&json!("windows-1252"), &json!(true)));
    assert_eq!(table["rows"][1][1], "Intern kø", "a person sees whether it is right");
    for (bytes, code) in [
        (&b"PK\x03\x04"[..], ErrorCode::UnknownFormat),
        (b"", ErrorCode::CutOff),
        (b"\xff\xfe\x00\xd8", ErrorCode::UnknownFormat),
    ] {
        std::fs::write(pc.path("b.csv"), bytes).unwrap();
        running.person.will_choose(&pc.path("b.csv"));
        assert_eq!(
            running.refusal("choose_counts", json!({"round": "E2026", "kind": "mass"})),
            code,
            "{bytes:?}"
        );
    }
    running.person.will_choose(&pc.folder("c.csv"));
    assert_eq!(
        running.refusal("choose_counts", json!({"round": "E2026", "kind": "mass"})),
        ErrorCode::NotAFile
    );
    let mapping = table["mapping"].clone();
    let nothing = running.refusal("read_counts", json!({"round": "E2026", "mapping": mapping}));
    assert_eq!(nothing, ErrorCode::NoFileChosen, "a file that cannot be read leaves none chosen");
}

#[test]
fn mass_counts_from_a_file_become_contacts_once_and_warn_of_double_counting() {
    let pc = Pc::new();
    let running = in_round(&pc);
    let mass = json!({"round": "E2026", "id": id(1), "unit": "borger", "day": "2026-10-20", "channel": "PPRUD",
        "type": "INFO", "task": null, "closing": "HOLD", "form": null, "n": 30});
    let list = running.call("log_mass", mass.clone()).unwrap();
    assert_eq!((&list["total"], list["entries"].as_array().unwrap().len()), (&json!(30), 1));
    assert_eq!(running.call("log_mass", mass).unwrap()["total"], 30, "the same gesture is the same entry");

    let table = choose(&pc, &running, "mass", "tal.csv", MASS.as_bytes());
    let mapping = table["mapping"].clone();
    assert_eq!(
        (&mapping["day"], &mapping["n"], &table["template"]),
        (&json!(0), &json!(4), &Value::Null),
        "the contract's"
    );
    let read = running.call("read_counts", json!({"round": "E2026", "mapping": mapping})).unwrap();
    assert_eq!((&read["total"], &read["rows_rejected"]), (&json!(129), &json!(0)));
    let keep = json!({"round": "E2026", "mapping": mapping, "template": null, "replace": false});
    running.call("keep_counts", keep.clone()).unwrap();
    assert_eq!(total(&running), 159, "30 entered and 129 from the file");
    choose(&pc, &running, "mass", "tal igen.csv", MASS.as_bytes());
    let read = running.call("read_counts", json!({"round": "E2026", "mapping": mapping})).unwrap();
    assert_eq!(read["known"], true, "the same bytes under another name");
    running.call("keep_counts", keep).unwrap();
    assert_eq!(total(&running), 159, "and counted once");

    let listed = running.call("masses", of_round()).unwrap();
    let entry = listed["entries"][0]["id"].clone();
    let voided = running.call("void_mass", json!({"round": "E2026", "id": id(2), "mass": entry})).unwrap();
    assert_eq!((&voided["total"], &voided["entries"][0]["voided"]), (&json!(0), &json!(true)));
    assert_eq!(total(&running), 129, "the file's contacts stay");
    let imports = running.call("imports", of_round()).unwrap();
    assert_eq!((&imports["files"][0]["kind"], &imports["files"][0]["accepted"]), (&json!("mass"), &json!(2)));
}

#[test]
fn a_file_of_2013_is_shown_before_it_is_taken_in() {
    for (text, format, template) in [(RAW, "raw2013", false), (TEMPLATE, "template2013", true)] {
        let pc = Pc::new();
        let running = office(&pc);
        let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        std::fs::write(pc.path("data.csv"), latin).unwrap();
        running.person.will_choose(&pc.path("data.csv"));
        let preview = running.call("choose_import", json!({"round": "E2013"})).unwrap();
        assert_eq!((&preview["format"], &preview["encoding"]), (&json!(format), &json!("iso-8859-1")));
        assert_eq!(
            (&preview["rows_read"], &preview["rows_accepted"], &preview["rows_rejected"]),
            (&json!(2), &json!(1), &json!(1)),
            "{format}: every row is one of the two"
        );
        assert_eq!(preview["rejected"][0]["line"], 3);
        assert_eq!(preview["rejected"][0]["rule"], if template { "type_missing" } else { "unknown_code" });
        assert_eq!(total(&running), 0, "nothing is taken in yet");
        let chosen = json!({"round": "E2013", "replace": false, "encoding": null});
        let done = running.call("import_chosen", chosen.clone()).unwrap();
        assert_eq!((&done["known"], &done["total"]), (&json!(false), &json!(1)));
        assert_eq!(total(&running), 1);
        assert_eq!(running.refusal("import_chosen", chosen.clone()), ErrorCode::NoFileChosen);

        running.person.will_choose(&pc.path("data.csv"));
        let again = running.call("choose_import", json!({"round": "E2013"})).unwrap();
        assert_eq!((&again["known"], &again["stands"]), (&json!(true), &json!(false)));
        assert_eq!(running.call("import_chosen", chosen).unwrap()["known"], true);
        let imports = running.call("imports", json!({"round": "E2013"})).unwrap();
        assert_eq!(
            (imports["files"].as_array().unwrap().len(), &imports["files"][0]["kind"]),
            (1, &json!(format))
        );
        assert_eq!(total(&running), 1, "and counted once");
    }
}

#[test]
fn a_file_that_is_none_of_them_and_a_practice_round_are_refused() {
    let pc = Pc::new();
    let running = in_round(&pc);
    std::fs::write(pc.path("x.csv"), "a;b;c\n1;2;3\n").unwrap();
    running.person.will_choose(&pc.path("x.csv"));
    assert_eq!(running.refusal("choose_import", of_round()), ErrorCode::UnknownFormat);
    assert_eq!(running.refusal("choose_import", json!({"round": "P1"})), ErrorCode::PracticeOnly);
    assert_eq!(running.call("forget_import", json!({})).unwrap(), json!({}));
    let chosen = json!({"round": "E2026", "replace": false, "encoding": null});
    assert_eq!(running.refusal("import_chosen", chosen), ErrorCode::NoFileChosen);
}
