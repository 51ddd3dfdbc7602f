//! "This was not me": the objection that a message carries.

use std::fmt;

use crate::account::{Account, AccountId};
use crate::recovery::{Recovery, RecoveryKey};
use crate::secret::SecretDigest;
use crate::{Limits, Timestamp};

/// What an objection is stored under: the SHA-256 of its token.
#[derive(Clone, PartialEq, Eq)]
pub struct VetoKey(SecretDigest);

impl VetoKey {
    /// The key of a token, of anything that was sent as one.
    #[must_use]
    pub fn of(token: &str) -> Self {
        Self(SecretDigest::of(token))
    }

    /// 43 characters of base64url.
    #[must_use]
    pub fn encode(&self) -> String {
        self.0.encode()
    }
}

impl fmt::Debug for VetoKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VetoKey")
    }
}

/// What is objected to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// A recovery.
    Recovery {
        /// Which.
        key: RecoveryKey,
        /// The number of the message that was sent to the contact; `None` if it was only told of another one's.
        send: Option<u8>,
    },
    /// Something that has happened.
    Event {
        /// The id of its event.
        id: String,
        /// When that was.
        at: Timestamp,
    },
}

/// The right to object to one matter, held by whoever reads the message.
#[derive(Clone, Debug)]
pub struct Veto {
    /// What it is stored under.
    pub key: VetoKey,
    /// What about.
    pub matter: Matter,
    /// Whose account.
    pub account_id: AccountId,
    /// The contact that the message went to.
    pub contact_id: String,
    /// Until when.
    pub expires_at: Timestamp,
    /// When it was used.
    pub objected_at: Option<Timestamp>,
}

/// The messages of a recovery that an objection by `contact_id` cancels. A senior contact speaks for the account: all
/// of them, those to come included. Any other one speaks for itself: only what was sent to it.
#[must_use]
pub fn cancelled_by(
    account: &Account,
    contact_id: &str,
    send: Option<u8>,
    recovery: &Recovery,
    now: Timestamp,
    limits: &Limits,
) -> Vec<u8> {
    if account.is_senior(contact_id, recovery.started_at, now, limits) {
        return (1..=limits.sends()).collect();
    }
    let sent_to = recovery.issued.iter().flat_map(|issued| &issued.sent_to);
    let to_it = sent_to.zip(1_u8..).filter(|(contact, _)| *contact == contact_id).map(|(_, send)| send);
    send.into_iter().chain(to_it.filter(|other| Some(*other) != send)).collect()
}
