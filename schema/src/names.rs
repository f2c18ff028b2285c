//! The few words people choose: units and desks. No room for personal data.

use unicode_normalization::UnicodeNormalization;

use crate::SchemaError;

/// Longest name of a unit or desk, in characters.
pub const LONGEST: usize = 60;

/// Checks the name of a unit (enhed) or desk (skranke).
///
/// Letters, digits, blanks and `.,-&/()+` only, beginning with a letter or digit, so that no spreadsheet takes it
/// for a formula; and nothing that looks like a CPR number (reliability.md 63, 66).
pub fn check(name: &str) -> Result<(), SchemaError> {
    let wrong = || SchemaError::BadName { value: name.chars().take(LONGEST).collect() };
    if looks_like_cpr(name) {
        return Err(SchemaError::LooksLikeCpr);
    }
    let allowed = |c: char| c.is_alphanumeric() || " .,-&/()+".contains(c);
    let begins_well = name.chars().next().is_some_and(char::is_alphanumeric);
    if begins_well && name.chars().all(allowed) && name.chars().count() <= LONGEST && name.trim() == name {
        Ok(())
    } else {
        Err(wrong())
    }
}

/// Checks the text of a local question: one line of plain words, nothing a file could take for a column.
pub fn check_question(question: &str) -> Result<(), SchemaError> {
    if looks_like_cpr(question) {
        return Err(SchemaError::LooksLikeCpr);
    }
    let allowed = |c: char| c.is_alphanumeric() || " .,-&/()+?!:'".contains(c);
    let begins_well = question.chars().next().is_some_and(char::is_alphanumeric);
    if begins_well && question.chars().all(allowed) && question.chars().count() <= 2 * LONGEST {
        Ok(())
    } else {
        Err(SchemaError::BadName { value: question.chars().take(LONGEST).collect() })
    }
}

/// Is this a version of the definitions, `2013.1`: no words, no blanks?
pub fn is_version(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._+-".contains(&b))
        && !looks_like_cpr(text)
}

/// Does the text hold ten digits that could be a CPR number, however they are spelled?
///
/// The check digit is not used: numbers without a valid one have been issued since 2007.
pub fn looks_like_cpr(text: &str) -> bool {
    let normal: String = text.nfkc().collect();
    let mut digits: Vec<u32> = Vec::new();
    for c in normal.chars() {
        match c.to_digit(10) {
            Some(digit) => digits.push(digit),
            // Everything that may stand in a name may stand between the digits.
            None if " .,-&/()+_\u{a0}".contains(c) => {}
            None => digits.push(u32::MAX),
        }
    }
    digits.windows(10).any(|ten| {
        let date = |at: usize| ten[at] * 10 + ten[at + 1];
        ten.iter().all(|digit| *digit < 10) && (1..=31).contains(&date(0)) && (1..=12).contains(&date(2))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_names_pass() {
        for name in
            ["Borgerservice", "259hjælpemidler", "Skranke 2", "Børn & Unge", "2", "Jobcenter (1. sal)"]
        {
            assert!(check(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn formulas_control_characters_and_blanks_are_refused() {
        for name in ["=1+1", "+45", "-1", "@sum", "", " a", "a ", "a\tb", "a;b", "a\"b", "a\u{202e}b", "<b>"]
        {
            assert!(check(name).is_err(), "{name:?}");
        }
    }

    #[test]
    fn a_cpr_number_is_found_in_every_spelling_and_not_repeated() {
        for name in [
            "Anna 010190-1234",
            "0101901234",
            "01 01 90 12 34",
            "01.01.90/1234",
            "０１０１９０1234",
            "010190+1234",
            "010190,1234",
            "(010190)&1234",
        ] {
            assert!(matches!(check(name), Err(SchemaError::LooksLikeCpr)), "{name}");
        }
        for name in ["Skranke 12", "99 99 99 99 99", "Telefon 8888 1234", "2590000123", "259skranke 2"] {
            assert!(!looks_like_cpr(name), "{name}");
        }
    }
}
