//! The work on a recovery: find out whom it is about, make code and link, send them, and say so.

use courier::{Occasion, RecoveryMessage};
use data_encoding::BASE64URL_NOPAD;
use futures_util::future::try_join_all;
use regain_core::account::{Account, AccountId, AccountState};
use regain_core::code::Code;
use regain_core::contact::{Channel, Contact, ContactKind};
use regain_core::event::{Event, EventType};
use regain_core::identifier::Identifier;
use regain_core::locale::Locale;
use regain_core::message::MessageId;
use regain_core::recovery::{Due, Grant, Issued, Reached, Recovery, RecoveryKey, Stage};
use regain_core::secret::{IssueKey, Purpose, SecretDigest};
use regain_core::veto::{Matter, Veto, VetoKey};
use regain_core::{Limits, Timestamp};
use store::{DueKey, StoreError};
use words::Language;

use crate::guard::Decision;
use crate::{App, CLAIM, NotSent, WorkError, next_try};

/// Why a message is kept back while recovery through contacts is on hold, and what its links lift.
pub(crate) const HELD: &str = "held";

/// Whom a message is for: somebody, or nobody with everything in the same shape.
pub(crate) struct Addressee {
    pub(crate) account_id: AccountId,
    epoch: u64,
    usernames: Vec<String>,
    standing: Standing,
    locale: Option<Locale>,
    named: Option<String>,
    /// The other accounts that the identifier leads to.
    shared: Vec<AccountId>,
    /// What an answer opens.
    pub(crate) reached: Vec<Reached>,
    /// The contacts among these, by id, that were removed: the account's others are told of the use.
    removed: Vec<String>,
    /// Until when recovery through the account's contacts is on hold.
    pub(crate) held_until: Option<Timestamp>,
    /// The accounts that the identifier leads to and that are on hold: each is offered a link that lifts it.
    held: Vec<AccountId>,
    /// For nobody, or where the account has nothing of the asked channel, one that is not confirmed.
    pub(crate) contact: Contact,
    /// Where a text message goes instead that may not be sent.
    email: Option<Contact>,
}

/// How the account stands, in the words of a message.
pub(crate) enum Standing {
    Active,
    Deleted { restorable_until: Timestamp },
    Suspended { until: Option<Timestamp>, reason: Option<String> },
}

impl Standing {
    fn of(account: &Account, now: Timestamp) -> Self {
        match account.state(now) {
            AccountState::Active | AccountState::Gone => Self::Active,
            AccountState::Deleted(deletion) => Self::Deleted { restorable_until: deletion.restorable_until },
            AccountState::Suspended(suspension) => {
                Self::Suspended { until: suspension.until, reason: suspension.reason.clone() }
            }
        }
    }

    fn said(&self) -> courier::Standing<'_> {
        match self {
            Self::Active => courier::Standing::Active,
            Self::Deleted { restorable_until } => {
                courier::Standing::Deleted { restorable_until: *restorable_until }
            }
            Self::Suspended { until, reason } => {
                courier::Standing::Suspended { until: *until, reason: reason.as_deref() }
            }
        }
    }
}

fn reached(account: &Account, contact_id: &str) -> Reached {
    Reached {
        account_id: account.id.clone(),
        epoch: account.epoch,
        changes: account.changes,
        contact_id: contact_id.to_owned(),
    }
}

/// Those of these accounts that are on hold.
fn held(accounts: &[Account], now: Timestamp, limits: &Limits) -> Vec<AccountId> {
    let held = accounts.iter().filter(|account| account.held_until(now, limits).is_some());
    held.map(|account| account.id.clone()).collect()
}

/// The ids of the contacts that nobody has.
const NO_EMAIL: &str = "!email";
const NO_PHONE: &str = "!phone";

