//! What is being regained, and the contacts it can be regained through.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::Timestamp;
use crate::contact::{Channel, Contact, ContactValue};
use crate::identifier::Identifier;
use crate::locale::Locale;
use crate::secret::{Key, base32};

/// The host application's name for an account: 1 to 64 characters of `A-Z a-z 0-9 . _ ~ -`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct AccountId(String);

/// Not an [`AccountId`].
#[derive(Debug, thiserror::Error)]
#[error("an account id is 1 to 64 characters of A-Z a-z 0-9 . _ ~ -")]
pub struct InvalidAccountId;

impl AccountId {
    /// Reads an account id.
    ///
    /// # Errors
    /// [`InvalidAccountId`] if it has another length or other characters.
    pub fn parse(text: &str) -> Result<Self, InvalidAccountId> {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"._~-".contains(&b);
        let fits = (1..=64).contains(&text.len()) && text.bytes().all(allowed);
        fits.then(|| Self(text.to_owned())).ok_or(InvalidAccountId)
    }

    /// The account that nobody has, for an identifier that leads nowhere: always the same one for the same
    /// identifier, and never equal to a real one, since `!` is no character of those.
    #[must_use]
    pub fn decoy(key: &Key, identifier: &Identifier) -> Self {
        let bytes =
            key.mac("regain/nobody/1", &[identifier.kind().as_bytes(), identifier.as_str().as_bytes()]);
        Self(format!("!{}", base32(bytes.get(..20).unwrap_or(&[]))))
    }

    /// What stands in the place of an account where something is about all of them: `*`, which no account is called.
    #[must_use]
    pub fn everybody() -> Self {
        Self("*".to_owned())
    }

    /// Reads what was stored, decoys included.
    #[must_use]
    pub const fn stored(text: String) -> Self {
        Self(text)
    }

    /// True for the account that nobody has.
    #[must_use]
    pub fn is_decoy(&self) -> bool {
        self.0.starts_with('!')
    }

    /// The id itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A password hash as a PHC string. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Phc(String);

impl Phc {
    /// Wraps a PHC string.
    #[must_use]
    pub const fn new(text: String) -> Self {
        Self(text)
    }

    /// The PHC string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Phc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phc")
    }
}

/// Whether an account can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountState {
    /// In use.
    Active,
    /// Deleted, restorable for a while.
    Deleted,
    /// Suspended by the host application.
    Suspended,
}

impl AccountState {
    /// The name in the API.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Deleted => "deleted",
            Self::Suspended => "suspended",
        }
    }

    /// Reads the API's name; `None` for any other.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Active, Self::Deleted, Self::Suspended].into_iter().find(|state| state.as_str() == name)
    }
}

/// An account as the directory knows it. One account is one item of the table.
#[derive(Clone, Debug)]
pub struct Account {
    /// The host application's name for it.
    pub id: AccountId,
    /// Goes up with every write; a write's condition names the version it has read.
    pub version: u64,
    /// Goes up whenever every outstanding secret of the account must die.
    pub epoch: u64,
    /// As it was registered, for showing.
    pub username: String,
    /// Whether it can be used.
    pub state: AccountState,
    /// The language its messages are in.
    pub locale: Option<Locale>,
    /// The current password; `None` if it has none.
    pub password: Option<Phc>,
    /// Earlier passwords, the latest first.
    pub history: Vec<Phc>,
    /// Sessions that began before are over.
    pub sessions_valid_from: Timestamp,
    /// Its addresses.
    pub contacts: Vec<Contact>,
}

impl Account {
    /// Contacts that may receive something, the longest-standing first.
    #[must_use]
    pub fn confirmed_contacts(&self) -> Vec<&Contact> {
        let mut confirmed: Vec<(Timestamp, &Contact)> =
            self.contacts.iter().filter_map(|contact| Some((contact.confirmed_at?, contact))).collect();
        confirmed.sort_by_key(|(since, _)| *since);
        confirmed.into_iter().map(|(_, contact)| contact).collect()
    }

