//! How long a call may take, and what of it is tried again at once.

use std::time::Duration;

use aws_sdk_ses::config::interceptors::InterceptorContext;
use aws_sdk_ses::config::retry::{ClassifyRetry, RetryAction, RetryConfig};
use aws_sdk_ses::config::timeout::TimeoutConfig;
use aws_smithy_runtime_api::client::retries::classifiers::RetryClassifierPriority;
use aws_types::SdkConfig;

/// Whoever sends has its work to itself for four seconds. Within them the call has an end, tried again or not.
const CALL: Duration = Duration::from_secs(3);
const CONNECT: Duration = Duration::from_secs(1);

/// The configuration with the limits of a call.
pub(crate) fn limited(config: &SdkConfig) -> SdkConfig {
    let timeouts = TimeoutConfig::builder().connect_timeout(CONNECT).operation_timeout(CALL).build();
    let retries =
        RetryConfig::standard().with_max_attempts(2).with_initial_backoff(Duration::from_millis(100));
    config.to_builder().timeout_config(timeouts).retry_config(retries).build()
}

/// Only a connection that was lost is tried again at once: one that Lambda kept while it froze the function. What
/// the service answered is for the worker to wait on, which asks again later; and what took too long took all there is.
#[derive(Debug)]
pub(crate) struct OnlyLostConnections;

impl ClassifyRetry for OnlyLostConnections {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let error = context.output_or_error().and_then(Result::err);
        let lost = error
            .and_then(|error| error.as_connector_error())
            .is_some_and(|error| error.is_io() || error.as_other().is_some());
        if lost { RetryAction::NoActionIndicated } else { RetryAction::RetryForbidden }
    }

    fn name(&self) -> &'static str {
        "only lost connections"
    }

    fn priority(&self) -> RetryClassifierPriority {
        RetryClassifierPriority::run_after(RetryClassifierPriority::transient_error_classifier())
    }
}
