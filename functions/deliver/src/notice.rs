//! The work on a notice: tell one contact of one event.

use courier::CompletedNotice;
use regain_core::Timestamp;
use regain_core::event::{Event, EventType};
use regain_core::message::MessageId;
use regain_core::recovery::Due;
use regain_core::secret::Purpose;
use regain_core::veto::{Matter, Veto, VetoKey};
use store::DueKey;
use words::Language;

use crate::{App, CLAIM, WorkError, next_try};

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
        let fact =
            |event| Event::of_notice(event, &notice.about, &notice.account_id, &notice.contact_id, notice.at);
        let claimed = Due { at: now.plus(CLAIM), tries: due.tries };
        if !self.recoveries.postpone(key, due, claimed).await? {
            return Ok(());
        }
        if now >= notice.expires_at {
            tracing::warn!(event.id = notice.about, tries = due.tries, "notice given up");
            self.events
                .append(&fact(EventType::MessageFailed).because("too_late"), &self.limits, now)
                .await?;
            return Ok(self.recoveries.settle(key, claimed).await?);
        }
        let names = [notice.about.as_str(), &notice.contact_id];
        let token = self.issue_key.token_about(Purpose::Veto, &names);
        let veto = Veto {
            key: VetoKey::of(&token),
            matter: Matter::Event(notice.about.clone()),
            account_id: notice.account_id.clone(),
            contact_id: notice.contact_id.clone(),
            expires_at: notice.at.plus(self.limits.objection_lifetime),
            objected_at: None,
        };
        self.recoveries.put_veto(&veto).await?;
        let id = MessageId::Notice { about: notice.about.clone(), contact_id: notice.contact_id.clone() };
        let message = CompletedNotice {
            id,
            language: Language::choose(&account.locale),
            username: &account.username,
            at: &notice.at.to_the_minute(),
            veto_token: &token,
        }
        .to(contact, &self.sender)?;
        if let Err(cause) = self.carrier.send(&message, now).await {
            tracing::warn!(event.id = notice.about, tries = due.tries, %cause, "notice not sent");
            return Ok(self.recoveries.postpone(key, claimed, next_try(due, now)).await.map(drop)?);
        }
        self.events.append(&fact(EventType::MessageSent), &self.limits, now).await?;
        Ok(self.recoveries.settle(key, claimed).await?)
    }
}
