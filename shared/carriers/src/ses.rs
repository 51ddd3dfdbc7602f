//! Mail by SES.

use aws_sdk_ses::Client;
use aws_sdk_ses::config::Builder;
use aws_sdk_ses::error::BuildError;
use aws_sdk_ses::primitives::Blob;
use aws_sdk_ses::types::{MessageTag, RawMessage};
use aws_types::SdkConfig;
use courier::{Message, SendError};
use regain_core::Timestamp;

use crate::pause::Pause;
use crate::{mail, policy, sorted};

/// Carries mail by SES.
#[derive(Debug)]
pub struct Ses {
    client: Client,
    service: String,
    configuration_set: Option<String>,
    pub(crate) pause: Pause,
}

impl Ses {
    /// A carrier for mail from `service`: the name that people read as the sender.
    #[must_use]
    pub fn new(config: &SdkConfig, service: String, configuration_set: Option<String>) -> Self {
        let config = Builder::from(&policy::limited(config)).retry_classifier(policy::OnlyLostConnections);
        Self {
            client: Client::from_conf(config.build()),
            service,
            configuration_set,
            pause: Pause::default(),
        }
    }

    /// Sends one e-mail. `ses:SendRawEmail` on the sender's identity and the configuration set.
    pub(crate) async fn send(&self, message: &Message, now: Timestamp) -> Result<(), SendError> {
        self.pause.check(now)?;
        let raw = RawMessage::builder().data(Blob::new(mail::bytes(message, &self.service, now)));
        // What SES tells of the message later comes with these.
        let tags =
            [("regain-message", message.id.encode()), ("regain-kind", message.kind.as_str().to_owned())];
        let tag = |(name, value): (&str, String)| MessageTag::builder().name(name).value(value).build();
        let tags = tags.into_iter().map(tag).collect::<Result<_, _>>().map_err(incomplete)?;
        let sent = self
            .client
            .send_raw_email()
            .source(&message.from)
            .destinations(&message.to)
            .raw_message(raw.build().map_err(incomplete)?)
            .set_configuration_set_name(self.configuration_set.clone())
            .set_tags(Some(tags))
            .send();
        let Err(error) = Box::pin(sent).await else {
            return Ok(());
        };
        let error = sorted::of_mail(&error, message);
        self.pause.keep(&error, now);
        Err(error)
    }
}

fn incomplete(_: BuildError) -> SendError {
    SendError::Retry("SES: a request that cannot be made".to_owned())
}