impl Addressee {
    /// Somebody, for a message that was asked for at `asked_at`. `accounts` are those that the identifier leads to, the
    /// one whose contact it goes to first.
    fn of(
        accounts: &[Account],
        named: Option<&str>,
        contact: &Contact,
        asked_at: Timestamp,
        now: Timestamp,
        limits: &Limits,
    ) -> Option<Self> {
        let (first, others) = accounts.split_first()?;
        let email = first.recipient(None, Some(Channel::Email), &[], now, limits);
        let email = email.filter(|email| contact.channel() == Channel::Sms && !email.failed_since(asked_at));
        let reached = |account: &Account| {
            // The same address or number; where recovery does not work through it, a saved code may still open it.
            let mut same = account.contacts.iter().filter(|other| other.value == contact.value);
            let usable = same.find(|other| account.usable_contact(&other.id, now, limits).is_some());
            reached(account, usable.map_or("", |usable| &usable.id))
        };
        let reached: Vec<Reached> =
            std::iter::once(self::reached(first, &contact.id)).chain(others.iter().map(reached)).collect();
        // What the message does not open it does not name.
        let opened = accounts.iter().zip(&reached).filter(|(_, reached)| !reached.contact_id.is_empty());
        let usernames: Vec<String> = opened.map(|(account, _)| account.username.clone()).collect();
        let contacts = accounts.iter().zip(&reached);
        let contacts = contacts.filter_map(|(account, reached)| account.contact(&reached.contact_id));
        let removed = contacts.filter(|contact| contact.removed.is_some());
        let removed = removed.map(|contact| contact.id.clone()).collect();
        let is_claimed = contact.claimed.is_some();
        Some(Self {
            email: email.cloned(),
            account_id: first.id.clone(),
            epoch: first.epoch,
            standing: if usernames.len() == 1 { Standing::of(first, now) } else { Standing::Active },
            usernames,
            locale: first.locale.clone(),
            named: named.map(str::to_owned),
            shared: others.iter().map(|account| account.id.clone()).collect(),
            reached,
            removed,
            // An approved claim goes on during a hold, and is no reason to offer that it be lifted.
            held_until: first.held_until(now, limits).filter(|_| !is_claimed),
            held: if is_claimed { Vec::new() } else { held(accounts, now, limits) },
            contact: contact.clone(),
        })
    }

    /// Nobody, or accounts that have nothing a message of this channel could go to. Messages to it are written, and
    /// dropped.
    fn nobody(
        nobody: AccountId,
        accounts: &[Account],
        channel: Channel,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Self, StoreError> {
        let (id, value) = match channel {
            Channel::Email => (NO_EMAIL, ContactKind::Email.stored("nobody@nowhere.invalid")),
            Channel::Sms => (NO_PHONE, ContactKind::Phone.stored("+99900000000")),
        };
        let value = value.map_err(|_| StoreError::Corrupt("an address that nobody has"))?;
        let contact = Contact {
            id: id.to_owned(),
            value,
            confirmed_at: None,
            failed_at: None,
            removed: None,
            claimed: None,
        };
        let decoy = Reached { account_id: nobody.clone(), epoch: 0, changes: 0, contact_id: id.to_owned() };
        let mut found: Vec<Reached> = accounts.iter().map(|account| reached(account, id)).collect();
        if found.is_empty() {
            found.push(decoy);
        }
        Ok(Self {
            account_id: accounts.first().map_or(nobody, |first| first.id.clone()),
            epoch: accounts.first().map_or(0, |first| first.epoch),
            usernames: vec!["nobody".to_owned()],
            standing: Standing::Active,
            locale: None,
            named: None,
            shared: accounts.iter().skip(1).map(|account| account.id.clone()).collect(),
            reached: found,
            removed: Vec::new(),
            held_until: None,
            held: held(accounts, now, limits),
            contact,
            email: None,
        })
    }

    /// The contact of one account, for a link that is sent to it whatever was asked for.
    pub(crate) fn offered(
        account: &Account,
        contact: &Contact,
        now: Timestamp,
        limits: &Limits,
    ) -> Option<Self> {
        let somebody = Self::of(std::slice::from_ref(account), None, contact, now, now, limits)?;
        Some(Self { email: None, ..somebody })
    }

    /// Only a confirmed contact receives anything, and that of an approved claim.
    pub(crate) const fn is_nobody(&self) -> bool {
        self.contact.confirmed_at.is_none() && self.contact.claimed.is_none()
    }

    /// An account that has no such contact, or none any more: for a decoy there never was one.
    fn has_no_contact(&self) -> bool {
        self.is_nobody() && !self.account_id.is_decoy()
    }

    /// Whether a text message to it can be an e-mail instead.
    pub(crate) const fn has_email(&self) -> bool {
        self.email.is_some()
    }

    /// Has the message be an e-mail. `false`: there is no address.
    pub(crate) fn turn_to_email(&mut self) -> bool {
        let email = self.email.take();
        let turned = email.is_some();
        if let (Some(email), Some(first)) = (email, self.reached.first_mut()) {
            // The others have their own address, which this one is not.
            first.contact_id.clone_from(&email.id);
            self.reached.truncate(1);
            self.usernames.truncate(1);
            self.contact = email;
        }
        turned
    }

    pub(crate) fn usernames(&self) -> Vec<&str> {
        self.usernames.iter().map(String::as_str).collect()
    }

    /// What is known of the contact stands under this. Nobody's is as particular as somebody's.
    pub(crate) fn digest(&self, key: &IssueKey) -> String {
        let whose = if self.is_nobody() { self.account_id.as_str() } else { "" };
        let parts = [whose, self.contact.channel().as_str(), self.contact.value.as_str()];
        BASE64URL_NOPAD.encode(&key.0.mac("regain/inbox/1", &parts.map(str::as_bytes)))
    }
}

impl App {
    pub(crate) async fn recovery(&self, key: &RecoveryKey, now: Timestamp) -> Result<(), WorkError> {
        let Some(recovery) = self.recoveries.get(key).await? else {
            return Ok(());
        };
        let Some(due) = recovery.due.and_then(|due| due.by(now)) else {
            return Ok(());
        };
        match &recovery.stage {
            Stage::Pending => {
                if let Some((sends, at)) = recovery.answered_before {
                    self.verified(&Recovery { sends, ..recovery.clone() }, at, now).await?;
                }
                self.send(&recovery, due, now).await
            }
            Stage::Verified(grant) | Stage::Completed { grant, .. } => {
                self.record(&recovery, grant, due, now).await
            }
        }
    }

