//! The contacts the pages hold that are not on disk: the program does not end over them without a word.

use std::sync::{Mutex, MutexGuard, PoisonError};

use schema::texts::Texts;

/// What the pages said last of the contacts they hold.
#[derive(Default)]
pub struct Unsaved(Mutex<Told>);

#[derive(Default)]
struct Told {
    main: u32,
    mini: u32,
    is_asking: bool,
}

/// What happens when the counting window is to be closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closing {
    /// It closes: everything is on disk.
    Goes,
    /// It stays, and the person is asked: so many contacts would be lost.
    Asks(u32),
    /// It stays: the person is being asked already.
    Waits,
}

impl Unsaved {
    /// Keeps how many contacts a window's page holds that are not saved or on their way. The mini window's page lives on
    /// behind the counting window, and each knows of its own only.
    pub fn tell(&self, is_mini: bool, count: u32) {
        let mut told = self.told();
        *(if is_mini { &mut told.mini } else { &mut told.main }) = count;
    }

    /// What happens when the counting window is to be closed now.
    pub fn closing(&self) -> Closing {
        let mut told = self.told();
        match told.main.saturating_add(told.mini) {
            0 => Closing::Goes,
            _ if told.is_asking => Closing::Waits,
            count => {
                told.is_asking = true;
                Closing::Asks(count)
            }
        }
    }

    /// The person has answered; the next time they are asked anew.
    pub fn answered(&self) {
        self.told().is_asking = false;
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What would be lost, and what to do about it.
pub fn sentence(count: u32, texts: &Texts) -> String {
    let id = if count == 1 { "window-close-one" } else { "window-close-several" };
    texts.say(id, &[("count", count.to_string())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use schema::texts::Language;

    #[test]
    fn the_window_closes_at_once_when_everything_is_saved() {
        let unsaved = Unsaved::default();
        assert_eq!(unsaved.closing(), Closing::Goes);
        unsaved.tell(false, 2);
        unsaved.tell(false, 0);
        assert_eq!(unsaved.closing(), Closing::Goes, "saved since");
    }

    #[test]
    fn a_person_is_asked_once_at_a_time_and_for_both_windows() {
        let unsaved = Unsaved::default();
        unsaved.tell(false, 2);
        unsaved.tell(true, 3);
        assert_eq!(unsaved.closing(), Closing::Asks(5));
        assert_eq!(unsaved.closing(), Closing::Waits, "no second question over the first");
        unsaved.answered();
        unsaved.tell(false, 0);
        assert_eq!(unsaved.closing(), Closing::Asks(3), "asked anew, by what is unsaved then");
        unsaved.tell(true, 0);
        assert_eq!(unsaved.closing(), Closing::Goes, "saved while the question stands");
    }

    #[test]
    fn the_question_names_the_number_in_both_languages() {
        for (language, one, several) in [
            (Language::Danish, "IKKE gemt: 1 henvendelse.", "IKKE gemt: 12 henvendelser."),
            (Language::English, "NOT saved: 1 contact.", "NOT saved: 12 contacts."),
        ] {
            let texts = Texts::of(language);
            assert!(sentence(1, &texts).starts_with(one), "{}", sentence(1, &texts));
            assert!(sentence(12, &texts).starts_with(several), "{}", sentence(12, &texts));
            for id in ["window-close", "window-close-anyway", "window-close-stay"] {
                assert!(texts.has(id), "{id} in {language:?}");
            }
        }
    }
}
