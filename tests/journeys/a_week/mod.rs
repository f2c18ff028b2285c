//! A counting week as the coordinator plays it with the `komhen` program alone: 23 desks, of which one is late, one
//! cloned, one silent, one never heard of and one broken; machine counts, two repairs, closing, every file, opening
//! again with a reason and a new version. At each stop the totals are those of another method.

mod files;
mod places;
mod recount;

use serde_json::{Value, json};
use support::desk_weeks::{self, DAYS, ROUND};
use support::stores::{log, send};
use support::{Folder, komhen};

use files::{assert_all_say, assert_golden, export};
use places::{BROKEN, CLONED, LATE, NEVER, REAL, SILENT, desks, published, seeded};
use recount::{Count, Counted, by, mended, of_folder, total};

/// Website visits of the week, entered by the coordinator.
const VISITS: i64 = 412;

/// A week and where it is played.
struct Week {
    folder: Folder,
    store: String,
    /// The folder the desks send to.
    sent: String,
}

impl Week {
    fn call(&self, command: &[&str], more: &[&str]) -> support::Answer {
        let place = ["--store", &self.store, "--round", ROUND];
        komhen(&[command, &place, more].concat())
    }

    fn gather(&self) -> support::Answer {
        komhen(&["gather", "--store", &self.store, "--folder", &self.sent])
    }

    fn total(&self) -> i64 {
        self.call(&["totals"], &[]).done()["total"].as_i64().unwrap()
    }
}

/// One contact logged by the real program, with all its codes.
fn count(store: &str, channel: &str, kind: &str, at: &str, more: &[&str]) -> Value {
    let full = ["--task", "23.05.10", "--closing", "HOLD", "--form", "NEJ", "--at", at];
    log(store, channel, kind, &[&full[..], more].concat())
}

fn set_up(folder: &Folder, round_file: &str, (unit, desk): (&str, &str), name: &str) -> String {
    let store = folder.path(name);
    let place = ["--round-file", round_file, "--unit", unit, "--desk", desk];
    komhen(&[&["setup", "--store", &store], &place[..]].concat()).done();
    store
}

/// The desk that counts on the real program: a slip is taken back.
fn the_real_desk(folder: &Folder, round_file: &str, sent: &str) {
    let store = set_up(folder, round_file, REAL, "real.db");
    for (at, day) in DAYS.iter().enumerate() {
        count(&store, "PRSNLG", "INFO", &format!("{day}T10:15:00"), &["--count", &(at + 1).to_string()]);
        count(&store, "TLFIND", "STATUS", &format!("{day}T10:20:00"), &[]);
    }
    let slip = count(&store, "TLFIND", "FEJL", "2024-10-25T11:00:00", &["--count", "50"]);
    komhen(&["undo", "--store", &store, "--id", slip["id"].as_str().unwrap()]).done();
    send(&store, sent);
}

/// A disk is copied on Tuesday evening, and both go on counting.
fn the_cloned_desk(folder: &Folder, round_file: &str, sent: &str) {
    let store = set_up(folder, round_file, CLONED, "original.db");
    for day in &DAYS[..2] {
        count(&store, "TLFIND", "INFO", &format!("{day}T09:59:59"), &[]);
    }
    let copy = folder.path("copy.db");
    std::fs::copy(&store, &copy).unwrap();
    std::fs::copy(format!("{store}.created"), format!("{copy}.created")).unwrap();
    count(&store, "TLFIND", "OPRET", "2024-10-23T09:59:59", &["--count", "7"]);
    count(&store, "PRSNLG", "OPRET", "2024-10-24T09:59:59", &["--count", "9"]);
    count(&copy, "TLFIND", "VEJL", "2024-10-23T14:59:59", &["--count", "11"]);
    send(&store, sent);
    let from_copy = send(&copy, &folder.path("from_copy"));
    std::fs::rename(&from_copy[0], format!("{sent}/skranke 8 (kopi).komhendesk")).unwrap();
}

