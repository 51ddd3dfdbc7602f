//! Secrets, the digests that are stored in their place, and the keys that derive them.
//!
//! A secret type has no `Display` and no `Serialize`, and its `Debug` shows nothing. Keyed digests are
//! separated by purpose (`regain/<purpose>/1`), so that one can never stand in for another.

use std::fmt;

use data_encoding::{BASE64URL_NOPAD, Encoding, Specification};
use hmac::{Hmac, KeyInit, Mac};
use rand_core::CryptoRng;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::identifier::Identifier;
use crate::network::Network;

/// Base32 in Crockford's alphabet, lower case: no `i`, `l`, `o`, `u`, safe in a path, five bits a character.
#[must_use]
pub fn base32(bytes: &[u8]) -> String {
    static ENCODING: std::sync::LazyLock<Option<Encoding>> = std::sync::LazyLock::new(|| {
        let mut specification = Specification::new();
        specification.symbols.push_str("0123456789abcdefghjkmnpqrstvwxyz");
        specification.encoding().ok()
    });
    ENCODING.as_ref().map(|encoding| encoding.encode(bytes)).unwrap_or_default()
}

/// Thirty-two bytes of randomness.
pub fn random_bytes(rng: &mut impl CryptoRng) -> [u8; 32] {
    let mut bytes = [0; 32];
    rng.fill_bytes(&mut bytes);
    bytes
}

/// The form that a secret of 256 bits travels in: 43 characters of base64url.
pub(crate) fn token_of(bytes: &[u8; 32]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// Thirty-two bytes out of 43 characters of base64url; `None` for anything else.
fn decode(text: &str) -> Option<[u8; 32]> {
    BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok()
}

/// What is stored instead of a secret. Compared in constant time.
#[derive(Clone, Eq)]
pub struct SecretDigest([u8; 32]);

impl SecretDigest {
    /// The digest of a long random secret: plain SHA-256, since 128 bits and more cannot be guessed.
    #[must_use]
    pub fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret.as_bytes()).into())
    }

    /// Reads what [`encode`](Self::encode) wrote; `None` for anything else.
    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        decode(text).map(Self)
    }

    /// 43 characters of base64url, the form it is stored in.
    #[must_use]
    pub fn encode(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// The digest itself.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Compares without leaking, through time, how much of the digest agrees.
    #[must_use]
    pub fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl PartialEq for SecretDigest {
    fn eq(&self, other: &Self) -> bool {
        self.matches(other)
    }
}

impl fmt::Debug for SecretDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretDigest")
    }
}

/// The right to do one thing once: 256 random bits, 43 characters of base64url.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Ticket(String);

impl Ticket {
    /// A new ticket.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self(BASE64URL_NOPAD.encode(&random_bytes(rng)))
    }

    /// The form the caller gets, once.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The form that is stored.
    #[must_use]
    pub fn digest(&self) -> SecretDigest {
        SecretDigest::of(&self.0)
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ticket")
    }
}

/// A key of 256 bits for HMAC-SHA-256.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl Key {
    /// Wraps the key's bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A new key.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self(random_bytes(rng))
    }

    /// Reads a key written as base64url without padding; `None` unless it is 32 bytes.
    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        decode(text).map(Self)
    }

    /// The key that a text stands for: itself as [`expose`](Self::expose) writes it, or made of any other text, such
    /// as a secret's store generates. `None` unless it is 43 visible ASCII characters or more.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        let fits = text.len() >= 43 && text.bytes().all(|b| b.is_ascii_graphic());
        let made = || Self(Sha256::new().chain_update(b"regain/key/1").chain_update(text).finalize().into());
        fits.then(|| Self::decode(text).unwrap_or_else(made))
    }

    /// Whether it is the same key. Takes the same time wherever they differ.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }

    /// The form [`decode`](Self::decode) reads; for the secret's own store only.
    #[must_use]
    pub fn expose(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// A key for one purpose, so that a runner needs to keep one root only.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> Self {
        Self(self.mac(purpose, &[]))
    }

    /// HMAC-SHA-256 over `purpose` and `parts`, each preceded by its length, so that no two lists of parts
    /// read alike.
    #[must_use]
    pub fn mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut block = [0; 64];
        for (to, from) in block.iter_mut().zip(self.0) {
            *to = from;
        }
        let mut mac = Hmac::<Sha256>::new(&block.into());
        block.zeroize();
        for part in std::iter::once(purpose.as_bytes()).chain(parts.iter().copied()) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

/// What a caller marks a request with, so that a repeat of it is known: 22 to 255 visible ASCII characters, secret to
/// the caller.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Reads the header's value; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (22..=255).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
        fits.then(|| Self(text.to_owned()))
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdempotencyKey")
    }
}

/// The key of what must come out the same in the reply to a repeated request: readable by the functions that a
/// caller reaches.
#[derive(Clone, Debug)]
pub struct ReplyKey(pub Key);

/// A marked request as a record keeps it. Who knows record and key still does not know what was asked: the
/// caller's own key is part of both digests and is stored nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// Tells the requests of one record apart.
    pub key: String,
    /// Tells whether the same was asked.
    pub body: String,
}

