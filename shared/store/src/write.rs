//! What becomes of a conditional write.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::TransactWriteItem;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use crate::StoreError;

/// Whether a write was done, or refused by its condition.
pub(crate) fn was_written<T, E>(written: Result<T, SdkError<E, HttpResponse>>) -> Result<bool, StoreError>
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
{
    match written {
        Ok(_) => Ok(true),
        Err(error) if has_code(&error, "ConditionalCheckFailedException") => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Whether the service refused with this code.
pub(crate) fn has_code<E: ProvideErrorMetadata>(error: &SdkError<E, HttpResponse>, code: &str) -> bool {
    error.as_service_error().and_then(ProvideErrorMetadata::code) == Some(code)
}

/// Does all of the writes or none. `Some(n)`: none, because the condition of the `n`-th does not hold.
///
/// A transaction that met another one on the same items is [`StoreError::Conflict`].
pub(crate) async fn transact(
    client: &Client,
    writes: Vec<TransactWriteItem>,
) -> Result<Option<usize>, StoreError> {
    let Err(error) = client.transact_write_items().set_transact_items(Some(writes)).send().await else {
        return Ok(None);
    };
    let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) = error.as_service_error()
    else {
        return Err(error.into());
    };
    // The reasons stand in the order of the writes.
    let mut reasons = cancelled.cancellation_reasons().iter();
    let refused = reasons.position(|reason| reason.code() == Some("ConditionalCheckFailed"));
    refused.map(Some).ok_or(StoreError::Conflict)
}
