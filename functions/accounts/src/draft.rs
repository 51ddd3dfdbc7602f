//! An account while the host application changes it, and the facts that come of it.

use regain_core::account::Account;
use regain_core::contact::{Contact, ContactValue, Removal};
use regain_core::event::{Event, EventType};
use regain_core::{Limits, Timestamp};

/// An account as it shall be.
pub(crate) struct Draft<'a> {
    /// As it stood, without what its history needs no longer.
    stood: Account,
    pub(crate) account: Account,
    /// As it was read; `None` for one that is new.
    before: Option<&'a Account>,
    what: Vec<&'static str>,
    contacts: Vec<Event>,
    now: Timestamp,
}

/// A contact to be added, or to be confirmed.
pub(crate) struct NewContact {
    pub(crate) id: String,
    pub(crate) value: ContactValue,
    pub(crate) confirmed_at: Option<Timestamp>,
}

impl<'a> Draft<'a> {
    /// Of an account that there is.
    pub(crate) fn of(before: &'a Account, limits: &Limits, now: Timestamp) -> Self {
        let stood = before.clone().pruned(now, limits);
        Self {
            account: stood.clone(),
            stood,
            before: Some(before),
            what: Vec::new(),
            contacts: Vec::new(),
            now,
        }
    }

    /// Of one that is new, perhaps in the place of one that is gone: what was sent for that one stays dead, and what
    /// happens is told apart from what happened to it.
    pub(crate) fn new(mut account: Account, gone: Option<&Account>, now: Timestamp) -> Self {
        if let Some(gone) = gone {
            (account.version, account.epoch, account.changes) =
                (gone.version, gone.epoch + 1, gone.changes + 1);
        }
        let what = vec!["created"];
        Self { stood: account.clone(), account, before: None, what, contacts: Vec::new(), now }
    }

    /// Notes that a part of the account changed.
    pub(crate) fn note(&mut self, part: &'static str) {
        if self.before.is_some() && !self.what.contains(&part) {
            self.what.push(part);
        }
    }

    /// Adds a contact; one that is there stays, with the earlier of both confirmations, and none is taken back. The id
    /// that it has.
    pub(crate) fn add(&mut self, new: NewContact) -> String {
        let is_same = |it: &&mut Contact| it.is_hosts() && it.value == new.value;
        let Some(same) = self.account.contacts.iter_mut().find(is_same) else {
            let NewContact { id, value, confirmed_at } = new;
            let contact = Contact {
                id: id.clone(),
                value,
                confirmed_at,
                failed_at: None,
                removed: None,
                claimed: None,
            };
            self.tell_of(&contact, "added");
            self.account.contacts.push(contact);
            return id;
        };
        match (same.confirmed_at, new.confirmed_at) {
            (None, Some(at)) => {
                same.confirmed_at = Some(at);
                let same = same.clone();
                self.tell_of(&same, "added");
                same.id
            }
            (Some(had), Some(at)) if at < had => {
                same.confirmed_at = Some(at);
                let id = same.id.clone();
                self.note("contacts");
                id
            }
            (Some(_) | None, _) => same.id.clone(),
        }
    }

    /// Removes a contact. The account's history keeps it, unless it never was one that anything went to.
    pub(crate) fn remove(&mut self, contact: &Contact, removal: Removal) {
        self.account.contacts.retain_mut(|it| {
            if it.id == contact.id {
                it.removed = Some((self.now, removal));
            }
            it.id != contact.id || it.confirmed_at.is_some()
        });
        self.tell_of(contact, removal.as_str());
    }

    /// Nobody has to be told of a contact that is not confirmed: it leads nowhere.
    fn tell_of(&mut self, contact: &Contact, change: &str) {
        if contact.confirmed_at.is_some() {
            self.contacts.push(Event::of_contact(change, &self.stood, contact, self.now));
        } else {
            self.note("contacts");
        }
    }

    /// What became of it: the account as it was read, and no fact, if nothing did.
    pub(crate) fn done(mut self) -> (Account, Vec<Event>) {
        let mut events = Vec::new();
        if !self.what.is_empty() {
            let changed = Event::of_account(EventType::AccountChanged, &self.stood, "", self.now);
            events.push(changed.with("what", &self.what.join(",")));
        }
        // Of a new account all is new: no contact has to hear of the others.
        events.extend(self.contacts.into_iter().filter(|_| self.before.is_some()));
        if let Some(before) = self.before {
            if events.is_empty() {
                return (before.clone(), events);
            }
            // The language of messages is nothing that what was sent could depend on.
            let counts = self.what != ["locale"] || events.len() > 1;
            self.account.changes = before.changes + u64::from(counts);
        }
        (self.account, events)
    }
}