    /// Sends the message that was asked for, or gives it up. For nobody all of it is done, and the message dropped.
    async fn send(&self, recovery: &Recovery, due: Due, now: Timestamp) -> Result<(), WorkError> {
        let key = DueKey::Recovery(recovery.key.clone());
        let asked_at = recovery.asked_at(&self.limits);
        let addressee = self.addressee(recovery, asked_at, now).await?;
        let issued_before = recovery.issued.as_ref().filter(|issued| issued.send == recovery.sends);
        let issue_key = self.issue_key_of(recovery, issued_before, now);
        let code = Code::derive(&issue_key, &recovery.seed, recovery.sends);
        // What was decided in an earlier run stands: its message may have been sent, and is made again as it was.
        // But where it failed, or its channel takes nothing, another contact gets one.
        let decided = issued_before.cloned().filter(|issued| {
            let is_hers = issued.contact_id() == addressee.contact.id;
            is_hers && !(addressee.has_email() && self.is_paused(&addressee, now))
        });
        let is_decided = decided.is_some();
        let (addressee, issued) = if let Some(decided) = decided {
            (addressee, decided)
        } else {
            let (addressee, decision) = self.decide(recovery, addressee, now).await?;
            let issued = self.issued(recovery, &addressee, decision, (&issue_key, &code), now);
            (addressee, issued)
        };
        let claimed = Due { at: now.plus(CLAIM), tries: due.tries };
        if !self.recoveries.issue(&recovery.key, &issued, due, claimed).await? {
            // Another run is at it, or it was answered or asked for again meanwhile, and is due anew for that.
            return Ok(());
        }
        let requested =
            Event::of_recovery(EventType::RecoveryRequested, recovery, &issued.account_id, asked_at);
        self.events.append(&requested, &self.limits, now).await?;
        self.offer(recovery, &addressee.held, asked_at, now).await?;
        let lanes = self.lanes(recovery, &addressee, &issued, &issue_key, asked_at).await?;
        let id = MessageId::Recovery {
            key: recovery.key.clone(),
            send: recovery.sends,
            contact_id: addressee.contact.id.clone(),
        };
        let fact = |event| {
            let fact = Event::of_message(event, &id, &issued.account_id, asked_at);
            fact.with("reference", &recovery.reference())
        };
        let message = RecoveryMessage {
            id: id.clone(),
            language: Language::choose([&recovery.locale, &addressee.locale].into_iter().flatten()),
            usernames: &addressee.usernames(),
            reference: &recovery.reference(),
            asked_at,
            asker: recovery.asker,
            code: issued.coded.then_some(&code),
            code_minutes: self.limits.code_lifetime.as_secs() / 60,
            link_token: lanes.link_in_message(&addressee, &issued),
            link_minutes: lanes.link_minutes,
            veto_token: Some(&lanes.veto),
            occasion: Occasion::Asked,
            standing: addressee.standing.said(),
        }
        .to(&addressee.contact, &self.sender)?;
        if is_decided && addressee.contact.failed_since(asked_at) {
            // It was sent and has failed, and there is no other contact. That has been told.
            return Ok(self.recoveries.settle(&key, claimed).await?);
        }
        if let Some(reason) = reason_to_give_up(recovery, &addressee, &issued, now) {
            tracing::info!(recovery.key = recovery.key.as_str(), reason, "message given up");
            self.events.append(&fact(EventType::MessageFailed).because(reason), &self.limits, now).await?;
            return Ok(self.recoveries.settle(&key, claimed).await?);
        }
        if !addressee.is_nobody()
            && let Err(error) = self.carrier.send(&message, now).await
        {
            tracing::warn!(
                recovery.key = recovery.key.as_str(),
                tries = due.tries,
                cause = %error,
                "message not sent"
            );
            let next = match self.not_sent(&error, &addressee.account_id, &addressee.contact, now).await? {
                // Another contact can have it at once; the next run finds it, or that there is none.
                NotSent::Refused => {
                    let refused = fact(EventType::MessageFailed).because("refused");
                    self.events.append(&refused, &self.limits, now).await?;
                    Due { at: now, tries: due.tries.saturating_add(1) }
                }
                NotSent::Paused(_) if addressee.has_email() => {
                    Due { at: now, tries: due.tries.saturating_add(1) }
                }
                NotSent::Paused(until) => Due { at: until, tries: due.tries },
                NotSent::Later => next_try(due, now),
            };
            return Ok(self.recoveries.postpone(&key, claimed, next).await.map(drop)?);
        }
        tracing::debug!(recovery.key = recovery.key.as_str(), "message handled");
        self.events.append(&fact(EventType::MessageSent), &self.limits, now).await?;
        self.record_use(recovery, &addressee, asked_at, now).await?;
        Ok(self.recoveries.settle(&key, claimed).await?)
    }

