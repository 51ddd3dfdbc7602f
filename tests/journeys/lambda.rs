//! The very binaries that run in Lambda, behind a stand-in for Lambda's runtime interface.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use local::{Options, Runner};
use serde_json::{Value, json};
use tests::{Asked, Interface, Reply, binary};
use tokio::net::TcpListener;
use tokio::sync::{Mutex, mpsc};

/// An HTTP request as API Gateway hands it to a function, payload format 2.0.
const GATEWAY_EVENT: &str = include_str!("../events/apigw-v2.json");

/// Requests that a function must outlive: each a JSON merge patch (RFC 7396) on the event above, with the status of
/// the reply.
const HOSTILE: &str = include_str!("../events/apigw-v2-hostile.json");

/// Lambda's runtime interface: gives out events one after the other and takes the answers.
struct Invoker {
    events: Mutex<mpsc::Receiver<Value>>,
    answers: mpsc::Sender<Value>,
}

async fn next(State(invoker): State<Arc<Invoker>>) -> (HeaderMap, String) {
    let event = invoker.events.lock().await.recv().await;
    let Some(event) = event else { std::future::pending().await };
    let headers = [
        ("lambda-runtime-aws-request-id", "156cb537-e2d4-11e8-9b34-d36013741fb9"),
        ("lambda-runtime-deadline-ms", "4102444800000"),
        ("lambda-runtime-invoked-function-arn", "arn:aws:lambda:eu-west-1:123456789012:function:regain"),
    ];
    let headers =
        headers.map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value")));
    (HeaderMap::from_iter(headers), event.to_string())
}

async fn answered(State(invoker): State<Arc<Invoker>>, Path(_): Path<String>, body: String) -> StatusCode {
    let answer = serde_json::from_str(&body).unwrap_or(Value::Null);
    invoker.answers.send(answer).await.expect("a test that waits");
    StatusCode::ACCEPTED
}

/// One function, started as Lambda starts it.
struct Function {
    process: Child,
    events: mpsc::Sender<Value>,
    answers: mpsc::Receiver<Value>,
}

impl Function {
    async fn start(name: &str, environment: &[(&str, &str)]) -> Self {
        let (events, taken) = mpsc::channel(1);
        let (given, answers) = mpsc::channel(1);
        let invoker = Arc::new(Invoker { events: Mutex::new(taken), answers: given });
        let interface = Router::new()
            .route("/2018-06-01/runtime/invocation/next", get(next))
            .route("/2018-06-01/runtime/invocation/{id}/response", post(answered))
            .route("/2018-06-01/runtime/invocation/{id}/error", post(answered))
            .with_state(invoker);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address").to_string();
        tokio::spawn(async move { axum::serve(listener, interface).await });
        let process = Command::new(binary(name))
            .env_clear()
            .envs([
                ("AWS_LAMBDA_RUNTIME_API", address.as_str()),
                ("AWS_LAMBDA_FUNCTION_NAME", name),
                ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128"),
                ("AWS_LAMBDA_FUNCTION_VERSION", "1"),
                ("AWS_LAMBDA_LOG_STREAM_NAME", "log"),
                ("AWS_LAMBDA_LOG_GROUP_NAME", "log"),
            ])
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .expect("the function");
        Self { process, events, answers }
    }

    async fn answers(&mut self, event: Value) -> Value {
        self.events.send(event.clone()).await.expect("the function takes it");
        let answer = tokio::time::timeout(std::time::Duration::from_mins(1), self.answers.recv()).await;
        let answer = answer.expect("an answer within a minute").expect("an answer");
        if let Some(method) = event["requestContext"]["http"]["method"].as_str() {
            hold(method, &event, &answer);
        }
        answer
    }
}

