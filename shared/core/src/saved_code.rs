//! The long secrets that somebody printed beforehand: ten of them, each good once.

use std::fmt;

use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::code::is_separator;
use crate::secret::{IdempotencyKey, ReplyKey, SecretDigest, base32, random_bytes};
use rand_core::CryptoRng;

/// How many codes a set has.
pub const SET: usize = 10;

/// The characters that say which code of the account it is, of 20 bits.
const SELECTOR: usize = 4;

/// The characters that are the secret, of 120 bits (NIST SP 800-63B §4.2.1.1 asks for 64, and for 112 where a plain
/// digest is stored).
const SECRET: usize = 24;

/// A saved code: a selector and 120 random bits in Crockford's base32, upper case.
#[derive(PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct SavedCode(String);

/// What was typed is no saved code. It is not a guess and costs nothing.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a saved code is 28 letters and digits")]
pub struct NotASavedCode;

impl SavedCode {
    /// A new code.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self::of_bytes(&random_bytes(rng))
    }

    /// The code that takes the place of the one that was used with this ticket: the same for a repeat of the request,
    /// though only its digest is stored. Handle and ticket are the caller's, and stored nowhere.
    #[must_use]
    pub fn replacement(reply_key: &ReplyKey, handle: &str, ticket: &str) -> Self {
        Self::of_bytes(&reply_key.0.mac("regain/saved-code/1", &[handle.as_bytes(), ticket.as_bytes()]))
    }

    /// The `number`-th code of a set that was asked for with a marked request, the same for its repeat.
    #[must_use]
    pub fn of_repeat(reply_key: &ReplyKey, account_id: &str, mark: &IdempotencyKey, number: u8) -> Self {
        Self::of_bytes(&reply_key.of_account("regain/saved-codes/1", account_id, mark, number))
    }

    fn of_bytes(bytes: &[u8]) -> Self {
        let text = base32(bytes).to_ascii_uppercase();
        Self(text.chars().take(SELECTOR + SECRET).collect())
    }

    /// Reads what a person typed: in any case, with spaces and hyphens anywhere, and the letters that the alphabet
    /// lacks as the digits they look like.
    ///
    /// # Errors
    /// [`NotASavedCode`] unless 28 characters of the alphabet remain and nothing else.
    pub fn parse(typed: &str) -> Result<Self, NotASavedCode> {
        let read = |c: char| match c.to_ascii_uppercase() {
            'O' => Some('0'),
            'I' | 'L' => Some('1'),
            'U' => None,
            c => c.is_ascii_alphanumeric().then_some(c),
        };
        let code: Option<String> = typed.chars().filter(|c| !is_separator(*c)).map(read).collect();
        code.filter(|code| code.len() == SELECTOR + SECRET).map(Self).ok_or(NotASavedCode)
    }

    /// Which of the account's codes it is. It proves nothing.
    #[must_use]
    pub fn selector(&self) -> &str {
        self.0.get(..SELECTOR).unwrap_or_default()
    }

    /// The form its owner gets, once: seven groups of four.
    #[must_use]
    pub fn expose(&self) -> String {
        let mut grouped = String::new();
        for (place, c) in self.0.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                grouped.push('-');
            }
            grouped.push(c);
        }
        grouped
    }

    /// The digest that is stored: SHA-256, since 120 bits cannot be guessed.
    #[must_use]
    pub fn digest(&self) -> SecretDigest {
        SecretDigest::keyed(
            Sha256::new().chain_update(b"regain/saved/1").chain_update(&self.0).finalize().into(),
        )
    }

    /// What the account keeps of it.
    #[must_use]
    pub fn kept(&self) -> KeptCode {
        KeptCode { selector: self.selector().to_owned(), digest: self.digest() }
    }
}

impl fmt::Debug for SavedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SavedCode")
    }
}

/// A saved code as the account keeps it, as long as it is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCode {
    /// Which it is.
    pub selector: String,
    /// Its digest.
    pub digest: SecretDigest,
}

/// A set of codes with selectors that all differ.
pub fn set(mut next: impl FnMut(u8) -> SavedCode) -> Vec<SavedCode> {
    let mut codes: Vec<SavedCode> = Vec::new();
    for number in 0..u8::MAX {
        let code = next(number);
        if codes.len() < SET && !codes.iter().any(|other| other.selector() == code.selector()) {
            codes.push(code);
        }
    }
    codes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand_core::UnwrapErr;

    use super::*;
    use crate::secret::Key;

    fn code() -> SavedCode {
        SavedCode::generate(&mut UnwrapErr(getrandom::SysRng))
    }

    #[test]
    fn a_code_reads_back_however_it_is_typed() {
        let code = code();
        let shown = code.expose();
        assert_eq!(shown.len(), 34);
        assert!(!shown.contains(['I', 'L', 'O', 'U']));
        for typed in [
            shown.clone(),
            shown.to_lowercase(),
            shown.replace('-', " "),
            shown.replace('-', ""),
            format!(" {shown}\n"),
            shown.replace('0', "o").replace('1', "l"),
            shown.replace('1', "i").replace('-', "\u{2011}"),
        ] {
            assert!(SavedCode::parse(&typed) == Ok(SavedCode(code.0.clone())));
        }
        for typed in [
            "",
            "12345678",
            &shown[1..],
            &format!("{shown}0"),
            &shown.replace(&shown[..1], "U"),
            &shown.replace('-', "*"),
        ] {
            assert!(SavedCode::parse(typed) == Err(NotASavedCode));
        }
    }

    #[test]
    fn what_is_kept_is_a_digest_of_all_of_it() {
        let (one, other) = (code(), code());
        assert!(one.kept().digest == SavedCode::parse(&one.expose()).unwrap().digest());
        assert!(one.kept().digest != other.kept().digest);
        assert_eq!(format!("{one:?} {:?}", one.kept().digest), "SavedCode SecretDigest");
    }

    #[test]
    fn what_is_derived_is_the_same_twice_and_differs_by_handle_ticket_account_mark_and_number() {
        let key = ReplyKey(Key::new([7; 32]));
        let replacement = |handle, ticket| SavedCode::replacement(&key, handle, ticket).expose();
        assert_eq!(replacement("rec_a", "t"), replacement("rec_a", "t"));
        assert!(replacement("rec_a", "t") != replacement("rec_b", "t"));
        assert!(replacement("rec_a", "t") != replacement("rec_a", "u"));
        let mark = |c: &str| IdempotencyKey::parse(&c.repeat(22)).unwrap();
        let of = |id, c, number| SavedCode::of_repeat(&key, id, &mark(c), number).expose();
        assert_eq!(of("ann", "a", 0), of("ann", "a", 0));
        assert!(of("ann", "a", 0) != of("ben", "a", 0) && of("ann", "a", 0) != of("ann", "b", 0));
        assert!(of("ann", "a", 0) != of("ann", "a", 1));
    }

    #[test]
    fn a_set_is_ten_codes_with_selectors_of_their_own() {
        let (first, second) = (code(), code());
        let again = |number: u8| match number {
            0 | 1 => SavedCode(first.0.clone()),
            2 => SavedCode(second.0.clone()),
            _ => code(),
        };
        let codes = set(again);
        let selectors: std::collections::BTreeSet<_> = codes.iter().map(SavedCode::selector).collect();
        assert_eq!((codes.len(), selectors.len()), (SET, SET));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused(typed in any::<String>()) {
            if let Ok(code) = SavedCode::parse(&typed) {
                prop_assert!(SavedCode::parse(&code.expose()) == Ok(code));
            }
        }
    }
}
