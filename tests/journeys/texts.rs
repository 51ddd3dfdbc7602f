//! Where text messages may go, what they may cost, and what comes in their place.

use serde_json::{Value, json};
use tests::{OLD, Visitor, World, eventually};

const NUMBER: &str = "+34600123456";
const ADDRESS: &str = "ann@example.com";

/// An account with a phone, and an address if it has one.
async fn put(world: &World, id: &str, number: &str, address: Option<&str>) {
    let mut contacts = vec![json!({ "kind": "phone", "value": number, "confirmed": true })];
    contacts.extend(address.map(|address| json!({ "kind": "email", "value": address, "confirmed": true })));
    world.put_account(id, json!({ "username": id, "password": OLD, "contacts": contacts })).await;
}

async fn count(world: &World, to: &str) -> usize {
    world.mail_to(to).await.len()
}

/// What was published of a kind, with one member of its data.
async fn told(world: &World, event: &str, member: &str) -> Vec<String> {
    let events = world.events().await.into_iter().filter(|told| told["type"] == event);
    events.map(|told| told["data"][member].as_str().unwrap_or_default().to_owned()).collect()
}

async fn asks(visitor: &Visitor, identifier: &str) -> Value {
    let reply = visitor.post("/v1/recoveries", json!({ "identifier": identifier, "channel": "sms" })).await;
    assert_eq!(reply.status, 202);
    reply.body
}

#[tokio::test]
async fn a_text_to_a_country_that_is_not_allowed_becomes_an_e_mail_or_nothing() {
    let world = World::start_with_env(&[("REGAIN_SMS_COUNTRIES", "ES=0.07, PT")]);
    put(&world, "ann", "+12025550123", Some(ADDRESS)).await;
    put(&world, "ben", "+4915112345678", None).await;
    put(&world, "cleo", NUMBER, None).await;
    for identifier in ["+12025550123", "ben", "cleo"] {
        asks(&world.visitor(), identifier).await;
    }
    world.worker_is_done().await;
    assert_eq!((count(&world, "+12025550123").await, count(&world, ADDRESS).await), (0, 1));
    assert_eq!((count(&world, "+4915112345678").await, count(&world, NUMBER).await), (0, 1));
    assert_eq!(told(&world, "regain.message.failed", "reason").await, ["withheld"]);
}

#[tokio::test]
async fn a_network_spends_no_more_than_its_part_and_then_gets_an_e_mail() {
    let world = World::start_with_env(&[("REGAIN_SMS_DAILY_BUDGET", "10"), ("REGAIN_SMS_MAX_PRICE", "0.10")]);
    put(&world, "ann", NUMBER, Some(ADDRESS)).await;
    let here = world.visitor();
    for (texts, mails) in [(1, 0), (2, 0), (2, 1)] {
        asks(&here, NUMBER).await;
        world.worker_is_done().await;
        assert_eq!((count(&world, NUMBER).await, count(&world, ADDRESS).await), (texts, mails));
    }
    asks(&world.visitor_at([127, 0, 0, 2]), NUMBER).await;
    world.worker_is_done().await;
    assert_eq!(count(&world, NUMBER).await, 3, "another network has a part of its own");
    assert!(told(&world, "regain.channel.paused", "reason").await.is_empty(), "and the day goes on");
    // The next day begins anew.
    world.advance(std::time::Duration::from_hours(24)).await;
    asks(&here, NUMBER).await;
    world.worker_is_done().await;
    assert_eq!(count(&world, NUMBER).await, 4);
}

