//! The work on a recovery: find out whom it is about, make code and link, send them, and say so.

use courier::RecoveryMessage;
use data_encoding::BASE64URL_NOPAD;
use regain_core::Timestamp;
use regain_core::account::{Account, AccountId};
use regain_core::code::Code;
use regain_core::contact::{Channel, Contact, ContactKind};
use regain_core::event::{Event, EventType};
use regain_core::identifier::Identifier;
use regain_core::locale::Locale;
use regain_core::message::MessageId;
use regain_core::recovery::{Due, Grant, Issued, Recovery, RecoveryKey, Stage};
use regain_core::secret::{IssueKey, Purpose, SecretDigest};
use regain_core::veto::{Matter, Veto, VetoKey};
use store::{DueKey, StoreError};
use words::Language;

use crate::guard::Decision;
use crate::{App, CLAIM, NotSent, WorkError, next_try};

/// Whom a message is for: somebody, or nobody with everything in the same shape.
pub(crate) struct Addressee {
    pub(crate) account_id: AccountId,
    epoch: u64,
    username: String,
    locale: Option<Locale>,
    named: Option<String>,
    /// For nobody, or where the account has nothing of the asked channel, one that is not confirmed.
    pub(crate) contact: Contact,
    /// Where a text message goes instead that may not be sent.
    email: Option<Contact>,
}

/// The ids of the contacts that nobody has.
const NO_EMAIL: &str = "!email";
const NO_PHONE: &str = "!phone";

impl Addressee {
    /// Somebody, for a message that was asked for at `asked_at`.
    fn of(
        account: &Account,
        named: Option<&str>,
        contact: &Contact,
        asked_at: Timestamp,
        now: Timestamp,
    ) -> Self {
        let email = account.recipient(None, Some(Channel::Email), &[], now);
        let email = email.filter(|email| contact.channel() == Channel::Sms && !email.failed_since(asked_at));
        Self {
            email: email.cloned(),
            account_id: account.id.clone(),
            epoch: account.epoch,
            username: account.username.clone(),
            locale: account.locale.clone(),
            named: named.map(str::to_owned),
            contact: contact.clone(),
        }
    }

    /// Nobody, or an account that has nothing a message of this channel could go to. Messages to it are written, and
    /// dropped.
    fn nobody(account_id: AccountId, epoch: u64, channel: Channel) -> Result<Self, StoreError> {
        let (id, value) = match channel {
            Channel::Email => (NO_EMAIL, ContactKind::Email.stored("nobody@nowhere.invalid")),
            Channel::Sms => (NO_PHONE, ContactKind::Phone.stored("+99900000000")),
        };
        let value = value.map_err(|_| StoreError::Corrupt("an address that nobody has"))?;
        let contact = Contact { id: id.to_owned(), value, confirmed_at: None, failed_at: None };
        let username = "nobody".to_owned();
        Ok(Self { account_id, epoch, username, locale: None, named: None, contact, email: None })
    }

    /// Only a confirmed contact receives anything.
    pub(crate) const fn is_nobody(&self) -> bool {
        self.contact.confirmed_at.is_none()
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
        self.contact = email.unwrap_or_else(|| self.contact.clone());
        turned
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
            username: &addressee.username,
            reference: &recovery.reference(),
            code: issued.coded.then_some(&code),
            code_minutes: self.limits.code_lifetime.as_secs() / 60,
            link_token: lanes.link_in_message(&addressee, &issued),
            link_minutes: lanes.link_minutes,
            veto_token: Some(&lanes.veto),
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
        Ok(self.recoveries.settle(&key, claimed).await?)
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
        let lane = recovery.link_lane(&link, issued, asked_at.plus(link_lifetime));
        self.recoveries.put_link(&lane, &self.limits).await?;
        let right = Veto {
            key: VetoKey::of(&veto),
            matter: Matter::Recovery { key: recovery.key.clone(), send: recovery.sends },
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
                let account = self.accounts.get(&issued.account_id).await?;
                let known = account.as_ref().and_then(|account| {
                    let named = issued.named.as_deref();
                    let contact = if issued.send == recovery.sends {
                        let contact = account.confirmed_contact(issued.contact_id())?;
                        let failed = contact.failed_since(asked_at);
                        let other = failed.then(|| account.instead_of(contact, asked_at, now)).flatten();
                        other.unwrap_or(contact)
                    } else {
                        let sent_to: Vec<&str> = issued.sent_to.iter().map(String::as_str).collect();
                        account.recipient(named, recovery.channel, &sent_to, now)?
                    };
                    Some(Addressee::of(account, named, contact, asked_at, now))
                });
                let before = if issued.contact_id() == NO_PHONE { Channel::Sms } else { Channel::Email };
                let channel = recovery.channel.unwrap_or(before);
                let epoch = account.as_ref().map_or(0, |account| account.epoch);
                known.map_or_else(|| Addressee::nobody(issued.account_id.clone(), epoch, channel), Ok)
            }
            (None, None) => Err(StoreError::Corrupt("a recovery that names nobody")),
        }
    }

    async fn look_up(
        &self,
        identifier: &Identifier,
        asked: Option<Channel>,
        asked_at: Timestamp,
        now: Timestamp,
    ) -> Result<Addressee, StoreError> {
        let nobody = AccountId::decoy(&self.issue_key.maker(now).0, identifier);
        // Where one contact serves several accounts, the first is taken.
        let found = self.accounts.find(identifier).await?.into_iter().next();
        let account = self.accounts.get(found.as_ref().unwrap_or(&nobody)).await?;
        let somebody = account.as_ref().and_then(|account| {
            let named = account.named(identifier).map(|contact| contact.id.as_str());
            let contact = account.recipient(named, asked, &[], now)?;
            Some(Addressee::of(account, named, contact, asked_at, now))
        });
        let channel = asked.unwrap_or(match identifier {
            Identifier::Phone(_) => Channel::Sms,
            Identifier::Email(_) | Identifier::Username(_) => Channel::Email,
        });
        let (id, epoch) = account.map_or((nobody, 0), |account| (account.id, account.epoch));
        somebody.map_or_else(|| Addressee::nobody(id, epoch, channel), Ok)
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
        let (code_digest, code_send) = match before {
            _ if brings_a_code => (code.digest(&self.code_key.maker(now), &recovery.key), recovery.sends),
            // Only a message that brings a code replaces the earlier one, and none brings back what has died.
            Some(before) if before.epoch == addressee.epoch => (before.code_digest.clone(), before.code_send),
            Some(_) | None => (decoy(), recovery.sends),
        };
        Issued {
            send: recovery.sends,
            account_id: addressee.account_id.clone(),
            epoch: addressee.epoch,
            named: addressee.named.clone(),
            sent_to,
            coded,
            withheld,
            code_digest,
            code_send,
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
