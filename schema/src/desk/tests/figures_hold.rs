//! Whatever is done in whatever order: the figures kept equal a recount, and both equal what a simple model says.

use std::collections::BTreeMap;

use super::*;
use proptest::prelude::*;

/// What the test believes of a contact.
#[derive(Debug, Clone)]
struct Believed {
    day: String,
    channel: String,
    kind: String,
    n: u32,
    out: bool,
}

#[derive(Default)]
struct Model {
    contacts: BTreeMap<String, Believed>,
    order: Vec<GestureId>,
    forgotten: BTreeMap<String, u32>,
}

impl Model {
    fn pick(&self, at: usize) -> Option<GestureId> {
        (!self.order.is_empty()).then(|| self.order[at % self.order.len()])
    }

    fn add(&mut self, contact: &LoggedContact) {
        self.order.push(id_of(contact));
        self.learn(contact, false);
    }

    fn learn(&mut self, contact: &LoggedContact, out: bool) {
        assert_eq!(contact.voided, out, "{contact:?}");
        let (day, channel, kind) = (contact.day.clone(), contact.channel.clone(), contact.kind.clone());
        self.contacts.insert(contact.id.clone(), Believed { day, channel, kind, n: contact.n, out });
    }

    fn cells(&self, day: &str) -> BTreeMap<(String, String), u32> {
        let mut cells = BTreeMap::new();
        for contact in self.contacts.values().filter(|contact| !contact.out && contact.day == day) {
            *cells.entry((contact.channel.clone(), contact.kind.clone())).or_insert(0) += contact.n;
        }
        cells
    }
}

/// Nothing to do is an answer, not a fault.
fn done(answer: Result<DeskChange, SchemaError>) -> Option<LoggedContact> {
    match answer {
        Ok(change) => Some(change.contact),
        Err(SchemaError::NothingToUndo | SchemaError::NothingToRedo) => None,
        Err(fault) => panic!("{fault:?}"),
    }
}

fn step(f: &mut Fixture, model: &mut Model, (what, channel, kind): (u8, usize, usize)) {
    let (channels, kinds) = (Channel::in_desk_order(), ContactType::in_desk_order());
    let codes = ContactCodes::simple(channels[channel], kinds[kind]);
    let target = model.pick(channel * 6 + kind);
    let counter = f.desk.counter();
    let logged = |when: When, n: u32| NewContact { id: gesture(), codes: codes.clone(), n, when };
    match (what, target) {
        (0, _) => done(counter.undo(gesture(), None, tuesday())).iter().for_each(|c| model.learn(c, true)),
        (1, _) => done(counter.redo(gesture(), tuesday())).iter().for_each(|c| model.learn(c, false)),
        (2, Some(id)) => {
            done(counter.undo(gesture(), Some(id), tuesday())).iter().for_each(|c| model.learn(c, true))
        }
        (3, Some(id)) => {
            let cancelled = counter.cancel(gesture(), id, CancelReason::Trial, tuesday());
            done(cancelled).iter().for_each(|c| model.learn(c, true));
        }
        (4, Some(id)) => {
            done(counter.restore(gesture(), id, tuesday())).iter().for_each(|c| model.learn(c, false));
        }
        (5 | 6, Some(id)) => {
            let before = model.contacts[&id.to_string()].clone();
            let change = counter.amend(gesture(), id, &codes, tuesday()).unwrap();
            assert_eq!((before.n, &before.day), (change.contact.n, &change.contact.day), "only codes change");
            model.learn(&change.contact, before.out);
        }
        (7, _) => {
            let when = When::Late(LateSlot { day: "2026-10-19".into(), hour: kind as u8 });
            model.add(&counter.log(&logged(when, 1), tuesday()).unwrap().contact);
        }
        (8, _) => model.add(&counter.log(&logged(When::Now, 2 + kind as u32), tuesday()).unwrap().contact),
        (9, _) => {
            counter.estimate_forgotten(gesture(), day("2026-10-20"), kind as u32, tuesday()).unwrap();
            model.forgotten.insert("2026-10-20".into(), kind as u32);
        }
        (10, _) => counter.set_state(CountingState::Paused, tuesday()).unwrap(),
        (11, _) => {
            let id = gesture().to_string();
            let cell =
                PaperCell { id: id.clone(), channel: codes.channel, kind: codes.kind, n: 1 + kind as u32 };
            let sheet = PaperSheet { day: day("2026-10-19"), hour: None, cells: vec![cell] };
            counter.log_paper(&sheet, tuesday()).unwrap();
            let list = counter.contacts_of_day(Some(day("2026-10-19")), tuesday()).unwrap();
            model.add(list.contacts.iter().find(|contact| contact.id == id).unwrap());
        }
        (12, _) => {
            let unit = ["borgerservice", "jobcenter"][channel % 2];
            f.desk.set_up(&place(unit), tuesday()).unwrap();
        }
        _ => model.add(&counter.log(&logged(When::Now, 1), tuesday()).unwrap().contact),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_figures_equal_a_recount_and_the_model_after_any_sequence(
        steps in proptest::collection::vec((0u8..16, 0usize..4, 0usize..6), 1..40)
    ) {
        let mut f = desk();
        let mut model = Model::default();
        for taken in steps {
            step(&mut f, &mut model, taken);
        }
        let mut f = f.reopen();
        assert_tally_is_a_recount(&mut f.desk);
        let figures = f.desk.counter().figures(tuesday()).unwrap();
        let cells: BTreeMap<(String, String), u32> =
            figures.cells.iter().map(|cell| ((cell.channel.clone(), cell.kind.clone()), cell.count)).collect();
        prop_assert_eq!(cells, model.cells("2026-10-20"));
        for text in ["2026-10-19", "2026-10-20"] {
            let list = f.desk.counter().contacts_of_day(Some(day(text)), tuesday()).unwrap();
            let believed = model.contacts.values().filter(|contact| contact.day == text);
            prop_assert_eq!(list.contacts.len(), believed.count());
            prop_assert_eq!(list.total, model.cells(text).values().sum::<u32>());
            prop_assert_eq!(list.forgotten, model.forgotten.get(text).copied().unwrap_or(0));
            let numbers: Vec<u32> = list.contacts.iter().map(|contact| contact.number).collect();
            let every: Vec<u32> = (1..=list.contacts.len() as u32).rev().collect();
            prop_assert_eq!(numbers, every);
            for contact in &list.contacts {
                let known = &model.contacts[&contact.id];
                prop_assert_eq!(
                    (&contact.channel, &contact.kind, contact.n, contact.voided),
                    (&known.channel, &known.kind, known.n, known.out)
                );
            }
        }
    }
}
