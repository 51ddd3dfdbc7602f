//! The end of a recovery: one transaction over the three tables.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem, Update};
use regain_core::account::{Account, Phc};
use regain_core::event::Event;
use regain_core::recovery::RecoveryKey;
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};

use crate::row::{COMPLETED, VERIFIED, millis, recovery_pk, s};
use crate::schema::Tables;
use crate::write::transact;
use crate::{StoreError, accounts, events};

/// What a completed reset writes.
#[derive(Debug)]
pub struct Completion<'a> {
    /// The recovery.
    pub key: &'a RecoveryKey,
    /// The ticket that is spent.
    pub ticket: &'a SecretDigest,
    /// The hash that is written, kept on the recovery for a repeat of the request.
    pub wrote: &'a Phc,
    /// The account as it was read.
    pub before: &'a Account,
    /// The account as it shall be.
    pub after: &'a Account,
    /// The epoch the recovery was issued under: a later one means that its secrets have died.
    pub epoch: u64,
    /// The fact.
    pub event: &'a Event,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum CompletionRefused {
    /// The ticket was spent or has expired.
    #[error("the ticket is spent")]
    Ticket,
    /// The account was written by somebody else since it was read.
    #[error("the account has changed meanwhile")]
    AccountChanged,
    /// The tables did not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Tables {
    /// Spends the ticket, writes the password, ends sessions and secrets and appends the event, all or nothing.
    /// `dynamodb:UpdateItem` on recoveries and accounts, `dynamodb:PutItem` on events.
    ///
    /// # Errors
    /// [`CompletionRefused`].
    pub async fn complete(
        &self,
        completion: &Completion<'_>,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<(), CompletionRefused> {
        let writes = self.writes(completion, limits, now)?;
        match transact(&self.client, writes).await? {
            None => Ok(()),
            Some(0) => Err(CompletionRefused::Ticket),
            Some(_) => Err(CompletionRefused::AccountChanged),
        }
    }

    fn writes(
        &self,
        completion: &Completion<'_>,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Vec<TransactWriteItem>, StoreError> {
        let recovery = Update::builder()
            .table_name(&self.names.recoveries)
            .key("pk", s(recovery_pk(completion.key)))
            .update_expression("SET stage = :completed, wrote = :wrote")
            .condition_expression(
                "stage = :verified AND ticket_digest = :ticket AND ticket_expires_at > :now",
            )
            .expression_attribute_values(":completed", s(COMPLETED))
            .expression_attribute_values(":wrote", s(completion.wrote.as_str()))
            .expression_attribute_values(":verified", s(VERIFIED))
            .expression_attribute_values(":ticket", s(completion.ticket.encode()))
            .expression_attribute_values(":now", millis(now))
            .build()?;
        let account = accounts::completed_update(
            &self.names.accounts,
            completion.before,
            completion.after,
            completion.epoch,
        )?;
        let event = Put::builder()
            .table_name(&self.names.events)
            .set_item(Some(events::item(completion.event, limits, now)?))
            .build()?;
        Ok(vec![
            TransactWriteItem::builder().update(recovery).build(),
            TransactWriteItem::builder().update(account).build(),
            TransactWriteItem::builder().put(event).build(),
        ])
    }
}
