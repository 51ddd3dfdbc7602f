//! What a contact may do: receive, prove, object. All of it follows from the account's history.
//!
//! | contact | a message goes to it | its proof counts | its objection counts for |
//! |---|---|---|---|
//! | not confirmed | never | no | nobody |
//! | new, where there was another one | never | no | itself |
//! | current | always | yes | itself; senior: the account |
//! | replaced, for 30 days | when it is typed | yes | itself; senior: the account |
//! | lost or stolen, while another one has stood for 7 days | never | no | itself |
//! | lost or stolen, where none has, for 7 days | when it is typed | yes | itself; senior: the account |
//! | suspended as a thief's | never | no | itself |
//! | answered by an approved claim | when the claimant asks | yes | itself |
//!
//! Senior is who was confirmed 30 days before the matter began, or is the account's first. A contact that was removed
//! stays the first: nobody becomes it by removing others.

use crate::account::Account;
use crate::contact::{Contact, Removal};
use crate::{Limits, Timestamp};

/// When messages go to a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receives {
    /// Whenever it is its turn.
    Always,
    /// When it is what the person typed.
    WhenTyped,
    /// Never.
    Never,
}

/// What a contact may do in one matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Powers {
    /// When messages with a way back go to it. Who receives none cannot prove anything with it either.
    pub receives: Receives,
    /// Whether it speaks for the account: it outranks newer contacts.
    pub senior: bool,
}

impl Powers {
    /// Whether recovery works through it.
    #[must_use]
    pub fn proves(self) -> bool {
        self.receives != Receives::Never
    }
}

impl Account {
    /// What a contact of this account may do at `now` in a matter that began at `began`.
    #[must_use]
    pub fn powers(&self, contact: &Contact, began: Timestamp, now: Timestamp, limits: &Limits) -> Powers {
        let receives = self.receives(contact, now, limits);
        Powers { receives, senior: receives != Receives::Never && self.has_seniority(contact, began, limits) }
    }

    /// From when on recovery works through a contact; `None` if it is not confirmed.
    #[must_use]
    pub fn usable_from(&self, contact: &Contact, limits: &Limits) -> Option<Timestamp> {
        let confirmed_at = contact.confirmed_at?;
        let recently = confirmed_at.minus(limits.removed_contact_kept);
        let stood_then = |other: &Contact| {
            let was_before = other.confirmed_at.is_some_and(|since| since < confirmed_at);
            was_before && other.removed.is_none_or(|(at, _)| at > recently)
        };
        let had_another = self.contacts.iter().any(|other| other.id != contact.id && stood_then(other));
        Some(if had_another { confirmed_at.plus(limits.new_contact_wait) } else { confirmed_at })
    }

    /// Until when a removed contact is a way back for whoever types it; `None` if it is none, or was not removed.
    #[must_use]
    pub fn usable_until(&self, contact: &Contact, limits: &Limits) -> Option<Timestamp> {
        let (at, removal) = contact.removed?;
        // It does not come of age after it was removed.
        let was_usable = self.usable_from(contact, limits).is_some_and(|from| from <= at);
        let until = match removal {
            Removal::Suspended => None,
            Removal::Replaced => Some(at.plus(limits.removed_contact_kept)),
            Removal::Lost | Removal::Stolen => {
                let settled = at.minus(limits.new_contact_wait);
                let stands = |other: &Contact| {
                    other.confirmed_at.is_some_and(|since| since <= settled)
                        && other.removed.is_none_or(|(removed_at, _)| removed_at > at)
                };
                let another = self.contacts.iter().any(|other| other.id != contact.id && stands(other));
                (!another).then(|| at.plus(limits.new_contact_wait))
            }
        };
        until.filter(|_| was_usable)
    }

    fn receives(&self, contact: &Contact, now: Timestamp, limits: &Limits) -> Receives {
        if let Some(claimed) = &contact.claimed {
            return if now < claimed.until { Receives::WhenTyped } else { Receives::Never };
        }
        let is_usable = match contact.removed {
            None => self.usable_from(contact, limits).is_some_and(|from| from <= now),
            Some(_) => self.usable_until(contact, limits).is_some_and(|until| now < until),
        };
        match (is_usable, contact.removed) {
            (false, _) => Receives::Never,
            (true, None) => Receives::Always,
            (true, Some(_)) => Receives::WhenTyped,
        }
    }

