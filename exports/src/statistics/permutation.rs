//! The permutation test for few adopters (effect.md 7.3): how often would a random choice of adopters among the
//! same municipalities show a difference at least as large?

use super::Pair;
use super::log_ratio::log_ratio;

/// Above this many choices the test draws instead of listing them all.
pub const MOST_CHOICES: u64 = 20_000;

/// Number of random choices when it draws.
pub const DRAWS: u32 = 9_999;

/// The seed of the draws. Fixed and printed, so that a report can be repeated.
pub const SEED: u64 = 20_111_107;

/// Differences closer than this are the same choice of municipalities up to rounding.
const SAME: f64 = 1e-10;

/// Two-sided permutation p of the difference between adopters and controls.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Permutation {
    /// Part of the choices with at least the observed absolute difference, the observed choice included.
    pub p: f64,
    /// Number of ways to choose as many adopters among all municipalities.
    pub choices: f64,
    /// How p came about.
    pub method: Method,
}

/// Whether every choice was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// All choices were listed: p is exact.
    Listed,
    /// `DRAWS` choices were drawn with `SEED`: p is an estimate.
    Drawn,
}

/// Compares the observed difference with those of other choices; `None` if it is not finite.
pub fn permutation(adopters: &[Pair], controls: &[Pair]) -> Option<Permutation> {
    let all: Vec<Pair> =
        adopters.iter().chain(controls).filter(|pair| pair.is_informative()).copied().collect();
    let chosen = adopters.iter().filter(|pair| pair.is_informative()).count();
    let observed: Vec<usize> = (0..chosen).collect();
    let size = delta(&all, &observed)?;
    if !size.is_finite() {
        return None;
    }
    // A difference that is not a number (both groups without contacts in one period) cannot be ruled out.
    let is_as_large =
        |choice: &[usize]| delta(&all, choice).is_none_or(|d| d.is_nan() || d.abs() >= size.abs() - SAME);
    let choices = number_of_choices(all.len(), chosen);
    if choices <= MOST_CHOICES as f64 {
        let as_large = count_listed(all.len(), chosen, is_as_large);
        return Some(Permutation { p: f64::from(as_large) / choices, choices, method: Method::Listed });
    }
    let as_large = 1 + count_drawn(all.len(), chosen, is_as_large);
    let p = f64::from(as_large) / f64::from(DRAWS + 1);
    Some(Permutation { p, choices, method: Method::Drawn })
}

/// Change of the chosen minus change of the others; `None` if a group holds no contacts.
fn delta(all: &[Pair], choice: &[usize]) -> Option<f64> {
    let mut others = all.to_vec();
    // The choice ascends, so removing from the end leaves the remaining positions valid.
    let chosen: Vec<Pair> = choice.iter().rev().map(|index| others.remove(*index)).collect();
    Some(log_ratio(&chosen)?.theta - log_ratio(&others)?.theta)
}

fn number_of_choices(of: usize, chosen: usize) -> f64 {
    let product = |ways: f64, k: usize| ways * (of - chosen + k) as f64 / k as f64;
    (1..=chosen).fold(1.0, product).round()
}

fn count_listed(of: usize, chosen: usize, is_as_large: impl Fn(&[usize]) -> bool) -> u32 {
    let mut choice: Vec<usize> = (0..chosen).collect();
    let mut as_large = 0;
    loop {
        as_large += u32::from(is_as_large(&choice));
        // The next choice in dictionary order: raise the last position that can still move.
        let Some(moved) = (0..chosen).rev().find(|&k| choice[k] < of - chosen + k) else {
            return as_large;
        };
        choice[moved] += 1;
        for k in moved + 1..chosen {
            choice[k] = choice[k - 1] + 1;
        }
    }
}

fn count_drawn(of: usize, chosen: usize, is_as_large: impl Fn(&[usize]) -> bool) -> u32 {
    let mut state = SEED;
    let mut as_large = 0;
    for _ in 0..DRAWS {
        let mut deck: Vec<usize> = (0..of).collect();
        for k in 0..chosen {
            let pick = k + below(of - k, &mut state);
            deck.swap(k, pick);
        }
        let mut choice = deck[..chosen].to_vec();
        choice.sort_unstable();
        as_large += u32::from(is_as_large(&choice));
    }
    as_large
}

/// A number from 0 to `bound - 1` by SplitMix64; its bias at a hundred municipalities is far below 1e-16.
fn below(bound: usize, state: &mut u64) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^= z >> 31;
    ((u128::from(z) * bound as u128) >> 64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(before: f64, after: f64) -> Pair {
        Pair { before, after, exposure_before: 5.0, exposure_after: 5.0 }
    }

    #[test]
    fn the_most_extreme_of_ten_choices_has_p_one_tenth() {
        let adopters = [pair(100.0, 40.0), pair(100.0, 42.0)];
        let controls = [pair(100.0, 99.0), pair(100.0, 100.0), pair(100.0, 102.0)];
        let found = permutation(&adopters, &controls).unwrap();
        assert_eq!((found.choices, found.method), (10.0, Method::Listed), "5 over 2");
        assert!((found.p - 0.1).abs() < 1e-12, "only the observed choice is as large, p {}", found.p);
    }

    #[test]
    fn identical_municipalities_are_never_remarkable() {
        let found = permutation(&[pair(50.0, 40.0); 3], &[pair(50.0, 40.0); 4]).unwrap();
        assert_eq!(found.p, 1.0, "every choice gives the same difference");
    }

    #[test]
    fn choices_are_counted_without_listing_them() {
        assert_eq!(number_of_choices(98, 4), 3_612_280.0, "98 over 4");
        assert_eq!(number_of_choices(5, 5), 1.0, "all of them");
        assert_eq!(count_listed(7, 3, |_| true), 35, "7 over 3 by listing");
    }

    #[test]
    fn too_many_choices_are_drawn_and_the_draw_repeats_itself() {
        let adopters = [pair(100.0, 40.0), pair(100.0, 45.0), pair(120.0, 50.0), pair(90.0, 35.0)];
        let controls: Vec<Pair> = (0..60).map(|k| pair(100.0, 90.0 + f64::from(k) / 3.0)).collect();
        let found = permutation(&adopters, &controls).unwrap();
        assert_eq!(found.method, Method::Drawn, "64 over 4 is 635,376");
        assert!(found.p <= 3.0 / 10_000.0, "a far outlier stays rare when drawn: {}", found.p);
        assert_eq!(permutation(&adopters, &controls), Some(found), "same seed, same answer");
    }

    #[test]
    fn a_group_without_contacts_after_has_no_p() {
        assert_eq!(
            permutation(&[pair(9.0, 0.0)], &[pair(9.0, 9.0), pair(8.0, 9.0)]),
            None,
            "infinite difference"
        );
        assert_eq!(permutation(&[], &[pair(9.0, 9.0)]), None, "nobody adopted");
    }
}
