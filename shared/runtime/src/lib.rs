//! A function in Lambda: settings, log, SDK clients at cold start, and the way in from the gateway.
//!
//! The only crate that knows Lambda and TLS. The local runner does without it.

mod aws;
mod gateway;
mod secrets;

use std::future::Future;

use edge::{Routes, Site};
use lambda_runtime::{LambdaEvent, service_fn};
use regain_core::keys::{KeyRing, Keys};
use regain_core::secret::{CodeKey, IssueKey, Key, ReplyKey, SecretDigest, ThrottleKey};
use regain_core::texts::Texts;
use regain_core::{Clock, Limits, Timestamp};
use serde_json::Value;
use settings::Held;
use store::schema::{TableNames, Tables};
use tower::ServiceExt;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::prelude::*;

use crate::secrets::{SecretError, Secrets};

pub use aws_types::SdkConfig;
pub use settings::{Carrying, SettingError, Settings};

/// What ends a function: a setting that is missing or wrong, or Lambda itself.
pub type Error = lambda_runtime::Error;

/// What is made once per cold start and handed to a function.
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
    secrets: Secrets,
}

impl ColdStart {
    fn new() -> Result<Self, Error> {
        log_as_json();
        let settings = Settings::read(environment)?;
        let aws = aws::config()?;
        let tables = Tables::new(aws::dynamodb(&aws), TableNames::with_prefix(&settings.table_prefix));
        let (clock, limits) = (Clock::default(), settings.limits.clone());
        let secrets = Secrets::new(aws::secrets_manager(&aws), clock.now());
        Ok(Self { settings, aws, tables, clock, limits, secrets })
    }

    /// How messages and events are carried, which only `deliver` is told.
    ///
    /// # Errors
    /// [`SettingError`] if it is missing or wrong.
    pub fn carrying(&self) -> Result<Carrying, SettingError> {
        Carrying::read(environment)
    }

    /// The keys of everything that is sent, which only `deliver` is given.
    ///
    /// # Errors
    /// If the setting is missing or wrong, or the secret it names is.
    pub async fn issue_key(&mut self) -> Result<Keys<IssueKey>, Error> {
        self.keys(settings::ISSUE_KEY, IssueKey).await
    }

    /// The keys of what a repeated request gets again, which `deliver` is not given.
    ///
    /// # Errors
    /// If the setting is missing or wrong, or the secret it names is.
    pub async fn reply_key(&mut self) -> Result<Keys<ReplyKey>, Error> {
        self.keys(settings::REPLY_KEY, ReplyKey).await
    }

    /// The keys the throttles stand under, which only `request` is given.
    ///
    /// # Errors
    /// If the setting is missing or wrong, or the secret it names is.
    pub async fn throttle_key(&mut self) -> Result<Keys<ThrottleKey>, Error> {
        self.keys(settings::THROTTLE_KEY, ThrottleKey).await
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

    /// The keys of the codes' digests, which only `deliver` and `verify` are given.
    ///
    /// # Errors
    /// If the setting is missing or wrong, or the secret it names is.
    pub async fn code_key(&mut self) -> Result<Keys<CodeKey>, Error> {
        self.keys(settings::CODE_KEY, CodeKey).await
    }

    /// What the edge in front of the gateway proves itself with, if there is one.
    async fn edge_secret(&mut self) -> Result<Option<Keys<SecretDigest>>, Error> {
        let setting = settings::EDGE_SECRET;
        let Some(held) = settings::edge_secret(environment)? else { return Ok(None) };
        self.held(setting, settings::A_WORD, held, settings::edge_digest).await.map(Some)
    }

    /// The keys of one kind.
    async fn keys<K: Clone + Send + Sync + 'static>(
        &mut self,
        setting: &'static str,
        kind: fn(Key) -> K,
    ) -> Result<Keys<K>, Error> {
        let parse = move |text: &str| Some(KeyRing::parse(text)?.of_kind(kind));
        let held = match settings::key(setting, environment)? {
            Held::Here(ring) => Held::Here(ring.of_kind(kind)),
            Held::Secret(arn) => Held::Secret(arn),
        };
        self.held(setting, settings::A_KEY, held, parse).await
    }

