//! What a completed recovery, an objection and a hold make of an account.

use crate::account::{Account, LastRecovery, Phc};
use crate::claim::ClaimId;
use crate::contact::{ClaimedContact, Contact, ContactValue, Removal};
use crate::event::{Event, EventType};
use crate::recovery::RecoveryKey;
use crate::saved_code::KeptCode;
use crate::{Limits, Timestamp};

/// What a completed recovery does to its account.
#[derive(Debug)]
pub struct Recovered<'a> {
    /// The new password; `None` keeps the old one.
    pub password: Option<Phc>,
    /// The contact that was proved.
    pub contact_id: Option<&'a str>,
    /// The saved code that was used, and the one that takes its place.
    pub saved_code: Option<(&'a str, KeptCode)>,
    /// Whether somebody else had taken the account over.
    pub compromised: bool,
    /// The id of the event that tells of it.
    pub event_id: String,
    /// The record of the page that it was asked for on.
    pub page: RecoveryKey,
    /// The network that asked for it, digested.
    pub network: String,
}

impl Account {
    /// The account after a recovery that was completed at `now`: in use, every session and every outstanding secret
    /// over, the saved code that was used replaced. After a takeover the contacts that a thief may have added are
    /// suspended, those removed since are back, and the saved codes are void.
    #[must_use]
    pub fn recovered(mut self, done: Recovered<'_>, limits: &Limits, now: Timestamp) -> Self {
        // As a thief's it would be suspended at once: it is the owner's, who had no other way.
        let claimed = done.contact_id.filter(|id| self.claimed_contact(id).is_some());
        if let Some(password) = done.password {
            self = self.with_password(password, limits.password_history, now);
        }
        if let Some((used, _)) = &done.saved_code {
            self.saved_codes.retain(|code| code.selector != *used);
        }
        self.last_recovery = Some(LastRecovery {
            event_id: done.event_id,
            page: done.page,
            at: now,
            contact_id: done.contact_id.map(str::to_owned),
            saved_codes: self.saved_codes.clone(),
            network: done.network,
        });
        self.saved_codes.extend(done.saved_code.map(|(_, replacement)| replacement));
        if done.compromised {
            self.undo_contacts(now.minus(limits.removed_contact_kept), now, limits);
            self.saved_codes.clear();
        }
        // The way back of another claim stays, or whoever controls some contact could void the owner's by a recovery of
        // their own. What this one says of that claim is what an objection through its contact would: `deliver` sees to it.
        if let Some(id) = claimed {
            self.confirm_claimed(id, now);
            self.contacts.retain(|contact| contact.id != id || contact.claimed.is_none());
        }
        self.deletion = None;
        self.sessions_valid_from = now;
        self.epoch += 1;
        self
    }

    /// Makes the address of an approved claim a contact like any other, unless it is one.
    fn confirm_claimed(&mut self, id: &str, now: Timestamp) {
        let Some(value) = self.contact(id).map(|contact| contact.value.clone()) else { return };
        if self.contacts.iter().any(|other| other.is_current() && other.value == value) {
            return;
        }
        if let Some(contact) = self.contacts.iter_mut().find(|contact| contact.id == id) {
            (contact.claimed, contact.confirmed_at) = (None, Some(now));
        }
    }

    /// The account with the address of an approved claim as a way back.
    #[must_use]
    pub fn with_claimed(mut self, id: String, value: ContactValue, claimed: ClaimedContact) -> Self {
        self = self.without_claimed(&claimed.claim_id);
        let claimed = Some(claimed);
        self.contacts.push(Contact {
            id,
            value,
            confirmed_at: None,
            failed_at: None,
            removed: None,
            claimed,
        });
        self
    }

    /// The account without the way back of a claim.
    #[must_use]
    pub fn without_claimed(mut self, claim_id: &ClaimId) -> Self {
        let is_its = |contact: &Contact| contact.claimed.as_ref().is_some_and(|it| it.claim_id == *claim_id);
        self.contacts.retain(|contact| !is_its(contact));
        self
    }

