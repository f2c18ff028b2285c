//! The drawings byte for byte, and what holds for every one of them.

use chrono::NaiveDate;
use schema::codes::{Channel, ContactType};
use schema::texts::{Language, Texts};

use super::bars::{ChannelBar, channels_by_type, of_bars};
use super::change::{Changed, Told, since};
use super::heat::{DayHours, hours_by_day};
use super::hours::{Hour, of_today};
use super::numbers::Numbers;
use super::*;
use crate::statistics::Interval;

fn danish() -> Texts {
    Texts::of(Language::Danish)
}

fn channel(code: &str) -> Channel {
    Channel::from_code(code).unwrap()
}

fn kind(code: &str) -> ContactType {
    ContactType::from_code(code).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn some_bars() -> Scene {
    let mut cells = vec![];
    for (code, n) in [("TLFIND", [1300, 279, 246, 597, 37, 17]), ("PRSNLG", [438, 406, 76, 217, 9, 10])] {
        for (kind, n) in ContactType::in_desk_order().into_iter().zip(n) {
            cells.push((channel(code), kind, n));
        }
    }
    cells.push((channel("WEB"), kind("VEJL"), 1479));
    channels_by_type(&cells, &danish())
}

fn some_heat() -> Scene {
    let mut monday = [0; 24];
    (monday[9], monday[10], monday[11], monday[14]) = (12, 40, 33, 1);
    let mut tuesday = DayHours::open(day("2026-10-20"), monday);
    tuesday.hours[8] = None;
    let days =
        [tuesday, DayHours::open(day("2026-10-19"), monday), DayHours::open(day("2026-10-21"), [0; 24])];
    hours_by_day(&days, &danish())
}

fn changed(key: &str, name: &str, ratio: Option<f64>, lo: Option<f64>, hi: Option<f64>) -> Changed {
    let interval = Interval { lo, hi };
    Changed {
        key: key.into(),
        name: name.into(),
        before: Some(100.0),
        after: ratio.map(|r| 100.0 * r),
        ratio,
        interval,
    }
}

fn some_changes() -> Scene {
    let rows = [
        changed("all", "Alle uden hjemmeside", Some(0.876), Some(0.81), Some(0.949)),
        changed("INFO", "Spørger til sin sag", Some(1.02), Some(0.95), Some(1.1)),
        changed("OPRET", "Ny sag", Some(1.9), Some(1.2), Some(3.4)),
        changed("FEJL", "Hører ikke til kommunen", None, Some(1.0), None),
    ];
    since(&rows, "Der kom færre.", &danish())
}

fn some_hours() -> Scene {
    let hour = |hour, n, expected| Hour { hour, n, expected };
    of_today(&[hour(8, 12, Some(15.4)), hour(9, 0, Some(3.0)), hour(10, 1234, None)], &danish())
}

fn all() -> Vec<Scene> {
    vec![some_bars(), some_heat(), some_changes(), some_hours()]
}

/// The drawing is that of the file in `golden/`; `KOMHEN_DRAW_ANEW=1` writes it, to be looked at before it is kept.
fn golden(scene: &Scene) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("src/charts/golden/{}.svg", scene.name));
    let drawn = svg::write(scene);
    if std::env::var_os("KOMHEN_DRAW_ANEW").is_some() {
        std::fs::write(&path, &drawn).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == drawn, "{} is drawn as kept (KOMHEN_DRAW_ANEW=1 draws it anew)", scene.name);
}

#[test]
fn every_drawing_is_as_it_was_looked_at() {
    for scene in all() {
        golden(&scene);
    }
}

#[test]
fn every_drawing_is_well_formed_and_without_styles() {
    for scene in all() {
        let svg = svg::write(&scene);
        let document = roxmltree::Document::parse(&svg).unwrap();
        let texts = |name: &str| {
            let mut found = document.root_element().children().filter(|node| node.has_tag_name(name));
            found.next().and_then(|node| node.text()).unwrap_or_default().to_owned()
        };
        assert_eq!(
            (texts("title"), texts("desc")),
            (scene.title.clone(), scene.description.clone()),
            "named"
        );
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            assert!(!node.has_tag_name("style") && node.attribute("style").is_none(), "no style: {node:?}");
            assert!(node.attributes().all(|a| !a.name().starts_with("on")), "no script: {node:?}");
        }
        let marks = document.descendants().filter(|node| node.attribute("data-key").is_some()).count();
        assert_eq!(marks, scene.marks.len(), "every mark is a group");
    }
}

