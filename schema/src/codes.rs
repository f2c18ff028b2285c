//! The code lists of KOMHEN as data: channels, types, closing, form, source, municipalities, tasks.
//!
//! Codes are spelled as in KL's real export, inconsistencies included (`DOCIND` in, `DOKUD` out). Codes that
//! KOMHEN never published begin with `X` and are marked as ours. Every entry has a period of validity; ids are
//! small, never reused, and only ever seen inside a store.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::SchemaError;
use crate::kle::Kle;

/// Version of the built-in lists, written into every event stream and upload.
pub const DEFINITION_VERSION: &str = "2013.1";

/// The municipality of the demonstration round. It is invented and stands in no national figure.
pub const DEMONSTRATION_MUNICIPALITY: &str = "0999";

/// Which way a contact went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From the citizen (ind).
    In,
    /// To the citizen (ud).
    Out,
}

/// A yes or no of the code list files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// yes
    Yes,
    /// no
    No,
}

impl Answer {
    /// True for yes.
    pub fn is_yes(self) -> bool {
        self == Answer::Yes
    }
}

/// What is known about a channel (henvendelseskanal).
#[derive(Debug, Clone, Deserialize)]
pub struct ChannelFacts {
    id: u8,
    /// The code as KOMHEN spells it.
    pub code: String,
    /// In or out.
    pub direction: Direction,
    /// Does it take an employee's time (effect.md 1)?
    pub staffed: Answer,
    /// Is it digital (effect.md 1)? E-mail is not.
    pub digital: Answer,
    /// The channel's name in the analysis panel; empty where the panel leaves it out.
    pub analysis_group: String,
    /// Closing proposed for it: only the desk and the telephone close at once (domain.md 4).
    pub preset_closing: String,
    /// Form proposed for it.
    pub preset_form: String,
    /// A slow inbound channel, on which STRAKS is doubtful.
    pub slow: Answer,
    /// Invented here because KL never published a code.
    pub ours: Answer,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
}

/// What is known about a contact type (henvendelsestype).
#[derive(Debug, Clone, Deserialize)]
pub struct TypeFacts {
    id: u8,
    /// The code. `STATUS` means a *change* of a case; "how is my case going" is `INFO`.
    pub code: String,
    /// KL's reporting group.
    pub group: String,
    /// Does the clerk need a reference number (CPR, case number) to answer?
    pub needs_reference: Answer,
    /// The type's name in the analysis panel.
    pub analysis_type: String,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
}

/// An entry of a list that holds codes only.
#[derive(Debug, Clone, Deserialize)]
pub struct PlainFacts {
    id: u8,
    /// The code.
    pub code: String,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
}

/// A municipality (kommune).
#[derive(Debug, Clone, Deserialize)]
pub struct MunicipalityFacts {
    /// Four digits, as text.
    #[serde(rename = "kommunekode")]
    pub code: String,
    /// Name without the word "Kommune".
    #[serde(rename = "kommunenavn")]
    pub name: String,
    /// Region.
    pub region: String,
    /// Inhabitants on 1 January 2020.
    #[serde(rename = "indbyggere_2020K1")]
    pub population: u32,
}

/// One of the 45 obligatory tasks (opgaver) of autumn 2013, under our own short name.
#[derive(Debug, Clone, Deserialize)]
pub struct TaskFacts {
    /// Its KLE number.
    pub kle: String,
    /// Our own short name.
    pub name: String,
    /// Why it was in the package.
    pub reason: String,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
}

