//! The addresses of an account, and the ways to reach them.

use std::time::Duration;

use crate::Timestamp;
use crate::claim::ClaimId;
use crate::identifier::{EmailAddress, Identifier, InvalidIdentifier, PhoneNumber, Region};

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

/// Why a contact is no longer one of its account's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// Another one took its place.
    Replaced,
    /// Its owner has lost it.
    Lost,
    /// Somebody else has it now.
    Stolen,
    /// The owner said that it was not theirs: it was added by whoever had taken the account over.
    Suspended,
}

impl Removal {
    const ALL: [Self; 4] = [Self::Replaced, Self::Lost, Self::Stolen, Self::Suspended];

    /// The name in the API and in the table.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Replaced => "replaced",
            Self::Lost => "lost",
            Self::Stolen => "stolen",
            Self::Suspended => "suspended",
        }
    }

    /// Reads the name; `None` for any other.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|removal| removal.as_str() == name)
    }
}

/// An address or a number of an account. Only a confirmed one receives anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Random, unique within the account.
    pub id: String,
    /// The address or number.
    pub value: ContactValue,
    /// When its owner proved to hold it; `None` until then.
    pub confirmed_at: Option<Timestamp>,
    /// When a message to it was last refused, or came back for good.
    pub failed_at: Option<Timestamp>,
    /// When it was removed, and why.
    pub removed: Option<(Timestamp, Removal)>,
    /// That an approved claim is answered to it, as long as it is not confirmed: see [`ClaimedContact`].
    pub claimed: Option<ClaimedContact>,
}

/// What makes an address a way back that no owner has ever confirmed to the account: reviewers approved a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimedContact {
    /// The claim.
    pub claim_id: ClaimId,
    /// Until when.
    pub until: Timestamp,
    /// Whether the account had been taken over by somebody else, as reviewers believe.
    pub compromised: bool,
}

impl Contact {
    /// Whether it is confirmed, and was not removed.
    #[must_use]
    pub const fn is_current(&self) -> bool {
        self.confirmed_at.is_some() && self.removed.is_none()
    }

    /// Whether the host application sees it as one of the account's, confirmed or not.
    #[must_use]
    pub const fn is_hosts(&self) -> bool {
        self.removed.is_none() && self.claimed.is_none()
    }

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

    /// Whether an identifier is this very address or number.
    #[must_use]
    pub fn is(&self, identifier: &Identifier) -> bool {
        match (self, identifier) {
            (Self::Email(own), Identifier::Email(typed)) => own == typed,
            (Self::Phone(own), Identifier::Phone(typed)) => own == typed,
            (
                Self::Email(_) | Self::Phone(_),
                Identifier::Email(_) | Identifier::Phone(_) | Identifier::Username(_),
            ) => false,
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
