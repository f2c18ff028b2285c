use super::*;

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, number).unwrap()
}

fn at(number: u32, unit: &str, channel: &str, source: &str, n: u32) -> CountedAt {
    CountedAt {
        day: day(number),
        unit: unit.into(),
        channel: Channel::from_code(channel).unwrap(),
        source: Source::from_code(source).unwrap(),
        n,
    }
}

fn seen(number: u32, unit: Option<&str>, channel: &str, n: u32) -> MachineCount {
    let channel = Channel::from_code(channel).unwrap();
    MachineCount { day: day(number), channel, unit: unit.map(str::to_owned), n }
}

fn told(rows: &[ReconciledRow]) -> Vec<(Option<&str>, u32, u32, Option<Mark>)> {
    rows.iter().map(|row| (row.day.as_deref(), row.manual, row.machine, row.mark)).collect()
}

#[test]
fn manual_is_held_against_the_machine_for_the_round_and_for_every_day_it_counted() {
    let counted = [
        at(19, "a", "TLFIND", "SKRANKE", 50),
        at(19, "b", "TLFIND", "MASSE", 40),
        at(20, "a", "TLFIND", "SKRANKE", 30),
        at(21, "a", "TLFIND", "EFTER", 60),
        at(22, "a", "TLFIND", "SKRANKE", 500),
        at(19, "-", "TLFIND", "CENTRAL", 1_000),
        at(19, "a", "PRSNLG", "SKRANKE", 7),
    ];
    let machine = [
        seen(19, None, "TLFIND", 100),
        seen(20, None, "TLFIND", 60),
        seen(21, None, "TLFIND", 50),
        seen(23, None, "TLFIND", 5),
    ];
    let rows = rows(&counted, &machine).unwrap();
    assert_eq!(
        told(&rows),
        [
            (None, 180, 215, None),
            (Some("2026-10-19"), 90, 100, None),
            (Some("2026-10-20"), 30, 60, Some(Mark::Low)),
            (Some("2026-10-21"), 60, 50, Some(Mark::Above)),
            (Some("2026-10-23"), 0, 5, Some(Mark::NoManual)),
        ],
        "what KL delivered is no registration, and a day without a machine's figure is not in the sum"
    );
    assert_eq!(rows[2].ratio, Some(0.5));
}

#[test]
fn a_machine_that_names_its_units_is_held_against_those_units() {
    let counted = [at(19, "a", "TLFIND", "SKRANKE", 45), at(19, "b", "TLFIND", "SKRANKE", 300)];
    let by_unit = rows(&counted, &[seen(19, Some("a"), "TLFIND", 50)]).unwrap();
    assert_eq!(told(&by_unit)[1], (Some("2026-10-19"), 45, 50, None), "unit b has another switch");
    let mixed = rows(&counted, &[seen(19, Some("a"), "TLFIND", 50), seen(19, None, "TLFIND", 300)]).unwrap();
    assert_eq!(told(&mixed)[1], (Some("2026-10-19"), 345, 350, None), "one figure is for all");
}

#[test]
fn small_figures_and_zeros_are_not_marked_for_their_ratio() {
    for (manual, machine, mark) in [(2, 5, None), (0, 0, None), (9, 0, None), (12, 0, Some(Mark::Above))] {
        let rows =
            rows(&[at(19, "a", "EMLIND", "SKRANKE", manual)], &[seen(19, None, "EMLIND", machine)]).unwrap();
        assert_eq!(rows[1].mark, mark, "{manual} ÷ {machine}");
        assert_eq!(rows[1].ratio.is_some(), machine > 0, "nothing is divided by nothing");
    }
}

fn doubles(counted: &[CountedAt]) -> Vec<(String, Option<String>, String, u32)> {
    double_counts(counted).into_iter().map(|d| (d.channel, d.day, d.sources.join("+"), d.n)).collect()
}

#[test]
fn what_is_delivered_and_registered_as_well_is_warned_of() {
    let same_day = [at(19, "-", "DOCIND", "CENTRAL", 80), at(19, "a", "DOCIND", "SKRANKE", 12)];
    let wanted = ("DOCIND".into(), Some("2026-10-19".into()), "CENTRAL+SKRANKE".into(), 12);
    assert_eq!(doubles(&same_day), [wanted], "Digital Post on one day");
    let one_figure = [at(19, "-", "SLVBTJN", "CENTRAL", 80), at(21, "a", "SLVBTJN", "PAPIR", 3)];
    let wanted = ("SLVBTJN".into(), None, "CENTRAL+PAPIR".into(), 3);
    assert_eq!(doubles(&one_figure), [wanted], "a delivery put on the first day");
    let in_a_lump = [at(19, "-", "TLFIND", "MASSE", 10), at(19, "a", "TLFIND", "SKRANKE", 40)];
    assert_eq!(doubles(&in_a_lump)[0].3, 10, "the same day and channel from a list and from desks");
    let letters = [at(19, "-", "MGRUD", "MASSE", 54), at(20, "a", "PPRUD", "SKRANKE", 5)];
    assert_eq!(
        doubles(&letters),
        [("MGRUD".into(), None, "MASSE+SKRANKE+PPRUD".into(), 5)],
        "output manager"
    );
}

#[test]
fn what_was_counted_once_is_not_warned_of() {
    for counted in [
        vec![at(19, "a", "TLFIND", "SKRANKE", 10), at(19, "a", "TLFIND", "EFTER", 4)],
        vec![at(19, "-", "WEB", "CENTRAL", 900)],
        vec![at(19, "-", "TLFIND", "MASSE", 10), at(20, "a", "TLFIND", "SKRANKE", 40)],
        vec![at(19, "-", "MGRUD", "MASSE", 54), at(20, "-", "PPRUD", "MASSE", 5)],
        vec![at(19, "", "DOCIND", "IMPORT", 54)],
    ] {
        assert_eq!(double_counts(&counted), vec![], "{counted:?}");
    }
}
