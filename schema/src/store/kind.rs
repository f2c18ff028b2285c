//! The kinds of stores, and how the tables of each came about.

/// Only this crate makes one: nobody outside it can open a practice store as a [`Store`](super::Store) and
/// export it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithinCrate(());

/// Which kind of store a file is; told apart by its application id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreKind {
    /// One desk's, held by one program at a time.
    Desk,
    /// A municipality's, where desks are gathered.
    Municipality,
    /// A desk's practice (prøvetælling): counts like a desk, and nothing of it goes anywhere.
    Practice(WithinCrate),
}

impl StoreKind {
    /// A practice store.
    pub(crate) const PRACTICE: StoreKind = StoreKind::Practice(WithinCrate(()));
    pub(super) const ALL: [StoreKind; 3] = [StoreKind::Desk, StoreKind::Municipality, StoreKind::PRACTICE];

    pub(super) fn application_id(self) -> i32 {
        match self {
            StoreKind::Desk => 0x4B4F_4D44,         // "KOMD"
            StoreKind::Municipality => 0x4B4F_4D4B, // "KOMK"
            StoreKind::Practice(_) => 0x4B4F_4D50,  // "KOMP"
        }
    }

    /// Is it held by one program for as long as that program runs?
    pub(super) fn is_held(self) -> bool {
        self != StoreKind::Municipality
    }

    /// The kind's name, for messages.
    pub fn name(self) -> &'static str {
        match self {
            StoreKind::Desk => "desk",
            StoreKind::Municipality => "municipality",
            StoreKind::Practice(_) => "practice",
        }
    }

    /// One `.sql` file per step, never edited once released; the step's number is the file's `user_version`.
    pub(super) fn migrations(self) -> &'static [&'static str] {
        macro_rules! steps {
            ($($name:literal),*) => { &[$(include_str!(concat!("../../migrations/", $name, ".sql"))),*] };
        }
        match self {
            StoreKind::Desk => steps![
                "0001_events",
                "0002_desk_tally",
                "0003_amended_answers",
                "0004_desk_states",
                "0005_real_rounds"
            ],
            StoreKind::Municipality => {
                steps![
                    "0001_events",
                    "0002_municipality_files",
                    "0003_amended_answers",
                    "0005_real_rounds",
                    "0006_municipality_week"
                ]
            }
            StoreKind::Practice(_) => steps![
                "0001_events",
                "0002_desk_tally",
                "0003_amended_answers",
                "0004_desk_states",
                "0005_practice"
            ],
        }
    }
}
