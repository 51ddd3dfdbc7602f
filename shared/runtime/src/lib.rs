//! A function in Lambda: settings, log, SDK clients at cold start, and the way in from the gateway.
//!
//! The only crate that knows Lambda and TLS. The local runner does without it.

mod aws;

use std::future::Future;

use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use edge::{Origin, Routes, Site};
use lambda_http::request::RequestContext;
use lambda_runtime::{LambdaEvent, service_fn};
use regain_core::keys::Keys;
use regain_core::secret::{CodeKey, IssueKey, ReplyKey, ThrottleKey};
use regain_core::texts::Texts;
use regain_core::{Clock, Limits};
use serde_json::Value;
use store::schema::{TableNames, Tables};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::prelude::*;

pub use aws_types::SdkConfig;
pub use settings::{Carrying, SettingError, Settings};

/// What ends a function: a setting that is missing or wrong, or Lambda itself.
pub type Error = lambda_runtime::Error;

/// What is made once per cold start and handed to a function.
#[derive(Debug)]
pub struct ColdStart {
    /// The settings of the environment.
    pub settings: Settings,
    /// What SDK clients are made from.
    pub aws: SdkConfig,
    /// The tables.
    pub tables: Tables,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

impl ColdStart {
    fn new() -> Result<Self, Error> {
        log_as_json();
        let settings = Settings::read(environment)?;
        let aws = aws::config()?;
        let tables = Tables::new(aws::dynamodb(&aws), TableNames::with_prefix(&settings.table_prefix));
        let limits = settings.limits.clone();
        Ok(Self { settings, aws, tables, clock: Clock::default(), limits })
    }

    /// How messages and events are carried, which only `deliver` is told.
    ///
    /// # Errors
    /// [`SettingError`] if it is missing or wrong.
    pub fn carrying(&self) -> Result<Carrying, SettingError> {
        Carrying::read(environment)
    }

    /// The key of everything that is sent, which only `deliver` is given.
    ///
    /// # Errors
    /// [`SettingError`] if it is missing or wrong.
    pub fn issue_key(&self) -> Result<Keys<IssueKey>, SettingError> {
        settings::key(settings::ISSUE_KEY, environment).map(IssueKey).map(Keys::from)
    }

    /// The key of what a repeated request gets again, which `deliver` is not given.
    ///
    /// # Errors
    /// [`SettingError`] if it is missing or wrong.
    pub fn reply_key(&self) -> Result<Keys<ReplyKey>, SettingError> {
        settings::key(settings::REPLY_KEY, environment).map(ReplyKey).map(Keys::from)
    }

    /// The key the throttles stand under, which only `request` is given.
    ///
    /// # Errors
    /// [`SettingError`] if it is missing or wrong.
    pub fn throttle_key(&self) -> Result<Keys<ThrottleKey>, SettingError> {
        settings::key(settings::THROTTLE_KEY, environment).map(ThrottleKey).map(Keys::from)
    }

    /// Where text messages may go and what they may cost, which only `deliver` is told.
    ///
    /// # Errors
    /// [`SettingError`] if that is wrong.
    pub fn texts(&self) -> Result<Texts, SettingError> {
        settings::texts(environment, &self.limits)
    }

    /// The ARN of the topic that SES publishes on, which only `feedback` listens to.
    ///
    /// # Errors
    /// [`SettingError`] if it is missing or wrong.
    pub fn feedback_topic(&self) -> Result<String, SettingError> {
        settings::topic(settings::FEEDBACK_TOPIC, environment)
    }

    /// The key of the codes' digests, which only `deliver` and `verify` are given.
    ///
    /// # Errors
    /// [`SettingError`] if it is missing or wrong.
    pub fn code_key(&self) -> Result<Keys<CodeKey>, SettingError> {
        settings::key(settings::CODE_KEY, environment).map(CodeKey).map(Keys::from)
    }
}

/// Serves routes behind API Gateway until Lambda ends the process.
///
/// # Errors
/// A setting that is missing or wrong, or Lambda's own failure.
pub async fn serve(routes: impl FnOnce(&ColdStart) -> Result<Routes, SettingError>) -> Result<(), Error> {
    let cold = ColdStart::new()?;
    let service = edge::finish(routes(&cold)?, Site::of(&cold.settings)).layer(from_fn(origin_of_gateway));
    lambda_http::run(service).await
}

/// Does `work` each time the function is invoked, with what it is invoked with: records of a stream, or a
/// schedule's tick.
///
/// # Errors
/// A setting that is missing or wrong, or Lambda's own failure.
pub async fn on_event<A, F, E>(
    app: impl FnOnce(&ColdStart) -> Result<A, SettingError>,
    work: impl Fn(A, Value) -> F,
) -> Result<(), Error>
where
    A: Clone,
    F: Future<Output = Result<Value, E>>,
    E: Into<Error>,
{
    let app = app(&ColdStart::new()?)?;
    let invoked = service_fn(|event: LambdaEvent<Value>| {
        let done = Box::pin(work(app.clone(), event.payload));
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

/// The environment of the process, which settings are read from. What is no text is passed on as far as it is, so
/// that it is refused by name and not taken for missing.
#[expect(clippy::disallowed_methods, reason = "hands the environment to the one place that reads settings")]
fn environment(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

fn log_as_json() {
    let lines = tracing_subscriber::fmt::layer().json().flatten_event(true);
    tracing_subscriber::registry().with(lines.with_filter(edge::log_filter(LevelFilter::INFO))).init();
    edge::log_panics_by_place();
}
