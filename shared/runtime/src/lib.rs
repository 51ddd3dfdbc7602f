//! A function in Lambda: settings, log, SDK clients at cold start, and the way in from the gateway.
//!
//! The only crate that knows Lambda and TLS. The local runner does without it.

mod settings;
mod unwired;

use std::future::Future;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{Config, Credentials, Region};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use edge::{Origin, Site};
use lambda_http::request::RequestContext;
use lambda_runtime::{LambdaEvent, service_fn};
use regain_core::secret::{CodeKey, IssueKey};
use regain_core::{Clock, Limits};
use store::schema::Tables;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::prelude::*;

pub use settings::{SettingError, Settings};
pub use unwired::Unwired;

/// What ends a function: a setting that is missing or wrong, or Lambda itself.
pub type Error = lambda_runtime::Error;

/// What is made once per cold start and handed to a function.
#[derive(Debug)]
pub struct ColdStart {
    /// The settings of the environment.
    pub settings: Settings,
    /// The tables.
    pub tables: Tables,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

impl ColdStart {
    fn new() -> Result<Self, SettingError> {
        log_as_json();
        let settings = Settings::from_environment()?;
        let tables = Tables::new(client(&settings), settings.tables.clone());
        Ok(Self { settings, tables, clock: Clock::default(), limits: Limits::default() })
    }

    /// The key of everything that is sent, which only `deliver` is given.
    ///
    /// # Errors
    /// [`SettingError`] if it is missing or wrong.
    pub fn issue_key(&self) -> Result<IssueKey, SettingError> {
        settings::key("REGAIN_ISSUE_KEY").map(IssueKey)
    }

    /// The key of the codes' digests, which only `deliver` and `verify` are given.
    ///
    /// # Errors
    /// [`SettingError`] if it is missing or wrong.
    pub fn code_key(&self) -> Result<CodeKey, SettingError> {
        settings::key("REGAIN_CODE_KEY").map(CodeKey)
    }
}

/// Serves routes behind API Gateway until Lambda ends the process.
///
/// # Errors
/// A setting that is missing or wrong, or Lambda's own failure.
pub async fn serve(routes: impl FnOnce(&ColdStart) -> Result<Router, SettingError>) -> Result<(), Error> {
    let cold = ColdStart::new()?;
    let site = Site { public_url: cold.settings.public_url.as_str().into() };
    let service = edge::finish(routes(&cold)?, site).layer(from_fn(origin_of_gateway));
    lambda_http::run(service).await
}

/// Does `work` each time the schedule invokes the function.
///
/// # Errors
/// A setting that is missing or wrong, or Lambda's own failure.
pub async fn on_schedule<A, F, E>(
    app: impl FnOnce(&ColdStart) -> Result<A, SettingError>,
    work: impl Fn(A) -> F,
) -> Result<(), Error>
where
    A: Clone,
    F: Future<Output = Result<usize, E>>,
    E: Into<Error>,
{
    let app = app(&ColdStart::new()?)?;
    let invoked = service_fn(|_: LambdaEvent<serde::de::IgnoredAny>| {
        let done = Box::pin(work(app.clone()));
        async { done.await.map_err(Into::into) }
    });
    lambda_runtime::run(invoked).await
}

/// The caller's network is the one the gateway saw, whatever headers say.
async fn origin_of_gateway(mut request: Request, next: Next) -> Response {
    let seen = match request.extensions().get::<RequestContext>() {
        Some(RequestContext::ApiGatewayV2(context)) => context.http.source_ip.clone(),
        _ => None,
    };
    if let Some(address) = seen.and_then(|seen| seen.parse().ok()) {
        request.extensions_mut().insert(Origin::of(address));
    }
    next.run(request).await
}

fn client(settings: &Settings) -> Client {
    let http =
        aws_smithy_http_client::Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https();
    let credentials = &settings.credentials;
    let config = Config::builder()
        .region(Region::new(settings.region.clone()))
        .credentials_provider(Credentials::new(
            credentials.key_id.clone(),
            credentials.secret.clone(),
            credentials.session_token.clone(),
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
    let config = match &settings.dynamodb_endpoint {
        Some(endpoint) => config.endpoint_url(endpoint),
        None => config,
    };
    Client::from_conf(config.build())
}

fn log_as_json() {
    let lines = tracing_subscriber::fmt::layer().json().flatten_event(true);
    tracing_subscriber::registry().with(lines.with_filter(edge::log_filter(LevelFilter::INFO))).init();
    edge::log_panics_by_place();
}
