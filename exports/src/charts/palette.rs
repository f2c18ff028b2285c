//! The colours of the charts: six of Okabe and Ito for kinds, five blues for steps.
//!
//! Only one of the six reaches 4.5:1 on white, so every area has a dark outline and a pattern of its own, and no text
//! stands on them without a ground. The window draws with the same values from its stylesheet.

use super::{Fill, Ink};

/// The outline of every area, and what is read.
pub const INK: &str = "#16202c";
/// What is read second: 7:1 on white.
pub const QUIET: &str = "#4a5665";
/// Rules of the frame.
pub const LINE: &str = "#cdd5df";
/// What stands out.
pub const ACCENT: &str = "#0059b3";
/// The ground.
pub const PAPER: &str = "#ffffff";

/// The colours of six kinds.
pub const SERIES: [&str; 6] = ["#0072b2", "#e69f00", "#009e73", "#56b4e9", "#cc79a7", "#d55e00"];
/// The colours of five steps, from little to much.
pub const STEPS: [&str; 5] = ["#eaf3fb", "#b9d6ee", "#7fb0dc", "#2f6db0", "#123a70"];

/// What an area is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// A colour.
    Plain(&'static str),
    /// A colour under the lines of a pattern; the second says which lines, in an 8 by 8 tile.
    Pattern(&'static str, &'static str),
    /// Nothing.
    None,
}

/// The paint of a fill.
pub fn paint(fill: Fill) -> Paint {
    match fill {
        Fill::Series1 => Paint::Plain(SERIES[0]),
        Fill::Series2 => Paint::Pattern(SERIES[1], "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6"),
        Fill::Series3 => Paint::Pattern(SERIES[2], "M0 4 L8 4"),
        Fill::Series4 => Paint::Pattern(SERIES[3], "M3 4 L5 4"),
        Fill::Series5 => Paint::Pattern(SERIES[4], "M4 0 L4 8"),
        Fill::Series6 => Paint::Pattern(SERIES[5], "M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2"),
        Fill::Step1 => Paint::Plain(STEPS[0]),
        Fill::Step2 => Paint::Plain(STEPS[1]),
        Fill::Step3 => Paint::Plain(STEPS[2]),
        Fill::Step4 => Paint::Plain(STEPS[3]),
        Fill::Step5 => Paint::Plain(STEPS[4]),
        Fill::Hatch => Paint::Pattern(PAPER, "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6"),
        Fill::Paper => Paint::Plain(PAPER),
        Fill::None => Paint::None,
    }
}

/// The colour of an ink.
pub fn colour(ink: Ink) -> &'static str {
    match ink {
        Ink::Text => INK,
        Ink::Quiet => QUIET,
        Ink::Line => LINE,
        Ink::Accent => ACCENT,
        Ink::Light => PAPER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Matrix = [[f64; 3]; 3];

    /// Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB.
    const VISION: [(&str, Matrix); 4] = [
        ("ordinary", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protan",
            [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ],
        ),
        (
            "deutan",
            [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ],
        ),
        (
            "tritan",
            [
                [1.255528, -0.076749, -0.178779],
                [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ],
        ),
    ];

    fn linear(hex: &str) -> [f64; 3] {
        [1, 3, 5].map(|at| {
            let part = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn seen([r, g, b]: [f64; 3], matrix: &Matrix) -> [f64; 3] {
        matrix.map(|row| (row[0] * r + row[1] * g + row[2] * b).clamp(0.0, 1.0))
    }

    fn lab([r, g, b]: [f64; 3]) -> [f64; 3] {
        let root = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
        let x = root((0.412_456_4 * r + 0.357_576_1 * g + 0.180_437_5 * b) / 0.950_47);
        let y = root(0.212_672_9 * r + 0.715_152_2 * g + 0.072_175_0 * b);
        let z = root((0.019_333_9 * r + 0.119_192_0 * g + 0.950_304_1 * b) / 1.088_83);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    fn difference(one: &str, other: &str, matrix: &Matrix) -> f64 {
        let (one, other) = (lab(seen(linear(one), matrix)), lab(seen(linear(other), matrix)));
        one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let light = |hex: &str| {
            let [r, g, b] = linear(hex);
            0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
        };
        let (one, other) = (light(one), light(other));
        one.max(other) / one.min(other)
    }

    #[test]
    fn every_two_colours_differ_for_every_kind_of_colour_vision() {
        for (vision, matrix) in &VISION {
            for colours in [SERIES.as_slice(), STEPS.as_slice()] {
                for (at, one) in colours.iter().enumerate() {
                    for other in &colours[at + 1..] {
                        let found = difference(one, other, matrix);
                        assert!(found >= 10.0, "{one} and {other} differ by {found:.1} for {vision} eyes");
                    }
                }
            }
        }
    }

    #[test]
    fn the_difference_is_reckoned_as_cie_does() {
        let ordinary = &VISION[0].1;
        assert!((difference("#000000", "#ffffff", ordinary) - 100.0).abs() < 0.1, "black and white");
        assert!(
            difference("#ff0000", "#00ff00", &VISION[2].1) < difference("#ff0000", "#00ff00", ordinary) / 2.0,
            "red and green draw near"
        );
    }

    #[test]
    fn what_is_read_has_contrast_on_what_it_stands_on() {
        for (ink, ground, least) in [
            (INK, PAPER, 7.0),
            (QUIET, PAPER, 7.0),
            (ACCENT, PAPER, 4.5),
            (INK, STEPS[0], 4.5),
            (INK, STEPS[1], 4.5),
            (INK, STEPS[2], 4.5),
            (PAPER, STEPS[3], 4.5),
            (PAPER, STEPS[4], 4.5),
        ] {
            let found = contrast(ink, ground);
            assert!(found >= least, "{ink} on {ground}: {found:.2}");
        }
        for area in SERIES {
            assert!(contrast(INK, area) >= 3.0, "the outline stands out from {area}");
        }
    }

    #[test]
    fn no_two_kinds_have_the_same_pattern() {
        use Fill::*;
        let kinds = [Series1, Series2, Series3, Series4, Series5, Series6].map(|fill| match paint(fill) {
            Paint::Pattern(_, lines) => lines,
            _ => "",
        });
        for (at, one) in kinds.iter().enumerate() {
            assert!(!kinds[at + 1..].contains(one), "kind {} has a pattern of its own", at + 1);
        }
    }
}
