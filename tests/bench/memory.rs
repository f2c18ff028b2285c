//! Memory of every process that draws on one screen.

use std::fs;

/// The program's own processes on this screen, in MiB of proportional set size: shared pages count once, divided
/// among those who share them. The X server and the driver are not the program's.
pub fn of_programs_on(display: &str) -> f64 {
    let wanted = format!("DISPLAY={display}");
    let processes = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    let on_screen = processes.filter(|path| {
        let surroundings = fs::read(path.join("environ")).unwrap_or_default();
        let name = fs::read_to_string(path.join("comm")).unwrap_or_default();
        surroundings.split(|byte| *byte == 0).any(|variable| variable == wanted.as_bytes())
            && !["WebKitWebDriver", "Xvfb", "dbus-daemon"].contains(&name.trim())
    });
    let kib: u64 = on_screen
        .map(|path| proportional(&fs::read_to_string(path.join("smaps_rollup")).unwrap_or_default()))
        .sum();
    kib as f64 / 1024.0
}

fn proportional(rollup: &str) -> u64 {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|rest| rest.split_whitespace().next()).and_then(|kib| kib.parse().ok()).unwrap_or(0)
}
