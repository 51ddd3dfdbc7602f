//! The same request once more, after its reply was lost.

use std::time::Duration;

use futures_util::future::join_all;
use serde_json::json;
use tests::{NEW, OLD, Started, World};

const KEY: &str = "0123456789abcdefghijkl";
const OTHER: &str = "another-key-of-22-signs";

#[tokio::test]
async fn a_repeated_start_gets_the_first_reply_and_sends_nothing() {
    let (world, ann) = World::with_ann().await;
    let start =
        async |key: &str, body: serde_json::Value| ann.post_marked("/v1/recoveries", key, &body).await;
    let asked = json!({ "identifier": "ann@example.com", "locale": "es" });
    let first = start(KEY, asked.clone()).await;
    assert_eq!(first.status, 202);
    let started = first.started();
    let code = ann.code(&world, &started, "ann@example.com").await;
    ann.enters(&started, "00000000").await;
    world.advance(Duration::from_secs(61)).await;
    ann.asks_again(&started, json!({})).await;
    for same in [asked, json!({ "locale": "ES", "identifier": " ann@EXAMPLE.com" })] {
        let again = start(KEY, same).await;
        assert_eq!((again.status, &again.text), (202, &first.text));
        assert_eq!(again.headers["location"], first.headers["location"]);
    }
    for other in [
        json!({ "identifier": "ann@example.com" }),
        json!({ "identifier": "ben@example.com", "locale": "es" }),
        json!({ "identifier": "ann@example.com", "locale": "es", "channel": "email" }),
    ] {
        let refused = start(KEY, other).await;
        assert_eq!((refused.status, refused.code()), (422, "idempotency_key_reused"));
    }
    let other = start(OTHER, json!({ "identifier": "ann@example.com" })).await;
    assert!(other.status == 202 && other.started().id != started.id);
    world.message(&other.started(), "ann@example.com").await;
    // The resend's message may come after it.
    world.worker_is_done().await;
    assert_eq!(world.mail_to("ann@example.com").await.len(), 3);
    assert_eq!(ann.enters(&started, &code).await.code(), "code_incorrect", "replaced, as it should be");

    world.advance(Duration::from_hours(1)).await;
    let anew = start(KEY, json!({ "identifier": "ann@example.com" })).await;
    assert_eq!(anew.status, 202, "the recovery is over, and its mark with it");
    assert_ne!(anew.started().id, started.id, "a handle is never given twice");
    world.message(&anew.started(), "ann@example.com").await;
    let again = start(KEY, json!({ "identifier": "ann@example.com" })).await;
    assert_eq!(again.text, anew.text);
}

#[tokio::test]
async fn a_repeat_is_answered_before_the_quotas() {
    let world = World::start();
    let visitor = world.visitor();
    let body = json!({ "identifier": "ann@example.com" });
    let first = visitor.post_marked("/v1/recoveries", KEY, &body).await;
    for _ in 0..4 {
        visitor.starts("ann@example.com").await;
    }
    assert_eq!(visitor.post("/v1/recoveries", body.clone()).await.status, 429);
    for _ in 0..3 {
        assert_eq!(visitor.post_marked("/v1/recoveries", KEY, &body).await.text, first.text);
    }
    assert_eq!(visitor.post_marked("/v1/recoveries", OTHER, &body).await.status, 429);
}

#[tokio::test]
async fn of_the_same_start_sent_24_times_at_once_one_is_done() {
    let (world, ann) = World::with_ann().await;
    let body = json!({ "identifier": "ann@example.com" });
    let replies = join_all((0..24).map(|_| ann.post_marked("/v1/recoveries", KEY, &body))).await;
    assert!(replies.iter().all(|reply| reply.status == 202 && reply.text == replies[0].text));
    world.worker_is_done().await;
    assert_eq!(world.mail_to("ann@example.com").await.len(), 1);
}

#[tokio::test]
async fn a_repeated_resend_sends_one_message() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    world.message(&started, "ann@example.com").await;
    let path = format!("/v1/recoveries/{}/resend", started.id);
    world.advance(Duration::from_secs(61)).await;
    let first = ann.post_marked(&path, KEY, &json!({})).await;
    assert_eq!((first.status, &first.body["sends_left"]), (202, &json!(3)));
    world.message(&first.started(), "ann@example.com").await;
    assert_eq!(ann.post_marked(&path, KEY, &json!({})).await.text, first.text, "not too soon");
    let reused = ann.post_marked(&path, KEY, &json!({ "channel": "email" })).await;
    assert_eq!((reused.status, reused.code()), (422, "idempotency_key_reused"));
    world.advance(Duration::from_secs(121)).await;
    let second = ann.post_marked(&path, OTHER, &json!({})).await;
    assert_eq!(second.body["sends_left"], 2);
    assert_eq!(ann.post_marked(&path, KEY, &json!({})).await.text, first.text, "also later");
    world.message(&second.started(), "ann@example.com").await;
    assert_eq!(world.mail_to("ann@example.com").await.len(), 3);
}

