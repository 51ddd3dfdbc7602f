//! What a person typed to name an account. It proves nothing.
//!
//! [`Identifier::parse`] is the one function that makes the canonical form, for look-up, quotas and repeats.

use std::fmt;

use phonenumber::{Mode, country};
use precis_core::profile::PrecisFastInvocation;
use precis_profiles::UsernameCaseMapped;

use crate::code::ascii_digit;

/// A name for an account, in canonical form.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Identifier {
    /// An e-mail address.
    Email(EmailAddress),
    /// A phone number.
    Phone(PhoneNumber),
    /// A username.
    Username(Username),
}

/// Why something is no identifier. None of it depends on whether an account exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidIdentifier {
    /// Nothing but blanks.
    #[error("it is empty")]
    Empty,
    /// Longer than any identifier may be.
    #[error("it is too long")]
    TooLong,
    /// Contains an `@` but is no address.
    #[error("it is not an e-mail address")]
    Email,
    /// Reads as a phone number but is none that can be dialled from anywhere.
    #[error("it is not a phone number with its country code")]
    Phone,
    /// Contains characters that no username has.
    #[error("it is not a username")]
    Username,
}

impl InvalidIdentifier {
    /// The stable name of the rule that was broken, for `violations`.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too_long",
            Self::Email => "email_address",
            Self::Phone => "phone_number",
            Self::Username => "username",
        }
    }
}

impl Identifier {
    /// Accepts the shapes a sign-in page accepts and brings each to its canonical form. A phone number without its
    /// country code is read as one of `region`, if there is one.
    ///
    /// # Errors
    /// [`InvalidIdentifier`] says which shape it resembles and fails.
    pub fn parse(typed: &str, region: Option<&Region>) -> Result<Self, InvalidIdentifier> {
        let typed = typed.trim();
        if typed.is_empty() {
            Err(InvalidIdentifier::Empty)
        } else if typed.contains('@') {
            EmailAddress::parse(typed).map(Self::Email)
        } else if reads_as_phone_number(typed) {
            PhoneNumber::parse(typed, region).map(Self::Phone)
        } else {
            Username::parse(typed).map(Self::Username)
        }
    }

    /// Reads a canonical form that was stored.
    ///
    /// # Errors
    /// [`InvalidIdentifier`] if it is none.
    pub fn stored(canonical: &str) -> Result<Self, InvalidIdentifier> {
        if canonical.contains('@') {
            EmailAddress::parse(canonical).map(Self::Email)
        } else if reads_as_phone_number(canonical) {
            PhoneNumber::stored(canonical).map(Self::Phone)
        } else {
            Username::parse(canonical).map(Self::Username)
        }
    }

    /// The kind as it stands in keys: `email`, `phone` or `username`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Email(_) => "email",
            Self::Phone(_) => "phone",
            Self::Username(_) => "username",
        }
    }

    /// The canonical form itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(email) => email.as_str(),
            Self::Phone(number) => number.as_str(),
            Self::Username(username) => username.as_str(),
        }
    }
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identifier::{}", self.kind())
    }
}

/// An e-mail address: local part of up to 64 octets as it was typed, domain in lower-case punycode, 254 octets
/// in all (RFC 5321 §4.5.3.1). No provider's rules are applied: dots and tags are part of the address.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Reads a dot-atom address (RFC 5322 §3.4.1) whose domain has at least two labels.
    ///
    /// # Errors
    /// [`InvalidIdentifier::Email`] or [`InvalidIdentifier::TooLong`].
    pub fn parse(typed: &str) -> Result<Self, InvalidIdentifier> {
        // Bounds the work of the conversion below; a domain in Unicode is longer than its punycode only in octets.
        if typed.len() > 1024 {
            return Err(InvalidIdentifier::TooLong);
        }
        let (local, domain) = typed.trim().rsplit_once('@').ok_or(InvalidIdentifier::Email)?;
        if !local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atom_octet)) {
            return Err(InvalidIdentifier::Email);
        }
        let domain = domain_to_ascii(domain).ok_or(InvalidIdentifier::Email)?;
        if local.len() > 64 || local.len() + 1 + domain.len() > 254 {
            return Err(InvalidIdentifier::TooLong);
        }
        Ok(Self(format!("{local}@{domain}")))
    }

    /// The canonical form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress")
    }
}

