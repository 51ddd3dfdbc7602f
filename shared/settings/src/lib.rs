//! The settings of a deployment: one place that reads them, one table that lists them (`docs/settings.md`).
//!
//! What is missing or wrong stops the start with a message that names it and says what it must be. Its value is
//! never shown: it may be a secret in the wrong place.

mod carrying;
mod clients;
mod colour;
mod limits;
mod logo;
mod quotas;
mod texts;
mod url;

use std::borrow::Cow;

use regain_core::Limits;
use regain_core::identifier::{EmailAddress, Region};
use regain_core::keys::KeyRing;
use regain_core::secret::{Key, SecretDigest};

pub use carrying::Carrying;
pub use clients::ClientVersions;
pub use colour::{Accent, Colour, Tones};
pub use logo::{LOGO_FILE, Logo, logo};
pub use texts::{texts, texts_local};

/// The key everything that is sent is derived from.
pub const ISSUE_KEY: &str = "REGAIN_ISSUE_KEY";
/// The key of the codes' digests.
pub const CODE_KEY: &str = "REGAIN_CODE_KEY";
/// The key that throttles are stored under.
pub const THROTTLE_KEY: &str = "REGAIN_THROTTLE_KEY";
/// The key that replies are repeated with.
pub const REPLY_KEY: &str = "REGAIN_REPLY_KEY";
/// What the edge in front of the gateway proves itself with.
pub const EDGE_SECRET: &str = "REGAIN_EDGE_SECRET";

/// The topic that SES publishes on.
pub const FEEDBACK_TOPIC: &str = "REGAIN_FEEDBACK_TOPIC";

/// A setting that is missing or wrong.
#[derive(Debug, thiserror::Error)]
pub enum SettingError {
    /// It is not set.
    #[error("the setting {0} is missing; it must be {1}")]
    Missing(&'static str, &'static str),
    /// It is not what it must be.
    #[error("the setting {0} must be {1}")]
    Invalid(&'static str, Cow<'static, str>),
}

/// Everything a deployment says that is no secret. An empty value is no value.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `REGAIN_PUBLIC_URL`: scheme, host and port of the pages, without a slash at the end.
    pub public_url: String,
    /// `REGAIN_SERVICE_NAME`: the name its users know.
    pub service: String,
    /// `REGAIN_MAIL_FROM`: the address mail comes from.
    pub mail_from: String,
    /// `REGAIN_TABLE_PREFIX`: what the names of the tables begin with.
    pub table_prefix: String,
    /// `REGAIN_DEFAULT_REGION`: where a phone number without its country code is from.
    pub default_region: Option<Region>,
    /// `REGAIN_CORS_ORIGINS`: the sites whose pages may call the interface.
    pub cors_origins: Vec<String>,
    /// `REGAIN_MIN_CLIENT_VERSIONS`: the oldest version of each app that is still served.
    pub client_versions: ClientVersions,
    /// `REGAIN_UPDATE_URL`: where an app that is too old sends people.
    pub update_url: Option<String>,
    /// `REGAIN_SIGN_IN_URL`: where the last page sends people.
    pub sign_in_url: Option<String>,
    /// `REGAIN_ACCENT_COLOUR`: the colour of buttons and links.
    pub accent: Accent,
    /// `REGAIN_SUPPORT_URL`: where people write to support, on the web or by `mailto:`.
    pub support_url: Option<String>,
    /// `REGAIN_PRIVACY_URL`: what becomes of people's data.
    pub privacy_url: Option<String>,
    /// `REGAIN_LEGAL_URL`: who offers the service.
    pub legal_url: Option<String>,
    /// `REGAIN_LIMITS`: the numbers of the contract. Among them, from `REGAIN_NETWORK_QUOTAS`, the starts an hour of
    /// networks that are not like others.
    pub limits: Limits,
}

