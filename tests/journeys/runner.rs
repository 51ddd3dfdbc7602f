//! The local runner and its doors.

use std::process::{Command, Output};
use std::time::Duration;

use regain_core::event::EventType;
use serde_json::json;
use tests::{World, binary, eventually};

fn run(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let run = Command::new(binary("regain")).args(arguments).envs(environment.iter().copied()).output();
    run.expect("the runner")
}

fn complaint(output: &Output) -> String {
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn it_refuses_to_start_inside_lambda() {
    let output = run(&["--memory", "--port", "0"], &[("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001")]);
    assert!(complaint(&output).contains("Lambda"));
}

#[tokio::test]
async fn a_newcomer_is_shown_accounts_that_work_and_memory_keeps_nothing() {
    let mut world = World::start_in_memory();
    let (started, ticket) = world.visitor().proves(&world, "ana@example.com").await;
    assert_eq!(world.visitor().resets(&started, &ticket, "violet tugboats at midnight").await.status, 200);
    assert!(world.visitor().signs_in("ana", "violet tugboats at midnight").await.is_some());
    eventually("the screen", async || world.printed().contains("/local/outbox")).await;
    assert!(world.printed().contains("ana@example.com") && world.printed().contains("ben@example.com"));
    assert!(!world.folder().join(".regain").exists());
    world.restart();
    assert_eq!(world.visitor().signs_in("ana", "violet tugboats at midnight").await, None);
}

#[tokio::test]
async fn what_stands_in_its_way_is_said_by_name() {
    let world = World::start();
    let port = world.url().rsplit(':').next().expect("a port");
    assert!(complaint(&run(&["--memory", "--port", port], &[])).contains("--port"));
    let data = world.data();
    assert!(
        complaint(&run(&["--port", "0", "--data", &data.to_string_lossy()], &[]))
            .contains("another `regain`")
    );
    assert!(
        complaint(&run(&["--port", "0", "--memory", "--accounts", "/no/such/file"], &[]))
            .contains("/no/such/file")
    );
    let damaged = data.join("outbox.jsonl");
    std::fs::write(&damaged, "[{\"account_id\":\"a\"}]").expect("a file");
    let output = run(&["--port", "0", "--memory", "--accounts", &damaged.to_string_lossy()], &[]);
    assert!(complaint(&output).contains("account a"));
}

#[tokio::test]
async fn the_functions_are_run_only_by_cargo_lambda_and_on_the_time_that_is() {
    let without = run(&["--memory", "--port", "0", "--lambda"], &[("PATH", "/no/such/folder")]);
    assert!(complaint(&without).contains("pip install cargo-lambda"));
    let mut world = World::start();
    world.advance(Duration::from_secs(1)).await;
    world.kill();
    let moved = run(&["--port", "0", "--lambda", "--data", &world.data().to_string_lossy()], &[]);
    assert!(complaint(&moved).contains("--data"));
}

#[test]
fn a_setting_that_is_wrong_stops_the_start_by_its_name() {
    for (name, wrong) in [
        ("REGAIN_SERVICE_NAME", "A name of more than 30 letters!"),
        ("REGAIN_MAIL_FROM", "recovery"),
        ("REGAIN_DEFAULT_REGION", "Germany"),
        ("REGAIN_CORS_ORIGINS", "*"),
        ("REGAIN_MIN_CLIENT_VERSIONS", "one app"),
        ("REGAIN_UPDATE_URL", "http://example.com"),
        ("REGAIN_SIGN_IN_URL", "/sign-in"),
        ("REGAIN_ACCENT_COLOUR", "#f5a623"),
        ("REGAIN_LOGO_FILE", "no/such/logo.svg"),
        ("REGAIN_SUPPORT_URL", "help@example.com"),
        ("REGAIN_PRIVACY_URL", "/privacy"),
        ("REGAIN_LEGAL_URL", "/legal"),
        ("REGAIN_NETWORK_QUOTAS", "203.0.113.0=1"),
        ("REGAIN_LIMITS", r#"{"attempts":0}"#),
    ] {
        let complaint = complaint(&run(&["--memory", "--port", "0"], &[(name, wrong)]));
        assert!(complaint.contains(&format!("{name} must be")), "{complaint}");
        assert!(wrong == "*" || !complaint.contains(wrong), "{complaint}");
    }
    let alone = run(&["--memory", "--port", "0"], &[("REGAIN_MIN_CLIENT_VERSIONS", "app/1")]);
    assert!(complaint(&alone).contains("REGAIN_UPDATE_URL is missing"));
}

#[tokio::test]
async fn the_runner_reads_the_settings_of_a_deployment() {
    let limits = r#"{"attempts":3,"resend_waits":[60]}"#;
    let world = World::start_with_env(&[("REGAIN_LIMITS", limits), ("REGAIN_SERVICE_NAME", "Acme & Söhne")]);
    world.account("ann", "ann@example.com", "a kettle on the windowsill").await;
    let ann = world.visitor();
    let started = ann.starts("ann@example.com").await;
    let state = ann.state(&started).await;
    assert_eq!((&state.body["attempts_left"], &state.body["sends_left"]), (&json!(3), &json!(1)));
    ann.code(&world, &started, "ann@example.com").await;
    let mail = &world.mail_to("ann@example.com").await[0];
    assert!(mail["text"].as_str().is_some_and(|text| text.contains("Acme & Söhne")));
}

#[tokio::test]
async fn the_doors_are_shut_to_other_sites() {
    let world = World::start();
    let visitor = world.visitor();
    let json = ("content-type", "application/json");
    for hostile in [("host", "evil.example"), ("origin", "https://evil.example"), ("origin", "null")] {
        for (method, path) in [
            ("GET", "/local/outbox"),
            ("GET", "/local/outbox.json"),
            ("GET", "/local/events.json"),
            ("GET", "/local/keys.json"),
            ("POST", "/local/clock"),
            ("POST", "/local/faults"),
            ("PUT", "/local/accounts/ann"),
            ("POST", "/local/sign-in"),
            ("GET", "/local/session"),
        ] {
            let refused = visitor.send(method, path, &[json, hostile], "{}").await;
            assert_eq!((refused.status, refused.code()), (403, "forbidden"), "{method} {path}");
        }
    }
    let own = visitor.send("GET", "/local/outbox", &[("origin", world.url())], "").await;
    assert_eq!(own.status, 200);
}

#[tokio::test]
async fn an_account_is_put_as_it_was_meant_or_not_at_all() {
    let world = World::start();
    let visitor = world.visitor();
    let contact = |value: &str| json!({ "kind": "email", "value": value, "confirmed": true });
    for (account, pointer) in [
        (json!({ "username": "a@b" }), "/username"),
        (json!({ "username": "ann", "state": "asleep" }), "/state"),
        (json!({ "username": "ann", "locale": "?" }), "/locale"),
        (json!({ "username": "ann", "contacts": vec![contact("ann@example.com"); 21] }), "/contacts"),
        (
            json!({ "username": "ann", "contacts": [contact("ann@example.com"), contact("nonsense")] }),
            "/contacts/1/value",
        ),
        (json!({ "username": "ann", "contacts": [contact("a@b.c"), contact("a@B.C")] }), "/contacts/1/value"),
        (
            json!({ "username": "ann", "contacts": [{ "kind": "pigeon", "value": "x", "confirmed": true }] }),
            "/contacts/0/kind",
        ),
        (
            json!({ "username": "ann", "contacts": [{ "kind": "email", "value": "a@b.c" }] }),
            "/contacts/0/confirmed",
        ),
    ] {
        let refused = visitor.put("/local/accounts/ann", account).await;
        assert_eq!(refused.status, 400);
        assert_eq!(refused.body["violations"][0]["pointer"], pointer);
    }
    world.account("ann", "ann@example.com", "a kettle on the windowsill").await;
    let taken = visitor.put("/local/accounts/other", json!({ "username": "ANN" })).await;
    assert_eq!((taken.status, taken.code()), (409, "username_taken"));
    world.put_account("ann", json!({ "username": "anna", "contacts": [] })).await;
    assert!(visitor.signs_in("anna", "a kettle on the windowsill").await.is_some(), "the password stays");
    assert_eq!(
        visitor.signs_in("ann", "a kettle on the windowsill").await,
        None,
        "the old name leads nowhere"
    );
    visitor.starts("ann@example.com").await;
    world.worker_is_done().await;
    assert!(world.mail_to("ann@example.com").await.is_empty(), "nor does the old address");
}

#[tokio::test]
async fn the_clock_goes_forward_only_and_health_tells_it() {
    let world = World::start();
    let visitor = world.visitor();
    let before = visitor.get("/health").await;
    assert_eq!(before.body["status"], "ok");
    let moved = visitor.post("/local/clock", json!({ "advance_seconds": 86_400 })).await;
    assert!(moved.text_of("now")[..10] > before.text_of("now")[..10]);
    for wrong in [json!(-1), json!(1.5), json!("1"), json!(u64::MAX)] {
        let refused = visitor.post("/local/clock", json!({ "advance_seconds": wrong })).await;
        assert_eq!(refused.status, 400);
    }
}

#[tokio::test]
async fn the_outbox_shows_a_message_as_text_never_as_markup() {
    let world = World::start();
    let contacts = json!([{ "kind": "email", "value": "ann@example.com", "confirmed": true }]);
    world.put_account("ann", json!({ "username": "<b>ann</b>", "contacts": contacts })).await;
    let visitor = world.visitor();
    let started = visitor.starts("ann@example.com").await;
    let code = visitor.code(&world, &started, "ann@example.com").await;
    let page = visitor.get("/local/outbox").await;
    assert!(page.headers["content-type"].starts_with("text/html"));
    assert!(page.headers["content-security-policy"].contains("default-src 'none'"));
    assert!(page.text.contains(&code) && !page.text.contains("<b>ann"));
    let message = &world.mail_to("ann@example.com").await[0];
    assert!(message["html"].as_str().is_some_and(|html| !html.contains("<b>ann")));
    for member in ["id", "channel", "to", "from", "subject", "text", "html", "kind", "sent_at"] {
        assert!(message[member].is_string(), "{member}");
    }
}

/// What a host application subscribes to is what there is.
#[test]
fn the_readme_names_every_event() {
    let named = |line: &'static str| line.strip_prefix("| `regain.").and_then(|rest| rest.split_once('`'));
    let named: Vec<String> = include_str!("../../README.md")
        .lines()
        .filter_map(|line| Some(format!("regain.{}", named(line)?.0)))
        .collect();
    assert_eq!(named, EventType::ALL.map(EventType::as_str));
}

/// The threat model is worth what its tests are.
#[test]
fn the_threat_model_names_tests_that_exist() {
    let document = include_str!("../../docs/threat-model.md");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let mut source = String::new();
    let mut named = 0;
    for word in document.split('`').skip(1).step_by(2) {
        if word.contains(".rs") {
            let path = if word.starts_with("shared/") {
                format!("{folder}../{word}")
            } else {
                format!("{folder}{word}")
            };
            source = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no file {word}"));
        } else if word.contains('_')
            && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        {
            assert!(source.contains(&format!("fn {word}(")), "no test {word}");
            named += 1;
        }
    }
    assert!(named > 40, "{named}");
}