#[tokio::test]
async fn a_repeated_guess_is_charged_once_and_a_right_one_gets_its_ticket_again() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    let path = format!("/v1/recoveries/{}/verify", started.id);
    let wrong = if code == "0000 0000" { "11111111" } else { "00000000" };
    let first = ann.post_marked(&path, KEY, &json!({ "code": wrong })).await;
    ann.enters(&started, wrong).await;
    for _ in 0..8 {
        let again = ann.post_marked(&path, KEY, &json!({ "code": wrong })).await;
        assert_eq!((again.code(), &again.body["attempts_left"]), ("code_incorrect", &json!(4)));
    }
    assert_eq!(first.body["attempts_left"], 4);
    assert_eq!(ann.state(&started).await.body["attempts_left"], 3);
    world.advance(Duration::from_secs(61)).await;
    let again = ann.asks_again(&started, json!({})).await;
    let code = ann.code(&world, &again, "ann@example.com").await;
    let after = ann.post_marked(&path, KEY, &json!({ "code": wrong })).await;
    assert_eq!(after.text_of("code"), "code_incorrect");
    assert_eq!(after.body["attempts_left"], 4, "also after another message");
    assert_eq!(ann.state(&started).await.body["attempts_left"], 3);
    let reused = ann.post_marked(&path, KEY, &json!({ "code": code })).await;
    assert_eq!((reused.status, reused.code()), (422, "idempotency_key_reused"));

    let right = ann.post_marked(&path, OTHER, &json!({ "code": code })).await;
    assert_eq!(right.status, 200);
    let spelled = code.replace(' ', "-");
    let again = ann.post_marked(&path, OTHER, &json!({ "code": spelled })).await;
    assert_eq!((again.status, &again.text), (200, &right.text));
    assert_eq!(ann.resets(&started, &right.text_of("ticket"), NEW).await.status, 200);
    let after = ann.post_marked(&path, OTHER, &json!({ "code": code })).await;
    assert_eq!((after.status, &after.text), (200, &right.text), "and after the reset, for what it is worth");
    assert_eq!(ann.enters(&started, &code).await.code(), "recovery_ended", "without the mark it is used");
}

#[tokio::test]
async fn of_the_same_right_code_sent_24_times_at_once_all_get_the_same_ticket() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    let (path, body) = (format!("/v1/recoveries/{}/verify", started.id), json!({ "code": code }));
    let replies = join_all((0..24).map(|_| ann.post_marked(&path, KEY, &body))).await;
    assert!(replies.iter().all(|reply| reply.status == 200), "{replies:?}");
    let tickets: Vec<String> = replies.iter().map(|reply| reply.text_of("ticket")).collect();
    assert!(tickets.iter().all(|ticket| *ticket == tickets[0]));
    assert_eq!(ann.state(&started).await.body["attempts_left"], 4);
    assert_eq!(ann.resets(&started, &tickets[0], NEW).await.status, 200);
}

#[tokio::test]
async fn a_repeated_link_gets_its_ticket_again() {
    let (world, ann) = World::with_ann().await;
    let asked = ann.starts("ann@example.com").await;
    let link = world.message(&asked, "ann@example.com").await.link().expect("a link");
    let body = json!({ "link_token": link });
    let first = ann.post_marked("/v1/links/verify", KEY, &body).await;
    let again = ann.post_marked("/v1/links/verify", KEY, &body).await;
    assert_eq!((again.status, &again.text), (200, &first.text));
    assert_eq!(ann.post_marked("/v1/links/verify", OTHER, &body).await.code(), "link_invalid");
    let lane = Started { id: first.text_of("recovery_id"), reference: String::new() };
    assert_eq!(ann.resets(&lane, &again.text_of("ticket"), NEW).await.status, 200);
}

#[tokio::test]
async fn a_repeated_reset_gets_the_same_answer_and_changes_nothing() {
    let (world, ann) = World::with_ann().await;
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    let path = format!("/v1/recoveries/{}/reset", started.id);
    let body = |password: &str| json!({ "ticket": ticket, "new_password": password });
    let rejected = ann.post_marked(&path, KEY, &body("short")).await;
    assert_eq!(rejected.code(), "password_rejected");
    assert_eq!(ann.post_marked(&path, KEY, &body("short")).await.code(), "password_rejected");
    assert_eq!(ann.post_marked(&path, KEY, &body(NEW)).await.code(), "idempotency_key_reused");
    let done = ann.post_marked(&path, OTHER, &body(NEW)).await;
    assert_eq!(done.status, 200);
    for again in [ann.post_marked(&path, OTHER, &body(NEW)).await, ann.resets(&started, &ticket, NEW).await] {
        assert_eq!((again.status, &again.text), (200, &done.text));
    }
    assert_eq!(ann.post_marked(&path, OTHER, &body(OLD)).await.code(), "idempotency_key_reused");
    assert_eq!(ann.resets(&started, &ticket, OLD).await.code(), "ticket_invalid");
    let session = ann.signs_in("ann", NEW).await.expect("a session");
    ann.post_marked(&path, OTHER, &body(NEW)).await;
    assert!(ann.is_signed_in(&session).await, "a repeat ends no session");
}