    /// The confirmed contact that `identifier` is, if it is one.
    #[must_use]
    pub fn named(&self, identifier: &Identifier) -> Option<&Contact> {
        let is_named = |contact: &&Contact| match (identifier, &contact.value) {
            (Identifier::Email(typed), ContactValue::Email(stored)) => typed == stored,
            (Identifier::Phone(typed), ContactValue::Phone(stored)) => typed == stored,
            (Identifier::Email(_) | Identifier::Phone(_) | Identifier::Username(_), _) => false,
        };
        self.confirmed_contacts().into_iter().find(is_named)
    }

    /// The contact that the next message goes to: the one that was named where it is of the asked channel, else the
    /// longest-standing one of that channel, and with each further message the next one. What was typed is never an
    /// address to send to.
    ///
    /// `named` is the id of the contact that was typed, `sent_to` the ids of the earlier messages, the first one
    /// first. Who asks for no channel gets that of the named contact, else e-mail where there is an address. A contact
    /// that fails comes after the others, named or not.
    #[must_use]
    pub fn recipient(
        &self,
        named: Option<&str>,
        asked: Option<Channel>,
        sent_to: &[&str],
        now: Timestamp,
    ) -> Option<&Contact> {
        let confirmed = self.confirmed_contacts();
        let named = confirmed.iter().find(|contact| named == Some(&contact.id));
        let is_named = |contact: &Contact| named.is_some_and(|named| named.id == contact.id);
        let first = confirmed.iter().min_by_key(|contact| {
            (contact.is_failing(now), !is_named(contact), contact.channel() != Channel::Email)
        });
        let channel = asked.or_else(|| Some(first?.channel()))?;
        let last_use = |contact: &Contact| sent_to.iter().rposition(|id| *id == contact.id);
        named
            .filter(|contact| contact.channel() == channel && !contact.is_failing(now))
            .or_else(|| {
                let of_channel = confirmed.iter().filter(|contact| contact.channel() == channel);
                of_channel.min_by_key(|contact| (last_use(contact), contact.is_failing(now)))
            })
            .copied()
    }

    /// Whom a message goes to that was asked for at `asked_at` and has failed at `failed`: another confirmed contact
    /// that it has not failed at too; one that does not fail first, then one of the same channel.
    #[must_use]
    pub fn instead_of(&self, failed: &Contact, asked_at: Timestamp, now: Timestamp) -> Option<&Contact> {
        let others = self.confirmed_contacts().into_iter();
        let others = others.filter(|other| other.id != failed.id && !other.failed_since(asked_at));
        others.min_by_key(|other| (other.is_failing(now), other.channel() != failed.channel()))
    }

