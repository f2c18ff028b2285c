//! Scenes as SVG: presentation attributes only, so that a page without inline styles may show it.

use std::fmt::Write;

use super::palette::{self, INK, PAPER, Paint};
use super::{Anchor, Fill, Ink, Scene, Shape};

/// The patterns a scene may use.
const PATTERNS: [(Fill, &str); 6] = [
    (Fill::Series2, "series2"),
    (Fill::Series3, "series3"),
    (Fill::Series4, "series4"),
    (Fill::Series5, "series5"),
    (Fill::Series6, "series6"),
    (Fill::Hatch, "hatch"),
];

/// The drawing with its title and description; every mark is a group with a key and a title of its own.
pub fn write(scene: &Scene) -> String {
    let (name, width, height) = (plain(&scene.name), place(scene.width), place(scene.height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" aria-labelledby=\"{name}-title {name}-desc\" font-family=\"IBM Plex Sans, sans-serif\">\n\
         <title id=\"{name}-title\">{}</title>\n<desc id=\"{name}-desc\">{}</desc>\n",
        escaped(&scene.title),
        escaped(&scene.description),
    );
    patterns(&mut svg, scene, &name);
    for shape in &scene.shapes {
        draw(&mut svg, shape, &name);
    }
    for mark in &scene.marks {
        // Writing to a string cannot fail.
        let _ =
            writeln!(svg, "<g data-key=\"{}\"><title>{}</title>", escaped(&mark.key), escaped(&mark.label));
        for shape in &mark.shapes {
            draw(&mut svg, shape, &name);
        }
        svg.push_str("</g>\n");
    }
    svg.push_str("</svg>\n");
    svg
}

fn patterns(svg: &mut String, scene: &Scene, name: &str) {
    let shapes = || scene.shapes.iter().chain(scene.marks.iter().flat_map(|mark| &mark.shapes));
    let used = |fill: Fill| shapes().any(|shape| fill_of(shape) == Some(fill));
    for (fill, id) in PATTERNS.into_iter().filter(|(fill, _)| used(*fill)) {
        if let Paint::Pattern(ground, lines) = palette::paint(fill) {
            let ink = if fill == Fill::Hatch { palette::QUIET } else { INK };
            let _ = writeln!(
                svg,
                "<pattern id=\"{name}-{id}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" \
                 height=\"8\" fill=\"{ground}\"/><path d=\"{lines}\" stroke=\"{ink}\" stroke-width=\"1\" stroke-opacity=\"0.6\" fill=\"none\"/></pattern>"
            );
        }
    }
}

fn fill_of(shape: &Shape) -> Option<Fill> {
    match shape {
        Shape::Rect { fill, .. } | Shape::Circle { fill, .. } | Shape::Polygon { fill, .. } => Some(*fill),
        Shape::Line { .. } | Shape::Text { .. } => None,
    }
}

fn draw(svg: &mut String, shape: &Shape, name: &str) {
    let _ = match shape {
        Shape::Rect { x, y, width, height, fill } => writeln!(
            svg,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>",
            place(*x),
            place(*y),
            place(width.max(0.0)),
            place(height.max(0.0)),
            area(*fill, name)
        ),
        Shape::Circle { x, y, radius, fill } => writeln!(
            svg,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>",
            place(*x),
            place(*y),
            place(*radius),
            area(*fill, name)
        ),
        Shape::Polygon { points, fill } => {
            let points: Vec<String> =
                points.iter().map(|(x, y)| format!("{},{}", place(*x), place(*y))).collect();
            writeln!(svg, "<polygon points=\"{}\"{}/>", points.join(" "), area(*fill, name))
        }
        Shape::Line { x1, y1, x2, y2, ink, width, dashed } => writeln!(
            svg,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{}\"{}/>",
            place(*x1),
            place(*y1),
            place(*x2),
            place(*y2),
            palette::colour(*ink),
            place(*width),
            if *dashed { " stroke-dasharray=\"5 4\"" } else { "" }
        ),
        Shape::Text { x, y, text, anchor, size, bold, ink } => writeln!(
            svg,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{}{} fill=\"{}\">{}</text>",
            place(*x),
            place(*y),
            place(*size),
            anchored(*anchor),
            if *bold { " font-weight=\"600\"" } else { "" },
            palette::colour(*ink),
            escaped(text)
        ),
    };
}

/// Fill and outline of an area.
fn area(fill: Fill, name: &str) -> String {
    let outline = |width: &str| format!(" stroke=\"{INK}\" stroke-width=\"{width}\"");
    match palette::paint(fill) {
        Paint::Plain(PAPER) => format!(" fill=\"{PAPER}\""),
        Paint::Plain(colour) => format!(" fill=\"{colour}\"{}", outline("1")),
        Paint::Pattern(..) => {
            let id = PATTERNS.iter().find(|(known, _)| *known == fill).map_or("hatch", |(_, id)| id);
            format!(" fill=\"url(#{name}-{id})\"{}", outline("1"))
        }
        Paint::None => format!(" fill=\"none\" stroke=\"{}\" stroke-width=\"1\"", palette::colour(Ink::Line)),
    }
}

fn anchored(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    }
}

/// A coordinate with at most two decimals; what is no number stands at nought rather than breaking the drawing.
fn place(value: f64) -> String {
    if !value.is_finite() {
        return "0".into();
    }
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".into() } else { text.into() }
}

/// Letters and digits only: it becomes part of an id.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Text as XML wants it. Characters XML 1.0 does not know are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&apos;"),
            '\n' | '\r' | '\t' => safe.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => safe.push(letter),
        }
    }
    safe
}