#[tokio::test]
async fn a_mark_has_22_to_255_signs() {
    let world = World::start();
    let visitor = world.visitor();
    for path in [
        "/v1/recoveries",
        "/v1/recoveries/rec_a/resend",
        "/v1/recoveries/rec_a/verify",
        "/v1/recoveries/rec_a/reset",
        "/v1/links/verify",
        "/v1/vetoes",
    ] {
        for key in ["", "short", &"a".repeat(21), &"a".repeat(256), "0123456789 abcdefghijkl"] {
            let refused = visitor.post_marked(path, key, &json!({})).await;
            assert_eq!((refused.status, refused.code()), (400, "invalid_request"), "{path} {key}");
            assert_eq!(refused.body["violations"][0]["rule"], "idempotency_key");
        }
    }
    let body = json!({ "identifier": "ann@example.com" });
    for key in [&"a".repeat(22), &"a".repeat(255)] {
        assert_eq!(visitor.post_marked("/v1/recoveries", key, &body).await.status, 202);
    }
}

/// A key is used again once its recovery is over. Nothing that was said, counted or forbidden about the first is
/// forgotten by it.
#[tokio::test]
async fn a_key_used_again_revives_nothing() {
    let (world, ann) = World::with_ann().await;
    let body = json!({ "identifier": "ann@example.com" });
    let first = ann.post_marked("/v1/recoveries", KEY, &body).await.started();
    let mut mail = world.message(&first, "ann@example.com").await;
    for _ in 0..3 {
        world.advance(Duration::from_mins(16)).await;
        let again = ann.asks_again(&first, json!({})).await;
        mail = world.message(&again, "ann@example.com").await;
    }
    assert_eq!(ann.objects(&mail.veto().expect("an objection")).await.status, 200);
    world.advance(Duration::from_mins(13)).await;
    let other = ann.post_marked("/v1/recoveries", KEY, &json!({ "identifier": "nobody@example.com" })).await;
    assert_eq!(other.status, 202);
    world.worker_is_done().await;
    assert_eq!(ann.opens(&mail.link().expect("a link")).await.code(), "link_invalid", "it was objected to");
    assert_eq!(ann.state(&first).await.code(), "recovery_ended");
}

#[tokio::test]
async fn every_reset_has_an_event_and_a_notice_of_its_own_whatever_the_key() {
    let (world, ann) = World::with_ann().await;
    for (nth, password) in [NEW, "lanterns over a slow canal"].into_iter().enumerate() {
        let started = ann
            .post_marked("/v1/recoveries", KEY, &json!({ "identifier": "ann@example.com" }))
            .await
            .started();
        let code = ann.code(&world, &started, "ann@example.com").await;
        let ticket = ann.enters(&started, &code).await.text_of("ticket");
        assert_eq!(ann.resets(&started, &ticket, password).await.status, 200);
        tests::eventually("the notice", async || {
            let mail = world.mail_to("ann@example.com").await;
            mail.iter().filter(|mail| mail["kind"] == "notice").count() == nth + 1
        })
        .await;
        let completed = |event: &&String| *event == "regain.recovery.completed";
        tests::eventually("the event", async || {
            world.event_types().await.iter().filter(completed).count() == nth + 1
        })
        .await;
        world.advance(Duration::from_mins(61)).await;
    }
}

#[tokio::test]
async fn of_300_marked_guesses_at_once_exactly_five_are_evaluated() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    let right: u32 = code.replace(' ', "").parse().expect("digits");
    let path = format!("/v1/recoveries/{}/verify", started.id);
    let guesses = (1..=300).map(|by| {
        let (ann, path) = (&ann, &path);
        let body = json!({ "code": format!("{:08}", (right + by) % 100_000_000) });
        async move { ann.post_marked(path, &format!("a-key-of-its-own-{by:08}"), &body).await }
    });
    let replies = join_all(guesses).await;
    assert_eq!(replies.iter().filter(|reply| reply.code() == "code_incorrect").count(), 5);
    assert_eq!(replies.iter().filter(|reply| reply.code() == "code_locked").count(), 295);
}
