//! What became of e-mails, as SES tells it through a topic: bounces, complaints, deliveries, delays.
//!
//! A message is known by the name it was sent with ([`MessageId`]), never by an address. A bounce for good marks the
//! contact, which puts other contacts before it for a while, and has the message go to another one at once. Nothing
//! that is told here closes a recovery, blocks a contact or locks an account. Told twice, it is the same.

mod notification;

use regain_core::account::AccountId;
use regain_core::event::{Event, EventType};
use regain_core::message::MessageId;
use regain_core::{Clock, Limits, Timestamp};
use serde_json::Value;
use store::{Accounts, Claims, Events, Notice, Recoveries, StoreError};

use crate::notification::{Delivery, Envelope, Notification};

/// What the function needs.
#[derive(Clone, Debug)]
pub struct App {
    /// The recoveries and the notices, by which a message is known.
    pub recoveries: Recoveries,
    /// The accounts, whose contacts are marked.
    pub accounts: Accounts,
    /// The claims, whose messages are known by them.
    pub claims: Claims,
    /// The history.
    pub events: Events,
    /// The ARN of the one topic that is listened to.
    pub topic: String,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// Why an invocation failed.
#[derive(Debug, thiserror::Error)]
pub enum FeedbackError {
    /// It did not come from the topic.
    #[error("what the function was invoked with did not come from its topic")]
    Foreign,
    /// The store failed; the topic delivers again.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes what the topic delivers.
///
/// # Errors
/// [`FeedbackError`]. A notification that cannot be read is logged and left out: it would be no different the next
/// time.
pub async fn invoke(app: &App, payload: Value) -> Result<Value, FeedbackError> {
    let envelope: Envelope = serde_json::from_value(payload).map_err(|_| FeedbackError::Foreign)?;
    let messages = envelope.messages_of(&app.topic).ok_or(FeedbackError::Foreign)?;
    for message in messages {
        if let Some(notification) = Notification::parse(message) {
            app.take(&notification).await?;
        } else {
            tracing::warn!("a notification was not read");
        }
    }
    Ok(Value::Null)
}

impl App {
    async fn take(&self, notification: &Notification) -> Result<(), StoreError> {
        let Notification { id, delivery, at } = notification;
        let Some(account_id) = self.account_of(id).await? else {
            tracing::info!(message = id.encode(), "feedback about a message that is gone");
            return Ok(());
        };
        let now = self.clock.now();
        let at = (*at).min(now);
        let event = match delivery {
            Delivery::Bounced | Delivery::BouncedForNow | Delivery::Rejected => EventType::MessageFailed,
            Delivery::Complained => EventType::MessageComplained,
            Delivery::Delivered => EventType::MessageDelivered,
            Delivery::Delayed => EventType::MessageDelayed,
        };
        let fact = Event::of_message(event, id, &account_id, at);
        let fact = match delivery.reason() {
            Some(reason) => fact.because(reason),
            None => fact,
        };
        tracing::info!(message = id.encode(), event = event.as_str(), reason = delivery.reason(), "feedback");
        if *delivery == Delivery::Bounced {
            self.bounced(id, &account_id, at, now).await?;
        }
        // Last, so that what was not done above is done when the topic delivers again.
        self.events.append(&fact, &self.limits, now).await
    }

    /// Whose message it is, if its record still stands.
    async fn account_of(&self, id: &MessageId) -> Result<Option<AccountId>, StoreError> {
        Ok(match id {
            MessageId::Recovery { key, .. } => {
                let recovery = self.recoveries.get(key).await?;
                recovery.and_then(|recovery| recovery.issued).map(|issued| issued.account_id)
            }
            MessageId::Notice { about, contact_id } => {
                let notice = self.recoveries.notice(&Notice::pk_of(about, contact_id)).await?;
                notice.map(|notice| notice.account_id)
            }
            MessageId::Claim { claim_id, .. } => {
                let claim = self.claims.get(claim_id, self.clock.now()).await?;
                claim.map(|claim| claim.account_id)
            }
        })
    }

    /// Marks the contact, and has the message of a recovery go to another one while it is of use.
    async fn bounced(
        &self,
        id: &MessageId,
        account_id: &AccountId,
        at: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (MessageId::Recovery { contact_id, .. } | MessageId::Notice { contact_id, .. }) = id else {
            // A claimant's address is no contact; reviewers see that it does not work.
            return Ok(());
        };
        let Some(account) = self.accounts.get(account_id).await? else {
            return Ok(());
        };
        let is_marked = self.accounts.mark_failing(&account, contact_id, at).await?;
        if let MessageId::Recovery { key, send, .. } = id
            && is_marked
        {
            self.recoveries.wake(key, *send, contact_id, now).await?;
        }
        Ok(())
    }
}
