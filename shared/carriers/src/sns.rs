//! Text messages and events by SNS.

use aws_sdk_sns::Client;
use aws_sdk_sns::config::Builder;
use aws_sdk_sns::error::BuildError;
use aws_sdk_sns::types::MessageAttributeValue;
use aws_types::SdkConfig;
use courier::{Message, Publisher, SendError};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use regain_core::Timestamp;
use regain_core::event::Event;
use regain_core::money::Usd;

use crate::pause::Pause;
use crate::{policy, sorted};

/// Carries text messages by SNS.
#[derive(Debug)]
pub struct Texts {
    client: Client,
    sender_id: Option<String>,
    max_price: Usd,
    pub(crate) pause: Pause,
}

impl Texts {
    /// A carrier for text messages that cost `max_price` each at most, from `sender_id` where countries allow one.
    #[must_use]
    pub fn new(config: &SdkConfig, sender_id: Option<String>, max_price: Usd) -> Self {
        Self { client: client(config), sender_id, max_price, pause: Pause::default() }
    }

    /// Sends one text message. `sns:Publish` on every resource, since a number is none, except topics.
    pub(crate) async fn send(&self, message: &Message, now: Timestamp) -> Result<(), SendError> {
        self.pause.check(now)?;
        let mut request = self
            .client
            .publish()
            .phone_number(&message.to)
            .message(&message.text)
            .message_attributes("AWS.SNS.SMS.SMSType", attribute("String", "Transactional")?)
            .message_attributes("AWS.SNS.SMS.MaxPrice", attribute("Number", &self.max_price.to_string())?);
        if let Some(sender_id) = &self.sender_id {
            request = request.message_attributes("AWS.SNS.SMS.SenderID", attribute("String", sender_id)?);
        }
        let Err(error) = Box::pin(request.send()).await else {
            return Ok(());
        };
        let error = sorted::of_text(&error);
        self.pause.keep(&error, now);
        Err(error)
    }
}

/// Publishes events on a topic.
#[derive(Debug)]
pub struct Topic {
    client: Client,
    arn: String,
}

impl Topic {
    /// A publisher on the topic with this ARN.
    #[must_use]
    pub fn new(config: &SdkConfig, arn: String) -> Self {
        Self { client: client(config), arn }
    }
}

impl Publisher for Topic {
    /// `sns:Publish` on the topic. Subscribers can filter by the attribute `type`.
    fn publish<'a>(&'a self, event: &'a Event) -> BoxFuture<'a, Result<(), SendError>> {
        async move {
            let body = serde_json::to_string(event)
                .map_err(|_| SendError::Retry("an event that cannot be written".to_owned()))?;
            let request = self
                .client
                .publish()
                .topic_arn(&self.arn)
                .message(body)
                .message_attributes("type", attribute("String", event.event.as_str())?);
            request.send().await.map(drop).map_err(|error| sorted::of_event(&error))
        }
        .boxed()
    }
}

fn client(config: &SdkConfig) -> Client {
    let config = Builder::from(&policy::limited(config)).retry_classifier(policy::OnlyLostConnections);
    Client::from_conf(config.build())
}

fn attribute(kind: &str, value: &str) -> Result<MessageAttributeValue, SendError> {
    let incomplete = |_: BuildError| SendError::Retry("SNS: a request that cannot be made".to_owned());
    MessageAttributeValue::builder().data_type(kind).string_value(value).build().map_err(incomplete)
}
