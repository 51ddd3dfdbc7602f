//! The recoveries, and everything short-lived that is kept beside them.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{ReturnValue, ReturnValuesOnConditionCheckFailure};
use regain_core::recovery::{Due, Grant, GuessRefused, Issued, Recovery, RecoveryKey, TicketInvalid};
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};

use crate::row::{self, PENDING, VERIFIED, millis, n, recovery_pk, s};
use crate::schema::{Tables, due_shard};
use crate::write::was_written;
use crate::{Notice, StoreError, due};

/// Decided inside the table, so that of parallel guesses exactly the budget is charged: [`Recovery::may_guess`].
const MAY_GUESS: &str =
    "stage = :pending AND attempts < :budget AND expires_at > :now AND code_expires_at > :now";

/// The same for tickets: [`Recovery::may_present`].
const MAY_PRESENT: &str = "stage IN (:verified, :completed) AND ticket_digest = :ticket \
     AND ticket_expires_at > :now AND presentations < :budget";

/// The table of short-lived records.
#[derive(Clone, Debug)]
pub struct Recoveries {
    client: Client,
    table: String,
}

/// What the index of due work names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DueKey {
    /// A recovery.
    Recovery(RecoveryKey),
    /// A notice, by its key.
    Notice(String),
}

impl Tables {
    /// The handle of the short-lived records.
    #[must_use]
    pub fn recoveries(&self) -> Recoveries {
        Recoveries { client: self.client.clone(), table: self.names.recoveries.clone() }
    }
}

