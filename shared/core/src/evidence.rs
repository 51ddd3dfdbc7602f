//! From facts to findings: what speaks for a claim and what against it. This file is the whole policy.
//!
//! A finding is a risk signal for people, never proof by itself (NIST SP 800-63A §2.5.1): the total puts the claims about one
//! account in order and suggests something, and reviewers decide. Whoever wants other weights changes [`FindingKind::weight`],
//! and nothing else. The sentences that reviewers read stand in `shared/words/locales/*/desk.ftl` under `finding-…`.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::Timestamp;
use crate::account::{Account, AccountState};
use crate::claim::{Appeal, Claim, Reason};
use crate::contact::{Contact, Removal};
use crate::event::{Event, EventType};
use crate::identifier::{Identifier, Username};
use crate::limits::DAY;

/// What is found out about a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// What was named leads to no account.
    NoAccount,
    /// The username is the account's.
    UsernameCurrent,
    /// The username was the account's.
    UsernameFormer,
    /// The username is another one than the account's.
    UsernameOther,
    /// The registered e-mail address is the account's.
    EmailCurrent,
    /// The registered e-mail address was the account's.
    EmailFormer,
    /// The registered e-mail address is not the account's.
    EmailOther,
    /// The registered phone number is the account's.
    PhoneCurrent,
    /// The registered phone number was the account's.
    PhoneFormer,
    /// The registered phone number is not the account's.
    PhoneOther,
    /// The password that the account has. Whoever took it over knows it too.
    PasswordCurrent,
    /// A password that the account had; the number says how many passwords ago.
    PasswordEarlier,
    /// Passwords that the account, as far as is known, never had; the number says how many.
    PasswordOther,
    /// Hashes that another system wrote: nothing was compared with them; the number says how many.
    PasswordNotComparable,
    /// The claim comes from the network of the last completed recovery.
    NetworkSeen,
    /// A ticket proved a contact that has stood for long.
    TicketSenior,
    /// A ticket proved another contact, or a saved code.
    TicketOther,
    /// The account is this many days old, which is more than a year.
    AccountOld,
    /// The account is this many days old, which is less than 30.
    AccountYoung,
    /// So many contacts were added or removed within 30 days.
    ContactsChanged,
    /// The password was changed this many days ago, which is less than 30.
    PasswordChanged,
    /// So many recoveries were completed within 30 days.
    RecoveriesCompleted,
    /// So many messages to the account's contacts failed within 30 days.
    DeliveryFailed,
    /// The account stands as the claim says: deleted, or suspended.
    StateFits,
    /// The account does not stand as the claim says.
    StateDiffers,
}

impl FindingKind {
    /// Every kind, in the order in which reviewers read them.
    pub const ALL: [Self; 25] = [
        Self::NoAccount,
        Self::TicketSenior,
        Self::TicketOther,
        Self::UsernameCurrent,
        Self::UsernameFormer,
        Self::UsernameOther,
        Self::EmailCurrent,
        Self::EmailFormer,
        Self::EmailOther,
        Self::PhoneCurrent,
        Self::PhoneFormer,
        Self::PhoneOther,
        Self::PasswordCurrent,
        Self::PasswordEarlier,
        Self::PasswordOther,
        Self::PasswordNotComparable,
        Self::NetworkSeen,
        Self::AccountOld,
        Self::AccountYoung,
        Self::ContactsChanged,
        Self::PasswordChanged,
        Self::RecoveriesCompleted,
        Self::DeliveryFailed,
        Self::StateFits,
        Self::StateDiffers,
    ];

