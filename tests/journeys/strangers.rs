//! What a stranger can learn, and what a stranger can make Regain do.

use std::time::Duration;

use serde_json::json;
use tests::{OLD, Reply, Started, Visitor, World};

/// Walks every step that is open without a message: start, state, eight wrong codes, expiry of the code and of
/// the recovery.
async fn walk(world: &World, visitor: &Visitor, identifier: &str) -> Vec<Reply> {
    let started = visitor.post("/v1/recoveries", json!({ "identifier": identifier })).await;
    let handle = Started { id: started.text_of("recovery_id"), reference: started.text_of("reference") };
    world.worker_is_done().await;
    let mut replies = vec![started, visitor.state(&handle).await];
    for guess in 0..8 {
        replies.push(visitor.enters(&handle, &format!("0000000{guess}")).await);
        replies.push(visitor.state(&handle).await);
    }
    replies.push(visitor.resets(&handle, "no ticket", "violet tugboats at midnight").await);
    let late = visitor.starts(identifier).await;
    world.worker_is_done().await;
    world.advance(Duration::from_mins(11)).await;
    replies.push(visitor.enters(&late, "00000000").await);
    world.advance(Duration::from_mins(50)).await;
    replies.push(visitor.enters(&late, "00000000").await);
    replies.push(visitor.state(&late).await);
    replies
}

#[tokio::test]
async fn known_and_unknown_walk_the_same_path_byte_by_byte() {
    let world = World::start();
    world.account("ann", "known1@example.com", OLD).await;
    let contacts = json!([{ "kind": "email", "value": "known3@example.com", "confirmed": false }]);
    world.put_account("unconfirmed", json!({ "username": "unconfirmed", "contacts": contacts })).await;
    let visitor = world.visitor();
    let known = walk(&world, &visitor, "known1@example.com").await;
    for identifier in ["nobody@example.com", "known3@example.com", "no-such-username"] {
        let unknown = walk(&world, &visitor, identifier).await;
        assert_eq!(known.len(), unknown.len());
        for (step, (known, unknown)) in known.iter().zip(&unknown).enumerate() {
            assert_eq!(known.blanked(), unknown.blanked(), "step {step}");
        }
    }
    assert!(world.mail_to("known3@example.com").await.is_empty());
}

#[tokio::test]
async fn nobody_gets_a_message_and_no_event_tells_of_it() {
    let world = World::start();
    world.visitor().starts("nobody@example.com").await;
    world.visitor().starts("nobody").await;
    world.worker_is_done().await;
    for address in ["nobody@example.com", "nobody@nowhere.invalid"] {
        assert!(world.mail_to(address).await.is_empty());
    }
    let owners: Vec<_> = world.events().await.iter().map(|event| event["account_id"].clone()).collect();
    assert!(
        owners.iter().all(|owner| owner.as_str().is_some_and(|owner| owner.starts_with("round-"))),
        "{owners:?}"
    );
}

#[tokio::test]
async fn a_message_goes_to_the_stored_address_never_to_what_was_typed() {
    let (world, ann) = World::with_ann().await;
    for look_alike in ["ann@exаmple.com", "a.nn@example.com", "ann+tag@example.com", "ANN@example.com"] {
        ann.starts(look_alike).await;
    }
    let started = ann.starts(" ann@EXAMPLE.com ").await;
    ann.code(&world, &started, "ann@example.com").await;
    world.worker_is_done().await;
    assert_eq!(world.mail_to("ann@example.com").await.len(), 1);
}

#[tokio::test]
async fn hostile_headers_change_no_link_and_no_reply() {
    let (world, _) = World::with_ann().await;
    let visitor = world.visitor();
    let hostile = [
        ("content-type", "application/json"),
        ("host", "evil.example"),
        ("forwarded", "host=evil.example;for=192.0.2.1;proto=https"),
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-for", "192.0.2.1"),
        ("origin", "https://evil.example"),
    ];
    let started =
        visitor.send("POST", "/v1/recoveries", &hostile, r#"{"identifier":"ann@example.com"}"#).await;
    assert_eq!(started.status, 202);
    let handle = Started { id: started.text_of("recovery_id"), reference: started.text_of("reference") };
    visitor.code(&world, &handle, "ann@example.com").await;
    let refused = visitor.send("POST", "/v1/nothing", &hostile, "{}").await;
    let mail = world.mail_to("ann@example.com").await;
    for text in [&started.text, &refused.text, &mail[0].to_string()] {
        assert!(!text.contains("evil.example"), "{text}");
    }
    assert!(!started.headers.contains_key("access-control-allow-origin"));
    assert!(refused.text_of("type").starts_with(world.url()));
    assert!(mail[0]["text"].as_str().expect("text").contains(world.url()));
}