    /// The contact of this claim, if it is a way back.
    #[must_use]
    pub fn contact_of_claim(&self, claim_id: &ClaimId) -> Option<&Contact> {
        self.contacts
            .iter()
            .find(|contact| contact.claimed.as_ref().is_some_and(|it| it.claim_id == *claim_id))
    }

    /// What makes a contact the way back of an approved claim, if it is one.
    #[must_use]
    pub fn claimed_contact(&self, id: &str) -> Option<&ClaimedContact> {
        self.contact(id)?.claimed.as_ref()
    }

    /// The account, its suspension lifted.
    #[must_use]
    pub fn reinstated(mut self) -> Self {
        self.suspension = None;
        self
    }

    /// The account, restorable for as long as an approved claim may take.
    #[must_use]
    pub fn restorable_until(mut self, then: Timestamp) -> Self {
        if let Some(deletion) = &mut self.deletion {
            deletion.restorable_until = deletion.restorable_until.max(then);
        }
        self
    }

    /// Suspends the contacts that were added since `then`, unless they are senior now, and brings back those that were
    /// removed since and are.
    fn undo_contacts(&mut self, then: Timestamp, now: Timestamp, limits: &Limits) {
        let stood = self.clone();
        let is_senior = |contact: &Contact| {
            // As it was before it was removed.
            let current = Contact { removed: None, ..contact.clone() };
            stood.powers(&current, now, now, limits).senior
        };
        let mut back = Vec::new();
        for contact in &mut self.contacts {
            // That of a claim is added by the recovery itself.
            let was_added = contact.confirmed_at.is_some_and(|at| at >= then);
            match contact.removed {
                None if was_added && !is_senior(contact) => contact.removed = Some((now, Removal::Suspended)),
                Some((at, by)) if at > then && by != Removal::Suspended && !was_added => {
                    back.push(contact.id.clone());
                }
                None | Some(_) => {}
            }
        }
        for id in back {
            self.bring_back(&id);
        }
    }

    /// Makes a removed contact a current one, with the standing it had. Should it have been added again meanwhile, it
    /// takes the place of that one: no address stands there twice.
    fn bring_back(&mut self, id: &str) {
        let Some(contact) = self.contact(id).cloned() else { return };
        let is_same = |other: &Contact| {
            other.id != contact.id && other.removed.is_none() && other.value == contact.value
        };
        let again =
            self.contacts.iter().filter(|other| is_same(other)).filter_map(|other| other.confirmed_at);
        let confirmed_at = contact.confirmed_at.into_iter().chain(again).min();
        self.contacts.retain(|other| !is_same(other));
        if let Some(contact) = self.contacts.iter_mut().find(|contact| contact.id == id) {
            (contact.removed, contact.confirmed_at) = (None, confirmed_at);
        }
    }

    /// The account after a senior contact objected at `now` to the recovery that was completed last: what that recovery
    /// set, and whatever of contacts and saved codes changed since, is undone, and every session and secret is over.
    /// `None` if the objection is not about the last one, or comes too late.
    #[must_use]
    pub fn undone(mut self, event_id: &str, limits: &Limits, now: Timestamp) -> Option<Self> {
        let last = self.last_recovery.take().filter(|last| last.event_id == event_id)?;
        if now >= last.at.plus(limits.undo) {
            return None;
        }
        // Also one that was kept: whoever restored the account may know it.
        if let Some(stopped) = self.password.take() {
            self.history.insert(0, stopped);
            self.history.truncate(limits.password_history);
            self.password_changed_at = Some(now);
        }
        self.saved_codes.clone_from(&last.saved_codes);
        self.codes_issued_at = self.codes_issued_at.filter(|issued_at| *issued_at <= last.at);
        self.undo_contacts(last.at, now, limits);
        // Those too that the recovery itself suspended, as a thief's, unless they are there again.
        let is_there =
            |value: &ContactValue| self.contacts.iter().any(|it| it.removed.is_none() && it.value == *value);
        let suspended = self.contacts.iter().filter(|it| it.removed == Some((last.at, Removal::Suspended)));
        let suspended = suspended.filter(|contact| !is_there(&contact.value));
        let suspended: Vec<String> = suspended.map(|contact| contact.id.clone()).collect();
        for id in suspended {
            self.bring_back(&id);
        }
        self.sessions_valid_from = now;
        self.epoch += 1;
        Some(self)
    }