macro_rules! code_list {
    ($(#[$doc:meta])* $name:ident, $facts:ident, $list:literal, $file:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(u8);

        impl $name {
            fn list() -> &'static [$facts] {
                static LIST: LazyLock<Vec<$facts>> = LazyLock::new(|| built_in(include_str!($file)));
                &LIST
            }

            /// Every entry, in the order of the list.
            pub fn all() -> impl Iterator<Item = $name> {
                Self::list().iter().map(|facts| $name(facts.id))
            }

            /// The entry with this code.
            pub fn from_code(code: &str) -> Result<$name, SchemaError> {
                Self::list()
                    .iter()
                    .find(|facts| facts.code == code)
                    .map(|facts| $name(facts.id))
                    .ok_or_else(|| unknown($list, code, Self::list().iter().map(|f| f.code.as_str())))
            }

            /// The entry kept under this number in a store.
            pub fn from_id(id: u8) -> Result<$name, SchemaError> {
                Self::list()
                    .iter()
                    .find(|facts| facts.id == id)
                    .map(|facts| $name(facts.id))
                    .ok_or_else(|| unknown($list, &id.to_string(), std::iter::empty()))
            }

            /// The number it is kept under in a store.
            pub fn id(self) -> u8 {
                self.0
            }

            /// What is known about it.
            pub fn facts(self) -> &'static $facts {
                // Ids are 1, 2, 3 … in the order of the file; a test holds that.
                &Self::list()[usize::from(self.0) - 1]
            }

            /// The code, as written in files.
            pub fn code(self) -> &'static str {
                &self.facts().code
            }

            /// Was it in the list on this day?
            pub fn valid_on(self, day: NaiveDate) -> bool {
                let facts = self.facts();
                facts.valid_from <= day && facts.valid_to.is_none_or(|last| day <= last)
            }
        }
    };
}

code_list!(
    /// A channel (henvendelseskanal).
    Channel, ChannelFacts, "kanal", "../codes/channels.csv");
code_list!(
    /// A contact type (henvendelsestype).
    ContactType, TypeFacts, "type", "../codes/types.csv");
code_list!(
    /// How it was closed (afslutning): `STRAKS` at once, `HOLD` put aside for later.
    Closing, PlainFacts, "afslutning", "../codes/closings.csv");
code_list!(
    /// Did a paper form (blanket) come or go with it?
    Form, PlainFacts, "blanket", "../codes/forms.csv");
code_list!(
    /// How the contact came into the count (kilde).
    Source, PlainFacts, "kilde", "../codes/sources.csv");

impl Channel {
    /// The eight channels that covered 99.5 % of a unit's contacts in 2013, commonest first, and then the rest.
    pub fn in_desk_order() -> Vec<Channel> {
        let columns = ["TLFIND", "PRSNLG", "TLFUD", "EMLIND", "PPRIND", "EMLUD", "DOCIND", "SMSIND"];
        let rank = |channel: &Channel| {
            columns.iter().position(|code| *code == channel.code()).unwrap_or(columns.len())
        };
        let by_hand = |channel: &Channel| channel.facts().staffed.is_yes();
        let mut order: Vec<Channel> = Channel::all().filter(by_hand).collect();
        order.sort_by_key(rank);
        order
    }
}

impl ContactType {
    /// The six rows of the counting screen: three that need a reference number, three that do not.
    pub fn in_desk_order() -> Vec<ContactType> {
        let rows = ["INFO", "OPRET", "STATUS", "VEJL", "SLVBTJN", "FEJL"];
        let rank =
            |kind: &ContactType| rows.iter().position(|code| *code == kind.code()).unwrap_or(rows.len());
        let mut order: Vec<ContactType> = ContactType::all().collect();
        order.sort_by_key(rank);
        order
    }
}

/// All 98 municipalities, by code.
pub fn municipalities() -> &'static [MunicipalityFacts] {
    static LIST: LazyLock<Vec<MunicipalityFacts>> =
        LazyLock::new(|| built_in(include_str!("../codes/municipalities.csv")));
    &LIST
}

/// A municipality's code in four digits; three digits, as KOMHEN wrote them, are accepted.
///
/// The demonstration municipality is accepted too: its files must go the whole way.
pub fn municipality(code: &str) -> Result<&'static str, SchemaError> {
    let four = if code.len() == 3 { format!("0{code}") } else { code.to_owned() };
    if four == DEMONSTRATION_MUNICIPALITY {
        return Ok(DEMONSTRATION_MUNICIPALITY);
    }
    municipalities()
        .iter()
        .find(|m| m.code == four)
        .map(|m| m.code.as_str())
        .ok_or_else(|| unknown("kommunekode", code, municipalities().iter().map(|m| m.code.as_str())))
}

/// The name of a municipality, `None` for the invented one of the demonstration.
pub fn municipality_name(code: &str) -> Option<&'static str> {
    municipalities().iter().find(|m| m.code == code).map(|m| m.name.as_str())
}

