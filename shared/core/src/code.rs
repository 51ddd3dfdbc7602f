//! The short secret that is sent and typed: eight decimal digits.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::recovery::RecoveryKey;
use crate::secret::{CodeKey, IssueKey, Purpose, SecretDigest, Seed};

/// How many digits a code has.
pub const LENGTH: usize = 8;

const ONE_MORE_THAN_THE_LAST: u128 = 100_000_000;

/// A code of eight ASCII digits.
#[derive(PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Code(String);

/// What was typed is not eight digits. It is not a guess and costs nothing.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a code is eight digits")]
pub struct NotACode;

impl Code {
    /// Reads what a person typed: digits of any script, with spaces and hyphens anywhere.
    ///
    /// # Errors
    /// [`NotACode`] unless eight digits remain and nothing else.
    pub fn parse(typed: &str) -> Result<Self, NotACode> {
        let digits: Option<String> = typed.chars().filter(|c| !is_separator(*c)).map(ascii_digit).collect();
        digits.filter(|digits| digits.len() == LENGTH).map(Self).ok_or(NotACode)
    }

    /// The code of a record's `turn`-th message. 128 bits are reduced to eight digits, so that no code is
    /// likelier than another by more than 2^-101.
    #[must_use]
    pub fn derive(key: &IssueKey, seed: &Seed, turn: u8) -> Self {
        let bytes = key.derive(Purpose::Code, seed, turn);
        let number = bytes.iter().take(16).fold(0_u128, |number, byte| (number << 8) | u128::from(*byte));
        Self(format!("{:08}", number % ONE_MORE_THAN_THE_LAST))
    }

    /// The digest that is stored: keyed, and bound to one recovery.
    #[must_use]
    pub fn digest(&self, key: &CodeKey, recovery: &RecoveryKey) -> SecretDigest {
        SecretDigest::keyed(
            key.0.mac("regain/code-digest/1", &[recovery.as_str().as_bytes(), self.0.as_bytes()]),
        )
    }

    /// Two groups of four, as a message shows it.
    #[must_use]
    pub fn grouped(&self) -> String {
        let (front, back) = self.0.split_at(LENGTH / 2);
        format!("{front} {back}")
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code")
    }
}

/// Spaces and dashes, also those that phones and word processors put in, and marks of direction.
pub(crate) fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}' | '\u{202a}'..='\u{202e}')
        || matches!(
            c,
            '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{2212}' | '\u{fe63}' | '\u{feff}' | '\u{ff0d}'
        )
}

/// The digit that `c` is in its script, in ASCII.
pub(crate) fn ascii_digit(c: char) -> Option<char> {
    let point = u32::from(c);
    let zero = match ZEROS.binary_search(&point) {
        Ok(_) => point,
        Err(after) => *ZEROS.get(after.checked_sub(1)?)?,
    };
    char::from_digit(point - zero, 10)
}

/// The digit zero of every script. Nine digits follow each, in order (Unicode 14, general category Nd).
#[rustfmt::skip]
const ZEROS: [u32; 66] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
    0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0,
    0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730,
    0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2,
    0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::secret::Key;

    #[test]
    fn spaces_hyphens_and_scripts_make_no_difference() {
        for typed in [
            "12345678",
            " 1234 5678 ",
            "1234-5678",
            "1-2-3-4-5-6-7-8",
            "١٢٣٤٥٦٧٨",
            "१२३४५६७८",
            "１２３４　５６７８",
        ] {
            assert_eq!(Code::parse(typed), Code::parse("12345678"), "{typed}");
        }
    }

    #[test]
    fn anything_else_is_not_a_code() {
        for typed in
            ["", "1234567", "123456789", "1234567a", "½2345678", "²2345678", "1234567\u{0}", "+12345678"]
        {
            assert_eq!(Code::parse(typed), Err(NotACode), "{typed}");
        }
    }

    #[test]
    fn the_digest_is_bound_to_its_recovery_and_key() {
        let code = Code::parse("12345678").unwrap();
        let (one, other) = (RecoveryKey::of("one"), RecoveryKey::of("other"));
        let key = CodeKey(Key::new([1; 32]));
        assert_eq!(code.digest(&key, &one), code.digest(&key, &one));
        assert_ne!(code.digest(&key, &one), code.digest(&key, &other));
        assert_ne!(code.digest(&key, &one), code.digest(&CodeKey(Key::new([2; 32])), &one));
    }

    #[test]
    fn derived_codes_are_spread_evenly() {
        let key = IssueKey(Key::new([1; 32]));
        let mut tally = [[0_u32; 10]; LENGTH];
        for n in 0..10_000_u32 {
            let mut seed = [0; 32];
            seed[..4].copy_from_slice(&n.to_be_bytes());
            let seed = Seed::decode(&data_encoding::BASE64URL_NOPAD.encode(&seed)).unwrap();
            for (place, digit) in Code::derive(&key, &seed, 1).0.bytes().enumerate() {
                tally[place][usize::from(digit - b'0')] += 1;
            }
        }
        // 1,000 expected of each; six standard deviations are 180.
        assert!(tally.iter().flatten().all(|count| (820..=1180).contains(count)), "{tally:?}");
    }

    proptest! {
        #[test]
        fn reading_never_fails_in_another_way(typed in any::<String>()) {
            if let Ok(code) = Code::parse(&typed) {
                prop_assert!(code.0.len() == LENGTH && code.0.bytes().all(|b| b.is_ascii_digit()));
                prop_assert_eq!(Code::parse(&code.grouped()), Ok(code));
            }
        }
    }
}