    /// Records that a contact is used which was removed from an account.
    async fn record_use(
        &self,
        recovery: &Recovery,
        addressee: &Addressee,
        asked_at: Timestamp,
        now: Timestamp,
    ) -> Result<(), WorkError> {
        for reached in &addressee.reached {
            if addressee.removed.contains(&reached.contact_id) {
                let used =
                    Event::of_recovery(EventType::ContactUsed, recovery, &reached.account_id, asked_at);
                let used = used
                    .with("contact_id", &reached.contact_id)
                    .with("kind", addressee.contact.value.kind().as_str());
                self.events.append(&used, &self.limits, now).await?;
            }
        }
        Ok(())
    }

    /// Has the accounts that are on hold offered a link that lifts it.
    async fn offer(
        &self,
        recovery: &Recovery,
        held: &[AccountId],
        asked_at: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for held in held {
            let offered = Event::of_recovery(EventType::RecoveryOffered, recovery, held, asked_at);
            self.events.append(&offered.with("occasion", HELD), &self.limits, now).await?;
        }
        Ok(())
    }

    /// The key that a message is derived from. One whose code is kept is made again with the key it was made with, which
    /// may have been replaced since.
    fn issue_key_of(&self, recovery: &Recovery, decided: Option<&Issued>, now: Timestamp) -> IssueKey {
        let decided = decided.filter(|issued| issued.code_send == issued.send);
        let code_keys = self.code_key.accepted(now);
        let made_it = |issue_key: &IssueKey| {
            let code = Code::derive(issue_key, &recovery.seed, recovery.sends);
            let is_its = |issued: &Issued| {
                code_keys.iter().any(|key| issued.is_answered_by(&code.digest(key, &recovery.key)))
            };
            decided.is_some_and(is_its)
        };
        let before = self.issue_key.accepted(now).into_iter().find(made_it);
        before.unwrap_or_else(|| self.issue_key.maker(now))
    }

