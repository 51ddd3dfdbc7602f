//! What is being regained, and the contacts it can be regained through.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::contact::{Channel, Contact, Removal};
use crate::identifier::{Identifier, Username};
use crate::locale::Locale;
use crate::powers::Receives;
use crate::recovery::RecoveryKey;
use crate::saved_code::KeptCode;
use crate::secret::{Key, base32};
use crate::{Limits, Timestamp};

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

/// A password hash as a PHC string, or as another system wrote it. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Phc(String);

impl Phc {
    /// Wraps the text of a hash.
    #[must_use]
    pub const fn new(text: String) -> Self {
        Self(text)
    }

    /// The text of the hash.
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

/// A suspension by the host application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspension {
    /// Until when; `None` for good.
    pub until: Option<Timestamp>,
    /// Why, in the host application's words.
    pub reason: Option<String>,
}

/// A deletion, by accident or on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deletion {
    /// When.
    pub at: Timestamp,
    /// Until when the account can be restored. From then on it is as unknown.
    pub restorable_until: Timestamp,
}

/// Whether an account can be used, and what can be done about it if not.
///
/// ```text
///             delete                       restore
///   Active ───────────▶ Deleted ─────────────────────▶ Active
///     │ ▲                  │ restorable_until
///     │ │                  └───────────▶ Gone
///     │ │ until, reinstate
///     │ └──────────┐   suspend: also of a deleted account, which is told as suspended
///     └───────▶ Suspended      as long as that lasts, and can be restored after it
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountState<'a> {
    /// In use.
    Active,
    /// Deleted, restorable for a while.
    Deleted(&'a Deletion),
    /// Suspended by the host application.
    Suspended(&'a Suspension),
    /// Deleted, and as unknown.
    Gone,
}

impl AccountState<'_> {
    /// The name in the API. What is gone is shown to nobody.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Deleted(_) | Self::Gone => "deleted",
            Self::Suspended(_) => "suspended",
        }
    }
}

/// A username that the account had before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerUsername {
    /// As it was registered.
    pub username: String,
    /// When it was given up.
    pub left_at: Timestamp,
}

/// What an objection to the latest completed recovery needs to undo it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastRecovery {
    /// The id of its event.
    pub event_id: String,
    /// The record of the page that it was asked for on.
    pub page: RecoveryKey,
    /// When it was completed.
    pub at: Timestamp,
    /// The contact that was proved; `None` for a saved code alone.
    pub contact_id: Option<String>,
    /// The saved codes without the one that was used.
    pub saved_codes: Vec<KeptCode>,
    /// The network that asked for it, digested.
    pub network: String,
}

/// An account as the directory knows it. One account is one item of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The host application's name for it.
    pub id: AccountId,
    /// Goes up with every write; a write's condition names the version it has read.
    pub version: u64,
    /// Goes up whenever every outstanding secret of the account must die.
    pub epoch: u64,
    /// Goes up whenever the host application changes the account: what was sent to newer contacts must die.
    pub changes: u64,
    /// As it was registered, for showing.
    pub username: String,
    /// Those it had before and that lead to it for a while.
    pub former_usernames: Vec<FormerUsername>,
    /// Whether it is suspended.
    pub suspension: Option<Suspension>,
    /// Whether it was deleted.
    pub deletion: Option<Deletion>,
    /// The language its messages are in.
    pub locale: Option<Locale>,
    /// Whether signing in takes a second factor, which no recovery touches.
    pub second_factor: bool,
    /// The current password; `None` if it has none.
    pub password: Option<Phc>,
    /// When it took the place of another one.
    pub password_changed_at: Option<Timestamp>,
    /// Earlier passwords, the latest first.
    pub history: Vec<Phc>,
    /// Sessions that began before are over.
    pub sessions_valid_from: Timestamp,
    /// Its addresses, removed ones too for a while.
    pub contacts: Vec<Contact>,
    /// The saved codes that are good.
    pub saved_codes: Vec<KeptCode>,
    /// When their set was issued.
    pub codes_issued_at: Option<Timestamp>,
    /// When recovery through contacts was last put on hold.
    pub held_at: Option<Timestamp>,
    /// Whether that hold was lifted.
    pub hold_lifted: bool,
    /// The latest completed recovery.
    pub last_recovery: Option<LastRecovery>,
}

