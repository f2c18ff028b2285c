//! A round set up, gathered beside and reconciled by the command line alone.

use serde_json::{Value, json};
use support::komhen::komhen_for_people;
use support::stores::total;
use support::{Folder, komhen};

/// A store of Køge with E2026 published, and the folder it lies in.
fn published() -> (Folder, String) {
    let folder = Folder::new();
    let (store, draft, out) = (folder.path("m.db"), folder.path("draft.json"), folder.path("runde"));
    let new =
        ["round", "new", "--store", &store, "--round", "E2026", "--municipality", "259", "--out", &draft];
    let answer = komhen(&new).done();
    assert_eq!((&answer["first_day"], &answer["version"]), (&json!("2026-10-19"), &json!(0)));
    assert_eq!(komhen(&["round", "check", &draft]).exit, 3, "without units nobody can count");
    let publish =
        ["round", "publish", "--store", &store, "--round", "E2026", "--out", &out, "--file", &draft];
    let refused = komhen(&publish);
    assert_eq!(
        (refused.exit, &refused.json()["published"]),
        (3, &json!(false)),
        "nor is it published: {refused}"
    );

    let mut file: Value = serde_json::from_slice(&std::fs::read(&draft).unwrap()).unwrap();
    file["units"] = json!([{"code": "borger", "name": "Borgerservice", "desks": ["1", "2"]}]);
    std::fs::write(&draft, serde_json::to_vec(&file).unwrap()).unwrap();
    assert_eq!(komhen(&["round", "check", &draft]).done()["ok"], true);
    let answer = komhen(&publish).done();
    assert_eq!((&answer["version"], &answer["desks"]), (&json!(1), &json!(2)));
    assert!(answer["path"].as_str().unwrap().ends_with("E2026.komhenrunde"));
    assert_eq!(
        komhen(&["round", "check", answer["path"].as_str().unwrap()]).exit,
        0,
        "what lies there is whole"
    );
    (folder, store)
}

#[test]
fn a_round_is_made_mended_and_published_and_the_next_one_copied_from_it() {
    let (folder, store) = published();
    let again =
        komhen(&["round", "publish", "--store", &store, "--round", "E2026", "--out", &folder.path("usb")]);
    assert_eq!(again.done()["version"], 1, "the same content is the same version");
    let made = komhen(&["round", "new", "--store", &store, "--round", "E2026"]);
    assert_eq!((made.exit, made.error_code()), (2, "round_stands".into()));
    let copy = ["round", "new", "--store", &store, "--round", "F2027", "--copy", "E2026", "--weeks", "18-19"];
    let copied = komhen(&copy).done();
    assert_eq!((&copied["against"], &copied["desks"]), (&json!("E2026"), &json!(2)));
    assert!(!copied["difference"]["items"].as_array().unwrap().is_empty(), "the days are others");
    for (call, exit, code) in [
        (vec!["round", "publish", "--store", &store, "--round", "E2030", "--out", "x"], 6, "no_such_draft"),
        (vec!["round", "new", "--store", &store, "--round", "E26"], 2, "bad_round"),
        (
            vec!["round", "new", "--store", &store, "--round", "E2028", "--municipality", "751"],
            3,
            "wrong_municipality",
        ),
        (vec!["round", "check", "nowhere.komhenrunde"], 6, "file_missing"),
    ] {
        let answer = komhen(&call);
        assert_eq!((answer.exit, answer.error_code()), (exit, code.to_owned()), "{answer}");
    }
}

