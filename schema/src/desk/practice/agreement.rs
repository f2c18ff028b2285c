//! How far the pooled answers agree with the known ones. Nobody's own: the answers bear no name and no time.

use serde::Serialize;

use super::vignettes::{self, Vignette};
use crate::SchemaError;
use crate::codes::ContactType;
use crate::store::practice_answers::PooledAnswer;

/// The result of a desk's practice.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PracticeResult {
    /// Answers.
    pub answers: u32,
    /// Answers with the known channel and the known type.
    pub agreed: u32,
    /// By known type, in the order of the screen; channels are left out of it.
    pub types: Vec<TypeAgreement>,
    /// Cohen's kappa over the types: agreement beyond what chance would give, 1 at the most. `None` where chance alone
    /// gives it all, or nothing was answered.
    pub kappa: Option<f64>,
    /// The examples of the next run.
    pub vignettes: Vec<Vignette>,
    /// Days until the practice is emptied, today included.
    pub days_left: u32,
}

/// How often a type was recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TypeAgreement {
    /// Type code.
    #[serde(rename = "type")]
    pub kind: String,
    /// Answers to examples of this type.
    pub asked: u32,
    /// Those among them that say this type.
    pub agreed: u32,
}

pub(super) fn result(
    pooled: &[PooledAnswer],
    vignettes: Vec<Vignette>,
    days_left: u32,
) -> Result<PracticeResult, SchemaError> {
    let (mut answers, mut agreed, mut pairs) = (0, 0, Vec::with_capacity(pooled.len()));
    for answer in pooled {
        let known = vignettes::find(answer.vignette)?;
        answers += answer.n;
        if (known.channel(), known.kind()) == (answer.channel, answer.kind) {
            agreed += answer.n;
        }
        pairs.push((known.kind(), answer.kind, answer.n));
    }
    let types = ContactType::in_desk_order().into_iter().map(|kind| {
        let asked = |pair: &&(ContactType, ContactType, u32)| pair.0 == kind;
        TypeAgreement {
            kind: kind.code().into(),
            asked: pairs.iter().filter(asked).map(|(_, _, n)| n).sum(),
            agreed: pairs.iter().filter(asked).filter(|pair| pair.1 == kind).map(|(_, _, n)| n).sum(),
        }
    });
    Ok(PracticeResult { answers, agreed, types: types.collect(), kappa: kappa(&pairs), vignettes, days_left })
}

/// Cohen's kappa of pairs (known, answered, how often).
fn kappa(pairs: &[(ContactType, ContactType, u32)]) -> Option<f64> {
    let share = |of: &dyn Fn(&(ContactType, ContactType, u32)) -> bool| {
        let n: u64 = pairs.iter().map(|(_, _, n)| u64::from(*n)).sum();
        let some: u64 = pairs.iter().filter(|pair| of(pair)).map(|(_, _, n)| u64::from(*n)).sum();
        (n > 0).then(|| some as f64 / n as f64)
    };
    let observed = share(&|(known, answered, _)| known == answered)?;
    let mut by_chance = 0.0;
    for kind in ContactType::all() {
        by_chance += share(&|(known, _, _)| *known == kind)? * share(&|(_, answered, _)| *answered == kind)?;
    }
    (by_chance < 1.0).then(|| (observed - by_chance) / (1.0 - by_chance))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(code: &str) -> ContactType {
        ContactType::from_code(code).unwrap()
    }

    #[test]
    fn kappa_is_that_of_a_table_worked_out_by_hand() {
        let (info, vejl) = (kind("INFO"), kind("VEJL"));
        // 20 and 15 agree, 5 and 10 do not: observed 0.7, by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
        let pairs = [(info, info, 20), (info, vejl, 5), (vejl, info, 10), (vejl, vejl, 15)];
        let found = kappa(&pairs).unwrap();
        assert!((found - 0.4).abs() < 1e-12, "(0.7 - 0.5) / (1 - 0.5), not {found}");
    }

    #[test]
    fn kappa_is_undefined_where_chance_gives_it_all() {
        assert_eq!(kappa(&[]), None, "nothing answered");
        assert_eq!(kappa(&[(kind("INFO"), kind("INFO"), 7)]), None, "one type only");
        assert_eq!(kappa(&[(kind("INFO"), kind("VEJL"), 7)]), Some(0.0), "all wrong the same way");
    }
}
