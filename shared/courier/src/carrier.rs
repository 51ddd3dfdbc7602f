//! Who carries messages and events: in AWS the cloud's services, locally the runner's outbox.

use std::time::Duration;

use futures_util::future::BoxFuture;
use regain_core::Timestamp;
use regain_core::contact::Channel;
use regain_core::event::Event;

use crate::Message;

/// Why something was not carried.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// Trying again later may help. Holds the carrier's own word for it, without any address.
    #[error("the carrier could not take it: {0}")]
    Retry(String),
    /// It will never reach this contact: the carrier refused the address or number itself.
    #[error("the carrier refused the contact: {0}")]
    Refused(String),
    /// The carrier takes nothing from anybody for a while: a quota is spent, or sending is switched off.
    #[error("the carrier takes nothing for {} s: {cause}", pause.as_secs())]
    Paused {
        /// The carrier's own word for it.
        cause: String,
        /// When to ask again.
        pause: Duration,
    },
}

/// A pause up to this long is waited for. During a longer one a text message becomes an e-mail where that is possible.
pub const SHORT_PAUSE: Duration = Duration::from_secs(10);

/// Carries messages to people.
pub trait Carrier: Send + Sync {
    /// Hands over one message at the time `now`.
    ///
    /// # Errors
    /// [`SendError`] if the carrier did not take it.
    fn send<'a>(&'a self, message: &'a Message, now: Timestamp) -> BoxFuture<'a, Result<(), SendError>>;

    /// Whether a channel is known to take nothing for more than [`SHORT_PAUSE`] from `now` on, as [`SendError::Paused`]
    /// said before.
    fn is_paused(&self, channel: Channel, now: Timestamp) -> bool;
}

/// Carries events to the host application, at least once.
pub trait Publisher: Send + Sync {
    /// Hands over one event.
    ///
    /// # Errors
    /// [`SendError`] if it was not taken.
    fn publish<'a>(&'a self, event: &'a Event) -> BoxFuture<'a, Result<(), SendError>>;
}
