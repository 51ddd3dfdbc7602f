//! A notice: one message about an event of an account, to one of its contacts.

use regain_core::account::AccountId;
use regain_core::event::Event;
use regain_core::recovery::Due;
use regain_core::{Limits, Timestamp};
use serde::{Deserialize, Serialize};

use crate::schema::due_shard;
use crate::{StoreError, row};

/// Work of the table of short-lived records: tell one contact about one event.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The event it tells about, by id.
    pub about: String,
    /// When that happened.
    pub at: Timestamp,
    /// Whose account.
    pub account_id: AccountId,
    /// Which contact.
    pub contact_id: String,
    /// When it is given up.
    pub expires_at: Timestamp,
    /// What still has to be done.
    pub due: Option<Due>,
}

#[derive(Serialize, Deserialize)]
struct NoticeRow {
    pk: String,
    about: String,
    at: i64,
    account_id: String,
    contact_id: String,
    expires_at: i64,
    purge_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tries: Option<u32>,
}

impl Notice {
    /// A notice about `event`, due at once.
    #[must_use]
    pub fn about(event: &Event, contact_id: &str, now: Timestamp, limits: &Limits) -> Self {
        Self {
            about: event.id.clone(),
            at: event.at,
            account_id: event.account_id.clone(),
            contact_id: contact_id.to_owned(),
            expires_at: now.plus(limits.notice_tried),
            due: Some(Due { at: now, tries: 0 }),
        }
    }

    /// What the notice of this event to this contact is stored under.
    #[must_use]
    pub fn pk_of(about: &str, contact_id: &str) -> String {
        format!("msg#{about}#{contact_id}")
    }

    fn pk(&self) -> String {
        Self::pk_of(&self.about, &self.contact_id)
    }

    pub(crate) fn to_item(&self) -> Result<row::Item, StoreError> {
        let pk = self.pk();
        Ok(serde_dynamo::to_item(NoticeRow {
            about: self.about.clone(),
            at: self.at.millis(),
            account_id: self.account_id.as_str().to_owned(),
            contact_id: self.contact_id.clone(),
            expires_at: self.expires_at.millis(),
            // Kept well past its end: the record is also what keeps a repeated event from telling twice.
            purge_at: self.expires_at.plus(std::time::Duration::from_hours(7 * 24)).seconds_ceil(),
            due: self.due.map(|_| due_shard(&pk).to_owned()),
            due_at: self.due.map(|due| due.at.millis()),
            tries: self.due.map(|due| due.tries),
            pk,
        })?)
    }

    pub(crate) fn from_item(item: row::Item) -> Result<Self, StoreError> {
        let row: NoticeRow = serde_dynamo::from_item(item)?;
        Ok(Self {
            about: row.about,
            at: Timestamp::from_millis(row.at),
            account_id: AccountId::stored(row.account_id),
            contact_id: row.contact_id,
            expires_at: Timestamp::from_millis(row.expires_at),
            due: row::due(row.due_at, row.tries),
        })
    }
}
