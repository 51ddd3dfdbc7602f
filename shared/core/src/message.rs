//! Which message something is about, among all that were ever sent.

use crate::claim::ClaimId;
use crate::recovery::RecoveryKey;

/// The name of a message to one contact: what a carrier's feedback about it is matched by. It names nobody, and may be
/// logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageId {
    /// The way back into an account.
    Recovery {
        /// The recovery it was asked for in.
        key: RecoveryKey,
        /// Which of its messages.
        send: u8,
        /// Whom it went to.
        contact_id: String,
    },
    /// A notice.
    Notice {
        /// The event it tells of, by id.
        about: String,
        /// Whom it went to.
        contact_id: String,
    },
    /// Word to a claimant.
    Claim {
        /// The claim.
        claim_id: ClaimId,
        /// The version of the claim that it tells of.
        turn: String,
    },
}

/// A key is a SHA-256 in base64url.
const KEY_LENGTH: usize = 43;

impl MessageId {
    /// One word of `A-Z a-z 0-9 _ -`, which is what SES takes as the value of a tag.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Self::Recovery { key, send, contact_id } => format!("r{}-{send}-{contact_id}", key.as_str()),
            Self::Notice { about, contact_id } => format!("n{about}-{contact_id}"),
            Self::Claim { claim_id, turn } => format!("c{}-{turn}", claim_id.as_str()),
        }
    }

    /// Reads what [`encode`](Self::encode) wrote; `None` for anything else.
    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        let is_word =
            |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if let Some(rest) = text.strip_prefix('r') {
            let (key, rest) = rest.split_at_checked(KEY_LENGTH)?;
            let (send, contact_id) = rest.strip_prefix('-')?.split_once('-')?;
            let is_key = key.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b));
            return (is_key && is_word(contact_id)).then_some(Self::Recovery {
                key: RecoveryKey::stored(key.to_owned()),
                send: send.parse().ok()?,
                contact_id: contact_id.to_owned(),
            });
        }
        if let Some(rest) = text.strip_prefix('c') {
            let (claim_id, turn) = rest.split_once('-')?;
            let (claim_id, turn) = (ClaimId::parse(claim_id)?, turn.to_owned());
            return turn.bytes().all(|b| b.is_ascii_digit()).then_some(Self::Claim { claim_id, turn });
        }
        let (about, contact_id) = text.strip_prefix('n')?.split_once('-')?;
        let (about, contact_id) = (about.to_owned(), contact_id.to_owned());
        (is_word(&about) && is_word(&contact_id)).then_some(Self::Notice { about, contact_id })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_word_that_reads_back() {
        let key = RecoveryKey::of("rec_1");
        for id in [
            MessageId::Recovery { key, send: 5, contact_id: "0011223344556677".to_owned() },
            MessageId::Notice { about: "evt_abc123".to_owned(), contact_id: "0011223344556677".to_owned() },
        ] {
            let word = id.encode();
            assert_eq!(MessageId::decode(&word), Some(id));
            assert!(
                word.len() <= 256 && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
            );
            for wrong in [&word[1..], &word[..10], &format!("{word}é"), &format!("{word}-x"), ""] {
                assert_eq!(MessageId::decode(wrong), None, "{wrong}");
            }
        }
    }
}