/// `atext` of RFC 5322 §3.2.3. Quotes, spaces and control characters are not among it.
const fn is_atom_octet(octet: u8) -> bool {
    octet.is_ascii_alphanumeric()
        || matches!(
            octet,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'/'
                | b'='
                | b'?'
                | b'^'
                | b'_'
                | b'`'
                | b'{'
                | b'|'
                | b'}'
                | b'~'
        )
}

fn domain_to_ascii(domain: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_strict(domain).ok()?;
    let labels_fit = ascii.split('.').all(|label| !label.is_empty() && label.len() <= 63);
    let top_is_a_name = !ascii.rsplit('.').next()?.bytes().all(|b| b.is_ascii_digit());
    (labels_fit && top_is_a_name && ascii.contains('.')).then_some(ascii)
}

/// A country as phone numbers know it, such as `ES` (ISO 3166-1 alpha-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Region(country::Id);

impl Region {
    /// Reads a region; `None` for what is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}

/// A phone number in E.164: `+` and 8 to 15 digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Reads a number as people write it: digits of any script, with blanks, brackets, dots, hyphens and slashes.
    /// Whether it is assigned to anybody is not asked: tables of that are out of date the day they are made.
    ///
    /// # Errors
    /// [`InvalidIdentifier::Phone`] if it has no country code and there is no region to take it from, or is no
    /// number.
    pub fn parse(typed: &str, region: Option<&Region>) -> Result<Self, InvalidIdentifier> {
        const LONGEST: usize = 64;
        if typed.chars().count() > LONGEST || !reads_as_phone_number(typed) {
            return Err(InvalidIdentifier::Phone);
        }
        let mut typed = typed.trim().to_owned();
        // "+44 (0)20 …": the trunk prefix, written for callers from inside the country.
        if let Some((country, rest)) = typed.split_once("(0)")
            && country.chars().filter(|c| c.is_numeric()).count() <= 3
        {
            typed = format!("{country}{rest}");
        }
        if typed.chars().any(|c| c.is_numeric() && ascii_digit(c).is_none()) {
            return Err(InvalidIdentifier::Phone);
        }
        let is_plus = |c| matches!(c, '+' | '\u{ff0b}' | '\u{fe62}');
        let signs = typed.chars().filter_map(|c| if is_plus(c) { Some('+') } else { ascii_digit(c) });
        let number = phonenumber::parse(region.map(|region| region.0), signs.collect::<String>());
        let number = number.map_err(|_| InvalidIdentifier::Phone)?;
        Self::stored(&number.format().mode(Mode::E164).to_string())
    }

    /// Reads a number in E.164.
    ///
    /// # Errors
    /// [`InvalidIdentifier::Phone`].
    pub fn stored(number: &str) -> Result<Self, InvalidIdentifier> {
        let digits = number.strip_prefix('+').ok_or(InvalidIdentifier::Phone)?;
        let is_e164 = (8..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        is_e164.then(|| Self(number.to_owned())).ok_or(InvalidIdentifier::Phone)
    }

    /// The country it is from; `None` if it is from none, like a satellite phone's.
    #[must_use]
    pub fn region(&self) -> Option<Region> {
        phonenumber::parse(None, &self.0).ok()?.country().id().map(Region)
    }

    /// The number in E.164.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneNumber")
    }
}

/// A username: PRECIS `UsernameCaseMapped` (RFC 8265 §3.3), 64 characters at most, that reads neither as an
/// address nor as a phone number.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Username(String);