    /// The account after a contact objected at `now` to a message of a recovery that began at `began` and is completed by
    /// now: the same as an objection to its end. `None` if that changes nothing.
    #[must_use]
    pub fn objected_late(
        self,
        page: &RecoveryKey,
        began: Timestamp,
        contact_id: &str,
        limits: &Limits,
        now: Timestamp,
    ) -> Option<Self> {
        let event_id = self.last_recovery.as_ref().filter(|last| last.page == *page)?.event_id.clone();
        if self.is_senior(contact_id, began, now, limits) {
            self.undone(&event_id, limits, now)
        } else {
            None
        }
    }

    /// The account after a contact objected at `now` to something that had happened to it; `None` if that changes nothing.
    ///
    /// A senior contact undoes the last recovery, a contact that was added or removed, saved codes that were issued, and
    /// a hold. Any other one only says that it was added itself by somebody else.
    #[must_use]
    pub fn objected(self, event: &Event, contact_id: &str, limits: &Limits, now: Timestamp) -> Option<Self> {
        let particular = |name: &str| event.data.get(name).map(String::as_str).unwrap_or_default();
        let is_senior = self.is_senior(contact_id, event.at, now, limits);
        let concerned = particular("contact_id");
        if event.event == EventType::ContactChanged {
            let was_added = matches!(particular("change"), "added" | "restored");
            // Nobody says away the only contact there is.
            let may_suspend = if concerned == contact_id {
                self.usable_contacts(now, limits).iter().any(|other| other.id != concerned)
            } else {
                is_senior
            };
            return match (was_added, may_suspend, is_senior) {
                (true, true, _) => self.with_removal(concerned, Some((now, Removal::Suspended))),
                (false, _, true) => self.with_removal(concerned, None),
                (true, false, _) | (false, _, false) => None,
            };
        }
        if !is_senior {
            return None;
        }
        let is = |what: EventType| event.event == what;
        // A later set of codes is another matter.
        let issued_then = self.codes_issued_at == Some(event.at);
        if is(EventType::RecoveryCompleted) {
            self.undone(&event.id, limits, now)
        } else if is(EventType::SavedCodesChanged) && issued_then {
            Some(self.with_saved_codes(Vec::new(), None))
        } else if is(EventType::AccountHeld) && self.held_until(now, limits).is_some() {
            Some(Self { hold_lifted: true, ..self })
        } else {
            None
        }
    }

    fn with_removal(mut self, id: &str, removed: Option<(Timestamp, Removal)>) -> Option<Self> {
        let contact = self.contacts.iter_mut().find(|contact| contact.id == id)?;
        if contact.removed.is_some() == removed.is_some() {
            return None;
        }
        match removed {
            Some(_) => contact.removed = removed,
            None => self.bring_back(id),
        }
        self.changes += 1;
        Some(self)
    }

