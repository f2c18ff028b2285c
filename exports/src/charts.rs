//! Charts as data: a scene of marks that one writer turns into SVG and one component draws in the window.
//!
//! A chart's title says what was found, every mark can be read out, and its table holds the same figures. No module
//! here reads a store or a clock.

pub mod bars;
pub mod change;
pub mod heat;
pub mod hours;
pub mod numbers;
pub mod palette;
pub mod scale;
pub mod svg;

#[cfg(test)]
mod tests;

use serde::Serialize;

/// A chart: what is drawn, what it says, and the same figures as a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Scene {
    /// Which chart it is (`bars`, `heat`, `change`, `hours`): unique on a page, made of letters only.
    pub name: String,
    /// What was found, in words.
    pub title: String,
    /// What a person hears instead of the picture (alternative text).
    pub description: String,
    /// Width of the drawing in units of which one is a CSS pixel at full size.
    pub width: f64,
    /// Height in the same units.
    pub height: f64,
    /// Axes, captions and keys: what belongs to no single mark.
    pub shapes: Vec<Shape>,
    /// The figures, in reading order.
    pub marks: Vec<Mark>,
    /// The same figures as a table.
    pub table: Table,
    /// What a reader must know: period, what is counted, what is hidden.
    pub notes: Vec<String>,
}

/// One figure of a chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Mark {
    /// Which figure it is, in codes: unique in the chart.
    pub key: String,
    /// What it says, to be read out.
    pub label: String,
    /// How it is drawn.
    pub shapes: Vec<Shape>,
}

/// Something drawn. Coordinates run right and down from the upper left corner.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "shape", rename_all = "snake_case")]
#[allow(missing_docs)] // plain geometry
pub enum Shape {
    Rect { x: f64, y: f64, width: f64, height: f64, fill: Fill },
    Line { x1: f64, y1: f64, x2: f64, y2: f64, ink: Ink, width: f64, dashed: bool },
    Text { x: f64, y: f64, text: String, anchor: Anchor, size: f64, bold: bool, ink: Ink },
    Circle { x: f64, y: f64, radius: f64, fill: Fill },
    Polygon { points: Vec<(f64, f64)>, fill: Fill },
}

/// What an area is filled with. Every fill but `Paper` and `None` has a dark outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Fill {
    /// The first of six kinds that stand beside each other, each with a colour and a pattern of its own.
    Series1,
    /// The second kind.
    Series2,
    /// The third kind.
    Series3,
    /// The fourth kind.
    Series4,
    /// The fifth kind.
    Series5,
    /// The sixth kind.
    Series6,
    /// The palest of five steps from little to much.
    Step1,
    /// The second step.
    Step2,
    /// The third step.
    Step3,
    /// The fourth step.
    Step4,
    /// The darkest step.
    Step5,
    /// Hidden, missing or uncounted.
    Hatch,
    /// The ground, without an outline: under a figure that stands on a pattern.
    Paper,
    /// Not filled.
    None,
}

/// What a line or a text is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Ink {
    /// What is read.
    Text,
    /// What is read second.
    Quiet,
    /// Rules and axes.
    Line,
    /// What is compared with, and what stands out.
    Accent,
    /// What is read on one of the two darkest steps.
    Light,
}

/// Where the point of a text lies in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// At its beginning.
    Start,
    /// In its middle.
    Middle,
    /// At its end.
    End,
}

/// The figures of a chart, or figures that need no chart.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The columns; the first names the row.
    pub columns: Vec<TableColumn>,
    /// The rows, each as long as the columns, numbers formatted.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableColumn {
    /// Its heading.
    pub text: String,
    /// Numbers stand to the right.
    pub numeric: bool,
}

impl TableColumn {
    /// A column of words.
    pub fn words(text: impl Into<String>) -> TableColumn {
        TableColumn { text: text.into(), numeric: false }
    }

    /// A column of numbers.
    pub fn numbers(text: impl Into<String>) -> TableColumn {
        TableColumn { text: text.into(), numeric: true }
    }
}

/// Text in a drawing is never smaller than this.
pub const SMALLEST_TEXT: f64 = 12.0;

/// Lines that carry a figure are never thinner than this.
pub const THINNEST_LINE: f64 = 2.0;

/// A text of the smallest size.
fn text(x: f64, y: f64, anchor: Anchor, text: impl Into<String>) -> Shape {
    Shape::Text { x, y, text: text.into(), anchor, size: SMALLEST_TEXT, bold: false, ink: Ink::Text }
}

/// A text of the smallest size, to be read second.
fn quiet(x: f64, y: f64, anchor: Anchor, text: impl Into<String>) -> Shape {
    Shape::Text { x, y, text: text.into(), anchor, size: SMALLEST_TEXT, bold: false, ink: Ink::Quiet }
}

/// A rule of the frame.
fn rule(x1: f64, y1: f64, x2: f64, y2: f64) -> Shape {
    Shape::Line { x1, y1, x2, y2, ink: Ink::Line, width: 1.0, dashed: false }
}

/// A chart of nothing: it says so, and its table has no rows.
fn empty(name: &str, table: Table, texts: &schema::texts::Texts) -> Scene {
    let said = texts.say("chart-nothing", &[]);
    Scene {
        name: name.into(),
        title: said.clone(),
        description: said.clone(),
        width: WIDTH,
        height: 48.0,
        shapes: vec![quiet(0.0, 28.0, Anchor::Start, said)],
        marks: vec![],
        table,
        notes: vec![],
    }
}

/// Width of the charts that fill a page.
const WIDTH: f64 = 720.0;
