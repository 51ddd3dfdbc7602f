//! The secrets that settings name: read when a function starts, and again while it is in use.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use aws_sdk_secretsmanager::Client;
use aws_sdk_secretsmanager::error::ProvideErrorMetadata;
use futures_util::future::join_all;
use regain_core::Timestamp;
use regain_core::keys::READ_AGAIN_AFTER;

/// How long one that could not be read again is left alone.
const TRY_AGAIN_AFTER: Duration = Duration::from_mins(1);

/// A secret that is needed and not known.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SecretError {
    /// It was not given.
    #[error("the secret that the setting {0} names could not be read: {1}")]
    Unread(&'static str, String),
    /// It does not hold what it must.
    #[error("the secret that the setting {0} names must hold {1}")]
    Invalid(&'static str, &'static str),
}

/// The secrets of one function.
pub(crate) struct Secrets {
    client: Client,
    watched: Vec<Watched>,
    read_again_at: AtomicI64,
}

struct Watched {
    setting: &'static str,
    arn: String,
    /// Takes over what the secret holds; `false` if that is not what it must be.
    take: Box<dyn Fn(&str) -> bool + Send + Sync>,
}

impl Secrets {
    /// No secrets yet.
    pub(crate) fn new(client: Client, now: Timestamp) -> Self {
        let read_again_at = AtomicI64::new(now.plus(READ_AGAIN_AFTER).millis());
        Self { client, watched: Vec::new(), read_again_at }
    }

    /// What the newest version of a secret holds. `secretsmanager:GetSecretValue`.
    ///
    /// # Errors
    /// [`SecretError::Unread`].
    pub(crate) async fn read(&self, setting: &'static str, arn: &str) -> Result<String, SecretError> {
        let unread = |cause: &str| SecretError::Unread(setting, cause.to_owned());
        let value = self.client.get_secret_value().secret_id(arn).send().await;
        let value = value.map_err(|error| match error.code() {
            Some(code) => unread(code),
            None => unread(&error.to_string()),
        })?;
        value.secret_string.ok_or_else(|| unread("it holds no text"))
    }

    /// Has a secret read again, and `take` take over what it holds then.
    pub(crate) fn watch(
        &mut self,
        setting: &'static str,
        arn: String,
        take: impl Fn(&str) -> bool + Send + Sync + 'static,
    ) {
        self.watched.push(Watched { setting, arn, take: Box::new(take) });
    }

    /// Reads the secrets again if what is known of them is too old. What cannot be read stays as it is known.
    pub(crate) async fn refresh(&self, now: Timestamp) {
        let due = self.read_again_at.load(Ordering::SeqCst);
        let later = |wait| now.plus(wait).millis();
        let is_taken = |by: i64| {
            self.read_again_at.compare_exchange(due, by, Ordering::SeqCst, Ordering::SeqCst).is_err()
        };
        // Of several invocations at once one does it.
        if self.watched.is_empty() || now.millis() < due || is_taken(later(TRY_AGAIN_AFTER)) {
            return;
        }
        let read = join_all(self.watched.iter().map(|watched| self.read_again(watched))).await;
        if read.into_iter().all(|is_read| is_read) {
            self.read_again_at.store(later(READ_AGAIN_AFTER), Ordering::SeqCst);
        }
    }

    async fn read_again(&self, watched: &Watched) -> bool {
        match self.read(watched.setting, &watched.arn).await {
            Ok(text) if (watched.take)(&text) => return true,
            Ok(_) => tracing::error!(setting = watched.setting, "a secret no longer holds what it must"),
            Err(error) => tracing::error!(cause = %error, "a secret was not read again"),
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::sync::{Arc, Mutex};

    use aws_sdk_secretsmanager::config::retry::RetryConfig;
    use aws_sdk_secretsmanager::config::{BehaviorVersion, Config, Credentials, Region};
    use aws_smithy_runtime_api::client::http::{
        HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
    };
    use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
    use aws_smithy_runtime_api::client::result::ConnectorError;
    use aws_smithy_runtime_api::http::StatusCode;
    use aws_smithy_types::body::SdkBody;

    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

    /// Gives one answer after the other; `None`: nobody is there.
    #[derive(Clone, Debug, Default)]
    struct Wire(Arc<Mutex<VecDeque<Option<&'static str>>>>);

    impl HttpConnector for Wire {
        fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
            let text = self.0.lock().unwrap().pop_front().expect("a read that was expected");
            HttpConnectorFuture::ready(match text {
                None => Err(ConnectorError::io("away".into())),
                Some(text) => {
                    let body = serde_json::json!({ "SecretString": text }).to_string();
                    Ok(HttpResponse::new(StatusCode::try_from(200).unwrap(), SdkBody::from(body)))
                }
            })
        }
    }

    /// Secrets with one among them that must not hold `wrong`, and what was taken over from it.
    fn watching(wire: &Wire) -> (Secrets, Arc<Mutex<Vec<String>>>) {
        let connection = SharedHttpConnector::new(wire.clone());
        let config = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("eu-west-1"))
            .credentials_provider(Credentials::new("AKIDEXAMPLE", "example", None, None, "test"))
            .retry_config(RetryConfig::disabled())
            .http_client(http_client_fn(move |_, _| connection.clone()));
        let mut secrets = Secrets::new(Client::from_conf(config.build()), NOW);
        let taken = Arc::<Mutex<Vec<String>>>::default();
        let held = Arc::clone(&taken);
        secrets.watch("REGAIN_CODE_KEY", "arn".to_owned(), move |text| {
            if text == "wrong" {
                return false;
            }
            held.lock().unwrap().push(text.to_owned());
            true
        });
        (secrets, taken)
    }

    fn after(seconds: u64) -> Timestamp {
        NOW.plus(Duration::from_secs(seconds))
    }

    #[tokio::test]
    async fn what_is_five_minutes_old_is_read_again() {
        let wire = Wire::default();
        let (secrets, taken) = watching(&wire);
        secrets.refresh(after(299)).await;
        wire.0.lock().unwrap().extend([Some("second"), Some("third")]);
        secrets.refresh(after(300)).await;
        secrets.refresh(after(300)).await;
        secrets.refresh(after(599)).await;
        assert_eq!(*taken.lock().unwrap(), ["second"]);
        secrets.refresh(after(600)).await;
        assert_eq!(*taken.lock().unwrap(), ["second", "third"]);
    }

    #[tokio::test]
    async fn what_cannot_be_read_again_stays_as_it_is_known_and_is_tried_a_minute_later() {
        let wire = Wire::default();
        let (secrets, taken) = watching(&wire);
        wire.0.lock().unwrap().extend([None, Some("wrong"), Some("second")]);
        for seconds in [300, 359, 360, 419] {
            secrets.refresh(after(seconds)).await;
            assert!(taken.lock().unwrap().is_empty());
        }
        secrets.refresh(after(420)).await;
        secrets.refresh(after(719)).await;
        assert_eq!(*taken.lock().unwrap(), ["second"]);
    }

    #[tokio::test]
    async fn of_many_invocations_at_once_one_reads() {
        let wire = Wire::default();
        let (secrets, taken) = watching(&wire);
        wire.0.lock().unwrap().push_back(Some("second"));
        join_all((0..9).map(|_| secrets.refresh(after(300)))).await;
        assert_eq!(*taken.lock().unwrap(), ["second"]);
    }
}
