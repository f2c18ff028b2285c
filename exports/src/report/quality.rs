//! What a reader must know to trust the figures: units, days, corrections, definitions.

use schema::store::logbook::LogAction;

use super::Section;
use super::known::{Known, UnitState};
use super::words::Words;
use crate::charts::{Table, TableColumn};

/// Longer lists are summed up: the report has two pages, and the window has the whole list.
const MOST_ROWS: usize = 7;

/// What is missing, at the top.
pub fn missing(known: &Known, words: &Words) -> Vec<String> {
    let mut said = vec![];
    if !known.closed {
        said.push(words.say("report-draft-why", &[]));
    }
    let (counted, count) = (counted(known), known.units.len() as u32);
    if counted < count {
        let details = [("counted", words.whole(counted)), ("count", words.whole(count))];
        said.push(words.say("report-missing-note", &details));
    }
    if let Some(sentence) = silent_days(known, words) {
        said.push(sentence);
    }
    said
}

/// Which units counted, and the others with their reason.
pub fn units(known: &Known, words: &Words) -> Section {
    let (counted, count) = (counted(known), known.units.len() as u32);
    let details = [("counted", words.whole(counted)), ("count", words.whole(count))];
    let sentence = match (count, counted == count) {
        (0, _) => words.say("report-units-none-known", &[("counted", words.whole(known.units_counted))]),
        (_, true) => words.say("report-units-all", &[("count", words.whole(count))]),
        (_, false) => words.say("report-units-some", &details),
    };
    let others = || known.units.iter().filter(|unit| unit.state != UnitState::Counted);
    let state = |state: UnitState| {
        let code = match state {
            UnitState::Counted => "counted",
            UnitState::Closed => "closed",
            UnitState::Missing => "missing",
            UnitState::Silent => "silent",
        };
        words.say(&format!("report-units-state-{code}"), &[])
    };
    let reason = |reason: Option<&str>| match reason {
        Some(code) => words.say(&format!("signoff-reason-{code}"), &[]),
        None => words.say("report-units-no-reason", &[]),
    };
    let most = if others().count() > MOST_ROWS { MOST_ROWS - 1 } else { MOST_ROWS };
    let mut rows: Vec<Vec<String>> = others()
        .take(most)
        .map(|unit| vec![unit.name.clone(), state(unit.state), reason(unit.reason.as_deref())])
        .collect();
    let rest = others().count().saturating_sub(most);
    if rest > 0 {
        let name = words.say("report-units-more", &[("count", words.whole(rest as u32))]);
        rows.push(vec![name, "–".into(), "–".into()]);
    }
    let table = Table {
        caption: words.say("report-units-caption", &[]),
        columns: ["unit", "state", "reason"]
            .map(|column| TableColumn::words(words.say(&format!("report-units-{column}"), &[])))
            .into(),
        rows,
    };
    Section {
        key: "units".into(),
        heading: words.say("report-units-heading", &[]),
        sentences: [Some(sentence), silent_days(known, words)].into_iter().flatten().collect(),
        scene: None,
        table: Some(table).filter(|table| !table.rows.is_empty()),
    }
}

/// What was corrected, by the log.
pub fn corrections(known: &Known, words: &Words) -> Section {
    // Opening a week again changes no figure by itself; the table has it, for it explains a version.
    let changing = known.corrections.iter().filter(|correction| correction.action != LogAction::Reopened);
    let times: u32 = changing.map(|correction| correction.times).sum();
    let sentence = match times {
        0 => words.say("report-log-none", &[]),
        1 => words.say("report-log-once", &[]),
        _ => words.say("report-log-sentence", &[("count", words.whole(times))]),
    };
    let rows = known.corrections.iter().take(MOST_ROWS).map(|correction| {
        let action = words.say(&format!("log-{}", correction.action.code()), &[]);
        let reasons = ["repair-reason", "reopen-reason"].map(|kind| {
            correction
                .reason
                .as_ref()
                .map(|reason| format!("{kind}-{reason}"))
                .filter(|id| words.texts.has(id))
        });
        let what = match reasons.into_iter().flatten().next() {
            Some(id) => format!("{action}: {}", words.say(&id, &[])),
            None => action,
        };
        // A small number of contacts is no figure about citizens, but it may be about a desk.
        let small = (1..known.min_cell).contains(&correction.contacts);
        vec![what, words.whole(correction.times), words.count((!small).then_some(correction.contacts))]
    });
    let table = Table {
        caption: words.say("report-log-caption", &[]),
        columns: vec![
            TableColumn::words(words.say("report-log-what", &[])),
            TableColumn::numbers(words.say("report-log-times", &[])),
            TableColumn::numbers(words.say("report-log-contacts", &[])),
        ],
        rows: rows.collect(),
    };
    Section {
        key: "corrections".into(),
        heading: words.say("report-log-heading", &[]),
        sentences: vec![sentence],
        scene: None,
        table: Some(table).filter(|table| !table.rows.is_empty()),
    }
}

/// Definitions, hidden figures, and what the report cannot say.
pub fn notes(known: &Known, words: &Words) -> Vec<String> {
    let mut notes = vec![
        words.say("report-note-own", &[]),
        words.say("report-note-definition", &[("version", known.now.definition.clone())]),
    ];
    let (now, inside) = (&known.now, known.now.within(|_, _| true));
    let outside = now.table.total.saturating_sub(inside);
    if outside > 0 {
        let rest = |total: Option<u32>, part: u32| words.whole(total.unwrap_or(part).saturating_sub(part));
        let tells_all = now.may_tell(now.table.with_website.1, inside, known.min_cell);
        notes.push(match known.within().filter(|_| tells_all) {
            Some(within) => {
                let details = [
                    ("with", rest(now.table.with_website.1, inside)),
                    ("without", rest(now.table.without_website.1, within)),
                ];
                words.say("report-note-outside", &details)
            }
            None => words.say("report-note-some-outside", &[]),
        });
    }
    if known.min_cell > 1 {
        notes.push(words.say("report-note-hidden", &[("min", words.whole(known.min_cell))]));
    }
    if known.purged {
        notes.push(words.say("report-note-purged", &[]));
    }
    notes
}

fn counted(known: &Known) -> u32 {
    known.units.iter().filter(|unit| unit.state == UnitState::Counted).count() as u32
}

fn silent_days(known: &Known, words: &Words) -> Option<String> {
    let days: Vec<String> = known.silent_days.iter().take(MOST_ROWS).map(|day| words.day(*day)).collect();
    let more = if known.silent_days.len() > days.len() { " …" } else { "" };
    (!days.is_empty())
        .then(|| words.say("report-days-missing", &[("days", format!("{}{more}", days.join(", ")))]))
}
