//! The rights to object: one item for each message that carries one.

use aws_sdk_dynamodb::types::{AttributeValue, Put, TransactWriteItem, Update};
use regain_core::account::{Account, AccountId};
use regain_core::event::Event;
use regain_core::recovery::{Recovery, RecoveryKey};
use regain_core::veto::{Matter, Veto, VetoKey};
use regain_core::{Limits, Timestamp};
use serde::{Deserialize, Serialize};

use crate::StoreError;
use crate::claims::ClaimChange;
use crate::recoveries::Recoveries;
use crate::row::{self, Item, millis, recovery_pk, s};
use crate::schema::Tables;
use crate::write::{first_refusal, settled, transact};

/// What an objection writes.
#[derive(Debug)]
pub struct Objection<'a> {
    /// The right that is used.
    pub veto: &'a Veto,
    /// The messages of the recovery that are cancelled; none if it is about an event.
    pub cancelled: &'a [u8],
    /// The claim, if it is about one that leads to the account. What else changes stands here beside it.
    pub claim: Option<&'a ClaimChange<'a>>,
    /// The account as it was read and as it shall be, if it changes.
    pub account: Option<(&'a Account, &'a Account)>,
    /// The recovery that it starts, if it does.
    pub starts: Option<&'a Recovery>,
    /// The facts.
    pub events: &'a [Event],
}

/// What became of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objected {
    /// It was taken.
    Now,
    /// It was taken before. Nothing was written.
    Before,
    /// The account or the claim was written by somebody else since it was read. Nothing was written.
    Outrun,
}

#[derive(Serialize, Deserialize)]
struct VetoRow {
    pk: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    send: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<i64>,
    account_id: String,
    contact_id: String,
    expires_at: i64,
    purge_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    objected_at: Option<i64>,
}

fn veto_pk(key: &VetoKey) -> String {
    format!("veto#{}", key.encode())
}

fn to_item(veto: &Veto) -> Result<Item, StoreError> {
    let (recovery, send, event) = match &veto.matter {
        Matter::Recovery { key, send } => (Some(key.as_str().to_owned()), *send, None),
        Matter::Event { id, at } => (None, None, Some((id.clone(), at.millis()))),
    };
    Ok(serde_dynamo::to_item(VetoRow {
        pk: veto_pk(&veto.key),
        recovery,
        send,
        at: event.as_ref().map(|(_, at)| *at),
        event: event.map(|(id, _)| id),
        account_id: veto.account_id.as_str().to_owned(),
        contact_id: veto.contact_id.clone(),
        expires_at: veto.expires_at.millis(),
        purge_at: veto.expires_at.seconds_ceil(),
        objected_at: veto.objected_at.map(Timestamp::millis),
    })?)
}

fn from_item(item: Item, key: VetoKey) -> Result<Veto, StoreError> {
    const CORRUPT: StoreError = StoreError::Corrupt("an objection with parts missing");
    let row: VetoRow = serde_dynamo::from_item(item)?;
    let matter = match (row.recovery, row.event.zip(row.at)) {
        (Some(key), None) => Matter::Recovery { key: RecoveryKey::stored(key), send: row.send },
        (None, Some((id, at))) => Matter::Event { id, at: Timestamp::from_millis(at) },
        _ => return Err(CORRUPT),
    };
    Ok(Veto {
        key,
        matter,
        account_id: AccountId::stored(row.account_id),
        contact_id: row.contact_id,
        expires_at: Timestamp::from_millis(row.expires_at),
        objected_at: row.objected_at.map(Timestamp::from_millis),
    })
}

impl Recoveries {
    /// Writes a right to object, once. `dynamodb:PutItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn put_veto(&self, veto: &Veto) -> Result<(), StoreError> {
        let put = self.put().set_item(Some(to_item(veto)?)).condition_expression("attribute_not_exists(pk)");
        settled(&put).await.map(drop)
    }

    /// The right to object that stands under this key. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn veto(&self, key: VetoKey) -> Result<Option<Veto>, StoreError> {
        let item = self.item(&veto_pk(&key)).await?;
        item.map(|item| from_item(item, key)).transpose()
    }
}

impl Tables {
    /// Uses a right to object: marks it, cancels the messages, changes claim and account, starts the way back and appends
    /// the events, all or nothing. `dynamodb:UpdateItem` and `dynamodb:PutItem` on recoveries, `dynamodb:PutItem` and
    /// `dynamodb:UpdateItem` on claims, `dynamodb:PutItem` and `dynamodb:UpdateItem` and `dynamodb:DeleteItem` on
    /// accounts, `dynamodb:PutItem` on events.
    ///
    /// The recovery's own record keeps what was objected to; it looks to its holder as before.
    ///
    /// # Errors
    /// [`StoreError`] if the tables cannot be written.
    pub async fn object(
        &self,
        objection: &Objection<'_>,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Objected, StoreError> {
        let recoveries = &self.names.recoveries;
        let veto = Update::builder()
            .table_name(recoveries)
            .key("pk", s(veto_pk(&objection.veto.key)))
            .update_expression("SET objected_at = :now")
            .condition_expression("attribute_exists(pk) AND attribute_not_exists(objected_at)")
            .expression_attribute_values(":now", millis(now))
            .build()?;
        let mut writes = vec![TransactWriteItem::builder().update(veto).build()];
        if let Matter::Recovery { key, .. } = &objection.veto.matter
            && !objection.cancelled.is_empty()
        {
            let cancelled = objection.cancelled.iter().map(ToString::to_string).collect();
            let page = Update::builder()
                .table_name(recoveries)
                .key("pk", s(recovery_pk(key)))
                .update_expression("ADD objected :cancelled")
                .condition_expression("attribute_exists(pk)")
                .expression_attribute_values(":cancelled", AttributeValue::Ns(cancelled))
                .build()?;
            writes.push(TransactWriteItem::builder().update(page).build());
        }
        let of_objection = writes.len();
        if let Some(claim) = objection.claim {
            writes.extend(self.claim_writes(claim, limits)?);
        }
        if let Some((before, after)) = objection.account {
            let of_account = self.account_writes(Some(before), after, limits, now);
            writes
                .extend(of_account.map_err(|_| StoreError::Corrupt("an account whose username is none"))?.0);
        }
        if let Some(recovery) = objection.starts {
            let item = row::recovery_to_item(recovery, recovery.started_at.plus(limits.record_kept))?;
            let put = Put::builder().table_name(recoveries).set_item(Some(item)).build()?;
            writes.push(TransactWriteItem::builder().put(put).build());
        }
        writes.extend(self.event_puts(objection.events, limits, now)?);
        match transact(&self.client, writes).await?.as_deref().and_then(first_refusal) {
            None => Ok(Objected::Now),
            Some(0) => Ok(Objected::Before),
            Some(place) if place >= of_objection => Ok(Objected::Outrun),
            Some(_) => Err(StoreError::Corrupt("an objection to a recovery that is gone")),
        }
    }
}