    /// How much it weighs: for the claim above 0, against it below.
    #[must_use]
    #[expect(clippy::match_same_arms, reason = "a table that is changed line by line")]
    pub const fn weight(self) -> i32 {
        match self {
            Self::NoAccount => -100,
            Self::TicketSenior => 50,
            Self::TicketOther => 20,
            // A name is public.
            Self::UsernameCurrent => 5,
            Self::UsernameFormer => 10,
            Self::UsernameOther => -10,
            Self::EmailCurrent | Self::PhoneCurrent => 15,
            // What an account had before, fewer people know.
            Self::EmailFormer | Self::PhoneFormer => 20,
            Self::EmailOther | Self::PhoneOther => -10,
            Self::PasswordCurrent => 20,
            // Whoever came lately knows the latest only.
            Self::PasswordEarlier => 30,
            Self::PasswordOther => -5,
            Self::NetworkSeen => 15,
            Self::AccountOld => 5,
            Self::AccountYoung => -10,
            Self::ContactsChanged | Self::PasswordChanged | Self::RecoveriesCompleted => -10,
            Self::DeliveryFailed => 15,
            Self::StateFits => 10,
            Self::StateDiffers => -20,
            Self::PasswordNotComparable => 0,
        }
    }

    /// The name in the API, in the table and of the sentence.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoAccount => "no_account",
            Self::UsernameCurrent => "username_current",
            Self::UsernameFormer => "username_former",
            Self::UsernameOther => "username_other",
            Self::EmailCurrent => "email_current",
            Self::EmailFormer => "email_former",
            Self::EmailOther => "email_other",
            Self::PhoneCurrent => "phone_current",
            Self::PhoneFormer => "phone_former",
            Self::PhoneOther => "phone_other",
            Self::PasswordCurrent => "password_current",
            Self::PasswordEarlier => "password_earlier",
            Self::PasswordOther => "password_other",
            Self::PasswordNotComparable => "password_not_comparable",
            Self::NetworkSeen => "network_seen",
            Self::TicketSenior => "ticket_senior",
            Self::TicketOther => "ticket_other",
            Self::AccountOld => "account_old",
            Self::AccountYoung => "account_young",
            Self::ContactsChanged => "contacts_changed",
            Self::PasswordChanged => "password_changed",
            Self::RecoveriesCompleted => "recoveries_completed",
            Self::DeliveryFailed => "delivery_failed",
            Self::StateFits => "state_fits",
            Self::StateDiffers => "state_differs",
        }
    }

    /// Reads the name; `None` for any other.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// One thing that speaks for a claim or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub kind: FindingKind,
    /// How much, when it was weighed.
    pub weight: i32,
    /// The number in its sentence; 0 where there is none.
    pub number: u32,
}

impl Finding {
    const fn of(kind: FindingKind, number: u32) -> Self {
        Self { kind, weight: kind.weight(), number }
    }
}

/// What the findings suggest. People decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// Much speaks for the claim.
    Approve,
    /// Too little is known.
    Ask,
    /// More speaks against it than for it.
    Deny,
}

impl Suggestion {
    /// What a total suggests.
    #[must_use]
    pub const fn of(total: i32) -> Self {
        match total {
            60.. => Self::Approve,
            10..60 => Self::Ask,
            _ => Self::Deny,
        }
    }

    /// The name in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Ask => "ask",
            Self::Deny => "deny",
        }
    }
}

/// How something that the claimant names stands to the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// It is the account's.
    Current,
    /// It was the account's.
    Former,
    /// It is not.
    Other,
}

impl Named {
    /// The name in the table.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Former => "former",
            Self::Other => "other",
        }
    }

    /// Reads the name; `None` for any other.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Current, Self::Former, Self::Other].into_iter().find(|named| named.as_str() == name)
    }
}

impl Named {
    /// How a username, an address or a number stands to an account, as far as its history goes. What a thief added, and
    /// the owner said was not theirs, never was the account's; nor is what nobody confirmed.
    #[must_use]
    pub fn of(named: &Identifier, account: &Account) -> Self {
        let is_name = |name: &str| Username::parse(name).is_ok_and(|it| Identifier::Username(it) == *named);
        let mut contacts = account.contacts.iter().filter(|it| it.value.is(named));
        let was = |it: &Contact| {
            it.confirmed_at.is_some() && it.removed.is_some_and(|(_, by)| by != Removal::Suspended)
        };
        if is_name(&account.username) || contacts.clone().any(Contact::is_current) {
            Self::Current
        } else if account.former_usernames.iter().any(|it| is_name(&it.username)) || contacts.any(was) {
            Self::Former
        } else {
            Self::Other
        }
    }
}

