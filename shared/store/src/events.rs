//! The history of the accounts, which is also the outbox of what has to be published.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use regain_core::account::AccountId;
use regain_core::event::{Event, EventType};
use regain_core::recovery::Due;
use regain_core::{Limits, Timestamp};

use crate::row::{self, s};
use crate::schema::Tables;
use crate::write::settled;
use crate::{StoreError, due};

/// The table of events.
#[derive(Clone, Debug)]
pub struct Events {
    client: Client,
    table: String,
}

/// An event that still has to be published, by its key.
#[derive(Clone, Debug)]
pub struct DueEvent {
    pk: String,
    sk: String,
}

impl DueEvent {
    /// The event of this key.
    #[must_use]
    pub const fn of(pk: String, sk: String) -> Self {
        Self { pk, sk }
    }

    /// The event of an account that happened at `at` under this id.
    #[must_use]
    pub fn at(account_id: &AccountId, at: Timestamp, id: &str) -> Self {
        Self { pk: row::account_pk(account_id), sk: row::event_sk(at, id) }
    }
}

impl Tables {
    /// The handle of the events.
    #[must_use]
    pub fn events(&self) -> Events {
        Events { client: self.client.clone(), table: self.names.events.clone() }
    }
}

/// The item of an event, with the time after which it may be deleted: that of a decoy comes soon.
pub(crate) fn item(event: &Event, limits: &Limits, now: Timestamp) -> Result<row::Item, StoreError> {
    let kept = if event.account_id.is_decoy() { limits.record_kept } else { limits.event_kept };
    row::event_to_item(event, now, event.at.plus(kept))
}

impl Events {
    /// Appends an event, once: a repeat changes nothing. `dynamodb:PutItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn append(&self, event: &Event, limits: &Limits, now: Timestamp) -> Result<(), StoreError> {
        let put = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(item(event, limits, now)?))
            .condition_expression("attribute_not_exists(pk)");
        settled(&put).await.map(drop)
    }

    /// The latest facts that reviewers judge an account by, at most `limit` since then, the latest first.
    /// `dynamodb:Query`.
    ///
    /// What anybody can bring about in any number is not among them, so that nobody can push the others out:
    /// recoveries that were asked for, and messages that were sent or withheld.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn recent(
        &self,
        account_id: &AccountId,
        since: Timestamp,
        limit: usize,
    ) -> Result<Vec<Event>, StoreError> {
        const JUDGED_BY: [EventType; 5] = [
            EventType::RecoveryCompleted,
            EventType::RecoveryVetoed,
            EventType::RecoveryUndone,
            EventType::ContactChanged,
            EventType::MessageFailed,
        ];
        self.latest(account_id, &JUDGED_BY, since, limit).await
    }

    /// The latest recoveries that were asked for, at most `limit` since then, the latest first. `dynamodb:Query`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn recent_requests(
        &self,
        account_id: &AccountId,
        since: Timestamp,
        limit: usize,
    ) -> Result<Vec<Event>, StoreError> {
        self.latest(account_id, &[EventType::RecoveryRequested], since, limit).await
    }

    async fn latest(
        &self,
        account_id: &AccountId,
        kinds: &[EventType],
        since: Timestamp,
        limit: usize,
    ) -> Result<Vec<Event>, StoreError> {
        /// A megabyte each, thousands of facts: there is an end to reading.
        const PAGES: usize = 10;
        let names: Vec<String> = (0..kinds.len()).map(|nth| format!(":kind{nth}")).collect();
        let mut query = self
            .client
            .query()
            .table_name(&self.table)
            .key_condition_expression("pk = :pk AND sk >= :since")
            .filter_expression(format!(
                "#event IN ({}) AND NOT #data.#reason IN (:withheld, :objected)",
                names.join(", ")
            ))
            .expression_attribute_names("#event", "event")
            .expression_attribute_names("#data", "data")
            .expression_attribute_names("#reason", "reason")
            .expression_attribute_values(":pk", s(row::account_pk(account_id)))
            .expression_attribute_values(":since", s(row::event_sk(since, "")))
            .expression_attribute_values(":withheld", s("withheld"))
            .expression_attribute_values(":objected", s("objected"))
            .scan_index_forward(false)
            .consistent_read(true);
        for (name, kind) in names.into_iter().zip(kinds) {
            query = query.expression_attribute_values(name, s(kind.as_str()));
        }
        let mut found = Vec::new();
        let mut after = None;
        for _ in 0..PAGES {
            let page = query.clone().set_exclusive_start_key(after).send().await?;
            for item in page.items.unwrap_or_default() {
                found.push(row::event_from_item(item)?.0);
            }
            after = page.last_evaluated_key;
            if after.is_none() || found.len() >= limit {
                break;
            }
        }
        found.truncate(limit);
        Ok(found)
    }

    /// Up to 100 events of one shard that still have to be published. `dynamodb:Query` on the index.
    ///
    /// # Errors
    /// [`StoreError`] if the index cannot be read.
    pub async fn due(&self, shard: &str, now: Timestamp) -> Result<Vec<DueEvent>, StoreError> {
        let found = due::find(&self.client, &self.table, shard, now).await?;
        let key = |item: &row::Item| {
            Some(DueEvent {
                pk: item.get("pk")?.as_s().ok()?.clone(),
                sk: item.get("sk")?.as_s().ok()?.clone(),
            })
        };
        Ok(found.iter().filter_map(key).collect())
    }

    /// The event and what still has to be done about it. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn get(&self, key: &DueEvent) -> Result<Option<(Event, Option<Due>)>, StoreError> {
        let found = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", s(&key.pk))
            .key("sk", s(&key.sk))
            .consistent_read(true)
            .send()
            .await?;
        found.item.map(row::event_from_item).transpose()
    }

    /// Ends the work on an event, unless it was moved meanwhile. `dynamodb:UpdateItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn settle(&self, key: &DueEvent, seen: Due) -> Result<(), StoreError> {
        due::settle(self.update(key), seen, &[]).await
    }

    /// Moves the work on an event to a later time. `dynamodb:UpdateItem`. `Ok(false)`: it was moved meanwhile.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn postpone(&self, key: &DueEvent, seen: Due, next: Due) -> Result<bool, StoreError> {
        due::postpone(self.update(key), seen, next).await
    }

    /// Moves work that cannot be done out of the way of other work, whatever is known of it. `dynamodb:UpdateItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn set_aside(&self, key: &DueEvent, until: Timestamp) -> Result<(), StoreError> {
        due::set_aside(self.update(key), until).await
    }

    fn update(&self, key: &DueEvent) -> UpdateItemFluentBuilder {
        self.client.update_item().table_name(&self.table).key("pk", s(&key.pk)).key("sk", s(&key.sk))
    }
}
