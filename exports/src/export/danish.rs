//! Hours, days and weeks as a Danish spreadsheet and its reader expect them.

use chrono::NaiveDate;

/// `7,5`, without superfluous zeros.
pub fn decimal(value: f64) -> String {
    plain(value).replace('.', ",")
}

/// `7.5`, without superfluous zeros.
pub fn plain(value: f64) -> String {
    format!("{value:.2}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `20-10-2026`.
pub fn day(day: NaiveDate) -> String {
    day.format("%d-%m-%Y").to_string()
}

/// `2026 uge 43`: no spreadsheet takes it for a date, and it sorts.
pub fn week((year, week): (i32, u32)) -> String {
    format!("{year} uge {week:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_days_are_written_as_on_paper() {
        for (value, text) in [(7.5, "7,5"), (7.0, "7"), (0.0, "0"), (37.25, "37,25"), (10.0, "10")] {
            assert_eq!(decimal(value), text);
        }
        assert_eq!(day(NaiveDate::from_ymd_opt(2026, 10, 5).unwrap()), "05-10-2026");
        assert_eq!(week((2026, 3)), "2026 uge 03");
    }
}