/// Everything that lies in the folder on Friday afternoon; the whole file of the broken desk and that of the late one
/// come later.
fn friday(folder: &Folder, round_file: &str) -> (String, Vec<u8>, (String, Vec<u8>)) {
    let sent = folder.path("sent");
    the_real_desk(folder, round_file, &sent);
    the_cloned_desk(folder, round_file, &sent);
    let (mut whole, mut late) = (Vec::new(), None);
    let all = desks();
    for desk in seeded(&all) {
        let week = desk_weeks::week(&desk);
        let (name, bytes) = week.file();
        let place = (desk.unit, desk.desk);
        if place == LATE {
            late = Some((name, bytes));
        } else if place == BROKEN {
            folder.file(&format!("sent/{name}"), &bytes[..bytes.len() - 700]);
            whole = bytes;
        } else {
            folder.file(&format!("sent/{name}"), &bytes);
        }
        // Sent twice, and an older one found on a stick: neither changes anything.
        if place == ("jobcenter", "2") {
            folder.file("sent/igen.komhendesk", &week.file().1);
        }
        if place == ("jobcenter", "3") {
            folder.file("sent/fra onsdag.komhendesk", &week.file_after(6));
        }
    }
    (sent, whole, late.unwrap())
}

#[test]
fn a_week_from_its_round_file_to_the_second_version() {
    let folder = Folder::new();
    let (store, round_file) = published(&folder);
    let (sent, whole, (late_name, late)) = friday(&folder, &round_file);
    let week = Week { folder, store, sent };

    gathered_and_seen(&week);
    let (machine_said, visits) = beside_the_desks(&week);
    reconciled(&week, machine_said, &visits);
    repaired(&week);
    let first = closed_without_two_units(&week, &visits);

    // A file that comes now changes nothing.
    let name = week.folder.file(&format!("sent/{late_name}"), &late);
    let too_late = week.gather();
    assert_eq!((too_late.exit, week.total()), (5, first), "the round is closed: {too_late}");
    let merged = komhen(&["merge", "--store", &week.store, &name]);
    assert_eq!((merged.exit, merged.error_code().as_str()), (5, "round_closed"), "{merged}");

    opened_and_closed_again(&week, &whole, &visits);
    written_down(&week);
}

/// A file that was written this very moment is read again at the next look; these came during the week.
fn sent_an_hour_ago(folder: &str) {
    let then = std::time::SystemTime::from(schema::clock::now()) - std::time::Duration::from_secs(3_600);
    for entry in std::fs::read_dir(folder).unwrap() {
        let file = std::fs::File::options().append(true).open(entry.unwrap().path()).unwrap();
        file.set_modified(then).unwrap();
    }
}

/// The folder is looked at, and again; the week as it stands says who needs something.
fn gathered_and_seen(week: &Week) {
    sent_an_hour_ago(&week.sent);
    let looked = week.gather();
    assert_eq!(looked.exit, 3, "one file cannot be read: {looked}");
    let files = looked.json()["files"].as_array().unwrap().clone();
    let refused: Vec<&Value> = files.iter().filter(|file| file["outcome"] == "refused").collect();
    assert_eq!(refused.len(), 1, "the broken one alone: {refused:?}");
    assert!(refused[0]["name"].as_str().unwrap().contains("bibliotek_3"), "it is named: {}", refused[0]);
    let forked: Vec<&Value> = files.iter().filter(|file| file["forks"] != 0).collect();
    assert_eq!(forked.len(), 2, "the cloned desk, told with each of its files: {forked:?}");
    let expected = of_folder(&week.sent);
    assert_eq!(week.total(), total(&expected), "what another method counts in the same folder");
    let again = week.gather().json();
    assert_eq!(
        (&again["unchanged"], &again["new"]),
        (&json!(files.len()), &json!(0)),
        "unchanged files are not read again"
    );

    let now = week.call(&["week"], &["--at", "2024-10-25T16:00:00"]).done();
    assert_eq!(
        (&now["total"], &now["desks_expected"]),
        (&json!(total(&expected)), &json!(23)),
        "of 23 desks"
    );
    let row = |(unit, desk): (&str, &str)| {
        let rows = now["desks"].as_array().unwrap();
        rows.iter().find(|row| row["unit"] == unit && row["desk"] == desk).unwrap().clone()
    };
    let needs =
        |place: (&str, &str), need: &str| row(place)["needs"].as_array().unwrap().contains(&json!(need));
    assert!(needs(NEVER, "never") && needs(LATE, "never"), "nothing ever came: {}", row(NEVER));
    assert!(needs(CLONED, "forks"), "cloned: {}", row(CLONED));
    assert!(needs(BROKEN, "refused_file"), "broken: {}", row(BROKEN));
    assert!(needs(SILENT, "missing_today"), "silent since Tuesday: {}", row(SILENT));
    let states: Vec<Value> =
        row(SILENT)["days"].as_array().unwrap().iter().map(|d| d["state"].clone()).collect();
    assert_eq!(states[..2], ["counted", "counted"], "it counted for two days: {states:?}");
    let signed = row(("ydelse", "4"))["signed"].clone();
    assert_eq!(signed, "counted", "the unit said so at its desk");
}