impl Username {
    /// Reads a username and brings it to its canonical form.
    ///
    /// # Errors
    /// [`InvalidIdentifier::Username`], [`InvalidIdentifier::Phone`] or [`InvalidIdentifier::TooLong`].
    pub fn parse(typed: &str) -> Result<Self, InvalidIdentifier> {
        const LONGEST: usize = 64;
        if typed.chars().count() > LONGEST {
            return Err(InvalidIdentifier::TooLong);
        }
        // The profile allows quotes; in a message or a header they are only trouble.
        if typed.contains(['@', '"']) {
            return Err(InvalidIdentifier::Username);
        }
        if reads_as_phone_number(typed) {
            return Err(InvalidIdentifier::Phone);
        }
        let name = stable(typed).ok_or(InvalidIdentifier::Username)?;
        if name.chars().count() > LONGEST {
            return Err(InvalidIdentifier::TooLong);
        }
        // Full-width digits, signs and letters are mapped by the profile, so the shape is looked at once more.
        if name.contains(['@', '"']) || reads_as_phone_number(&name) {
            return Err(InvalidIdentifier::Username);
        }
        Ok(Self(name))
    }

    /// The canonical form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Username {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Username")
    }
}

/// Enforces the profile until nothing changes any more, and refuses what never settles (RFC 8264 §7): some scripts
/// fold to letters that the profile does not allow.
fn stable(typed: &str) -> Option<String> {
    let mut name = typed.to_owned();
    for _ in 0..3 {
        let enforced = UsernameCaseMapped::enforce(name.as_str()).ok()?;
        if enforced == name {
            return Some(name);
        }
        name = enforced.into_owned();
    }
    None
}