/// The 45 built-in tasks.
pub fn tasks() -> &'static [TaskFacts] {
    static LIST: LazyLock<Vec<TaskFacts>> = LazyLock::new(|| built_in(include_str!("../codes/tasks.csv")));
    &LIST
}

/// Is this number one of the 45 obligatory tasks?
pub fn is_built_in_task(kle: Kle) -> bool {
    static NUMBERS: LazyLock<Vec<Kle>> =
        LazyLock::new(|| tasks().iter().filter_map(|task| task.kle.parse().ok()).collect());
    NUMBERS.contains(&kle)
}

impl TaskFacts {
    /// Was the task in the package on this day?
    pub fn valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }
}

/// The lists are part of the program: a fault in one is a fault in the build, caught by the tests below.
#[allow(clippy::expect_used)]
pub(crate) fn built_in<T: for<'de> Deserialize<'de>>(text: &str) -> Vec<T> {
    csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("a built-in code list is well formed")
}

pub(crate) fn unknown<'a>(
    list: &'static str,
    value: &str,
    known: impl Iterator<Item = &'a str>,
) -> SchemaError {
    let nearest = known
        .map(|code| (strsim::osa_distance(code, value), code))
        .min()
        .filter(|(distance, _)| *distance <= 2)
        .map(|(_, code)| code.to_owned());
    SchemaError::UnknownCode { list, value: value.chars().take(40).collect(), nearest }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids_are_in_order(ids: Vec<u8>, list: &str) {
        let expected: Vec<u8> = (1..=ids.len() as u8).collect();
        assert_eq!(ids, expected, "ids of {list} run 1, 2, 3 … so that `facts` can index");
    }

    #[test]
    fn the_lists_are_well_formed_and_complete() {
        ids_are_in_order(Channel::all().map(Channel::id).collect(), "channels");
        ids_are_in_order(ContactType::all().map(ContactType::id).collect(), "types");
        ids_are_in_order(Closing::all().map(Closing::id).collect(), "closings");
        ids_are_in_order(Form::all().map(Form::id).collect(), "forms");
        ids_are_in_order(Source::all().map(Source::id).collect(), "sources");
        assert_eq!(municipalities().len(), 98, "Denmark has 98 municipalities");
        assert_eq!(municipalities().iter().map(|m| m.population).sum::<u32>(), 5_822_679, "population 2020");
        assert_eq!(tasks().len(), 45, "the package of autumn 2013 held 45 tasks");
        for task in tasks() {
            let kle: Kle = task.kle.parse().unwrap();
            assert!(is_built_in_task(kle), "{} is its own number", task.kle);
        }
        for channel in Channel::all() {
            Closing::from_code(&channel.facts().preset_closing).unwrap();
            Form::from_code(&channel.facts().preset_form).unwrap();
            assert_eq!(
                channel.code().starts_with('X'),
                channel.facts().ours.is_yes(),
                "{}: only our own codes begin with X",
                channel.code()
            );
        }
    }

    #[test]
    fn a_mistyped_code_is_refused_and_the_nearest_is_named() {
        let error = Channel::from_code("TLFFIND").unwrap_err();
        assert!(
            matches!(&error, SchemaError::UnknownCode { nearest: Some(near), .. } if near == "TLFIND"),
            "{error:?}"
        );
        assert!(ContactType::from_code("info").is_err(), "codes are upper case, never mapped silently");
    }

    #[test]
    fn municipality_codes_are_four_digits_and_three_are_accepted() {
        assert_eq!(municipality("259").unwrap(), "0259", "three digits");
        assert_eq!(municipality("0259").unwrap(), "0259", "four digits");
        for wrong in ["0411", "59", "00259", "02 59", ""] {
            assert!(municipality(wrong).is_err(), "{wrong:?} is no municipality");
        }
    }

    #[test]
    fn the_desk_shows_hand_counted_channels_commonest_first() {
        let order: Vec<&str> = Channel::in_desk_order().iter().map(|c| c.code()).collect();
        assert_eq!(order[..3], ["TLFIND", "PRSNLG", "TLFUD"], "commonest first");
        assert!(!order.contains(&"WEB"), "website visits are not counted by hand");
        assert_eq!(ContactType::in_desk_order()[0].code(), "INFO", "key 1 is the commonest type");
    }
}
