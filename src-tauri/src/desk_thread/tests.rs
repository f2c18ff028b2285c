use super::*;

fn wait<T>(answer: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(answer)
}

fn desk(folder: &tempfile::TempDir) -> DeskThread {
    let data = folder.path().join("data");
    DeskThread::start(Folders { exports: data.join("eksport"), data, demonstration: true }, || {}).unwrap()
}

#[test]
fn a_panic_is_answered_with_a_code_and_the_next_question_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    let stopped = wait(desk.ask(|_, _| -> Result<(), ExportError> { panic!("a fault of our own") }));
    assert_eq!(stopped, Err(CommandError::stopped()), "caught at the border");
    let figures = wait(desk.ask(|desk, now| Ok(desk.counter().figures(now)?))).unwrap();
    assert_eq!(figures.total, 0, "the store was opened anew");
}

#[cfg(unix)]
#[test]
fn the_folder_of_the_store_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    wait(desk.ask(|desk, now| Ok(desk.counter().figures(now)?))).unwrap();
    let mode = std::fs::metadata(folder.path().join("data")).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o700, "other logins on the PC may not look");
}

#[cfg(unix)]
#[test]
fn the_command_line_is_answered_by_the_program_that_holds_the_store() {
    use exports::desk_call::DeskCall;
    use exports::running_app::{self, Reply};
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    wait(desk.ask(|desk, now| Ok(desk.counter().figures(now)?))).unwrap();
    let store = folder.path().join("data/desk.db");
    assert!(matches!(Desk::open(&store), Err(SchemaError::StoreLocked { .. })), "the window holds it");
    let call = DeskCall::Log {
        id: "0f".repeat(16),
        channel: "TLFIND".into(),
        kind: "INFO".into(),
        task: None,
        closing: None,
        form: None,
        count: 1,
        at: None,
    };
    for attempt in ["first", "again"] {
        match running_app::ask(&store, &call) {
            Some(Reply::Answer(answer)) => {
                assert_eq!(answer["today"], 1, "the same gesture counts once: {attempt}")
            }
            other => panic!("{attempt}: {other:?}"),
        }
    }
    let figures = wait(desk.ask(|desk, now| Ok(desk.counter().figures(now)?))).unwrap();
    assert_eq!(figures.total, 1, "the window has it too");
    let unknown = DeskCall::Undo { id: Some("00".repeat(16)) };
    let refused = running_app::ask(&store, &unknown);
    assert!(
        matches!(&refused, Some(Reply::Refusal { code, .. }) if code == "no_such_contact"),
        "{refused:?}"
    );
}