#[test]
fn no_text_is_small_no_figure_line_thin_and_nothing_lies_outside() {
    for scene in all() {
        for shape in scene.shapes.iter().chain(scene.marks.iter().flat_map(|mark| &mark.shapes)) {
            match shape {
                Shape::Text { x, y, size, text, .. } => {
                    assert!(*size >= SMALLEST_TEXT, "{text} in {}", scene.name);
                    assert!(
                        (0.0..=scene.width).contains(x) && (0.0..=scene.height).contains(y),
                        "{text} lies outside"
                    );
                }
                Shape::Line { ink, width, .. } => {
                    assert!(*ink == Ink::Line || *width >= THINNEST_LINE, "a thin line in {}", scene.name);
                }
                Shape::Rect { x, y, width, height, .. } => {
                    let inside = *x >= 0.0
                        && *y >= 0.0
                        && x + width <= scene.width + 0.01
                        && y + height <= scene.height;
                    assert!(
                        inside && *width >= 0.0 && *height >= 0.0,
                        "{shape:?} lies outside {}",
                        scene.name
                    );
                }
                Shape::Circle { .. } | Shape::Polygon { .. } => {}
            }
        }
    }
}

#[test]
fn every_mark_can_be_told_apart_and_read_out_and_every_row_is_whole() {
    for scene in all() {
        let mut keys: Vec<&str> = scene.marks.iter().map(|mark| mark.key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), scene.marks.len(), "keys of {} are unique", scene.name);
        for text in scene.marks.iter().map(|mark| &mark.label).chain([&scene.title, &scene.description]) {
            assert!(!text.is_empty() && !text.contains(['[', '{']), "{text:?} in {}", scene.name);
        }
        for row in &scene.table.rows {
            assert_eq!(row.len(), scene.table.columns.len(), "{row:?}");
        }
    }
}

#[test]
fn the_title_says_what_was_found() {
    assert_eq!(
        some_bars().title,
        "Telefon ind fylder mest med 48,4 %, og »Råd og vejledning« er den hyppigste type med 44,9 %",
        "2,476 of 5,111, and 2,293 of them"
    );
    assert!(
        some_heat().title.starts_with("Flest henvendelser mellem kl. 10 og 11: "),
        "{}",
        some_heat().title
    );
    assert_eq!(
        some_hours().title,
        "1.246 i dag, 18 ventet i de samme timer",
        "only what was expected is added up"
    );
}

#[test]
fn the_table_has_every_channel_and_the_picture_the_largest() {
    let codes = Channel::all().take(14).enumerate();
    let cells: Vec<_> = codes.map(|(at, channel)| (channel, kind("INFO"), 100 - at as u32)).collect();
    let scene = channels_by_type(&cells, &danish());
    assert_eq!(scene.table.rows.len(), 15, "fourteen and the sum");
    let totals: Vec<&str> =
        scene.marks.iter().map(|mark| mark.key.as_str()).filter(|key| !key.contains('.')).collect();
    assert_eq!((totals.len(), totals.last()), (10, Some(&"other")), "nine and the rest");
    let rest: u32 = (9..14).map(|at| 100 - at).sum();
    let label = &scene.marks.last().unwrap().label;
    assert!(label.contains(&rest.to_string()), "{label} holds {rest}");
}