    fn has_seniority(&self, contact: &Contact, began: Timestamp, limits: &Limits) -> bool {
        let suspended = |contact: &&Contact| contact.removed.is_some_and(|(_, by)| by == Removal::Suspended);
        let all = self.contacts.iter().filter(|contact| !suspended(contact));
        let first = all.filter_map(|contact| contact.confirmed_at).min();
        contact
            .confirmed_at
            .is_some_and(|since| since <= began.minus(limits.seniority) || Some(since) == first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::samples::{account_with, contact, day};
    use crate::claim::ClaimId;
    use crate::contact::{Channel, ClaimedContact};
    use crate::identifier::Identifier;

    const LOST: Removal = Removal::Lost;
    const STOLEN: Removal = Removal::Stolen;
    const REPLACED: Removal = Removal::Replaced;

    /// The day a contact was confirmed, and the day and reason of its removal.
    type Fate = (Option<i64>, Option<(i64, Removal)>);

    fn powers(fates: &[(&str, Fate)], id: &str, began: i64, now: i64) -> (Receives, bool) {
        let account = account_with(
            fates
                .iter()
                .map(|(id, (confirmed, removed))| Contact {
                    confirmed_at: confirmed.map(day),
                    removed: removed.map(|(at, why)| (day(at), why)),
                    ..contact(&format!("{id}@example.com"), None)
                })
                .collect(),
        );
        let id = format!("{id}@example.com");
        let contact = account.contacts.iter().find(|contact| contact.id == id).unwrap();
        let powers = account.powers(contact, day(began), day(now), &Limits::default());
        (powers.receives, powers.senior)
    }

    /// What it is, the history, whose powers, in a matter since when, on which day, and what they are.
    type Case<'a> = (&'a str, &'a [(&'a str, Fate)], &'a str, i64, i64, (Receives, bool));

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table")]
    fn a_contacts_powers_follow_from_the_accounts_history() {
        use Receives::{Always, Never, WhenTyped};
        let owner: (&str, Fate) = ("owner", (Some(0), None));
        let thief: (&str, Fate) = ("thief", (Some(100), None));
        let stolen = |at| ("owner", (Some(0), Some((at, STOLEN))));
        let cases: &[Case] = &[
            ("the only contact, from its first day on", &[("a", (Some(5), None))], "a", 5, 5, (Always, true)),
            ("one that is not confirmed", &[owner, ("a", (None, None))], "a", 50, 50, (Never, false)),
            ("two of the same moment", &[owner, ("a", (Some(0), None))], "a", 0, 0, (Always, true)),
            ("a second one within a week", &[owner, ("a", (Some(10), None))], "a", 16, 16, (Never, false)),
            ("a second one after a week", &[owner, ("a", (Some(10), None))], "a", 17, 17, (Always, false)),
            ("a second one after 30 days", &[owner, ("a", (Some(10), None))], "a", 40, 40, (Always, true)),
            (
                "it is the beginning that counts",
                &[owner, ("a", (Some(10), None))],
                "a",
                39,
                40,
                (Always, false),
            ),
            (
                "a new one where the other went long ago",
                &[("a", (Some(0), Some((10, REPLACED)))), ("b", (Some(41), None))],
                "b",
                41,
                41,
                (Always, false),
            ),
            (
                "a new one where the other went of late",
                &[("a", (Some(0), Some((10, REPLACED)))), ("b", (Some(39), None))],
                "b",
                45,
                45,
                (Never, false),
            ),
            // The thief adds a contact.
            ("the owner, when a thief has added one", &[owner, thief], "owner", 100, 100, (Always, true)),
            ("the thief on the first days", &[owner, thief], "thief", 106, 106, (Never, false)),
            ("the thief after a week is no senior", &[owner, thief], "thief", 107, 107, (Always, false)),
            // And removes the owner's.
            (
                "the owner's, replaced, is typed and senior",
                &[("owner", (Some(0), Some((100, REPLACED)))), thief],
                "owner",
                129,
                129,
                (WhenTyped, true),
            ),
            (
                "the owner's, replaced 30 days ago",
                &[("owner", (Some(0), Some((100, REPLACED)))), thief],
                "owner",
                130,
                130,
                (Never, false),
            ),
            (
                "the owner's, stolen, the thief's being new",
                &[stolen(106), thief],
                "owner",
                112,
                112,
                (WhenTyped, true),
            ),
            ("the same a week later", &[stolen(106), thief], "owner", 113, 113, (Never, false)),
            (
                "the owner's, stolen, the thief's being a week old",
                &[stolen(107), thief],
                "owner",
                107,
                107,
                (Never, false),
            ),
            (
                "the thief's does not become the first",
                &[stolen(107), thief],
                "thief",
                108,
                108,
                (Always, false),
            ),
            (
                "of two that are lost, the last stays for a week",
                &[stolen(100), ("b", (Some(0), Some((101, LOST))))],
                "b",
                107,
                107,
                (WhenTyped, true),
            ),
            (
                "the first of the two ended while the other stood",
                &[stolen(100), ("b", (Some(0), Some((101, LOST))))],
                "owner",
                100,
                100,
                (Never, false),
            ),
            (
                "the owner, who lost a phone",
                &[owner, ("phone", (Some(10), Some((100, LOST))))],
                "owner",
                100,
                100,
                (Always, true),
            ),
            (
                "the phone that was lost",
                &[owner, ("phone", (Some(10), Some((100, LOST))))],
                "phone",
                100,
                100,
                (Never, false),
            ),
            (
                "one that was removed before its week was over",
                &[owner, ("thief", (Some(100), Some((103, REPLACED))))],
                "thief",
                110,
                110,
                (Never, false),
            ),
            (
                "one that was suspended",
                &[owner, ("thief", (Some(10), Some((60, Removal::Suspended))))],
                "thief",
                60,
                60,
                (Never, false),
            ),
            (
                "and it was never the first",
                &[("thief", (Some(0), Some((60, Removal::Suspended)))), ("owner", (Some(50), None))],
                "owner",
                60,
                60,
                (Always, true),
            ),
        ];
        for (what, history, id, began, now, expected) in cases {
            assert_eq!(powers(history, id, *began, *now), *expected, "{what}");
        }
    }

