//! The functions' release binaries: what is in them, and that they work together. They run as Lambda runs them, by
//! `cargo lambda watch`, over the embedded engine, with moto for SES and SNS.
//!
//! `tests/aws/lambda` says where its tools are; without them these tests say so and do nothing.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use dynoxide::Database;
use local::Stream;
use mailparse::parse_mail;
use password::{Hasher, Parameters, Password};
use rand_core::UnwrapErr;
use regain_core::account::{Account, AccountId};
use regain_core::contact::{Contact, ContactKind};
use serde_json::{Value, json};
use store::schema::{TableNames, Tables};
use store::{Accounts, Change};
use tests::{Mail, NEW, OLD, Visitor, eventually};
use tokio::net::{TcpListener, TcpStream};

use crate::{functions, repository};

const TOPIC: &str = "arn:aws:sns:eu-west-1:123456789012:regain-events";

/// What the test command says of its tools.
#[expect(clippy::disallowed_methods, reason = "the test command says where its tools are")]
fn told(name: &str) -> Option<String> {
    let value = std::env::var_os(name).map(|value| value.into_string().expect("text"));
    if value.is_none() {
        eprintln!("not run: tests/aws/lambda says where the tools of this test are");
    }
    value
}

/// The folder of the release binaries, built from what stands in the tree now; `None` where nobody asked for them, for
/// that takes minutes.
fn binaries() -> Option<&'static Path> {
    static BUILT: LazyLock<PathBuf> = LazyLock::new(|| {
        // As `cargo lambda watch` builds them, so that it finds nothing to build.
        let built =
            cargo().args(["build", "--release", "--locked", "--bins", "--features", "lambda"]).status();
        assert!(built.expect("cargo").success(), "the binaries do not build");
        let metadata = cargo().args(["metadata", "--no-deps", "--locked", "--format-version", "1"]).output();
        let metadata: Value = serde_json::from_slice(&metadata.expect("cargo").stdout).expect("JSON");
        Path::new(metadata["target_directory"].as_str().expect("a folder")).join("release")
    });
    told("REGAIN_TEST_CARGO_LAMBDA")?;
    Some(&BUILT)
}

/// A command without what cargo tells a test of itself: build scripts look at some of it, and would all run again.
fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let told = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"]
            .iter()
            .any(|front| told.starts_with(front))
        {
            command.env_remove(&name);
        }
    }
    command
}

fn cargo() -> Command {
    let mut cargo = command(env!("CARGO"));
    cargo.current_dir(repository(""));
    cargo
}

