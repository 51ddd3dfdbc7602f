//! Makes a new key and puts it in the place of a secret's current one, which is then the previous one.
//!
//! Secrets Manager invokes it with one step after the other, and with any of them again if it did not hear of its end.
//! The key is made use of only once everybody knows it: see [`regain_core::keys`].

use aws_sdk_secretsmanager::Client;
use aws_sdk_secretsmanager::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_secretsmanager::operation::get_secret_value::GetSecretValueError;
use aws_sdk_secretsmanager::operation::get_secret_value::builders::GetSecretValueFluentBuilder;
use rand_core::CryptoRng;
use regain_core::Timestamp;
use regain_core::keys::KeyRing;
use regain_core::secret::Key;
use serde::Deserialize;
use serde_json::Value;

const CURRENT: &str = "AWSCURRENT";
const PENDING: &str = "AWSPENDING";

/// Why a step was not done. Secrets Manager tries it again, and says so in the end.
#[derive(Debug, thiserror::Error)]
pub enum RotateError {
    /// Somebody else than Secrets Manager asks.
    #[error("this is no step of a rotation")]
    NotAStep,
    /// Secrets Manager did not do its part.
    #[error("Secrets Manager did not do it: {0}")]
    Service(String),
    /// It is empty, or something else than keys.
    #[error("the secret does not hold what it must")]
    NotAKey,
    /// What the current key makes would not be accepted.
    #[error("the new version does not accept what the current one makes")]
    DoesNotFollow,
    /// It would be used before everybody knows it.
    #[error("the new version was made too long ago; rotate again")]
    TooOld,
}

impl<E: ProvideErrorMetadata, R> From<SdkError<E, R>> for RotateError {
    fn from(error: SdkError<E, R>) -> Self {
        Self::Service(error.code().map_or_else(|| "no answer".to_owned(), str::to_owned))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Invocation {
    step: Step,
    secret_id: String,
    client_request_token: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
enum Step {
    #[serde(rename = "createSecret")]
    Create,
    #[serde(rename = "setSecret")]
    Set,
    #[serde(rename = "testSecret")]
    Test,
    #[serde(rename = "finishSecret")]
    Finish,
}

/// Does one step of a rotation. `secretsmanager:GetSecretValue`, `secretsmanager:PutSecretValue` and
/// `secretsmanager:UpdateSecretVersionStage` on the secret that is rotated.
///
/// # Errors
/// [`RotateError`]; the secret is then as it was, and its current key stays in use.
pub async fn rotate(
    client: &Client,
    event: Value,
    now: Timestamp,
    rng: &mut impl CryptoRng,
) -> Result<Value, RotateError> {
    let asked: Invocation = serde_json::from_value(event).map_err(|_| RotateError::NotAStep)?;
    let rotation = Rotation { client, secret: &asked.secret_id, version: &asked.client_request_token };
    match asked.step {
        Step::Create => rotation.create(now, rng).await?,
        // Nobody else holds the key: there is nowhere to set it.
        Step::Set => {}
        Step::Test => rotation.test().await?,
        Step::Finish => rotation.finish(now).await?,
    }
    tracing::info!(step = ?asked.step, version = asked.client_request_token, "step of a rotation done");
    Ok(Value::Null)
}

struct Rotation<'a> {
    client: &'a Client,
    secret: &'a str,
    version: &'a str,
}

impl Rotation<'_> {
    /// Writes the new version, unless it is written already.
    async fn create(&self, now: Timestamp, rng: &mut impl CryptoRng) -> Result<(), RotateError> {
        let (_, current) = self.current().await?;
        if self.pending().await?.is_some() {
            return Ok(());
        }
        let new = KeyRing::rotated(&current, &Key::generate(rng), now).ok_or(RotateError::NotAKey)?;
        let put = self.client.put_secret_value().secret_id(self.secret);
        put.client_request_token(self.version).secret_string(new).version_stages(PENDING).send().await?;
        Ok(())
    }

    /// Whether the new version can take over. When a schedule is set up, the step comes alone and the new version is
    /// a copy of the current one.
    async fn test(&self) -> Result<(), RotateError> {
        let ((_, current), new) = (self.current().await?, self.pending().await?);
        if new.as_ref() == Some(&current) {
            return Ok(());
        }
        following(new, &current).map(drop)
    }

    /// Lets the new version take over, unless it has already. One that comes too late gives its place up, so that
    /// another rotation can begin.
    async fn finish(&self, now: Timestamp) -> Result<(), RotateError> {
        let (current_version, current) = self.current().await?;
        if current_version == self.version {
            return Ok(());
        }
        let new = following(self.pending().await?, &current)?;
        let move_stage = self.client.update_secret_version_stage().secret_id(self.secret);
        if !new.may_take_over(now) {
            move_stage.version_stage(PENDING).remove_from_version_id(self.version).send().await?;
            return Err(RotateError::TooOld);
        }
        let move_stage = move_stage.version_stage(CURRENT).move_to_version_id(self.version);
        move_stage.remove_from_version_id(current_version).send().await?;
        Ok(())
    }

    /// The current version: its id, and what it holds.
    async fn current(&self) -> Result<(String, String), RotateError> {
        let found = self.get().version_stage(CURRENT).send().await?;
        found.version_id.zip(found.secret_string).ok_or(RotateError::NotAKey)
    }

    /// What the new version holds, once it is written.
    async fn pending(&self) -> Result<Option<String>, RotateError> {
        match self.get().version_id(self.version).send().await {
            Ok(found) => Ok(Some(found.secret_string.ok_or(RotateError::NotAKey)?)),
            Err(error)
                if error
                    .as_service_error()
                    .is_some_and(GetSecretValueError::is_resource_not_found_exception) =>
            {
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn get(&self) -> GetSecretValueFluentBuilder {
        self.client.get_secret_value().secret_id(self.secret)
    }
}

/// The keys of a new version, if what the current one makes is accepted under them.
fn following(new: Option<String>, current: &str) -> Result<KeyRing<Key>, RotateError> {
    let read = |secret: &str| KeyRing::parse(secret).ok_or(RotateError::NotAKey);
    let (new, current) = (read(&new.unwrap_or_default())?, read(current)?);
    if new.follows(&current) { Ok(new) } else { Err(RotateError::DoesNotFollow) }
}
