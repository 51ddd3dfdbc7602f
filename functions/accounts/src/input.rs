//! What the host application says of an account and its contacts, and what becomes of the account by it.
//!
//! Pure, so that accounts are brought along from elsewhere by the same rules.

use std::collections::HashSet;
use std::time::Duration;

use data_encoding::HEXLOWER;
use edge::Violation;
use rand_core::CryptoRng;
use regain_core::account::{Account, AccountId};
use regain_core::contact::{ContactKind, ContactValue, Removal};
use regain_core::event::Event;
use regain_core::identifier::{Region, Username};
use regain_core::locale::Locale;
use regain_core::secret::random_bytes;
use regain_core::{Limits, Timestamp};
use serde::{Deserialize, Serialize};

use crate::draft::{Draft, NewContact};

/// Contacts that an account has at a time. With its pointers and with the facts it is written in one transaction, which
/// has a hundred items at most.
pub const MOST_CONTACTS: usize = 20;

/// The same with those that were removed of late, all of which a recovery may bring back in one transaction.
pub const MOST_CONTACTS_KEPT: usize = 40;

/// Usernames that an account gave up of late.
const MOST_FORMER_USERNAMES: usize = 10;

/// How far the host application's clock may be ahead.
const CLOCKS_DIFFER: Duration = Duration::from_mins(5);

/// An account as the host application puts it. A member that is absent leaves what is there.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct AccountInput {
    /// As it is registered, for showing; required for a new account.
    #[serde(default, deserialize_with = "edge::present", skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// All of its contacts.
    #[serde(default, deserialize_with = "edge::present", skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<ContactInput>>,
    /// The password's hash, of any scheme that [`password::accepted`] knows.
    #[serde(default, deserialize_with = "edge::present", skip_serializing_if = "Option::is_none")]
    pub password_hash: Option<String>,
    /// Whether signing in takes a second factor.
    #[serde(default, deserialize_with = "edge::present", skip_serializing_if = "Option::is_none")]
    pub second_factor: Option<bool>,
    /// The language of its messages, as a tag.
    #[serde(default, deserialize_with = "edge::present", skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// A contact as the host application puts it.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ContactInput {
    /// `email` or `phone`.
    pub kind: String,
    /// The address or number.
    pub value: String,
    /// When its owner proved to hold it, as RFC 3339 has it; absent if nobody did.
    #[serde(default, deserialize_with = "edge::present", skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<String>,
}

/// The account after the host application put it, and the facts. No fact: nothing changed, and nothing is to be written.
///
/// `before` is the account as it was read. A deleted one takes no changes, which is for the caller to see; one whose time
/// to be restored is over is as none, and a fresh one takes its place.
///
/// # Errors
/// The first rule that is broken.
pub fn apply(
    input: &AccountInput,
    before: Option<&Account>,
    id: &AccountId,
    region: Option<&Region>,
    now: Timestamp,
    rng: &mut impl CryptoRng,
    limits: &Limits,
) -> Result<(Account, Vec<Event>), Violation> {
    let username = input.username.as_deref().map(registered).transpose()?;
    let mut draft = if let Some(before) = before.filter(|before| !before.is_gone(now)) {
        Draft::of(before, limits, now)
    } else {
        let username = username.clone().ok_or(Violation::at("/username", "required"))?;
        Draft::new(Account::new(id.clone(), username, now), before, now)
    };
    if let Some(username) = username
        && username != draft.account.username
    {
        draft.account = draft.account.with_username(username, now);
        if draft.account.former_usernames.len() > MOST_FORMER_USERNAMES {
            return Err(Violation::at("/username", "too_many").with("maximum", MOST_FORMER_USERNAMES));
        }
        draft.note("username");
    }
    if let Some(hash) = &input.password_hash {
        let hash =
            password::accepted(hash).map_err(|unusable| Violation::at("/password_hash", unusable.rule()))?;
        // A copy that has missed a recovery: it would bring back the password that somebody else may know.
        if draft.account.history.contains(&hash) {
            return Err(Violation::at("/password_hash", "used_before"));
        }
        if draft.account.password.as_ref() != Some(&hash) {
            draft.account = draft.account.with_password(hash, limits.password_history, now);
            draft.note("password");
        }
    }
    if let Some(second_factor) = input.second_factor
        && second_factor != draft.account.second_factor
    {
        draft.account.second_factor = second_factor;
        draft.note("second_factor");
    }
    if let Some(tag) = &input.locale {
        let locale = Locale::parse(tag).ok_or(Violation::at("/locale", "language_tag"))?;
        if draft.account.locale.as_ref() != Some(&locale) {
            draft.account.locale = Some(locale);
            draft.note("locale");
        }
    }
    if let Some(contacts) = &input.contacts {
        let listed = read_all(contacts, region, now, rng)?;
        put_contacts(&mut draft, listed)?;
    }
    Ok(draft.done())
}