impl ReplyKey {
    /// The mark of a request: what was asked, in canonical form, part by part.
    #[must_use]
    pub fn repeat(&self, key: &IdempotencyKey, asked: &[&[u8]]) -> Repeat {
        let own = key.0.as_bytes();
        let parts: Vec<&[u8]> = std::iter::once(own).chain(asked.iter().copied()).collect();
        Repeat {
            key: BASE64URL_NOPAD.encode(&self.0.mac("regain/repeat-key/1", &[own])),
            body: BASE64URL_NOPAD.encode(&self.0.mac("regain/repeat-body/1", &parts)),
        }
    }

    /// The random part of the handle that a marked start gets, the same for its repeat. `life` counts the recoveries
    /// that were started with this key and are over: a handle is never given twice.
    #[must_use]
    pub fn handle(&self, key: &IdempotencyKey, life: u8) -> [u8; 32] {
        self.0.mac("regain/handle/1", &[key.0.as_bytes(), &[life]])
    }

    /// What a marked call about an account gets, the same for its repeat.
    #[must_use]
    pub fn of_account(&self, purpose: &str, account_id: &str, key: &IdempotencyKey, number: u8) -> [u8; 32] {
        self.0.mac(purpose, &[account_id.as_bytes(), key.0.as_bytes(), &[number]])
    }

    /// What a marked claim gets, the same for its repeat.
    #[must_use]
    pub fn of_claim(&self, purpose: &str, key: &IdempotencyKey) -> [u8; 32] {
        self.0.mac(purpose, &[key.0.as_bytes()])
    }

    /// The ticket that a marked proof gets, the same for its repeat, though only its digest is stored. `send` is the
    /// message that it answers: one that was forgotten does not come back with the next message.
    #[must_use]
    pub fn ticket(&self, handle: &str, key: &IdempotencyKey, send: u8) -> Ticket {
        let bytes = self.0.mac("regain/ticket/1", &[handle.as_bytes(), key.0.as_bytes(), &[send]]);
        Ticket(BASE64URL_NOPAD.encode(&bytes))
    }
}

/// The key behind everything that is sent: readable by `deliver` only.
///
/// What must come out the same twice is derived, not stored: from the record's seed and the number of the
/// message. Key or record alone make nothing.
#[derive(Clone, Debug)]
pub struct IssueKey(pub Key);

/// What a secret is derived for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The code that is typed.
    Code,
    /// The token in a link's fragment.
    Link,
    /// The token of "this was not me".
    Veto,
    /// The token in the e-mails to a claimant.
    Claim,
    /// The digest kept for nobody, in the place of a code's.
    Decoy,
}

impl Purpose {
    const fn label(self) -> &'static str {
        match self {
            Self::Code => "regain/code/1",
            Self::Link => "regain/link/1",
            Self::Veto => "regain/veto/1",
            Self::Claim => "regain/claim/1",
            Self::Decoy => "regain/decoy/1",
        }
    }
}

impl IssueKey {
    /// The secret of `purpose` for the `turn`-th message of the record with this seed.
    #[must_use]
    pub fn derive(&self, purpose: Purpose, seed: &Seed, turn: u8) -> [u8; 32] {
        self.0.mac(purpose.label(), &[&seed.0, &[turn]])
    }

    /// A secret about something that has no seed but an unguessable name.
    #[must_use]
    pub fn token_about(&self, purpose: Purpose, names: &[&str]) -> String {
        let parts: Vec<&[u8]> = names.iter().map(|name| name.as_bytes()).collect();
        BASE64URL_NOPAD.encode(&self.0.mac(purpose.label(), &parts))
    }

    /// A token, 256 bits in 43 characters of base64url, of the `turn`-th message of the record with this seed. A message
    /// that goes to another contact instead has tokens of its own.
    #[must_use]
    pub fn token(&self, purpose: Purpose, seed: &Seed, turn: u8, contact_id: &str) -> String {
        BASE64URL_NOPAD.encode(&self.0.mac(purpose.label(), &[&seed.0, &[turn], contact_id.as_bytes()]))
    }
}

/// The key of the digests of typed codes: readable by `deliver` and `verify`. Without it eight digits could
/// be found from their digest by trying.
#[derive(Clone, Debug)]
pub struct CodeKey(pub Key);

/// The key under which throttles stand: readable by `request` only.
#[derive(Clone, Debug)]
pub struct ThrottleKey(pub Key);

impl ThrottleKey {
    /// A network, for nobody to read.
    #[must_use]
    pub fn network(&self, network: Network) -> String {
        BASE64URL_NOPAD.encode(&self.0.mac("regain/network/1", &[&network.octets()]))
    }

    /// One identifier asked for from one network.
    #[must_use]
    pub fn pair(&self, identifier: &Identifier, network: Network) -> String {
        let parts = [identifier.kind().as_bytes(), identifier.as_str().as_bytes(), &network.octets()];
        BASE64URL_NOPAD.encode(&self.0.mac("regain/pair/1", &parts))
    }
}

/// The random part of what a record's secrets are derived from.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed([u8; 32]);

