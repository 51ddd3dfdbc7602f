//! What a stranger can learn, and what a stranger can make Regain do.

use std::time::Duration;

use serde_json::{Value, json};
use tests::{Mail, NEW, OLD, Reply, Started, Visitor, World};

/// Walks every step that is open without a message: start, state, eight wrong codes, more messages, wrong tickets,
/// expiry of the code and of the recovery.
async fn walk(world: &World, visitor: &Visitor, asked: &Value) -> Vec<Reply> {
    let started = visitor.post("/v1/recoveries", asked.clone()).await;
    let handle = started.started();
    world.worker_is_done().await;
    let mut replies = vec![started, visitor.state(&handle).await];
    for guess in 0..8 {
        replies.push(visitor.enters(&handle, &format!("0000000{guess}")).await);
        replies.push(visitor.state(&handle).await);
    }
    replies.push(visitor.resets(&handle, "no ticket", "violet tugboats at midnight").await);
    let late = visitor.asks(asked.clone()).await;
    replies.push(visitor.resends(&late, json!({})).await);
    for wait in [61, 121, 301] {
        world.worker_is_done().await;
        world.advance(Duration::from_secs(wait)).await;
        replies.push(visitor.resends(&late, json!({})).await);
        replies.push(visitor.enters(&late, "00000000").await);
        replies.push(visitor.state(&late).await);
    }
    world.worker_is_done().await;
    world.advance(Duration::from_mins(11)).await;
    replies.push(visitor.enters(&late, "00000000").await);
    replies.push(visitor.resends(&late, json!({ "channel": "email" })).await);
    world.advance(Duration::from_mins(50)).await;
    replies.push(visitor.enters(&late, "00000000").await);
    replies.push(visitor.resends(&late, json!({})).await);
    replies.push(visitor.state(&late).await);
    replies
}

#[tokio::test]
async fn known_and_unknown_walk_the_same_path_byte_by_byte() {
    let world = World::start();
    let contacts = json!([
        { "kind": "email", "value": "known1@example.com", "confirmed": true },
        { "kind": "phone", "value": "+34600123456", "confirmed": true },
    ]);
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let contacts = json!([{ "kind": "email", "value": "known3@example.com", "confirmed": false }]);
    world.put_account("unconfirmed", json!({ "username": "unconfirmed", "contacts": contacts })).await;
    for (id, state) in [("gone", "deleted"), ("banned", "suspended")] {
        let contacts = json!([{ "kind": "email", "value": format!("{id}@example.com"), "confirmed": true }]);
        world.put_account(id, json!({ "username": id, "state": state, "contacts": contacts })).await;
    }
    let visitor = world.visitor();
    let known = walk(&world, &visitor, &json!({ "identifier": "known1@example.com" })).await;
    for asked in [
        json!({ "identifier": "nobody@example.com" }),
        json!({ "identifier": "known3@example.com" }),
        json!({ "identifier": "no-such-username" }),
        json!({ "identifier": "unconfirmed" }),
        json!({ "identifier": "gone" }),
        json!({ "identifier": "banned" }),
        json!({ "identifier": "ann", "channel": "sms" }),
        json!({ "identifier": "+34600123456" }),
        json!({ "identifier": "+34600000000" }),
        json!({ "identifier": "nobody@example.net", "channel": "sms", "locale": "es" }),
    ] {
        let other = walk(&world, &visitor, &asked).await;
        assert_eq!(known.len(), other.len());
        for (step, (known, other)) in known.iter().zip(&other).enumerate() {
            assert_eq!(known.blanked(), other.blanked(), "{asked} step {step}");
        }
    }
    assert!(world.mail_to("known3@example.com").await.is_empty());
}

#[tokio::test]
async fn whatever_strangers_on_many_networks_do_the_owner_gets_in_by_the_newest_link() {
    let (world, ann) = World::with_ann().await;
    for network in 2..22 {
        let stranger = world.visitor_at([127, 0, 0, network]);
        let mut latest = None;
        for identifier in ["ann@example.com", "ann", "ann@example.com"] {
            let started = stranger.starts(identifier).await;
            for guess in 0..6 {
                stranger.enters(&started, &format!("{network:04}000{guess}")).await;
            }
            latest = Some(started);
        }
        let started = latest.expect("a recovery");
        stranger.resets(&started, &"A".repeat(43), NEW).await;
        stranger.opens(&"A".repeat(43)).await;
        stranger.objects(&"A".repeat(43)).await;
        stranger.resends(&started, json!({})).await;
    }
    world.worker_is_done().await;
    assert!(world.mail_to("ann@example.com").await.len() <= 12, "her mailbox is not flooded");
    // A message that a stranger asked for is as good a way back as her own: the newest link there is.
    let newest = Mail(world.mail_to("ann@example.com").await.remove(0));
    let opened = ann.opens(&newest.link().expect("a link")).await;
    assert_eq!(opened.status, 200, "{opened:?}");
    let lane = Started { id: opened.text_of("recovery_id"), reference: String::new() };
    assert_eq!(ann.resets(&lane, &opened.text_of("ticket"), NEW).await.status, 200);
    assert!(ann.signs_in("ann", NEW).await.is_some());
}

#[tokio::test]
async fn the_owners_older_messages_are_good_whatever_strangers_start_later() {
    let (world, ann) = World::with_ann().await;
    let (by_code, by_link) = (ann.starts("ann@example.com").await, ann.starts("ann").await);
    let code = world.message(&by_code, "ann@example.com").await.code().expect("a code");
    let link = world.message(&by_link, "ann@example.com").await.link().expect("a link");
    for network in 2..7 {
        let stranger = world.visitor_at([127, 0, 0, network]);
        let started = stranger.starts("ann@example.com").await;
        world.message(&started, "ann@example.com").await;
        for _ in 0..6 {
            stranger.enters(&started, "00000000").await;
        }
    }
    assert_eq!(ann.enters(&by_code, &code).await.status, 200);
    assert_eq!(ann.opens(&link).await.status, 200);
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
    for look_alike in [
        "ann@exаmple.com",
        "ann@xn--exmple-4nf.com",
        "a.nn@example.com",
        "ann+tag@example.com",
        "ANN@example.com",
        "ann@example.co",
        "аnn",
        "ånn",
    ] {
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
        assert!(!text.contains("evil.example"));
    }
    let text = mail[0]["text"].as_str().expect("text");
    assert!(
        text.contains(&format!("{}/link#", world.url())) && text.contains(&format!("{}/veto#", world.url()))
    );
    assert!(!started.headers.contains_key("access-control-allow-origin"));
    assert!(refused.text_of("type").starts_with(world.url()));
    assert!(mail[0]["text"].as_str().expect("text").contains(world.url()));
}
