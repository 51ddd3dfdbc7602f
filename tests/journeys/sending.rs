//! A carrier that fails.

use std::time::Duration;

use serde_json::{Value, json};
use tests::{NEW, OLD, Started, World, eventually};

#[tokio::test]
async fn a_message_that_failed_is_sent_later_and_its_code_is_good() {
    let (world, _) = World::with_ann().await;
    world.email("fail").await;
    let ann = world.visitor();
    let started = ann.starts("ann@example.com").await;
    eventually("the request's event", async || !world.events().await.is_empty()).await;
    assert!(world.mail_to("ann@example.com").await.is_empty());
    world.email("ok").await;
    world.advance(Duration::from_mins(5)).await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    assert_eq!(ann.enters(&started, &code).await.status, 200);
}

#[tokio::test]
async fn a_message_is_given_up_with_an_event_once_its_code_would_be_expired() {
    let (world, _) = World::with_ann().await;
    world.email("fail").await;
    world.visitor().starts("ann@example.com").await;
    eventually("the request's event", async || !world.events().await.is_empty()).await;
    world.advance(Duration::from_mins(10)).await;
    eventually("the failure's event", async || {
        world.event_types().await.contains(&"regain.message.failed".to_owned())
    })
    .await;
    world.email("ok").await;
    world.advance(Duration::from_mins(30)).await;
    world.worker_is_done().await;
    assert!(world.mail_to("ann@example.com").await.is_empty(), "a dead code is not sent");
}

#[tokio::test]
async fn messages_are_in_the_language_that_was_asked_in_else_in_the_accounts() {
    let world = World::start();
    let contacts = json!([{ "kind": "email", "value": "ann@example.com", "confirmed": true },
        { "kind": "phone", "value": "+34600123456", "confirmed": true }]);
    let account = json!({ "username": "ann", "password": OLD, "contacts": contacts, "locale": "es-MX" });
    world.put_account("ann", account).await;
    let ann = world.visitor();
    let asked = ann.post("/v1/recoveries", json!({ "identifier": "ann", "locale": "en" })).await;
    let asked = Started { id: asked.text_of("recovery_id"), reference: asked.text_of("reference") };
    ann.code(&world, &asked, "ann@example.com").await;
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
    world.worker_is_done().await;

    let begins = |message: &Value, words: &str| {
        assert!(message["text"].as_str().is_some_and(|text| text.starts_with(words)), "{message}");
    };
    let mail = world.mail_to("ann@example.com").await;
    assert_eq!(mail.len(), 3);
    begins(&mail[2], "Enter this code");
    begins(&mail[1], "Escribe este código");
    begins(&mail[0], "La contraseña de tu cuenta «ann»");
    begins(&world.mail_to("+34600123456").await[0], "Regain: Nueva contraseña");
}

#[tokio::test]
async fn faults_are_set_one_by_one() {
    let world = World::start();
    let set = async |faults| world.visitor().post("/local/faults", faults).await.body;
    assert_eq!(
        set(json!({ "email": "fail", "sms": "fail" })).await,
        json!({ "email": "fail", "sms": "fail" })
    );
    assert_eq!(set(json!({ "email": "ok" })).await, json!({ "email": "ok", "sms": "fail" }));
    assert_eq!(set(json!({ "email": "perhaps" })).await["violations"][0]["pointer"], "/email");
}

#[tokio::test]
async fn pauses_between_tries_grow() {
    let world = World::start_logging();
    world.account("ann", "ann@example.com", OLD).await;
    world.email("fail").await;
    world.visitor().starts("ann@example.com").await;
    let tries = || world.printed().matches("message not sent").count();
    eventually("the first try", async || tries() >= 1).await;
    // The second comes two seconds after the first, the third four after that.
    world.advance(Duration::from_secs(2)).await;
    eventually("the second try", async || tries() >= 2).await;
    world.advance(Duration::from_secs(4)).await;
    eventually("the third try", async || tries() >= 3).await;
    for n in 0..3 {
        assert!(world.printed().contains(&format!("tries={n}")), "try {n}");
    }
}

#[tokio::test]
async fn a_text_message_brings_a_code_that_browsers_fill_in_and_leads_back_in() {
    let world = World::start_with_env(&[("REGAIN_DEFAULT_REGION", "ES")]);
    let contacts = json!([{ "kind": "phone", "value": "600 123 456", "confirmed": true }]);
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let ann = world.visitor();
    for typed in ["600 123 456", "+34 (600) 123-456", "+３４６００１２３４５６", "ann"] {
        let started = ann.starts(typed).await;
        let text = world.message(&started, "+34600123456").await;
        let code = text.code().expect("a code");
        assert_eq!((text.part("subject"), text.part("html")), ("", ""));
        let last = text.part("text").lines().last().expect("a line");
        assert_eq!(last, format!("@127.0.0.1 #{code}"), "the origin-bound line");
        assert!(code.len() == 8 && text.part("text").len() <= 160 && text.part("text").is_ascii());
        assert_eq!(ann.enters(&started, &code).await.status, 200);
    }
    assert_eq!(ann.post("/v1/recoveries", json!({ "identifier": "123" })).await.status, 400);
}

#[tokio::test]
async fn a_text_that_fails_is_tried_again_and_e_mail_goes_on() {
    let world = World::start();
    let contacts = json!([
        { "kind": "phone", "value": "+34600123456", "confirmed": true },
        { "kind": "email", "value": "ann@example.com", "confirmed": true },
    ]);
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let ann = world.visitor();
    assert_eq!(ann.post("/local/faults", json!({ "sms": "fail" })).await.status, 200);
    let by_text = ann.starts("+34600123456").await;
    let by_email = ann.starts("ann@example.com").await;
    world.message(&by_email, "ann@example.com").await;
    assert!(world.mail_to("+34600123456").await.is_empty());
    assert_eq!(ann.post("/local/faults", json!({ "sms": "ok" })).await.status, 200);
    world.advance(Duration::from_secs(10)).await;
    let code = world.message(&by_text, "+34600123456").await.code().expect("a code");
    assert_eq!(ann.enters(&by_text, &code).await.status, 200);
}
