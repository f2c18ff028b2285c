//! From the start to the first key counted, and the memory then, beside a window that shows nothing.

use std::path::PathBuf;
use std::time::Instant;

use super::harness::{Pc, Window, until};
use super::{Spread, memory};

const STARTS: usize = 7;

pub async fn beside_an_empty_window() {
    let (mut empty, mut empty_memory) = (Vec::new(), Vec::new());
    let (mut page, mut first_key, mut memories) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let pc = Pc::new();
        let begun = Instant::now();
        let window = pc.open_program(yardstick(), &[]).await;
        shown(&window).await;
        empty.push(begun.elapsed().as_secs_f64() * 1e3);
        empty_memory.push(memory::of_programs_on(pc.display()));
        window.close().await;

        let pc = Pc::new();
        let begun = Instant::now();
        let window = pc.open().await;
        page.push(begun.elapsed().as_secs_f64() * 1e3);
        window.keys(&["1", "KP_End"]);
        window.wait_for_total(1).await;
        first_key.push(begun.elapsed().as_secs_f64() * 1e3);
        memories.push(memory::of_programs_on(pc.display()));
        window.close().await;
    }
    let (empty, page, first_key) = (Spread::of(empty), Spread::of(page), Spread::of(first_key));
    let (empty_memory, memories) = (Spread::of(empty_memory), Spread::of(memories));
    println!("{}", empty.line("an empty Tauri window is there", "ms"));
    println!("{}", page.line("the counting screen is there, figures read", "ms"));
    println!("{}", first_key.line("the first contact is counted and saved", "ms"));
    println!("{}", empty_memory.line("memory of an empty Tauri window, all processes", "MiB"));
    println!("{}", memories.line("memory of KOMHEN after one contact, all processes", "MiB"));
    println!(
        "ratio to the empty window, p50: start {:.2}, first contact {:.2}, memory {:.2}",
        page.p50 / empty.p50,
        first_key.p50 / empty.p50,
        memories.p50 / empty_memory.p50
    );
}

async fn shown(window: &Window) {
    until("a page", async || {
        let state = window.run("return document.readyState").await;
        if state == "complete" { Ok(()) } else { Err(state.to_string()) }
    })
    .await;
}

fn yardstick() -> PathBuf {
    let bench = std::env::current_exe().expect("a benchmark knows where it lies");
    let profile = bench.parent().and_then(std::path::Path::parent).expect("…/target/<profile>/deps/<bench>");
    let path = profile.join("examples/empty_window");
    assert!(
        path.is_file(),
        "no {}: cargo build --release -p komhen-desktop --example empty_window",
        path.display()
    );
    path
}
