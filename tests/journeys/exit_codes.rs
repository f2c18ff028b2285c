//! Every exit code scripts rely on, with the code of the fault (contract.md 3): 2, 6, 5, 1, 3, 4 in this order.

use std::path::Path;

use exports::formats::desk_file;
use schema::clock;
use schema::desk::Desk;
use schema::event::StreamId;
use schema::store::streams::Stream;
use support::komhen::{binary, command};
use support::planted;
use support::stores::{desk, log, send, totals};
use support::{Answer, Folder, komhen, skipped};

/// A call, the exit code it must have, and the code of its fault.
type Case<'a> = (&'a str, Vec<&'a str>, i32, &'a str);

fn check(cases: &[Case<'_>]) {
    for (what, call, exit, code) in cases {
        let answer = komhen(call);
        assert_eq!((answer.exit, answer.error_code().as_str()), (*exit, *code), "{what}: {answer}");
    }
}

#[test]
fn a_wrong_call_is_2_and_what_is_not_there_is_6() {
    let folder = Folder::new();
    let (store, none, out) =
        (desk(&folder, "E2026", "borgerservice", "1"), folder.path("none.db"), folder.path("out"));
    let nowhere = folder.path("nowhere/desk.db");
    let bare = folder.path("bare.db");
    komhen(&["log", "--store", &bare, "--channel", "TLFIND", "--type", "INFO"]).done();
    let municipality = folder.path("municipality.db");
    komhen(&["merge", "--store", &municipality, &send(&store, &out)[0]]).done();
    let log = |channel| ["log", "--store", &store, "--type", "INFO", "--channel", channel];
    fn with<'a>(call: [&'a str; 7], flag: &'a str, value: &'a str) -> Vec<&'a str> {
        [&call[..], &[flag, value]].concat()
    }
    check(&[
        ("an unknown command", vec!["tæl"], 2, "invalid_argument"),
        ("no command", vec![], 2, "invalid_argument"),
        ("an unknown flag", vec!["status", "--fast"], 2, "invalid_argument"),
        ("an argument missing", vec!["log", "--channel", "TLFIND"], 2, "invalid_argument"),
        ("a channel spelled wrong", log("TLF").to_vec(), 2, "unknown_code"),
        (
            "a type spelled wrong",
            vec!["log", "--store", &store, "--channel", "TLFIND", "--type", "info"],
            2,
            "unknown_code",
        ),
        ("a task that is no KLE number", with(log("TLFIND"), "--task", "23-05-10"), 2, "bad_kle"),
        ("a closing that does not exist", with(log("TLFIND"), "--closing", "NU"), 2, "unknown_code"),
        ("no contact at all", with(log("TLFIND"), "--count", "0"), 2, "bad_count"),
        ("too many contacts", with(log("TLFIND"), "--count", "100"), 2, "bad_count"),
        ("a time in words", with(log("TLFIND"), "--at", "i går"), 2, "bad_time"),
        ("send from a desk without setup", vec!["send", "--store", &bare, "--out", &out], 2, "not_set_up"),
        (
            "export from a desk without setup",
            vec!["export", "--store", &bare, "--round", "E2026", "--format", "upload", "--out", &out],
            2,
            "not_set_up",
        ),
        (
            "a round that is none",
            vec!["totals", "--store", &municipality, "--round", "2026E"],
            2,
            "bad_round",
        ),
        (
            "a split that does not exist",
            vec!["totals", "--store", &municipality, "--round", "E2026", "--by", "mood"],
            2,
            "invalid_argument",
        ),
        ("no store to read", vec!["status", "--store", &none], 6, "store_missing"),
        ("no store to undo in", vec!["undo", "--store", &none], 6, "store_missing"),
        ("no store to send from", vec!["send", "--store", &none, "--out", &out], 6, "store_missing"),
        ("no store to add up", vec!["totals", "--store", &none, "--round", "E2026"], 6, "store_missing"),
        (
            "a store is made, its folder is not",
            vec!["log", "--store", &nowhere, "--channel", "TLFIND", "--type", "INFO"],
            6,
            "folder_missing",
        ),
        ("a contact that is not there", vec!["undo", "--store", &store, "--id", "00"], 6, "no_such_contact"),
        (
            "a round that is not there",
            vec!["totals", "--store", &municipality, "--round", "F2026"],
            6,
            "no_such_round",
        ),
        (
            "a file that is not there, merged",
            vec!["merge", "--store", &municipality, &none],
            6,
            "file_missing",
        ),
        (
            "a file that is not there, imported",
            vec!["import", "--store", &municipality, "--round", "E2013", &none],
            6,
            "file_missing",
        ),
        ("a file that is not there, validated", vec!["validate", &none], 6, "file_missing"),
        ("a file that is not there, added up", vec!["aggregate", &none], 6, "file_missing"),
    ]);
    assert!(!Path::new(&none).exists(), "nothing is made by a call that only reads");
}