/// What the coordinator sets beside the desks: a machine's counts, and website visits as a mass entry.
fn beside_the_desks(week: &Week) -> (i64, Count) {
    let line = |(at, day): (usize, &&str)| format!("{day};TLFIND;borgerservice;{}\n", 20 + at);
    let text: String = DAYS.iter().enumerate().map(line).collect();
    let file = week.folder.file("telefoni.csv", format!("dato;kanal;enhed;antal\n{text}").as_bytes());
    let before = week.total();
    let taken = week.call(&["import"], &["--kind", "machine", "--system", "phone", &file]).done();
    assert_eq!((&taken["rows_accepted"], week.total()), (&json!(5), before), "no contact more or less");
    let visits = Counted {
        unit: "-".into(),
        day: DAYS[2].into(),
        channel: "WEB".into(),
        kind: "VEJL".into(),
        task: "23.05.10".into(),
        closing: "STRAKS".into(),
        form: "NEJ".into(),
        source: "MASSE".into(),
    };
    let codes = ["--task", "23.05.10", "--closing", "STRAKS", "--form", "NEJ"];
    let place = ["--day", DAYS[2], "--channel", "WEB", "--type", "VEJL", "--count", "412"];
    week.call(&["mass"], &[&place[..], &codes].concat()).done();
    assert_eq!(week.total(), before + VISITS, "a mass entry counts");
    (20 + 21 + 22 + 23 + 24, Count::from([(visits, VISITS)]))
}

/// The whole count there should be: what lies in the folder, mended where repairs were made, and what was entered.
fn with_visits(count: Count, visits: &Count) -> Count {
    let mut all = count;
    visits.iter().for_each(|(contact, n)| *all.entry(contact.clone()).or_insert(0) += n);
    all
}

fn reconciled(week: &Week, machine_said: i64, visits: &Count) {
    let told = week.call(&["reconcile"], &[]).done();
    let expected = with_visits(of_folder(&week.sent), visits);
    let by_hand = by(&expected, |c| vec![&c.unit, &c.channel, &c.day]);
    let rows = told["rows"].as_array().unwrap();
    let phone: Vec<&Value> =
        rows.iter().filter(|row| row["channel"] == "TLFIND" && !row["day"].is_null()).collect();
    assert_eq!(phone.len(), DAYS.len(), "each day beside the machine's: {told}");
    for row in &phone {
        let day = row["day"].as_str().unwrap().to_owned();
        // The switch tells whose telephone it was: the unit's own contacts stand beside it.
        let counted = by_hand[&["borgerservice", "TLFIND", &day].map(str::to_owned).to_vec()];
        assert_eq!(row["manual"], counted, "{row}");
    }
    assert_eq!(phone.iter().map(|row| row["machine"].as_i64().unwrap()).sum::<i64>(), machine_said, "{told}");
}

/// Two repairs, each looked at first; the first is taken back and made again.
fn repaired(week: &Week) {
    let found = week.call(&["control"], &[]).done();
    let rules: Vec<&str> =
        found["findings"].as_array().unwrap().iter().map(|group| group["rule"].as_str().unwrap()).collect();
    for rule in ["kle_two_groups", "straks_slow_channel", "forks", "refused_file", "desk_never"] {
        assert!(rules.contains(&rule), "{rule} among {rules:?}");
    }
    let before = (week.total(), of_folder(&week.sent));
    let wrong: i64 = before.1.iter().filter(|(c, _)| c.task == "15.20").count() as i64;
    assert!(wrong > 3, "there is something to mend");
    let kle = ["--repair", "kle_two_groups", "--choose", "15.20=15.20.00"];
    let seen = week.call(&["control"], &["--repair", "kle_two_groups", "--preview"]).done();
    let first = week.call(&["control"], &kle).done();
    assert_eq!(first["changed"], seen["total"], "as many as the preview said");
    let log = first["log"].to_string();
    let back = week.call(&["control"], &["--take-back", &log]).done();
    assert_eq!(back["changed"], first["changed"], "taken back whole");
    assert_eq!(week.call(&["control"], &kle).done()["changed"], first["changed"], "and made again");
    let habit = week.call(&["control"], &["--repair", "straks_slow_channel"]).done();
    assert!(habit["changed"].as_i64().unwrap() > 3, "a habit: {habit}");
    assert_eq!(week.total(), before.0, "a repair loses and adds nobody");
    week.call(&["control"], &["--accept", "desk_never", "--reason", "cannot_mend"]).done();
}

