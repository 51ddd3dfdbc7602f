//! The keys of one kind as their secret holds them, and how one takes over from another.
//!
//! ```text
//!   rotated                   15 minutes later
//!   ───┬─────────────────────────┬─────────────────────▶
//!      │ the previous key makes  │ the current key makes
//!      │ whoever reads the secret accepts what either made
//! ```
//!
//! Who holds a key reads its secret again every [`READ_AGAIN_AFTER`]: everybody knows a key before anybody uses it.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::Timestamp;
use crate::secret::Key;

/// How old what is known of a secret may be.
pub const READ_AGAIN_AFTER: Duration = Duration::from_mins(5);

/// How long after it was made a key is made use of. Three times as long as the secret may go unread, so that neither
/// a rotation that takes its time nor a read that fails matters.
const USED_AFTER: Duration = Duration::from_mins(15);

/// What a secret holds: the key in use, and the one before it.
#[derive(Clone, Debug)]
pub struct KeyRing<K> {
    current: K,
    previous: Option<K>,
    /// When `current` was made.
    since: Option<Timestamp>,
}

/// The same as it is written: `{"current":"…","previous":"…","since":1800000000000}`, or the current key alone.
#[derive(Deserialize, Serialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Written {
    current: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<i64>,
}

impl Written {
    fn read(secret: &str) -> Option<Self> {
        if secret.starts_with('{') {
            return serde_json::from_str(secret).ok();
        }
        Some(Self { current: secret.to_owned(), previous: None, since: None })
    }
}

impl KeyRing<Key> {
    /// Reads what a secret holds; `None` for anything else.
    #[must_use]
    pub fn parse(secret: &str) -> Option<Self> {
        let written = Written::read(secret)?;
        Some(Self {
            current: Key::of_text(&written.current)?,
            previous: match &written.previous {
                Some(text) => Some(Key::of_text(text)?),
                None => None,
            },
            since: written.since.map(Timestamp::from_millis),
        })
    }

    /// What a secret shall hold after this, with `new` made at `now`; `None` if it does not hold what it must. The key
    /// before the current one is no longer accepted then.
    #[must_use]
    pub fn rotated(secret: &str, new: &Key, now: Timestamp) -> Option<String> {
        Self::parse(secret)?;
        let before = Written::read(secret)?;
        let after = Written {
            current: new.expose(),
            previous: Some(before.current.clone()),
            since: Some(now.millis()),
        };
        serde_json::to_string(&after).ok()
    }

    /// Whether what `before` makes is accepted under this.
    #[must_use]
    pub fn follows(&self, before: &Self) -> bool {
        self.previous.as_ref().is_some_and(|previous| previous.is(&before.current))
    }

    /// Whether enough time is left for everybody to know the current key before it is used.
    #[must_use]
    pub fn may_take_over(&self, now: Timestamp) -> bool {
        self.since.is_some_and(|since| now < since.plus(READ_AGAIN_AFTER))
    }

    /// The same as keys of one kind.
    #[must_use]
    pub fn of_kind<K>(self, kind: impl Fn(Key) -> K) -> KeyRing<K> {
        KeyRing { current: kind(self.current), previous: self.previous.map(kind), since: self.since }
    }
}

impl<K> KeyRing<K> {
    /// The key that makes, and the other one that is accepted.
    fn at(&self, now: Timestamp) -> (&K, Option<&K>) {
        match (&self.previous, self.since) {
            (Some(previous), Some(since)) if now < since.plus(USED_AFTER) => (previous, Some(&self.current)),
            (previous, _) => (&self.current, previous.as_ref()),
        }
    }
}

/// The keys of one kind, shared by everything that uses them and replaced when their secret is read again.
#[derive(Clone, Debug)]
pub struct Keys<K>(Arc<RwLock<KeyRing<K>>>);

impl<K> From<KeyRing<K>> for Keys<K> {
    fn from(ring: KeyRing<K>) -> Self {
        Self(Arc::new(RwLock::new(ring)))
    }
}

impl<K> KeyRing<K> {
    /// One key that is never rotated.
    #[must_use]
    pub const fn alone(current: K) -> Self {
        Self { current, previous: None, since: None }
    }
}

/// One key that is never rotated.
impl<K> From<K> for Keys<K> {
    fn from(current: K) -> Self {
        KeyRing::alone(current).into()
    }
}

impl<K> Keys<K> {
    /// Takes what the secret holds now in the place of what it held.
    pub fn replace(&self, ring: KeyRing<K>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = ring;
    }
}

impl<K: Clone> Keys<K> {
    /// The key to make something with.
    #[must_use]
    pub fn maker(&self, now: Timestamp) -> K {
        self.pair(now).0
    }

    /// The key that makes, and the other one that is accepted, if there is one.
    #[must_use]
    pub fn pair(&self, now: Timestamp) -> (K, Option<K>) {
        let ring = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (maker, other) = ring.at(now);
        (maker.clone(), other.cloned())
    }