#[test]
fn counts_are_taken_in_whole_reconciled_and_warned_of() {
    let (folder, store) = published();
    let machine = "dato;kanal;enhed;antal\r\n2026-10-19;TLFIND;borger;100\r\n2026-10-20;TLFIND;borger;80\r\n";
    let phone = folder.file("opkald.csv", machine.as_bytes());
    let import = ["import", "--store", &store, "--round", "E2026", "--system", "phone", &phone];
    let answer = komhen(&import).done();
    assert_eq!(
        (&answer["format"], &answer["rows_accepted"], &answer["total"]),
        (&json!("machine"), &json!(2), &json!(180))
    );
    assert_eq!(komhen(&import).done()["known"], true, "the same bytes again");
    assert_eq!(total(&store, "E2026"), 0, "what a machine saw is no contact");

    let mass = |day: &str, channel: &str, count: &str| {
        let call = [
            "mass",
            "--store",
            &store,
            "--round",
            "E2026",
            "--unit",
            "borger",
            "--day",
            day,
            "--channel",
            channel,
            "--type",
            "INFO",
            "--count",
            count,
        ];
        komhen(&call).done()
    };
    mass("2026-10-19", "TLFIND", "95");
    mass("2026-10-20", "TLFIND", "20");
    let rows = komhen(&["reconcile", "--store", &store, "--round", "E2026"]).done()["rows"].clone();
    let told: Vec<(&Value, &Value, &Value)> =
        rows.as_array().unwrap().iter().map(|row| (&row["day"], &row["manual"], &row["mark"])).collect();
    let (whole, null) = (json!("low"), Value::Null);
    assert_eq!(
        told,
        [
            (&null, &json!(115), &whole),
            (&json!("2026-10-19"), &json!(95), &null),
            (&json!("2026-10-20"), &json!(20), &whole)
        ]
    );

    let central =
        "dato;kanal;type;opgave;antal\r\n2026-10-19;SLVBTJN;OPRET;23.05.10;300\r\n2026-10-20;WEB;VEJL;;0\r\n";
    let path = folder.file("central.csv", central.as_bytes());
    let answer = komhen(&["import", "--store", &store, "--round", "E2026", &path]).done();
    assert_eq!(
        (&answer["rows_accepted"], &answer["rows_rejected"]),
        (&json!(1), &json!(1)),
        "0 is no contact"
    );
    assert_eq!(answer["rules"][0]["rule"], "zero_count");
    let by_source =
        komhen(&["totals", "--store", &store, "--round", "E2026", "--by", "channel,source"]).done();
    assert_eq!(
        by_source["rows"][0],
        json!({"channel": "SLVBTJN", "source": "CENTRAL", "count": 300}),
        "{by_source}"
    );
    assert_eq!(total(&store, "E2026"), 415);
    let people = komhen_for_people(&["reconcile", "--store", &store, "--round", "E2026"]);
    assert!(people.exit == 0 && people.stdout.contains("20"), "{people}");
}

#[test]
fn a_file_with_one_bad_row_is_not_taken_in_and_every_fault_has_its_place() {
    let (folder, store) = published();
    let call = |path: &str, more: &[&str]| {
        let mut call = vec!["import", "--store", &store, "--round", "E2026"];
        call.extend(more);
        call.push(path);
        komhen(&call)
    };
    let good = "dato;kanal;type;opgave;antal\n2026-10-19;TLFIND;INFO;23.05.10;10\n";
    for (row, rule, column) in [
        ("2026-10-20;TLFIND;INFO;23.05.10;1.234", "bad_count", "antal"),
        ("2026-10-20;TLFFIND;INFO;23.05.10;12", "unknown_code_near", "kanal"),
        ("2026-10-20;TLFIND;INFO;23-05-2010;12", "mangled_code", "opgave"),
        ("2026-10-19;TLFIND;INFO;23.05.10;12", "same_cell_twice", ""),
        ("19-10-2026;TLFIND;INFO;23.05.10;12", "bad_date", "dato"),
    ] {
        let path = folder.file("mass.csv", format!("{good}{row}\n").as_bytes());
        let answer = call(&path, &[]);
        let document = answer.json();
        assert_eq!((answer.exit, &document["rows_accepted"]), (3, &json!(0)), "{row}: {answer}");
        assert_eq!(document["error"]["code"], "bad_rows", "{row}");
        let issue = &document["issues"][0];
        assert_eq!(
            (&issue["line"], &issue["rule"], &issue["column"]),
            (&json!(3), &json!(rule), &json!(column)),
            "{row}"
        );
        assert!(issue["message"].as_str().unwrap().len() > 10, "in words: {issue}");
    }
    assert_eq!(total(&store, "E2026"), 0, "nothing of them is counted");

    let latin: Vec<u8> =
        "dato;kanal;enhed;antal\n2026-10-19;TLFIND;K\u{f8}ge;10\n".chars().map(|c| c as u8).collect();
    let path = folder.file("latin.csv", &latin);
    let guessed = call(&path, &[]);
    assert_eq!((guessed.exit, guessed.error_code()), (3, "not_utf8".into()), "letters are not guessed");
    assert!(guessed.stderr.contains("Køge"), "but what they may be is shown: {guessed}");
    let said = call(&path, &["--encoding", "windows-1252"]);
    assert_eq!(said.json()["issues"][0]["rule"], "unknown_code", "and the unit is none of the round: {said}");
    for (bytes, more, exit, code) in [
        (&b"PK\x03\x04"[..], &["--kind", "mass"][..], 3, "unknown_format"),
        (b"dato;antal\n2026-10-19;4\n", &["--kind", "machine"], 3, "bad_header"),
        (b"dato;antal\n2026-10-19;4\n", &["--kind", "machine", "--template", "x"], 6, "no_template"),
        (b"", &["--kind", "mass"], 3, "cut_off"),
        (b"a;b\n1;2\n", &[], 3, "unknown_format"),
    ] {
        let answer = call(&folder.file("other.csv", bytes), more);
        assert_eq!((answer.exit, answer.error_code()), (exit, code.to_owned()), "{answer}");
    }
    let one = folder.file("one.csv", b"dato;antal\n2026-10-19;4\n");
    let fixed = call(&one, &["--kind", "machine", "--channel", "TLFIND", "--system", "phone"]).done();
    assert_eq!(fixed["total"], 4, "every row is of the channel that is named");
    let nowhere = komhen(&[
        "import",
        "--store",
        &folder.path("none.db"),
        "--round",
        "E2026",
        &one,
        "--kind",
        "machine",
    ]);
    assert_eq!(nowhere.exit, 6, "a list of counts says not whose it is: {nowhere}");
}

