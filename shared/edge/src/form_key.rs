//! What makes a form's request one that can be repeated, and what is read from a pasted link.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use regain_core::secret::{IdempotencyKey, base32, random_bytes};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::{Problem, Violation, rng};

/// The key that a form carries, new each time its page is shown: a double click, a reload or a lost reply does
/// nothing twice.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct FormKey(String);

impl FormKey {
    /// A key for a form that is about to be shown.
    #[must_use]
    pub fn fresh() -> String {
        base32(&random_bytes(&mut rng()))
    }

    /// The mark of what was sent. Back may bring up a page with a key that was used; what is typed there anew is
    /// another request, not a mistake, so the mark is made of both.
    ///
    /// # Errors
    /// The problem with a key that none of our pages carries.
    pub fn mark(&self, sent: &[&str]) -> Result<IdempotencyKey, Problem> {
        let digest = [self.0.as_str()].iter().chain(sent).fold(Sha256::new(), |digest, part| {
            digest.chain_update((part.len() as u64).to_be_bytes()).chain_update(part)
        });
        IdempotencyKey::parse(&self.0)
            .and_then(|_| IdempotencyKey::parse(&BASE64URL_NOPAD.encode(&digest.finalize())))
            .ok_or(Problem::invalid(Violation::at("/key", "idempotency_key")))
    }
}

impl fmt::Debug for FormKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FormKey")
    }
}

/// The token of a link that was pasted, whole or only what stands behind its `#`, with what a mail program may have
/// put in or around it.
///
/// # Errors
/// The problem with anything else.
pub fn pasted_token(pasted: &str) -> Result<String, Problem> {
    /// 256 bits in base64url.
    const LENGTH: usize = 43;
    let joined: String = pasted.split_whitespace().collect();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let token = joined.rsplit('#').next().unwrap_or_default().trim_end_matches(|c| !is_part(c));
    let is_whole = token.len() == LENGTH && token.chars().all(is_part);
    is_whole.then(|| token.to_owned()).ok_or(Problem::invalid(Violation::at("/link", "whole_link")))
}

#[cfg(test)]
mod tests {
    use regain_core::secret::{Key, ReplyKey};

    use super::*;

    #[test]
    fn the_same_sent_twice_under_a_key_is_a_repeat_and_nothing_else_is() {
        let mark = |key: &str, sent: &[&str]| {
            let mark = FormKey(key.to_owned()).mark(sent).unwrap();
            ReplyKey(Key::new([1; 32])).repeat(&mark, &[]).key
        };
        let key = FormKey::fresh();
        assert_eq!(mark(&key, &["ann", "sms"]), mark(&key, &["ann", "sms"]));
        for other in [&["ann", "email"][..], &["anns", "ms"], &["ann"], &[]] {
            assert_ne!(mark(&key, &["ann", "sms"]), mark(&key, other), "{other:?}");
        }
        assert_ne!(mark(&key, &["ann"]), mark(&FormKey::fresh(), &["ann"]));
    }

    #[test]
    fn a_key_that_no_page_has_is_refused() {
        for wrong in ["", "short", "twenty-two characters ä", &"a".repeat(256)] {
            assert!(FormKey(wrong.to_owned()).mark(&["ann"]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_link_is_read_however_it_was_pasted() {
        const TOKEN: &str = "L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG";
        for pasted in [
            TOKEN.to_owned(),
            format!("  https://recover.example.com/link#{TOKEN}\r\n"),
            format!("<https://recover.example.com/link#{TOKEN}>."),
            format!("https://recover.example.com/link#{}\n {}", &TOKEN[..20], &TOKEN[20..]),
        ] {
            assert_eq!(pasted_token(&pasted).unwrap(), TOKEN, "{pasted}");
        }
        for part in ["", "#", "https://recover.example.com/link", &TOKEN[1..], &format!("{TOKEN}a")] {
            assert!(pasted_token(part).is_err(), "{part}");
        }
    }
}
