//! Contacts of 2013 that stand in two files: the raw export and the filled-in template of the same unit and day.

use std::collections::HashSet;

use chrono::NaiveDate;
use schema::municipality::StoredContact;

/// The kind of a raw export: one row a contact, with the time.
const RAW: &str = "raw2013";
/// The kind of a filled-in template.
const TEMPLATE: &str = "template2013";

/// The contacts of templates, by their place in the list, whose unit and day a raw export tells as well. The raw rows
/// know more of each contact, so it is the template's that are to be taken out.
pub(super) fn counted_twice(contacts: &[StoredContact]) -> Vec<(usize, String)> {
    let days: HashSet<(&str, NaiveDate)> =
        of_kind(contacts, RAW).map(|(_, contact)| place(contact)).collect();
    of_kind(contacts, TEMPLATE)
        .filter(|(_, contact)| days.contains(&place(contact)))
        .map(|(at, contact)| (at, contact.moment.day.to_string()))
        .collect()
}

fn of_kind<'c>(
    contacts: &'c [StoredContact],
    kind: &'static str,
) -> impl Iterator<Item = (usize, &'c StoredContact)> {
    let is_of =
        move |contact: &StoredContact| contact.imported.as_ref().is_some_and(|file| file.kind == kind);
    contacts.iter().enumerate().filter(move |(_, contact)| is_of(contact))
}

fn place(contact: &StoredContact) -> (&str, NaiveDate) {
    (&contact.unit, contact.moment.day)
}