#[test]
fn where_several_codes_apply_the_first_of_2_6_5_1_3_4_is_given() {
    let folder = Folder::new();
    let store = desk(&folder, "E2026", "borgerservice", "1");
    let (out, municipality) = (folder.path("out"), folder.path("municipality.db"));
    let good = send(&store, &out).remove(0);
    let (bad, none) = (folder.file("bad.komhendesk", b"{}"), folder.path("none.komhendesk"));
    let two = folder.file("two.csv", &planted::file(1, 60, false).bytes);
    let held = Desk::open(Path::new(&store)).unwrap();
    let setup = ["setup", "--store", &store, "--round-file", &none, "--unit", "a", "--desk", "1"];
    let log = ["log", "--store", &store, "--channel", "X", "--type", "INFO"];
    let cases = [
        ("a wrong code before a locked store", log.to_vec(), 2),
        ("a wrong round before a missing store", vec!["totals", "--store", &none, "--round", "x"], 2),
        ("no round file before a locked store", setup.to_vec(), 6),
        ("a missing file before a bad one", vec!["merge", "--store", &municipality, &bad, &none, &good], 6),
        ("a bad file before a good one", vec!["merge", "--store", &municipality, &bad, &good], 3),
        ("errors before warnings", vec!["validate", "--strict", &two, &bad], 3),
    ];
    for (what, call, exit) in cases {
        let answer = komhen(&call);
        assert_eq!(answer.exit, exit, "{what}: {answer}");
    }
    drop(held);
}

#[test]
fn a_store_that_another_program_holds_is_5_and_free_again_afterwards() {
    let folder = Folder::new();
    let store = desk(&folder, "E2013", "borgerservice", "1");
    let held = Desk::open(Path::new(&store)).unwrap();
    let out = folder.path("out");
    check(&[
        ("log", vec!["log", "--store", &store, "--channel", "TLFIND", "--type", "INFO"], 5, "store_locked"),
        ("undo", vec!["undo", "--store", &store], 5, "store_locked"),
        ("status", vec!["status", "--store", &store], 5, "store_locked"),
        ("send", vec!["send", "--store", &store, "--out", &out], 5, "store_locked"),
    ]);
    drop(held);
    log(&store, "TLFIND", "INFO", &[]);
    assert_eq!(
        komhen(&["status", "--store", &store]).done()["total"]["total"],
        1,
        "nothing was counted meanwhile"
    );
}