impl Account {
    /// A new account with nothing but its names.
    #[must_use]
    pub const fn new(id: AccountId, username: String, now: Timestamp) -> Self {
        Self {
            id,
            version: 0,
            epoch: 1,
            changes: 0,
            username,
            former_usernames: Vec::new(),
            suspension: None,
            deletion: None,
            locale: None,
            second_factor: false,
            password: None,
            password_changed_at: None,
            history: Vec::new(),
            sessions_valid_from: now,
            contacts: Vec::new(),
            saved_codes: Vec::new(),
            codes_issued_at: None,
            held_at: None,
            hold_lifted: false,
            last_recovery: None,
        }
    }

    /// How it stands.
    #[must_use]
    pub fn state(&self, now: Timestamp) -> AccountState<'_> {
        let suspension =
            self.suspension.as_ref().filter(|suspension| suspension.until.is_none_or(|until| now < until));
        match (&self.deletion, suspension) {
            (Some(deletion), _) if now >= deletion.restorable_until => AccountState::Gone,
            (_, Some(suspension)) => AccountState::Suspended(suspension),
            (Some(deletion), None) => AccountState::Deleted(deletion),
            (None, None) => AccountState::Active,
        }
    }

    /// Whether it is as unknown.
    #[must_use]
    pub fn is_gone(&self, now: Timestamp) -> bool {
        self.state(now) == AccountState::Gone
    }

    /// Until when recovery through contacts is on hold, if it is.
    #[must_use]
    pub fn held_until(&self, now: Timestamp, limits: &Limits) -> Option<Timestamp> {
        let until = self.held_at.filter(|_| !self.hold_lifted)?.plus(limits.hold);
        (now < until).then_some(until)
    }

    /// Whether the password was set so shortly before the deletion that a thief may have done both: it must be replaced.
    #[must_use]
    pub fn needs_password(&self, limits: &Limits) -> bool {
        let since = self.deletion.map(|deletion| deletion.at.minus(limits.password_settled));
        let is_recent = self.password_changed_at.zip(since).is_some_and(|(changed, since)| changed > since);
        is_recent || (self.deletion.is_some() && self.password.is_none())
    }

    /// Contacts that messages go to, the longest-standing first.
    #[must_use]
    pub fn usable_contacts(&self, now: Timestamp, limits: &Limits) -> Vec<&Contact> {
        self.sorted(|contact| self.powers(contact, now, now, limits).receives == Receives::Always)
    }

    /// Contacts that are told at `now` what happened to the account at `at`: new ones too, those that were removed and
    /// are a way back still, and those that were removed only after it: nobody outruns a notice.
    #[must_use]
    pub fn told_contacts(&self, at: Timestamp, now: Timestamp, limits: &Limits) -> Vec<&Contact> {
        let stood = |contact: &Contact| {
            contact.confirmed_at.is_some_and(|since| since <= at)
                && contact.removed.is_some_and(|(until, by)| until > at && by != Removal::Suspended)
        };
        self.sorted(|contact| {
            let is_way_back = contact.claimed.is_none() && self.powers(contact, now, now, limits).proves();
            contact.is_current() || stood(contact) || is_way_back
        })
    }

    /// Contacts that speak for the account in a matter that began at `began`.
    #[must_use]
    pub fn senior_contacts(&self, began: Timestamp, now: Timestamp, limits: &Limits) -> Vec<&Contact> {
        self.sorted(|contact| {
            let powers = self.powers(contact, began, now, limits);
            powers.senior && powers.receives == Receives::Always
        })
    }

    fn sorted(&self, is_one: impl Fn(&Contact) -> bool) -> Vec<&Contact> {
        let mut contacts: Vec<&Contact> = self.contacts.iter().filter(|contact| is_one(contact)).collect();
        contacts.sort_by_key(|contact| contact.confirmed_at);
        contacts
    }

    /// The contact with this id, removed or not.
    #[must_use]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// The contact with this id, if recovery works through it.
    #[must_use]
    pub fn usable_contact(&self, id: &str, now: Timestamp, limits: &Limits) -> Option<&Contact> {
        self.contact(id).filter(|contact| self.powers(contact, now, now, limits).proves())
    }

    /// The contact that `identifier` is, if it is one that recovery works through. That of a claim is not asked for by its
    /// address.
    #[must_use]
    pub fn named(&self, identifier: &Identifier, now: Timestamp, limits: &Limits) -> Option<&Contact> {
        let named = self.contacts.iter().filter(|it| it.claimed.is_none() && it.value.is(identifier));
        let usable = named.filter(|contact| self.powers(contact, now, now, limits).proves());
        // One that was removed and added again is there under two ids.
        usable.min_by_key(|contact| contact.removed.is_some())
    }

    /// Whether an identifier leads to this account: a username, a former one for a while, a contact. One that is not
    /// confirmed leads nowhere, nor does one that was removed and is no way back any more.
    #[must_use]
    pub fn is_led_to_by(&self, identifier: &Identifier, now: Timestamp, limits: &Limits) -> bool {
        let is_name =
            |name: &str| Username::parse(name).is_ok_and(|name| Identifier::Username(name) == *identifier);
        let is_former = |former: &FormerUsername| {
            now < former.left_at.plus(limits.former_username_kept) && is_name(&former.username)
        };
        let is_contact = |contact: &Contact| {
            contact.claimed.is_none()
                && contact.value.is(identifier)
                && (contact.is_current() || self.powers(contact, now, now, limits).proves())
        };
        !self.is_gone(now)
            && (is_name(&self.username)
                || self.former_usernames.iter().any(is_former)
                || self.contacts.iter().any(is_contact))
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
        limits: &Limits,
    ) -> Option<&Contact> {
        let usable = self.usable_contacts(now, limits);
        let named = named.and_then(|id| self.usable_contact(id, now, limits));
        // What a claim leads to goes to its claimant, or to nobody.
        if named.is_some_and(|contact| contact.claimed.is_some()) {
            return named;
        }
        let is_named = |contact: &Contact| named.is_some_and(|named| named.id == contact.id);
        let first = usable.iter().copied().chain(named).min_by_key(|contact| {
            (contact.is_failing(now), !is_named(contact), contact.channel() != Channel::Email)
        });
        let channel = asked.or_else(|| Some(first?.channel()))?;
        let last_use = |contact: &Contact| sent_to.iter().rposition(|id| *id == contact.id);
        named.filter(|contact| contact.channel() == channel && !contact.is_failing(now)).or_else(|| {
            let all = usable.iter().copied().chain(named.filter(|named| named.removed.is_some()));
            let of_channel = all.filter(|contact| contact.channel() == channel);
            of_channel.min_by_key(|contact| (last_use(contact), contact.is_failing(now)))
        })
    }

    /// Whom a message goes to that was asked for at `asked_at` and has failed at `failed`: another contact that it has
    /// not failed at too; one that does not fail first, then one of the same channel.
    #[must_use]
    pub fn instead_of(
        &self,
        failed: &Contact,
        asked_at: Timestamp,
        now: Timestamp,
        limits: &Limits,
    ) -> Option<&Contact> {
        if failed.claimed.is_some() {
            return None;
        }
        let others = self.usable_contacts(now, limits).into_iter();
        let others = others.filter(|other| other.id != failed.id && !other.failed_since(asked_at));
        others.min_by_key(|other| (other.is_failing(now), other.channel() != failed.channel()))
    }

    /// Whether a contact outranks newer ones in a matter that began at `began`.
    #[must_use]
    pub fn is_senior(&self, contact_id: &str, began: Timestamp, now: Timestamp, limits: &Limits) -> bool {
        self.contact(contact_id).is_some_and(|contact| self.powers(contact, began, now, limits).senior)
    }

    /// The account with another password: the old one becomes history.
    #[must_use]
    pub fn with_password(mut self, password: Phc, kept: usize, now: Timestamp) -> Self {
        if let Some(old) = self.password.replace(password) {
            self.history.insert(0, old);
            self.password_changed_at = Some(now);
        }
        self.history.truncate(kept);
        self
    }

    /// The account without what its history needs no longer: contacts and usernames that it had before.
    #[must_use]
    pub fn pruned(mut self, now: Timestamp, limits: &Limits) -> Self {
        let contact = limits.removed_contact_kept.max(limits.new_contact_wait);
        self.contacts.retain(|it| it.removed.is_none_or(|(removed_at, _)| now < removed_at.plus(contact)));
        self.contacts.retain(|it| it.claimed.as_ref().is_none_or(|claimed| now < claimed.until));
        self.former_usernames.retain(|it| now < it.left_at.plus(limits.former_username_kept));
        self
    }
}

