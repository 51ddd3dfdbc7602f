//! The work on a notice: tell one contact of one event.

use courier::CompletedNotice;
use regain_core::Timestamp;
use regain_core::contact::ContactValue;
use regain_core::event::{Event, EventType};
use regain_core::message::MessageId;
use regain_core::recovery::Due;
use regain_core::secret::Purpose;
use regain_core::veto::{Matter, Veto, VetoKey};
use store::DueKey;
use words::Language;

use crate::{App, CLAIM, NotSent, WorkError, next_try};

impl App {
    pub(crate) async fn notice(&self, key: &DueKey, pk: &str, now: Timestamp) -> Result<(), WorkError> {
        let Some(notice) = self.recoveries.notice(pk).await? else {
            return Ok(());
        };
        let Some(due) = notice.due.and_then(|due| due.by(now)) else {
            return Ok(());
        };
        let account = self.accounts.get(&notice.account_id).await?;
        let contact = account.as_ref().and_then(|account| account.confirmed_contact(&notice.contact_id));
        let (Some(account), Some(contact)) = (&account, contact) else {
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
        if let Some(reason) = reason.or_else(|| (!is_allowed).then_some("withheld")) {
            tracing::warn!(event.id = notice.about, tries = due.tries, reason, "notice given up");
            let failed = fact(EventType::MessageFailed).because(reason);
            self.events.append(&failed, &self.limits, now).await?;
            return Ok(self.recoveries.settle(key, claimed).await?);
        }
        let names = [notice.about.as_str(), &notice.contact_id];
        let token = self.issue_key.maker(now).token_about(Purpose::Veto, &names);
        let veto = Veto {
            key: VetoKey::of(&token),
            matter: Matter::Event(notice.about.clone()),
            account_id: notice.account_id.clone(),
            contact_id: notice.contact_id.clone(),
            expires_at: notice.at.plus(self.limits.objection_lifetime),
            objected_at: None,
        };
        self.recoveries.put_veto(&veto).await?;
        let message = CompletedNotice {
            id: id.clone(),
            language: Language::choose(&account.locale),
            username: &account.username,
            at: &notice.at.to_the_minute(),
            veto_token: &token,
        }
        .to(contact, &self.sender)?;
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
}
