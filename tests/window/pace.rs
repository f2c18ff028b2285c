//! How long from a key to the new figure. Printed, never judged: the machine of a test is no desk's PC.

use crate::harness::{Pc, journey, keys_of};

const CONTACTS: u32 = 20;

/// Notes when a key goes down and when the figure at the top changes.
const WATCH: &str = "
    window.pace = [];
    let down = 0;
    addEventListener('keydown', () => { down = performance.now(); }, true);
    new MutationObserver(() => window.pace.push(performance.now() - down))
        .observe(document.querySelector('header strong'), { characterData: true, childList: true, subtree: true });
";

#[test]
#[allow(clippy::print_stdout, reason = "a figure for whoever reads the log")]
fn the_pace_from_key_to_figure_is_told() {
    journey("the_pace_from_key_to_figure_is_told", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        window.run(WATCH).await;
        for contact in 1..=CONTACTS {
            window.keys(&keys_of(contact));
            window.wait_for_total(contact).await;
        }
        let told = window.run("return window.pace").await;
        let mut pace: Vec<f64> = told.as_array().unwrap().iter().filter_map(|ms| ms.as_f64()).collect();
        pace.sort_by(f64::total_cmp);
        assert_eq!(pace.len(), CONTACTS as usize, "the figure changed once for each contact");
        let (median, most) = (pace[pace.len() / 2], pace[pace.len() - 1]);
        println!("PACE key to figure: median {median:.0} ms, most {most:.0} ms of {CONTACTS}");
        window.close().await;
    });
}