impl Recoveries {
    /// Writes a new recovery. `dynamodb:PutItem`.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if a recovery of this handle is live.
    pub async fn open(&self, recovery: &Recovery, limits: &Limits, now: Timestamp) -> Result<(), StoreError> {
        let item = row::recovery_to_item(recovery, recovery.started_at.plus(limits.record_kept))?;
        let written = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(item))
            .condition_expression("attribute_not_exists(pk) OR expires_at <= :now")
            .expression_attribute_values(":now", millis(now))
            .send()
            .await;
        if was_written(written)? { Ok(()) } else { Err(StoreError::Conflict) }
    }

    /// The recovery as it stands. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn get(&self, key: &RecoveryKey) -> Result<Option<Recovery>, StoreError> {
        self.item(&recovery_pk(key)).await?.map(row::recovery_from_item).transpose()
    }

    /// Charges one guess and returns the recovery as it stands after it. `dynamodb:UpdateItem`.
    ///
    /// The inner error says why no guess was charged.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn charge_guess(
        &self,
        key: &RecoveryKey,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Result<Recovery, GuessRefused>, StoreError> {
        let charged = self
            .update(&recovery_pk(key))
            .return_values(ReturnValue::AllNew)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .update_expression("ADD attempts :one")
            .condition_expression(MAY_GUESS)
            .expression_attribute_values(":one", n(1_u8))
            .expression_attribute_values(":pending", s(PENDING))
            .expression_attribute_values(":budget", n(limits.attempts))
            .expression_attribute_values(":now", millis(now))
            .send()
            .await;
        let refusal = match charged {
            Ok(output) => return written_item(output.attributes).map(Ok),
            Err(error) => match error.as_service_error() {
                Some(UpdateItemError::ConditionalCheckFailedException(refusal)) => refusal.item().cloned(),
                _ => return Err(error.into()),
            },
        };
        let stood = refusal.filter(|item| !item.is_empty()).map(row::recovery_from_item).transpose()?;
        let why = stood.and_then(|stood| stood.may_guess(now, limits).err());
        Ok(Err(why.unwrap_or(GuessRefused::Ended)))
    }

    /// Moves a pending recovery to verified, if `code` is still its code. `dynamodb:UpdateItem`.
    ///
    /// The record becomes due, so that the worker writes the event. `Ok(false)`: somebody was faster, or the
    /// code was replaced.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn verify(
        &self,
        key: &RecoveryKey,
        code: &SecretDigest,
        grant: &Grant,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let pk = recovery_pk(key);
        let written = self
            .update(&pk)
            .update_expression(
                "SET stage = :verified, ticket_digest = :ticket, ticket_expires_at = :until, presentations = :zero, \
                 verified_at = :now, due = :shard, due_at = :now, tries = :zero",
            )
            .condition_expression(
                "stage = :pending AND code_digest = :code AND expires_at > :now AND code_expires_at > :now",
            )
            .expression_attribute_values(":verified", s(VERIFIED))
            .expression_attribute_values(":ticket", s(grant.ticket.encode()))
            .expression_attribute_values(":until", millis(grant.expires_at))
            .expression_attribute_values(":zero", n(0_u8))
            .expression_attribute_values(":now", millis(now))
            .expression_attribute_values(":shard", s(due_shard(&pk)))
            .expression_attribute_values(":pending", s(PENDING))
            .expression_attribute_values(":code", s(code.encode()))
            .send()
            .await;
        was_written(written)
    }

    /// Counts one presentation of a ticket and returns the recovery as it stands after it. `dynamodb:UpdateItem`.
    ///
    /// The inner error says that nothing was counted.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn present_ticket(
        &self,
        key: &RecoveryKey,
        ticket: &SecretDigest,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Result<Recovery, TicketInvalid>, StoreError> {
        let counted = self
            .update(&recovery_pk(key))
            .return_values(ReturnValue::AllNew)
            .update_expression("ADD presentations :one")
            .condition_expression(MAY_PRESENT)
            .expression_attribute_values(":one", n(1_u8))
            .expression_attribute_values(":verified", s(VERIFIED))
            .expression_attribute_values(":completed", s(row::COMPLETED))
            .expression_attribute_values(":ticket", s(ticket.encode()))
            .expression_attribute_values(":now", millis(now))
            .expression_attribute_values(":budget", n(limits.presentations))
            .send()
            .await;
        match counted {
            Ok(output) => written_item(output.attributes).map(Ok),
            Err(error) => was_written(Err::<(), _>(error)).map(|_| Err(TicketInvalid)),
        }
    }

    /// Keeps what the worker made of a recovery and forgets whom the person named. `dynamodb:UpdateItem`.
    ///
    /// Writing it twice writes the same, since all of it is derived. `Ok(false)`: the record has moved on.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn issue(&self, key: &RecoveryKey, issued: &Issued) -> Result<bool, StoreError> {
        let written = self
            .update(&recovery_pk(key))
            .update_expression(
                "SET issued_send = :send, account_id = :account, epoch = :epoch, contact_id = :contact, \
                 code_digest = :code REMOVE identifier",
            )
            .condition_expression("stage = :pending AND sends = :send AND attribute_exists(due)")
            .expression_attribute_values(":send", n(issued.send))
            .expression_attribute_values(":account", s(issued.account_id.as_str()))
            .expression_attribute_values(":epoch", n(issued.epoch))
            .expression_attribute_values(":contact", s(&issued.contact_id))
            .expression_attribute_values(":code", s(issued.code_digest.encode()))
            .expression_attribute_values(":pending", s(PENDING))
            .send()
            .await;
        was_written(written)
    }

    /// Writes a notice to one contact, once. `dynamodb:PutItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn put_notice(&self, notice: &Notice) -> Result<(), StoreError> {
        let written = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(notice.to_item()?))
            .condition_expression("attribute_not_exists(pk)")
            .send()
            .await;
        was_written(written).map(drop)
    }

    /// The notice as it stands. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn notice(&self, pk: &str) -> Result<Option<Notice>, StoreError> {
        self.item(pk).await?.map(Notice::from_item).transpose()
    }

    /// Up to 100 records of one shard whose work is due, the longest due first. `dynamodb:Query` on the index.
    ///
    /// The index may lag behind: read the record before acting on it.
    ///
    /// # Errors
    /// [`StoreError`] if the index cannot be read.
    pub async fn due(&self, shard: &str, now: Timestamp) -> Result<Vec<DueKey>, StoreError> {
        let found = due::find(&self.client, &self.table, shard, now).await?;
        let key = |item: &row::Item| {
            let pk = item.get("pk")?.as_s().ok()?;
            Some(match pk.strip_prefix("rec#") {
                Some(key) => DueKey::Recovery(RecoveryKey::stored(key.to_owned())),
                None => DueKey::Notice(pk.clone()),
            })
        };
        Ok(found.iter().filter_map(key).collect())
    }

    /// Ends the work on a record, unless it was moved meanwhile. `dynamodb:UpdateItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn settle(&self, key: &DueKey, seen: Due) -> Result<(), StoreError> {
        due::settle(self.update(&key.pk()), seen).await
    }

    /// Moves the work on a record to a later time, unless it was moved meanwhile. `dynamodb:UpdateItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn postpone(&self, key: &DueKey, seen: Due, next: Due) -> Result<(), StoreError> {
        due::postpone(self.update(&key.pk()), seen, next).await
    }

    async fn item(&self, pk: &str) -> Result<Option<row::Item>, StoreError> {
        let found = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", s(pk))
            .consistent_read(true)
            .send()
            .await?;
        Ok(found.item)
    }

    fn update(&self, pk: &str) -> UpdateItemFluentBuilder {
        self.client.update_item().table_name(&self.table).key("pk", s(pk))
    }
}

impl DueKey {
    fn pk(&self) -> String {
        match self {
            Self::Recovery(key) => recovery_pk(key),
            Self::Notice(pk) => pk.clone(),
        }
    }
}

/// The recovery as an update left it.
fn written_item(item: Option<row::Item>) -> Result<Recovery, StoreError> {
    row::recovery_from_item(item.ok_or(StoreError::Corrupt("an update that returned nothing"))?)
}
