//! From figures to places, and how much room a text takes.

/// Steps from nought to the largest figure, in round numbers: at most `most` of them and never a fraction.
pub fn ticks(largest: f64, most: usize) -> Vec<f64> {
    let largest = largest.max(1.0);
    let rough = largest / most.max(1) as f64;
    let power = 10_f64.powf(rough.log10().floor());
    let step =
        [1.0, 2.0, 5.0, 10.0].iter().map(|by| by * power).find(|step| *step >= rough).unwrap_or(10.0 * power);
    let step = step.max(1.0);
    let count = (largest / step).floor() as usize;
    (0..=count).map(|at| at as f64 * step).collect()
}

/// Steps of a scale that goes both ways through nought, such as changes in per cent.
pub fn ticks_around_zero(lowest: f64, highest: f64, most: usize) -> Vec<f64> {
    let reach = (highest - lowest).max(1.0);
    let rough = reach / most.max(1) as f64;
    let power = 10_f64.powf(rough.log10().floor());
    let step =
        [1.0, 2.0, 5.0, 10.0].iter().map(|by| by * power).find(|step| *step >= rough).unwrap_or(10.0 * power);
    let (first, last) = ((lowest / step).ceil() as i64, (highest / step).floor() as i64);
    (first..=last).map(|at| at as f64 * step).collect()
}

/// About how wide a text is. It is reckoned on the wide side: a text that is thought too wide is only shortened.
pub fn text_width(text: &str, size: f64) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|letter| match letter {
            'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.29,
            ' ' | '\u{a0}' => 0.28,
            'f' | 'r' | 't' | 'I' | '(' | ')' | '-' | '/' | '·' => 0.4,
            'm' | 'w' | 'M' | 'W' | 'æ' | 'Æ' | '%' | '…' | '—' | '@' => 0.93,
            'A'..='Z' | 'Ø' | 'Å' => 0.69,
            // Of other scripts nothing is known but that they are wide.
            letter if (letter as u32) > 0x24f => 1.05,
            _ => 0.6,
        })
        .sum();
    ems * size
}

/// The text, or as much of it as has room, with an ellipsis.
pub fn shortened(text: &str, size: f64, room: f64) -> String {
    if text_width(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if text_width(&kept, size) + text_width("…", size) > room {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

/// The text in at most this many lines, the last one shortened.
pub fn wrapped(text: &str, size: f64, room: f64, lines: usize) -> Vec<String> {
    let mut found: Vec<String> = vec![];
    let mut line = String::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if text_width(&longer, size) <= room || line.is_empty() {
            line = longer;
        } else if found.len() + 1 < lines {
            found.push(shortened(&line, size, room));
            line = word.to_owned();
        } else {
            let rest: Vec<&str> = std::iter::once(word).chain(words.by_ref()).collect();
            line = format!("{line} {}", rest.join(" "));
        }
    }
    if !line.is_empty() {
        found.push(shortened(&line, size, room));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_stay_below_the_largest() {
        for (largest, most, expected) in [
            (2476.0, 4, vec![0.0, 1000.0, 2000.0]),
            (7.0, 4, vec![0.0, 2.0, 4.0, 6.0]),
            (1.0, 4, vec![0.0, 1.0]),
            (0.0, 4, vec![0.0, 1.0]),
            (100.0, 5, vec![0.0, 20.0, 40.0, 60.0, 80.0, 100.0]),
        ] {
            assert_eq!(ticks(largest, most), expected, "{largest}");
        }
        assert_eq!(ticks_around_zero(-23.0, 12.0, 4), [-20.0, -10.0, 0.0, 10.0], "both ways");
    }

    #[test]
    fn a_long_name_is_shortened_to_its_room_and_a_short_one_is_left() {
        assert_eq!(shortened("Telefon ind", 12.0, 200.0), "Telefon ind", "there is room");
        let short = shortened(&"Børne- og ungeforvaltningens ".repeat(5), 12.0, 100.0);
        assert!(short.ends_with('…') && text_width(&short, 12.0) <= 100.0, "{short}");
        assert_eq!(wrapped("Hører ikke til kommunen", 12.0, 90.0, 2).len(), 2, "two lines");
        let lines = wrapped("en to tre fire fem seks syv otte ni ti elleve", 12.0, 60.0, 2);
        assert_eq!((lines.len(), lines[1].ends_with('…')), (2, true), "never a third: {lines:?}");
        assert_eq!(wrapped("", 12.0, 60.0, 2), Vec::<String>::new(), "nothing has no lines");
    }
}
