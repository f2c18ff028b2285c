//! The few words people choose: units and desks. No room for personal data.

use unicode_normalization::UnicodeNormalization;

use crate::SchemaError;

/// Longest name of a unit or desk, in characters.
pub const LONGEST: usize = 60;
/// Longest line that is only shown.
const LONGEST_LINE: usize = 200;

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

/// Checks a line that is shown and never kept with a contact: the name of a unit, the words of a tile, where to ask.
///
/// It may be empty. Line ends and marks that turn the direction of writing are refused.
pub fn check_line(text: &str) -> Result<(), SchemaError> {
    if looks_like_cpr(text) {
        return Err(SchemaError::LooksLikeCpr);
    }
    let turns =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.chars().any(|c| c.is_control() || turns(c)) || text.chars().count() > LONGEST_LINE {
        return Err(SchemaError::BadName { value: text.chars().take(LONGEST).collect() });
    }
    Ok(())
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
            None if c.is_alphanumeric() => digits.push(u32::MAX),
            // A blank, a hyphen of any kind or a mark nobody sees parts no number.
            None => {}
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
    fn a_line_that_is_shown_may_hold_more_than_a_name_but_no_second_line() {
        for line in ["", "Ring til lokal 12 – eller skriv!", "Børn & Unge · 1. sal", "Pas (nyt, fornyelse)"]
        {
            assert!(check_line(line).is_ok(), "{line}");
        }
        for line in ["a\nb", "a\u{202e}b", "a\u{2066}b", "a\u{0}b"] {
            assert!(check_line(line).is_err(), "{line:?}");
        }
        assert!(check_line(&"a".repeat(201)).is_err(), "longer than any screen");
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
            "010190\u{2013}1234",
            "010190\u{2011}1234",
            "010190\u{200b}1234",
            "01 \u{2009}01 90:1234",
        ] {
            assert!(matches!(check(name), Err(SchemaError::LooksLikeCpr)), "{name}");
        }
        for line in ["Ring 010190-1234", "010190 \u{2014} 1234", "０１０１９０１２３４"] {
            assert!(matches!(check_line(line), Err(SchemaError::LooksLikeCpr)), "{line}");
        }
        for name in ["Skranke 12", "99 99 99 99 99", "Telefon 8888 1234", "2590000123", "259skranke 2"] {
            assert!(!looks_like_cpr(name), "{name}");
        }
    }
}
