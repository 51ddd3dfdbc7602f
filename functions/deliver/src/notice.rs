//! The work on a notice: tell one contact of one event.

use courier::{Message, Occasion, RecoveryMessage, What};
use regain_core::account::Account;
use regain_core::asker::Asker;
use regain_core::contact::{Channel, Contact, ContactKind, ContactValue, Removal};
use regain_core::event::{Event, EventType};
use regain_core::message::MessageId;
use regain_core::recovery::{Due, Issued, RecoveryKey};
use regain_core::secret::{Purpose, SecretDigest};
use regain_core::veto::{Matter, Veto, VetoKey};
use regain_core::{Limits, Timestamp};
use store::{DueEvent, DueKey, Notice, StoreError};
use words::Language;

use crate::recovery::{Addressee, HELD};
use crate::{App, CLAIM, NotSent, WorkError, next_try};

/// Whether an event is one that contacts are told of.
pub(crate) fn tells_somebody(event: &Event) -> bool {
    match event.event {
        EventType::RecoveryCompleted
        | EventType::RecoveryUndone
        | EventType::RecoveryOffered
        | EventType::AccountHeld
        | EventType::ContactUsed
        | EventType::ClaimReminded => true,
        // What a recovery does to contacts and saved codes is said in the notice of it.
        // Of an appeal that is approved the lifted suspension is told.
        EventType::ClaimDecided => claim_ready_at(event).is_some(),
        EventType::AccountReinstated => matches!(particular(event, "by"), "appeal" | "claim"),
        // What a claim adds is said in the notice of its recovery.
        EventType::ContactChanged if particular(event, "by") == "claim" => false,
        EventType::ContactChanged => {
            let by_host = matches!(particular(event, "change"), "added" | "replaced" | "lost" | "stolen");
            by_host || particular(event, "by") == "objection"
        }
        EventType::SavedCodesChanged => particular(event, "change") == "issued",
        _ => false,
    }
}

/// The contacts that are told of an event.
pub(crate) fn told<'a>(
    event: &Event,
    account: &'a Account,
    now: Timestamp,
    limits: &Limits,
) -> Vec<&'a Contact> {
    let concerned = particular(event, "contact_id");
    if event.event == EventType::RecoveryOffered {
        let seniors = account.senior_contacts(event.at, now, limits);
        // The one that the recovery was proved through is asked only if there is no other.
        let others: Vec<&Contact> =
            seniors.iter().copied().filter(|contact| contact.id != particular(event, "except")).collect();
        return if others.is_empty() { seniors } else { others };
    }
    let mut told = account.told_contacts(event.at, now, limits);
    match event.event {
        EventType::ContactUsed => told.retain(|contact| contact.id != concerned),
        // Whom it was removed from is told too.
        EventType::ContactChanged if !told.iter().any(|contact| contact.id == concerned) => {
            told.extend(account.contact(concerned));
        }
        _ => {}
    }
    told
}

fn particular<'a>(event: &'a Event, name: &str) -> &'a str {
    event.data.get(name).map(String::as_str).unwrap_or_default()
}

/// Until when the approved claim that an event tells of leads to the account, and can be objected to.
pub(crate) fn claim_ends_at(event: &Event, limits: &Limits) -> Option<Timestamp> {
    match event.event {
        EventType::ClaimDecided | EventType::ClaimReminded => {
            claim_ready_at(event).map(|ready_at| ready_at.plus(limits.claim_ready))
        }
        _ => None,
    }
}

/// When an approved claim leads to the account.
fn claim_ready_at(event: &Event) -> Option<Timestamp> {
    Timestamp::parse(particular(event, "ready_at"))
}

/// From when or until when what is told holds.
struct Moments {
    from: Option<Timestamp>,
    until: Option<Timestamp>,
}

