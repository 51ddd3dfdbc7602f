//! The work on a notice: tell one contact of one event.

use courier::{CompletedNotice, SendError};
use regain_core::Timestamp;
use regain_core::event::{Event, EventType};
use store::DueKey;
use words::Language;

use crate::{App, WorkError, next_try};

/// Stands where the secret of the objection will, once there are objections.
const NO_VETO_YET: &str = "not-yet";

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
        if now >= notice.expires_at {
            tracing::warn!(event.id = notice.about, tries = due.tries, "notice given up");
            self.events.append(&fact(EventType::MessageFailed), &self.limits, now).await?;
            return Ok(self.recoveries.settle(key, due).await?);
        }
        let message = CompletedNotice {
            language: Language::choose(&account.locale),
            username: &account.username,
            at: &notice.at.to_the_minute(),
            veto_token: NO_VETO_YET,
        }
        .to(contact, &self.sender)?;
        if let Err(SendError::Retry(cause)) = self.carrier.send(&message, now).await {
            tracing::warn!(event.id = notice.about, tries = due.tries, cause, "notice not sent");
            return Ok(self.recoveries.postpone(key, due, next_try(due, now)).await?);
        }
        self.events.append(&fact(EventType::MessageSent), &self.limits, now).await?;
        Ok(self.recoveries.settle(key, due).await?)
    }
}