impl Settings {
    /// Reads the settings of a deployed function.
    ///
    /// # Errors
    /// [`SettingError`] names the first one that is missing or wrong.
    pub fn read(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, SettingError> {
        let reader = Reader(lookup);
        let public_url = reader.required(
            "REGAIN_PUBLIC_URL",
            "an https address without a path or a slash at the end, such as https://recover.example.com; http for \
             localhost only",
            |text| url::is_origin(text, true).then(|| text.to_owned()),
        )?;
        let mail_from = reader.required(MAIL_FROM, AN_ADDRESS, mail_address)?;
        let table_prefix = reader.optional(
            "REGAIN_TABLE_PREFIX",
            "at most 200 letters, digits, hyphens, underscores and dots",
            |text| is_table_prefix(text).then(|| text.to_owned()),
        )?;
        reader.rest(public_url, mail_from, table_prefix.unwrap_or_else(|| TABLE_PREFIX.to_owned()))
    }

    /// Reads the settings of the local runner, which knows where it listens and needs none of them.
    ///
    /// # Errors
    /// [`SettingError`] names the first one that is wrong.
    pub fn read_local(
        public_url: String,
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, SettingError> {
        let reader = Reader(lookup);
        let mail_from = reader.optional(MAIL_FROM, AN_ADDRESS, mail_address)?;
        let mail_from = mail_from.unwrap_or_else(|| "recovery@regain.example".to_owned());
        reader.rest(public_url, mail_from, TABLE_PREFIX.to_owned())
    }
}

/// Something secret, or where it is.
#[derive(Debug)]
pub enum Held<T> {
    /// The setting itself holds it.
    Here(T),
    /// The secret with this ARN holds it, in Secrets Manager.
    Secret(String),
}

impl<T> Held<T> {
    /// What begins like an ARN is never the secret itself: it can be known to anybody.
    fn parse(text: &str, here: impl FnOnce(&str) -> Option<T>) -> Option<Self> {
        if is_secret_arn(text) {
            return Some(Self::Secret(text.to_owned()));
        }
        if text.starts_with("arn:") {
            return None;
        }
        here(text).map(Self::Here)
    }
}

/// What a key must be, in a setting or in the secret that one names.
pub const A_KEY: &str = "a key of at least 43 visible ASCII characters, alone or as JSON";

/// Reads one of the keys, which each function is given only as far as it needs them.
///
/// # Errors
/// [`SettingError`] if it is missing or wrong.
pub fn key(
    name: &'static str,
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<Held<KeyRing<Key>>, SettingError> {
    const MUST: &str = "a key of at least 43 visible ASCII characters, alone or as JSON, or the ARN of the secret \
                        that holds one";
    Reader(lookup).required(name, MUST, |text| Held::parse(text, KeyRing::parse))
}

/// Reads the ARN of a topic.
///
/// # Errors
/// [`SettingError`] if it is missing or wrong.
pub fn topic(name: &'static str, lookup: impl Fn(&str) -> Option<String>) -> Result<String, SettingError> {
    Reader(lookup).required(name, "the ARN of an SNS topic that is not a FIFO topic", |text| {
        carrying::is_topic(text).then(|| text.to_owned())
    })
}

/// Reads what the edge in front of the gateway proves itself with; `None` if there is no edge. Only its digest is kept.
///
/// # Errors
/// [`SettingError`] if it is wrong.
pub fn edge_secret(
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<Option<Held<KeyRing<SecretDigest>>>, SettingError> {
    const MUST: &str =
        "a word of at least 32 visible ASCII characters, or the ARN of the secret that holds one";
    Reader(lookup).optional(EDGE_SECRET, MUST, |text| Held::parse(text, edge_digest))
}

/// What the edge's word must be, in the setting or in the secret that it names.
pub const A_WORD: &str = "a word of at least 32 visible ASCII characters";

/// The digest of the edge's word; `None` if it is none.
#[must_use]
pub fn edge_digest(text: &str) -> Option<KeyRing<SecretDigest>> {
    let is_word = text.len() >= 32 && text.bytes().all(|byte| byte.is_ascii_graphic());
    is_word.then(|| KeyRing::alone(SecretDigest::of(text)))
}

const MAIL_FROM: &str = "REGAIN_MAIL_FROM";
const AN_ADDRESS: &str = "an e-mail address";
const TABLE_PREFIX: &str = "regain-";

struct Reader<F>(F);

impl<F: Fn(&str) -> Option<String>> Reader<F> {
    fn optional<T>(
        &self,
        name: &'static str,
        must: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, SettingError> {
        let Some(text) = self.0(name).filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        parse(&text).map(Some).ok_or(SettingError::Invalid(name, must.into()))
    }

    fn required<T>(
        &self,
        name: &'static str,
        must: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, SettingError> {
        self.optional(name, must, parse)?.ok_or(SettingError::Missing(name, must))
    }

    /// A page of the host application.
    fn link(&self, name: &'static str) -> Result<Option<String>, SettingError> {
        self.optional(name, "an https address; http for localhost only", |text| {
            url::is_url(text, true).then(|| text.to_owned())
        })
    }

    /// What the local runner reads as well.
    fn rest(
        &self,
        public_url: String,
        mail_from: String,
        table_prefix: String,
    ) -> Result<Settings, SettingError> {
        const UPDATE_URL: &str = "REGAIN_UPDATE_URL";
        let service = self.optional(
            "REGAIN_SERVICE_NAME",
            "1 to 30 characters, no control characters among them",
            |text| is_name(text).then(|| text.to_owned()),
        )?;
        let client_versions = self.optional(
            "REGAIN_MIN_CLIENT_VERSIONS",
            "apps and versions separated by commas, each app once, such as app/31.2, ios/4",
            ClientVersions::parse,
        )?;
        let update_url = |text: &str| url::is_url(text, false).then(|| text.to_owned());
        let update_url = match client_versions {
            Some(_) => self.required(UPDATE_URL, "an https address", update_url).map(Some),
            None => self.optional(UPDATE_URL, "an https address", update_url),
        }?;
        let networks_per_hour = self.optional(
            "REGAIN_NETWORK_QUOTAS",
            "networks and their starts an hour, separated by commas, such as \
             203.0.113.0/24=3000, 2001:db8::/32=1000",
            quotas::parse,
        )?;
        let limits = match self.0("REGAIN_LIMITS").filter(|text| !text.is_empty()) {
            Some(text) => {
                limits::parse(&text).map_err(|must| SettingError::Invalid("REGAIN_LIMITS", must.into()))?
            }
            None => Limits::default(),
        };
        Ok(Settings {
            public_url,
            service: service.unwrap_or_else(|| "Regain".to_owned()),
            mail_from,
            table_prefix,
            default_region: self.optional(
                "REGAIN_DEFAULT_REGION",
                "a country as two capital letters, such as DE",
                Region::parse,
            )?,
            cors_origins: self
                .optional(
                    "REGAIN_CORS_ORIGINS",
                    "origins as browsers send them, separated by commas, such as https://www.example.com; \
                     https, and http for localhost only",
                    |text| {
                        let origins = text.split(',').map(str::trim);
                        origins
                            .map(|origin| url::is_origin(origin, true).then(|| origin.to_owned()))
                            .collect()
                    },
                )?
                .unwrap_or_default(),
            client_versions: client_versions.unwrap_or_default(),
            update_url,
            sign_in_url: self.link("REGAIN_SIGN_IN_URL")?,
            accent: self
                .optional(
                    "REGAIN_ACCENT_COLOUR",
                    "a colour written as #rrggbb that can be read on white and on a pale tint of itself: its \
                     contrast must be at least 4.5:1 (WCAG 2.2), so a darker one may do",
                    Accent::parse,
                )?
                .unwrap_or_default(),
            support_url: self.optional(
                "REGAIN_SUPPORT_URL",
                "an https address, http for localhost only, or mailto: with an e-mail address",
                |text| (url::is_url(text, true) || url::is_mailto(text)).then(|| text.to_owned()),
            )?,
            privacy_url: self.link("REGAIN_PRIVACY_URL")?,
            legal_url: self.link("REGAIN_LEGAL_URL")?,
            limits: Limits { networks_per_hour: networks_per_hour.unwrap_or_default(), ..limits },
        })
    }
}

fn mail_address(text: &str) -> Option<String> {
    EmailAddress::parse(text).ok().map(|address| address.as_str().to_owned())
}

/// `arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-name`, in any of AWS's partitions.
fn is_secret_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(7, ':').collect();
    match parts.as_slice() {
        ["arn", partition, "secretsmanager", region, account, "secret", name] => {
            partition.starts_with("aws") && ![region, account, name].iter().any(|part| part.is_empty())
        }
        _ => false,
    }
}

fn is_name(text: &str) -> bool {
    (1..=30).contains(&text.chars().count())
        && !text.trim().is_empty()
        && !text.chars().any(|c| c.is_control() || c == char::REPLACEMENT_CHARACTER)
}

fn is_table_prefix(text: &str) -> bool {
    text.len() <= 200 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::{BTreeMap, BTreeSet};

    use regain_core::Timestamp;
    use regain_core::keys::Keys;
    use regain_core::network::Network;

    use super::*;

    const KEY: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /// Every setting with a value it may have.
    const ALL: [(&str, &str); 25] = [
        ("REGAIN_PUBLIC_URL", "https://recover.example.com"),
        ("REGAIN_SERVICE_NAME", "Beispiel & Söhne"),
        ("REGAIN_MAIL_FROM", "recovery@Example.com"),
        ("REGAIN_TABLE_PREFIX", "live.regain_"),
        ("REGAIN_DEFAULT_REGION", "DE"),
        ("REGAIN_CORS_ORIGINS", "https://www.example.com, http://localhost:3000"),
        ("REGAIN_MIN_CLIENT_VERSIONS", "app/31.2, ios/4"),
        ("REGAIN_UPDATE_URL", "https://example.com/update"),
        ("REGAIN_SIGN_IN_URL", "https://example.com/sign-in?from=recovery"),
        ("REGAIN_ACCENT_COLOUR", "#7A1fa2"),
        (LOGO_FILE, "../edge/assets/icon.svg"),
        ("REGAIN_SUPPORT_URL", "mailto:help@example.com"),
        ("REGAIN_PRIVACY_URL", "https://example.com/privacy"),
        ("REGAIN_LEGAL_URL", "http://localhost:3000/legal"),
        ("REGAIN_NETWORK_QUOTAS", "203.0.113.0/24=3000, 2001:db8::/32=1000"),
        ("REGAIN_LIMITS", r#"{"code_lifetime":300,"attempts":3}"#),
        ("REGAIN_EVENTS_TOPIC", "arn:aws-us-gov:sns:us-gov-west-1:123456789012:regain-events_1"),
        ("REGAIN_MAIL_CONFIGURATION_SET", "regain_mail-1"),
        ("REGAIN_SMS_SENDER_ID", "Regain24"),
        (ISSUE_KEY, KEY),
        (CODE_KEY, KEY),
        (THROTTLE_KEY, KEY),
        (REPLY_KEY, KEY),
        (FEEDBACK_TOPIC, "arn:aws:sns:eu-west-1:123456789012:regain-feedback"),
        (EDGE_SECRET, KEY),
    ];

    /// Values that some setting must not have.
    const WRONG: [(&str, &[&str]); 18] = [
        (
            "REGAIN_PUBLIC_URL",
            &[
                "http://regain.example.net",
                "https://regain.example.net/",
                "https://regain.example.net/x",
                "regain.example.net",
                "https://:8443",
            ],
        ),
        ("REGAIN_SERVICE_NAME", &["A name of more than 30 letters!", "two\nlines", " ", "\u{7f}"]),
        ("REGAIN_MAIL_FROM", &["recovery", "recovery@", "a@b\r\nbcc:c@d.example"]),
        ("REGAIN_TABLE_PREFIX", &["re gain", "regain/", "régain"]),
        ("REGAIN_DEFAULT_REGION", &["Germany", "XX", "49"]),
        (
            "REGAIN_CORS_ORIGINS",
            &[
                "*",
                "https://*.example.com",
                "http://www.example.net",
                "https://www.example.net/",
                "https://www.example.net,",
                "https://WWW.example.com",
                "https://www.example.net:443",
                "null",
            ],
        ),
        (
            "REGAIN_MIN_CLIENT_VERSIONS",
            &["one app", "widget/", "/1.2", "widget/1.x", "app/1,app/2", "widget/1,"],
        ),
        (
            "REGAIN_UPDATE_URL",
            &["http://example.com", "example.com", "https://", "https://a b", "javascript:x"],
        ),
        ("REGAIN_SIGN_IN_URL", &["http://example.com/", "//example.com", "/sign-in"]),
        ("REGAIN_ACCENT_COLOUR", &["#f5a623", "#767676", "7a1fa2", "#7a1f", "purple", "#7a1fa2;"]),
        (
            "REGAIN_SUPPORT_URL",
            &[
                "help@example.com",
                "mailto:help",
                "mailto:help@example.com?subject=a",
                "mailto:a%0d@example.com",
                "mailto:a@example.com,b@example.com",
                "MAILTO:help@example.com",
                "javascript:alert(1)",
                "http://example.com/help",
            ],
        ),
        ("REGAIN_PRIVACY_URL", &["http://example.com/privacy", "mailto:help@example.com", "/privacy"]),
        ("REGAIN_LEGAL_URL", &["http://example.com/legal", "mailto:help@example.com", "legal"]),
        ("REGAIN_NETWORK_QUOTAS", &["198.51.100.0/24", "198.51.100.0/33=1", "198.51.100.0/24=-1", "::/0=1,"]),
        (
            "REGAIN_LIMITS",
            &[
                "[]",
                "7",
                "{",
                r#"{"attempts":"5"}"#,
                r#"{"attempts":300}"#,
                r#"{"atempts":5}"#,
                r#"{"attempts":0}"#,
                r#"{"code_lifetime":0}"#,
                r#"{"resend_waits":[60,-1]}"#,
            ],
        ),
        (
            "REGAIN_EVENTS_TOPIC",
            &[
                "regain-events",
                "arn:aws:sns:eu-west-1:123456789012",
                "arn:aws:sns:eu-west-1:12345678901:events",
                "arn:aws:sqs:eu-west-1:123456789012:events",
                "arn:aws:sns:eu-west-1:123456789012:events.fifo",
                "arn:aws:sns:eu-west-1:123456789012:events:subscription",
                "arn:aws:sns::123456789012:events",
                " arn:aws:sns:eu-west-1:123456789012:events",
            ],
        ),
        ("REGAIN_MAIL_CONFIGURATION_SET", &["two words", "set.1", "sät"]),
        ("REGAIN_SMS_SENDER_ID", &["Regain24Mail", "1234", "Re gain", "Régain", "Re-gain"]),
    ];

    fn environment(changed: &[(&str, &str)]) -> impl Fn(&str) -> Option<String> {
        let mut all = BTreeMap::from(ALL);
        all.extend(changed.iter().copied());
        let all: BTreeMap<String, String> =
            all.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        move |name| all.get(name).cloned()
    }

    fn refused(changed: &[(&str, &str)]) -> String {
        let read = Settings::read(environment(changed)).map(drop);
        read.and(Carrying::read(environment(changed)).map(drop)).expect_err("a refusal").to_string()
    }

    #[test]
    fn what_a_deployment_says_is_read() {
        let read = Settings::read(environment(&[])).unwrap();
        assert_eq!(read.public_url, "https://recover.example.com");
        assert_eq!(read.service, "Beispiel & Söhne");
        assert_eq!(read.mail_from, "recovery@example.com");
        assert_eq!(read.table_prefix, "live.regain_");
        assert!(read.default_region.is_some());
        assert_eq!(read.cors_origins, ["https://www.example.com", "http://localhost:3000"]);
        assert!(read.client_versions.is_outdated("ios/3.9"));
        assert_eq!(read.update_url.as_deref(), Some("https://example.com/update"));
        assert_eq!(read.sign_in_url.as_deref(), Some("https://example.com/sign-in?from=recovery"));
        assert_eq!(read.limits.starts_per_hour(Network::of([203, 0, 113, 9].into())), 3000);
        assert_eq!((read.limits.code_lifetime.as_secs(), read.limits.attempts), (300, 3));
        assert_eq!(read.limits.presentations, Limits::default().presentations);
        assert!(key(ISSUE_KEY, environment(&[])).is_ok());
        let carrying = Carrying::read(environment(&[])).unwrap();
        assert!(carrying.events_topic.ends_with(":regain-events_1"));
        assert_eq!(carrying.mail_configuration_set.as_deref(), Some("regain_mail-1"));
        assert_eq!(carrying.sms_sender_id.as_deref(), Some("Regain24"));
        let edge = edge_secret(environment(&[])).unwrap();
        let Some(Held::Here(edge)) = edge else { panic!("a word") };
        assert!(
            Keys::<SecretDigest>::from(edge).maker(Timestamp::from_millis(0)).matches(&SecretDigest::of(KEY))
        );
        assert!(
            edge_secret(|_| None).unwrap().is_none()
                && edge_secret(|_| Some(String::new())).unwrap().is_none()
        );
    }

    #[test]
    fn little_must_be_said() {
        let required = |name: &str| {
            ["REGAIN_PUBLIC_URL", "REGAIN_MAIL_FROM", "REGAIN_EVENTS_TOPIC"]
                .contains(&name)
                .then(|| environment(&[])(name))
                .flatten()
        };
        let read = Settings::read(required).unwrap();
        assert_eq!((read.service.as_str(), read.table_prefix.as_str()), ("Regain", "regain-"));
        assert!(read.cors_origins.is_empty() && read.update_url.is_none() && read.support_url.is_none());
        assert_eq!(read.accent, Accent::default());
        let carrying = Carrying::read(required).unwrap();
        assert!(carrying.mail_configuration_set.is_none() && carrying.sms_sender_id.is_none());
        let local = Settings::read_local("http://127.0.0.1:8787".to_owned(), |_| None).unwrap();
        assert_eq!(local.public_url, "http://127.0.0.1:8787");
    }

    #[test]
    fn what_is_missing_is_named_with_what_it_must_be() {
        for name in ["REGAIN_PUBLIC_URL", "REGAIN_MAIL_FROM", "REGAIN_UPDATE_URL", "REGAIN_EVENTS_TOPIC"] {
            let message = refused(&[(name, "")]);
            assert!(message.contains(name) && message.contains("must be"), "{message}");
        }
        for name in [ISSUE_KEY, CODE_KEY, THROTTLE_KEY, REPLY_KEY] {
            assert!(key(name, |_| None).unwrap_err().to_string().contains(name));
        }
    }

    #[test]
    fn what_is_wrong_is_named_and_its_value_never_shown() {
        for (name, values) in WRONG {
            for value in values {
                let message = refused(&[(name, value)]);
                assert!(message.contains(name) && message.contains("must be"), "{value}: {message}");
                assert!(value.len() < 4 || !message.contains(value), "{message}");
            }
        }
        for wrong in [
            "short",
            &KEY[1..],
            &format!("{KEY}\n"),
            &format!("{{\"current\":\"{KEY}\",\"previous\":\"short\"}}"),
            "arn:aws:ssm:eu-west-1:123456789012:parameter/regain-code-key",
            "arn:aws:secretsmanager:eu-west-1:123456789012:password:regain",
            "arn:aws:secretsmanager:eu-west-1:123456789012:secret:",
            "arn:other:secretsmanager:eu-west-1:123456789012:secret:regain",
        ] {
            let message = key(CODE_KEY, environment(&[(CODE_KEY, wrong)])).unwrap_err().to_string();
            assert!(message.contains(CODE_KEY) && !message.contains(wrong), "{message}");
        }
        let wrong = "arn:aws:sqs:eu-west-1:123456789012:regain-feedback";
        let message = topic(FEEDBACK_TOPIC, environment(&[(FEEDBACK_TOPIC, wrong)])).unwrap_err().to_string();
        assert!(message.contains(FEEDBACK_TOPIC) && !message.contains(wrong), "{message}");
        for wrong in ["short", &KEY[12..], &format!("{KEY} {KEY}"), &KEY.replace('A', "\u{e9}")] {
            let message = edge_secret(environment(&[(EDGE_SECRET, wrong)])).unwrap_err().to_string();
            assert!(message.contains(EDGE_SECRET) && !message.contains(wrong), "{message}");
        }
        let is_apart =
            |name: &str| name.ends_with("_KEY") || [FEEDBACK_TOPIC, EDGE_SECRET, LOGO_FILE].contains(&name);
        let optional = ALL.iter().filter(|(name, _)| !is_apart(name));
        assert_eq!(optional.count(), WRONG.len(), "a wrong value for each");
    }

    #[test]
    fn a_key_stands_in_its_setting_or_in_the_secret_that_it_names() {
        let read = |value: &str| key(CODE_KEY, environment(&[(CODE_KEY, value)])).unwrap();
        for here in [
            KEY.to_owned(),
            KEY.repeat(2),
            format!("{{\"current\":\"{KEY}\",\"previous\":\"{KEY}\",\"since\":1800000000000}}"),
        ] {
            assert!(matches!(read(&here), Held::Here(_)), "{here}");
        }
        for arn in [
            "arn:aws:secretsmanager:eu-west-1:123456789012:secret:regain/code-AbCdEf",
            "arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:a",
        ] {
            assert!(matches!(read(arn), Held::Secret(secret) if secret == arn));
        }
    }

    #[test]
    fn a_limit_that_is_wrong_is_named_itself() {
        for (wrong, member) in [
            (r#"{"attempts":0}"#, "`attempts`"),
            (r#"{"attempts":300}"#, "`attempts`"),
            (r#"{"atempts":5}"#, "`atempts`"),
            (r#"{"resend_waits":[60,-1]}"#, "`resend_waits[1]`"),
            (r#"{"pair_per_hour":101}"#, "`pair_per_hour`"),
            (r#"{"texts_per_day":18446744073709551615}"#, "`texts_per_day`"),
            (r#"{"record_kept":3600}"#, "`record_kept`"),
            (r#"{"guard_kept":3600}"#, "`guard_kept`"),
        ] {
            let message = refused(&[("REGAIN_LIMITS", wrong)]);
            assert!(message.contains(member), "{message}");
        }
        let off = r#"{"texts_per_day":0,"password_history":0,"resend_waits":[]}"#;
        assert!(Settings::read(environment(&[("REGAIN_LIMITS", off)])).is_ok(), "zero that has a meaning");
    }

    #[test]
    fn the_table_in_the_documentation_lists_every_setting_and_no_other() {
        let asked = RefCell::new(BTreeSet::new());
        let lookup = |name: &str| {
            asked.borrow_mut().insert(name.to_owned());
            environment(&[])(name)
        };
        Settings::read(lookup).unwrap();
        Carrying::read(lookup).unwrap();
        for name in [ISSUE_KEY, CODE_KEY, THROTTLE_KEY, REPLY_KEY] {
            key(name, lookup).unwrap();
        }
        texts(lookup, &Limits::default()).unwrap();
        topic(FEEDBACK_TOPIC, lookup).unwrap();
        edge_secret(lookup).unwrap();
        logo(lookup).unwrap();
        let documented = include_str!("../../../docs/settings.md").lines().filter_map(|line| {
            let (name, _) = line.strip_prefix("| `")?.split_once('`')?;
            Some(name.to_owned())
        });
        assert_eq!(asked.take(), documented.collect::<BTreeSet<_>>());
    }
}
