//! A rotation of a secret's keys, step by step, on moto's Secrets Manager.

use std::time::Duration;

use aws_sdk_secretsmanager::Client;
use aws_sdk_secretsmanager::config::{BehaviorVersion, Config, Credentials, Region};
use rand_core::{Rng, UnwrapErr};
use regain_core::Timestamp;
use regain_core::keys::{KeyRing, Keys};
use regain_core::secret::Key;
use rotate::RotateError;
use serde_json::{Value, json};

/// Any moment; time is an argument.
const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

/// As the template has Secrets Manager make it.
const FIRST: &str = r#"{"current":"x7Kq0bW2mZ5nR8tLcV3yP6sD9fGhJ1aE4uIoQwXeBvNjMlTkYrUiOpAzSdCgHbF0"}"#;

/// A secret of its own in moto, if the test command started one.
struct Secret {
    client: Client,
    id: String,
}

impl Secret {
    #[expect(clippy::disallowed_methods, reason = "the test command says what it started")]
    async fn holding(text: &str) -> Option<Self> {
        let Some(url) = std::env::var_os("REGAIN_TEST_MOTO") else {
            eprintln!("not run: REGAIN_TEST_MOTO does not say where moto listens");
            return None;
        };
        let config = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("eu-west-1"))
            .credentials_provider(Credentials::new("AKIDEXAMPLE", "example", None, None, "test"))
            .endpoint_url(url.into_string().expect("a URL"))
            .http_client(aws_smithy_http_client::Builder::new().build_http());
        let client = Client::from_conf(config.build());
        let name = format!("regain/{:016x}", UnwrapErr(getrandom::SysRng).next_u64());
        let created = client.create_secret().name(name).secret_string(text).send().await.expect("a secret");
        Some(Self { client, id: created.arn.expect("its ARN") })
    }

    /// Has the function do a step for the version with this number.
    async fn step(&self, step: &str, number: u32, now: Timestamp) -> Result<Value, RotateError> {
        let event = json!({ "Step": step, "SecretId": self.id, "ClientRequestToken": version(number) });
        Box::pin(rotate::rotate(&self.client, event, now, &mut UnwrapErr(getrandom::SysRng))).await
    }

    async fn rotate(&self, number: u32, now: Timestamp) -> Result<Value, RotateError> {
        let mut done = Value::Null;
        for step in ["createSecret", "setSecret", "testSecret", "finishSecret"] {
            done = self.step(step, number, now).await?;
        }
        Ok(done)
    }

    /// What the version with this label holds.
    async fn labelled(&self, label: &str) -> Option<String> {
        let found = self.client.get_secret_value().secret_id(&self.id).version_stage(label).send().await;
        found.ok()?.secret_string
    }

    async fn current(&self) -> String {
        self.labelled("AWSCURRENT").await.expect("a current version")
    }

    /// Writes a new version as somebody else would.
    async fn put(&self, number: u32, text: &str) {
        let put = self.client.put_secret_value().secret_id(&self.id).secret_string(text);
        put.client_request_token(version(number))
            .version_stages("AWSPENDING")
            .send()
            .await
            .expect("a version");
    }
}

fn version(number: u32) -> String {
    format!("fe4aa9b3-5b1c-4a0b-a1dc-{number:012}")
}

/// The keys that are accepted, the one that makes first.
fn accepted(text: &str, now: Timestamp) -> Vec<String> {
    let keys: Keys<Key> = KeyRing::parse(text).expect("keys").into();
    keys.accepted(now).iter().map(Key::expose).collect()
}

#[tokio::test]
async fn a_rotation_makes_the_next_key_and_keeps_the_one_before_whatever_step_comes_twice() {
    let Some(secret) = Secret::holding(FIRST).await else { return };
    let later = NOW.plus(Duration::from_mins(2));
    secret.step("createSecret", 1, NOW).await.expect("it is made");
    let new = secret.labelled("AWSPENDING").await.expect("a new version");
    for (step, now) in [("createSecret", later), ("setSecret", later), ("testSecret", later)] {
        secret.step(step, 1, now).await.expect(step);
        assert_eq!(secret.labelled("AWSPENDING").await.expect("it"), new, "{step}");
        assert_eq!(secret.current().await, FIRST, "{step}");
    }
    for _ in 0..2 {
        secret.step("finishSecret", 1, later).await.expect("it takes over");
        assert_eq!(secret.current().await, new);
    }
    secret.rotate(1, NOW.plus(Duration::from_hours(1))).await.expect("all of it once more");
    assert_eq!(secret.current().await, new);

    let (before, after) = (accepted(FIRST, NOW), accepted(&new, NOW));
    assert_eq!((after.len(), &after[0]), (2, &before[0]), "everybody gets to know it first");
    let used = accepted(&new, NOW.plus(Duration::from_mins(15)));
    assert_eq!(used, [after[1].clone(), before[0].clone()]);

    secret.rotate(2, NOW.plus(Duration::from_hours(24))).await.expect("the next one");
    let next = accepted(&secret.current().await, NOW.plus(Duration::from_hours(25)));
    assert_eq!((next.len(), &next[1]), (2, &used[0]), "and the first key is accepted no more");
}

#[tokio::test]
async fn a_key_that_not_everybody_would_know_does_not_take_over() {
    let Some(secret) = Secret::holding(FIRST).await else { return };
    secret.step("createSecret", 1, NOW).await.expect("it is made");
    let late = NOW.plus(Duration::from_mins(5));
    let refused = secret.step("finishSecret", 1, late).await.expect_err("too late");
    assert!(matches!(refused, RotateError::TooOld), "{refused}");
    assert_eq!(secret.current().await, FIRST);
    assert_eq!(secret.labelled("AWSPENDING").await, None, "nothing stands in the way of the next");
    secret.rotate(2, late).await.expect("another rotation");
    assert_ne!(secret.current().await, FIRST);
}

#[tokio::test]
async fn a_key_beside_which_the_current_one_would_not_be_accepted_does_not_take_over() {
    let Some(secret) = Secret::holding(FIRST).await else { return };
    for (number, wrong) in [(1, FIRST.replace('x', "y")), (2, "no keys".to_owned())] {
        secret.put(number, &wrong).await;
        for step in ["testSecret", "finishSecret"] {
            let refused = secret.step(step, number, NOW).await.expect_err("a refusal");
            assert!(matches!(refused, RotateError::DoesNotFollow | RotateError::NotAKey), "{refused}");
            assert!(!refused.to_string().contains("no keys"));
        }
    }
    // As when a schedule is set up.
    secret.put(3, FIRST).await;
    secret.step("testSecret", 3, NOW).await.expect("a copy is nothing wrong");
    assert!(secret.step("finishSecret", 3, NOW).await.is_err(), "but nothing new");
    assert_eq!(secret.current().await, FIRST);
}

#[tokio::test]
async fn a_secret_that_holds_no_keys_is_left_alone() {
    let Some(secret) = Secret::holding(r#"{"password":"correct horse battery staple, forty-three"}"#).await
    else {
        return;
    };
    let refused = secret.step("createSecret", 1, NOW).await.expect_err("a refusal");
    assert!(matches!(refused, RotateError::NotAKey), "{refused}");
    assert_eq!(secret.labelled("AWSPENDING").await, None);
}
