//! The report as the program prints it: one flat object of ids (effect-report.md).

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::verdict::{Say, Verdict};

/// A figure of the report.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// A number in full precision; `None` if it does not exist or is infinite.
    Number(Option<f64>),
    /// A municipality code, exactly as it stands in the panel.
    Code(String),
}

/// All figures of a report in reading order, with its verdicts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    figures: Vec<(String, Figure)>,
    /// The verdict; `None` if the panel has no municipalities.
    pub verdict: Option<Verdict>,
    /// Without controls: the verdict of every municipality by code.
    pub verdicts: Vec<(String, Verdict)>,
}

impl Report {
    /// The figures in reading order.
    pub fn figures(&self) -> &[(String, Figure)] {
        &self.figures
    }

    /// The figure with an id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|(known, _)| known == id).map(|(_, figure)| figure)
    }

    /// The report as a serialisable object, with the sentences of the verdicts said by `say`.
    pub fn printed<'a>(&'a self, say: Say<'a>) -> Printed<'a> {
        Printed { report: self, say }
    }

    pub(super) fn number(&mut self, id: impl fmt::Display, value: impl Into<Option<f64>>) {
        // Adding zero turns the -0 of an empty sum into 0.
        let finite = value.into().filter(|value| value.is_finite()).map(|value| value + 0.0);
        self.figures.push((id.to_string(), Figure::Number(finite)));
    }

    pub(super) fn code(&mut self, id: impl fmt::Display, code: &str) {
        self.figures.push((id.to_string(), Figure::Code(code.to_owned())));
    }
}

/// A report on its way to JSON.
pub struct Printed<'a> {
    report: &'a Report,
    say: Say<'a>,
}

impl Serialize for Printed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        for (id, figure) in &self.report.figures {
            match figure {
                Figure::Number(number) => object.serialize_entry(id, number)?,
                Figure::Code(code) => object.serialize_entry(id, code)?,
            }
        }
        if let Some(verdict) = &self.report.verdict {
            object.serialize_entry("verdict", &PrintedVerdict { verdict, say: self.say })?;
        }
        for (code, verdict) in &self.report.verdicts {
            object
                .serialize_entry(&format!("verdicts.{code}"), &PrintedVerdict { verdict, say: self.say })?;
        }
        object.end()
    }
}

struct PrintedVerdict<'a> {
    verdict: &'a Verdict,
    say: Say<'a>,
}

impl Serialize for PrintedVerdict<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(6))?;
        object.serialize_entry("direction", &self.verdict.direction)?;
        object.serialize_entry("evidence", &self.verdict.evidence)?;
        object.serialize_entry("attribution", &self.verdict.attribution)?;
        object.serialize_entry("target", &self.verdict.target)?;
        object.serialize_entry("flags", &self.verdict.flags)?;
        object.serialize_entry("text", &self.verdict.render(self.say))?;
        object.end()
    }
}