fn contains(folder: &Path, binary: &str, text: &str) -> bool {
    let bytes = std::fs::read(folder.join(binary)).expect("a binary");
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// The runner has all of these, so the search finds what is there.
#[test]
fn no_door_no_clock_and_no_development_key_is_in_what_is_shipped() {
    let Some(folder) = binaries() else { return };
    for text in [
        "/local/outbox",
        "/local/clock",
        "/local/faults",
        "/local/accounts/",
        "/local/sign-in",
        "advance_seconds",
        "root-key",
        "ben@work.example.com",
        "a lamp behind the green door",
        "recovery@regain.example",
        "tables.sqlite",
        "engine.invalid",
        "SQLite",
    ] {
        assert!(contains(folder, "regain", text), "{text} is not in the runner");
        for function in functions() {
            assert!(!contains(folder, &function, text), "{text} is in {function}");
        }
    }
}

#[test]
fn a_function_is_ten_mebibytes_at_most() {
    let Some(folder) = binaries() else { return };
    for function in functions() {
        let size = std::fs::metadata(folder.join(&function)).expect("a binary").len();
        println!("{function}: {size} bytes");
        assert!(size <= 10 << 20, "{function} has {size} bytes");
    }
}

/// The functions behind `cargo lambda watch`, both gone with the value.
struct Watch {
    process: Child,
    url: String,
}

impl Watch {
    async fn start(cargo_lambda: &str, environment: &[(&str, &str)]) -> Self {
        // It cannot choose a port itself.
        let port =
            TcpListener::bind("127.0.0.1:0").await.expect("a port").local_addr().expect("its address").port();
        let url = format!("http://127.0.0.1:{port}");
        let process = command(cargo_lambda)
            .args(["lambda", "watch", "--release", "--ignore-changes", "--invoke-address", "127.0.0.1"])
            .args(["--invoke-port", &port.to_string()])
            .current_dir(repository(""))
            .env("CARGO", env!("CARGO"))
            .env("REGAIN_PUBLIC_URL", &url)
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .expect("cargo-lambda");
        Self { process, url }
    }

    /// Invokes a function with what is no HTTP request.
    async fn invoke(&self, function: &str, event: &Value) -> Value {
        let url = format!("{}/2015-03-31/functions/{function}/invocations", self.url);
        let answer = reqwest::Client::new().post(url).json(event).send().await.expect("an answer");
        answer.json().await.expect("JSON")
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What Lambda's event source mapping and schedule do: invokes `deliver` with what the streams tell, and for a sweep.
async fn pump(watch: Arc<Watch>, mut streams: Vec<Stream>) {
    let schedule: Value = serde_json::from_str(include_str!("../events/schedule.json")).expect("JSON");
    let mut tick = tokio::time::interval(Duration::from_millis(50));
    for number in 0_u32.. {
        tick.tick().await;
        for stream in &mut streams {
            if let Some(records) = stream.next().await.expect("the stream") {
                let answer = watch.invoke("deliver", &records).await;
                assert_eq!(answer, json!({ "batchItemFailures": [] }));
            }
        }
        if number.is_multiple_of(40) {
            let answer = watch.invoke("deliver", &schedule).await;
            assert_eq!(answer["errorMessage"], Value::Null, "{answer}");
        }
    }
}

/// Moto, where mail, text messages and events go.
struct Moto(String);

impl Moto {
    /// A call that sets something up; it asks for no signature, only for the service's name.
    async fn call(&self, service: &str, parameters: &[(&str, &str)]) {
        let scope =
            format!("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20270115/eu-west-1/{service}/aws4_request");
        let answer = reqwest::Client::new()
            .post(&self.0)
            .header("authorization", scope)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(serde_urlencoded::to_string(parameters).expect("a form"))
            .send()
            .await
            .expect("moto");
        assert!(answer.status().is_success(), "{}", answer.status());
    }

    /// Everything of one kind that it holds.
    async fn held(&self, service: &str, kind: &str) -> Vec<Value> {
        let url = format!("{}/moto-api/data.json", self.0);
        let data: Value = reqwest::get(url).await.expect("moto").json().await.expect("JSON");
        data[service][kind].as_array().cloned().unwrap_or_default()
    }

    /// The plain texts of the e-mails sent to an address.
    async fn mail_to(&self, address: &str) -> Vec<Mail> {
        let sent = self.held("ses", "RawMessage").await;
        let to_it = sent.iter().filter(|mail| mail["destinations"][0] == address);
        let text = |mail: &Value| {
            let parsed =
                parse_mail(mail["raw_data"].as_str().expect("an e-mail").as_bytes()).expect("an e-mail");
            let text = parsed.subparts[0].get_body().expect("text");
            Mail(json!({ "channel": "email", "text": text }))
        };
        to_it.map(text).collect()
    }

    /// The text messages sent to a number.
    async fn texts_to(&self, number: &str) -> Vec<Mail> {
        let sent = self.held("sns", "SMS").await;
        let to_it = sent.iter().filter(|text| text["phone_number"] == number);
        to_it.map(|text| Mail(json!({ "channel": "sms", "text": text["message"] }))).collect()
    }

    /// The types of the events published.
    async fn events(&self) -> Vec<String> {
        let topics = self.held("sns", "Topic").await;
        let ours = topics.iter().filter(|topic| topic["arn"] == TOPIC);
        let published = ours.flat_map(|topic| topic["sent_notifications"].as_array().into_iter().flatten());
        published.map(|event| event[3]["type"]["Value"].as_str().expect("a type").to_owned()).collect()
    }
}

/// Waits for a message with a code, and reads it.
async fn code(what: &str, messages: impl AsyncFn() -> Vec<Mail>) -> String {
    let coded = async || messages().await.iter().find_map(Mail::code);
    eventually(what, async || coded().await.is_some()).await;
    coded().await.expect("a code")
}

async fn put_ann(tables: &Tables) -> AccountId {
    let hasher = Hasher::new(Parameters::default(), 1);
    let hash = hasher.hash(Arc::new(Password::new(OLD)), &mut UnwrapErr(getrandom::SysRng)).await;
    let contact = |kind: ContactKind, value: &str| Contact {
        id: kind.as_str().to_owned(),
        value: kind.parse(value, None).expect("a contact"),
        confirmed_at: Some(regain_core::Timestamp::from_millis(1_700_000_000_000)),
        failed_at: None,
        removed: None,
        claimed: None,
    };
    let ann = Account {
        password: Some(hash.expect("a hash")),
        contacts: vec![
            contact(ContactKind::Email, "ann@example.com"),
            contact(ContactKind::Phone, "+34600123456"),
        ],
        ..Account::new(
            AccountId::parse("ann").expect("an id"),
            "ann".to_owned(),
            regain_core::Timestamp::from_millis(0),
        )
    };
    let change = Change { before: None, after: &ann, events: &[], call: None };
    tables
        .change(&change, &regain_core::Limits::default(), regain_core::Clock::default().now())
        .await
        .expect("the account");
    ann.id
}

async fn has_password(accounts: &Accounts, id: &AccountId, password: &str) -> bool {
    let account = accounts.get(id).await.expect("the tables").expect("the account");
    let hash = account.password.into_iter().collect();
    Hasher::new(Parameters::default(), 1)
        .matches_any(Arc::new(Password::new(password)), hash)
        .await
        .expect("a hash")
}

/// An account is won back by e-mail and then by text message, through nothing but what would run in AWS.
#[tokio::test]
async fn the_functions_that_are_shipped_get_somebody_back_in() {
    let (Some(_), Some(cargo_lambda), Some(moto)) =
        (binaries(), told("REGAIN_TEST_CARGO_LAMBDA"), told("REGAIN_TEST_MOTO"))
    else {
        return;
    };
    let database = Database::memory().expect("an engine");
    let tables = Tables::new(local::engine::client(database.clone()), TableNames::with_prefix("regain-"));
    tables.create().await.expect("tables");
    let streams = ["regain-recoveries", "regain-events", "regain-claims"]
        .map(|table| Stream::open(&database, table).expect("a stream"));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let dynamodb = format!("http://{}", listener.local_addr().expect("its address"));
    tokio::spawn(axum::serve(listener, local::engine::endpoint(database)).into_future());
    let (accounts, moto_url) = (tables.accounts(), moto.clone());
    let ann = put_ann(&tables).await;
    let moto = Moto(moto);
    moto.call("ses", &[("Action", "VerifyEmailIdentity"), ("EmailAddress", "recovery@example.com")]).await;
    moto.call("sns", &[("Action", "CreateTopic"), ("Name", "regain-events")]).await;

    let watch = Arc::new(
        Watch::start(
            &cargo_lambda,
            &[
                ("REGAIN_MAIL_FROM", "recovery@example.com"),
                ("REGAIN_ISSUE_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
                ("REGAIN_CODE_KEY", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE"),
                ("REGAIN_THROTTLE_KEY", "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI"),
                ("REGAIN_REPLY_KEY", "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM"),
                ("REGAIN_EVENTS_TOPIC", TOPIC),
                ("REGAIN_SMS_COUNTRIES", "*"),
                ("AWS_REGION", "eu-west-1"),
                ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
                ("AWS_SECRET_ACCESS_KEY", "example"),
                ("AWS_ENDPOINT_URL_DYNAMODB", &dynamodb),
                ("AWS_ENDPOINT_URL_SES", &moto_url),
                ("AWS_ENDPOINT_URL_SNS", &moto_url),
            ],
        )
        .await,
    );
    let visitor = Visitor::new(&watch.url);
    // A function is built when it is first asked for, so nobody waits for it by the clock.
    let address = watch.url.trim_start_matches("http://");
    eventually("cargo lambda watch", async || TcpStream::connect(address).await.is_ok()).await;
    let healthy = reqwest::get(format!("{}/health", watch.url)).await.expect("a reply");
    assert_eq!(healthy.status(), 200);
    assert_eq!(watch.invoke("deliver", &json!({ "Records": [] })).await, json!({ "batchItemFailures": [] }));
    let pump = tokio::spawn(pump(Arc::clone(&watch), streams.into()));

    // By e-mail.
    let started = visitor.starts("ann@example.com").await;
    let code_of_mail = code("the e-mail", async || moto.mail_to("ann@example.com").await).await;
    let verified = visitor.enters(&started, &code_of_mail).await;
    assert_eq!((verified.status, &verified.body["account"]["username"]), (200, &json!("ann")));
    assert_eq!(visitor.resets(&started, &verified.text_of("ticket"), NEW).await.status, 200);
    assert!(has_password(&accounts, &ann, NEW).await && !has_password(&accounts, &ann, OLD).await);

    // By text message.
    let started = visitor.asks(json!({ "identifier": "+34600123456", "channel": "sms" })).await;
    let code_of_text = code("the text message", async || moto.texts_to("+34600123456").await).await;
    let verified = visitor.enters(&started, &code_of_text).await;
    assert_eq!(verified.status, 200, "{verified:?}");
    let newest = "a third lamp on the stairs";
    assert_eq!(visitor.resets(&started, &verified.text_of("ticket"), newest).await.status, 200);
    assert!(has_password(&accounts, &ann, newest).await);

    // A claim is made and confirmed. Who judges it is let in by the gateway alone.
    let claim = json!({ "reason": "other", "username": "ann", "reply_to": "ann@new.example.com" });
    let claim = visitor.makes_claim(claim).await;
    let mail = async || moto.mail_to("ann@new.example.com").await;
    eventually("the e-mail to the claimant", async || !mail().await.is_empty()).await;
    let confirmed = visitor.confirms(&claim, &mail().await[0].claim_token()).await;
    assert_eq!((confirmed.status, confirmed.text_of("state").as_str()), (200, "open"), "{confirmed:?}");
    assert_eq!(visitor.get("/v1/support/claims").await.status, 401);

    // The host application is told, and so is every confirmed contact.
    let completed =
        async || moto.events().await.iter().filter(|event| *event == "regain.recovery.completed").count();
    eventually("the events", async || completed().await == 2).await;
    eventually("the notices", async || {
        moto.mail_to("ann@example.com").await.len() >= 3 && moto.texts_to("+34600123456").await.len() >= 2
    })
    .await;
    assert!(!pump.is_finished(), "an invocation of deliver failed");
    pump.abort();
}