impl App {
    pub(crate) async fn notice(&self, key: &DueKey, pk: &str, now: Timestamp) -> Result<(), WorkError> {
        let Some(notice) = self.recoveries.notice(pk).await? else {
            return Ok(());
        };
        let Some(due) = notice.due.and_then(|due| due.by(now)) else {
            return Ok(());
        };
        let about = DueEvent::at(&notice.account_id, notice.at, &notice.about);
        let event = self.events.get(&about).await?.map(|(event, _)| event);
        let account = self.accounts.get(&notice.account_id).await?;
        let contact = account.as_ref().zip(event.as_ref()).and_then(|(account, event)| {
            let told = told(event, account, now, &self.limits);
            told.into_iter().find(|contact| contact.id == notice.contact_id)
        });
        let (Some(account), Some(contact), Some(event)) = (&account, contact, &event) else {
            // The contact is gone since; there is nobody to tell.
            return Ok(self.recoveries.settle(key, due).await?);
        };
        let id = MessageId::Notice { about: notice.about.clone(), contact_id: notice.contact_id.clone() };
        let fact = |event| Event::of_message(event, &id, &notice.account_id, notice.at);
        let claimed = Due { at: now.plus(CLAIM), tries: due.tries };
        if !self.recoveries.postpone(key, due, claimed).await? {
            return Ok(());
        }
        let is_allowed = match &contact.value {
            ContactValue::Phone(number) => self.texts.price(number).is_some(),
            ContactValue::Email(_) => true,
        };
        let reason = (now >= notice.expires_at).then_some("too_late");
        let reason = reason.or_else(|| (!is_allowed).then_some("withheld"));
        let written = match (reason, event.event) {
            (Some(reason), _) => Err(reason),
            (None, EventType::RecoveryOffered) => self.way_back(&id, event, account, contact, now).await?,
            (None, _) => Ok(self.told(&id, &notice, event, account, contact, now).await?),
        };
        let message = match written {
            Ok(message) => message,
            Err(reason) => {
                tracing::warn!(event.id = notice.about, tries = due.tries, reason, "notice given up");
                let failed = fact(EventType::MessageFailed).because(reason);
                self.events.append(&failed, &self.limits, now).await?;
                return Ok(self.recoveries.settle(key, claimed).await?);
            }
        };
        if let Err(error) = self.carrier.send(&message, now).await {
            tracing::warn!(event.id = notice.about, tries = due.tries, cause = %error, "notice not sent");
            let next = match self.not_sent(&error, &notice.account_id, contact, now).await? {
                // The other contacts are told anyway.
                NotSent::Refused => {
                    let failed = fact(EventType::MessageFailed).because("refused");
                    self.events.append(&failed, &self.limits, now).await?;
                    return Ok(self.recoveries.settle(key, claimed).await?);
                }
                NotSent::Paused(until) => Due { at: until, tries: due.tries },
                NotSent::Later => next_try(due, now),
            };
            return Ok(self.recoveries.postpone(key, claimed, next).await.map(drop)?);
        }
        self.events.append(&fact(EventType::MessageSent), &self.limits, now).await?;
        Ok(self.recoveries.settle(key, claimed).await?)
    }

    /// The notice itself, with a right to object to what it tells of.
    async fn told(
        &self,
        id: &MessageId,
        notice: &Notice,
        event: &Event,
        account: &Account,
        contact: &Contact,
        now: Timestamp,
    ) -> Result<Message, WorkError> {
        // The use of a contact is stopped as the recovery is that it is used in.
        let matter = match event.event {
            EventType::ContactUsed => {
                let key = RecoveryKey::stored(particular(event, "recovery").to_owned());
                Matter::Recovery { key, send: None }
            }
            _ => Matter::Event { id: notice.about.clone(), at: notice.at },
        };
        let names = [notice.about.as_str(), &notice.contact_id];
        let token = self.issue_key.maker(now).token_about(Purpose::Veto, &names);
        let until = claim_ends_at(event, &self.limits);
        let until = until.unwrap_or(notice.at.plus(self.limits.objection_lifetime));
        self.put_veto(&token, matter, account, contact, until).await?;
        let moments = self.moments(event, account);
        let message = courier::Notice {
            id: id.clone(),
            language: Language::choose(&account.locale),
            username: &account.username,
            at: notice.at,
            veto_token: &token,
            what: what(event, contact, moments),
        };
        Ok(message.to(contact, &self.sender)?)
    }

