//! Files of other programs that were changed on their way: never a panic, never a part of one, and every row told.

use std::path::Path;

use exports::ExportError;
use exports::counts::{self, CountsKind, Kept, Letters, Mapping, Period, Table};
use exports::formats::counts_file;
use exports::formats::detect;
use exports::import;
use schema::clock;
use schema::municipality::{Imported, Municipality};
use schema::round::Round;
use schema::store::counted;
use support::{Chance, Folder};

/// Broken files of each of the four kinds.
const BROKEN: usize = 2_500;
/// One in so many is also taken into a store, if it may be.
const STORED: usize = 50;

const RAW: &str = "Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde;Er borgeren over 65 år?;\r\n\
     Køge;259;259skranke;15.20;TLFIND;INFO;STRAKS;NEJ;21-10-2013 10:05:41;21-10-2013 10:05:30;21-10-2013 10:05:41;Tracetool;Over;\r\n\
     Køge;259;;07.17.00;WEB;VEJL;STRAKS;NEJ;07-11-2013 00:00:00;07-11-2013 00:00:00;07-11-2013 00:00:00;DetDigitaleLandkort;;\r\n\
     Køge;259;259job;32.24.04;EMLIND;STATUS;HOLD;JA;22-10-2013 12:00:01;22-10-2013 11:59:00;22-10-2013 12:00:01;Tracetool;;\r\n";
const TEMPLATE: &str = "KommuneID;Enhed;KLE Opgave kode;Henvendelses Kanal;Henvendelses type;Afslutning;Blanket;Dato\r\n\
     259;Borgerservice;23.05.10;TLFIND;INFO;STRAKS;NEJ;21-10-2013 13:00\r\n\
     259;NULL;07.17.00;WEB;VEJL;NULL;NULL;22-10-2013 00:00\r\n\
     259;Hjælpemidler;27.60.00;PRSNLG;OPRET;HOLD;JA;23-10-2013 09:30\r\n";
const MASS: &str = "dato;kanal;type;opgave;antal\r\n2013-10-21;WEB;VEJL;07.17.00;120\r\n2013-10-22;PPRUD;INFO;;9\r\n\
     2013-10-23;SLVBTJN;SLVBTJN;29.03.04;33\r\n";
const MACHINE: &str = "dato;kanal;enhed;antal\r\n2013-10-21;TLFIND;borger;41\r\n2013-10-22;TLFIND;;38\r\n\
     2013-10-23;EMLIND;job;0\r\n";