fn closed_without_two_units(week: &Week, visits: &Count) -> i64 {
    let unsigned = week.call(&["close"], &[]);
    assert_eq!(unsigned.exit, 3, "two units have said nothing: {unsigned}");
    let missing = ["--missing", "havnen=technical", "--missing", "aeldre=ill"];
    let closed = week.call(&["close"], &missing).done();
    assert_eq!((&closed["closed"], &closed["version"]), (&json!(true), &json!(1)), "version 1");
    let expected = with_visits(mended(&of_folder(&week.sent)), visits);
    let out = week.folder.path("v1");
    let told = export(&week.store, &out);
    assert_all_say(&told, &out, 1, &expected);
    total(&expected)
}

fn opened_and_closed_again(week: &Week, whole: &[u8], visits: &Count) {
    let why_not = week.call(&["close"], &["--reopen", "--reason", "because"]);
    assert_eq!(why_not.exit, 2, "a reason is a code: {why_not}");
    let opened = week.call(&["close"], &["--reopen", "--reason", "late_desk"]).done();
    assert_eq!(opened["closed"], false, "open again");
    let broken = std::fs::read_dir(&week.sent)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_str().unwrap().contains("bibliotek_3"))
        .unwrap();
    std::fs::write(broken, whole).unwrap();
    let looked = week.gather().done();
    assert!(looked["files"].as_array().unwrap().iter().all(|file| file["outcome"] == "taken"), "all are in");
    week.call(&["sign-off"], &["--unit", "aeldre", "--state", "counted"]).done();
    let unsaid = week.call(&["close"], &[]);
    assert_eq!(unsaid.exit, 3, "who was missing is said anew after a reopening: {unsaid}");
    let closed = week.call(&["close"], &["--missing", "havnen=technical", "--missing", "aeldre=ill"]).done();
    assert_eq!((&closed["closed"], &closed["version"]), (&json!(true), &json!(2)), "version 2");

    let expected = with_visits(mended(&of_folder(&week.sent)), visits);
    let out = week.folder.path("v2");
    let told = export(&week.store, &out);
    assert_all_say(&told, &out, 2, &expected);
    assert_eq!(closed["total"], total(&expected), "and so does the closing");
    assert_golden(&out);

    let upload = told["files"].as_array().unwrap().iter().find(|file| file["format"] == "upload").unwrap();
    let wrong = week.call(&["receipt"], &["--code", "AAAA-AAAA"]);
    assert_ne!(wrong.exit, 0, "no such upload: {wrong}");
    let code = upload["control_code"].as_str().unwrap();
    assert_eq!(week.call(&["receipt"], &["--code", code]).done()["version"], 2, "KL has it");
    let purged = komhen(&["purge", "--store", &week.store, "--before", "E2025", "--months", "24"]);
    assert_eq!(purged.exit, 0, "nothing is old enough: {purged}");
    assert_eq!(week.total(), total(&expected), "every contact is still here");
}

/// The whole story, in order, as the logbook tells it.
fn written_down(week: &Week) {
    let told = week.call(&["logbook"], &[]).done();
    let entries = told["entries"].as_array().unwrap();
    let acts: Vec<&str> = entries.iter().map(|entry| entry["action"].as_str().unwrap()).collect();
    let mut without_repeats = acts.clone();
    without_repeats.dedup();
    let expected = [
        "published",
        "machine_counts",
        "mass",
        "corrected",
        "repair_taken_back",
        "corrected",
        "finding_accepted",
        "signed_off",
        "closed",
        "exported",
        "reopened",
        "signed_off",
        "closed",
        "exported",
        "receipt_confirmed",
    ];
    assert_eq!(without_repeats, expected, "what was done, in order");
    let exported = acts.iter().filter(|act| **act == "exported").count();
    assert_eq!(exported, 16, "eight formats of two versions");
    let reopened = entries.iter().find(|entry| entry["action"] == "reopened").unwrap();
    assert_eq!(reopened["reason"], "late_desk", "and why");
}