    /// Opens the lanes that a message can lead to beside its code: its link, and the objection.
    async fn lanes(
        &self,
        recovery: &Recovery,
        addressee: &Addressee,
        issued: &Issued,
        issue_key: &IssueKey,
        asked_at: Timestamp,
    ) -> Result<Lanes, StoreError> {
        let contact_id = issued.contact_id();
        let token = |purpose| issue_key.token(purpose, &recovery.seed, recovery.sends, contact_id);
        let (link, veto) = (token(Purpose::Link), token(Purpose::Veto));
        let link_lifetime = match addressee.contact.channel() {
            Channel::Email => self.limits.link_lifetime,
            Channel::Sms => self.limits.text_link_lifetime,
        };
        let issued = &Issued { reached: addressee.reached.clone(), ..issued.clone() };
        let lane = recovery.link_lane(&link, issued, asked_at.plus(link_lifetime));
        self.recoveries.put_link(&lane, &self.limits).await?;
        let right = Veto {
            key: VetoKey::of(&veto),
            matter: Matter::Recovery { key: recovery.key.clone(), send: Some(recovery.sends) },
            account_id: issued.account_id.clone(),
            contact_id: contact_id.to_owned(),
            expires_at: asked_at.plus(self.limits.objection_lifetime),
            objected_at: None,
        };
        self.recoveries.put_veto(&right).await?;
        Ok(Lanes { link, link_minutes: link_lifetime.as_secs() / 60, veto })
    }

    /// Writes the fact that somebody answered rightly.
    async fn record(
        &self,
        recovery: &Recovery,
        grant: &Grant,
        due: Due,
        now: Timestamp,
    ) -> Result<(), WorkError> {
        self.verified(recovery, grant.verified_at, now).await?;
        Ok(self.recoveries.settle(&DueKey::Recovery(recovery.key.clone()), due).await?)
    }

    async fn verified(&self, recovery: &Recovery, at: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        let Some(issued) = &recovery.issued else {
            return Ok(());
        };
        let fact = Event::of_recovery(EventType::RecoveryVerified, recovery, &issued.account_id, at);
        self.events.append(&fact, &self.limits, now).await
    }

    /// Whom the message is for. Asked once by the identifier, which is then forgotten; later runs know the account.
    /// Two reads the first time, one later, whoever it is.
    async fn addressee(
        &self,
        recovery: &Recovery,
        asked_at: Timestamp,
        now: Timestamp,
    ) -> Result<Addressee, StoreError> {
        match (&recovery.identifier, &recovery.issued) {
            (Some(identifier), _) => self.look_up(identifier, recovery.channel, asked_at, now).await,
            (None, Some(issued)) => {
                let ids = std::iter::once(&issued.account_id).chain(&issued.shared);
                let accounts = try_join_all(ids.map(|id| self.accounts.get(id))).await?;
                let accounts: Vec<Account> = accounts.into_iter().flatten().collect();
                let limits = &self.limits;
                let first = accounts.first().filter(|first| first.id == issued.account_id);
                let known = first.and_then(|account| {
                    let named = issued.named.as_deref();
                    // What is removed from an account stays known for long. Only the address of a claim is gone at once:
                    // with it the recovery, which was for nobody else.
                    let is_there = |id: &str| account.contact(id).is_some();
                    if named.is_some_and(|id| !is_there(id)) {
                        return None;
                    }
                    let claimed = named.filter(|id| account.claimed_contact(id).is_some());
                    let contact = if let Some(id) = claimed {
                        account.usable_contact(id, now, limits)?
                    } else if issued.send == recovery.sends {
                        let contact = account.usable_contact(issued.contact_id(), now, limits)?;
                        let failed = contact.failed_since(asked_at);
                        let other =
                            failed.then(|| account.instead_of(contact, asked_at, now, limits)).flatten();
                        other.unwrap_or(contact)
                    } else {
                        let sent_to: Vec<&str> = issued.sent_to.iter().map(String::as_str).collect();
                        account.recipient(named, recovery.channel, &sent_to, now, limits)?
                    };
                    Addressee::of(&accounts, named, contact, asked_at, now, limits)
                });
                let before = if issued.contact_id() == NO_PHONE { Channel::Sms } else { Channel::Email };
                let channel = recovery.channel.unwrap_or(before);
                let nobody = || Addressee::nobody(issued.account_id.clone(), &accounts, channel, now, limits);
                known.map_or_else(nobody, Ok)
            }
            (None, None) => Err(StoreError::Corrupt("a recovery that names nobody")),
        }
    }