    /// The contact with this id, if it may receive something.
    #[must_use]
    pub fn confirmed_contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id && contact.confirmed_at.is_some())
    }

    /// Whether a contact outranks newer ones in a matter that began at `began`: it was confirmed 30 days before, or is
    /// the account's first.
    #[must_use]
    pub fn is_senior(&self, contact_id: &str, began: Timestamp) -> bool {
        const STANDING: Duration = Duration::from_hours(30 * 24);
        let confirmed = self.confirmed_contacts();
        let is_first = confirmed.first().is_some_and(|first| first.id == contact_id);
        let stands =
            |contact: &&Contact| contact.confirmed_at.is_some_and(|since| since <= began.minus(STANDING));
        is_first || confirmed.into_iter().filter(stands).any(|contact| contact.id == contact_id)
    }

    /// The account after its password was replaced at `now`: the old one becomes history, every session and
    /// every outstanding secret ends.
    #[must_use]
    pub fn with_password(mut self, password: Phc, kept: usize, now: Timestamp) -> Self {
        if let Some(old) = self.password.replace(password) {
            self.history.insert(0, old);
        }
        self.history.truncate(kept);
        self.sessions_valid_from = now;
        self.epoch += 1;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact::ContactKind;

    fn account(contacts: &[(&str, Option<i64>)]) -> Account {
        Account {
            id: AccountId::parse("a").unwrap(),
            version: 1,
            epoch: 1,
            username: "ana".to_owned(),
            state: AccountState::Active,
            locale: None,
            password: Some(Phc::new("current".to_owned())),
            history: vec![Phc::new("earlier".to_owned())],
            sessions_valid_from: Timestamp::from_millis(0),
            contacts: contacts
                .iter()
                .map(|(value, confirmed)| Contact {
                    id: (*value).to_owned(),
                    value: kind_of(value).parse(value, None).unwrap(),
                    confirmed_at: confirmed.map(Timestamp::from_millis),
                    failed_at: None,
                })
                .collect(),
        }
    }

    fn kind_of(value: &str) -> ContactKind {
        if value.starts_with('+') { ContactKind::Phone } else { ContactKind::Email }
    }

    fn recipient<'a>(
        account: &'a Account,
        typed: &str,
        channel: Option<Channel>,
        sent: &[&str],
    ) -> Option<&'a str> {
        let named =
            account.named(&Identifier::parse(typed, None).unwrap()).map(|contact| contact.id.as_str());
        Some(account.recipient(named, channel, sent, NOW)?.value.as_str())
    }

    const NOW: Timestamp = Timestamp::from_millis(8 * DAY);
    const DAY: i64 = 86_400_000;

    #[test]
    fn a_message_goes_to_the_contact_that_was_named_or_the_longest_standing() {
        let (old, new, phone) = ("old@example.com", "new@example.com", "+34600123456");
        let ana = account(&[(new, Some(2)), (old, Some(1)), ("un@example.com", None), (phone, Some(3))]);
        let (email, sms) = (Some(Channel::Email), Some(Channel::Sms));
        for (typed, channel, expected) in [
            (new, None, new),
            (new, email, new),
            (new, sms, phone),
            ("ana", None, old),
            ("ana", sms, phone),
            ("un@example.com", None, old),
            (phone, None, phone),
            (phone, email, old),
        ] {
            assert_eq!(recipient(&ana, typed, channel, &[]), Some(expected), "{typed}");
        }
        assert_eq!(recipient(&account(&[("un@example.com", None)]), "un@example.com", None, &[]), None);
        let only_phone = account(&[(phone, Some(1))]);
        assert_eq!(recipient(&only_phone, "ana", None, &[]), Some(phone));
        assert_eq!(recipient(&only_phone, "ana", email, &[]), None, "no e-mail to a phone");
    }

    #[test]
    fn each_further_message_goes_to_the_next_contact_unless_one_was_named() {
        let ana =
            account(&[("c@example.com", Some(3)), ("a@example.com", Some(1)), ("b@example.com", Some(2))]);
        let mut sent = Vec::new();
        for expected in ["a@example.com", "b@example.com", "c@example.com", "a@example.com", "b@example.com"]
        {
            assert_eq!(recipient(&ana, "ana", None, &sent), Some(expected));
            sent.push(expected);
        }
        assert_eq!(recipient(&ana, "b@example.com", None, &["b@example.com"]), Some("b@example.com"));
    }

    #[test]
    fn a_contact_that_fails_comes_after_the_others_for_seven_days_and_is_never_left_out() {
        let (old, new, phone) = ("old@example.com", "new@example.com", "+34600123456");
        let failing = |id: &str, at: i64| {
            let mut ana = account(&[(old, Some(1)), (new, Some(2)), (phone, Some(3))]);
            let contact = ana.contacts.iter_mut().find(|contact| contact.id == id).unwrap();
            contact.failed_at = Some(Timestamp::from_millis(at));
            ana
        };
        let (now, lapsed) = (failing(old, DAY + 1), failing(old, DAY));
        let mut without_new = now.clone();
        without_new.contacts.remove(1);
        assert_eq!(recipient(&without_new, "ana", None, &[]), Some(phone));
        assert_eq!(
            recipient(&without_new, old, Some(Channel::Email), &[]),
            Some(old),
            "asked for, the only one"
        );
        for (typed, sent, expected) in
            [("ana", &[][..], new), (old, &[], new), ("ana", &[new], old), (old, &[new, old], new)]
        {
            assert_eq!(recipient(&now, typed, None, sent), Some(expected), "{typed} after {sent:?}");
        }
        assert_eq!(recipient(&lapsed, "ana", None, &[]), Some(old));
        assert_eq!(recipient(&lapsed, old, None, &[]), Some(old));
        let phone_fails = failing(phone, 8 * DAY);
        assert_eq!(recipient(&phone_fails, phone, None, &[]), Some(old));
        assert_eq!(recipient(&phone_fails, phone, Some(Channel::Sms), &[]), Some(phone), "the only one");
    }

    #[test]
    fn a_message_that_failed_goes_to_another_contact_once() {
        let (old, new, phone) = ("old@example.com", "new@example.com", "+34600123456");
        let mut ana = account(&[(old, Some(1)), (new, Some(3)), (phone, Some(2))]);
        let asked_at = Timestamp::from_millis(8 * DAY - 5);
        let mut next = |failed: &str, at: i64| {
            let place = ana.contacts.iter().position(|contact| contact.id == failed).unwrap();
            ana.contacts[place].failed_at = Some(Timestamp::from_millis(at));
            let failed = ana.contacts[place].clone();
            ana.instead_of(&failed, asked_at, NOW).map(|contact| contact.id.clone())
        };
        assert_eq!(next(old, 8 * DAY).as_deref(), Some(new), "of the same channel, though it is newer");
        assert_eq!(next(new, 8 * DAY).as_deref(), Some(phone));
        assert_eq!(next(phone, 8 * DAY), None);
        ana.contacts.iter_mut().for_each(|contact| contact.failed_at = None);
        ana.contacts[1].failed_at = Some(Timestamp::from_millis(8 * DAY - 6));
        let instead = |ana: &Account| ana.instead_of(&ana.contacts[0], asked_at, NOW).map(|it| it.id.clone());
        assert_eq!(instead(&ana).as_deref(), Some(phone), "the other address failed with an earlier message");
        ana.contacts.pop();
        assert_eq!(instead(&ana).as_deref(), Some(new), "and is never left out");
    }

    #[test]
    fn a_contact_is_senior_thirty_days_after_its_confirmation_or_as_the_first() {
        let ana = account(&[
            ("a@example.com", Some(40 * DAY)),
            ("b@example.com", Some(50 * DAY)),
            ("c@example.com", None),
        ]);
        let senior = |id, day: i64| ana.is_senior(id, Timestamp::from_millis(day * DAY));
        assert!(senior("a@example.com", 41), "the first");
        assert!(!senior("b@example.com", 79) && senior("b@example.com", 80));
        assert!(!senior("c@example.com", 1000) && !senior("nobody@example.com", 1000));
    }

    #[test]
    fn a_new_password_pushes_the_old_one_into_history_and_ends_everything() {
        let ana = account(&[]).with_password(Phc::new("new".to_owned()), 1, Timestamp::from_millis(9));
        assert_eq!(ana.password, Some(Phc::new("new".to_owned())));
        assert_eq!(ana.history, [Phc::new("current".to_owned())]);
        assert_eq!((ana.epoch, ana.sessions_valid_from.millis()), (2, 9));
    }

    #[test]
    fn nobody_is_always_the_same_nobody_and_never_somebody() {
        let key = Key::new([1; 32]);
        let decoy = |typed| AccountId::decoy(&key, &Identifier::parse(typed, None).unwrap());
        assert_eq!(decoy("a@example.com"), decoy("a@EXAMPLE.com"));
        assert_ne!(decoy("a@example.com"), decoy("b@example.com"));
        assert!(
            decoy("a@example.com").is_decoy() && AccountId::parse(decoy("a@example.com").as_str()).is_err()
        );
    }
}