    /// The account with recovery through contacts on hold from `now` on; `None` if it is on hold, or was of late.
    #[must_use]
    pub fn held(mut self, limits: &Limits, now: Timestamp) -> Option<Self> {
        if self.held_at.is_some_and(|held_at| now < held_at.plus(limits.hold_again)) {
            return None;
        }
        (self.held_at, self.hold_lifted) = (Some(now), false);
        Some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::samples::*;

    #[test]
    fn a_new_password_pushes_the_old_one_into_history_and_ends_everything() {
        let done = |compromised| Recovered {
            password: Some(Phc::new("new".to_owned())),
            contact_id: Some("a@example.com"),
            saved_code: None,
            compromised,
            event_id: "evt_1".to_owned(),
            page: RecoveryKey::of("page"),
            network: String::new(),
        };
        let limits = Limits { password_history: 1, ..Limits::default() };
        let ana = account_with(vec![]).deleted(DAYS, day(8)).recovered(done(false), &limits, day(9));
        assert_eq!(ana.password, Some(Phc::new("new".to_owned())));
        assert_eq!(ana.history, [Phc::new("current".to_owned())]);
        assert_eq!((ana.epoch, ana.sessions_valid_from, ana.deletion), (3, day(9), None));
    }

    fn kept(selector: &str) -> KeptCode {
        KeptCode { selector: selector.to_owned(), digest: crate::secret::SecretDigest::of(selector) }
    }

    fn with(mut ana: Account, contact: Contact) -> Account {
        ana.contacts.push(contact);
        ana
    }

    fn codes(ana: &Account) -> Vec<&str> {
        ana.saved_codes.iter().map(|code| code.selector.as_str()).collect()
    }

    fn current(ana: &Account) -> Vec<&str> {
        ana.contacts.iter().filter(|it| it.is_current()).map(|it| it.id.as_str()).collect()
    }

    /// Ann's first contact, removed by a thief on day 95; the thief's, added on day 85; one that the thief added and
    /// removed; one that Ann herself removed long before.
    fn taken_over() -> Account {
        let fate = |id: &str, since: i64, removed: Option<(i64, Removal)>| Contact {
            removed: removed.map(|(at, why)| (day(at), why)),
            ..contact(id, Some(day(since)))
        };
        let mut ana = account_with(vec![
            fate("first@example.com", 0, Some((95, Removal::Stolen))),
            fate("second@example.com", 20, None),
            fate("thief@example.com", 85, None),
            fate("thief2@example.com", 86, Some((95, Removal::Replaced))),
            fate("left@example.com", 1, Some((60, Removal::Replaced))),
        ]);
        ana.saved_codes = vec![kept("A"), kept("B")];
        ana
    }

    #[test]
    fn after_a_takeover_the_thiefs_contacts_are_suspended_and_the_owners_are_back() {
        let recovered = |compromised| {
            let done = Recovered {
                password: Some(Phc::new("new".to_owned())),
                contact_id: Some("second@example.com"),
                saved_code: Some(("A", kept("C"))),
                compromised,
                event_id: "evt_1".to_owned(),
                page: RecoveryKey::of("page"),
                network: String::new(),
            };
            taken_over().recovered(done, &Limits::default(), day(100))
        };
        let (secured, ordinary) = (recovered(true), recovered(false));
        assert_eq!(current(&secured), ["first@example.com", "second@example.com"]);
        assert_eq!(
            secured.contact("thief@example.com").unwrap().removed,
            Some((day(100), Removal::Suspended))
        );
        assert!(codes(&secured).is_empty());
        assert_eq!(current(&ordinary), ["second@example.com", "thief@example.com"]);
        assert_eq!(codes(&ordinary), ["B", "C"]);
    }

    #[test]
    fn an_objection_undoes_the_last_recovery_and_what_came_after_it() {
        let limits = Limits::default();
        let reset = |event: &str, at| Recovered {
            password: Some(Phc::new(event.to_owned())),
            contact_id: Some("thief@example.com"),
            saved_code: Some(("A", kept("C"))),
            compromised: false,
            event_id: format!("{event}-{at}"),
            page: RecoveryKey::of(event),
            network: String::new(),
        };
        let before = taken_over();
        let stolen = before.clone().recovered(reset("thief", 100), &limits, day(100));
        let after = stolen.clone().with_saved_codes(vec![kept("X")], Some(day(101)));
        let after = with(after, contact("thief3@example.com", Some(day(101))));
        let after = after.with_removal("second@example.com", Some((day(101), Removal::Lost))).unwrap();
        let undone = after.clone().undone("thief-100", &limits, day(102)).unwrap();
        assert_eq!(undone.password, None, "the thief's is stopped");
        assert_eq!(undone.history[..2], [Phc::new("thief".to_owned()), Phc::new("current".to_owned())]);
        assert_eq!(
            current(&undone),
            ["second@example.com", "thief@example.com"],
            "what was before is as before"
        );
        assert_eq!(codes(&undone), ["B"], "without the one that was used");
        assert_eq!(
            undone.codes_issued_at, None,
            "an objection to the set of since is no objection to this one"
        );
        assert_eq!((undone.epoch, undone.sessions_valid_from), (after.epoch + 1, day(102)));
        assert!(after.clone().undone("thief-100", &limits, day(103)).is_none(), "72 hours later");
        assert!(after.clone().undone("other", &limits, day(102)).is_none());
        assert!(undone.undone("thief-100", &limits, day(102)).is_none(), "only once");
        let late = |page, contact_id| {
            let page = RecoveryKey::of(page);
            after.clone().objected_late(&page, day(99), contact_id, &limits, day(102)).is_some()
        };
        let senior = after.clone().with_removal("second@example.com", None).unwrap();
        let by_senior =
            senior.objected_late(&RecoveryKey::of("thief"), day(99), "second@example.com", &limits, day(102));
        assert!(by_senior.is_some_and(|undone| undone.password.is_none()), "its message says so too");
        assert!(!late("thief", "thief@example.com") && !late("other", "second@example.com"));
        let later = after.recovered(reset("owner", 102), &limits, day(102));
        assert!(later.undone("thief-100", &limits, day(102)).is_none(), "the owner's own password stays");
    }

    #[test]
    fn an_objection_brings_back_what_the_recovery_suspended_and_nothing_is_there_twice() {
        let limits = Limits::default();
        let again = |at| Contact { id: "again".to_owned(), ..contact("first@example.com", Some(day(at))) };
        let done = Recovered {
            password: Some(Phc::new("thief".to_owned())),
            contact_id: Some("second@example.com"),
            saved_code: None,
            compromised: true,
            event_id: "evt_1".to_owned(),
            page: RecoveryKey::of("page"),
            network: String::new(),
        };
        let recovered = with(taken_over(), again(99)).recovered(done, &limits, day(100));
        assert_eq!(current(&recovered), ["first@example.com", "second@example.com"]);
        let undone = recovered.undone("evt_1", &limits, day(101)).unwrap();
        assert_eq!(
            current(&undone),
            ["first@example.com", "second@example.com", "thief@example.com"],
            "who objects says that it was no takeover"
        );
        // Added again with an earlier day than it ever had.
        let brought = with(taken_over(), again(-5)).with_removal("first@example.com", None).unwrap();
        assert_eq!(current(&brought), ["first@example.com", "second@example.com", "thief@example.com"]);
        assert_eq!(brought.contact("first@example.com").unwrap().confirmed_at, Some(day(-5)));
    }

    #[test]
    fn a_hold_lasts_a_day_and_comes_once_a_week() {
        let limits = Limits::default();
        let held = account_with(vec![]).held(&limits, day(10)).unwrap();
        assert_eq!(held.held_until(day(10), &limits), Some(day(11)));
        assert_eq!(held.held_until(day(11), &limits), None);
        assert!(
            held.clone().held(&limits, day(16)).is_none() && held.clone().held(&limits, day(17)).is_some()
        );
        let lifted = Account { hold_lifted: true, ..held };
        assert_eq!(lifted.held_until(day(10), &limits), None);
        assert!(lifted.held(&limits, day(16)).is_none(), "lifting it begins no new week");
    }

    /// Ann's account with the address of an approved claim, good until day 114.
    fn claimed(ana: Account, claim: &str, value: &str, compromised: bool) -> Account {
        let claimed =
            ClaimedContact { claim_id: ClaimId::stored(claim.to_owned()), until: day(114), compromised };
        ana.with_claimed(claim.to_owned(), contact(value, None).value, claimed)
    }

    fn through(contact_id: &str, compromised: bool) -> Recovered<'_> {
        Recovered {
            password: Some(Phc::new("new".to_owned())),
            contact_id: Some(contact_id),
            saved_code: None,
            compromised,
            event_id: "evt_1".to_owned(),
            page: RecoveryKey::of("page"),
            network: String::new(),
        }
    }