    /// The accounts that an identifier leads to; the message goes to a contact of the first that has one for it.
    async fn look_up(
        &self,
        identifier: &Identifier,
        asked: Option<Channel>,
        asked_at: Timestamp,
        now: Timestamp,
    ) -> Result<Addressee, StoreError> {
        let (nobody, limits) = (AccountId::decoy(&self.issue_key.maker(now).0, identifier), &self.limits);
        let mut found = self.accounts.find(identifier).await?;
        if found.is_empty() {
            found.push(nobody.clone());
        }
        let all = try_join_all(found.iter().map(|id| self.accounts.get(id))).await?.into_iter().flatten();
        let mut led: Vec<Account> =
            all.filter(|account| account.is_led_to_by(identifier, now, limits)).collect();
        let named =
            |account: &Account| account.named(identifier, now, limits).map(|contact| contact.id.clone());
        let has_one = |account: &Account| {
            account.recipient(named(account).as_deref(), asked, &[], now, limits).is_some()
        };
        // One that is on hold keeps nothing from the others.
        let is_free = |account: &Account| has_one(account) && account.held_until(now, limits).is_none();
        let first = led.iter().position(is_free).or_else(|| led.iter().position(has_one));
        if let Some(first) = first {
            led.swap(0, first);
        }
        let somebody = led.first().and_then(|account| {
            let named = named(account);
            let contact = account.recipient(named.as_deref(), asked, &[], now, limits)?;
            Addressee::of(&led, named.as_deref(), contact, asked_at, now, limits)
        });
        let channel = asked.unwrap_or(match identifier {
            Identifier::Phone(_) => Channel::Sms,
            Identifier::Email(_) | Identifier::Username(_) => Channel::Email,
        });
        somebody.map_or_else(|| Addressee::nobody(nobody, &led, channel, now, limits), Ok)
    }

    fn issued(
        &self,
        recovery: &Recovery,
        addressee: &Addressee,
        decision: Decision,
        (issue_key, code): (&IssueKey, &Code),
        now: Timestamp,
    ) -> Issued {
        let Decision { coded, withheld } = decision;
        let before = recovery.issued.as_ref();
        // A message that was asked for again before it was made leaves its place empty.
        let places = usize::from(recovery.sends.saturating_sub(1));
        let earlier = before.map(|issued| issued.sent_to.clone()).unwrap_or_default();
        let mut sent_to: Vec<String> =
            earlier.into_iter().chain(std::iter::repeat(String::new())).take(places).collect();
        sent_to.push(addressee.contact.id.clone());
        let brings_a_code = coded && !withheld && !addressee.is_nobody() && now < recovery.code_expires_at;
        let decoy = || SecretDigest::decoy(issue_key, &recovery.seed, recovery.sends);
        let reached = || addressee.reached.clone();
        let (code_digest, code_send, reached) = match before {
            _ if brings_a_code => {
                (code.digest(&self.code_key.maker(now), &recovery.key), recovery.sends, reached())
            }
            // Only a message that brings a code replaces the earlier one, and none brings back what has died.
            Some(before) if before.epoch == addressee.epoch => {
                (before.code_digest.clone(), before.code_send, before.reached.clone())
            }
            Some(_) | None => (decoy(), recovery.sends, reached()),
        };
        Issued {
            send: recovery.sends,
            account_id: addressee.account_id.clone(),
            epoch: addressee.epoch,
            shared: addressee.shared.clone(),
            named: addressee.named.clone(),
            sent_to,
            coded,
            withheld,
            code_digest,
            code_send,
            reached,
            lifts_hold: false,
        }
    }
}

/// Why a message is not sent, if it is not: nothing that leads nowhere is.
fn reason_to_give_up(
    recovery: &Recovery,
    addressee: &Addressee,
    issued: &Issued,
    now: Timestamp,
) -> Option<&'static str> {
    if now >= recovery.code_expires_at {
        Some("too_late")
    } else if addressee.has_no_contact() {
        Some("no_contact")
    } else if addressee.held_until.is_some() {
        Some(HELD)
    } else if recovery.is_objected() {
        Some("objected")
    } else if issued.epoch != addressee.epoch {
        Some("superseded")
    } else {
        issued.withheld.then_some("withheld")
    }
}

/// The tokens of what a message can lead to beside its code.
struct Lanes {
    link: String,
    link_minutes: u64,
    veto: String,
}

impl Lanes {
    /// The link as the message carries it: an e-mail always, a text only while codes pause.
    fn link_in_message(&self, addressee: &Addressee, issued: &Issued) -> Option<&str> {
        let is_carried = addressee.contact.channel() == Channel::Email || !issued.coded;
        is_carried.then_some(&self.link)
    }
}
