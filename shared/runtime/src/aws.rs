//! What Lambda tells a function of itself, and the client made from it.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{Config, Credentials, Region};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};

use crate::environment;

/// A variable that Lambda itself sets, and has not.
#[derive(Debug, thiserror::Error)]
#[error("the environment variable {0} is missing; Lambda sets it")]
pub(crate) struct NotInLambda(&'static str);

/// A client for DynamoDB with the function's own credentials.
pub(crate) fn client() -> Result<Client, NotInLambda> {
    let given = |name: &'static str| environment(name).filter(|value| !value.is_empty());
    let required = |name: &'static str| given(name).ok_or(NotInLambda(name));
    let http =
        aws_smithy_http_client::Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https();
    let config = Config::builder()
        .region(Region::new(required("AWS_REGION")?))
        .credentials_provider(Credentials::new(
            required("AWS_ACCESS_KEY_ID")?,
            required("AWS_SECRET_ACCESS_KEY")?,
            given("AWS_SESSION_TOKEN"),
            None,
            "lambda",
        ))
        .timeout_config(
            TimeoutConfig::builder()
                .operation_attempt_timeout(std::time::Duration::from_secs(2))
                .operation_timeout(std::time::Duration::from_secs(8))
                .build(),
        )
        .http_client(http);
    let config = match given("AWS_ENDPOINT_URL_DYNAMODB") {
        Some(endpoint) => config.endpoint_url(endpoint),
        None => config,
    };
    Ok(Client::from_conf(config.build()))
}
