//! What machines counted (maskintal): beside the contacts, never among them.

use chrono::{DateTime, Utc};

use super::{Municipality, open_round, round_of};
use crate::round::RoundCode;
use crate::store::logbook::{self, LogAction, NewEntry};
use crate::store::machine_counts::{self, KeptMachineFile, MachineCount, MachineFile, MachineSystem};
use crate::{SchemaError, names};

/// Most one row of a machine may stand for.
const MOST_MACHINE: u32 = 999_999;

/// What became of a machine's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MachineKept {
    /// It is in.
    New,
    /// The same bytes, read in the same way for the same machine, stand already; nothing changed.
    Known(KeptMachineFile),
    /// Another file of this machine, or these bytes read in another way, stand for the round; nothing changed.
    Refused(KeptMachineFile),
}

impl Municipality {
    /// Keeps a machine's file. One that has counts of a channel and day of which another file has some is refused, or
    /// takes the place of the other where `replace` says so.
    pub fn keep_machine_counts(
        &mut self,
        round: &RoundCode,
        file: &MachineFile,
        replace: bool,
        now: DateTime<Utc>,
    ) -> Result<MachineKept, SchemaError> {
        self.keep_machine_counts_beside(round, file, replace, false, now)
    }

    /// The same; with `add` it stands beside the others whatever they count, the same bytes excepted.
    pub fn keep_machine_counts_beside(
        &mut self,
        round: &RoundCode,
        file: &MachineFile,
        replace: bool,
        add: bool,
        now: DateTime<Utc>,
    ) -> Result<MachineKept, SchemaError> {
        names::check(&file.name)?;
        for row in &file.rows {
            row.unit.as_deref().filter(|unit| *unit != "-").map(names::check).transpose()?;
            if row.n > MOST_MACHINE {
                return Err(SchemaError::BadCount { value: row.n.to_string(), most: MOST_MACHINE });
            }
        }
        self.store.write(|tx| {
            let standing = machine_counts::files(tx, round.as_str())?;
            let same = |kept: &&KeptMachineFile| kept.sha256 == file.sha256 && kept.system == file.system;
            if let Some(known) = standing.iter().find(same)
                && machine_counts::of_file(tx, known.number)? == file.rows
            {
                return Ok(MachineKept::Known(known.clone()));
            }
            open_round(tx, round)?;
            // The same bytes counted as two machines' would be held against what people counted twice.
            for former in standing {
                let overlaps = || -> Result<bool, SchemaError> {
                    let rows = machine_counts::of_file(tx, former.number)?;
                    Ok((replace || !add)
                        && rows.iter().any(|row| file.rows.iter().any(|own| own.overlaps(row))))
                };
                if former.sha256 != file.sha256 && !overlaps()? {
                    continue;
                }
                if !replace {
                    return Ok(MachineKept::Refused(former));
                }
                machine_counts::drop_file(tx, former.number)?;
            }
            machine_counts::add(tx, round.as_str(), file, now)?;
            let entry = NewEntry {
                code: Some(file.system.code()),
                count: Some(file.rows.len() as u32),
                ..NewEntry::default()
            };
            logbook::add(tx, round.as_str(), LogAction::MachineCounts, &entry, now)?;
            Ok(MachineKept::New)
        })
    }

    /// The counts of the files that stand.
    pub fn machine_counts(&self, round: &RoundCode) -> Result<Vec<MachineCount>, SchemaError> {
        Ok(self.machine_counts_by_system(round)?.into_iter().map(|(_, count)| count).collect())
    }

    /// The counts of the files that stand, each with its machine.
    pub fn machine_counts_by_system(
        &self,
        round: &RoundCode,
    ) -> Result<Vec<(MachineSystem, MachineCount)>, SchemaError> {
        self.store.read(|c| machine_counts::counts(c, round.as_str()))
    }

    /// The files that stand, oldest first.
    pub fn machine_files(&self, round: &RoundCode) -> Result<Vec<KeptMachineFile>, SchemaError> {
        self.store.read(|c| machine_counts::files(c, round.as_str()))
    }

    /// Takes a file out again.
    pub fn drop_machine_file(
        &mut self,
        round: &RoundCode,
        file: u32,
        now: DateTime<Utc>,
    ) -> Result<(), SchemaError> {
        self.store.write(|tx| {
            round_of(tx, round)?;
            let standing = machine_counts::files(tx, round.as_str())?;
            // One that is out already is what was asked for.
            let Some(kept) = standing.iter().find(|kept| kept.number == file) else { return Ok(()) };
            open_round(tx, round)?;
            machine_counts::drop_file(tx, file)?;
            let entry =
                NewEntry { code: Some(kept.system.code()), count: Some(kept.rows), ..NewEntry::default() };
            logbook::add(tx, round.as_str(), LogAction::MachineCountsDropped, &entry, now).map(drop)
        })
    }

    /// Keeps how the columns of a file are read, under a name.
    pub fn keep_template(&mut self, name: &str, mapping: &str) -> Result<(), SchemaError> {
        names::check(name)?;
        if names::looks_like_cpr(mapping) {
            return Err(SchemaError::LooksLikeCpr);
        }
        self.store.write(|tx| machine_counts::keep_template(tx, name, mapping))
    }

    /// The templates by name, each with its mapping.
    pub fn templates(&self) -> Result<Vec<(String, String)>, SchemaError> {
        self.store.read(machine_counts::templates)
    }
}
