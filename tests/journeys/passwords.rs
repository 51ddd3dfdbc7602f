//! The new password: what is refused, and that nothing is burnt by it.

use serde_json::json;
use tests::{NEW, OLD, World, eventually};

#[tokio::test]
async fn a_rejected_password_burns_nothing() {
    let world = World::start();
    world.account("annabel", "annabel@example.com", OLD).await;
    let ann = world.visitor();
    let (started, ticket) = ann.proves(&world, "annabel@example.com").await;
    let rejections = [
        ("short", json!([{ "rule": "too_short", "minimum": 8 }])),
        (&"x".repeat(257), json!([{ "rule": "too_long", "maximum": 256 }])),
        ("Annabel99", json!([{ "rule": "personal" }])),
        ("annabel@example.com!", json!([{ "rule": "personal" }])),
        ("regain!1", json!([{ "rule": "personal" }])),
        (OLD, json!([{ "rule": "used_before", "last": 5 }])),
    ];
    for (password, violations) in rejections {
        let rejected = ann.resets(&started, &ticket, password).await;
        assert_eq!((rejected.status, rejected.code()), (422, "password_rejected"));
        assert_eq!(rejected.body["violations"], violations);
    }
    let weak = ann.resets(&started, &ticket, "password123").await;
    assert_eq!(weak.body["violations"][0]["rule"], "too_weak");
    assert!(!weak.body["violations"][0]["suggestions"].as_array().expect("suggestions").is_empty());
    assert_eq!(ann.state(&started).await.body["state"], "verified");
    assert!(ann.signs_in("annabel", OLD).await.is_some(), "the old password stays until a new one is set");

    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
    assert!(ann.signs_in("annabel", NEW).await.is_some());
}

#[tokio::test]
async fn a_ticket_is_presented_20_times_at_most() {
    let (world, ann) = World::with_ann().await;
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    for _ in 0..20 {
        assert_eq!(ann.resets(&started, &ticket, "short").await.code(), "password_rejected");
    }
    let refused = ann.resets(&started, &ticket, NEW).await;
    assert_eq!((refused.status, refused.code()), (410, "ticket_invalid"));
    assert!(ann.signs_in("ann", OLD).await.is_some());
}

#[tokio::test]
async fn none_of_the_last_five_passwords_comes_back() {
    let world = World::start();
    let passwords: Vec<String> = (1..=6).map(|n| format!("lanterns over harbour number {n}")).collect();
    for password in &passwords {
        world.account("ann", "ann@example.com", password).await;
    }
    let ann = world.visitor();
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    for password in &passwords[1..] {
        let rejected = ann.resets(&started, &ticket, password).await;
        assert_eq!(
            rejected.body["violations"],
            json!([{ "rule": "used_before", "last": 5 }]),
            "{rejected:?}"
        );
    }
    assert_eq!(ann.resets(&started, &ticket, &passwords[0]).await.status, 200, "the sixth last may");
}

#[tokio::test]
async fn a_repeat_after_a_lost_reply_is_answered_alike_and_changes_nothing() {
    let (world, ann) = World::with_ann().await;
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    let first = ann.resets(&started, &ticket, NEW).await;
    let session = ann.signs_in("ann", NEW).await.expect("the new password");
    let again = ann.resets(&started, &ticket, NEW).await;
    assert_eq!((first.status, &first.text), (again.status, &again.text));
    assert!(ann.is_signed_in(&session).await, "the repeat ends no session");
    assert_eq!(ann.resets(&started, &ticket, "orange bicycles in winter").await.code(), "ticket_invalid");
}

#[tokio::test]
async fn the_same_request_sent_many_times_at_once_is_answered_alike() {
    let (world, ann) = World::with_ann().await;
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    let replies = futures_util::future::join_all((0..8).map(|_| ann.resets(&started, &ticket, NEW))).await;
    for reply in &replies {
        assert_eq!((reply.status, &reply.text), (200, &replies[0].text), "{reply:?}");
    }
    eventually("the notice", async || world.mail_to("ann@example.com").await.len() == 2).await;
    let completed =
        world.event_types().await.into_iter().filter(|event| event == "regain.recovery.completed");
    assert_eq!(completed.count(), 1);
}

#[tokio::test]
async fn a_password_is_the_same_however_it_was_composed_and_nothing_is_trimmed() {
    let (world, ann) = World::with_ann().await;
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    assert_eq!(ann.resets(&started, &ticket, " crêpes flambe\u{301}es à minuit ").await.status, 200);
    assert!(ann.signs_in("ann", " cre\u{302}pes flambées à minuit ").await.is_some());
    assert_eq!(ann.signs_in("ann", "crêpes flambées à minuit").await, None);
}

#[tokio::test]
async fn an_account_that_is_not_active_gets_no_new_password() {
    let world = World::start();
    for (state, code) in [("deleted", "account_deleted"), ("suspended", "account_suspended")] {
        let address = format!("{state}@example.com");
        let contacts = json!([{ "kind": "email", "value": address, "confirmed": true }]);
        let account = json!({ "username": state, "password": OLD, "contacts": contacts, "state": state });
        world.put_account(state, account).await;
        let ann = world.visitor();
        let (started, ticket) = ann.proves(&world, &address).await;
        let refused = ann.resets(&started, &ticket, NEW).await;
        assert_eq!((refused.status, refused.code()), (409, code));
    }
}

#[tokio::test]
async fn steps_that_no_ticket_offers_are_refused_by_name() {
    let (world, ann) = World::with_ann().await;
    let contact = |value: &str, days: u32| json!({ "kind": "email", "value": value, "confirmed": true, "confirmed_days_ago": days });
    let contacts = [contact("ann@example.com", 300), contact("new@example.com", 10)];
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let (started, ticket) = ann.proves(&world, "new@example.com").await;
    let path = format!("/v1/recoveries/{}/reset", started.id);
    let refused =
        ann.post(&path, json!({ "ticket": ticket, "new_password": NEW, "compromised": true })).await;
    assert_eq!(refused.body["violations"][0]["pointer"], "/compromised", "no newer contact says so");
    let restore = format!("/v1/recoveries/{}/restore", started.id);
    let refused = ann.post(&restore, json!({ "ticket": ticket })).await;
    assert_eq!(refused.body["violations"][0]["pointer"], "/ticket", "there is nothing to restore");
    let body = json!({ "ticket": ticket, "new_password": NEW, "restore": false, "compromised": false });
    assert_eq!(ann.post(&path, body).await.status, 200);
}
