//! Numbers as people write them: `1.234` and `38,5 %` in Danish, `1,234` and `38.5%` in English.

use schema::texts::Texts;

/// How the language of the texts writes numbers. The charts, the report and its tables all write through this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    thousands: String,
    decimal: String,
    percent: String,
}

impl Numbers {
    /// The way of these texts.
    pub fn of(texts: &Texts) -> Numbers {
        Numbers {
            thousands: texts.say("number-thousands", &[]),
            decimal: texts.say("number-decimal", &[]),
            percent: texts.say("number-percent", &[("n", "#".into())]),
        }
    }

    /// A count: `1.234`. Nothing else in the program puts in the thousands.
    pub fn whole(&self, n: u64) -> String {
        let digits = n.to_string();
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push_str(&self.thousands);
            }
            text.push(digit);
        }
        text
    }

    /// A number with this many decimals, halves away from zero, a true minus sign and never a negative nought.
    pub fn decimals(&self, value: f64, digits: usize) -> String {
        let ten = 10_f64.powi(digits as i32);
        // Computed figures end in noise such as 20.249999999999996; the reader who does the sum by hand has none.
        let units = ((value.abs() * ten * 1e8).round() / 1e8).round();
        let (whole, part) = ((units / ten).trunc(), units % ten);
        let mut text = self.whole(whole as u64);
        if digits > 0 {
            text.push_str(&self.decimal);
            text.push_str(&format!("{part:0digits$.0}"));
        }
        if value < 0.0 && units > 0.0 { format!("\u{2212}{text}") } else { text }
    }

    /// A share of 1 as a percentage with one decimal: `38,5 %`.
    pub fn percent(&self, share: f64) -> String {
        self.percent.replace('#', &self.decimals(100.0 * share, 1))
    }

    /// A change as a percentage with its sign: `+4,0 %`, `−12,4 %`.
    pub fn change(&self, share: f64) -> String {
        let text = self.percent(share);
        if share > 0.0 && text != self.percent(0.0) { format!("+{text}") } else { text }
    }
}
