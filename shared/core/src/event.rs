//! Facts appended to an account's history, never changed.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::Timestamp;
use crate::account::{Account, AccountId};
use crate::claim::{Became, Claim, ClaimStage};
use crate::contact::{Channel, Contact};
use crate::message::MessageId;
use crate::recovery::Recovery;
use crate::secret::base32;
use crate::veto::{Matter, Veto};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventType {
    /// A recovery was asked for, and the account exists.
    RecoveryRequested,
    /// The senior contacts get a link to the way back: during a hold, or after an objection.
    RecoveryOffered,
    /// Control of a contact, or a saved code, was proved.
    RecoveryVerified,
    /// The account is its owner's again and the sessions are over.
    RecoveryCompleted,
    /// Somebody said that it was not them.
    RecoveryVetoed,
    /// An objection undid a completed recovery: the password is stopped and the sessions are over.
    RecoveryUndone,
    /// The host application wrote the account.
    AccountChanged,
    /// The account was deleted.
    AccountDeleted,
    /// A deleted account is in use again.
    AccountRestored,
    /// The account was suspended.
    AccountSuspended,
    /// The suspension was lifted.
    AccountReinstated,
    /// Recovery through contacts is on hold.
    AccountHeld,
    /// The hold was lifted.
    AccountReleased,
    /// A contact was added, removed, suspended or brought back.
    ContactChanged,
    /// A contact that was removed is used to recover the account.
    ContactUsed,
    /// Saved codes were issued, replaced or made void.
    SavedCodesChanged,
    /// A claim was confirmed: reviewers may see it.
    ClaimOpened,
    /// The answer to a claim takes longer than was said.
    ClaimMoved,
    /// A reviewer asked the claimant something.
    ClaimAsked,
    /// The claimant wrote.
    ClaimAnswered,
    /// Reviewers have approved or refused a claim.
    ClaimDecided,
    /// A senior contact objected to an approved claim.
    ClaimContested,
    /// The wait of an approved claim ends within a day.
    ClaimReminded,
    /// The wait of an approved claim is over.
    ClaimReady,
    /// A claim was withdrawn, or its time ran out.
    ClaimWithdrawn,
    /// The account was recovered through a claim.
    ClaimRecovered,
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
    /// Every type.
    pub const ALL: [Self; 32] = [
        Self::RecoveryRequested,
        Self::RecoveryOffered,
        Self::RecoveryVerified,
        Self::RecoveryCompleted,
        Self::RecoveryVetoed,
        Self::RecoveryUndone,
        Self::AccountChanged,
        Self::AccountDeleted,
        Self::AccountRestored,
        Self::AccountSuspended,
        Self::AccountReinstated,
        Self::AccountHeld,
        Self::AccountReleased,
        Self::ContactChanged,
        Self::ContactUsed,
        Self::SavedCodesChanged,
        Self::ClaimOpened,
        Self::ClaimMoved,
        Self::ClaimAsked,
        Self::ClaimAnswered,
        Self::ClaimDecided,
        Self::ClaimContested,
        Self::ClaimReminded,
        Self::ClaimReady,
        Self::ClaimWithdrawn,
        Self::ClaimRecovered,
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
            Self::RecoveryOffered => "regain.recovery.offered",
            Self::RecoveryVerified => "regain.recovery.verified",
            Self::RecoveryCompleted => "regain.recovery.completed",
            Self::RecoveryVetoed => "regain.recovery.vetoed",
            Self::RecoveryUndone => "regain.recovery.undone",
            Self::AccountChanged => "regain.account.changed",
            Self::AccountDeleted => "regain.account.deleted",
            Self::AccountRestored => "regain.account.restored",
            Self::AccountSuspended => "regain.account.suspended",
            Self::AccountReinstated => "regain.account.reinstated",
            Self::AccountHeld => "regain.account.held",
            Self::AccountReleased => "regain.account.released",
            Self::ContactChanged => "regain.contact.changed",
            Self::ContactUsed => "regain.contact.used",
            Self::SavedCodesChanged => "regain.saved_codes.changed",
            Self::ClaimOpened => "regain.claim.opened",
            Self::ClaimMoved => "regain.claim.moved",
            Self::ClaimAsked => "regain.claim.asked",
            Self::ClaimAnswered => "regain.claim.answered",
            Self::ClaimDecided => "regain.claim.decided",
            Self::ClaimContested => "regain.claim.contested",
            Self::ClaimReminded => "regain.claim.reminded",
            Self::ClaimReady => "regain.claim.ready",
            Self::ClaimWithdrawn => "regain.claim.withdrawn",
            Self::ClaimRecovered => "regain.claim.recovered",
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
        let turn = recovery.sends.to_string();
        Self {
            // A recovery may be about several accounts.
            id: event_id(&[recovery.key.as_str(), event.as_str(), &turn, account_id.as_str()]),
            event,
            at,
            account_id: account_id.clone(),
            data: BTreeMap::from([
                ("recovery".to_owned(), recovery.key.as_str().to_owned()),
                ("reference".to_owned(), recovery.reference()),
            ]),
        }
    }

    /// Something that became of an account, by the write that comes after the version it stands at. `about` tells
    /// apart what happens in one write.
    #[must_use]
    pub fn of_account(event: EventType, account: &Account, about: &str, at: Timestamp) -> Self {
        let turn = (account.version + 1).to_string();
        Self {
            // The name of an account that was erased may be given again, and its versions begin anew then.
            id: event_id(&[account.id.as_str(), event.as_str(), &turn, &at.to_string(), about]),
            event,
            at,
            account_id: account.id.clone(),
            data: BTreeMap::new(),
        }
    }

    /// What became of a contact, in a word, by the write that comes after the account's version.
    #[must_use]
    pub fn of_contact(change: &str, account: &Account, contact: &Contact, at: Timestamp) -> Self {
        Self::of_account(EventType::ContactChanged, account, &contact.id, at)
            .with("change", change)
            .with("contact_id", &contact.id)
            .with("kind", contact.value.kind().as_str())
    }

    /// What became of an account's contacts and saved codes between two of its states, in an act of its owner.
    #[must_use]
    pub fn of_differences(before: &Account, after: &Account, at: Timestamp) -> Vec<Self> {
        let mut events = Vec::new();
        for contact in &after.contacts {
            let was_current = before.contact(&contact.id).is_some_and(Contact::is_current);
            let by_claim = before.claimed_contact(&contact.id).is_some();
            let change = match (was_current, contact.is_current()) {
                (true, false) => contact.removed.map(|(_, removal)| removal.as_str()),
                (false, true) => Some(if by_claim { "added" } else { "restored" }),
                (true, true) | (false, false) => None,
            };
            let event = change.map(|change| Self::of_contact(change, before, contact, at));
            events.extend(event.map(|event| if by_claim { event.with("by", "claim") } else { event }));
        }
        if before.saved_codes != after.saved_codes {
            let change = if after.saved_codes.is_empty() { "voided" } else { "replaced" };
            let event = Self::of_account(EventType::SavedCodesChanged, before, "", at).with("change", change);
            events.push(event.with("good", &after.saved_codes.len().to_string()));
        }
        events
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

    /// What became of a claim in a step that made it `after`; `None` of what only reviewers see.
    #[must_use]
    pub fn of_claim(became: Became, after: &Claim, at: Timestamp) -> Option<Self> {
        let (event, decision) = match became {
            Became::Opened => (EventType::ClaimOpened, None),
            Became::Moved => (EventType::ClaimMoved, None),
            Became::Asked => (EventType::ClaimAsked, None),
            Became::Answered => (EventType::ClaimAnswered, None),
            Became::Granted | Became::Reinstated => (EventType::ClaimDecided, Some("approve")),
            Became::Denied => (EventType::ClaimDecided, Some("deny")),
            Became::Contested => (EventType::ClaimContested, None),
            Became::Reminded => (EventType::ClaimReminded, None),
            Became::Ready => (EventType::ClaimReady, None),
            Became::Withdrawn => (EventType::ClaimWithdrawn, None),
            Became::Recovered => (EventType::ClaimRecovered, None),
            Became::Voted(_) | Became::Disputed => return None,
        };
        let turn = after.version.to_string();
        let mut fact = Self {
            id: event_id(&[after.id.as_str(), event.as_str(), &turn]),
            event,
            at,
            account_id: after.account_id.clone(),
            data: BTreeMap::new(),
        };
        fact = fact.with("claim", after.id.as_str()).with("claim_reason", after.reason.as_str());
        if let Some(decision) = decision {
            fact = fact.with("decision", decision);
        }
        if let ClaimStage::Waiting { ready_at, .. } = after.stage {
            fact = fact.with("ready_at", &ready_at.to_string());
        }
        Some(fact)
    }

    /// What became of a message.
    #[must_use]
    pub fn of_message(event: EventType, id: &MessageId, account_id: &AccountId, at: Timestamp) -> Self {
        let (about, contact_id) = match id {
            MessageId::Recovery { key, contact_id, .. } => (("recovery", key.as_str()), Some(contact_id)),
            MessageId::Notice { about, contact_id } => (("about", about.as_str()), Some(contact_id)),
            MessageId::Claim { claim_id, .. } => (("claim", claim_id.as_str()), None),
        };
        let bare = Self {
            id: event_id(&[&id.encode(), event.as_str()]),
            event,
            at,
            account_id: account_id.clone(),
            data: BTreeMap::new(),
        };
        let bare = bare.with(about.0, about.1);
        match contact_id {
            Some(contact_id) => bare.with("contact_id", contact_id),
            None => bare,
        }
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
            Matter::Event { id, .. } => ("about".to_owned(), id.clone()),
        };
        Self {
            id: event_id(&[EventType::RecoveryVetoed.as_str(), &veto.key.encode()]),
            event: EventType::RecoveryVetoed,
            at: now,
            account_id: veto.account_id.clone(),
            data: BTreeMap::from([about, ("contact_id".to_owned(), veto.contact_id.clone())]),
        }
    }
}

fn event_id(parts: &[&str]) -> String {
    let digest = Sha256::digest(parts.join("\n").as_bytes());
    format!("evt_{}", base32(digest.get(..20).unwrap_or(&[])))
}
