//! The end of a recovery: one transaction over the three tables.

use aws_sdk_dynamodb::types::{AttributeValue, ConditionCheck, Put, TransactWriteItem, Update};
use regain_core::account::{Account, Phc};
use regain_core::event::Event;
use regain_core::recovery::{Issued, Lane, Recovery};
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};

use crate::row::{COMPLETED, VERIFIED, millis, recovery_pk, s};
use crate::schema::Tables;
use crate::write::{first_refusal, transact};
use crate::{StoreError, accounts, events};

/// What a completed reset writes.
#[derive(Debug)]
pub struct Completion<'a> {
    /// The recovery.
    pub recovery: &'a Recovery,
    /// The ticket that is spent.
    pub ticket: &'a SecretDigest,
    /// The hash that is written, kept on the recovery for a repeat of the request.
    pub wrote: &'a Phc,
    /// The account as it was read.
    pub before: &'a Account,
    /// The account as it shall be.
    pub after: &'a Account,
    /// What the recovery was issued as: a later epoch of the account means that its secrets have died.
    pub issued: &'a Issued,
    /// The fact.
    pub event: &'a Event,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum CompletionRefused {
    /// The ticket was spent or has expired, or somebody objected.
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
    /// `dynamodb:UpdateItem` and `dynamodb:ConditionCheckItem` on recoveries, `dynamodb:UpdateItem` on accounts,
    /// `dynamodb:PutItem` on events.
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
        match transact(&self.client, writes).await?.as_deref().and_then(first_refusal) {
            None => Ok(()),
            Some(1) => Err(CompletionRefused::AccountChanged),
            Some(_) => Err(CompletionRefused::Ticket),
        }
    }

    fn writes(
        &self,
        completion: &Completion<'_>,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Vec<TransactWriteItem>, StoreError> {
        const UNOBJECTED: &str = "NOT contains(objected, :send)";
        let Completion { recovery, issued, .. } = completion;
        let sent = AttributeValue::N(issued.code_send.to_string());
        let may_complete = "stage = :verified AND ticket_digest = :ticket AND ticket_expires_at > :now";
        let update = Update::builder()
            .table_name(&self.names.recoveries)
            .key("pk", s(recovery_pk(&recovery.key)))
            .update_expression("SET stage = :completed, wrote = :wrote")
            .expression_attribute_values(":completed", s(COMPLETED))
            .expression_attribute_values(":wrote", s(completion.wrote.as_str()))
            .expression_attribute_values(":verified", s(VERIFIED))
            .expression_attribute_values(":ticket", s(completion.ticket.encode()))
            .expression_attribute_values(":now", millis(now));
        // Whether somebody objected stands on the record of the page that asked, also for a link's lane.
        let (update, check) = match &recovery.lane {
            Lane::Page => (
                update
                    .condition_expression(format!("{may_complete} AND {UNOBJECTED}"))
                    .expression_attribute_values(":send", sent),
                None,
            ),
            Lane::Link { page } => (
                update.condition_expression(may_complete),
                Some(
                    ConditionCheck::builder()
                        .table_name(&self.names.recoveries)
                        .key("pk", s(recovery_pk(page)))
                        .condition_expression(UNOBJECTED)
                        .expression_attribute_values(":send", sent)
                        .build()?,
                ),
            ),
        };
        let account = accounts::completed_update(
            &self.names.accounts,
            completion.before,
            completion.after,
            issued.epoch,
        )?;
        let event = Put::builder()
            .table_name(&self.names.events)
            .set_item(Some(events::item(completion.event, limits, now)?))
            .build()?;
        let mut writes = vec![
            TransactWriteItem::builder().update(update.build()?).build(),
            TransactWriteItem::builder().update(account).build(),
            TransactWriteItem::builder().put(event).build(),
        ];
        writes.extend(check.map(|check| TransactWriteItem::builder().condition_check(check).build()));
        Ok(writes)
    }
}