fn reads_as_phone_number(typed: &str) -> bool {
    const SIGNS: &str = "+\u{ff0b}\u{fe62}-\u{2010}\u{2011}\u{2012}\u{2013}\u{2212}().\u{2f}";
    let digits = typed.chars().filter(|c| c.is_numeric()).count();
    digits >= 3 && typed.chars().all(|c| c.is_numeric() || c.is_whitespace() || SIGNS.contains(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn canonical(typed: &str) -> Result<String, InvalidIdentifier> {
        Identifier::parse(typed, None).map(|identifier| identifier.as_str().to_owned())
    }

    #[test]
    fn an_address_keeps_its_local_part_and_folds_its_domain() {
        assert_eq!(canonical(" Ana.B+x@Example.COM\n").unwrap(), "Ana.B+x@example.com");
        assert_eq!(canonical("ana@BÜCHER.example").unwrap(), "ana@xn--bcher-kva.example");
        assert_eq!(canonical("ana@ｅｘａｍｐｌｅ。com").unwrap(), "ana@example.com");
    }

    #[test]
    fn look_alikes_stay_apart() {
        assert_ne!(canonical("ana@example.com"), canonical("ana@ехample.com"));
        assert_ne!(canonical("ana@example.com"), canonical("a.na@example.com"));
        assert_eq!(
            canonical("anа@example.com"),
            Err(InvalidIdentifier::Email),
            "Cyrillic a in the local part"
        );
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let long_local = format!("{}@example.com", "a".repeat(65));
        for typed in [
            "@",
            "a@",
            "@b.c",
            "a@b",
            "a@.b",
            "a@b..c",
            ".a@b.c",
            "a..b@c.d",
            "a b@c.d",
            "a@b c.d",
            "\"a\"@b.c",
            "a@b.c@",
            "a\r\n@b.c",
            "a\0@b.c",
            "a@1.2.3.4",
            "a@[1.2.3.4]",
            "a@b_c.d",
            "a,b@c.d",
            "<a@b.c>",
            "a@-b.c",
        ] {
            assert_eq!(canonical(typed), Err(InvalidIdentifier::Email), "{typed:?}");
        }
        assert_eq!(canonical(&long_local), Err(InvalidIdentifier::TooLong));
    }

    #[test]
    fn an_address_has_254_octets_at_most() {
        let domain = ["d".repeat(63), "d".repeat(63), "d".repeat(59), "d".repeat(2)].join(".");
        assert!(canonical(&format!("{}@{domain}", "a".repeat(63))).is_ok());
        assert_eq!(canonical(&format!("{}@{domain}", "a".repeat(64))), Err(InvalidIdentifier::TooLong));
        assert_eq!(canonical(&format!("a@{}.com", "d".repeat(5000))), Err(InvalidIdentifier::TooLong));
    }

    #[test]
    fn a_username_is_folded_and_reads_as_nothing_else() {
        assert_eq!(canonical("ANA").unwrap(), "ana");
        assert_eq!(canonical("ＡＮＡ").unwrap(), "ana");
        assert_eq!(canonical("Ünal").unwrap(), canonical("U\u{308}nal").unwrap());
        for typed in ["a b", "a\u{202e}b", "a\u{200b}b", "a\0b", "a＠b.c", "a\"b", "Ꭰ"] {
            assert_eq!(canonical(typed), Err(InvalidIdentifier::Username), "{typed:?}");
        }
        for typed in ["+34600123456", "600 123 456", "(600) 123-456"] {
            assert_eq!(Username::parse(typed), Err(InvalidIdentifier::Phone), "{typed:?}");
        }
        assert_eq!(canonical(&"a".repeat(65)), Err(InvalidIdentifier::TooLong));
        assert_eq!(canonical(" \t "), Err(InvalidIdentifier::Empty));
    }

    #[test]
    fn a_phone_number_is_brought_to_e_164_however_it_is_written() {
        let spain = Region::parse("ES").unwrap();
        for typed in [
            "+34600123456",
            " +34 600 123 456 ",
            "+34 (600) 123-456",
            "＋３４ ６００ １２３ ４５６",
            "+٣٤٦٠٠١٢٣٤٥٦",
            "600 123 456",
            "0034600123456",
        ] {
            let number = Identifier::parse(typed, Some(&spain));
            assert_eq!(number.map(|it| it.as_str().to_owned()), Ok("+34600123456".to_owned()), "{typed:?}");
        }
        assert_eq!(
            canonical("+44 (0)7700 900123").unwrap(),
            "+447700900123",
            "the trunk prefix is no part of it"
        );
        assert_eq!(canonical("+1 555 555 0100").unwrap(), "+15555550100", "never assigned, but a number");
        for typed in [
            "600 123 456",
            "+999 600 123 456",
            "+34 6",
            "+34600123456123456",
            "123",
            "+",
            "+34 6½00123456",
            "600²123456",
        ] {
            assert!(!matches!(Identifier::parse(typed, None), Ok(Identifier::Phone(_))), "{typed:?}");
        }
        assert!(Region::parse("XX").is_none() && Region::parse("").is_none());
    }

    proptest! {
        #[test]
        fn the_canonical_form_is_a_fixed_point(typed in any::<String>()) {
            if let Ok(identifier) = Identifier::parse(&typed, None) {
                prop_assert_eq!(Identifier::stored(identifier.as_str()), Ok(identifier));
            }
        }

        #[test]
        fn an_address_is_accepted_whatever_its_parts(
            local in "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]{1,10}(\\.[a-z0-9]{1,10}){0,2}",
            domain in "[a-zA-Z][a-zA-Z0-9]{0,10}(\\.[a-z][a-z0-9]{0,10}){1,3}",
        ) {
            let address = canonical(&format!("{local}@{domain}"));
            prop_assert_eq!(address, Ok(format!("{local}@{}", domain.to_ascii_lowercase())));
        }

        #[test]
        fn no_identifier_carries_a_line_break_or_a_quote(typed in "[a-z@.\"\r\n\0]{1,20}") {
            if let Ok(identifier) = Identifier::parse(&typed, None) {
                prop_assert!(!identifier.as_str().contains(['\r', '\n', '\0', '"']));
            }
        }
    }
}
