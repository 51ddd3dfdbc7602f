//! Who asked: told to whom the message goes, as far as it shows, and to nobody else.

use std::time::Duration;

use serde_json::json;
use tests::{Reply, Started, Visitor, World};

const ON_ANDROID: &str = "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0";
const ON_IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 \
    (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

/// Asks for a way back with a program that says this of itself, and a mark.
async fn asks(visitor: &Visitor, path: &str, program: &str, mark: &str) -> Reply {
    let headers = [("content-type", "application/json"), ("user-agent", program), ("idempotency-key", mark)];
    let body = if path.ends_with("resend") { json!({}) } else { json!({ "identifier": "ann@example.com" }) };
    visitor.send("POST", path, &headers, body.to_string()).await
}

/// The lines of a message about who asked.
async fn told(world: &World, started: &Started) -> Vec<String> {
    let mail = world.message(started, "ann@example.com").await;
    let lines = mail.part("text").lines().map(str::to_owned);
    lines.skip_while(|line| !line.starts_with("Reference: ")).take_while(|line| !line.is_empty()).collect()
}

#[tokio::test]
async fn a_message_says_with_what_it_was_asked_for_and_a_repeat_with_something_else_is_a_repeat() {
    let (world, ann) = World::with_ann().await;
    let mark = |number: u8| format!("a-mark-of-twenty-two-{number:03}");
    let first = asks(&ann, "/v1/recoveries", ON_ANDROID, &mark(1)).await;
    assert_eq!(first.status, 202);
    let lines = told(&world, &first.started()).await;
    let [reference, at, device] = lines.as_slice() else { panic!("{lines:?}") };
    assert_eq!(reference, &format!("Reference: {}", first.started().reference));
    assert!(at.starts_with("Asked for: ") && at.ends_with(" UTC"), "{at}");
    assert_eq!(device, "Device: Firefox on Android");

    let repeat = asks(&ann, "/v1/recoveries", ON_IPHONE, &mark(1)).await;
    assert_eq!((repeat.status, &repeat.body), (202, &first.body));
    world.worker_is_done().await;
    assert_eq!(world.mail_to("ann@example.com").await.len(), 1);

    world.advance(Duration::from_secs(61)).await;
    let again = format!("/v1/recoveries/{}/resend", first.started().id);
    let second = asks(&ann, &again, ON_IPHONE, &mark(2)).await;
    assert_eq!(told(&world, &second.started()).await.last().expect("a line"), "Device: Safari on iPhone");
    world.advance(Duration::from_secs(121)).await;
    let third = asks(&ann, &again, "curl/8.10.1", &mark(3)).await;
    let lines = told(&world, &third.started()).await;
    assert!(
        lines.last().is_some_and(|line| line.starts_with("Asked for: ")),
        "what is not known is not said"
    );
}

#[tokio::test]
async fn nobody_writes_into_somebodys_mail_with_what_a_program_says_of_itself() {
    let (world, ann) = World::with_ann().await;
    let long = format!("{ON_ANDROID} {}", "call +1 555 0100 ".repeat(600));
    let hostile = [
        format!("{ON_ANDROID} <a href=https://evil.example>xyz</a>"),
        "Mozilla/5.0 (xyz; evil.example) xyz/1".to_owned(),
        "<b>xyz</b> \"xyz\" &amp; %0d%0axyz".to_owned(),
        "xyz\tevil.example".to_owned(),
        long,
    ];
    for (number, program) in hostile.iter().enumerate() {
        let reply = asks(&ann, "/v1/recoveries", program, &format!("a-mark-of-twenty-two-{number:03}")).await;
        assert_eq!(reply.status, 202);
        let mail = world.message(&reply.started(), "ann@example.com").await;
        for part in ["subject", "text", "html"] {
            let said = mail.part(part);
            assert!(!["xyz", "evil", "555", "Device:"].iter().any(|word| said.contains(word)), "{program}");
        }
    }
}
