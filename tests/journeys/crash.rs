//! Power cuts: what was accepted is not lost.

use std::time::Duration;

use futures_util::future::join_all;
use serde_json::json;
use tests::{NEW, OLD, Started, World, eventually};
use tokio::sync::Mutex;

#[tokio::test]
async fn a_kill_between_accepting_and_sending_loses_no_message() {
    let (mut world, _) = World::with_ann().await;
    world.email("fail").await;
    let started = world.visitor().starts("ann@example.com").await;
    world.kill();
    world.restart();
    // By now the work may have failed once and wait for its next turn.
    world.advance(Duration::from_secs(10)).await;
    let ann = world.visitor();
    let code = ann.code(&world, &started, "ann@example.com").await;
    assert_eq!(ann.enters(&started, &code).await.status, 200);
}

#[tokio::test]
async fn a_kill_right_after_the_answer_loses_no_message_and_sends_no_dead_code() {
    let (mut world, _) = World::with_ann().await;
    for _ in 0..3 {
        let started = world.visitor().starts("ann@example.com").await;
        world.restart();
        let ann = world.visitor();
        let code = ann.code(&world, &started, "ann@example.com").await;
        assert_eq!(ann.enters(&started, &code).await.status, 200);
    }
}

#[tokio::test]
async fn everything_is_as_it_was_after_a_restart() {
    let (mut world, _) = World::with_ann().await;
    let session = world.visitor().signs_in("ann", OLD).await.expect("a session");
    world.advance(Duration::from_hours(48)).await;
    let (started, ticket) = world.visitor().proves(&world, "ann@example.com").await;
    let before = world.visitor().get("/health").await.text_of("now");
    world.restart();
    let ann = world.visitor();
    assert!(ann.get("/health").await.text_of("now") >= before, "the clock does not run back");
    assert!(ann.is_signed_in(&session).await, "a local session does not expire by the clock");
    assert_eq!(world.mail_to("ann@example.com").await.len(), 1);
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
    assert!(!ann.is_signed_in(&session).await);
    eventually("the notice", async || world.mail_to("ann@example.com").await.len() == 2).await;
}

#[tokio::test]
async fn a_kill_right_after_a_reset_loses_no_notice() {
    let (mut world, _) = World::with_ann().await;
    let (started, ticket) = world.visitor().proves(&world, "ann@example.com").await;
    assert_eq!(world.visitor().resets(&started, &ticket, NEW).await.status, 200);
    world.restart();
    eventually("the notice", async || {
        world.mail_to("ann@example.com").await.iter().any(|message| message["kind"] == "notice")
    })
    .await;
    assert!(world.visitor().signs_in("ann", NEW).await.is_some());
    eventually("the event", async || {
        world.event_types().await.contains(&"regain.recovery.completed".to_owned())
    })
    .await;
}

/// What a client does whose reply was lost: it sends the same again until it gets one.
async fn start_until_answered(world: &Mutex<World>, key: &str, address: &str) -> Started {
    let body = json!({ "identifier": address });
    loop {
        let visitor = world.lock().await.visitor();
        if let Some(reply) = visitor.try_post_marked("/v1/recoveries", key, &body).await {
            assert_eq!(reply.status, 202, "{reply:?}");
            return reply.started();
        }
        tokio::task::yield_now().await;
    }
}

/// Fifty times: three people ask at once, and the process dies at some point of it. Everybody who got an answer gets
/// a message, and no message has a dead code.
#[tokio::test]
async fn fifty_kills_under_load_lose_nothing_and_leave_no_dead_code() {
    const ROUNDS: u64 = 50;
    const PEOPLE: [&str; 3] = ["p0", "p1", "p2"];
    let world = World::start_with_env(&[(
        "REGAIN_LIMITS",
        r#"{"pair_per_hour":100,"pair_per_day":100,"mailbox_bucket":100,"live_codes":100}"#,
    )]);
    for person in PEOPLE {
        world.account(person, &format!("{person}@example.com"), OLD).await;
    }
    let world = Mutex::new(world);
    let mut asked: Vec<(String, Started)> = Vec::new();
    for round in 0..ROUNDS {
        let keys = PEOPLE.map(|person| format!("round-{round:02}-of-{person}-{}", "x".repeat(22)));
        let starts = PEOPLE.iter().zip(&keys).map(|(person, key)| {
            let world = &world;
            async move {
                let address = format!("{person}@example.com");
                let started = start_until_answered(world, key, &address).await;
                (address, started)
            }
        });
        let kill = async {
            // Some point between accepting and sending, another one in each round.
            let visitor = world.lock().await.visitor();
            for _ in 0..round * 7 % 40 {
                visitor.get("/health").await;
            }
            let mut world = world.lock().await;
            world.kill();
            world.restart_killed();
        };
        let (started, ()) = tokio::join!(join_all(starts), kill);
        asked.extend(started);
    }
    let world = world.into_inner();
    let visitor = world.visitor();
    for (address, started) in asked.iter().rev().take(60) {
        let code = visitor.code(&world, started, address).await;
        assert_eq!(visitor.enters(started, &code).await.status, 200, "a dead code");
    }
    for (address, started) in &asked {
        world.message(started, address).await;
    }
}
