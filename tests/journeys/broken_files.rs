//! Files that were cut off or changed on their way: refused whole, by name, and nothing of them is counted.

use std::collections::BTreeSet;

use serde_json::Value;
use support::stores::{desk, log, send, total};
use support::{Chance, Folder, komhen};

const BROKEN: usize = 2_000;

/// A small municipality's desk file and upload, and the store they are counted in already.
struct Sent {
    folder: Folder,
    store: String,
    desk_file: Vec<u8>,
    upload: Vec<u8>,
    total: i64,
}

fn sent() -> Sent {
    let folder = Folder::new();
    let desk = desk(&folder, "E2013", "borgerservice", "1");
    log(&desk, "TLFIND", "INFO", &["--task", "23.05.10", "--closing", "STRAKS", "--at", "2013-10-21T10:00"]);
    let slip = log(&desk, "PRSNLG", "VEJL", &["--count", "12", "--at", "2013-10-22T10:00"]);
    komhen(&["undo", "--store", &desk, "--id", slip["id"].as_str().unwrap()]).done();
    log(&desk, "EMLIND", "STATUS", &["--count", "3", "--form", "JA", "--at", "2013-10-23T10:00"]);
    let path = send(&desk, &folder.path("sent")).remove(0);
    let (store, out) = (folder.path("municipality.db"), folder.path("out"));
    let total = komhen(&["merge", "--store", &store, &path]).done()["total"].as_i64().unwrap();
    let call = ["export", "--store", &store, "--round", "E2013", "--format", "upload", "--out", &out];
    let exported = komhen(&call).done();
    let upload = std::fs::read(exported["files"][0]["path"].as_str().unwrap()).unwrap();
    Sent { desk_file: std::fs::read(path).unwrap(), upload, total, store, folder }
}

/// The same file to a reader: line ends and a byte order mark may change on the way.
fn content(bytes: &[u8]) -> Vec<Vec<u8>> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let lines = text.split(|b| *b == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line).to_vec());
    let mut lines: Vec<Vec<u8>> = lines.collect();
    while lines.last().is_some_and(Vec::is_empty) {
        lines.pop();
    }
    lines
}

/// How a file is broken the first, the second, … time.
type How = fn(&[u8], usize, &mut Chance) -> Vec<u8>;

/// Cut at every byte; a small file has fewer than two thousand.
fn cut_off(bytes: &[u8], time: usize, _: &mut Chance) -> Vec<u8> {
    bytes[..time % bytes.len()].to_vec()
}

/// A digit more at every place, so that none is left out.
fn one_digit_more(bytes: &[u8], time: usize, _: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes.insert(time % bytes.len(), b'0');
    bytes
}

