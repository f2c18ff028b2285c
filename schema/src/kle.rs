//! KLE numbers: the public numbering of municipal tasks.

use std::fmt;
use std::str::FromStr;

use crate::SchemaError;

/// A KLE number (opgavens KLE-nummer), `23.05.10`. The old exports also hold numbers of two groups, `15.20`:
/// they are kept as they stand and flagged, never completed silently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Kle(u32);

/// Two-group numbers are kept above all three-group ones.
const TWO_GROUPS: u32 = 1_000_000;

impl Kle {
    /// True for a number of two groups only.
    pub fn has_two_groups(self) -> bool {
        self.0 >= TWO_GROUPS
    }

    /// The number it is kept under in a store.
    pub fn id(self) -> u32 {
        self.0
    }

    /// The KLE number kept under this number.
    pub fn from_id(id: u32) -> Result<Kle, SchemaError> {
        if id < TWO_GROUPS || id < TWO_GROUPS + 10_000 {
            Ok(Kle(id))
        } else {
            Err(SchemaError::UnknownCode { list: "opgave", value: id.to_string(), nearest: None })
        }
    }

    /// The numbers that differ from this one by two neighbouring digits of one group swapped: the commonest typo.
    pub fn swapped_digits(self) -> impl Iterator<Item = Kle> {
        let text = self.to_string().into_bytes();
        (0..text.len() - 1).filter_map(move |at| {
            let mut other = text.clone();
            other.swap(at, at + 1);
            if other == text { None } else { std::str::from_utf8(&other).ok()?.parse().ok() }
        })
    }
}

impl FromStr for Kle {
    type Err = SchemaError;

    fn from_str(text: &str) -> Result<Kle, SchemaError> {
        let wrong = || SchemaError::BadKle { value: text.chars().take(40).collect() };
        let bytes = text.as_bytes();
        let well_formed = matches!(bytes.len(), 5 | 8)
            && bytes
                .iter()
                .enumerate()
                .all(|(at, b)| if at % 3 == 2 { *b == b'.' } else { b.is_ascii_digit() });
        if !well_formed {
            return Err(wrong());
        }
        let digits = bytes.iter().filter(|b| **b != b'.');
        let number = digits.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        Ok(Kle(if bytes.len() == 5 { TWO_GROUPS + number } else { number }))
    }
}

impl fmt::Display for Kle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.has_two_groups() {
            let number = self.0 - TWO_GROUPS;
            write!(f, "{:02}.{:02}", number / 100, number % 100)
        } else {
            write!(f, "{:02}.{:02}.{:02}", self.0 / 10_000, self.0 / 100 % 100, self.0 % 100)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_it_was_read() {
        for text in ["23.05.10", "00.14.00", "15.20", "00.00", "99.99.99"] {
            let kle: Kle = text.parse().unwrap();
            assert_eq!(kle.to_string(), text, "read and written again");
            assert_eq!(Kle::from_id(kle.id()).unwrap(), kle, "kept and taken out again");
        }
    }

    #[test]
    fn what_is_not_a_number_is_refused_never_repaired() {
        for text in
            ["", "23", "23.5.10", "23.05.10 ", "23-05-10", "23.05.100", "a3.05.10", "23.0510", "١٢.05.10"]
        {
            assert!(text.parse::<Kle>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn swapped_digits_finds_the_typo_of_2013() {
        let typo: Kle = "02.00.02".parse().unwrap();
        assert!(
            typo.swapped_digits().any(|kle| kle.to_string() == "02.00.20"),
            "02.00.02 was meant as 02.00.20"
        );
    }
}