/// The account with a contact more that was confirmed, or with the one it has, the facts, and the contact's id.
///
/// # Errors
/// The first rule that is broken.
pub(crate) fn with_contact(
    input: &ContactInput,
    before: &Account,
    region: Option<&Region>,
    now: Timestamp,
    rng: &mut impl CryptoRng,
    limits: &Limits,
) -> Result<(Account, Vec<Event>, String), Violation> {
    let contact = input.read("", region, now, rng)?;
    if contact.confirmed_at.is_none() {
        return Err(Violation::at("/confirmed_at", "required"));
    }
    let mut draft = Draft::of(before, limits, now);
    let id = draft.add(contact);
    let (account, events) = draft.done();
    fits(&account, "/value")?;
    Ok((account, events, id))
}

/// The account without a contact, which its history keeps, and the facts; `None` if it has no such contact, or not any
/// more.
pub(crate) fn without_contact(
    contact_id: &str,
    removal: Removal,
    before: &Account,
    now: Timestamp,
    limits: &Limits,
) -> Option<(Account, Vec<Event>)> {
    let contact = before.contact(contact_id).filter(|contact| contact.removed.is_none())?;
    let mut draft = Draft::of(before, limits, now);
    draft.remove(contact, removal);
    Some(draft.done())
}

/// A new contact's id.
#[must_use]
pub fn contact_id(rng: &mut impl CryptoRng) -> String {
    HEXLOWER.encode(random_bytes(rng).get(..8).unwrap_or(&[]))
}

/// A contact's address or number, at this place of a body.
///
/// # Errors
/// The rule that is broken.
pub fn contact_value(
    kind: &str,
    value: &str,
    at: &str,
    region: Option<&Region>,
) -> Result<ContactValue, Violation> {
    let kind = ContactKind::named(kind).ok_or_else(|| Violation::at(format!("{at}/kind"), "contact_kind"))?;
    kind.parse(value, region).map_err(|fault| Violation::at(format!("{at}/value"), fault.rule()))
}

impl ContactInput {
    fn read(
        &self,
        at: &str,
        region: Option<&Region>,
        now: Timestamp,
        rng: &mut impl CryptoRng,
    ) -> Result<NewContact, Violation> {
        let value = contact_value(&self.kind, &self.value, at, region)?;
        let moment = |text: &String| {
            let broken = |rule| Violation::at(format!("{at}/confirmed_at"), rule);
            let moment = Timestamp::parse(text).ok_or_else(|| broken("time"))?;
            if moment > now.plus(CLOCKS_DIFFER) { Err(broken("in_the_future")) } else { Ok(moment.min(now)) }
        };
        let confirmed_at = self.confirmed_at.as_ref().map(moment).transpose()?;
        Ok(NewContact { id: contact_id(rng), value, confirmed_at })
    }
}

/// A username as it is registered, if it is one.
fn registered(username: &str) -> Result<String, Violation> {
    match Username::parse(username) {
        Ok(_) => Ok(username.to_owned()),
        Err(fault) => Err(Violation::at("/username", fault.rule())),
    }
}

fn read_all(
    contacts: &[ContactInput],
    region: Option<&Region>,
    now: Timestamp,
    rng: &mut impl CryptoRng,
) -> Result<Vec<NewContact>, Violation> {
    if contacts.len() > MOST_CONTACTS {
        return Err(Violation::at("/contacts", "too_many").with("maximum", MOST_CONTACTS));
    }
    let mut seen = HashSet::new();
    let mut listed = Vec::new();
    for (place, contact) in contacts.iter().enumerate() {
        let contact = contact.read(&format!("/contacts/{place}"), region, now, rng)?;
        if !seen.insert(contact.value.clone()) {
            return Err(Violation::at(format!("/contacts/{place}/value"), "duplicate"));
        }
        listed.push(contact);
    }
    Ok(listed)
}

