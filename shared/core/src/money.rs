//! Amounts of money, without fractions that a float would lose.

use std::fmt;

/// US dollars, in whole millionths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Usd(u64);

const MILLION: u64 = 1_000_000;

impl Usd {
    /// As many millionths of a dollar.
    #[must_use]
    pub const fn from_micros(micros: u64) -> Self {
        Self(micros)
    }

    /// How many millionths of a dollar.
    #[must_use]
    pub const fn micros(self) -> u64 {
        self.0
    }

    /// So many hundredths of it, rounded down.
    #[must_use]
    pub const fn percent(self, percent: u8) -> Self {
        let percent = percent as u64;
        Self(self.0 / 100 * percent + self.0 % 100 * percent / 100)
    }

    /// What is left of it; `None` if it is less.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// Reads `20` or `0.00645`: at most six decimals, nothing but digits and one dot between them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, decimals) = match text.split_once('.') {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (text, None),
        };
        let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        let whole = is_number(whole).then(|| whole.parse::<u64>().ok()).flatten()?;
        let micros = match decimals {
            None => 0,
            Some(digits) if is_number(digits) && digits.len() <= 6 => format!("{digits:0<6}").parse().ok()?,
            Some(_) => return None,
        };
        whole.checked_mul(MILLION)?.checked_add(micros).map(Self)
    }
}

impl fmt::Display for Usd {
    /// `0.10`: as many decimals as it takes, two at least.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = format!("{:06}", self.0 % MILLION);
        let (cents, rest) = decimals.split_at_checked(2).unwrap_or_default();
        write!(f, "{}.{cents}{}", self.0 / MILLION, rest.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_exactly() {
        for (text, micros, written) in [
            ("0.10", 100_000, "0.10"),
            ("0.1", 100_000, "0.10"),
            ("20", 20_000_000, "20.00"),
            ("0", 0, "0.00"),
            ("0.00645", 6_450, "0.00645"),
            ("0.000001", 1, "0.000001"),
            ("007.5", 7_500_000, "7.50"),
            ("18446744073709.551615", u64::MAX, "18446744073709.551615"),
        ] {
            let read = Usd::parse(text).unwrap();
            assert_eq!((read, read.to_string().as_str()), (Usd::from_micros(micros), written), "{text}");
            assert_eq!(Usd::parse(&read.to_string()), Some(read));
        }
        for wrong in [
            "",
            ".",
            ".5",
            "5.",
            "-1",
            "+1",
            "1e3",
            "1,5",
            "$1",
            " 1",
            "0.0000001",
            "1.2.3",
            "٣",
            "18446744073709.551616",
            "18446744073710",
            "99999999999999999999",
        ] {
            assert_eq!(Usd::parse(wrong), None, "{wrong}");
        }
    }
}
