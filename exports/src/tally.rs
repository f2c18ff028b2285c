//! Counts by key: the one structure that sums are kept in. Adding and merging know no order.

use std::collections::BTreeMap;

/// Contacts by key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally<K: Ord> {
    counts: BTreeMap<K, i64>,
}

impl<K: Ord> Tally<K> {
    /// An empty one.
    pub fn new() -> Tally<K> {
        Tally { counts: BTreeMap::new() }
    }

    /// Adds contacts to a key.
    pub fn add(&mut self, key: K, n: i64) {
        *self.counts.entry(key).or_insert(0) += n;
    }

    /// Adds everything another one holds.
    pub fn merge(&mut self, other: Tally<K>) {
        for (key, n) in other.counts {
            self.add(key, n);
        }
    }

    /// All contacts.
    pub fn total(&self) -> i64 {
        self.counts.values().sum()
    }

    /// Keys and counts, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&K, i64)> {
        self.counts.iter().map(|(key, n)| (key, *n))
    }
}

impl<K: Ord> Default for Tally<K> {
    fn default() -> Self {
        Tally::new()
    }
}

impl<K: Ord> FromIterator<(K, i64)> for Tally<K> {
    fn from_iter<I: IntoIterator<Item = (K, i64)>>(pairs: I) -> Tally<K> {
        let mut tally = Tally::new();
        pairs.into_iter().for_each(|(key, n)| tally.add(key, n));
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_parts_merged_in_any_order_are_the_whole(a in proptest::collection::vec((0u8..5, 0i64..100), 0..30),
                                                       b in proptest::collection::vec((0u8..5, 0i64..100), 0..30)) {
            let whole: Tally<u8> = a.iter().chain(&b).copied().collect();
            let (first, second): (Tally<u8>, Tally<u8>) = (a.iter().copied().collect(), b.iter().copied().collect());
            let (mut ab, mut ba) = (first.clone(), second.clone());
            ab.merge(second);
            ba.merge(first);
            prop_assert_eq!(&ab, &whole);
            prop_assert_eq!(&ba, &whole);
            prop_assert_eq!(whole.total(), whole.iter().map(|(_, n)| n).sum::<i64>());
        }
    }
}
