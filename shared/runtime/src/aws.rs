//! What Lambda tells a function of itself, and the SDK's configuration made from it.

use std::time::Duration;

use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, Region, SharedCredentialsProvider};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_types::SdkConfig;
use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};

use crate::environment;

/// A variable that Lambda itself sets, and has not.
#[derive(Debug, thiserror::Error)]
#[error("the environment variable {0} is missing; in Lambda it is set")]
pub(crate) struct NotInLambda(&'static str);

/// The configuration of every client: the function's own credentials, and one set of connections.
pub(crate) fn config() -> Result<SdkConfig, NotInLambda> {
    let required = |name: &'static str| given(name).ok_or(NotInLambda(name));
    let http =
        aws_smithy_http_client::Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https();
    let credentials = Credentials::new(
        required("AWS_ACCESS_KEY_ID")?,
        required("AWS_SECRET_ACCESS_KEY")?,
        given("AWS_SESSION_TOKEN"),
        None,
        "lambda",
    );
    Ok(SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(required("AWS_REGION")?))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .service_config(Endpoints)
        .http_client(http)
        .build())
}

/// A client for DynamoDB.
pub(crate) fn dynamodb(config: &SdkConfig) -> aws_sdk_dynamodb::Client {
    aws_sdk_dynamodb::Client::new(&within(config, Duration::from_secs(8)))
}

/// A client for Secrets Manager. A request waits while a secret is read again, so it does not wait long.
pub(crate) fn secrets_manager(config: &SdkConfig) -> aws_sdk_secretsmanager::Client {
    aws_sdk_secretsmanager::Client::new(&within(config, Duration::from_secs(4)))
}

fn within(config: &SdkConfig, all: Duration) -> SdkConfig {
    let attempt = Duration::from_secs(2);
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(attempt).operation_timeout(all).build();
    config.to_builder().timeout_config(timeouts).build()
}

fn given(name: &str) -> Option<String> {
    environment(name).filter(|value| !value.is_empty())
}

/// Other endpoints than the services' own: `AWS_ENDPOINT_URL_DYNAMODB`, `AWS_ENDPOINT_URL_SES` and so on, as all the
/// SDKs name them.
#[derive(Debug)]
struct Endpoints;

impl LoadServiceConfig for Endpoints {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        let service = key.service_id().to_ascii_uppercase().replace(' ', "_");
        (key.env() == "AWS_ENDPOINT_URL").then(|| given(&format!("AWS_ENDPOINT_URL_{service}"))).flatten()
    }
}
