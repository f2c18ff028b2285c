//! Kill -9 right after "gemt": what was acknowledged is there, whatever moment the program dies at.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};

use schema::desk::Desk;
use schema::event::Kind;
use schema::store::{events, streams};
use support::komhen::command;
use support::stores::desk;
use support::{Chance, Folder, komhen};

/// What a store holds, its chain checked.
fn held(store: &str) -> BTreeSet<String> {
    let mut desk = Desk::open(Path::new(store)).expect("the store opens after a kill");
    let mut ids = BTreeSet::new();
    let store = desk.store().unwrap();
    store
        .read(|c| {
            for kept in streams::all(c)? {
                events::check_chain(c, &kept)?;
                events::each(c, kept.id, |event| {
                    assert_eq!(event.draft.kind, Kind::Contact, "only contacts were logged");
                    assert!(ids.insert(event.draft.id.to_string()), "no contact stands twice");
                    Ok::<(), schema::SchemaError>(())
                })?;
            }
            Ok(())
        })
        .expect("the chain holds");
    ids
}

fn acknowledged(line: &str) -> Option<String> {
    // A line cut off by the kill was never read to its end by anyone.
    Some(line.strip_suffix('\n')?.strip_prefix("ACK ")?.to_owned())
}

#[test]
fn a_hundred_kills_lose_nothing_that_was_acknowledged() {
    let folder = Folder::new();
    let store = desk(&folder, "E2026", "borgerservice", "1");
    let (mut chance, mut before) = (Chance::seeded(100), BTreeSet::new());
    let mut unacknowledged = 0;
    for round in 1..=100 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_log-until-killed"))
            .arg(&store)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the helper starts");
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut ids = BTreeSet::new();
        // Some acknowledgements, then a span of no fixed length: the kill falls anywhere in a commit.
        for _ in 0..chance.below(6) {
            let mut line = String::new();
            out.read_line(&mut line).unwrap();
            ids.extend(acknowledged(&line));
        }
        for _ in 0..chance.below(400_000) {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let mut rest = String::new();
        out.read_to_string(&mut rest).unwrap();
        ids.extend(rest.split_inclusive('\n').filter_map(acknowledged));

        let after = held(&store);
        let lost: Vec<_> = before.union(&ids).filter(|id| !after.contains(*id)).collect();
        assert!(lost.is_empty(), "kill {round} lost {lost:?}, which were said to be saved");
        let more = after.len() - before.len() - ids.len();
        assert!(more <= 1, "kill {round} left {more} contacts nobody was told of; one can be under way");
        unacknowledged += more;
        before = after;
    }
    assert!(before.len() > 100, "kills among {} contacts try something", before.len());
    let status = komhen(&["status", "--store", &store]).done();
    assert_eq!(status["total"]["total"], before.len(), "the figures on the screen are those of the events");
    assert!(unacknowledged <= 100, "at most one a kill");
}

#[test]
fn a_killed_command_leaves_a_store_that_the_next_command_uses() {
    let folder = Folder::new();
    let store = desk(&folder, "E2026", "borgerservice", "1");
    let (mut chance, mut said) = (Chance::seeded(20), BTreeSet::new());
    let call = ["--json", "log", "--store", &store, "--channel", "TLFIND", "--type", "INFO"];
    for kill in 1..=20 {
        let mut child = command().args(call).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        for _ in 0..chance.below(3_000_000) {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        let output = child.wait_with_output().unwrap();
        let answer: Option<serde_json::Value> = serde_json::from_slice(&output.stdout).ok();
        said.extend(answer.and_then(|answer| answer["id"].as_str().map(str::to_owned)));
        let held = held(&store);
        assert!(said.is_subset(&held), "after kill {kill} everything that was printed is there");
        assert!(held.len() <= kill, "and at most one contact a call");
    }
}