/// The changes that the host application makes. What was sent to newer contacts dies with each.
impl Account {
    /// The account under another name. The one it had leads to it for a while.
    #[must_use]
    pub fn with_username(mut self, username: String, now: Timestamp) -> Self {
        if self.username != username {
            let same_form = Username::parse(&self.username).ok() == Username::parse(&username).ok();
            let former = std::mem::replace(&mut self.username, username);
            if !same_form {
                self.former_usernames.push(FormerUsername { username: former, left_at: now });
            }
            self.changes += 1;
        }
        self
    }

    /// The account with this set of saved codes, issued then, instead of the one before.
    #[must_use]
    pub fn with_saved_codes(mut self, codes: Vec<KeptCode>, issued_at: Option<Timestamp>) -> Self {
        (self.saved_codes, self.codes_issued_at) = (codes, issued_at);
        self.changes += 1;
        self
    }

    /// The account, deleted.
    #[must_use]
    pub fn deleted(mut self, restorable: Duration, now: Timestamp) -> Self {
        self.deletion = Some(Deletion { at: now, restorable_until: now.plus(restorable) });
        self.epoch += 1;
        self
    }

    /// The account, suspended.
    #[must_use]
    pub fn suspended(mut self, suspension: Suspension) -> Self {
        self.suspension = Some(suspension);
        self.epoch += 1;
        self
    }
}

