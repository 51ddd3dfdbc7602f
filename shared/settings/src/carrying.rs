//! How messages and events are carried, which only `deliver` is told.

use crate::{Reader, SettingError, topic};

/// What the carriers are told.
#[derive(Clone, Debug)]
pub struct Carrying {
    /// `REGAIN_EVENTS_TOPIC`: the ARN of the SNS topic that events are published on.
    pub events_topic: String,
    /// `REGAIN_MAIL_CONFIGURATION_SET`: the configuration set of SES that mail is sent with.
    pub mail_configuration_set: Option<String>,
    /// `REGAIN_SMS_SENDER_ID`: what text messages come from, where countries allow it.
    pub sms_sender_id: Option<String>,
}

impl Carrying {
    /// Reads them.
    ///
    /// # Errors
    /// [`SettingError`] names the first one that is missing or wrong.
    pub fn read(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, SettingError> {
        let events_topic = topic("REGAIN_EVENTS_TOPIC", &lookup)?;
        let reader = Reader(lookup);
        let owned = |fits: bool, text: &str| fits.then(|| text.to_owned());
        Ok(Self {
            events_topic,
            mail_configuration_set: reader.optional(
                "REGAIN_MAIL_CONFIGURATION_SET",
                "at most 64 letters, digits, hyphens and underscores",
                |text| owned(text.len() <= 64 && is_name(text), text),
            )?,
            sms_sender_id: reader.optional(
                "REGAIN_SMS_SENDER_ID",
                "1 to 11 letters and digits, a letter among them",
                |text| owned(is_sender_id(text), text),
            )?,
        })
    }
}

/// `arn:aws:sns:eu-west-1:123456789012:events`, in any partition.
pub(crate) fn is_topic(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let ["arn", partition, "sns", region, account, name] = parts[..] else {
        return false;
    };
    let is_account = account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
    partition.starts_with("aws") && is_name(partition) && is_name(region) && is_account && is_name(name)
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
}

fn is_sender_id(text: &str) -> bool {
    (1..=11).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric())
        && text.bytes().any(|b| b.is_ascii_alphabetic())
}