    #[test]
    fn an_address_that_a_claim_is_answered_to_receives_what_the_claim_asks_for_and_nothing_else() {
        let limits = Limits::default();
        let claimed = |until| ClaimedContact {
            claim_id: ClaimId::stored("clm_1".to_owned()),
            until: day(until),
            compromised: true,
        };
        let new = Contact { claimed: Some(claimed(114)), ..contact("new@example.com", None) };
        for others in [vec![], vec![contact("owner@example.com", Some(day(0)))]] {
            let mut account = account_with(others);
            account.contacts.push(new.clone());
            for (now, receives) in
                [(100, Receives::WhenTyped), (113, Receives::WhenTyped), (114, Receives::Never)]
            {
                let powers = account.powers(&new, day(100), day(now), &limits);
                assert_eq!(powers, Powers { receives, senior: false }, "never senior, on day {now}");
            }
            let ids = |contacts: Vec<&Contact>| contacts.iter().any(|contact| contact.id == new.id);
            assert!(!ids(account.told_contacts(day(99), day(100), &limits)), "no notice");
            assert!(!ids(account.usable_contacts(day(100), &limits)), "no message of another recovery");
            assert!(!ids(account.senior_contacts(day(100), day(100), &limits)));
            let typed = Identifier::parse("new@example.com", None).unwrap();
            assert!(account.named(&typed, day(100), &limits).is_none(), "not when it is typed");
            assert!(!account.is_led_to_by(&typed, day(100), &limits));
            // Its own recovery's message, whatever is asked for and however it fails.
            for (channel, failed_at) in
                [(None, None), (Some(Channel::Sms), None), (Some(Channel::Email), Some(day(100)))]
            {
                let mut account = account.clone();
                account.contacts.last_mut().unwrap().failed_at = failed_at;
                let to = account.recipient(Some(&new.id), channel, &[&new.id], day(100), &limits);
                assert_eq!(to.map(|to| to.id.as_str()), Some("new@example.com"));
                let failing = account.contact(&new.id).unwrap();
                assert!(account.instead_of(failing, day(100), day(100), &limits).is_none());
            }
        }
    }
}