/// What a claimant told, compared at once with what is known, and forgotten. Nothing of it says what was told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The username, if one was named.
    pub username: Option<Named>,
    /// The registered e-mail address, if one was named.
    pub email: Option<Named>,
    /// The registered phone number, if one was named.
    pub phone: Option<Named>,
    /// The passwords of the account that were among those named: 0 is the current one, 1 the one before it, and so on.
    pub passwords: Vec<u8>,
    /// How many passwords were named that are none of them.
    pub other_passwords: u8,
    /// How many hashes of the account could not be compared.
    pub not_comparable: u8,
    /// Whether the claim came from the network of the last completed recovery.
    pub network_seen: bool,
}

/// Everything that the findings are made of.
#[derive(Debug)]
pub struct Facts<'a> {
    /// What happened, as the claimant says.
    pub reason: Reason,
    /// What a ticket proved.
    pub appeal: Option<Appeal>,
    /// What the claimant told.
    pub told: &'a Told,
    /// The account that it leads to.
    pub account: Option<&'a Account>,
    /// Its history of late, in any order.
    pub events: &'a [Event],
    /// The present.
    pub now: Timestamp,
}

/// How far back recent changes are looked for.
pub const RECENT: Duration = Duration::from_hours(30 * 24);

/// So many facts of each kind are enough to see what goes on.
pub const MOST_FACTS: usize = 50;

impl<'a> Facts<'a> {
    /// The facts of a claim.
    #[must_use]
    pub const fn of(
        claim: &'a Claim,
        account: Option<&'a Account>,
        events: &'a [Event],
        now: Timestamp,
    ) -> Self {
        Self { reason: claim.reason, appeal: claim.appeal, told: &claim.told, account, events, now }
    }
}

/// The findings, in the order in which reviewers read them.
#[must_use]
pub fn weigh(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = of_what_was_told(facts);
    match facts.account {
        None => found.push(Finding::of(FindingKind::NoAccount, 0)),
        Some(account) => found.extend(of_the_account(facts, account)),
    }
    let place = |kind: FindingKind| FindingKind::ALL.iter().position(|other| *other == kind);
    found.sort_by_key(|finding| place(finding.kind));
    found
}

/// What the findings weigh together.
#[must_use]
pub fn total(findings: &[Finding]) -> i32 {
    findings.iter().map(|finding| finding.weight).sum()
}

fn of_what_was_told(facts: &Facts<'_>) -> Vec<Finding> {
    use FindingKind as Kind;
    let told = facts.told;
    let mut found = Vec::new();
    let mut add = |kind| found.push(Finding::of(kind, 0));
    if let Some(appeal) = facts.appeal {
        add(if appeal.senior { Kind::TicketSenior } else { Kind::TicketOther });
    }
    for (named, [current, former, other]) in [
        (told.username, [Kind::UsernameCurrent, Kind::UsernameFormer, Kind::UsernameOther]),
        (told.email, [Kind::EmailCurrent, Kind::EmailFormer, Kind::EmailOther]),
        (told.phone, [Kind::PhoneCurrent, Kind::PhoneFormer, Kind::PhoneOther]),
    ] {
        match named {
            Some(Named::Current) => add(current),
            Some(Named::Former) => add(former),
            // Where there is no account at all, that says it already.
            Some(Named::Other) if facts.account.is_some() => add(other),
            Some(Named::Other) | None => {}
        }
    }
    if told.network_seen {
        add(Kind::NetworkSeen);
    }
    let passwords: BTreeSet<u8> = told.passwords.iter().copied().collect();
    found.extend(passwords.into_iter().map(|generation| match generation {
        0 => Finding::of(Kind::PasswordCurrent, 0),
        earlier => Finding::of(Kind::PasswordEarlier, u32::from(earlier)),
    }));
    if facts.account.is_some() {
        for (kind, number) in
            [(Kind::PasswordOther, told.other_passwords), (Kind::PasswordNotComparable, told.not_comparable)]
        {
            found.extend((number > 0).then(|| Finding::of(kind, u32::from(number))));
        }
    }
    found
}