    #[test]
    fn the_address_of_a_claim_becomes_a_contact_once_and_no_other_recovery_makes_it_one_or_voids_it() {
        let limits = Limits::default();
        for compromised in [false, true] {
            let before = claimed(taken_over(), "clm_1", "new@example.com", compromised);
            let before = claimed(before, "clm_2", "another@example.com", false);
            let after = before.clone().recovered(through("clm_1", compromised), &limits, day(100));
            let new = after.contact("clm_1").unwrap();
            assert_eq!((new.confirmed_at, new.removed, &new.claimed), (Some(day(100)), None, &None));
            assert_eq!(
                after.contact("clm_2"),
                before.contact("clm_2"),
                "that of another claim stays as it was"
            );
            assert_eq!(current(&after).contains(&"thief@example.com"), !compromised);
            let again = after.clone().recovered(through("clm_1", false), &limits, day(101));
            assert_eq!(again.contacts, after.contacts, "only once");
        }
        let other = claimed(taken_over(), "clm_1", "new@example.com", false);
        let other = other.recovered(through("second@example.com", false), &limits, day(100));
        assert!(other.claimed_contact("clm_1").is_some(), "whoever controls a contact cannot void the claim");
    }

    #[test]
    fn an_address_that_is_a_contact_already_is_not_there_twice() {
        let limits = Limits::default();
        let before = claimed(taken_over(), "clm_1", "second@example.com", false);
        let after = before.recovered(through("clm_1", false), &limits, day(100));
        assert!(after.contact("clm_1").is_none());
        assert!(current(&after).contains(&"second@example.com"));
        // One that was removed is no contact.
        let before = claimed(taken_over(), "clm_1", "left@example.com", false);
        let after = before.recovered(through("clm_1", false), &limits, day(100));
        assert_eq!(after.contact("clm_1").unwrap().confirmed_at, Some(day(100)));
    }

