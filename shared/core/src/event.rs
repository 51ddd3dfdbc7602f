//! Facts appended to an account's history, never changed.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::Timestamp;
use crate::account::{Account, AccountId};
use crate::contact::Channel;
use crate::message::MessageId;
use crate::recovery::Recovery;
use crate::secret::base32;
use crate::veto::{Matter, Veto};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventType {
    /// A recovery was asked for, and the account exists.
    RecoveryRequested,
    /// Control of a contact was proved.
    RecoveryVerified,
    /// A new password is set and the sessions are over.
    RecoveryCompleted,
    /// Somebody said that it was not them.
    RecoveryVetoed,
    /// A message was handed to its carrier.
    MessageSent,
    /// A message was given up, or came back for good.
    MessageFailed,
    /// A message reached its mail server.
    MessageDelivered,
    /// A message has not reached its mail server yet.
    MessageDelayed,
    /// Somebody called a message unwanted.
    MessageComplained,
    /// A channel takes no messages for a while. About no account: see [`AccountId::everybody`].
    ChannelPaused,
}

impl EventType {
    const ALL: [Self; 10] = [
        Self::RecoveryRequested,
        Self::RecoveryVerified,
        Self::RecoveryCompleted,
        Self::RecoveryVetoed,
        Self::MessageSent,
        Self::MessageFailed,
        Self::MessageDelivered,
        Self::MessageDelayed,
        Self::MessageComplained,
        Self::ChannelPaused,
    ];

    /// The name subscribers see.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RecoveryRequested => "regain.recovery.requested",
            Self::RecoveryVerified => "regain.recovery.verified",
            Self::RecoveryCompleted => "regain.recovery.completed",
            Self::RecoveryVetoed => "regain.recovery.vetoed",
            Self::MessageSent => "regain.message.sent",
            Self::MessageFailed => "regain.message.failed",
            Self::MessageDelivered => "regain.message.delivered",
            Self::MessageDelayed => "regain.message.delayed",
            Self::MessageComplained => "regain.message.complained",
            Self::ChannelPaused => "regain.channel.paused",
        }
    }

    /// Reads the name subscribers see; `None` for any other.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.as_str() == name)
    }
}

impl Serialize for EventType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// One fact about one account. Its id is made from what happened, so that writing it twice writes it once.
///
/// Serialized as subscribers get it.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// Stable: a subscriber may see the same event twice and knows it by this.
    pub id: String,
    /// What happened.
    #[serde(rename = "type")]
    pub event: EventType,
    /// When the cause was accepted: part of the key, and the same whenever the event is written.
    pub at: Timestamp,
    /// Whose account.
    pub account_id: AccountId,
    /// Particulars, without any address, number or secret.
    pub data: BTreeMap<String, String>,
}

impl Event {
    /// Something that became of a recovery.
    #[must_use]
    pub fn of_recovery(event: EventType, recovery: &Recovery, account_id: &AccountId, at: Timestamp) -> Self {
        Self {
            id: event_id(&[recovery.key.as_str(), event.as_str(), &recovery.sends.to_string()]),
            event,
            at,
            account_id: account_id.clone(),
            data: BTreeMap::from([
                ("recovery".to_owned(), recovery.key.as_str().to_owned()),
                ("reference".to_owned(), recovery.reference()),
            ]),
        }
    }

    /// The same event with one more particular.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.data.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The same event, with why.
    #[must_use]
    pub fn because(self, reason: &str) -> Self {
        self.with("reason", reason)
    }

    /// What became of a message.
    #[must_use]
    pub fn of_message(event: EventType, id: &MessageId, account_id: &AccountId, at: Timestamp) -> Self {
        let (about, contact_id) = match id {
            MessageId::Recovery { key, contact_id, .. } => (("recovery", key.as_str()), contact_id),
            MessageId::Notice { about, contact_id } => (("about", about.as_str()), contact_id),
        };
        let bare = Self {
            id: event_id(&[&id.encode(), event.as_str()]),
            event,
            at,
            account_id: account_id.clone(),
            data: BTreeMap::new(),
        };
        bare.with(about.0, about.1).with("contact_id", contact_id)
    }

    /// A channel takes nothing from `since` on, for this reason, `until` then. One event for all that meet it.
    #[must_use]
    pub fn of_pause(channel: Channel, reason: &str, since: Timestamp, until: Timestamp) -> Self {
        let bare = Self {
            id: event_id(&[EventType::ChannelPaused.as_str(), channel.as_str(), reason, &since.to_string()]),
            event: EventType::ChannelPaused,
            at: since,
            account_id: AccountId::everybody(),
            data: BTreeMap::new(),
        };
        bare.with("channel", channel.as_str()).with("until", &until.to_string()).because(reason)
    }

    /// An objection, with what it is about: a recovery, by its key, or an event, by its id.
    #[must_use]
    pub fn vetoed(veto: &Veto, now: Timestamp) -> Self {
        let about = match &veto.matter {
            Matter::Recovery { key, .. } => ("recovery".to_owned(), key.as_str().to_owned()),
            Matter::Event(id) => ("about".to_owned(), id.clone()),
        };
        Self {
            id: event_id(&[EventType::RecoveryVetoed.as_str(), &veto.key.encode()]),
            event: EventType::RecoveryVetoed,
            at: now,
            account_id: veto.account_id.clone(),
            data: BTreeMap::from([about, ("contact_id".to_owned(), veto.contact_id.clone())]),
        }
    }

    /// The completed recovery, with the moment before which sessions are over (RFC 3339).
    #[must_use]
    pub fn completed(recovery: &Recovery, account: &Account, now: Timestamp) -> Self {
        let mut event = Self::of_recovery(EventType::RecoveryCompleted, recovery, &account.id, now);
        event.data.insert("sessions_valid_from".to_owned(), account.sessions_valid_from.to_string());
        event
    }
}

fn event_id(parts: &[&str]) -> String {
    let digest = Sha256::digest(parts.join("\n").as_bytes());
    format!("evt_{}", base32(digest.get(..20).unwrap_or(&[])))
}
