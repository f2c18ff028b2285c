//! A table with its totals as a network of sums: how far a hidden number could be another one, and what else to hide.

use std::collections::VecDeque;

/// A printed number between the two sums it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Edge {
    /// The sum it leaves.
    pub from: usize,
    /// The sum it enters.
    pub to: usize,
    /// The number.
    pub value: u64,
    /// What a reader knows it to be at least, once it is hidden.
    pub least: u64,
    /// Must it be hidden?
    pub must: bool,
}

impl Edge {
    /// How far it could be smaller.
    fn slack(&self) -> u64 {
        self.value.saturating_sub(self.least)
    }
}

/// All printed numbers.
pub struct Network {
    nodes: usize,
    edges: Vec<Edge>,
}

/// Hiding the total of everything is the last resort but one; hiding everything is the last.
const DEAREST: u64 = 1 << 40;

impl Network {
    /// Sums without numbers.
    pub fn new(nodes: usize) -> Network {
        Network { nodes, edges: Vec::new() }
    }

    /// Adds a number.
    pub fn add(&mut self, edge: Edge) {
        self.edges.push(edge);
    }

    /// Which numbers are hidden, so that each that must be could be at least `width` other numbers.
    pub fn protected(&self, width: u64) -> Vec<bool> {
        let mut hidden: Vec<bool> = self.edges.iter().map(|edge| edge.must && edge.value > 0).collect();
        let needed: Vec<usize> = (0..self.edges.len()).filter(|at| hidden[*at]).collect();
        for at in needed {
            if self.room(&hidden, at, width) >= width {
                continue;
            }
            match self.cheapest_circle(&hidden, at, width) {
                Some(circle) => circle.into_iter().for_each(|edge| hidden[edge] = true),
                None => return self.edges.iter().map(|edge| edge.value > 0).collect(),
            }
        }
        hidden
    }

    /// How many other values a hidden number could have, all others adapting; no further than `enough`.
    fn room(&self, hidden: &[bool], at: usize, enough: u64) -> u64 {
        let edge = self.edges[at];
        let up = self.flow(hidden, at, edge.to, edge.from, enough);
        let down = self.flow(hidden, at, edge.from, edge.to, enough.min(edge.slack()));
        up + down
    }

    /// The greatest change that can be sent from one sum to another through the other hidden numbers: with an edge
    /// without bound, against it as far as the number is above what it is known to be at least.
    fn flow(&self, hidden: &[bool], without: usize, source: usize, sink: usize, enough: u64) -> u64 {
        let mut sent = vec![0_i128; self.edges.len()];
        let mut total = 0;
        while total < enough {
            let mut came: Vec<Option<(usize, bool)>> = vec![None; self.nodes];
            let mut queue = VecDeque::from([source]);
            while let Some(node) = queue.pop_front() {
                for (at, edge) in self.edges.iter().enumerate() {
                    if !hidden[at] || at == without {
                        continue;
                    }
                    let against = i128::from(edge.slack()) + sent[at];
                    for (from, next, forward) in [(edge.from, edge.to, true), (edge.to, edge.from, false)] {
                        let open = forward || against > 0;
                        if from == node && open && next != source && came[next].is_none() {
                            came[next] = Some((at, forward));
                            queue.push_back(next);
                        }
                    }
                }
            }
            let mut path = Vec::new();
            let mut node = sink;
            while let Some((at, forward)) = came[node] {
                path.push((at, forward));
                node = if forward { self.edges[at].from } else { self.edges[at].to };
            }
            if path.is_empty() {
                break;
            }
            let room = |(at, forward): &(usize, bool)| match forward {
                true => u64::MAX,
                false => u64::try_from(i128::from(self.edges[*at].slack()) + sent[*at]).unwrap_or(u64::MAX),
            };
            let step = path.iter().map(room).min().unwrap_or(0).min(enough - total);
            for (at, forward) in path {
                sent[at] += if forward { i128::from(step) } else { -i128::from(step) };
            }
            total += step;
        }
        total
    }

    /// The other numbers of the cheapest circle through this one on which it can be larger by `width`: those that grow
    /// with it always can, those that shrink need the room.
    fn cheapest_circle(&self, hidden: &[bool], at: usize, width: u64) -> Option<Vec<usize>> {
        let (start, end) = (self.edges[at].to, self.edges[at].from);
        let largest = self.edges.iter().map(|edge| edge.value).max()?;
        let cost = |other: usize| match (hidden[other], self.edges[other].value) {
            (true, _) => 0,
            (false, value) if value == largest => DEAREST + value,
            (false, value) => value,
        };
        let mut steps: Vec<(usize, usize, usize)> = Vec::new();
        for (other, edge) in
            self.edges.iter().enumerate().filter(|(other, edge)| *other != at && edge.value > 0)
        {
            steps.push((edge.from, edge.to, other));
            if edge.slack() >= width {
                steps.push((edge.to, edge.from, other));
            }
        }
        let mut reached = vec![None; self.nodes];
        let mut came: Vec<Option<(usize, usize)>> = vec![None; self.nodes];
        reached[start] = Some(0_u64);
        // As many rounds as sums: after each, one more step of the cheapest ways is final.
        for _ in 0..self.nodes {
            for (from, to, other) in &steps {
                let Some(so_far) = reached[*from] else { continue };
                let price = so_far + cost(*other);
                if reached[*to].is_none_or(|known| price < known) {
                    reached[*to] = Some(price);
                    came[*to] = Some((*from, *other));
                }
            }
        }
        let mut circle = Vec::new();
        let mut node = end;
        while node != start {
            let (before, other) = came[node]?;
            circle.push(other);
            node = before;
            if circle.len() > self.nodes {
                return None;
            }
        }
        Some(circle)
    }
}
