//! The keys that show and hide the mini window while another program has the focus: which may be chosen.

use tauri_plugin_global_shortcut::{Code, Modifiers, Shortcut};

use crate::error::{CommandError, ErrorCode};

/// Longest text of a shortcut.
const LONGEST: usize = 40;

/// Reads a shortcut, `Ctrl+Shift+F9`, and refuses those that would take another program's keys away.
///
/// Ctrl and Alt together are AltGr, with which a Danish keyboard writes `@` and `{`. Ctrl and a letter belong to
/// whatever program is in front. What is left: Ctrl and Shift, or the system key, with any key; and a function key
/// with any of the four.
pub fn parse(keys: &str) -> Result<Shortcut, CommandError> {
    let refused = || {
        let value = keys.chars().take(LONGEST).collect();
        CommandError::new(ErrorCode::ShortcutNotAllowed, [("value", value)])
    };
    if keys.len() > LONGEST {
        return Err(refused());
    }
    let shortcut: Shortcut = keys.parse().map_err(|_| refused())?;
    let held = shortcut.mods;
    let is_alt_gr = held.contains(Modifiers::CONTROL | Modifiers::ALT);
    let closes_windows = held == Modifiers::ALT && shortcut.key == Code::F4;
    let is_free = held.contains(Modifiers::CONTROL | Modifiers::SHIFT) || held.contains(Modifiers::SUPER);
    if is_alt_gr || closes_windows || held.is_empty() || !(is_free || is_function_key(shortcut.key)) {
        return Err(refused());
    }
    Ok(shortcut)
}

/// F1 to F24.
fn is_function_key(key: Code) -> bool {
    let name = key.to_string();
    name.strip_prefix('F')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_are_anothers_are_refused() {
        for allowed in [
            "Ctrl+Shift+F9",
            "Ctrl+Shift+K",
            "Ctrl+F9",
            "Shift+F12",
            "Alt+F9",
            "Super+K",
            "ctrl+shift+numpad0",
        ] {
            parse(allowed).unwrap_or_else(|_| panic!("{allowed} may be chosen"));
        }
        for (refused, why) in [
            ("Ctrl+Alt+F9", "AltGr"),
            ("Ctrl+Alt+Shift+K", "AltGr"),
            ("Alt+F4", "closes windows"),
            ("F9", "of the program in front"),
            ("K", "writing"),
            ("Shift+K", "writing"),
            ("Ctrl+C", "copying"),
            ("Alt+K", "menus"),
            ("Ctrl+Shift", "no key"),
            ("Ctrl+Shift+Æ", "no key of every keyboard"),
            ("", "nothing"),
            (&"Ctrl+Shift+".repeat(20), "too long"),
        ] {
            assert_eq!(parse(refused).unwrap_err().code, ErrorCode::ShortcutNotAllowed, "{refused}: {why}");
        }
    }
}
