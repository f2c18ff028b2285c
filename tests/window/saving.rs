//! "Gemt" is a promise: it outlives the program, and it is not said before it is true.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use schema::codes::{Channel, ContactType};

use crate::harness::{Pc, STATUS, finish, journey, keys_of};

/// Contacts before each of the kills.
const ROUNDS: [u32; 5] = [1, 3, 2, 5, 1];

#[test]
fn killed_right_after_gemt_loses_nothing() {
    journey("killed_right_after_gemt_loses_nothing", async || {
        let pc = Pc::new();
        let mut total = 0;
        for (round, contacts) in ROUNDS.into_iter().enumerate() {
            let window = pc.open().await;
            assert_eq!(
                window.total().await,
                total.to_string(),
                "round {round} begins with all of the earlier ones"
            );
            for _ in 0..contacts {
                total += 1;
                window.keys(&keys_of(total));
                let said = window.wait_for_words(STATUS, &format!("(nr. {total})")).await;
                assert!(said.contains("gemt"), "it says that it is saved: {said}");
            }
            window.kill();
            let copy = pc.store_copy();
            assert_eq!(
                copy.contacts().len(),
                total as usize,
                "every contact of round {round} is on the disk"
            );
        }
        let window = pc.open().await;
        window.wait_for_total(total).await;
        window.close().await;
        assert_eq!(pc.store_copy().events().len(), total as usize, "the chain holds after five kills");
    });
}

#[test]
fn a_failed_save_says_so() {
    journey("a_failed_save_says_so", async || {
        let pc = Pc::new();
        let disk = match SmallDisk::mount(&pc.demonstration()) {
            Ok(disk) => disk,
            Err(reason) => return support::skipped("a_failed_save_says_so", &reason),
        };
        let window = pc.open().await;
        window.keys(&["1", "KP_End"]);
        window.wait_for_total(1).await;

        let filler = disk.fill();
        window.keys(&["2", "KP_Down"]);
        let said = window.wait_for_words("[role=alert]", "IKKE gemt").await;
        assert!(
            said.contains("IKKE gemt: Personligt fremmøde · Ny sag"),
            "it names what is not saved: {said}"
        );
        assert!(said.contains("Pc’en er fyldt op: der er ikke mere plads på disken."), "and why: {said}");
        assert_eq!(window.total().await, "1", "the figure does not rise");
        assert_eq!(window.cell("Personligt fremmøde", "Ny sag").await, "0", "nor does the cell");
        window.picture("window-not-saved");

        std::fs::remove_file(filler).unwrap();
        window.click_button("Prøv igen").await;
        window.wait_for_total(2).await;
        window.wait_for_words(STATUS, "(nr. 2)").await;
        assert_eq!(window.count("[role=alert]").await, 0, "the alarm goes when it is saved");
        // What follows is counted after everything "Prøv igen" may have sent.
        window.keys(&["3", "KP_Next"]);
        window.wait_for_total(3).await;
        window.close().await;

        let contacts = pc.store_copy().contacts();
        let logged: Vec<_> = contacts
            .iter()
            .map(|event| &event.draft.codes)
            .map(|codes| (codes.channel.map_or("", Channel::code), codes.kind.map_or("", ContactType::code)))
            .collect();
        let wanted = [("TLFIND", "INFO"), ("PRSNLG", "OPRET"), ("TLFUD", "STATUS")];
        assert_eq!(logged, wanted, "what failed is on the disk exactly once, in its turn");
    });
}

/// A disk of one mebibyte, so that it can be full.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(folder: &Path) -> Result<SmallDisk, String> {
        std::fs::create_dir_all(folder).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs"]).arg(folder).stderr(Stdio::null());
        match finish(&mut mount).success() {
            true => Ok(SmallDisk(folder.to_owned())),
            false => Err("no disk can be mounted without the right to".into()),
        }
    }

    /// Fills it to the last byte; the file that did.
    fn fill(&self) -> PathBuf {
        let path = self.0.join("filler");
        let mut file = File::create(&path).unwrap();
        for block in [64 << 10, 4 << 10, 1] {
            while file.write_all(&vec![0; block]).is_ok() {}
        }
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        finish(Command::new("umount").arg("--lazy").arg(&self.0));
    }
}
