//! The project's own folder and what may lie beside it.

use std::path::{Path, PathBuf};

/// The project's root.
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the crate lies in the project").to_owned()
}

/// A file shared with every developer, `None` in a clone that stands alone.
pub fn shared(path: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("KOMHEN_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    Some(folder.join(path)).filter(|found| found.exists())
}

/// Says on the test's output that a check was not made; nobody must take its silence for a pass.
///
/// Written past the capture of the test runner, which would hide it in a test that passes.
pub fn skipped(test: &str, reason: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "SKIPPED {test}: {reason}");
}

/// Folders that hold nothing written by hand.
const NOT_OURS: [&str; 7] = [".git", "target", "node_modules", "dist", "artefacts", "gen", "bindings"];

/// Every file of the project with one of these endings (all files if none is given), made and fetched ones left out.
pub fn files(endings: &[&str]) -> Vec<PathBuf> {
    let (mut folders, mut found) = (vec![root()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the project can be read") {
            let path = entry.expect("the project can be read").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_symlink() {
                continue;
            } else if path.is_dir() {
                if !NOT_OURS.contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if endings.is_empty() || endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
