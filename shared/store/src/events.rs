//! The history of the accounts, which is also the outbox of what has to be published.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use regain_core::account::AccountId;
use regain_core::event::{Event, EventType};
use regain_core::evidence::SAYS_NOTHING;
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

    /// The facts that reviewers judge an account by, since then, the latest first. `dynamodb:Query`.
    ///
    /// At most `limit` of each kind: strangers can bring about any number of some, and push no other kind out.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn recent(
        &self,
        account_id: &AccountId,
        since: Timestamp,
        limit: usize,
    ) -> Result<Vec<Event>, StoreError> {
        /// A megabyte each, thousands of facts: there is an end to reading.
        const PAGES: usize = 10;
        const KINDS: [(&str, EventType); 6] = [
            (":requested", EventType::RecoveryRequested),
            (":completed", EventType::RecoveryCompleted),
            (":vetoed", EventType::RecoveryVetoed),
            (":undone", EventType::RecoveryUndone),
            (":changed", EventType::ContactChanged),
            (":failed", EventType::MessageFailed),
        ];
        // What went to a claimant says nothing of the account's contacts either.
        const JUDGED_BY: &str = "#event IN (:requested, :completed, :vetoed, :undone, :changed, :failed) \
             AND attribute_not_exists(#data.#claim)";
        let reasons: Vec<String> = (0..SAYS_NOTHING.len()).map(|nth| format!(":reason{nth}")).collect();
        let mut query = self
            .client
            .query()
            .table_name(&self.table)
            .key_condition_expression("pk = :pk AND sk >= :since")
            .filter_expression(format!("{JUDGED_BY} AND NOT #data.#reason IN ({})", reasons.join(", ")))
            .expression_attribute_values(":pk", s(row::account_pk(account_id)))
            .expression_attribute_values(":since", s(row::event_sk(since, "")))
            .scan_index_forward(false)
            .consistent_read(true);
        for (name, kind) in KINDS {
            query = query.expression_attribute_values(name, s(kind.as_str()));
        }
        for (name, reason) in reasons.into_iter().zip(SAYS_NOTHING) {
            query = query.expression_attribute_values(name, s(reason));
        }
        for name in ["event", "data", "reason", "claim"] {
            query = query.expression_attribute_names(format!("#{name}"), name);
        }
        let (mut found, mut counts) = (Vec::new(), [0_usize; KINDS.len()]);
        let mut after = None;
        for _ in 0..PAGES {
            let page = query.clone().set_exclusive_start_key(after).send().await?;
            for item in page.items.unwrap_or_default() {
                let event = row::event_from_item(item)?.0;
                let count = KINDS.iter().zip(&mut counts).find(|((_, kind), _)| *kind == event.event);
                if let Some((_, count)) = count.filter(|(_, count)| **count < limit) {
                    *count += 1;
                    found.push(event);
                }
            }
            after = page.last_evaluated_key;
            if after.is_none() {
                break;
            }
        }
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