#[cfg(test)]
pub(crate) mod samples {
    //! Accounts for the tests of the rules.

    use super::*;
    use crate::contact::ContactKind;

    pub(crate) const DAYS: Duration = Duration::from_hours(24);

    pub(crate) fn day(number: i64) -> Timestamp {
        Timestamp::from_millis(number * 86_400_000)
    }

    /// A contact whose id is its value.
    pub(crate) fn contact(value: &str, confirmed_at: Option<Timestamp>) -> Contact {
        let kind = if value.starts_with('+') { ContactKind::Phone } else { ContactKind::Email };
        let value_read = kind.parse(value, None).unwrap();
        Contact {
            id: value.to_owned(),
            value: value_read,
            confirmed_at,
            failed_at: None,
            removed: None,
            claimed: None,
        }
    }

    pub(crate) fn account_with(contacts: Vec<Contact>) -> Account {
        Account {
            password: Some(Phc::new("current".to_owned())),
            history: vec![Phc::new("earlier".to_owned())],
            contacts,
            ..Account::new(AccountId::parse("a").unwrap(), "ana".to_owned(), day(0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::samples::*;
    use super::*;

    fn account(contacts: &[(&str, Option<i64>)]) -> Account {
        let contacts =
            contacts.iter().map(|(value, at)| contact(value, at.map(Timestamp::from_millis))).collect();
        account_with(contacts)
    }

    fn recipient<'a>(
        account: &'a Account,
        typed: &str,
        channel: Option<Channel>,
        sent: &[&str],
    ) -> Option<&'a str> {
        let (typed, limits) = (Identifier::parse(typed, None).unwrap(), Limits::default());
        let named = account.named(&typed, NOW, &limits).map(|contact| contact.id.as_str());
        Some(account.recipient(named, channel, sent, NOW, &limits)?.value.as_str())
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
    fn who_was_a_contact_when_something_happened_is_told_of_it() {
        let fate = |id: &str, since: i64, removed: Option<(i64, Removal)>| Contact {
            removed: removed.map(|(at, why)| (day(at), why)),
            ..contact(id, Some(day(since)))
        };
        let ana = account_with(vec![
            fate("first@example.com", 0, None),
            fate("after@example.com", 1, Some((101, Removal::Stolen))),
            fate("before@example.com", 2, Some((99, Removal::Stolen))),
            fate("with@example.com", 3, Some((100, Removal::Suspended))),
            fate("suspended@example.com", 4, Some((101, Removal::Suspended))),
            fate("replaced@example.com", 5, Some((99, Removal::Replaced))),
            fate("new@example.com", 101, None),
            contact("un@example.com", None),
        ]);
        let told = ana.told_contacts(day(100), day(102), &Limits::default());
        let told: Vec<_> = told.iter().map(|contact| contact.id.as_str()).collect();
        let expected = ["first@example.com", "after@example.com", "replaced@example.com", "new@example.com"];
        assert_eq!(told, expected);
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
            ana.instead_of(&failed, asked_at, NOW, &Limits::default()).map(|contact| contact.id.clone())
        };
        assert_eq!(next(old, 8 * DAY).as_deref(), Some(new), "of the same channel, though it is newer");
        assert_eq!(next(new, 8 * DAY).as_deref(), Some(phone));
        assert_eq!(next(phone, 8 * DAY), None);
        ana.contacts.iter_mut().for_each(|contact| contact.failed_at = None);
        ana.contacts[1].failed_at = Some(Timestamp::from_millis(8 * DAY - 6));
        let instead = |ana: &Account| {
            let other = ana.instead_of(&ana.contacts[0], asked_at, NOW, &Limits::default());
            other.map(|it| it.id.clone())
        };
        assert_eq!(instead(&ana).as_deref(), Some(phone), "the other address failed with an earlier message");
        ana.contacts.pop();
        assert_eq!(instead(&ana).as_deref(), Some(new), "and is never left out");
    }

    #[test]
    fn an_identifier_leads_to_whoever_has_it_and_for_a_while_to_whoever_had_it() {
        let limits = Limits::default();
        let at = |value: &str, removed| Contact { removed, ..contact(value, Some(day(0))) };
        let mut ana = account_with(vec![
            at("now@example.com", None),
            at("gone@example.com", Some((day(100), Removal::Replaced))),
            at("lost@example.com", Some((day(100), Removal::Lost))),
            contact("un@example.com", None),
            contact("new@example.com", Some(day(100))),
        ]);
        ana = ana.with_username("ANA".to_owned(), day(100)).with_username("Anna".to_owned(), day(100));
        let leads = |ana: &Account, typed: &str, now: i64| {
            ana.is_led_to_by(&Identifier::parse(typed, None).unwrap(), day(now), &limits)
        };
        for (typed, from, until) in [
            ("now@example.com", 100, 1000),
            ("gone@example.com", 100, 130),
            ("lost@example.com", 0, 0),
            ("un@example.com", 0, 0),
            ("new@example.com", 100, 1000),
            ("anna", 100, 1000),
            ("ana", 100, 130),
            ("ben", 0, 0),
        ] {
            for now in [100, 129, 130, 999] {
                assert_eq!(leads(&ana, typed, now), (from..until).contains(&now), "{typed} on day {now}");
            }
        }
        assert_eq!(ana.former_usernames.len(), 1, "the same name in another case is no other name");
        let deleted = ana.deleted(limits.restorable, day(100));
        assert!(leads(&deleted, "anna", 129) && !leads(&deleted, "anna", 130), "then it is as unknown");
    }

    #[test]
    fn a_state_follows_from_deletion_suspension_and_time() {
        let ana = account(&[]);
        let deleted = ana.clone().deleted(DAYS * 30, day(10));
        let until = |until: Option<i64>| Suspension { until: until.map(day), reason: None };
        let state = |ana: &Account, now| match ana.state(day(now)) {
            AccountState::Active => "active",
            AccountState::Deleted(_) => "deleted",
            AccountState::Suspended(_) => "suspended",
            AccountState::Gone => "gone",
        };
        assert_eq!([10, 39, 40].map(|now| state(&deleted, now)), ["deleted", "deleted", "gone"]);
        let suspended = ana.clone().suspended(until(Some(20)));
        assert_eq!([19, 20].map(|now| state(&suspended, now)), ["suspended", "active"]);
        assert_eq!(state(&ana.clone().suspended(until(None)), 9999), "suspended");
        let both = deleted.clone().suspended(until(Some(20)));
        assert_eq!([19, 20, 40].map(|now| state(&both, now)), ["suspended", "deleted", "gone"]);
        assert_eq!((ana.epoch, deleted.epoch, suspended.epoch, both.epoch), (1, 2, 2, 3));
    }

    #[test]
    fn a_password_that_was_set_shortly_before_the_deletion_is_not_good_after_it() {
        let limits = Limits::default();
        let needs = |changed: Option<i64>| {
            let ana = Account { password_changed_at: changed.map(day), ..account(&[]) };
            (ana.needs_password(&limits), ana.deleted(DAYS, day(100)).needs_password(&limits))
        };
        assert_eq!(needs(None), (false, false));
        assert_eq!(needs(Some(70)), (false, false));
        assert_eq!(needs(Some(71)), (false, true));
        let without = Account { password: None, ..account(&[]) }.deleted(DAYS, day(100));
        assert!(without.needs_password(&limits), "there is none to keep");
    }

    #[test]
    fn a_name_or_a_set_of_codes_is_a_change_and_history_is_forgotten_in_time() {
        let named = account(&[]).with_username("anna".to_owned(), day(60));
        assert_eq!(
            (named.changes, named.clone().with_saved_codes(Vec::new(), None).changes, named.epoch),
            (1, 2, 1)
        );
        let removed = Some((day(60), Removal::Lost));
        let less = Account {
            contacts: vec![
                contact("a@example.com", Some(day(0))),
                Contact { removed, ..contact("b@example.com", Some(day(50))) },
            ],
            ..named
        };
        let left = |now| {
            let pruned = less.clone().pruned(day(now), &Limits::default());
            (pruned.contacts.len(), pruned.former_usernames.len())
        };
        assert_eq!([89, 90].map(left), [(2, 1), (1, 0)]);
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
