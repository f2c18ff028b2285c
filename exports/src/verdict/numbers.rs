//! Numbers as they stand in Danish sentences: one decimal, comma, true minus sign.

/// The number with a minus sign (U+2212) if it is negative.
pub fn signed(value: f64) -> String {
    let digits = absolute(value);
    let is_zero = digits == "0,0";
    if value < 0.0 && !is_zero { format!("\u{2212}{digits}") } else { digits }
}

/// The size of the number, for sentences whose words carry the sign.
pub fn absolute(value: f64) -> String {
    format!("{:.1}", tenths(value.abs()) / 10.0).replace('.', ",")
}

/// A whole number as such, anything else with one decimal.
pub fn short(value: f64) -> String {
    let digits = absolute(value);
    digits.strip_suffix(",0").map_or(digits.clone(), str::to_owned)
}

/// Number of tenths, half away from zero.
///
/// Computed percentages end in noise such as 20.249999999999996; it is rounded away first, so that the reader
/// who does the sum by hand gets the printed digit.
fn tenths(value: f64) -> f64 {
    let scaled = value * 10.0;
    let without_noise = (scaled * 1e8).round() / 1e8;
    without_noise.round()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_away_from_zero() {
        for (value, expected) in [
            (0.25, "0,3"),
            (-0.25, "\u{2212}0,3"),
            (100.0 * (0.7975 - 1.0), "\u{2212}20,3"),
            (100.0 * (0.8 - 1.0), "\u{2212}20,0"),
            (-24.570_393_055_068_8, "\u{2212}24,6"),
            (1234.5, "1234,5"),
        ] {
            assert_eq!(signed(value), expected, "{value}");
        }
    }

    #[test]
    fn nothing_is_never_negative() {
        assert_eq!(signed(-0.04), "0,0", "rounds to zero, so it has no sign");
        assert_eq!(signed(-0.0), "0,0", "negative zero");
    }

    #[test]
    fn a_whole_target_has_no_decimals() {
        assert_eq!(short(-20.0), "20", "twenty");
        assert_eq!(short(-12.5), "12,5", "twelve and a half");
    }
}
