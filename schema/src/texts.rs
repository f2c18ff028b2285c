//! Every sentence a person sees, from one Fluent file per language, shared by window, command line and report.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

/// The languages of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Dansk.
    Danish,
    /// English.
    English,
}

/// The texts of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of a language.
    pub fn of(language: Language) -> Texts {
        let (id, source) = match language {
            Language::Danish => (langid!("da"), include_str!("../texts/da.ftl")),
            Language::English => (langid!("en"), include_str!("../texts/en.ftl")),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Numbers come in formatted; marks of direction would end up in files.
        bundle.set_use_isolating(false);
        let resource = match FluentResource::try_new(source.to_owned()) {
            // A sentence that does not parse is left out; `all_sentences_parse` fails on it.
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Texts { bundle }
    }

    /// Is there a sentence with this id?
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The sentence with this id; `message.attribute` for an attribute.
    ///
    /// A missing sentence shows its id rather than nothing; a test holds that none is missing.
    pub fn say(&self, id: &str, details: &[(&str, String)]) -> String {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let pattern = self.bundle.get_message(message).and_then(|found| match attribute {
            Some(name) => found.get_attribute(name).map(|a| a.value()),
            None => found.value(),
        });
        let Some(pattern) = pattern else { return format!("[{id}]") };
        let mut args = FluentArgs::new();
        for (name, value) in details {
            args.set(Cow::Borrowed(*name), FluentValue::String(Cow::Borrowed(value)));
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{Channel, ContactType};

    #[test]
    fn all_sentences_parse() {
        for source in [include_str!("../texts/da.ftl"), include_str!("../texts/en.ftl")] {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{errors:?}");
            }
        }
    }

    #[test]
    fn every_code_has_words_in_both_languages() {
        for language in [Language::Danish, Language::English] {
            let texts = Texts::of(language);
            let ids = Channel::all()
                .map(|c| format!("channel-{}", c.code()))
                .chain(ContactType::all().map(|t| format!("type-{}", t.code())));
            for id in ids {
                assert!(!texts.say(&id, &[]).starts_with('['), "{id} in {language:?}");
            }
        }
    }
}
