//! Our own letters: IBM Plex Sans in two weights (SIL Open Font License, `fonts/OFL.txt`).

use std::sync::LazyLock;

use serde_json::Value;
use typst::foundations::Bytes;
use typst::text::Font;

/// Regular and semibold.
pub fn fonts() -> &'static [Font] {
    static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
        let files: [&'static [u8]; 2] = [
            include_bytes!("../../fonts/IBMPlexSans-Regular.ttf"),
            include_bytes!("../../fonts/IBMPlexSans-SemiBold.ttf"),
        ];
        files.into_iter().filter_map(|file| Font::new(Bytes::new(file), 0)).collect()
    });
    &FONTS
}

/// The text with a question mark for every sign the letters do not have: a page for everybody may show no empty box.
pub fn known(text: &str) -> String {
    let is_known = |letter: char| {
        letter == '\n' || fonts().iter().all(|font| font.info().coverage.contains(u32::from(letter)))
    };
    text.chars().map(|letter| if is_known(letter) { letter } else { '?' }).collect()
}

/// The same for every string of a document.
pub fn known_in(value: &mut Value) {
    match value {
        Value::String(text) => *text = known(text),
        Value::Array(values) => values.iter_mut().for_each(known_in),
        Value::Object(fields) => fields.values_mut().for_each(known_in),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