    /// What a setting holds, or the secret it names, which is then read again while the function is in use.
    /// `secretsmanager:GetSecretValue`.
    async fn held<K: Clone + Send + Sync + 'static>(
        &mut self,
        setting: &'static str,
        must: &'static str,
        held: Held<KeyRing<K>>,
        parse: impl Fn(&str) -> Option<KeyRing<K>> + Send + Sync + 'static,
    ) -> Result<Keys<K>, Error> {
        let arn = match held {
            Held::Here(ring) => return Ok(ring.into()),
            Held::Secret(arn) => arn,
        };
        let text = self.secrets.read(setting, &arn).await?;
        let keys = Keys::from(parse(&text).ok_or(SecretError::Invalid(setting, must))?);
        let known = keys.clone();
        let take = move |text: &str| parse(text).map(|ring| known.replace(ring)).is_some();
        self.secrets.watch(setting, arn, take);
        Ok(keys)
    }
}

/// The tables of a deployment, for a tool that is run by hand, with the credentials and the region of the environment.
///
/// # Errors
/// Which variable is missing.
pub fn tables(prefix: &str) -> Result<Tables, Error> {
    Ok(Tables::new(aws::dynamodb(&aws::config()?), TableNames::with_prefix(prefix)))
}

/// Serves routes behind API Gateway until Lambda ends the process.
///
/// # Errors
/// A setting that is missing or wrong, or Lambda's own failure.
pub async fn serve(routes: impl AsyncFnOnce(&mut ColdStart) -> Result<Routes, Error>) -> Result<(), Error> {
    let mut cold = ColdStart::new()?;
    let site = Site::of(&cold.settings, settings::logo(environment)?);
    let edge = cold.edge_secret().await?;
    let routes = routes(&mut cold).await?;
    let service = edge::finish(routes, site);
    let (secrets, clock) = (&cold.secrets, &cold.clock);
    let invoked = service_fn(|event: LambdaEvent<Value>| {
        let (service, edge) = (service.clone(), edge.clone());
        async move {
            let now = clock.now();
            secrets.refresh(now).await;
            let edge = edge.map(|edge| edge.maker(now));
            let request = gateway::request(&event.payload, edge.as_ref());
            let Ok(response) = Box::pin(service.oneshot(request)).await;
            gateway::reply(response).await.map_err(Error::from)
        }
    });
    lambda_runtime::run(invoked).await
}

/// Does `work` each time the function is invoked, with what it is invoked with: records of a stream, or a
/// schedule's tick.
///
/// # Errors
/// A setting that is missing or wrong, or Lambda's own failure.
pub async fn on_event<A, F, E>(
    app: impl AsyncFnOnce(&mut ColdStart) -> Result<A, Error>,
    work: impl Fn(A, Value) -> F,
) -> Result<(), Error>
where
    A: Clone,
    F: Future<Output = Result<Value, E>>,
    E: Into<Error>,
{
    let mut cold = ColdStart::new()?;
    let app = app(&mut cold).await?;
    let (secrets, clock) = (&cold.secrets, &cold.clock);
    let invoked = service_fn(|event: LambdaEvent<Value>| {
        let done = Box::pin(work(app.clone(), event.payload));
        async move {
            secrets.refresh(clock.now()).await;
            done.await.map_err(Into::into)
        }
    });
    lambda_runtime::run(invoked).await
}

/// Does `work` each time Secrets Manager invokes the function, with a client for it. Nothing that a deployment says is
/// needed for that.
///
/// # Errors
/// Lambda's own failure.
pub async fn on_rotation<F, E>(
    work: impl Fn(aws_sdk_secretsmanager::Client, Timestamp, Value) -> F,
) -> Result<(), Error>
where
    F: Future<Output = Result<Value, E>>,
    E: Into<Error>,
{
    log_as_json();
    let (client, clock) = (aws::secrets_manager(&aws::config()?), Clock::default());
    let invoked = service_fn(|event: LambdaEvent<Value>| {
        let done = Box::pin(work(client.clone(), clock.now(), event.payload));
        async { done.await.map_err(Into::into) }
    });
    lambda_runtime::run(invoked).await
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
