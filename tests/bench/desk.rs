//! What a clerk waits for, on the programs as they are built for release: `./dev bench`.
//!
//! Every figure stands beside a yardstick of the same run and the same disk or screen: a bare write and sync, or an
//! empty window. The ratios mean something on another machine; the milliseconds are those of this one.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark stops and tells"
)]

mod long_history;
mod memory;
mod saving;
mod starting;

#[allow(dead_code, unused_imports, reason = "shared with the window tests; each uses its part")]
#[path = "../window/harness/mod.rs"]
mod harness;

/// The middle, the 95th and the 99th of a hundred, in the unit given.
struct Spread {
    p50: f64,
    p95: f64,
    p99: f64,
}

impl Spread {
    fn of(mut values: Vec<f64>) -> Spread {
        values.sort_by(f64::total_cmp);
        let at = |share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
        Spread { p50: at(0.50), p95: at(0.95), p99: at(0.99) }
    }

    fn line(&self, what: &str, unit: &str) -> String {
        format!(
            "{what:<58} p50 {:>8.2} {unit}   p95 {:>8.2} {unit}   p99 {:>8.2} {unit}",
            self.p50, self.p95, self.p99
        )
    }
}

fn main() {
    let rows: u32 = std::env::var("KOMHEN_BENCH_ROWS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    saving::in_the_core(rows);
    harness::journey("bench_saving_in_the_window", async || saving::in_the_window(rows).await);
    harness::journey("bench_starting", async || starting::beside_an_empty_window().await);
}
