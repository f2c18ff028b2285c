//! Does one adopter carry the result? (effect.md 7.3)

/// How unequally the adopters' contacts before are spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Concentration {
    /// Position of the municipality with most contacts before; the first of several equals.
    pub largest: usize,
    /// Its part of all adopters' contacts before, in %.
    pub max_share_pct: f64,
    /// Number of equally large municipalities that would be just as uneven: (S y)^2 / S y^2.
    pub effective_number: f64,
}

/// The concentration of the adopters' contacts before; `None` without contacts.
pub fn concentration(before: &[f64]) -> Option<Concentration> {
    let sum: f64 = before.iter().sum();
    if sum <= 0.0 {
        return None;
    }
    let largest =
        before.iter().enumerate().fold(0, |top, (index, y)| if *y > before[top] { index } else { top });
    let squares: f64 = before.iter().map(|y| y * y).sum();
    Some(Concentration {
        largest,
        max_share_pct: 100.0 * before[largest] / sum,
        effective_number: sum * sum / squares,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_adopters_count_in_full() {
        let equal = concentration(&[20.0; 15]).unwrap();
        assert!((equal.effective_number - 15.0).abs() < 1e-12, "fifteen equals are fifteen");
        assert!((equal.max_share_pct - 100.0 / 15.0).abs() < 1e-12, "one fifteenth each");
        assert_eq!(equal.largest, 0, "the first of equals");
    }

    #[test]
    fn a_giant_leaves_little_more_than_itself() {
        let giant = concentration(&[10.0, 980.0, 10.0]).unwrap();
        assert_eq!(giant.largest, 1, "the giant");
        assert!((giant.max_share_pct - 98.0).abs() < 1e-12, "980 of 1000");
        assert!(giant.effective_number < 1.05, "hardly more than one municipality");
    }

    #[test]
    fn no_contacts_have_no_largest() {
        assert_eq!(concentration(&[0.0, 0.0]), None, "nothing to compare");
        assert_eq!(concentration(&[]), None, "nobody to compare");
    }
}
