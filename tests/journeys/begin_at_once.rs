//! Several programs begin on the same path in the same moment: one whole store comes out of it, and every contact
//! that was said to be stored is in it.

use std::process::{Child, Stdio};

use support::komhen::{Answer, command};
use support::{Folder, komhen};

/// Programs that begin together.
const TOGETHER: usize = 5;

fn log_together(store: &str) -> Vec<Answer> {
    let call = ["log", "--store", store, "--channel", "TLFIND", "--type", "INFO"];
    let start =
        |_| command().arg("--json").args(call).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let running: Vec<Child> = (0..TOGETHER).map(start).collect();
    running.into_iter().map(|child| Answer::of(child.wait_with_output().unwrap(), &call)).collect()
}

#[test]
fn programs_that_begin_at_once_end_with_one_whole_store() {
    for round in 0..10 {
        let folder = Folder::new();
        let store = folder.path("desk.db");
        let answers = log_together(&store);
        let stored = answers.iter().filter(|answer| answer.exit == 0).count();
        for refused in answers.iter().filter(|answer| answer.exit != 0) {
            assert_eq!(refused.exit, 5, "the store is in use, nothing else: {refused}");
        }
        let status = komhen(&["status", "--store", &store]).done();
        assert_eq!(status["total"]["total"], stored, "in round {round} what was said to be stored is there");
    }
}