fn of_the_account(facts: &Facts<'_>, account: &Account) -> Vec<Finding> {
    use FindingKind as Kind;
    let (now, since) = (facts.now, facts.now.minus(RECENT));
    let is_recent = |at: Timestamp| at > since && at <= now;
    let count = |is_one: &dyn Fn(&Event) -> bool| {
        let events = facts.events.iter().filter(|event| is_recent(event.at) && is_one(event));
        u32::try_from(events.count()).unwrap_or(u32::MAX)
    };
    let mut found = Vec::new();
    let mut add = |kind, number| found.push(Finding::of(kind, number));

    let began = account.contacts.iter().filter_map(|contact| contact.confirmed_at).min();
    let age = began.map(|began| days_between(began, now));
    match age {
        Some(days) if days < 30 => add(Kind::AccountYoung, days),
        Some(days) if days > 365 => add(Kind::AccountOld, days),
        Some(_) | None => {}
    }
    // An account's first contacts are no change.
    let is_first = |at: Timestamp| began.is_none_or(|began| at <= began);
    let changes = account.contacts.iter().flat_map(|contact| {
        let added = contact.confirmed_at.filter(|at| !is_first(*at));
        [added, contact.removed.map(|(at, _)| at)]
    });
    match changes.flatten().filter(|at| is_recent(*at)).count() {
        0 => {}
        changes => add(Kind::ContactsChanged, u32::try_from(changes).unwrap_or(u32::MAX)),
    }
    if let Some(changed_at) = account.password_changed_at.filter(|at| is_recent(*at)) {
        add(Kind::PasswordChanged, days_between(changed_at, now));
    }
    for (kind, number) in [
        (Kind::RecoveriesCompleted, count(&|event| event.event == EventType::RecoveryCompleted)),
        (Kind::DeliveryFailed, count(&is_failure)),
    ] {
        if number > 0 {
            add(kind, number);
        }
    }
    let fits = match (facts.reason, account.state(now)) {
        (Reason::Deleted, AccountState::Deleted(_)) | (Reason::Suspended, AccountState::Suspended(_)) => {
            Some(Kind::StateFits)
        }
        (Reason::Deleted | Reason::Suspended, _) => Some(Kind::StateDiffers),
        _ => None,
    };
    if let Some(kind) = fits {
        add(kind, 0);
    }
    found
}

/// Why messages fail that were kept back, were stopped, or had nowhere to go. They say nothing about the contacts: anybody
/// can ask for one.
pub const SAYS_NOTHING: [&str; 5] = ["withheld", "objected", "held", "superseded", "no_contact"];

/// Whether a message to the account's contacts was on its way and did not arrive.
#[must_use]
pub fn is_failure(event: &Event) -> bool {
    let reason = event.data.get("reason").map(String::as_str);
    event.event == EventType::MessageFailed
        && !event.data.contains_key("claim")
        && reason.is_none_or(|reason| !SAYS_NOTHING.contains(&reason))
}

