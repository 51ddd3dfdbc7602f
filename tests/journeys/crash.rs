//! Power cuts: what was accepted is not lost.

use std::time::Duration;

use tests::{NEW, OLD, World, eventually};

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