impl Seed {
    /// A new seed.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self(random_bytes(rng))
    }

    /// Reads what [`encode`](Self::encode) wrote; `None` for anything else.
    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        decode(text).map(Self)
    }

    /// The form it is stored in.
    #[must_use]
    pub fn encode(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// Four characters of base32, 20 bits, that stand on the page and in the `turn`-th message. They prove nothing.
    #[must_use]
    pub fn reference(&self, turn: u8) -> String {
        let digest =
            Sha256::new().chain_update(b"regain/reference/1").chain_update(self.0).chain_update([turn]);
        base32(digest.finalize().get(..5).unwrap_or(&[]))
            .chars()
            .take(4)
            .collect::<String>()
            .to_ascii_uppercase()
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seed")
    }
}

impl SecretDigest {
    /// A digest that no code leads to, for what is dead.
    pub fn dead(rng: &mut impl CryptoRng) -> Self {
        Self(random_bytes(rng))
    }

    /// The digest that stands for a code nobody was sent: no code leads to it.
    #[must_use]
    pub fn decoy(key: &IssueKey, seed: &Seed, turn: u8) -> Self {
        Self(key.derive(Purpose::Decoy, seed, turn))
    }

    /// The keyed digest of a short secret (`bytes` come from an HMAC).
    pub(crate) const fn keyed(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: Key = Key::new([7; 32]);

    #[test]
    fn a_mac_separates_purposes_and_parts() {
        assert_ne!(KEY.mac("a", &[b"bc"]), KEY.mac("ab", &[b"c"]));
        assert_ne!(KEY.mac("a", &[b"b", b"c"]), KEY.mac("a", &[b"bc"]));
        assert_ne!(KEY.mac("a", &[]), KEY.mac("b", &[]));
    }

    #[test]
    fn the_mac_is_hmac_sha_256() {
        // Computed independently, with Python's hmac module.
        let expected = "I_xlcBDI7Db5ohhl-txTN9gcIL-hxUeZaa7SNED0kSU";
        assert_eq!(BASE64URL_NOPAD.encode(&KEY.mac("regain/test/1", &[b"part"])), expected);
    }

    #[test]
    fn what_is_derived_differs_by_purpose_seed_and_send_and_is_the_same_twice() {
        let key = IssueKey(KEY);
        let seed = Seed([1; 32]);
        let first = key.derive(Purpose::Code, &seed, 1);
        assert_eq!(first, key.derive(Purpose::Code, &seed, 1));
        assert_ne!(first, key.derive(Purpose::Code, &seed, 2));
        assert_ne!(first, key.derive(Purpose::Link, &seed, 1));
        assert_ne!(first, key.derive(Purpose::Code, &Seed([2; 32]), 1));
        assert_eq!(key.token(Purpose::Veto, &seed, 1, "c").len(), 43);
    }

    #[test]
    fn a_repeat_is_known_by_its_key_and_told_apart_by_what_is_asked() {
        let reply_key = ReplyKey(KEY);
        let (one, other) = ("a".repeat(22), "b".repeat(22));
        let (one, other) = (IdempotencyKey::parse(&one).unwrap(), IdempotencyKey::parse(&other).unwrap());
        let repeat = reply_key.repeat(&one, &[b"ana"]);
        assert_eq!(repeat, reply_key.repeat(&one, &[b"ana"]));
        assert_eq!(repeat.key, reply_key.repeat(&one, &[b"ben"]).key);
        assert_ne!(repeat.body, reply_key.repeat(&one, &[b"ben"]).body);
        assert_ne!(repeat.key, reply_key.repeat(&other, &[b"ana"]).key);
        assert_ne!(repeat.body, reply_key.repeat(&other, &[b"ana"]).body);
        let ticket = |handle, send| reply_key.ticket(handle, &one, send).expose().to_owned();
        assert_eq!(ticket("rec_a", 1), ticket("rec_a", 1));
        assert!(ticket("rec_a", 1) != ticket("rec_b", 1) && ticket("rec_a", 1) != ticket("rec_a", 2));
        assert_ne!(reply_key.handle(&one, 0), reply_key.handle(&one, 1));
        for wrong in ["", "short", &"a".repeat(21), &"a".repeat(256), &" a".repeat(20), &"ä".repeat(22)] {
            assert!(IdempotencyKey::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_reference_is_four_characters_and_changes_with_the_message() {
        let seed = Seed([1; 32]);
        assert_eq!(seed.reference(1).len(), 4);
        assert_eq!(seed.reference(1), seed.reference(1));
        assert_ne!(seed.reference(1), seed.reference(2));
    }

    #[test]
    fn a_secret_shows_nothing_of_itself() {
        let shown = format!("{:?} {:?} {:?}", KEY, Seed([7; 32]), SecretDigest::of("x"));
        assert_eq!(shown, "Key Seed SecretDigest");
    }

    #[test]
    fn base32_has_no_look_alikes() {
        assert_eq!(base32(&[0, 68, 50, 20, 199, 66, 84, 182, 53, 207]), "0123456789abcdef");
        assert_eq!(base32(&[255; 5]), "zzzzzzzz");
    }
}