#[tokio::test]
async fn the_last_part_of_a_days_budget_is_for_accounts_without_an_address() {
    let world = World::start_with_env(&[
        ("REGAIN_SMS_DAILY_BUDGET", "1"),
        ("REGAIN_SMS_MAX_PRICE", "0.1"),
        ("REGAIN_LIMITS", r#"{"texts_network_percent":100,"texts_reserve_percent":80}"#),
    ]);
    put(&world, "ann", NUMBER, Some(ADDRESS)).await;
    put(&world, "ben", "+34600000001", None).await;
    put(&world, "cleo", "+34600000002", None).await;
    for _ in 0..3 {
        asks(&world.visitor(), "ann").await;
        world.worker_is_done().await;
    }
    assert_eq!((count(&world, NUMBER).await, count(&world, ADDRESS).await), (2, 1));
    assert_eq!(told(&world, "regain.channel.paused", "reason").await, ["budget"], "said once");
    for (n, identifier) in ["ben", "cleo"].iter().cycle().take(9).enumerate() {
        asks(&world.visitor_at([127, 0, 0, 10 + u8::try_from(n).expect("few")]), identifier).await;
        world.worker_is_done().await;
    }
    assert_eq!(
        count(&world, "+34600000001").await + count(&world, "+34600000002").await,
        8,
        "all of it, no more"
    );
    let mut reasons = told(&world, "regain.channel.paused", "reason").await;
    reasons.sort();
    assert_eq!(reasons, ["budget", "whole_budget"]);
    let paused = world.events().await.into_iter().find(|event| event["type"] == "regain.channel.paused");
    let paused = paused.expect("the event");
    assert_eq!((&paused["account_id"], &paused["data"]["channel"]), (&json!("*"), &json!("sms")));
}

#[tokio::test]
async fn while_the_carrier_takes_no_texts_an_address_gets_an_e_mail_and_who_has_none_waits() {
    let world = World::start();
    put(&world, "ann", NUMBER, Some(ADDRESS)).await;
    put(&world, "ben", "+34600000001", None).await;
    let set = async |health: &str| {
        assert_eq!(world.visitor().post("/local/faults", json!({ "sms": health })).await.status, 200);
    };
    // It says so when the first message comes; the second is decided knowing it.
    set("pause").await;
    asks(&world.visitor(), "ann").await;
    asks(&world.visitor(), "ben").await;
    world.worker_is_done().await;
    assert_eq!((count(&world, NUMBER).await, count(&world, ADDRESS).await), (0, 1));
    assert_eq!(count(&world, "+34600000001").await, 0);
    set("ok").await;
    world.advance(std::time::Duration::from_mins(1)).await;
    eventually("the text", async || count(&world, "+34600000001").await == 1).await;
}

#[tokio::test]
async fn a_contact_that_is_refused_is_marked_and_another_one_gets_the_message() {
    let world = World::start();
    put(&world, "ann", NUMBER, Some(ADDRESS)).await;
    world.email("refuse").await;
    let ann = world.visitor();
    let started = ann.starts(ADDRESS).await;
    let code = world.message(&started, NUMBER).await.code().expect("a code");
    assert_eq!(ann.enters(&started, &code).await.status, 200);
    eventually("the failure", async || told(&world, "regain.message.failed", "reason").await == ["refused"])
        .await;
    // The mark lasts: the address is not tried first.
    world.email("ok").await;
    ann.starts("ann").await;
    world.worker_is_done().await;
    assert_eq!((count(&world, NUMBER).await, count(&world, ADDRESS).await), (2, 0));
}

#[tokio::test]
async fn a_message_that_every_contact_refuses_is_given_up_and_nothing_is_blocked() {
    let world = World::start();
    put(&world, "ann", NUMBER, Some(ADDRESS)).await;
    let set = async |health: &str| {
        let body = json!({ "email": health, "sms": health });
        assert_eq!(world.visitor().post("/local/faults", body).await.status, 200);
    };
    set("refuse").await;
    let started = world.visitor().starts(ADDRESS).await;
    eventually("both failures", async || {
        told(&world, "regain.message.failed", "reason").await == ["refused", "refused"]
    })
    .await;
    set("ok").await;
    world.worker_is_done().await;
    assert_eq!((count(&world, NUMBER).await, count(&world, ADDRESS).await), (0, 0));
    let state = world.visitor().get(&format!("/v1/recoveries/{}", started.id)).await;
    assert_eq!((state.status, &state.body["state"]), (200, &json!("pending")), "nothing of it shows");
    let started = world.visitor().starts(ADDRESS).await;
    assert!(world.message(&started, ADDRESS).await.code().is_some());
}
