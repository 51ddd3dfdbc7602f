//! The three ways a table fails its caller.

use aws_sdk_dynamodb::error::{BuildError, DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use crate::write::has_code;

/// A failure that is not an answer.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody else wrote at the same time, and trying again did not settle it.
    #[error("a write conflict did not settle")]
    Conflict,
    /// The service did not do what it was asked.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
    /// An item is not what this code writes.
    #[error("the store holds what it should not: {0}")]
    Corrupt(&'static str),
}

impl<E> From<SdkError<E, HttpResponse>> for StoreError
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
{
    fn from(error: SdkError<E, HttpResponse>) -> Self {
        // Only the kind and the service's own words: a request, with what it carries, must not reach a log.
        if has_code(&error, "TransactionConflictException") {
            return Self::Conflict;
        }
        match &error {
            SdkError::ServiceError(context) => Self::Unavailable(context.err().to_string()),
            SdkError::ConstructionFailure(_) => {
                Self::Unavailable("the request could not be built".to_owned())
            }
            SdkError::TimeoutError(_) => Self::Unavailable("the request timed out".to_owned()),
            SdkError::DispatchFailure(_) => {
                Self::Unavailable(format!("the request was not delivered: {}", DisplayErrorContext(&error)))
            }
            _ => Self::Unavailable("the response could not be read".to_owned()),
        }
    }
}

impl From<BuildError> for StoreError {
    fn from(error: BuildError) -> Self {
        Self::Unavailable(error.to_string())
    }
}

impl From<serde_dynamo::Error> for StoreError {
    fn from(_: serde_dynamo::Error) -> Self {
        // The cause may quote the item.
        Self::Corrupt("an item does not have the shape of its kind")
    }
}