fn days_between(from: Timestamp, to: Timestamp) -> u32 {
    let days = to.seconds_from(from) / DAY.as_secs();
    u32::try_from(days).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod naming {
    use super::*;
    use crate::account::samples::{account_with, contact, day};

    #[test]
    fn what_is_named_is_the_accounts_or_was_or_never_was() {
        let removed = |value, by| Contact { removed: Some((day(9), by)), ..contact(value, Some(day(0))) };
        let ana = account_with(vec![
            contact("now@example.com", Some(day(0))),
            contact("+34600123456", Some(day(0))),
            contact("un@example.com", None),
            removed("then@example.com", Removal::Replaced),
            removed("lost@example.com", Removal::Lost),
            removed("thief@example.com", Removal::Suspended),
            Contact { removed: Some((day(9), Removal::Replaced)), ..contact("never@example.com", None) },
        ])
        .with_username("Anna".to_owned(), day(9));
        let named = |typed| Named::of(&Identifier::parse(typed, None).unwrap(), &ana).as_str();
        for (typed, expected) in [
            ("now@example.com", "current"),
            ("now@EXAMPLE.com", "current"),
            ("+34 600 123 456", "current"),
            ("anna", "current"),
            ("then@example.com", "former"),
            ("lost@example.com", "former"),
            ("ana", "former"),
            ("thief@example.com", "other"),
            ("un@example.com", "other"),
            ("never@example.com", "other"),
            ("else@example.com", "other"),
            ("+34600000000", "other"),
            ("ben", "other"),
        ] {
            assert_eq!(named(typed), expected, "{typed}");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::account::Suspension;
    use crate::account::samples::{DAYS, account_with, contact, day};
    use crate::contact::{ClaimedContact, Contact, Removal};

    const TODAY: i64 = 1000;

    /// An account of 100 days, of which nothing is worth telling.
    fn ana() -> Account {
        account_with(vec![contact("first@example.com", Some(day(TODAY - 100)))])
    }

    fn with(contacts: &[(Option<i64>, Option<i64>)]) -> Account {
        let mut account = ana();
        account.contacts.extend(contacts.iter().map(|(added, removed)| Contact {
            removed: removed.map(|ago| (day(TODAY - ago), Removal::Replaced)),
            ..contact("other@example.com", added.map(|ago| day(TODAY - ago)))
        }));
        account
    }

    fn fact(event: EventType, ago: i64, data: &[(&str, &str)]) -> Event {
        let text = |text: &&str| (*text).to_owned();
        Event {
            id: "evt".to_owned(),
            event,
            at: day(TODAY - ago),
            account_id: ana().id,
            data: data.iter().map(|(name, value)| (text(name), text(value))).collect::<BTreeMap<_, _>>(),
        }
    }

    fn failed(reason: &str) -> Event {
        fact(EventType::MessageFailed, 1, &[("reason", reason)])
    }

    /// What a case is made of. Everything that it does not name says nothing.
    struct Case {
        reason: Reason,
        appeal: Option<Appeal>,
        told: Told,
        account: Option<Account>,
        events: Vec<Event>,
    }

    impl Default for Case {
        fn default() -> Self {
            let (told, account) = (Told::default(), Some(ana()));
            Self { reason: Reason::Other, appeal: None, told, account, events: Vec::new() }
        }
    }

    impl Case {
        fn weighed(&self) -> Vec<Finding> {
            let Self { reason, appeal, told, account, events } = self;
            weigh(&Facts {
                reason: *reason,
                appeal: *appeal,
                told,
                account: account.as_ref(),
                events,
                now: day(TODAY),
            })
        }

        fn found(&self) -> Vec<(FindingKind, u32)> {
            self.weighed().iter().map(|finding| (finding.kind, finding.number)).collect()
        }
    }

    fn of(account: Account) -> Case {
        Case { account: Some(account), ..Case::default() }
    }

    fn telling(told: Told) -> Case {
        Case { told, ..Case::default() }
    }

    fn after(events: Vec<Event>) -> Case {
        Case { events, ..Case::default() }
    }

    fn because(reason: Reason, account: Account) -> Case {
        Case { reason, account: Some(account), ..Case::default() }
    }

    /// What it is, the facts, and what is found.
    type Row = (&'static str, Case, Vec<(FindingKind, u32)>);

    #[expect(clippy::too_many_lines, reason = "a table")]
    fn cases() -> Vec<Row> {
        use FindingKind as Kind;
        let username = |named| telling(Told { username: Some(named), ..Told::default() });
        let email = |named| telling(Told { email: Some(named), ..Told::default() });
        let phone = |named| telling(Told { phone: Some(named), ..Told::default() });
        let passwords = |passwords: &[u8]| telling(Told { passwords: passwords.to_vec(), ..Told::default() });
        let (other_passwords, not_comparable) = (3, 2);
        let appeal = |senior| Case { appeal: Some(Appeal { senior }), ..Case::default() };
        let of_age = |days| account_with(vec![contact("first@example.com", Some(day(TODAY - days)))]);
        let changed = |ago| Account { password_changed_at: Some(day(TODAY - ago)), ..ana() };
        let completed = |ago| fact(EventType::RecoveryCompleted, ago, &[]);
        let deleted = || ana().deleted(30 * DAYS, day(TODAY - 1));
        let suspended = || ana().suspended(Suspension { until: None, reason: None });
        let claimed = Contact {
            claimed: Some(ClaimedContact {
                claim_id: crate::claim::ClaimId::stored("clm_1".to_owned()),
                until: day(TODAY + 1),
                compromised: false,
            }),
            ..contact("new@example.com", None)
        };
        let mut approved = ana();
        approved.contacts.push(claimed);
        let everything = Told {
            username: Some(Named::Other),
            email: Some(Named::Other),
            phone: Some(Named::Other),
            other_passwords: 5,
            not_comparable: 1,
            ..Told::default()
        };
        vec![
            ("nothing", Case::default(), vec![]),
            (
                "nobody, whatever is named",
                Case { account: None, told: everything, ..Case::default() },
                vec![(Kind::NoAccount, 0)],
            ),
            ("a senior contact", appeal(true), vec![(Kind::TicketSenior, 0)]),
            ("another contact", appeal(false), vec![(Kind::TicketOther, 0)]),
            ("the username", username(Named::Current), vec![(Kind::UsernameCurrent, 0)]),
            ("a former username", username(Named::Former), vec![(Kind::UsernameFormer, 0)]),
            ("another username", username(Named::Other), vec![(Kind::UsernameOther, 0)]),
            ("an address", email(Named::Current), vec![(Kind::EmailCurrent, 0)]),
            ("a former address", email(Named::Former), vec![(Kind::EmailFormer, 0)]),
            ("another address", email(Named::Other), vec![(Kind::EmailOther, 0)]),
            ("a number", phone(Named::Current), vec![(Kind::PhoneCurrent, 0)]),
            ("a former number", phone(Named::Former), vec![(Kind::PhoneFormer, 0)]),
            ("another number", phone(Named::Other), vec![(Kind::PhoneOther, 0)]),
            ("the password", passwords(&[0]), vec![(Kind::PasswordCurrent, 0)]),
            ("the one before the last", passwords(&[2]), vec![(Kind::PasswordEarlier, 2)]),
            (
                "the same twice, and another",
                passwords(&[1, 0, 1]),
                vec![(Kind::PasswordCurrent, 0), (Kind::PasswordEarlier, 1)],
            ),
            (
                "passwords that it never had",
                telling(Told { other_passwords, ..Told::default() }),
                vec![(Kind::PasswordOther, 3)],
            ),
            (
                "hashes of another system",
                telling(Told { not_comparable, ..Told::default() }),
                vec![(Kind::PasswordNotComparable, 2)],
            ),
            (
                "the network of the last recovery",
                telling(Told { network_seen: true, ..Told::default() }),
                vec![(Kind::NetworkSeen, 0)],
            ),
            ("a year and a day", of(of_age(366)), vec![(Kind::AccountOld, 366)]),
            ("a year", of(of_age(365)), vec![]),
            ("30 days", of(of_age(30)), vec![]),
            ("29 days", of(of_age(29)), vec![(Kind::AccountYoung, 29)]),
            ("no contact at all", of(account_with(vec![])), vec![]),
            ("one added", of(with(&[(Some(29), None)])), vec![(Kind::ContactsChanged, 1)]),
            ("one added and removed", of(with(&[(Some(9), Some(1))])), vec![(Kind::ContactsChanged, 2)]),
            ("one removed", of(with(&[(Some(90), Some(1))])), vec![(Kind::ContactsChanged, 1)]),
            ("30 days ago", of(with(&[(Some(30), None)])), vec![]),
            ("one that is not confirmed", of(with(&[(None, None)])), vec![]),
            ("an address that a claim is answered to", of(approved), vec![]),
            ("a password of 29 days", of(changed(29)), vec![(Kind::PasswordChanged, 29)]),
            ("a password of 30 days", of(changed(30)), vec![]),
            (
                "two recoveries of late, and one before",
                after(vec![completed(1), completed(29), completed(30)]),
                vec![(Kind::RecoveriesCompleted, 2)],
            ),
            ("what is yet to come", after(vec![completed(-1)]), vec![]),
            (
                "messages that did not arrive",
                after(["bounced", "bounced_for_now", "refused", "too_late"].map(failed).to_vec()),
                vec![(Kind::DeliveryFailed, 4)],
            ),
            (
                "messages that anybody can have fail",
                after(["withheld", "objected", "held", "superseded", "no_contact"].map(failed).to_vec()),
                vec![],
            ),
            (
                "messages to a claimant",
                after(vec![fact(EventType::MessageFailed, 1, &[("reason", "bounced"), ("claim", "clm_1")])]),
                vec![],
            ),
            ("it is deleted", because(Reason::Deleted, deleted()), vec![(Kind::StateFits, 0)]),
            ("it is suspended", because(Reason::Suspended, suspended()), vec![(Kind::StateFits, 0)]),
            ("it is not deleted", because(Reason::Deleted, suspended()), vec![(Kind::StateDiffers, 0)]),
            ("it is not suspended", because(Reason::Suspended, ana()), vec![(Kind::StateDiffers, 0)]),
            ("nobody asked", because(Reason::Compromised, suspended()), vec![]),
        ]
    }

    #[test]
    fn what_is_found_follows_from_the_facts() {
        for (what, case, expected) in cases() {
            assert_eq!(case.found(), expected, "{what}");
        }
    }

    #[test]
    fn every_kind_can_be_found_and_has_a_name() {
        let found: Vec<FindingKind> =
            cases().iter().flat_map(|(_, case, _)| case.found()).map(|(kind, _)| kind).collect();
        for kind in FindingKind::ALL {
            assert!(found.contains(&kind), "{kind:?}");
            assert_eq!(FindingKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(FindingKind::parse("password"), None);
    }

    #[test]
    fn the_weights_sum_and_say_for_or_against() {
        let told = Told {
            username: Some(Named::Current),
            email: Some(Named::Other),
            passwords: vec![3, 1],
            network_seen: true,
            ..Told::default()
        };
        let weighed = Case { reason: Reason::Deleted, told, ..Case::default() }.weighed();
        let weights: Vec<i32> = weighed.iter().map(|finding| finding.weight).collect();
        assert_eq!(weights, [5, -10, 30, 30, 15, -20]);
        assert_eq!(total(&weighed), 50);
        assert_eq!(total(&[]), 0);
        let mut order: Vec<_> = weighed.iter().map(|finding| finding.kind).collect();
        order.dedup();
        let expected = FindingKind::ALL.into_iter().filter(|kind| order.contains(kind));
        assert_eq!(order, expected.collect::<Vec<_>>(), "in the order in which reviewers read them");
        for (total, expected) in [
            (60, Suggestion::Approve),
            (59, Suggestion::Ask),
            (10, Suggestion::Ask),
            (9, Suggestion::Deny),
            (-100, Suggestion::Deny),
        ] {
            assert_eq!(Suggestion::of(total), expected, "{total}");
        }
    }

    #[test]
    fn who_knows_everything_has_a_number_and_nothing_else() {
        let told = Told {
            username: Some(Named::Current),
            email: Some(Named::Current),
            phone: Some(Named::Current),
            passwords: vec![0, 1, 2, 3, 4],
            ..Told::default()
        };
        let weighed = telling(told).weighed();
        assert!(weighed.iter().all(|finding| finding.weight > 0));
        assert_eq!(
            Suggestion::of(total(&weighed)),
            Suggestion::Approve,
            "a suggestion, which people may take"
        );
        let whoever_took_it_over = Told { passwords: vec![0], ..Told::default() };
        let lately = Account { password_changed_at: Some(day(TODAY - 1)), ..with(&[(Some(1), None)]) };
        let thief = Case { told: whoever_took_it_over, account: Some(lately), ..Case::default() };
        assert_eq!(Suggestion::of(total(&thief.weighed())), Suggestion::Deny);
    }

    #[test]
    fn a_claim_is_weighed_by_what_it_says() {
        let told = Told { network_seen: true, ..Told::default() };
        let claim = crate::claim::samples::claim(told, Reason::Suspended, Some(Appeal { senior: true }));
        let account = ana();
        let found = weigh(&Facts::of(&claim, Some(&account), &[], day(TODAY)));
        let kinds: Vec<FindingKind> = found.iter().map(|finding| finding.kind).collect();
        assert_eq!(kinds, [FindingKind::TicketSenior, FindingKind::NetworkSeen, FindingKind::StateDiffers]);
    }
}
