//! From the key to "gemt": how much longer than the disk itself takes to write and sync four kilobytes.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use schema::clock;
use schema::codes::{Channel, ContactType};
use schema::desk::{Desk, NewContact};
use schema::event::GestureId;
use serde_json::json;

use super::Spread;
use super::harness::Pc;
use super::long_history::store_with;

const CONTACTS: u32 = 250;

/// The core alone: an empty store and one with a long history, turn about with the bare sync.
pub fn in_the_core(rows: u32) {
    let folder = tempfile::tempdir().unwrap();
    let (short, long) = (folder.path().join("short.db"), folder.path().join("long.db"));
    store_with(&short, 1);
    let begun = Instant::now();
    store_with(&long, rows);
    println!("a history of {rows} contacts written in {:.0} s", begun.elapsed().as_secs_f64());
    let opening = Instant::now();
    let mut long = Desk::open(&long).unwrap();
    println!("{:<58} {:.1} ms", format!("opening the store with {rows} contacts"), milliseconds(opening));
    let mut short = Desk::open(&short).unwrap();
    let (mut bare, mut on_short, mut on_long) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..CONTACTS {
        bare.push(bare_sync(folder.path()));
        on_short.push(one_contact(&mut short));
        on_long.push(one_contact(&mut long));
    }
    let (bare, on_short, on_long) = (Spread::of(bare), Spread::of(on_short), Spread::of(on_long));
    println!("{}", bare.line("bare write of 4 KiB and sync", "ms"));
    println!("{}", on_short.line("a contact on disk, empty store", "ms"));
    println!("{}", on_long.line(&format!("a contact on disk, store of {rows}"), "ms"));
    println!(
        "ratio to the bare sync, p50: {:.1} (empty store), {:.1} (long store); long to empty: {:.2}",
        on_short.p50 / bare.p50,
        on_long.p50 / bare.p50,
        on_long.p50 / on_short.p50
    );
}

/// Two keys given to the page's own handlers; answers when the page first changed and when the figure at the top
/// stood for the new contact, which it does after the commit only.
const COUNT_ONE: &str = "
    const [channel, type, done] = arguments;
    const field = document.querySelector('main');
    const press = (code) => {
        for (const kind of ['keydown', 'keyup']) {
            field.dispatchEvent(new KeyboardEvent(kind, { code, key: code.slice(-1), bubbles: true, cancelable: true }));
        }
    };
    press(channel);
    setTimeout(() => {
        let changed = null;
        const first = new MutationObserver(() => (changed ??= performance.now() - begun));
        first.observe(field, { attributes: true, childList: true, subtree: true, characterData: true });
        const figure = document.querySelector('header strong');
        const saved = new MutationObserver(() => {
            first.disconnect();
            saved.disconnect();
            done([changed, performance.now() - begun]);
        });
        saved.observe(figure, { characterData: true, childList: true, subtree: true });
        const begun = performance.now();
        press(type);
    }, 100);
";

/// The real window on a store with a long history. The page's clock has whole milliseconds there.
pub async fn in_the_window(rows: u32) {
    let pc = Pc::new();
    let store = pc.demonstration().join("desk.db");
    std::fs::create_dir_all(pc.demonstration()).unwrap();
    store_with(&store, rows);
    let window = pc.open().await;
    let (mut changed, mut saved, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for contact in 0..CONTACTS {
        let digit = contact % 6 + 1;
        let keys = vec![json!(format!("Digit{digit}")), json!(format!("Numpad{digit}"))];
        let told = window.run_and_wait(COUNT_ONE, keys).await;
        changed.push(told[0].as_f64().expect("the page changed"));
        saved.push(told[1].as_f64().expect("the figure changed"));
        bare.push(bare_sync(&pc.demonstration()));
    }
    assert_eq!(window.total().await, CONTACTS.to_string(), "each pair of keys was one contact");
    let (changed, saved, bare) = (Spread::of(changed), Spread::of(saved), Spread::of(bare));
    println!("{}", changed.line("WebKitGTK: key handler to page changed", "ms"));
    println!("{}", saved.line(&format!("WebKitGTK: second key to \"gemt\", store of {rows}"), "ms"));
    println!("{}", bare.line("bare write of 4 KiB and sync, same disk", "ms"));
    println!("ratio of \"gemt\" to the bare sync, p50: {:.1}", saved.p50 / bare.p50);
    window.close().await;
}

fn one_contact(desk: &mut Desk) -> f64 {
    let (channel, kind) = (Channel::from_code("TLFIND").unwrap(), ContactType::from_code("INFO").unwrap());
    let new = NewContact::simple(GestureId::random().unwrap(), channel, kind);
    let begun = Instant::now();
    desk.counter().log(&new, clock::now()).unwrap();
    milliseconds(begun)
}

fn bare_sync(folder: &Path) -> f64 {
    let mut file = File::options().create(true).append(true).open(folder.join("bare")).unwrap();
    let begun = Instant::now();
    file.write_all(&[7; 4096]).unwrap();
    file.sync_all().unwrap();
    milliseconds(begun)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}
