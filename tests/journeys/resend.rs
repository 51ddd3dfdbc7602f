//! One more message: when, to whom, and what becomes of the earlier one.

use std::time::Duration;

use serde_json::{Value, json};
use tests::{NEW, OLD, World};

#[tokio::test]
async fn waits_grow_and_after_five_messages_none_is_left() {
    let (world, ann) = World::with_ann().await;
    let mut started = ann.starts("ann@example.com").await;
    world.message(&started, "ann@example.com").await;
    for (wait, left) in [(60, 3), (120, 2), (300, 1), (900, 0)] {
        let early = ann.resends(&started, json!({})).await;
        assert_eq!((early.status, early.code()), (429, "too_soon"));
        let retry_after: u64 = early.headers["retry-after"].parse().expect("seconds");
        assert_eq!(early.body["retry_after"], retry_after);
        assert!((wait - 10..=wait).contains(&retry_after), "{retry_after} of {wait}");
        world.advance(Duration::from_secs(retry_after)).await;
        let again = ann.resends(&started, json!({})).await;
        assert_eq!((again.status, &again.body["sends_left"]), (202, &json!(left)));
        assert_eq!(again.text_of("recovery_id"), started.id);
        assert_ne!(again.text_of("reference"), started.reference);
        started = again.started();
        world.message(&started, "ann@example.com").await;
    }
    world.advance(Duration::from_mins(20)).await;
    let none = ann.resends(&started, json!({})).await;
    assert_eq!((none.status, none.code()), (409, "no_sends_left"));
    assert_eq!(world.mail_to("ann@example.com").await.len(), 5);
}

#[tokio::test]
async fn the_first_reply_says_when_the_next_message_may_be_asked_for() {
    let world = World::start();
    let visitor = world.visitor();
    let reply = visitor.post("/v1/recoveries", json!({ "identifier": "ann@example.com" })).await;
    assert_eq!((&reply.body["resend_in"], &reply.body["sends_left"]), (&json!(60), &json!(4)));
    assert_eq!((&reply.body["state"], &reply.body["code_length"]), (&json!("pending"), &json!(8)));
    world.advance(Duration::from_secs(61)).await;
    let again = visitor.resends(&reply.started(), json!({ "channel": "email" })).await;
    assert_eq!((&again.body["resend_in"], &again.body["sends_left"]), (&json!(120), &json!(3)));
}

#[tokio::test]
async fn the_earlier_code_is_replaced_and_the_earlier_link_stays_good() {
    let (world, ann) = World::with_ann().await;
    let first = ann.starts("ann@example.com").await;
    let earlier = world.message(&first, "ann@example.com").await;
    for _ in 0..2 {
        assert_eq!(ann.enters(&first, "00000000").await.code(), "code_incorrect");
    }
    world.advance(Duration::from_secs(61)).await;
    let second = ann.asks_again(&first, json!({})).await;
    let newest = world.message(&second, "ann@example.com").await;
    let replaced = ann.enters(&first, &earlier.code().expect("a code")).await;
    assert_eq!((replaced.code(), &replaced.body["attempts_left"]), ("code_incorrect", &json!(2)));
    assert_eq!(ann.opens(&earlier.link().expect("a link")).await.status, 200);
    assert_eq!(ann.enters(&first, &newest.code().expect("a code")).await.status, 200);
}

#[tokio::test]
async fn a_new_code_is_good_for_ten_minutes_from_when_it_was_asked_for() {
    let (world, ann) = World::with_ann().await;
    let first = ann.starts("ann@example.com").await;
    world.message(&first, "ann@example.com").await;
    world.advance(Duration::from_mins(9)).await;
    let second = ann.asks_again(&first, json!({})).await;
    let code = ann.code(&world, &second, "ann@example.com").await;
    world.advance(Duration::from_mins(9)).await;
    assert_eq!(ann.enters(&second, &code).await.status, 200);
}

#[tokio::test]
async fn from_verified_the_new_code_is_needed_and_the_ticket_is_forgotten() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    world.advance(Duration::from_secs(61)).await;
    // The reply with the ticket is lost.
    let lost = ann.enters(&started, &code).await.text_of("ticket");
    let again = ann.asks_again(&started, json!({})).await;
    assert_eq!(ann.state(&started).await.text_of("state"), "pending");
    assert_eq!(ann.resets(&started, &lost, NEW).await.code(), "ticket_invalid");
    assert_eq!(ann.enters(&started, &code).await.code(), "code_incorrect", "it was used");
    let code = ann.code(&world, &again, "ann@example.com").await;
    let ticket = ann.enters(&started, &code).await.text_of("ticket");
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
    world.advance(Duration::from_mins(5)).await;
    assert_eq!(ann.resends(&started, json!({})).await.code(), "recovery_ended", "it is completed");
    let verified = |event: &&String| *event == "regain.recovery.verified";
    tests::eventually("both answers are told", async || {
        world.event_types().await.iter().filter(verified).count() == 2
    })
    .await;
}

