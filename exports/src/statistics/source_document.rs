//! The arithmetic of the document that set the goal: share x effect = reduction of all contacts (effect.md 0).

/// Fall in all contacts, in %, when contacts with share `share` fall by the fraction `effect`.
pub fn reduction_of_all_pct(share: f64, effect: f64) -> f64 {
    100.0 * share * effect
}

/// Fall in %, within contacts of share `share`, that lowers all contacts by the fraction `target`.
pub fn effect_needed_pct(share: f64, target: f64) -> Option<f64> {
    ratio_pct(target, share)
}

/// Share in % that contacts must have for a fall of `effect` among them to lower all contacts by `target`.
pub fn share_needed_pct(effect: f64, target: f64) -> Option<f64> {
    ratio_pct(target, effect)
}

fn ratio_pct(part: f64, whole: f64) -> Option<f64> {
    let pct = 100.0 * part / whole;
    pct.is_finite().then_some(pct)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_percent_of_thirty_eight_percent_is_seven_point_six_and_not_ten() {
        assert!((reduction_of_all_pct(0.38, 0.2) - 7.6).abs() < 1e-12, "0.38 x 0.2");
        assert!((effect_needed_pct(0.38, 0.1).unwrap() - 26.315_789_473_684_21).abs() < 1e-12, "0.1 / 0.38");
        assert!((share_needed_pct(0.2, 0.1).unwrap() - 50.0).abs() < 1e-12, "0.1 / 0.2");
    }

    #[test]
    fn a_share_of_zero_reaches_no_target() {
        assert_eq!(effect_needed_pct(0.0, 0.1), None, "no effect is large enough");
    }
}
