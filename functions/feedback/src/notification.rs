//! What SES says of one message (“Contents of event data that Amazon SES publishes to Amazon SNS”), as far as it is
//! needed; members that are unknown are left alone.

use regain_core::Timestamp;
use regain_core::message::MessageId;
use serde::Deserialize;

/// The tag that every e-mail is sent with.
const TAG: &str = "regain-message";

/// What Lambda is invoked with for a topic.
#[derive(Deserialize)]
pub(crate) struct Envelope {
    #[serde(rename = "Records")]
    records: Vec<Record>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Record {
    event_source: String,
    sns: Sns,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Sns {
    topic_arn: String,
    message: String,
}

impl Envelope {
    /// The messages, if each of them came from this topic.
    pub(crate) fn messages_of(&self, topic: &str) -> Option<Vec<&str>> {
        let message = |record: &'_ Record| record.event_source == "aws:sns" && record.sns.topic_arn == topic;
        let is_hers = !self.records.is_empty() && self.records.iter().all(message);
        is_hers.then(|| self.records.iter().map(|record| record.sns.message.as_str()).collect())
    }
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// It came back for good: there is no such mailbox, or SES knows it as one that bounces.
    Bounced,
    /// It came back, and the next one may not: the mailbox is full, say.
    BouncedForNow,
    /// SES did not send it.
    Rejected,
    /// Its reader called it unwanted.
    Complained,
    /// The mail server took it.
    Delivered,
    /// The mail server has not taken it yet.
    Delayed,
}

impl Delivery {
    /// Why it failed, if it did.
    pub(crate) const fn reason(self) -> Option<&'static str> {
        match self {
            Self::Bounced => Some("bounced"),
            Self::BouncedForNow => Some("bounced_for_now"),
            Self::Rejected => Some("rejected"),
            Self::Complained | Self::Delivered | Self::Delayed => None,
        }
    }
}

/// What SES says of one message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Notification {
    /// Which.
    pub(crate) id: MessageId,
    /// What became of it.
    pub(crate) delivery: Delivery,
    /// When.
    pub(crate) at: Timestamp,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    event_type: String,
    mail: Mail,
    bounce: Option<Bounce>,
    complaint: Option<At>,
    delivery: Option<At>,
    delivery_delay: Option<At>,
}

#[derive(Deserialize)]
struct Mail {
    timestamp: String,
    tags: std::collections::HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bounce {
    bounce_type: String,
    timestamp: String,
}

#[derive(Deserialize)]
struct At {
    timestamp: String,
}

impl Notification {
    /// Reads a notification; `None` if it is none about a message of ours, or of a kind that is not asked for.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let body: Body = serde_json::from_str(text).ok()?;
        let Body { event_type, mail, bounce, complaint, delivery, delivery_delay } = body;
        let [tag] = mail.tags.get(TAG)?.as_slice() else { return None };
        let (delivery, at) = match event_type.as_str() {
            "Bounce" => {
                let bounce = bounce?;
                let for_good = bounce.bounce_type == "Permanent";
                (if for_good { Delivery::Bounced } else { Delivery::BouncedForNow }, bounce.timestamp)
            }
            "Complaint" => (Delivery::Complained, complaint?.timestamp),
            "Delivery" => (Delivery::Delivered, delivery?.timestamp),
            "DeliveryDelay" => (Delivery::Delayed, delivery_delay?.timestamp),
            "Reject" => (Delivery::Rejected, mail.timestamp),
            _ => return None,
        };
        Some(Self { id: MessageId::decode(tag)?, delivery, at: Timestamp::parse(&at)? })
    }
}
