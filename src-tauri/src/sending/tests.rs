use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

/// A share that answers when the test lets it.
struct SlowShare {
    gate: mpsc::Sender<Option<PathBuf>>,
    asked: Arc<AtomicUsize>,
    sending: Sending,
    _folder: tempfile::TempDir,
}

/// Sending to a folder that is only told when the gate says so; there is nothing to send but the try itself.
fn slow_share() -> SlowShare {
    let folder = tempfile::tempdir().unwrap();
    let (gate, answers) = mpsc::channel();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let post = Post {
        take: Box::new(|_| Ok(Vec::new())),
        folder: Box::new(move || {
            count.fetch_add(1, Ordering::SeqCst);
            answers.recv().ok().flatten()
        }),
        every: Box::new(|| 1),
        record: folder.path().join("sent.json"),
    };
    SlowShare { gate, asked, sending: Sending::start(post).unwrap(), _folder: folder }
}

fn wait<T>(answer: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(answer)
}

#[test]
fn a_share_that_hangs_holds_nobody_up() {
    let share = slow_share();
    let begun = Instant::now();
    for _ in 0..1000 {
        share.sending.changed();
    }
    wait(share.sending.now(Duration::from_millis(20)));
    let end = share.sending.last_try();
    end.wait_for_store(Duration::from_millis(20));
    assert!(!end.wait(Duration::from_millis(20)), "the end does not wait for it");
    assert!(begun.elapsed() < Duration::from_secs(10), "counting, asking and ending went on meanwhile");
    assert_eq!(share.asked.load(Ordering::SeqCst), 1, "one try hangs, not a thousand");
}

#[test]
fn the_last_try_is_waited_for_as_long_as_it_answers() {
    let share = slow_share();
    let end = share.sending.last_try();
    drop(share.gate);
    assert!(end.wait(Duration::from_secs(20)), "it was through");
}

#[test]
fn a_person_without_a_folder_is_told_and_the_desk_by_itself_is_not() {
    let share = slow_share();
    for _ in 0..2 {
        share.gate.send(None).unwrap();
    }
    wait(share.sending.now(Duration::from_secs(20)));
    assert_eq!(share.sending.progress().problem, Some(ErrorCode::NoSendFolder), "who asked is told");
    share.gate.send(None).unwrap();
    share.sending.at_once();
    let begun = Instant::now();
    while share.sending.progress().problem.is_some() {
        assert!(begun.elapsed() < Duration::from_secs(20), "a desk with a USB stick has no problem");
        std::thread::sleep(Duration::from_millis(1));
    }
}