    #[test]
    fn when_the_recovery_of_a_claim_is_undone_its_address_is_suspended() {
        let limits = Limits::default();
        for compromised in [false, true] {
            let before = claimed(taken_over(), "clm_1", "new@example.com", compromised);
            let after = before.recovered(through("clm_1", compromised), &limits, day(100));
            let undone = after.undone("evt_1", &limits, day(101)).unwrap();
            let suspended = undone.contact("clm_1").unwrap();
            assert_eq!(suspended.removed, Some((day(101), Removal::Suspended)), "{compromised}");
            assert!(undone.usable_contact("clm_1", day(110), &limits).is_none());
        }
    }

    #[test]
    fn a_claim_has_one_address_and_loses_it() {
        let one = claimed(taken_over(), "clm_1", "new@example.com", false);
        let two = claimed(one, "clm_2", "another@example.com", true);
        let again = claimed(two, "clm_1", "newest@example.com", false);
        let of = |account: &Account, claim: &str| {
            let contact = account.contact_of_claim(&ClaimId::stored(claim.to_owned()));
            contact.map(|contact| contact.value.as_str().to_owned())
        };
        assert_eq!(of(&again, "clm_1").as_deref(), Some("newest@example.com"));
        assert!(again.claimed_contact("clm_2").is_some_and(|it| it.compromised));
        assert!(again.claimed_contact("second@example.com").is_none());
        let without = again.clone().without_claimed(&ClaimId::stored("clm_1".to_owned()));
        assert_eq!((of(&without, "clm_1"), of(&without, "clm_2").is_some()), (None, true));
        let limits = Limits::default();
        assert!(of(&again.clone().pruned(day(113), &limits), "clm_1").is_some());
        assert_eq!(of(&again.pruned(day(114), &limits), "clm_1"), None);
    }

    #[test]
    fn what_was_deleted_can_be_restored_as_long_as_a_claim_takes_and_no_shorter() {
        let deleted = account_with(vec![]).deleted(DAYS, day(9));
        let until = |account: Account| account.deletion.map(|deletion| deletion.restorable_until);
        assert_eq!(until(deleted.clone().restorable_until(day(30))), Some(day(30)));
        assert_eq!(until(deleted.restorable_until(day(5))), Some(day(10)));
        assert_eq!(until(account_with(vec![]).restorable_until(day(30))), None);
    }
}