#[tokio::test]
async fn who_named_a_contact_stays_with_it_and_who_did_not_gets_the_next_one() {
    let world = World::start();
    let contact = |kind: &str, value: &str, days: u32| json!({ "kind": kind, "value": value, "confirmed": true, "confirmed_days_ago": days });
    let contacts = [
        contact("email", "second@example.com", 20),
        contact("email", "first@example.com", 30),
        contact("phone", "+34600123456", 40),
    ];
    let account = json!({ "username": "ann", "password": OLD, "contacts": contacts });
    world.put_account("ann", account).await;
    let ann = world.visitor();
    let walk = async |identifier: &str, asked: Vec<(Value, &str)>| {
        let mut started = ann.starts(identifier).await;
        for ((body, to), minutes) in asked.into_iter().zip([2, 3, 6, 16]) {
            world.message(&started, to).await;
            world.advance(Duration::from_mins(minutes)).await;
            started = ann.asks_again(&started, body).await;
        }
        started
    };
    let by_name = vec![
        (json!({}), "first@example.com"),
        (json!({ "channel": "sms" }), "second@example.com"),
        (json!({}), "+34600123456"),
        (json!({ "channel": "email" }), "+34600123456"),
    ];
    // The channel stays as it was asked for last; the mailbox that waited longest is next.
    world.message(&walk("ann", by_name).await, "first@example.com").await;
    let by_address = vec![
        (json!({}), "second@example.com"),
        (json!({ "channel": "sms" }), "second@example.com"),
        (json!({ "channel": "email" }), "+34600123456"),
    ];
    world.message(&walk("second@example.com", by_address).await, "second@example.com").await;
}

/// Strangers empty the mailbox's bucket; the code that its owner has already is not the price of asking again.
#[tokio::test]
async fn a_message_that_brings_no_code_leaves_the_earlier_code_good() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    let other = ann.starts("ann").await;
    let other_code = ann.code(&world, &other, "ann@example.com").await;
    for network in 2..6 {
        let stranger = world.visitor_at([127, 0, 0, network]);
        for identifier in ["ann@example.com", "ann", "ann"] {
            stranger.starts(identifier).await;
        }
    }
    tests::eventually("what is kept back", async || world.failures("withheld").await == 2).await;
    world.advance(Duration::from_secs(61)).await;
    ann.asks_again(&started, json!({})).await;
    tests::eventually("what is kept back", async || world.failures("withheld").await == 3).await;
    assert_eq!(ann.enters(&started, &code).await.status, 200);
    ann.asks_again(&other, json!({ "channel": "sms" })).await;
    tests::eventually("what goes nowhere", async || world.failures("no_contact").await == 1).await;
    assert_eq!(ann.enters(&other, &other_code).await.status, 200);
}

#[tokio::test]
async fn no_message_carries_what_another_reset_has_ended() {
    let (world, ann) = World::with_ann().await;
    let first = ann.starts("ann@example.com").await;
    let earlier = world.message(&first, "ann@example.com").await;
    let (second, ticket) = ann.proves(&world, "ann@example.com").await;
    world.email("fail").await;
    world.advance(Duration::from_secs(61)).await;
    let waiting = ann.starts("ann").await;
    tests::eventually("its request", async || {
        world.events().await.iter().any(|event| event["data"]["reference"] == waiting.reference.as_str())
    })
    .await;
    assert_eq!(ann.resets(&second, &ticket, NEW).await.status, 200);
    world.email("ok").await;
    tests::eventually("what was overtaken", async || world.failures("superseded").await == 1).await;

    let again = ann.asks_again(&first, json!({})).await;
    let mail = world.message(&again, "ann@example.com").await;
    assert_eq!(ann.enters(&first, &earlier.code().expect("a code")).await.code(), "code_incorrect");
    assert_eq!(ann.opens(&earlier.link().expect("a link")).await.code(), "link_invalid");
    assert_eq!(ann.enters(&first, &mail.code().expect("a code")).await.status, 200);
    assert_eq!(ann.opens(&mail.link().expect("a link")).await.status, 200);
}

#[tokio::test]
async fn of_24_who_ask_again_at_once_one_is_accepted() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    world.message(&started, "ann@example.com").await;
    world.advance(Duration::from_secs(61)).await;
    let replies = futures_util::future::join_all((0..24).map(|_| ann.resends(&started, json!({})))).await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 202).count(), 1);
    assert!(replies.iter().all(|reply| reply.status == 202 || reply.code() == "too_soon"));
    assert_eq!(ann.state(&started).await.body["sends_left"], 3);
}