#[test]
fn the_template_of_2013_is_taken_in_validated_and_added_up() {
    let folder = Folder::new();
    let text = "KommuneID;Enhed;KLE Opgave kode;Henvendelses Kanal;Henvendelses type;Afslutning;Blanket;Dato\r\n\
         259;B\u{f8}rn;15.20;TLFIND;INFO;STRAKS;NEJ;21-10-2013 13:00\r\n\
         259;B\u{f8}rn;15.20;TLFIND;INFO;STRAKS;NEJ;21-10-2013 13:00\r\n\
         259;NULL;07.17.00;WEB;VEJL;NULL;NULL;07-11-2013 00:00\r\n\
         259;Borgerservice;01.11.00;BRGDK;NULL;NULL;NULL;11-09-2013 13:00\r\n";
    let bytes: Vec<u8> = text.chars().map(|c| c as u8).collect();
    let (path, store) = (folder.file("skabelon.csv", &bytes), folder.path("m.db"));
    let imported = komhen(&["import", "--store", &store, "--round", "E2013", &path]);
    let answer = imported.json();
    assert_eq!((imported.exit, &answer["format"]), (3, &json!("template2013")), "{imported}");
    let figure = |key: &str| answer[key].as_u64().unwrap();
    assert_eq!((figure("rows_read"), figure("rows_accepted"), figure("rows_rejected")), (4, 3, 1));
    let rules: Vec<(&str, u64)> = answer["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| (rule["rule"].as_str().unwrap(), rule["count"].as_u64().unwrap()))
        .collect();
    for wanted in
        [("kle_two_groups", 2), ("unit_missing", 1), ("date_outside_period", 1), ("type_missing", 1)]
    {
        assert!(rules.contains(&wanted), "{wanted:?} in {rules:?}");
    }
    assert!(!rules.iter().any(|(rule, _)| *rule == "duplicate_row"), "counts may repeat");
    assert_eq!(total(&store, "E2013"), 3);
    let validated = komhen(&["validate", &path]);
    assert_eq!(
        (validated.exit, &validated.json()["files"][0]["rows_rejected"]),
        (3, &json!(1)),
        "{validated}"
    );
    let sum = komhen(&["aggregate", &path]);
    assert_eq!((sum.exit, &sum.json()["total"]), (3, &json!(3)), "{sum}");
}

#[test]
fn a_file_of_2013_is_refused_in_the_wrong_period_and_taken_out_of_the_wrong_round() {
    let folder = Folder::new();
    let text = "KommuneID;Enhed;KLE Opgave kode;Henvendelses Kanal;Henvendelses type;Afslutning;Blanket;Dato\r\n\
         259;Borgerservice;23.05.10;TLFIND;INFO;STRAKS;NEJ;21-10-2013 13:00\r\n\
         259;Borgerservice;23.05.10;WEB;VEJL;NULL;NULL;22-10-2013 00:00\r\n";
    let (path, store) = (folder.file("skabelon.csv", text.as_bytes()), folder.path("m.db"));
    let import = |round: &str| komhen(&["import", "--store", &store, "--round", round, &path]);
    let refused = import("E2026");
    assert_eq!((refused.exit, refused.error_code().as_str()), (3, "wrong_period"), "{refused}");
    assert!(!std::path::Path::new(&store).exists(), "nothing is left behind");
    // One row in the period is enough: the file is taken in, and by mistake for a round of other weeks.
    let wrong = komhen(&["import", "--store", &store, "--round", "F2013", "--weeks", "43", &path]);
    assert_eq!((wrong.exit, total(&store, "F2013")), (0, 2), "{wrong}");
    let right = import("E2013");
    assert_eq!((right.exit, right.error_code().as_str()), (3, "already_imported"), "{right}");
    let take_out =
        |number: &str| komhen(&["import", "--store", &store, "--round", "F2013", "--take-out", number]);
    let unknown = take_out("9");
    assert_eq!((unknown.exit, unknown.error_code().as_str()), (6, "no_such_import"), "{unknown}");
    let out = take_out("1");
    assert_eq!(
        (out.exit, &out.json()["taken_out"], &out.json()["files"]),
        (0, &json!(1), &json!([])),
        "{out}"
    );
    assert_eq!(total(&store, "F2013"), 0, "it counts no more");
    let right = import("E2013");
    assert_eq!((right.exit, total(&store, "E2013")), (0, 2), "and counts in the right round: {right}");
}
