//! Expiry is decided in code: none of these records is deleted while the tests run.

use std::time::Duration;

use tests::{NEW, OLD, World};

#[tokio::test]
async fn a_code_is_good_for_ten_minutes_and_trying_later_costs_nothing() {
    let (world, ann) = World::with_ann().await;
    let (early, late) = (ann.starts("ann@example.com").await, ann.starts("ann@example.com").await);
    let code = ann.code(&world, &early, "ann@example.com").await;
    let other = ann.code(&world, &late, "ann@example.com").await;
    world.advance(Duration::from_secs(9 * 60 + 30)).await;
    assert_eq!(ann.enters(&early, &code).await.status, 200);
    world.advance(Duration::from_secs(31)).await;
    let expired = ann.enters(&late, &other).await;
    assert_eq!((expired.status, expired.code()), (422, "code_expired"));
    assert_eq!(ann.state(&late).await.body["attempts_left"], 5);
}

#[tokio::test]
async fn a_recovery_ends_an_hour_after_it_started() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    world.advance(Duration::from_mins(59)).await;
    assert_eq!(ann.state(&started).await.status, 200);
    world.advance(Duration::from_mins(1)).await;
    for reply in [ann.state(&started).await, ann.enters(&started, &code).await] {
        assert_eq!((reply.status, reply.code()), (410, "recovery_ended"));
    }
}

#[tokio::test]
async fn a_ticket_is_good_for_15_minutes_and_keeps_its_own_time() {
    let (world, ann) = World::with_ann().await;
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    world.advance(Duration::from_mins(14)).await;
    assert_eq!(ann.resets(&started, &ticket, "short").await.code(), "password_rejected");
    world.advance(Duration::from_mins(1)).await;
    let refused = ann.resets(&started, &ticket, NEW).await;
    assert_eq!((refused.status, refused.code()), (410, "ticket_invalid"));
    assert!(ann.signs_in("ann", OLD).await.is_some());
}
