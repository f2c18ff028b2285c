//! One cell: a day, a number, a task. What could be read in two ways is a fault with its name.

use chrono::NaiveDate;
use schema::clock;
use schema::kle::Kle;

use super::DayFormat;

/// A rule and what stands in the cell.
pub type Fault = (&'static str, String);

/// The day of a cell. A clock time behind it must be midnight: counts are of a day.
pub fn day(text: &str, format: DayFormat) -> Result<NaiveDate, Fault> {
    let bad = || ("bad_date", text.to_owned());
    let (date, time) = match text.split_once([' ', 'T']) {
        Some((date, time)) => (date, Some(time.trim())),
        None => (text, None),
    };
    let parsed = match format {
        DayFormat::Iso => clock::parse_day(date).ok(),
        DayFormat::Danish => danish_day(date),
    };
    let day = parsed
        .filter(|day| day.and_hms_opt(12, 0, 0).is_some_and(|noon| clock::is_countable(noon.and_utc())));
    let day = day.ok_or_else(bad)?;
    match time {
        None | Some("00:00" | "00:00:00" | "00.00" | "00.00.00" | "0:00" | "0:00:00") => Ok(day),
        Some(time) if time.starts_with(|c: char| c.is_ascii_digit()) => Err(("hour_of_day", text.to_owned())),
        Some(_) => Err(bad()),
    }
}

/// `19-10-2026`, `19.10.2026`, `19/10/2026`; day and month may have one digit, the year has four.
fn danish_day(text: &str) -> Option<NaiveDate> {
    let separator = text.chars().find(|c| !c.is_ascii_digit()).filter(|c| "-./".contains(*c))?;
    let parts: Vec<&str> = text.split(separator).collect();
    let [day, month, year] = parts[..] else { return None };
    let digits = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        let well_formed = lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        well_formed.then(|| part.parse::<u32>().ok()).flatten()
    };
    NaiveDate::from_ymd_opt(
        i32::try_from(digits(year, 4..=4)?).ok()?,
        digits(month, 1..=2)?,
        digits(day, 1..=2)?,
    )
}

/// Could the cell be a day, in either way of writing?
pub fn looks_like_day(text: &str) -> bool {
    let is = |format| matches!(day(text, format), Ok(_) | Err(("hour_of_day", _)));
    is(DayFormat::Iso) || is(DayFormat::Danish)
}

/// A number of contacts: one to six digits, nothing else. A dot may be a thousand or a tenth: nobody knows.
pub fn count(text: &str) -> Result<u32, Fault> {
    let well_formed = (1..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let parsed = if well_formed { text.parse().ok() } else { None };
    parsed.ok_or_else(|| ("bad_count", text.to_owned()))
}

/// A task. A spreadsheet that took its number for a date has destroyed it: `23.05.10` became `23-05-2010`.
pub fn task(text: &str) -> Result<Kle, Fault> {
    text.parse().map_err(|_| match is_mangled(text) {
        true => ("mangled_code", text.to_owned()),
        false => ("bad_kle", text.to_owned()),
    })
}

/// Does a code look like what a spreadsheet makes of it when it takes it for a date: `10. dec`, `dec-12`, `23-05-2010`?
pub fn is_mangled(text: &str) -> bool {
    const MONTHS: [&str; 16] = [
        "jan", "feb", "mar", "apr", "maj", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec",
        "mrt", "des",
    ];
    if looks_like_day(text) {
        return true;
    }
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_number = |word: &&str| word.bytes().all(|b| b.is_ascii_digit());
    let is_month = |word: &&str| MONTHS.iter().any(|month| word.starts_with(month)) && word.len() <= 9;
    let letters = words.iter().filter(|word| !is_number(word));
    let shaped = (2..=3).contains(&words.len()) && words.iter().any(is_number);
    // `10-12`: two short numbers parted by a hyphen or a slash, as a spreadsheet shows a day and a month.
    let day_and_month = words.len() == 2 && words.iter().all(is_number) && text.contains(['-', '/']);
    shaped && (day_and_month || (letters.clone().count() == 1 && letters.clone().all(is_month)))
}