    /// Every key that is accepted, the one that makes first.
    #[must_use]
    pub fn accepted(&self, now: Timestamp) -> Vec<K> {
        let (maker, other) = self.pair(now);
        std::iter::once(maker).chain(other).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Key = Key::new([1; 32]);
    const SECOND: Key = Key::new([2; 32]);
    const THIRD: Key = Key::new([3; 32]);
    const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

    fn minutes(minutes: u64) -> Timestamp {
        NOW.plus(Duration::from_mins(minutes))
    }

    fn read(secret: &str) -> Keys<Key> {
        KeyRing::parse(secret).expect("a ring").into()
    }

    /// Which keys are accepted, the one that makes first.
    fn accepted(secret: &str, now: Timestamp) -> Vec<String> {
        let keys = read(secret);
        assert!(keys.maker(now).is(&keys.accepted(now)[0]));
        keys.accepted(now).iter().map(Key::expose).collect()
    }

    #[test]
    fn a_key_alone_is_used_at_once() {
        let alone = SECOND.expose();
        assert_eq!(accepted(&alone, NOW), [SECOND.expose()]);
        assert_eq!(accepted(&format!(r#"{{"current":"{alone}"}}"#), NOW), [SECOND.expose()]);
        let since = format!(r#"{{"current":"{alone}","since":{}}}"#, NOW.millis());
        assert_eq!(accepted(&since, NOW), [SECOND.expose()], "there is no other");
        let undated = format!(r#"{{"current":"{alone}","previous":"{}"}}"#, FIRST.expose());
        assert_eq!(accepted(&undated, NOW), [SECOND.expose(), FIRST.expose()]);
    }

    #[test]
    fn a_new_key_is_accepted_at_once_and_used_after_15_minutes() {
        let secret = KeyRing::rotated(&FIRST.expose(), &SECOND, NOW).unwrap();
        let last = minutes(15).minus(Duration::from_millis(1));
        for before in [NOW.minus(Duration::from_mins(1)), NOW, last] {
            assert_eq!(accepted(&secret, before), [FIRST.expose(), SECOND.expose()]);
        }
        for after in [minutes(15), minutes(100_000)] {
            assert_eq!(accepted(&secret, after), [SECOND.expose(), FIRST.expose()]);
        }
    }

    #[test]
    fn rotated_twice_the_first_key_is_accepted_no_more() {
        let once = KeyRing::rotated(&FIRST.expose(), &SECOND, NOW).unwrap();
        let twice = KeyRing::rotated(&once, &THIRD, minutes(60)).unwrap();
        assert_eq!(accepted(&twice, minutes(60)), [SECOND.expose(), THIRD.expose()]);
        assert_eq!(accepted(&twice, minutes(75)), [THIRD.expose(), SECOND.expose()]);
    }

    #[test]
    fn a_rotation_is_checked_before_it_takes_over() {
        let ring = |secret: &str| KeyRing::parse(secret).unwrap();
        let secret = KeyRing::rotated(&FIRST.expose(), &SECOND, NOW).unwrap();
        assert!(ring(&secret).follows(&ring(&FIRST.expose())));
        assert!(!ring(&secret).follows(&ring(&SECOND.expose())), "what it makes would not be accepted");
        assert!(!ring(&SECOND.expose()).follows(&ring(&FIRST.expose())));
        assert!(ring(&secret).may_take_over(minutes(4)));
        assert!(!ring(&secret).may_take_over(minutes(5)), "it would be used before everybody knows it");
        assert!(!ring(&SECOND.expose()).may_take_over(NOW));
    }

    #[test]
    fn any_long_text_is_a_key_and_32_bytes_as_base64url_are_themselves() {
        let generated = "x7Kq0bW2mZ5nR8tLcV3yP6sD9fGhJ1aE4uIoQwXeBvNjMlTkYrUiOpAzSdCgHbF0";
        let made = Key::of_text(generated).unwrap();
        // Computed independently: SHA-256 of "regain/key/1" and the text, as base64url.
        assert_eq!(made.expose(), "8Aao8L7vj2H4F_mFaX4xXov06iCtrx05__jZsL8Y6IE");
        assert!(Key::of_text(&FIRST.expose()).unwrap().is(&FIRST));
        assert!(!made.is(&Key::of_text(&generated.to_lowercase()).unwrap()));
        let secret = KeyRing::rotated(generated, &SECOND, NOW).unwrap();
        assert_eq!(accepted(&secret, NOW), [made.expose(), SECOND.expose()]);
    }

    #[test]
    fn anything_else_is_no_secret() {
        let key = FIRST.expose();
        for wrong in [
            "",
            "short",
            &key[1..],
            &format!("{key}\n"),
            &"ä".repeat(43),
            "{}",
            &format!("{{{key}"),
            r#"{"current":"short"}"#,
            &format!(r#"{{"current":"{key}","previous":"short"}}"#),
            &format!(r#"{{"current":"{key}","since":"yesterday"}}"#),
            &format!(r#"{{"current":"{key}","previus":"{key}"}}"#),
        ] {
            assert!(KeyRing::parse(wrong).is_none(), "{wrong}");
            assert!(KeyRing::rotated(wrong, &SECOND, NOW).is_none(), "{wrong}");
        }
    }

    #[test]
    fn whoever_holds_the_keys_sees_them_replaced() {
        let keys = read(&FIRST.expose());
        let held = keys.clone();
        keys.replace(KeyRing::parse(&SECOND.expose()).unwrap());
        assert!(held.maker(NOW).is(&SECOND));
        assert!(!format!("{held:?}").contains("2, 2"), "and shows nothing of them");
    }
}