/// Up to three changes of any kind.
fn changed(whole: &[u8], chance: &mut Chance) -> Vec<u8> {
    const BYTES: &[u8] = b"0129,;:\"\\-=.+\r\n\t \0\xff\xfe\xe6ANULWEB";
    let mut bytes = whole.to_vec();
    for _ in 0..chance.between(1, 3) {
        if bytes.is_empty() {
            return bytes;
        }
        let at = chance.below(bytes.len());
        match chance.below(8) {
            0 => bytes[at] ^= 1 << chance.below(8),
            1 => bytes[at] = chance.one_of(BYTES),
            2 => bytes.insert(at, chance.one_of(BYTES)),
            3 => drop(bytes.remove(at)),
            4 => bytes.truncate(at),
            5 => {
                let end = (at + chance.between(1, 80)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                let to = chance.below(bytes.len());
                bytes.splice(to..to, part);
            }
            6 => {
                let mut lines: Vec<&[u8]> = bytes.split_inclusive(|b| *b == b'\n').collect();
                let (one, other) = (chance.below(lines.len()), chance.below(lines.len()));
                lines.swap(one, other);
                lines.push(lines[one]);
                bytes = lines.concat();
            }
            _ => {
                let part: Vec<u8> = (0..chance.between(1, 12)).map(|_| chance.below(256) as u8).collect();
                bytes.splice(at..at, part);
            }
        }
    }
    bytes
}

fn round() -> Round {
    Round::built_in(&"E2013".parse().unwrap()).unwrap()
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

struct Store {
    _folder: Folder,
    municipality: Municipality,
}

fn store() -> Store {
    let folder = Folder::new();
    let (mut municipality, _) = Municipality::open_or_create(Path::new(&folder.path("m.db"))).unwrap();
    municipality.begin("0259").unwrap();
    municipality.make_round(&round()).unwrap();
    Store { _folder: folder, municipality }
}

impl Store {
    fn contacts(&self) -> i64 {
        let rows = self.municipality.store().read(|c| counted::totals(c, "E2013", &[])).unwrap();
        rows.iter().map(|(_, n)| n).sum()
    }

    fn machine(&self) -> u64 {
        let counts = self.municipality.machine_counts(&round().code).unwrap();
        counts.iter().map(|count| u64::from(count.n)).sum()
    }
}

/// The rows of a file as lines: what must be accepted or rejected, every one.
fn rows_of_2013(bytes: &[u8]) -> usize {
    let lines = bytes.split(|b| *b == b'\n').count() - 1;
    if bytes.ends_with(b"\n") { lines - 1 } else { lines }
}

fn assert_2013(kind: &str, whole: &str) {
    let (whole, mut chance, mut store) = (latin1(whole), Chance::seeded(2_013), store());
    let (mut taken, mut refused, mut partly) = (0, 0, 0);
    for time in 0..BROKEN {
        let bytes = changed(&whole, &mut chance);
        let path = Path::new("broken.csv");
        let ready = detect::format_of(path, &bytes)
            .and_then(|format| import::of_2013(path, format, &bytes, &round()));
        let ready = match ready {
            Ok(ready) => ready,
            Err(error) => {
                assert!(!error.code().is_empty(), "{kind} {time}: a refusal has its code");
                refused += 1;
                continue;
            }
        };
        let (accepted, rejected) = (ready.file.accepted.len(), ready.file.rejected.len());
        assert_eq!(
            accepted + rejected,
            rows_of_2013(&bytes),
            "{kind} {time}: every row is one of the two\n{}",
            String::from_utf8_lossy(&bytes)
        );
        partly += usize::from(rejected > 0);
        if time % STORED != 0 {
            continue;
        }
        let before = store.contacts();
        let answer = store.municipality.import(&ready.file, &round(), ready.municipality, true, clock::now());
        match answer {
            Ok(Imported::New) => {
                assert_eq!(store.contacts(), accepted as i64, "{kind} {time}: all of it, nothing else")
            }
            _ => assert_eq!(store.contacts(), before, "{kind} {time}: nothing of it"),
        }
        taken += 1;
    }
    assert!(
        taken > 3 && refused > 50 && partly > 500,
        "{kind}: {taken} taken in, {refused} refused, {partly} in part told"
    );
}

fn assert_counts(kind: CountsKind, whole: &str) {
    let (whole, mut chance, mut store) = (whole.as_bytes(), Chance::seeded(1_814), store());
    let (mut clean, mut unclean, mut refused, mut stored) = (0, 0, 0, 0);
    let path = Path::new("broken.csv");
    let round = round();
    let read = |bytes: &[u8], said| -> Result<(Table, Mapping, counts::Reading), ExportError> {
        let table = Table::of(path, counts::decode(path, bytes, said)?)?;
        let mapping = counts_file::mapping(path, &table, kind, "phone", None)?;
        let reading = counts::read(&table, &mapping, &Period { round: &round, file: None })?;
        Ok((table, mapping, reading))
    };
    for time in 0..BROKEN {
        let bytes = changed(whole, &mut chance);
        // Both ways of reading its letters: as the bytes say, and as a person may say they are.
        let said = (time % 2 == 1).then_some(Letters::Windows1252);
        let (table, mapping, reading) = match read(&bytes, said) {
            Ok(read) => read,
            Err(error) => {
                assert!(!error.code().is_empty(), "a refusal has its code");
                refused += 1;
                continue;
            }
        };
        let told = reading.accepted.len() + reading.aside.len() + reading.wrong as usize;
        assert_eq!(told, reading.rows_read as usize, "{kind:?} {time}: every row is told");
        let sum: u64 = reading.accepted.iter().map(|row| u64::from(row.n)).sum();
        assert_eq!(reading.total, sum, "{kind:?} {time}: the sum is that of its rows");
        let is_clean = reading.is_clean();
        assert!(is_clean || reading.errors().next().is_some(), "{kind:?} {time}: a refused file says why");
        if is_clean {
            clean += 1
        } else {
            unclean += 1
        }
        if time % STORED != 0 && !is_clean {
            continue;
        }
        // Files that may be taken in are many alike: some of them are enough.
        if is_clean && clean % 20 != 1 {
            continue;
        }
        let before = (store.contacts(), store.machine());
        let m = &mut store.municipality;
        let answer = counts::keep(
            m,
            &round,
            "a.csv",
            &bytes,
            &table.first_line,
            &mapping,
            &reading,
            true,
            false,
            clock::now(),
        );
        let after = (store.contacts(), store.machine());
        match answer {
            Ok(Kept::New) if kind == CountsKind::Mass => {
                assert_eq!(after, (sum as i64, 0), "{time}: all of it")
            }
            Ok(Kept::New) => assert_eq!(after, (0, sum), "{time}: all of it, and no contact"),
            _ => assert_eq!(after, before, "{kind:?} {time}: nothing of it"),
        }
        assert!(is_clean || after == before, "{kind:?} {time}: a file with a bad row is not taken in");
        stored += 1;
    }
    assert!(
        clean > 30 && unclean > 500 && refused > 100 && stored > 10,
        "{kind:?}: {clean} clean, {unclean} not, {refused} refused, {stored} tried on a store"
    );
}

#[test]
fn a_raw_export_changed_anywhere_is_told_row_by_row_or_refused() {
    assert_2013("raw2013", RAW);
}

#[test]
fn a_template_changed_anywhere_is_told_row_by_row_or_refused() {
    assert_2013("template2013", TEMPLATE);
}

#[test]
fn mass_counts_changed_anywhere_are_taken_whole_or_not_at_all() {
    assert_counts(CountsKind::Mass, MASS);
}

#[test]
fn machine_counts_changed_anywhere_are_taken_whole_or_not_at_all() {
    assert_counts(CountsKind::Machine, MACHINE);
}