    /// A link to the way back, for a senior contact, whatever was asked for: it lifts the hold, or follows an objection.
    /// `Err`: why it is kept back.
    async fn way_back(
        &self,
        id: &MessageId,
        event: &Event,
        account: &Account,
        contact: &Contact,
        now: Timestamp,
    ) -> Result<Result<Message, &'static str>, WorkError> {
        let key = RecoveryKey::stored(particular(event, "recovery").to_owned());
        let Some(recovery) = self.recoveries.get(&key).await? else { return Ok(Err("too_late")) };
        let lifetime = match contact.channel() {
            Channel::Email => self.limits.link_lifetime,
            Channel::Sms => self.limits.text_link_lifetime,
        };
        let lifts_hold = particular(event, "occasion") == HELD;
        let held_until = account.held_until(now, &self.limits);
        let until = event.at.plus(lifetime);
        if now >= until || (lifts_hold && held_until.is_none()) {
            return Ok(Err("too_late"));
        }
        if recovery.is_objected() {
            return Ok(Err("objected"));
        }
        let Some(addressee) = Addressee::offered(account, contact, now, &self.limits) else {
            return Ok(Err("no_contact"));
        };
        let is_sent = self.is_let_through(&recovery, &addressee, now).await?
            && self.may_be_sent(&recovery, &addressee, now).await?;
        if !is_sent {
            return Ok(Err("withheld"));
        }
        let issue_key = self.issue_key.maker(now);
        // Beside the link of the recovery's own message, which the same contact may have had.
        let turn = recovery.sends | 0x80;
        let token = |purpose| issue_key.token(purpose, &recovery.seed, turn, &contact.id);
        let (link, veto) = (token(Purpose::Link), token(Purpose::Veto));
        let issued = Issued {
            send: recovery.sends,
            account_id: account.id.clone(),
            epoch: account.epoch,
            shared: Vec::new(),
            named: None,
            sent_to: vec![contact.id.clone()],
            coded: false,
            withheld: false,
            code_digest: SecretDigest::decoy(&issue_key, &recovery.seed, turn),
            code_send: recovery.sends,
            reached: addressee.reached,
            lifts_hold,
        };
        self.recoveries.put_link(&recovery.link_lane(&link, &issued, until), &self.limits).await?;
        let matter = Matter::Recovery { key, send: Some(recovery.sends) };
        let may_object_until = event.at.plus(self.limits.objection_lifetime);
        self.put_veto(&veto, matter, account, contact, may_object_until).await?;
        let message = RecoveryMessage {
            id: id.clone(),
            language: Language::choose([&recovery.locale, &account.locale].into_iter().flatten()),
            usernames: &[&account.username],
            reference: &recovery.reference(),
            asked_at: event.at,
            // Forgotten, or about to be, with the message that was asked for.
            asker: Asker::default(),
            code: None,
            code_minutes: 0,
            link_token: Some(&link),
            link_minutes: lifetime.as_secs() / 60,
            veto_token: Some(&veto),
            occasion: match held_until {
                Some(until) if lifts_hold => Occasion::Held { until },
                Some(_) | None => Occasion::Objected,
            },
            standing: courier::Standing::Active,
        };
        Ok(Ok(message.to(contact, &self.sender)?))
    }

    async fn put_veto(
        &self,
        token: &str,
        matter: Matter,
        account: &Account,
        contact: &Contact,
        expires_at: Timestamp,
    ) -> Result<(), StoreError> {
        let right = Veto {
            key: VetoKey::of(token),
            matter,
            account_id: account.id.clone(),
            contact_id: contact.id.clone(),
            expires_at,
            objected_at: None,
        };
        self.recoveries.put_veto(&right).await
    }

    /// The moments that a notice names.
    fn moments(&self, event: &Event, account: &Account) -> Moments {
        let Some(concerned) = account.contact(particular(event, "contact_id")) else {
            let held_until = event.at.plus(self.limits.hold);
            return Moments { from: None, until: Some(held_until) };
        };
        let from = account.usable_from(concerned, &self.limits).filter(|from| *from > event.at);
        let until = account.usable_until(concerned, &self.limits).filter(|until| *until > event.at);
        Moments { from, until }
    }
}

/// An event in the words of a notice to this contact.
fn what(event: &Event, contact: &Contact, Moments { from, until }: Moments) -> What {
    let is = |name: &str, value: &str| particular(event, name) == value;
    let kind = ContactKind::named(particular(event, "kind")).unwrap_or(ContactKind::Email);
    let this = is("contact_id", &contact.id);
    let removal = Removal::parse(particular(event, "change"));
    match (event.event, removal) {
        (EventType::ContactUsed, _) => What::RemovedContactUsed { kind },
        (EventType::ContactChanged, Some(reason)) => {
            What::ContactRemoved { kind, this, reason, usable_until: until }
        }
        (EventType::ContactChanged, None) => What::ContactAdded { kind, this, usable_from: from },
        (EventType::SavedCodesChanged, _) => {
            What::SavedCodesIssued { count: particular(event, "good").parse().unwrap_or_default() }
        }
        (EventType::ClaimDecided, _) => What::Claimed { ready_at: claim_ready_at(event).unwrap_or(event.at) },
        (EventType::ClaimReminded, _) => {
            What::ClaimedSoon { ready_at: claim_ready_at(event).unwrap_or(event.at) }
        }
        (EventType::AccountReinstated, _) => What::Reinstated,
        (EventType::RecoveryUndone, _) => What::PasswordStopped,
        (EventType::AccountHeld, _) => What::Held { until: until.unwrap_or(event.at) },
        _ => {
            let second_factor = is("second_factor", "kept");
            let saved_codes_left = particular(event, "saved_codes_left").parse().ok();
            let claimed = event.data.contains_key("claim");
            if is("password", "kept") {
                What::Restored { second_factor, saved_codes_left, claimed }
            } else {
                let (secured, restored) = (is("secured", "true"), is("restored", "true"));
                What::PasswordChanged { second_factor, saved_codes_left, secured, restored, claimed }
            }
        }
    }
}
