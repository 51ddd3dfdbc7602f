//! The addresses of an account, and the ways to reach them.

use std::time::Duration;

use crate::Timestamp;
use crate::identifier::{EmailAddress, InvalidIdentifier, PhoneNumber, Region};

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// By e-mail.
    Email,
    /// By text message.
    Sms,
}

impl Channel {
    /// The name in the API: `email` or `sms`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }

    /// Reads the API's name; `None` for any other.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Email, Self::Sms].into_iter().find(|channel| channel.as_str() == name)
    }
}

/// An address or a number of an account. Only a confirmed one receives anything.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Random, unique within the account.
    pub id: String,
    /// The address or number.
    pub value: ContactValue,
    /// When its owner proved to hold it; `None` until then.
    pub confirmed_at: Option<Timestamp>,
    /// When a message to it was last refused, or came back for good.
    pub failed_at: Option<Timestamp>,
}

impl Contact {
    /// How messages to it travel.
    #[must_use]
    pub const fn channel(&self) -> Channel {
        match self.value {
            ContactValue::Email(_) => Channel::Email,
            ContactValue::Phone(_) => Channel::Sms,
        }
    }

    /// Whether messages to it have failed of late. That lapses after 7 days, and only puts other contacts before it:
    /// it never keeps a message from the only one there is.
    #[must_use]
    pub fn is_failing(&self, now: Timestamp) -> bool {
        const LAPSES: Duration = Duration::from_hours(7 * 24);
        self.failed_at.is_some_and(|failed_at| now < failed_at.plus(LAPSES))
    }

    /// Whether a message to it has failed since `then`.
    #[must_use]
    pub fn failed_since(&self, then: Timestamp) -> bool {
        self.failed_at.is_some_and(|failed_at| failed_at >= then)
    }
}

/// What kind of contact something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactKind {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
}

impl ContactKind {
    /// The name in the API: `email` or `phone`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }

    /// Reads the API's name; `None` for any other.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Email, Self::Phone].into_iter().find(|kind| kind.as_str() == name)
    }

    /// Reads a value of this kind, a phone number as [`PhoneNumber::parse`] does.
    ///
    /// # Errors
    /// [`InvalidIdentifier`] if it is none.
    pub fn parse(self, value: &str, region: Option<&Region>) -> Result<ContactValue, InvalidIdentifier> {
        match self {
            Self::Email => EmailAddress::parse(value).map(ContactValue::Email),
            Self::Phone => PhoneNumber::parse(value, region).map(ContactValue::Phone),
        }
    }

    /// Reads a canonical form that was stored.
    ///
    /// # Errors
    /// [`InvalidIdentifier`] if it is none.
    pub fn stored(self, value: &str) -> Result<ContactValue, InvalidIdentifier> {
        match self {
            Self::Email => EmailAddress::parse(value).map(ContactValue::Email),
            Self::Phone => PhoneNumber::stored(value).map(ContactValue::Phone),
        }
    }
}

/// A contact's address or number in canonical form, which is also the form messages are sent to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContactValue {
    /// An e-mail address.
    Email(EmailAddress),
    /// A phone number.
    Phone(PhoneNumber),
}

impl ContactValue {
    /// What kind it is.
    #[must_use]
    pub const fn kind(&self) -> ContactKind {
        match self {
            Self::Email(_) => ContactKind::Email,
            Self::Phone(_) => ContactKind::Phone,
        }
    }

    /// The canonical form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(address) => address.as_str(),
            Self::Phone(number) => number.as_str(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_read_by_its_kind() {
        for (kind, value) in [("email", "ann@EXAMPLE.com"), ("phone", "+34600123456")] {
            let read = ContactKind::named(kind).unwrap().parse(value, None).unwrap();
            assert_eq!((read.kind().as_str(), read.as_str()), (kind, value.to_lowercase().as_str()));
        }
        for number in ["", "34600123456", "+1234567", "+1234567890123456", "+34 600 123 456", "+３4600123456"]
        {
            assert!(ContactKind::Phone.stored(number).is_err(), "{number}");
        }
        assert!(ContactKind::Email.stored("+34600123456").is_err() && ContactKind::named("pigeon").is_none());
    }
}