/// Up to three changes of any kind.
fn changed(bytes: &[u8], _: usize, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..chance.between(1, 3) {
        let at = chance.below(bytes.len());
        match chance.below(6) {
            0 => bytes[at] ^= 1 << chance.below(8),
            1 => bytes[at] = chance.one_of(b"0129,;:{}\"\\-=\r\n\t \0\xff"),
            2 => bytes.insert(at, chance.one_of(b"0129,;:{}\"\\-=\r\n\t \0\xff")),
            3 => drop(bytes.remove(at)),
            4 => {
                let end = (at + chance.between(1, 60)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                let to = chance.below(bytes.len());
                bytes.splice(to..to, part);
            }
            _ => {
                let mut lines: Vec<Vec<u8>> =
                    bytes.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
                let (one, other) = (chance.below(lines.len()), chance.below(lines.len()));
                lines.swap(one, other);
                bytes = lines.concat();
            }
        }
        if bytes.is_empty() {
            return bytes;
        }
    }
    bytes
}

/// As many broken files as asked for, no two alike and none that a reader may take for whole.
fn broken(folder: &Folder, kind: &str, whole: &[u8], how: How, ending: &str) -> Vec<String> {
    let (mut chance, mut seen, mut paths) = (Chance::seeded(2_013), BTreeSet::new(), Vec::new());
    for time in 0..BROKEN * 3 {
        let bytes = how(whole, time, &mut chance);
        if paths.len() < BROKEN && content(&bytes) != content(whole) && seen.insert(bytes.clone()) {
            paths.push(folder.file(&format!("{kind}/{}{ending}", paths.len()), &bytes));
        }
    }
    assert!(paths.len() > BROKEN / 4, "{} files are enough to say something", paths.len());
    paths
}

/// What each file's answer must hold, `found` being where its fault is told.
fn assert_each_is_named(what: &str, paths: &[String], faults: &[(bool, String)]) {
    assert_eq!(paths.len(), faults.len(), "{what}: every file has its answer");
    let wrong: Vec<&String> = paths
        .iter()
        .zip(faults)
        .filter(|(path, (kept_out, told))| !kept_out || !told.contains(*path))
        .map(|(path, _)| path)
        .collect();
    let example = |path: &&&String| {
        let at = paths.iter().position(|other| other == **path).unwrap_or(0);
        let bytes = std::fs::read(path).unwrap_or_default();
        format!("{:?}\n{}", faults[at], String::from_utf8_lossy(&bytes))
    };
    let examples: Vec<String> = wrong.iter().take(3).map(|path| example(&path)).collect();
    assert!(
        wrong.is_empty(),
        "{what}: {} of {} are taken in or not named:\n{}",
        wrong.len(),
        paths.len(),
        examples.join("\n")
    );
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn assert_desk_files_are_refused(kind: &str, how: How) {
    let sent = sent();
    let paths = broken(&sent.folder, kind, &sent.desk_file, how, ".komhendesk");
    let mut call = vec!["merge", "--store", &sent.store];
    call.extend(paths.iter().map(String::as_str));
    let answer = komhen(&call);
    let document = answer.json();
    let files = document["files"].as_array().unwrap().iter();
    let faults: Vec<_> = files
        .map(|f| (f["new"] == 0 && f["known"] == 0 && f["error"].is_object(), text(&f["error"]["message"])))
        .collect();
    assert_each_is_named(kind, &paths, &faults);
    assert_eq!(document["total"], sent.total, "nothing of them is counted");
    assert_eq!(answer.exit, 3, "the content is wrong, not the call and not the machine");
    assert_eq!(total(&sent.store, "E2013"), sent.total, "the store is as it was");
}

fn assert_uploads_are_refused(kind: &str, how: How) {
    let sent = sent();
    let paths = broken(&sent.folder, kind, &sent.upload, how, ".ugetal.csv");
    let mut call = vec!["validate"];
    call.extend(paths.iter().map(String::as_str));
    let answer = komhen(&call);
    let document = answer.json();
    let files = document["files"].as_array().unwrap().iter();
    let faults: Vec<_> = files
        .map(|f| {
            (
                f["rows_accepted"] == 0 && f["issues"][0]["severity"] == "fatal",
                text(&f["issues"][0]["message"]),
            )
        })
        .collect();
    assert_each_is_named(kind, &paths, &faults);
    assert_eq!(answer.exit, 3, "the content is wrong, not the call and not the machine");

    // KL's sum over the whole file and its broken copies: the whole one counts and no other.
    let whole = sent.folder.file("whole/0259_E2013_v1.ugetal.csv", &sent.upload);
    call[0] = "aggregate";
    call.extend(["--verify", &whole]);
    let sum = komhen(&call);
    assert_eq!((sum.exit, &sum.json()["total"]), (3, &sent.total.into()), "nothing of them is added: {kind}");
}

#[test]
fn a_desk_file_cut_off_anywhere_is_refused_whole_and_named() {
    assert_desk_files_are_refused("desk files cut off", cut_off);
}

#[test]
fn a_desk_file_changed_anywhere_is_refused_whole_and_named() {
    assert_desk_files_are_refused("desk files changed", changed);
}

#[test]
fn an_upload_cut_off_anywhere_is_refused_whole_and_named() {
    assert_uploads_are_refused("uploads cut off", cut_off);
}

#[test]
fn an_upload_changed_anywhere_is_refused_whole_and_named() {
    assert_uploads_are_refused("uploads changed", changed);
}

#[test]
fn a_desk_file_with_one_digit_more_anywhere_is_refused_whole_and_named() {
    assert_desk_files_are_refused("desk files with a digit more", one_digit_more);
}

#[test]
fn an_upload_with_one_digit_more_anywhere_is_refused_whole_and_named() {
    assert_uploads_are_refused("uploads with a digit more", one_digit_more);
}
