//! The settings of a deployed function. What is missing or wrong stops the start, by name.

use regain_core::secret::Key;
use store::schema::TableNames;

/// A setting that is missing or wrong. Its value is not shown: it may be a secret.
#[derive(Debug, thiserror::Error)]
pub enum SettingError {
    /// It is not set.
    #[error("the environment variable {0} is missing")]
    Missing(&'static str),
    /// It is not what it must be.
    #[error("the environment variable {0} must be {1}")]
    Invalid(&'static str, &'static str),
}

/// What every function is told by its environment.
#[derive(Debug)]
pub struct Settings {
    /// `REGAIN_PUBLIC_URL`: scheme and host of the pages, `https`, without a slash at the end.
    pub public_url: String,
    /// `REGAIN_SERVICE_NAME`: the name its users know; `Regain` if it is not set.
    pub service: String,
    /// `REGAIN_MAIL_FROM`: the address mail comes from.
    pub mail_from: String,
    /// `REGAIN_TABLE_PREFIX`: what the names of the tables begin with; `regain-` if it is not set.
    pub tables: TableNames,
    pub(crate) region: String,
    pub(crate) credentials: Credentials,
    pub(crate) dynamodb_endpoint: Option<String>,
}

/// What Lambda gives a function to sign its calls with.
pub(crate) struct Credentials {
    pub(crate) key_id: String,
    pub(crate) secret: String,
    pub(crate) session_token: Option<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials")
    }
}

impl Settings {
    pub(crate) fn from_environment() -> Result<Self, SettingError> {
        let public_url = required("REGAIN_PUBLIC_URL")?;
        if !public_url.starts_with("https://") || public_url.ends_with('/') {
            return Err(SettingError::Invalid(
                "REGAIN_PUBLIC_URL",
                "an https URL without a slash at the end",
            ));
        }
        Ok(Self {
            public_url,
            service: optional("REGAIN_SERVICE_NAME").unwrap_or_else(|| "Regain".to_owned()),
            mail_from: required("REGAIN_MAIL_FROM")?,
            tables: TableNames::with_prefix(
                &optional("REGAIN_TABLE_PREFIX").unwrap_or_else(|| "regain-".to_owned()),
            ),
            region: required("AWS_REGION")?,
            credentials: Credentials {
                key_id: required("AWS_ACCESS_KEY_ID")?,
                secret: required("AWS_SECRET_ACCESS_KEY")?,
                session_token: optional("AWS_SESSION_TOKEN"),
            },
            dynamodb_endpoint: optional("AWS_ENDPOINT_URL_DYNAMODB"),
        })
    }
}

/// A key of 32 bytes, as base64url without padding.
pub(crate) fn key(name: &'static str) -> Result<Key, SettingError> {
    Key::decode(&required(name)?).ok_or(SettingError::Invalid(name, "32 bytes as base64url without padding"))
}

fn required(name: &'static str) -> Result<String, SettingError> {
    optional(name).ok_or(SettingError::Missing(name))
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads a function's environment")]
fn optional(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
