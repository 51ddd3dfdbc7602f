//! The carriers in AWS: mail by SES, text messages and events by SNS.
//!
//! What a service answers is sorted into the three failures of [`SendError`] by its code and, where the code alone
//! says too little, by its message. The message itself may hold an address and is never told on.

mod mail;
mod pause;
mod policy;
mod ses;
mod sns;
mod sorted;

use courier::{Carrier, Message, SHORT_PAUSE, SendError};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use regain_core::Timestamp;
use regain_core::contact::Channel;

pub use ses::Ses;
pub use sns::{Texts, Topic};

/// The carrier of each channel.
#[derive(Debug)]
pub struct Carriers {
    /// Of e-mail.
    pub mail: Ses,
    /// Of text messages.
    pub texts: Texts,
}

impl Carrier for Carriers {
    fn send<'a>(&'a self, message: &'a Message, now: Timestamp) -> BoxFuture<'a, Result<(), SendError>> {
        match message.channel {
            Channel::Email => self.mail.send(message, now).boxed(),
            Channel::Sms => self.texts.send(message, now).boxed(),
        }
    }

    fn is_paused(&self, channel: Channel, now: Timestamp) -> bool {
        let left = match channel {
            Channel::Email => self.mail.pause.check(now),
            Channel::Sms => self.texts.pause.check(now),
        };
        matches!(left, Err(SendError::Paused { pause, .. }) if pause > SHORT_PAUSE)
    }
}