/// Adds what is new, and removes what is missing.
fn put_contacts(draft: &mut Draft<'_>, listed: Vec<NewContact>) -> Result<(), Violation> {
    let is_listed = |value: &ContactValue| listed.iter().any(|new| new.value == *value);
    let current = draft.account.contacts.iter().filter(|contact| contact.is_hosts());
    let missing: Vec<_> = current.filter(|contact| !is_listed(&contact.value)).cloned().collect();
    for new in listed {
        // One that was suspended as a thief's is still on a list of before; confirmed anew it is a new contact.
        let is_suspended = draft.account.contacts.iter().any(|contact| {
            let at = contact.removed.filter(|(_, by)| *by == Removal::Suspended).map(|(at, _)| at);
            contact.value == new.value
                && at.is_some_and(|at| new.confirmed_at.is_none_or(|since| since <= at))
        });
        if !is_suspended {
            draft.add(new);
        }
    }
    for contact in &missing {
        draft.remove(contact, Removal::Replaced);
    }
    fits(&draft.account, "/contacts")
}

/// Whether the account's contacts are not too many, those that it had included.
fn fits(account: &Account, at: &str) -> Result<(), Violation> {
    let too_many = |maximum: usize| Violation::at(at, "too_many").with("maximum", maximum);
    let current = account.contacts.iter().filter(|contact| contact.is_hosts()).count();
    if current > MOST_CONTACTS {
        return Err(too_many(MOST_CONTACTS));
    }
    if account.contacts.len() > MOST_CONTACTS_KEPT {
        return Err(too_many(MOST_CONTACTS_KEPT));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand_core::UnwrapErr;
    use regain_core::account::Phc;
    use regain_core::limits::DAY;
    use serde_json::{Value, json};

    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);
    const BCRYPT: &str = "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW";
    const ARGON2: &str =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    fn put(before: Option<&Account>, input: Value, now: Timestamp) -> Result<(Account, Vec<Event>), Value> {
        let input: AccountInput = serde_json::from_value(input).expect("an input");
        let id = AccountId::parse("ann").expect("an id");
        let rng = &mut UnwrapErr(getrandom::SysRng);
        let done = apply(&input, before, &id, None, now, rng, &Limits::default());
        done.map_err(|violation| serde_json::to_value(violation).expect("JSON"))
    }

    fn contact(value: &str, days_ago: u32) -> Value {
        json!({ "kind": "email", "value": value, "confirmed_at": NOW.minus(DAY * days_ago) })
    }

    fn unconfirmed(value: &str) -> Value {
        json!({ "kind": "email", "value": value })
    }

    /// Ann as the table has her: as she was put, one version on.
    fn ann(contacts: &[Value]) -> Account {
        let all = json!({
            "username": "ann", "contacts": contacts, "password_hash": ARGON2, "second_factor": true, "locale": "es",
        });
        let (ann, _) = put(None, all, NOW).expect("an account");
        Account { version: 1, ..ann }
    }

    fn facts(events: &[Event]) -> Vec<String> {
        let fact = |event: &Event| {
            let said = ["what", "change"].iter().find_map(|name| event.data.get(*name));
            format!("{} {}", event.event.as_str(), said.map(String::as_str).unwrap_or_default())
        };
        events.iter().map(fact).collect()
    }

    fn current(account: &Account) -> Vec<&str> {
        let current = account.contacts.iter().filter(|it| it.removed.is_none());
        current.map(|it| it.value.as_str()).collect()
    }

    #[test]
    fn a_new_account_is_one_fact_and_has_what_it_was_given() {
        let given = json!({
            "username": "Ann", "password_hash": BCRYPT,
            "contacts": [contact("a@EXAMPLE.com", 9), { "kind": "phone", "value": "+34 600 123 456" }],
        });
        let (ann, events) = put(None, given, NOW).unwrap();
        assert_eq!(facts(&events), ["regain.account.changed created"]);
        assert_eq!((ann.username.as_str(), ann.version, ann.epoch, ann.second_factor), ("Ann", 0, 1, false));
        assert_eq!(current(&ann), ["a@example.com", "+34600123456"]);
        assert_eq!([0, 1].map(|place| ann.contacts[place].confirmed_at), [Some(NOW.minus(DAY * 9)), None]);
        assert_eq!((ann.password, ann.sessions_valid_from), (Some(Phc::new(BCRYPT.to_owned())), NOW));
        assert_eq!(
            put(None, json!({}), NOW).unwrap_err(),
            json!({ "pointer": "/username", "rule": "required" })
        );
    }

    #[test]
    fn what_is_absent_stays_and_what_is_the_same_is_no_fact() {
        let ann = ann(&[contact("a@example.com", 100)]);
        let same = json!({
            "username": "ann", "contacts": [contact("a@example.com", 100)], "password_hash": ARGON2,
            "second_factor": true, "locale": "es",
        });
        for same in [json!({}), same] {
            assert_eq!(
                put(Some(&ann), same, NOW).map(|(after, events)| (after, events.len())),
                Ok((ann.clone(), 0))
            );
        }
        for (given, fact, counts) in [
            (json!({ "username": "Ann" }), "username", 1),
            (json!({ "username": "anna" }), "username", 1),
            (json!({ "password_hash": BCRYPT }), "password", 1),
            (json!({ "second_factor": false }), "second_factor", 1),
            (json!({ "locale": "en" }), "locale", 0),
            (
                json!({ "locale": "en", "second_factor": false, "password_hash": BCRYPT }),
                "password,second_factor,locale",
                1,
            ),
        ] {
            let (after, events) = put(Some(&ann), given.clone(), NOW).unwrap();
            assert_eq!(facts(&events), [format!("regain.account.changed {fact}")]);
            assert_eq!(after.changes, ann.changes + counts, "{given}");
            assert_eq!(
                (after.epoch, after.sessions_valid_from),
                (ann.epoch, ann.sessions_valid_from),
                "{given}"
            );
            let again = put(Some(&after), given.clone(), NOW).unwrap();
            assert_eq!((again.0, again.1.len()), (after, 0), "{given}");
        }
    }

    #[test]
    fn contacts_are_added_and_removed_into_history_and_stay_as_they_stood() {
        let ann = ann(&[contact("stays@example.com", 50), contact("goes@example.com", 40)]);
        let list = json!({ "contacts": [contact("new@example.com", 0), contact("stays@example.com", 10)] });
        let (after, events) = put(Some(&ann), list, NOW).unwrap();
        assert_eq!(facts(&events), ["regain.contact.changed added", "regain.contact.changed replaced"]);
        assert_eq!(current(&after), ["stays@example.com", "new@example.com"]);
        assert_eq!(after.contacts[0], ann.contacts[0], "the same id, confirmed when it first was");
        assert_eq!(after.contacts[1].removed, Some((NOW, Removal::Replaced)));
        assert_eq!(after.changes, ann.changes + 1);
        let told: Vec<_> = events.iter().map(|event| &event.data["contact_id"]).collect();
        assert_eq!(told, [&after.contacts[2].id, &ann.contacts[1].id]);
        assert!(!format!("{events:?}").contains("example.com"), "facts name nobody");

        let earlier =
            json!({ "contacts": [contact("stays@example.com", 60), contact("goes@example.com", 40)] });
        let (after, events) = put(Some(&ann), earlier, NOW).unwrap();
        assert_eq!(after.contacts[0].confirmed_at, Some(NOW.minus(DAY * 60)));
        assert_eq!(facts(&events), ["regain.account.changed contacts"]);
        let (after, _) = put(Some(&ann), json!({ "contacts": [] }), NOW).unwrap();
        assert_eq!((current(&after).len(), after.contacts.len()), (0, 2));
        let again = json!({ "contacts": [contact("goes@example.com", 0)] });
        let (again, events) = put(Some(&after), again, NOW).unwrap();
        assert_eq!((facts(&events).len(), again.contacts.len()), (1, 3), "one that comes back is a new one");
        assert_ne!(again.contacts[2].id, again.contacts[1].id);
    }

    #[test]
    fn an_unconfirmed_contact_is_nothing_to_tell_of_until_it_is_confirmed() {
        let ann = ann(&[contact("a@example.com", 50)]);
        let list = |other: Value| json!({ "contacts": [contact("a@example.com", 50), other] });
        let (with, events) = put(Some(&ann), list(unconfirmed("b@example.com")), NOW).unwrap();
        assert_eq!(facts(&events), ["regain.account.changed contacts"]);
        let (confirmed, events) = put(Some(&with), list(contact("b@example.com", 1)), NOW).unwrap();
        assert_eq!(facts(&events), ["regain.contact.changed added"]);
        assert_eq!(confirmed.contacts[1].id, with.contacts[1].id);
        let (same, events) = put(Some(&confirmed), list(unconfirmed("b@example.com")), NOW).unwrap();
        assert_eq!((same, events.len()), (confirmed, 0), "nothing takes a confirmation back");
        let (without, events) =
            put(Some(&with), json!({ "contacts": [contact("a@example.com", 50)] }), NOW).unwrap();
        assert_eq!(facts(&events), ["regain.account.changed contacts"]);
        assert_eq!(without.contacts.len(), 1, "it was no way back that history would need");
    }

    #[test]
    fn the_first_rule_that_is_broken_is_named() {
        let ann = ann(&[]);
        let one = |member: &str, value: Value| {
            let mut one = contact("a@example.com", 1);
            one[member] = value;
            json!({ "contacts": [contact("b@example.com", 1), one] })
        };
        let crowd: Vec<_> = (0..21).map(|n| contact(&format!("{n}@example.com"), 1)).collect();
        for (given, pointer, rule) in [
            (json!({ "username": "" }), "/username", "username"),
            (json!({ "username": "a@b.example" }), "/username", "username"),
            (json!({ "username": "+34600123456" }), "/username", "phone_number"),
            (json!({ "username": "a".repeat(65) }), "/username", "too_long"),
            (json!({ "password_hash": "secret" }), "/password_hash", "unknown_scheme"),
            (json!({ "password_hash": "$2b$12$short" }), "/password_hash", "malformed"),
            (json!({ "password_hash": BCRYPT.replace("12", "31") }), "/password_hash", "too_expensive"),
            (json!({ "locale": "not a tag" }), "/locale", "language_tag"),
            (one("kind", json!("pigeon")), "/contacts/1/kind", "contact_kind"),
            (one("value", json!("a@")), "/contacts/1/value", "email_address"),
            (one("kind", json!("phone")), "/contacts/1/value", "phone_number"),
            (one("value", json!("b@EXAMPLE.com")), "/contacts/1/value", "duplicate"),
            (one("confirmed_at", json!("yesterday")), "/contacts/1/confirmed_at", "time"),
            (one("confirmed_at", json!("2027-01-15")), "/contacts/1/confirmed_at", "time"),
            (one("confirmed_at", json!(NOW.plus(DAY))), "/contacts/1/confirmed_at", "in_the_future"),
            (json!({ "contacts": crowd }), "/contacts", "too_many"),
        ] {
            let broken = put(Some(&ann), given.clone(), NOW).map(drop).unwrap_err();
            assert_eq!((&broken["pointer"], &broken["rule"]), (&json!(pointer), &json!(rule)), "{given}");
        }
        let ahead = one("confirmed_at", json!(NOW.plus(CLOCKS_DIFFER)));
        let (ann, _) = put(Some(&ann), ahead, NOW).expect("a clock that is a little ahead");
        assert_eq!(ann.contacts[1].confirmed_at, Some(NOW), "is taken as ours");
    }

    #[test]
    fn a_hash_that_a_recovery_replaced_does_not_come_back() {
        let ann = ann(&[]).with_password(Phc::new(BCRYPT.to_owned()), 4, NOW);
        let stale = put(Some(&ann), json!({ "password_hash": ARGON2 }), NOW).map(drop);
        assert_eq!(stale.unwrap_err()["rule"], "used_before");
        assert!(put(Some(&ann), json!({ "password_hash": BCRYPT }), NOW).unwrap().1.is_empty());
    }

    #[test]
    fn an_account_that_is_gone_makes_room_for_a_new_one_that_nothing_of_it_leads_to() {
        let before = ann(&[contact("a@example.com", 50)]).deleted(DAY, NOW);
        let before = Account { version: 7, ..before };
        let day = |days| NOW.plus(DAY * days);
        assert_eq!(put(Some(&before), json!({}), day(1)).map(drop).unwrap_err()["rule"], "required");
        let given = json!({ "username": "ann", "contacts": [contact("a@example.com", 50)] });
        let (after, events) = put(Some(&before), given, day(1)).unwrap();
        assert_eq!(facts(&events), ["regain.account.changed created"]);
        assert_eq!((after.version, after.epoch, after.deletion), (7, before.epoch + 1, None));
        assert!(after.password.is_none() && after.history.is_empty());
        assert_ne!(after.contacts[0].id, before.contacts[0].id);
        let first = Event::of_account(events[0].event, &ann(&[]), "", day(1));
        assert_ne!(events[0].id, first.id);
    }

    #[test]
    fn an_account_has_no_more_than_one_transaction_can_write() {
        let list =
            |from: u32, to: u32| (from..to).map(|n| contact(&format!("{n}@example.com"), 50)).collect();
        let all = |from, to| {
            let list: Vec<_> = list(from, to);
            json!({ "contacts": list })
        };
        let first = ann(&list(0, 20));
        let (second, _) = put(Some(&first), all(20, 40), NOW).expect("forty with the history");
        let refused = put(Some(&second), all(21, 41), NOW).map(drop).unwrap_err();
        assert_eq!(refused, json!({ "pointer": "/contacts", "rule": "too_many", "maximum": 40 }));
        assert!(put(Some(&second), all(21, 41), NOW.plus(DAY * 30)).is_ok(), "history ends after 30 days");

        let one = |value: &str| ContactInput {
            kind: "email".to_owned(),
            value: value.to_owned(),
            confirmed_at: Some(NOW.to_string()),
        };
        let rng = &mut UnwrapErr(getrandom::SysRng);
        let limits = Limits::default();
        let full = with_contact(&one("new@example.com"), &first, None, NOW, rng, &limits).map(drop);
        assert_eq!(serde_json::to_value(full.unwrap_err()).unwrap()["maximum"], 20);
        let (same, events, id) =
            with_contact(&one("0@example.com"), &first, None, NOW, rng, &limits).unwrap();
        assert_eq!((&same, events.len(), &id), (&first, 0, &first.contacts[0].id));

        let renamed = (0..11).try_fold(first, |ann, n| {
            put(Some(&ann), json!({ "username": format!("ann{n}") }), NOW).map(|(ann, _)| ann)
        });
        assert_eq!(renamed.map(drop).unwrap_err()["pointer"], "/username");
    }

    #[test]
    fn a_contact_is_removed_once_and_kept_in_history() {
        let (ann, limits) =
            (ann(&[contact("a@example.com", 50), unconfirmed("b@example.com")]), Limits::default());
        let (a, b) = (&ann.contacts[0].id, &ann.contacts[1].id);
        let (after, events) = without_contact(a, Removal::Stolen, &ann, NOW, &limits).unwrap();
        assert_eq!(facts(&events), ["regain.contact.changed stolen"]);
        assert_eq!(after.contact(a).unwrap().removed, Some((NOW, Removal::Stolen)));
        assert_eq!(after.changes, ann.changes + 1);
        assert!(without_contact(a, Removal::Lost, &after, NOW, &limits).is_none());
        assert!(without_contact("unknown", Removal::Lost, &ann, NOW, &limits).is_none());
        let (after, _) = without_contact(b, Removal::Replaced, &ann, NOW, &limits).unwrap();
        assert!(after.contact(b).is_none());
    }

    /// Lists of four addresses, each there or not, confirmed so many days ago or never.
    fn any_list() -> impl Strategy<Value = Vec<Value>> {
        proptest::collection::vec(proptest::option::of(0_u32..60), 4).prop_flat_map(|days| {
            let all = days.into_iter().enumerate().map(|(n, days)| match days {
                Some(days) => contact(&format!("{n}@example.com"), days),
                None => unconfirmed(&format!("{n}@example.com")),
            });
            proptest::sample::subsequence(all.collect::<Vec<_>>(), 0..=4)
        })
    }

    proptest! {
        #[test]
        fn whatever_lists_follow_each_other_no_way_back_is_lost_and_no_standing(
            lists in proptest::collection::vec((any_list(), 0_u32..8), 1..6),
        ) {
            let mut ann = ann(&[contact("0@example.com", 50)]);
            let mut now = NOW;
            for (list, days) in lists {
                now = now.plus(DAY * days);
                let input = json!({ "contacts": list });
                let (after, events) = put(Some(&ann), input.clone(), now).expect("a list");
                let (again, nothing) = put(Some(&after), input, now).expect("the same list");
                prop_assert_eq!((&again, nothing.len()), (&after, 0));
                let mut wanted: Vec<_> = list.iter().map(|it| it["value"].as_str().expect("a value")).collect();
                let mut has = current(&after);
                has.sort_unstable();
                wanted.sort_unstable();
                prop_assert_eq!(has, wanted);
                for before in ann.contacts.iter().filter(|it| it.confirmed_at.is_some()) {
                    match (after.contact(&before.id), before.removed) {
                        (Some(kept), _) => {
                            prop_assert!(kept.confirmed_at <= before.confirmed_at && kept.confirmed_at.is_some());
                            prop_assert!(before.removed.is_none() || kept.removed == before.removed);
                        }
                        (None, Some((at, _))) => prop_assert!(now >= at.plus(DAY * 30)),
                        (None, None) => prop_assert!(false, "one that stood is in no history"),
                    }
                }
                prop_assert_eq!(after.changes, ann.changes + u64::from(!events.is_empty()));
                ann = after;
            }
        }
    }
}
