//! The end of a recovery: one transaction over the three tables.

use aws_sdk_dynamodb::types::{AttributeValue, ConditionCheck, TransactWriteItem, Update};
use regain_core::account::{Account, Phc};
use regain_core::event::Event;
use regain_core::recovery::{Issued, Lane, Proof, Recovery};
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};

use crate::accounts::Writes;
use crate::row::{COMPLETED, VERIFIED, millis, recovery_pk, s};
use crate::schema::Tables;
use crate::write::{first_refusal, transact};
use crate::{PutRefused, StoreError};

/// What a completed reset writes.
#[derive(Debug)]
pub struct Completion<'a> {
    /// The recovery.
    pub recovery: &'a Recovery,
    /// The ticket that is spent.
    pub ticket: &'a SecretDigest,
    /// The hash that is written, if one is, kept on the recovery for a repeat of the request.
    pub wrote: Option<&'a Phc>,
    /// The account as it was read.
    pub before: &'a Account,
    /// The account as it shall be.
    pub after: &'a Account,
    /// What was proved.
    pub proof: &'a Proof,
    /// What the recovery was issued as.
    pub issued: &'a Issued,
    /// The facts.
    pub events: &'a [Event],
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
    /// Somebody else has a username of the account by now.
    #[error("somebody else has the username")]
    UsernameTaken,
    /// The tables did not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Tables {
    /// Spends the ticket, writes the account, ends sessions and secrets and appends the events, all or nothing.
    /// `dynamodb:UpdateItem` and `dynamodb:ConditionCheckItem` on recoveries, `dynamodb:PutItem` and `dynamodb:UpdateItem`
    /// and `dynamodb:DeleteItem` on accounts, `dynamodb:PutItem` on events.
    ///
    /// # Errors
    /// [`CompletionRefused`].
    pub async fn complete(
        &self,
        completion: &Completion<'_>,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<(), CompletionRefused> {
        let (before, after) = (Some(completion.before), completion.after);
        let Writes(of_account) = self.account_writes(before, after, limits, now)?;
        let mut writes = self.writes(completion, limits, now)?;
        let of_recovery = writes.len();
        writes.extend(of_account);
        let facts = writes.len();
        writes.extend(self.event_puts(completion.events, limits, now)?);
        match transact(&self.client, writes).await?.as_deref().and_then(first_refusal) {
            None => Ok(()),
            Some(place) if (of_recovery..facts).contains(&place) => {
                Err(Writes::refused(place - of_recovery).into())
            }
            Some(_) => Err(CompletionRefused::Ticket),
        }
    }

    fn writes(
        &self,
        completion: &Completion<'_>,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Vec<TransactWriteItem>, StoreError> {
        let Completion { recovery, issued, proof, .. } = completion;
        let may_complete = "stage = :verified AND ticket_digest = :ticket AND ticket_expires_at > :now";
        // What was sent to a contact dies by an objection to it, a saved code by one that cancels everything.
        let (unobjected, name, value) = if proof.contact {
            ("NOT contains(objected, :send)", ":send", issued.code_send)
        } else {
            ("(attribute_not_exists(objected) OR size(objected) < :sends)", ":sends", limits.sends())
        };
        let value = AttributeValue::N(value.to_string());
        let update = Update::builder()
            .table_name(&self.names.recoveries)
            .key("pk", s(recovery_pk(&recovery.key)))
            .expression_attribute_values(":completed", s(COMPLETED))
            .expression_attribute_values(":verified", s(VERIFIED))
            .expression_attribute_values(":ticket", s(completion.ticket.encode()))
            .expression_attribute_values(":now", millis(now));
        let update = match completion.wrote {
            Some(wrote) => update
                .update_expression("SET stage = :completed, wrote = :wrote")
                .expression_attribute_values(":wrote", s(wrote.as_str())),
            None => update.update_expression("SET stage = :completed"),
        };
        // Whether somebody objected stands on the record of the page that asked, also for a link's lane.
        let (update, check) = match &recovery.lane {
            Lane::Page => (
                update
                    .condition_expression(format!("{may_complete} AND {unobjected}"))
                    .expression_attribute_values(name, value),
                None,
            ),
            Lane::Link { page } => (
                update.condition_expression(may_complete),
                Some(
                    ConditionCheck::builder()
                        .table_name(&self.names.recoveries)
                        .key("pk", s(recovery_pk(page)))
                        .condition_expression(unobjected)
                        .expression_attribute_values(name, value)
                        .build()?,
                ),
            ),
        };
        let mut writes = vec![TransactWriteItem::builder().update(update.build()?).build()];
        writes.extend(check.map(|check| TransactWriteItem::builder().condition_check(check).build()));
        Ok(writes)
    }
}

impl From<PutRefused> for CompletionRefused {
    fn from(refused: PutRefused) -> Self {
        match refused {
            PutRefused::UsernameTaken => Self::UsernameTaken,
            PutRefused::Changed | PutRefused::Repeated => Self::AccountChanged,
            PutRefused::Username(_) => StoreError::Corrupt("an account whose username is none").into(),
            PutRefused::Store(error) => error.into(),
        }
    }
}
