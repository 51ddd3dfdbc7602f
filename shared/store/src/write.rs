//! What becomes of a conditional write.

use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::put_item::builders::PutItemFluentBuilder;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{CancellationReason, TransactWriteItem};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use rand_core::{Rng, UnwrapErr};

use crate::StoreError;

/// How often a write that meets another one on the same item is tried.
const TRIES: u32 = 4;

/// Tries again while [`StoreError::Conflict`] comes back, after a pause of 20 to 200 ms at random. The SDK does not:
/// it hands a `TransactionConflictException` and a transaction cancelled by a conflict straight to its caller.
pub(crate) async fn retry_conflicts<T, F>(attempt: impl Fn() -> F) -> Result<T, StoreError>
where
    F: Future<Output = Result<T, StoreError>>,
{
    for _ in 1..TRIES {
        // The SDK's futures are large; on the heap they do not add up in those that wait for them.
        match Box::pin(attempt()).await {
            Err(StoreError::Conflict) => tokio::time::sleep(jitter()).await,
            settled => return settled,
        }
    }
    Box::pin(attempt()).await
}

fn jitter() -> Duration {
    // Only spreads tries apart; nothing rests on it.
    let random = UnwrapErr(getrandom::SysRng).next_u32();
    Duration::from_millis(20 + u64::from(random % 181))
}

/// Whether a write was done, or refused by its condition.
fn was_written<T, E>(written: Result<T, SdkError<E, HttpResponse>>) -> Result<bool, StoreError>
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
{
    match written {
        Ok(_) => Ok(true),
        Err(error) if has_code(&error, "ConditionalCheckFailedException") => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// A request that can be sent more than once.
pub(crate) trait Write: Clone {
    /// Whether it was done, or refused by its condition.
    fn attempt(self) -> impl Future<Output = Result<bool, StoreError>> + Send;
}

impl Write for PutItemFluentBuilder {
    async fn attempt(self) -> Result<bool, StoreError> {
        was_written(self.send().await)
    }
}

impl Write for UpdateItemFluentBuilder {
    async fn attempt(self) -> Result<bool, StoreError> {
        was_written(self.send().await)
    }
}

/// Whether a write was done, or refused by its condition, once no other one is in its way.
pub(crate) async fn settled(write: &impl Write) -> Result<bool, StoreError> {
    retry_conflicts(|| write.clone().attempt()).await
}

/// Whether the service refused with this code.
pub(crate) fn has_code<E: ProvideErrorMetadata>(error: &SdkError<E, HttpResponse>, code: &str) -> bool {
    error.as_service_error().and_then(ProvideErrorMetadata::code) == Some(code)
}

/// Does all of the writes or none. `Some(reasons)`: none, because the condition of at least one does not hold; the
/// reasons stand in the order of the writes, each with its item if that was asked for.
///
/// A transaction that keeps meeting others on the same items is [`StoreError::Conflict`].
pub(crate) async fn transact(
    client: &Client,
    writes: Vec<TransactWriteItem>,
) -> Result<Option<Vec<CancellationReason>>, StoreError> {
    let request = client.transact_write_items().set_transact_items(Some(writes));
    retry_conflicts(|| {
        let attempt = request.clone().send();
        async move {
            let Err(error) = attempt.await else {
                return Ok(None);
            };
            let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) =
                error.as_service_error()
            else {
                return Err(error.into());
            };
            let reasons = cancelled.cancellation_reasons();
            if reasons.iter().any(is_refusal) {
                return Ok(Some(reasons.to_vec()));
            }
            let conflict = |reason: &CancellationReason| {
                matches!(reason.code(), None | Some("None" | "TransactionConflict"))
            };
            Err(if reasons.iter().all(conflict) { StoreError::Conflict } else { error.into() })
        }
    })
    .await
}

/// Whether a write of a transaction was refused by its condition.
pub(crate) fn is_refusal(reason: &CancellationReason) -> bool {
    reason.code() == Some("ConditionalCheckFailed")
}

/// The first write of a transaction that its condition refused.
pub(crate) fn first_refusal(reasons: &[CancellationReason]) -> Option<usize> {
    reasons.iter().position(is_refusal)
}