#[test]
fn nothing_and_a_single_cell_are_drawn_too() {
    let none = channels_by_type(&[], &danish());
    assert_eq!((none.marks.len(), none.title.as_str()), (0, "Der er ingen tal at vise."), "nothing");
    let one = channels_by_type(&[(channel("BRGDK"), kind("FEJL"), 1)], &danish());
    assert_eq!(one.marks.len(), 2, "the cell and the total");
    assert_eq!(one.table.rows.len(), 1, "one row needs no sum");
    for scene in [hours_by_day(&[], &danish()), of_today(&[], &danish()), since(&[], "", &danish())] {
        roxmltree::Document::parse(&svg::write(&scene)).unwrap();
        assert!(scene.marks.is_empty(), "{} of nothing", scene.name);
    }
    let midnight = DayHours::open(day("2026-10-19"), std::array::from_fn(|hour| u32::from(hour == 23)));
    assert_eq!(hours_by_day(&[midnight], &danish()).marks.len(), 1, "one hour");
}

#[test]
fn a_hidden_figure_is_nowhere_in_the_scene() {
    let bar = ChannelBar {
        channel: channel("TLFIND"),
        total: Some(977),
        types: vec![(kind("INFO"), Some(970)), (kind("FEJL"), None), (kind("OPRET"), None)],
    };
    let scene = of_bars(&[bar], Some(977), &danish());
    let said = format!("{scene:?}");
    assert!(said.contains("skjult") && !said.contains("\"7\""), "the remaining seven are not told: {said}");
    assert_eq!(scene.table.rows[0][1..4], ["970", "skjult", "0"], "hidden is not nought");
    assert!(scene.notes.iter().any(|note| note.starts_with("Små tal er skjult")), "and it is said");
    let hidden = some_heat().table.rows[1].clone();
    assert_eq!(hidden[1], "skjult", "the first hour of Tuesday: {hidden:?}");
}

#[test]
fn what_an_interval_lets_one_say() {
    for (ratio, lo, hi, expected) in [
        (Some(0.9), Some(0.8), Some(0.99), Told::Lower),
        (Some(1.1), Some(1.01), Some(1.2), Told::Higher),
        (Some(0.9), Some(0.8), Some(1.0), Told::Open),
        (Some(1.1), Some(1.0), Some(1.2), Told::Open),
        (None, Some(1.5), None, Told::Unknown),
        (Some(1.5), Some(0.9), None, Told::Unknown),
    ] {
        assert_eq!(changed("x", "x", ratio, lo, hi).told(), expected, "{ratio:?} {lo:?} {hi:?}");
    }
    let row = &some_changes().table.rows[1];
    assert_eq!(row[3..], ["+2,0 % (\u{2212}5,0 til 10,0 %)", "kan ikke skelnes"], "in words too");
}

#[test]
fn hostile_names_are_only_text() {
    let name = "</text><script>alert(1)</script>&\"'\u{0}\u{fffe}]]>";
    let scene = since(&[changed("a\"><x", name, Some(0.9), Some(0.8), Some(1.1))], name, &danish());
    let svg = svg::write(&scene);
    let document = roxmltree::Document::parse(&svg).unwrap();
    assert!(
        !document.descendants().any(|node| node.has_tag_name("script") || node.has_tag_name("x")),
        "{svg}"
    );
    let group = document.descendants().find(|node| node.attribute("data-key").is_some()).unwrap();
    assert_eq!(group.attribute("data-key"), Some("a\"><x"), "the key is kept");
}

#[test]
fn numbers_are_written_as_the_language_does() {
    let (danish, english) = (Numbers::of(&danish()), Numbers::of(&Texts::of(Language::English)));
    for (n, expected) in [(0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567")] {
        assert_eq!(danish.whole(n), expected, "{n}");
    }
    assert_eq!(
        (danish.percent(0.385), english.percent(0.385)),
        ("38,5\u{a0}%".into(), "38.5%".into()),
        "shares"
    );
    assert_eq!(danish.decimals(1234.55, 1), "1.234,6", "a half goes up");
    assert_eq!(danish.decimals(-0.04, 1), "0,0", "nought has no sign");
    assert_eq!(
        (danish.change(-0.1244), danish.change(0.04)),
        ("\u{2212}12,4\u{a0}%".into(), "+4,0\u{a0}%".into()),
        "signs"
    );
    assert_eq!(danish.change(0.0), "0,0\u{a0}%", "no change has none");
    assert_eq!(english.whole(1_234_567), "1,234,567", "English");
}