#[test]
fn what_is_no_file_of_ours_is_3_and_leaves_no_store_behind() {
    let folder = Folder::new();
    let practice = Stream {
        stream: StreamId([7; 8]),
        municipality: Some("0259".into()),
        round: "P1".into(),
        unit: "borgerservice".into(),
        desk: "1".into(),
        practice: true,
        own: true,
        definition: "2013.1".into(),
        machine: "-".into(),
        created: clock::parse("2026-10-20T06:00:00Z").unwrap(),
    };
    let practice = folder.file("a.komhenproeve", &desk_file::write(&practice, &[]).unwrap());
    let utf16: Vec<u8> = "\u{feff}post;format\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let files = [
        ("practice", practice, "practice_file"),
        ("a workbook", folder.file("a.xlsx", b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0"), ""),
        ("a database", folder.file("a.db", b"SQLite format 3\0\x10\0\x01\x01\0@  "), ""),
        ("an empty file", folder.file("empty.csv", b""), ""),
        ("UTF-16", folder.file("utf16.csv", &utf16), ""),
        ("a letter", folder.file("letter.txt", "Kære kommune,\r\n".as_bytes()), ""),
        ("a folder", folder.path(""), ""),
    ];
    let store = folder.path("municipality.db");
    for (what, file, code) in &files {
        for call in [
            vec!["import", "--store", &store, "--round", "E2013", file],
            vec!["validate", file],
            vec!["merge", "--store", &folder.path("merged.db"), file],
        ] {
            let answer = komhen(&call);
            assert_eq!(answer.exit, 3, "{what}: {answer}");
            let message = answer.json().to_string();
            assert!(message.contains(file.as_str()), "the message for {what} names the file: {answer}");
            if call[0] == "merge" || *what != "practice" {
                continue;
            }
            let expected = if call[0] == "validate" { *code } else { "unknown_format" };
            assert_eq!(answer.error_code(), expected, "{what}: {answer}");
        }
    }
    assert!(!Path::new(&store).exists(), "an import that takes in nothing makes no store");
    let practice_round = komhen(&["import", "--store", &store, "--round", "P1", &files[0].1]);
    assert_eq!(
        (practice_round.exit, practice_round.error_code().as_str()),
        (3, "practice_file"),
        "never taken in"
    );
}

#[test]
fn warnings_are_4_only_where_strict_is_asked_for() {
    let folder = Folder::new();
    let file = folder.file("raw.csv", &planted::file(3, 60, false).bytes);
    let plain = komhen(&["validate", &file]);
    assert_eq!(plain.exit, 0, "the rows are accepted: {plain}");
    let strict = komhen(&["validate", "--strict", &file]);
    assert_eq!(strict.exit, 4, "a script may ask for more: {strict}");
}

#[test]
fn a_second_file_is_refused_until_it_is_to_replace_the_first() {
    let folder = Folder::new();
    let (one, two) = (planted::file(4, 60, false), planted::file(5, 80, false));
    let (first, second) = (folder.file("1.csv", &one.bytes), folder.file("2.csv", &two.bytes));
    let store = folder.path("municipality.db");
    let import = |file: &str, more: &[&str]| -> Answer {
        let mut call = vec!["import", "--store", &store, "--round", "E2013", file];
        call.extend(more);
        komhen(&call)
    };
    import(&first, &[]).done();
    let refused = import(&second, &[]);
    assert_eq!((refused.exit, refused.error_code().as_str()), (3, "already_imported"), "{refused}");
    assert_eq!(totals(&store, "E2013"), (one.accepted as i64, one.totals), "the first stands as it stood");
    import(&second, &["--replace"]).done();
    assert_eq!(totals(&store, "E2013"), (two.accepted as i64, two.totals), "the second stands alone");
    assert_eq!(import(&second, &["--replace"]).done()["known"], true, "the same bytes again are known");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_1_and_says_so() {
    use std::os::unix::fs::PermissionsExt;
    const NAME: &str = "a_folder_that_may_not_be_written_is_1_and_says_so";
    let folder = Folder::new();
    let store = desk(&folder, "E2026", "borgerservice", "1");
    let missing = folder.path("new.db");
    let allow =
        |path: &str, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    allow(&store, 0o444);
    allow(&folder.path(""), 0o555);
    // The administrator may write everywhere, so the program runs as nobody then.
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"];
    let as_nobody = || {
        let mut call = std::process::Command::new("setpriv");
        call.args(nobody).arg(binary()).env_remove("KOMHEN_STORE");
        call
    };
    let is_root = std::fs::write(folder.path("probe"), "").is_ok();
    if is_root && !as_nobody().arg("--version").output().is_ok_and(|output| output.status.success()) {
        allow(&folder.path(""), 0o755);
        return skipped(NAME, "setpriv cannot run the program as another user");
    }
    for path in [&store, &missing] {
        let mut call = if is_root { as_nobody() } else { command() };
        let arguments = ["--json", "log", "--store", path, "--channel", "TLFIND", "--type", "INFO"];
        let answer = Answer::of(call.args(arguments).output().unwrap(), &arguments);
        assert_eq!((answer.exit, answer.error_code().as_str()), (1, "store_read_only"), "{answer}");
        assert!(answer.stdout.contains(path.as_str()), "the message names the store: {answer}");
    }
    allow(&folder.path(""), 0o755);
}
