//! Processes that go with the test that started them, and everything those started.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

const PATIENCE: Duration = Duration::from_secs(10);
const BETWEEN_LOOKS: Duration = Duration::from_millis(4);

/// A process that leads a group of its own. Dropping it ends the group.
pub struct Group {
    leader: Child,
    id: Pid,
}

impl Group {
    pub fn start(command: &mut Command) -> Group {
        command.process_group(0).stdin(Stdio::null());
        let leader =
            command.spawn().unwrap_or_else(|e| panic!("{:?} does not start: {e}", command.get_program()));
        let id = Pid::from_child(&leader);
        Group { leader, id }
    }

    /// Starts what tells on its first line how to reach it.
    pub fn start_and_read_line(command: &mut Command) -> (Group, String) {
        let mut group = Group::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let out = group.leader.stdout.take().expect("its output is piped");
        let (say, heard) = std::sync::mpsc::channel();
        // Read on the side: one that starts and says nothing must not hold the test.
        std::thread::spawn(move || {
            let mut line = String::new();
            let _ = BufReader::new(out).read_line(&mut line);
            let _ = say.send(line);
        });
        let line = heard.recv_timeout(PATIENCE).unwrap_or_default();
        assert!(!line.trim().is_empty(), "{:?} did not say where it is", command.get_program());
        (group, line.trim().to_owned())
    }

    pub fn is_running(&mut self) -> bool {
        matches!(self.leader.try_wait(), Ok(None))
    }

    /// Asks the whole group to end, and ends it.
    pub fn end(&mut self) {
        let _ = kill_process_group(self.id, Signal::TERM);
        if !self.is_gone_within(Duration::from_secs(2)) {
            self.kill();
        }
    }

    /// Ends the whole group as a power cut would: no process gets to say goodbye.
    pub fn kill(&mut self) {
        // A group that is gone cannot be killed, and need not be.
        let _ = kill_process_group(self.id, Signal::KILL);
        let gone = self.is_gone_within(PATIENCE);
        assert!(gone || std::thread::panicking(), "a killed process of group {:?} is still there", self.id);
    }

    fn is_gone_within(&mut self, limit: Duration) -> bool {
        let begun = Instant::now();
        loop {
            if !self.is_running() && !has_members(self.id) {
                return true;
            }
            if begun.elapsed() > limit {
                return false;
            }
            std::thread::sleep(BETWEEN_LOOKS);
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.end();
    }
}

/// Is any process of the group alive? One that only waits for its parent to notice is not.
fn has_members(group: Pid) -> bool {
    let wanted = group.as_raw_nonzero().to_string();
    let Ok(processes) = std::fs::read_dir("/proc") else { return false };
    processes.flatten().any(|process| {
        let stat = std::fs::read_to_string(process.path().join("stat")).unwrap_or_default();
        // pid (name) state parent group …; the name may hold anything, so read from its end.
        let Some((_, after_name)) = stat.rsplit_once(')') else { return false };
        let mut fields = after_name.split_whitespace();
        let (state, group) = (fields.next(), fields.nth(1));
        group == Some(wanted.as_str()) && !matches!(state, Some("Z" | "X"))
    })
}

/// Runs a short command to its end, within a limit.
pub fn finish(command: &mut Command) -> ExitStatus {
    let name = command.get_program().to_owned();
    let mut group = Group::start(command);
    let begun = Instant::now();
    loop {
        if let Ok(Some(status)) = group.leader.try_wait() {
            return status;
        }
        assert!(begun.elapsed() < PATIENCE, "{name:?} does not come to an end");
        std::thread::sleep(BETWEEN_LOOKS);
    }
}