impl Drop for Function {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What passes the gateway is held against the description of the interface, like what a visitor gets.
fn hold(method: &str, event: &Value, answer: &Value) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let headers = answer["headers"].as_object().expect("headers");
    let headers = headers.iter().map(|(name, value)| (name.clone(), text(value))).collect();
    let status = answer["statusCode"].as_u64().and_then(|status| status.try_into().ok()).expect("a status");
    // `rawPath` has lost its escapes: what looks like a query in it is none.
    let (path, body) = (text(&event["rawPath"]).replace('?', "%3F"), text(&event["body"]));
    let asked = Asked { method, path: &path, body: body.as_bytes() };
    Interface::described().hold(&asked, &Reply::new(status, headers, text(&answer["body"])));
}

/// Nothing answers at this endpoint: whoever calls the store gets to know it at once.
const ENVIRONMENT: [(&str, &str); 12] = [
    ("REGAIN_PUBLIC_URL", "https://recover.example.com"),
    ("REGAIN_MAIL_FROM", "recovery@example.com"),
    ("REGAIN_EVENTS_TOPIC", "arn:aws:sns:eu-west-1:123456789012:events"),
    ("REGAIN_FEEDBACK_TOPIC", "arn:aws:sns:eu-west-1:123456789012:regain-feedback"),
    ("REGAIN_ISSUE_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
    ("REGAIN_CODE_KEY", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE"),
    ("REGAIN_THROTTLE_KEY", "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI"),
    ("REGAIN_REPLY_KEY", "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM"),
    ("AWS_REGION", "eu-west-1"),
    ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
    ("AWS_SECRET_ACCESS_KEY", "example"),
    ("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:9"),
];

fn event(method: &str, path: &str, body: &str) -> Value {
    let mut event: Value = serde_json::from_str(GATEWAY_EVENT).expect("the recorded event");
    event["rawPath"] = json!(path);
    event["requestContext"]["http"]["method"] = json!(method);
    event["requestContext"]["http"]["path"] = json!(path);
    event["body"] = json!(body);
    event
}

fn body(answer: &Value) -> Value {
    serde_json::from_str(answer["body"].as_str().expect("a body")).expect("JSON")
}

#[tokio::test]
async fn a_function_answers_the_gateway_with_the_handlers_of_the_runner() {
    let mut pages = Function::start("pages", &ENVIRONMENT).await;
    let healthy = pages.answers(event("GET", "/health", "")).await;
    assert_eq!(healthy["statusCode"], 200);
    assert_eq!(body(&healthy)["status"], "ok");
    assert_eq!(healthy["headers"]["cache-control"], "no-store");
    let front = pages.answers(event("GET", "/", "")).await;
    assert_eq!((&front["statusCode"], &front["isBase64Encoded"]), (&json!(200), &json!(false)));
    assert!(front["body"].as_str().is_some_and(|body| body.starts_with("<!doctype html>")));
    let lost = pages.answers(event("GET", "/nothing", "")).await;
    assert_eq!(lost["statusCode"], 404);
    assert_eq!(body(&lost)["type"], "https://recover.example.com/errors/not_found");
}

#[tokio::test]
async fn a_caller_whose_network_the_gateway_does_not_tell_is_refused() {
    let mut pages = Function::start("pages", &ENVIRONMENT).await;
    let mut unknown = event("GET", "/health", "");
    unknown["requestContext"]["http"]["sourceIp"] = json!("");
    unknown["headers"]["x-forwarded-for"] = json!("192.0.2.1");
    assert_eq!(pages.answers(unknown).await["statusCode"], 403);
}

/// RFC 7396, but for one thing: no patch here makes an object where there was none.
fn merge(into: &mut Value, patch: &Value) {
    match (into.as_object_mut(), patch) {
        (Some(members), Value::Object(changes)) => {
            for (name, change) in changes {
                match change {
                    Value::Null => drop(members.remove(name)),
                    change => merge(members.entry(name).or_insert_with(|| json!({})), change),
                }
            }
        }
        _ => *into = patch.clone(),
    }
}

/// No invocation may end in anything but a reply of ours: what stops the function takes the next caller's reply too.
#[tokio::test]
async fn no_request_stops_a_function() {
    let mut pages = Function::start("pages", &ENVIRONMENT).await;
    let cases: Value = serde_json::from_str(HOSTILE).expect("the recorded events");
    for case in cases.as_array().expect("a list") {
        let mut request = event("GET", "/", "");
        merge(&mut request, &case["changes"]);
        let answer = pages.answers(request).await;
        assert_eq!(answer["statusCode"], case["status"], "{}", case["what"]);
        assert_eq!(answer["headers"]["x-content-type-options"], "nosniff", "{}", case["what"]);
        assert!(!answer.to_string().contains("evil.example"), "{}", case["what"]);
    }
    let long = pages.answers(event("GET", &"/long".repeat(20_000), "")).await;
    assert_eq!(long["statusCode"], 404);
    for no_request in
        [json!({}), json!([]), json!(null), json!("x"), json!({ "version": "1.0", "path": "/" })]
    {
        assert_eq!(pages.answers(no_request).await["statusCode"], 403);
    }
    assert_eq!(pages.answers(event("GET", "/health", "")).await["statusCode"], 200);
}

#[tokio::test]
async fn behind_an_edge_only_what_it_passes_on_is_served() {
    let secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    let environment = [&ENVIRONMENT[..], &[("REGAIN_EDGE_SECRET", secret)]].concat();
    let mut pages = Function::start("pages", &environment).await;
    for (edge, viewer, status) in [
        (secret, "2001:db8::1:46532", 200),
        (secret, "", 403),
        (&secret[1..], "198.51.100.7:46532", 403),
        ("", "198.51.100.7:46532", 403),
    ] {
        let mut request = event("GET", "/health", "");
        request["headers"]["x-regain-edge"] = json!(edge);
        request["headers"]["cloudfront-viewer-address"] = json!(viewer);
        assert_eq!(pages.answers(request).await["statusCode"], status, "{viewer}");
    }
    assert_eq!(pages.answers(event("GET", "/health", "")).await["statusCode"], 403, "past the edge");
}

#[tokio::test]
async fn a_store_that_is_away_is_503_with_a_time_to_wait() {
    let mut request = Function::start("request", &ENVIRONMENT).await;
    let answer =
        request.answers(event("POST", "/v1/recoveries", r#"{"identifier":"ann@example.com"}"#)).await;
    assert_eq!(answer["statusCode"], 503);
    assert_eq!(answer["headers"]["retry-after"], "1");
    assert_eq!((&body(&answer)["code"], &body(&answer)["retry_after"]), (&json!("try_later"), &json!(1)));
    let invalid = request.answers(event("POST", "/v1/recoveries", r#"{"identifier":7}"#)).await;
    assert_eq!(invalid["statusCode"], 400);
}

#[tokio::test]
async fn the_host_application_is_whoever_the_gateway_says_signed_the_call() {
    let mut accounts = Function::start("accounts", &ENVIRONMENT).await;
    let mut call = event("PUT", "/v1/accounts/ann", r#"{"username":"ann"}"#);
    call["headers"]["authorization"] =
        json!("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/eu-west-1/execute-api/aws4_request");
    assert_eq!(accounts.answers(call.clone()).await["statusCode"], 401, "what a caller sends is no proof");
    let identity = json!({ "accountId": "123456789012", "userArn": "arn:aws:iam::123456789012:role/host" });
    call["requestContext"]["authorizer"] = json!({ "iam": identity });
    assert_eq!(
        accounts.answers(call.clone()).await["statusCode"],
        503,
        "it gets as far as the store, which is away"
    );
    call["body"] = json!(r#"{"username":7}"#);
    assert_eq!(accounts.answers(call).await["statusCode"], 400);
}

#[tokio::test]
async fn a_sweep_that_cannot_reach_the_store_fails_so_that_an_alarm_can_see_it() {
    let mut deliver = Function::start("deliver", &ENVIRONMENT).await;
    let schedule = serde_json::from_str(include_str!("../events/schedule.json")).expect("the recorded event");
    let answer = deliver.answers(schedule).await;
    assert!(
        answer["errorMessage"].as_str().is_some_and(|message| message.contains("store is unavailable")),
        "{answer}"
    );
}

/// What a cold start waits for, somebody waits for. The first event needs no table, or is refused.
#[tokio::test]
async fn a_function_starts_without_a_word_to_any_service() {
    let service = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    service.set_nonblocking(true).expect("a listener that does not wait");
    let endpoint = format!("http://{}", service.local_addr().expect("its address"));
    let endpoints =
        ["DYNAMODB", "SES", "SNS", "SECRETS_MANAGER"].map(|name| format!("AWS_ENDPOINT_URL_{name}"));
    let mut environment = ENVIRONMENT.to_vec();
    environment.retain(|(name, _)| !name.starts_with("AWS_ENDPOINT_URL"));
    environment.extend(endpoints.iter().map(|name| (name.as_str(), endpoint.as_str())));
    for name in FUNCTIONS.into_iter().chain(["rotate"]) {
        let mut function = Function::start(name, &environment).await;
        let nothing = match name {
            "deliver" | "feedback" | "rotate" => json!({ "Records": [] }),
            _ => event("GET", "/nothing", ""),
        };
        function.answers(nothing).await;
        let called = service.accept().err().map(|error| error.kind());
        assert_eq!(called, Some(std::io::ErrorKind::WouldBlock), "{name} called a service");
    }
}

/// `cargo lambda watch` sends each path where the HTTP API sends it in AWS.
#[tokio::test]
async fn the_watch_router_knows_the_paths_of_every_function_and_no_other() {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--locked", "--format-version", "1"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("cargo");
    let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("JSON");
    let router = metadata["metadata"]["lambda"]["watch"]["router"].as_object().expect("a router");
    let known: BTreeSet<(&str, &str)> =
        router.iter().map(|(path, function)| (function.as_str().expect("a name"), path.as_str())).collect();
    let options = Options { port: 0, folder: None, accounts: "[]".to_owned(), lambda: None, reviewers: 2 };
    let runner = Box::pin(Runner::start(options)).await.expect("a runner");
    let mut served: BTreeSet<(&str, &str)> = BTreeSet::from([("pages", "/"), ("pages", "/{*path}")]);
    for (function, routes) in runner.by_function() {
        // `pages` answers wherever nobody else does, its own paths among them.
        let own = routes.iter().filter(|_| *function != "pages");
        served.extend(own.map(|(_, path)| (*function, *path)));
    }
    assert_eq!(known, served);
}

const FUNCTIONS: [&str; 9] =
    ["request", "verify", "reset", "accounts", "claim", "support", "deliver", "feedback", "pages"];

/// What a function says when it starts with a setting changed or, with `None`, missing.
fn complaint(function: &str, (setting, value): (&str, Option<&str>)) -> String {
    let rest = ENVIRONMENT.iter().filter(|(name, _)| *name != setting).copied();
    complaint_in(function, rest.chain(value.map(|value| (setting, value))))
}

fn complaint_in<'a>(function: &str, environment: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let output = Command::new(binary(function))
        .env_clear()
        .envs(environment)
        .env("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9")
        .output()
        .expect("the function");
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn every_function_names_the_setting_that_is_missing_or_wrong() {
    for function in FUNCTIONS {
        for required in ["REGAIN_PUBLIC_URL", "REGAIN_MAIL_FROM", "AWS_REGION"] {
            assert!(complaint(function, (required, None)).contains(required), "{function} {required}");
        }
    }
    for (setting, wrong) in [
        ("REGAIN_PUBLIC_URL", "http://regain.example.net"),
        ("REGAIN_TABLE_PREFIX", "regain/"),
        ("REGAIN_CORS_ORIGINS", "https://www.example.net/"),
        ("REGAIN_LIMITS", r#"{"ticket_lifetime":0}"#),
        ("REGAIN_EDGE_SECRET", "a few words"),
    ] {
        let complaint = complaint("pages", (setting, Some(wrong)));
        assert!(complaint.contains(setting) && !complaint.contains(wrong), "{complaint}");
    }
}

/// The keys, and which functions read each: the last column of `docs/settings.md`.
fn documented_keys() -> Vec<(&'static str, Vec<&'static str>)> {
    let rows = include_str!("../../docs/settings.md").lines().filter(|line| line.contains("_KEY` |"));
    let keys = rows.map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let reads = |function: &&str| cells[4].contains(&format!("`{function}`"));
        (cells[1].trim_matches('`'), FUNCTIONS.into_iter().filter(reads).collect())
    });
    keys.collect()
}

#[test]
fn a_function_reads_the_settings_that_the_documentation_says_and_no_other() {
    let rows = include_str!("../../docs/settings.md").lines().filter(|line| line.starts_with("| `REGAIN_"));
    let rows = rows.map(|row| row.split('|').map(str::trim).collect::<Vec<_>>());
    let mut settings = 0;
    for cells in rows.filter(|cells| !cells[4].contains("every function")) {
        let (setting, is_required, readers) = (cells[1].trim_matches('`'), cells[3] == "required", cells[4]);
        settings += 1;
        for function in FUNCTIONS {
            let reads = readers.contains(&format!("`{function}`"));
            for (value, refused) in [(None, is_required), (Some("a word in its place"), true)] {
                let complaint = complaint(function, (setting, value));
                assert_eq!(
                    complaint.contains(setting),
                    reads && refused,
                    "{function} {setting}: {complaint}"
                );
                assert!(!complaint.contains("a word in"), "{complaint}");
            }
        }
    }
    assert_eq!(settings, 13);
}

/// A stand-in for Secrets Manager: gives out what it holds.
#[derive(Default)]
struct Vault {
    secrets: Mutex<BTreeMap<String, String>>,
    reads: Mutex<Vec<String>>,
}

impl Vault {
    /// Where it listens.
    async fn open(self: &Arc<Self>) -> String {
        let service = Router::new().route("/", post(get_secret_value)).with_state(Arc::clone(self));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("its address"));
        tokio::spawn(async move { axum::serve(listener, service).await });
        url
    }
}

async fn get_secret_value(
    State(vault): State<Arc<Vault>>,
    headers: HeaderMap,
    body: String,
) -> (StatusCode, String) {
    assert_eq!(headers["x-amz-target"], "secretsmanager.GetSecretValue");
    let asked: Value = serde_json::from_str(&body).expect("JSON");
    let arn = asked["SecretId"].as_str().expect("an ARN").to_owned();
    let answer = match vault.secrets.lock().await.get(&arn) {
        None => {
            let message = "Secrets Manager can't find the specified secret.";
            let refusal = json!({ "__type": "ResourceNotFoundException", "Message": message });
            (StatusCode::BAD_REQUEST, refusal.to_string())
        }
        Some(text) => {
            let found = json!({
                "ARN": arn, "Name": "regain", "VersionId": "fe4aa9b3-5b1c-4a0b-a1dc-9bb0c2b7b6f9",
                "SecretString": text, "VersionStages": ["AWSCURRENT"], "CreatedDate": 1_795_340_400.12,
            });
            (StatusCode::OK, found.to_string())
        }
    };
    vault.reads.lock().await.push(arn);
    answer
}

fn arn(key: &str) -> String {
    format!("arn:aws:secretsmanager:eu-west-1:123456789012:secret:regain/{key}-AbCdEf")
}

#[tokio::test]
async fn a_function_takes_its_keys_from_the_secrets_that_its_settings_name_and_reads_no_other() {
    let vault = Arc::<Vault>::default();
    let url = vault.open().await;
    let keys = documented_keys();
    let arns: Vec<(&str, String)> = keys.iter().map(|(key, _)| (*key, arn(key))).collect();
    for (key, arn) in &arns {
        let value = ENVIRONMENT.iter().find(|(name, _)| name == key).expect("a key").1;
        let secret = json!({ "current": value, "previous": "x".repeat(64), "since": 1_795_340_400_000_i64 });
        vault.secrets.lock().await.insert(arn.clone(), secret.to_string());
    }
    let plain = ENVIRONMENT.into_iter().filter(|(name, _)| arns.iter().all(|(key, _)| key != name));
    let references = arns.iter().map(|(key, arn)| (*key, arn.as_str()));
    let environment: Vec<_> =
        plain.chain(references).chain([("AWS_ENDPOINT_URL_SECRETS_MANAGER", url.as_str())]).collect();
    for name in FUNCTIONS {
        let mut function = Function::start(name, &environment).await;
        for _ in 0..2 {
            if ["deliver", "feedback"].contains(&name) {
                assert!(function.answers(json!({})).await["errorMessage"].is_string());
            } else {
                assert_eq!(function.answers(event("GET", "/nothing", "")).await["statusCode"], 404);
            }
        }
        let mut read = std::mem::take(&mut *vault.reads.lock().await);
        read.sort();
        let mut documented: Vec<String> =
            keys.iter().filter(|(_, readers)| readers.contains(&name)).map(|(key, _)| arn(key)).collect();
        documented.sort();
        assert_eq!(read, documented, "{name}, once and before it is of use");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_is_missing_wrong_or_away_stops_the_start() {
    let vault = Arc::<Vault>::default();
    let url = vault.open().await;
    let arn = arn("REGAIN_CODE_KEY");
    let complaint = |url: &str| {
        let rest = ENVIRONMENT.iter().filter(|(name, _)| *name != "REGAIN_CODE_KEY").copied();
        let secret =
            [("REGAIN_CODE_KEY", arn.as_str()), ("AWS_ENDPOINT_URL_SECRETS_MANAGER", url)].into_iter();
        let complaint = complaint_in("verify", rest.chain(secret));
        assert!(complaint.contains("REGAIN_CODE_KEY"), "{complaint}");
        complaint
    };
    assert!(complaint(&url).contains("ResourceNotFoundException"));
    for wrong in ["a word in the place of a key", r#"{"password":"a word in the place of a key"}"#] {
        vault.secrets.lock().await.insert(arn.clone(), wrong.to_owned());
        let complaint = complaint(&url);
        assert!(complaint.contains("a key of at least 43") && !complaint.contains("a word"), "{complaint}");
    }
    assert!(complaint("http://127.0.0.1:9").contains("Unread"));
}

#[tokio::test]
async fn the_function_that_rotates_needs_no_settings_and_takes_steps_of_a_rotation_only() {
    let vault = Arc::<Vault>::default();
    let url = vault.open().await;
    let arn = arn("REGAIN_CODE_KEY");
    vault.secrets.lock().await.insert(arn.clone(), "x".repeat(64));
    let platform = ENVIRONMENT.into_iter().filter(|(name, _)| name.starts_with("AWS_"));
    let platform: Vec<_> = platform.chain([("AWS_ENDPOINT_URL_SECRETS_MANAGER", url.as_str())]).collect();
    let mut rotate = Function::start("rotate", &platform).await;
    let version = "fe4aa9b3-5b1c-4a0b-a1dc-9bb0c2b7b6f9";
    let test = json!({ "Step": "testSecret", "SecretId": arn, "ClientRequestToken": version });
    assert_eq!(rotate.answers(test).await, Value::Null);
    assert_eq!(*vault.reads.lock().await, [arn.clone(), arn], "the current version and the new one");
    for nothing in [json!({}), json!({ "Step": "dropSecret", "SecretId": "s", "ClientRequestToken": "t" })] {
        let answer = rotate.answers(nothing).await;
        assert_eq!(answer["errorMessage"], "this is no step of a rotation");
    }
}
